//! What is asked to be done with milestones.

use chrono::NaiveDate;
use serde::Deserialize;
use utoipa::ToSchema;
use uuid::Uuid;
use validator::Validate;

use crate::features::mijlpaal::{Correctieveld, Precisie};
use crate::features::planfase::Planfasesoort;
use crate::platform::patch::{self, Patch};
use crate::platform::valid::{not_blank, plausible_date};

/// A new milestone.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NieuweMijlpaal {
    pub fase: Planfasesoort,
    #[schema(min_length = 1, max_length = 200, example = "Vaststelling omgevingsplan")]
    #[validate(custom(function = "not_blank"))]
    pub naam: String,
    /// Which of the usual milestones it is, from `/mijlpaalsoorten`.
    #[schema(max_length = 60)]
    pub soort: Option<String>,
    /// What was agreed, or is for now: indicatief until a decision fixes it.
    #[validate(custom(function = "plausible_date"))]
    pub basisdatum: NaiveDate,
    /// How precisely the basisdatum is meant; a day when absent.
    #[schema(value_type = Option<Precisie>)]
    pub precisie: Option<Precisie>,
    /// What is expected now; the basisdatum when absent.
    #[validate(custom(function = "plausible_date"))]
    pub prognosedatum: Option<NaiveDate>,
    #[schema(value_type = Option<Precisie>)]
    pub prognose_precisie: Option<Precisie>,
    /// Whether its phase closes only when it is behaald; when absent as is usual for its soort.
    pub verplicht: Option<bool>,
    /// Milestones of the same project that come first.
    #[serde(default)]
    #[schema(max_items = 50)]
    pub afhankelijk_van: Vec<Uuid>,
    #[schema(max_length = 200)]
    pub verantwoordelijke: Option<String>,
}

/// What changes in a milestone. Its forecast moves by a verschuiving, not here.
#[derive(Clone, Debug, Default, Deserialize, ToSchema, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MijlpaalWijziging {
    #[schema(min_length = 1, max_length = 200, nullable = false)]
    #[validate(custom(function = "not_blank"))]
    pub naam: Option<String>,
    #[schema(nullable = false)]
    pub fase: Option<Planfasesoort>,
    #[schema(nullable = false)]
    pub verplicht: Option<bool>,
    #[schema(max_items = 50, nullable = false)]
    pub afhankelijk_van: Option<Vec<Uuid>>,
    #[serde(default, deserialize_with = "patch::present")]
    #[schema(value_type = Option<String>, max_length = 200)]
    pub verantwoordelijke: Patch<String>,
    /// Only while it is indicatief.
    #[schema(nullable = false)]
    #[validate(custom(function = "plausible_date"))]
    pub basisdatum: Option<NaiveDate>,
    #[schema(nullable = false)]
    pub basis_precisie: Option<Precisie>,
}

/// A move of the forecast, later or earlier.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NieuweVerschuiving {
    #[validate(custom(function = "plausible_date"))]
    pub naar: NaiveDate,
    /// How precisely it is meant; a day when absent.
    #[schema(value_type = Option<Precisie>)]
    pub precisie: Option<Precisie>,
    /// The code of a theme, from `/knelpuntthemas`.
    #[schema(min_length = 1, max_length = 60, example = "stikstof")]
    pub oorzaak: String,
    #[schema(min_length = 1, max_length = 4000)]
    #[validate(custom(function = "not_blank"))]
    pub toelichting: String,
    /// Whether the milestones that wait for this one move along, with the same cause. Without it they are only proposed.
    #[serde(default)]
    pub volgers_mee: bool,
}

/// A date that was wrong and is put right; counts as no slip.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NieuweCorrectie {
    pub veld: Correctieveld,
    /// The right date; null takes back a realisation that did not happen.
    #[validate(custom(function = "plausible_date"))]
    pub naar: Option<NaiveDate>,
    /// How precisely it is meant; a day when absent.
    #[schema(value_type = Option<Precisie>)]
    pub precisie: Option<Precisie>,
    #[schema(min_length = 1, max_length = 4000)]
    #[validate(custom(function = "not_blank"))]
    pub toelichting: String,
}

/// That it happened.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NieuweRealisatie {
    #[validate(custom(function = "plausible_date"))]
    pub datum: NaiveDate,
    /// How precisely it is meant; a day when absent.
    #[schema(value_type = Option<Precisie>)]
    pub precisie: Option<Precisie>,
    /// Where that is to be found: a reference or link.
    #[schema(max_length = 1000)]
    pub bewijs: Option<String>,
    #[schema(max_length = 4000)]
    pub toelichting: Option<String>,
}

/// That it no longer counts.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NieuweVervalverklaring {
    #[schema(min_length = 1, max_length = 4000)]
    #[validate(custom(function = "not_blank"))]
    pub toelichting: String,
}
