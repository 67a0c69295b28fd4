// Generated from openapi/openapi.json by `npm run generate`; do not edit.

/* Every code list in the order of the domain, under its name in the document. */
export const Behandelaar = [
  'ambtelijkOpdrachtgever',
  'wethouder',
  'regionaleVersnellingstafel',
  'gedeputeerde',
  'rijk',
  'opgavemanager',
  'afdelingshoofd',
] as const;
export const Besluituitkomst = ['positief', 'positiefOnderVoorwaarden', 'aangehouden', 'negatief'] as const;
export const Betaalbaarheid = [
  'Sociale huur',
  'Huur middenhuur',
  'Huur dure huur',
  'Huur onbekend',
  'Koop betaalbare koop',
  'Koop dure koop',
  'Koop onbekend',
  'Onbekend koop of huur',
] as const;
export const Correctieveld = ['basisdatum', 'prognosedatum', 'realisatiedatum'] as const;
export const Doelstellingsoort = ['ambitie', 'minimumafspraak'] as const;
export const Eenheid = ['bruto', 'netto'] as const;
export const Ernst = ['fout', 'waarschuwing'] as const;
export const Escalatiesoort = ['knelpunt', 'conflict', 'uitblijvendBesluit', 'capaciteit'] as const;
export const Escalatiestatus = [
  'concept',
  'gemeld',
  'inBehandeling',
  'opgeschort',
  'opgelost',
  'afgewezen',
  'ingetrokken',
] as const;
export const Faseovergangsoort = ['afsluiting', 'terug'] as const;
export const Hardheid = ['hard', 'zacht', 'teltNiet', 'onbekend'] as const;
export const Importformaat = ['csv', 'geojson'] as const;
export const Importstatus = ['bezig', 'verwerkt', 'geweigerd', 'afgebroken', 'proef'] as const;
export const JuridischeGrondslag = [
  'bestemmingsplan',
  'wijzigingOmgevingsplan',
  'bopa',
  'projectbesluit',
  'binnenplans',
] as const;
export const Kernmijlpaal = ['startBouw', 'eersteOplevering', 'laatsteOplevering'] as const;
export const Kloksoort = ['werkdagen', 'eersteBijeenkomst', 'geen'] as const;
export const Mijlpaalstatus = ['opSchema', 'dreigtTeLaat', 'teLaat', 'nietBijgewerkt', 'behaald', 'vervallen'] as const;
export const Mutatie = ['bouw', 'sloop'] as const;
export const Opdrachtgever = [
  'Gemeente',
  'Woningbouwcorporatie',
  'Projectontwikkelaar',
  'Particulieren',
  'Meerdere',
  'Anders',
  'Onbekend',
] as const;
export const Operatie = ['aangemaakt', 'gewijzigd', 'verwijderd', 'buitenBereik', 'binnenBereik'] as const;
export const Orgaan = [
  'stuurgroep',
  'college',
  'gemeenteraad',
  'gedeputeerdeStaten',
  'provincialeStaten',
  'rijk',
] as const;
export const Overgang = ['automatisch', 'opVoorstel'] as const;
export const Planfase = ['initiatief', 'definitie', 'ontwikkel', 'bouwplan', 'realisatie'] as const;
export const Planfasestatus = ['nogNietGestart', 'lopend', 'afgesloten'] as const;
export const Planstatus = [
  '1A Onherroepelijk',
  '1B Onherroepelijk, uitwerkingsplicht',
  '1C Onherroepelijk, wijzigingsbevoegdheid',
  '2A Vastgesteld',
  '2B Vastgesteld, uitwerkingsplicht',
  '2C Vastgesteld, wijzigingsbevoegdheid',
  '3 In voorbereiding',
  '4A Visie',
  '4B Optie',
  '5A Ambtelijk met locatie',
  '5B Ambtelijk zonder locatie',
  'Onbekend',
] as const;
export const Plantype = [
  'Pand Transformatie',
  'Transformatiegebied',
  'Herstructurering',
  'Verdichting',
  'Uitbreiding uitleg',
  'Uitbreiding overig',
] as const;
export const Precisie = ['dag', 'maand', 'kwartaal'] as const;
export const Probleemcode = [
  'aanmeldenMislukt',
  'afwijkingOnnodig',
  'alAanwezig',
  'alBeeindigd',
  'alBesloten',
  'alVoorgesteld',
  'alleenLezen',
  'bereikGewijzigd',
  'besluitNodig',
  'besluitVoorAanhouding',
  'bronLeidend',
  'cursorOngeldig',
  'cursorTeOud',
  'datumVereist',
  'deelnemerDubbel',
  'escalatieAlGemeld',
  'escalatieAlGeopend',
  'escalatieAlInBehandeling',
  'escalatieGesloten',
  'escalatieIsConcept',
  'escalatieLooptAl',
  'escalatieNietInBehandeling',
  'escalatieNietOpgeschort',
  'escalatieOpgeschort',
  'faseAfgesloten',
  'faseNietAfgesloten',
  'geenRecht',
  'geenVoorstel',
  'geheelIsOnderdeel',
  'gevolgNietAanU',
  'hoogsteNiveau',
  'inGebruik',
  'inhoudGecodeerd',
  'inhoudOnvolledig',
  'interneFout',
  'invoerOngeldig',
  'jsonOngeldig',
  'laagsteNiveau',
  'laatsteBeheerder',
  'mediatypeNietOndersteund',
  'methodeNietToegestaan',
  'mijlpaalAlBehaald',
  'mijlpaalKringloop',
  'mijlpaalNietBehaald',
  'mijlpaalVervallen',
  'nietAangemeld',
  'nietAanvaardbaar',
  'nietGevonden',
  'niveauOnbekend',
  'onderdeelVanZichzelf',
  'opnieuw',
  'overbelast',
  'padOnbekend',
  'penvoerderNeemtDeel',
  'planAlGekoppeld',
  'planGemeenteNeemtNietDeel',
  'poortDicht',
  'projectAlGepauzeerd',
  'projectBeeindigd',
  'projectGepauzeerd',
  'projectHeeftOnderdelen',
  'projectNietGepauzeerd',
  'realisatieInToekomst',
  'rechtenGewijzigd',
  'sessieVerlopen',
  'sleutelHergebruikt',
  'tafelNeemtGeenBesluit',
  'teGroot',
  'teTraag',
  'teVeelPlannen',
  'teVeelPogingen',
  'teVeelWachters',
  'terugBesluitNietPositief',
  'tweeGeheimen',
  'versieVereist',
  'versieVerouderd',
  'vertrouwelijkheidTeRuim',
  'verwijzingOnbekend',
  'verzoekLoopt',
  'voorstelNodig',
  'voorstelOnnodig',
  'vreemdeHerkomst',
  'wachtwoordWijzigenVereist',
  'zelfdeDatum',
  'zetelBezet',
] as const;
export const Probleemhouder = ['gemeente', 'provincie'] as const;
export const Profielsoort = ['gebruiker', 'systeem'] as const;
export const Projectstatus = [
  'Studie',
  'Start',
  'Initiatief',
  'Definitie',
  'Ontwerp',
  'Voorbereiding',
  'Bouwvoorbereiding',
  'Realisatie tot eerste woning',
  'Realisatie tot laatste woning',
  'Nazorg',
  'Afgerond',
  'Onbekend',
] as const;
export const Recessoort = ['reces', 'verkiezingen'] as const;
export const Rijuitkomst = ['nieuw', 'gewijzigd', 'ongewijzigd', 'geweigerd'] as const;
export const Rol = [
  'beheerder',
  'projectleider',
  'opdrachtgever',
  'medewerker',
  'gegevensbeheerder',
  'bestuurder',
  'provincie',
  'tafelvoorzitter',
  'tafelsecretaris',
  'lezer',
  'systeem',
] as const;
export const Scope = ['lezen'] as const;
export const Sleutelprojectstatus = ['actief', 'gepauzeerd', 'beeindigd'] as const;
export const Soort = [
  'provincie',
  'regio',
  'gemeente',
  'knelpuntthema',
  'doelstelling',
  'reces',
  'escalatieladder',
  'woningbouwplan',
  'programmaregel',
  'sleutelproject',
  'statuswisseling',
  'planfase',
  'mijlpaal',
  'verschuiving',
  'correctie',
  'realisatie',
  'vervalverklaring',
  'verantwoordelijke',
  'besluitmoment',
  'besluit',
  'faseovergang',
  'escalatie',
  'escalatiestap',
  'gebruiker',
  'toekenning',
  'apiClient',
] as const;
export const Stapsoort = [
  'melding',
  'inBehandeling',
  'voorstelOpschaling',
  'akkoord',
  'opschaling',
  'afschaling',
  'opschorting',
  'hervatting',
  'toelichting',
  'afhandeling',
  'afwijzing',
  'intrekking',
] as const;
export const Taal = ['nl', 'en'] as const;
export const Teruggrond = ['besluit', 'uitspraak'] as const;
export const Toevoeging = ['nieuwbouw', 'transformatie', 'splitsing'] as const;
export const Toewijzing = ['goedeRijen', 'allesOfNiets'] as const;
export const Uitkomst = ['besluit', 'afspraak', 'advies', 'toezegging'] as const;
export const Vertrouwelijkheid = ['Gemeente', 'Provincie', 'Regio', 'Openbaar'] as const;
export const Vervalreden = ['besluit', 'uitspraak'] as const;
export const Vrijedag = ['weekend', 'feestdag', 'reces'] as const;
export const Weigeringsreden = ['geheimOnjuist', 'geheimVerlopen', 'uitgeschakeld'] as const;
export const Woningtype = ['Eengezins', 'Meergezins', 'Onbekend'] as const;
export const Wortelsoort = ['sleutelproject', 'woningbouwplan'] as const;
export const Zekerheid = ['bevestigd', 'teBevestigen'] as const;
export const Zetel = [
  'projectleider',
  'ambtelijkOpdrachtgever',
  'bestuurlijkOpdrachtgever',
  'accounthouder',
  'gedeputeerde',
] as const;
