//! The nouns in the order in which a newcomer meets them.

use serde_json::{Value, json};

const ALL: &[(&str, &str)] = &[
    ("sessies", "Aanmelden, verlengen en afmelden van mensen. Systemen halen hun token bij `POST /oauth/token`."),
    ("profiel", "Wie de aanroeper is en wat hij mag."),
    ("overzicht", "Wat er vandaag om aandacht vraagt, in één aanroep."),
    (
        "sleutelprojecten",
        "De projecten die gemeenten en provincie met voorrang bouwen, met hun status, onderdelen en woningen.",
    ),
    ("planfasen", "De vijf fasen van een project, elk met een poort die pas opengaat als alles er is."),
    ("faseovergangen", "Fasen die sloten, en projecten die teruggingen."),
    ("mijlpalen", "Afgesproken, verwachte en werkelijke datums; elke verschuiving met haar oorzaak."),
    ("besluitmomenten", "Wanneer welk orgaan besluit, en wat het besloot."),
    ("verantwoordelijken", "Wie in welke zetel van een project zit, zat en komt."),
    ("escalaties", "Vragen die hogerop een besluit nodig hebben, met hun termijnen en verloop."),
    ("woningbouwplannen", "De planmonitor: plannen met hun status en programma."),
    ("importen", "Lijsten van plannen inlezen, met een verslag per rij."),
    ("wijzigingen", "De feed: alles wat veranderde, in volgorde en zonder gaten; en de geschiedenis van één object."),
    ("organisaties", "Provincies, regio's en gemeenten."),
    ("doelstellingen", "Hoeveel woningen er zijn afgesproken, per gebied en periode."),
    ("knelpuntthemas", "Thema's van knelpunten en oorzaken van verschuivingen."),
    ("escalatieladders", "De niveaus waarlangs een escalatie omhooggaat, met hun termijnen."),
    ("codelijsten", "Alle codes met hun naam."),
    ("referentiegegevens", "Recessen en verkiezingsperioden, die termijnen stilzetten."),
    ("gebruikers", "Accounts van mensen."),
    ("toekenningen", "Welke rol een account voor welke organisatie heeft."),
    ("api-clients", "Koppelingen: systemen die lezen."),
    ("omgeving", "Wat deze installatie is."),
];

/// The tags of the document.
pub fn all() -> Value {
    ALL.iter().map(|(name, description)| json!({ "name": name, "description": description })).collect()
}
