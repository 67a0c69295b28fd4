//! What is asked to be done with milestones.

use chrono::NaiveDate;
use serde::Deserialize;
use utoipa::ToSchema;
use uuid::Uuid;
use validator::Validate;

use crate::features::mijlpaal::{Correctieveld, Precisie};
use crate::features::planfase::Planfasesoort;
use crate::platform::patch::{self, Patch};
use crate::platform::valid::{not_blank, one_line, plausible_date};

/// Een nieuwe mijlpaal.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NieuweMijlpaal {
    /// De fase waarbij de mijlpaal hoort.
    pub fase: Planfasesoort,
    /// De naam van de mijlpaal.
    #[schema(min_length = 1, max_length = 200, example = "Vaststelling omgevingsplan")]
    #[validate(custom(function = "one_line"))]
    pub naam: String,
    /// Welke van de gebruikelijke mijlpalen het is, uit `/mijlpaalsoorten`.
    #[schema(max_length = 60)]
    pub soort: Option<String>,
    /// De afgesproken datum, of wat daar nu voor staat: indicatief tot een besluit haar vaststelt.
    #[validate(custom(function = "plausible_date"))]
    pub basisdatum: NaiveDate,
    /// Hoe nauwkeurig de basisdatum is bedoeld; een dag als het veld ontbreekt.
    #[schema(value_type = Option<Precisie>)]
    pub precisie: Option<Precisie>,
    /// De datum die nu wordt verwacht; de basisdatum als het veld ontbreekt.
    #[validate(custom(function = "plausible_date"))]
    pub prognosedatum: Option<NaiveDate>,
    #[schema(value_type = Option<Precisie>)]
    pub prognose_precisie: Option<Precisie>,
    /// Of haar fase pas sluit als zij is behaald; zoals gebruikelijk voor haar soort als het veld ontbreekt.
    pub verplicht: Option<bool>,
    /// De mijlpalen van hetzelfde project die eerst komen.
    #[serde(default)]
    #[schema(max_items = 50)]
    pub afhankelijk_van: Vec<Uuid>,
    #[schema(max_length = 200)]
    pub verantwoordelijke: Option<String>,
}

/// Wat er aan een mijlpaal verandert. De prognose verandert met een verschuiving, niet hier.
#[derive(Clone, Debug, Default, Deserialize, ToSchema, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MijlpaalWijziging {
    /// De naam van de mijlpaal.
    #[schema(min_length = 1, max_length = 200, nullable = false)]
    #[validate(custom(function = "one_line"))]
    pub naam: Option<String>,
    /// De fase waarbij de mijlpaal hoort.
    #[schema(nullable = false)]
    pub fase: Option<Planfasesoort>,
    #[schema(nullable = false)]
    pub verplicht: Option<bool>,
    #[schema(max_items = 50, nullable = false)]
    pub afhankelijk_van: Option<Vec<Uuid>>,
    #[serde(default, deserialize_with = "patch::present")]
    #[schema(value_type = Option<String>, max_length = 200)]
    pub verantwoordelijke: Patch<String>,
    /// De afgesproken datum; te wijzigen zolang zij indicatief is.
    #[schema(nullable = false)]
    #[validate(custom(function = "plausible_date"))]
    pub basisdatum: Option<NaiveDate>,
    #[schema(nullable = false)]
    pub basis_precisie: Option<Precisie>,
}

/// Een verschuiving van de prognose, later of eerder.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NieuweVerschuiving {
    /// De prognose vanaf nu.
    #[validate(custom(function = "plausible_date"))]
    pub naar: NaiveDate,
    /// Hoe nauwkeurig de datum is bedoeld; een dag als het veld ontbreekt.
    #[schema(value_type = Option<Precisie>)]
    pub precisie: Option<Precisie>,
    /// De code van het thema dat de oorzaak is, uit `/knelpuntthemas`.
    #[schema(min_length = 1, max_length = 60, example = "stikstof")]
    pub oorzaak: String,
    #[schema(min_length = 1, max_length = 4000)]
    #[validate(custom(function = "not_blank"))]
    pub toelichting: String,
    /// Of de mijlpalen die erop wachten meeschuiven, met dezelfde oorzaak. Anders staan zij er alleen als voorstel bij.
    #[serde(default)]
    pub volgers_mee: bool,
}

/// Een datum die verkeerd was en wordt gecorrigeerd; telt niet als uitloop.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NieuweCorrectie {
    /// Welke datum wordt gecorrigeerd.
    pub veld: Correctieveld,
    /// De juiste datum; `null` neemt een realisatie terug die er niet was.
    #[validate(custom(function = "plausible_date"))]
    pub naar: Option<NaiveDate>,
    /// Hoe nauwkeurig de datum is bedoeld; een dag als het veld ontbreekt.
    #[schema(value_type = Option<Precisie>)]
    pub precisie: Option<Precisie>,
    #[schema(min_length = 1, max_length = 4000)]
    #[validate(custom(function = "not_blank"))]
    pub toelichting: String,
}

/// Dat een mijlpaal is behaald.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NieuweRealisatie {
    /// De dag waarop de mijlpaal is behaald; niet in de toekomst.
    #[validate(custom(function = "plausible_date"))]
    pub datum: NaiveDate,
    /// Hoe nauwkeurig de datum is bedoeld; een dag als het veld ontbreekt.
    #[schema(value_type = Option<Precisie>)]
    pub precisie: Option<Precisie>,
    /// Waar dat te vinden is: een kenmerk of link.
    #[schema(max_length = 1000)]
    pub bewijs: Option<String>,
    #[schema(max_length = 4000)]
    pub toelichting: Option<String>,
}

/// Dat een mijlpaal niet meer telt.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NieuweVervalverklaring {
    #[schema(min_length = 1, max_length = 4000)]
    #[validate(custom(function = "not_blank"))]
    pub toelichting: String,
}
