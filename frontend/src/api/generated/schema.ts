// Generated from openapi/openapi.json by `npm run generate`; do not edit.
export interface paths {
  '/api/v1/sessies': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['createSessie'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/sessies/vernieuwingen': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['renewSessie'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/sessies/huidige': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete: operations['endSessie'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/profiel': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['getProfiel'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch: operations['updateProfiel'];
    trace?: never;
  };
  '/api/v1/profiel/wachtwoorden': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['changeWachtwoord'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/omgeving': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['getOmgeving'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/provincies': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['listProvincies'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/regios': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['listRegios'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/gemeenten': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['listGemeenten'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/knelpuntthemas': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['listKnelpuntthemas'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/codelijsten': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['listCodelijsten'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/mijlpaalsoorten': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['listMijlpaalsoorten'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/woningbouwplannen': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['listWoningbouwplannen'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/woningbouwplannen/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['getWoningbouwplan'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/woningbouwplannen/{id}/programma': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['getProgramma'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/woningbouwplannen/{id}/geschiedenis': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['listGeschiedenisVanWoningbouwplan'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/sleutelprojecten/{id}/geschiedenis': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['listGeschiedenisVanSleutelproject'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/mijlpalen/{id}/geschiedenis': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['listGeschiedenisVanMijlpaal'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/escalaties/{id}/geschiedenis': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['listGeschiedenisVanEscalatie'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/sleutelprojecten': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['listSleutelprojecten'];
    put?: never;
    post: operations['createSleutelproject'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/sleutelprojecten/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['getSleutelproject'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch: operations['updateSleutelproject'];
    trace?: never;
  };
  '/api/v1/sleutelprojecten/{id}/statuswisselingen': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['changeStatus'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/sleutelprojecten/{id}/woningbouwplannen': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['listPlannenVanProject'];
    put?: never;
    post: operations['linkWoningbouwplan'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/sleutelprojecten/{id}/woningbouwplannen/{woningbouwplanId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete: operations['unlinkWoningbouwplan'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/sleutelprojecten/{id}/planfasen': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['listPlanfasen'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/planfasen/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch: operations['updatePlanfase'];
    trace?: never;
  };
  '/api/v1/sleutelprojecten/{id}/faseovergangen': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['listFaseovergangen'];
    put?: never;
    post: operations['createFaseovergang'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/sleutelprojecten/{id}/mijlpalen': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['listMijlpalenVanProject'];
    put?: never;
    post: operations['createMijlpaal'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/mijlpalen': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['listMijlpalen'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/mijlpalen/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['getMijlpaal'];
    put?: never;
    post?: never;
    delete: operations['deleteMijlpaal'];
    options?: never;
    head?: never;
    patch: operations['updateMijlpaal'];
    trace?: never;
  };
  '/api/v1/mijlpalen/{id}/verschuivingen': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['listVerschuivingen'];
    put?: never;
    post: operations['createVerschuiving'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/mijlpalen/{id}/correcties': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['createCorrectie'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/mijlpalen/{id}/realisaties': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['createRealisatie'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/mijlpalen/{id}/vervalverklaringen': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['createVervalverklaring'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/sleutelprojecten/{id}/besluitmomenten': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['listBesluitmomenten'];
    put?: never;
    post: operations['createBesluitmoment'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/besluitmomenten/{id}/besluiten': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['createBesluit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/sleutelprojecten/{id}/verantwoordelijken': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['listVerantwoordelijken'];
    put?: never;
    post: operations['createVerantwoordelijke'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/verantwoordelijken/{id}/beeindigingen': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['createBeeindiging'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/escalaties': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['listEscalaties'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /** @enum {string} */
    Precisie: 'dag' | 'maand' | 'kwartaal';
    /** @enum {string} */
    Fase: 'initiatief' | 'definitie' | 'ontwikkel' | 'bouwplan' | 'realisatie';
    /** @enum {string} */
    Vertrouwelijkheid: 'Gemeente' | 'Regio' | 'Provincie' | 'Openbaar';
    /** @enum {string} */
    MijlpaalStatus: 'opSchema' | 'dreigtTeLaat' | 'teLaat' | 'nietBijgewerkt' | 'behaald' | 'vervallen';
    /** @enum {string} */
    ProjectStatus: 'actief' | 'gepauzeerd' | 'beeindigd';
    /** @enum {string} */
    PlanfaseStatus: 'nogNietGestart' | 'lopend' | 'afgesloten';
    /** @enum {string} */
    Hardheid: 'hard' | 'zacht' | 'teltNiet' | 'onbekend';
    /** @enum {string} */
    EscalatieStatus: 'concept' | 'gemeld' | 'inBehandeling' | 'opgelost' | 'afgewezen' | 'ingetrokken' | 'opgeschort';
    /** @enum {string} */
    EscalatieSoort: 'knelpunt' | 'conflict' | 'uitblijvendBesluit' | 'capaciteit';
    /** @enum {string} */
    Uitkomst: 'positief' | 'positiefOnderVoorwaarden' | 'aangehouden' | 'negatief';
    /** @enum {string} */
    Orgaan: 'stuurgroep' | 'collegeVanBenW' | 'gemeenteraad' | 'gedeputeerdeStaten' | 'provincialeStaten' | 'rijk';
    /** @enum {string} */
    Taal: 'nl' | 'en';
    /** @enum {string} */
    Zetel: 'projectleider' | 'ambtelijkOpdrachtgever' | 'bestuurlijkOpdrachtgever' | 'accounthouder' | 'gedeputeerde';
    Mogelijkheid: {
      mag: boolean;
      code?: string;
      parameters?: {
        [key: string]: unknown;
      };
    };
    Naamverwijzing: {
      /** Format: uuid */
      id: string;
      naam: string;
    };
    CodeNaam: {
      code: string;
      naam: string;
    };
    Projectverwijzing: {
      /** Format: uuid */
      id: string;
      kenmerk: string;
      naam: string;
    };
    Sessie: {
      toegangstoken: string;
      /** Format: date-time */
      verlooptOp: string;
      wachtwoordWijzigen: boolean;
    };
    NieuweSessie: {
      email: string;
      wachtwoord: string;
    };
    Toekenning: {
      /** Format: uuid */
      id: string;
      rol: string;
      organisatieCode: string;
      organisatieNaam: string;
    };
    ProfielMogelijkheden: {
      sleutelprojectAanmaken: components['schemas']['Mogelijkheid'];
      woningbouwplanAanmaken: components['schemas']['Mogelijkheid'];
      importeren: components['schemas']['Mogelijkheid'];
      gebruikersBeheren: components['schemas']['Mogelijkheid'];
      apiClientsBeheren: components['schemas']['Mogelijkheid'];
      referentiegegevensBeheren: components['schemas']['Mogelijkheid'];
    };
    Profiel: {
      /** Format: uuid */
      id: string;
      email: string;
      naam: string;
      taal: components['schemas']['Taal'];
      wachtwoordWijzigen: boolean;
      toekenningen: components['schemas']['Toekenning'][];
      mogelijkheden: components['schemas']['ProfielMogelijkheden'];
      gemeenteCodes: string[];
      versie: number;
    };
    ProfielWijziging: {
      naam?: string;
      taal?: components['schemas']['Taal'];
    };
    NieuwWachtwoord: {
      huidigWachtwoord: string;
      nieuwWachtwoord: string;
    };
    Omgeving: {
      naam: string;
      versie: string;
      demonstratie: boolean;
      /** Format: date */
      vandaag: string;
    };
    Gemeente: {
      code: string;
      naam: string;
      regioCode: string;
      provincieCode: string;
      /** Format: date */
      geldigVanaf: string;
      geldigTot: string | null;
      opvolgerCode: string | null;
    };
    Regio: {
      code: string;
      naam: string;
      provincieCode: string;
    };
    Provincie: {
      code: string;
      naam: string;
    };
    Knelpuntthema: {
      code: string;
      naam: string;
      /** Format: date */
      geldigVanaf: string;
      geldigTot: string | null;
    };
    Codelijst: {
      naam: string;
      waarden: components['schemas']['CodeNaam'][];
    };
    Mijlpaalsoort: {
      fase: components['schemas']['Fase'];
      code: string;
      naam: string;
      verplicht: boolean;
    };
    WoningbouwplanMogelijkheden: {
      wijzigen: components['schemas']['Mogelijkheid'];
      verwijderen: components['schemas']['Mogelijkheid'];
      programmaWijzigen: components['schemas']['Mogelijkheid'];
    };
    Woningbouwplan: {
      /** Format: uuid */
      id: string;
      bron: string | null;
      bronId: string | null;
      brondatum: string | null;
      naam: string;
      gemeenteCode: string;
      gemeenteNaam: string;
      plantype: string;
      planstatus: string;
      hardheid: components['schemas']['Hardheid'];
      juridischeGrondslag: string | null;
      projectstatus: string;
      opdrachtgever: string;
      vertrouwelijkheid: components['schemas']['Vertrouwelijkheid'];
      sleutelproject: components['schemas']['Projectverwijzing'] | null;
      sleutelprojectId: string | null;
      locatie: {
        [key: string]: unknown;
      } | null;
      bruto: number;
      sloop: number;
      netto: number;
      gerealiseerd: number;
      restcapaciteit: number;
      /** Format: date-time */
      aangemaaktOp: string;
      /** Format: date-time */
      gewijzigdOp: string;
      versie: number;
      mogelijkheden: components['schemas']['WoningbouwplanMogelijkheden'];
    };
    Programmaregel: {
      jaar: number | null;
      woningtype: string;
      betaalbaarheid: string;
      soort: string;
      gepland: number;
      gerealiseerd: number;
    };
    Programma: {
      regels: components['schemas']['Programmaregel'][];
    };
    Wijziging: {
      cursor: string;
      soort: string;
      /** Format: uuid */
      id: string;
      versie: number;
      operatie: string;
      velden: string[];
      inhoud: {
        [key: string]: unknown;
      };
      actor: components['schemas']['Naamverwijzing'] | null;
      reden: string | null;
      /** Format: date-time */
      gebeurdOp: string;
    };
    SleutelprojectMogelijkheden: {
      wijzigen: components['schemas']['Mogelijkheid'];
      plannenKoppelen: components['schemas']['Mogelijkheid'];
      mijlpaalAanmaken: components['schemas']['Mogelijkheid'];
      faseovergang: components['schemas']['Mogelijkheid'];
      besluitmomentAanmaken: components['schemas']['Mogelijkheid'];
      verantwoordelijkeToewijzen: components['schemas']['Mogelijkheid'];
      escalatieMelden: components['schemas']['Mogelijkheid'];
      pauzeren: components['schemas']['Mogelijkheid'];
      hervatten: components['schemas']['Mogelijkheid'];
      beeindigen: components['schemas']['Mogelijkheid'];
    };
    Sleutelproject: {
      /** Format: uuid */
      id: string;
      kenmerk: string;
      naam: string;
      omschrijving: string | null;
      gemeenteCode: string;
      gemeenteNaam: string;
      deelnemendeGemeenten: components['schemas']['CodeNaam'][];
      onderdeelVan: components['schemas']['Projectverwijzing'] | null;
      vertrouwelijkheid: components['schemas']['Vertrouwelijkheid'];
      status: components['schemas']['ProjectStatus'];
      fase: components['schemas']['Fase'] | null;
      locatie: {
        [key: string]: unknown;
      } | null;
      woningen: number;
      openEscalaties: number;
      teLateMijlpalen: number;
      niveaus: components['schemas']['Vertrouwelijkheid'][];
      /** Format: date-time */
      aangemaaktOp: string;
      /** Format: date-time */
      gewijzigdOp: string;
      versie: number;
      mogelijkheden: components['schemas']['SleutelprojectMogelijkheden'];
    };
    NieuwSleutelproject: {
      naam: string;
      gemeenteCode: string;
      vertrouwelijkheid: components['schemas']['Vertrouwelijkheid'];
      omschrijving?: string;
      woningbouwplanIds?: string[];
      /** Format: uuid */
      onderdeelVan?: string;
      deelnemendeGemeenten?: string[];
      locatie?: {
        [key: string]: unknown;
      };
    };
    SleutelprojectWijziging: {
      naam?: string;
      omschrijving?: string | null;
      vertrouwelijkheid?: components['schemas']['Vertrouwelijkheid'];
    };
    NieuweStatuswisseling: {
      naar: components['schemas']['ProjectStatus'];
      oorzaak?: string;
      toelichting: string;
    };
    Statuswisseling: {
      /** Format: uuid */
      id: string;
      naar: components['schemas']['ProjectStatus'];
      toelichting: string;
      /** Format: date-time */
      gebeurdOp: string;
    };
    PlanKoppeling: {
      /** Format: uuid */
      woningbouwplanId: string;
    };
    Belemmering: {
      code: string;
      parameters: {
        [key: string]: unknown;
      };
    };
    Poort: {
      open: boolean;
      belemmeringen: components['schemas']['Belemmering'][];
    };
    PlanfaseMogelijkheden: {
      wijzigen: components['schemas']['Mogelijkheid'];
      afsluiten: components['schemas']['Mogelijkheid'];
      afwijken: components['schemas']['Mogelijkheid'];
      terug: components['schemas']['Mogelijkheid'];
    };
    Planfase: {
      /** Format: uuid */
      id: string;
      soort: components['schemas']['Fase'];
      volgorde: number;
      naam: string;
      status: components['schemas']['PlanfaseStatus'];
      geplandeStart: string | null;
      geplandEinde: string | null;
      werkelijkeStart: string | null;
      werkelijkEinde: string | null;
      poort: components['schemas']['Poort'];
      metAfwijking: boolean;
      versie: number;
      mogelijkheden: components['schemas']['PlanfaseMogelijkheden'];
    };
    PlanfaseWijziging: {
      geplandeStart?: string | null;
      geplandEinde?: string | null;
      naam?: string;
    };
    /** @enum {string} */
    FaseovergangSoort: 'afsluiting' | 'terug';
    /** @enum {string} */
    TerugGrond: 'besluit' | 'uitspraak';
    NieuweFaseovergang: {
      soort: components['schemas']['FaseovergangSoort'];
      fase: components['schemas']['Fase'];
      /** Format: date */
      datum: string;
      toelichting?: string;
      afwijking?: boolean;
      grond?: components['schemas']['TerugGrond'];
    };
    Faseovergang: {
      /** Format: uuid */
      id: string;
      soort: components['schemas']['FaseovergangSoort'];
      van: components['schemas']['Fase'];
      naar: components['schemas']['Fase'] | null;
      /** Format: date */
      datum: string;
      afwijking: boolean;
      belemmeringen: components['schemas']['Belemmering'][];
      grond: components['schemas']['TerugGrond'] | null;
      toelichting: string | null;
      actor: components['schemas']['Naamverwijzing'] | null;
      /** Format: date-time */
      gebeurdOp: string;
    };
    MijlpaalMogelijkheden: {
      wijzigen: components['schemas']['Mogelijkheid'];
      verschuiven: components['schemas']['Mogelijkheid'];
      corrigeren: components['schemas']['Mogelijkheid'];
      realiseren: components['schemas']['Mogelijkheid'];
      laatVervallen: components['schemas']['Mogelijkheid'];
      verwijderen: components['schemas']['Mogelijkheid'];
    };
    MijlpaalProject: {
      /** Format: uuid */
      id: string;
      kenmerk: string;
      naam: string;
      gemeenteCode: string;
    };
    Mijlpaal: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      sleutelprojectId: string;
      sleutelproject: components['schemas']['MijlpaalProject'];
      fase: components['schemas']['Fase'];
      soort: string | null;
      naam: string;
      basisdatum: string | null;
      basisPrecisie: components['schemas']['Precisie'] | null;
      indicatief: boolean | null;
      /** Format: date */
      prognosedatum: string;
      prognosePrecisie: components['schemas']['Precisie'];
      realisatiedatum: string | null;
      realisatiePrecisie: components['schemas']['Precisie'] | null;
      verplicht: boolean;
      afhankelijkVan: string[];
      verantwoordelijke: string | null;
      bewijs: string | null;
      status: components['schemas']['MijlpaalStatus'] | null;
      uitloopDagen: number | null;
      aantalVerschuivingen: number | null;
      versie: number;
      /** Format: date-time */
      aangemaaktOp: string;
      /** Format: date-time */
      gewijzigdOp: string;
      mogelijkheden: components['schemas']['MijlpaalMogelijkheden'];
    };
    NieuweMijlpaal: {
      fase: components['schemas']['Fase'];
      naam: string;
      soort?: string;
      /** Format: date */
      basisdatum: string;
      precisie?: components['schemas']['Precisie'];
      /** Format: date */
      prognosedatum?: string;
      prognosePrecisie?: components['schemas']['Precisie'];
      verplicht?: boolean;
      afhankelijkVan?: string[];
      verantwoordelijke?: string | null;
    };
    MijlpaalWijziging: {
      naam?: string;
      fase?: components['schemas']['Fase'];
      verplicht?: boolean;
      afhankelijkVan?: string[];
      verantwoordelijke?: string | null;
      /** Format: date */
      basisdatum?: string;
    };
    NieuweVerschuiving: {
      /** Format: date */
      naar: string;
      precisie?: components['schemas']['Precisie'];
      oorzaak: string;
      toelichting: string;
      volgersMee?: boolean;
    };
    Gevolg: {
      /** Format: uuid */
      mijlpaalId: string;
      naam: string;
      /** Format: date */
      van: string;
      /** Format: date */
      naar: string;
      status: components['schemas']['MijlpaalStatus'] | null;
    };
    Verschuiving: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      mijlpaalId: string;
      /** Format: date */
      van: string;
      /** Format: date */
      naar: string;
      dagen: number;
      oorzaak: string;
      toelichting: string;
      actor: components['schemas']['Naamverwijzing'] | null;
      /** Format: date-time */
      gebeurdOp: string;
      gevolgen: components['schemas']['Gevolg'][];
      mijlpaal: components['schemas']['Mijlpaal'];
    };
    /** @enum {string} */
    CorrectieVeld: 'basisdatum' | 'prognosedatum' | 'realisatiedatum';
    NieuweCorrectie: {
      veld: components['schemas']['CorrectieVeld'];
      naar: string | null;
      precisie?: components['schemas']['Precisie'];
      toelichting: string;
    };
    Correctie: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      mijlpaalId: string;
      veld: components['schemas']['CorrectieVeld'];
      van: string | null;
      naar: string | null;
      toelichting: string;
      actor: components['schemas']['Naamverwijzing'] | null;
      /** Format: date-time */
      gebeurdOp: string;
    };
    NieuweRealisatie: {
      /** Format: date */
      datum: string;
      precisie?: components['schemas']['Precisie'];
      bewijs?: string;
      toelichting?: string;
    };
    Realisatie: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      mijlpaalId: string;
      /** Format: date */
      datum: string;
      /** Format: date-time */
      gebeurdOp: string;
    };
    NieuweVervalverklaring: {
      toelichting: string;
    };
    Vervalverklaring: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      mijlpaalId: string;
      toelichting: string;
      /** Format: date-time */
      gebeurdOp: string;
    };
    BesluitmomentMogelijkheden: {
      wijzigen: components['schemas']['Mogelijkheid'];
      besluitRegistreren: components['schemas']['Mogelijkheid'];
      verwijderen: components['schemas']['Mogelijkheid'];
    };
    Voorwaarde: {
      tekst: string;
      uiterlijk: string | null;
    };
    Besluit: {
      /** Format: uuid */
      id: string;
      uitkomst: components['schemas']['Uitkomst'];
      /** Format: date */
      datum: string;
      voorwaarden: components['schemas']['Voorwaarde'][];
      vindplaats: string | null;
      mandaat: string | null;
      toelichting: string | null;
      steltBasisVast: boolean;
      actor: components['schemas']['Naamverwijzing'] | null;
      /** Format: date-time */
      gebeurdOp: string;
    };
    Besluitmoment: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      sleutelprojectId: string;
      fase: components['schemas']['Fase'];
      naam: string;
      orgaan: components['schemas']['Orgaan'];
      geplandeDatum: string | null;
      sluitFaseAf: boolean;
      besluiten: components['schemas']['Besluit'][];
      uitkomst: components['schemas']['Uitkomst'] | null;
      versie: number;
      mogelijkheden: components['schemas']['BesluitmomentMogelijkheden'];
    };
    NieuwBesluitmoment: {
      fase: components['schemas']['Fase'];
      naam: string;
      orgaan: components['schemas']['Orgaan'];
      geplandeDatum: string | null;
      sluitFaseAf: boolean;
    };
    NieuwBesluit: {
      uitkomst: components['schemas']['Uitkomst'];
      /** Format: date */
      datum: string;
      voorwaarden?: components['schemas']['Voorwaarde'][];
      vindplaats?: string;
      mandaat?: string;
      toelichting?: string;
      steltBasisVast?: boolean;
    };
    Verantwoordelijke: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      sleutelprojectId: string;
      rol: components['schemas']['Zetel'];
      gebruikerId: string | null;
      naam: string;
      vervanger: string | null;
      /** Format: date */
      geldigVanaf: string;
      geldigTot: string | null;
      versie: number;
      mogelijkheden: {
        [key: string]: unknown;
      };
    };
    NieuweVerantwoordelijke: {
      rol: components['schemas']['Zetel'];
      /** Format: uuid */
      gebruikerId?: string;
      naam: string;
      /** Format: date */
      geldigVanaf: string;
      vervanger?: string | null;
    };
    NieuweBeeindiging: {
      /** Format: date */
      geldigTot: string;
      toelichting?: string;
    };
    EscalatieMogelijkheden: {
      wijzigen: components['schemas']['Mogelijkheid'];
      melden: components['schemas']['Mogelijkheid'];
      inBehandeling: components['schemas']['Mogelijkheid'];
      voorstelOpschaling: components['schemas']['Mogelijkheid'];
      akkoord: components['schemas']['Mogelijkheid'];
      opschaling: components['schemas']['Mogelijkheid'];
      afschaling: components['schemas']['Mogelijkheid'];
      opschorting: components['schemas']['Mogelijkheid'];
      hervatting: components['schemas']['Mogelijkheid'];
      toelichting: components['schemas']['Mogelijkheid'];
      afhandeling: components['schemas']['Mogelijkheid'];
      afwijzing: components['schemas']['Mogelijkheid'];
      intrekking: components['schemas']['Mogelijkheid'];
    };
    AanZet: {
      organisatieCode: string;
      organisatieNaam: string;
      rol: string;
      naam: string | null;
    };
    Voorstel: {
      naarNiveau: number;
      naarNaam: string;
      lezers: string[];
    };
    Escalatie: {
      /** Format: uuid */
      id: string;
      kenmerk?: string;
      sleutelproject: components['schemas']['MijlpaalProject'];
      mijlpaal: components['schemas']['Naamverwijzing'] | null;
      soort: components['schemas']['EscalatieSoort'];
      titel: string;
      vraag: string;
      gewenstBesluit: string;
      status: components['schemas']['EscalatieStatus'];
      niveau: number;
      niveauNaam: string;
      aanZet: components['schemas']['AanZet'] | null;
      melder: components['schemas']['Naamverwijzing'] | null;
      behandelaar: string | null;
      reactieVoor: string | null;
      afhandelenVoor: string | null;
      resterendeWerkdagen: number | null;
      overTijd: boolean;
      waarschuwing: string | null;
      voorstel: components['schemas']['Voorstel'] | null;
      uitkomst: string | null;
      /** Format: date-time */
      aangemaaktOp: string;
      /** Format: date-time */
      gewijzigdOp: string;
      versie: number;
      mogelijkheden: components['schemas']['EscalatieMogelijkheden'];
    };
    ProvincieLijst: {
      resultaten: components['schemas']['Provincie'][];
      volgende: string | null;
      totaal: number;
      totaalExact: boolean;
    };
    RegioLijst: {
      resultaten: components['schemas']['Regio'][];
      volgende: string | null;
      totaal: number;
      totaalExact: boolean;
    };
    GemeenteLijst: {
      resultaten: components['schemas']['Gemeente'][];
      volgende: string | null;
      totaal: number;
      totaalExact: boolean;
    };
    KnelpuntthemaLijst: {
      resultaten: components['schemas']['Knelpuntthema'][];
      volgende: string | null;
      totaal: number;
      totaalExact: boolean;
    };
    CodelijstLijst: {
      resultaten: components['schemas']['Codelijst'][];
      volgende: string | null;
      totaal: number;
      totaalExact: boolean;
    };
    MijlpaalsoortLijst: {
      resultaten: components['schemas']['Mijlpaalsoort'][];
      volgende: string | null;
      totaal: number;
      totaalExact: boolean;
    };
    WoningbouwplanLijst: {
      resultaten: components['schemas']['Woningbouwplan'][];
      volgende: string | null;
      totaal: number;
      totaalExact: boolean;
    };
    WijzigingLijst: {
      resultaten: components['schemas']['Wijziging'][];
      volgende: string | null;
      totaal: number;
      totaalExact: boolean;
    };
    SleutelprojectLijst: {
      resultaten: components['schemas']['Sleutelproject'][];
      volgende: string | null;
      totaal: number;
      totaalExact: boolean;
    };
    PlanfaseLijst: {
      resultaten: components['schemas']['Planfase'][];
      volgende: string | null;
      totaal: number;
      totaalExact: boolean;
    };
    FaseovergangLijst: {
      resultaten: components['schemas']['Faseovergang'][];
      volgende: string | null;
      totaal: number;
      totaalExact: boolean;
    };
    MijlpaalLijst: {
      resultaten: components['schemas']['Mijlpaal'][];
      volgende: string | null;
      totaal: number;
      totaalExact: boolean;
    };
    VerschuivingLijst: {
      resultaten: components['schemas']['Verschuiving'][];
      volgende: string | null;
      totaal: number;
      totaalExact: boolean;
    };
    BesluitmomentLijst: {
      resultaten: components['schemas']['Besluitmoment'][];
      volgende: string | null;
      totaal: number;
      totaalExact: boolean;
    };
    VerantwoordelijkeLijst: {
      resultaten: components['schemas']['Verantwoordelijke'][];
      volgende: string | null;
      totaal: number;
      totaalExact: boolean;
    };
    EscalatieLijst: {
      resultaten: components['schemas']['Escalatie'][];
      volgende: string | null;
      totaal: number;
      totaalExact: boolean;
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  createSessie: {
    parameters: {
      query?: {
        proef?: boolean;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NieuweSessie'];
      };
    };
    responses: {
      /** @description ok */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Sessie'];
        };
      };
    };
  };
  renewSessie: {
    parameters: {
      query?: {
        proef?: boolean;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description ok */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Sessie'];
        };
      };
    };
  };
  endSessie: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description ok */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  getProfiel: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description ok */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Profiel'];
        };
      };
    };
  };
  updateProfiel: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/merge-patch+json': components['schemas']['ProfielWijziging'];
      };
    };
    responses: {
      /** @description ok */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Profiel'];
        };
      };
    };
  };
  changeWachtwoord: {
    parameters: {
      query?: {
        proef?: boolean;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NieuwWachtwoord'];
      };
    };
    responses: {
      /** @description ok */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Sessie'];
        };
      };
    };
  };
  getOmgeving: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description ok */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Omgeving'];
        };
      };
    };
  };
  listProvincies: {
    parameters: {
      query?: {
        limit?: number;
        cursor?: string;
        sort?: string;
        search?: string;
        peildatum?: string;
        regio?: string;
        provincie?: string;
        geldigOp?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description ok */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProvincieLijst'];
        };
      };
    };
  };
  listRegios: {
    parameters: {
      query?: {
        limit?: number;
        cursor?: string;
        sort?: string;
        search?: string;
        peildatum?: string;
        regio?: string;
        provincie?: string;
        geldigOp?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description ok */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RegioLijst'];
        };
      };
    };
  };
  listGemeenten: {
    parameters: {
      query?: {
        limit?: number;
        cursor?: string;
        sort?: string;
        search?: string;
        peildatum?: string;
        regio?: string;
        provincie?: string;
        geldigOp?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description ok */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['GemeenteLijst'];
        };
      };
    };
  };
  listKnelpuntthemas: {
    parameters: {
      query?: {
        limit?: number;
        cursor?: string;
        sort?: string;
        search?: string;
        peildatum?: string;
        regio?: string;
        provincie?: string;
        geldigOp?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description ok */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['KnelpuntthemaLijst'];
        };
      };
    };
  };
  listCodelijsten: {
    parameters: {
      query?: {
        limit?: number;
        cursor?: string;
        sort?: string;
        search?: string;
        peildatum?: string;
        regio?: string;
        provincie?: string;
        geldigOp?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description ok */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CodelijstLijst'];
        };
      };
    };
  };
  listMijlpaalsoorten: {
    parameters: {
      query?: {
        limit?: number;
        cursor?: string;
        sort?: string;
        search?: string;
        peildatum?: string;
        regio?: string;
        provincie?: string;
        geldigOp?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description ok */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MijlpaalsoortLijst'];
        };
      };
    };
  };
  listWoningbouwplannen: {
    parameters: {
      query?: {
        limit?: number;
        cursor?: string;
        sort?: string;
        search?: string;
        peildatum?: string;
        gemeenteCode?: string;
        regio?: string;
        plantype?: string;
        planstatus?: string;
        hardheid?: string;
        opdrachtgever?: string;
        projectstatus?: string;
        vertrouwelijkheid?: string;
        sleutelprojectId?: string;
        zonderSleutelproject?: boolean;
        bron?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description ok */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WoningbouwplanLijst'];
        };
      };
    };
  };
  getWoningbouwplan: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description ok */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Woningbouwplan'];
        };
      };
    };
  };
  getProgramma: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description ok */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Programma'];
        };
      };
    };
  };
  listGeschiedenisVanWoningbouwplan: {
    parameters: {
      query?: {
        limit?: number;
        cursor?: string;
        sort?: string;
        search?: string;
        peildatum?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description ok */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WijzigingLijst'];
        };
      };
    };
  };
  listGeschiedenisVanSleutelproject: {
    parameters: {
      query?: {
        limit?: number;
        cursor?: string;
        sort?: string;
        search?: string;
        peildatum?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description ok */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WijzigingLijst'];
        };
      };
    };
  };
  listGeschiedenisVanMijlpaal: {
    parameters: {
      query?: {
        limit?: number;
        cursor?: string;
        sort?: string;
        search?: string;
        peildatum?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description ok */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WijzigingLijst'];
        };
      };
    };
  };
  listGeschiedenisVanEscalatie: {
    parameters: {
      query?: {
        limit?: number;
        cursor?: string;
        sort?: string;
        search?: string;
        peildatum?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description ok */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WijzigingLijst'];
        };
      };
    };
  };
  listSleutelprojecten: {
    parameters: {
      query?: {
        limit?: number;
        cursor?: string;
        sort?: string;
        search?: string;
        peildatum?: string;
        gemeenteCode?: string;
        regio?: string;
        fase?: string;
        status?: string;
        onderdeelVan?: string;
        mijn?: boolean;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description ok */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SleutelprojectLijst'];
        };
      };
    };
  };
  createSleutelproject: {
    parameters: {
      query?: {
        proef?: boolean;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NieuwSleutelproject'];
      };
    };
    responses: {
      /** @description ok */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Sleutelproject'];
        };
      };
    };
  };
  getSleutelproject: {
    parameters: {
      query?: {
        expand?: string;
        peildatum?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description ok */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Sleutelproject'];
        };
      };
    };
  };
  updateSleutelproject: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/merge-patch+json': components['schemas']['SleutelprojectWijziging'];
      };
    };
    responses: {
      /** @description ok */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Sleutelproject'];
        };
      };
    };
  };
  changeStatus: {
    parameters: {
      query?: {
        proef?: boolean;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NieuweStatuswisseling'];
      };
    };
    responses: {
      /** @description ok */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Statuswisseling'];
        };
      };
    };
  };
  listPlannenVanProject: {
    parameters: {
      query?: {
        limit?: number;
        cursor?: string;
        sort?: string;
        search?: string;
        peildatum?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description ok */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WoningbouwplanLijst'];
        };
      };
    };
  };
  linkWoningbouwplan: {
    parameters: {
      query?: {
        proef?: boolean;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PlanKoppeling'];
      };
    };
    responses: {
      /** @description ok */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Woningbouwplan'];
        };
      };
    };
  };
  unlinkWoningbouwplan: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        woningbouwplanId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description ok */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  listPlanfasen: {
    parameters: {
      query?: {
        limit?: number;
        cursor?: string;
        sort?: string;
        search?: string;
        peildatum?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description ok */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PlanfaseLijst'];
        };
      };
    };
  };
  updatePlanfase: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/merge-patch+json': components['schemas']['PlanfaseWijziging'];
      };
    };
    responses: {
      /** @description ok */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Planfase'];
        };
      };
    };
  };
  listFaseovergangen: {
    parameters: {
      query?: {
        limit?: number;
        cursor?: string;
        sort?: string;
        search?: string;
        peildatum?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description ok */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FaseovergangLijst'];
        };
      };
    };
  };
  createFaseovergang: {
    parameters: {
      query?: {
        proef?: boolean;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NieuweFaseovergang'];
      };
    };
    responses: {
      /** @description ok */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Faseovergang'];
        };
      };
    };
  };
  listMijlpalenVanProject: {
    parameters: {
      query?: {
        limit?: number;
        cursor?: string;
        sort?: string;
        search?: string;
        peildatum?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description ok */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MijlpaalLijst'];
        };
      };
    };
  };
  createMijlpaal: {
    parameters: {
      query?: {
        proef?: boolean;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NieuweMijlpaal'];
      };
    };
    responses: {
      /** @description ok */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Mijlpaal'];
        };
      };
    };
  };
  listMijlpalen: {
    parameters: {
      query?: {
        limit?: number;
        cursor?: string;
        sort?: string;
        search?: string;
        peildatum?: string;
        gemeenteCode?: string;
        regio?: string;
        sleutelprojectId?: string;
        fase?: string;
        status?: string;
        prognosedatumVanaf?: string;
        prognosedatumTot?: string;
        mijn?: boolean;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description ok */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MijlpaalLijst'];
        };
      };
    };
  };
  getMijlpaal: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description ok */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Mijlpaal'];
        };
      };
    };
  };
  deleteMijlpaal: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description ok */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  updateMijlpaal: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/merge-patch+json': components['schemas']['MijlpaalWijziging'];
      };
    };
    responses: {
      /** @description ok */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Mijlpaal'];
        };
      };
    };
  };
  listVerschuivingen: {
    parameters: {
      query?: {
        limit?: number;
        cursor?: string;
        sort?: string;
        search?: string;
        peildatum?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description ok */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['VerschuivingLijst'];
        };
      };
    };
  };
  createVerschuiving: {
    parameters: {
      query?: {
        proef?: boolean;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NieuweVerschuiving'];
      };
    };
    responses: {
      /** @description ok */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Verschuiving'];
        };
      };
    };
  };
  createCorrectie: {
    parameters: {
      query?: {
        proef?: boolean;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NieuweCorrectie'];
      };
    };
    responses: {
      /** @description ok */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Correctie'];
        };
      };
    };
  };
  createRealisatie: {
    parameters: {
      query?: {
        proef?: boolean;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NieuweRealisatie'];
      };
    };
    responses: {
      /** @description ok */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Realisatie'];
        };
      };
    };
  };
  createVervalverklaring: {
    parameters: {
      query?: {
        proef?: boolean;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NieuweVervalverklaring'];
      };
    };
    responses: {
      /** @description ok */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Vervalverklaring'];
        };
      };
    };
  };
  listBesluitmomenten: {
    parameters: {
      query?: {
        limit?: number;
        cursor?: string;
        sort?: string;
        search?: string;
        peildatum?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description ok */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BesluitmomentLijst'];
        };
      };
    };
  };
  createBesluitmoment: {
    parameters: {
      query?: {
        proef?: boolean;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NieuwBesluitmoment'];
      };
    };
    responses: {
      /** @description ok */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Besluitmoment'];
        };
      };
    };
  };
  createBesluit: {
    parameters: {
      query?: {
        proef?: boolean;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NieuwBesluit'];
      };
    };
    responses: {
      /** @description ok */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Besluit'];
        };
      };
    };
  };
  listVerantwoordelijken: {
    parameters: {
      query?: {
        limit?: number;
        cursor?: string;
        sort?: string;
        search?: string;
        peildatum?: string;
        geldigOp?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description ok */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['VerantwoordelijkeLijst'];
        };
      };
    };
  };
  createVerantwoordelijke: {
    parameters: {
      query?: {
        proef?: boolean;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NieuweVerantwoordelijke'];
      };
    };
    responses: {
      /** @description ok */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Verantwoordelijke'];
        };
      };
    };
  };
  createBeeindiging: {
    parameters: {
      query?: {
        proef?: boolean;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NieuweBeeindiging'];
      };
    };
    responses: {
      /** @description ok */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Verantwoordelijke'];
        };
      };
    };
  };
  listEscalaties: {
    parameters: {
      query?: {
        limit?: number;
        cursor?: string;
        sort?: string;
        search?: string;
        peildatum?: string;
        gemeenteCode?: string;
        regio?: string;
        niveau?: string;
        status?: string;
        soort?: string;
        sleutelprojectId?: string;
        mijlpaalId?: string;
        aanZet?: boolean;
        open?: boolean;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description ok */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EscalatieLijst'];
        };
      };
    };
  };
}
