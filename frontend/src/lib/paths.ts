/** Every address of the application, once: features link to each other by these and never import each other. */
export const paths = {
  overzicht: '/',
  aanmelden: '/aanmelden',
  profiel: '/profiel',
  wachtwoord: '/wachtwoord',
  sleutelprojecten: '/sleutelprojecten',
  nieuwSleutelproject: '/sleutelprojecten/nieuw',
  sleutelproject: (id: string) => `/sleutelprojecten/${id}`,
  sleutelprojectTab: (id: string, tab: SleutelprojectTab) => `/sleutelprojecten/${id}/${tab}`,
  mijlpalen: '/mijlpalen',
  woningbouwplannen: '/woningbouwplannen',
  woningbouwplan: (id: string) => `/woningbouwplannen/${id}`,
  escalaties: '/escalaties',
  escalatie: (id: string) => `/escalaties/${id}`,
  /** Takes `sleutelprojectId` and `mijlpaalId` in its query. */
  nieuweEscalatie: '/escalaties/nieuw',
  importen: '/importen',
  nieuweImport: '/importen/nieuw',
  import: (id: string) => `/importen/${id}`,
  beheer: '/beheer',
  gebruiker: (id: string) => `/beheer/gebruikers/${id}`,
  apiClients: '/beheer/koppelingen',
  apiClient: (id: string) => `/beheer/koppelingen/${id}`,
  recessen: '/beheer/recessen',
} as const;

/** What `status` in the address of the milestones takes besides one status: several at once. */
export const statussen = {
  aandacht: 'nietBijgewerkt,teLaat',
  open: 'nietBijgewerkt,teLaat,dreigtTeLaat,opSchema',
};

/** The tabs of a project page, by their last path segment. */
export const sleutelprojectTabs = [
  'mijlpalen',
  'plannen',
  'besluiten',
  'escalaties',
  'mensen',
  'geschiedenis',
  'over',
] as const;
export type SleutelprojectTab = (typeof sleutelprojectTabs)[number];
