/** Closed lists of the domain in their order; their names are in the texts under `waarde`. */
export const fasen = ['initiatief', 'definitie', 'ontwikkel', 'bouwplan', 'realisatie'] as const;
export const projectStatussen = ['actief', 'gepauzeerd', 'beeindigd'] as const;
export const hardheden = ['hard', 'zacht', 'teltNiet', 'onbekend'] as const;
export const vertrouwelijkheden = ['Gemeente', 'Regio', 'Provincie', 'Openbaar'] as const;
export const precisies = ['dag', 'maand', 'kwartaal'] as const;
export const organen = [
  'stuurgroep',
  'college',
  'gemeenteraad',
  'gedeputeerdeStaten',
  'provincialeStaten',
  'rijk',
] as const;
export const zetels = [
  'projectleider',
  'ambtelijkOpdrachtgever',
  'bestuurlijkOpdrachtgever',
  'accounthouder',
  'gedeputeerde',
] as const;
export const uitkomsten = ['positief', 'positiefOnderVoorwaarden', 'aangehouden', 'negatief'] as const;
