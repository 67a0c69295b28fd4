//! What users send about cases.

use chrono::NaiveDate;
use serde::Deserialize;
use utoipa::ToSchema;
use uuid::Uuid;
use validator::Validate;

use crate::features::escalatie::{Escalatiesoort, Probleemhouder, Stapsoort, Uitkomst};
use crate::features::mijlpaal::Precisie;
use crate::platform::patch::{self, Patch};
use crate::platform::valid::{not_blank, one_line, plausible_date};

/// Een te melden vraag.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NieuweEscalatie {
    /// Waarover de vraag gaat.
    pub soort: Escalatiesoort,
    /// De vraag in een paar woorden.
    #[schema(min_length = 1, max_length = 200)]
    #[validate(custom(function = "one_line"))]
    pub titel: String,
    /// De vraag. Over één vraag loopt één escalatie: dezelfde woorden over dezelfde mijlpaal of hetzelfde project worden geen tweede keer gemeld.
    #[schema(min_length = 1, max_length = 4000)]
    #[validate(custom(function = "not_blank"))]
    pub vraag: String,
    /// Het antwoord dat de melder vraagt.
    #[schema(min_length = 1, max_length = 4000)]
    #[validate(custom(function = "not_blank"))]
    pub gewenst_besluit: String,
    /// De mijlpaal van het project waarover zij gaat.
    pub mijlpaal_id: Option<Uuid>,
    /// Met `true` een concept: alleen collega's van de eigen organisatie lezen het, en er loopt geen klok.
    #[serde(default)]
    pub concept: bool,
    /// Wiens probleem het is, en dus wiens ladder geldt; de gemeente als het veld ontbreekt.
    #[schema(nullable = false)]
    pub probleemhouder: Option<Probleemhouder>,
}

/// Wat er aan een concept verandert.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct EscalatieWijziging {
    /// Waarover de vraag gaat.
    #[schema(nullable = false)]
    pub soort: Option<Escalatiesoort>,
    /// De vraag in een paar woorden.
    #[schema(min_length = 1, max_length = 200, nullable = false)]
    #[validate(custom(function = "one_line"))]
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

/// Een te zetten stap.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NieuweStap {
    /// Welke stap er wordt gezet.
    pub soort: Stapsoort,
    /// De toelichting; niet nodig bij `melding` en `inBehandeling`.
    #[schema(max_length = 4000)]
    pub toelichting: Option<String>,
    /// Wat het opleverde; gegeven bij `afhandeling`, en alleen dan.
    pub uitkomst: Option<Uitkomst>,
    /// Wat het voor een mijlpaal betekent, in dezelfde handeling vastgelegd; alleen bij `afhandeling`.
    #[validate(nested)]
    pub gevolg: Option<NieuwGevolg>,
}

/// Het gevolg van een afgehandelde escalatie voor een mijlpaal van haar project.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NieuwGevolg {
    pub mijlpaal_id: Uuid,
    /// De prognose vanaf nu.
    #[validate(custom(function = "plausible_date"))]
    pub naar: NaiveDate,
    /// Hoe nauwkeurig de datum is bedoeld; een dag als het veld ontbreekt.
    #[schema(nullable = false)]
    pub precisie: Option<Precisie>,
    /// De code van het thema dat de verschuiving veroorzaakte.
    #[schema(min_length = 1, max_length = 60)]
    pub oorzaak: String,
}
