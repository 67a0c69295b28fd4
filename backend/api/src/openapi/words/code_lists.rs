//! Every enumeration by its name, and what it says.

/// Name and meaning.
pub const ALL: &[(&str, &str)] = &[
    ("Behandelaar", "Wie op een niveau van de escalatieladder aan zet is."),
    ("Besluituitkomst", "De uitkomst van een besluit; na `aangehouden` volgt later een nieuw besluit."),
    ("Betaalbaarheid", "Huur of koop, met het prijssegment; de grenzen zijn gedateerde referentiegegevens."),
    ("Correctieveld", "Welke datum van de mijlpaal een correctie herstelt."),
    ("Doelstellingsoort", "Waaraan een doelstelling bindt."),
    ("Eenheid", "De eenheid waarin woningen zijn geteld; getallen in verschillende eenheden zijn niet te vergelijken."),
    ("Escalatiesoort", "Waarover de vraag gaat."),
    ("Escalatiestatus", "De stand van een escalatie; `opgelost`, `afgewezen` en `ingetrokken` zijn eindstanden."),
    ("Faseovergangsoort", "Of een fase sluit, of het project teruggaat naar een fase."),
    ("Hardheid", "Hoe zeker de woningen van een plan zijn; volgt uit de planstatus."),
    ("Importformaat", "De vorm van het bestand; `geojson` is een FeatureCollection."),
    ("Importstatus", "Wat er van een import werd; bij `geweigerd` en `proef` is niets bewaard."),
    ("JuridischeGrondslag", "Het juridische instrument dat de woningen toestaat."),
    ("Kernmijlpaal", "De mijlpalen waaraan de buitenwereld een project kent."),
    (
        "Mijlpaalstatus",
        "Hoe een mijlpaal ervoor staat; volgt uit de datums en de dag van vandaag. `nietBijgewerkt`: de prognose is voorbij en niemand meldde wat er gebeurde.",
    ),
    (
        "Mutatie",
        "Wat er met de woningen van een programmaregel gebeurt; `bouw` telt nieuwbouw, transformatie en splitsing.",
    ),
    ("Opdrachtgever", "Wie de woningen laat bouwen."),
    ("Orgaan", "Het orgaan dat besluit."),
    (
        "Overgang",
        "Hoe een escalatie naar het volgende niveau gaat: vanzelf als een termijn afloopt (`automatisch`), of na akkoord (`opVoorstel`).",
    ),
    ("Planfase", "Een van de vijf fasen van een project, in de volgorde waarin zij sluiten."),
    ("Planfasestatus", "Of een fase is begonnen en is afgesloten."),
    (
        "Planstatus",
        "De planologische status van een plan, zoals planmonitors die uitwisselen; van 1 (onherroepelijk) tot 5 (alleen ambtelijk).",
    ),
    ("Plantype", "Wat voor plek het plan is."),
    ("Precisie", "Hoe nauwkeurig een datum is bedoeld; een periode telt op haar laatste dag."),
    ("Probleemhouder", "Wiens probleem het is, en dus wiens escalatieladder geldt."),
    (
        "Probleemcode",
        "De vaste naam van een weigering. `/api/docs/codes` geeft bij elke code de status, de titel en de uitleg. Een nieuwe versie kan codes toevoegen; een code verandert nooit van naam.",
    ),
    ("Projectstatus", "Hoe ver het bouwproject van een plan is, zoals planmonitors het uitwisselen."),
    (
        "Recessoort",
        "Een reces, waarin bestuurders en organen niet vergaderen, of een verkiezingsperiode, waarin hun klokken alleen waarschuwen.",
    ),
    ("Rijuitkomst", "Wat een rij van een import voor het register betekent."),
    ("Rol", "De rol van een persoon of systeem; een toekenning geeft haar voor een organisatie."),
    ("Sleutelprojectstatus", "Of er aan het project wordt gewerkt."),
    ("Stapsoort", "De soorten stappen in het verloop van een escalatie."),
    (
        "Teruggrond",
        "De grond waarop een project teruggaat: een besluit van een orgaan, of een uitspraak van de rechter.",
    ),
    ("Toevoeging", "Een manier waarop er een woning bij komt."),
    (
        "Toewijzing",
        "Wat er met de goede rijen gebeurt als andere zijn geweigerd: zij worden bewaard (`goedeRijen`), of er wordt niets bewaard (`allesOfNiets`).",
    ),
    ("Uitkomst", "Wat een afgehandelde escalatie opleverde."),
    (
        "Vertrouwelijkheid",
        "Wie het mag lezen, van weinigen naar iedereen. `Provincie` is smaller dan `Regio`: de eigen gemeente en de provincie lezen beide, de buurgemeenten alleen `Regio`.",
    ),
    ("Vervalreden", "Waarom een mijlpaal niet meer telt: door een besluit, of door een uitspraak van de rechter."),
    ("Vrijedag", "Waarom er op een dag niet wordt gewerkt; in een `reces` vergaderen de organen van de gemeente niet."),
    ("Woningtype", "De vorm van een woning."),
    ("Zekerheid", "Hoe zeker het getal is; `teBevestigen` komt uit een tweede hand."),
    ("Zetel", "De zetels van een project, ambtelijk en bestuurlijk."),
];
