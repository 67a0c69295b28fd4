// Generated from openapi/openapi.json by `npm run generate`; do not edit.
export interface paths {
  '/api-clients': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Geeft de koppelingen.
     * @description Een koppeling is een systeem dat leest. Alleen voor beheerders: de beheerder van een organisatie ziet die van de eigen organisatie.
     */
    get: operations['listApiClients'];
    put?: never;
    /**
     * Maakt een koppeling.
     * @description Het geheim staat alleen in dit antwoord en wordt nergens bewaard. Daarom neemt deze aanroep geen `Idempotency-Key`.
     */
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
    /**
     * Geeft één koppeling.
     * @description Het geheim staat er niet bij: dat is alleen te zien als het wordt gemaakt.
     */
    get: operations['getApiClient'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Wijzigt een koppeling, of schakelt haar uit.
     * @description De wijziging geldt vanaf het volgende verzoek van het systeem, ook voor tokens die al zijn uitgegeven.
     */
    patch: operations['updateApiClient'];
    trace?: never;
  };
  '/api-clients/{id}/bereik': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Geeft hoeveel een koppeling nu leest.
     * @description Aantallen, geen gegevens: wie haar beheert, ziet of zij leest wat de bedoeling is.
     */
    get: operations['getBereikVanApiClient'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
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
    /**
     * Geeft een koppeling een geheim erbij.
     * @description Het nieuwe geheim staat alleen in dit antwoord. Het vorige werkt nog tot en met de dag die u noemt, of tot u het beëindigt; er gelden er hoogstens twee tegelijk.
     */
    post: operations['renewGeheim'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api-clients/{id}/geheimen/{geheimId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Beëindigt een geheim van een koppeling.
     * @description Het geheim en wat ermee was uitgegeven, werken meteen niet meer.
     */
    delete: operations['endGeheim'];
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
    /**
     * Geeft één besluitmoment.
     * @description Met alle besluiten die er zijn genomen.
     */
    get: operations['getBesluitmoment'];
    put?: never;
    post?: never;
    /**
     * Verwijdert een besluitmoment.
     * @description Dat kan zolang er niets is besloten.
     */
    delete: operations['deleteBesluitmoment'];
    options?: never;
    head?: never;
    /**
     * Wijzigt de planning van een besluitmoment.
     * @description Dat kan zolang er geen definitief besluit is.
     */
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
    /**
     * Geeft de besluiten van een besluitmoment.
     * @description Oudste eerst; alleen op een aanhouding volgt een volgend besluit.
     */
    get: operations['listBesluiten'];
    put?: never;
    /**
     * Legt vast wat het orgaan besloot.
     * @description Een positief besluit kan de basisdatums vaststellen; daarna verandert alleen een besluit ze nog.
     */
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
    /**
     * Geeft alle codelijsten met hun waarden.
     * @description Op volgorde van de lijst. Zo toont een systeem een code zoals mensen haar lezen.
     */
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
    /**
     * Geeft de doelstellingen.
     * @description De nieuwste eerst. Getallen in verschillende eenheden of perioden zijn niet te vergelijken.
     */
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
    /**
     * Geeft de escalatieladders.
     * @description Alle versies; een escalatie houdt de versie waarop zij is gemeld.
     */
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
    /**
     * Geeft de escalaties die de aanroeper mag lezen.
     * @description Die van de eigen gemeente, en die waarop de eigen organisatie aan zet is of was. Als `text/calendar`: de dagen waarop zij beantwoord en afgehandeld moeten zijn.
     */
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
    /**
     * Geeft één escalatie.
     * @description Met wie aan zet is, de termijnen en wat de aanroeper nu mag doen.
     */
    get: operations['getEscalatie'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Wijzigt een concept.
     * @description Wat is gemeld, wijzigt niet meer.
     */
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
    /**
     * Geeft de geschiedenis van een escalatie.
     * @description Met haar stappen; nieuwste eerst.
     */
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
    /**
     * Geeft het verloop van een escalatie.
     * @description Alle stappen, oudste eerst.
     */
    get: operations['listStappen'];
    put?: never;
    /**
     * Zet een stap in een escalatie.
     * @description Welke stappen nu kunnen, en voor wie, staat in `mogelijkheden` van de escalatie. Een stap verandert nooit meer.
     */
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
    /**
     * Geeft de accounts.
     * @description Op naam. Alleen voor beheerders.
     */
    get: operations['listGebruikers'];
    put?: never;
    /**
     * Maakt een account.
     * @description Het wachtwoord voor de eerste aanmelding staat alleen in dit antwoord. Daarom neemt deze aanroep geen `Idempotency-Key`.
     */
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
    /**
     * Geeft één account.
     * @description Met de toekenningen van het account. Alleen voor beheerders.
     */
    get: operations['getGebruiker'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Wijzigt een account, of schakelt het uit.
     * @description Bij uitschakelen eindigen alle sessies van het account meteen.
     */
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
    /**
     * Geeft een account een wachtwoord voor één aanmelding.
     * @description Het wachtwoord staat alleen in dit antwoord. Alle sessies van het account eindigen meteen.
     */
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
    /**
     * Geeft de namen van mensen om uit te kiezen.
     * @description De mensen van de eigen organisaties, op naam; een beheerder ziet iedereen. Alleen voor mensen.
     */
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
    /**
     * Geeft de gemeenten.
     * @description Voor iedereen. Ook gemeenten die zijn opgegaan in een andere, met hun laatste dag.
     */
    get: operations['listGemeenten'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/handelingen': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Geeft wat er gebeurde, per handeling.
     * @description Wat iemand in één keer deed, is één handeling, met alles wat daarbij veranderde; nieuwste eerst.
     */
    get: operations['listHandelingen'];
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
    /**
     * Geeft de eigen importen.
     * @description De nieuwste eerst.
     */
    get: operations['listImporten'];
    put?: never;
    /**
     * Leest een lijst van plannen in.
     * @description Het verslag zegt per rij wat er gebeurde. Een plan wordt herkend aan bron en bronId; wat gelijk is, verandert niets. Met `proef=true` zegt het verslag wat er zou gebeuren.
     */
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
    /**
     * Geeft één eigen import.
     * @description Met de aantallen per uitkomst; de rijen staan onder `/rijen`.
     */
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
    /**
     * Geeft het verslag van een import, rij voor rij.
     * @description In de volgorde van het bestand.
     */
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
    /**
     * Geeft de thema's van knelpunten.
     * @description Ook de oorzaken van verschuivingen. Elk thema heeft een periode waarin het te kiezen is.
     */
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
    /**
     * Geeft de gebruikelijke mijlpalen.
     * @description De mijlpalen die de meeste projecten hebben, fase voor fase.
     */
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
    /**
     * Geeft de mijlpalen van alle projecten.
     * @description Die de aanroeper mag lezen. Als `text/calendar`: de mijlpalen die nog komen.
     */
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
    /**
     * Geeft één mijlpaal.
     * @description Met haar status, uitloop en wat de aanroeper nu mag doen.
     */
    get: operations['getMijlpaal'];
    put?: never;
    post?: never;
    /**
     * Verwijdert een mijlpaal.
     * @description Dat kan als niets ernaar verwijst; anders laat een vervalverklaring haar vervallen.
     */
    delete: operations['deleteMijlpaal'];
    options?: never;
    head?: never;
    /**
     * Wijzigt een mijlpaal.
     * @description De prognose verandert hier niet: daarvoor is een verschuiving.
     */
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
    /**
     * Geeft de correcties van een mijlpaal.
     * @description Nieuwste eerst. Voor de eigen gemeente en provincie.
     */
    get: operations['listCorrecties'];
    put?: never;
    /**
     * Corrigeert een verkeerde datum van een mijlpaal.
     * @description Een correctie telt niet als uitloop.
     */
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
    /**
     * Geeft de geschiedenis van een mijlpaal.
     * @description Met haar verschuivingen en correcties; nieuwste eerst.
     */
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
    /**
     * Geeft de realisaties van een mijlpaal.
     * @description Nieuwste eerst; meer dan één als er een is teruggenomen. Voor de eigen gemeente en provincie.
     */
    get: operations['listRealisaties'];
    put?: never;
    /**
     * Legt vast dat een mijlpaal is behaald.
     * @description Een verkeerde realisatie is met een correctie terug te nemen.
     */
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
    /**
     * Geeft de verschuivingen van een mijlpaal.
     * @description Nieuwste eerst. Voor de eigen gemeente en provincie.
     */
    get: operations['listVerschuivingen'];
    put?: never;
    /**
     * Verschuift de prognose van een mijlpaal.
     * @description Met de oorzaak; de basisdatum blijft. Met `volgersMee` schuiven de mijlpalen die erop wachten mee, anders staan zij er als voorstel bij. Een proef zegt ook wat zij met fasen, besluiten, opleveringen en woningen doet.
     */
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
    /**
     * Geeft waarom een mijlpaal verviel.
     * @description Nieuwste eerst. Voor de eigen gemeente en provincie.
     */
    get: operations['listVervalverklaringen'];
    put?: never;
    /**
     * Laat een mijlpaal vervallen.
     * @description Zij is niet meer nodig en telt niet meer mee; wat er lag blijft zichtbaar.
     */
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
    /**
     * Geeft wat deze installatie is.
     * @description Haar versie, of zij een demonstratie is, en welke dag het er is.
     */
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
    /**
     * Geeft wat er vandaag om aandacht vraagt.
     * @description Late mijlpalen, escalaties, poorten en lege zetels van de eigen organisaties, en hoe de woningen ervoor staan.
     */
    get: operations['getOverzicht'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/overzicht/woningen-per-jaar': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Geeft de woningen in de plannen per jaar.
     * @description Gebouwd, en nog te bouwen naar hardheid; als JSON, CSV of XLSX.
     */
    get: operations['getWoningenPerJaar'];
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
    /**
     * Wijzigt de naam en datums van een fase.
     * @description Een fase sluit met een faseovergang, niet hier.
     */
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
    /**
     * Geeft het eigen profiel.
     * @description Wie de aanroeper is, welke rollen hij heeft en wat hij ergens mag.
     */
    get: operations['getProfiel'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Wijzigt de eigen naam of taal.
     * @description Het e-mailadres wijzigt alleen een beheerder.
     */
    patch: operations['updateProfiel'];
    trace?: never;
  };
  '/profiel/bezoeken': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Begint een bezoek, of zet het voort.
     * @description Zegt wanneer men hier de vorige keer was: wat sindsdien gebeurde, geeft `/handelingen?vanaf=`. Het hoort bij het account, niet bij één apparaat.
     */
    post: operations['createBezoek'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
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
    /**
     * Wijzigt het eigen wachtwoord.
     * @description Elke andere sessie eindigt meteen; het antwoord is een nieuwe sessie.
     */
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
    /**
     * Geeft de provincies van deze installatie.
     * @description Voor iedereen.
     */
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
    /**
     * Geeft de recessen.
     * @description Van gemeenten en provincies, en de tijd rond hun verkiezingen; op volgorde van hun eerste dag.
     */
    get: operations['listRecessen'];
    put?: never;
    /**
     * Voegt een reces toe.
     * @description Klokken die al lopen, houden hun dagen.
     */
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
    /**
     * Geeft één reces.
     * @description Voor iedereen.
     */
    get: operations['getReces'];
    put?: never;
    post?: never;
    /**
     * Verwijdert een reces.
     * @description Klokken die al lopen, houden hun dagen.
     */
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
    /**
     * Geeft de regio's.
     * @description Voor iedereen.
     */
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
    /**
     * Meldt een mens aan.
     * @description Het toegangstoken staat in het antwoord, het verlengtoken in een cookie. Na een paar mislukte pogingen volgt 429.
     */
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
    /**
     * Meldt af.
     * @description De sessie van de cookie en die van het toegangstoken eindigen, met al hun tokens.
     */
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
    /**
     * Verlengt de sessie.
     * @description Het verlengtoken komt uit de cookie en wordt daarbij vervangen.
     */
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
    /**
     * Geeft het register van sleutelprojecten.
     * @description Een bladzijde als JSON, of alles wat het filter vindt als CSV, XLSX of GeoJSON. `limit` en `cursor` gelden alleen voor JSON.
     */
    get: operations['listSleutelprojecten'];
    put?: never;
    /**
     * Maakt een sleutelproject, met zijn fasen.
     * @description Het register geeft het kenmerk; dat wordt nooit opnieuw gebruikt.
     */
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
    /**
     * Geeft één sleutelproject.
     * @description Met `expand` komt ook mee wat eronder hangt: één aanroep voor een hele projectpagina.
     */
    get: operations['getSleutelproject'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Wijzigt een sleutelproject.
     * @description De status verandert met een statuswisseling, niet hier.
     */
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
    /**
     * Geeft de besluitmomenten van een project.
     * @description In de volgorde van de fasen, elk met wat er is besloten.
     */
    get: operations['listBesluitmomenten'];
    put?: never;
    /**
     * Plant een besluitmoment.
     * @description De geplande dag is een vergaderdag van het orgaan, buiten zijn reces.
     */
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
    /**
     * Geeft de escalaties over één project.
     * @description Voor zover de aanroeper ze mag lezen.
     */
    get: operations['listEscalatiesVanProject'];
    put?: never;
    /**
     * Meldt een escalatie over een project.
     * @description De eerste klok loopt meteen, tenzij het een concept is. De termijnen staan in het antwoord.
     */
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
    /**
     * Geeft de faseovergangen van een project.
     * @description De fasen die sloten en de wegen terug, oudste eerst.
     */
    get: operations['listFaseovergangen'];
    put?: never;
    /**
     * Sluit een fase, of gaat terug naar een fase.
     * @description Alles wat in de weg staat, wordt in één keer genoemd. Sluiten met een afwijking vraagt een toelichting en blijft zichtbaar.
     */
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
    /**
     * Geeft de geschiedenis van een project.
     * @description En van alles wat eronder hangt; nieuwste eerst.
     */
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
    /**
     * Geeft de mijlpalen van één project.
     * @description Als `text/calendar`: de mijlpalen die nog komen.
     */
    get: operations['listMijlpalenVanProject'];
    put?: never;
    /**
     * Plant een mijlpaal.
     * @description De basisdatum is indicatief tot een besluit haar vaststelt; de prognose is eerst gelijk aan de basisdatum.
     */
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
    /**
     * Geeft de vijf fasen van een project.
     * @description Op volgorde, elk met haar poort en wat daar nog in de weg staat.
     */
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
    /**
     * Geeft de statuswisselingen van een project.
     * @description Wanneer, waarom en door wie het is gepauzeerd, hervat of beëindigd; nieuwste eerst. Voor de eigen gemeente en provincie.
     */
    get: operations['listStatuswisselingen'];
    put?: never;
    /**
     * Pauzeert, hervat of beëindigt een sleutelproject.
     * @description Zolang het project stilligt staan de klokken van zijn escalaties stil; beëindigen sluit zijn open escalaties, met dezelfde toelichting.
     */
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
    /**
     * Geeft de verantwoordelijken van een project.
     * @description Wie in de zetels zit, zat en komt; met `geldigOp` wie er op die dag zit.
     */
    get: operations['listVerantwoordelijken'];
    put?: never;
    /**
     * Zet een persoon in een zetel.
     * @description Elke organisatie vult haar eigen zetels.
     */
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
    /**
     * Geeft de plannen van een project.
     * @description Voor zover de lezer ze mag lezen; op naam, hoogstens 200.
     */
    get: operations['listPlannenVanProject'];
    put?: never;
    /**
     * Koppelt een plan aan een project.
     * @description De woningen van het plan tellen daarna bij het project.
     */
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
    /**
     * Maakt een plan los van een project.
     * @description `If-Match` gaat over het plan, want dat verandert.
     */
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
    /**
     * Geeft de toekenningen.
     * @description Oudste eerst. Alleen voor beheerders.
     */
    get: operations['listToekenningen'];
    put?: never;
    /**
     * Geeft een account een rol voor een organisatie.
     * @description De rol geldt vanaf het volgende verzoek van het account.
     */
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
    /**
     * Geeft één toekenning.
     * @description Alleen voor beheerders.
     */
    get: operations['getToekenning'];
    put?: never;
    post?: never;
    /**
     * Neemt een toekenning terug.
     * @description Zij geldt niet meer vanaf het volgende verzoek van het account.
     */
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
    /**
     * Beëindigt de bezetting van een zetel.
     * @description Een opvolger kan op dezelfde dag beginnen.
     */
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
    /**
     * Geeft alles wat na een cursor veranderde.
     * @description In volgorde, ook wat verdween, en zonder een late wijziging over te slaan. Met `wacht` blijft het verzoek open tot er iets is.
     */
    get: operations['listWijzigingen'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/wijzigingen/inventaris': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Geeft soort, id en versie van alles wat u nu mag lezen.
     * @description Wie een kopie bijhoudt, bewijst en herstelt haar hiermee. Een bladzijde kan leeg zijn en toch niet de laatste: volg `volgende` tot dat null is.
     */
    get: operations['listInventaris'];
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
    /**
     * Geeft het register van woningbouwplannen.
     * @description Een bladzijde als JSON, of alles wat het filter vindt als CSV, XLSX of GeoJSON. `limit` en `cursor` gelden alleen voor JSON.
     */
    get: operations['listWoningbouwplannen'];
    put?: never;
    /**
     * Maakt een woningbouwplan van de eigen gemeente.
     * @description Desgewenst meteen met zijn programma.
     */
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
    /**
     * Geeft één woningbouwplan.
     * @description Met zijn aantallen woningen; het programma staat onder `/programma`.
     */
    get: operations['getWoningbouwplan'];
    put?: never;
    post?: never;
    /**
     * Verwijdert een woningbouwplan.
     * @description Dat kan als het bij geen sleutelproject hoort.
     */
    delete: operations['deleteWoningbouwplan'];
    options?: never;
    head?: never;
    /**
     * Wijzigt een woningbouwplan.
     * @description Waarin de bron leidend is, wijzigt bij de bron.
     */
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
    /**
     * Geeft de geschiedenis van een woningbouwplan.
     * @description Met zijn programma; nieuwste eerst.
     */
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
    /**
     * Geeft het programma van een plan.
     * @description De ETag is die van het plan.
     */
    get: operations['getProgramma'];
    /**
     * Vervangt het programma van een plan in zijn geheel.
     * @description `If-Match` gaat over het plan: diens versie telt ook de wijzigingen van het programma.
     */
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
    /** @description Wie aan zet is. */
    AanZet: {
      /**
       * @description De persoon in die zetel, als die er is.
       * @example Vaststelling omgevingsplan
       */
      naam?: string | null;
      /**
       * @description De code van een gemeente, regio of provincie.
       * @example GM0193
       */
      organisatieCode: string;
      /**
       * @description De naam van de organisatie.
       * @example Zwolle
       */
      organisatieNaam: string;
      /** @description De zetel die aan zet is. */
      rol: components['schemas']['Behandelaar'];
    };
    /** @description Een nieuwe koppeling met haar geheim. */
    AangemaakteApiClient: components['schemas']['ApiClient'] & {
      /**
       * Format: password
       * @description Het geheim; alleen in dit antwoord te zien. Leeg bij een proef: dan is er geen.
       * @example q2vX0c9hT5mJ8kLrW3aZ7bNfY1dE6gUo
       */
      geheim: string;
    };
    /** @description Een nieuw account, met het wachtwoord voor de eerste aanmelding. */
    AangemaakteGebruiker: components['schemas']['Gebruiker'] & {
      /**
       * Format: password
       * @description Het wachtwoord voor één aanmelding; alleen in dit antwoord te zien, en bij die aanmelding te wijzigen. Leeg bij een proef: dan is er geen.
       * @example kiezel-wolk-94-havik
       */
      eenmaligWachtwoord: string;
    };
    /** @description Een geslaagde aanmelding: een toegangstoken in het antwoord, een verlengtoken in een cookie. */
    Aanmelding: {
      /**
       * Format: password
       * @description Het toegangstoken, te sturen als `Authorization: Bearer …`; bewaar het alleen in het geheugen.
       * @example eyJhbGciOiJFZERTQSJ9.eyJzdWIiOiI…
       */
      toegangstoken: string;
      /**
       * Format: date-time
       * @description Het tijdstip waarop het verloopt, in UTC.
       * @example 2026-11-30T09:12:45Z
       */
      verlooptOp: string;
      /**
       * @description Of er na een eenmalig wachtwoord eerst een eigen wachtwoord moet komen; tot dan is alleen het profiel te gebruiken.
       * @example false
       */
      wachtwoordWijzigen: boolean;
    };
    /** @description Een koppeling: een systeem dat leest. */
    ApiClient: {
      /**
       * Format: date-time
       * @description Het tijdstip van vastlegging, in UTC.
       * @example 2026-11-30T09:12:45Z
       */
      aangemaaktOp: string;
      /**
       * @description Of de koppeling in gebruik is; uitgeschakeld krijgt zij geen token en gelden haar tokens niet meer.
       * @example true
       */
      actief: boolean;
      /**
       * @description De naam waaronder het systeem tokens aanvraagt.
       * @example systeem-3f9a1c20
       */
      clientId: string;
      /** @description De geheimen die nu gelden, het oudste eerst; hoogstens twee. */
      geheimen: components['schemas']['GeheimVanApiClient'][];
      /**
       * @description Alleen deze gemeenten, en wat Openbaar is; leeg betekent alles wat de organisatie leest.
       * @example [
       *       "GM0193"
       *     ]
       */
      gemeenteCodes: string[];
      /**
       * Format: date-time
       * @description Het tijdstip van de laatste wijziging, in UTC.
       * @example 2026-11-30T09:12:45Z
       */
      gewijzigdOp: string;
      /**
       * Format: uuid
       * @description Het id; verandert nooit.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      id: string;
      /** @description De laatste keer dat zij geen token kreeg; `null` als dat nooit gebeurde. */
      laatsteWeigering?: components['schemas']['Weigering'] | null;
      /** @description Wat de aanroeper er nu mee mag doen, per handeling, en anders waarom niet. */
      mogelijkheden: components['schemas']['Mogelijkheden'];
      /**
       * @description De naam van de koppeling.
       * @example Datawarehouse Zwolle
       */
      naam: string;
      /** @description De smalste vertrouwelijkheid die het systeem leest. */
      niveau: components['schemas']['Vertrouwelijkheid'];
      /**
       * @description De code van een gemeente, regio of provincie.
       * @example GM0193
       */
      organisatieCode: string;
      /** @description Wat het systeem mag doen. */
      scopes: components['schemas']['Scope'][];
      /**
       * Format: int32
       * @description Het versienummer; elke wijziging telt er één bij op.
       * @example 3
       */
      versie: number;
    };
    /** @description Wat er aan een koppeling verandert; het geldt meteen. */
    ApiClientWijziging: {
      /**
       * @description Of de koppeling in gebruik is; uitgeschakeld krijgt zij geen token en gelden haar tokens niet meer.
       * @example true
       */
      actief?: boolean;
      /**
       * @description CBS-codes van gemeenten.
       * @example [
       *       "GM0193"
       *     ]
       */
      gemeenteCodes?: string[];
      /**
       * @description De naam van de koppeling.
       * @example Datawarehouse Zwolle
       */
      naam?: string;
      /** @description De smalste vertrouwelijkheid die het systeem leest. */
      niveau?: components['schemas']['Vertrouwelijkheid'];
    };
    /**
     * @description Wie op een niveau van de escalatieladder aan zet is.
     * @enum {string}
     */
    Behandelaar:
      | 'ambtelijkOpdrachtgever'
      | 'wethouder'
      | 'regionaleVersnellingstafel'
      | 'gedeputeerde'
      | 'rijk'
      | 'opgavemanager'
      | 'afdelingshoofd';
    /** @description Eén ding dat in de weg staat om een fase te sluiten. */
    Belemmering: {
      /**
       * @description Wat er in de weg staat, als vaste code.
       * @example mijlpaalNietBehaald
       */
      code: string;
      /** @description De waarden die de uitleg aanvullen, zoals de mijlpaal en haar naam. */
      parameters: Record<string, never>;
    };
    /** @description Wat een koppeling nu leest; niets als zij is uitgeschakeld of geen geldig geheim heeft. */
    BereikVanApiClient: {
      /**
       * Format: int64
       * @description De escalaties die de aanroeper mag lezen.
       * @example 1
       */
      escalaties: number;
      /**
       * Format: int64
       * @description De mijlpalen.
       * @example 1
       */
      mijlpalen: number;
      /**
       * Format: int64
       * @description Het aantal sleutelprojecten.
       * @example 7
       */
      sleutelprojecten: number;
      /**
       * Format: int64
       * @description De woningbouwplannen.
       * @example 1
       */
      woningbouwplannen: number;
    };
    /** @description Een besluit. */
    Besluit: {
      /** @description Wie het besluit vastlegde: organen melden zich niet aan. */
      actor?: components['schemas']['Naamverwijzing'] | null;
      /**
       * Format: date
       * @description De dag van het besluit.
       * @example 2027-03-31
       */
      datum: string;
      /**
       * Format: date-time
       * @description Het tijdstip van vastlegging, in UTC.
       * @example 2026-11-30T09:12:45Z
       */
      gebeurdOp: string;
      /**
       * Format: uuid
       * @description Het id; verandert nooit.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      id: string;
      /**
       * @description Namens wie is besloten; voor de eigen gemeente en provincie.
       * @example Mandaatregeling college 2026, artikel 4
       */
      mandaat?: string | null;
      /**
       * @description Of het besluit de basisdatums van het project vaststelde.
       * @example true
       */
      steltBasisVast: boolean;
      /**
       * @description De toelichting; voor de eigen gemeente en provincie.
       * @example De nutsaansluiting komt een kwartaal later.
       */
      toelichting?: string | null;
      /** @description Wat het orgaan besloot. */
      uitkomst: components['schemas']['Besluituitkomst'];
      /**
       * @description Waar het besluit te vinden is: een kenmerk of link.
       * @example https://zwolle.example/besluiten/2026-118
       */
      vindplaats?: string | null;
      /** @description De voorwaarden bij het besluit. */
      voorwaarden: components['schemas']['Voorwaarde'][];
    };
    /** @description Een besluitmoment met wat er is besloten. */
    Besluitmoment: {
      /** @description De besluiten, oudste eerst; alleen op een aanhouding volgt een ander. */
      besluiten: components['schemas']['Besluit'][];
      /** @description De fase waarbij het besluit hoort. */
      fase: components['schemas']['Planfase'];
      /**
       * Format: date
       * @description De dag waarop het orgaan volgens plan besluit.
       * @example 2027-03-31
       */
      geplandeDatum?: string | null;
      /**
       * Format: uuid
       * @description Het id; verandert nooit.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      id: string;
      /** @description Wat de aanroeper er nu mee mag doen, per handeling, en anders waarom niet. */
      mogelijkheden: components['schemas']['Mogelijkheden'];
      /**
       * @description De naam van het besluitmoment.
       * @example Vaststelling omgevingsplan
       */
      naam: string;
      /** @description Het orgaan dat besluit. */
      orgaan: components['schemas']['Orgaan'];
      /**
       * Format: uuid
       * @description Het id van het sleutelproject.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      sleutelprojectId: string;
      /**
       * @description Of de fase met dit besluit sluit.
       * @example true
       */
      sluitFaseAf: boolean;
      /** @description De uitkomst van het laatste besluit. */
      uitkomst?: components['schemas']['Besluituitkomst'] | null;
      /**
       * Format: int32
       * @description Het versienummer; elke wijziging telt er één bij op.
       * @example 3
       */
      versie: number;
    };
    /** @description Wat er aan een besluitmoment verandert. */
    BesluitmomentWijziging: {
      /** @description De fase waarbij het besluit hoort. */
      fase?: components['schemas']['Planfase'];
      /**
       * Format: date
       * @description Een dag waarop het orgaan vergadert, buiten zijn reces.
       * @example 2027-03-31
       */
      geplandeDatum?: string | null;
      /**
       * @description De naam van het besluitmoment.
       * @example Vaststelling omgevingsplan
       */
      naam?: string;
      /** @description Het orgaan dat besluit. */
      orgaan?: components['schemas']['Orgaan'];
      /**
       * @description Of de fase met dit besluit sluit.
       * @example true
       */
      sluitFaseAf?: boolean;
    };
    /** @description Een besluitmoment, met het orgaan en de geplande dag. */
    Besluitmomentverwijzing: {
      /**
       * Format: date
       * @description De dag waarop het orgaan volgens plan besluit.
       * @example 2027-03-31
       */
      geplandeDatum: string;
      /**
       * Format: uuid
       * @description Het id; verandert nooit.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      id: string;
      /**
       * @description De naam van het besluitmoment.
       * @example Vaststelling omgevingsplan
       */
      naam: string;
      /** @description Het orgaan dat besluit. */
      orgaan: components['schemas']['Orgaan'];
    };
    /**
     * @description De uitkomst van een besluit; na `aangehouden` volgt later een nieuw besluit.
     * @enum {string}
     */
    Besluituitkomst: 'positief' | 'positiefOnderVoorwaarden' | 'aangehouden' | 'negatief';
    /**
     * @description Huur of koop, met het prijssegment; de grenzen zijn gedateerde referentiegegevens.
     * @enum {string}
     */
    Betaalbaarheid:
      | 'Sociale huur'
      | 'Huur middenhuur'
      | 'Huur dure huur'
      | 'Huur onbekend'
      | 'Koop betaalbare koop'
      | 'Koop dure koop'
      | 'Koop onbekend'
      | 'Onbekend koop of huur';
    /** @description Een bezoek aan Sleutelbord. */
    Bezoek: {
      /**
       * Format: date-time
       * @description Wanneer men hier voor het laatst was, in UTC; `null` bij het eerste bezoek. Wie binnen twee uur terugkomt, is nooit weggeweest.
       * @example 2026-11-30T09:12:45Z
       */
      vorigBezoekOp?: string | null;
    };
    /** @description Een codelijst. */
    Codelijst: {
      /**
       * @description De naam van de lijst, in camelCase.
       * @example plantype
       */
      naam: string;
      /** @description De waarden, op volgorde. */
      waarden: components['schemas']['Codewaarde'][];
    };
    /** @description Een waarde van een codelijst. */
    Codewaarde: {
      /**
       * @description De code zoals zij reist.
       * @example teLaat
       */
      code: string;
      /**
       * @description De code zoals mensen haar lezen.
       * @example Te laat
       */
      naam: string;
    };
    /** @description Een gecorrigeerde datum. */
    Correctie: {
      /** @description Wie het vastlegde; `null` is de klok, een systeem, of een naam die de lezer niet mag zien. */
      actor?: components['schemas']['Naamverwijzing'] | null;
      /**
       * Format: date-time
       * @description Het tijdstip van vastlegging, in UTC.
       * @example 2026-11-30T09:12:45Z
       */
      gebeurdOp: string;
      /**
       * Format: uuid
       * @description Het id; verandert nooit.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      id: string;
      /**
       * Format: uuid
       * @description Het id van de mijlpaal.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      mijlpaalId: string;
      /**
       * Format: date
       * @description De juiste datum; `null` als een realisatie is teruggenomen.
       * @example 2027-03-31
       */
      naar?: string | null;
      /** @description Hoe nauwkeurig de nieuwe datum is bedoeld. */
      naarPrecisie?: components['schemas']['Precisie'] | null;
      /**
       * @description De toelichting.
       * @example De nutsaansluiting komt een kwartaal later.
       */
      toelichting: string;
      /**
       * Format: date
       * @description De verkeerde datum.
       * @example 2027-03-31
       */
      van: string;
      /** @description Hoe nauwkeurig de oude datum was bedoeld. */
      vanPrecisie: components['schemas']['Precisie'];
      /** @description Welke datum is gecorrigeerd. */
      veld: components['schemas']['Correctieveld'];
    };
    /**
     * @description Welke datum van de mijlpaal een correctie herstelt.
     * @enum {string}
     */
    Correctieveld: 'basisdatum' | 'prognosedatum' | 'realisatiedatum';
    /** @description Met wie men zich in een demonstratie aanmeldt. */
    Demoaanmelding: {
      /** @description De verzonnen mensen, op rol. */
      mensen: components['schemas']['Demopersoon'][];
      /**
       * @description Het wachtwoord van al deze verzonnen mensen; geen geheim.
       * @example vier-lange-losse-woorden
       */
      wachtwoord: string;
    };
    /** @description Een verzonnen mens. */
    Demopersoon: {
      /**
       * @description Het e-mailadres om mee aan te melden.
       * @example projectleider.zwolle@demo.example
       */
      email: string;
      /**
       * @description De naam.
       * @example Sanne de Vries
       */
      naam: string;
      /**
       * @description Voor welke organisaties, op naam.
       * @example [
       *       "Zwolle"
       *     ]
       */
      organisaties: string[];
      /** @description De eerste rol; `null` zonder rol. */
      rol?: components['schemas']['Rol'] | null;
    };
    /** @description Een doelstelling voor één gebied. */
    Doelstelling: {
      /**
       * Format: int32
       * @description Het aantal woningen; `null` voor een doelstelling zonder eigen getal.
       * @example 60000
       */
      aantal?: number | null;
      /**
       * @description De bron van het gegeven.
       * @example eib2021
       */
      bron: string;
      /** @description De eenheid waarin is geteld. */
      eenheid: components['schemas']['Eenheid'];
      /**
       * @description De code van een gemeente, regio of provincie.
       * @example twente
       */
      gebiedCode: string;
      /**
       * @description De naam van het gebied.
       * @example Overijssel
       */
      gebiedNaam: string;
      /**
       * Format: uuid
       * @description Het id; verandert nooit.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      id: string;
      /**
       * @description Waar de doelstelling over gaat.
       * @example Woondeal West-Overijssel
       */
      omschrijving: string;
      /**
       * @description Het segment waarover zij gaat; `null` als zij over alle woningen gaat.
       * @example sociale huur
       */
      segment?: string | null;
      /** @description Waaraan de doelstelling bindt. */
      soort: components['schemas']['Doelstellingsoort'];
      /**
       * Format: date
       * @description De eerste dag die niet meer meetelt.
       * @example 2027-03-31
       */
      telperiodeTot: string;
      /**
       * Format: date
       * @description De eerste dag die meetelt.
       * @example 2027-03-31
       */
      telperiodeVan: string;
      /** @description Welke manieren om een woning toe te voegen meetellen. */
      telt: components['schemas']['Toevoeging'][];
      /**
       * Format: date
       * @description De dag waarop het is vastgesteld.
       * @example 2027-03-31
       */
      vastgesteldOp: string;
      /** @description Hoe zeker het getal is. */
      zekerheid: components['schemas']['Zekerheid'];
    };
    /**
     * @description Waaraan een doelstelling bindt.
     * @enum {string}
     */
    Doelstellingsoort: 'ambitie' | 'minimumafspraak';
    /** @description Wat een verschuiving doet met de rest van het project. */
    Doorwerking: {
      /** @description De open fasen waarvan een verschoven mijlpaal het geplande einde voorbijgaat; hun poort wacht daarop. */
      fasen: components['schemas']['Faseoverschrijding'][];
      /** @description De besluitmomenten waarvoor een mijlpaal van hun fase nu te laat komt. */
      gepasseerdeBesluiten: components['schemas']['Besluitmomentverwijzing'][];
      /** @description Start bouw en de eerste en laatste oplevering, voor zover zij verschuiven. */
      kernmijlpalen: components['schemas']['Kernverplaatsing'][];
      /** @description Het eerste besluitmoment dat na de nieuwe datum is gepland en nog niet is besloten. */
      volgendBesluit?: components['schemas']['Besluitmomentverwijzing'] | null;
      /** @description Waarom er op de gekozen dag niet wordt gewerkt; anders `null`. */
      vrijedag?: components['schemas']['Vrijedag'] | null;
      /** @description De nog te bouwen woningen die in een ander jaar komen, geschat naar de opleveringen. */
      woningen: components['schemas']['Jaarverplaatsing'][];
    };
    /**
     * @description De eenheid waarin woningen zijn geteld; getallen in verschillende eenheden zijn niet te vergelijken.
     * @enum {string}
     */
    Eenheid: 'bruto' | 'netto';
    /** @description Een wachtwoord voor één aanmelding. */
    EenmaligWachtwoord: {
      /**
       * Format: password
       * @description Het wachtwoord voor één aanmelding; alleen in dit antwoord te zien, en bij die aanmelding te wijzigen. Leeg bij een proef: dan is er geen.
       * @example kiezel-wolk-94-havik
       */
      eenmaligWachtwoord: string;
    };
    /**
     * @description Hoe ernstig een opmerking is.
     * @enum {string}
     */
    Ernst: 'fout' | 'waarschuwing';
    /** @description Een escalatie: een vraag die hogerop een besluit nodig heeft. */
    Escalatie: {
      /** @description Wie aan zet is, of dat was toen zij sloot; `null` voor een concept. */
      aanZet?: components['schemas']['AanZet'] | null;
      /**
       * Format: date-time
       * @description Het tijdstip van vastlegging, in UTC.
       * @example 2026-11-30T09:12:45Z
       */
      aangemaaktOp: string;
      /**
       * Format: date
       * @description De laatste dag om af te handelen.
       * @example 2027-03-31
       */
      afhandelenVoor?: string | null;
      /** @description Wie op dit niveau behandelt. */
      behandelaar?: components['schemas']['Behandelaar'] | null;
      /**
       * @description Het antwoord dat de melder vraagt.
       * @example Stel de vergunning vóór 1 maart vast.
       */
      gewenstBesluit: string;
      /**
       * Format: date-time
       * @description Het tijdstip van de laatste wijziging, in UTC.
       * @example 2026-11-30T09:12:45Z
       */
      gewijzigdOp: string;
      /**
       * Format: uuid
       * @description Het id; verandert nooit.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      id: string;
      /** @description Wie haar meldde. */
      melder?: components['schemas']['Naamverwijzing'] | null;
      /** @description De mijlpaal waarover zij gaat, voor wie het project mag lezen. */
      mijlpaal?: components['schemas']['Naamverwijzing'] | null;
      /** @description Wat de aanroeper er nu mee mag doen, per handeling, en anders waarom niet. */
      mogelijkheden: components['schemas']['Mogelijkheden'];
      /**
       * Format: int32
       * @description Het niveau van de ladder, vanaf 1.
       * @example 2
       */
      niveau: number;
      /**
       * @description De naam van het niveau.
       * @example Wethouder
       */
      niveauNaam: string;
      /**
       * @description Of een termijn van dit niveau voorbij is terwijl de klok loopt.
       * @example true
       */
      overTijd: boolean;
      /** @description Wiens probleem het is. */
      probleemhouder: components['schemas']['Probleemhouder'];
      /**
       * Format: date
       * @description De laatste dag om te reageren.
       * @example 2027-03-31
       */
      reactieVoor?: string | null;
      /**
       * Format: int64
       * @description Werkdagen die resten om af te handelen, vandaag niet meegeteld; negatief als de termijn voorbij is. Opgeschort blijft staan wat er restte.
       * @example 4
       */
      resterendeWerkdagen?: number | null;
      /** @description Wat de escalatie van het project laat zien, en niet meer dan dat. */
      sleutelproject: components['schemas']['Sleutelprojectvermelding'];
      /** @description Waarover de vraag gaat. */
      soort: components['schemas']['Escalatiesoort'];
      /** @description Hoe de escalatie ervoor staat. */
      status: components['schemas']['Escalatiestatus'];
      /**
       * @description De vraag in een paar woorden.
       * @example Geen besluit over de ontsluiting
       */
      titel: string;
      /** @description Wat zij opleverde; `null` zolang zij niet is afgehandeld. */
      uitkomst?: components['schemas']['Uitkomst'] | null;
      /**
       * Format: int32
       * @description Het versienummer; elke wijziging telt er één bij op.
       * @example 3
       */
      versie: number;
      /** @description Het voorstel tot opschaling dat op akkoord wacht. */
      voorstel?: components['schemas']['Voorstel'] | null;
      /**
       * @description De vraag, zoals de melder haar stelde.
       * @example Wanneer besluit de raad over de ontsluiting?
       */
      vraag: string;
      /**
       * Format: date
       * @description De dag waarop beide kanten het laatst zijn gewaarschuwd dat een termijn van dit niveau voorbij was.
       * @example 2027-03-31
       */
      waarschuwing?: string | null;
    };
    /** @description Wat er aan een concept verandert. */
    EscalatieWijziging: {
      /**
       * @description Het antwoord dat de melder vraagt.
       * @example Stel de vergunning vóór 1 maart vast.
       */
      gewenstBesluit?: string;
      /**
       * Format: uuid
       * @description Het id van de mijlpaal.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      mijlpaalId?: string | null;
      /** @description Waarover de vraag gaat. */
      soort?: components['schemas']['Escalatiesoort'];
      /**
       * @description De vraag in een paar woorden.
       * @example Geen besluit over de ontsluiting
       */
      titel?: string;
      /**
       * @description De vraag.
       * @example Wanneer besluit de raad over de ontsluiting?
       */
      vraag?: string;
    };
    /** @description Eén versie van een ladder. */
    Escalatieladder: {
      /**
       * Format: date
       * @description De eerste dag waarop escalaties op deze ladder worden gemeld.
       * @example 2027-03-31
       */
      geldigVanaf: string;
      /**
       * Format: uuid
       * @description Het id; verandert nooit.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      id: string;
      /** @description De niveaus, van onder naar boven. */
      niveaus: components['schemas']['Escalatieniveau'][];
      /** @description Wiens probleem het is. */
      probleemhouder: components['schemas']['Probleemhouder'];
      /**
       * Format: int32
       * @description De hoeveelste versie van de ladder van deze probleemhouder; een escalatie houdt de versie waarop zij is gemeld.
       * @example 3
       */
      versie: number;
    };
    /** @description Een niveau van een ladder. */
    Escalatieniveau: {
      /** @description Wie op dit niveau aan zet is. */
      aanZet: components['schemas']['Behandelaar'];
      /**
       * Format: int32
       * @description Werkdagen om af te handelen; bij de klok `eersteBijeenkomst` alleen als er geen bijeenkomst is gepland.
       * @example 5
       */
      afhandelWerkdagen?: number | null;
      /** @description Wat de tijd op dit niveau begrenst. */
      klok: components['schemas']['Kloksoort'];
      /**
       * @description De naam van het niveau.
       * @example Regionale versnellingstafel
       */
      naam: string;
      /**
       * Format: int32
       * @description Het niveau, vanaf 1.
       * @example 2
       */
      niveau: number;
      /** @description Hoe een escalatie naar het volgende niveau gaat; `null` op het hoogste. */
      overgang?: components['schemas']['Overgang'] | null;
      /**
       * Format: int32
       * @description Werkdagen om te reageren; bij de klok `eersteBijeenkomst` alleen als er geen bijeenkomst is gepland.
       * @example 2
       */
      reactieWerkdagen?: number | null;
    };
    /** @description Open escalaties waarop de aanroeper aan zet is. */
    EscalatiesOverzicht: {
      /**
       * Format: int64
       * @description Hoeveel open escalaties op de aanroeper wachten.
       * @example 3
       */
      aanZet: number;
      /** @description De eerste tien; wat het eerst afgehandeld moet zijn, staat bovenaan. */
      aandacht: components['schemas']['Escalatie'][];
      /**
       * Format: int64
       * @description Die daarvan waarvan een termijn van het huidige niveau voorbij is.
       * @example 1
       */
      overTijd: number;
    };
    /**
     * @description Waarover de vraag gaat.
     * @enum {string}
     */
    Escalatiesoort: 'knelpunt' | 'conflict' | 'uitblijvendBesluit' | 'capaciteit';
    /**
     * @description De stand van een escalatie; `opgelost`, `afgewezen` en `ingetrokken` zijn eindstanden.
     * @enum {string}
     */
    Escalatiestatus: 'concept' | 'gemeld' | 'inBehandeling' | 'opgeschort' | 'opgelost' | 'afgewezen' | 'ingetrokken';
    /** @description Een fase die sloot, of een project dat terugging naar een fase. */
    Faseovergang: {
      /** @description Wie het vastlegde; `null` is de klok, een systeem, of een naam die de lezer niet mag zien. */
      actor?: components['schemas']['Naamverwijzing'] | null;
      /**
       * @description Of de fase sloot ondanks belemmeringen.
       * @example false
       */
      afwijking: boolean;
      /** @description De belemmeringen waarvoor de toelichting bij een afwijking instaat. */
      belemmeringen: components['schemas']['Belemmering'][];
      /**
       * Format: uuid
       * @description Het besluit waarop het project terugging.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      besluitId?: string | null;
      /**
       * Format: date
       * @description De dag waarop het gebeurde.
       * @example 2027-03-31
       */
      datum: string;
      /**
       * Format: date-time
       * @description Het tijdstip van vastlegging, in UTC.
       * @example 2026-11-30T09:12:45Z
       */
      gebeurdOp: string;
      /** @description De grond waarop het project teruggaat. */
      grond?: components['schemas']['Teruggrond'] | null;
      /**
       * Format: uuid
       * @description Het id; verandert nooit.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      id: string;
      /** @description De volgende fase, of de fase waarnaar het terugging; `null` na de laatste. */
      naar?: components['schemas']['Planfase'] | null;
      /** @description Of de fase sluit, of het project teruggaat. */
      soort: components['schemas']['Faseovergangsoort'];
      /**
       * @description De toelichting; voor de eigen gemeente en provincie.
       * @example De nutsaansluiting komt een kwartaal later.
       */
      toelichting?: string | null;
      /** @description De fase die sloot, of waarin het project was. */
      van: components['schemas']['Planfase'];
    };
    /**
     * @description Of een fase sluit, of het project teruggaat naar een fase.
     * @enum {string}
     */
    Faseovergangsoort: 'afsluiting' | 'terug';
    /** @description Een fase die later eindigt dan gepland. */
    Faseoverschrijding: {
      /**
       * @description Of het geplande einde voor de verschuiving ook al voorbij was gegaan.
       * @example true
       */
      alEerder: boolean;
      /**
       * Format: int64
       * @description Kalenderdagen na het geplande einde.
       * @example 91
       */
      dagen: number;
      /** @description De fase van het project. */
      fase: components['schemas']['Planfase'];
      /**
       * Format: date
       * @description De dag waarop de fase volgens plan sluit.
       * @example 2027-03-31
       */
      geplandEinde: string;
      /**
       * @description Hoe dit project de fase noemt.
       * @example Vaststelling omgevingsplan
       */
      naam: string;
      /**
       * Format: date
       * @description De dag waarop haar laatste verschoven mijlpaal wordt verwacht.
       * @example 2027-03-31
       */
      nieuwEinde: string;
    };
    /** @description De vastgelegde feiten van een record van de soort `apiClient`. */
    FeitenVanApiClient: {
      /**
       * Format: date-time
       * @description Het tijdstip van vastlegging, in UTC.
       * @example 2026-11-30T09:12:45Z
       */
      aangemaaktOp: string;
      /**
       * @description Of het in gebruik is; uitgeschakeld geeft het geen toegang meer.
       * @example true
       */
      actief: boolean;
      /**
       * @description De naam waaronder het systeem tokens aanvraagt.
       * @example systeem-3f9a1c20
       */
      clientId: string;
      /**
       * @description CBS-codes van gemeenten.
       * @example [
       *       "GM0193"
       *     ]
       */
      gemeenteCodes: string[];
      /**
       * Format: date-time
       * @description Het tijdstip van de laatste wijziging, in UTC.
       * @example 2026-11-30T09:12:45Z
       */
      gewijzigdOp: string;
      /**
       * Format: uuid
       * @description Het id; verandert nooit.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      id: string;
      /**
       * @description De naam.
       * @example Vaststelling omgevingsplan
       */
      naam: string;
      /** @description Het niveau. */
      niveau: components['schemas']['Vertrouwelijkheid'];
      /**
       * @description De code van een gemeente, regio of provincie.
       * @example GM0193
       */
      organisatieCode: string;
      /** @description Wat het systeem mag doen. */
      scopes: components['schemas']['Scope'][];
      /**
       * Format: int32
       * @description Het versienummer; elke wijziging telt er één bij op.
       * @example 3
       */
      versie: number;
    };
    /** @description De vastgelegde feiten van een record van de soort `besluit`. */
    FeitenVanBesluit: {
      /**
       * Format: uuid
       * @description Het account of systeem dat het deed; `null` is de klok.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      actorId: string | null;
      /**
       * Format: uuid
       * @description Het besluitmoment waar het besluit bij hoort.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      besluitmomentId: string;
      /**
       * Format: date
       * @description De dag waarop het gebeurde.
       * @example 2027-03-31
       */
      datum: string;
      /**
       * Format: date-time
       * @description Het tijdstip van vastlegging, in UTC.
       * @example 2026-11-30T09:12:45Z
       */
      gebeurdOp: string;
      /**
       * @description De CBS-code van de gemeente.
       * @example GM0193
       */
      gemeenteCode: string;
      /**
       * Format: uuid
       * @description Het id; verandert nooit.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      id: string;
      /**
       * @description Namens wie is besloten.
       * @example Mandaatregeling college 2026, artikel 4
       */
      mandaat?: string | null;
      /**
       * Format: uuid
       * @description Het id van het sleutelproject.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      sleutelprojectId: string;
      /**
       * @description Of het besluit de basisdatums vaststelt.
       * @example true
       */
      steltBasisVast: boolean;
      /**
       * @description De toelichting.
       * @example De nutsaansluiting komt een kwartaal later.
       */
      toelichting?: string | null;
      /** @description De uitkomst. */
      uitkomst: components['schemas']['Besluituitkomst'];
      /**
       * @description Waar het te vinden is: een kenmerk of link.
       * @example https://zwolle.example/besluiten/2026-118
       */
      vindplaats: string | null;
      /**
       * Format: int32
       * @description Het volgnummer van de stap, vanaf 1.
       * @example 4
       */
      volgnummer: number;
      /** @description De voorwaarden bij het besluit. */
      voorwaarden: components['schemas']['Voorwaarde'][];
    };
    /** @description De vastgelegde feiten van een record van de soort `besluitmoment`. */
    FeitenVanBesluitmoment: {
      /**
       * Format: date-time
       * @description Het tijdstip van vastlegging, in UTC.
       * @example 2026-11-30T09:12:45Z
       */
      aangemaaktOp: string;
      /** @description De fase van het project. */
      fase: components['schemas']['Planfase'];
      /**
       * @description De CBS-code van de gemeente.
       * @example GM0193
       */
      gemeenteCode: string;
      /**
       * Format: date
       * @description De geplande dag.
       * @example 2027-03-31
       */
      geplandeDatum: string | null;
      /**
       * Format: date-time
       * @description Het tijdstip van de laatste wijziging, in UTC.
       * @example 2026-11-30T09:12:45Z
       */
      gewijzigdOp: string;
      /**
       * Format: uuid
       * @description Het id; verandert nooit.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      id: string;
      /**
       * @description De naam.
       * @example Vaststelling omgevingsplan
       */
      naam: string;
      /** @description Het orgaan dat besluit. */
      orgaan: components['schemas']['Orgaan'];
      /**
       * Format: uuid
       * @description Het id van het sleutelproject.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      sleutelprojectId: string;
      /**
       * @description Of de fase met dit besluit sluit.
       * @example true
       */
      sluitFaseAf: boolean;
      /**
       * Format: int32
       * @description Het versienummer; elke wijziging telt er één bij op.
       * @example 3
       */
      versie: number;
    };
    /** @description De vastgelegde feiten van een record van de soort `correctie`. */
    FeitenVanCorrectie: {
      /**
       * Format: uuid
       * @description Het account of systeem dat het deed; `null` is de klok.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      actorId?: string | null;
      /**
       * Format: date-time
       * @description Het tijdstip van vastlegging, in UTC.
       * @example 2026-11-30T09:12:45Z
       */
      gebeurdOp?: string;
      /**
       * @description De CBS-code van de gemeente.
       * @example GM0193
       */
      gemeenteCode?: string;
      /**
       * Format: uuid
       * @description Het id; verandert nooit.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      id?: string;
      /**
       * Format: uuid
       * @description Het id van de mijlpaal.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      mijlpaalId?: string;
      /**
       * Format: date
       * @description De nieuwe waarde.
       * @example 2027-03-31
       */
      naar?: string | null;
      /** @description Hoe nauwkeurig de nieuwe datum is bedoeld. */
      naarPrecisie?: components['schemas']['Precisie'] | null;
      /**
       * Format: uuid
       * @description Het id van het sleutelproject.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      sleutelprojectId?: string;
      /**
       * @description De toelichting.
       * @example De nutsaansluiting komt een kwartaal later.
       */
      toelichting?: string;
      /**
       * Format: date
       * @description De oude waarde.
       * @example 2027-03-31
       */
      van?: string;
      /** @description Hoe nauwkeurig de oude datum was bedoeld. */
      vanPrecisie?: components['schemas']['Precisie'];
      /** @description Welke datum. */
      veld?: components['schemas']['Correctieveld'];
    };
    /** @description De vastgelegde feiten van een record van de soort `doelstelling`. */
    FeitenVanDoelstelling: {
      /**
       * Format: int32
       * @description Het aantal woningen.
       * @example 60000
       */
      aantal: number | null;
      /**
       * @description De bron van het gegeven.
       * @example eib2021
       */
      bron: string;
      /**
       * @description De code.
       * @example mijlpaalAlBehaald
       */
      code: string;
      /** @description De eenheid waarin is geteld. */
      eenheid: components['schemas']['Eenheid'];
      /**
       * @description De code van een gemeente, regio of provincie.
       * @example PV23
       */
      gebiedCode: string;
      /**
       * Format: date-time
       * @description Het tijdstip van de laatste wijziging, in UTC.
       * @example 2026-11-30T09:12:45Z
       */
      gewijzigdOp: string;
      /**
       * Format: uuid
       * @description Het id; verandert nooit.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      id: string;
      /**
       * @description De omschrijving.
       * @example Woningen rond het station, met ruimte voor werk en groen.
       */
      omschrijving: string;
      /**
       * @description Het segment.
       * @example sociale huur
       */
      segment: string | null;
      /** @description De soort. */
      soort: components['schemas']['Doelstellingsoort'];
      /**
       * Format: date
       * @description De laatste dag van de telperiode.
       * @example 2027-03-31
       */
      telperiodeTot: string;
      /**
       * Format: date
       * @description De eerste dag van de telperiode.
       * @example 2027-03-31
       */
      telperiodeVan: string;
      /** @description Wat er meetelt. */
      telt: components['schemas']['Toevoeging'][];
      /**
       * Format: date
       * @description De dag waarop het is vastgesteld.
       * @example 2027-03-31
       */
      vastgesteldOp: string;
      /**
       * Format: int32
       * @description Het versienummer; elke wijziging telt er één bij op.
       * @example 3
       */
      versie: number;
      /** @description Hoe zeker het getal is. */
      zekerheid: components['schemas']['Zekerheid'];
    };
    /** @description De vastgelegde feiten van een record van de soort `escalatie`. */
    FeitenVanEscalatie: {
      /**
       * @description De code van de organisatie die aan zet is.
       * @example PV23
       */
      aanZetOrganisatie: string | null;
      /**
       * Format: date-time
       * @description Het tijdstip van vastlegging, in UTC.
       * @example 2026-11-30T09:12:45Z
       */
      aangemaaktOp: string;
      /**
       * Format: date
       * @description De laatste dag om af te handelen.
       * @example 2027-03-31
       */
      afhandelenVoor: string | null;
      /** @description Wie op dit niveau behandelt. */
      behandelaar: components['schemas']['Behandelaar'] | null;
      /**
       * @description De CBS-code van de gemeente.
       * @example GM0193
       */
      gemeenteCode: string;
      /**
       * @description Het antwoord dat de melder vraagt.
       * @example Stel de vergunning vóór 1 maart vast.
       */
      gewenstBesluit: string;
      /**
       * Format: date-time
       * @description Het tijdstip van de laatste wijziging, in UTC.
       * @example 2026-11-30T09:12:45Z
       */
      gewijzigdOp: string;
      /**
       * Format: uuid
       * @description Het id; verandert nooit.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      id: string;
      /**
       * Format: date
       * @description De dag waarop de behandeling op dit niveau begon.
       * @example 2027-03-31
       */
      inBehandelingOp: string | null;
      /**
       * Format: uuid
       * @description Het account dat de escalatie meldde; `null` is een systeem of de klok.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      melderId: string | null;
      /**
       * @description De code van de organisatie waarvoor werd gemeld.
       * @example GM0193
       */
      melderOrganisatie: string;
      /**
       * Format: uuid
       * @description Het id van de mijlpaal.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      mijlpaalId: string | null;
      /**
       * Format: int32
       * @description Het niveau.
       * @example 2
       */
      niveau: number;
      /**
       * Format: date
       * @description De dag sinds wanneer de klok stilstaat.
       * @example 2027-03-31
       */
      opgeschortOp: string | null;
      /**
       * Format: date
       * @description De laatste dag om te reageren.
       * @example 2027-03-31
       */
      reactieVoor: string | null;
      /**
       * Format: uuid
       * @description Het id van het sleutelproject.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      sleutelprojectId: string;
      /** @description De soort. */
      soort: components['schemas']['Escalatiesoort'];
      /** @description De status. */
      status: components['schemas']['Escalatiestatus'];
      /**
       * @description De titel.
       * @example Geen besluit over de ontsluiting
       */
      titel: string;
      /** @description De uitkomst. */
      uitkomst: components['schemas']['Uitkomst'] | null;
      /**
       * Format: int32
       * @description Het versienummer; elke wijziging telt er één bij op.
       * @example 3
       */
      versie: number;
      /**
       * Format: date
       * @description De dag waarop een hoger niveau is voorgesteld.
       * @example 2027-03-31
       */
      voorstelOp: string | null;
      /**
       * @description De vraag.
       * @example Wanneer besluit de raad over de ontsluiting?
       */
      vraag: string;
    };
    /** @description De vastgelegde feiten van een record van de soort `escalatieladder`. */
    FeitenVanEscalatieladder: {
      /**
       * Format: date-time
       * @description Het tijdstip van vastlegging, in UTC.
       * @example 2026-11-30T09:12:45Z
       */
      aangemaaktOp: string;
      /**
       * Format: date
       * @description De eerste dag waarop het geldt.
       * @example 2027-03-31
       */
      geldigVanaf: string;
      /**
       * Format: uuid
       * @description Het id; verandert nooit.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      id: string;
      /** @description Wiens probleem het is. */
      probleemhouder: components['schemas']['Probleemhouder'];
      /**
       * Format: int32
       * @description Het versienummer; elke wijziging telt er één bij op.
       * @example 3
       */
      versie: number;
    };
    /** @description De vastgelegde feiten van een record van de soort `escalatiestap`. */
    FeitenVanEscalatiestap: {
      /**
       * Format: uuid
       * @description Het account of systeem dat het deed; `null` is de klok.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      actorId: string | null;
      /**
       * Format: uuid
       * @description De escalatie waar de stap bij hoort.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      escalatieId: string;
      /**
       * Format: date-time
       * @description Het tijdstip van vastlegging, in UTC.
       * @example 2026-11-30T09:12:45Z
       */
      gebeurdOp: string;
      /**
       * @description De CBS-code van de gemeente.
       * @example GM0193
       */
      gemeenteCode: string;
      /**
       * Format: uuid
       * @description Het id; verandert nooit.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      id: string;
      /**
       * Format: int32
       * @description Het niveau erna.
       * @example 3
       */
      naarNiveau: number;
      /** @description De status erna. */
      naarStatus: components['schemas']['Escalatiestatus'];
      /**
       * Format: uuid
       * @description Het id van het sleutelproject.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      sleutelprojectId: string;
      /** @description De soort. */
      soort: components['schemas']['Stapsoort'];
      /**
       * @description De toelichting.
       * @example De nutsaansluiting komt een kwartaal later.
       */
      toelichting: string | null;
      /** @description De uitkomst. */
      uitkomst: components['schemas']['Uitkomst'] | null;
      /**
       * Format: int32
       * @description Het niveau ervoor.
       * @example 2
       */
      vanNiveau: number;
      /** @description De status ervoor. */
      vanStatus: components['schemas']['Escalatiestatus'];
      /**
       * Format: uuid
       * @description De verschuiving die uit de stap volgde.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      verschuivingId: string | null;
      /**
       * Format: int32
       * @description Het volgnummer van de stap, vanaf 1.
       * @example 4
       */
      volgnummer: number;
    };
    /** @description De vastgelegde feiten van een record van de soort `faseovergang`. */
    FeitenVanFaseovergang: {
      /**
       * Format: uuid
       * @description Het account of systeem dat het deed; `null` is de klok.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      actorId: string | null;
      /**
       * @description Of de fase sloot ondanks belemmeringen.
       * @example false
       */
      afwijking: boolean;
      /** @description Alles wat er in de weg staat. */
      belemmeringen: components['schemas']['Belemmering'][];
      /**
       * Format: uuid
       * @description Het besluit dat de overgang toeliet.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      besluitId: string | null;
      /**
       * Format: date
       * @description De dag waarop het gebeurde.
       * @example 2027-03-31
       */
      datum: string;
      /**
       * Format: date-time
       * @description Het tijdstip van vastlegging, in UTC.
       * @example 2026-11-30T09:12:45Z
       */
      gebeurdOp: string;
      /**
       * @description De CBS-code van de gemeente.
       * @example GM0193
       */
      gemeenteCode: string;
      /** @description De grond waarop het project teruggaat. */
      grond: components['schemas']['Teruggrond'] | null;
      /**
       * Format: uuid
       * @description Het id; verandert nooit.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      id: string;
      /** @description De nieuwe waarde. */
      naar: components['schemas']['Planfase'] | null;
      /**
       * Format: uuid
       * @description Het id van het sleutelproject.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      sleutelprojectId: string;
      /** @description De soort. */
      soort: components['schemas']['Faseovergangsoort'];
      /**
       * @description De toelichting.
       * @example De nutsaansluiting komt een kwartaal later.
       */
      toelichting?: string | null;
      /** @description De oude waarde. */
      van: components['schemas']['Planfase'];
      /**
       * Format: int32
       * @description Het volgnummer van de stap, vanaf 1.
       * @example 4
       */
      volgnummer: number;
    };
    /** @description De vastgelegde feiten van een record van de soort `gebruiker`. */
    FeitenVanGebruiker: {
      /**
       * Format: date-time
       * @description Het tijdstip van vastlegging, in UTC.
       * @example 2026-11-30T09:12:45Z
       */
      aangemaaktOp: string;
      /**
       * @description Of het in gebruik is; uitgeschakeld geeft het geen toegang meer.
       * @example true
       */
      actief: boolean;
      /**
       * @description Het e-mailadres, in kleine letters.
       * @example projectleider.zwolle@demo.example
       */
      email: string;
      /**
       * Format: date-time
       * @description Het tijdstip van de laatste wijziging, in UTC.
       * @example 2026-11-30T09:12:45Z
       */
      gewijzigdOp: string;
      /**
       * Format: uuid
       * @description Het id; verandert nooit.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      id: string;
      /**
       * @description De naam.
       * @example Vaststelling omgevingsplan
       */
      naam: string;
      /** @description De taal van de webtoepassing. */
      taal: components['schemas']['Taal'];
      /**
       * Format: int32
       * @description Het versienummer; elke wijziging telt er één bij op.
       * @example 3
       */
      versie: number;
    };
    /** @description De vastgelegde feiten van een record van de soort `gemeente`. */
    FeitenVanGemeente: {
      /**
       * @description De code.
       * @example mijlpaalAlBehaald
       */
      code: string;
      /**
       * Format: date
       * @description De eerste dag waarop het niet meer geldt; `null` zolang er geen einde bekend is.
       * @example 2027-03-31
       */
      geldigTot: string | null;
      /**
       * Format: date
       * @description De eerste dag waarop het geldt.
       * @example 2027-03-31
       */
      geldigVanaf: string;
      /**
       * Format: date-time
       * @description Het tijdstip van de laatste wijziging, in UTC.
       * @example 2026-11-30T09:12:45Z
       */
      gewijzigdOp: string;
      /**
       * Format: uuid
       * @description Het id; verandert nooit.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      id: string;
      /**
       * @description De naam.
       * @example Vaststelling omgevingsplan
       */
      naam: string;
      /**
       * @description De code van wie opvolgt.
       * @example GM0193
       */
      opvolgerCode: string | null;
      /**
       * @description De CBS-code van de provincie.
       * @example PV23
       */
      provincieCode: string;
      /**
       * @description De code van de regio.
       * @example west-overijssel
       */
      regioCode: string;
      /**
       * Format: int32
       * @description Het versienummer; elke wijziging telt er één bij op.
       * @example 3
       */
      versie: number;
    };
    /** @description De vastgelegde feiten van een record van de soort `knelpuntthema`. */
    FeitenVanKnelpuntthema: {
      /**
       * @description De code.
       * @example mijlpaalAlBehaald
       */
      code: string;
      /**
       * Format: date
       * @description De eerste dag waarop het niet meer geldt; `null` zolang er geen einde bekend is.
       * @example 2027-03-31
       */
      geldigTot: string | null;
      /**
       * Format: date
       * @description De eerste dag waarop het geldt.
       * @example 2027-03-31
       */
      geldigVanaf: string;
      /**
       * Format: date-time
       * @description Het tijdstip van de laatste wijziging, in UTC.
       * @example 2026-11-30T09:12:45Z
       */
      gewijzigdOp: string;
      /**
       * Format: uuid
       * @description Het id; verandert nooit.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      id: string;
      /**
       * @description De naam.
       * @example Vaststelling omgevingsplan
       */
      naam: string;
      /**
       * Format: int32
       * @description Het versienummer; elke wijziging telt er één bij op.
       * @example 3
       */
      versie: number;
    };
    /** @description De vastgelegde feiten van een record van de soort `mijlpaal`. */
    FeitenVanMijlpaal: {
      /**
       * Format: date-time
       * @description Het tijdstip van vastlegging, in UTC.
       * @example 2026-11-30T09:12:45Z
       */
      aangemaaktOp: string;
      /**
       * @description De mijlpalen die eerst komen.
       * @example [
       *       "0192f3a4-5b6c-7d8e-9f01-23456789abcd"
       *     ]
       */
      afhankelijkVan: string[];
      /** @description Hoe nauwkeurig de basisdatum is bedoeld. */
      basisPrecisie?: components['schemas']['Precisie'];
      /**
       * Format: date
       * @description De afgesproken datum.
       * @example 2027-03-31
       */
      basisdatum?: string;
      /**
       * @description De vindplaats van het bewijs: een kenmerk of link.
       * @example https://zwolle.example/besluiten/2026-118
       */
      bewijs?: string | null;
      /** @description De fase van het project. */
      fase: components['schemas']['Planfase'];
      /**
       * @description De CBS-code van de gemeente.
       * @example GM0193
       */
      gemeenteCode: string;
      /**
       * Format: date-time
       * @description Het tijdstip van de laatste wijziging, in UTC.
       * @example 2026-11-30T09:12:45Z
       */
      gewijzigdOp: string;
      /**
       * Format: uuid
       * @description Het id; verandert nooit.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      id: string;
      /**
       * @description Of de basisdatum nog niet door een besluit vaststaat.
       * @example true
       */
      indicatief?: boolean;
      /**
       * @description De naam.
       * @example Vaststelling omgevingsplan
       */
      naam: string;
      /** @description Hoe nauwkeurig de prognosedatum is bedoeld. */
      prognosePrecisie?: components['schemas']['Precisie'];
      /**
       * Format: date
       * @description De datum die nu wordt verwacht.
       * @example 2027-03-31
       */
      prognosedatum?: string;
      /** @description Hoe nauwkeurig de realisatiedatum is bedoeld. */
      realisatiePrecisie: components['schemas']['Precisie'] | null;
      /**
       * Format: date
       * @description De datum waarop het gebeurde.
       * @example 2027-03-31
       */
      realisatiedatum: string | null;
      /**
       * Format: uuid
       * @description Het id van het sleutelproject.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      sleutelprojectId: string;
      /**
       * @description De soort.
       * @example vaststellingOmgevingsplan
       */
      soort: string | null;
      /**
       * @description Wie voor de mijlpaal zorgt.
       * @example Sanne de Vries
       */
      verantwoordelijke?: string | null;
      /**
       * @description Of de fase pas sluit als dit is behaald.
       * @example true
       */
      verplicht: boolean;
      /**
       * Format: int32
       * @description Het versienummer; elke wijziging telt er één bij op.
       * @example 3
       */
      versie: number;
      /** @description Waarom de mijlpaal is vervallen; `null` als dat niet zo is. */
      vervalreden: components['schemas']['Vervalreden'] | null;
    };
    /** @description De vastgelegde feiten van een record van de soort `planfase`. */
    FeitenVanPlanfase: {
      /**
       * @description De CBS-code van de gemeente.
       * @example GM0193
       */
      gemeenteCode: string;
      /**
       * Format: date
       * @description De dag waarop de fase volgens plan sluit.
       * @example 2027-03-31
       */
      geplandEinde: string | null;
      /**
       * Format: date
       * @description De dag waarop de fase volgens plan begint.
       * @example 2027-03-31
       */
      geplandeStart: string | null;
      /**
       * Format: date-time
       * @description Het tijdstip van de laatste wijziging, in UTC.
       * @example 2026-11-30T09:12:45Z
       */
      gewijzigdOp: string;
      /**
       * Format: uuid
       * @description Het id; verandert nooit.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      id: string;
      /**
       * @description Of de fase sloot ondanks belemmeringen.
       * @example false
       */
      metAfwijking: boolean;
      /**
       * @description De naam.
       * @example Vaststelling omgevingsplan
       */
      naam: string;
      /**
       * Format: uuid
       * @description Het id van het sleutelproject.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      sleutelprojectId: string;
      /** @description De soort. */
      soort: components['schemas']['Planfase'];
      /**
       * Format: int32
       * @description Het versienummer; elke wijziging telt er één bij op.
       * @example 3
       */
      versie: number;
      /**
       * Format: int32
       * @description De plaats in de volgorde.
       * @example 3
       */
      volgorde: number;
      /**
       * Format: date
       * @description De dag waarop de fase sloot.
       * @example 2027-03-31
       */
      werkelijkEinde: string | null;
      /**
       * Format: date
       * @description De dag waarop het werk begon; `null` zolang het niet begon.
       * @example 2027-03-31
       */
      werkelijkeStart: string | null;
    };
    /** @description De vastgelegde feiten van een record van de soort `programmaregel`. */
    FeitenVanProgrammaregel: {
      /** @description Huur of koop, met het prijssegment. */
      betaalbaarheid: components['schemas']['Betaalbaarheid'];
      /**
       * @description De CBS-code van de gemeente.
       * @example GM0193
       */
      gemeenteCode: string;
      /**
       * Format: int32
       * @description Woningen in totaal.
       * @example 120
       */
      gepland: number;
      /**
       * Format: int32
       * @description Gebouwde woningen tot nu toe.
       * @example 40
       */
      gerealiseerd: number;
      /**
       * Format: date-time
       * @description Het tijdstip van de laatste wijziging, in UTC.
       * @example 2026-11-30T09:12:45Z
       */
      gewijzigdOp: string;
      /**
       * Format: uuid
       * @description Het id; verandert nooit.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      id: string;
      /**
       * Format: int32
       * @description Het jaar.
       * @example 2028
       */
      jaar: number | null;
      /** @description De soort. */
      soort: components['schemas']['Mutatie'];
      /**
       * Format: int32
       * @description Het versienummer; elke wijziging telt er één bij op.
       * @example 3
       */
      versie: number;
      /**
       * Format: uuid
       * @description Het id van het woningbouwplan.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      woningbouwplanId: string;
      /** @description De vorm van de woningen. */
      woningtype: components['schemas']['Woningtype'];
    };
    /** @description De vastgelegde feiten van een record van de soort `provincie`. */
    FeitenVanProvincie: {
      /**
       * @description De code.
       * @example mijlpaalAlBehaald
       */
      code: string;
      /**
       * Format: date-time
       * @description Het tijdstip van de laatste wijziging, in UTC.
       * @example 2026-11-30T09:12:45Z
       */
      gewijzigdOp: string;
      /**
       * Format: uuid
       * @description Het id; verandert nooit.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      id: string;
      /**
       * @description De naam.
       * @example Vaststelling omgevingsplan
       */
      naam: string;
      /**
       * @description De westelijke, zuidelijke, oostelijke en noordelijke grens, in graden.
       * @example [
       *       5.78,
       *       52.12,
       *       7.07,
       *       52.85
       *     ]
       */
      omhullende: number[] | null;
      /**
       * Format: int32
       * @description Het versienummer; elke wijziging telt er één bij op.
       * @example 3
       */
      versie: number;
    };
    /** @description De vastgelegde feiten van een record van de soort `realisatie`. */
    FeitenVanRealisatie: {
      /**
       * Format: uuid
       * @description Het account of systeem dat het deed; `null` is de klok.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      actorId?: string | null;
      /**
       * @description De vindplaats van het bewijs: een kenmerk of link.
       * @example https://zwolle.example/besluiten/2026-118
       */
      bewijs?: string | null;
      /**
       * Format: date
       * @description De dag waarop het gebeurde.
       * @example 2027-03-31
       */
      datum?: string;
      /**
       * Format: date-time
       * @description Het tijdstip van vastlegging, in UTC.
       * @example 2026-11-30T09:12:45Z
       */
      gebeurdOp?: string;
      /**
       * @description De CBS-code van de gemeente.
       * @example GM0193
       */
      gemeenteCode?: string;
      /**
       * Format: uuid
       * @description Het id; verandert nooit.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      id?: string;
      /**
       * Format: uuid
       * @description Het id van de mijlpaal.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      mijlpaalId?: string;
      /** @description Hoe nauwkeurig de datum is bedoeld. */
      precisie?: components['schemas']['Precisie'];
      /**
       * Format: uuid
       * @description Het id van het sleutelproject.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      sleutelprojectId?: string;
      /**
       * @description De toelichting.
       * @example De nutsaansluiting komt een kwartaal later.
       */
      toelichting?: string | null;
    };
    /** @description De vastgelegde feiten van een record van de soort `reces`. */
    FeitenVanReces: {
      /**
       * Format: date-time
       * @description Het tijdstip van vastlegging, in UTC.
       * @example 2026-11-30T09:12:45Z
       */
      aangemaaktOp: string;
      /**
       * Format: uuid
       * @description Het id; verandert nooit.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      id: string;
      /**
       * @description De naam.
       * @example Vaststelling omgevingsplan
       */
      naam: string;
      /**
       * @description De code van een gemeente, regio of provincie.
       * @example GM0193
       */
      organisatieCode: string;
      /** @description De soort. */
      soort: components['schemas']['Recessoort'];
      /**
       * Format: date
       * @description De laatste dag.
       * @example 2027-03-31
       */
      totEnMet: string;
      /**
       * Format: date
       * @description De oude waarde.
       * @example 2027-03-31
       */
      van: string;
      /**
       * Format: int32
       * @description Het versienummer; elke wijziging telt er één bij op.
       * @example 3
       */
      versie: number;
    };
    /** @description De vastgelegde feiten van een record van de soort `regio`. */
    FeitenVanRegio: {
      /**
       * @description De code.
       * @example mijlpaalAlBehaald
       */
      code: string;
      /**
       * Format: date-time
       * @description Het tijdstip van de laatste wijziging, in UTC.
       * @example 2026-11-30T09:12:45Z
       */
      gewijzigdOp: string;
      /**
       * Format: uuid
       * @description Het id; verandert nooit.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      id: string;
      /**
       * @description De naam.
       * @example Vaststelling omgevingsplan
       */
      naam: string;
      /**
       * @description De CBS-code van de provincie.
       * @example PV23
       */
      provincieCode: string;
      /**
       * Format: int32
       * @description Het versienummer; elke wijziging telt er één bij op.
       * @example 3
       */
      versie: number;
    };
    /** @description De vastgelegde feiten van een record van de soort `sleutelproject`. */
    FeitenVanSleutelproject: {
      /**
       * Format: date-time
       * @description Het tijdstip van vastlegging, in UTC.
       * @example 2026-11-30T09:12:45Z
       */
      aangemaaktOp: string;
      /**
       * @description De CBS-codes van de andere gemeenten die meedoen.
       * @example [
       *       "GM0153"
       *     ]
       */
      deelnemendeGemeenteCodes: string[];
      /**
       * @description De CBS-code van de gemeente.
       * @example GM0193
       */
      gemeenteCode: string;
      /**
       * Format: date-time
       * @description Het tijdstip van de laatste wijziging, in UTC.
       * @example 2026-11-30T09:12:45Z
       */
      gewijzigdOp: string;
      /**
       * Format: uuid
       * @description Het id; verandert nooit.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      id: string;
      /**
       * @description Het kenmerk van het project: gegeven door het register, nooit opnieuw gebruikt.
       * @example GM0193-0007
       */
      kenmerk: string;
      /** @description De ligging, als GeoJSON. */
      locatie: components['schemas']['Geometrie'] | null;
      /**
       * @description De naam.
       * @example Vaststelling omgevingsplan
       */
      naam: string;
      /**
       * @description De omschrijving.
       * @example Woningen rond het station, met ruimte voor werk en groen.
       */
      omschrijving: string | null;
      /**
       * Format: uuid
       * @description Het project waar dit een onderdeel van is.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      onderdeelVanId: string | null;
      /** @description De status. */
      status: components['schemas']['Sleutelprojectstatus'];
      /**
       * Format: int32
       * @description Het versienummer; elke wijziging telt er één bij op.
       * @example 3
       */
      versie: number;
      /** @description Wie het mag lezen. */
      vertrouwelijkheid: components['schemas']['Vertrouwelijkheid'];
    };
    /** @description De vastgelegde feiten van een record van de soort `statuswisseling`. */
    FeitenVanStatuswisseling: {
      /**
       * Format: uuid
       * @description Het account of systeem dat het deed; `null` is de klok.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      actorId?: string | null;
      /**
       * Format: date-time
       * @description Het tijdstip van vastlegging, in UTC.
       * @example 2026-11-30T09:12:45Z
       */
      gebeurdOp?: string;
      /**
       * @description De CBS-code van de gemeente.
       * @example GM0193
       */
      gemeenteCode?: string;
      /**
       * Format: uuid
       * @description Het id; verandert nooit.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      id?: string;
      /** @description De nieuwe waarde. */
      naar?: components['schemas']['Sleutelprojectstatus'];
      /**
       * @description De code van het thema dat de oorzaak is, uit `/knelpuntthemas`.
       * @example stikstof
       */
      oorzaak?: string | null;
      /**
       * Format: uuid
       * @description Het id van het sleutelproject.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      sleutelprojectId?: string;
      /**
       * @description De toelichting.
       * @example De nutsaansluiting komt een kwartaal later.
       */
      toelichting?: string;
      /** @description De oude waarde. */
      van?: components['schemas']['Sleutelprojectstatus'];
    };
    /** @description De vastgelegde feiten van een record van de soort `toekenning`. */
    FeitenVanToekenning: {
      /**
       * Format: date-time
       * @description Het tijdstip van vastlegging, in UTC.
       * @example 2026-11-30T09:12:45Z
       */
      aangemaaktOp: string;
      /**
       * Format: uuid
       * @description Het id van het account.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      gebruikerId: string;
      /**
       * Format: uuid
       * @description Het id; verandert nooit.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      id: string;
      /**
       * @description De code van een gemeente, regio of provincie.
       * @example GM0193
       */
      organisatieCode: string | null;
      /** @description De rol. */
      rol: components['schemas']['Rol'];
      /**
       * Format: int32
       * @description Het versienummer; elke wijziging telt er één bij op.
       * @example 3
       */
      versie: number;
    };
    /** @description De vastgelegde feiten van een record van de soort `verantwoordelijke`. */
    FeitenVanVerantwoordelijke: {
      /**
       * Format: date-time
       * @description Het tijdstip van vastlegging, in UTC.
       * @example 2026-11-30T09:12:45Z
       */
      aangemaaktOp?: string;
      /**
       * Format: uuid
       * @description Het id van het account.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      gebruikerId?: string | null;
      /**
       * Format: date
       * @description De eerste dag waarop het niet meer geldt; `null` zolang er geen einde bekend is.
       * @example 2027-03-31
       */
      geldigTot?: string | null;
      /**
       * Format: date
       * @description De eerste dag waarop het geldt.
       * @example 2027-03-31
       */
      geldigVanaf?: string;
      /**
       * @description De CBS-code van de gemeente.
       * @example GM0193
       */
      gemeenteCode?: string;
      /**
       * Format: date-time
       * @description Het tijdstip van de laatste wijziging, in UTC.
       * @example 2026-11-30T09:12:45Z
       */
      gewijzigdOp?: string;
      /**
       * Format: uuid
       * @description Het id; verandert nooit.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      id?: string;
      /**
       * @description De naam.
       * @example Vaststelling omgevingsplan
       */
      naam?: string;
      /** @description De rol. */
      rol?: components['schemas']['Zetel'];
      /**
       * Format: uuid
       * @description Het id van het sleutelproject.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      sleutelprojectId?: string;
      /**
       * Format: int32
       * @description Het versienummer; elke wijziging telt er één bij op.
       * @example 3
       */
      versie?: number;
      /**
       * @description Wie vervangt.
       * @example Noor Bakker
       */
      vervanger?: string | null;
    };
    /** @description De vastgelegde feiten van een record van de soort `verschuiving`. */
    FeitenVanVerschuiving: {
      /**
       * Format: uuid
       * @description De escalatie waarin tot de verschuiving is besloten.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      aanleidingId?: string | null;
      /**
       * Format: uuid
       * @description Het account of systeem dat het deed; `null` is de klok.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      actorId?: string | null;
      /**
       * Format: int32
       * @description Het aantal kalenderdagen.
       * @example 91
       */
      dagen?: number;
      /**
       * Format: date-time
       * @description Het tijdstip van vastlegging, in UTC.
       * @example 2026-11-30T09:12:45Z
       */
      gebeurdOp?: string;
      /**
       * @description De CBS-code van de gemeente.
       * @example GM0193
       */
      gemeenteCode?: string;
      /**
       * Format: uuid
       * @description Het id; verandert nooit.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      id?: string;
      /**
       * Format: uuid
       * @description Het id van de mijlpaal.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      mijlpaalId?: string;
      /**
       * Format: date
       * @description De nieuwe waarde.
       * @example 2027-03-31
       */
      naar?: string;
      /** @description Hoe nauwkeurig de nieuwe datum is bedoeld. */
      naarPrecisie?: components['schemas']['Precisie'];
      /**
       * @description De code van het thema dat de oorzaak is, uit `/knelpuntthemas`.
       * @example stikstof
       */
      oorzaak?: string;
      /**
       * Format: uuid
       * @description Het id van het sleutelproject.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      sleutelprojectId?: string;
      /**
       * @description De toelichting.
       * @example De nutsaansluiting komt een kwartaal later.
       */
      toelichting?: string;
      /**
       * Format: date
       * @description De oude waarde.
       * @example 2027-03-31
       */
      van?: string;
      /** @description Hoe nauwkeurig de oude datum was bedoeld. */
      vanPrecisie?: components['schemas']['Precisie'];
    };
    /** @description De vastgelegde feiten van een record van de soort `vervalverklaring`. */
    FeitenVanVervalverklaring: {
      /**
       * Format: uuid
       * @description Het account of systeem dat het deed; `null` is de klok.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      actorId?: string | null;
      /**
       * Format: date-time
       * @description Het tijdstip van vastlegging, in UTC.
       * @example 2026-11-30T09:12:45Z
       */
      gebeurdOp?: string;
      /**
       * @description De CBS-code van de gemeente.
       * @example GM0193
       */
      gemeenteCode?: string;
      /**
       * Format: uuid
       * @description Het id; verandert nooit.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      id?: string;
      /**
       * Format: uuid
       * @description Het id van de mijlpaal.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      mijlpaalId?: string;
      /** @description De reden. */
      reden?: components['schemas']['Vervalreden'];
      /**
       * Format: uuid
       * @description Het id van het sleutelproject.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      sleutelprojectId?: string;
      /**
       * @description De toelichting.
       * @example De nutsaansluiting komt een kwartaal later.
       */
      toelichting?: string;
    };
    /** @description De vastgelegde feiten van een record van de soort `woningbouwplan`. */
    FeitenVanWoningbouwplan: {
      /**
       * Format: date-time
       * @description Het tijdstip van vastlegging, in UTC.
       * @example 2026-11-30T09:12:45Z
       */
      aangemaaktOp: string;
      /**
       * @description De bron van het gegeven.
       * @example eib2021
       */
      bron: string | null;
      /**
       * @description Het id in de bron.
       * @example 104
       */
      bronId: string | null;
      /**
       * Format: date
       * @description De dag waarop de bron dit zegt.
       * @example 2027-03-31
       */
      brondatum: string | null;
      /**
       * @description De velden waarin de bron leidend is.
       * @example [
       *       "planstatus"
       *     ]
       */
      bronvelden: string[];
      /**
       * Format: int32
       * @description Te bouwen woningen (bruto).
       * @example 120
       */
      bruto: number;
      /**
       * @description De CBS-code van de gemeente.
       * @example GM0193
       */
      gemeenteCode: string;
      /**
       * Format: int32
       * @description Gebouwde woningen tot nu toe.
       * @example 40
       */
      gerealiseerd: number;
      /**
       * Format: date-time
       * @description Het tijdstip van de laatste wijziging, in UTC.
       * @example 2026-11-30T09:12:45Z
       */
      gewijzigdOp: string;
      /**
       * Format: uuid
       * @description Het id; verandert nooit.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      id: string;
      /** @description Het juridische instrument dat de woningen toestaat. */
      juridischeGrondslag: components['schemas']['JuridischeGrondslag'] | null;
      /** @description De ligging, als GeoJSON. */
      locatie: components['schemas']['Geometrie'] | null;
      /**
       * @description De naam.
       * @example Vaststelling omgevingsplan
       */
      naam: string;
      /** @description Wie de woningen laat bouwen. */
      opdrachtgever: components['schemas']['Opdrachtgever'];
      /** @description De planologische status. */
      planstatus: components['schemas']['Planstatus'];
      /** @description Wat voor plek het plan is. */
      plantype: components['schemas']['Plantype'];
      /** @description Hoe ver het bouwproject is. */
      projectstatus: components['schemas']['Projectstatus'];
      /**
       * Format: int32
       * @description Nog te bouwen woningen.
       * @example 80
       */
      restcapaciteit: number;
      /**
       * Format: uuid
       * @description Het id van het sleutelproject.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      sleutelprojectId: string | null;
      /**
       * Format: int32
       * @description Te slopen woningen.
       * @example 24
       */
      sloop: number;
      /**
       * Format: date
       * @description De dag van de uitspraak over het plan.
       * @example 2027-03-31
       */
      uitspraakdatum: string | null;
      /**
       * Format: int32
       * @description Het versienummer; elke wijziging telt er één bij op.
       * @example 3
       */
      versie: number;
      /** @description Wie het mag lezen. */
      vertrouwelijkheid: components['schemas']['Vertrouwelijkheid'];
    };
    /** @description Een account van een mens. */
    Gebruiker: {
      /**
       * Format: date-time
       * @description Het tijdstip van vastlegging, in UTC.
       * @example 2026-11-30T09:12:45Z
       */
      aangemaaktOp: string;
      /**
       * @description Of het account in gebruik is; uitgeschakeld kan niemand zich ermee aanmelden.
       * @example true
       */
      actief: boolean;
      /**
       * @description Het e-mailadres, in kleine letters; er is er één van.
       * @example projectleider.zwolle@demo.example
       */
      email: string;
      /**
       * Format: date-time
       * @description Het tijdstip van de laatste wijziging, in UTC.
       * @example 2026-11-30T09:12:45Z
       */
      gewijzigdOp: string;
      /**
       * Format: uuid
       * @description Het id; verandert nooit.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      id: string;
      /**
       * Format: date-time
       * @description Het tijdstip van de laatste aanmelding, in UTC; `null` zolang die er niet was.
       * @example 2026-11-30T09:12:45Z
       */
      laatstAangemeldOp?: string | null;
      /** @description Wat de aanroeper er nu mee mag doen, per handeling, en anders waarom niet. */
      mogelijkheden: components['schemas']['Mogelijkheden'];
      /**
       * @description De naam van de persoon.
       * @example Sanne de Vries
       */
      naam: string;
      /** @description De rollen die het account heeft. */
      toekenningen: components['schemas']['Toekenning'][];
      /**
       * Format: int32
       * @description Het versienummer; elke wijziging telt er één bij op.
       * @example 3
       */
      versie: number;
      /**
       * @description Of een eenmalig wachtwoord nog moet worden gewijzigd.
       * @example false
       */
      wachtwoordWijzigen: boolean;
    };
    /** @description Wat er aan een account verandert. */
    GebruikerWijziging: {
      /**
       * @description Of het account in gebruik is; uitgeschakeld kan niemand zich ermee aanmelden.
       * @example true
       */
      actief?: boolean;
      /**
       * Format: email
       * @description Het e-mailadres, in kleine letters.
       * @example projectleider.zwolle@demo.example
       */
      email?: string;
      /**
       * @description De naam van de persoon.
       * @example Sanne de Vries
       */
      naam?: string;
    };
    /** @description Een nieuw geheim. */
    Geheim: {
      /**
       * Format: password
       * @description Het nieuwe geheim; alleen in dit antwoord te zien. Leeg bij een proef: dan is er geen.
       * @example q2vX0c9hT5mJ8kLrW3aZ7bNfY1dE6gUo
       */
      geheim: string;
      /**
       * Format: uuid
       * @description Het id; verandert nooit.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      id: string;
    };
    /** @description Een geheim dat geldt, zonder het geheim zelf. */
    GeheimVanApiClient: {
      /**
       * Format: date-time
       * @description Het tijdstip van vastlegging, in UTC.
       * @example 2026-11-30T09:12:45Z
       */
      aangemaaktOp: string;
      /**
       * Format: uuid
       * @description Het id; verandert nooit.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      id: string;
      /**
       * Format: date-time
       * @description Wanneer er voor het laatst een token mee werd aangevraagd; `null` als dat nog niet gebeurde.
       * @example 2026-11-30T09:12:45Z
       */
      laatstGebruiktOp?: string | null;
      /**
       * Format: date-time
       * @description Wanneer het afloopt; `null` als daarover niets is afgesproken.
       * @example 2026-11-30T09:12:45Z
       */
      verlooptOp?: string | null;
    };
    /** @description Een gemeente, met de periode waarin zij bestaat (herindelingen). */
    Gemeente: {
      /**
       * @description De CBS-code van de gemeente, zoals `GM0193`.
       * @example GM0193
       */
      code: string;
      /**
       * Format: date
       * @description De eerste dag waarop zij niet meer bestaat.
       * @example 2027-03-31
       */
      geldigTot?: string | null;
      /**
       * Format: date
       * @description De eerste dag waarop de gemeente bestaat.
       * @example 2027-03-31
       */
      geldigVanaf: string;
      /**
       * @description De naam van de gemeente.
       * @example Zwolle
       */
      naam: string;
      /**
       * @description De gemeente waarin zij opging.
       * @example GM0193
       */
      opvolgerCode?: string | null;
      /**
       * @description De CBS-code van de provincie.
       * @example PV23
       */
      provincieCode: string;
      /**
       * @description De code van de regio.
       * @example west-overijssel
       */
      regioCode: string;
    };
    /** @description De woningen van één gemeente, voor zover de aanroeper ze leest. */
    Gemeenteoverzicht: {
      /**
       * Format: int64
       * @description Te bouwen woningen (bruto).
       * @example 120
       */
      bruto: number;
      /**
       * @description De CBS-code van de gemeente.
       * @example GM0193
       */
      gemeenteCode: string;
      /**
       * @description De naam van de gemeente.
       * @example Zwolle
       */
      naam: string;
      /**
       * @description De code van de regio.
       * @example west-overijssel
       */
      regioCode: string;
      /**
       * Format: int64
       * @description Nog te bouwen woningen.
       * @example 80
       */
      restcapaciteit: number;
      /**
       * Format: int64
       * @description Het aantal sleutelprojecten.
       * @example 7
       */
      sleutelprojecten: number;
    };
    /** @description Een gemeente, met haar naam. */
    Gemeenteverwijzing: {
      /**
       * @description De CBS-code van de gemeente.
       * @example GM0166
       */
      code: string;
      /**
       * @description De naam van de gemeente.
       * @example Raalte
       */
      naam: string;
    };
    /** @description Een GeoJSON-geometrie (RFC 7946): lengtegraad en breedtegraad in WGS 84, hoogstens 2.000 posities. */
    Geometrie: {
      /** @description De coördinaten, in de volgorde lengtegraad, breedtegraad. */
      coordinates: unknown[];
      /**
       * @description Het soort.
       * @enum {string}
       */
      type: 'Point' | 'MultiPoint' | 'LineString' | 'MultiLineString' | 'Polygon' | 'MultiPolygon';
    };
    /** @description Een mijlpaal die wacht op de mijlpaal die verschoof. */
    Gevolg: {
      /**
       * Format: uuid
       * @description Het id van de mijlpaal.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      mijlpaalId: string;
      /**
       * @description De naam van de mijlpaal.
       * @example Vaststelling omgevingsplan
       */
      naam: string;
      /**
       * Format: date
       * @description De prognose erna.
       * @example 2027-03-31
       */
      naar: string;
      /** @description Hoe nauwkeurig de datum is bedoeld. */
      precisie: components['schemas']['Precisie'];
      /** @description Haar status als zij is meegeschoven. */
      status: components['schemas']['Mijlpaalstatus'];
      /**
       * Format: date
       * @description De prognose ervoor.
       * @example 2027-03-31
       */
      van: string;
    };
    /** @description Wat iemand in één keer deed: alles wat daarbij veranderde, is één handeling. */
    Handeling: {
      /**
       * Format: uuid
       * @description Wie het deed: een account of een systeem; null is de klok of de installatie zelf.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      actorId?: string | null;
      /**
       * @description De naam van wie het deed, voor wie voor een organisatie werkt.
       * @example Sanne de Vries
       */
      actorNaam?: string | null;
      /**
       * @description Ga met `cursor=<cursor>` verder met wat eerder gebeurde.
       * @example MS41MTk2LjE
       */
      cursor: string;
      /**
       * Format: date-time
       * @description Wanneer, in UTC.
       * @example 2026-11-30T09:12:45Z
       */
      gebeurdOp: string;
      /**
       * @description Of er meer veranderde dan hier staat: van een grote import staan er hoogstens honderd.
       * @example true
       */
      onvolledig: boolean;
      /**
       * @description Waarom, als er een reden is gegeven en u haar mag lezen.
       * @example De gemeenteraad vergadert een maand later.
       */
      reden?: string | null;
      /** @description Wat er veranderde, in de volgorde waarin het werd vastgelegd. */
      wijzigingen: components['schemas']['HistorischeWijziging'][];
      /** @description Het sleutelproject of woningbouwplan waarin het gebeurde, als u dat nu mag lezen. */
      wortel?: components['schemas']['Wortelverwijzing'] | null;
    };
    /** @description Een bladzijde handelingen. */
    Handelingen: {
      /** @description De handelingen, nieuwste eerst. Een bladzijde kan minder bevatten dan gevraagd en toch niet de laatste zijn. */
      resultaten: components['schemas']['Handeling'][];
      /**
       * @description De cursor van de volgende bladzijde; `null` op de laatste.
       * @example /api/v1/mijlpalen?limit=50&cursor=WyJu
       */
      volgende?: string | null;
    };
    /**
     * @description Hoe zeker de woningen van een plan zijn; volgt uit de planstatus.
     * @enum {string}
     */
    Hardheid: 'hard' | 'zacht' | 'teltNiet' | 'onbekend';
    /** @description Een wijziging in de geschiedenis van een object. */
    HistorischeWijziging: components['schemas']['Wijzigingsregel'] & {
      /**
       * @description De naam van wie het deed, voor wie voor een organisatie werkt.
       * @example Sanne de Vries
       */
      actorNaam?: string | null;
      /**
       * @description Hoe het heet waar het over gaat: het record zelf, of dat waar het onder hangt.
       * @example Vaststelling omgevingsplan
       */
      naam?: string | null;
      /** @description Wat de gewijzigde velden eerst waren, voor wie dat toen al mocht lezen. */
      vorige: Record<string, never>;
    };
    /** @description Wat er van een bestand werd; alleen wie het stuurde, ziet dit. */
    Import: {
      /** @description De eerste rijen die zijn geweigerd of een blik vragen, geweigerde eerst; alleen in het antwoord op de import zelf. */
      aandacht?: components['schemas']['Importrij'][];
      /**
       * Format: date-time
       * @description Het tijdstip van vastlegging, in UTC.
       * @example 2026-11-30T09:12:45Z
       */
      aangemaaktOp: string;
      /** @description Wie het vastlegde; `null` is de klok, een systeem, of een naam die de lezer niet mag zien. */
      actor?: components['schemas']['Naamverwijzing'] | null;
      /**
       * @description De naam van het bestand, zoals het werd gestuurd.
       * @example planmonitor-2026.csv
       */
      bestandsnaam: string;
      /**
       * @description De bron van het gegeven.
       * @example eib2021
       */
      bron: string;
      /** @description De vorm van het bestand. */
      formaat: components['schemas']['Importformaat'];
      /**
       * Format: int32
       * @description Rijen die zijn geweigerd.
       * @example 2
       */
      geweigerd: number;
      /**
       * Format: int32
       * @description Rijen die een bestaand plan wijzigen.
       * @example 14
       */
      gewijzigd: number;
      /**
       * Format: uuid
       * @description Het id; verandert nooit.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      id: string;
      /**
       * Format: int32
       * @description Rijen die zijn aanvaard en nog een blik vragen.
       * @example 5
       */
      metWaarschuwing: number;
      /**
       * Format: int32
       * @description Rijen die een nieuw plan geven.
       * @example 31
       */
      nieuw: number;
      /**
       * Format: int32
       * @description Rijen die niets veranderen.
       * @example 440
       */
      ongewijzigd: number;
      /**
       * Format: int32
       * @description Rijen in het bestand; de vier aantallen hierna tellen daartoe op. Is er niets bewaard, dan zeggen zij wat er van elke rij zou zijn geworden.
       * @example 487
       */
      rijen: number;
      /** @description Wat er van de import werd. */
      status: components['schemas']['Importstatus'];
      /** @description Wat er met de goede rijen gebeurt als andere zijn geweigerd. */
      toewijzing: components['schemas']['Toewijzing'];
      /** @description De vertrouwelijkheid van de plannen die nieuw waren. */
      vertrouwelijkheid: components['schemas']['Vertrouwelijkheid'];
      /** @description Hoever hij is, zolang hij bezig is. */
      voortgang?: components['schemas']['Importvoortgang'] | null;
      /**
       * Format: int64
       * @description Te bouwen woningen (bruto) in de aanvaarde rijen.
       * @example 1000
       */
      woningen: number;
    };
    /** @description Een import zoals hij wordt gestuurd. */
    ImportUpload: {
      /**
       * Format: binary
       * @description Het bestand: CSV of GeoJSON, hoogstens 20 MB en 50.000 rijen.
       */
      bestand: string;
      /** @description Wat er met het bestand moet gebeuren. */
      opdracht: components['schemas']['Importopdracht'];
    };
    /**
     * @description De vorm van het bestand; `geojson` is een FeatureCollection.
     * @enum {string}
     */
    Importformaat: 'csv' | 'geojson';
    /** @description Wat er met een bestand moet gebeuren. */
    Importopdracht: {
      /**
       * @description De naam van het register waaruit de lijst komt: met `bronId` onderscheidt zij een plan van alle andere, in welk bestand het ook staat.
       * @example eib2021
       */
      bron: string;
      /**
       * @description De kolom met het id van een plan; als het veld ontbreekt het id van de feature, of een kolom `OBJECTID`, `bronId` of `id`.
       * @example OBJECTID
       */
      bronIdKolom?: string | null;
      /** @description De vorm van het bestand; uit het bestand zelf afgeleid als het veld ontbreekt. */
      formaat?: components['schemas']['Importformaat'] | null;
      /** @description Welke kolom van het bestand wat zegt. */
      kolommen?: components['schemas']['Kolommen'] | null;
      /** @description Wat er met de goede rijen gebeurt als andere zijn geweigerd. */
      toewijzing: components['schemas']['Toewijzing'];
      /** @description De vertrouwelijkheid van nieuwe plannen; een plan dat er al is, houdt de zijne. */
      vertrouwelijkheid: components['schemas']['Vertrouwelijkheid'];
    };
    /** @description Het verslag over één rij. */
    Importrij: {
      /**
       * @description Het id in de bron.
       * @example 104
       */
      bronId?: string | null;
      /** @description De opmerkingen bij de rij. */
      meldingen: components['schemas']['Melding'][];
      /**
       * @description De naam van het plan in de rij.
       * @example Stationsgebied fase 2
       */
      naam?: string | null;
      /**
       * Format: int32
       * @description De regel van de CSV waarop de rij begint, of het nummer van de feature.
       * @example 12
       */
      rij: number;
      /** @description Wat de rij voor het register betekent. */
      uitkomst: components['schemas']['Rijuitkomst'];
      /**
       * Format: uuid
       * @description Het plan dat het werd, of waaraan het is herkend.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      woningbouwplanId?: string | null;
    };
    /**
     * @description Wat er van een import werd; bij `geweigerd` en `proef` is niets bewaard.
     * @enum {string}
     */
    Importstatus: 'bezig' | 'verwerkt' | 'geweigerd' | 'afgebroken' | 'proef';
    /** @description Hoever een import is. */
    Importvoortgang: {
      /**
       * Format: int64
       * @description Rijen die zijn beoordeeld.
       * @example 1
       */
      beoordeeld: number;
      /**
       * Format: int64
       * @description Rijen die goed zijn bevonden en nog op schrijven wachten.
       * @example 1
       */
      teSchrijven: number;
    };
    /** @description Eén fout in de invoer. */
    InvalidParam: {
      /**
       * @description Wat er mis is, als vaste code.
       * @example mijlpaalAlBehaald
       */
      code: string;
      /**
       * @description Waar het staat: `body`, `query`, `path` of `header`.
       * @example body
       */
      in: string;
      /**
       * @description Het veld (een pad met punten), de parameter of de header.
       * @example basisdatum
       */
      name: string;
      /**
       * @description Hetzelfde in het Nederlands.
       * @example Dit is geen datum.
       */
      reason: string;
    };
    /** @description Een bladzijde van de inventaris: wat u nu mag lezen. */
    Inventaris: {
      /**
       * @description De cursor van `/wijzigingen` op dit moment. Wie hem van de eerste bladzijde bewaart en daarna van daar volgt, mist niets.
       * @example MS41MTk2LjE
       */
      laatsteCursor: string;
      /** @description De records, op soort en id. */
      resultaten: components['schemas']['Inventarisregel'][];
      /**
       * Format: uri-reference
       * @description Waar de volgende bladzijde is, of null op de laatste. Een bladzijde kan leeg zijn en toch niet de laatste.
       * @example /api/v1/mijlpalen?limit=50&cursor=WyJu
       */
      volgende?: string | null;
    };
    /** @description Een record dat u nu mag lezen. */
    Inventarisregel: {
      /**
       * Format: uuid
       * @description Het record.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      id: string;
      /** @description De soort van het record. */
      soort: components['schemas']['Soort'];
      /**
       * Format: int32
       * @description Zijn versie nu.
       * @example 3
       */
      versie: number;
    };
    /** @description Woningen die in een ander jaar komen. */
    Jaarverplaatsing: {
      /**
       * Format: int32
       * @description Het jaar erna.
       * @example 2030
       */
      naar: number;
      /**
       * Format: int32
       * @description Het jaar ervoor.
       * @example 2029
       */
      van: number;
      /**
       * Format: int64
       * @description Nog te bouwen woningen.
       * @example 120
       */
      woningen: number;
    };
    /**
     * @description Het juridische instrument dat de woningen toestaat.
     * @enum {string}
     */
    JuridischeGrondslag: 'bestemmingsplan' | 'wijzigingOmgevingsplan' | 'bopa' | 'projectbesluit' | 'binnenplans';
    /**
     * @description De mijlpalen waaraan de buitenwereld een project kent.
     * @enum {string}
     */
    Kernmijlpaal: 'startBouw' | 'eersteOplevering' | 'laatsteOplevering';
    /** @description Start bouw of een oplevering die verschuift. */
    Kernverplaatsing: {
      /**
       * Format: uuid
       * @description Het id van de mijlpaal.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      mijlpaalId: string;
      /**
       * @description De naam van de mijlpaal.
       * @example Vaststelling omgevingsplan
       */
      naam: string;
      /**
       * Format: date
       * @description De prognose erna.
       * @example 2027-03-31
       */
      naar: string;
      /** @description Hoe nauwkeurig de nieuwe datum is bedoeld. */
      naarPrecisie: components['schemas']['Precisie'];
      /** @description De soort. */
      soort: components['schemas']['Kernmijlpaal'];
      /**
       * Format: date
       * @description De prognose ervoor.
       * @example 2027-03-31
       */
      van: string;
      /** @description Hoe nauwkeurig de oude datum was bedoeld. */
      vanPrecisie: components['schemas']['Precisie'];
    };
    /**
     * @description Wat de tijd op een niveau begrenst.
     * @enum {string}
     */
    Kloksoort: 'werkdagen' | 'eersteBijeenkomst' | 'geen';
    /** @description Een thema, met de periode waarin het te kiezen is. */
    Knelpuntthema: {
      /**
       * @description De code van het thema.
       * @example stikstof
       */
      code: string;
      /**
       * Format: date
       * @description De eerste dag waarop het thema niet meer te kiezen is.
       * @example 2027-03-31
       */
      geldigTot?: string | null;
      /**
       * Format: date
       * @description De eerste dag waarop het thema te kiezen is.
       * @example 2027-03-31
       */
      geldigVanaf: string;
      /**
       * @description De naam van het thema.
       * @example Stikstof
       */
      naam: string;
    };
    /** @description Welke kolom van het bestand wat zegt. Een veld dat ontbreekt neemt de kolom die onder een bekende naam in het bestand staat. */
    Kolommen: {
      /**
       * @description De kolom met de breedtegraad (WGS 84).
       * @example breedtegraad
       */
      breedtegraad?: string | null;
      /**
       * @description De kolom met de dag waarop de bron dit zegt: d-m-jjjj of jjjj-mm-dd.
       * @example brondatum
       */
      brondatum?: string | null;
      /**
       * @description De kolom met nog te bouwen eengezinswoningen.
       * @example eengezins
       */
      eengezins?: string | null;
      /**
       * @description De kolom met de gemeente, als naam of CBS-code.
       * @example gemeente
       */
      gemeente?: string | null;
      /**
       * @description De kolom met gebouwde woningen tot nu toe.
       * @example gerealiseerd
       */
      gerealiseerd?: string | null;
      /**
       * @description De kolom met nog te bouwen huurwoningen.
       * @example huur
       */
      huur?: string | null;
      /**
       * @description De kolom met nog te bouwen woningen waarvan huur of koop onbekend is.
       * @example huurOfKoopOnbekend
       */
      huurOfKoopOnbekend?: string | null;
      /**
       * @description De kolom met het jaar van oplevering.
       * @example jaar
       */
      jaar?: string | null;
      /**
       * @description De kolom met de juridische grondslag.
       * @example juridischeGrondslag
       */
      juridischeGrondslag?: string | null;
      /**
       * @description De kolom met nog te bouwen koopwoningen.
       * @example koop
       */
      koop?: string | null;
      /**
       * @description De kolom met de lengtegraad (WGS 84).
       * @example lengtegraad
       */
      lengtegraad?: string | null;
      /**
       * @description De kolom met nog te bouwen meergezinswoningen.
       * @example meergezins
       */
      meergezins?: string | null;
      /**
       * @description De kolom met de naam van het plan.
       * @example naam
       */
      naam?: string | null;
      /**
       * @description De kolom met wie de woningen laat bouwen.
       * @example opdrachtgever
       */
      opdrachtgever?: string | null;
      /**
       * @description De kolom met de planstatus; het eerste teken ervan is genoeg.
       * @example planstatus
       */
      planstatus?: string | null;
      /**
       * @description De kolom met het plantype, in de woorden van de codelijst of van het EIB.
       * @example plantype
       */
      plantype?: string | null;
      /**
       * @description De kolom met hoe ver het bouwproject is.
       * @example projectstatus
       */
      projectstatus?: string | null;
      /**
       * @description De kolom met nog te bouwen woningen.
       * @example restcapaciteit
       */
      restcapaciteit?: string | null;
      /**
       * @description De kolom met te slopen woningen, ook als negatief getal.
       * @example sloop
       */
      sloop?: string | null;
      /**
       * @description De kolom met nog te bouwen woningen waarvan de vorm onbekend is.
       * @example woningtypeOnbekend
       */
      woningtypeOnbekend?: string | null;
    };
    /** @description Wat men mag lezen naast wat Openbaar is, telkens als codes van gemeenten. */
    Leesbereik: {
      /**
       * @description De organisaties waarvan men de escalaties leest; zonder organisatie leest men er geen, en is elk aantal escalaties `null`.
       * @example [
       *       "GM0193"
       *     ]
       */
      escalatiesVan: string[];
      /**
       * @description Van deze gemeenten alles.
       * @example [
       *       "GM0193"
       *     ]
       */
      gemeente: string[];
      /**
       * @description Van deze gemeenten wat Provincie of Regio is.
       * @example [
       *       "PV23"
       *     ]
       */
      provincie: string[];
      /**
       * @description Van deze gemeenten wat Regio is.
       * @example [
       *       "west-overijssel"
       *     ]
       */
      regio: string[];
    };
    /** @description Een zetel die niemand bezet. */
    LegeZetel: {
      /** @description De zetel die niemand bezet. */
      rol: components['schemas']['Zetel'];
      /** @description Het sleutelproject. */
      sleutelproject: components['schemas']['Sleutelprojectverwijzing'];
    };
    /** @description Een bladzijde van een lijst. */
    LijstVanApiClient: {
      /** @description De resultaten van deze bladzijde. */
      resultaten: components['schemas']['ApiClient'][];
      /**
       * Format: int64
       * @description Hoeveel er in totaal zijn, voor zover de aanroeper ze mag lezen.
       * @example 120
       */
      totaal: number;
      /**
       * @description Of `totaal` exact is; `false` als er meer zijn dan is geteld.
       * @example true
       */
      totaalExact: boolean;
      /**
       * Format: uri-reference
       * @description Het adres van de volgende bladzijde; `null` op de laatste.
       * @example /api/v1/mijlpalen?limit=50&cursor=WyJu
       */
      volgende?: string | null;
    };
    /** @description Een bladzijde van een lijst. */
    LijstVanBesluit: {
      /** @description De resultaten van deze bladzijde. */
      resultaten: components['schemas']['Besluit'][];
      /**
       * Format: int64
       * @description Hoeveel er in totaal zijn, voor zover de aanroeper ze mag lezen.
       * @example 120
       */
      totaal: number;
      /**
       * @description Of `totaal` exact is; `false` als er meer zijn dan is geteld.
       * @example true
       */
      totaalExact: boolean;
      /**
       * Format: uri-reference
       * @description Het adres van de volgende bladzijde; `null` op de laatste.
       * @example /api/v1/mijlpalen?limit=50&cursor=WyJu
       */
      volgende?: string | null;
    };
    /** @description Een bladzijde van een lijst. */
    LijstVanBesluitmoment: {
      /** @description De resultaten van deze bladzijde. */
      resultaten: components['schemas']['Besluitmoment'][];
      /**
       * Format: int64
       * @description Hoeveel er in totaal zijn, voor zover de aanroeper ze mag lezen.
       * @example 120
       */
      totaal: number;
      /**
       * @description Of `totaal` exact is; `false` als er meer zijn dan is geteld.
       * @example true
       */
      totaalExact: boolean;
      /**
       * Format: uri-reference
       * @description Het adres van de volgende bladzijde; `null` op de laatste.
       * @example /api/v1/mijlpalen?limit=50&cursor=WyJu
       */
      volgende?: string | null;
    };
    /** @description Een bladzijde van een lijst. */
    LijstVanCodelijst: {
      /** @description De resultaten van deze bladzijde. */
      resultaten: components['schemas']['Codelijst'][];
      /**
       * Format: int64
       * @description Hoeveel er in totaal zijn, voor zover de aanroeper ze mag lezen.
       * @example 120
       */
      totaal: number;
      /**
       * @description Of `totaal` exact is; `false` als er meer zijn dan is geteld.
       * @example true
       */
      totaalExact: boolean;
      /**
       * Format: uri-reference
       * @description Het adres van de volgende bladzijde; `null` op de laatste.
       * @example /api/v1/mijlpalen?limit=50&cursor=WyJu
       */
      volgende?: string | null;
    };
    /** @description Een bladzijde van een lijst. */
    LijstVanCorrectie: {
      /** @description De resultaten van deze bladzijde. */
      resultaten: components['schemas']['Correctie'][];
      /**
       * Format: int64
       * @description Hoeveel er in totaal zijn, voor zover de aanroeper ze mag lezen.
       * @example 120
       */
      totaal: number;
      /**
       * @description Of `totaal` exact is; `false` als er meer zijn dan is geteld.
       * @example true
       */
      totaalExact: boolean;
      /**
       * Format: uri-reference
       * @description Het adres van de volgende bladzijde; `null` op de laatste.
       * @example /api/v1/mijlpalen?limit=50&cursor=WyJu
       */
      volgende?: string | null;
    };
    /** @description Een bladzijde van een lijst. */
    LijstVanDoelstelling: {
      /** @description De resultaten van deze bladzijde. */
      resultaten: components['schemas']['Doelstelling'][];
      /**
       * Format: int64
       * @description Hoeveel er in totaal zijn, voor zover de aanroeper ze mag lezen.
       * @example 120
       */
      totaal: number;
      /**
       * @description Of `totaal` exact is; `false` als er meer zijn dan is geteld.
       * @example true
       */
      totaalExact: boolean;
      /**
       * Format: uri-reference
       * @description Het adres van de volgende bladzijde; `null` op de laatste.
       * @example /api/v1/mijlpalen?limit=50&cursor=WyJu
       */
      volgende?: string | null;
    };
    /** @description Een bladzijde van een lijst. */
    LijstVanEscalatie: {
      /** @description De resultaten van deze bladzijde. */
      resultaten: components['schemas']['Escalatie'][];
      /**
       * Format: int64
       * @description Hoeveel er in totaal zijn, voor zover de aanroeper ze mag lezen.
       * @example 120
       */
      totaal: number;
      /**
       * @description Of `totaal` exact is; `false` als er meer zijn dan is geteld.
       * @example true
       */
      totaalExact: boolean;
      /**
       * Format: uri-reference
       * @description Het adres van de volgende bladzijde; `null` op de laatste.
       * @example /api/v1/mijlpalen?limit=50&cursor=WyJu
       */
      volgende?: string | null;
    };
    /** @description Een bladzijde van een lijst. */
    LijstVanEscalatieladder: {
      /** @description De resultaten van deze bladzijde. */
      resultaten: components['schemas']['Escalatieladder'][];
      /**
       * Format: int64
       * @description Hoeveel er in totaal zijn, voor zover de aanroeper ze mag lezen.
       * @example 120
       */
      totaal: number;
      /**
       * @description Of `totaal` exact is; `false` als er meer zijn dan is geteld.
       * @example true
       */
      totaalExact: boolean;
      /**
       * Format: uri-reference
       * @description Het adres van de volgende bladzijde; `null` op de laatste.
       * @example /api/v1/mijlpalen?limit=50&cursor=WyJu
       */
      volgende?: string | null;
    };
    /** @description Een bladzijde van een lijst. */
    LijstVanFaseovergang: {
      /** @description De resultaten van deze bladzijde. */
      resultaten: components['schemas']['Faseovergang'][];
      /**
       * Format: int64
       * @description Hoeveel er in totaal zijn, voor zover de aanroeper ze mag lezen.
       * @example 120
       */
      totaal: number;
      /**
       * @description Of `totaal` exact is; `false` als er meer zijn dan is geteld.
       * @example true
       */
      totaalExact: boolean;
      /**
       * Format: uri-reference
       * @description Het adres van de volgende bladzijde; `null` op de laatste.
       * @example /api/v1/mijlpalen?limit=50&cursor=WyJu
       */
      volgende?: string | null;
    };
    /** @description Een bladzijde van een lijst. */
    LijstVanGebruiker: {
      /** @description De resultaten van deze bladzijde. */
      resultaten: components['schemas']['Gebruiker'][];
      /**
       * Format: int64
       * @description Hoeveel er in totaal zijn, voor zover de aanroeper ze mag lezen.
       * @example 120
       */
      totaal: number;
      /**
       * @description Of `totaal` exact is; `false` als er meer zijn dan is geteld.
       * @example true
       */
      totaalExact: boolean;
      /**
       * Format: uri-reference
       * @description Het adres van de volgende bladzijde; `null` op de laatste.
       * @example /api/v1/mijlpalen?limit=50&cursor=WyJu
       */
      volgende?: string | null;
    };
    /** @description Een bladzijde van een lijst. */
    LijstVanGemeente: {
      /** @description De resultaten van deze bladzijde. */
      resultaten: components['schemas']['Gemeente'][];
      /**
       * Format: int64
       * @description Hoeveel er in totaal zijn, voor zover de aanroeper ze mag lezen.
       * @example 120
       */
      totaal: number;
      /**
       * @description Of `totaal` exact is; `false` als er meer zijn dan is geteld.
       * @example true
       */
      totaalExact: boolean;
      /**
       * Format: uri-reference
       * @description Het adres van de volgende bladzijde; `null` op de laatste.
       * @example /api/v1/mijlpalen?limit=50&cursor=WyJu
       */
      volgende?: string | null;
    };
    /** @description Een bladzijde van een lijst. */
    LijstVanHistorischeWijziging: {
      /** @description De resultaten van deze bladzijde. */
      resultaten: components['schemas']['HistorischeWijziging'][];
      /**
       * Format: int64
       * @description Hoeveel er in totaal zijn, voor zover de aanroeper ze mag lezen.
       * @example 120
       */
      totaal: number;
      /**
       * @description Of `totaal` exact is; `false` als er meer zijn dan is geteld.
       * @example true
       */
      totaalExact: boolean;
      /**
       * Format: uri-reference
       * @description Het adres van de volgende bladzijde; `null` op de laatste.
       * @example /api/v1/mijlpalen?limit=50&cursor=WyJu
       */
      volgende?: string | null;
    };
    /** @description Een bladzijde van een lijst. */
    LijstVanImport: {
      /** @description De resultaten van deze bladzijde. */
      resultaten: components['schemas']['Import'][];
      /**
       * Format: int64
       * @description Hoeveel er in totaal zijn, voor zover de aanroeper ze mag lezen.
       * @example 120
       */
      totaal: number;
      /**
       * @description Of `totaal` exact is; `false` als er meer zijn dan is geteld.
       * @example true
       */
      totaalExact: boolean;
      /**
       * Format: uri-reference
       * @description Het adres van de volgende bladzijde; `null` op de laatste.
       * @example /api/v1/mijlpalen?limit=50&cursor=WyJu
       */
      volgende?: string | null;
    };
    /** @description Een bladzijde van een lijst. */
    LijstVanImportrij: {
      /** @description De resultaten van deze bladzijde. */
      resultaten: components['schemas']['Importrij'][];
      /**
       * Format: int64
       * @description Hoeveel er in totaal zijn, voor zover de aanroeper ze mag lezen.
       * @example 120
       */
      totaal: number;
      /**
       * @description Of `totaal` exact is; `false` als er meer zijn dan is geteld.
       * @example true
       */
      totaalExact: boolean;
      /**
       * Format: uri-reference
       * @description Het adres van de volgende bladzijde; `null` op de laatste.
       * @example /api/v1/mijlpalen?limit=50&cursor=WyJu
       */
      volgende?: string | null;
    };
    /** @description Een bladzijde van een lijst. */
    LijstVanKnelpuntthema: {
      /** @description De resultaten van deze bladzijde. */
      resultaten: components['schemas']['Knelpuntthema'][];
      /**
       * Format: int64
       * @description Hoeveel er in totaal zijn, voor zover de aanroeper ze mag lezen.
       * @example 120
       */
      totaal: number;
      /**
       * @description Of `totaal` exact is; `false` als er meer zijn dan is geteld.
       * @example true
       */
      totaalExact: boolean;
      /**
       * Format: uri-reference
       * @description Het adres van de volgende bladzijde; `null` op de laatste.
       * @example /api/v1/mijlpalen?limit=50&cursor=WyJu
       */
      volgende?: string | null;
    };
    /** @description Een bladzijde van een lijst. */
    LijstVanMijlpaal: {
      /** @description De resultaten van deze bladzijde. */
      resultaten: components['schemas']['Mijlpaal'][];
      /**
       * Format: int64
       * @description Hoeveel er in totaal zijn, voor zover de aanroeper ze mag lezen.
       * @example 120
       */
      totaal: number;
      /**
       * @description Of `totaal` exact is; `false` als er meer zijn dan is geteld.
       * @example true
       */
      totaalExact: boolean;
      /**
       * Format: uri-reference
       * @description Het adres van de volgende bladzijde; `null` op de laatste.
       * @example /api/v1/mijlpalen?limit=50&cursor=WyJu
       */
      volgende?: string | null;
    };
    /** @description Een bladzijde van een lijst. */
    LijstVanMijlpaalsoort: {
      /** @description De resultaten van deze bladzijde. */
      resultaten: components['schemas']['Mijlpaalsoort'][];
      /**
       * Format: int64
       * @description Hoeveel er in totaal zijn, voor zover de aanroeper ze mag lezen.
       * @example 120
       */
      totaal: number;
      /**
       * @description Of `totaal` exact is; `false` als er meer zijn dan is geteld.
       * @example true
       */
      totaalExact: boolean;
      /**
       * Format: uri-reference
       * @description Het adres van de volgende bladzijde; `null` op de laatste.
       * @example /api/v1/mijlpalen?limit=50&cursor=WyJu
       */
      volgende?: string | null;
    };
    /** @description Een bladzijde van een lijst. */
    LijstVanNaamverwijzing: {
      /** @description De resultaten van deze bladzijde. */
      resultaten: components['schemas']['Naamverwijzing'][];
      /**
       * Format: int64
       * @description Hoeveel er in totaal zijn, voor zover de aanroeper ze mag lezen.
       * @example 120
       */
      totaal: number;
      /**
       * @description Of `totaal` exact is; `false` als er meer zijn dan is geteld.
       * @example true
       */
      totaalExact: boolean;
      /**
       * Format: uri-reference
       * @description Het adres van de volgende bladzijde; `null` op de laatste.
       * @example /api/v1/mijlpalen?limit=50&cursor=WyJu
       */
      volgende?: string | null;
    };
    /** @description Een bladzijde van een lijst. */
    LijstVanPlanfaseVanProject: {
      /** @description De resultaten van deze bladzijde. */
      resultaten: components['schemas']['PlanfaseVanProject'][];
      /**
       * Format: int64
       * @description Hoeveel er in totaal zijn, voor zover de aanroeper ze mag lezen.
       * @example 120
       */
      totaal: number;
      /**
       * @description Of `totaal` exact is; `false` als er meer zijn dan is geteld.
       * @example true
       */
      totaalExact: boolean;
      /**
       * Format: uri-reference
       * @description Het adres van de volgende bladzijde; `null` op de laatste.
       * @example /api/v1/mijlpalen?limit=50&cursor=WyJu
       */
      volgende?: string | null;
    };
    /** @description Een bladzijde van een lijst. */
    LijstVanProvincie: {
      /** @description De resultaten van deze bladzijde. */
      resultaten: components['schemas']['Provincie'][];
      /**
       * Format: int64
       * @description Hoeveel er in totaal zijn, voor zover de aanroeper ze mag lezen.
       * @example 120
       */
      totaal: number;
      /**
       * @description Of `totaal` exact is; `false` als er meer zijn dan is geteld.
       * @example true
       */
      totaalExact: boolean;
      /**
       * Format: uri-reference
       * @description Het adres van de volgende bladzijde; `null` op de laatste.
       * @example /api/v1/mijlpalen?limit=50&cursor=WyJu
       */
      volgende?: string | null;
    };
    /** @description Een bladzijde van een lijst. */
    LijstVanRealisatie: {
      /** @description De resultaten van deze bladzijde. */
      resultaten: components['schemas']['Realisatie'][];
      /**
       * Format: int64
       * @description Hoeveel er in totaal zijn, voor zover de aanroeper ze mag lezen.
       * @example 120
       */
      totaal: number;
      /**
       * @description Of `totaal` exact is; `false` als er meer zijn dan is geteld.
       * @example true
       */
      totaalExact: boolean;
      /**
       * Format: uri-reference
       * @description Het adres van de volgende bladzijde; `null` op de laatste.
       * @example /api/v1/mijlpalen?limit=50&cursor=WyJu
       */
      volgende?: string | null;
    };
    /** @description Een bladzijde van een lijst. */
    LijstVanReces: {
      /** @description De resultaten van deze bladzijde. */
      resultaten: components['schemas']['Reces'][];
      /**
       * Format: int64
       * @description Hoeveel er in totaal zijn, voor zover de aanroeper ze mag lezen.
       * @example 120
       */
      totaal: number;
      /**
       * @description Of `totaal` exact is; `false` als er meer zijn dan is geteld.
       * @example true
       */
      totaalExact: boolean;
      /**
       * Format: uri-reference
       * @description Het adres van de volgende bladzijde; `null` op de laatste.
       * @example /api/v1/mijlpalen?limit=50&cursor=WyJu
       */
      volgende?: string | null;
    };
    /** @description Een bladzijde van een lijst. */
    LijstVanRegio: {
      /** @description De resultaten van deze bladzijde. */
      resultaten: components['schemas']['Regio'][];
      /**
       * Format: int64
       * @description Hoeveel er in totaal zijn, voor zover de aanroeper ze mag lezen.
       * @example 120
       */
      totaal: number;
      /**
       * @description Of `totaal` exact is; `false` als er meer zijn dan is geteld.
       * @example true
       */
      totaalExact: boolean;
      /**
       * Format: uri-reference
       * @description Het adres van de volgende bladzijde; `null` op de laatste.
       * @example /api/v1/mijlpalen?limit=50&cursor=WyJu
       */
      volgende?: string | null;
    };
    /** @description Een bladzijde van een lijst. */
    LijstVanSleutelproject: {
      /** @description De resultaten van deze bladzijde. */
      resultaten: components['schemas']['Sleutelproject'][];
      /**
       * Format: int64
       * @description Hoeveel er in totaal zijn, voor zover de aanroeper ze mag lezen.
       * @example 120
       */
      totaal: number;
      /**
       * @description Of `totaal` exact is; `false` als er meer zijn dan is geteld.
       * @example true
       */
      totaalExact: boolean;
      /**
       * Format: uri-reference
       * @description Het adres van de volgende bladzijde; `null` op de laatste.
       * @example /api/v1/mijlpalen?limit=50&cursor=WyJu
       */
      volgende?: string | null;
    };
    /** @description Een bladzijde van een lijst. */
    LijstVanStap: {
      /** @description De resultaten van deze bladzijde. */
      resultaten: components['schemas']['Stap'][];
      /**
       * Format: int64
       * @description Hoeveel er in totaal zijn, voor zover de aanroeper ze mag lezen.
       * @example 120
       */
      totaal: number;
      /**
       * @description Of `totaal` exact is; `false` als er meer zijn dan is geteld.
       * @example true
       */
      totaalExact: boolean;
      /**
       * Format: uri-reference
       * @description Het adres van de volgende bladzijde; `null` op de laatste.
       * @example /api/v1/mijlpalen?limit=50&cursor=WyJu
       */
      volgende?: string | null;
    };
    /** @description Een bladzijde van een lijst. */
    LijstVanStatuswisseling: {
      /** @description De resultaten van deze bladzijde. */
      resultaten: components['schemas']['Statuswisseling'][];
      /**
       * Format: int64
       * @description Hoeveel er in totaal zijn, voor zover de aanroeper ze mag lezen.
       * @example 120
       */
      totaal: number;
      /**
       * @description Of `totaal` exact is; `false` als er meer zijn dan is geteld.
       * @example true
       */
      totaalExact: boolean;
      /**
       * Format: uri-reference
       * @description Het adres van de volgende bladzijde; `null` op de laatste.
       * @example /api/v1/mijlpalen?limit=50&cursor=WyJu
       */
      volgende?: string | null;
    };
    /** @description Een bladzijde van een lijst. */
    LijstVanToekenning: {
      /** @description De resultaten van deze bladzijde. */
      resultaten: components['schemas']['Toekenning'][];
      /**
       * Format: int64
       * @description Hoeveel er in totaal zijn, voor zover de aanroeper ze mag lezen.
       * @example 120
       */
      totaal: number;
      /**
       * @description Of `totaal` exact is; `false` als er meer zijn dan is geteld.
       * @example true
       */
      totaalExact: boolean;
      /**
       * Format: uri-reference
       * @description Het adres van de volgende bladzijde; `null` op de laatste.
       * @example /api/v1/mijlpalen?limit=50&cursor=WyJu
       */
      volgende?: string | null;
    };
    /** @description Een bladzijde van een lijst. */
    LijstVanVerantwoordelijke: {
      /** @description De resultaten van deze bladzijde. */
      resultaten: components['schemas']['Verantwoordelijke'][];
      /**
       * Format: int64
       * @description Hoeveel er in totaal zijn, voor zover de aanroeper ze mag lezen.
       * @example 120
       */
      totaal: number;
      /**
       * @description Of `totaal` exact is; `false` als er meer zijn dan is geteld.
       * @example true
       */
      totaalExact: boolean;
      /**
       * Format: uri-reference
       * @description Het adres van de volgende bladzijde; `null` op de laatste.
       * @example /api/v1/mijlpalen?limit=50&cursor=WyJu
       */
      volgende?: string | null;
    };
    /** @description Een bladzijde van een lijst. */
    LijstVanVerschuiving: {
      /** @description De resultaten van deze bladzijde. */
      resultaten: components['schemas']['Verschuiving'][];
      /**
       * Format: int64
       * @description Hoeveel er in totaal zijn, voor zover de aanroeper ze mag lezen.
       * @example 120
       */
      totaal: number;
      /**
       * @description Of `totaal` exact is; `false` als er meer zijn dan is geteld.
       * @example true
       */
      totaalExact: boolean;
      /**
       * Format: uri-reference
       * @description Het adres van de volgende bladzijde; `null` op de laatste.
       * @example /api/v1/mijlpalen?limit=50&cursor=WyJu
       */
      volgende?: string | null;
    };
    /** @description Een bladzijde van een lijst. */
    LijstVanVervalverklaring: {
      /** @description De resultaten van deze bladzijde. */
      resultaten: components['schemas']['Vervalverklaring'][];
      /**
       * Format: int64
       * @description Hoeveel er in totaal zijn, voor zover de aanroeper ze mag lezen.
       * @example 120
       */
      totaal: number;
      /**
       * @description Of `totaal` exact is; `false` als er meer zijn dan is geteld.
       * @example true
       */
      totaalExact: boolean;
      /**
       * Format: uri-reference
       * @description Het adres van de volgende bladzijde; `null` op de laatste.
       * @example /api/v1/mijlpalen?limit=50&cursor=WyJu
       */
      volgende?: string | null;
    };
    /** @description Een bladzijde van een lijst. */
    LijstVanWoningbouwplan: {
      /** @description De resultaten van deze bladzijde. */
      resultaten: components['schemas']['Woningbouwplan'][];
      /**
       * Format: int64
       * @description Hoeveel er in totaal zijn, voor zover de aanroeper ze mag lezen.
       * @example 120
       */
      totaal: number;
      /**
       * @description Of `totaal` exact is; `false` als er meer zijn dan is geteld.
       * @example true
       */
      totaalExact: boolean;
      /**
       * Format: uri-reference
       * @description Het adres van de volgende bladzijde; `null` op de laatste.
       * @example /api/v1/mijlpalen?limit=50&cursor=WyJu
       */
      volgende?: string | null;
    };
    /** @description Een opmerking bij een rij. */
    Melding: {
      /**
       * @description Wat er aan de hand is, als vaste code.
       * @example gemeenteOnbekend
       */
      code: string;
      /** @description Hoe ernstig het is. */
      ernst: components['schemas']['Ernst'];
      /**
       * @description De kolom van het bestand waarover de opmerking gaat.
       * @example planstatus
       */
      kolom?: string | null;
      /**
       * @description Hetzelfde in het Nederlands.
       * @example De gemeenteraad vergadert een maand later.
       */
      reden: string;
      /**
       * @description Wat er in het bestand staat.
       * @example 3 in voorbereiding
       */
      waarde?: string | null;
    };
    /** @description Een mijlpaal. Lezers buiten de eigen gemeente en haar provincie zien naam, fase, prognose en realisatie; de rest is voor hen `null`. */
    Mijlpaal: {
      /**
       * Format: date-time
       * @description Het tijdstip van vastlegging, in UTC.
       * @example 2026-11-30T09:12:45Z
       */
      aangemaaktOp: string;
      /**
       * Format: int64
       * @description Hoe vaak de prognose verschoof; `null` voor lezers buiten de eigen gemeente en provincie.
       * @example 2
       */
      aantalVerschuivingen?: number | null;
      /**
       * @description De mijlpalen die eerst komen.
       * @example [
       *       "0192f3a4-5b6c-7d8e-9f01-23456789abcd"
       *     ]
       */
      afhankelijkVan: string[];
      /** @description Hoe nauwkeurig de basisdatum is bedoeld. */
      basisPrecisie?: components['schemas']['Precisie'] | null;
      /**
       * Format: date
       * @description De afgesproken datum.
       * @example 2027-03-31
       */
      basisdatum?: string | null;
      /**
       * @description Waar te vinden is dat het gebeurde.
       * @example https://zwolle.example/besluiten/2026-118
       */
      bewijs?: string | null;
      /** @description De fase waarbij de mijlpaal hoort. */
      fase: components['schemas']['Planfase'];
      /**
       * Format: date-time
       * @description Het tijdstip van de laatste wijziging, in UTC.
       * @example 2026-11-30T09:12:45Z
       */
      gewijzigdOp: string;
      /**
       * Format: uuid
       * @description Het id; verandert nooit.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      id: string;
      /**
       * @description Of nog geen besluit de basisdatum vaststelde.
       * @example true
       */
      indicatief?: boolean | null;
      /** @description Wat de aanroeper er nu mee mag doen, per handeling, en anders waarom niet. */
      mogelijkheden: components['schemas']['Mogelijkheden'];
      /**
       * @description De naam van de mijlpaal.
       * @example Vaststelling omgevingsplan
       */
      naam: string;
      /** @description Hoe nauwkeurig de prognosedatum is bedoeld. */
      prognosePrecisie: components['schemas']['Precisie'];
      /**
       * Format: date
       * @description De datum die nu wordt verwacht.
       * @example 2027-03-31
       */
      prognosedatum: string;
      /** @description Hoe nauwkeurig de realisatiedatum is bedoeld. */
      realisatiePrecisie?: components['schemas']['Precisie'] | null;
      /**
       * Format: date
       * @description De datum waarop het gebeurde.
       * @example 2027-03-31
       */
      realisatiedatum?: string | null;
      /** @description Het sleutelproject. */
      sleutelproject: components['schemas']['Sleutelprojectvermelding'];
      /**
       * Format: uuid
       * @description Het id van het sleutelproject.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      sleutelprojectId: string;
      /**
       * @description Welke van de gebruikelijke mijlpalen het is; `null` voor een eigen mijlpaal van het project.
       * @example vaststellingOmgevingsplan
       */
      soort?: string | null;
      /** @description Hoe de mijlpaal er vandaag voor staat; `null` als de lezer dat niet mag weten. */
      status?: components['schemas']['Mijlpaalstatus'] | null;
      /**
       * Format: int64
       * @description Kalenderdagen van de basisdatum tot de realisatiedatum, of anders de prognosedatum; negatief als het eerder is.
       * @example 91
       */
      uitloopDagen?: number | null;
      /**
       * @description Wie voor de mijlpaal zorgt.
       * @example Sanne de Vries
       */
      verantwoordelijke?: string | null;
      /**
       * @description Of de fase pas sluit als deze mijlpaal is behaald.
       * @example true
       */
      verplicht: boolean;
      /**
       * Format: int32
       * @description Het versienummer; elke wijziging telt er één bij op.
       * @example 3
       */
      versie: number;
    };
    /** @description Wat er aan een mijlpaal verandert. De prognose verandert met een verschuiving, niet hier. */
    MijlpaalWijziging: {
      /**
       * @description De mijlpalen die eerst komen.
       * @example [
       *       "0192f3a4-5b6c-7d8e-9f01-23456789abcd"
       *     ]
       */
      afhankelijkVan?: string[];
      /** @description Hoe nauwkeurig de basisdatum is bedoeld. */
      basisPrecisie?: components['schemas']['Precisie'];
      /**
       * Format: date
       * @description De afgesproken datum; te wijzigen zolang zij indicatief is.
       * @example 2027-03-31
       */
      basisdatum?: string;
      /** @description De fase waarbij de mijlpaal hoort. */
      fase?: components['schemas']['Planfase'];
      /**
       * @description De naam van de mijlpaal.
       * @example Vaststelling omgevingsplan
       */
      naam?: string;
      /**
       * @description Wie voor de mijlpaal zorgt.
       * @example Sanne de Vries
       */
      verantwoordelijke?: string | null;
      /**
       * @description Of de fase pas sluit als dit is behaald.
       * @example true
       */
      verplicht?: boolean;
    };
    /** @description Een mijlpaal die de meeste projecten hebben. */
    Mijlpaalsoort: {
      /**
       * @description De code, te gebruiken als `soort` van een nieuwe mijlpaal.
       * @example startBouw
       */
      code: string;
      /** @description De fase waarbij zij gewoonlijk hoort. */
      fase: components['schemas']['Planfase'];
      /**
       * @description De gebruikelijke naam.
       * @example Start bouw
       */
      naam: string;
      /**
       * @description Of haar fase gewoonlijk pas sluit als zij is behaald.
       * @example true
       */
      verplicht: boolean;
    };
    /**
     * @description Hoe een mijlpaal ervoor staat; volgt uit de datums en de dag van vandaag. `nietBijgewerkt`: de prognose is voorbij en niemand meldde wat er gebeurde.
     * @enum {string}
     */
    Mijlpaalstatus: 'opSchema' | 'dreigtTeLaat' | 'teLaat' | 'nietBijgewerkt' | 'behaald' | 'vervallen';
    /** @description Mijlpalen van de eigen gemeenten die om aandacht vragen. */
    MijlpalenOverzicht: {
      /** @description De eerste tien van beide, op prognose. */
      aandacht: components['schemas']['Mijlpaal'][];
      /**
       * Format: int64
       * @description Mijlpalen waarvan de prognose voorbij is terwijl niemand zei wat er gebeurde.
       * @example 4
       */
      nietBijgewerkt: number;
      /**
       * Format: int64
       * @description Mijlpalen waarvan de basisdatum voorbij is en de prognose nog komt.
       * @example 6
       */
      teLaat: number;
    };
    /** @description De handelingen op een object, op naam: eerst telt het recht van de aanroeper, dan de toestand van het object. */
    Mogelijkheden: {
      [key: string]: components['schemas']['Mogelijkheid'];
    };
    /** @description Of een handeling nu openstaat voor de aanroeper, en zo niet, waarom. */
    Mogelijkheid: {
      /** @description De code waarmee zij zou worden geweigerd. */
      code?: components['schemas']['Probleemcode'];
      /**
       * @description Of de handeling zou worden aanvaard.
       * @example true
       */
      mag: boolean;
      /** @description De waarden die de uitleg van die code aanvullen. */
      parameters?: Record<string, never>;
      /**
       * @description Dezelfde weigering als een zin.
       * @example De gemeenteraad vergadert een maand later.
       */
      reden?: string;
    };
    /**
     * @description Wat er met de woningen van een programmaregel gebeurt; `bouw` telt nieuwbouw, transformatie en splitsing.
     * @enum {string}
     */
    Mutatie: 'bouw' | 'sloop';
    /** @description Iets of iemand met een naam, bij zijn id. */
    Naamverwijzing: {
      /**
       * Format: uuid
       * @description Het id.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      id: string;
      /**
       * @description De naam.
       * @example Sanne de Vries
       */
      naam: string;
    };
    /** @description Een vast te leggen besluit. */
    NieuwBesluit: {
      /** @description De basisdatums die dit besluit opnieuw zet; de andere worden vastgesteld zoals zij zijn. Alleen met `steltBasisVast`. */
      basisdatums?: components['schemas']['NieuweBasis'][];
      /**
       * Format: date
       * @description De dag van het besluit; niet in de toekomst.
       * @example 2027-03-31
       */
      datum: string;
      /**
       * @description Namens wie is besloten.
       * @example Mandaatregeling college 2026, artikel 4
       */
      mandaat?: string | null;
      /**
       * @description Of het besluit de basisdatums van het project vaststelt: daarna verandert alleen een besluit ze nog. Alleen een positief besluit kan dat.
       * @example true
       */
      steltBasisVast?: boolean;
      /**
       * @description De toelichting.
       * @example De nutsaansluiting komt een kwartaal later.
       */
      toelichting?: string | null;
      /** @description Wat het orgaan besloot. */
      uitkomst: components['schemas']['Besluituitkomst'];
      /**
       * @description Waar het besluit te vinden is: een kenmerk of link.
       * @example https://zwolle.example/besluiten/2026-118
       */
      vindplaats?: string | null;
      /** @description De voorwaarden; gegeven als de uitkomst `positiefOnderVoorwaarden` is, en alleen dan. */
      voorwaarden?: components['schemas']['Voorwaarde'][];
    };
    /** @description Een te plannen besluitmoment. */
    NieuwBesluitmoment: {
      /** @description De fase waarbij het besluit hoort. */
      fase: components['schemas']['Planfase'];
      /**
       * Format: date
       * @description Een dag waarop het orgaan vergadert, buiten zijn reces.
       * @example 2027-03-31
       */
      geplandeDatum?: string | null;
      /**
       * @description De naam van het besluitmoment.
       * @example Vaststelling omgevingsplan
       */
      naam: string;
      /** @description Het orgaan dat besluit. */
      orgaan: components['schemas']['Orgaan'];
      /**
       * @description Of de fase met dit besluit sluit.
       * @example true
       */
      sluitFaseAf?: boolean;
    };
    /** @description Wat er met het vorige geheim gebeurt. */
    NieuwGeheim: {
      /**
       * Format: date
       * @description De laatste dag waarop het vorige geheim werkt, niet voor vandaag; zonder dag werkt het tot u het beëindigt.
       * @example 2027-03-31
       */
      vorigeTotEnMet?: string;
    };
    /** @description Het gevolg van een afgehandelde escalatie voor een mijlpaal van haar project. */
    NieuwGevolg: {
      /**
       * Format: uuid
       * @description Het id van de mijlpaal.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      mijlpaalId: string;
      /**
       * Format: date
       * @description De prognose vanaf nu.
       * @example 2027-03-31
       */
      naar: string;
      /**
       * @description De code van het thema dat de verschuiving veroorzaakte.
       * @example stikstof
       */
      oorzaak: string;
      /** @description Hoe nauwkeurig de datum is bedoeld; een dag als het veld ontbreekt. */
      precisie?: components['schemas']['Precisie'];
    };
    /** @description Een programma dat in de plaats komt van wat er is. */
    NieuwProgramma: {
      /** @description De regels van het programma. */
      regels: components['schemas']['Programmaregel'][];
    };
    /** @description Een toe te voegen periode. */
    NieuwReces: {
      /**
       * @description De naam van de periode.
       * @example Zomerreces 2027
       */
      naam: string;
      /**
       * @description De code van een gemeente of provincie.
       * @example GM0193
       */
      organisatieCode: string;
      /** @description Een reces, of een verkiezingsperiode. */
      soort: components['schemas']['Recessoort'];
      /**
       * Format: date
       * @description De laatste dag, die meetelt; hoogstens een jaar na de eerste.
       * @example 2027-03-31
       */
      totEnMet: string;
      /**
       * Format: date
       * @description De eerste dag.
       * @example 2027-03-31
       */
      van: string;
    };
    /** @description Een nieuw sleutelproject. */
    NieuwSleutelproject: {
      /**
       * @description De andere gemeenten die deelnemen.
       * @example [
       *       "GM0177"
       *     ]
       */
      deelnemendeGemeenten?: string[];
      /**
       * @description De gemeente die de pen voert.
       * @example GM0193
       */
      gemeenteCode: string;
      /** @description De ligging, als GeoJSON. */
      locatie?: components['schemas']['Geometrie'] | null;
      /**
       * @description De naam van het project.
       * @example Spoorzone
       */
      naam: string;
      /**
       * @description De omschrijving.
       * @example Woningen rond het station, met ruimte voor werk en groen.
       */
      omschrijving?: string | null;
      /**
       * Format: uuid
       * @description Het project waarvan dit een onderdeel is.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      onderdeelVan?: string | null;
      /** @description Wie het project mag lezen. */
      vertrouwelijkheid: components['schemas']['Vertrouwelijkheid'];
      /**
       * @description De plannen waarvan de woningen bij het project tellen.
       * @example [
       *       "0192f3a4-5b6c-7d8e-9f01-23456789abcd"
       *     ]
       */
      woningbouwplanIds?: string[];
    };
    /** @description Een nieuw eigen wachtwoord. */
    NieuwWachtwoord: {
      /**
       * Format: password
       * @description Het wachtwoord tot nu toe.
       * @example mijn-oude-wachtzin
       */
      huidigWachtwoord: string;
      /**
       * Format: password
       * @description Het nieuwe wachtwoord: niet het huidige, en niet het e-mailadres.
       * @example vier-lange-losse-woorden
       */
      nieuwWachtwoord: string;
    };
    /** @description Een te maken plan. */
    NieuwWoningbouwplan: {
      /**
       * Format: date
       * @description De dag waarop de bron dit zegt.
       * @example 2027-03-31
       */
      brondatum?: string | null;
      /**
       * @description De CBS-code van de gemeente.
       * @example GM0193
       */
      gemeenteCode: string;
      /** @description Het juridische instrument dat de woningen toestaat. */
      juridischeGrondslag?: components['schemas']['JuridischeGrondslag'] | null;
      /** @description De ligging, als GeoJSON. */
      locatie?: components['schemas']['Geometrie'] | null;
      /**
       * @description De naam van het plan.
       * @example Stationsgebied fase 2
       */
      naam: string;
      /** @description Wie de woningen laat bouwen; `Onbekend` als het veld ontbreekt. */
      opdrachtgever?: components['schemas']['Opdrachtgever'] | null;
      /** @description De planologische status. */
      planstatus: components['schemas']['Planstatus'];
      /** @description Wat voor plek het plan is. */
      plantype: components['schemas']['Plantype'];
      /** @description De regels van het programma. */
      programma?: components['schemas']['Programmaregel'][];
      /** @description Hoe ver het bouwproject is; `Onbekend` als het veld ontbreekt. */
      projectstatus?: components['schemas']['Projectstatus'] | null;
      /** @description Wie het plan mag lezen. */
      vertrouwelijkheid: components['schemas']['Vertrouwelijkheid'];
    };
    /** @description Een te maken koppeling. */
    NieuweApiClient: {
      /**
       * @description Alleen deze gemeenten, en wat Openbaar is; leeg betekent alles wat de organisatie leest.
       * @example [
       *       "GM0193"
       *     ]
       */
      gemeenteCodes: string[];
      /**
       * @description De naam van de koppeling.
       * @example Datawarehouse Zwolle
       */
      naam: string;
      /** @description De smalste vertrouwelijkheid die het systeem leest. */
      niveau: components['schemas']['Vertrouwelijkheid'];
      /**
       * @description De code van een gemeente, regio of provincie.
       * @example PV23
       */
      organisatieCode: string;
      /** @description Wat het systeem mag doen. */
      scopes: components['schemas']['Scope'][];
    };
    /** @description Een basisdatum die een besluit zet. */
    NieuweBasis: {
      /**
       * Format: date
       * @description De datum die voortaan is afgesproken.
       * @example 2027-03-31
       */
      basisdatum: string;
      /**
       * Format: uuid
       * @description Het id van de mijlpaal.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      mijlpaalId: string;
      /** @description Hoe nauwkeurig de datum is bedoeld; zoals zij was als het veld ontbreekt. */
      precisie?: components['schemas']['Precisie'] | null;
    };
    /** @description Het einde van iemands tijd in een zetel. */
    NieuweBeeindiging: {
      /**
       * Format: date
       * @description De eerste dag waarop deze persoon er niet meer zit; een opvolger kan op die dag beginnen.
       * @example 2027-03-31
       */
      geldigTot: string;
      /**
       * @description De toelichting.
       * @example De nutsaansluiting komt een kwartaal later.
       */
      toelichting?: string | null;
    };
    /** @description Een datum die verkeerd was en wordt gecorrigeerd; telt niet als uitloop. */
    NieuweCorrectie: {
      /**
       * Format: date
       * @description De juiste datum; `null` neemt een realisatie terug die er niet was.
       * @example 2027-03-31
       */
      naar?: string | null;
      /** @description Hoe nauwkeurig de datum is bedoeld; een dag als het veld ontbreekt. */
      precisie?: components['schemas']['Precisie'] | null;
      /**
       * @description De toelichting.
       * @example De nutsaansluiting komt een kwartaal later.
       */
      toelichting: string;
      /** @description Welke datum wordt gecorrigeerd. */
      veld: components['schemas']['Correctieveld'];
    };
    /** @description Een te melden vraag. */
    NieuweEscalatie: {
      /**
       * @description Met `true` een concept: alleen collega's van de eigen organisatie lezen het, en er loopt geen klok.
       * @example false
       */
      concept?: boolean;
      /**
       * @description Het antwoord dat de melder vraagt.
       * @example Stel de vergunning vóór 1 maart vast.
       */
      gewenstBesluit: string;
      /**
       * Format: uuid
       * @description De mijlpaal van het project waarover zij gaat.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      mijlpaalId?: string | null;
      /** @description Wiens probleem het is, en dus wiens ladder geldt; de gemeente als het veld ontbreekt. */
      probleemhouder?: components['schemas']['Probleemhouder'];
      /** @description Waarover de vraag gaat. */
      soort: components['schemas']['Escalatiesoort'];
      /**
       * @description De vraag in een paar woorden.
       * @example Geen besluit over de ontsluiting
       */
      titel: string;
      /**
       * @description De vraag. Over één vraag loopt één escalatie: dezelfde woorden over dezelfde mijlpaal of hetzelfde project worden geen tweede keer gemeld.
       * @example Wanneer besluit de raad over de ontsluiting?
       */
      vraag: string;
    };
    /** @description Een te sluiten fase, of een fase om naar terug te gaan. */
    NieuweFaseovergang: {
      /**
       * @description Met `true` sluit de fase ondanks wat in de weg staat, met de reden in `toelichting`. Het blijft zichtbaar.
       * @example false
       */
      afwijking?: boolean;
      /**
       * Format: uuid
       * @description Het vastgelegde besluit van het project waarop het teruggaat; gegeven bij grond `besluit`, en alleen dan.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      besluitId?: string | null;
      /**
       * Format: date
       * @description De dag waarop het gebeurde; niet in de toekomst.
       * @example 2027-03-31
       */
      datum: string;
      /** @description De fase die sluit, of waarnaar het project teruggaat. */
      fase: components['schemas']['Planfase'];
      /** @description De grond waarop het project teruggaat; gegeven bij teruggaan, en alleen dan. */
      grond?: components['schemas']['Teruggrond'] | null;
      /** @description Of de fase sluit, of het project teruggaat. */
      soort: components['schemas']['Faseovergangsoort'];
      /**
       * @description De toelichting; verplicht bij een afwijking en bij teruggaan.
       * @example De nutsaansluiting komt een kwartaal later.
       */
      toelichting?: string | null;
      /**
       * @description De plannen die de uitspraak vernietigt, van die van het project in de eigen gemeente; alle vastgestelde als het veld ontbreekt. Alleen bij grond `uitspraak`.
       * @example [
       *       "0192f3a4-5b6c-7d8e-9f01-23456789abcd"
       *     ]
       */
      vernietigdePlannen?: string[];
    };
    /** @description Een te maken account. */
    NieuweGebruiker: {
      /**
       * Format: email
       * @description Het e-mailadres, in kleine letters.
       * @example projectleider.zwolle@demo.example
       */
      email: string;
      /**
       * @description De naam van de persoon.
       * @example Sanne de Vries
       */
      naam: string;
    };
    /** @description Een nieuwe mijlpaal. */
    NieuweMijlpaal: {
      /**
       * @description De mijlpalen van hetzelfde project die eerst komen.
       * @example [
       *       "0192f3a4-5b6c-7d8e-9f01-23456789abcd"
       *     ]
       */
      afhankelijkVan?: string[];
      /**
       * Format: date
       * @description De afgesproken datum, of wat daar nu voor staat: indicatief tot een besluit haar vaststelt.
       * @example 2027-03-31
       */
      basisdatum: string;
      /** @description De fase waarbij de mijlpaal hoort. */
      fase: components['schemas']['Planfase'];
      /**
       * @description De naam van de mijlpaal.
       * @example Vaststelling omgevingsplan
       */
      naam: string;
      /** @description Hoe nauwkeurig de basisdatum is bedoeld; een dag als het veld ontbreekt. */
      precisie?: components['schemas']['Precisie'] | null;
      /** @description Hoe nauwkeurig de prognosedatum is bedoeld. */
      prognosePrecisie?: components['schemas']['Precisie'] | null;
      /**
       * Format: date
       * @description De datum die nu wordt verwacht; de basisdatum als het veld ontbreekt.
       * @example 2027-03-31
       */
      prognosedatum?: string | null;
      /**
       * @description Welke van de gebruikelijke mijlpalen het is, uit `/mijlpaalsoorten`.
       * @example vaststellingOmgevingsplan
       */
      soort?: string | null;
      /**
       * @description Wie voor de mijlpaal zorgt.
       * @example Sanne de Vries
       */
      verantwoordelijke?: string | null;
      /**
       * @description Of haar fase pas sluit als zij is behaald; zoals gebruikelijk voor haar soort als het veld ontbreekt.
       * @example true
       */
      verplicht?: boolean | null;
    };
    /** @description Dat een mijlpaal is behaald. */
    NieuweRealisatie: {
      /**
       * @description Waar dat te vinden is: een kenmerk of link.
       * @example https://zwolle.example/besluiten/2026-118
       */
      bewijs?: string | null;
      /**
       * Format: date
       * @description De dag waarop de mijlpaal is behaald; niet in de toekomst.
       * @example 2027-03-31
       */
      datum: string;
      /** @description Hoe nauwkeurig de datum is bedoeld; een dag als het veld ontbreekt. */
      precisie?: components['schemas']['Precisie'] | null;
      /**
       * @description De toelichting.
       * @example De nutsaansluiting komt een kwartaal later.
       */
      toelichting?: string | null;
    };
    /** @description Wie zich wil aanmelden. */
    NieuweSessie: {
      /**
       * @description Het e-mailadres, in kleine letters.
       * @example projectleider.zwolle@demo.example
       */
      email: string;
      /**
       * Format: password
       * @description Het wachtwoord.
       * @example vier-lange-losse-woorden
       */
      wachtwoord: string;
    };
    /** @description Een te zetten stap. */
    NieuweStap: {
      /** @description Wat het voor een mijlpaal betekent, in dezelfde handeling vastgelegd; alleen bij `afhandeling`. */
      gevolg?: components['schemas']['NieuwGevolg'] | null;
      /** @description Welke stap er wordt gezet. */
      soort: components['schemas']['Stapsoort'];
      /**
       * @description De toelichting; niet nodig bij `melding` en `inBehandeling`.
       * @example De nutsaansluiting komt een kwartaal later.
       */
      toelichting?: string | null;
      /** @description Wat het opleverde; gegeven bij `afhandeling`, en alleen dan. */
      uitkomst?: components['schemas']['Uitkomst'] | null;
    };
    /** @description Een project dat wordt gepauzeerd, hervat of beëindigd. */
    NieuweStatuswisseling: {
      /** @description De status erna. */
      naar: components['schemas']['Sleutelprojectstatus'];
      /**
       * @description Waarom het wordt gepauzeerd: de code van een thema, of `partijWeggevallen`. Verplicht bij pauzeren, en alleen dan.
       * @example stikstof
       */
      oorzaak?: string | null;
      /**
       * @description De toelichting.
       * @example De nutsaansluiting komt een kwartaal later.
       */
      toelichting: string;
    };
    /** @description Een te geven toekenning. */
    NieuweToekenning: {
      /**
       * Format: uuid
       * @description Het id van het account.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      gebruikerId: string;
      /**
       * @description De code van een gemeente, regio of provincie; verplicht bij elke rol behalve lezer en beheerder.
       * @example GM0193
       */
      organisatieCode?: string | null;
      /** @description De rol die het account voor de organisatie heeft. */
      rol: components['schemas']['Rol'];
    };
    /** @description Een persoon om in een zetel te zetten. */
    NieuweVerantwoordelijke: {
      /**
       * Format: uuid
       * @description Het account van die persoon: alleen dan is hij persoonlijk aan zet op escalaties.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      gebruikerId?: string | null;
      /**
       * Format: date
       * @description De eerste dag waarop de persoon in de zetel zit.
       * @example 2027-03-31
       */
      geldigVanaf: string;
      /**
       * @description De naam van de persoon.
       * @example Sanne de Vries
       */
      naam: string;
      /** @description De zetel van het project. */
      rol: components['schemas']['Zetel'];
      /**
       * @description Wie de persoon vervangt.
       * @example Noor Bakker
       */
      vervanger?: string | null;
    };
    /** @description Een verschuiving van de prognose, later of eerder. */
    NieuweVerschuiving: {
      /**
       * Format: date
       * @description De prognose vanaf nu.
       * @example 2027-03-31
       */
      naar: string;
      /**
       * @description De code van het thema dat de oorzaak is, uit `/knelpuntthemas`.
       * @example stikstof
       */
      oorzaak: string;
      /** @description Hoe nauwkeurig de datum is bedoeld; een dag als het veld ontbreekt. */
      precisie?: components['schemas']['Precisie'] | null;
      /**
       * @description De toelichting.
       * @example De nutsaansluiting komt een kwartaal later.
       */
      toelichting: string;
      /**
       * @description Of de mijlpalen die erop wachten meeschuiven, met dezelfde oorzaak. Anders staan zij er alleen als voorstel bij.
       * @example true
       */
      volgersMee?: boolean;
    };
    /** @description Dat een mijlpaal niet meer telt. */
    NieuweVervalverklaring: {
      /**
       * @description De toelichting.
       * @example De nutsaansluiting komt een kwartaal later.
       */
      toelichting: string;
    };
    /** @description Wat deze installatie is. */
    Omgeving: {
      /** @description Met wie men zich in een demonstratie aanmeldt; `null` waar echt wordt gewerkt. */
      demoaanmelding?: components['schemas']['Demoaanmelding'] | null;
      /**
       * @description Of alles hier verzonnen is, om het product te proberen.
       * @example true
       */
      demonstratie: boolean;
      /**
       * @description De naam van het product.
       * @example Sleutelbord
       */
      naam: string;
      /**
       * Format: date
       * @description De kalenderdag in Europe/Amsterdam.
       * @example 2027-03-31
       */
      vandaag: string;
      /**
       * @description De versie van het programma en van zijn API.
       * @example 3
       */
      versie: string;
    };
    /**
     * @description Wie de woningen laat bouwen.
     * @enum {string}
     */
    Opdrachtgever:
      | 'Gemeente'
      | 'Woningbouwcorporatie'
      | 'Projectontwikkelaar'
      | 'Particulieren'
      | 'Meerdere'
      | 'Anders'
      | 'Onbekend';
    /**
     * @description Wat met een record gebeurde, gezien door wie leest.
     * @example gewijzigd
     * @enum {string}
     */
    Operatie: 'aangemaakt' | 'gewijzigd' | 'verwijderd' | 'buitenBereik' | 'binnenBereik';
    /**
     * @description Het orgaan dat besluit.
     * @enum {string}
     */
    Orgaan: 'stuurgroep' | 'college' | 'gemeenteraad' | 'gedeputeerdeStaten' | 'provincialeStaten' | 'rijk';
    /**
     * @description Hoe een escalatie naar het volgende niveau gaat: vanzelf als een termijn afloopt (`automatisch`), of na akkoord (`opVoorstel`).
     * @enum {string}
     */
    Overgang: 'automatisch' | 'opVoorstel';
    /** @description Wat er vandaag om aandacht van de aanroeper vraagt, en hoe de woningen van zijn gemeenten ervoor staan. */
    Overzicht: {
      /** @description De doelstellingen die vandaag gelden. Getallen in verschillende eenheden of perioden zijn niet te vergelijken. */
      doelstellingen: components['schemas']['Doelstelling'][];
      /** @description De escalaties die op de aanroeper wachten. */
      escalaties: components['schemas']['EscalatiesOverzicht'];
      /** @description Zetels van lopende projecten die vandaag niemand bezet; hoogstens tien. */
      legeZetels: components['schemas']['LegeZetel'][];
      /** @description De mijlpalen die om aandacht vragen. */
      mijlpalen: components['schemas']['MijlpalenOverzicht'];
      /** @description Alle gemeenten van vandaag, op naam. */
      perGemeente: components['schemas']['Gemeenteoverzicht'][];
      /** @description Fasen van lopende projecten van de eigen gemeenten die binnen zes weken volgens plan sluiten, of dat al hadden moeten doen; de eerste tien. */
      poorten: components['schemas']['VerwachtePoort'][];
      /** @description Het aantal woningen. */
      woningen: components['schemas']['Woningenoverzicht'];
    };
    /** @description Een plan dat bij een project gaat horen. */
    PlanKoppeling: {
      /**
       * Format: uuid
       * @description Het id van het woningbouwplan.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      woningbouwplanId: string;
    };
    /**
     * @description Een van de vijf fasen van een project, in de volgorde waarin zij sluiten.
     * @enum {string}
     */
    Planfase: 'initiatief' | 'definitie' | 'ontwikkel' | 'bouwplan' | 'realisatie';
    /** @description Een fase van een project. */
    PlanfaseVanProject: {
      /**
       * Format: date
       * @description De dag waarop de fase volgens plan sluit.
       * @example 2027-03-31
       */
      geplandEinde?: string | null;
      /**
       * Format: date
       * @description De dag waarop de fase volgens plan begint.
       * @example 2027-03-31
       */
      geplandeStart?: string | null;
      /**
       * Format: uuid
       * @description Het id; verandert nooit.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      id: string;
      /**
       * @description Of de fase sloot ondanks belemmeringen, met een toelichting.
       * @example false
       */
      metAfwijking: boolean;
      /** @description Wat de aanroeper er nu mee mag doen, per handeling, en anders waarom niet. */
      mogelijkheden: components['schemas']['Mogelijkheden'];
      /**
       * @description Hoe dit project de fase noemt.
       * @example Vaststelling omgevingsplan
       */
      naam: string;
      /** @description De poort die de fase sluit, zoals zij er nu voor staat. */
      poort: components['schemas']['Poort'];
      /**
       * Format: uuid
       * @description Het id van het sleutelproject.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      sleutelprojectId: string;
      /** @description Welke van de vijf fasen het is. */
      soort: components['schemas']['Planfase'];
      /** @description Of de fase is begonnen en is afgesloten. */
      status: components['schemas']['Planfasestatus'];
      /**
       * Format: int32
       * @description Het versienummer; elke wijziging telt er één bij op.
       * @example 3
       */
      versie: number;
      /**
       * Format: int32
       * @description De plaats onder de vijf, vanaf 1.
       * @example 3
       */
      volgorde: number;
      /**
       * Format: date
       * @description De dag waarop de fase sloot; `null` zolang zij open is.
       * @example 2027-03-31
       */
      werkelijkEinde?: string | null;
      /**
       * Format: date
       * @description De dag waarop het werk begon; `null` zolang het niet begon.
       * @example 2027-03-31
       */
      werkelijkeStart?: string | null;
    };
    /** @description Wat er aan een fase verandert. Zij sluit met een faseovergang, niet hier. */
    PlanfaseWijziging: {
      /**
       * Format: date
       * @description De dag waarop de fase volgens plan sluit.
       * @example 2027-03-31
       */
      geplandEinde?: string | null;
      /**
       * Format: date
       * @description De dag waarop de fase volgens plan begint.
       * @example 2027-03-31
       */
      geplandeStart?: string | null;
      /**
       * @description Hoe dit project de fase noemt.
       * @example Ontwerp en participatie
       */
      naam?: string;
      /**
       * Format: date
       * @description De dag waarop het werk begon; dat mag zijn voordat de vorige fase sloot, maar niet in de toekomst.
       * @example 2027-03-31
       */
      werkelijkeStart?: string | null;
    };
    /**
     * @description Of een fase is begonnen en is afgesloten.
     * @enum {string}
     */
    Planfasestatus: 'nogNietGestart' | 'lopend' | 'afgesloten';
    /**
     * @description De planologische status van een plan, zoals planmonitors die uitwisselen; van 1 (onherroepelijk) tot 5 (alleen ambtelijk).
     * @enum {string}
     */
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
    /**
     * @description Wat voor plek het plan is.
     * @enum {string}
     */
    Plantype:
      | 'Pand Transformatie'
      | 'Transformatiegebied'
      | 'Herstructurering'
      | 'Verdichting'
      | 'Uitbreiding uitleg'
      | 'Uitbreiding overig';
    /** @description De poort die een fase sluit. */
    Poort: {
      /** @description Alles wat in de weg staat. */
      belemmeringen: components['schemas']['Belemmering'][];
      /**
       * @description Of de fase nu kan sluiten, zonder afwijking.
       * @example true
       */
      open: boolean;
    };
    /**
     * @description Hoe nauwkeurig een datum is bedoeld; een periode telt op haar laatste dag.
     * @enum {string}
     */
    Precisie: 'dag' | 'maand' | 'kwartaal';
    /**
     * @description De vaste naam van een weigering. `/api/docs/codes` geeft bij elke code de status, de titel en de uitleg. Een nieuwe versie kan codes toevoegen; een code verandert nooit van naam.
     * @enum {string}
     */
    Probleemcode:
      | 'aanmeldenMislukt'
      | 'afwijkingOnnodig'
      | 'alAanwezig'
      | 'alBeeindigd'
      | 'alBesloten'
      | 'alVoorgesteld'
      | 'alleenLezen'
      | 'bereikGewijzigd'
      | 'besluitNodig'
      | 'besluitVoorAanhouding'
      | 'bronLeidend'
      | 'cursorOngeldig'
      | 'cursorTeOud'
      | 'datumVereist'
      | 'deelnemerDubbel'
      | 'escalatieAlGemeld'
      | 'escalatieAlGeopend'
      | 'escalatieAlInBehandeling'
      | 'escalatieGesloten'
      | 'escalatieIsConcept'
      | 'escalatieLooptAl'
      | 'escalatieNietInBehandeling'
      | 'escalatieNietOpgeschort'
      | 'escalatieOpgeschort'
      | 'faseAfgesloten'
      | 'faseNietAfgesloten'
      | 'geenRecht'
      | 'geenVoorstel'
      | 'geheelIsOnderdeel'
      | 'gevolgNietAanU'
      | 'hoogsteNiveau'
      | 'inGebruik'
      | 'inhoudGecodeerd'
      | 'inhoudOnvolledig'
      | 'interneFout'
      | 'invoerOngeldig'
      | 'jsonOngeldig'
      | 'laagsteNiveau'
      | 'laatsteBeheerder'
      | 'mediatypeNietOndersteund'
      | 'methodeNietToegestaan'
      | 'mijlpaalAlBehaald'
      | 'mijlpaalKringloop'
      | 'mijlpaalNietBehaald'
      | 'mijlpaalVervallen'
      | 'nietAangemeld'
      | 'nietAanvaardbaar'
      | 'nietGevonden'
      | 'niveauOnbekend'
      | 'onderdeelVanZichzelf'
      | 'opnieuw'
      | 'overbelast'
      | 'padOnbekend'
      | 'penvoerderNeemtDeel'
      | 'planAlGekoppeld'
      | 'planGemeenteNeemtNietDeel'
      | 'poortDicht'
      | 'projectAlGepauzeerd'
      | 'projectBeeindigd'
      | 'projectGepauzeerd'
      | 'projectHeeftOnderdelen'
      | 'projectNietGepauzeerd'
      | 'realisatieInToekomst'
      | 'rechtenGewijzigd'
      | 'sessieVerlopen'
      | 'sleutelHergebruikt'
      | 'tafelNeemtGeenBesluit'
      | 'teGroot'
      | 'teTraag'
      | 'teVeelPlannen'
      | 'teVeelPogingen'
      | 'teVeelWachters'
      | 'terugBesluitNietPositief'
      | 'tweeGeheimen'
      | 'versieVereist'
      | 'versieVerouderd'
      | 'vertrouwelijkheidTeRuim'
      | 'verwijzingOnbekend'
      | 'verzoekLoopt'
      | 'voorstelNodig'
      | 'voorstelOnnodig'
      | 'vreemdeHerkomst'
      | 'wachtwoordWijzigenVereist'
      | 'zelfdeDatum'
      | 'zetelBezet';
    /**
     * @description Wiens probleem het is, en dus wiens escalatieladder geldt.
     * @enum {string}
     */
    Probleemhouder: 'gemeente' | 'provincie';
    /** @description Wat er mis is, voor een mens (`detail`) en voor een programma (`code`, `parameters`, `invalidParams`). */
    Problem: {
      /** @description De vaste naam van het probleem. */
      code: components['schemas']['Probleemcode'];
      /**
       * @description Wat er mis is en hoe het te herstellen is, in het Nederlands.
       * @example De mijlpaal is al behaald.
       */
      detail: string;
      /** @description Hoe het object nu is, als het intussen is gewijzigd (412). */
      huidig?: Record<string, never> | null;
      /**
       * @description Het nummer waaronder dit in het logboek staat.
       * @example urn:trace:4bf92f3577b34da6a3ce929d0e0e4736
       */
      instance: string;
      /** @description Alle fouten in de invoer tegelijk. */
      invalidParams?: components['schemas']['InvalidParam'][];
      /** @description De waarden die de uitleg aanvullen. */
      parameters?: Record<string, never>;
      /**
       * Format: int32
       * @description De HTTP-status.
       * @example 409
       */
      status: number;
      /**
       * @description Het soort probleem in een paar woorden.
       * @example Al behaald
       */
      title: string;
      /**
       * @description Het adres met de uitleg van dit soort probleem.
       * @example /api/docs/codes#mijlpaalAlBehaald
       */
      type: string;
    };
    /** @description Wie de aanroeper is, en wat hij ergens mag. */
    Profiel: {
      /**
       * @description Het e-mailadres; `null` voor een systeem.
       * @example projectleider.zwolle@demo.example
       */
      email?: string | null;
      /**
       * @description De eigen gemeenten, als CBS-codes.
       * @example [
       *       "GM0193"
       *     ]
       */
      gemeenteCodes: string[];
      /**
       * Format: uuid
       * @description Het id; verandert nooit.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      id: string;
      /** @description Wat men mag lezen naast wat Openbaar is. */
      leest: components['schemas']['Leesbereik'];
      /** @description Wat de aanroeper voor ten minste één organisatie mag. */
      mogelijkheden: components['schemas']['Mogelijkheden'];
      /**
       * @description De eigen naam.
       * @example Sanne de Vries
       */
      naam: string;
      /** @description Of dit een mens is of een systeem. */
      soort: components['schemas']['Profielsoort'];
      /** @description De taal van de webtoepassing. */
      taal: components['schemas']['Taal'];
      /** @description De rollen die het account heeft. */
      toekenningen: components['schemas']['Toekenning'][];
      /**
       * Format: int32
       * @description Het versienummer; elke wijziging telt er één bij op.
       * @example 3
       */
      versie: number;
      /**
       * @description Of een eenmalig wachtwoord nog moet worden gewijzigd.
       * @example false
       */
      wachtwoordWijzigen: boolean;
    };
    /** @description Wat er aan het eigen profiel verandert. */
    ProfielWijziging: {
      /**
       * @description De eigen naam.
       * @example Sanne de Vries
       */
      naam?: string;
      /** @description De taal van de webtoepassing. */
      taal?: components['schemas']['Taal'];
    };
    /**
     * @description Wie een profiel heeft.
     * @enum {string}
     */
    Profielsoort: 'gebruiker' | 'systeem';
    /** @description Het programma van een plan in zijn geheel. */
    Programma: {
      /** @description De regels van het programma. */
      regels: components['schemas']['Programmaregel'][];
      /**
       * Format: int32
       * @description De versie van het plan, die ook de wijzigingen van zijn programma telt.
       * @example 3
       */
      versie: number;
    };
    /** @description Een regel van het programma; geen twee regels van een plan hebben hetzelfde jaar, woningtype, betaalbaarheid en soort. */
    Programmaregel: {
      /** @description Huur of koop, met het prijssegment. */
      betaalbaarheid: components['schemas']['Betaalbaarheid'];
      /**
       * Format: int32
       * @description Woningen in totaal, de gebouwde meegeteld.
       * @example 120
       */
      gepland: number;
      /**
       * Format: int32
       * @description Gebouwde woningen tot nu toe.
       * @example 0
       */
      gerealiseerd: number;
      /**
       * Format: int32
       * @description Het jaar van oplevering of sloop; `null` als het onbekend is.
       * @example 2028
       */
      jaar?: number | null;
      /** @description Of de regel over bouwen of slopen gaat. */
      soort: components['schemas']['Mutatie'];
      /** @description De vorm van de woningen. */
      woningtype: components['schemas']['Woningtype'];
    };
    /**
     * @description Hoe ver het bouwproject van een plan is, zoals planmonitors het uitwisselen.
     * @enum {string}
     */
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
    /** @description Een provincie. */
    Provincie: {
      /**
       * @description De CBS-code van de provincie, zoals `PV23`.
       * @example PV23
       */
      code: string;
      /**
       * @description De naam van de provincie.
       * @example Overijssel
       */
      naam: string;
    };
    /** @description Dat een mijlpaal is behaald. */
    Realisatie: {
      /** @description Wie het vastlegde; `null` is de klok, een systeem, of een naam die de lezer niet mag zien. */
      actor?: components['schemas']['Naamverwijzing'] | null;
      /**
       * @description De vindplaats van het bewijs: een kenmerk of link.
       * @example https://zwolle.example/besluiten/2026-118
       */
      bewijs?: string | null;
      /**
       * Format: date
       * @description De dag waarop de mijlpaal is behaald.
       * @example 2027-03-31
       */
      datum: string;
      /**
       * Format: date-time
       * @description Het tijdstip van vastlegging, in UTC.
       * @example 2026-11-30T09:12:45Z
       */
      gebeurdOp: string;
      /**
       * Format: uuid
       * @description Het id; verandert nooit.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      id: string;
      /**
       * Format: uuid
       * @description Het id van de mijlpaal.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      mijlpaalId: string;
      /** @description Hoe nauwkeurig de datum is bedoeld. */
      precisie: components['schemas']['Precisie'];
      /**
       * @description De toelichting.
       * @example De nutsaansluiting komt een kwartaal later.
       */
      toelichting?: string | null;
    };
    /** @description Een periode waarin bestuurders en organen van een organisatie niet vergaderen, of waarin verkiezingen hun klokken alleen laten waarschuwen. */
    Reces: {
      /**
       * Format: uuid
       * @description Het id; verandert nooit.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      id: string;
      /** @description Wat de aanroeper er nu mee mag doen, per handeling, en anders waarom niet. */
      mogelijkheden: components['schemas']['Mogelijkheden'];
      /**
       * @description De naam van de periode.
       * @example Kerstreces
       */
      naam: string;
      /**
       * @description De code van een gemeente, regio of provincie.
       * @example GM0193
       */
      organisatieCode: string;
      /**
       * @description De naam van de organisatie.
       * @example Zwolle
       */
      organisatieNaam: string;
      /** @description Een reces, of een verkiezingsperiode. */
      soort: components['schemas']['Recessoort'];
      /**
       * Format: date
       * @description De laatste dag, die meetelt.
       * @example 2027-03-31
       */
      totEnMet: string;
      /**
       * Format: date
       * @description De eerste dag.
       * @example 2027-03-31
       */
      van: string;
      /**
       * Format: int32
       * @description Het versienummer; elke wijziging telt er één bij op.
       * @example 3
       */
      versie: number;
    };
    /**
     * @description Een reces, waarin bestuurders en organen niet vergaderen, of een verkiezingsperiode, waarin hun klokken alleen waarschuwen.
     * @enum {string}
     */
    Recessoort: 'reces' | 'verkiezingen';
    /** @description Een regio binnen een provincie. */
    Regio: {
      /**
       * @description De code van de regio.
       * @example twente
       */
      code: string;
      /**
       * @description De naam van de regio.
       * @example Twente
       */
      naam: string;
      /**
       * @description De CBS-code van de provincie.
       * @example PV23
       */
      provincieCode: string;
    };
    /**
     * @description Wat een rij van een import voor het register betekent.
     * @enum {string}
     */
    Rijuitkomst: 'nieuw' | 'gewijzigd' | 'ongewijzigd' | 'geweigerd';
    /**
     * @description De rol van een persoon of systeem; een toekenning geeft haar voor een organisatie.
     * @enum {string}
     */
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
     * @description Wat een systeem mag doen.
     * @enum {string}
     */
    Scope: 'lezen';
    /** @description Een sleutelproject, met tellingen over wat de lezer mag lezen. */
    Sleutelproject: {
      /**
       * Format: date-time
       * @description Het tijdstip van vastlegging, in UTC.
       * @example 2026-11-30T09:12:45Z
       */
      aangemaaktOp: string;
      /** @description De andere gemeenten die deelnemen. */
      deelnemendeGemeenten: components['schemas']['Gemeenteverwijzing'][];
      /** @description De eerste fase die niet is gesloten; `null` als alle zijn gesloten. */
      fase?: components['schemas']['Planfase'] | null;
      /**
       * @description De gemeente die de pen voert.
       * @example GM0193
       */
      gemeenteCode: string;
      /**
       * @description De naam van de gemeente.
       * @example Zwolle
       */
      gemeenteNaam: string;
      /**
       * Format: date-time
       * @description Het tijdstip van de laatste wijziging, in UTC.
       * @example 2026-11-30T09:12:45Z
       */
      gewijzigdOp: string;
      /**
       * Format: uuid
       * @description Het id; verandert nooit.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      id: string;
      /**
       * @description Het kenmerk: gegeven door het register, nooit opnieuw gebruikt.
       * @example GM0193-0007
       */
      kenmerk: string;
      /** @description De ligging, als GeoJSON. */
      locatie?: components['schemas']['Geometrie'] | null;
      /** @description Wat de aanroeper er nu mee mag doen, per handeling, en anders waarom niet. */
      mogelijkheden: components['schemas']['Mogelijkheden'];
      /**
       * @description De naam van het project.
       * @example Zwolle Spoorzone
       */
      naam: string;
      /** @description De niveaus van vertrouwelijkheid die in de tellingen zitten. */
      niveaus: components['schemas']['Vertrouwelijkheid'][];
      /**
       * @description De omschrijving.
       * @example Woningen rond het station, met ruimte voor werk en groen.
       */
      omschrijving?: string | null;
      /** @description Het project waarvan dit een onderdeel is, als de lezer dat mag weten. */
      onderdeelVan?: components['schemas']['Sleutelprojectverwijzing'] | null;
      /**
       * Format: int64
       * @description Escalaties die niet zijn gesloten; `null` voor wie geen enkele escalatie leest.
       * @example 1
       */
      openEscalaties?: number | null;
      /** @description Of er aan het project wordt gewerkt. */
      status: components['schemas']['Sleutelprojectstatus'];
      /**
       * Format: int64
       * @description Mijlpalen waarvan de basisdatum voorbij is en de prognose nog komt; `null` voor lezers buiten de eigen gemeente en provincie.
       * @example 1
       */
      teLateMijlpalen?: number | null;
      /**
       * Format: int32
       * @description Het versienummer; elke wijziging telt er één bij op.
       * @example 3
       */
      versie: number;
      /** @description Wie het project mag lezen. */
      vertrouwelijkheid: components['schemas']['Vertrouwelijkheid'];
      /**
       * Format: int64
       * @description Te bouwen woningen (bruto) van de plannen van het project.
       * @example 1000
       */
      woningen: number;
    };
    /** @description Een sleutelproject met wat eronder hangt. */
    SleutelprojectMetUitbreidingen: components['schemas']['Sleutelproject'] & {
      /** @description Wat met `expand` is gevraagd. */
      _expand?: components['schemas']['Uitbreidingen'];
    };
    /** @description Wat er aan een sleutelproject verandert. */
    SleutelprojectWijziging: {
      /**
       * @description De andere gemeenten die deelnemen.
       * @example [
       *       "GM0177"
       *     ]
       */
      deelnemendeGemeenten?: string[];
      /** @description De ligging, als GeoJSON. */
      locatie?: components['schemas']['Geometrie'] | null;
      /**
       * @description De naam van het project.
       * @example Zwolle Spoorzone
       */
      naam?: string;
      /**
       * @description De omschrijving.
       * @example Woningen rond het station, met ruimte voor werk en groen.
       */
      omschrijving?: string | null;
      /**
       * Format: uuid
       * @description Het project waarvan dit een onderdeel is.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      onderdeelVan?: string | null;
      /** @description Wie het project mag lezen. */
      vertrouwelijkheid?: components['schemas']['Vertrouwelijkheid'];
    };
    /**
     * @description Of er aan het project wordt gewerkt.
     * @enum {string}
     */
    Sleutelprojectstatus: 'actief' | 'gepauzeerd' | 'beeindigd';
    /** @description Het sleutelproject waarover het gaat, met de gemeente die de pen voert. */
    Sleutelprojectvermelding: {
      /**
       * @description De CBS-code van de gemeente.
       * @example GM0193
       */
      gemeenteCode: string;
      /**
       * Format: uuid
       * @description Het id; verandert nooit.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      id: string;
      /**
       * @description Het kenmerk van het project: gegeven door het register, nooit opnieuw gebruikt.
       * @example GM0193-0007
       */
      kenmerk: string;
      /**
       * @description De naam van het project.
       * @example Zwolle Spoorzone
       */
      naam: string;
    };
    /** @description Een sleutelproject, met zijn kenmerk en naam. */
    Sleutelprojectverwijzing: {
      /**
       * Format: uuid
       * @description Het id; verandert nooit.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      id: string;
      /**
       * @description Het kenmerk van het project: gegeven door het register, nooit opnieuw gebruikt.
       * @example GM0193-0007
       */
      kenmerk: string;
      /**
       * @description De naam van het project.
       * @example Zwolle Spoorzone
       */
      naam: string;
    };
    /**
     * @description De soort van een record: het zelfstandig naamwoord, zoals in de paden.
     * @example mijlpaal
     * @enum {string}
     */
    Soort:
      | 'provincie'
      | 'regio'
      | 'gemeente'
      | 'knelpuntthema'
      | 'doelstelling'
      | 'reces'
      | 'escalatieladder'
      | 'woningbouwplan'
      | 'programmaregel'
      | 'sleutelproject'
      | 'statuswisseling'
      | 'planfase'
      | 'mijlpaal'
      | 'verschuiving'
      | 'correctie'
      | 'realisatie'
      | 'vervalverklaring'
      | 'verantwoordelijke'
      | 'besluitmoment'
      | 'besluit'
      | 'faseovergang'
      | 'escalatie'
      | 'escalatiestap'
      | 'gebruiker'
      | 'toekenning'
      | 'apiClient';
    /** @description Een stap in het verloop van een escalatie. */
    Stap: {
      /** @description Wie de stap zette; `null` is de klok. */
      actor?: components['schemas']['Naamverwijzing'] | null;
      /**
       * Format: date-time
       * @description Het tijdstip van vastlegging, in UTC.
       * @example 2026-11-30T09:12:45Z
       */
      gebeurdOp: string;
      /** @description Wat die verschuiving deed, voor lezers van de eigen gemeente en provincie. */
      gevolg?: components['schemas']['Stapgevolg'] | null;
      /**
       * Format: uuid
       * @description Het id; verandert nooit.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      id: string;
      /**
       * Format: int32
       * @description Het niveau erna.
       * @example 3
       */
      naarNiveau: number;
      /** @description De status erna. */
      naarStatus: components['schemas']['Escalatiestatus'];
      /** @description Welke stap er is gezet. */
      soort: components['schemas']['Stapsoort'];
      /**
       * @description De toelichting.
       * @example De nutsaansluiting komt een kwartaal later.
       */
      toelichting?: string | null;
      /** @description Wat de afhandeling opleverde; anders `null`. */
      uitkomst?: components['schemas']['Uitkomst'] | null;
      /**
       * Format: int32
       * @description Het niveau ervoor.
       * @example 2
       */
      vanNiveau: number;
      /** @description De status ervoor. */
      vanStatus: components['schemas']['Escalatiestatus'];
      /**
       * Format: uuid
       * @description De verschuiving van een mijlpaal die in dezelfde handeling is vastgelegd.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      verschuivingId?: string | null;
      /**
       * Format: int32
       * @description Het volgnummer van de stap, vanaf 1.
       * @example 4
       */
      volgnummer: number;
    };
    /** @description Een gezette stap met wat eruit volgt. */
    StapMetDoorwerking: components['schemas']['Stap'] & {
      /** @description Wat een verschuiving van de mijlpaal met de rest van het project doet; alleen bij een proef, anders `null`. */
      doorwerking?: components['schemas']['Doorwerking'] | null;
    };
    /** @description Wat een stap met een mijlpaal deed. */
    Stapgevolg: {
      /**
       * Format: int32
       * @description Hoeveel kalenderdagen later; negatief is eerder.
       * @example 91
       */
      dagen: number;
      /**
       * Format: uuid
       * @description Het id van de mijlpaal.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      mijlpaalId: string;
      /**
       * @description De naam van de mijlpaal.
       * @example Anterieure overeenkomst
       */
      mijlpaalNaam: string;
      /**
       * Format: date
       * @description De prognose erna.
       * @example 2027-03-31
       */
      naar: string;
      /**
       * Format: date
       * @description De prognose ervoor.
       * @example 2027-03-31
       */
      van: string;
    };
    /**
     * @description De soorten stappen in het verloop van een escalatie.
     * @enum {string}
     */
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
    /** @description Een statuswisseling, zoals zij gebeurde. */
    Statuswisseling: {
      /** @description Wie het vastlegde; `null` is de klok, een systeem, of een naam die de lezer niet mag zien. */
      actor?: components['schemas']['Naamverwijzing'] | null;
      /**
       * Format: date-time
       * @description Het tijdstip van vastlegging, in UTC.
       * @example 2026-11-30T09:12:45Z
       */
      gebeurdOp: string;
      /**
       * Format: uuid
       * @description Het id; verandert nooit.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      id: string;
      /** @description De status erna. */
      naar: components['schemas']['Sleutelprojectstatus'];
      /**
       * @description De code van het thema dat de oorzaak is, uit `/knelpuntthemas`.
       * @example stikstof
       */
      oorzaak?: string | null;
      /**
       * @description De toelichting.
       * @example De nutsaansluiting komt een kwartaal later.
       */
      toelichting: string;
      /** @description De status ervoor. */
      van: components['schemas']['Sleutelprojectstatus'];
    };
    /**
     * @description De talen van de webtoepassing.
     * @enum {string}
     */
    Taal: 'nl' | 'en';
    /**
     * @description De grond waarop een project teruggaat: een besluit van een orgaan, of een uitspraak van de rechter.
     * @enum {string}
     */
    Teruggrond: 'besluit' | 'uitspraak';
    /** @description Een toekenning: een rol voor een organisatie. */
    Toekenning: {
      /**
       * Format: date-time
       * @description Het tijdstip van vastlegging, in UTC.
       * @example 2026-11-30T09:12:45Z
       */
      aangemaaktOp: string;
      /**
       * Format: uuid
       * @description Het id van het account.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      gebruikerId: string;
      /**
       * Format: uuid
       * @description Het id; verandert nooit.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      id: string;
      /** @description Wat de aanroeper er nu mee mag doen, per handeling, en anders waarom niet. */
      mogelijkheden: components['schemas']['Mogelijkheden'];
      /**
       * @description De code van een gemeente, regio of provincie; `null` voor een lezer of beheerder zonder organisatie.
       * @example GM0193
       */
      organisatieCode?: string | null;
      /**
       * @description De naam van de organisatie.
       * @example Zwolle
       */
      organisatieNaam?: string | null;
      /** @description De rol die het account voor de organisatie heeft. */
      rol: components['schemas']['Rol'];
      /**
       * Format: int32
       * @description Het versienummer; elke wijziging telt er één bij op.
       * @example 3
       */
      versie: number;
    };
    /**
     * @description Een manier waarop er een woning bij komt.
     * @enum {string}
     */
    Toevoeging: 'nieuwbouw' | 'transformatie' | 'splitsing';
    /**
     * @description Wat er met de goede rijen gebeurt als andere zijn geweigerd: zij worden bewaard (`goedeRijen`), of er wordt niets bewaard (`allesOfNiets`).
     * @enum {string}
     */
    Toewijzing: 'goedeRijen' | 'allesOfNiets';
    /** @description Wat is gevraagd bij het project, elk zoals op het eigen adres. */
    Uitbreidingen: {
      /** @description De besluitmomenten van het project. */
      besluitmomenten?: components['schemas']['Besluitmoment'][];
      /** @description De escalaties, hoogstens 200; die het eerst afgehandeld moeten zijn eerst. */
      escalaties?: components['schemas']['Escalatie'][];
      /** @description De mijlpalen. */
      mijlpalen?: components['schemas']['Mijlpaal'][];
      /** @description De onderdelen van het project. */
      onderdelen?: components['schemas']['Sleutelproject'][];
      /** @description De planfasen. */
      planfasen?: components['schemas']['PlanfaseVanProject'][];
      /** @description De verantwoordelijken van het project. */
      verantwoordelijken?: components['schemas']['Verantwoordelijke'][];
      /** @description De woningbouwplannen. */
      woningbouwplannen?: components['schemas']['Woningbouwplan'][];
    };
    /**
     * @description Wat een afgehandelde escalatie opleverde.
     * @enum {string}
     */
    Uitkomst: 'besluit' | 'afspraak' | 'advies' | 'toezegging';
    /** @description Een persoon in een zetel van een project, voor een periode. */
    Verantwoordelijke: {
      /**
       * Format: uuid
       * @description Het account van die persoon, als dat er is.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      gebruikerId?: string | null;
      /**
       * Format: date
       * @description De eerste dag waarop deze persoon er niet meer zit; `null` zolang er geen einde bekend is.
       * @example 2027-03-31
       */
      geldigTot?: string | null;
      /**
       * Format: date
       * @description De eerste dag waarop de persoon in de zetel zit.
       * @example 2027-03-31
       */
      geldigVanaf: string;
      /**
       * Format: uuid
       * @description Het id; verandert nooit.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      id: string;
      /** @description Wat de aanroeper er nu mee mag doen, per handeling, en anders waarom niet. */
      mogelijkheden: components['schemas']['Mogelijkheden'];
      /**
       * @description De naam; `null` voor lezers die niet namens een organisatie handelen: ambtenaren worden niet openbaar genoemd.
       * @example Vaststelling omgevingsplan
       */
      naam?: string | null;
      /** @description De zetel van het project. */
      rol: components['schemas']['Zetel'];
      /**
       * Format: uuid
       * @description Het id van het sleutelproject.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      sleutelprojectId: string;
      /**
       * Format: int32
       * @description Het versienummer; elke wijziging telt er één bij op.
       * @example 3
       */
      versie: number;
      /**
       * @description Wie de persoon vervangt.
       * @example Noor Bakker
       */
      vervanger?: string | null;
    };
    /** @description Een verschuiving van de prognose. */
    Verschuiving: {
      /**
       * Format: uuid
       * @description De verschuiving waarop deze volgde, en waarvan zij de oorzaak heeft.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      aanleidingId?: string | null;
      /** @description Wie het vastlegde; `null` is de klok, een systeem, of een naam die de lezer niet mag zien. */
      actor?: components['schemas']['Naamverwijzing'] | null;
      /**
       * Format: int32
       * @description Kalenderdagen van het einde van de ene periode tot het einde van de andere; negatief als het eerder is.
       * @example 91
       */
      dagen: number;
      /**
       * Format: date-time
       * @description Het tijdstip van vastlegging, in UTC.
       * @example 2026-11-30T09:12:45Z
       */
      gebeurdOp: string;
      /**
       * Format: uuid
       * @description Het id; verandert nooit.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      id: string;
      /**
       * Format: uuid
       * @description Het id van de mijlpaal.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      mijlpaalId: string;
      /**
       * Format: date
       * @description De prognose erna.
       * @example 2027-03-31
       */
      naar: string;
      /** @description Hoe nauwkeurig de nieuwe datum is bedoeld. */
      naarPrecisie: components['schemas']['Precisie'];
      /**
       * @description De code van het thema dat de oorzaak is, uit `/knelpuntthemas`.
       * @example stikstof
       */
      oorzaak: string;
      /**
       * @description De toelichting.
       * @example De nutsaansluiting komt een kwartaal later.
       */
      toelichting: string;
      /**
       * Format: date
       * @description De prognose ervoor.
       * @example 2027-03-31
       */
      van: string;
      /** @description Hoe nauwkeurig de oude datum was bedoeld. */
      vanPrecisie: components['schemas']['Precisie'];
    };
    /** @description Een verschuiving met wat eruit volgt. */
    VerschuivingMetGevolgen: components['schemas']['Verschuiving'] & {
      /** @description Wat de verschuiving met de rest van het project doet; alleen bij een proef, anders `null`. */
      doorwerking?: components['schemas']['Doorwerking'] | null;
      /** @description De mijlpalen die erop wachten, zoals zij zouden meeschuiven of meeschoven. */
      gevolgen: components['schemas']['Gevolg'][];
      /** @description De mijlpaal na de verschuiving. */
      mijlpaal: components['schemas']['Mijlpaal'];
      /**
       * @description Of zij meeschoven.
       * @example true
       */
      volgersMee: boolean;
    };
    /**
     * @description Wie het mag lezen, van weinigen naar iedereen. `Provincie` is smaller dan `Regio`: de eigen gemeente en de provincie lezen beide, de buurgemeenten alleen `Regio`.
     * @enum {string}
     */
    Vertrouwelijkheid: 'Gemeente' | 'Provincie' | 'Regio' | 'Openbaar';
    /**
     * @description Waarom een mijlpaal niet meer telt: door een besluit, of door een uitspraak van de rechter.
     * @enum {string}
     */
    Vervalreden: 'besluit' | 'uitspraak';
    /** @description Dat een mijlpaal niet meer telt. */
    Vervalverklaring: {
      /** @description Wie het vastlegde; `null` is de klok, een systeem, of een naam die de lezer niet mag zien. */
      actor?: components['schemas']['Naamverwijzing'] | null;
      /**
       * Format: date-time
       * @description Het tijdstip van vastlegging, in UTC.
       * @example 2026-11-30T09:12:45Z
       */
      gebeurdOp: string;
      /**
       * Format: uuid
       * @description Het id; verandert nooit.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      id: string;
      /**
       * Format: uuid
       * @description Het id van de mijlpaal.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      mijlpaalId: string;
      /** @description De reden. */
      reden: components['schemas']['Vervalreden'];
      /**
       * @description De toelichting.
       * @example De nutsaansluiting komt een kwartaal later.
       */
      toelichting: string;
    };
    /** @description Een fase die binnenkort sluit, met haar poort zoals die er nu voor staat. */
    VerwachtePoort: {
      /** @description De fase die de poort sluit. */
      fase: components['schemas']['Planfase'];
      /**
       * Format: date
       * @description De dag waarop de fase volgens plan sluit.
       * @example 2027-03-31
       */
      geplandEinde: string;
      /**
       * @description Hoe het project de fase noemt.
       * @example Vaststelling omgevingsplan
       */
      naam: string;
      /** @description De poort die de fase sluit, zoals zij er nu voor staat. */
      poort: components['schemas']['Poort'];
      /** @description Het sleutelproject. */
      sleutelproject: components['schemas']['Sleutelprojectverwijzing'];
    };
    /** @description Een voorstel om naar een andere organisatie op te schalen. */
    Voorstel: {
      /**
       * @description De organisaties die de escalatie daarna lezen en nu nog niet.
       * @example [
       *       "PV23"
       *     ]
       */
      lezers: string[];
      /**
       * @description De naam van het nieuwe niveau.
       * @example Regionale versnellingstafel
       */
      naarNaam: string;
      /**
       * Format: int32
       * @description Het niveau erna.
       * @example 3
       */
      naarNiveau: number;
    };
    /** @description Een voorwaarde bij een besluit. */
    Voorwaarde: {
      /**
       * @description Wat er moet gebeuren.
       * @example Het parkeeronderzoek is afgerond.
       */
      tekst: string;
      /**
       * Format: date
       * @description De laatste dag waarop het mag gebeuren, als het orgaan die noemde.
       * @example 2027-03-31
       */
      uiterlijk?: string | null;
    };
    /**
     * @description Waarom er op een dag niet wordt gewerkt; in een `reces` vergaderen de organen van de gemeente niet.
     * @enum {string}
     */
    Vrijedag: 'weekend' | 'feestdag' | 'reces';
    /** @description De laatste keer dat een koppeling geen token kreeg. */
    Weigering: {
      /**
       * Format: date-time
       * @description Wanneer, in UTC.
       * @example 2026-11-30T09:12:45Z
       */
      geweigerdOp: string;
      /** @description Waarom. */
      reden: components['schemas']['Weigeringsreden'];
    };
    /**
     * @description Waarom een koppeling geen token kreeg.
     * @enum {string}
     */
    Weigeringsreden: 'geheimOnjuist' | 'geheimVerlopen' | 'uitgeschakeld';
    /** @description Een wijziging in de feed; `soort` zegt van wat, en daarmee welke feiten `inhoud` bevat. */
    Wijziging:
      | components['schemas']['WijzigingVanProvincie']
      | components['schemas']['WijzigingVanRegio']
      | components['schemas']['WijzigingVanGemeente']
      | components['schemas']['WijzigingVanKnelpuntthema']
      | components['schemas']['WijzigingVanDoelstelling']
      | components['schemas']['WijzigingVanReces']
      | components['schemas']['WijzigingVanEscalatieladder']
      | components['schemas']['WijzigingVanWoningbouwplan']
      | components['schemas']['WijzigingVanProgrammaregel']
      | components['schemas']['WijzigingVanSleutelproject']
      | components['schemas']['WijzigingVanStatuswisseling']
      | components['schemas']['WijzigingVanPlanfase']
      | components['schemas']['WijzigingVanMijlpaal']
      | components['schemas']['WijzigingVanVerschuiving']
      | components['schemas']['WijzigingVanCorrectie']
      | components['schemas']['WijzigingVanRealisatie']
      | components['schemas']['WijzigingVanVervalverklaring']
      | components['schemas']['WijzigingVanVerantwoordelijke']
      | components['schemas']['WijzigingVanBesluitmoment']
      | components['schemas']['WijzigingVanBesluit']
      | components['schemas']['WijzigingVanFaseovergang']
      | components['schemas']['WijzigingVanEscalatie']
      | components['schemas']['WijzigingVanEscalatiestap']
      | components['schemas']['WijzigingVanGebruiker']
      | components['schemas']['WijzigingVanToekenning']
      | components['schemas']['WijzigingVanApiClient'];
    /** @description Een wijziging van een record van de soort `apiClient`. */
    WijzigingVanApiClient: {
      /**
       * Format: uuid
       * @description Wie het deed: een account of een systeem; null is de klok of de installatie zelf.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      actorId?: string | null;
      /**
       * @description Ga na deze wijziging verder met `na=<cursor>`.
       * @example MS41MTk2LjE
       */
      cursor: string;
      /**
       * Format: date-time
       * @description Wanneer, in UTC.
       * @example 2026-11-30T09:12:45Z
       */
      gebeurdOp: string;
      /**
       * Format: uuid
       * @description Het record.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      id: string;
      /** @description De vastgelegde feiten na de wijziging, voor zover u ze mag kennen: het hele record, niet alleen wat veranderde. Null bij `verwijderd` en `buitenBereik`. */
      inhoud?: components['schemas']['FeitenVanApiClient'] | null;
      /** @description Wat ermee gebeurde. `buitenBereik`: u mag het niet meer lezen; `binnenBereik`: u mag het voortaan lezen. Bij beide veranderde het voor anderen misschien niet. */
      operatie: components['schemas']['Operatie'];
      /**
       * Format: uuid
       * @description Het record waar het direct onder hangt.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      ouderId?: string | null;
      /**
       * @description Waarom, als er een reden is gegeven en u haar mag lezen.
       * @example De gemeenteraad vergadert een maand later.
       */
      reden?: string | null;
      /**
       * @description De soort van het record. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      soort: 'apiClient';
      /**
       * @description Welke velden veranderden, voor zover u ze mag kennen; leeg bij wat buiten of binnen uw bereik kwam.
       * @example [
       *       "prognosedatum"
       *     ]
       */
      velden: string[];
      /**
       * Format: int32
       * @description Zijn versie na de wijziging. Per record volgen de versies elkaar op zonder gaten.
       * @example 3
       */
      versie: number;
      /**
       * Format: uuid
       * @description De wortel waaronder het hangt: het sleutelproject of het woningbouwplan; het record zelf als het nergens onder hangt.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      wortelId: string;
    };
    /** @description Een wijziging van een record van de soort `besluit`. */
    WijzigingVanBesluit: {
      /**
       * Format: uuid
       * @description Wie het deed: een account of een systeem; null is de klok of de installatie zelf.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      actorId?: string | null;
      /**
       * @description Ga na deze wijziging verder met `na=<cursor>`.
       * @example MS41MTk2LjE
       */
      cursor: string;
      /**
       * Format: date-time
       * @description Wanneer, in UTC.
       * @example 2026-11-30T09:12:45Z
       */
      gebeurdOp: string;
      /**
       * Format: uuid
       * @description Het record.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      id: string;
      /** @description De vastgelegde feiten na de wijziging, voor zover u ze mag kennen: het hele record, niet alleen wat veranderde. Null bij `verwijderd` en `buitenBereik`. */
      inhoud?: components['schemas']['FeitenVanBesluit'] | null;
      /** @description Wat ermee gebeurde. `buitenBereik`: u mag het niet meer lezen; `binnenBereik`: u mag het voortaan lezen. Bij beide veranderde het voor anderen misschien niet. */
      operatie: components['schemas']['Operatie'];
      /**
       * Format: uuid
       * @description Het record waar het direct onder hangt.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      ouderId?: string | null;
      /**
       * @description Waarom, als er een reden is gegeven en u haar mag lezen.
       * @example De gemeenteraad vergadert een maand later.
       */
      reden?: string | null;
      /**
       * @description De soort van het record. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      soort: 'besluit';
      /**
       * @description Welke velden veranderden, voor zover u ze mag kennen; leeg bij wat buiten of binnen uw bereik kwam.
       * @example [
       *       "prognosedatum"
       *     ]
       */
      velden: string[];
      /**
       * Format: int32
       * @description Zijn versie na de wijziging. Per record volgen de versies elkaar op zonder gaten.
       * @example 3
       */
      versie: number;
      /**
       * Format: uuid
       * @description De wortel waaronder het hangt: het sleutelproject of het woningbouwplan; het record zelf als het nergens onder hangt.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      wortelId: string;
    };
    /** @description Een wijziging van een record van de soort `besluitmoment`. */
    WijzigingVanBesluitmoment: {
      /**
       * Format: uuid
       * @description Wie het deed: een account of een systeem; null is de klok of de installatie zelf.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      actorId?: string | null;
      /**
       * @description Ga na deze wijziging verder met `na=<cursor>`.
       * @example MS41MTk2LjE
       */
      cursor: string;
      /**
       * Format: date-time
       * @description Wanneer, in UTC.
       * @example 2026-11-30T09:12:45Z
       */
      gebeurdOp: string;
      /**
       * Format: uuid
       * @description Het record.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      id: string;
      /** @description De vastgelegde feiten na de wijziging, voor zover u ze mag kennen: het hele record, niet alleen wat veranderde. Null bij `verwijderd` en `buitenBereik`. */
      inhoud?: components['schemas']['FeitenVanBesluitmoment'] | null;
      /** @description Wat ermee gebeurde. `buitenBereik`: u mag het niet meer lezen; `binnenBereik`: u mag het voortaan lezen. Bij beide veranderde het voor anderen misschien niet. */
      operatie: components['schemas']['Operatie'];
      /**
       * Format: uuid
       * @description Het record waar het direct onder hangt.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      ouderId?: string | null;
      /**
       * @description Waarom, als er een reden is gegeven en u haar mag lezen.
       * @example De gemeenteraad vergadert een maand later.
       */
      reden?: string | null;
      /**
       * @description De soort van het record. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      soort: 'besluitmoment';
      /**
       * @description Welke velden veranderden, voor zover u ze mag kennen; leeg bij wat buiten of binnen uw bereik kwam.
       * @example [
       *       "prognosedatum"
       *     ]
       */
      velden: string[];
      /**
       * Format: int32
       * @description Zijn versie na de wijziging. Per record volgen de versies elkaar op zonder gaten.
       * @example 3
       */
      versie: number;
      /**
       * Format: uuid
       * @description De wortel waaronder het hangt: het sleutelproject of het woningbouwplan; het record zelf als het nergens onder hangt.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      wortelId: string;
    };
    /** @description Een wijziging van een record van de soort `correctie`. */
    WijzigingVanCorrectie: {
      /**
       * Format: uuid
       * @description Wie het deed: een account of een systeem; null is de klok of de installatie zelf.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      actorId?: string | null;
      /**
       * @description Ga na deze wijziging verder met `na=<cursor>`.
       * @example MS41MTk2LjE
       */
      cursor: string;
      /**
       * Format: date-time
       * @description Wanneer, in UTC.
       * @example 2026-11-30T09:12:45Z
       */
      gebeurdOp: string;
      /**
       * Format: uuid
       * @description Het record.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      id: string;
      /** @description De vastgelegde feiten na de wijziging, voor zover u ze mag kennen: het hele record, niet alleen wat veranderde. Null bij `verwijderd` en `buitenBereik`. */
      inhoud?: components['schemas']['FeitenVanCorrectie'] | null;
      /** @description Wat ermee gebeurde. `buitenBereik`: u mag het niet meer lezen; `binnenBereik`: u mag het voortaan lezen. Bij beide veranderde het voor anderen misschien niet. */
      operatie: components['schemas']['Operatie'];
      /**
       * Format: uuid
       * @description Het record waar het direct onder hangt.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      ouderId?: string | null;
      /**
       * @description Waarom, als er een reden is gegeven en u haar mag lezen.
       * @example De gemeenteraad vergadert een maand later.
       */
      reden?: string | null;
      /**
       * @description De soort van het record. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      soort: 'correctie';
      /**
       * @description Welke velden veranderden, voor zover u ze mag kennen; leeg bij wat buiten of binnen uw bereik kwam.
       * @example [
       *       "prognosedatum"
       *     ]
       */
      velden: string[];
      /**
       * Format: int32
       * @description Zijn versie na de wijziging. Per record volgen de versies elkaar op zonder gaten.
       * @example 3
       */
      versie: number;
      /**
       * Format: uuid
       * @description De wortel waaronder het hangt: het sleutelproject of het woningbouwplan; het record zelf als het nergens onder hangt.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      wortelId: string;
    };
    /** @description Een wijziging van een record van de soort `doelstelling`. */
    WijzigingVanDoelstelling: {
      /**
       * Format: uuid
       * @description Wie het deed: een account of een systeem; null is de klok of de installatie zelf.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      actorId?: string | null;
      /**
       * @description Ga na deze wijziging verder met `na=<cursor>`.
       * @example MS41MTk2LjE
       */
      cursor: string;
      /**
       * Format: date-time
       * @description Wanneer, in UTC.
       * @example 2026-11-30T09:12:45Z
       */
      gebeurdOp: string;
      /**
       * Format: uuid
       * @description Het record.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      id: string;
      /** @description De vastgelegde feiten na de wijziging, voor zover u ze mag kennen: het hele record, niet alleen wat veranderde. Null bij `verwijderd` en `buitenBereik`. */
      inhoud?: components['schemas']['FeitenVanDoelstelling'] | null;
      /** @description Wat ermee gebeurde. `buitenBereik`: u mag het niet meer lezen; `binnenBereik`: u mag het voortaan lezen. Bij beide veranderde het voor anderen misschien niet. */
      operatie: components['schemas']['Operatie'];
      /**
       * Format: uuid
       * @description Het record waar het direct onder hangt.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      ouderId?: string | null;
      /**
       * @description Waarom, als er een reden is gegeven en u haar mag lezen.
       * @example De gemeenteraad vergadert een maand later.
       */
      reden?: string | null;
      /**
       * @description De soort van het record. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      soort: 'doelstelling';
      /**
       * @description Welke velden veranderden, voor zover u ze mag kennen; leeg bij wat buiten of binnen uw bereik kwam.
       * @example [
       *       "prognosedatum"
       *     ]
       */
      velden: string[];
      /**
       * Format: int32
       * @description Zijn versie na de wijziging. Per record volgen de versies elkaar op zonder gaten.
       * @example 3
       */
      versie: number;
      /**
       * Format: uuid
       * @description De wortel waaronder het hangt: het sleutelproject of het woningbouwplan; het record zelf als het nergens onder hangt.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      wortelId: string;
    };
    /** @description Een wijziging van een record van de soort `escalatie`. */
    WijzigingVanEscalatie: {
      /**
       * Format: uuid
       * @description Wie het deed: een account of een systeem; null is de klok of de installatie zelf.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      actorId?: string | null;
      /**
       * @description Ga na deze wijziging verder met `na=<cursor>`.
       * @example MS41MTk2LjE
       */
      cursor: string;
      /**
       * Format: date-time
       * @description Wanneer, in UTC.
       * @example 2026-11-30T09:12:45Z
       */
      gebeurdOp: string;
      /**
       * Format: uuid
       * @description Het record.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      id: string;
      /** @description De vastgelegde feiten na de wijziging, voor zover u ze mag kennen: het hele record, niet alleen wat veranderde. Null bij `verwijderd` en `buitenBereik`. */
      inhoud?: components['schemas']['FeitenVanEscalatie'] | null;
      /** @description Wat ermee gebeurde. `buitenBereik`: u mag het niet meer lezen; `binnenBereik`: u mag het voortaan lezen. Bij beide veranderde het voor anderen misschien niet. */
      operatie: components['schemas']['Operatie'];
      /**
       * Format: uuid
       * @description Het record waar het direct onder hangt.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      ouderId?: string | null;
      /**
       * @description Waarom, als er een reden is gegeven en u haar mag lezen.
       * @example De gemeenteraad vergadert een maand later.
       */
      reden?: string | null;
      /**
       * @description De soort van het record. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      soort: 'escalatie';
      /**
       * @description Welke velden veranderden, voor zover u ze mag kennen; leeg bij wat buiten of binnen uw bereik kwam.
       * @example [
       *       "prognosedatum"
       *     ]
       */
      velden: string[];
      /**
       * Format: int32
       * @description Zijn versie na de wijziging. Per record volgen de versies elkaar op zonder gaten.
       * @example 3
       */
      versie: number;
      /**
       * Format: uuid
       * @description De wortel waaronder het hangt: het sleutelproject of het woningbouwplan; het record zelf als het nergens onder hangt.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      wortelId: string;
    };
    /** @description Een wijziging van een record van de soort `escalatieladder`. */
    WijzigingVanEscalatieladder: {
      /**
       * Format: uuid
       * @description Wie het deed: een account of een systeem; null is de klok of de installatie zelf.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      actorId?: string | null;
      /**
       * @description Ga na deze wijziging verder met `na=<cursor>`.
       * @example MS41MTk2LjE
       */
      cursor: string;
      /**
       * Format: date-time
       * @description Wanneer, in UTC.
       * @example 2026-11-30T09:12:45Z
       */
      gebeurdOp: string;
      /**
       * Format: uuid
       * @description Het record.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      id: string;
      /** @description De vastgelegde feiten na de wijziging, voor zover u ze mag kennen: het hele record, niet alleen wat veranderde. Null bij `verwijderd` en `buitenBereik`. */
      inhoud?: components['schemas']['FeitenVanEscalatieladder'] | null;
      /** @description Wat ermee gebeurde. `buitenBereik`: u mag het niet meer lezen; `binnenBereik`: u mag het voortaan lezen. Bij beide veranderde het voor anderen misschien niet. */
      operatie: components['schemas']['Operatie'];
      /**
       * Format: uuid
       * @description Het record waar het direct onder hangt.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      ouderId?: string | null;
      /**
       * @description Waarom, als er een reden is gegeven en u haar mag lezen.
       * @example De gemeenteraad vergadert een maand later.
       */
      reden?: string | null;
      /**
       * @description De soort van het record. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      soort: 'escalatieladder';
      /**
       * @description Welke velden veranderden, voor zover u ze mag kennen; leeg bij wat buiten of binnen uw bereik kwam.
       * @example [
       *       "prognosedatum"
       *     ]
       */
      velden: string[];
      /**
       * Format: int32
       * @description Zijn versie na de wijziging. Per record volgen de versies elkaar op zonder gaten.
       * @example 3
       */
      versie: number;
      /**
       * Format: uuid
       * @description De wortel waaronder het hangt: het sleutelproject of het woningbouwplan; het record zelf als het nergens onder hangt.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      wortelId: string;
    };
    /** @description Een wijziging van een record van de soort `escalatiestap`. */
    WijzigingVanEscalatiestap: {
      /**
       * Format: uuid
       * @description Wie het deed: een account of een systeem; null is de klok of de installatie zelf.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      actorId?: string | null;
      /**
       * @description Ga na deze wijziging verder met `na=<cursor>`.
       * @example MS41MTk2LjE
       */
      cursor: string;
      /**
       * Format: date-time
       * @description Wanneer, in UTC.
       * @example 2026-11-30T09:12:45Z
       */
      gebeurdOp: string;
      /**
       * Format: uuid
       * @description Het record.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      id: string;
      /** @description De vastgelegde feiten na de wijziging, voor zover u ze mag kennen: het hele record, niet alleen wat veranderde. Null bij `verwijderd` en `buitenBereik`. */
      inhoud?: components['schemas']['FeitenVanEscalatiestap'] | null;
      /** @description Wat ermee gebeurde. `buitenBereik`: u mag het niet meer lezen; `binnenBereik`: u mag het voortaan lezen. Bij beide veranderde het voor anderen misschien niet. */
      operatie: components['schemas']['Operatie'];
      /**
       * Format: uuid
       * @description Het record waar het direct onder hangt.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      ouderId?: string | null;
      /**
       * @description Waarom, als er een reden is gegeven en u haar mag lezen.
       * @example De gemeenteraad vergadert een maand later.
       */
      reden?: string | null;
      /**
       * @description De soort van het record. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      soort: 'escalatiestap';
      /**
       * @description Welke velden veranderden, voor zover u ze mag kennen; leeg bij wat buiten of binnen uw bereik kwam.
       * @example [
       *       "prognosedatum"
       *     ]
       */
      velden: string[];
      /**
       * Format: int32
       * @description Zijn versie na de wijziging. Per record volgen de versies elkaar op zonder gaten.
       * @example 3
       */
      versie: number;
      /**
       * Format: uuid
       * @description De wortel waaronder het hangt: het sleutelproject of het woningbouwplan; het record zelf als het nergens onder hangt.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      wortelId: string;
    };
    /** @description Een wijziging van een record van de soort `faseovergang`. */
    WijzigingVanFaseovergang: {
      /**
       * Format: uuid
       * @description Wie het deed: een account of een systeem; null is de klok of de installatie zelf.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      actorId?: string | null;
      /**
       * @description Ga na deze wijziging verder met `na=<cursor>`.
       * @example MS41MTk2LjE
       */
      cursor: string;
      /**
       * Format: date-time
       * @description Wanneer, in UTC.
       * @example 2026-11-30T09:12:45Z
       */
      gebeurdOp: string;
      /**
       * Format: uuid
       * @description Het record.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      id: string;
      /** @description De vastgelegde feiten na de wijziging, voor zover u ze mag kennen: het hele record, niet alleen wat veranderde. Null bij `verwijderd` en `buitenBereik`. */
      inhoud?: components['schemas']['FeitenVanFaseovergang'] | null;
      /** @description Wat ermee gebeurde. `buitenBereik`: u mag het niet meer lezen; `binnenBereik`: u mag het voortaan lezen. Bij beide veranderde het voor anderen misschien niet. */
      operatie: components['schemas']['Operatie'];
      /**
       * Format: uuid
       * @description Het record waar het direct onder hangt.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      ouderId?: string | null;
      /**
       * @description Waarom, als er een reden is gegeven en u haar mag lezen.
       * @example De gemeenteraad vergadert een maand later.
       */
      reden?: string | null;
      /**
       * @description De soort van het record. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      soort: 'faseovergang';
      /**
       * @description Welke velden veranderden, voor zover u ze mag kennen; leeg bij wat buiten of binnen uw bereik kwam.
       * @example [
       *       "prognosedatum"
       *     ]
       */
      velden: string[];
      /**
       * Format: int32
       * @description Zijn versie na de wijziging. Per record volgen de versies elkaar op zonder gaten.
       * @example 3
       */
      versie: number;
      /**
       * Format: uuid
       * @description De wortel waaronder het hangt: het sleutelproject of het woningbouwplan; het record zelf als het nergens onder hangt.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      wortelId: string;
    };
    /** @description Een wijziging van een record van de soort `gebruiker`. */
    WijzigingVanGebruiker: {
      /**
       * Format: uuid
       * @description Wie het deed: een account of een systeem; null is de klok of de installatie zelf.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      actorId?: string | null;
      /**
       * @description Ga na deze wijziging verder met `na=<cursor>`.
       * @example MS41MTk2LjE
       */
      cursor: string;
      /**
       * Format: date-time
       * @description Wanneer, in UTC.
       * @example 2026-11-30T09:12:45Z
       */
      gebeurdOp: string;
      /**
       * Format: uuid
       * @description Het record.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      id: string;
      /** @description De vastgelegde feiten na de wijziging, voor zover u ze mag kennen: het hele record, niet alleen wat veranderde. Null bij `verwijderd` en `buitenBereik`. */
      inhoud?: components['schemas']['FeitenVanGebruiker'] | null;
      /** @description Wat ermee gebeurde. `buitenBereik`: u mag het niet meer lezen; `binnenBereik`: u mag het voortaan lezen. Bij beide veranderde het voor anderen misschien niet. */
      operatie: components['schemas']['Operatie'];
      /**
       * Format: uuid
       * @description Het record waar het direct onder hangt.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      ouderId?: string | null;
      /**
       * @description Waarom, als er een reden is gegeven en u haar mag lezen.
       * @example De gemeenteraad vergadert een maand later.
       */
      reden?: string | null;
      /**
       * @description De soort van het record. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      soort: 'gebruiker';
      /**
       * @description Welke velden veranderden, voor zover u ze mag kennen; leeg bij wat buiten of binnen uw bereik kwam.
       * @example [
       *       "prognosedatum"
       *     ]
       */
      velden: string[];
      /**
       * Format: int32
       * @description Zijn versie na de wijziging. Per record volgen de versies elkaar op zonder gaten.
       * @example 3
       */
      versie: number;
      /**
       * Format: uuid
       * @description De wortel waaronder het hangt: het sleutelproject of het woningbouwplan; het record zelf als het nergens onder hangt.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      wortelId: string;
    };
    /** @description Een wijziging van een record van de soort `gemeente`. */
    WijzigingVanGemeente: {
      /**
       * Format: uuid
       * @description Wie het deed: een account of een systeem; null is de klok of de installatie zelf.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      actorId?: string | null;
      /**
       * @description Ga na deze wijziging verder met `na=<cursor>`.
       * @example MS41MTk2LjE
       */
      cursor: string;
      /**
       * Format: date-time
       * @description Wanneer, in UTC.
       * @example 2026-11-30T09:12:45Z
       */
      gebeurdOp: string;
      /**
       * Format: uuid
       * @description Het record.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      id: string;
      /** @description De vastgelegde feiten na de wijziging, voor zover u ze mag kennen: het hele record, niet alleen wat veranderde. Null bij `verwijderd` en `buitenBereik`. */
      inhoud?: components['schemas']['FeitenVanGemeente'] | null;
      /** @description Wat ermee gebeurde. `buitenBereik`: u mag het niet meer lezen; `binnenBereik`: u mag het voortaan lezen. Bij beide veranderde het voor anderen misschien niet. */
      operatie: components['schemas']['Operatie'];
      /**
       * Format: uuid
       * @description Het record waar het direct onder hangt.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      ouderId?: string | null;
      /**
       * @description Waarom, als er een reden is gegeven en u haar mag lezen.
       * @example De gemeenteraad vergadert een maand later.
       */
      reden?: string | null;
      /**
       * @description De soort van het record. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      soort: 'gemeente';
      /**
       * @description Welke velden veranderden, voor zover u ze mag kennen; leeg bij wat buiten of binnen uw bereik kwam.
       * @example [
       *       "prognosedatum"
       *     ]
       */
      velden: string[];
      /**
       * Format: int32
       * @description Zijn versie na de wijziging. Per record volgen de versies elkaar op zonder gaten.
       * @example 3
       */
      versie: number;
      /**
       * Format: uuid
       * @description De wortel waaronder het hangt: het sleutelproject of het woningbouwplan; het record zelf als het nergens onder hangt.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      wortelId: string;
    };
    /** @description Een wijziging van een record van de soort `knelpuntthema`. */
    WijzigingVanKnelpuntthema: {
      /**
       * Format: uuid
       * @description Wie het deed: een account of een systeem; null is de klok of de installatie zelf.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      actorId?: string | null;
      /**
       * @description Ga na deze wijziging verder met `na=<cursor>`.
       * @example MS41MTk2LjE
       */
      cursor: string;
      /**
       * Format: date-time
       * @description Wanneer, in UTC.
       * @example 2026-11-30T09:12:45Z
       */
      gebeurdOp: string;
      /**
       * Format: uuid
       * @description Het record.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      id: string;
      /** @description De vastgelegde feiten na de wijziging, voor zover u ze mag kennen: het hele record, niet alleen wat veranderde. Null bij `verwijderd` en `buitenBereik`. */
      inhoud?: components['schemas']['FeitenVanKnelpuntthema'] | null;
      /** @description Wat ermee gebeurde. `buitenBereik`: u mag het niet meer lezen; `binnenBereik`: u mag het voortaan lezen. Bij beide veranderde het voor anderen misschien niet. */
      operatie: components['schemas']['Operatie'];
      /**
       * Format: uuid
       * @description Het record waar het direct onder hangt.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      ouderId?: string | null;
      /**
       * @description Waarom, als er een reden is gegeven en u haar mag lezen.
       * @example De gemeenteraad vergadert een maand later.
       */
      reden?: string | null;
      /**
       * @description De soort van het record. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      soort: 'knelpuntthema';
      /**
       * @description Welke velden veranderden, voor zover u ze mag kennen; leeg bij wat buiten of binnen uw bereik kwam.
       * @example [
       *       "prognosedatum"
       *     ]
       */
      velden: string[];
      /**
       * Format: int32
       * @description Zijn versie na de wijziging. Per record volgen de versies elkaar op zonder gaten.
       * @example 3
       */
      versie: number;
      /**
       * Format: uuid
       * @description De wortel waaronder het hangt: het sleutelproject of het woningbouwplan; het record zelf als het nergens onder hangt.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      wortelId: string;
    };
    /** @description Een wijziging van een record van de soort `mijlpaal`. */
    WijzigingVanMijlpaal: {
      /**
       * Format: uuid
       * @description Wie het deed: een account of een systeem; null is de klok of de installatie zelf.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      actorId?: string | null;
      /**
       * @description Ga na deze wijziging verder met `na=<cursor>`.
       * @example MS41MTk2LjE
       */
      cursor: string;
      /**
       * Format: date-time
       * @description Wanneer, in UTC.
       * @example 2026-11-30T09:12:45Z
       */
      gebeurdOp: string;
      /**
       * Format: uuid
       * @description Het record.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      id: string;
      /** @description De vastgelegde feiten na de wijziging, voor zover u ze mag kennen: het hele record, niet alleen wat veranderde. Null bij `verwijderd` en `buitenBereik`. */
      inhoud?: components['schemas']['FeitenVanMijlpaal'] | null;
      /** @description Wat ermee gebeurde. `buitenBereik`: u mag het niet meer lezen; `binnenBereik`: u mag het voortaan lezen. Bij beide veranderde het voor anderen misschien niet. */
      operatie: components['schemas']['Operatie'];
      /**
       * Format: uuid
       * @description Het record waar het direct onder hangt.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      ouderId?: string | null;
      /**
       * @description Waarom, als er een reden is gegeven en u haar mag lezen.
       * @example De gemeenteraad vergadert een maand later.
       */
      reden?: string | null;
      /**
       * @description De soort van het record. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      soort: 'mijlpaal';
      /**
       * @description Welke velden veranderden, voor zover u ze mag kennen; leeg bij wat buiten of binnen uw bereik kwam.
       * @example [
       *       "prognosedatum"
       *     ]
       */
      velden: string[];
      /**
       * Format: int32
       * @description Zijn versie na de wijziging. Per record volgen de versies elkaar op zonder gaten.
       * @example 3
       */
      versie: number;
      /**
       * Format: uuid
       * @description De wortel waaronder het hangt: het sleutelproject of het woningbouwplan; het record zelf als het nergens onder hangt.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      wortelId: string;
    };
    /** @description Een wijziging van een record van de soort `planfase`. */
    WijzigingVanPlanfase: {
      /**
       * Format: uuid
       * @description Wie het deed: een account of een systeem; null is de klok of de installatie zelf.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      actorId?: string | null;
      /**
       * @description Ga na deze wijziging verder met `na=<cursor>`.
       * @example MS41MTk2LjE
       */
      cursor: string;
      /**
       * Format: date-time
       * @description Wanneer, in UTC.
       * @example 2026-11-30T09:12:45Z
       */
      gebeurdOp: string;
      /**
       * Format: uuid
       * @description Het record.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      id: string;
      /** @description De vastgelegde feiten na de wijziging, voor zover u ze mag kennen: het hele record, niet alleen wat veranderde. Null bij `verwijderd` en `buitenBereik`. */
      inhoud?: components['schemas']['FeitenVanPlanfase'] | null;
      /** @description Wat ermee gebeurde. `buitenBereik`: u mag het niet meer lezen; `binnenBereik`: u mag het voortaan lezen. Bij beide veranderde het voor anderen misschien niet. */
      operatie: components['schemas']['Operatie'];
      /**
       * Format: uuid
       * @description Het record waar het direct onder hangt.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      ouderId?: string | null;
      /**
       * @description Waarom, als er een reden is gegeven en u haar mag lezen.
       * @example De gemeenteraad vergadert een maand later.
       */
      reden?: string | null;
      /**
       * @description De soort van het record. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      soort: 'planfase';
      /**
       * @description Welke velden veranderden, voor zover u ze mag kennen; leeg bij wat buiten of binnen uw bereik kwam.
       * @example [
       *       "prognosedatum"
       *     ]
       */
      velden: string[];
      /**
       * Format: int32
       * @description Zijn versie na de wijziging. Per record volgen de versies elkaar op zonder gaten.
       * @example 3
       */
      versie: number;
      /**
       * Format: uuid
       * @description De wortel waaronder het hangt: het sleutelproject of het woningbouwplan; het record zelf als het nergens onder hangt.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      wortelId: string;
    };
    /** @description Een wijziging van een record van de soort `programmaregel`. */
    WijzigingVanProgrammaregel: {
      /**
       * Format: uuid
       * @description Wie het deed: een account of een systeem; null is de klok of de installatie zelf.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      actorId?: string | null;
      /**
       * @description Ga na deze wijziging verder met `na=<cursor>`.
       * @example MS41MTk2LjE
       */
      cursor: string;
      /**
       * Format: date-time
       * @description Wanneer, in UTC.
       * @example 2026-11-30T09:12:45Z
       */
      gebeurdOp: string;
      /**
       * Format: uuid
       * @description Het record.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      id: string;
      /** @description De vastgelegde feiten na de wijziging, voor zover u ze mag kennen: het hele record, niet alleen wat veranderde. Null bij `verwijderd` en `buitenBereik`. */
      inhoud?: components['schemas']['FeitenVanProgrammaregel'] | null;
      /** @description Wat ermee gebeurde. `buitenBereik`: u mag het niet meer lezen; `binnenBereik`: u mag het voortaan lezen. Bij beide veranderde het voor anderen misschien niet. */
      operatie: components['schemas']['Operatie'];
      /**
       * Format: uuid
       * @description Het record waar het direct onder hangt.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      ouderId?: string | null;
      /**
       * @description Waarom, als er een reden is gegeven en u haar mag lezen.
       * @example De gemeenteraad vergadert een maand later.
       */
      reden?: string | null;
      /**
       * @description De soort van het record. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      soort: 'programmaregel';
      /**
       * @description Welke velden veranderden, voor zover u ze mag kennen; leeg bij wat buiten of binnen uw bereik kwam.
       * @example [
       *       "prognosedatum"
       *     ]
       */
      velden: string[];
      /**
       * Format: int32
       * @description Zijn versie na de wijziging. Per record volgen de versies elkaar op zonder gaten.
       * @example 3
       */
      versie: number;
      /**
       * Format: uuid
       * @description De wortel waaronder het hangt: het sleutelproject of het woningbouwplan; het record zelf als het nergens onder hangt.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      wortelId: string;
    };
    /** @description Een wijziging van een record van de soort `provincie`. */
    WijzigingVanProvincie: {
      /**
       * Format: uuid
       * @description Wie het deed: een account of een systeem; null is de klok of de installatie zelf.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      actorId?: string | null;
      /**
       * @description Ga na deze wijziging verder met `na=<cursor>`.
       * @example MS41MTk2LjE
       */
      cursor: string;
      /**
       * Format: date-time
       * @description Wanneer, in UTC.
       * @example 2026-11-30T09:12:45Z
       */
      gebeurdOp: string;
      /**
       * Format: uuid
       * @description Het record.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      id: string;
      /** @description De vastgelegde feiten na de wijziging, voor zover u ze mag kennen: het hele record, niet alleen wat veranderde. Null bij `verwijderd` en `buitenBereik`. */
      inhoud?: components['schemas']['FeitenVanProvincie'] | null;
      /** @description Wat ermee gebeurde. `buitenBereik`: u mag het niet meer lezen; `binnenBereik`: u mag het voortaan lezen. Bij beide veranderde het voor anderen misschien niet. */
      operatie: components['schemas']['Operatie'];
      /**
       * Format: uuid
       * @description Het record waar het direct onder hangt.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      ouderId?: string | null;
      /**
       * @description Waarom, als er een reden is gegeven en u haar mag lezen.
       * @example De gemeenteraad vergadert een maand later.
       */
      reden?: string | null;
      /**
       * @description De soort van het record. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      soort: 'provincie';
      /**
       * @description Welke velden veranderden, voor zover u ze mag kennen; leeg bij wat buiten of binnen uw bereik kwam.
       * @example [
       *       "prognosedatum"
       *     ]
       */
      velden: string[];
      /**
       * Format: int32
       * @description Zijn versie na de wijziging. Per record volgen de versies elkaar op zonder gaten.
       * @example 3
       */
      versie: number;
      /**
       * Format: uuid
       * @description De wortel waaronder het hangt: het sleutelproject of het woningbouwplan; het record zelf als het nergens onder hangt.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      wortelId: string;
    };
    /** @description Een wijziging van een record van de soort `realisatie`. */
    WijzigingVanRealisatie: {
      /**
       * Format: uuid
       * @description Wie het deed: een account of een systeem; null is de klok of de installatie zelf.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      actorId?: string | null;
      /**
       * @description Ga na deze wijziging verder met `na=<cursor>`.
       * @example MS41MTk2LjE
       */
      cursor: string;
      /**
       * Format: date-time
       * @description Wanneer, in UTC.
       * @example 2026-11-30T09:12:45Z
       */
      gebeurdOp: string;
      /**
       * Format: uuid
       * @description Het record.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      id: string;
      /** @description De vastgelegde feiten na de wijziging, voor zover u ze mag kennen: het hele record, niet alleen wat veranderde. Null bij `verwijderd` en `buitenBereik`. */
      inhoud?: components['schemas']['FeitenVanRealisatie'] | null;
      /** @description Wat ermee gebeurde. `buitenBereik`: u mag het niet meer lezen; `binnenBereik`: u mag het voortaan lezen. Bij beide veranderde het voor anderen misschien niet. */
      operatie: components['schemas']['Operatie'];
      /**
       * Format: uuid
       * @description Het record waar het direct onder hangt.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      ouderId?: string | null;
      /**
       * @description Waarom, als er een reden is gegeven en u haar mag lezen.
       * @example De gemeenteraad vergadert een maand later.
       */
      reden?: string | null;
      /**
       * @description De soort van het record. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      soort: 'realisatie';
      /**
       * @description Welke velden veranderden, voor zover u ze mag kennen; leeg bij wat buiten of binnen uw bereik kwam.
       * @example [
       *       "prognosedatum"
       *     ]
       */
      velden: string[];
      /**
       * Format: int32
       * @description Zijn versie na de wijziging. Per record volgen de versies elkaar op zonder gaten.
       * @example 3
       */
      versie: number;
      /**
       * Format: uuid
       * @description De wortel waaronder het hangt: het sleutelproject of het woningbouwplan; het record zelf als het nergens onder hangt.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      wortelId: string;
    };
    /** @description Een wijziging van een record van de soort `reces`. */
    WijzigingVanReces: {
      /**
       * Format: uuid
       * @description Wie het deed: een account of een systeem; null is de klok of de installatie zelf.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      actorId?: string | null;
      /**
       * @description Ga na deze wijziging verder met `na=<cursor>`.
       * @example MS41MTk2LjE
       */
      cursor: string;
      /**
       * Format: date-time
       * @description Wanneer, in UTC.
       * @example 2026-11-30T09:12:45Z
       */
      gebeurdOp: string;
      /**
       * Format: uuid
       * @description Het record.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      id: string;
      /** @description De vastgelegde feiten na de wijziging, voor zover u ze mag kennen: het hele record, niet alleen wat veranderde. Null bij `verwijderd` en `buitenBereik`. */
      inhoud?: components['schemas']['FeitenVanReces'] | null;
      /** @description Wat ermee gebeurde. `buitenBereik`: u mag het niet meer lezen; `binnenBereik`: u mag het voortaan lezen. Bij beide veranderde het voor anderen misschien niet. */
      operatie: components['schemas']['Operatie'];
      /**
       * Format: uuid
       * @description Het record waar het direct onder hangt.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      ouderId?: string | null;
      /**
       * @description Waarom, als er een reden is gegeven en u haar mag lezen.
       * @example De gemeenteraad vergadert een maand later.
       */
      reden?: string | null;
      /**
       * @description De soort van het record. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      soort: 'reces';
      /**
       * @description Welke velden veranderden, voor zover u ze mag kennen; leeg bij wat buiten of binnen uw bereik kwam.
       * @example [
       *       "prognosedatum"
       *     ]
       */
      velden: string[];
      /**
       * Format: int32
       * @description Zijn versie na de wijziging. Per record volgen de versies elkaar op zonder gaten.
       * @example 3
       */
      versie: number;
      /**
       * Format: uuid
       * @description De wortel waaronder het hangt: het sleutelproject of het woningbouwplan; het record zelf als het nergens onder hangt.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      wortelId: string;
    };
    /** @description Een wijziging van een record van de soort `regio`. */
    WijzigingVanRegio: {
      /**
       * Format: uuid
       * @description Wie het deed: een account of een systeem; null is de klok of de installatie zelf.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      actorId?: string | null;
      /**
       * @description Ga na deze wijziging verder met `na=<cursor>`.
       * @example MS41MTk2LjE
       */
      cursor: string;
      /**
       * Format: date-time
       * @description Wanneer, in UTC.
       * @example 2026-11-30T09:12:45Z
       */
      gebeurdOp: string;
      /**
       * Format: uuid
       * @description Het record.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      id: string;
      /** @description De vastgelegde feiten na de wijziging, voor zover u ze mag kennen: het hele record, niet alleen wat veranderde. Null bij `verwijderd` en `buitenBereik`. */
      inhoud?: components['schemas']['FeitenVanRegio'] | null;
      /** @description Wat ermee gebeurde. `buitenBereik`: u mag het niet meer lezen; `binnenBereik`: u mag het voortaan lezen. Bij beide veranderde het voor anderen misschien niet. */
      operatie: components['schemas']['Operatie'];
      /**
       * Format: uuid
       * @description Het record waar het direct onder hangt.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      ouderId?: string | null;
      /**
       * @description Waarom, als er een reden is gegeven en u haar mag lezen.
       * @example De gemeenteraad vergadert een maand later.
       */
      reden?: string | null;
      /**
       * @description De soort van het record. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      soort: 'regio';
      /**
       * @description Welke velden veranderden, voor zover u ze mag kennen; leeg bij wat buiten of binnen uw bereik kwam.
       * @example [
       *       "prognosedatum"
       *     ]
       */
      velden: string[];
      /**
       * Format: int32
       * @description Zijn versie na de wijziging. Per record volgen de versies elkaar op zonder gaten.
       * @example 3
       */
      versie: number;
      /**
       * Format: uuid
       * @description De wortel waaronder het hangt: het sleutelproject of het woningbouwplan; het record zelf als het nergens onder hangt.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      wortelId: string;
    };
    /** @description Een wijziging van een record van de soort `sleutelproject`. */
    WijzigingVanSleutelproject: {
      /**
       * Format: uuid
       * @description Wie het deed: een account of een systeem; null is de klok of de installatie zelf.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      actorId?: string | null;
      /**
       * @description Ga na deze wijziging verder met `na=<cursor>`.
       * @example MS41MTk2LjE
       */
      cursor: string;
      /**
       * Format: date-time
       * @description Wanneer, in UTC.
       * @example 2026-11-30T09:12:45Z
       */
      gebeurdOp: string;
      /**
       * Format: uuid
       * @description Het record.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      id: string;
      /** @description De vastgelegde feiten na de wijziging, voor zover u ze mag kennen: het hele record, niet alleen wat veranderde. Null bij `verwijderd` en `buitenBereik`. */
      inhoud?: components['schemas']['FeitenVanSleutelproject'] | null;
      /** @description Wat ermee gebeurde. `buitenBereik`: u mag het niet meer lezen; `binnenBereik`: u mag het voortaan lezen. Bij beide veranderde het voor anderen misschien niet. */
      operatie: components['schemas']['Operatie'];
      /**
       * Format: uuid
       * @description Het record waar het direct onder hangt.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      ouderId?: string | null;
      /**
       * @description Waarom, als er een reden is gegeven en u haar mag lezen.
       * @example De gemeenteraad vergadert een maand later.
       */
      reden?: string | null;
      /**
       * @description De soort van het record. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      soort: 'sleutelproject';
      /**
       * @description Welke velden veranderden, voor zover u ze mag kennen; leeg bij wat buiten of binnen uw bereik kwam.
       * @example [
       *       "prognosedatum"
       *     ]
       */
      velden: string[];
      /**
       * Format: int32
       * @description Zijn versie na de wijziging. Per record volgen de versies elkaar op zonder gaten.
       * @example 3
       */
      versie: number;
      /**
       * Format: uuid
       * @description De wortel waaronder het hangt: het sleutelproject of het woningbouwplan; het record zelf als het nergens onder hangt.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      wortelId: string;
    };
    /** @description Een wijziging van een record van de soort `statuswisseling`. */
    WijzigingVanStatuswisseling: {
      /**
       * Format: uuid
       * @description Wie het deed: een account of een systeem; null is de klok of de installatie zelf.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      actorId?: string | null;
      /**
       * @description Ga na deze wijziging verder met `na=<cursor>`.
       * @example MS41MTk2LjE
       */
      cursor: string;
      /**
       * Format: date-time
       * @description Wanneer, in UTC.
       * @example 2026-11-30T09:12:45Z
       */
      gebeurdOp: string;
      /**
       * Format: uuid
       * @description Het record.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      id: string;
      /** @description De vastgelegde feiten na de wijziging, voor zover u ze mag kennen: het hele record, niet alleen wat veranderde. Null bij `verwijderd` en `buitenBereik`. */
      inhoud?: components['schemas']['FeitenVanStatuswisseling'] | null;
      /** @description Wat ermee gebeurde. `buitenBereik`: u mag het niet meer lezen; `binnenBereik`: u mag het voortaan lezen. Bij beide veranderde het voor anderen misschien niet. */
      operatie: components['schemas']['Operatie'];
      /**
       * Format: uuid
       * @description Het record waar het direct onder hangt.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      ouderId?: string | null;
      /**
       * @description Waarom, als er een reden is gegeven en u haar mag lezen.
       * @example De gemeenteraad vergadert een maand later.
       */
      reden?: string | null;
      /**
       * @description De soort van het record. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      soort: 'statuswisseling';
      /**
       * @description Welke velden veranderden, voor zover u ze mag kennen; leeg bij wat buiten of binnen uw bereik kwam.
       * @example [
       *       "prognosedatum"
       *     ]
       */
      velden: string[];
      /**
       * Format: int32
       * @description Zijn versie na de wijziging. Per record volgen de versies elkaar op zonder gaten.
       * @example 3
       */
      versie: number;
      /**
       * Format: uuid
       * @description De wortel waaronder het hangt: het sleutelproject of het woningbouwplan; het record zelf als het nergens onder hangt.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      wortelId: string;
    };
    /** @description Een wijziging van een record van de soort `toekenning`. */
    WijzigingVanToekenning: {
      /**
       * Format: uuid
       * @description Wie het deed: een account of een systeem; null is de klok of de installatie zelf.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      actorId?: string | null;
      /**
       * @description Ga na deze wijziging verder met `na=<cursor>`.
       * @example MS41MTk2LjE
       */
      cursor: string;
      /**
       * Format: date-time
       * @description Wanneer, in UTC.
       * @example 2026-11-30T09:12:45Z
       */
      gebeurdOp: string;
      /**
       * Format: uuid
       * @description Het record.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      id: string;
      /** @description De vastgelegde feiten na de wijziging, voor zover u ze mag kennen: het hele record, niet alleen wat veranderde. Null bij `verwijderd` en `buitenBereik`. */
      inhoud?: components['schemas']['FeitenVanToekenning'] | null;
      /** @description Wat ermee gebeurde. `buitenBereik`: u mag het niet meer lezen; `binnenBereik`: u mag het voortaan lezen. Bij beide veranderde het voor anderen misschien niet. */
      operatie: components['schemas']['Operatie'];
      /**
       * Format: uuid
       * @description Het record waar het direct onder hangt.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      ouderId?: string | null;
      /**
       * @description Waarom, als er een reden is gegeven en u haar mag lezen.
       * @example De gemeenteraad vergadert een maand later.
       */
      reden?: string | null;
      /**
       * @description De soort van het record. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      soort: 'toekenning';
      /**
       * @description Welke velden veranderden, voor zover u ze mag kennen; leeg bij wat buiten of binnen uw bereik kwam.
       * @example [
       *       "prognosedatum"
       *     ]
       */
      velden: string[];
      /**
       * Format: int32
       * @description Zijn versie na de wijziging. Per record volgen de versies elkaar op zonder gaten.
       * @example 3
       */
      versie: number;
      /**
       * Format: uuid
       * @description De wortel waaronder het hangt: het sleutelproject of het woningbouwplan; het record zelf als het nergens onder hangt.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      wortelId: string;
    };
    /** @description Een wijziging van een record van de soort `verantwoordelijke`. */
    WijzigingVanVerantwoordelijke: {
      /**
       * Format: uuid
       * @description Wie het deed: een account of een systeem; null is de klok of de installatie zelf.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      actorId?: string | null;
      /**
       * @description Ga na deze wijziging verder met `na=<cursor>`.
       * @example MS41MTk2LjE
       */
      cursor: string;
      /**
       * Format: date-time
       * @description Wanneer, in UTC.
       * @example 2026-11-30T09:12:45Z
       */
      gebeurdOp: string;
      /**
       * Format: uuid
       * @description Het record.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      id: string;
      /** @description De vastgelegde feiten na de wijziging, voor zover u ze mag kennen: het hele record, niet alleen wat veranderde. Null bij `verwijderd` en `buitenBereik`. */
      inhoud?: components['schemas']['FeitenVanVerantwoordelijke'] | null;
      /** @description Wat ermee gebeurde. `buitenBereik`: u mag het niet meer lezen; `binnenBereik`: u mag het voortaan lezen. Bij beide veranderde het voor anderen misschien niet. */
      operatie: components['schemas']['Operatie'];
      /**
       * Format: uuid
       * @description Het record waar het direct onder hangt.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      ouderId?: string | null;
      /**
       * @description Waarom, als er een reden is gegeven en u haar mag lezen.
       * @example De gemeenteraad vergadert een maand later.
       */
      reden?: string | null;
      /**
       * @description De soort van het record. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      soort: 'verantwoordelijke';
      /**
       * @description Welke velden veranderden, voor zover u ze mag kennen; leeg bij wat buiten of binnen uw bereik kwam.
       * @example [
       *       "prognosedatum"
       *     ]
       */
      velden: string[];
      /**
       * Format: int32
       * @description Zijn versie na de wijziging. Per record volgen de versies elkaar op zonder gaten.
       * @example 3
       */
      versie: number;
      /**
       * Format: uuid
       * @description De wortel waaronder het hangt: het sleutelproject of het woningbouwplan; het record zelf als het nergens onder hangt.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      wortelId: string;
    };
    /** @description Een wijziging van een record van de soort `verschuiving`. */
    WijzigingVanVerschuiving: {
      /**
       * Format: uuid
       * @description Wie het deed: een account of een systeem; null is de klok of de installatie zelf.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      actorId?: string | null;
      /**
       * @description Ga na deze wijziging verder met `na=<cursor>`.
       * @example MS41MTk2LjE
       */
      cursor: string;
      /**
       * Format: date-time
       * @description Wanneer, in UTC.
       * @example 2026-11-30T09:12:45Z
       */
      gebeurdOp: string;
      /**
       * Format: uuid
       * @description Het record.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      id: string;
      /** @description De vastgelegde feiten na de wijziging, voor zover u ze mag kennen: het hele record, niet alleen wat veranderde. Null bij `verwijderd` en `buitenBereik`. */
      inhoud?: components['schemas']['FeitenVanVerschuiving'] | null;
      /** @description Wat ermee gebeurde. `buitenBereik`: u mag het niet meer lezen; `binnenBereik`: u mag het voortaan lezen. Bij beide veranderde het voor anderen misschien niet. */
      operatie: components['schemas']['Operatie'];
      /**
       * Format: uuid
       * @description Het record waar het direct onder hangt.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      ouderId?: string | null;
      /**
       * @description Waarom, als er een reden is gegeven en u haar mag lezen.
       * @example De gemeenteraad vergadert een maand later.
       */
      reden?: string | null;
      /**
       * @description De soort van het record. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      soort: 'verschuiving';
      /**
       * @description Welke velden veranderden, voor zover u ze mag kennen; leeg bij wat buiten of binnen uw bereik kwam.
       * @example [
       *       "prognosedatum"
       *     ]
       */
      velden: string[];
      /**
       * Format: int32
       * @description Zijn versie na de wijziging. Per record volgen de versies elkaar op zonder gaten.
       * @example 3
       */
      versie: number;
      /**
       * Format: uuid
       * @description De wortel waaronder het hangt: het sleutelproject of het woningbouwplan; het record zelf als het nergens onder hangt.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      wortelId: string;
    };
    /** @description Een wijziging van een record van de soort `vervalverklaring`. */
    WijzigingVanVervalverklaring: {
      /**
       * Format: uuid
       * @description Wie het deed: een account of een systeem; null is de klok of de installatie zelf.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      actorId?: string | null;
      /**
       * @description Ga na deze wijziging verder met `na=<cursor>`.
       * @example MS41MTk2LjE
       */
      cursor: string;
      /**
       * Format: date-time
       * @description Wanneer, in UTC.
       * @example 2026-11-30T09:12:45Z
       */
      gebeurdOp: string;
      /**
       * Format: uuid
       * @description Het record.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      id: string;
      /** @description De vastgelegde feiten na de wijziging, voor zover u ze mag kennen: het hele record, niet alleen wat veranderde. Null bij `verwijderd` en `buitenBereik`. */
      inhoud?: components['schemas']['FeitenVanVervalverklaring'] | null;
      /** @description Wat ermee gebeurde. `buitenBereik`: u mag het niet meer lezen; `binnenBereik`: u mag het voortaan lezen. Bij beide veranderde het voor anderen misschien niet. */
      operatie: components['schemas']['Operatie'];
      /**
       * Format: uuid
       * @description Het record waar het direct onder hangt.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      ouderId?: string | null;
      /**
       * @description Waarom, als er een reden is gegeven en u haar mag lezen.
       * @example De gemeenteraad vergadert een maand later.
       */
      reden?: string | null;
      /**
       * @description De soort van het record. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      soort: 'vervalverklaring';
      /**
       * @description Welke velden veranderden, voor zover u ze mag kennen; leeg bij wat buiten of binnen uw bereik kwam.
       * @example [
       *       "prognosedatum"
       *     ]
       */
      velden: string[];
      /**
       * Format: int32
       * @description Zijn versie na de wijziging. Per record volgen de versies elkaar op zonder gaten.
       * @example 3
       */
      versie: number;
      /**
       * Format: uuid
       * @description De wortel waaronder het hangt: het sleutelproject of het woningbouwplan; het record zelf als het nergens onder hangt.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      wortelId: string;
    };
    /** @description Een wijziging van een record van de soort `woningbouwplan`. */
    WijzigingVanWoningbouwplan: {
      /**
       * Format: uuid
       * @description Wie het deed: een account of een systeem; null is de klok of de installatie zelf.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      actorId?: string | null;
      /**
       * @description Ga na deze wijziging verder met `na=<cursor>`.
       * @example MS41MTk2LjE
       */
      cursor: string;
      /**
       * Format: date-time
       * @description Wanneer, in UTC.
       * @example 2026-11-30T09:12:45Z
       */
      gebeurdOp: string;
      /**
       * Format: uuid
       * @description Het record.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      id: string;
      /** @description De vastgelegde feiten na de wijziging, voor zover u ze mag kennen: het hele record, niet alleen wat veranderde. Null bij `verwijderd` en `buitenBereik`. */
      inhoud?: components['schemas']['FeitenVanWoningbouwplan'] | null;
      /** @description Wat ermee gebeurde. `buitenBereik`: u mag het niet meer lezen; `binnenBereik`: u mag het voortaan lezen. Bij beide veranderde het voor anderen misschien niet. */
      operatie: components['schemas']['Operatie'];
      /**
       * Format: uuid
       * @description Het record waar het direct onder hangt.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      ouderId?: string | null;
      /**
       * @description Waarom, als er een reden is gegeven en u haar mag lezen.
       * @example De gemeenteraad vergadert een maand later.
       */
      reden?: string | null;
      /**
       * @description De soort van het record. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      soort: 'woningbouwplan';
      /**
       * @description Welke velden veranderden, voor zover u ze mag kennen; leeg bij wat buiten of binnen uw bereik kwam.
       * @example [
       *       "prognosedatum"
       *     ]
       */
      velden: string[];
      /**
       * Format: int32
       * @description Zijn versie na de wijziging. Per record volgen de versies elkaar op zonder gaten.
       * @example 3
       */
      versie: number;
      /**
       * Format: uuid
       * @description De wortel waaronder het hangt: het sleutelproject of het woningbouwplan; het record zelf als het nergens onder hangt.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      wortelId: string;
    };
    /** @description Een bladzijde van de feed. */
    Wijzigingen: {
      /**
       * @description Tot hier is alles bekeken, ook wat niet voor u is: ga hiervandaan verder.
       * @example MS41MTk2LjE
       */
      laatsteCursor: string;
      /** @description De wijzigingen, oudste eerst. */
      resultaten: components['schemas']['Wijziging'][];
      /**
       * Format: uri-reference
       * @description Waar u verdergaat, nu of later; de feed houdt niet op.
       * @example /api/v1/mijlpalen?limit=50&cursor=WyJu
       */
      volgende: string;
    };
    /** @description Een wijziging, van een record van welke soort ook. */
    Wijzigingsregel: {
      /**
       * Format: uuid
       * @description Wie het deed: een account of een systeem; null is de klok of de installatie zelf.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      actorId?: string | null;
      /**
       * @description Ga na deze wijziging verder met `na=<cursor>`.
       * @example MS41MTk2LjE
       */
      cursor: string;
      /**
       * Format: date-time
       * @description Wanneer, in UTC.
       * @example 2026-11-30T09:12:45Z
       */
      gebeurdOp: string;
      /**
       * Format: uuid
       * @description Het record.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      id: string;
      /** @description De vastgelegde feiten na de wijziging, voor zover u ze mag kennen: het hele record, niet alleen wat veranderde. Null bij `verwijderd` en `buitenBereik`. */
      inhoud?: Record<string, never> | null;
      /** @description Wat ermee gebeurde. `buitenBereik`: u mag het niet meer lezen; `binnenBereik`: u mag het voortaan lezen. Bij beide veranderde het voor anderen misschien niet. */
      operatie: components['schemas']['Operatie'];
      /**
       * Format: uuid
       * @description Het record waar het direct onder hangt.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      ouderId?: string | null;
      /**
       * @description Waarom, als er een reden is gegeven en u haar mag lezen.
       * @example De gemeenteraad vergadert een maand later.
       */
      reden?: string | null;
      /** @description De soort van het record. */
      soort: components['schemas']['Soort'];
      /**
       * @description Welke velden veranderden, voor zover u ze mag kennen; leeg bij wat buiten of binnen uw bereik kwam.
       * @example [
       *       "prognosedatum"
       *     ]
       */
      velden: string[];
      /**
       * Format: int32
       * @description Zijn versie na de wijziging. Per record volgen de versies elkaar op zonder gaten.
       * @example 3
       */
      versie: number;
      /**
       * Format: uuid
       * @description De wortel waaronder het hangt: het sleutelproject of het woningbouwplan; het record zelf als het nergens onder hangt.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      wortelId: string;
    };
    /** @description Een woningbouwplan: een regel van de planmonitor. */
    Woningbouwplan: {
      /**
       * Format: date-time
       * @description Het tijdstip van vastlegging, in UTC.
       * @example 2026-11-30T09:12:45Z
       */
      aangemaaktOp: string;
      /**
       * @description De naam van het register waaruit het komt; `null` voor een plan dat hier is gemaakt.
       * @example eib2021
       */
      bron?: string | null;
      /**
       * @description Het id in dat register.
       * @example 104
       */
      bronId?: string | null;
      /**
       * Format: date
       * @description De dag waarop de bron dit zegt.
       * @example 2027-03-31
       */
      brondatum?: string | null;
      /**
       * @description De velden waarin de bron leidend is: die zijn hier alleen te lezen.
       * @example [
       *       "planstatus"
       *     ]
       */
      bronvelden: string[];
      /**
       * Format: int64
       * @description Te bouwen woningen in totaal.
       * @example 120
       */
      bruto: number;
      /**
       * @description De CBS-code van de gemeente.
       * @example GM0193
       */
      gemeenteCode: string;
      /**
       * @description De naam van de gemeente.
       * @example Zwolle
       */
      gemeenteNaam: string;
      /**
       * Format: int64
       * @description Gebouwde woningen tot nu toe.
       * @example 40
       */
      gerealiseerd: number;
      /**
       * Format: date-time
       * @description Het tijdstip van de laatste wijziging, in UTC.
       * @example 2026-11-30T09:12:45Z
       */
      gewijzigdOp: string;
      /** @description Hoe zeker de woningen zijn; volgt uit de planstatus, naar de regel van de dag. */
      hardheid: components['schemas']['Hardheid'];
      /**
       * Format: uuid
       * @description Het id; verandert nooit.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      id: string;
      /** @description Het juridische instrument dat de woningen toestaat. */
      juridischeGrondslag?: components['schemas']['JuridischeGrondslag'] | null;
      /** @description De ligging, als GeoJSON. */
      locatie?: components['schemas']['Geometrie'] | null;
      /** @description Wat de aanroeper er nu mee mag doen, per handeling, en anders waarom niet. */
      mogelijkheden: components['schemas']['Mogelijkheden'];
      /**
       * @description De naam van het plan.
       * @example Stationsgebied fase 2
       */
      naam: string;
      /**
       * Format: int64
       * @description Te bouwen woningen min te slopen woningen; kan onder nul liggen.
       * @example 96
       */
      netto: number;
      /** @description Wie de woningen laat bouwen. */
      opdrachtgever: components['schemas']['Opdrachtgever'];
      /** @description De planologische status. */
      planstatus: components['schemas']['Planstatus'];
      /** @description Wat voor plek het plan is. */
      plantype: components['schemas']['Plantype'];
      /** @description Hoe ver het bouwproject is. */
      projectstatus: components['schemas']['Projectstatus'];
      /**
       * Format: int64
       * @description Nog te bouwen woningen; onder nul als er meer zijn gebouwd dan gepland.
       * @example 80
       */
      restcapaciteit: number;
      /** @description Het sleutelproject waarbij het hoort, als de aanroeper dat mag lezen. */
      sleutelproject?: components['schemas']['Sleutelprojectverwijzing'] | null;
      /**
       * Format: uuid
       * @description Hetzelfde, alleen het id.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      sleutelprojectId?: string | null;
      /**
       * Format: int64
       * @description Te slopen woningen in totaal.
       * @example 24
       */
      sloop: number;
      /**
       * Format: date
       * @description De dag waarop een rechter het plan het laatst vernietigde; daarmee ging de planstatus terug naar 3.
       * @example 2027-03-31
       */
      uitspraakdatum?: string | null;
      /**
       * Format: int32
       * @description Het versienummer; elke wijziging telt er één bij op.
       * @example 3
       */
      versie: number;
      /** @description Wie het plan mag lezen. */
      vertrouwelijkheid: components['schemas']['Vertrouwelijkheid'];
    };
    /** @description Wat er aan een plan verandert; wat ontbreekt, blijft zoals het is. */
    WoningbouwplanWijziging: {
      /**
       * Format: date
       * @description De dag waarop de bron dit zegt.
       * @example 2027-03-31
       */
      brondatum?: string | null;
      /** @description Het juridische instrument dat de woningen toestaat. */
      juridischeGrondslag?: components['schemas']['JuridischeGrondslag'] | null;
      /** @description De ligging, als GeoJSON. */
      locatie?: components['schemas']['Geometrie'] | null;
      /**
       * @description De naam van het plan.
       * @example Stationsgebied fase 2
       */
      naam?: string;
      /** @description Wie de woningen laat bouwen. */
      opdrachtgever?: components['schemas']['Opdrachtgever'];
      /** @description De planologische status. */
      planstatus?: components['schemas']['Planstatus'];
      /** @description Wat voor plek het plan is. */
      plantype?: components['schemas']['Plantype'];
      /** @description Hoe ver het bouwproject is. */
      projectstatus?: components['schemas']['Projectstatus'];
      /** @description Wie het plan mag lezen. */
      vertrouwelijkheid?: components['schemas']['Vertrouwelijkheid'];
    };
    /** @description De woningen in de plannen per jaar, voor zover de aanroeper de plannen leest. */
    WoningenPerJaar: {
      /** @description De jaren waarin iets is gepland of gebouwd, oudste eerst; achteraan wat geen jaar heeft. */
      jaren: components['schemas']['WoningenVanJaar'][];
    };
    /** @description De woningen van één jaar: gebouwd, en nog te bouwen naar hardheid van het plan. */
    WoningenVanJaar: {
      /**
       * Format: int64
       * @description Gebouwd.
       * @example 40
       */
      gerealiseerd: number;
      /**
       * Format: int64
       * @description Nog te bouwen in harde plannen.
       * @example 1
       */
      hard: number;
      /**
       * Format: int32
       * @description Het jaar van oplevering; `null` als het onbekend is.
       * @example 2028
       */
      jaar?: number | null;
      /**
       * Format: int64
       * @description Nog te bouwen in plannen die hard noch zacht zijn.
       * @example 1
       */
      onbekend: number;
      /**
       * Format: int64
       * @description Nog te bouwen in zachte plannen.
       * @example 1
       */
      zacht: number;
    };
    /** @description De woningen van wat de aanroeper leest. */
    Woningenoverzicht: {
      /**
       * Format: int64
       * @description Te bouwen woningen (bruto) in alle plannen.
       * @example 120
       */
      bruto: number;
      /**
       * Format: int64
       * @description Gebouwde woningen tot nu toe.
       * @example 40
       */
      gerealiseerd: number;
      /**
       * Format: int64
       * @description Te bouwen woningen (bruto) in plannen van sleutelprojecten.
       * @example 640
       */
      inSleutelprojecten: number;
      /**
       * Format: int64
       * @description Nog te bouwen woningen.
       * @example 80
       */
      restcapaciteit: number;
    };
    /**
     * @description De vorm van een woning.
     * @enum {string}
     */
    Woningtype: 'Eengezins' | 'Meergezins' | 'Onbekend';
    /**
     * @description Waaronder iets hangt.
     * @enum {string}
     */
    Wortelsoort: 'sleutelproject' | 'woningbouwplan';
    /** @description Waarin iets gebeurde. */
    Wortelverwijzing: {
      /**
       * Format: uuid
       * @description Het id.
       * @example 0192f3a4-5b6c-7d8e-9f01-23456789abcd
       */
      id: string;
      /**
       * @description De naam.
       * @example Spoorzone
       */
      naam: string;
      /** @description De soort. */
      soort: components['schemas']['Wortelsoort'];
    };
    /**
     * @description Hoe zeker het getal is; `teBevestigen` komt uit een tweede hand.
     * @enum {string}
     */
    Zekerheid: 'bevestigd' | 'teBevestigen';
    /**
     * @description De zetels van een project, ambtelijk en bestuurlijk.
     * @enum {string}
     */
    Zetel: 'projectleider' | 'ambtelijkOpdrachtgever' | 'bestuurlijkOpdrachtgever' | 'accounthouder' | 'gedeputeerde';
  };
  responses: {
    /** @description Er is niets veranderd sinds de meegestuurde ETag; er is geen inhoud. */
    NietVeranderd: {
      headers: {
        'API-Version': components['headers']['API-Version'];
        ETag: components['headers']['ETag'];
        [name: string]: unknown;
      };
      content?: never;
    };
    /** @description De invoer klopt niet; `invalidParams` noemt alle fouten tegelijk. */
    InvoerOngeldig: {
      headers: {
        'API-Version': components['headers']['API-Version'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description Er is geen geldig toegangstoken, of de sessie is beëindigd. */
    NietAangemeld: {
      headers: {
        'API-Version': components['headers']['API-Version'];
        'WWW-Authenticate': components['headers']['WWW-Authenticate'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description De rol van de aanroeper geeft geen recht op deze handeling. */
    GeenRecht: {
      headers: {
        'API-Version': components['headers']['API-Version'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description Dit bestaat niet, of de aanroeper mag het niet zien. */
    NietGevonden: {
      headers: {
        'API-Version': components['headers']['API-Version'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description Dit formaat wordt hier niet gegeven; `mogelijk` noemt wat er wel is. */
    NietAanvaardbaar: {
      headers: {
        'API-Version': components['headers']['API-Version'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description De inhoud kwam niet op tijd binnen. */
    TeTraag: {
      headers: {
        'API-Version': components['headers']['API-Version'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description De toestand laat dit niet toe; `code` zegt waarom. */
    ToestandLaatNietToe: {
      headers: {
        'API-Version': components['headers']['API-Version'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description Iemand anders wijzigde dit intussen; `huidig` toont hoe het nu is. */
    IntussenGewijzigd: {
      headers: {
        'API-Version': components['headers']['API-Version'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description De inhoud is te groot. */
    TeGroot: {
      headers: {
        'API-Version': components['headers']['API-Version'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description Dit mediatype wordt niet gelezen; `verwacht` noemt wat wel. */
    MediatypeNietOndersteund: {
      headers: {
        'API-Version': components['headers']['API-Version'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description De `Idempotency-Key` hoort bij een ander verzoek. */
    SleutelHergebruikt: {
      headers: {
        'API-Version': components['headers']['API-Version'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description De header `If-Match` ontbreekt. */
    VersieVereist: {
      headers: {
        'API-Version': components['headers']['API-Version'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description Er waren te veel mislukte pogingen; `Retry-After` zegt wanneer het weer kan. */
    TeVeelPogingen: {
      headers: {
        'API-Version': components['headers']['API-Version'];
        'Retry-After': components['headers']['Retry-After'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description Er ging aan onze kant iets mis; `instance` vindt de regel in het logboek. */
    InterneFout: {
      headers: {
        'API-Version': components['headers']['API-Version'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description Even te druk, of geen database; `Retry-After` zegt wanneer het weer kan. */
    Overbelast: {
      headers: {
        'API-Version': components['headers']['API-Version'];
        'Retry-After': components['headers']['Retry-After'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
  };
  parameters: never;
  requestBodies: never;
  headers: {
    /**
     * @description De volledige versie van deze API.
     * @example 1.0.0
     */
    'API-Version': string;
    /**
     * @description De versie van dit antwoord: `"<versie>.<kenmerk>"`. Stuur hem terug in `If-None-Match` of `If-Match`.
     * @example "3.9f86d081884c7d65"
     */
    ETag: string;
    /**
     * @description Het adres van wat er ontstond.
     * @example /api/v1/mijlpalen/0192f3a4-5b6c-7d8e-9f01-23456789abcd
     */
    Location: string;
    /**
     * @description Het adres van de volgende bladzijde, met `rel="next"`; ontbreekt op de laatste.
     * @example </api/v1/mijlpalen?cursor=WyJu>; rel="next"
     */
    Link: string;
    /**
     * @description Zoveel seconden wachten voor een volgende poging.
     * @example 2
     */
    'Retry-After': number;
    /**
     * @description Welke aanmelding er nodig is.
     * @example Bearer realm="sleutelbord"
     */
    'WWW-Authenticate': string;
  };
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  listApiClients: {
    parameters: {
      query?: {
        /** @description Hoeveel resultaten er hoogstens komen; 50 als de parameter ontbreekt. */
        limit?: number;
        /** @description Waar de bladzijde begint, uit `volgende` van de bladzijde ervoor. */
        cursor?: string;
        /** @description De feiten zoals zij aan het einde van deze dag (Europe/Amsterdam) vastlagen, gezien met de rechten van vandaag. Ligt niet in de toekomst. */
        peildatum?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description De koppelingen, op naam. */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          Link: components['headers']['Link'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LijstVanApiClient'];
        };
      };
      400: components['responses']['InvoerOngeldig'];
      401: components['responses']['NietAangemeld'];
      403: components['responses']['GeenRecht'];
      406: components['responses']['NietAanvaardbaar'];
      500: components['responses']['InterneFout'];
      503: components['responses']['Overbelast'];
    };
  };
  createApiClient: {
    parameters: {
      query?: {
        /** @description Een proef: alle gevolgen worden berekend en geantwoord (200), en er wordt niets bewaard. */
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
      /** @description Met `proef=true`: wat er zou ontstaan; er is niets bewaard. */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AangemaakteApiClient'];
        };
      };
      /** @description De koppeling, met haar geheim. */
      201: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          ETag: components['headers']['ETag'];
          Location: components['headers']['Location'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AangemaakteApiClient'];
        };
      };
      400: components['responses']['InvoerOngeldig'];
      401: components['responses']['NietAangemeld'];
      403: components['responses']['GeenRecht'];
      406: components['responses']['NietAanvaardbaar'];
      408: components['responses']['TeTraag'];
      409: components['responses']['ToestandLaatNietToe'];
      413: components['responses']['TeGroot'];
      415: components['responses']['MediatypeNietOndersteund'];
      500: components['responses']['InterneFout'];
      503: components['responses']['Overbelast'];
    };
  };
  getApiClient: {
    parameters: {
      query?: {
        /** @description De feiten zoals zij aan het einde van deze dag (Europe/Amsterdam) vastlagen, gezien met de rechten van vandaag. Ligt niet in de toekomst. */
        peildatum?: string;
      };
      header?: {
        /** @description Een ETag van eerder; is er niets veranderd, dan volgt 304 zonder inhoud. */
        'If-None-Match'?: string;
      };
      path: {
        /** @description Het id van de koppeling. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description De koppeling. */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ApiClient'];
        };
      };
      304: components['responses']['NietVeranderd'];
      400: components['responses']['InvoerOngeldig'];
      401: components['responses']['NietAangemeld'];
      403: components['responses']['GeenRecht'];
      404: components['responses']['NietGevonden'];
      406: components['responses']['NietAanvaardbaar'];
      500: components['responses']['InterneFout'];
      503: components['responses']['Overbelast'];
    };
  };
  updateApiClient: {
    parameters: {
      query?: {
        /** @description Een proef: alle gevolgen worden berekend en geantwoord (200), en er wordt niets bewaard. */
        proef?: boolean;
      };
      header: {
        /** @description De ETag van wat de aanroeper zag, of kortweg `"<versie>"`; is het intussen gewijzigd, dan volgt 412. */
        'If-Match': string;
      };
      path: {
        /** @description Het id van de koppeling. */
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
      /** @description De gewijzigde koppeling. */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ApiClient'];
        };
      };
      400: components['responses']['InvoerOngeldig'];
      401: components['responses']['NietAangemeld'];
      403: components['responses']['GeenRecht'];
      404: components['responses']['NietGevonden'];
      406: components['responses']['NietAanvaardbaar'];
      408: components['responses']['TeTraag'];
      409: components['responses']['ToestandLaatNietToe'];
      412: components['responses']['IntussenGewijzigd'];
      413: components['responses']['TeGroot'];
      415: components['responses']['MediatypeNietOndersteund'];
      428: components['responses']['VersieVereist'];
      500: components['responses']['InterneFout'];
      503: components['responses']['Overbelast'];
    };
  };
  getBereikVanApiClient: {
    parameters: {
      query?: {
        /** @description De feiten zoals zij aan het einde van deze dag (Europe/Amsterdam) vastlagen, gezien met de rechten van vandaag. Ligt niet in de toekomst. */
        peildatum?: string;
      };
      header?: never;
      path: {
        /** @description Het id van de koppeling. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Wat zij leest. */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BereikVanApiClient'];
        };
      };
      400: components['responses']['InvoerOngeldig'];
      401: components['responses']['NietAangemeld'];
      403: components['responses']['GeenRecht'];
      404: components['responses']['NietGevonden'];
      406: components['responses']['NietAanvaardbaar'];
      500: components['responses']['InterneFout'];
      503: components['responses']['Overbelast'];
    };
  };
  renewGeheim: {
    parameters: {
      query?: {
        /** @description Een proef: alle gevolgen worden berekend en geantwoord (200), en er wordt niets bewaard. */
        proef?: boolean;
      };
      header?: never;
      path: {
        /** @description Het id van de koppeling. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NieuwGeheim'];
      };
    };
    responses: {
      /** @description Met `proef=true`: wat er zou ontstaan; er is niets bewaard. */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Geheim'];
        };
      };
      /** @description Het nieuwe geheim. */
      201: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          Location: components['headers']['Location'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Geheim'];
        };
      };
      400: components['responses']['InvoerOngeldig'];
      401: components['responses']['NietAangemeld'];
      403: components['responses']['GeenRecht'];
      404: components['responses']['NietGevonden'];
      406: components['responses']['NietAanvaardbaar'];
      408: components['responses']['TeTraag'];
      409: components['responses']['ToestandLaatNietToe'];
      413: components['responses']['TeGroot'];
      415: components['responses']['MediatypeNietOndersteund'];
      500: components['responses']['InterneFout'];
      503: components['responses']['Overbelast'];
    };
  };
  endGeheim: {
    parameters: {
      query?: {
        /** @description Een proef: alle gevolgen worden berekend en geantwoord (200), en er wordt niets bewaard. */
        proef?: boolean;
      };
      header: {
        /** @description De ETag van wat de aanroeper zag, of kortweg `"<versie>"`; is het intussen gewijzigd, dan volgt 412. */
        'If-Match': string;
      };
      path: {
        /** @description Het id van de koppeling. */
        id: string;
        /** @description Het id van het geheim. */
        geheimId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Het geheim is beëindigd. */
      204: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['InvoerOngeldig'];
      401: components['responses']['NietAangemeld'];
      403: components['responses']['GeenRecht'];
      404: components['responses']['NietGevonden'];
      409: components['responses']['ToestandLaatNietToe'];
      412: components['responses']['IntussenGewijzigd'];
      428: components['responses']['VersieVereist'];
      500: components['responses']['InterneFout'];
      503: components['responses']['Overbelast'];
    };
  };
  getBesluitmoment: {
    parameters: {
      query?: {
        /** @description De feiten zoals zij aan het einde van deze dag (Europe/Amsterdam) vastlagen, gezien met de rechten van vandaag. Ligt niet in de toekomst. */
        peildatum?: string;
      };
      header?: {
        /** @description Een ETag van eerder; is er niets veranderd, dan volgt 304 zonder inhoud. */
        'If-None-Match'?: string;
      };
      path: {
        /** @description Het id; verandert nooit. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Het besluitmoment. */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Besluitmoment'];
        };
      };
      304: components['responses']['NietVeranderd'];
      400: components['responses']['InvoerOngeldig'];
      401: components['responses']['NietAangemeld'];
      403: components['responses']['GeenRecht'];
      404: components['responses']['NietGevonden'];
      406: components['responses']['NietAanvaardbaar'];
      500: components['responses']['InterneFout'];
      503: components['responses']['Overbelast'];
    };
  };
  deleteBesluitmoment: {
    parameters: {
      query?: {
        /** @description Een proef: alle gevolgen worden berekend en geantwoord (200), en er wordt niets bewaard. */
        proef?: boolean;
      };
      header: {
        /** @description De ETag van wat de aanroeper zag, of kortweg `"<versie>"`; is het intussen gewijzigd, dan volgt 412. */
        'If-Match': string;
      };
      path: {
        /** @description Het id; verandert nooit. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Het besluitmoment is verwijderd. */
      204: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['InvoerOngeldig'];
      401: components['responses']['NietAangemeld'];
      403: components['responses']['GeenRecht'];
      404: components['responses']['NietGevonden'];
      409: components['responses']['ToestandLaatNietToe'];
      412: components['responses']['IntussenGewijzigd'];
      428: components['responses']['VersieVereist'];
      500: components['responses']['InterneFout'];
      503: components['responses']['Overbelast'];
    };
  };
  updateBesluitmoment: {
    parameters: {
      query?: {
        /** @description Een proef: alle gevolgen worden berekend en geantwoord (200), en er wordt niets bewaard. */
        proef?: boolean;
      };
      header: {
        /** @description De ETag van wat de aanroeper zag, of kortweg `"<versie>"`; is het intussen gewijzigd, dan volgt 412. */
        'If-Match': string;
      };
      path: {
        /** @description Het id; verandert nooit. */
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
          'API-Version': components['headers']['API-Version'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Besluitmoment'];
        };
      };
      400: components['responses']['InvoerOngeldig'];
      401: components['responses']['NietAangemeld'];
      403: components['responses']['GeenRecht'];
      404: components['responses']['NietGevonden'];
      406: components['responses']['NietAanvaardbaar'];
      408: components['responses']['TeTraag'];
      409: components['responses']['ToestandLaatNietToe'];
      412: components['responses']['IntussenGewijzigd'];
      413: components['responses']['TeGroot'];
      415: components['responses']['MediatypeNietOndersteund'];
      428: components['responses']['VersieVereist'];
      500: components['responses']['InterneFout'];
      503: components['responses']['Overbelast'];
    };
  };
  listBesluiten: {
    parameters: {
      query?: {
        /** @description De feiten zoals zij aan het einde van deze dag (Europe/Amsterdam) vastlagen, gezien met de rechten van vandaag. Ligt niet in de toekomst. */
        peildatum?: string;
      };
      header?: never;
      path: {
        /** @description Het id; verandert nooit. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description De besluiten. */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LijstVanBesluit'];
        };
      };
      400: components['responses']['InvoerOngeldig'];
      401: components['responses']['NietAangemeld'];
      403: components['responses']['GeenRecht'];
      404: components['responses']['NietGevonden'];
      406: components['responses']['NietAanvaardbaar'];
      500: components['responses']['InterneFout'];
      503: components['responses']['Overbelast'];
    };
  };
  createBesluit: {
    parameters: {
      query?: {
        /** @description Een proef: alle gevolgen worden berekend en geantwoord (200), en er wordt niets bewaard. */
        proef?: boolean;
      };
      header: {
        /** @description De ETag van wat de aanroeper zag, of kortweg `"<versie>"`; is het intussen gewijzigd, dan volgt 412. */
        'If-Match': string;
        /** @description Een zelfbedachte sleutel, bijvoorbeeld een UUID. Hetzelfde verzoek onder dezelfde sleutel gebeurt één keer; een herhaling binnen 24 uur krijgt hetzelfde antwoord. */
        'Idempotency-Key'?: string;
      };
      path: {
        /** @description Het id; verandert nooit. */
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
      /** @description Met `proef=true`: wat er zou ontstaan; er is niets bewaard. */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Besluit'];
        };
      };
      /** @description Het besluit. */
      201: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          Location: components['headers']['Location'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Besluit'];
        };
      };
      400: components['responses']['InvoerOngeldig'];
      401: components['responses']['NietAangemeld'];
      403: components['responses']['GeenRecht'];
      404: components['responses']['NietGevonden'];
      406: components['responses']['NietAanvaardbaar'];
      408: components['responses']['TeTraag'];
      409: components['responses']['ToestandLaatNietToe'];
      412: components['responses']['IntussenGewijzigd'];
      413: components['responses']['TeGroot'];
      415: components['responses']['MediatypeNietOndersteund'];
      422: components['responses']['SleutelHergebruikt'];
      428: components['responses']['VersieVereist'];
      500: components['responses']['InterneFout'];
      503: components['responses']['Overbelast'];
    };
  };
  listCodelijsten: {
    parameters: {
      query?: never;
      header?: {
        /** @description Een ETag van eerder; is er niets veranderd, dan volgt 304 zonder inhoud. */
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
          ETag: components['headers']['ETag'];
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LijstVanCodelijst'];
        };
      };
      304: components['responses']['NietVeranderd'];
      400: components['responses']['InvoerOngeldig'];
      401: components['responses']['NietAangemeld'];
      406: components['responses']['NietAanvaardbaar'];
      500: components['responses']['InterneFout'];
      503: components['responses']['Overbelast'];
    };
  };
  listDoelstellingen: {
    parameters: {
      query?: {
        /** @description Hoeveel resultaten er hoogstens komen; 50 als de parameter ontbreekt. */
        limit?: number;
        /** @description Waar de bladzijde begint, uit `volgende` van de bladzijde ervoor. */
        cursor?: string;
        /** @description Alleen voor dit gebied: de code van een gemeente, regio of provincie. */
        gebiedCode?: string;
        /** @description Alleen doelstellingen die op deze dag waren vastgesteld en waarvan de periode nog liep. */
        geldigOp?: string;
        /** @description De feiten zoals zij aan het einde van deze dag (Europe/Amsterdam) vastlagen, gezien met de rechten van vandaag. Ligt niet in de toekomst. */
        peildatum?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description De doelstellingen, de nieuwste eerst. */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          Link: components['headers']['Link'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LijstVanDoelstelling'];
        };
      };
      400: components['responses']['InvoerOngeldig'];
      401: components['responses']['NietAangemeld'];
      406: components['responses']['NietAanvaardbaar'];
      500: components['responses']['InterneFout'];
      503: components['responses']['Overbelast'];
    };
  };
  listEscalatieladders: {
    parameters: {
      query?: {
        /** @description Hoeveel resultaten er hoogstens komen; 50 als de parameter ontbreekt. */
        limit?: number;
        /** @description Waar de bladzijde begint, uit `volgende` van de bladzijde ervoor. */
        cursor?: string;
        /** @description De feiten zoals zij aan het einde van deze dag (Europe/Amsterdam) vastlagen, gezien met de rechten van vandaag. Ligt niet in de toekomst. */
        peildatum?: string;
      };
      header?: {
        /** @description Een ETag van eerder; is er niets veranderd, dan volgt 304 zonder inhoud. */
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
          ETag: components['headers']['ETag'];
          'API-Version': components['headers']['API-Version'];
          Link: components['headers']['Link'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LijstVanEscalatieladder'];
        };
      };
      304: components['responses']['NietVeranderd'];
      400: components['responses']['InvoerOngeldig'];
      401: components['responses']['NietAangemeld'];
      406: components['responses']['NietAanvaardbaar'];
      500: components['responses']['InterneFout'];
      503: components['responses']['Overbelast'];
    };
  };
  listEscalaties: {
    parameters: {
      query?: {
        /** @description Hoeveel resultaten er hoogstens komen; 50 als de parameter ontbreekt. */
        limit?: number;
        /** @description Waar de bladzijde begint, uit `volgende` van de bladzijde ervoor. */
        cursor?: string;
        /** @description Alleen van deze gemeenten; een project ook als een van hen deelneemt. */
        gemeenteCode?: string[];
        /**
         * @description Alleen van de gemeenten van deze regio.
         * @example twente
         */
        regio?: string;
        /** @description Met `true` alleen van de eigen organisaties en de gemeenten daarbinnen. */
        mijn?: boolean;
        /** @description Alleen op dit niveau van de ladder. */
        niveau?: number;
        /** @description Alleen met een van deze statussen. */
        status?: components['schemas']['Escalatiestatus'][];
        /** @description De soort. */
        soort?: components['schemas']['Escalatiesoort'];
        /** @description Het id van het sleutelproject. */
        sleutelprojectId?: string;
        /** @description Het id van de mijlpaal. */
        mijlpaalId?: string;
        /** @description Met `true` alleen open escalaties waarop de aanroeper aan zet is. */
        aanZet?: boolean;
        /** @description Met `true` alleen escalaties die nog lopen; met `false` alleen afgesloten. */
        open?: boolean;
        /** @description Met `true` alleen escalaties waarvan een termijn van het huidige niveau voorbij is terwijl de klok loopt. */
        overTijd?: boolean;
        /** @description De volgorde; een escalatie zonder klok staat achter alle andere. */
        sort?: 'afhandelenVoor' | '-afhandelenVoor' | 'aangemaaktOp' | '-aangemaaktOp';
        /** @description De feiten zoals zij aan het einde van deze dag (Europe/Amsterdam) vastlagen, gezien met de rechten van vandaag. Ligt niet in de toekomst. */
        peildatum?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description De escalaties. */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          Link: components['headers']['Link'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LijstVanEscalatie'];
          'text/calendar': string;
        };
      };
      400: components['responses']['InvoerOngeldig'];
      401: components['responses']['NietAangemeld'];
      403: components['responses']['GeenRecht'];
      406: components['responses']['NietAanvaardbaar'];
      500: components['responses']['InterneFout'];
      503: components['responses']['Overbelast'];
    };
  };
  getEscalatie: {
    parameters: {
      query?: {
        /** @description De feiten zoals zij aan het einde van deze dag (Europe/Amsterdam) vastlagen, gezien met de rechten van vandaag. Ligt niet in de toekomst. */
        peildatum?: string;
      };
      header?: {
        /** @description Een ETag van eerder; is er niets veranderd, dan volgt 304 zonder inhoud. */
        'If-None-Match'?: string;
      };
      path: {
        /** @description Het id; verandert nooit. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description De escalatie. */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Escalatie'];
        };
      };
      304: components['responses']['NietVeranderd'];
      400: components['responses']['InvoerOngeldig'];
      401: components['responses']['NietAangemeld'];
      403: components['responses']['GeenRecht'];
      404: components['responses']['NietGevonden'];
      406: components['responses']['NietAanvaardbaar'];
      500: components['responses']['InterneFout'];
      503: components['responses']['Overbelast'];
    };
  };
  updateEscalatie: {
    parameters: {
      query?: {
        /** @description Een proef: alle gevolgen worden berekend en geantwoord (200), en er wordt niets bewaard. */
        proef?: boolean;
      };
      header: {
        /** @description De ETag van wat de aanroeper zag, of kortweg `"<versie>"`; is het intussen gewijzigd, dan volgt 412. */
        'If-Match': string;
      };
      path: {
        /** @description Het id; verandert nooit. */
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
          'API-Version': components['headers']['API-Version'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Escalatie'];
        };
      };
      400: components['responses']['InvoerOngeldig'];
      401: components['responses']['NietAangemeld'];
      403: components['responses']['GeenRecht'];
      404: components['responses']['NietGevonden'];
      406: components['responses']['NietAanvaardbaar'];
      408: components['responses']['TeTraag'];
      409: components['responses']['ToestandLaatNietToe'];
      412: components['responses']['IntussenGewijzigd'];
      413: components['responses']['TeGroot'];
      415: components['responses']['MediatypeNietOndersteund'];
      428: components['responses']['VersieVereist'];
      500: components['responses']['InterneFout'];
      503: components['responses']['Overbelast'];
    };
  };
  listGeschiedenisVanEscalatie: {
    parameters: {
      query?: {
        /** @description Hoeveel resultaten er hoogstens komen; 50 als de parameter ontbreekt. */
        limit?: number;
        /** @description Waar de bladzijde begint, uit `volgende` van de bladzijde ervoor. */
        cursor?: string;
        /** @description De feiten zoals zij aan het einde van deze dag (Europe/Amsterdam) vastlagen, gezien met de rechten van vandaag. Ligt niet in de toekomst. */
        peildatum?: string;
      };
      header?: never;
      path: {
        /** @description Het id; verandert nooit. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description De geschiedenis. */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          Link: components['headers']['Link'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LijstVanHistorischeWijziging'];
        };
      };
      400: components['responses']['InvoerOngeldig'];
      401: components['responses']['NietAangemeld'];
      403: components['responses']['GeenRecht'];
      404: components['responses']['NietGevonden'];
      406: components['responses']['NietAanvaardbaar'];
      500: components['responses']['InterneFout'];
      503: components['responses']['Overbelast'];
    };
  };
  listStappen: {
    parameters: {
      query?: {
        /** @description Hoeveel resultaten er hoogstens komen; 50 als de parameter ontbreekt. */
        limit?: number;
        /** @description Waar de bladzijde begint, uit `volgende` van de bladzijde ervoor. */
        cursor?: string;
        /** @description De feiten zoals zij aan het einde van deze dag (Europe/Amsterdam) vastlagen, gezien met de rechten van vandaag. Ligt niet in de toekomst. */
        peildatum?: string;
      };
      header?: never;
      path: {
        /** @description Het id; verandert nooit. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Het verloop. */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          Link: components['headers']['Link'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LijstVanStap'];
        };
      };
      400: components['responses']['InvoerOngeldig'];
      401: components['responses']['NietAangemeld'];
      403: components['responses']['GeenRecht'];
      404: components['responses']['NietGevonden'];
      406: components['responses']['NietAanvaardbaar'];
      500: components['responses']['InterneFout'];
      503: components['responses']['Overbelast'];
    };
  };
  createStap: {
    parameters: {
      query?: {
        /** @description Een proef: alle gevolgen worden berekend en geantwoord (200), en er wordt niets bewaard. */
        proef?: boolean;
      };
      header: {
        /** @description De ETag van wat de aanroeper zag, of kortweg `"<versie>"`; is het intussen gewijzigd, dan volgt 412. */
        'If-Match': string;
        /** @description Een zelfbedachte sleutel, bijvoorbeeld een UUID. Hetzelfde verzoek onder dezelfde sleutel gebeurt één keer; een herhaling binnen 24 uur krijgt hetzelfde antwoord. */
        'Idempotency-Key'?: string;
      };
      path: {
        /** @description Het id; verandert nooit. */
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
      /** @description Met `proef=true`: wat er zou ontstaan; er is niets bewaard. */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StapMetDoorwerking'];
        };
      };
      /** @description De stap. */
      201: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          Location: components['headers']['Location'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StapMetDoorwerking'];
        };
      };
      400: components['responses']['InvoerOngeldig'];
      401: components['responses']['NietAangemeld'];
      403: components['responses']['GeenRecht'];
      404: components['responses']['NietGevonden'];
      406: components['responses']['NietAanvaardbaar'];
      408: components['responses']['TeTraag'];
      409: components['responses']['ToestandLaatNietToe'];
      412: components['responses']['IntussenGewijzigd'];
      413: components['responses']['TeGroot'];
      415: components['responses']['MediatypeNietOndersteund'];
      422: components['responses']['SleutelHergebruikt'];
      428: components['responses']['VersieVereist'];
      500: components['responses']['InterneFout'];
      503: components['responses']['Overbelast'];
    };
  };
  listGebruikers: {
    parameters: {
      query?: {
        /** @description Hoeveel resultaten er hoogstens komen; 50 als de parameter ontbreekt. */
        limit?: number;
        /** @description Waar de bladzijde begint, uit `volgende` van de bladzijde ervoor. */
        cursor?: string;
        /** @description Een deel van de naam of het e-mailadres. */
        search?: string;
        /** @description Alleen accounts die in gebruik zijn (`true`), of juist alleen uitgeschakelde (`false`). */
        actief?: boolean;
        /** @description De feiten zoals zij aan het einde van deze dag (Europe/Amsterdam) vastlagen, gezien met de rechten van vandaag. Ligt niet in de toekomst. */
        peildatum?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description De accounts, op naam. */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          Link: components['headers']['Link'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LijstVanGebruiker'];
        };
      };
      400: components['responses']['InvoerOngeldig'];
      401: components['responses']['NietAangemeld'];
      403: components['responses']['GeenRecht'];
      406: components['responses']['NietAanvaardbaar'];
      500: components['responses']['InterneFout'];
      503: components['responses']['Overbelast'];
    };
  };
  createGebruiker: {
    parameters: {
      query?: {
        /** @description Een proef: alle gevolgen worden berekend en geantwoord (200), en er wordt niets bewaard. */
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
      /** @description Met `proef=true`: wat er zou ontstaan; er is niets bewaard. */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AangemaakteGebruiker'];
        };
      };
      /** @description Het account, met zijn eenmalige wachtwoord. */
      201: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          ETag: components['headers']['ETag'];
          Location: components['headers']['Location'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AangemaakteGebruiker'];
        };
      };
      400: components['responses']['InvoerOngeldig'];
      401: components['responses']['NietAangemeld'];
      403: components['responses']['GeenRecht'];
      406: components['responses']['NietAanvaardbaar'];
      408: components['responses']['TeTraag'];
      409: components['responses']['ToestandLaatNietToe'];
      413: components['responses']['TeGroot'];
      415: components['responses']['MediatypeNietOndersteund'];
      500: components['responses']['InterneFout'];
      503: components['responses']['Overbelast'];
    };
  };
  getGebruiker: {
    parameters: {
      query?: {
        /** @description De feiten zoals zij aan het einde van deze dag (Europe/Amsterdam) vastlagen, gezien met de rechten van vandaag. Ligt niet in de toekomst. */
        peildatum?: string;
      };
      header?: {
        /** @description Een ETag van eerder; is er niets veranderd, dan volgt 304 zonder inhoud. */
        'If-None-Match'?: string;
      };
      path: {
        /** @description Het id van het account. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Het account. */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Gebruiker'];
        };
      };
      304: components['responses']['NietVeranderd'];
      400: components['responses']['InvoerOngeldig'];
      401: components['responses']['NietAangemeld'];
      403: components['responses']['GeenRecht'];
      404: components['responses']['NietGevonden'];
      406: components['responses']['NietAanvaardbaar'];
      500: components['responses']['InterneFout'];
      503: components['responses']['Overbelast'];
    };
  };
  updateGebruiker: {
    parameters: {
      query?: {
        /** @description Een proef: alle gevolgen worden berekend en geantwoord (200), en er wordt niets bewaard. */
        proef?: boolean;
      };
      header: {
        /** @description De ETag van wat de aanroeper zag, of kortweg `"<versie>"`; is het intussen gewijzigd, dan volgt 412. */
        'If-Match': string;
      };
      path: {
        /** @description Het id van het account. */
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
      /** @description Het gewijzigde account. */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Gebruiker'];
        };
      };
      400: components['responses']['InvoerOngeldig'];
      401: components['responses']['NietAangemeld'];
      403: components['responses']['GeenRecht'];
      404: components['responses']['NietGevonden'];
      406: components['responses']['NietAanvaardbaar'];
      408: components['responses']['TeTraag'];
      409: components['responses']['ToestandLaatNietToe'];
      412: components['responses']['IntussenGewijzigd'];
      413: components['responses']['TeGroot'];
      415: components['responses']['MediatypeNietOndersteund'];
      428: components['responses']['VersieVereist'];
      500: components['responses']['InterneFout'];
      503: components['responses']['Overbelast'];
    };
  };
  resetWachtwoord: {
    parameters: {
      query?: {
        /** @description Een proef: alle gevolgen worden berekend en geantwoord (200), en er wordt niets bewaard. */
        proef?: boolean;
      };
      header?: never;
      path: {
        /** @description Het id van het account. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Met `proef=true`: wat er zou ontstaan; er is niets bewaard. */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EenmaligWachtwoord'];
        };
      };
      /** @description Het wachtwoord voor de volgende aanmelding. */
      201: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          Location: components['headers']['Location'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EenmaligWachtwoord'];
        };
      };
      400: components['responses']['InvoerOngeldig'];
      401: components['responses']['NietAangemeld'];
      403: components['responses']['GeenRecht'];
      404: components['responses']['NietGevonden'];
      406: components['responses']['NietAanvaardbaar'];
      409: components['responses']['ToestandLaatNietToe'];
      500: components['responses']['InterneFout'];
      503: components['responses']['Overbelast'];
    };
  };
  listGebruikersnamen: {
    parameters: {
      query?: {
        /** @description Hoeveel resultaten er hoogstens komen; 50 als de parameter ontbreekt. */
        limit?: number;
        /** @description Waar de bladzijde begint, uit `volgende` van de bladzijde ervoor. */
        cursor?: string;
        /** @description Alleen mensen van deze organisatie. */
        organisatieCode?: string;
        /** @description Een deel van de naam. */
        search?: string;
        /** @description De feiten zoals zij aan het einde van deze dag (Europe/Amsterdam) vastlagen, gezien met de rechten van vandaag. Ligt niet in de toekomst. */
        peildatum?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description De mensen, op naam. */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          Link: components['headers']['Link'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LijstVanNaamverwijzing'];
        };
      };
      400: components['responses']['InvoerOngeldig'];
      401: components['responses']['NietAangemeld'];
      403: components['responses']['GeenRecht'];
      406: components['responses']['NietAanvaardbaar'];
      500: components['responses']['InterneFout'];
      503: components['responses']['Overbelast'];
    };
  };
  listGemeenten: {
    parameters: {
      query?: {
        /** @description Hoeveel resultaten er hoogstens komen; 50 als de parameter ontbreekt. */
        limit?: number;
        /** @description Waar de bladzijde begint, uit `volgende` van de bladzijde ervoor. */
        cursor?: string;
        /** @description Alleen van deze regio. */
        regio?: string;
        /** @description Alleen van deze provincie. */
        provincie?: string;
        /** @description De feiten zoals zij aan het einde van deze dag (Europe/Amsterdam) vastlagen, gezien met de rechten van vandaag. Ligt niet in de toekomst. */
        peildatum?: string;
      };
      header?: {
        /** @description Een ETag van eerder; is er niets veranderd, dan volgt 304 zonder inhoud. */
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
          ETag: components['headers']['ETag'];
          'API-Version': components['headers']['API-Version'];
          Link: components['headers']['Link'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LijstVanGemeente'];
        };
      };
      304: components['responses']['NietVeranderd'];
      400: components['responses']['InvoerOngeldig'];
      401: components['responses']['NietAangemeld'];
      406: components['responses']['NietAanvaardbaar'];
      500: components['responses']['InterneFout'];
      503: components['responses']['Overbelast'];
    };
  };
  listHandelingen: {
    parameters: {
      query?: {
        /** @description Alleen in dit sleutelproject of woningbouwplan. */
        wortelId?: string;
        /** @description Alleen handelingen waarbij dit record veranderde. */
        recordId?: string;
        /** @description Alleen handelingen waarbij een record van een van deze soorten veranderde. */
        soort?: components['schemas']['Soort'][];
        /** @description Alleen van deze persoon of dit systeem. */
        actorId?: string;
        /** @description Alleen wat anderen deden. */
        vanAnderen?: boolean;
        /** @description Alleen wat op of na dit tijdstip gebeurde. */
        vanaf?: string;
        /** @description Alleen van deze gemeenten. */
        gemeenteCode?: string[];
        /** @description Hoeveel handelingen hoogstens; 50 als u niets zegt. */
        limit?: number;
        /** @description Waar de bladzijde begint, uit `volgende` van de bladzijde ervoor. */
        cursor?: string;
        /** @description De feiten zoals zij aan het einde van deze dag (Europe/Amsterdam) vastlagen, gezien met de rechten van vandaag. Ligt niet in de toekomst. */
        peildatum?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description De handelingen. */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          Link: components['headers']['Link'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Handelingen'];
        };
      };
      400: components['responses']['InvoerOngeldig'];
      401: components['responses']['NietAangemeld'];
      403: components['responses']['GeenRecht'];
      406: components['responses']['NietAanvaardbaar'];
      500: components['responses']['InterneFout'];
      503: components['responses']['Overbelast'];
    };
  };
  listImporten: {
    parameters: {
      query?: {
        /** @description Hoeveel resultaten er hoogstens komen; 50 als de parameter ontbreekt. */
        limit?: number;
        /** @description Waar de bladzijde begint, uit `volgende` van de bladzijde ervoor. */
        cursor?: string;
        /** @description De feiten zoals zij aan het einde van deze dag (Europe/Amsterdam) vastlagen, gezien met de rechten van vandaag. Ligt niet in de toekomst. */
        peildatum?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Uw importen. */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          Link: components['headers']['Link'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LijstVanImport'];
        };
      };
      400: components['responses']['InvoerOngeldig'];
      401: components['responses']['NietAangemeld'];
      403: components['responses']['GeenRecht'];
      406: components['responses']['NietAanvaardbaar'];
      500: components['responses']['InterneFout'];
      503: components['responses']['Overbelast'];
    };
  };
  createImport: {
    parameters: {
      query?: {
        /** @description Een proef: alle gevolgen worden berekend en geantwoord (200), en er wordt niets bewaard. */
        proef?: boolean;
      };
      header?: {
        /** @description Een zelfbedachte sleutel, bijvoorbeeld een UUID. Hetzelfde verzoek onder dezelfde sleutel gebeurt één keer; een herhaling binnen 24 uur krijgt hetzelfde antwoord. */
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
      /** @description Met `proef=true`: wat er zou ontstaan; er is niets bewaard. */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Import'];
        };
      };
      /** @description Het bestand is verwerkt; het verslag zegt per rij wat er gebeurde. */
      201: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          Location: components['headers']['Location'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Import'];
        };
      };
      400: components['responses']['InvoerOngeldig'];
      401: components['responses']['NietAangemeld'];
      403: components['responses']['GeenRecht'];
      406: components['responses']['NietAanvaardbaar'];
      408: components['responses']['TeTraag'];
      409: components['responses']['ToestandLaatNietToe'];
      413: components['responses']['TeGroot'];
      415: components['responses']['MediatypeNietOndersteund'];
      422: components['responses']['SleutelHergebruikt'];
      500: components['responses']['InterneFout'];
      503: components['responses']['Overbelast'];
    };
  };
  getImport: {
    parameters: {
      query?: {
        /** @description De feiten zoals zij aan het einde van deze dag (Europe/Amsterdam) vastlagen, gezien met de rechten van vandaag. Ligt niet in de toekomst. */
        peildatum?: string;
      };
      header?: never;
      path: {
        /** @description Het id; verandert nooit. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description De import. */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Import'];
        };
      };
      400: components['responses']['InvoerOngeldig'];
      401: components['responses']['NietAangemeld'];
      403: components['responses']['GeenRecht'];
      404: components['responses']['NietGevonden'];
      406: components['responses']['NietAanvaardbaar'];
      500: components['responses']['InterneFout'];
      503: components['responses']['Overbelast'];
    };
  };
  listImportrijen: {
    parameters: {
      query?: {
        /** @description Hoeveel resultaten er hoogstens komen; 50 als de parameter ontbreekt. */
        limit?: number;
        /** @description Waar de bladzijde begint, uit `volgende` van de bladzijde ervoor. */
        cursor?: string;
        /** @description De uitkomst. */
        uitkomst?: components['schemas']['Rijuitkomst'];
        /** @description Met `true` alleen rijen met een opmerking. */
        metMelding?: boolean;
        /** @description De feiten zoals zij aan het einde van deze dag (Europe/Amsterdam) vastlagen, gezien met de rechten van vandaag. Ligt niet in de toekomst. */
        peildatum?: string;
      };
      header?: never;
      path: {
        /** @description Het id; verandert nooit. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Het verslag. */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          Link: components['headers']['Link'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LijstVanImportrij'];
        };
      };
      400: components['responses']['InvoerOngeldig'];
      401: components['responses']['NietAangemeld'];
      403: components['responses']['GeenRecht'];
      404: components['responses']['NietGevonden'];
      406: components['responses']['NietAanvaardbaar'];
      500: components['responses']['InterneFout'];
      503: components['responses']['Overbelast'];
    };
  };
  listKnelpuntthemas: {
    parameters: {
      query?: {
        /** @description Hoeveel resultaten er hoogstens komen; 50 als de parameter ontbreekt. */
        limit?: number;
        /** @description Waar de bladzijde begint, uit `volgende` van de bladzijde ervoor. */
        cursor?: string;
        /** @description Alleen thema's die op deze dag te kiezen zijn. */
        geldigOp?: string;
        /** @description De feiten zoals zij aan het einde van deze dag (Europe/Amsterdam) vastlagen, gezien met de rechten van vandaag. Ligt niet in de toekomst. */
        peildatum?: string;
      };
      header?: {
        /** @description Een ETag van eerder; is er niets veranderd, dan volgt 304 zonder inhoud. */
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
          ETag: components['headers']['ETag'];
          'API-Version': components['headers']['API-Version'];
          Link: components['headers']['Link'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LijstVanKnelpuntthema'];
        };
      };
      304: components['responses']['NietVeranderd'];
      400: components['responses']['InvoerOngeldig'];
      401: components['responses']['NietAangemeld'];
      406: components['responses']['NietAanvaardbaar'];
      500: components['responses']['InterneFout'];
      503: components['responses']['Overbelast'];
    };
  };
  listMijlpaalsoorten: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description De gebruikelijke mijlpalen. */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LijstVanMijlpaalsoort'];
        };
      };
      400: components['responses']['InvoerOngeldig'];
      401: components['responses']['NietAangemeld'];
      406: components['responses']['NietAanvaardbaar'];
      500: components['responses']['InterneFout'];
      503: components['responses']['Overbelast'];
    };
  };
  listMijlpalen: {
    parameters: {
      query?: {
        /** @description Hoeveel resultaten er hoogstens komen; 50 als de parameter ontbreekt. */
        limit?: number;
        /** @description Waar de bladzijde begint, uit `volgende` van de bladzijde ervoor. */
        cursor?: string;
        /** @description Alleen van deze gemeenten; een project ook als een van hen deelneemt. */
        gemeenteCode?: string[];
        /**
         * @description Alleen van de gemeenten van deze regio.
         * @example twente
         */
        regio?: string;
        /** @description Met `true` alleen van de eigen organisaties en de gemeenten daarbinnen. */
        mijn?: boolean;
        /** @description Alleen van dit project. */
        sleutelprojectId?: string;
        /** @description Alleen van deze fase. */
        fase?: components['schemas']['Planfase'];
        /** @description Alleen met een van deze statussen. Voor lezers buiten de eigen gemeente en provincie zijn alleen `behaald` en `vervallen` bekend. */
        status?: components['schemas']['Mijlpaalstatus'][];
        /** @description Alleen met een prognose op of na deze dag. */
        prognosedatumVanaf?: string;
        /** @description Alleen met een prognose vóór deze dag. */
        prognosedatumTot?: string;
        /** @description De volgorde; op prognose als de parameter ontbreekt. Op basisdatum staan alleen mijlpalen waarvan de lezer de basisdatum mag zien. */
        sort?: 'prognosedatum' | '-prognosedatum' | 'basisdatum' | '-basisdatum' | 'naam' | '-naam';
        /** @description De feiten zoals zij aan het einde van deze dag (Europe/Amsterdam) vastlagen, gezien met de rechten van vandaag. Ligt niet in de toekomst. */
        peildatum?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description De mijlpalen die u mag lezen. */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          Link: components['headers']['Link'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LijstVanMijlpaal'];
          'text/calendar': string;
        };
      };
      400: components['responses']['InvoerOngeldig'];
      401: components['responses']['NietAangemeld'];
      403: components['responses']['GeenRecht'];
      406: components['responses']['NietAanvaardbaar'];
      500: components['responses']['InterneFout'];
      503: components['responses']['Overbelast'];
    };
  };
  getMijlpaal: {
    parameters: {
      query?: {
        /** @description De feiten zoals zij aan het einde van deze dag (Europe/Amsterdam) vastlagen, gezien met de rechten van vandaag. Ligt niet in de toekomst. */
        peildatum?: string;
      };
      header?: {
        /** @description Een ETag van eerder; is er niets veranderd, dan volgt 304 zonder inhoud. */
        'If-None-Match'?: string;
      };
      path: {
        /** @description Het id van de mijlpaal. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description De mijlpaal. */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Mijlpaal'];
        };
      };
      304: components['responses']['NietVeranderd'];
      400: components['responses']['InvoerOngeldig'];
      401: components['responses']['NietAangemeld'];
      403: components['responses']['GeenRecht'];
      404: components['responses']['NietGevonden'];
      406: components['responses']['NietAanvaardbaar'];
      500: components['responses']['InterneFout'];
      503: components['responses']['Overbelast'];
    };
  };
  deleteMijlpaal: {
    parameters: {
      query?: {
        /** @description Een proef: alle gevolgen worden berekend en geantwoord (200), en er wordt niets bewaard. */
        proef?: boolean;
      };
      header: {
        /** @description De ETag van wat de aanroeper zag, of kortweg `"<versie>"`; is het intussen gewijzigd, dan volgt 412. */
        'If-Match': string;
      };
      path: {
        /** @description Het id van de mijlpaal. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description De mijlpaal is verwijderd. */
      204: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['InvoerOngeldig'];
      401: components['responses']['NietAangemeld'];
      403: components['responses']['GeenRecht'];
      404: components['responses']['NietGevonden'];
      409: components['responses']['ToestandLaatNietToe'];
      412: components['responses']['IntussenGewijzigd'];
      428: components['responses']['VersieVereist'];
      500: components['responses']['InterneFout'];
      503: components['responses']['Overbelast'];
    };
  };
  updateMijlpaal: {
    parameters: {
      query?: {
        /** @description Een proef: alle gevolgen worden berekend en geantwoord (200), en er wordt niets bewaard. */
        proef?: boolean;
      };
      header: {
        /** @description De ETag van wat de aanroeper zag, of kortweg `"<versie>"`; is het intussen gewijzigd, dan volgt 412. */
        'If-Match': string;
      };
      path: {
        /** @description Het id van de mijlpaal. */
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
          'API-Version': components['headers']['API-Version'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Mijlpaal'];
        };
      };
      400: components['responses']['InvoerOngeldig'];
      401: components['responses']['NietAangemeld'];
      403: components['responses']['GeenRecht'];
      404: components['responses']['NietGevonden'];
      406: components['responses']['NietAanvaardbaar'];
      408: components['responses']['TeTraag'];
      409: components['responses']['ToestandLaatNietToe'];
      412: components['responses']['IntussenGewijzigd'];
      413: components['responses']['TeGroot'];
      415: components['responses']['MediatypeNietOndersteund'];
      428: components['responses']['VersieVereist'];
      500: components['responses']['InterneFout'];
      503: components['responses']['Overbelast'];
    };
  };
  listCorrecties: {
    parameters: {
      query?: {
        /** @description Hoeveel resultaten er hoogstens komen; 50 als de parameter ontbreekt. */
        limit?: number;
        /** @description Waar de bladzijde begint, uit `volgende` van de bladzijde ervoor. */
        cursor?: string;
        /** @description De feiten zoals zij aan het einde van deze dag (Europe/Amsterdam) vastlagen, gezien met de rechten van vandaag. Ligt niet in de toekomst. */
        peildatum?: string;
      };
      header?: never;
      path: {
        /** @description Het id van de mijlpaal. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description De correcties, nieuwste eerst. */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          Link: components['headers']['Link'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LijstVanCorrectie'];
        };
      };
      400: components['responses']['InvoerOngeldig'];
      401: components['responses']['NietAangemeld'];
      403: components['responses']['GeenRecht'];
      404: components['responses']['NietGevonden'];
      406: components['responses']['NietAanvaardbaar'];
      500: components['responses']['InterneFout'];
      503: components['responses']['Overbelast'];
    };
  };
  createCorrectie: {
    parameters: {
      query?: {
        /** @description Een proef: alle gevolgen worden berekend en geantwoord (200), en er wordt niets bewaard. */
        proef?: boolean;
      };
      header?: {
        /** @description De ETag van wat de aanroeper zag, of kortweg `"<versie>"`; is het intussen gewijzigd, dan volgt 412. */
        'If-Match'?: string;
        /** @description Een zelfbedachte sleutel, bijvoorbeeld een UUID. Hetzelfde verzoek onder dezelfde sleutel gebeurt één keer; een herhaling binnen 24 uur krijgt hetzelfde antwoord. */
        'Idempotency-Key'?: string;
      };
      path: {
        /** @description Het id van de mijlpaal. */
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
      /** @description Met `proef=true`: wat er zou ontstaan; er is niets bewaard. */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Correctie'];
        };
      };
      /** @description De correctie. */
      201: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          Location: components['headers']['Location'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Correctie'];
        };
      };
      400: components['responses']['InvoerOngeldig'];
      401: components['responses']['NietAangemeld'];
      403: components['responses']['GeenRecht'];
      404: components['responses']['NietGevonden'];
      406: components['responses']['NietAanvaardbaar'];
      408: components['responses']['TeTraag'];
      409: components['responses']['ToestandLaatNietToe'];
      412: components['responses']['IntussenGewijzigd'];
      413: components['responses']['TeGroot'];
      415: components['responses']['MediatypeNietOndersteund'];
      422: components['responses']['SleutelHergebruikt'];
      500: components['responses']['InterneFout'];
      503: components['responses']['Overbelast'];
    };
  };
  listGeschiedenisVanMijlpaal: {
    parameters: {
      query?: {
        /** @description Hoeveel resultaten er hoogstens komen; 50 als de parameter ontbreekt. */
        limit?: number;
        /** @description Waar de bladzijde begint, uit `volgende` van de bladzijde ervoor. */
        cursor?: string;
        /** @description De feiten zoals zij aan het einde van deze dag (Europe/Amsterdam) vastlagen, gezien met de rechten van vandaag. Ligt niet in de toekomst. */
        peildatum?: string;
      };
      header?: never;
      path: {
        /** @description Het id; verandert nooit. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description De geschiedenis. */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          Link: components['headers']['Link'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LijstVanHistorischeWijziging'];
        };
      };
      400: components['responses']['InvoerOngeldig'];
      401: components['responses']['NietAangemeld'];
      403: components['responses']['GeenRecht'];
      404: components['responses']['NietGevonden'];
      406: components['responses']['NietAanvaardbaar'];
      500: components['responses']['InterneFout'];
      503: components['responses']['Overbelast'];
    };
  };
  listRealisaties: {
    parameters: {
      query?: {
        /** @description Hoeveel resultaten er hoogstens komen; 50 als de parameter ontbreekt. */
        limit?: number;
        /** @description Waar de bladzijde begint, uit `volgende` van de bladzijde ervoor. */
        cursor?: string;
        /** @description De feiten zoals zij aan het einde van deze dag (Europe/Amsterdam) vastlagen, gezien met de rechten van vandaag. Ligt niet in de toekomst. */
        peildatum?: string;
      };
      header?: never;
      path: {
        /** @description Het id van de mijlpaal. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description De realisaties, nieuwste eerst. */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          Link: components['headers']['Link'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LijstVanRealisatie'];
        };
      };
      400: components['responses']['InvoerOngeldig'];
      401: components['responses']['NietAangemeld'];
      403: components['responses']['GeenRecht'];
      404: components['responses']['NietGevonden'];
      406: components['responses']['NietAanvaardbaar'];
      500: components['responses']['InterneFout'];
      503: components['responses']['Overbelast'];
    };
  };
  createRealisatie: {
    parameters: {
      query?: {
        /** @description Een proef: alle gevolgen worden berekend en geantwoord (200), en er wordt niets bewaard. */
        proef?: boolean;
      };
      header?: {
        /** @description De ETag van wat de aanroeper zag, of kortweg `"<versie>"`; is het intussen gewijzigd, dan volgt 412. */
        'If-Match'?: string;
        /** @description Een zelfbedachte sleutel, bijvoorbeeld een UUID. Hetzelfde verzoek onder dezelfde sleutel gebeurt één keer; een herhaling binnen 24 uur krijgt hetzelfde antwoord. */
        'Idempotency-Key'?: string;
      };
      path: {
        /** @description Het id van de mijlpaal. */
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
      /** @description Met `proef=true`: wat er zou ontstaan; er is niets bewaard. */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Realisatie'];
        };
      };
      /** @description De realisatie. */
      201: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          Location: components['headers']['Location'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Realisatie'];
        };
      };
      400: components['responses']['InvoerOngeldig'];
      401: components['responses']['NietAangemeld'];
      403: components['responses']['GeenRecht'];
      404: components['responses']['NietGevonden'];
      406: components['responses']['NietAanvaardbaar'];
      408: components['responses']['TeTraag'];
      409: components['responses']['ToestandLaatNietToe'];
      412: components['responses']['IntussenGewijzigd'];
      413: components['responses']['TeGroot'];
      415: components['responses']['MediatypeNietOndersteund'];
      422: components['responses']['SleutelHergebruikt'];
      500: components['responses']['InterneFout'];
      503: components['responses']['Overbelast'];
    };
  };
  listVerschuivingen: {
    parameters: {
      query?: {
        /** @description Hoeveel resultaten er hoogstens komen; 50 als de parameter ontbreekt. */
        limit?: number;
        /** @description Waar de bladzijde begint, uit `volgende` van de bladzijde ervoor. */
        cursor?: string;
        /** @description De feiten zoals zij aan het einde van deze dag (Europe/Amsterdam) vastlagen, gezien met de rechten van vandaag. Ligt niet in de toekomst. */
        peildatum?: string;
      };
      header?: never;
      path: {
        /** @description Het id van de mijlpaal. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description De verschuivingen, nieuwste eerst. */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          Link: components['headers']['Link'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LijstVanVerschuiving'];
        };
      };
      400: components['responses']['InvoerOngeldig'];
      401: components['responses']['NietAangemeld'];
      403: components['responses']['GeenRecht'];
      404: components['responses']['NietGevonden'];
      406: components['responses']['NietAanvaardbaar'];
      500: components['responses']['InterneFout'];
      503: components['responses']['Overbelast'];
    };
  };
  createVerschuiving: {
    parameters: {
      query?: {
        /** @description Een proef: alle gevolgen worden berekend en geantwoord (200), en er wordt niets bewaard. */
        proef?: boolean;
      };
      header?: {
        /** @description De ETag van wat de aanroeper zag, of kortweg `"<versie>"`; is het intussen gewijzigd, dan volgt 412. */
        'If-Match'?: string;
        /** @description Een zelfbedachte sleutel, bijvoorbeeld een UUID. Hetzelfde verzoek onder dezelfde sleutel gebeurt één keer; een herhaling binnen 24 uur krijgt hetzelfde antwoord. */
        'Idempotency-Key'?: string;
      };
      path: {
        /** @description Het id van de mijlpaal. */
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
      /** @description Met `proef=true`: wat er zou ontstaan; er is niets bewaard. */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['VerschuivingMetGevolgen'];
        };
      };
      /** @description De verschuiving met haar gevolgen. */
      201: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          Location: components['headers']['Location'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['VerschuivingMetGevolgen'];
        };
      };
      400: components['responses']['InvoerOngeldig'];
      401: components['responses']['NietAangemeld'];
      403: components['responses']['GeenRecht'];
      404: components['responses']['NietGevonden'];
      406: components['responses']['NietAanvaardbaar'];
      408: components['responses']['TeTraag'];
      409: components['responses']['ToestandLaatNietToe'];
      412: components['responses']['IntussenGewijzigd'];
      413: components['responses']['TeGroot'];
      415: components['responses']['MediatypeNietOndersteund'];
      422: components['responses']['SleutelHergebruikt'];
      500: components['responses']['InterneFout'];
      503: components['responses']['Overbelast'];
    };
  };
  listVervalverklaringen: {
    parameters: {
      query?: {
        /** @description Hoeveel resultaten er hoogstens komen; 50 als de parameter ontbreekt. */
        limit?: number;
        /** @description Waar de bladzijde begint, uit `volgende` van de bladzijde ervoor. */
        cursor?: string;
        /** @description De feiten zoals zij aan het einde van deze dag (Europe/Amsterdam) vastlagen, gezien met de rechten van vandaag. Ligt niet in de toekomst. */
        peildatum?: string;
      };
      header?: never;
      path: {
        /** @description Het id van de mijlpaal. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description De vervalverklaringen, nieuwste eerst. */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          Link: components['headers']['Link'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LijstVanVervalverklaring'];
        };
      };
      400: components['responses']['InvoerOngeldig'];
      401: components['responses']['NietAangemeld'];
      403: components['responses']['GeenRecht'];
      404: components['responses']['NietGevonden'];
      406: components['responses']['NietAanvaardbaar'];
      500: components['responses']['InterneFout'];
      503: components['responses']['Overbelast'];
    };
  };
  createVervalverklaring: {
    parameters: {
      query?: {
        /** @description Een proef: alle gevolgen worden berekend en geantwoord (200), en er wordt niets bewaard. */
        proef?: boolean;
      };
      header?: {
        /** @description De ETag van wat de aanroeper zag, of kortweg `"<versie>"`; is het intussen gewijzigd, dan volgt 412. */
        'If-Match'?: string;
        /** @description Een zelfbedachte sleutel, bijvoorbeeld een UUID. Hetzelfde verzoek onder dezelfde sleutel gebeurt één keer; een herhaling binnen 24 uur krijgt hetzelfde antwoord. */
        'Idempotency-Key'?: string;
      };
      path: {
        /** @description Het id van de mijlpaal. */
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
      /** @description Met `proef=true`: wat er zou ontstaan; er is niets bewaard. */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Vervalverklaring'];
        };
      };
      /** @description De vervalverklaring. */
      201: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          Location: components['headers']['Location'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Vervalverklaring'];
        };
      };
      400: components['responses']['InvoerOngeldig'];
      401: components['responses']['NietAangemeld'];
      403: components['responses']['GeenRecht'];
      404: components['responses']['NietGevonden'];
      406: components['responses']['NietAanvaardbaar'];
      408: components['responses']['TeTraag'];
      409: components['responses']['ToestandLaatNietToe'];
      412: components['responses']['IntussenGewijzigd'];
      413: components['responses']['TeGroot'];
      415: components['responses']['MediatypeNietOndersteund'];
      422: components['responses']['SleutelHergebruikt'];
      500: components['responses']['InterneFout'];
      503: components['responses']['Overbelast'];
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
      /** @description Deze installatie. */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Omgeving'];
        };
      };
      400: components['responses']['InvoerOngeldig'];
      401: components['responses']['NietAangemeld'];
      406: components['responses']['NietAanvaardbaar'];
      500: components['responses']['InterneFout'];
      503: components['responses']['Overbelast'];
    };
  };
  getOverzicht: {
    parameters: {
      query?: {
        /** @description De feiten zoals zij aan het einde van deze dag (Europe/Amsterdam) vastlagen, gezien met de rechten van vandaag. Ligt niet in de toekomst. */
        peildatum?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Het overzicht. */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Overzicht'];
        };
      };
      400: components['responses']['InvoerOngeldig'];
      401: components['responses']['NietAangemeld'];
      403: components['responses']['GeenRecht'];
      406: components['responses']['NietAanvaardbaar'];
      500: components['responses']['InterneFout'];
      503: components['responses']['Overbelast'];
    };
  };
  getWoningenPerJaar: {
    parameters: {
      query?: {
        /** @description Alleen van deze gemeenten; een project ook als een van hen deelneemt. */
        gemeenteCode?: string[];
        /**
         * @description Alleen van de gemeenten van deze regio.
         * @example twente
         */
        regio?: string;
        /** @description Met `true` alleen van de eigen organisaties en de gemeenten daarbinnen. */
        mijn?: boolean;
        /** @description De feiten zoals zij aan het einde van deze dag (Europe/Amsterdam) vastlagen, gezien met de rechten van vandaag. Ligt niet in de toekomst. */
        peildatum?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description De woningen per jaar. */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WoningenPerJaar'];
          'text/csv': string;
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
      400: components['responses']['InvoerOngeldig'];
      401: components['responses']['NietAangemeld'];
      403: components['responses']['GeenRecht'];
      406: components['responses']['NietAanvaardbaar'];
      500: components['responses']['InterneFout'];
      503: components['responses']['Overbelast'];
    };
  };
  updatePlanfase: {
    parameters: {
      query?: {
        /** @description Een proef: alle gevolgen worden berekend en geantwoord (200), en er wordt niets bewaard. */
        proef?: boolean;
      };
      header: {
        /** @description De ETag van wat de aanroeper zag, of kortweg `"<versie>"`; is het intussen gewijzigd, dan volgt 412. */
        'If-Match': string;
      };
      path: {
        /** @description Het id van de planfase. */
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
          'API-Version': components['headers']['API-Version'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PlanfaseVanProject'];
        };
      };
      400: components['responses']['InvoerOngeldig'];
      401: components['responses']['NietAangemeld'];
      403: components['responses']['GeenRecht'];
      404: components['responses']['NietGevonden'];
      406: components['responses']['NietAanvaardbaar'];
      408: components['responses']['TeTraag'];
      409: components['responses']['ToestandLaatNietToe'];
      412: components['responses']['IntussenGewijzigd'];
      413: components['responses']['TeGroot'];
      415: components['responses']['MediatypeNietOndersteund'];
      428: components['responses']['VersieVereist'];
      500: components['responses']['InterneFout'];
      503: components['responses']['Overbelast'];
    };
  };
  getProfiel: {
    parameters: {
      query?: {
        /** @description De feiten zoals zij aan het einde van deze dag (Europe/Amsterdam) vastlagen, gezien met de rechten van vandaag. Ligt niet in de toekomst. */
        peildatum?: string;
      };
      header?: {
        /** @description Een ETag van eerder; is er niets veranderd, dan volgt 304 zonder inhoud. */
        'If-None-Match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Het eigen profiel. */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Profiel'];
        };
      };
      304: components['responses']['NietVeranderd'];
      400: components['responses']['InvoerOngeldig'];
      401: components['responses']['NietAangemeld'];
      403: components['responses']['GeenRecht'];
      404: components['responses']['NietGevonden'];
      406: components['responses']['NietAanvaardbaar'];
      500: components['responses']['InterneFout'];
      503: components['responses']['Overbelast'];
    };
  };
  updateProfiel: {
    parameters: {
      query?: {
        /** @description Een proef: alle gevolgen worden berekend en geantwoord (200), en er wordt niets bewaard. */
        proef?: boolean;
      };
      header: {
        /** @description De ETag van wat de aanroeper zag, of kortweg `"<versie>"`; is het intussen gewijzigd, dan volgt 412. */
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
      /** @description Het gewijzigde profiel. */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Profiel'];
        };
      };
      400: components['responses']['InvoerOngeldig'];
      401: components['responses']['NietAangemeld'];
      403: components['responses']['GeenRecht'];
      406: components['responses']['NietAanvaardbaar'];
      408: components['responses']['TeTraag'];
      409: components['responses']['ToestandLaatNietToe'];
      412: components['responses']['IntussenGewijzigd'];
      413: components['responses']['TeGroot'];
      415: components['responses']['MediatypeNietOndersteund'];
      428: components['responses']['VersieVereist'];
      500: components['responses']['InterneFout'];
      503: components['responses']['Overbelast'];
    };
  };
  createBezoek: {
    parameters: {
      query?: {
        /** @description Een proef: alle gevolgen worden berekend en geantwoord (200), en er wordt niets bewaard. */
        proef?: boolean;
      };
      header?: {
        /** @description Een zelfbedachte sleutel, bijvoorbeeld een UUID. Hetzelfde verzoek onder dezelfde sleutel gebeurt één keer; een herhaling binnen 24 uur krijgt hetzelfde antwoord. */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Met `proef=true`: wat er zou ontstaan; er is niets bewaard. */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Bezoek'];
        };
      };
      /** @description Het bezoek. */
      201: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          Location: components['headers']['Location'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Bezoek'];
        };
      };
      400: components['responses']['InvoerOngeldig'];
      401: components['responses']['NietAangemeld'];
      403: components['responses']['GeenRecht'];
      406: components['responses']['NietAanvaardbaar'];
      409: components['responses']['ToestandLaatNietToe'];
      422: components['responses']['SleutelHergebruikt'];
      500: components['responses']['InterneFout'];
      503: components['responses']['Overbelast'];
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
      /** @description Het wachtwoord is gewijzigd; dit is een nieuwe sessie. */
      201: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          Location: components['headers']['Location'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Aanmelding'];
        };
      };
      400: components['responses']['InvoerOngeldig'];
      401: components['responses']['NietAangemeld'];
      403: components['responses']['GeenRecht'];
      406: components['responses']['NietAanvaardbaar'];
      408: components['responses']['TeTraag'];
      413: components['responses']['TeGroot'];
      415: components['responses']['MediatypeNietOndersteund'];
      429: components['responses']['TeVeelPogingen'];
      500: components['responses']['InterneFout'];
      503: components['responses']['Overbelast'];
    };
  };
  listProvincies: {
    parameters: {
      query?: {
        /** @description Hoeveel resultaten er hoogstens komen; 50 als de parameter ontbreekt. */
        limit?: number;
        /** @description Waar de bladzijde begint, uit `volgende` van de bladzijde ervoor. */
        cursor?: string;
        /** @description De feiten zoals zij aan het einde van deze dag (Europe/Amsterdam) vastlagen, gezien met de rechten van vandaag. Ligt niet in de toekomst. */
        peildatum?: string;
      };
      header?: {
        /** @description Een ETag van eerder; is er niets veranderd, dan volgt 304 zonder inhoud. */
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
          ETag: components['headers']['ETag'];
          'API-Version': components['headers']['API-Version'];
          Link: components['headers']['Link'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LijstVanProvincie'];
        };
      };
      304: components['responses']['NietVeranderd'];
      400: components['responses']['InvoerOngeldig'];
      401: components['responses']['NietAangemeld'];
      406: components['responses']['NietAanvaardbaar'];
      500: components['responses']['InterneFout'];
      503: components['responses']['Overbelast'];
    };
  };
  listRecessen: {
    parameters: {
      query?: {
        /** @description Hoeveel resultaten er hoogstens komen; 50 als de parameter ontbreekt. */
        limit?: number;
        /** @description Waar de bladzijde begint, uit `volgende` van de bladzijde ervoor. */
        cursor?: string;
        /** @description Alleen van deze gemeente of provincie. */
        organisatieCode?: string;
        /** @description Alleen recessen waarvan de laatste dag op of na deze dag ligt. */
        totEnMetVanaf?: string;
        /** @description De feiten zoals zij aan het einde van deze dag (Europe/Amsterdam) vastlagen, gezien met de rechten van vandaag. Ligt niet in de toekomst. */
        peildatum?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description De recessen, op volgorde van hun eerste dag. */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          Link: components['headers']['Link'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LijstVanReces'];
        };
      };
      400: components['responses']['InvoerOngeldig'];
      401: components['responses']['NietAangemeld'];
      406: components['responses']['NietAanvaardbaar'];
      500: components['responses']['InterneFout'];
      503: components['responses']['Overbelast'];
    };
  };
  createReces: {
    parameters: {
      query?: {
        /** @description Een proef: alle gevolgen worden berekend en geantwoord (200), en er wordt niets bewaard. */
        proef?: boolean;
      };
      header?: {
        /** @description Een zelfbedachte sleutel, bijvoorbeeld een UUID. Hetzelfde verzoek onder dezelfde sleutel gebeurt één keer; een herhaling binnen 24 uur krijgt hetzelfde antwoord. */
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
      /** @description Met `proef=true`: wat er zou ontstaan; er is niets bewaard. */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Reces'];
        };
      };
      /** @description Het reces. */
      201: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          ETag: components['headers']['ETag'];
          Location: components['headers']['Location'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Reces'];
        };
      };
      400: components['responses']['InvoerOngeldig'];
      401: components['responses']['NietAangemeld'];
      403: components['responses']['GeenRecht'];
      406: components['responses']['NietAanvaardbaar'];
      408: components['responses']['TeTraag'];
      409: components['responses']['ToestandLaatNietToe'];
      413: components['responses']['TeGroot'];
      415: components['responses']['MediatypeNietOndersteund'];
      422: components['responses']['SleutelHergebruikt'];
      500: components['responses']['InterneFout'];
      503: components['responses']['Overbelast'];
    };
  };
  getReces: {
    parameters: {
      query?: {
        /** @description De feiten zoals zij aan het einde van deze dag (Europe/Amsterdam) vastlagen, gezien met de rechten van vandaag. Ligt niet in de toekomst. */
        peildatum?: string;
      };
      header?: {
        /** @description Een ETag van eerder; is er niets veranderd, dan volgt 304 zonder inhoud. */
        'If-None-Match'?: string;
      };
      path: {
        /** @description Het id van het reces. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Het reces. */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Reces'];
        };
      };
      304: components['responses']['NietVeranderd'];
      400: components['responses']['InvoerOngeldig'];
      401: components['responses']['NietAangemeld'];
      404: components['responses']['NietGevonden'];
      406: components['responses']['NietAanvaardbaar'];
      500: components['responses']['InterneFout'];
      503: components['responses']['Overbelast'];
    };
  };
  deleteReces: {
    parameters: {
      query?: {
        /** @description Een proef: alle gevolgen worden berekend en geantwoord (200), en er wordt niets bewaard. */
        proef?: boolean;
      };
      header: {
        /** @description De ETag van wat de aanroeper zag, of kortweg `"<versie>"`; is het intussen gewijzigd, dan volgt 412. */
        'If-Match': string;
      };
      path: {
        /** @description Het id van het reces. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Het reces is verwijderd. */
      204: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['InvoerOngeldig'];
      401: components['responses']['NietAangemeld'];
      403: components['responses']['GeenRecht'];
      404: components['responses']['NietGevonden'];
      409: components['responses']['ToestandLaatNietToe'];
      412: components['responses']['IntussenGewijzigd'];
      428: components['responses']['VersieVereist'];
      500: components['responses']['InterneFout'];
      503: components['responses']['Overbelast'];
    };
  };
  listRegios: {
    parameters: {
      query?: {
        /** @description Hoeveel resultaten er hoogstens komen; 50 als de parameter ontbreekt. */
        limit?: number;
        /** @description Waar de bladzijde begint, uit `volgende` van de bladzijde ervoor. */
        cursor?: string;
        /** @description De feiten zoals zij aan het einde van deze dag (Europe/Amsterdam) vastlagen, gezien met de rechten van vandaag. Ligt niet in de toekomst. */
        peildatum?: string;
      };
      header?: {
        /** @description Een ETag van eerder; is er niets veranderd, dan volgt 304 zonder inhoud. */
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
          ETag: components['headers']['ETag'];
          'API-Version': components['headers']['API-Version'];
          Link: components['headers']['Link'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LijstVanRegio'];
        };
      };
      304: components['responses']['NietVeranderd'];
      400: components['responses']['InvoerOngeldig'];
      401: components['responses']['NietAangemeld'];
      406: components['responses']['NietAanvaardbaar'];
      500: components['responses']['InterneFout'];
      503: components['responses']['Overbelast'];
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
      /** @description Aangemeld; het verlengtoken staat in een cookie. */
      201: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          Location: components['headers']['Location'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Aanmelding'];
        };
      };
      400: components['responses']['InvoerOngeldig'];
      401: components['responses']['NietAangemeld'];
      403: components['responses']['GeenRecht'];
      406: components['responses']['NietAanvaardbaar'];
      408: components['responses']['TeTraag'];
      413: components['responses']['TeGroot'];
      415: components['responses']['MediatypeNietOndersteund'];
      429: components['responses']['TeVeelPogingen'];
      500: components['responses']['InterneFout'];
      503: components['responses']['Overbelast'];
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
      /** @description Afgemeld. */
      204: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['InvoerOngeldig'];
      401: components['responses']['NietAangemeld'];
      403: components['responses']['GeenRecht'];
      500: components['responses']['InterneFout'];
      503: components['responses']['Overbelast'];
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
      /** @description Een nieuw toegangstoken; het verlengtoken is vervangen. */
      201: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          Location: components['headers']['Location'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Aanmelding'];
        };
      };
      400: components['responses']['InvoerOngeldig'];
      401: components['responses']['NietAangemeld'];
      403: components['responses']['GeenRecht'];
      406: components['responses']['NietAanvaardbaar'];
      500: components['responses']['InterneFout'];
      503: components['responses']['Overbelast'];
    };
  };
  listSleutelprojecten: {
    parameters: {
      query?: {
        /** @description Hoeveel resultaten er hoogstens komen; 50 als de parameter ontbreekt. */
        limit?: number;
        /** @description Waar de bladzijde begint, uit `volgende` van de bladzijde ervoor. */
        cursor?: string;
        /** @description Alleen van deze gemeenten; een project ook als een van hen deelneemt. */
        gemeenteCode?: string[];
        /**
         * @description Alleen van de gemeenten van deze regio.
         * @example twente
         */
        regio?: string;
        /** @description Met `true` alleen van de eigen organisaties en de gemeenten daarbinnen. */
        mijn?: boolean;
        /** @description Alleen in deze fase. */
        fase?: components['schemas']['Planfase'];
        /** @description Alleen met deze status. */
        status?: components['schemas']['Sleutelprojectstatus'];
        /** @description Alleen de onderdelen van dit project. */
        onderdeelVan?: string;
        /** @description Woorden uit kenmerk, naam of omschrijving; een begin van een woord is genoeg. */
        search?: string;
        /** @description De volgorde; op naam als de parameter ontbreekt. */
        sort?: 'naam' | '-naam' | 'kenmerk' | '-kenmerk' | 'gewijzigdOp' | '-gewijzigdOp';
        /** @description De feiten zoals zij aan het einde van deze dag (Europe/Amsterdam) vastlagen, gezien met de rechten van vandaag. Ligt niet in de toekomst. */
        peildatum?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description De sleutelprojecten die u mag lezen. */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          Link: components['headers']['Link'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LijstVanSleutelproject'];
          'text/csv': string;
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
          'application/geo+json': Record<string, never>;
        };
      };
      400: components['responses']['InvoerOngeldig'];
      401: components['responses']['NietAangemeld'];
      403: components['responses']['GeenRecht'];
      406: components['responses']['NietAanvaardbaar'];
      500: components['responses']['InterneFout'];
      503: components['responses']['Overbelast'];
    };
  };
  createSleutelproject: {
    parameters: {
      query?: {
        /** @description Een proef: alle gevolgen worden berekend en geantwoord (200), en er wordt niets bewaard. */
        proef?: boolean;
      };
      header?: {
        /** @description Een zelfbedachte sleutel, bijvoorbeeld een UUID. Hetzelfde verzoek onder dezelfde sleutel gebeurt één keer; een herhaling binnen 24 uur krijgt hetzelfde antwoord. */
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
      /** @description Met `proef=true`: wat er zou ontstaan; er is niets bewaard. */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Sleutelproject'];
        };
      };
      /** @description Het sleutelproject. */
      201: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          ETag: components['headers']['ETag'];
          Location: components['headers']['Location'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Sleutelproject'];
        };
      };
      400: components['responses']['InvoerOngeldig'];
      401: components['responses']['NietAangemeld'];
      403: components['responses']['GeenRecht'];
      406: components['responses']['NietAanvaardbaar'];
      408: components['responses']['TeTraag'];
      409: components['responses']['ToestandLaatNietToe'];
      413: components['responses']['TeGroot'];
      415: components['responses']['MediatypeNietOndersteund'];
      422: components['responses']['SleutelHergebruikt'];
      500: components['responses']['InterneFout'];
      503: components['responses']['Overbelast'];
    };
  };
  getSleutelproject: {
    parameters: {
      query?: {
        /** @description Wat er in `_expand` mee moet komen. */
        expand?: (
          | 'mijlpalen'
          | 'planfasen'
          | 'escalaties'
          | 'besluitmomenten'
          | 'verantwoordelijken'
          | 'woningbouwplannen'
          | 'onderdelen'
        )[];
        /** @description De feiten zoals zij aan het einde van deze dag (Europe/Amsterdam) vastlagen, gezien met de rechten van vandaag. Ligt niet in de toekomst. */
        peildatum?: string;
      };
      header?: {
        /** @description Een ETag van eerder; is er niets veranderd, dan volgt 304 zonder inhoud. */
        'If-None-Match'?: string;
      };
      path: {
        /** @description Het id van het sleutelproject. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Het sleutelproject. */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SleutelprojectMetUitbreidingen'];
        };
      };
      304: components['responses']['NietVeranderd'];
      400: components['responses']['InvoerOngeldig'];
      401: components['responses']['NietAangemeld'];
      403: components['responses']['GeenRecht'];
      404: components['responses']['NietGevonden'];
      406: components['responses']['NietAanvaardbaar'];
      500: components['responses']['InterneFout'];
      503: components['responses']['Overbelast'];
    };
  };
  updateSleutelproject: {
    parameters: {
      query?: {
        /** @description Een proef: alle gevolgen worden berekend en geantwoord (200), en er wordt niets bewaard. */
        proef?: boolean;
      };
      header: {
        /** @description De ETag van wat de aanroeper zag, of kortweg `"<versie>"`; is het intussen gewijzigd, dan volgt 412. */
        'If-Match': string;
      };
      path: {
        /** @description Het id van het sleutelproject. */
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
          'API-Version': components['headers']['API-Version'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Sleutelproject'];
        };
      };
      400: components['responses']['InvoerOngeldig'];
      401: components['responses']['NietAangemeld'];
      403: components['responses']['GeenRecht'];
      404: components['responses']['NietGevonden'];
      406: components['responses']['NietAanvaardbaar'];
      408: components['responses']['TeTraag'];
      409: components['responses']['ToestandLaatNietToe'];
      412: components['responses']['IntussenGewijzigd'];
      413: components['responses']['TeGroot'];
      415: components['responses']['MediatypeNietOndersteund'];
      428: components['responses']['VersieVereist'];
      500: components['responses']['InterneFout'];
      503: components['responses']['Overbelast'];
    };
  };
  listBesluitmomenten: {
    parameters: {
      query?: {
        /** @description De feiten zoals zij aan het einde van deze dag (Europe/Amsterdam) vastlagen, gezien met de rechten van vandaag. Ligt niet in de toekomst. */
        peildatum?: string;
      };
      header?: never;
      path: {
        /** @description Het id; verandert nooit. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description De besluitmomenten van het project. */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LijstVanBesluitmoment'];
        };
      };
      400: components['responses']['InvoerOngeldig'];
      401: components['responses']['NietAangemeld'];
      403: components['responses']['GeenRecht'];
      404: components['responses']['NietGevonden'];
      406: components['responses']['NietAanvaardbaar'];
      500: components['responses']['InterneFout'];
      503: components['responses']['Overbelast'];
    };
  };
  createBesluitmoment: {
    parameters: {
      query?: {
        /** @description Een proef: alle gevolgen worden berekend en geantwoord (200), en er wordt niets bewaard. */
        proef?: boolean;
      };
      header?: {
        /** @description De ETag van wat de aanroeper zag, of kortweg `"<versie>"`; is het intussen gewijzigd, dan volgt 412. */
        'If-Match'?: string;
        /** @description Een zelfbedachte sleutel, bijvoorbeeld een UUID. Hetzelfde verzoek onder dezelfde sleutel gebeurt één keer; een herhaling binnen 24 uur krijgt hetzelfde antwoord. */
        'Idempotency-Key'?: string;
      };
      path: {
        /** @description Het id; verandert nooit. */
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
      /** @description Met `proef=true`: wat er zou ontstaan; er is niets bewaard. */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Besluitmoment'];
        };
      };
      /** @description Het besluitmoment. */
      201: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          ETag: components['headers']['ETag'];
          Location: components['headers']['Location'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Besluitmoment'];
        };
      };
      400: components['responses']['InvoerOngeldig'];
      401: components['responses']['NietAangemeld'];
      403: components['responses']['GeenRecht'];
      404: components['responses']['NietGevonden'];
      406: components['responses']['NietAanvaardbaar'];
      408: components['responses']['TeTraag'];
      409: components['responses']['ToestandLaatNietToe'];
      412: components['responses']['IntussenGewijzigd'];
      413: components['responses']['TeGroot'];
      415: components['responses']['MediatypeNietOndersteund'];
      422: components['responses']['SleutelHergebruikt'];
      500: components['responses']['InterneFout'];
      503: components['responses']['Overbelast'];
    };
  };
  listEscalatiesVanProject: {
    parameters: {
      query?: {
        /** @description Hoeveel resultaten er hoogstens komen; 50 als de parameter ontbreekt. */
        limit?: number;
        /** @description Waar de bladzijde begint, uit `volgende` van de bladzijde ervoor. */
        cursor?: string;
        /** @description De feiten zoals zij aan het einde van deze dag (Europe/Amsterdam) vastlagen, gezien met de rechten van vandaag. Ligt niet in de toekomst. */
        peildatum?: string;
      };
      header?: never;
      path: {
        /** @description Het id; verandert nooit. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description De escalaties over het project. */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          Link: components['headers']['Link'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LijstVanEscalatie'];
        };
      };
      400: components['responses']['InvoerOngeldig'];
      401: components['responses']['NietAangemeld'];
      403: components['responses']['GeenRecht'];
      404: components['responses']['NietGevonden'];
      406: components['responses']['NietAanvaardbaar'];
      500: components['responses']['InterneFout'];
      503: components['responses']['Overbelast'];
    };
  };
  createEscalatie: {
    parameters: {
      query?: {
        /** @description Een proef: alle gevolgen worden berekend en geantwoord (200), en er wordt niets bewaard. */
        proef?: boolean;
      };
      header?: {
        /** @description De ETag van wat de aanroeper zag, of kortweg `"<versie>"`; is het intussen gewijzigd, dan volgt 412. */
        'If-Match'?: string;
        /** @description Een zelfbedachte sleutel, bijvoorbeeld een UUID. Hetzelfde verzoek onder dezelfde sleutel gebeurt één keer; een herhaling binnen 24 uur krijgt hetzelfde antwoord. */
        'Idempotency-Key'?: string;
      };
      path: {
        /** @description Het id; verandert nooit. */
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
      /** @description Met `proef=true`: wat er zou ontstaan; er is niets bewaard. */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Escalatie'];
        };
      };
      /** @description De escalatie. */
      201: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          ETag: components['headers']['ETag'];
          Location: components['headers']['Location'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Escalatie'];
        };
      };
      400: components['responses']['InvoerOngeldig'];
      401: components['responses']['NietAangemeld'];
      403: components['responses']['GeenRecht'];
      404: components['responses']['NietGevonden'];
      406: components['responses']['NietAanvaardbaar'];
      408: components['responses']['TeTraag'];
      409: components['responses']['ToestandLaatNietToe'];
      412: components['responses']['IntussenGewijzigd'];
      413: components['responses']['TeGroot'];
      415: components['responses']['MediatypeNietOndersteund'];
      422: components['responses']['SleutelHergebruikt'];
      500: components['responses']['InterneFout'];
      503: components['responses']['Overbelast'];
    };
  };
  listFaseovergangen: {
    parameters: {
      query?: {
        /** @description De feiten zoals zij aan het einde van deze dag (Europe/Amsterdam) vastlagen, gezien met de rechten van vandaag. Ligt niet in de toekomst. */
        peildatum?: string;
      };
      header?: never;
      path: {
        /** @description Het id van het sleutelproject. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description De faseovergangen van het project. */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LijstVanFaseovergang'];
        };
      };
      400: components['responses']['InvoerOngeldig'];
      401: components['responses']['NietAangemeld'];
      403: components['responses']['GeenRecht'];
      404: components['responses']['NietGevonden'];
      406: components['responses']['NietAanvaardbaar'];
      500: components['responses']['InterneFout'];
      503: components['responses']['Overbelast'];
    };
  };
  createFaseovergang: {
    parameters: {
      query?: {
        /** @description Een proef: alle gevolgen worden berekend en geantwoord (200), en er wordt niets bewaard. */
        proef?: boolean;
      };
      header: {
        /** @description De ETag van wat de aanroeper zag, of kortweg `"<versie>"`; is het intussen gewijzigd, dan volgt 412. */
        'If-Match': string;
        /** @description Een zelfbedachte sleutel, bijvoorbeeld een UUID. Hetzelfde verzoek onder dezelfde sleutel gebeurt één keer; een herhaling binnen 24 uur krijgt hetzelfde antwoord. */
        'Idempotency-Key'?: string;
      };
      path: {
        /** @description Het id van het sleutelproject. */
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
      /** @description Met `proef=true`: wat er zou ontstaan; er is niets bewaard. */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Faseovergang'];
        };
      };
      /** @description De faseovergang. */
      201: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          Location: components['headers']['Location'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Faseovergang'];
        };
      };
      400: components['responses']['InvoerOngeldig'];
      401: components['responses']['NietAangemeld'];
      403: components['responses']['GeenRecht'];
      404: components['responses']['NietGevonden'];
      406: components['responses']['NietAanvaardbaar'];
      408: components['responses']['TeTraag'];
      409: components['responses']['ToestandLaatNietToe'];
      412: components['responses']['IntussenGewijzigd'];
      413: components['responses']['TeGroot'];
      415: components['responses']['MediatypeNietOndersteund'];
      422: components['responses']['SleutelHergebruikt'];
      428: components['responses']['VersieVereist'];
      500: components['responses']['InterneFout'];
      503: components['responses']['Overbelast'];
    };
  };
  listGeschiedenisVanSleutelproject: {
    parameters: {
      query?: {
        /** @description Hoeveel resultaten er hoogstens komen; 50 als de parameter ontbreekt. */
        limit?: number;
        /** @description Waar de bladzijde begint, uit `volgende` van de bladzijde ervoor. */
        cursor?: string;
        /** @description De feiten zoals zij aan het einde van deze dag (Europe/Amsterdam) vastlagen, gezien met de rechten van vandaag. Ligt niet in de toekomst. */
        peildatum?: string;
      };
      header?: never;
      path: {
        /** @description Het id; verandert nooit. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description De geschiedenis. */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          Link: components['headers']['Link'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LijstVanHistorischeWijziging'];
        };
      };
      400: components['responses']['InvoerOngeldig'];
      401: components['responses']['NietAangemeld'];
      403: components['responses']['GeenRecht'];
      404: components['responses']['NietGevonden'];
      406: components['responses']['NietAanvaardbaar'];
      500: components['responses']['InterneFout'];
      503: components['responses']['Overbelast'];
    };
  };
  listMijlpalenVanProject: {
    parameters: {
      query?: {
        /** @description Hoeveel resultaten er hoogstens komen; 50 als de parameter ontbreekt. */
        limit?: number;
        /** @description Waar de bladzijde begint, uit `volgende` van de bladzijde ervoor. */
        cursor?: string;
        /** @description Alleen van deze gemeenten; een project ook als een van hen deelneemt. */
        gemeenteCode?: string[];
        /**
         * @description Alleen van de gemeenten van deze regio.
         * @example twente
         */
        regio?: string;
        /** @description Met `true` alleen van de eigen organisaties en de gemeenten daarbinnen. */
        mijn?: boolean;
        /** @description Alleen van dit project. */
        sleutelprojectId?: string;
        /** @description Alleen van deze fase. */
        fase?: components['schemas']['Planfase'];
        /** @description Alleen met een van deze statussen. Voor lezers buiten de eigen gemeente en provincie zijn alleen `behaald` en `vervallen` bekend. */
        status?: components['schemas']['Mijlpaalstatus'][];
        /** @description Alleen met een prognose op of na deze dag. */
        prognosedatumVanaf?: string;
        /** @description Alleen met een prognose vóór deze dag. */
        prognosedatumTot?: string;
        /** @description De volgorde; op prognose als de parameter ontbreekt. Op basisdatum staan alleen mijlpalen waarvan de lezer de basisdatum mag zien. */
        sort?: 'prognosedatum' | '-prognosedatum' | 'basisdatum' | '-basisdatum' | 'naam' | '-naam';
        /** @description De feiten zoals zij aan het einde van deze dag (Europe/Amsterdam) vastlagen, gezien met de rechten van vandaag. Ligt niet in de toekomst. */
        peildatum?: string;
      };
      header?: never;
      path: {
        /** @description Het id van het sleutelproject. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description De mijlpalen van het project. */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          Link: components['headers']['Link'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LijstVanMijlpaal'];
          'text/calendar': string;
        };
      };
      400: components['responses']['InvoerOngeldig'];
      401: components['responses']['NietAangemeld'];
      403: components['responses']['GeenRecht'];
      404: components['responses']['NietGevonden'];
      406: components['responses']['NietAanvaardbaar'];
      500: components['responses']['InterneFout'];
      503: components['responses']['Overbelast'];
    };
  };
  createMijlpaal: {
    parameters: {
      query?: {
        /** @description Een proef: alle gevolgen worden berekend en geantwoord (200), en er wordt niets bewaard. */
        proef?: boolean;
      };
      header?: {
        /** @description De ETag van wat de aanroeper zag, of kortweg `"<versie>"`; is het intussen gewijzigd, dan volgt 412. */
        'If-Match'?: string;
        /** @description Een zelfbedachte sleutel, bijvoorbeeld een UUID. Hetzelfde verzoek onder dezelfde sleutel gebeurt één keer; een herhaling binnen 24 uur krijgt hetzelfde antwoord. */
        'Idempotency-Key'?: string;
      };
      path: {
        /** @description Het id van het sleutelproject. */
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
      /** @description Met `proef=true`: wat er zou ontstaan; er is niets bewaard. */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Mijlpaal'];
        };
      };
      /** @description De mijlpaal. */
      201: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          ETag: components['headers']['ETag'];
          Location: components['headers']['Location'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Mijlpaal'];
        };
      };
      400: components['responses']['InvoerOngeldig'];
      401: components['responses']['NietAangemeld'];
      403: components['responses']['GeenRecht'];
      404: components['responses']['NietGevonden'];
      406: components['responses']['NietAanvaardbaar'];
      408: components['responses']['TeTraag'];
      409: components['responses']['ToestandLaatNietToe'];
      412: components['responses']['IntussenGewijzigd'];
      413: components['responses']['TeGroot'];
      415: components['responses']['MediatypeNietOndersteund'];
      422: components['responses']['SleutelHergebruikt'];
      500: components['responses']['InterneFout'];
      503: components['responses']['Overbelast'];
    };
  };
  listPlanfasen: {
    parameters: {
      query?: {
        /** @description De feiten zoals zij aan het einde van deze dag (Europe/Amsterdam) vastlagen, gezien met de rechten van vandaag. Ligt niet in de toekomst. */
        peildatum?: string;
      };
      header?: never;
      path: {
        /** @description Het id van het sleutelproject. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description De planfasen, op volgorde. */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LijstVanPlanfaseVanProject'];
        };
      };
      400: components['responses']['InvoerOngeldig'];
      401: components['responses']['NietAangemeld'];
      403: components['responses']['GeenRecht'];
      404: components['responses']['NietGevonden'];
      406: components['responses']['NietAanvaardbaar'];
      500: components['responses']['InterneFout'];
      503: components['responses']['Overbelast'];
    };
  };
  listStatuswisselingen: {
    parameters: {
      query?: {
        /** @description Hoeveel resultaten er hoogstens komen; 50 als de parameter ontbreekt. */
        limit?: number;
        /** @description Waar de bladzijde begint, uit `volgende` van de bladzijde ervoor. */
        cursor?: string;
        /** @description De feiten zoals zij aan het einde van deze dag (Europe/Amsterdam) vastlagen, gezien met de rechten van vandaag. Ligt niet in de toekomst. */
        peildatum?: string;
      };
      header?: never;
      path: {
        /** @description Het id van het sleutelproject. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description De statuswisselingen, nieuwste eerst. */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          Link: components['headers']['Link'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LijstVanStatuswisseling'];
        };
      };
      400: components['responses']['InvoerOngeldig'];
      401: components['responses']['NietAangemeld'];
      403: components['responses']['GeenRecht'];
      404: components['responses']['NietGevonden'];
      406: components['responses']['NietAanvaardbaar'];
      500: components['responses']['InterneFout'];
      503: components['responses']['Overbelast'];
    };
  };
  changeStatus: {
    parameters: {
      query?: {
        /** @description Een proef: alle gevolgen worden berekend en geantwoord (200), en er wordt niets bewaard. */
        proef?: boolean;
      };
      header?: {
        /** @description De ETag van wat de aanroeper zag, of kortweg `"<versie>"`; is het intussen gewijzigd, dan volgt 412. */
        'If-Match'?: string;
        /** @description Een zelfbedachte sleutel, bijvoorbeeld een UUID. Hetzelfde verzoek onder dezelfde sleutel gebeurt één keer; een herhaling binnen 24 uur krijgt hetzelfde antwoord. */
        'Idempotency-Key'?: string;
      };
      path: {
        /** @description Het id van het sleutelproject. */
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
      /** @description Met `proef=true`: wat er zou ontstaan; er is niets bewaard. */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Statuswisseling'];
        };
      };
      /** @description De statuswisseling. */
      201: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          Location: components['headers']['Location'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Statuswisseling'];
        };
      };
      400: components['responses']['InvoerOngeldig'];
      401: components['responses']['NietAangemeld'];
      403: components['responses']['GeenRecht'];
      404: components['responses']['NietGevonden'];
      406: components['responses']['NietAanvaardbaar'];
      408: components['responses']['TeTraag'];
      409: components['responses']['ToestandLaatNietToe'];
      412: components['responses']['IntussenGewijzigd'];
      413: components['responses']['TeGroot'];
      415: components['responses']['MediatypeNietOndersteund'];
      422: components['responses']['SleutelHergebruikt'];
      500: components['responses']['InterneFout'];
      503: components['responses']['Overbelast'];
    };
  };
  listVerantwoordelijken: {
    parameters: {
      query?: {
        /** @description Alleen wie er op deze dag zit. */
        geldigOp?: string;
        /** @description De feiten zoals zij aan het einde van deze dag (Europe/Amsterdam) vastlagen, gezien met de rechten van vandaag. Ligt niet in de toekomst. */
        peildatum?: string;
      };
      header?: never;
      path: {
        /** @description Het id; verandert nooit. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description De verantwoordelijken. */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LijstVanVerantwoordelijke'];
        };
      };
      400: components['responses']['InvoerOngeldig'];
      401: components['responses']['NietAangemeld'];
      403: components['responses']['GeenRecht'];
      404: components['responses']['NietGevonden'];
      406: components['responses']['NietAanvaardbaar'];
      500: components['responses']['InterneFout'];
      503: components['responses']['Overbelast'];
    };
  };
  createVerantwoordelijke: {
    parameters: {
      query?: {
        /** @description Een proef: alle gevolgen worden berekend en geantwoord (200), en er wordt niets bewaard. */
        proef?: boolean;
      };
      header?: {
        /** @description De ETag van wat de aanroeper zag, of kortweg `"<versie>"`; is het intussen gewijzigd, dan volgt 412. */
        'If-Match'?: string;
        /** @description Een zelfbedachte sleutel, bijvoorbeeld een UUID. Hetzelfde verzoek onder dezelfde sleutel gebeurt één keer; een herhaling binnen 24 uur krijgt hetzelfde antwoord. */
        'Idempotency-Key'?: string;
      };
      path: {
        /** @description Het id; verandert nooit. */
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
      /** @description Met `proef=true`: wat er zou ontstaan; er is niets bewaard. */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Verantwoordelijke'];
        };
      };
      /** @description De bezetting van de zetel. */
      201: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          ETag: components['headers']['ETag'];
          Location: components['headers']['Location'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Verantwoordelijke'];
        };
      };
      400: components['responses']['InvoerOngeldig'];
      401: components['responses']['NietAangemeld'];
      403: components['responses']['GeenRecht'];
      404: components['responses']['NietGevonden'];
      406: components['responses']['NietAanvaardbaar'];
      408: components['responses']['TeTraag'];
      409: components['responses']['ToestandLaatNietToe'];
      412: components['responses']['IntussenGewijzigd'];
      413: components['responses']['TeGroot'];
      415: components['responses']['MediatypeNietOndersteund'];
      422: components['responses']['SleutelHergebruikt'];
      500: components['responses']['InterneFout'];
      503: components['responses']['Overbelast'];
    };
  };
  listPlannenVanProject: {
    parameters: {
      query?: {
        /** @description De feiten zoals zij aan het einde van deze dag (Europe/Amsterdam) vastlagen, gezien met de rechten van vandaag. Ligt niet in de toekomst. */
        peildatum?: string;
      };
      header?: never;
      path: {
        /** @description Het id van het sleutelproject. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description De plannen, op naam; hoogstens 200. */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LijstVanWoningbouwplan'];
        };
      };
      400: components['responses']['InvoerOngeldig'];
      401: components['responses']['NietAangemeld'];
      403: components['responses']['GeenRecht'];
      404: components['responses']['NietGevonden'];
      406: components['responses']['NietAanvaardbaar'];
      500: components['responses']['InterneFout'];
      503: components['responses']['Overbelast'];
    };
  };
  linkWoningbouwplan: {
    parameters: {
      query?: {
        /** @description Een proef: alle gevolgen worden berekend en geantwoord (200), en er wordt niets bewaard. */
        proef?: boolean;
      };
      header?: {
        /** @description De ETag van wat de aanroeper zag, of kortweg `"<versie>"`; is het intussen gewijzigd, dan volgt 412. */
        'If-Match'?: string;
        /** @description Een zelfbedachte sleutel, bijvoorbeeld een UUID. Hetzelfde verzoek onder dezelfde sleutel gebeurt één keer; een herhaling binnen 24 uur krijgt hetzelfde antwoord. */
        'Idempotency-Key'?: string;
      };
      path: {
        /** @description Het id van het sleutelproject. */
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
      /** @description Met `proef=true`: wat er zou ontstaan; er is niets bewaard. */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Woningbouwplan'];
        };
      };
      /** @description Het plan. */
      201: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          ETag: components['headers']['ETag'];
          Location: components['headers']['Location'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Woningbouwplan'];
        };
      };
      400: components['responses']['InvoerOngeldig'];
      401: components['responses']['NietAangemeld'];
      403: components['responses']['GeenRecht'];
      404: components['responses']['NietGevonden'];
      406: components['responses']['NietAanvaardbaar'];
      408: components['responses']['TeTraag'];
      409: components['responses']['ToestandLaatNietToe'];
      412: components['responses']['IntussenGewijzigd'];
      413: components['responses']['TeGroot'];
      415: components['responses']['MediatypeNietOndersteund'];
      422: components['responses']['SleutelHergebruikt'];
      500: components['responses']['InterneFout'];
      503: components['responses']['Overbelast'];
    };
  };
  unlinkWoningbouwplan: {
    parameters: {
      query?: {
        /** @description Een proef: alle gevolgen worden berekend en geantwoord (200), en er wordt niets bewaard. */
        proef?: boolean;
      };
      header: {
        /** @description De ETag van wat de aanroeper zag, of kortweg `"<versie>"`; is het intussen gewijzigd, dan volgt 412. */
        'If-Match': string;
      };
      path: {
        /** @description Het id van het sleutelproject. */
        id: string;
        /** @description Het id van het woningbouwplan. */
        woningbouwplanId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Het plan hoort niet meer bij het project. */
      204: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['InvoerOngeldig'];
      401: components['responses']['NietAangemeld'];
      403: components['responses']['GeenRecht'];
      404: components['responses']['NietGevonden'];
      409: components['responses']['ToestandLaatNietToe'];
      412: components['responses']['IntussenGewijzigd'];
      428: components['responses']['VersieVereist'];
      500: components['responses']['InterneFout'];
      503: components['responses']['Overbelast'];
    };
  };
  listToekenningen: {
    parameters: {
      query?: {
        /** @description Hoeveel resultaten er hoogstens komen; 50 als de parameter ontbreekt. */
        limit?: number;
        /** @description Waar de bladzijde begint, uit `volgende` van de bladzijde ervoor. */
        cursor?: string;
        /** @description Alleen van dit account. */
        gebruikerId?: string;
        /** @description Alleen voor deze organisatie. */
        organisatieCode?: string;
        /** @description De feiten zoals zij aan het einde van deze dag (Europe/Amsterdam) vastlagen, gezien met de rechten van vandaag. Ligt niet in de toekomst. */
        peildatum?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description De toekenningen, oudste eerst. */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          Link: components['headers']['Link'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LijstVanToekenning'];
        };
      };
      400: components['responses']['InvoerOngeldig'];
      401: components['responses']['NietAangemeld'];
      403: components['responses']['GeenRecht'];
      406: components['responses']['NietAanvaardbaar'];
      500: components['responses']['InterneFout'];
      503: components['responses']['Overbelast'];
    };
  };
  createToekenning: {
    parameters: {
      query?: {
        /** @description Een proef: alle gevolgen worden berekend en geantwoord (200), en er wordt niets bewaard. */
        proef?: boolean;
      };
      header?: {
        /** @description Een zelfbedachte sleutel, bijvoorbeeld een UUID. Hetzelfde verzoek onder dezelfde sleutel gebeurt één keer; een herhaling binnen 24 uur krijgt hetzelfde antwoord. */
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
      /** @description Met `proef=true`: wat er zou ontstaan; er is niets bewaard. */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Toekenning'];
        };
      };
      /** @description De toekenning. */
      201: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          ETag: components['headers']['ETag'];
          Location: components['headers']['Location'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Toekenning'];
        };
      };
      400: components['responses']['InvoerOngeldig'];
      401: components['responses']['NietAangemeld'];
      403: components['responses']['GeenRecht'];
      406: components['responses']['NietAanvaardbaar'];
      408: components['responses']['TeTraag'];
      409: components['responses']['ToestandLaatNietToe'];
      413: components['responses']['TeGroot'];
      415: components['responses']['MediatypeNietOndersteund'];
      422: components['responses']['SleutelHergebruikt'];
      500: components['responses']['InterneFout'];
      503: components['responses']['Overbelast'];
    };
  };
  getToekenning: {
    parameters: {
      query?: {
        /** @description De feiten zoals zij aan het einde van deze dag (Europe/Amsterdam) vastlagen, gezien met de rechten van vandaag. Ligt niet in de toekomst. */
        peildatum?: string;
      };
      header?: {
        /** @description Een ETag van eerder; is er niets veranderd, dan volgt 304 zonder inhoud. */
        'If-None-Match'?: string;
      };
      path: {
        /** @description Het id van de toekenning. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description De toekenning. */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Toekenning'];
        };
      };
      304: components['responses']['NietVeranderd'];
      400: components['responses']['InvoerOngeldig'];
      401: components['responses']['NietAangemeld'];
      403: components['responses']['GeenRecht'];
      404: components['responses']['NietGevonden'];
      406: components['responses']['NietAanvaardbaar'];
      500: components['responses']['InterneFout'];
      503: components['responses']['Overbelast'];
    };
  };
  deleteToekenning: {
    parameters: {
      query?: {
        /** @description Een proef: alle gevolgen worden berekend en geantwoord (200), en er wordt niets bewaard. */
        proef?: boolean;
      };
      header: {
        /** @description De ETag van wat de aanroeper zag, of kortweg `"<versie>"`; is het intussen gewijzigd, dan volgt 412. */
        'If-Match': string;
      };
      path: {
        /** @description Het id van de toekenning. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description De toekenning is teruggenomen. */
      204: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['InvoerOngeldig'];
      401: components['responses']['NietAangemeld'];
      403: components['responses']['GeenRecht'];
      404: components['responses']['NietGevonden'];
      409: components['responses']['ToestandLaatNietToe'];
      412: components['responses']['IntussenGewijzigd'];
      428: components['responses']['VersieVereist'];
      500: components['responses']['InterneFout'];
      503: components['responses']['Overbelast'];
    };
  };
  createBeeindiging: {
    parameters: {
      query?: {
        /** @description Een proef: alle gevolgen worden berekend en geantwoord (200), en er wordt niets bewaard. */
        proef?: boolean;
      };
      header?: {
        /** @description De ETag van wat de aanroeper zag, of kortweg `"<versie>"`; is het intussen gewijzigd, dan volgt 412. */
        'If-Match'?: string;
        /** @description Een zelfbedachte sleutel, bijvoorbeeld een UUID. Hetzelfde verzoek onder dezelfde sleutel gebeurt één keer; een herhaling binnen 24 uur krijgt hetzelfde antwoord. */
        'Idempotency-Key'?: string;
      };
      path: {
        /** @description Het id; verandert nooit. */
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
      /** @description Met `proef=true`: wat er zou ontstaan; er is niets bewaard. */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Verantwoordelijke'];
        };
      };
      /** @description De bezetting met haar einde. */
      201: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          ETag: components['headers']['ETag'];
          Location: components['headers']['Location'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Verantwoordelijke'];
        };
      };
      400: components['responses']['InvoerOngeldig'];
      401: components['responses']['NietAangemeld'];
      403: components['responses']['GeenRecht'];
      404: components['responses']['NietGevonden'];
      406: components['responses']['NietAanvaardbaar'];
      408: components['responses']['TeTraag'];
      409: components['responses']['ToestandLaatNietToe'];
      412: components['responses']['IntussenGewijzigd'];
      413: components['responses']['TeGroot'];
      415: components['responses']['MediatypeNietOndersteund'];
      422: components['responses']['SleutelHergebruikt'];
      500: components['responses']['InterneFout'];
      503: components['responses']['Overbelast'];
    };
  };
  listWijzigingen: {
    parameters: {
      query?: {
        /** @description Alleen wat na deze cursor komt; zonder cursor vanaf het begin. `nu` geeft niets van eerder, wel de cursor om mee verder te gaan. */
        na?: string;
        /** @description Begint bij wat op of na dit tijdstip gebeurde, in plaats van na een cursor. Iets van kort ervoor kan meekomen; niets van erna ontbreekt. */
        vanaf?: string;
        /** @description Hoeveel wijzigingen hoogstens; 50 als u niets zegt. Een bladzijde kan minder of niets bevatten en toch niet de laatste zijn: ga verder met `laatsteCursor`. */
        limit?: number;
        /** @description Alleen records van deze soorten. */
        soort?: components['schemas']['Soort'][];
        /** @description Alleen van dit record van die soort (`soort` is dan verplicht): zijn geschiedenis, oudste eerst. */
        id?: string;
        /** @description Alleen van deze gemeenten. */
        gemeenteCode?: string[];
        /** @description Hoeveel seconden te wachten als er nog niets nieuws is. */
        wacht?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description De volgende wijzigingen. */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Wijzigingen'];
        };
      };
      400: components['responses']['InvoerOngeldig'];
      401: components['responses']['NietAangemeld'];
      403: components['responses']['GeenRecht'];
      406: components['responses']['NietAanvaardbaar'];
      500: components['responses']['InterneFout'];
      503: components['responses']['Overbelast'];
    };
  };
  listInventaris: {
    parameters: {
      query?: {
        /**
         * @description Hoeveel records hoogstens; 200 als u niets zegt.
         * @example 200
         */
        limit?: number;
        /** @description Waar de bladzijde begint, uit `volgende` van de vorige. */
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Wat u nu mag lezen. */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          Link: components['headers']['Link'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Inventaris'];
        };
      };
      400: components['responses']['InvoerOngeldig'];
      401: components['responses']['NietAangemeld'];
      403: components['responses']['GeenRecht'];
      406: components['responses']['NietAanvaardbaar'];
      500: components['responses']['InterneFout'];
      503: components['responses']['Overbelast'];
    };
  };
  listWoningbouwplannen: {
    parameters: {
      query?: {
        /** @description Hoeveel resultaten er hoogstens komen; 50 als de parameter ontbreekt. */
        limit?: number;
        /** @description Waar de bladzijde begint, uit `volgende` van de bladzijde ervoor. */
        cursor?: string;
        /** @description Alleen van deze gemeenten; een project ook als een van hen deelneemt. */
        gemeenteCode?: string[];
        /**
         * @description Alleen van de gemeenten van deze regio.
         * @example twente
         */
        regio?: string;
        /** @description Met `true` alleen van de eigen organisaties en de gemeenten daarbinnen. */
        mijn?: boolean;
        /** @description Wat voor plek het plan is. */
        plantype?: components['schemas']['Plantype'];
        /** @description De planologische status. */
        planstatus?: components['schemas']['Planstatus'];
        /** @description Alleen met deze hardheid. */
        hardheid?: components['schemas']['Hardheid'];
        /** @description Wie de woningen laat bouwen. */
        opdrachtgever?: components['schemas']['Opdrachtgever'];
        /** @description Hoe ver het bouwproject is. */
        projectstatus?: components['schemas']['Projectstatus'];
        /** @description Wie het mag lezen. */
        vertrouwelijkheid?: components['schemas']['Vertrouwelijkheid'];
        /** @description Alleen van dit sleutelproject, voor zover de aanroeper het mag lezen. */
        sleutelprojectId?: string;
        /** @description Met `true` alleen plannen zonder sleutelproject dat de aanroeper mag lezen; met `false` alleen plannen met een. */
        zonderSleutelproject?: boolean;
        /** @description Alleen uit deze bron. */
        bron?: string;
        /** @description Woorden uit de naam; een begin van een woord is genoeg. */
        search?: string;
        /** @description De volgorde; een minteken ervoor keert haar om. */
        sort?:
          | 'naam'
          | '-naam'
          | 'restcapaciteit'
          | '-restcapaciteit'
          | 'gewijzigdOp'
          | '-gewijzigdOp'
          | 'gemeenteCode'
          | '-gemeenteCode';
        /** @description De feiten zoals zij aan het einde van deze dag (Europe/Amsterdam) vastlagen, gezien met de rechten van vandaag. Ligt niet in de toekomst. */
        peildatum?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description De plannen die u mag lezen. */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          Link: components['headers']['Link'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LijstVanWoningbouwplan'];
          'text/csv': string;
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
          'application/geo+json': Record<string, never>;
        };
      };
      400: components['responses']['InvoerOngeldig'];
      401: components['responses']['NietAangemeld'];
      403: components['responses']['GeenRecht'];
      406: components['responses']['NietAanvaardbaar'];
      500: components['responses']['InterneFout'];
      503: components['responses']['Overbelast'];
    };
  };
  createWoningbouwplan: {
    parameters: {
      query?: {
        /** @description Een proef: alle gevolgen worden berekend en geantwoord (200), en er wordt niets bewaard. */
        proef?: boolean;
      };
      header?: {
        /** @description Een zelfbedachte sleutel, bijvoorbeeld een UUID. Hetzelfde verzoek onder dezelfde sleutel gebeurt één keer; een herhaling binnen 24 uur krijgt hetzelfde antwoord. */
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
      /** @description Met `proef=true`: wat er zou ontstaan; er is niets bewaard. */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Woningbouwplan'];
        };
      };
      /** @description Het plan is gemaakt. */
      201: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          ETag: components['headers']['ETag'];
          Location: components['headers']['Location'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Woningbouwplan'];
        };
      };
      400: components['responses']['InvoerOngeldig'];
      401: components['responses']['NietAangemeld'];
      403: components['responses']['GeenRecht'];
      406: components['responses']['NietAanvaardbaar'];
      408: components['responses']['TeTraag'];
      409: components['responses']['ToestandLaatNietToe'];
      413: components['responses']['TeGroot'];
      415: components['responses']['MediatypeNietOndersteund'];
      422: components['responses']['SleutelHergebruikt'];
      500: components['responses']['InterneFout'];
      503: components['responses']['Overbelast'];
    };
  };
  getWoningbouwplan: {
    parameters: {
      query?: {
        /** @description De feiten zoals zij aan het einde van deze dag (Europe/Amsterdam) vastlagen, gezien met de rechten van vandaag. Ligt niet in de toekomst. */
        peildatum?: string;
      };
      header?: {
        /** @description Een ETag van eerder; is er niets veranderd, dan volgt 304 zonder inhoud. */
        'If-None-Match'?: string;
      };
      path: {
        /** @description Het id; verandert nooit. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Het plan. */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Woningbouwplan'];
        };
      };
      304: components['responses']['NietVeranderd'];
      400: components['responses']['InvoerOngeldig'];
      401: components['responses']['NietAangemeld'];
      403: components['responses']['GeenRecht'];
      404: components['responses']['NietGevonden'];
      406: components['responses']['NietAanvaardbaar'];
      500: components['responses']['InterneFout'];
      503: components['responses']['Overbelast'];
    };
  };
  deleteWoningbouwplan: {
    parameters: {
      query?: {
        /** @description Een proef: alle gevolgen worden berekend en geantwoord (200), en er wordt niets bewaard. */
        proef?: boolean;
      };
      header: {
        /** @description De ETag van wat de aanroeper zag, of kortweg `"<versie>"`; is het intussen gewijzigd, dan volgt 412. */
        'If-Match': string;
      };
      path: {
        /** @description Het id; verandert nooit. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Het plan is verwijderd. */
      204: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['InvoerOngeldig'];
      401: components['responses']['NietAangemeld'];
      403: components['responses']['GeenRecht'];
      404: components['responses']['NietGevonden'];
      409: components['responses']['ToestandLaatNietToe'];
      412: components['responses']['IntussenGewijzigd'];
      428: components['responses']['VersieVereist'];
      500: components['responses']['InterneFout'];
      503: components['responses']['Overbelast'];
    };
  };
  updateWoningbouwplan: {
    parameters: {
      query?: {
        /** @description Een proef: alle gevolgen worden berekend en geantwoord (200), en er wordt niets bewaard. */
        proef?: boolean;
      };
      header: {
        /** @description De ETag van wat de aanroeper zag, of kortweg `"<versie>"`; is het intussen gewijzigd, dan volgt 412. */
        'If-Match': string;
      };
      path: {
        /** @description Het id; verandert nooit. */
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
          'API-Version': components['headers']['API-Version'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Woningbouwplan'];
        };
      };
      400: components['responses']['InvoerOngeldig'];
      401: components['responses']['NietAangemeld'];
      403: components['responses']['GeenRecht'];
      404: components['responses']['NietGevonden'];
      406: components['responses']['NietAanvaardbaar'];
      408: components['responses']['TeTraag'];
      409: components['responses']['ToestandLaatNietToe'];
      412: components['responses']['IntussenGewijzigd'];
      413: components['responses']['TeGroot'];
      415: components['responses']['MediatypeNietOndersteund'];
      428: components['responses']['VersieVereist'];
      500: components['responses']['InterneFout'];
      503: components['responses']['Overbelast'];
    };
  };
  listGeschiedenisVanWoningbouwplan: {
    parameters: {
      query?: {
        /** @description Hoeveel resultaten er hoogstens komen; 50 als de parameter ontbreekt. */
        limit?: number;
        /** @description Waar de bladzijde begint, uit `volgende` van de bladzijde ervoor. */
        cursor?: string;
        /** @description De feiten zoals zij aan het einde van deze dag (Europe/Amsterdam) vastlagen, gezien met de rechten van vandaag. Ligt niet in de toekomst. */
        peildatum?: string;
      };
      header?: never;
      path: {
        /** @description Het id; verandert nooit. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description De geschiedenis. */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          Link: components['headers']['Link'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LijstVanHistorischeWijziging'];
        };
      };
      400: components['responses']['InvoerOngeldig'];
      401: components['responses']['NietAangemeld'];
      403: components['responses']['GeenRecht'];
      404: components['responses']['NietGevonden'];
      406: components['responses']['NietAanvaardbaar'];
      500: components['responses']['InterneFout'];
      503: components['responses']['Overbelast'];
    };
  };
  getProgramma: {
    parameters: {
      query?: {
        /** @description De feiten zoals zij aan het einde van deze dag (Europe/Amsterdam) vastlagen, gezien met de rechten van vandaag. Ligt niet in de toekomst. */
        peildatum?: string;
      };
      header?: {
        /** @description Een ETag van eerder; is er niets veranderd, dan volgt 304 zonder inhoud. */
        'If-None-Match'?: string;
      };
      path: {
        /** @description Het id; verandert nooit. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Het programma. */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Programma'];
        };
      };
      304: components['responses']['NietVeranderd'];
      400: components['responses']['InvoerOngeldig'];
      401: components['responses']['NietAangemeld'];
      403: components['responses']['GeenRecht'];
      404: components['responses']['NietGevonden'];
      406: components['responses']['NietAanvaardbaar'];
      500: components['responses']['InterneFout'];
      503: components['responses']['Overbelast'];
    };
  };
  replaceProgramma: {
    parameters: {
      query?: {
        /** @description Een proef: alle gevolgen worden berekend en geantwoord (200), en er wordt niets bewaard. */
        proef?: boolean;
      };
      header: {
        /** @description De ETag van wat de aanroeper zag, of kortweg `"<versie>"`; is het intussen gewijzigd, dan volgt 412. */
        'If-Match': string;
      };
      path: {
        /** @description Het id; verandert nooit. */
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
          'API-Version': components['headers']['API-Version'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Programma'];
        };
      };
      400: components['responses']['InvoerOngeldig'];
      401: components['responses']['NietAangemeld'];
      403: components['responses']['GeenRecht'];
      404: components['responses']['NietGevonden'];
      406: components['responses']['NietAanvaardbaar'];
      408: components['responses']['TeTraag'];
      409: components['responses']['ToestandLaatNietToe'];
      412: components['responses']['IntussenGewijzigd'];
      413: components['responses']['TeGroot'];
      415: components['responses']['MediatypeNietOndersteund'];
      428: components['responses']['VersieVereist'];
      500: components['responses']['InterneFout'];
      503: components['responses']['Overbelast'];
    };
  };
}
