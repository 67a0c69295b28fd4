//! What users send about cases.

use chrono::NaiveDate;
use serde::Deserialize;
use utoipa::ToSchema;
use uuid::Uuid;
use validator::Validate;

use crate::features::escalatie::{Escalatiesoort, Probleemhouder, Stapsoort, Uitkomst};
use crate::features::mijlpaal::Precisie;
use crate::platform::patch::{self, Patch};
use crate::platform::valid::{not_blank, plausible_date};

/// A question to raise.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NieuweEscalatie {
    pub soort: Escalatiesoort,
    #[schema(min_length = 1, max_length = 200)]
    #[validate(custom(function = "not_blank"))]
    pub titel: String,
    /// What is asked. One open case per question: the same words about the same milestone or project are not raised twice.
    #[schema(min_length = 1, max_length = 4000)]
    #[validate(custom(function = "not_blank"))]
    pub vraag: String,
    /// What the answer should be.
    #[schema(min_length = 1, max_length = 4000)]
    #[validate(custom(function = "not_blank"))]
    pub gewenst_besluit: String,
    /// The milestone of the project that it is about.
    pub mijlpaal_id: Option<Uuid>,
    /// True: a draft, read by colleagues of the own organisation only, on which no clock runs.
    #[serde(default)]
    pub concept: bool,
    /// Whose problem it is, and so whose ladder it climbs; the municipality's when absent.
    #[schema(nullable = false)]
    pub probleemhouder: Option<Probleemhouder>,
}

/// What changes about a draft.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct EscalatieWijziging {
    #[schema(nullable = false)]
    pub soort: Option<Escalatiesoort>,
    #[schema(min_length = 1, max_length = 200, nullable = false)]
    #[validate(custom(function = "not_blank"))]
    pub titel: Option<String>,
    #[schema(min_length = 1, max_length = 4000, nullable = false)]
    #[validate(custom(function = "not_blank"))]
    pub vraag: Option<String>,
    #[schema(min_length = 1, max_length = 4000, nullable = false)]
    #[validate(custom(function = "not_blank"))]
    pub gewenst_besluit: Option<String>,
    #[serde(default, deserialize_with = "patch::present")]
    #[schema(value_type = Option<Uuid>, required = false)]
    pub mijlpaal_id: Patch<Uuid>,
}

/// A step to take.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NieuweStap {
    pub soort: Stapsoort,
    /// Why. Not needed for `melding` and `inBehandeling`.
    #[schema(max_length = 4000)]
    pub toelichting: Option<String>,
    /// What it resulted in; given exactly with `afhandeling`.
    pub uitkomst: Option<Uitkomst>,
    /// What it means for a milestone, written in the same act; only with `afhandeling`.
    #[validate(nested)]
    pub gevolg: Option<NieuwGevolg>,
}

/// The effect of a settled case on a milestone of its project.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NieuwGevolg {
    pub mijlpaal_id: Uuid,
    /// The forecast from now on.
    #[validate(custom(function = "plausible_date"))]
    pub naar: NaiveDate,
    /// How precisely that is meant; a day when absent.
    #[schema(nullable = false)]
    pub precisie: Option<Precisie>,
    /// The theme of what caused the move.
    #[schema(min_length = 1, max_length = 60)]
    pub oorzaak: String,
}
