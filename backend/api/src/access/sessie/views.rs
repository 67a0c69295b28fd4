//! Wire types of the sessions.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use validator::Validate;

/// Who wants to log in.
#[derive(Debug, Deserialize, ToSchema, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NieuweSessie {
    #[schema(min_length = 1, max_length = 254, example = "projectleider.zwolle@demo.example")]
    pub email: String,
    #[schema(min_length = 1, max_length = 200, format = Password)]
    pub wachtwoord: String,
}

/// A login that succeeded: an access token in the body, a refresh token in a cookie.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Aanmelding)]
#[serde(rename_all = "camelCase")]
pub struct AanmeldingView {
    /// To be sent as `Authorization: Bearer …`; keep it in memory only.
    pub toegangstoken: String,
    pub verloopt_op: DateTime<Utc>,
    /// True after a one-time password: until it is changed, only the profile can be used.
    pub wachtwoord_wijzigen: bool,
}
