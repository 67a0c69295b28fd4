// Generated from openapi/openapi.json by `npm run generate`; do not edit.
export interface paths {
  '/api-clients': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Machine clients. */
    get: operations['listApiClients'];
    put?: never;
    /** Make a machine client; its secret is shown this once. */
    post: operations['createApiClient'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api-clients/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One machine client. */
    get: operations['getApiClient'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Change a machine client, or switch it off: it counts at its next request. */
    patch: operations['updateApiClient'];
    trace?: never;
  };
  '/api-clients/{id}/geheimen': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Replace the secret of a machine client; it is shown this once, and its tokens end at once. */
    post: operations['renewGeheim'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/besluitmomenten/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One decision moment. */
    get: operations['getBesluitmoment'];
    put?: never;
    post?: never;
    /** Remove a decision moment at which nothing was decided. */
    delete: operations['deleteBesluitmoment'];
    options?: never;
    head?: never;
    /** Change the plan of a decision moment, as long as nothing final was decided. */
    patch: operations['updateBesluitmoment'];
    trace?: never;
  };
  '/besluitmomenten/{id}/besluiten': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What was decided at a moment, oldest first. */
    get: operations['listBesluiten'];
    put?: never;
    /** Register what the organ decided. */
    post: operations['createBesluit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/codelijsten': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Every code list with its values, in their order. */
    get: operations['listCodelijsten'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/doelstellingen': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Targets; figures in different units are never compared. */
    get: operations['listDoelstellingen'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/escalatieladders': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The ladders that cases climb, every version. */
    get: operations['listEscalatieladders'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/escalaties': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The cases that you may read: of your own municipality, and those on which your organisation is or was aan zet; as `text/calendar` the days on which they are to be answered and settled. */
    get: operations['listEscalaties'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/escalaties/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One case. */
    get: operations['getEscalatie'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Change what a draft says. */
    patch: operations['updateEscalatie'];
    trace?: never;
  };
  '/escalaties/{id}/geschiedenis': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The history of a case and its steps, newest first. */
    get: operations['listGeschiedenisVanEscalatie'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/escalaties/{id}/stappen': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The course of a case, oldest step first. */
    get: operations['listStappen'];
    put?: never;
    /** Take a step. What is possible now, and for whom, is in `mogelijkheden` of the case. */
    post: operations['createStap'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/gebruikers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Accounts. */
    get: operations['listGebruikers'];
    put?: never;
    /** Make an account; the password for its first login is shown this once. */
    post: operations['createGebruiker'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/gebruikers/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One account. */
    get: operations['getGebruiker'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Change an account, or switch it off: then its sessions end at once. */
    patch: operations['updateGebruiker'];
    trace?: never;
  };
  '/gebruikers/{id}/wachtwoorden': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Give an account a password for one login, shown this once; its sessions end at once. */
    post: operations['resetWachtwoord'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/gebruikersnamen': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The people of my organisations by name, to pick from. */
    get: operations['listGebruikersnamen'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/gemeenten': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Municipalities. */
    get: operations['listGemeenten'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/importen': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The imports that I did, the newest first. */
    get: operations['listImporten'];
    put?: never;
    /** Imports a list of plans. With `proef` the report says what would happen. */
    post: operations['createImport'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/importen/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** An import that I did. */
    get: operations['getImport'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/importen/{id}/rijen': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The report of an import, row by row. */
    get: operations['listImportrijen'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/knelpuntthemas': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Themes of bottlenecks and causes of shifts. */
    get: operations['listKnelpuntthemas'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/mijlpaalsoorten': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The milestones that most projects have, phase by phase. */
    get: operations['listMijlpaalsoorten'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/mijlpalen': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Milestones of all projects; as `text/calendar` those that lie ahead. */
    get: operations['listMijlpalen'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/mijlpalen/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One milestone. */
    get: operations['getMijlpaal'];
    put?: never;
    post?: never;
    /** Removes a milestone to which nothing refers. */
    delete: operations['deleteMijlpaal'];
    options?: never;
    head?: never;
    /** Changes a milestone; its forecast moves by a verschuiving. */
    patch: operations['updateMijlpaal'];
    trace?: never;
  };
  '/mijlpalen/{id}/correcties': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Every date of a milestone that was put right. */
    get: operations['listCorrecties'];
    put?: never;
    /** Puts a wrong date of a milestone right; counts as no slip. */
    post: operations['createCorrectie'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/mijlpalen/{id}/geschiedenis': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The history of a milestone, with its shifts and corrections, newest first. */
    get: operations['listGeschiedenisVanMijlpaal'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/mijlpalen/{id}/realisaties': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** When it was registered that a milestone happened; more than once when it was taken back. */
    get: operations['listRealisaties'];
    put?: never;
    /** Registers that a milestone happened. */
    post: operations['createRealisatie'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/mijlpalen/{id}/verschuivingen': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Every move of the forecast of a milestone. */
    get: operations['listVerschuivingen'];
    put?: never;
    /** Moves the forecast of a milestone, with its cause; the baseline stays. */
    post: operations['createVerschuiving'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/mijlpalen/{id}/vervalverklaringen': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Why a milestone lapsed. */
    get: operations['listVervalverklaringen'];
    put?: never;
    /** Lets a milestone lapse: it is no longer needed. */
    post: operations['createVervalverklaring'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/omgeving': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What this installation is, and which day it is there. */
    get: operations['getOmgeving'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/overzicht': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What needs me: late milestones, cases, gates and seats of the own organisations, and how the homes stand. */
    get: operations['getOverzicht'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/planfasen/{id}': {
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
    /** Changes the name and dates of a phase; it closes by a faseovergang. */
    patch: operations['updatePlanfase'];
    trace?: never;
  };
  '/profiel': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who am I, and what may I. */
    get: operations['getProfiel'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Change the own name or language. */
    patch: operations['updateProfiel'];
    trace?: never;
  };
  '/profiel/wachtwoorden': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Change the own password; every other session ends at once. */
    post: operations['changeWachtwoord'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/provincies': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Provinces in this installation. */
    get: operations['listProvincies'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/recessen': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The recesses of municipalities and provinces, and the time around their elections. */
    get: operations['listRecessen'];
    put?: never;
    /** Adds a recess. Clocks that run already keep their days. */
    post: operations['createReces'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/recessen/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One recess. */
    get: operations['getReces'];
    put?: never;
    post?: never;
    /** Removes a recess. Clocks that run already keep their days. */
    delete: operations['deleteReces'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/regios': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Regions. */
    get: operations['listRegios'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sessies': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Log in. */
    post: operations['createSessie'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sessies/huidige': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Log out: the session of the refresh cookie and that of the access token end, with all their tokens. */
    delete: operations['endSessie'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sessies/vernieuwingen': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Renew the session with the refresh cookie. */
    post: operations['renewSessie'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sleutelprojecten': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The register of key projects: a page of JSON, or everything that the filter finds as CSV, spreadsheet or GeoJSON. */
    get: operations['listSleutelprojecten'];
    put?: never;
    /** Makes a key project, with its phases. */
    post: operations['createSleutelproject'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sleutelprojecten/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One key project, with what hangs under it when that is asked. */
    get: operations['getSleutelproject'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Changes a key project. */
    patch: operations['updateSleutelproject'];
    trace?: never;
  };
  '/sleutelprojecten/{id}/besluitmomenten': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The decision moments of a project, in the order of its phases. */
    get: operations['listBesluitmomenten'];
    put?: never;
    /** Plan a decision moment. */
    post: operations['createBesluitmoment'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sleutelprojecten/{id}/escalaties': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The cases about one project, as far as you may read them. */
    get: operations['listEscalatiesVanProject'];
    put?: never;
    /** Raise a question about a project; its first clock starts at once, unless it is a draft. */
    post: operations['createEscalatie'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sleutelprojecten/{id}/faseovergangen': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The phases that closed and the ways back, oldest first. */
    get: operations['listFaseovergangen'];
    put?: never;
    /** Close a phase, or go back to one. What stands in the way is told all at once. */
    post: operations['createFaseovergang'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sleutelprojecten/{id}/geschiedenis': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The history of a project and of everything that belongs to it, newest first. */
    get: operations['listGeschiedenisVanSleutelproject'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sleutelprojecten/{id}/mijlpalen': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Milestones of one project; as `text/calendar` those that lie ahead. */
    get: operations['listMijlpalenVanProject'];
    put?: never;
    /** Plans a milestone. */
    post: operations['createMijlpaal'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sleutelprojecten/{id}/planfasen': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The five phases of a project, each with its gate. */
    get: operations['listPlanfasen'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sleutelprojecten/{id}/statuswisselingen': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** When, why and by whom a key project was paused, resumed or ended: for the own municipality and province. */
    get: operations['listStatuswisselingen'];
    put?: never;
    /** Pauses, resumes or ends a key project. */
    post: operations['changeStatus'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sleutelprojecten/{id}/verantwoordelijken': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who sits, sat and will sit in the seats of a project; with `geldigOp` who sits there on that day. */
    get: operations['listVerantwoordelijken'];
    put?: never;
    /** Put a person in a seat. Each organisation fills its own seats. */
    post: operations['createVerantwoordelijke'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sleutelprojecten/{id}/woningbouwplannen': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The plans of a project, as far as the reader may read them. */
    get: operations['listPlannenVanProject'];
    put?: never;
    /** Makes a plan part of a project, so that its homes count there. */
    post: operations['linkWoningbouwplan'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sleutelprojecten/{id}/woningbouwplannen/{woningbouwplanId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Takes a plan out of a project; If-Match is about the plan, which changes. */
    delete: operations['unlinkWoningbouwplan'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/toekenningen': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Grants. */
    get: operations['listToekenningen'];
    put?: never;
    /** Give a role for an organisation. */
    post: operations['createToekenning'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/toekenningen/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One grant. */
    get: operations['getToekenning'];
    put?: never;
    post?: never;
    /** Take a grant away; it counts at once. */
    delete: operations['deleteToekenning'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/verantwoordelijken/{id}/beeindigingen': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** End somebody's time in a seat. */
    post: operations['createBeeindiging'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/wijzigingen': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Everything that changed after a cursor, deletes included; never skips a change that commits late. */
    get: operations['listWijzigingen'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/woningbouwplannen': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The register of plans: a page of JSON, or everything that the filter finds as CSV, spreadsheet or GeoJSON. */
    get: operations['listWoningbouwplannen'];
    put?: never;
    /** Makes a plan of the own municipality. */
    post: operations['createWoningbouwplan'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/woningbouwplannen/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A plan. */
    get: operations['getWoningbouwplan'];
    put?: never;
    post?: never;
    /** Removes a plan that is no part of a key project. */
    delete: operations['deleteWoningbouwplan'];
    options?: never;
    head?: never;
    /** Changes a plan. What its source leads is changed there. */
    patch: operations['updateWoningbouwplan'];
    trace?: never;
  };
  '/woningbouwplannen/{id}/geschiedenis': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The history of a plan and its programme, newest first. */
    get: operations['listGeschiedenisVanWoningbouwplan'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/woningbouwplannen/{id}/programma': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The programme of a plan; its ETag is that of the plan. */
    get: operations['getProgramma'];
    /** Replaces the programme of a plan as a whole. */
    put: operations['replaceProgramma'];
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
    /** @description Who is aan zet on a case. */
    AanZet: {
      /** @description The person in that seat, where there is one. */
      naam?: string | null;
      organisatieCode: string;
      organisatieNaam: string;
      rol: components['schemas']['Behandelaar'];
    };
    /** @description A new machine client with its secret. */
    AangemaakteApiClient: components['schemas']['ApiClient'] & {
      /** @description Shown this once. */
      geheim: string;
    };
    /** @description A new account, with the password for the first login. */
    AangemaakteGebruiker: components['schemas']['Gebruiker'] & {
      /** @description Shown this once; to be changed at the first login. */
      eenmaligWachtwoord: string;
    };
    /** @description A login that succeeded: an access token in the body, a refresh token in a cookie. */
    Aanmelding: {
      /** @description To be sent as `Authorization: Bearer …`; keep it in memory only. */
      toegangstoken: string;
      /** Format: date-time */
      verlooptOp: string;
      /** @description True after a one-time password: until it is changed, only the profile can be used. */
      wachtwoordWijzigen: boolean;
    };
    /** @description A machine client. */
    ApiClient: {
      /** Format: date-time */
      aangemaaktOp: string;
      actief: boolean;
      /** @description The name under which it asks for tokens. */
      clientId: string;
      /** @description Only these municipalities; empty means all that the organisation reads. */
      gemeenteCodes: string[];
      /** Format: date-time */
      gewijzigdOp: string;
      /** Format: uuid */
      id: string;
      mogelijkheden: components['schemas']['Mogelijkheden'];
      naam: string;
      /** @description The narrowest confidentiality that it reads. */
      niveau: components['schemas']['Vertrouwelijkheid'];
      organisatieCode: string;
      scopes: string[];
      /** Format: int32 */
      versie: number;
    };
    /** @description What changes on a machine client; it counts at once. */
    ApiClientWijziging: {
      actief?: boolean;
      gemeenteCodes?: string[];
      naam?: string;
      niveau?: components['schemas']['Vertrouwelijkheid'];
    };
    /** @enum {string} */
    Behandelaar:
      | 'ambtelijkOpdrachtgever'
      | 'wethouder'
      | 'regionaleVersnellingstafel'
      | 'gedeputeerde'
      | 'rijk'
      | 'opgavemanager'
      | 'afdelingshoofd';
    /** @description One thing that stands in the way of closing a phase. */
    Belemmering: {
      /** @example mijlpaalNietBehaald */
      code: string;
      /** @description What fills its explanation, such as the milestone and its name. */
      parameters: Record<string, never>;
    };
    /** @description A decision. */
    Besluit: {
      actor?: components['schemas']['Naamverwijzing'] | null;
      /** Format: date */
      datum: string;
      /** Format: date-time */
      gebeurdOp: string;
      /** Format: uuid */
      id: string;
      /** @description On whose behalf it was decided; for the own municipality and province. */
      mandaat?: string | null;
      /** @description Whether it fixed the baselines of the project. */
      steltBasisVast: boolean;
      /** @description For the own municipality and province. */
      toelichting?: string | null;
      uitkomst: components['schemas']['Besluituitkomst'];
      /** @description Where it is to be found: a reference or link. */
      vindplaats?: string | null;
      voorwaarden: components['schemas']['Voorwaarde'][];
    };
    /** @description A decision moment with what was decided. */
    Besluitmoment: {
      /** @description Oldest first; only what was put off is followed by another. */
      besluiten: components['schemas']['Besluit'][];
      fase: components['schemas']['Planfase'];
      /**
       * Format: date
       * @description The day on which the organ is to decide.
       */
      geplandeDatum?: string | null;
      /** Format: uuid */
      id: string;
      mogelijkheden: components['schemas']['Mogelijkheden'];
      naam: string;
      orgaan: components['schemas']['Orgaan'];
      /** Format: uuid */
      sleutelprojectId: string;
      /** @description Whether the phase closes with this decision. */
      sluitFaseAf: boolean;
      uitkomst?: components['schemas']['Besluituitkomst'] | null;
      /** Format: int32 */
      versie: number;
    };
    /** @description What changes about a decision moment. */
    BesluitmomentWijziging: {
      fase?: components['schemas']['Planfase'];
      /** Format: date */
      geplandeDatum?: string | null;
      naam?: string;
      orgaan?: components['schemas']['Orgaan'];
      sluitFaseAf?: boolean;
    };
    /** @enum {string} */
    Besluituitkomst: 'positief' | 'positiefOnderVoorwaarden' | 'aangehouden' | 'negatief';
    /** @enum {string} */
    Betaalbaarheid:
      | 'Sociale huur'
      | 'Huur middenhuur'
      | 'Huur dure huur'
      | 'Huur onbekend'
      | 'Koop betaalbare koop'
      | 'Koop dure koop'
      | 'Koop onbekend'
      | 'Onbekend koop of huur';
    /** @description A code list. */
    Codelijst: {
      /**
       * @description Its name in camelCase.
       * @example plantype
       */
      naam: string;
      waarden: components['schemas']['Codewaarde'][];
    };
    /** @description A value of a code list. */
    Codewaarde: {
      /**
       * @description As it travels.
       * @example teLaat
       */
      code: string;
      /**
       * @description As it reads.
       * @example Te laat
       */
      naam: string;
    };
    /** @description A date that was put right. */
    Correctie: {
      actor?: components['schemas']['Naamverwijzing'] | null;
      /** Format: date-time */
      gebeurdOp: string;
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      mijlpaalId: string;
      /**
       * Format: date
       * @description Null when a realisation was taken back.
       */
      naar?: string | null;
      naarPrecisie?: components['schemas']['Precisie'] | null;
      toelichting: string;
      /** Format: date */
      van: string;
      vanPrecisie: components['schemas']['Precisie'];
      veld: components['schemas']['Correctieveld'];
    };
    /** @enum {string} */
    Correctieveld: 'basisdatum' | 'prognosedatum' | 'realisatiedatum';
    /** @description A target for one area. */
    Doelstelling: {
      /**
       * Format: int32
       * @description Homes; null for a target without a figure of its own.
       */
      aantal?: number | null;
      bron: string;
      eenheid: components['schemas']['Eenheid'];
      /**
       * @description Code of a municipality, region or province.
       * @example twente
       */
      gebiedCode: string;
      gebiedNaam: string;
      /** Format: uuid */
      id: string;
      omschrijving: string;
      /** @description The segment it is about; null when it is about all homes. */
      segment?: string | null;
      soort: components['schemas']['Doelstellingsoort'];
      /**
       * Format: date
       * @description The first day that no longer counts.
       */
      telperiodeTot: string;
      /**
       * Format: date
       * @description The first day that counts.
       */
      telperiodeVan: string;
      /** @description Which ways of adding a home count. */
      telt: components['schemas']['Toevoeging'][];
      /** Format: date */
      vastgesteldOp: string;
      zekerheid: components['schemas']['Zekerheid'];
    };
    /** @enum {string} */
    Doelstellingsoort: 'ambitie' | 'minimumafspraak';
    /** @enum {string} */
    Eenheid: 'bruto' | 'netto';
    /** @description A password for one login. */
    EenmaligWachtwoord: {
      /** @description Shown this once; to be changed at the first login. */
      eenmaligWachtwoord: string;
    };
    /**
     * @description How grave it is.
     * @enum {string}
     */
    Ernst: 'fout' | 'waarschuwing';
    /** @description A case. */
    Escalatie: {
      aanZet?: components['schemas']['AanZet'] | null;
      /** Format: date-time */
      aangemaaktOp: string;
      /**
       * Format: date
       * @description The last day to settle.
       */
      afhandelenVoor?: string | null;
      behandelaar?: components['schemas']['Behandelaar'] | null;
      gewenstBesluit: string;
      /** Format: date-time */
      gewijzigdOp: string;
      /** Format: uuid */
      id: string;
      melder?: components['schemas']['Naamverwijzing'] | null;
      mijlpaal?: components['schemas']['Naamverwijzing'] | null;
      mogelijkheden: components['schemas']['Mogelijkheden'];
      /**
       * Format: int32
       * @description The level of the ladder, from 1.
       */
      niveau: number;
      niveauNaam: string;
      /** @description Whether a term of this level ended while its clock runs. */
      overTijd: boolean;
      probleemhouder: components['schemas']['Probleemhouder'];
      /**
       * Format: date
       * @description The last day to respond.
       */
      reactieVoor?: string | null;
      /**
       * Format: int64
       * @description Working days left to settle it, today not counted; negative when overdue. A paused case keeps what was left.
       */
      resterendeWerkdagen?: number | null;
      /** @description What of the project opens by the case: nothing but this. */
      sleutelproject: components['schemas']['EscalatieProject'];
      soort: components['schemas']['Escalatiesoort'];
      status: components['schemas']['Escalatiestatus'];
      titel: string;
      uitkomst?: components['schemas']['Uitkomst'] | null;
      /** Format: int32 */
      versie: number;
      voorstel?: components['schemas']['Voorstel'] | null;
      vraag: string;
      /**
       * Format: date
       * @description The day on which both sides were last warned that a term of this level ended.
       */
      waarschuwing?: string | null;
    };
    /** @description The project of a case. */
    EscalatieProject: {
      gemeenteCode: string;
      /** Format: uuid */
      id: string;
      kenmerk: string;
      naam: string;
    };
    /** @description What changes about a draft. */
    EscalatieWijziging: {
      gewenstBesluit?: string;
      /** Format: uuid */
      mijlpaalId?: string | null;
      soort?: components['schemas']['Escalatiesoort'];
      titel?: string;
      vraag?: string;
    };
    /** @description One version of a ladder. */
    Escalatieladder: {
      /**
       * Format: date
       * @description The first day on which cases are raised on it.
       */
      geldigVanaf: string;
      /** Format: uuid */
      id: string;
      /** @description From the lowest level up. */
      niveaus: components['schemas']['Escalatieniveau'][];
      probleemhouder: components['schemas']['Probleemhouder'];
      /**
       * Format: int32
       * @description Which version of the ladder of this probleemhouder; a case keeps the one on which it was raised.
       */
      versie: number;
    };
    /** @description A level of a ladder. */
    Escalatieniveau: {
      aanZet: components['schemas']['Behandelaar'];
      /**
       * Format: int32
       * @description Working days to settle; with the clock `eersteBijeenkomst` only when no meeting is planned.
       */
      afhandelWerkdagen?: number | null;
      klok: components['schemas']['Kloksoort'];
      /** @example Regionale versnellingstafel */
      naam: string;
      /**
       * Format: int32
       * @description From 1.
       */
      niveau: number;
      overgang?: components['schemas']['Overgang'] | null;
      /**
       * Format: int32
       * @description Working days to respond; with the clock `eersteBijeenkomst` only when no meeting is planned.
       */
      reactieWerkdagen?: number | null;
    };
    /** @description Open cases on which the caller is aan zet. */
    EscalatiesOverzicht: {
      /** Format: int64 */
      aanZet: number;
      /** @description The first ten, what is to be settled first on top. */
      aandacht: components['schemas']['Escalatie'][];
      /**
       * Format: int64
       * @description Those of them of which a term of the present level ended.
       */
      overTijd: number;
    };
    /** @enum {string} */
    Escalatiesoort: 'knelpunt' | 'conflict' | 'uitblijvendBesluit' | 'capaciteit';
    /** @enum {string} */
    Escalatiestatus: 'concept' | 'gemeld' | 'inBehandeling' | 'opgeschort' | 'opgelost' | 'afgewezen' | 'ingetrokken';
    /** @description A phase that closed, or a project that went back to a phase. */
    Faseovergang: {
      actor?: components['schemas']['Naamverwijzing'] | null;
      /** @description Whether it closed past obstacles. */
      afwijking: boolean;
      /** @description What the reason of a deviation answers for. */
      belemmeringen: components['schemas']['Belemmering'][];
      /**
       * Format: uuid
       * @description The decision on which the project went back.
       */
      besluitId?: string | null;
      /** Format: date */
      datum: string;
      /** Format: date-time */
      gebeurdOp: string;
      grond?: components['schemas']['Teruggrond'] | null;
      /** Format: uuid */
      id: string;
      naar?: components['schemas']['Planfase'] | null;
      soort: components['schemas']['Faseovergangsoort'];
      /** @description For the own municipality and province. */
      toelichting?: string | null;
      /** @description The phase that closed, or in which the project was. */
      van: components['schemas']['Planfase'];
    };
    /** @enum {string} */
    Faseovergangsoort: 'afsluiting' | 'terug';
    /** @description An account. */
    Gebruiker: {
      /** Format: date-time */
      aangemaaktOp: string;
      actief: boolean;
      /** @description In lower case; unique. */
      email: string;
      /** Format: date-time */
      gewijzigdOp: string;
      /** Format: uuid */
      id: string;
      /** Format: date-time */
      laatstAangemeldOp?: string | null;
      mogelijkheden: components['schemas']['Mogelijkheden'];
      naam: string;
      toekenningen: components['schemas']['Toekenning'][];
      /** Format: int32 */
      versie: number;
      /** @description True while a one-time password is waiting to be changed. */
      wachtwoordWijzigen: boolean;
    };
    /** @description What changes on an account. */
    GebruikerWijziging: {
      actief?: boolean;
      /** Format: email */
      email?: string;
      naam?: string;
    };
    /** @description A new secret. */
    Geheim: {
      /** @description Shown this once; the one before it no longer works. */
      geheim: string;
    };
    /** @description A municipality, with the period in which it exists (mergers). */
    Gemeente: {
      /**
       * @description CBS code, such as `GM0193`.
       * @example GM0193
       */
      code: string;
      /**
       * Format: date
       * @description The first day on which it no longer exists.
       */
      geldigTot?: string | null;
      /** Format: date */
      geldigVanaf: string;
      naam: string;
      /** @description The municipality that it became part of. */
      opvolgerCode?: string | null;
      provincieCode: string;
      regioCode: string;
    };
    /** @description The homes of one municipality, as far as the caller reads them. */
    Gemeenteoverzicht: {
      /** Format: int64 */
      bruto: number;
      gemeenteCode: string;
      naam: string;
      regioCode: string;
      /** Format: int64 */
      restcapaciteit: number;
      /** Format: int64 */
      sleutelprojecten: number;
    };
    /** @description A municipality, by name. */
    Gemeenteverwijzing: {
      /** @example GM0166 */
      code: string;
      naam: string;
    };
    /** @description A GeoJSON geometry (RFC 7946): longitude and latitude in WGS 84, at most 2,000 positions. */
    Geometrie: {
      coordinates: unknown[];
      /** @enum {string} */
      type: 'Point' | 'MultiPoint' | 'LineString' | 'MultiLineString' | 'Polygon' | 'MultiPolygon';
    };
    /** @description A milestone that waits for the one that moved. */
    Gevolg: {
      /** Format: uuid */
      mijlpaalId: string;
      naam: string;
      /** Format: date */
      naar: string;
      precisie: components['schemas']['Precisie'];
      /** @description How it stands when it has moved along. */
      status: components['schemas']['Mijlpaalstatus'];
      /** Format: date */
      van: string;
    };
    /** @enum {string} */
    Hardheid: 'hard' | 'zacht' | 'teltNiet' | 'onbekend';
    /** @description One change in the history of an object. */
    HistorischeWijziging: components['schemas']['Wijziging'] & {
      /** @description The name of who did it, for readers who act for an organisation. */
      actorNaam?: string | null;
      /** @description What the changed fields were before. */
      vorige: Record<string, never>;
    };
    /** @description What became of a file; only whoever sent it sees this. */
    Import: {
      /** @description The first rows that were refused or have something to look at, refused ones first; only in the answer to the import itself. */
      aandacht?: components['schemas']['Importrij'][];
      /** Format: date-time */
      aangemaaktOp: string;
      actor?: components['schemas']['Naamverwijzing'] | null;
      bestandsnaam: string;
      bron: string;
      formaat: components['schemas']['Importformaat'];
      /** Format: int32 */
      geweigerd: number;
      /** Format: int32 */
      gewijzigd: number;
      /** Format: uuid */
      id: string;
      /**
       * Format: int32
       * @description Rows that are accepted, with something to look at.
       */
      metWaarschuwing: number;
      /** Format: int32 */
      nieuw: number;
      /** Format: int32 */
      ongewijzigd: number;
      /**
       * Format: int32
       * @description Rows in the file; the four that follow add up to it. When nothing was kept they say what would have become of each.
       */
      rijen: number;
      status: components['schemas']['Importstatus'];
      toewijzing: components['schemas']['Toewijzing'];
      vertrouwelijkheid: components['schemas']['Vertrouwelijkheid'];
      /**
       * Format: int64
       * @description Homes to be built (bruto) in the rows that are accepted.
       */
      woningen: number;
    };
    /** @description An import as it is sent. */
    ImportUpload: {
      /**
       * Format: binary
       * @description CSV or GeoJSON, at most 20 MB and 50,000 rows.
       */
      bestand: string;
      opdracht: components['schemas']['Importopdracht'];
    };
    /** @enum {string} */
    Importformaat: 'csv' | 'geojson';
    /** @description What to do with a file. */
    Importopdracht: {
      /**
       * @description The register that the list comes from: with `bronId` it tells a plan from all others, in whatever file it comes.
       * @example eib2021
       */
      bron: string;
      /** @description The column with the id of a plan; by default the id of the feature, or a column named `OBJECTID`, `bronId` or `id`. */
      bronIdKolom?: string | null;
      formaat?: components['schemas']['Importformaat'] | null;
      kolommen?: components['schemas']['Kolommen'] | null;
      toewijzing: components['schemas']['Toewijzing'];
      /** @description Of the plans that are new; a plan that is here keeps its own. */
      vertrouwelijkheid: components['schemas']['Vertrouwelijkheid'];
    };
    /** @description The report about one row. */
    Importrij: {
      bronId?: string | null;
      meldingen: components['schemas']['Melding'][];
      naam?: string | null;
      /**
       * Format: int32
       * @description The line of the CSV on which it starts, or the number of the feature.
       */
      rij: number;
      uitkomst: components['schemas']['Rijuitkomst'];
      /**
       * Format: uuid
       * @description The plan that it became or was found as.
       */
      woningbouwplanId?: string | null;
    };
    /** @enum {string} */
    Importstatus: 'verwerkt' | 'geweigerd' | 'proef';
    /** @description One fault in the input. */
    InvalidParam: {
      /** @description What is wrong, stable for clients. */
      code: string;
      /** @description Where it stands: `body`, `query`, `path` or `header`. */
      in: string;
      /** @description The field (a path in dots), parameter or header. */
      name: string;
      /** @description The same in Dutch. */
      reason: string;
    };
    /** @enum {string} */
    JuridischeGrondslag: 'bestemmingsplan' | 'wijzigingOmgevingsplan' | 'bopa' | 'projectbesluit' | 'binnenplans';
    /**
     * @description What ends the time of a level.
     * @enum {string}
     */
    Kloksoort: 'werkdagen' | 'eersteBijeenkomst' | 'geen';
    /** @description A theme, with the period in which it can be chosen. */
    Knelpuntthema: {
      /** @example stikstof */
      code: string;
      /**
       * Format: date
       * @description The first day on which it can no longer be chosen.
       */
      geldigTot?: string | null;
      /** Format: date */
      geldigVanaf: string;
      naam: string;
    };
    /** @description Which column of the file says what. A field that is absent takes the column that is known by name, where there is one. */
    Kolommen: {
      /** @description Latitude (WGS 84). */
      breedtegraad?: string | null;
      /** @description The day on which the source says this: d-m-yyyy or yyyy-mm-dd. */
      brondatum?: string | null;
      /** @description Of the homes still to be built: single-family. */
      eengezins?: string | null;
      /** @description The municipality, by name or CBS code. */
      gemeente?: string | null;
      /** @description Homes built up to now. */
      gerealiseerd?: string | null;
      /** @description Of the homes still to be built: to rent. */
      huur?: string | null;
      /** @description Of the homes still to be built: to rent or for sale, unknown. */
      huurOfKoopOnbekend?: string | null;
      /** @description The year of delivery. */
      jaar?: string | null;
      /** @description The legal instrument. */
      juridischeGrondslag?: string | null;
      /** @description Of the homes still to be built: for sale. */
      koop?: string | null;
      /** @description Longitude (WGS 84). */
      lengtegraad?: string | null;
      /** @description Of the homes still to be built: multi-family. */
      meergezins?: string | null;
      /** @description The name of the plan. */
      naam?: string | null;
      /** @description Who has the homes built. */
      opdrachtgever?: string | null;
      /** @description The planning status; its first sign is enough. */
      planstatus?: string | null;
      /** @description The plantype, in the words of the code list or of the EIB. */
      plantype?: string | null;
      /** @description How far the work on the plan is. */
      projectstatus?: string | null;
      /** @description Homes still to be built. */
      restcapaciteit?: string | null;
      /** @description Homes to be demolished, also as a negative number. */
      sloop?: string | null;
      /** @description Of the homes still to be built: of unknown shape. */
      woningtypeOnbekend?: string | null;
    };
    /** @description A seat that nobody fills. */
    LegeZetel: {
      rol: components['schemas']['Zetel'];
      sleutelproject: components['schemas']['Projectverwijzing'];
    };
    /** @description A page of a collection. */
    LijstVanApiClient: {
      /** @description The results of this page. */
      resultaten: {
        /** Format: date-time */
        aangemaaktOp: string;
        actief: boolean;
        /** @description The name under which it asks for tokens. */
        clientId: string;
        /** @description Only these municipalities; empty means all that the organisation reads. */
        gemeenteCodes: string[];
        /** Format: date-time */
        gewijzigdOp: string;
        /** Format: uuid */
        id: string;
        mogelijkheden: components['schemas']['Mogelijkheden'];
        naam: string;
        /** @description The narrowest confidentiality that it reads. */
        niveau: components['schemas']['Vertrouwelijkheid'];
        organisatieCode: string;
        scopes: string[];
        /** Format: int32 */
        versie: number;
      }[];
      /**
       * Format: int64
       * @description How many there are in all, as far as the caller may read.
       */
      totaal: number;
      /** @description False when there are more than were counted. */
      totaalExact: boolean;
      /**
       * Format: uri-reference
       * @description Where the next page is, or null on the last.
       */
      volgende?: string | null;
    };
    /** @description A page of a collection. */
    LijstVanBesluit: {
      /** @description The results of this page. */
      resultaten: {
        actor?: components['schemas']['Naamverwijzing'] | null;
        /** Format: date */
        datum: string;
        /** Format: date-time */
        gebeurdOp: string;
        /** Format: uuid */
        id: string;
        /** @description On whose behalf it was decided; for the own municipality and province. */
        mandaat?: string | null;
        /** @description Whether it fixed the baselines of the project. */
        steltBasisVast: boolean;
        /** @description For the own municipality and province. */
        toelichting?: string | null;
        uitkomst: components['schemas']['Besluituitkomst'];
        /** @description Where it is to be found: a reference or link. */
        vindplaats?: string | null;
        voorwaarden: components['schemas']['Voorwaarde'][];
      }[];
      /**
       * Format: int64
       * @description How many there are in all, as far as the caller may read.
       */
      totaal: number;
      /** @description False when there are more than were counted. */
      totaalExact: boolean;
      /**
       * Format: uri-reference
       * @description Where the next page is, or null on the last.
       */
      volgende?: string | null;
    };
    /** @description A page of a collection. */
    LijstVanBesluitmoment: {
      /** @description The results of this page. */
      resultaten: {
        /** @description Oldest first; only what was put off is followed by another. */
        besluiten: components['schemas']['Besluit'][];
        fase: components['schemas']['Planfase'];
        /**
         * Format: date
         * @description The day on which the organ is to decide.
         */
        geplandeDatum?: string | null;
        /** Format: uuid */
        id: string;
        mogelijkheden: components['schemas']['Mogelijkheden'];
        naam: string;
        orgaan: components['schemas']['Orgaan'];
        /** Format: uuid */
        sleutelprojectId: string;
        /** @description Whether the phase closes with this decision. */
        sluitFaseAf: boolean;
        uitkomst?: components['schemas']['Besluituitkomst'] | null;
        /** Format: int32 */
        versie: number;
      }[];
      /**
       * Format: int64
       * @description How many there are in all, as far as the caller may read.
       */
      totaal: number;
      /** @description False when there are more than were counted. */
      totaalExact: boolean;
      /**
       * Format: uri-reference
       * @description Where the next page is, or null on the last.
       */
      volgende?: string | null;
    };
    /** @description A page of a collection. */
    LijstVanCodelijst: {
      /** @description The results of this page. */
      resultaten: {
        /**
         * @description Its name in camelCase.
         * @example plantype
         */
        naam: string;
        waarden: components['schemas']['Codewaarde'][];
      }[];
      /**
       * Format: int64
       * @description How many there are in all, as far as the caller may read.
       */
      totaal: number;
      /** @description False when there are more than were counted. */
      totaalExact: boolean;
      /**
       * Format: uri-reference
       * @description Where the next page is, or null on the last.
       */
      volgende?: string | null;
    };
    /** @description A page of a collection. */
    LijstVanCorrectie: {
      /** @description The results of this page. */
      resultaten: {
        actor?: components['schemas']['Naamverwijzing'] | null;
        /** Format: date-time */
        gebeurdOp: string;
        /** Format: uuid */
        id: string;
        /** Format: uuid */
        mijlpaalId: string;
        /**
         * Format: date
         * @description Null when a realisation was taken back.
         */
        naar?: string | null;
        naarPrecisie?: components['schemas']['Precisie'] | null;
        toelichting: string;
        /** Format: date */
        van: string;
        vanPrecisie: components['schemas']['Precisie'];
        veld: components['schemas']['Correctieveld'];
      }[];
      /**
       * Format: int64
       * @description How many there are in all, as far as the caller may read.
       */
      totaal: number;
      /** @description False when there are more than were counted. */
      totaalExact: boolean;
      /**
       * Format: uri-reference
       * @description Where the next page is, or null on the last.
       */
      volgende?: string | null;
    };
    /** @description A page of a collection. */
    LijstVanDoelstelling: {
      /** @description The results of this page. */
      resultaten: {
        /**
         * Format: int32
         * @description Homes; null for a target without a figure of its own.
         */
        aantal?: number | null;
        bron: string;
        eenheid: components['schemas']['Eenheid'];
        /**
         * @description Code of a municipality, region or province.
         * @example twente
         */
        gebiedCode: string;
        gebiedNaam: string;
        /** Format: uuid */
        id: string;
        omschrijving: string;
        /** @description The segment it is about; null when it is about all homes. */
        segment?: string | null;
        soort: components['schemas']['Doelstellingsoort'];
        /**
         * Format: date
         * @description The first day that no longer counts.
         */
        telperiodeTot: string;
        /**
         * Format: date
         * @description The first day that counts.
         */
        telperiodeVan: string;
        /** @description Which ways of adding a home count. */
        telt: components['schemas']['Toevoeging'][];
        /** Format: date */
        vastgesteldOp: string;
        zekerheid: components['schemas']['Zekerheid'];
      }[];
      /**
       * Format: int64
       * @description How many there are in all, as far as the caller may read.
       */
      totaal: number;
      /** @description False when there are more than were counted. */
      totaalExact: boolean;
      /**
       * Format: uri-reference
       * @description Where the next page is, or null on the last.
       */
      volgende?: string | null;
    };
    /** @description A page of a collection. */
    LijstVanEscalatie: {
      /** @description The results of this page. */
      resultaten: {
        aanZet?: components['schemas']['AanZet'] | null;
        /** Format: date-time */
        aangemaaktOp: string;
        /**
         * Format: date
         * @description The last day to settle.
         */
        afhandelenVoor?: string | null;
        behandelaar?: components['schemas']['Behandelaar'] | null;
        gewenstBesluit: string;
        /** Format: date-time */
        gewijzigdOp: string;
        /** Format: uuid */
        id: string;
        melder?: components['schemas']['Naamverwijzing'] | null;
        mijlpaal?: components['schemas']['Naamverwijzing'] | null;
        mogelijkheden: components['schemas']['Mogelijkheden'];
        /**
         * Format: int32
         * @description The level of the ladder, from 1.
         */
        niveau: number;
        niveauNaam: string;
        /** @description Whether a term of this level ended while its clock runs. */
        overTijd: boolean;
        probleemhouder: components['schemas']['Probleemhouder'];
        /**
         * Format: date
         * @description The last day to respond.
         */
        reactieVoor?: string | null;
        /**
         * Format: int64
         * @description Working days left to settle it, today not counted; negative when overdue. A paused case keeps what was left.
         */
        resterendeWerkdagen?: number | null;
        /** @description What of the project opens by the case: nothing but this. */
        sleutelproject: components['schemas']['EscalatieProject'];
        soort: components['schemas']['Escalatiesoort'];
        status: components['schemas']['Escalatiestatus'];
        titel: string;
        uitkomst?: components['schemas']['Uitkomst'] | null;
        /** Format: int32 */
        versie: number;
        voorstel?: components['schemas']['Voorstel'] | null;
        vraag: string;
        /**
         * Format: date
         * @description The day on which both sides were last warned that a term of this level ended.
         */
        waarschuwing?: string | null;
      }[];
      /**
       * Format: int64
       * @description How many there are in all, as far as the caller may read.
       */
      totaal: number;
      /** @description False when there are more than were counted. */
      totaalExact: boolean;
      /**
       * Format: uri-reference
       * @description Where the next page is, or null on the last.
       */
      volgende?: string | null;
    };
    /** @description A page of a collection. */
    LijstVanEscalatieladder: {
      /** @description The results of this page. */
      resultaten: {
        /**
         * Format: date
         * @description The first day on which cases are raised on it.
         */
        geldigVanaf: string;
        /** Format: uuid */
        id: string;
        /** @description From the lowest level up. */
        niveaus: components['schemas']['Escalatieniveau'][];
        probleemhouder: components['schemas']['Probleemhouder'];
        /**
         * Format: int32
         * @description Which version of the ladder of this probleemhouder; a case keeps the one on which it was raised.
         */
        versie: number;
      }[];
      /**
       * Format: int64
       * @description How many there are in all, as far as the caller may read.
       */
      totaal: number;
      /** @description False when there are more than were counted. */
      totaalExact: boolean;
      /**
       * Format: uri-reference
       * @description Where the next page is, or null on the last.
       */
      volgende?: string | null;
    };
    /** @description A page of a collection. */
    LijstVanFaseovergang: {
      /** @description The results of this page. */
      resultaten: {
        actor?: components['schemas']['Naamverwijzing'] | null;
        /** @description Whether it closed past obstacles. */
        afwijking: boolean;
        /** @description What the reason of a deviation answers for. */
        belemmeringen: components['schemas']['Belemmering'][];
        /**
         * Format: uuid
         * @description The decision on which the project went back.
         */
        besluitId?: string | null;
        /** Format: date */
        datum: string;
        /** Format: date-time */
        gebeurdOp: string;
        grond?: components['schemas']['Teruggrond'] | null;
        /** Format: uuid */
        id: string;
        naar?: components['schemas']['Planfase'] | null;
        soort: components['schemas']['Faseovergangsoort'];
        /** @description For the own municipality and province. */
        toelichting?: string | null;
        /** @description The phase that closed, or in which the project was. */
        van: components['schemas']['Planfase'];
      }[];
      /**
       * Format: int64
       * @description How many there are in all, as far as the caller may read.
       */
      totaal: number;
      /** @description False when there are more than were counted. */
      totaalExact: boolean;
      /**
       * Format: uri-reference
       * @description Where the next page is, or null on the last.
       */
      volgende?: string | null;
    };
    /** @description A page of a collection. */
    LijstVanGebruiker: {
      /** @description The results of this page. */
      resultaten: {
        /** Format: date-time */
        aangemaaktOp: string;
        actief: boolean;
        /** @description In lower case; unique. */
        email: string;
        /** Format: date-time */
        gewijzigdOp: string;
        /** Format: uuid */
        id: string;
        /** Format: date-time */
        laatstAangemeldOp?: string | null;
        mogelijkheden: components['schemas']['Mogelijkheden'];
        naam: string;
        toekenningen: components['schemas']['Toekenning'][];
        /** Format: int32 */
        versie: number;
        /** @description True while a one-time password is waiting to be changed. */
        wachtwoordWijzigen: boolean;
      }[];
      /**
       * Format: int64
       * @description How many there are in all, as far as the caller may read.
       */
      totaal: number;
      /** @description False when there are more than were counted. */
      totaalExact: boolean;
      /**
       * Format: uri-reference
       * @description Where the next page is, or null on the last.
       */
      volgende?: string | null;
    };
    /** @description A page of a collection. */
    LijstVanGemeente: {
      /** @description The results of this page. */
      resultaten: {
        /**
         * @description CBS code, such as `GM0193`.
         * @example GM0193
         */
        code: string;
        /**
         * Format: date
         * @description The first day on which it no longer exists.
         */
        geldigTot?: string | null;
        /** Format: date */
        geldigVanaf: string;
        naam: string;
        /** @description The municipality that it became part of. */
        opvolgerCode?: string | null;
        provincieCode: string;
        regioCode: string;
      }[];
      /**
       * Format: int64
       * @description How many there are in all, as far as the caller may read.
       */
      totaal: number;
      /** @description False when there are more than were counted. */
      totaalExact: boolean;
      /**
       * Format: uri-reference
       * @description Where the next page is, or null on the last.
       */
      volgende?: string | null;
    };
    /** @description A page of a collection. */
    LijstVanHistorischeWijziging: {
      /** @description The results of this page. */
      resultaten: (components['schemas']['Wijziging'] & {
        /** @description The name of who did it, for readers who act for an organisation. */
        actorNaam?: string | null;
        /** @description What the changed fields were before. */
        vorige: Record<string, never>;
      })[];
      /**
       * Format: int64
       * @description How many there are in all, as far as the caller may read.
       */
      totaal: number;
      /** @description False when there are more than were counted. */
      totaalExact: boolean;
      /**
       * Format: uri-reference
       * @description Where the next page is, or null on the last.
       */
      volgende?: string | null;
    };
    /** @description A page of a collection. */
    LijstVanImport: {
      /** @description The results of this page. */
      resultaten: {
        /** @description The first rows that were refused or have something to look at, refused ones first; only in the answer to the import itself. */
        aandacht?: components['schemas']['Importrij'][];
        /** Format: date-time */
        aangemaaktOp: string;
        actor?: components['schemas']['Naamverwijzing'] | null;
        bestandsnaam: string;
        bron: string;
        formaat: components['schemas']['Importformaat'];
        /** Format: int32 */
        geweigerd: number;
        /** Format: int32 */
        gewijzigd: number;
        /** Format: uuid */
        id: string;
        /**
         * Format: int32
         * @description Rows that are accepted, with something to look at.
         */
        metWaarschuwing: number;
        /** Format: int32 */
        nieuw: number;
        /** Format: int32 */
        ongewijzigd: number;
        /**
         * Format: int32
         * @description Rows in the file; the four that follow add up to it. When nothing was kept they say what would have become of each.
         */
        rijen: number;
        status: components['schemas']['Importstatus'];
        toewijzing: components['schemas']['Toewijzing'];
        vertrouwelijkheid: components['schemas']['Vertrouwelijkheid'];
        /**
         * Format: int64
         * @description Homes to be built (bruto) in the rows that are accepted.
         */
        woningen: number;
      }[];
      /**
       * Format: int64
       * @description How many there are in all, as far as the caller may read.
       */
      totaal: number;
      /** @description False when there are more than were counted. */
      totaalExact: boolean;
      /**
       * Format: uri-reference
       * @description Where the next page is, or null on the last.
       */
      volgende?: string | null;
    };
    /** @description A page of a collection. */
    LijstVanImportrij: {
      /** @description The results of this page. */
      resultaten: {
        bronId?: string | null;
        meldingen: components['schemas']['Melding'][];
        naam?: string | null;
        /**
         * Format: int32
         * @description The line of the CSV on which it starts, or the number of the feature.
         */
        rij: number;
        uitkomst: components['schemas']['Rijuitkomst'];
        /**
         * Format: uuid
         * @description The plan that it became or was found as.
         */
        woningbouwplanId?: string | null;
      }[];
      /**
       * Format: int64
       * @description How many there are in all, as far as the caller may read.
       */
      totaal: number;
      /** @description False when there are more than were counted. */
      totaalExact: boolean;
      /**
       * Format: uri-reference
       * @description Where the next page is, or null on the last.
       */
      volgende?: string | null;
    };
    /** @description A page of a collection. */
    LijstVanKnelpuntthema: {
      /** @description The results of this page. */
      resultaten: {
        /** @example stikstof */
        code: string;
        /**
         * Format: date
         * @description The first day on which it can no longer be chosen.
         */
        geldigTot?: string | null;
        /** Format: date */
        geldigVanaf: string;
        naam: string;
      }[];
      /**
       * Format: int64
       * @description How many there are in all, as far as the caller may read.
       */
      totaal: number;
      /** @description False when there are more than were counted. */
      totaalExact: boolean;
      /**
       * Format: uri-reference
       * @description Where the next page is, or null on the last.
       */
      volgende?: string | null;
    };
    /** @description A page of a collection. */
    LijstVanMijlpaal: {
      /** @description The results of this page. */
      resultaten: {
        /** Format: date-time */
        aangemaaktOp: string;
        /** Format: int64 */
        aantalVerschuivingen?: number | null;
        /** @description The milestones that come first. */
        afhankelijkVan: string[];
        basisPrecisie?: components['schemas']['Precisie'] | null;
        /**
         * Format: date
         * @description What was agreed.
         */
        basisdatum?: string | null;
        /** @description Where it is to be found that it happened. */
        bewijs?: string | null;
        fase: components['schemas']['Planfase'];
        /** Format: date-time */
        gewijzigdOp: string;
        /** Format: uuid */
        id: string;
        /** @description Whether no decision fixed the basisdatum yet. */
        indicatief?: boolean | null;
        mogelijkheden: components['schemas']['Mogelijkheden'];
        naam: string;
        prognosePrecisie: components['schemas']['Precisie'];
        /**
         * Format: date
         * @description What is expected now.
         */
        prognosedatum: string;
        realisatiePrecisie?: components['schemas']['Precisie'] | null;
        /**
         * Format: date
         * @description When it happened.
         */
        realisatiedatum?: string | null;
        sleutelproject: components['schemas']['Mijlpaalproject'];
        /** Format: uuid */
        sleutelprojectId: string;
        /** @description Which of the usual milestones it is; null for one of the project's own. */
        soort?: string | null;
        status?: components['schemas']['Mijlpaalstatus'] | null;
        /**
         * Format: int64
         * @description Days from the basisdatum to the realisatiedatum, or else the prognosedatum; negative when earlier.
         */
        uitloopDagen?: number | null;
        verantwoordelijke?: string | null;
        /** @description Whether its phase closes only when it is behaald. */
        verplicht: boolean;
        /** Format: int32 */
        versie: number;
      }[];
      /**
       * Format: int64
       * @description How many there are in all, as far as the caller may read.
       */
      totaal: number;
      /** @description False when there are more than were counted. */
      totaalExact: boolean;
      /**
       * Format: uri-reference
       * @description Where the next page is, or null on the last.
       */
      volgende?: string | null;
    };
    /** @description A page of a collection. */
    LijstVanMijlpaalsoort: {
      /** @description The results of this page. */
      resultaten: {
        /** @example startBouw */
        code: string;
        fase: components['schemas']['Planfase'];
        /** @example Start bouw */
        naam: string;
        /** @description Whether its phase usually closes only when it is behaald. */
        verplicht: boolean;
      }[];
      /**
       * Format: int64
       * @description How many there are in all, as far as the caller may read.
       */
      totaal: number;
      /** @description False when there are more than were counted. */
      totaalExact: boolean;
      /**
       * Format: uri-reference
       * @description Where the next page is, or null on the last.
       */
      volgende?: string | null;
    };
    /** @description A page of a collection. */
    LijstVanNaamverwijzing: {
      /** @description The results of this page. */
      resultaten: {
        /**
         * Format: uuid
         * @description Its id.
         */
        id: string;
        /** @description Its name. */
        naam: string;
      }[];
      /**
       * Format: int64
       * @description How many there are in all, as far as the caller may read.
       */
      totaal: number;
      /** @description False when there are more than were counted. */
      totaalExact: boolean;
      /**
       * Format: uri-reference
       * @description Where the next page is, or null on the last.
       */
      volgende?: string | null;
    };
    /** @description A page of a collection. */
    LijstVanPlanfase: {
      /** @description The results of this page. */
      resultaten: {
        /** Format: date */
        geplandEinde?: string | null;
        /** Format: date */
        geplandeStart?: string | null;
        /** Format: uuid */
        id: string;
        /** @description Whether it closed past obstacles, with a reason. */
        metAfwijking: boolean;
        mogelijkheden: components['schemas']['Mogelijkheden'];
        /** @description What this project calls it. */
        naam: string;
        poort: components['schemas']['Poort'];
        /** Format: uuid */
        sleutelprojectId: string;
        soort: components['schemas']['Planfase'];
        status: components['schemas']['Planfasestatus'];
        /** Format: int32 */
        versie: number;
        /**
         * Format: int32
         * @description Its place among the five, from 1.
         */
        volgorde: number;
        /**
         * Format: date
         * @description The day on which it closed; null while it is open.
         */
        werkelijkEinde?: string | null;
        /** Format: date */
        werkelijkeStart?: string | null;
      }[];
      /**
       * Format: int64
       * @description How many there are in all, as far as the caller may read.
       */
      totaal: number;
      /** @description False when there are more than were counted. */
      totaalExact: boolean;
      /**
       * Format: uri-reference
       * @description Where the next page is, or null on the last.
       */
      volgende?: string | null;
    };
    /** @description A page of a collection. */
    LijstVanProvincie: {
      /** @description The results of this page. */
      resultaten: {
        /**
         * @description CBS code, such as `PV23`.
         * @example PV23
         */
        code: string;
        naam: string;
      }[];
      /**
       * Format: int64
       * @description How many there are in all, as far as the caller may read.
       */
      totaal: number;
      /** @description False when there are more than were counted. */
      totaalExact: boolean;
      /**
       * Format: uri-reference
       * @description Where the next page is, or null on the last.
       */
      volgende?: string | null;
    };
    /** @description A page of a collection. */
    LijstVanRealisatie: {
      /** @description The results of this page. */
      resultaten: {
        actor?: components['schemas']['Naamverwijzing'] | null;
        bewijs?: string | null;
        /** Format: date */
        datum: string;
        /** Format: date-time */
        gebeurdOp: string;
        /** Format: uuid */
        id: string;
        /** Format: uuid */
        mijlpaalId: string;
        precisie: components['schemas']['Precisie'];
        toelichting?: string | null;
      }[];
      /**
       * Format: int64
       * @description How many there are in all, as far as the caller may read.
       */
      totaal: number;
      /** @description False when there are more than were counted. */
      totaalExact: boolean;
      /**
       * Format: uri-reference
       * @description Where the next page is, or null on the last.
       */
      volgende?: string | null;
    };
    /** @description A page of a collection. */
    LijstVanReces: {
      /** @description The results of this page. */
      resultaten: {
        /** Format: uuid */
        id: string;
        mogelijkheden: components['schemas']['Mogelijkheden'];
        naam: string;
        /** @example GM0193 */
        organisatieCode: string;
        organisatieNaam: string;
        soort: components['schemas']['Recessoort'];
        /**
         * Format: date
         * @description The last day, inclusive.
         */
        totEnMet: string;
        /**
         * Format: date
         * @description The first day.
         */
        van: string;
        /** Format: int32 */
        versie: number;
      }[];
      /**
       * Format: int64
       * @description How many there are in all, as far as the caller may read.
       */
      totaal: number;
      /** @description False when there are more than were counted. */
      totaalExact: boolean;
      /**
       * Format: uri-reference
       * @description Where the next page is, or null on the last.
       */
      volgende?: string | null;
    };
    /** @description A page of a collection. */
    LijstVanRegio: {
      /** @description The results of this page. */
      resultaten: {
        /** @example twente */
        code: string;
        naam: string;
        provincieCode: string;
      }[];
      /**
       * Format: int64
       * @description How many there are in all, as far as the caller may read.
       */
      totaal: number;
      /** @description False when there are more than were counted. */
      totaalExact: boolean;
      /**
       * Format: uri-reference
       * @description Where the next page is, or null on the last.
       */
      volgende?: string | null;
    };
    /** @description A page of a collection. */
    LijstVanSleutelproject: {
      /** @description The results of this page. */
      resultaten: {
        /** Format: date-time */
        aangemaaktOp: string;
        deelnemendeGemeenten: components['schemas']['Gemeenteverwijzing'][];
        fase?: components['schemas']['Planfase'] | null;
        /**
         * @description The municipality that holds the pen.
         * @example GM0193
         */
        gemeenteCode: string;
        gemeenteNaam: string;
        /** Format: date-time */
        gewijzigdOp: string;
        /** Format: uuid */
        id: string;
        /**
         * @description Given by the server, never used twice.
         * @example GM0193-0007
         */
        kenmerk: string;
        locatie?: components['schemas']['Geometrie'] | null;
        mogelijkheden: components['schemas']['Mogelijkheden'];
        naam: string;
        /** @description The levels of vertrouwelijkheid that the counts include. */
        niveaus: components['schemas']['Vertrouwelijkheid'][];
        omschrijving?: string | null;
        onderdeelVan?: components['schemas']['Projectverwijzing'] | null;
        /**
         * Format: int64
         * @description Cases that are not closed.
         */
        openEscalaties: number;
        status: components['schemas']['Sleutelprojectstatus'];
        /**
         * Format: int64
         * @description Milestones whose agreed date passed and whose forecast lies ahead; null for readers outside the own municipality and province.
         */
        teLateMijlpalen?: number | null;
        /** Format: int32 */
        versie: number;
        vertrouwelijkheid: components['schemas']['Vertrouwelijkheid'];
        /**
         * Format: int64
         * @description Planned homes (bruto) of its plans.
         */
        woningen: number;
      }[];
      /**
       * Format: int64
       * @description How many there are in all, as far as the caller may read.
       */
      totaal: number;
      /** @description False when there are more than were counted. */
      totaalExact: boolean;
      /**
       * Format: uri-reference
       * @description Where the next page is, or null on the last.
       */
      volgende?: string | null;
    };
    /** @description A page of a collection. */
    LijstVanStap: {
      /** @description The results of this page. */
      resultaten: {
        actor?: components['schemas']['Naamverwijzing'] | null;
        /** Format: date-time */
        gebeurdOp: string;
        /** Format: uuid */
        id: string;
        /** Format: int32 */
        naarNiveau: number;
        naarStatus: components['schemas']['Escalatiestatus'];
        soort: components['schemas']['Stapsoort'];
        toelichting?: string | null;
        uitkomst?: components['schemas']['Uitkomst'] | null;
        /** Format: int32 */
        vanNiveau: number;
        vanStatus: components['schemas']['Escalatiestatus'];
        /**
         * Format: uuid
         * @description The move of a milestone that was written in the same act.
         */
        verschuivingId?: string | null;
        /** Format: int32 */
        volgnummer: number;
      }[];
      /**
       * Format: int64
       * @description How many there are in all, as far as the caller may read.
       */
      totaal: number;
      /** @description False when there are more than were counted. */
      totaalExact: boolean;
      /**
       * Format: uri-reference
       * @description Where the next page is, or null on the last.
       */
      volgende?: string | null;
    };
    /** @description A page of a collection. */
    LijstVanStatuswisseling: {
      /** @description The results of this page. */
      resultaten: {
        actor?: components['schemas']['Naamverwijzing'] | null;
        /** Format: date-time */
        gebeurdOp: string;
        /** Format: uuid */
        id: string;
        naar: components['schemas']['Sleutelprojectstatus'];
        oorzaak?: string | null;
        toelichting: string;
        van: components['schemas']['Sleutelprojectstatus'];
      }[];
      /**
       * Format: int64
       * @description How many there are in all, as far as the caller may read.
       */
      totaal: number;
      /** @description False when there are more than were counted. */
      totaalExact: boolean;
      /**
       * Format: uri-reference
       * @description Where the next page is, or null on the last.
       */
      volgende?: string | null;
    };
    /** @description A page of a collection. */
    LijstVanToekenning: {
      /** @description The results of this page. */
      resultaten: {
        /** Format: date-time */
        aangemaaktOp: string;
        /** Format: uuid */
        gebruikerId: string;
        /** Format: uuid */
        id: string;
        mogelijkheden: components['schemas']['Mogelijkheden'];
        /**
         * @description The code of a municipality, region or province; null for a reader or administrator without one.
         * @example GM0193
         */
        organisatieCode?: string | null;
        organisatieNaam?: string | null;
        rol: components['schemas']['Rol'];
        /** Format: int32 */
        versie: number;
      }[];
      /**
       * Format: int64
       * @description How many there are in all, as far as the caller may read.
       */
      totaal: number;
      /** @description False when there are more than were counted. */
      totaalExact: boolean;
      /**
       * Format: uri-reference
       * @description Where the next page is, or null on the last.
       */
      volgende?: string | null;
    };
    /** @description A page of a collection. */
    LijstVanVerantwoordelijke: {
      /** @description The results of this page. */
      resultaten: {
        /**
         * Format: uuid
         * @description The account of that person, where there is one.
         */
        gebruikerId?: string | null;
        /**
         * Format: date
         * @description The first day on which this person no longer sits there; null while no end is known.
         */
        geldigTot?: string | null;
        /** Format: date */
        geldigVanaf: string;
        /** Format: uuid */
        id: string;
        mogelijkheden: components['schemas']['Mogelijkheden'];
        /** @description Null for readers who act for no organisation: officials are not named in public. */
        naam?: string | null;
        rol: components['schemas']['Zetel'];
        /** Format: uuid */
        sleutelprojectId: string;
        /** Format: int32 */
        versie: number;
        /** @description Who stands in. */
        vervanger?: string | null;
      }[];
      /**
       * Format: int64
       * @description How many there are in all, as far as the caller may read.
       */
      totaal: number;
      /** @description False when there are more than were counted. */
      totaalExact: boolean;
      /**
       * Format: uri-reference
       * @description Where the next page is, or null on the last.
       */
      volgende?: string | null;
    };
    /** @description A page of a collection. */
    LijstVanVerschuiving: {
      /** @description The results of this page. */
      resultaten: {
        /**
         * Format: uuid
         * @description The move that this one followed, and from which it has its cause.
         */
        aanleidingId?: string | null;
        actor?: components['schemas']['Naamverwijzing'] | null;
        /**
         * Format: int32
         * @description From the end of one period to the end of the other; negative when earlier.
         */
        dagen: number;
        /** Format: date-time */
        gebeurdOp: string;
        /** Format: uuid */
        id: string;
        /** Format: uuid */
        mijlpaalId: string;
        /** Format: date */
        naar: string;
        naarPrecisie: components['schemas']['Precisie'];
        /** @example stikstof */
        oorzaak: string;
        toelichting: string;
        /** Format: date */
        van: string;
        vanPrecisie: components['schemas']['Precisie'];
      }[];
      /**
       * Format: int64
       * @description How many there are in all, as far as the caller may read.
       */
      totaal: number;
      /** @description False when there are more than were counted. */
      totaalExact: boolean;
      /**
       * Format: uri-reference
       * @description Where the next page is, or null on the last.
       */
      volgende?: string | null;
    };
    /** @description A page of a collection. */
    LijstVanVervalverklaring: {
      /** @description The results of this page. */
      resultaten: {
        actor?: components['schemas']['Naamverwijzing'] | null;
        /** Format: date-time */
        gebeurdOp: string;
        /** Format: uuid */
        id: string;
        /** Format: uuid */
        mijlpaalId: string;
        reden: components['schemas']['Vervalreden'];
        toelichting: string;
      }[];
      /**
       * Format: int64
       * @description How many there are in all, as far as the caller may read.
       */
      totaal: number;
      /** @description False when there are more than were counted. */
      totaalExact: boolean;
      /**
       * Format: uri-reference
       * @description Where the next page is, or null on the last.
       */
      volgende?: string | null;
    };
    /** @description A page of a collection. */
    LijstVanWoningbouwplan: {
      /** @description The results of this page. */
      resultaten: {
        /** Format: date-time */
        aangemaaktOp: string;
        /**
         * @description The register that it came from; null for a plan that was made here.
         * @example eib2021
         */
        bron?: string | null;
        /** @description Its id in that register. */
        bronId?: string | null;
        /**
         * Format: date
         * @description The day on which the source says this.
         */
        brondatum?: string | null;
        /** @description The fields that the source leads: here they are read-only. */
        bronvelden: string[];
        /**
         * Format: int64
         * @description Homes to be built in total.
         */
        bruto: number;
        gemeenteCode: string;
        gemeenteNaam: string;
        /**
         * Format: int64
         * @description Homes built up to now.
         */
        gerealiseerd: number;
        /** Format: date-time */
        gewijzigdOp: string;
        /** @description Follows from the planstatus under the rule of the day. */
        hardheid: components['schemas']['Hardheid'];
        /** Format: uuid */
        id: string;
        juridischeGrondslag?: components['schemas']['JuridischeGrondslag'] | null;
        locatie?: components['schemas']['Geometrie'] | null;
        mogelijkheden: components['schemas']['Mogelijkheden'];
        naam: string;
        /** Format: int64 */
        netto: number;
        opdrachtgever: components['schemas']['Opdrachtgever'];
        planstatus: components['schemas']['Planstatus'];
        plantype: components['schemas']['Plantype'];
        projectstatus: components['schemas']['Projectstatus'];
        /**
         * Format: int64
         * @description Homes still to be built; below zero when more were built than planned.
         */
        restcapaciteit: number;
        sleutelproject?: components['schemas']['Sleutelprojectverwijzing'] | null;
        /**
         * Format: uuid
         * @description The same, its id alone.
         */
        sleutelprojectId?: string | null;
        /**
         * Format: int64
         * @description Homes to be demolished in total.
         */
        sloop: number;
        /**
         * Format: date
         * @description The day on which a court last annulled the plan, which put its planstatus back to 3.
         */
        uitspraakdatum?: string | null;
        /** Format: int32 */
        versie: number;
        vertrouwelijkheid: components['schemas']['Vertrouwelijkheid'];
      }[];
      /**
       * Format: int64
       * @description How many there are in all, as far as the caller may read.
       */
      totaal: number;
      /** @description False when there are more than were counted. */
      totaalExact: boolean;
      /**
       * Format: uri-reference
       * @description Where the next page is, or null on the last.
       */
      volgende?: string | null;
    };
    /** @description One remark about a row. */
    Melding: {
      /**
       * @description What is the matter, stable for clients.
       * @example gemeenteOnbekend
       */
      code: string;
      ernst: components['schemas']['Ernst'];
      /** @description The column of the file that it is about. */
      kolom?: string | null;
      /** @description The same in Dutch. */
      reden: string;
      /** @description What the file says there. */
      waarde?: string | null;
    };
    /** @description A milestone. Readers outside the own municipality and its province see its name, phase, forecast and realisation; the rest is null to them. */
    Mijlpaal: {
      /** Format: date-time */
      aangemaaktOp: string;
      /** Format: int64 */
      aantalVerschuivingen?: number | null;
      /** @description The milestones that come first. */
      afhankelijkVan: string[];
      basisPrecisie?: components['schemas']['Precisie'] | null;
      /**
       * Format: date
       * @description What was agreed.
       */
      basisdatum?: string | null;
      /** @description Where it is to be found that it happened. */
      bewijs?: string | null;
      fase: components['schemas']['Planfase'];
      /** Format: date-time */
      gewijzigdOp: string;
      /** Format: uuid */
      id: string;
      /** @description Whether no decision fixed the basisdatum yet. */
      indicatief?: boolean | null;
      mogelijkheden: components['schemas']['Mogelijkheden'];
      naam: string;
      prognosePrecisie: components['schemas']['Precisie'];
      /**
       * Format: date
       * @description What is expected now.
       */
      prognosedatum: string;
      realisatiePrecisie?: components['schemas']['Precisie'] | null;
      /**
       * Format: date
       * @description When it happened.
       */
      realisatiedatum?: string | null;
      sleutelproject: components['schemas']['Mijlpaalproject'];
      /** Format: uuid */
      sleutelprojectId: string;
      /** @description Which of the usual milestones it is; null for one of the project's own. */
      soort?: string | null;
      status?: components['schemas']['Mijlpaalstatus'] | null;
      /**
       * Format: int64
       * @description Days from the basisdatum to the realisatiedatum, or else the prognosedatum; negative when earlier.
       */
      uitloopDagen?: number | null;
      verantwoordelijke?: string | null;
      /** @description Whether its phase closes only when it is behaald. */
      verplicht: boolean;
      /** Format: int32 */
      versie: number;
    };
    /** @description What changes in a milestone. Its forecast moves by a verschuiving, not here. */
    MijlpaalWijziging: {
      afhankelijkVan?: string[];
      basisPrecisie?: components['schemas']['Precisie'];
      /**
       * Format: date
       * @description Only while it is indicatief.
       */
      basisdatum?: string;
      fase?: components['schemas']['Planfase'];
      naam?: string;
      verantwoordelijke?: string | null;
      verplicht?: boolean;
    };
    /** @description The project of a milestone. */
    Mijlpaalproject: {
      gemeenteCode: string;
      /** Format: uuid */
      id: string;
      /** @example GM0193-0007 */
      kenmerk: string;
      naam: string;
    };
    /** @description A milestone that most projects have. */
    Mijlpaalsoort: {
      /** @example startBouw */
      code: string;
      fase: components['schemas']['Planfase'];
      /** @example Start bouw */
      naam: string;
      /** @description Whether its phase usually closes only when it is behaald. */
      verplicht: boolean;
    };
    /** @enum {string} */
    Mijlpaalstatus: 'opSchema' | 'dreigtTeLaat' | 'teLaat' | 'nietBijgewerkt' | 'behaald' | 'vervallen';
    /** @description Milestones of the own municipalities that ask for attention. */
    MijlpalenOverzicht: {
      /** @description The first ten of both, by forecast. */
      aandacht: components['schemas']['Mijlpaal'][];
      /**
       * Format: int64
       * @description The forecast passed and nobody said what happened.
       */
      nietBijgewerkt: number;
      /** Format: int64 */
      teLaat: number;
    };
    /** @description The acts on an object, by name, as the caller may or may not perform them: rights first, then the state of the object. */
    Mogelijkheden: {
      [key: string]: components['schemas']['Mogelijkheid'];
    };
    /** @description Whether one act is open to the caller now, and if not, why. */
    Mogelijkheid: {
      /** @description The code with which it would be refused. */
      code?: string;
      /** @description Whether it would be accepted. */
      mag: boolean;
      /** @description What fills the explanation of that code. */
      parameters?: Record<string, never>;
    };
    /** @enum {string} */
    Mutatie: 'bouw' | 'sloop';
    /** @description Something with a name, by its id. */
    Naamverwijzing: {
      /**
       * Format: uuid
       * @description Its id.
       */
      id: string;
      /** @description Its name. */
      naam: string;
    };
    /** @description A decision to register. */
    NieuwBesluit: {
      /** @description The baselines that this decision sets anew; the others are fixed as they are. Only with `steltBasisVast`. */
      basisdatums?: components['schemas']['NieuweBasis'][];
      /** Format: date */
      datum: string;
      /** @description On whose behalf it was decided. */
      mandaat?: string | null;
      /** @description Whether it fixes the baselines of the project: from then on only a decision changes them. Only a positive decision does. */
      steltBasisVast?: boolean;
      toelichting?: string | null;
      uitkomst: components['schemas']['Besluituitkomst'];
      /** @description Where it is to be found: a reference or link. */
      vindplaats?: string | null;
      /** @description Given exactly when the outcome is `positiefOnderVoorwaarden`. */
      voorwaarden?: components['schemas']['Voorwaarde'][];
    };
    /** @description A decision moment to plan. */
    NieuwBesluitmoment: {
      fase: components['schemas']['Planfase'];
      /**
       * Format: date
       * @description A day on which the organ meets, outside its recess.
       */
      geplandeDatum?: string | null;
      naam: string;
      orgaan: components['schemas']['Orgaan'];
      /** @description Whether the phase closes with this decision. */
      sluitFaseAf?: boolean;
    };
    /** @description The effect of a settled case on a milestone of its project. */
    NieuwGevolg: {
      /** Format: uuid */
      mijlpaalId: string;
      /**
       * Format: date
       * @description The forecast from now on.
       */
      naar: string;
      /** @description The theme of what caused the move. */
      oorzaak: string;
      /** @description How precisely that is meant; a day when absent. */
      precisie?: components['schemas']['Precisie'];
    };
    /** @description A programme that takes the place of the one that is there. */
    NieuwProgramma: {
      regels: components['schemas']['Programmaregel'][];
    };
    /** @description A period to add. */
    NieuwReces: {
      /** @example Zomerreces 2027 */
      naam: string;
      /**
       * @description A municipality or a province.
       * @example GM0193
       */
      organisatieCode: string;
      soort: components['schemas']['Recessoort'];
      /**
       * Format: date
       * @description The last day, inclusive; at most a year after the first.
       */
      totEnMet: string;
      /** Format: date */
      van: string;
    };
    /** @description A new key project. */
    NieuwSleutelproject: {
      /** @description Other municipalities that take part. */
      deelnemendeGemeenten?: string[];
      /**
       * @description The municipality that holds the pen.
       * @example GM0193
       */
      gemeenteCode: string;
      locatie?: components['schemas']['Geometrie'] | null;
      /** @example Spoorzone */
      naam: string;
      omschrijving?: string | null;
      /**
       * Format: uuid
       * @description The project of which this is a part.
       */
      onderdeelVan?: string | null;
      vertrouwelijkheid: components['schemas']['Vertrouwelijkheid'];
      /** @description The plans whose homes it counts. */
      woningbouwplanIds?: string[];
    };
    /** @description A new password of my own. */
    NieuwWachtwoord: {
      /** Format: password */
      huidigWachtwoord: string;
      /**
       * Format: password
       * @description Not the present one, and not the e-mail address.
       */
      nieuwWachtwoord: string;
    };
    /** @description A plan to be made. */
    NieuwWoningbouwplan: {
      /** Format: date */
      brondatum?: string | null;
      /** @example GM0193 */
      gemeenteCode: string;
      juridischeGrondslag?: components['schemas']['JuridischeGrondslag'] | null;
      locatie?: components['schemas']['Geometrie'] | null;
      naam: string;
      opdrachtgever?: components['schemas']['Opdrachtgever'] | null;
      planstatus: components['schemas']['Planstatus'];
      plantype: components['schemas']['Plantype'];
      programma?: components['schemas']['Programmaregel'][];
      projectstatus?: components['schemas']['Projectstatus'] | null;
      vertrouwelijkheid: components['schemas']['Vertrouwelijkheid'];
    };
    /** @description A machine client to be made. */
    NieuweApiClient: {
      /** @description Only these municipalities; empty means all that the organisation reads. */
      gemeenteCodes: string[];
      naam: string;
      niveau: components['schemas']['Vertrouwelijkheid'];
      /** @example PV23 */
      organisatieCode: string;
      scopes: components['schemas']['Scope'][];
    };
    /** @description A baseline that a decision sets. */
    NieuweBasis: {
      /** Format: date */
      basisdatum: string;
      /** Format: uuid */
      mijlpaalId: string;
      precisie?: components['schemas']['Precisie'] | null;
    };
    /** @description The end of somebody's time in a seat. */
    NieuweBeeindiging: {
      /**
       * Format: date
       * @description The first day on which this person no longer sits there; a successor may begin on it.
       */
      geldigTot: string;
      toelichting?: string | null;
    };
    /** @description A date that was wrong and is put right; counts as no slip. */
    NieuweCorrectie: {
      /**
       * Format: date
       * @description The right date; null takes back a realisation that did not happen.
       */
      naar?: string | null;
      precisie?: components['schemas']['Precisie'] | null;
      toelichting: string;
      veld: components['schemas']['Correctieveld'];
    };
    /** @description A question to raise. */
    NieuweEscalatie: {
      /** @description True: a draft, read by colleagues of the own organisation only, on which no clock runs. */
      concept?: boolean;
      /** @description What the answer should be. */
      gewenstBesluit: string;
      /**
       * Format: uuid
       * @description The milestone of the project that it is about.
       */
      mijlpaalId?: string | null;
      /** @description Whose problem it is, and so whose ladder it climbs; the municipality's when absent. */
      probleemhouder?: components['schemas']['Probleemhouder'];
      soort: components['schemas']['Escalatiesoort'];
      titel: string;
      /** @description What is asked. One open case per question: the same words about the same milestone or project are not raised twice. */
      vraag: string;
    };
    /** @description A phase to close, or to go back to. */
    NieuweFaseovergang: {
      /** @description True: close past what stands in the way, with the reason in `toelichting`. It stays visible. */
      afwijking?: boolean;
      /**
       * Format: uuid
       * @description The registered decision of the project by which it goes back; given exactly with `grond` besluit.
       */
      besluitId?: string | null;
      /**
       * Format: date
       * @description Not in the future.
       */
      datum: string;
      /** @description The phase that closes, or is gone back to. */
      fase: components['schemas']['Planfase'];
      grond?: components['schemas']['Teruggrond'] | null;
      soort: components['schemas']['Faseovergangsoort'];
      /** @description Why; required for a deviation and for going back. */
      toelichting?: string | null;
      /** @description The plans that the ruling annuls, of those of the project in its own municipality; all adopted ones when absent. Only with `grond` uitspraak. */
      vernietigdePlannen?: string[];
    };
    /** @description An account to be made. */
    NieuweGebruiker: {
      /** Format: email */
      email: string;
      naam: string;
    };
    /** @description A new milestone. */
    NieuweMijlpaal: {
      /** @description Milestones of the same project that come first. */
      afhankelijkVan?: string[];
      /**
       * Format: date
       * @description What was agreed, or is for now: indicatief until a decision fixes it.
       */
      basisdatum: string;
      fase: components['schemas']['Planfase'];
      /** @example Vaststelling omgevingsplan */
      naam: string;
      precisie?: components['schemas']['Precisie'] | null;
      prognosePrecisie?: components['schemas']['Precisie'] | null;
      /**
       * Format: date
       * @description What is expected now; the basisdatum when absent.
       */
      prognosedatum?: string | null;
      /** @description Which of the usual milestones it is, from `/mijlpaalsoorten`. */
      soort?: string | null;
      verantwoordelijke?: string | null;
      /** @description Whether its phase closes only when it is behaald; when absent as is usual for its soort. */
      verplicht?: boolean | null;
    };
    /** @description That it happened. */
    NieuweRealisatie: {
      /** @description Where that is to be found: a reference or link. */
      bewijs?: string | null;
      /** Format: date */
      datum: string;
      precisie?: components['schemas']['Precisie'] | null;
      toelichting?: string | null;
    };
    /** @description Who wants to log in. */
    NieuweSessie: {
      /** @example projectleider.zwolle@demo.example */
      email: string;
      /** Format: password */
      wachtwoord: string;
    };
    /** @description A step to take. */
    NieuweStap: {
      gevolg?: components['schemas']['NieuwGevolg'] | null;
      soort: components['schemas']['Stapsoort'];
      /** @description Why. Not needed for `melding` and `inBehandeling`. */
      toelichting?: string | null;
      uitkomst?: components['schemas']['Uitkomst'] | null;
    };
    /** @description A project that is paused, resumed or ended. */
    NieuweStatuswisseling: {
      naar: components['schemas']['Sleutelprojectstatus'];
      /** @description Why it is paused: the code of a theme, or `partijWeggevallen`. Required when it is paused, and only then. */
      oorzaak?: string | null;
      toelichting: string;
    };
    /** @description A grant to be given. */
    NieuweToekenning: {
      /** Format: uuid */
      gebruikerId: string;
      /**
       * @description Required by every role but reader and administrator.
       * @example GM0193
       */
      organisatieCode?: string | null;
      rol: components['schemas']['Rol'];
    };
    /** @description A person to put in a seat. */
    NieuweVerantwoordelijke: {
      /**
       * Format: uuid
       * @description The account of that person: only then the person is personally aan zet on cases.
       */
      gebruikerId?: string | null;
      /** Format: date */
      geldigVanaf: string;
      naam: string;
      rol: components['schemas']['Zetel'];
      /** @description Who stands in. */
      vervanger?: string | null;
    };
    /** @description A move of the forecast, later or earlier. */
    NieuweVerschuiving: {
      /** Format: date */
      naar: string;
      /**
       * @description The code of a theme, from `/knelpuntthemas`.
       * @example stikstof
       */
      oorzaak: string;
      precisie?: components['schemas']['Precisie'] | null;
      toelichting: string;
      /** @description Whether the milestones that wait for this one move along, with the same cause. Without it they are only proposed. */
      volgersMee?: boolean;
    };
    /** @description That it no longer counts. */
    NieuweVervalverklaring: {
      toelichting: string;
    };
    /** @description What this installation is. */
    Omgeving: {
      /** @description True when everything in it is made up, to try the product. */
      demonstratie: boolean;
      /** @example Sleutelbord */
      naam: string;
      /**
       * Format: date
       * @description The calendar day in Europe/Amsterdam.
       */
      vandaag: string;
      /** @description The version of the program and its API. */
      versie: string;
    };
    /** @enum {string} */
    Opdrachtgever:
      | 'Gemeente'
      | 'Woningbouwcorporatie'
      | 'Projectontwikkelaar'
      | 'Particulieren'
      | 'Meerdere'
      | 'Anders'
      | 'Onbekend';
    /** @enum {string} */
    Orgaan: 'stuurgroep' | 'college' | 'gemeenteraad' | 'gedeputeerdeStaten' | 'provincialeStaten' | 'rijk';
    /** @enum {string} */
    Overgang: 'automatisch' | 'opVoorstel';
    /** @description What needs the caller today, and how the homes of its municipalities stand. */
    Overzicht: {
      /** @description The targets that hold today. Figures in different units or periods are not to be compared. */
      doelstellingen: components['schemas']['Doelstelling'][];
      escalaties: components['schemas']['EscalatiesOverzicht'];
      /** @description Seats of running projects that nobody fills today, ten at most. */
      legeZetels: components['schemas']['LegeZetel'][];
      mijlpalen: components['schemas']['MijlpalenOverzicht'];
      /** @description Every municipality of today, by name. */
      perGemeente: components['schemas']['Gemeenteoverzicht'][];
      /** @description Phases of running projects of the own municipalities that are planned to close within six weeks, or should have; the ten that come first. */
      poorten: components['schemas']['VerwachtePoort'][];
      woningen: components['schemas']['Woningenoverzicht'];
    };
    /** @description A plan that becomes part of a project. */
    PlanKoppeling: {
      /** Format: uuid */
      woningbouwplanId: string;
    };
    /** @enum {string} */
    Planfase: 'initiatief' | 'definitie' | 'ontwikkel' | 'bouwplan' | 'realisatie';
    /** @description What changes in a phase. It closes by a faseovergang, not here. */
    PlanfaseWijziging: {
      /** Format: date */
      geplandEinde?: string | null;
      /** Format: date */
      geplandeStart?: string | null;
      naam?: string;
      /**
       * Format: date
       * @description When work began, which may be before the phase before it closed; not in the future.
       */
      werkelijkeStart?: string | null;
    };
    /** @enum {string} */
    Planfasestatus: 'nogNietGestart' | 'lopend' | 'afgesloten';
    /** @enum {string} */
    Planstatus:
      | '1A Onherroepelijk'
      | '1B Onherroepelijk, uitwerkingsplicht'
      | '1C Onherroepelijk, wijzigingsbevoegdheid'
      | '2A Vastgesteld'
      | '2B Vastgesteld, uitwerkingsplicht'
      | '2C Vastgesteld, wijzigingsbevoegdheid'
      | '3 In voorbereiding'
      | '4A Visie'
      | '4B Optie'
      | '5A Ambtelijk met locatie'
      | '5B Ambtelijk zonder locatie'
      | 'Onbekend';
    /** @enum {string} */
    Plantype:
      | 'Pand Transformatie'
      | 'Transformatiegebied'
      | 'Herstructurering'
      | 'Verdichting'
      | 'Uitbreiding uitleg'
      | 'Uitbreiding overig';
    /** @description The gate that closes a phase. */
    Poort: {
      /** @description Everything that stands in the way. */
      belemmeringen: components['schemas']['Belemmering'][];
      /** @description Whether the phase can close now, without deviation. */
      open: boolean;
    };
    /** @enum {string} */
    Precisie: 'dag' | 'maand' | 'kwartaal';
    /** @enum {string} */
    Probleemhouder: 'gemeente' | 'provincie';
    /** @description What went wrong, for a person (`detail`) and for a program (`code`, `parameters`, `invalidParams`). */
    Problem: {
      /** @description The stable name of the problem. */
      code: string;
      /** @description What is wrong and how to mend it, in Dutch. */
      detail: string;
      /** @description How the object is now, when it was changed in the meantime (412). */
      huidig?: Record<string, never> | null;
      /** @description The trace id, which finds the line in the log. */
      instance: string;
      /** @description All faults of the input at once. */
      invalidParams?: components['schemas']['InvalidParam'][];
      /** @description What fills the explanation. */
      parameters?: Record<string, never>;
      /**
       * Format: int32
       * @description The HTTP status.
       */
      status: number;
      /** @description The kind of problem in a few words. */
      title: string;
      /** @description A URI that names the kind of problem. */
      type: string;
    };
    /** @description Who I am, and what I may do somewhere. */
    Profiel: {
      email: string;
      /** @description My own municipalities, by code. */
      gemeenteCodes: string[];
      /** Format: uuid */
      id: string;
      /** @description What I may do for at least one organisation. */
      mogelijkheden: components['schemas']['Mogelijkheden'];
      naam: string;
      taal: components['schemas']['Taal'];
      toekenningen: components['schemas']['Toekenning'][];
      /** Format: int32 */
      versie: number;
      /** @description True while a one-time password is waiting to be changed. */
      wachtwoordWijzigen: boolean;
    };
    /** @description What I change about myself. */
    ProfielWijziging: {
      naam?: string;
      taal?: components['schemas']['Taal'];
    };
    /** @description The programme of a plan as a whole. */
    Programma: {
      regels: components['schemas']['Programmaregel'][];
      /**
       * Format: int32
       * @description The version of the plan, which counts the changes of its programme along.
       */
      versie: number;
    };
    /** @description A row of the programme; no two rows of a plan have the same year, woningtype, betaalbaarheid and soort. */
    Programmaregel: {
      betaalbaarheid: components['schemas']['Betaalbaarheid'];
      /**
       * Format: int32
       * @description Homes in total, those realised included.
       * @example 120
       */
      gepland: number;
      /**
       * Format: int32
       * @description Homes realised up to now.
       * @example 0
       */
      gerealiseerd: number;
      /**
       * Format: int32
       * @description The year of delivery or demolition; null when unknown.
       * @example 2028
       */
      jaar?: number | null;
      soort: components['schemas']['Mutatie'];
      woningtype: components['schemas']['Woningtype'];
    };
    /** @enum {string} */
    Projectstatus:
      | 'Studie'
      | 'Start'
      | 'Initiatief'
      | 'Definitie'
      | 'Ontwerp'
      | 'Voorbereiding'
      | 'Bouwvoorbereiding'
      | 'Realisatie tot eerste woning'
      | 'Realisatie tot laatste woning'
      | 'Nazorg'
      | 'Afgerond'
      | 'Onbekend';
    /** @description Another project, by name. */
    Projectverwijzing: {
      /** Format: uuid */
      id: string;
      /** @example GM0193-0007 */
      kenmerk: string;
      naam: string;
    };
    /** @description A province. */
    Provincie: {
      /**
       * @description CBS code, such as `PV23`.
       * @example PV23
       */
      code: string;
      naam: string;
    };
    /** @description That it happened. */
    Realisatie: {
      actor?: components['schemas']['Naamverwijzing'] | null;
      bewijs?: string | null;
      /** Format: date */
      datum: string;
      /** Format: date-time */
      gebeurdOp: string;
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      mijlpaalId: string;
      precisie: components['schemas']['Precisie'];
      toelichting?: string | null;
    };
    /** @description A period in which the bestuurders and organs of an organisation do not meet, or in which elections let their clocks only warn. */
    Reces: {
      /** Format: uuid */
      id: string;
      mogelijkheden: components['schemas']['Mogelijkheden'];
      naam: string;
      /** @example GM0193 */
      organisatieCode: string;
      organisatieNaam: string;
      soort: components['schemas']['Recessoort'];
      /**
       * Format: date
       * @description The last day, inclusive.
       */
      totEnMet: string;
      /**
       * Format: date
       * @description The first day.
       */
      van: string;
      /** Format: int32 */
      versie: number;
    };
    /** @enum {string} */
    Recessoort: 'reces' | 'verkiezingen';
    /** @description A region within a province. */
    Regio: {
      /** @example twente */
      code: string;
      naam: string;
      provincieCode: string;
    };
    /** @enum {string} */
    Rijuitkomst: 'nieuw' | 'gewijzigd' | 'ongewijzigd' | 'geweigerd';
    /** @enum {string} */
    Rol:
      | 'beheerder'
      | 'projectleider'
      | 'opdrachtgever'
      | 'medewerker'
      | 'gegevensbeheerder'
      | 'bestuurder'
      | 'provincie'
      | 'tafelvoorzitter'
      | 'tafelsecretaris'
      | 'lezer'
      | 'systeem';
    /**
     * @description What a machine client may do.
     * @enum {string}
     */
    Scope: 'lezen';
    /** @description A key project, with counts over what its reader may read. */
    Sleutelproject: {
      /** Format: date-time */
      aangemaaktOp: string;
      deelnemendeGemeenten: components['schemas']['Gemeenteverwijzing'][];
      fase?: components['schemas']['Planfase'] | null;
      /**
       * @description The municipality that holds the pen.
       * @example GM0193
       */
      gemeenteCode: string;
      gemeenteNaam: string;
      /** Format: date-time */
      gewijzigdOp: string;
      /** Format: uuid */
      id: string;
      /**
       * @description Given by the server, never used twice.
       * @example GM0193-0007
       */
      kenmerk: string;
      locatie?: components['schemas']['Geometrie'] | null;
      mogelijkheden: components['schemas']['Mogelijkheden'];
      naam: string;
      /** @description The levels of vertrouwelijkheid that the counts include. */
      niveaus: components['schemas']['Vertrouwelijkheid'][];
      omschrijving?: string | null;
      onderdeelVan?: components['schemas']['Projectverwijzing'] | null;
      /**
       * Format: int64
       * @description Cases that are not closed.
       */
      openEscalaties: number;
      status: components['schemas']['Sleutelprojectstatus'];
      /**
       * Format: int64
       * @description Milestones whose agreed date passed and whose forecast lies ahead; null for readers outside the own municipality and province.
       */
      teLateMijlpalen?: number | null;
      /** Format: int32 */
      versie: number;
      vertrouwelijkheid: components['schemas']['Vertrouwelijkheid'];
      /**
       * Format: int64
       * @description Planned homes (bruto) of its plans.
       */
      woningen: number;
    };
    /** @description A key project with what hangs under it. */
    SleutelprojectMetUitbreidingen: components['schemas']['Sleutelproject'] & {
      _expand?: components['schemas']['Uitbreidingen'];
    };
    /** @description What changes in a key project. */
    SleutelprojectWijziging: {
      deelnemendeGemeenten?: string[];
      locatie?: components['schemas']['Geometrie'] | null;
      naam?: string;
      omschrijving?: string | null;
      /**
       * Format: uuid
       * @description The project of which this is a part.
       */
      onderdeelVan?: string | null;
      vertrouwelijkheid?: components['schemas']['Vertrouwelijkheid'];
    };
    /** @enum {string} */
    Sleutelprojectstatus: 'actief' | 'gepauzeerd' | 'beeindigd';
    /** @description A key project as a plan names it. */
    Sleutelprojectverwijzing: {
      /** Format: uuid */
      id: string;
      kenmerk: string;
      naam: string;
    };
    /** @description A step in the course of a case. */
    Stap: {
      actor?: components['schemas']['Naamverwijzing'] | null;
      /** Format: date-time */
      gebeurdOp: string;
      /** Format: uuid */
      id: string;
      /** Format: int32 */
      naarNiveau: number;
      naarStatus: components['schemas']['Escalatiestatus'];
      soort: components['schemas']['Stapsoort'];
      toelichting?: string | null;
      uitkomst?: components['schemas']['Uitkomst'] | null;
      /** Format: int32 */
      vanNiveau: number;
      vanStatus: components['schemas']['Escalatiestatus'];
      /**
       * Format: uuid
       * @description The move of a milestone that was written in the same act.
       */
      verschuivingId?: string | null;
      /** Format: int32 */
      volgnummer: number;
    };
    /** @enum {string} */
    Stapsoort:
      | 'melding'
      | 'inBehandeling'
      | 'voorstelOpschaling'
      | 'akkoord'
      | 'opschaling'
      | 'afschaling'
      | 'opschorting'
      | 'hervatting'
      | 'toelichting'
      | 'afhandeling'
      | 'afwijzing'
      | 'intrekking';
    /** @description A change of status, as it happened. */
    Statuswisseling: {
      actor?: components['schemas']['Naamverwijzing'] | null;
      /** Format: date-time */
      gebeurdOp: string;
      /** Format: uuid */
      id: string;
      naar: components['schemas']['Sleutelprojectstatus'];
      oorzaak?: string | null;
      toelichting: string;
      van: components['schemas']['Sleutelprojectstatus'];
    };
    /**
     * @description The languages of the web application.
     * @enum {string}
     */
    Taal: 'nl' | 'en';
    /** @enum {string} */
    Teruggrond: 'besluit' | 'uitspraak';
    /** @description A grant: a role, for an organisation. */
    Toekenning: {
      /** Format: date-time */
      aangemaaktOp: string;
      /** Format: uuid */
      gebruikerId: string;
      /** Format: uuid */
      id: string;
      mogelijkheden: components['schemas']['Mogelijkheden'];
      /**
       * @description The code of a municipality, region or province; null for a reader or administrator without one.
       * @example GM0193
       */
      organisatieCode?: string | null;
      organisatieNaam?: string | null;
      rol: components['schemas']['Rol'];
      /** Format: int32 */
      versie: number;
    };
    /** @enum {string} */
    Toevoeging: 'nieuwbouw' | 'transformatie' | 'splitsing';
    /** @enum {string} */
    Toewijzing: 'goedeRijen' | 'allesOfNiets';
    /** @description What was asked to be given with the project, each as on its own address. */
    Uitbreidingen: {
      besluitmomenten?: components['schemas']['Besluitmoment'][];
      /** @description At most 200 cases, those to be settled soonest first. */
      escalaties?: components['schemas']['Escalatie'][];
      mijlpalen?: components['schemas']['Mijlpaal'][];
      onderdelen?: components['schemas']['Sleutelproject'][];
      planfasen?: components['schemas']['Planfase'][];
      verantwoordelijken?: components['schemas']['Verantwoordelijke'][];
      woningbouwplannen?: components['schemas']['Woningbouwplan'][];
    };
    /** @enum {string} */
    Uitkomst: 'besluit' | 'afspraak' | 'advies' | 'toezegging';
    /** @description A person in a seat of a project, for a period. */
    Verantwoordelijke: {
      /**
       * Format: uuid
       * @description The account of that person, where there is one.
       */
      gebruikerId?: string | null;
      /**
       * Format: date
       * @description The first day on which this person no longer sits there; null while no end is known.
       */
      geldigTot?: string | null;
      /** Format: date */
      geldigVanaf: string;
      /** Format: uuid */
      id: string;
      mogelijkheden: components['schemas']['Mogelijkheden'];
      /** @description Null for readers who act for no organisation: officials are not named in public. */
      naam?: string | null;
      rol: components['schemas']['Zetel'];
      /** Format: uuid */
      sleutelprojectId: string;
      /** Format: int32 */
      versie: number;
      /** @description Who stands in. */
      vervanger?: string | null;
    };
    /** @description A move of the forecast. */
    Verschuiving: {
      /**
       * Format: uuid
       * @description The move that this one followed, and from which it has its cause.
       */
      aanleidingId?: string | null;
      actor?: components['schemas']['Naamverwijzing'] | null;
      /**
       * Format: int32
       * @description From the end of one period to the end of the other; negative when earlier.
       */
      dagen: number;
      /** Format: date-time */
      gebeurdOp: string;
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      mijlpaalId: string;
      /** Format: date */
      naar: string;
      naarPrecisie: components['schemas']['Precisie'];
      /** @example stikstof */
      oorzaak: string;
      toelichting: string;
      /** Format: date */
      van: string;
      vanPrecisie: components['schemas']['Precisie'];
    };
    /** @description A move with what follows from it. */
    VerschuivingMetGevolgen: components['schemas']['Verschuiving'] & {
      /** @description The milestones that wait for it, as they would move along or did. */
      gevolgen: components['schemas']['Gevolg'][];
      /** @description The milestone after the move. */
      mijlpaal: components['schemas']['Mijlpaal'];
      /** @description Whether they moved along. */
      volgersMee: boolean;
    };
    /** @enum {string} */
    Vertrouwelijkheid: 'Gemeente' | 'Provincie' | 'Regio' | 'Openbaar';
    /** @enum {string} */
    Vervalreden: 'besluit' | 'uitspraak';
    /** @description That it no longer counts. */
    Vervalverklaring: {
      actor?: components['schemas']['Naamverwijzing'] | null;
      /** Format: date-time */
      gebeurdOp: string;
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      mijlpaalId: string;
      reden: components['schemas']['Vervalreden'];
      toelichting: string;
    };
    /** @description A phase that is to close soon, with its gate as it stands now. */
    VerwachtePoort: {
      fase: components['schemas']['Planfase'];
      /** Format: date */
      geplandEinde: string;
      /** @description What the project calls the phase. */
      naam: string;
      poort: components['schemas']['Poort'];
      sleutelproject: components['schemas']['Projectverwijzing'];
    };
    /** @description A proposal to move a case up to another organisation. */
    Voorstel: {
      /** @description The organisations that will read the case after it, and do not now. */
      lezers: string[];
      naarNaam: string;
      /** Format: int32 */
      naarNiveau: number;
    };
    /** @description A condition to a decision. */
    Voorwaarde: {
      /** @description What must be done. */
      tekst: string;
      /**
       * Format: date
       * @description The last day on which it may be done, where the organ set one.
       */
      uiterlijk?: string | null;
    };
    /** @description One change in the feed. */
    Wijziging: {
      /**
       * Format: uuid
       * @description Who did it: an account or machine client; null is the clock or the installation itself.
       */
      actorId?: string | null;
      /** @description Continue after this entry with `na=<cursor>`. */
      cursor: string;
      /**
       * Format: date-time
       * @description When, in UTC.
       */
      gebeurdOp: string;
      /**
       * Format: uuid
       * @description The record.
       */
      id: string;
      /** @description The stored facts after the change, as far as the reader may know them. */
      inhoud: Record<string, never>;
      /** @description What happened to it. */
      operatie: string;
      /** @description Why, where a reason was given. */
      reden?: string | null;
      /**
       * Format: uuid
       * @description The key project that it belongs to.
       */
      sleutelprojectId?: string | null;
      /**
       * @description The kind of record, such as `mijlpaal`.
       * @example mijlpaal
       */
      soort: string;
      /** @description Which of its fields changed. */
      velden: string[];
      /**
       * Format: int32
       * @description Its version after the change.
       */
      versie: number;
    };
    /** @description A page of the feed. */
    Wijzigingen: {
      /** @description Up to where everything was considered, also what is not for this reader: go on from here. */
      laatsteCursor: string;
      /** @description The changes, oldest first. */
      resultaten: components['schemas']['Wijziging'][];
      /**
       * Format: uri-reference
       * @description Where to go on, now or later; the feed never ends.
       */
      volgende: string;
    };
    /** @description A line of the planmonitor. */
    Woningbouwplan: {
      /** Format: date-time */
      aangemaaktOp: string;
      /**
       * @description The register that it came from; null for a plan that was made here.
       * @example eib2021
       */
      bron?: string | null;
      /** @description Its id in that register. */
      bronId?: string | null;
      /**
       * Format: date
       * @description The day on which the source says this.
       */
      brondatum?: string | null;
      /** @description The fields that the source leads: here they are read-only. */
      bronvelden: string[];
      /**
       * Format: int64
       * @description Homes to be built in total.
       */
      bruto: number;
      gemeenteCode: string;
      gemeenteNaam: string;
      /**
       * Format: int64
       * @description Homes built up to now.
       */
      gerealiseerd: number;
      /** Format: date-time */
      gewijzigdOp: string;
      /** @description Follows from the planstatus under the rule of the day. */
      hardheid: components['schemas']['Hardheid'];
      /** Format: uuid */
      id: string;
      juridischeGrondslag?: components['schemas']['JuridischeGrondslag'] | null;
      locatie?: components['schemas']['Geometrie'] | null;
      mogelijkheden: components['schemas']['Mogelijkheden'];
      naam: string;
      /** Format: int64 */
      netto: number;
      opdrachtgever: components['schemas']['Opdrachtgever'];
      planstatus: components['schemas']['Planstatus'];
      plantype: components['schemas']['Plantype'];
      projectstatus: components['schemas']['Projectstatus'];
      /**
       * Format: int64
       * @description Homes still to be built; below zero when more were built than planned.
       */
      restcapaciteit: number;
      sleutelproject?: components['schemas']['Sleutelprojectverwijzing'] | null;
      /**
       * Format: uuid
       * @description The same, its id alone.
       */
      sleutelprojectId?: string | null;
      /**
       * Format: int64
       * @description Homes to be demolished in total.
       */
      sloop: number;
      /**
       * Format: date
       * @description The day on which a court last annulled the plan, which put its planstatus back to 3.
       */
      uitspraakdatum?: string | null;
      /** Format: int32 */
      versie: number;
      vertrouwelijkheid: components['schemas']['Vertrouwelijkheid'];
    };
    /** @description What changes in a plan; what is absent stays as it is. */
    WoningbouwplanWijziging: {
      /** Format: date */
      brondatum?: string | null;
      juridischeGrondslag?: components['schemas']['JuridischeGrondslag'] | null;
      locatie?: components['schemas']['Geometrie'] | null;
      naam?: string;
      opdrachtgever?: components['schemas']['Opdrachtgever'];
      planstatus?: components['schemas']['Planstatus'];
      plantype?: components['schemas']['Plantype'];
      projectstatus?: components['schemas']['Projectstatus'];
      vertrouwelijkheid?: components['schemas']['Vertrouwelijkheid'];
    };
    /** @description The homes of what the caller reads. */
    Woningenoverzicht: {
      /**
       * Format: int64
       * @description Planned homes (bruto) in all plans.
       */
      bruto: number;
      /** Format: int64 */
      gerealiseerd: number;
      /**
       * Format: int64
       * @description Planned homes (bruto) in plans of key projects.
       */
      inSleutelprojecten: number;
      /** Format: int64 */
      restcapaciteit: number;
    };
    /** @enum {string} */
    Woningtype: 'Eengezins' | 'Meergezins' | 'Onbekend';
    /** @enum {string} */
    Zekerheid: 'bevestigd' | 'teBevestigen';
    /** @enum {string} */
    Zetel: 'projectleider' | 'ambtelijkOpdrachtgever' | 'bestuurlijkOpdrachtgever' | 'accounthouder' | 'gedeputeerde';
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  listApiClients: {
    parameters: {
      query?: {
        /** @description How many results at most; 50 when absent. */
        limit?: number;
        /** @description Where the page starts, from `volgende` of the page before. */
        cursor?: string;
        /** @description The facts as registered at the end of this day (Europe/Amsterdam), seen with today's rights. */
        peildatum?: string;
      };
      header?: {
        /** @description Een ETag van eerder; is er niets veranderd, dan volgt 304. */
        'If-None-Match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The machine clients, by name. */
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LijstVanApiClient'];
        };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Niet aangemeld, of de sessie is beëindigd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Uw rol geeft geen recht op deze handeling. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Dit formaat wordt niet gegeven. */
      406: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Te veel verzoeken; zie Retry-After. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Een fout aan onze kant; instance vindt de regel in het logboek. */
      500: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Even te druk of geen database; zie Retry-After. */
      503: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  createApiClient: {
    parameters: {
      query?: {
        /** @description A dry run: all effects are computed and answered (200), nothing is kept. */
        proef?: boolean;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NieuweApiClient'];
      };
    };
    responses: {
      /** @description The machine client was made. */
      201: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AangemaakteApiClient'];
        };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Niet aangemeld, of de sessie is beëindigd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Uw rol geeft geen recht op deze handeling. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Dit formaat wordt niet gegeven. */
      406: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De toestand laat dit niet toe. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Intussen gewijzigd; huidig toont hoe het nu is. */
      412: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De inhoud is te groot. */
      413: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Dit mediatype wordt niet gelezen. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De header If-Match ontbreekt. */
      428: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Te veel verzoeken; zie Retry-After. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Een fout aan onze kant; instance vindt de regel in het logboek. */
      500: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Even te druk of geen database; zie Retry-After. */
      503: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getApiClient: {
    parameters: {
      query?: {
        /** @description The facts as registered at the end of this day (Europe/Amsterdam), seen with today's rights. */
        peildatum?: string;
      };
      header?: {
        /** @description Een ETag van eerder; is er niets veranderd, dan volgt 304. */
        'If-None-Match'?: string;
      };
      path: {
        /** @description The machine client. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The machine client. */
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ApiClient'];
        };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Niet aangemeld, of de sessie is beëindigd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Uw rol geeft geen recht op deze handeling. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Bestaat niet, of u mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Dit formaat wordt niet gegeven. */
      406: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Te veel verzoeken; zie Retry-After. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Een fout aan onze kant; instance vindt de regel in het logboek. */
      500: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Even te druk of geen database; zie Retry-After. */
      503: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  updateApiClient: {
    parameters: {
      query?: {
        /** @description A dry run: all effects are computed and answered (200), nothing is kept. */
        proef?: boolean;
      };
      header: {
        /** @description De ETag van wat u zag; is het intussen gewijzigd, dan volgt 412. */
        'If-Match': string;
      };
      path: {
        /** @description The machine client. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/merge-patch+json': components['schemas']['ApiClientWijziging'];
      };
    };
    responses: {
      /** @description The machine client as it is now. */
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ApiClient'];
        };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Niet aangemeld, of de sessie is beëindigd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Uw rol geeft geen recht op deze handeling. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Bestaat niet, of u mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Dit formaat wordt niet gegeven. */
      406: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De toestand laat dit niet toe. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Intussen gewijzigd; huidig toont hoe het nu is. */
      412: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De inhoud is te groot. */
      413: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Dit mediatype wordt niet gelezen. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De header If-Match ontbreekt. */
      428: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Te veel verzoeken; zie Retry-After. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Een fout aan onze kant; instance vindt de regel in het logboek. */
      500: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Even te druk of geen database; zie Retry-After. */
      503: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  renewGeheim: {
    parameters: {
      query?: {
        /** @description A dry run: all effects are computed and answered (200), nothing is kept. */
        proef?: boolean;
      };
      header?: never;
      path: {
        /** @description The machine client. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The new secret. */
      201: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Geheim'];
        };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Niet aangemeld, of de sessie is beëindigd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Uw rol geeft geen recht op deze handeling. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Bestaat niet, of u mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Dit formaat wordt niet gegeven. */
      406: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De toestand laat dit niet toe. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Intussen gewijzigd; huidig toont hoe het nu is. */
      412: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De header If-Match ontbreekt. */
      428: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Te veel verzoeken; zie Retry-After. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Een fout aan onze kant; instance vindt de regel in het logboek. */
      500: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Even te druk of geen database; zie Retry-After. */
      503: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getBesluitmoment: {
    parameters: {
      query?: {
        /** @description The facts as registered at the end of this day (Europe/Amsterdam), seen with today's rights. */
        peildatum?: string;
      };
      header?: {
        /** @description Een ETag van eerder; is er niets veranderd, dan volgt 304. */
        'If-None-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Het besluitmoment. */
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Besluitmoment'];
        };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Niet aangemeld, of de sessie is beëindigd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Uw rol geeft geen recht op deze handeling. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Bestaat niet, of u mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Dit formaat wordt niet gegeven. */
      406: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Te veel verzoeken; zie Retry-After. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Een fout aan onze kant; instance vindt de regel in het logboek. */
      500: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Even te druk of geen database; zie Retry-After. */
      503: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  deleteBesluitmoment: {
    parameters: {
      query?: {
        /** @description A dry run: all effects are computed and answered (200), nothing is kept. */
        proef?: boolean;
      };
      header: {
        /** @description De ETag van wat u zag; is het intussen gewijzigd, dan volgt 412. */
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Het besluitmoment is verwijderd. */
      204: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description De invoer klopt niet; alle fouten tegelijk. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Niet aangemeld, of de sessie is beëindigd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Uw rol geeft geen recht op deze handeling. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Bestaat niet, of u mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Dit formaat wordt niet gegeven. */
      406: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De toestand laat dit niet toe. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Intussen gewijzigd; huidig toont hoe het nu is. */
      412: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De header If-Match ontbreekt. */
      428: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Te veel verzoeken; zie Retry-After. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Een fout aan onze kant; instance vindt de regel in het logboek. */
      500: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Even te druk of geen database; zie Retry-After. */
      503: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  updateBesluitmoment: {
    parameters: {
      query?: {
        /** @description A dry run: all effects are computed and answered (200), nothing is kept. */
        proef?: boolean;
      };
      header: {
        /** @description De ETag van wat u zag; is het intussen gewijzigd, dan volgt 412. */
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/merge-patch+json': components['schemas']['BesluitmomentWijziging'];
      };
    };
    responses: {
      /** @description Het gewijzigde besluitmoment. */
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Besluitmoment'];
        };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Niet aangemeld, of de sessie is beëindigd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Uw rol geeft geen recht op deze handeling. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Bestaat niet, of u mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Dit formaat wordt niet gegeven. */
      406: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De toestand laat dit niet toe. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Intussen gewijzigd; huidig toont hoe het nu is. */
      412: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De inhoud is te groot. */
      413: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Dit mediatype wordt niet gelezen. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De header If-Match ontbreekt. */
      428: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Te veel verzoeken; zie Retry-After. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Een fout aan onze kant; instance vindt de regel in het logboek. */
      500: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Even te druk of geen database; zie Retry-After. */
      503: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listBesluiten: {
    parameters: {
      query?: {
        /** @description The facts as registered at the end of this day (Europe/Amsterdam), seen with today's rights. */
        peildatum?: string;
      };
      header?: {
        /** @description Een ETag van eerder; is er niets veranderd, dan volgt 304. */
        'If-None-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description De besluiten. */
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LijstVanBesluit'];
        };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Niet aangemeld, of de sessie is beëindigd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Uw rol geeft geen recht op deze handeling. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Bestaat niet, of u mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Dit formaat wordt niet gegeven. */
      406: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Te veel verzoeken; zie Retry-After. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Een fout aan onze kant; instance vindt de regel in het logboek. */
      500: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Even te druk of geen database; zie Retry-After. */
      503: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  createBesluit: {
    parameters: {
      query?: {
        /** @description A dry run: all effects are computed and answered (200), nothing is kept. */
        proef?: boolean;
      };
      header: {
        /** @description Hetzelfde verzoek onder dezelfde sleutel gebeurt één keer (24 uur). */
        'Idempotency-Key'?: string;
        /** @description De ETag van wat u zag; is het intussen gewijzigd, dan volgt 412. */
        'If-Match': string;
      };
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
      /** @description Het besluit. */
      201: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Besluit'];
        };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Niet aangemeld, of de sessie is beëindigd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Uw rol geeft geen recht op deze handeling. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Bestaat niet, of u mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Dit formaat wordt niet gegeven. */
      406: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De toestand laat dit niet toe. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Intussen gewijzigd; huidig toont hoe het nu is. */
      412: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De inhoud is te groot. */
      413: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Dit mediatype wordt niet gelezen. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De Idempotency-Key hoort bij een ander verzoek. */
      422: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De header If-Match ontbreekt. */
      428: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Te veel verzoeken; zie Retry-After. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Een fout aan onze kant; instance vindt de regel in het logboek. */
      500: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Even te druk of geen database; zie Retry-After. */
      503: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listCodelijsten: {
    parameters: {
      query?: never;
      header?: {
        /** @description Een ETag van eerder; is er niets veranderd, dan volgt 304. */
        'If-None-Match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description De codelijsten. */
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LijstVanCodelijst'];
        };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Dit formaat wordt niet gegeven. */
      406: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Te veel verzoeken; zie Retry-After. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Een fout aan onze kant; instance vindt de regel in het logboek. */
      500: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Even te druk of geen database; zie Retry-After. */
      503: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listDoelstellingen: {
    parameters: {
      query?: {
        /** @description How many results at most; 50 when absent. */
        limit?: number;
        /** @description Where the page starts, from `volgende` of the page before. */
        cursor?: string;
        /** @description Only for this area: code of a municipality, region or province. */
        gebiedCode?: string;
        /** @description Only those adopted by this day, and whose period had not ended. */
        geldigOp?: string;
        /** @description The facts as registered at the end of this day (Europe/Amsterdam), seen with today's rights. */
        peildatum?: string;
      };
      header?: {
        /** @description Een ETag van eerder; is er niets veranderd, dan volgt 304. */
        'If-None-Match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description De doelstellingen, de nieuwste eerst. */
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LijstVanDoelstelling'];
        };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Dit formaat wordt niet gegeven. */
      406: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Te veel verzoeken; zie Retry-After. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Een fout aan onze kant; instance vindt de regel in het logboek. */
      500: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Even te druk of geen database; zie Retry-After. */
      503: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listEscalatieladders: {
    parameters: {
      query?: {
        /** @description How many results at most; 50 when absent. */
        limit?: number;
        /** @description Where the page starts, from `volgende` of the page before. */
        cursor?: string;
        /** @description The facts as registered at the end of this day (Europe/Amsterdam), seen with today's rights. */
        peildatum?: string;
      };
      header?: {
        /** @description Een ETag van eerder; is er niets veranderd, dan volgt 304. */
        'If-None-Match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description De escalatieladders. */
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LijstVanEscalatieladder'];
        };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Dit formaat wordt niet gegeven. */
      406: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Te veel verzoeken; zie Retry-After. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Een fout aan onze kant; instance vindt de regel in het logboek. */
      500: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Even te druk of geen database; zie Retry-After. */
      503: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listEscalaties: {
    parameters: {
      query?: {
        /** @description How many results at most; 50 when absent. */
        limit?: number;
        /** @description Where the page starts, from `volgende` of the page before. */
        cursor?: string;
        /** @description Only about projects of these municipalities, separated by commas. */
        gemeenteCode?: string[];
        /** @description Only of the municipalities of this region. */
        regio?: string;
        /** @description Only at this level. */
        niveau?: number;
        /** @description Only with one of these statuses, separated by commas. */
        status?: ('concept' | 'gemeld' | 'inBehandeling' | 'opgeschort' | 'opgelost' | 'afgewezen' | 'ingetrokken')[];
        soort?: 'knelpunt' | 'conflict' | 'uitblijvendBesluit' | 'capaciteit';
        sleutelprojectId?: string;
        mijlpaalId?: string;
        /** @description True: only open cases on which the caller is aan zet. */
        aanZet?: boolean;
        /** @description True: only cases that have not ended; false: only those that have. */
        open?: boolean;
        /** @description True: only cases of which a term of the present level ended while its clock runs. */
        overTijd?: boolean;
        sort?: 'afhandelenVoor' | '-afhandelenVoor' | 'aangemaaktOp' | '-aangemaaktOp';
        /** @description The facts as registered at the end of this day (Europe/Amsterdam), seen with today's rights. */
        peildatum?: string;
      };
      header?: {
        /** @description Een ETag van eerder; is er niets veranderd, dan volgt 304. */
        'If-None-Match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description De escalaties. */
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LijstVanEscalatie'];
          'text/calendar': string;
        };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Niet aangemeld, of de sessie is beëindigd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Uw rol geeft geen recht op deze handeling. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Dit formaat wordt niet gegeven. */
      406: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Te veel verzoeken; zie Retry-After. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Een fout aan onze kant; instance vindt de regel in het logboek. */
      500: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Even te druk of geen database; zie Retry-After. */
      503: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getEscalatie: {
    parameters: {
      query?: {
        /** @description The facts as registered at the end of this day (Europe/Amsterdam), seen with today's rights. */
        peildatum?: string;
      };
      header?: {
        /** @description Een ETag van eerder; is er niets veranderd, dan volgt 304. */
        'If-None-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description De escalatie. */
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Escalatie'];
        };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Niet aangemeld, of de sessie is beëindigd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Uw rol geeft geen recht op deze handeling. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Bestaat niet, of u mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Dit formaat wordt niet gegeven. */
      406: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Te veel verzoeken; zie Retry-After. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Een fout aan onze kant; instance vindt de regel in het logboek. */
      500: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Even te druk of geen database; zie Retry-After. */
      503: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  updateEscalatie: {
    parameters: {
      query?: {
        /** @description A dry run: all effects are computed and answered (200), nothing is kept. */
        proef?: boolean;
      };
      header: {
        /** @description De ETag van wat u zag; is het intussen gewijzigd, dan volgt 412. */
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/merge-patch+json': components['schemas']['EscalatieWijziging'];
      };
    };
    responses: {
      /** @description Het gewijzigde concept. */
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Escalatie'];
        };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Niet aangemeld, of de sessie is beëindigd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Uw rol geeft geen recht op deze handeling. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Bestaat niet, of u mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Dit formaat wordt niet gegeven. */
      406: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De toestand laat dit niet toe. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Intussen gewijzigd; huidig toont hoe het nu is. */
      412: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De inhoud is te groot. */
      413: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Dit mediatype wordt niet gelezen. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De header If-Match ontbreekt. */
      428: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Te veel verzoeken; zie Retry-After. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Een fout aan onze kant; instance vindt de regel in het logboek. */
      500: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Even te druk of geen database; zie Retry-After. */
      503: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listGeschiedenisVanEscalatie: {
    parameters: {
      query?: {
        /** @description How many results at most; 50 when absent. */
        limit?: number;
        /** @description Where the page starts, from `volgende` of the page before. */
        cursor?: string;
        /** @description The facts as registered at the end of this day (Europe/Amsterdam), seen with today's rights. */
        peildatum?: string;
      };
      header?: {
        /** @description Een ETag van eerder; is er niets veranderd, dan volgt 304. */
        'If-None-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description De geschiedenis. */
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LijstVanHistorischeWijziging'];
        };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Niet aangemeld, of de sessie is beëindigd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Uw rol geeft geen recht op deze handeling. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Bestaat niet, of u mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Dit formaat wordt niet gegeven. */
      406: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Te veel verzoeken; zie Retry-After. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Een fout aan onze kant; instance vindt de regel in het logboek. */
      500: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Even te druk of geen database; zie Retry-After. */
      503: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listStappen: {
    parameters: {
      query?: {
        /** @description How many results at most; 50 when absent. */
        limit?: number;
        /** @description Where the page starts, from `volgende` of the page before. */
        cursor?: string;
        /** @description The facts as registered at the end of this day (Europe/Amsterdam), seen with today's rights. */
        peildatum?: string;
      };
      header?: {
        /** @description Een ETag van eerder; is er niets veranderd, dan volgt 304. */
        'If-None-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Het verloop. */
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LijstVanStap'];
        };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Niet aangemeld, of de sessie is beëindigd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Uw rol geeft geen recht op deze handeling. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Bestaat niet, of u mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Dit formaat wordt niet gegeven. */
      406: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Te veel verzoeken; zie Retry-After. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Een fout aan onze kant; instance vindt de regel in het logboek. */
      500: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Even te druk of geen database; zie Retry-After. */
      503: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  createStap: {
    parameters: {
      query?: {
        /** @description A dry run: all effects are computed and answered (200), nothing is kept. */
        proef?: boolean;
      };
      header: {
        /** @description Hetzelfde verzoek onder dezelfde sleutel gebeurt één keer (24 uur). */
        'Idempotency-Key'?: string;
        /** @description De ETag van wat u zag; is het intussen gewijzigd, dan volgt 412. */
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NieuweStap'];
      };
    };
    responses: {
      /** @description De stap. */
      201: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Stap'];
        };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Niet aangemeld, of de sessie is beëindigd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Uw rol geeft geen recht op deze handeling. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Bestaat niet, of u mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Dit formaat wordt niet gegeven. */
      406: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De toestand laat dit niet toe. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Intussen gewijzigd; huidig toont hoe het nu is. */
      412: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De inhoud is te groot. */
      413: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Dit mediatype wordt niet gelezen. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De Idempotency-Key hoort bij een ander verzoek. */
      422: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De header If-Match ontbreekt. */
      428: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Te veel verzoeken; zie Retry-After. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Een fout aan onze kant; instance vindt de regel in het logboek. */
      500: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Even te druk of geen database; zie Retry-After. */
      503: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listGebruikers: {
    parameters: {
      query?: {
        /** @description How many results at most; 50 when absent. */
        limit?: number;
        /** @description Where the page starts, from `volgende` of the page before. */
        cursor?: string;
        /** @description Part of the name or address. */
        search?: string;
        /** @description Only active accounts, or only those that are not. */
        actief?: boolean;
        /** @description The facts as registered at the end of this day (Europe/Amsterdam), seen with today's rights. */
        peildatum?: string;
      };
      header?: {
        /** @description Een ETag van eerder; is er niets veranderd, dan volgt 304. */
        'If-None-Match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The accounts, by name. */
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LijstVanGebruiker'];
        };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Niet aangemeld, of de sessie is beëindigd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Uw rol geeft geen recht op deze handeling. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Dit formaat wordt niet gegeven. */
      406: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Te veel verzoeken; zie Retry-After. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Een fout aan onze kant; instance vindt de regel in het logboek. */
      500: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Even te druk of geen database; zie Retry-After. */
      503: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  createGebruiker: {
    parameters: {
      query?: {
        /** @description A dry run: all effects are computed and answered (200), nothing is kept. */
        proef?: boolean;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NieuweGebruiker'];
      };
    };
    responses: {
      /** @description The account was made. */
      201: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AangemaakteGebruiker'];
        };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Niet aangemeld, of de sessie is beëindigd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Uw rol geeft geen recht op deze handeling. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Dit formaat wordt niet gegeven. */
      406: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De toestand laat dit niet toe. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Intussen gewijzigd; huidig toont hoe het nu is. */
      412: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De inhoud is te groot. */
      413: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Dit mediatype wordt niet gelezen. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De header If-Match ontbreekt. */
      428: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Te veel verzoeken; zie Retry-After. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Een fout aan onze kant; instance vindt de regel in het logboek. */
      500: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Even te druk of geen database; zie Retry-After. */
      503: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getGebruiker: {
    parameters: {
      query?: {
        /** @description The facts as registered at the end of this day (Europe/Amsterdam), seen with today's rights. */
        peildatum?: string;
      };
      header?: {
        /** @description Een ETag van eerder; is er niets veranderd, dan volgt 304. */
        'If-None-Match'?: string;
      };
      path: {
        /** @description The account. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The account. */
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Gebruiker'];
        };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Niet aangemeld, of de sessie is beëindigd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Uw rol geeft geen recht op deze handeling. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Bestaat niet, of u mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Dit formaat wordt niet gegeven. */
      406: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Te veel verzoeken; zie Retry-After. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Een fout aan onze kant; instance vindt de regel in het logboek. */
      500: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Even te druk of geen database; zie Retry-After. */
      503: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  updateGebruiker: {
    parameters: {
      query?: {
        /** @description A dry run: all effects are computed and answered (200), nothing is kept. */
        proef?: boolean;
      };
      header: {
        /** @description De ETag van wat u zag; is het intussen gewijzigd, dan volgt 412. */
        'If-Match': string;
      };
      path: {
        /** @description The account. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/merge-patch+json': components['schemas']['GebruikerWijziging'];
      };
    };
    responses: {
      /** @description The account as it is now. */
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Gebruiker'];
        };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Niet aangemeld, of de sessie is beëindigd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Uw rol geeft geen recht op deze handeling. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Bestaat niet, of u mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Dit formaat wordt niet gegeven. */
      406: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De toestand laat dit niet toe. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Intussen gewijzigd; huidig toont hoe het nu is. */
      412: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De inhoud is te groot. */
      413: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Dit mediatype wordt niet gelezen. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De header If-Match ontbreekt. */
      428: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Te veel verzoeken; zie Retry-After. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Een fout aan onze kant; instance vindt de regel in het logboek. */
      500: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Even te druk of geen database; zie Retry-After. */
      503: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  resetWachtwoord: {
    parameters: {
      query?: {
        /** @description A dry run: all effects are computed and answered (200), nothing is kept. */
        proef?: boolean;
      };
      header?: never;
      path: {
        /** @description The account. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The password for the next login. */
      201: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EenmaligWachtwoord'];
        };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Niet aangemeld, of de sessie is beëindigd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Uw rol geeft geen recht op deze handeling. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Bestaat niet, of u mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Dit formaat wordt niet gegeven. */
      406: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De toestand laat dit niet toe. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Intussen gewijzigd; huidig toont hoe het nu is. */
      412: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De header If-Match ontbreekt. */
      428: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Te veel verzoeken; zie Retry-After. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Een fout aan onze kant; instance vindt de regel in het logboek. */
      500: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Even te druk of geen database; zie Retry-After. */
      503: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listGebruikersnamen: {
    parameters: {
      query?: {
        /** @description How many results at most; 50 when absent. */
        limit?: number;
        /** @description Where the page starts, from `volgende` of the page before. */
        cursor?: string;
        /** @description Only people of this organisation. */
        organisatieCode?: string;
        /** @description Part of the name. */
        search?: string;
        /** @description The facts as registered at the end of this day (Europe/Amsterdam), seen with today's rights. */
        peildatum?: string;
      };
      header?: {
        /** @description Een ETag van eerder; is er niets veranderd, dan volgt 304. */
        'If-None-Match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The people, by name. */
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LijstVanNaamverwijzing'];
        };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Niet aangemeld, of de sessie is beëindigd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Uw rol geeft geen recht op deze handeling. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Dit formaat wordt niet gegeven. */
      406: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Te veel verzoeken; zie Retry-After. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Een fout aan onze kant; instance vindt de regel in het logboek. */
      500: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Even te druk of geen database; zie Retry-After. */
      503: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listGemeenten: {
    parameters: {
      query?: {
        /** @description How many results at most; 50 when absent. */
        limit?: number;
        /** @description Where the page starts, from `volgende` of the page before. */
        cursor?: string;
        /** @description Only of this region. */
        regio?: string;
        /** @description Only of this province. */
        provincie?: string;
        /** @description The facts as registered at the end of this day (Europe/Amsterdam), seen with today's rights. */
        peildatum?: string;
      };
      header?: {
        /** @description Een ETag van eerder; is er niets veranderd, dan volgt 304. */
        'If-None-Match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description De gemeenten. */
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LijstVanGemeente'];
        };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Dit formaat wordt niet gegeven. */
      406: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Te veel verzoeken; zie Retry-After. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Een fout aan onze kant; instance vindt de regel in het logboek. */
      500: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Even te druk of geen database; zie Retry-After. */
      503: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listImporten: {
    parameters: {
      query?: {
        /** @description How many results at most; 50 when absent. */
        limit?: number;
        /** @description Where the page starts, from `volgende` of the page before. */
        cursor?: string;
        /** @description The facts as registered at the end of this day (Europe/Amsterdam), seen with today's rights. */
        peildatum?: string;
      };
      header?: {
        /** @description Een ETag van eerder; is er niets veranderd, dan volgt 304. */
        'If-None-Match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Uw importen. */
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LijstVanImport'];
        };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Niet aangemeld, of de sessie is beëindigd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Uw rol geeft geen recht op deze handeling. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Dit formaat wordt niet gegeven. */
      406: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Te veel verzoeken; zie Retry-After. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Een fout aan onze kant; instance vindt de regel in het logboek. */
      500: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Even te druk of geen database; zie Retry-After. */
      503: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  createImport: {
    parameters: {
      query?: {
        /** @description A dry run: all effects are computed and answered (200), nothing is kept. */
        proef?: boolean;
      };
      header?: {
        /** @description Hetzelfde verzoek onder dezelfde sleutel gebeurt één keer (24 uur). */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'multipart/form-data': components['schemas']['ImportUpload'];
      };
    };
    responses: {
      /** @description Het bestand is verwerkt; het verslag zegt per rij wat er gebeurde. */
      201: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Import'];
        };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Niet aangemeld, of de sessie is beëindigd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Uw rol geeft geen recht op deze handeling. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Dit formaat wordt niet gegeven. */
      406: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De toestand laat dit niet toe. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Intussen gewijzigd; huidig toont hoe het nu is. */
      412: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De inhoud is te groot. */
      413: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Dit mediatype wordt niet gelezen. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De Idempotency-Key hoort bij een ander verzoek. */
      422: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De header If-Match ontbreekt. */
      428: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Te veel verzoeken; zie Retry-After. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Een fout aan onze kant; instance vindt de regel in het logboek. */
      500: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Even te druk of geen database; zie Retry-After. */
      503: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getImport: {
    parameters: {
      query?: {
        /** @description The facts as registered at the end of this day (Europe/Amsterdam), seen with today's rights. */
        peildatum?: string;
      };
      header?: {
        /** @description Een ETag van eerder; is er niets veranderd, dan volgt 304. */
        'If-None-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description De import. */
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Import'];
        };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Niet aangemeld, of de sessie is beëindigd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Uw rol geeft geen recht op deze handeling. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Bestaat niet, of u mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Dit formaat wordt niet gegeven. */
      406: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Te veel verzoeken; zie Retry-After. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Een fout aan onze kant; instance vindt de regel in het logboek. */
      500: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Even te druk of geen database; zie Retry-After. */
      503: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listImportrijen: {
    parameters: {
      query?: {
        /** @description How many results at most; 50 when absent. */
        limit?: number;
        /** @description Where the page starts, from `volgende` of the page before. */
        cursor?: string;
        uitkomst?: 'nieuw' | 'gewijzigd' | 'ongewijzigd' | 'geweigerd';
        /** @description True: only rows with a remark. */
        metMelding?: boolean;
        /** @description The facts as registered at the end of this day (Europe/Amsterdam), seen with today's rights. */
        peildatum?: string;
      };
      header?: {
        /** @description Een ETag van eerder; is er niets veranderd, dan volgt 304. */
        'If-None-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Het verslag. */
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LijstVanImportrij'];
        };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Niet aangemeld, of de sessie is beëindigd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Uw rol geeft geen recht op deze handeling. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Bestaat niet, of u mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Dit formaat wordt niet gegeven. */
      406: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Te veel verzoeken; zie Retry-After. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Een fout aan onze kant; instance vindt de regel in het logboek. */
      500: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Even te druk of geen database; zie Retry-After. */
      503: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listKnelpuntthemas: {
    parameters: {
      query?: {
        /** @description How many results at most; 50 when absent. */
        limit?: number;
        /** @description Where the page starts, from `volgende` of the page before. */
        cursor?: string;
        /** @description Only those that can be chosen on this day. */
        geldigOp?: string;
        /** @description The facts as registered at the end of this day (Europe/Amsterdam), seen with today's rights. */
        peildatum?: string;
      };
      header?: {
        /** @description Een ETag van eerder; is er niets veranderd, dan volgt 304. */
        'If-None-Match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description De thema's. */
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LijstVanKnelpuntthema'];
        };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Dit formaat wordt niet gegeven. */
      406: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Te veel verzoeken; zie Retry-After. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Een fout aan onze kant; instance vindt de regel in het logboek. */
      500: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Even te druk of geen database; zie Retry-After. */
      503: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listMijlpaalsoorten: {
    parameters: {
      query?: never;
      header?: {
        /** @description Een ETag van eerder; is er niets veranderd, dan volgt 304. */
        'If-None-Match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description De gebruikelijke mijlpalen. */
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LijstVanMijlpaalsoort'];
        };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Dit formaat wordt niet gegeven. */
      406: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Te veel verzoeken; zie Retry-After. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Een fout aan onze kant; instance vindt de regel in het logboek. */
      500: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Even te druk of geen database; zie Retry-After. */
      503: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listMijlpalen: {
    parameters: {
      query?: {
        /** @description How many results at most; 50 when absent. */
        limit?: number;
        /** @description Where the page starts, from `volgende` of the page before. */
        cursor?: string;
        /** @description Only of projects of these municipalities; several separated by commas. */
        gemeenteCode?: string[];
        /** @description Only of projects in this region. */
        regio?: string;
        /** @description Only of this project. */
        sleutelprojectId?: string;
        /** @description Only of this phase. */
        fase?: 'initiatief' | 'definitie' | 'ontwikkel' | 'bouwplan' | 'realisatie';
        /** @description Only with one of these statuses, separated by commas. For readers outside the own municipality and province only `behaald` and `vervallen` are known. */
        status?: ('opSchema' | 'dreigtTeLaat' | 'teLaat' | 'nietBijgewerkt' | 'behaald' | 'vervallen')[];
        /** @description Only with a forecast on or after this day. */
        prognosedatumVanaf?: string;
        /** @description Only with a forecast before this day. */
        prognosedatumTot?: string;
        /** @description Only of projects of the own organisations. */
        mijn?: boolean;
        /** @description The order; by forecast when absent. In the order of the basisdatum stand only milestones whose basisdatum the reader may see. */
        sort?: 'prognosedatum' | '-prognosedatum' | 'basisdatum' | '-basisdatum' | 'naam' | '-naam';
        /** @description The facts as registered at the end of this day (Europe/Amsterdam), seen with today's rights. */
        peildatum?: string;
      };
      header?: {
        /** @description Een ETag van eerder; is er niets veranderd, dan volgt 304. */
        'If-None-Match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description De mijlpalen die u mag lezen. */
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LijstVanMijlpaal'];
          'text/calendar': string;
        };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Niet aangemeld, of de sessie is beëindigd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Uw rol geeft geen recht op deze handeling. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Dit formaat wordt niet gegeven. */
      406: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Te veel verzoeken; zie Retry-After. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Een fout aan onze kant; instance vindt de regel in het logboek. */
      500: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Even te druk of geen database; zie Retry-After. */
      503: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getMijlpaal: {
    parameters: {
      query?: {
        /** @description The facts as registered at the end of this day (Europe/Amsterdam), seen with today's rights. */
        peildatum?: string;
      };
      header?: {
        /** @description Een ETag van eerder; is er niets veranderd, dan volgt 304. */
        'If-None-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description De mijlpaal. */
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Mijlpaal'];
        };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Niet aangemeld, of de sessie is beëindigd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Uw rol geeft geen recht op deze handeling. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Bestaat niet, of u mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Dit formaat wordt niet gegeven. */
      406: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Te veel verzoeken; zie Retry-After. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Een fout aan onze kant; instance vindt de regel in het logboek. */
      500: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Even te druk of geen database; zie Retry-After. */
      503: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  deleteMijlpaal: {
    parameters: {
      query?: {
        /** @description A dry run: all effects are computed and answered (200), nothing is kept. */
        proef?: boolean;
      };
      header: {
        /** @description De ETag van wat u zag; is het intussen gewijzigd, dan volgt 412. */
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description De mijlpaal is verwijderd. */
      204: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description De invoer klopt niet; alle fouten tegelijk. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Niet aangemeld, of de sessie is beëindigd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Uw rol geeft geen recht op deze handeling. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Bestaat niet, of u mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Dit formaat wordt niet gegeven. */
      406: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De toestand laat dit niet toe. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Intussen gewijzigd; huidig toont hoe het nu is. */
      412: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De header If-Match ontbreekt. */
      428: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Te veel verzoeken; zie Retry-After. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Een fout aan onze kant; instance vindt de regel in het logboek. */
      500: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Even te druk of geen database; zie Retry-After. */
      503: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  updateMijlpaal: {
    parameters: {
      query?: {
        /** @description A dry run: all effects are computed and answered (200), nothing is kept. */
        proef?: boolean;
      };
      header: {
        /** @description De ETag van wat u zag; is het intussen gewijzigd, dan volgt 412. */
        'If-Match': string;
      };
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
      /** @description De mijlpaal. */
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Mijlpaal'];
        };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Niet aangemeld, of de sessie is beëindigd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Uw rol geeft geen recht op deze handeling. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Bestaat niet, of u mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Dit formaat wordt niet gegeven. */
      406: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De toestand laat dit niet toe. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Intussen gewijzigd; huidig toont hoe het nu is. */
      412: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De inhoud is te groot. */
      413: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Dit mediatype wordt niet gelezen. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De header If-Match ontbreekt. */
      428: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Te veel verzoeken; zie Retry-After. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Een fout aan onze kant; instance vindt de regel in het logboek. */
      500: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Even te druk of geen database; zie Retry-After. */
      503: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listCorrecties: {
    parameters: {
      query?: {
        /** @description How many results at most; 50 when absent. */
        limit?: number;
        /** @description Where the page starts, from `volgende` of the page before. */
        cursor?: string;
        /** @description The facts as registered at the end of this day (Europe/Amsterdam), seen with today's rights. */
        peildatum?: string;
      };
      header?: {
        /** @description Een ETag van eerder; is er niets veranderd, dan volgt 304. */
        'If-None-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description De correcties, nieuwste eerst. */
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LijstVanCorrectie'];
        };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Niet aangemeld, of de sessie is beëindigd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Uw rol geeft geen recht op deze handeling. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Bestaat niet, of u mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Dit formaat wordt niet gegeven. */
      406: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Te veel verzoeken; zie Retry-After. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Een fout aan onze kant; instance vindt de regel in het logboek. */
      500: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Even te druk of geen database; zie Retry-After. */
      503: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  createCorrectie: {
    parameters: {
      query?: {
        /** @description A dry run: all effects are computed and answered (200), nothing is kept. */
        proef?: boolean;
      };
      header?: {
        /** @description Hetzelfde verzoek onder dezelfde sleutel gebeurt één keer (24 uur). */
        'Idempotency-Key'?: string;
        /** @description De ETag van wat u zag; is het intussen gewijzigd, dan volgt 412. */
        'If-Match'?: string;
      };
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
      /** @description De correctie. */
      201: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Correctie'];
        };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Niet aangemeld, of de sessie is beëindigd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Uw rol geeft geen recht op deze handeling. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Bestaat niet, of u mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Dit formaat wordt niet gegeven. */
      406: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De toestand laat dit niet toe. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Intussen gewijzigd; huidig toont hoe het nu is. */
      412: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De inhoud is te groot. */
      413: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Dit mediatype wordt niet gelezen. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De Idempotency-Key hoort bij een ander verzoek. */
      422: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De header If-Match ontbreekt. */
      428: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Te veel verzoeken; zie Retry-After. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Een fout aan onze kant; instance vindt de regel in het logboek. */
      500: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Even te druk of geen database; zie Retry-After. */
      503: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listGeschiedenisVanMijlpaal: {
    parameters: {
      query?: {
        /** @description How many results at most; 50 when absent. */
        limit?: number;
        /** @description Where the page starts, from `volgende` of the page before. */
        cursor?: string;
        /** @description The facts as registered at the end of this day (Europe/Amsterdam), seen with today's rights. */
        peildatum?: string;
      };
      header?: {
        /** @description Een ETag van eerder; is er niets veranderd, dan volgt 304. */
        'If-None-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description De geschiedenis. */
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LijstVanHistorischeWijziging'];
        };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Niet aangemeld, of de sessie is beëindigd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Uw rol geeft geen recht op deze handeling. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Bestaat niet, of u mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Dit formaat wordt niet gegeven. */
      406: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Te veel verzoeken; zie Retry-After. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Een fout aan onze kant; instance vindt de regel in het logboek. */
      500: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Even te druk of geen database; zie Retry-After. */
      503: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listRealisaties: {
    parameters: {
      query?: {
        /** @description How many results at most; 50 when absent. */
        limit?: number;
        /** @description Where the page starts, from `volgende` of the page before. */
        cursor?: string;
        /** @description The facts as registered at the end of this day (Europe/Amsterdam), seen with today's rights. */
        peildatum?: string;
      };
      header?: {
        /** @description Een ETag van eerder; is er niets veranderd, dan volgt 304. */
        'If-None-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description De realisaties, nieuwste eerst. */
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LijstVanRealisatie'];
        };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Niet aangemeld, of de sessie is beëindigd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Uw rol geeft geen recht op deze handeling. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Bestaat niet, of u mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Dit formaat wordt niet gegeven. */
      406: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Te veel verzoeken; zie Retry-After. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Een fout aan onze kant; instance vindt de regel in het logboek. */
      500: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Even te druk of geen database; zie Retry-After. */
      503: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  createRealisatie: {
    parameters: {
      query?: {
        /** @description A dry run: all effects are computed and answered (200), nothing is kept. */
        proef?: boolean;
      };
      header?: {
        /** @description Hetzelfde verzoek onder dezelfde sleutel gebeurt één keer (24 uur). */
        'Idempotency-Key'?: string;
        /** @description De ETag van wat u zag; is het intussen gewijzigd, dan volgt 412. */
        'If-Match'?: string;
      };
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
      /** @description De realisatie. */
      201: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Realisatie'];
        };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Niet aangemeld, of de sessie is beëindigd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Uw rol geeft geen recht op deze handeling. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Bestaat niet, of u mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Dit formaat wordt niet gegeven. */
      406: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De toestand laat dit niet toe. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Intussen gewijzigd; huidig toont hoe het nu is. */
      412: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De inhoud is te groot. */
      413: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Dit mediatype wordt niet gelezen. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De Idempotency-Key hoort bij een ander verzoek. */
      422: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De header If-Match ontbreekt. */
      428: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Te veel verzoeken; zie Retry-After. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Een fout aan onze kant; instance vindt de regel in het logboek. */
      500: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Even te druk of geen database; zie Retry-After. */
      503: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listVerschuivingen: {
    parameters: {
      query?: {
        /** @description How many results at most; 50 when absent. */
        limit?: number;
        /** @description Where the page starts, from `volgende` of the page before. */
        cursor?: string;
        /** @description The facts as registered at the end of this day (Europe/Amsterdam), seen with today's rights. */
        peildatum?: string;
      };
      header?: {
        /** @description Een ETag van eerder; is er niets veranderd, dan volgt 304. */
        'If-None-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description De verschuivingen, nieuwste eerst. */
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LijstVanVerschuiving'];
        };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Niet aangemeld, of de sessie is beëindigd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Uw rol geeft geen recht op deze handeling. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Bestaat niet, of u mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Dit formaat wordt niet gegeven. */
      406: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Te veel verzoeken; zie Retry-After. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Een fout aan onze kant; instance vindt de regel in het logboek. */
      500: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Even te druk of geen database; zie Retry-After. */
      503: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  createVerschuiving: {
    parameters: {
      query?: {
        /** @description A dry run: all effects are computed and answered (200), nothing is kept. */
        proef?: boolean;
      };
      header?: {
        /** @description Hetzelfde verzoek onder dezelfde sleutel gebeurt één keer (24 uur). */
        'Idempotency-Key'?: string;
        /** @description De ETag van wat u zag; is het intussen gewijzigd, dan volgt 412. */
        'If-Match'?: string;
      };
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
      /** @description De verschuiving met haar gevolgen. */
      201: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['VerschuivingMetGevolgen'];
        };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Niet aangemeld, of de sessie is beëindigd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Uw rol geeft geen recht op deze handeling. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Bestaat niet, of u mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Dit formaat wordt niet gegeven. */
      406: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De toestand laat dit niet toe. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Intussen gewijzigd; huidig toont hoe het nu is. */
      412: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De inhoud is te groot. */
      413: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Dit mediatype wordt niet gelezen. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De Idempotency-Key hoort bij een ander verzoek. */
      422: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De header If-Match ontbreekt. */
      428: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Te veel verzoeken; zie Retry-After. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Een fout aan onze kant; instance vindt de regel in het logboek. */
      500: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Even te druk of geen database; zie Retry-After. */
      503: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listVervalverklaringen: {
    parameters: {
      query?: {
        /** @description How many results at most; 50 when absent. */
        limit?: number;
        /** @description Where the page starts, from `volgende` of the page before. */
        cursor?: string;
        /** @description The facts as registered at the end of this day (Europe/Amsterdam), seen with today's rights. */
        peildatum?: string;
      };
      header?: {
        /** @description Een ETag van eerder; is er niets veranderd, dan volgt 304. */
        'If-None-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description De vervalverklaringen, nieuwste eerst. */
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LijstVanVervalverklaring'];
        };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Niet aangemeld, of de sessie is beëindigd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Uw rol geeft geen recht op deze handeling. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Bestaat niet, of u mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Dit formaat wordt niet gegeven. */
      406: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Te veel verzoeken; zie Retry-After. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Een fout aan onze kant; instance vindt de regel in het logboek. */
      500: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Even te druk of geen database; zie Retry-After. */
      503: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  createVervalverklaring: {
    parameters: {
      query?: {
        /** @description A dry run: all effects are computed and answered (200), nothing is kept. */
        proef?: boolean;
      };
      header?: {
        /** @description Hetzelfde verzoek onder dezelfde sleutel gebeurt één keer (24 uur). */
        'Idempotency-Key'?: string;
        /** @description De ETag van wat u zag; is het intussen gewijzigd, dan volgt 412. */
        'If-Match'?: string;
      };
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
      /** @description De vervalverklaring. */
      201: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Vervalverklaring'];
        };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Niet aangemeld, of de sessie is beëindigd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Uw rol geeft geen recht op deze handeling. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Bestaat niet, of u mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Dit formaat wordt niet gegeven. */
      406: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De toestand laat dit niet toe. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Intussen gewijzigd; huidig toont hoe het nu is. */
      412: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De inhoud is te groot. */
      413: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Dit mediatype wordt niet gelezen. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De Idempotency-Key hoort bij een ander verzoek. */
      422: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De header If-Match ontbreekt. */
      428: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Te veel verzoeken; zie Retry-After. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Een fout aan onze kant; instance vindt de regel in het logboek. */
      500: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Even te druk of geen database; zie Retry-After. */
      503: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getOmgeving: {
    parameters: {
      query?: never;
      header?: {
        /** @description Een ETag van eerder; is er niets veranderd, dan volgt 304. */
        'If-None-Match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description This installation. */
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Omgeving'];
        };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Dit formaat wordt niet gegeven. */
      406: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Te veel verzoeken; zie Retry-After. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Een fout aan onze kant; instance vindt de regel in het logboek. */
      500: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Even te druk of geen database; zie Retry-After. */
      503: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getOverzicht: {
    parameters: {
      query?: {
        /** @description The facts as registered at the end of this day (Europe/Amsterdam), seen with today's rights. */
        peildatum?: string;
      };
      header?: {
        /** @description Een ETag van eerder; is er niets veranderd, dan volgt 304. */
        'If-None-Match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Het overzicht. */
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Overzicht'];
        };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Niet aangemeld, of de sessie is beëindigd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Uw rol geeft geen recht op deze handeling. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Dit formaat wordt niet gegeven. */
      406: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Te veel verzoeken; zie Retry-After. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Een fout aan onze kant; instance vindt de regel in het logboek. */
      500: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Even te druk of geen database; zie Retry-After. */
      503: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  updatePlanfase: {
    parameters: {
      query?: {
        /** @description A dry run: all effects are computed and answered (200), nothing is kept. */
        proef?: boolean;
      };
      header: {
        /** @description De ETag van wat u zag; is het intussen gewijzigd, dan volgt 412. */
        'If-Match': string;
      };
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
      /** @description De planfase. */
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Planfase'];
        };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Niet aangemeld, of de sessie is beëindigd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Uw rol geeft geen recht op deze handeling. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Bestaat niet, of u mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Dit formaat wordt niet gegeven. */
      406: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De toestand laat dit niet toe. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Intussen gewijzigd; huidig toont hoe het nu is. */
      412: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De inhoud is te groot. */
      413: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Dit mediatype wordt niet gelezen. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De header If-Match ontbreekt. */
      428: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Te veel verzoeken; zie Retry-After. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Een fout aan onze kant; instance vindt de regel in het logboek. */
      500: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Even te druk of geen database; zie Retry-After. */
      503: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getProfiel: {
    parameters: {
      query?: {
        /** @description The facts as registered at the end of this day (Europe/Amsterdam), seen with today's rights. */
        peildatum?: string;
      };
      header?: {
        /** @description Een ETag van eerder; is er niets veranderd, dan volgt 304. */
        'If-None-Match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The own profile. */
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Profiel'];
        };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Niet aangemeld, of de sessie is beëindigd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Uw rol geeft geen recht op deze handeling. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Dit formaat wordt niet gegeven. */
      406: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Te veel verzoeken; zie Retry-After. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Een fout aan onze kant; instance vindt de regel in het logboek. */
      500: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Even te druk of geen database; zie Retry-After. */
      503: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  updateProfiel: {
    parameters: {
      query?: {
        /** @description A dry run: all effects are computed and answered (200), nothing is kept. */
        proef?: boolean;
      };
      header: {
        /** @description De ETag van wat u zag; is het intussen gewijzigd, dan volgt 412. */
        'If-Match': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/merge-patch+json': components['schemas']['ProfielWijziging'];
      };
    };
    responses: {
      /** @description The profile as it is now. */
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Profiel'];
        };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Niet aangemeld, of de sessie is beëindigd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Uw rol geeft geen recht op deze handeling. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Dit formaat wordt niet gegeven. */
      406: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De toestand laat dit niet toe. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Intussen gewijzigd; huidig toont hoe het nu is. */
      412: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De inhoud is te groot. */
      413: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Dit mediatype wordt niet gelezen. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De header If-Match ontbreekt. */
      428: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Te veel verzoeken; zie Retry-After. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Een fout aan onze kant; instance vindt de regel in het logboek. */
      500: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Even te druk of geen database; zie Retry-After. */
      503: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  changeWachtwoord: {
    parameters: {
      query?: never;
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
      /** @description The password was changed; this is a new session. */
      201: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Aanmelding'];
        };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Niet aangemeld, of de sessie is beëindigd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Uw rol geeft geen recht op deze handeling. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Dit formaat wordt niet gegeven. */
      406: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De toestand laat dit niet toe. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Intussen gewijzigd; huidig toont hoe het nu is. */
      412: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De inhoud is te groot. */
      413: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Dit mediatype wordt niet gelezen. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De header If-Match ontbreekt. */
      428: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Te veel verzoeken; zie Retry-After. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Een fout aan onze kant; instance vindt de regel in het logboek. */
      500: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Even te druk of geen database; zie Retry-After. */
      503: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listProvincies: {
    parameters: {
      query?: {
        /** @description How many results at most; 50 when absent. */
        limit?: number;
        /** @description Where the page starts, from `volgende` of the page before. */
        cursor?: string;
        /** @description The facts as registered at the end of this day (Europe/Amsterdam), seen with today's rights. */
        peildatum?: string;
      };
      header?: {
        /** @description Een ETag van eerder; is er niets veranderd, dan volgt 304. */
        'If-None-Match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description De provincies. */
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LijstVanProvincie'];
        };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Dit formaat wordt niet gegeven. */
      406: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Te veel verzoeken; zie Retry-After. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Een fout aan onze kant; instance vindt de regel in het logboek. */
      500: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Even te druk of geen database; zie Retry-After. */
      503: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listRecessen: {
    parameters: {
      query?: {
        /** @description How many results at most; 50 when absent. */
        limit?: number;
        /** @description Where the page starts, from `volgende` of the page before. */
        cursor?: string;
        /** @description Only of this municipality or province. */
        organisatieCode?: string;
        /** @description Only those whose last day is this day or a later one. */
        totEnMetVanaf?: string;
        /** @description The facts as registered at the end of this day (Europe/Amsterdam), seen with today's rights. */
        peildatum?: string;
      };
      header?: {
        /** @description Een ETag van eerder; is er niets veranderd, dan volgt 304. */
        'If-None-Match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description De recessen, op volgorde van hun eerste dag. */
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LijstVanReces'];
        };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Dit formaat wordt niet gegeven. */
      406: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Te veel verzoeken; zie Retry-After. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Een fout aan onze kant; instance vindt de regel in het logboek. */
      500: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Even te druk of geen database; zie Retry-After. */
      503: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  createReces: {
    parameters: {
      query?: {
        /** @description A dry run: all effects are computed and answered (200), nothing is kept. */
        proef?: boolean;
      };
      header?: {
        /** @description Hetzelfde verzoek onder dezelfde sleutel gebeurt één keer (24 uur). */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NieuwReces'];
      };
    };
    responses: {
      /** @description Het reces. */
      201: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Reces'];
        };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Niet aangemeld, of de sessie is beëindigd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Uw rol geeft geen recht op deze handeling. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Dit formaat wordt niet gegeven. */
      406: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De toestand laat dit niet toe. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Intussen gewijzigd; huidig toont hoe het nu is. */
      412: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De inhoud is te groot. */
      413: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Dit mediatype wordt niet gelezen. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De Idempotency-Key hoort bij een ander verzoek. */
      422: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De header If-Match ontbreekt. */
      428: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Te veel verzoeken; zie Retry-After. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Een fout aan onze kant; instance vindt de regel in het logboek. */
      500: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Even te druk of geen database; zie Retry-After. */
      503: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getReces: {
    parameters: {
      query?: {
        /** @description The facts as registered at the end of this day (Europe/Amsterdam), seen with today's rights. */
        peildatum?: string;
      };
      header?: {
        /** @description Een ETag van eerder; is er niets veranderd, dan volgt 304. */
        'If-None-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Het reces. */
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Reces'];
        };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Bestaat niet, of u mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Dit formaat wordt niet gegeven. */
      406: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Te veel verzoeken; zie Retry-After. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Een fout aan onze kant; instance vindt de regel in het logboek. */
      500: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Even te druk of geen database; zie Retry-After. */
      503: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  deleteReces: {
    parameters: {
      query?: {
        /** @description A dry run: all effects are computed and answered (200), nothing is kept. */
        proef?: boolean;
      };
      header: {
        /** @description De ETag van wat u zag; is het intussen gewijzigd, dan volgt 412. */
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Het reces is verwijderd. */
      204: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description De invoer klopt niet; alle fouten tegelijk. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Niet aangemeld, of de sessie is beëindigd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Uw rol geeft geen recht op deze handeling. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Bestaat niet, of u mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Dit formaat wordt niet gegeven. */
      406: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De toestand laat dit niet toe. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Intussen gewijzigd; huidig toont hoe het nu is. */
      412: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De header If-Match ontbreekt. */
      428: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Te veel verzoeken; zie Retry-After. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Een fout aan onze kant; instance vindt de regel in het logboek. */
      500: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Even te druk of geen database; zie Retry-After. */
      503: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listRegios: {
    parameters: {
      query?: {
        /** @description How many results at most; 50 when absent. */
        limit?: number;
        /** @description Where the page starts, from `volgende` of the page before. */
        cursor?: string;
        /** @description The facts as registered at the end of this day (Europe/Amsterdam), seen with today's rights. */
        peildatum?: string;
      };
      header?: {
        /** @description Een ETag van eerder; is er niets veranderd, dan volgt 304. */
        'If-None-Match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description De regio's. */
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LijstVanRegio'];
        };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Dit formaat wordt niet gegeven. */
      406: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Te veel verzoeken; zie Retry-After. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Een fout aan onze kant; instance vindt de regel in het logboek. */
      500: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Even te druk of geen database; zie Retry-After. */
      503: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  createSessie: {
    parameters: {
      query?: never;
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
      /** @description Logged in; the refresh token is in a cookie. */
      201: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Aanmelding'];
        };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Niet aangemeld, of de sessie is beëindigd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Dit formaat wordt niet gegeven. */
      406: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De toestand laat dit niet toe. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Intussen gewijzigd; huidig toont hoe het nu is. */
      412: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De inhoud is te groot. */
      413: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Dit mediatype wordt niet gelezen. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De header If-Match ontbreekt. */
      428: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Te veel verzoeken; zie Retry-After. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Een fout aan onze kant; instance vindt de regel in het logboek. */
      500: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Even te druk of geen database; zie Retry-After. */
      503: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
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
      /** @description Logged out. */
      204: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description De invoer klopt niet; alle fouten tegelijk. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Niet aangemeld, of de sessie is beëindigd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Dit formaat wordt niet gegeven. */
      406: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De toestand laat dit niet toe. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Intussen gewijzigd; huidig toont hoe het nu is. */
      412: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De header If-Match ontbreekt. */
      428: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Te veel verzoeken; zie Retry-After. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Een fout aan onze kant; instance vindt de regel in het logboek. */
      500: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Even te druk of geen database; zie Retry-After. */
      503: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  renewSessie: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A new access token; the refresh token was replaced. */
      201: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Aanmelding'];
        };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Niet aangemeld, of de sessie is beëindigd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Dit formaat wordt niet gegeven. */
      406: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De toestand laat dit niet toe. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Intussen gewijzigd; huidig toont hoe het nu is. */
      412: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De header If-Match ontbreekt. */
      428: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Te veel verzoeken; zie Retry-After. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Een fout aan onze kant; instance vindt de regel in het logboek. */
      500: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Even te druk of geen database; zie Retry-After. */
      503: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listSleutelprojecten: {
    parameters: {
      query?: {
        /** @description How many results at most; 50 when absent. */
        limit?: number;
        /** @description Where the page starts, from `volgende` of the page before. */
        cursor?: string;
        /** @description Only of these municipalities, as pen holder or participant; several separated by commas. */
        gemeenteCode?: string[];
        /** @description Only of this region. */
        regio?: string;
        /** @description Only in this phase. */
        fase?: 'initiatief' | 'definitie' | 'ontwikkel' | 'bouwplan' | 'realisatie';
        /** @description Only with this status. */
        status?: 'actief' | 'gepauzeerd' | 'beeindigd';
        /** @description Only the parts of this project. */
        onderdeelVan?: string;
        /** @description Only of the own organisations. */
        mijn?: boolean;
        /** @description Words in kenmerk, name or description; a word that is only begun is found too. */
        search?: string;
        /** @description The order; by name when absent. */
        sort?: 'naam' | '-naam' | 'kenmerk' | '-kenmerk' | 'gewijzigdOp' | '-gewijzigdOp';
        /** @description The facts as registered at the end of this day (Europe/Amsterdam), seen with today's rights. */
        peildatum?: string;
      };
      header?: {
        /** @description Een ETag van eerder; is er niets veranderd, dan volgt 304. */
        'If-None-Match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description De sleutelprojecten die u mag lezen. */
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LijstVanSleutelproject'];
          'text/csv': string;
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': number[];
          'application/geo+json': Record<string, never>;
        };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Niet aangemeld, of de sessie is beëindigd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Uw rol geeft geen recht op deze handeling. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Dit formaat wordt niet gegeven. */
      406: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Te veel verzoeken; zie Retry-After. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Een fout aan onze kant; instance vindt de regel in het logboek. */
      500: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Even te druk of geen database; zie Retry-After. */
      503: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  createSleutelproject: {
    parameters: {
      query?: {
        /** @description A dry run: all effects are computed and answered (200), nothing is kept. */
        proef?: boolean;
      };
      header?: {
        /** @description Hetzelfde verzoek onder dezelfde sleutel gebeurt één keer (24 uur). */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NieuwSleutelproject'];
      };
    };
    responses: {
      /** @description Het sleutelproject. */
      201: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Sleutelproject'];
        };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Niet aangemeld, of de sessie is beëindigd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Uw rol geeft geen recht op deze handeling. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Dit formaat wordt niet gegeven. */
      406: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De toestand laat dit niet toe. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Intussen gewijzigd; huidig toont hoe het nu is. */
      412: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De inhoud is te groot. */
      413: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Dit mediatype wordt niet gelezen. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De Idempotency-Key hoort bij een ander verzoek. */
      422: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De header If-Match ontbreekt. */
      428: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Te veel verzoeken; zie Retry-After. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Een fout aan onze kant; instance vindt de regel in het logboek. */
      500: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Even te druk of geen database; zie Retry-After. */
      503: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getSleutelproject: {
    parameters: {
      query?: {
        /** @description What to give with it in `_expand`, separated by commas. */
        expand?: (
          | 'mijlpalen'
          | 'planfasen'
          | 'escalaties'
          | 'besluitmomenten'
          | 'verantwoordelijken'
          | 'woningbouwplannen'
          | 'onderdelen'
        )[];
        /** @description The facts as registered at the end of this day (Europe/Amsterdam), seen with today's rights. */
        peildatum?: string;
      };
      header?: {
        /** @description Een ETag van eerder; is er niets veranderd, dan volgt 304. */
        'If-None-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Het sleutelproject. */
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SleutelprojectMetUitbreidingen'];
        };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Niet aangemeld, of de sessie is beëindigd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Uw rol geeft geen recht op deze handeling. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Bestaat niet, of u mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Dit formaat wordt niet gegeven. */
      406: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Te veel verzoeken; zie Retry-After. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Een fout aan onze kant; instance vindt de regel in het logboek. */
      500: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Even te druk of geen database; zie Retry-After. */
      503: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  updateSleutelproject: {
    parameters: {
      query?: {
        /** @description A dry run: all effects are computed and answered (200), nothing is kept. */
        proef?: boolean;
      };
      header: {
        /** @description De ETag van wat u zag; is het intussen gewijzigd, dan volgt 412. */
        'If-Match': string;
      };
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
      /** @description Het sleutelproject. */
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Sleutelproject'];
        };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Niet aangemeld, of de sessie is beëindigd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Uw rol geeft geen recht op deze handeling. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Bestaat niet, of u mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Dit formaat wordt niet gegeven. */
      406: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De toestand laat dit niet toe. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Intussen gewijzigd; huidig toont hoe het nu is. */
      412: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De inhoud is te groot. */
      413: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Dit mediatype wordt niet gelezen. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De header If-Match ontbreekt. */
      428: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Te veel verzoeken; zie Retry-After. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Een fout aan onze kant; instance vindt de regel in het logboek. */
      500: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Even te druk of geen database; zie Retry-After. */
      503: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listBesluitmomenten: {
    parameters: {
      query?: {
        /** @description The facts as registered at the end of this day (Europe/Amsterdam), seen with today's rights. */
        peildatum?: string;
      };
      header?: {
        /** @description Een ETag van eerder; is er niets veranderd, dan volgt 304. */
        'If-None-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description De besluitmomenten van het project. */
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LijstVanBesluitmoment'];
        };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Niet aangemeld, of de sessie is beëindigd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Uw rol geeft geen recht op deze handeling. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Bestaat niet, of u mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Dit formaat wordt niet gegeven. */
      406: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Te veel verzoeken; zie Retry-After. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Een fout aan onze kant; instance vindt de regel in het logboek. */
      500: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Even te druk of geen database; zie Retry-After. */
      503: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  createBesluitmoment: {
    parameters: {
      query?: {
        /** @description A dry run: all effects are computed and answered (200), nothing is kept. */
        proef?: boolean;
      };
      header?: {
        /** @description Hetzelfde verzoek onder dezelfde sleutel gebeurt één keer (24 uur). */
        'Idempotency-Key'?: string;
        /** @description De ETag van wat u zag; is het intussen gewijzigd, dan volgt 412. */
        'If-Match'?: string;
      };
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
      /** @description Het besluitmoment. */
      201: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Besluitmoment'];
        };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Niet aangemeld, of de sessie is beëindigd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Uw rol geeft geen recht op deze handeling. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Bestaat niet, of u mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Dit formaat wordt niet gegeven. */
      406: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De toestand laat dit niet toe. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Intussen gewijzigd; huidig toont hoe het nu is. */
      412: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De inhoud is te groot. */
      413: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Dit mediatype wordt niet gelezen. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De Idempotency-Key hoort bij een ander verzoek. */
      422: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De header If-Match ontbreekt. */
      428: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Te veel verzoeken; zie Retry-After. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Een fout aan onze kant; instance vindt de regel in het logboek. */
      500: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Even te druk of geen database; zie Retry-After. */
      503: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listEscalatiesVanProject: {
    parameters: {
      query?: {
        /** @description How many results at most; 50 when absent. */
        limit?: number;
        /** @description Where the page starts, from `volgende` of the page before. */
        cursor?: string;
        /** @description The facts as registered at the end of this day (Europe/Amsterdam), seen with today's rights. */
        peildatum?: string;
      };
      header?: {
        /** @description Een ETag van eerder; is er niets veranderd, dan volgt 304. */
        'If-None-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description De escalaties over het project. */
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LijstVanEscalatie'];
        };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Niet aangemeld, of de sessie is beëindigd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Uw rol geeft geen recht op deze handeling. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Bestaat niet, of u mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Dit formaat wordt niet gegeven. */
      406: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Te veel verzoeken; zie Retry-After. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Een fout aan onze kant; instance vindt de regel in het logboek. */
      500: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Even te druk of geen database; zie Retry-After. */
      503: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  createEscalatie: {
    parameters: {
      query?: {
        /** @description A dry run: all effects are computed and answered (200), nothing is kept. */
        proef?: boolean;
      };
      header?: {
        /** @description Hetzelfde verzoek onder dezelfde sleutel gebeurt één keer (24 uur). */
        'Idempotency-Key'?: string;
        /** @description De ETag van wat u zag; is het intussen gewijzigd, dan volgt 412. */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NieuweEscalatie'];
      };
    };
    responses: {
      /** @description De escalatie. */
      201: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Escalatie'];
        };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Niet aangemeld, of de sessie is beëindigd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Uw rol geeft geen recht op deze handeling. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Bestaat niet, of u mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Dit formaat wordt niet gegeven. */
      406: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De toestand laat dit niet toe. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Intussen gewijzigd; huidig toont hoe het nu is. */
      412: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De inhoud is te groot. */
      413: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Dit mediatype wordt niet gelezen. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De Idempotency-Key hoort bij een ander verzoek. */
      422: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De header If-Match ontbreekt. */
      428: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Te veel verzoeken; zie Retry-After. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Een fout aan onze kant; instance vindt de regel in het logboek. */
      500: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Even te druk of geen database; zie Retry-After. */
      503: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listFaseovergangen: {
    parameters: {
      query?: {
        /** @description The facts as registered at the end of this day (Europe/Amsterdam), seen with today's rights. */
        peildatum?: string;
      };
      header?: {
        /** @description Een ETag van eerder; is er niets veranderd, dan volgt 304. */
        'If-None-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description De faseovergangen van het project. */
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LijstVanFaseovergang'];
        };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Niet aangemeld, of de sessie is beëindigd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Uw rol geeft geen recht op deze handeling. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Bestaat niet, of u mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Dit formaat wordt niet gegeven. */
      406: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Te veel verzoeken; zie Retry-After. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Een fout aan onze kant; instance vindt de regel in het logboek. */
      500: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Even te druk of geen database; zie Retry-After. */
      503: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  createFaseovergang: {
    parameters: {
      query?: {
        /** @description A dry run: all effects are computed and answered (200), nothing is kept. */
        proef?: boolean;
      };
      header: {
        /** @description Hetzelfde verzoek onder dezelfde sleutel gebeurt één keer (24 uur). */
        'Idempotency-Key'?: string;
        /** @description De ETag van wat u zag; is het intussen gewijzigd, dan volgt 412. */
        'If-Match': string;
      };
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
      /** @description De faseovergang. */
      201: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Faseovergang'];
        };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Niet aangemeld, of de sessie is beëindigd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Uw rol geeft geen recht op deze handeling. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Bestaat niet, of u mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Dit formaat wordt niet gegeven. */
      406: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De toestand laat dit niet toe. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Intussen gewijzigd; huidig toont hoe het nu is. */
      412: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De inhoud is te groot. */
      413: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Dit mediatype wordt niet gelezen. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De Idempotency-Key hoort bij een ander verzoek. */
      422: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De header If-Match ontbreekt. */
      428: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Te veel verzoeken; zie Retry-After. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Een fout aan onze kant; instance vindt de regel in het logboek. */
      500: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Even te druk of geen database; zie Retry-After. */
      503: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listGeschiedenisVanSleutelproject: {
    parameters: {
      query?: {
        /** @description How many results at most; 50 when absent. */
        limit?: number;
        /** @description Where the page starts, from `volgende` of the page before. */
        cursor?: string;
        /** @description The facts as registered at the end of this day (Europe/Amsterdam), seen with today's rights. */
        peildatum?: string;
      };
      header?: {
        /** @description Een ETag van eerder; is er niets veranderd, dan volgt 304. */
        'If-None-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description De geschiedenis. */
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LijstVanHistorischeWijziging'];
        };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Niet aangemeld, of de sessie is beëindigd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Uw rol geeft geen recht op deze handeling. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Bestaat niet, of u mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Dit formaat wordt niet gegeven. */
      406: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Te veel verzoeken; zie Retry-After. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Een fout aan onze kant; instance vindt de regel in het logboek. */
      500: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Even te druk of geen database; zie Retry-After. */
      503: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listMijlpalenVanProject: {
    parameters: {
      query?: {
        /** @description How many results at most; 50 when absent. */
        limit?: number;
        /** @description Where the page starts, from `volgende` of the page before. */
        cursor?: string;
        /** @description Only of projects of these municipalities; several separated by commas. */
        gemeenteCode?: string[];
        /** @description Only of projects in this region. */
        regio?: string;
        /** @description Only of this project. */
        sleutelprojectId?: string;
        /** @description Only of this phase. */
        fase?: 'initiatief' | 'definitie' | 'ontwikkel' | 'bouwplan' | 'realisatie';
        /** @description Only with one of these statuses, separated by commas. For readers outside the own municipality and province only `behaald` and `vervallen` are known. */
        status?: ('opSchema' | 'dreigtTeLaat' | 'teLaat' | 'nietBijgewerkt' | 'behaald' | 'vervallen')[];
        /** @description Only with a forecast on or after this day. */
        prognosedatumVanaf?: string;
        /** @description Only with a forecast before this day. */
        prognosedatumTot?: string;
        /** @description Only of projects of the own organisations. */
        mijn?: boolean;
        /** @description The order; by forecast when absent. In the order of the basisdatum stand only milestones whose basisdatum the reader may see. */
        sort?: 'prognosedatum' | '-prognosedatum' | 'basisdatum' | '-basisdatum' | 'naam' | '-naam';
        /** @description The facts as registered at the end of this day (Europe/Amsterdam), seen with today's rights. */
        peildatum?: string;
      };
      header?: {
        /** @description Een ETag van eerder; is er niets veranderd, dan volgt 304. */
        'If-None-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description De mijlpalen van het project. */
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LijstVanMijlpaal'];
          'text/calendar': string;
        };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Niet aangemeld, of de sessie is beëindigd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Uw rol geeft geen recht op deze handeling. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Bestaat niet, of u mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Dit formaat wordt niet gegeven. */
      406: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Te veel verzoeken; zie Retry-After. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Een fout aan onze kant; instance vindt de regel in het logboek. */
      500: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Even te druk of geen database; zie Retry-After. */
      503: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  createMijlpaal: {
    parameters: {
      query?: {
        /** @description A dry run: all effects are computed and answered (200), nothing is kept. */
        proef?: boolean;
      };
      header?: {
        /** @description Hetzelfde verzoek onder dezelfde sleutel gebeurt één keer (24 uur). */
        'Idempotency-Key'?: string;
        /** @description De ETag van wat u zag; is het intussen gewijzigd, dan volgt 412. */
        'If-Match'?: string;
      };
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
      /** @description De mijlpaal. */
      201: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Mijlpaal'];
        };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Niet aangemeld, of de sessie is beëindigd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Uw rol geeft geen recht op deze handeling. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Bestaat niet, of u mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Dit formaat wordt niet gegeven. */
      406: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De toestand laat dit niet toe. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Intussen gewijzigd; huidig toont hoe het nu is. */
      412: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De inhoud is te groot. */
      413: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Dit mediatype wordt niet gelezen. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De Idempotency-Key hoort bij een ander verzoek. */
      422: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De header If-Match ontbreekt. */
      428: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Te veel verzoeken; zie Retry-After. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Een fout aan onze kant; instance vindt de regel in het logboek. */
      500: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Even te druk of geen database; zie Retry-After. */
      503: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listPlanfasen: {
    parameters: {
      query?: {
        /** @description The facts as registered at the end of this day (Europe/Amsterdam), seen with today's rights. */
        peildatum?: string;
      };
      header?: {
        /** @description Een ETag van eerder; is er niets veranderd, dan volgt 304. */
        'If-None-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description De planfasen, op volgorde. */
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LijstVanPlanfase'];
        };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Niet aangemeld, of de sessie is beëindigd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Uw rol geeft geen recht op deze handeling. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Bestaat niet, of u mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Dit formaat wordt niet gegeven. */
      406: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Te veel verzoeken; zie Retry-After. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Een fout aan onze kant; instance vindt de regel in het logboek. */
      500: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Even te druk of geen database; zie Retry-After. */
      503: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listStatuswisselingen: {
    parameters: {
      query?: {
        /** @description How many results at most; 50 when absent. */
        limit?: number;
        /** @description Where the page starts, from `volgende` of the page before. */
        cursor?: string;
        /** @description The facts as registered at the end of this day (Europe/Amsterdam), seen with today's rights. */
        peildatum?: string;
      };
      header?: {
        /** @description Een ETag van eerder; is er niets veranderd, dan volgt 304. */
        'If-None-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description De statuswisselingen, nieuwste eerst. */
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LijstVanStatuswisseling'];
        };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Niet aangemeld, of de sessie is beëindigd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Uw rol geeft geen recht op deze handeling. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Bestaat niet, of u mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Dit formaat wordt niet gegeven. */
      406: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Te veel verzoeken; zie Retry-After. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Een fout aan onze kant; instance vindt de regel in het logboek. */
      500: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Even te druk of geen database; zie Retry-After. */
      503: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  changeStatus: {
    parameters: {
      query?: {
        /** @description A dry run: all effects are computed and answered (200), nothing is kept. */
        proef?: boolean;
      };
      header?: {
        /** @description Hetzelfde verzoek onder dezelfde sleutel gebeurt één keer (24 uur). */
        'Idempotency-Key'?: string;
        /** @description De ETag van wat u zag; is het intussen gewijzigd, dan volgt 412. */
        'If-Match'?: string;
      };
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
      /** @description De statuswisseling. */
      201: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Statuswisseling'];
        };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Niet aangemeld, of de sessie is beëindigd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Uw rol geeft geen recht op deze handeling. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Bestaat niet, of u mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Dit formaat wordt niet gegeven. */
      406: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De toestand laat dit niet toe. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Intussen gewijzigd; huidig toont hoe het nu is. */
      412: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De inhoud is te groot. */
      413: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Dit mediatype wordt niet gelezen. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De Idempotency-Key hoort bij een ander verzoek. */
      422: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De header If-Match ontbreekt. */
      428: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Te veel verzoeken; zie Retry-After. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Een fout aan onze kant; instance vindt de regel in het logboek. */
      500: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Even te druk of geen database; zie Retry-After. */
      503: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listVerantwoordelijken: {
    parameters: {
      query?: {
        /** @description Only who sits there on this day. */
        geldigOp?: string;
        /** @description The facts as registered at the end of this day (Europe/Amsterdam), seen with today's rights. */
        peildatum?: string;
      };
      header?: {
        /** @description Een ETag van eerder; is er niets veranderd, dan volgt 304. */
        'If-None-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description De verantwoordelijken. */
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LijstVanVerantwoordelijke'];
        };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Niet aangemeld, of de sessie is beëindigd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Uw rol geeft geen recht op deze handeling. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Bestaat niet, of u mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Dit formaat wordt niet gegeven. */
      406: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Te veel verzoeken; zie Retry-After. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Een fout aan onze kant; instance vindt de regel in het logboek. */
      500: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Even te druk of geen database; zie Retry-After. */
      503: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  createVerantwoordelijke: {
    parameters: {
      query?: {
        /** @description A dry run: all effects are computed and answered (200), nothing is kept. */
        proef?: boolean;
      };
      header?: {
        /** @description Hetzelfde verzoek onder dezelfde sleutel gebeurt één keer (24 uur). */
        'Idempotency-Key'?: string;
        /** @description De ETag van wat u zag; is het intussen gewijzigd, dan volgt 412. */
        'If-Match'?: string;
      };
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
      /** @description De bezetting van de zetel. */
      201: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Verantwoordelijke'];
        };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Niet aangemeld, of de sessie is beëindigd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Uw rol geeft geen recht op deze handeling. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Bestaat niet, of u mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Dit formaat wordt niet gegeven. */
      406: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De toestand laat dit niet toe. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Intussen gewijzigd; huidig toont hoe het nu is. */
      412: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De inhoud is te groot. */
      413: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Dit mediatype wordt niet gelezen. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De Idempotency-Key hoort bij een ander verzoek. */
      422: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De header If-Match ontbreekt. */
      428: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Te veel verzoeken; zie Retry-After. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Een fout aan onze kant; instance vindt de regel in het logboek. */
      500: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Even te druk of geen database; zie Retry-After. */
      503: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listPlannenVanProject: {
    parameters: {
      query?: {
        /** @description The facts as registered at the end of this day (Europe/Amsterdam), seen with today's rights. */
        peildatum?: string;
      };
      header?: {
        /** @description Een ETag van eerder; is er niets veranderd, dan volgt 304. */
        'If-None-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description De plannen, op naam; hoogstens 200. */
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LijstVanWoningbouwplan'];
        };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Niet aangemeld, of de sessie is beëindigd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Uw rol geeft geen recht op deze handeling. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Bestaat niet, of u mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Dit formaat wordt niet gegeven. */
      406: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Te veel verzoeken; zie Retry-After. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Een fout aan onze kant; instance vindt de regel in het logboek. */
      500: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Even te druk of geen database; zie Retry-After. */
      503: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  linkWoningbouwplan: {
    parameters: {
      query?: {
        /** @description A dry run: all effects are computed and answered (200), nothing is kept. */
        proef?: boolean;
      };
      header?: {
        /** @description Hetzelfde verzoek onder dezelfde sleutel gebeurt één keer (24 uur). */
        'Idempotency-Key'?: string;
        /** @description De ETag van wat u zag; is het intussen gewijzigd, dan volgt 412. */
        'If-Match'?: string;
      };
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
      /** @description Het plan. */
      201: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Woningbouwplan'];
        };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Niet aangemeld, of de sessie is beëindigd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Uw rol geeft geen recht op deze handeling. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Bestaat niet, of u mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Dit formaat wordt niet gegeven. */
      406: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De toestand laat dit niet toe. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Intussen gewijzigd; huidig toont hoe het nu is. */
      412: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De inhoud is te groot. */
      413: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Dit mediatype wordt niet gelezen. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De Idempotency-Key hoort bij een ander verzoek. */
      422: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De header If-Match ontbreekt. */
      428: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Te veel verzoeken; zie Retry-After. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Een fout aan onze kant; instance vindt de regel in het logboek. */
      500: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Even te druk of geen database; zie Retry-After. */
      503: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  unlinkWoningbouwplan: {
    parameters: {
      query?: {
        /** @description A dry run: all effects are computed and answered (200), nothing is kept. */
        proef?: boolean;
      };
      header: {
        /** @description De ETag van wat u zag; is het intussen gewijzigd, dan volgt 412. */
        'If-Match': string;
      };
      path: {
        id: string;
        woningbouwplanId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Het plan hoort niet meer bij het project. */
      204: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description De invoer klopt niet; alle fouten tegelijk. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Niet aangemeld, of de sessie is beëindigd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Uw rol geeft geen recht op deze handeling. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Bestaat niet, of u mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Dit formaat wordt niet gegeven. */
      406: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De toestand laat dit niet toe. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Intussen gewijzigd; huidig toont hoe het nu is. */
      412: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De header If-Match ontbreekt. */
      428: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Te veel verzoeken; zie Retry-After. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Een fout aan onze kant; instance vindt de regel in het logboek. */
      500: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Even te druk of geen database; zie Retry-After. */
      503: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listToekenningen: {
    parameters: {
      query?: {
        /** @description How many results at most; 50 when absent. */
        limit?: number;
        /** @description Where the page starts, from `volgende` of the page before. */
        cursor?: string;
        /** @description Only of this account. */
        gebruikerId?: string;
        /** @description Only for this organisation. */
        organisatieCode?: string;
        /** @description The facts as registered at the end of this day (Europe/Amsterdam), seen with today's rights. */
        peildatum?: string;
      };
      header?: {
        /** @description Een ETag van eerder; is er niets veranderd, dan volgt 304. */
        'If-None-Match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The grants, oldest first. */
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LijstVanToekenning'];
        };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Niet aangemeld, of de sessie is beëindigd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Uw rol geeft geen recht op deze handeling. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Dit formaat wordt niet gegeven. */
      406: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Te veel verzoeken; zie Retry-After. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Een fout aan onze kant; instance vindt de regel in het logboek. */
      500: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Even te druk of geen database; zie Retry-After. */
      503: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  createToekenning: {
    parameters: {
      query?: {
        /** @description A dry run: all effects are computed and answered (200), nothing is kept. */
        proef?: boolean;
      };
      header?: {
        /** @description Hetzelfde verzoek onder dezelfde sleutel gebeurt één keer (24 uur). */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NieuweToekenning'];
      };
    };
    responses: {
      /** @description The grant. */
      201: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Toekenning'];
        };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Niet aangemeld, of de sessie is beëindigd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Uw rol geeft geen recht op deze handeling. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Dit formaat wordt niet gegeven. */
      406: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De toestand laat dit niet toe. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Intussen gewijzigd; huidig toont hoe het nu is. */
      412: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De inhoud is te groot. */
      413: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Dit mediatype wordt niet gelezen. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De Idempotency-Key hoort bij een ander verzoek. */
      422: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De header If-Match ontbreekt. */
      428: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Te veel verzoeken; zie Retry-After. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Een fout aan onze kant; instance vindt de regel in het logboek. */
      500: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Even te druk of geen database; zie Retry-After. */
      503: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getToekenning: {
    parameters: {
      query?: {
        /** @description The facts as registered at the end of this day (Europe/Amsterdam), seen with today's rights. */
        peildatum?: string;
      };
      header?: {
        /** @description Een ETag van eerder; is er niets veranderd, dan volgt 304. */
        'If-None-Match'?: string;
      };
      path: {
        /** @description The grant. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The grant. */
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Toekenning'];
        };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Niet aangemeld, of de sessie is beëindigd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Uw rol geeft geen recht op deze handeling. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Bestaat niet, of u mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Dit formaat wordt niet gegeven. */
      406: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Te veel verzoeken; zie Retry-After. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Een fout aan onze kant; instance vindt de regel in het logboek. */
      500: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Even te druk of geen database; zie Retry-After. */
      503: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  deleteToekenning: {
    parameters: {
      query?: {
        /** @description A dry run: all effects are computed and answered (200), nothing is kept. */
        proef?: boolean;
      };
      header: {
        /** @description De ETag van wat u zag; is het intussen gewijzigd, dan volgt 412. */
        'If-Match': string;
      };
      path: {
        /** @description The grant. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The grant is gone. */
      204: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description De invoer klopt niet; alle fouten tegelijk. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Niet aangemeld, of de sessie is beëindigd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Uw rol geeft geen recht op deze handeling. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Bestaat niet, of u mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Dit formaat wordt niet gegeven. */
      406: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De toestand laat dit niet toe. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Intussen gewijzigd; huidig toont hoe het nu is. */
      412: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De header If-Match ontbreekt. */
      428: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Te veel verzoeken; zie Retry-After. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Een fout aan onze kant; instance vindt de regel in het logboek. */
      500: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Even te druk of geen database; zie Retry-After. */
      503: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  createBeeindiging: {
    parameters: {
      query?: {
        /** @description A dry run: all effects are computed and answered (200), nothing is kept. */
        proef?: boolean;
      };
      header?: {
        /** @description Hetzelfde verzoek onder dezelfde sleutel gebeurt één keer (24 uur). */
        'Idempotency-Key'?: string;
        /** @description De ETag van wat u zag; is het intussen gewijzigd, dan volgt 412. */
        'If-Match'?: string;
      };
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
      /** @description De bezetting met haar einde. */
      201: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Verantwoordelijke'];
        };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Niet aangemeld, of de sessie is beëindigd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Uw rol geeft geen recht op deze handeling. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Bestaat niet, of u mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Dit formaat wordt niet gegeven. */
      406: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De toestand laat dit niet toe. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Intussen gewijzigd; huidig toont hoe het nu is. */
      412: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De inhoud is te groot. */
      413: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Dit mediatype wordt niet gelezen. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De Idempotency-Key hoort bij een ander verzoek. */
      422: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De header If-Match ontbreekt. */
      428: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Te veel verzoeken; zie Retry-After. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Een fout aan onze kant; instance vindt de regel in het logboek. */
      500: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Even te druk of geen database; zie Retry-After. */
      503: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listWijzigingen: {
    parameters: {
      query?: {
        /**
         * @description Only what comes after this cursor; from the beginning when absent. `nu` gives nothing of before, but the cursor to go on from: take it, read
         *     the lists, then follow.
         */
        na?: string;
        /** @description How many changes at most; 50 when absent. */
        limit?: number;
        /** @description Only records of this kind. */
        soort?: string;
        /** @description Only of this record of that kind (`soort`, which then is required): its history, oldest first. */
        id?: string;
        /** @description Only of these municipalities. */
        gemeenteCode?: string[];
        /** @description How many seconds to wait when there is nothing new yet. */
        wacht?: number;
      };
      header?: {
        /** @description Een ETag van eerder; is er niets veranderd, dan volgt 304. */
        'If-None-Match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description De volgende wijzigingen. */
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Wijzigingen'];
        };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Niet aangemeld, of de sessie is beëindigd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Uw rol geeft geen recht op deze handeling. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Dit formaat wordt niet gegeven. */
      406: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Te veel verzoeken; zie Retry-After. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Een fout aan onze kant; instance vindt de regel in het logboek. */
      500: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Even te druk of geen database; zie Retry-After. */
      503: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listWoningbouwplannen: {
    parameters: {
      query?: {
        /** @description How many results at most; 50 when absent. */
        limit?: number;
        /** @description Where the page starts, from `volgende` of the page before. */
        cursor?: string;
        /** @description Only of these municipalities, separated by commas. */
        gemeenteCode?: string[];
        /** @description Only of the municipalities of this region. */
        regio?: string;
        plantype?:
          | 'Pand Transformatie'
          | 'Transformatiegebied'
          | 'Herstructurering'
          | 'Verdichting'
          | 'Uitbreiding uitleg'
          | 'Uitbreiding overig';
        planstatus?:
          | '1A Onherroepelijk'
          | '1B Onherroepelijk, uitwerkingsplicht'
          | '1C Onherroepelijk, wijzigingsbevoegdheid'
          | '2A Vastgesteld'
          | '2B Vastgesteld, uitwerkingsplicht'
          | '2C Vastgesteld, wijzigingsbevoegdheid'
          | '3 In voorbereiding'
          | '4A Visie'
          | '4B Optie'
          | '5A Ambtelijk met locatie'
          | '5B Ambtelijk zonder locatie'
          | 'Onbekend';
        /** @description Only of this hardness under the rule of the day. */
        hardheid?: 'hard' | 'zacht' | 'teltNiet' | 'onbekend';
        opdrachtgever?:
          | 'Gemeente'
          | 'Woningbouwcorporatie'
          | 'Projectontwikkelaar'
          | 'Particulieren'
          | 'Meerdere'
          | 'Anders'
          | 'Onbekend';
        projectstatus?:
          | 'Studie'
          | 'Start'
          | 'Initiatief'
          | 'Definitie'
          | 'Ontwerp'
          | 'Voorbereiding'
          | 'Bouwvoorbereiding'
          | 'Realisatie tot eerste woning'
          | 'Realisatie tot laatste woning'
          | 'Nazorg'
          | 'Afgerond'
          | 'Onbekend';
        vertrouwelijkheid?: 'Gemeente' | 'Provincie' | 'Regio' | 'Openbaar';
        /** @description Only of this key project, as far as the caller may read it. */
        sleutelprojectId?: string;
        /** @description True: only plans of no key project that the caller may read; false: only plans of one. */
        zonderSleutelproject?: boolean;
        /** @description Only from this source. */
        bron?: string;
        /** @description Words in the name; the last letters of each may be missing. */
        search?: string;
        sort?:
          | 'naam'
          | '-naam'
          | 'restcapaciteit'
          | '-restcapaciteit'
          | 'gewijzigdOp'
          | '-gewijzigdOp'
          | 'gemeenteCode'
          | '-gemeenteCode';
        /** @description The facts as registered at the end of this day (Europe/Amsterdam), seen with today's rights. */
        peildatum?: string;
      };
      header?: {
        /** @description Een ETag van eerder; is er niets veranderd, dan volgt 304. */
        'If-None-Match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description De plannen die u mag lezen. */
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LijstVanWoningbouwplan'];
          'text/csv': string;
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': number[];
          'application/geo+json': Record<string, never>;
        };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Niet aangemeld, of de sessie is beëindigd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Uw rol geeft geen recht op deze handeling. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Dit formaat wordt niet gegeven. */
      406: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Te veel verzoeken; zie Retry-After. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Een fout aan onze kant; instance vindt de regel in het logboek. */
      500: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Even te druk of geen database; zie Retry-After. */
      503: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  createWoningbouwplan: {
    parameters: {
      query?: {
        /** @description A dry run: all effects are computed and answered (200), nothing is kept. */
        proef?: boolean;
      };
      header?: {
        /** @description Hetzelfde verzoek onder dezelfde sleutel gebeurt één keer (24 uur). */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NieuwWoningbouwplan'];
      };
    };
    responses: {
      /** @description Het plan is gemaakt. */
      201: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Woningbouwplan'];
        };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Niet aangemeld, of de sessie is beëindigd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Uw rol geeft geen recht op deze handeling. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Dit formaat wordt niet gegeven. */
      406: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De toestand laat dit niet toe. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Intussen gewijzigd; huidig toont hoe het nu is. */
      412: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De inhoud is te groot. */
      413: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Dit mediatype wordt niet gelezen. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De Idempotency-Key hoort bij een ander verzoek. */
      422: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De header If-Match ontbreekt. */
      428: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Te veel verzoeken; zie Retry-After. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Een fout aan onze kant; instance vindt de regel in het logboek. */
      500: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Even te druk of geen database; zie Retry-After. */
      503: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getWoningbouwplan: {
    parameters: {
      query?: {
        /** @description The facts as registered at the end of this day (Europe/Amsterdam), seen with today's rights. */
        peildatum?: string;
      };
      header?: {
        /** @description Een ETag van eerder; is er niets veranderd, dan volgt 304. */
        'If-None-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Het plan. */
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Woningbouwplan'];
        };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Niet aangemeld, of de sessie is beëindigd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Uw rol geeft geen recht op deze handeling. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Bestaat niet, of u mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Dit formaat wordt niet gegeven. */
      406: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Te veel verzoeken; zie Retry-After. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Een fout aan onze kant; instance vindt de regel in het logboek. */
      500: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Even te druk of geen database; zie Retry-After. */
      503: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  deleteWoningbouwplan: {
    parameters: {
      query?: {
        /** @description A dry run: all effects are computed and answered (200), nothing is kept. */
        proef?: boolean;
      };
      header: {
        /** @description De ETag van wat u zag; is het intussen gewijzigd, dan volgt 412. */
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Het plan is verwijderd. */
      204: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description De invoer klopt niet; alle fouten tegelijk. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Niet aangemeld, of de sessie is beëindigd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Uw rol geeft geen recht op deze handeling. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Bestaat niet, of u mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Dit formaat wordt niet gegeven. */
      406: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De toestand laat dit niet toe. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Intussen gewijzigd; huidig toont hoe het nu is. */
      412: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De header If-Match ontbreekt. */
      428: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Te veel verzoeken; zie Retry-After. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Een fout aan onze kant; instance vindt de regel in het logboek. */
      500: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Even te druk of geen database; zie Retry-After. */
      503: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  updateWoningbouwplan: {
    parameters: {
      query?: {
        /** @description A dry run: all effects are computed and answered (200), nothing is kept. */
        proef?: boolean;
      };
      header: {
        /** @description De ETag van wat u zag; is het intussen gewijzigd, dan volgt 412. */
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/merge-patch+json': components['schemas']['WoningbouwplanWijziging'];
      };
    };
    responses: {
      /** @description Het plan is gewijzigd. */
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Woningbouwplan'];
        };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Niet aangemeld, of de sessie is beëindigd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Uw rol geeft geen recht op deze handeling. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Bestaat niet, of u mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Dit formaat wordt niet gegeven. */
      406: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De toestand laat dit niet toe. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Intussen gewijzigd; huidig toont hoe het nu is. */
      412: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De inhoud is te groot. */
      413: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Dit mediatype wordt niet gelezen. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De header If-Match ontbreekt. */
      428: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Te veel verzoeken; zie Retry-After. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Een fout aan onze kant; instance vindt de regel in het logboek. */
      500: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Even te druk of geen database; zie Retry-After. */
      503: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listGeschiedenisVanWoningbouwplan: {
    parameters: {
      query?: {
        /** @description How many results at most; 50 when absent. */
        limit?: number;
        /** @description Where the page starts, from `volgende` of the page before. */
        cursor?: string;
        /** @description The facts as registered at the end of this day (Europe/Amsterdam), seen with today's rights. */
        peildatum?: string;
      };
      header?: {
        /** @description Een ETag van eerder; is er niets veranderd, dan volgt 304. */
        'If-None-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description De geschiedenis. */
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LijstVanHistorischeWijziging'];
        };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Niet aangemeld, of de sessie is beëindigd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Uw rol geeft geen recht op deze handeling. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Bestaat niet, of u mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Dit formaat wordt niet gegeven. */
      406: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Te veel verzoeken; zie Retry-After. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Een fout aan onze kant; instance vindt de regel in het logboek. */
      500: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Even te druk of geen database; zie Retry-After. */
      503: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getProgramma: {
    parameters: {
      query?: {
        /** @description The facts as registered at the end of this day (Europe/Amsterdam), seen with today's rights. */
        peildatum?: string;
      };
      header?: {
        /** @description Een ETag van eerder; is er niets veranderd, dan volgt 304. */
        'If-None-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Het programma. */
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Programma'];
        };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Niet aangemeld, of de sessie is beëindigd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Uw rol geeft geen recht op deze handeling. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Bestaat niet, of u mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Dit formaat wordt niet gegeven. */
      406: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Te veel verzoeken; zie Retry-After. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Een fout aan onze kant; instance vindt de regel in het logboek. */
      500: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Even te druk of geen database; zie Retry-After. */
      503: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  replaceProgramma: {
    parameters: {
      query?: {
        /** @description A dry run: all effects are computed and answered (200), nothing is kept. */
        proef?: boolean;
      };
      header: {
        /** @description De ETag van wat u zag; is het intussen gewijzigd, dan volgt 412. */
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NieuwProgramma'];
      };
    };
    responses: {
      /** @description Het programma is vervangen. */
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Programma'];
        };
      };
      /** @description De invoer klopt niet; alle fouten tegelijk. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Niet aangemeld, of de sessie is beëindigd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Uw rol geeft geen recht op deze handeling. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Bestaat niet, of u mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Dit formaat wordt niet gegeven. */
      406: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De toestand laat dit niet toe. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Intussen gewijzigd; huidig toont hoe het nu is. */
      412: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De inhoud is te groot. */
      413: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Dit mediatype wordt niet gelezen. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description De header If-Match ontbreekt. */
      428: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Te veel verzoeken; zie Retry-After. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Een fout aan onze kant; instance vindt de regel in het logboek. */
      500: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Even te druk of geen database; zie Retry-After. */
      503: {
        headers: {
          /** @description De volledige versie van deze API. */
          'API-Version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
}
