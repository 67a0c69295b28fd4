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

/// Wat een systeem mag doen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub enum Scope {
    /// Lezen.
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

/// Een koppeling: een systeem dat leest.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = ApiClient)]
#[serde(rename_all = "camelCase")]
pub struct ApiClientView {
    pub id: Uuid,
    /// De naam waaronder het systeem tokens aanvraagt.
    pub client_id: String,
    /// De naam van de koppeling.
    #[schema(example = "Datawarehouse Zwolle")]
    pub naam: String,
    pub organisatie_code: String,
    /// Alleen deze gemeenten, en wat Openbaar is; leeg betekent alles wat de organisatie leest.
    pub gemeente_codes: Vec<String>,
    /// De smalste vertrouwelijkheid die het systeem leest.
    pub niveau: Vertrouwelijkheid,
    pub scopes: Vec<String>,
    /// Of de koppeling in gebruik is; uitgeschakeld krijgt zij geen token en gelden haar tokens niet meer.
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

/// Een nieuwe koppeling met haar geheim.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = AangemaakteApiClient)]
pub struct CreatedApiClientView {
    #[serde(flatten)]
    pub api_client: ApiClientView,
    /// Het geheim; alleen in dit antwoord te zien.
    #[schema(format = Password)]
    pub geheim: String,
}

/// Een nieuw geheim.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Geheim)]
pub struct SecretView {
    /// Het nieuwe geheim; alleen in dit antwoord te zien. Het vorige werkt niet meer.
    #[schema(format = Password)]
    pub geheim: String,
}

/// Een te maken koppeling.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NieuweApiClient {
    /// De naam van de koppeling.
    #[schema(min_length = 1, max_length = 120, example = "Datawarehouse Zwolle")]
    #[validate(custom(function = "not_blank"))]
    pub naam: String,
    #[schema(max_length = 60, example = "PV23")]
    pub organisatie_code: String,
    #[schema(min_items = 1, max_items = 1)]
    pub scopes: Vec<Scope>,
    /// Alleen deze gemeenten, en wat Openbaar is; leeg betekent alles wat de organisatie leest.
    #[schema(max_items = 400)]
    pub gemeente_codes: Vec<String>,
    /// De smalste vertrouwelijkheid die het systeem leest.
    pub niveau: Vertrouwelijkheid,
}

/// Wat er aan een koppeling verandert; het geldt meteen.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ApiClientWijziging {
    /// De naam van de koppeling.
    #[schema(min_length = 1, max_length = 120, nullable = false, example = "Datawarehouse Zwolle")]
    #[validate(custom(function = "not_blank"))]
    pub naam: Option<String>,
    /// Of de koppeling in gebruik is; uitgeschakeld krijgt zij geen token en gelden haar tokens niet meer.
    #[schema(nullable = false)]
    pub actief: Option<bool>,
    #[schema(max_items = 400, nullable = false)]
    pub gemeente_codes: Option<Vec<String>>,
    /// De smalste vertrouwelijkheid die het systeem leest.
    #[schema(value_type = Option<Vertrouwelijkheid>, nullable = false)]
    pub niveau: Option<Vertrouwelijkheid>,
}
