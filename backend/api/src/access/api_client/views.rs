//! Wire types of the machine clients.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use sleutelbord_domain::policy::{Action, ObjectScope};
use sleutelbord_domain::vertrouwelijkheid;
use utoipa::ToSchema;
use uuid::Uuid;
use validator::Validate;

use super::store::ApiClientRow;
use crate::access::authorized::Mogelijkheden;
use crate::platform::caller::Caller;
use crate::platform::coded::Coded;
use crate::platform::valid::not_blank;

/// The levels of confidentiality, as they travel.
pub type Vertrouwelijkheid = Coded<vertrouwelijkheid::Vertrouwelijkheid>;

/// What a machine client may do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub enum Scope {
    /// Read.
    Lezen,
}

impl Scope {
    /// Its name, as stored and as OAuth says it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Lezen => "lezen",
        }
    }
}

/// A machine client.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = ApiClient)]
#[serde(rename_all = "camelCase")]
pub struct ApiClientView {
    pub id: Uuid,
    /// The name under which it asks for tokens.
    pub client_id: String,
    pub naam: String,
    pub organisatie_code: String,
    /// Only these municipalities; empty means all that the organisation reads.
    pub gemeente_codes: Vec<String>,
    /// The narrowest confidentiality that it reads.
    pub niveau: Vertrouwelijkheid,
    pub scopes: Vec<String>,
    pub actief: bool,
    pub aangemaakt_op: DateTime<Utc>,
    pub gewijzigd_op: DateTime<Utc>,
    pub versie: i32,
    pub mogelijkheden: Mogelijkheden,
}

impl ApiClientView {
    /// The machine client as `caller` sees it.
    #[must_use]
    pub fn new(row: ApiClientRow, caller: &Caller) -> Self {
        let ApiClientRow {
            id,
            client_id,
            naam,
            organisatie_code,
            gemeente_codes,
            niveau,
            scopes,
            actief,
            aangemaakt_op,
            gewijzigd_op,
            versie,
        } = row;
        let (scope, action) = (ObjectScope::default(), Action::ApiClientsBeheren);
        let mogelijkheden = Mogelijkheden::default().with("wijzigen", caller, action, &scope, Ok(())).with(
            "geheimVernieuwen",
            caller,
            action,
            &scope,
            Ok(()),
        );
        Self {
            id,
            client_id,
            naam,
            organisatie_code,
            gemeente_codes,
            niveau,
            scopes,
            actief,
            aangemaakt_op,
            gewijzigd_op,
            versie,
            mogelijkheden,
        }
    }
}

/// A new machine client with its secret.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = AangemaakteApiClient)]
pub struct CreatedApiClientView {
    #[serde(flatten)]
    pub api_client: ApiClientView,
    /// Shown this once.
    pub geheim: String,
}

/// A new secret.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Geheim)]
pub struct SecretView {
    /// Shown this once; the one before it no longer works.
    pub geheim: String,
}

/// A machine client to be made.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NieuweApiClient {
    #[schema(min_length = 1, max_length = 120)]
    #[validate(custom(function = "not_blank"))]
    pub naam: String,
    #[schema(max_length = 60, example = "PV23")]
    pub organisatie_code: String,
    #[schema(min_items = 1, max_items = 1)]
    pub scopes: Vec<Scope>,
    /// Only these municipalities; empty means all that the organisation reads.
    #[schema(max_items = 400)]
    pub gemeente_codes: Vec<String>,
    pub niveau: Vertrouwelijkheid,
}

/// What changes on a machine client; it counts at once.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ApiClientWijziging {
    #[schema(min_length = 1, max_length = 120, nullable = false)]
    #[validate(custom(function = "not_blank"))]
    pub naam: Option<String>,
    #[schema(nullable = false)]
    pub actief: Option<bool>,
    #[schema(max_items = 400, nullable = false)]
    pub gemeente_codes: Option<Vec<String>>,
    #[schema(value_type = Option<Vertrouwelijkheid>, nullable = false)]
    pub niveau: Option<Vertrouwelijkheid>,
}
