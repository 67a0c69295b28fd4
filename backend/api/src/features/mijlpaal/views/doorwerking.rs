//! What a move does beyond the milestones themselves, as it travels.

use chrono::NaiveDate;
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

use crate::features::mijlpaal::{Kernmijlpaal, Orgaan, Precisie, Vrijedag};
use crate::features::planfase::Planfasesoort;

/// Wat een verschuiving doet met de rest van het project.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct Doorwerking {
    /// De open fasen waarvan een verschoven mijlpaal het geplande einde voorbijgaat; hun poort wacht daarop.
    pub fasen: Vec<Faseoverschrijding>,
    /// De besluitmomenten waarvoor een mijlpaal van hun fase nu te laat komt.
    pub gepasseerde_besluiten: Vec<Besluitmomentverwijzing>,
    /// Het eerste besluitmoment dat na de nieuwe datum is gepland en nog niet is besloten.
    pub volgend_besluit: Option<Besluitmomentverwijzing>,
    /// Start bouw en de eerste en laatste oplevering, voor zover zij verschuiven.
    pub kernmijlpalen: Vec<Kernverplaatsing>,
    /// De nog te bouwen woningen die in een ander jaar komen, geschat naar de opleveringen.
    pub woningen: Vec<Jaarverplaatsing>,
    /// Waarom er op de gekozen dag niet wordt gewerkt; anders `null`.
    #[schema(value_type = Option<Vrijedag>)]
    pub vrijedag: Option<Vrijedag>,
}

/// Een fase die later eindigt dan gepland.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct Faseoverschrijding {
    pub fase: Planfasesoort,
    /// Hoe dit project de fase noemt.
    pub naam: String,
    pub gepland_einde: NaiveDate,
    /// De dag waarop haar laatste verschoven mijlpaal wordt verwacht.
    pub nieuw_einde: NaiveDate,
    /// Kalenderdagen na het geplande einde.
    #[schema(minimum = 1)]
    pub dagen: i64,
    /// Of het geplande einde voor de verschuiving ook al voorbij was gegaan.
    pub al_eerder: bool,
}

/// Een besluitmoment, met het orgaan en de geplande dag.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct Besluitmomentverwijzing {
    pub id: Uuid,
    /// De naam van het besluitmoment.
    pub naam: String,
    pub orgaan: Orgaan,
    /// De dag waarop het orgaan volgens plan besluit.
    pub geplande_datum: NaiveDate,
}

/// Start bouw of een oplevering die verschuift.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct Kernverplaatsing {
    pub mijlpaal_id: Uuid,
    pub soort: Kernmijlpaal,
    /// De naam van de mijlpaal.
    pub naam: String,
    /// De prognose ervoor.
    pub van: NaiveDate,
    pub van_precisie: Precisie,
    /// De prognose erna.
    pub naar: NaiveDate,
    pub naar_precisie: Precisie,
}

/// Woningen die in een ander jaar komen.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct Jaarverplaatsing {
    /// Het jaar ervoor.
    #[schema(example = 2029)]
    pub van: i32,
    /// Het jaar erna.
    #[schema(example = 2030)]
    pub naar: i32,
    /// Nog te bouwen woningen.
    #[schema(example = 120)]
    pub woningen: i64,
}
