//! Wire types of the sessions.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use validator::Validate;

/// Wie zich wil aanmelden.
#[derive(Debug, Deserialize, ToSchema, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NieuweSessie {
    #[schema(min_length = 1, max_length = 254, example = "projectleider.zwolle@demo.example")]
    pub email: String,
    #[schema(min_length = 1, max_length = 200, format = Password)]
    pub wachtwoord: String,
}

/// Een geslaagde aanmelding: een toegangstoken in het antwoord, een verlengtoken in een cookie.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Aanmelding)]
#[serde(rename_all = "camelCase")]
pub struct AanmeldingView {
    /// Het toegangstoken, te sturen als `Authorization: Bearer …`; bewaar het alleen in het geheugen.
    #[schema(format = Password)]
    pub toegangstoken: String,
    pub verloopt_op: DateTime<Utc>,
    /// Of er na een eenmalig wachtwoord eerst een eigen wachtwoord moet komen; tot dan is alleen het profiel te gebruiken.
    pub wachtwoord_wijzigen: bool,
}
