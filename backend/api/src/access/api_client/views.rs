//! Wire types of the machine clients.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use sleutelbord_domain::policy::{Action, ObjectScope};
use utoipa::ToSchema;
use uuid::Uuid;
use validator::Validate;

use super::store::{self, ApiClientRow, GeheimRow};
use super::weigering::{WeigeringView, weigeringen_of};
use super::{Scope, Vertrouwelijkheid};
use crate::access::authorized::Mogelijkheden;
use crate::platform::caller::Caller;
use crate::platform::db::Read;
use crate::platform::error::{Code, Error, Result};
use crate::platform::valid::{one_line, plausible_date};

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
    #[schema(value_type = Vec<Scope>)]
    pub scopes: Vec<String>,
    /// Of de koppeling in gebruik is; uitgeschakeld krijgt zij geen token en gelden haar tokens niet meer.
    pub actief: bool,
    /// De geheimen die nu gelden, het oudste eerst; hoogstens twee.
    pub geheimen: Vec<GeheimView>,
    /// De laatste keer dat zij geen token kreeg; `null` als dat nooit gebeurde.
    pub laatste_weigering: Option<WeigeringView>,
    pub aangemaakt_op: DateTime<Utc>,
    pub gewijzigd_op: DateTime<Utc>,
    pub versie: i32,
    pub mogelijkheden: Mogelijkheden,
}

/// Een geheim dat geldt, zonder het geheim zelf.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[schema(as = GeheimVanApiClient)]
#[serde(rename_all = "camelCase")]
pub struct GeheimView {
    pub id: Uuid,
    pub aangemaakt_op: DateTime<Utc>,
    /// Wanneer het afloopt; `null` als daarover niets is afgesproken.
    pub verloopt_op: Option<DateTime<Utc>>,
    /// Wanneer er voor het laatst een token mee werd aangevraagd; `null` als dat nog niet gebeurde.
    pub laatst_gebruikt_op: Option<DateTime<Utc>>,
}

impl From<&GeheimRow> for GeheimView {
    fn from(row: &GeheimRow) -> Self {
        let GeheimRow { id, api_client_id: _, aangemaakt_op, verloopt_op, laatst_gebruikt_op } = row.clone();
        Self { id, aangemaakt_op, verloopt_op, laatst_gebruikt_op }
    }
}

/// Every machine client with its secrets, as the caller sees it; the order is kept.
pub fn views_of(read: &mut Read<'_>, rows: Vec<ApiClientRow>) -> Result<Vec<ApiClientView>> {
    let ids: Vec<Uuid> = rows.iter().map(|row| row.id).collect();
    let geheimen = store::geheimen_of(read, &ids)?;
    let of =
        |id: Uuid| geheimen.iter().filter(move |geheim| geheim.api_client_id == id).map(GeheimView::from).collect();
    let weigeringen = weigeringen_of(read, &ids)?;
    let refused = |id: Uuid| weigeringen.iter().find(|(of, _)| *of == id).map(|(_, refused)| *refused);
    let caller = read.caller();
    Ok(rows.into_iter().map(|row| ApiClientView::new(of(row.id), refused(row.id), row, caller)).collect())
}

/// One machine client with its secrets, as the caller sees it.
pub fn view_of(read: &mut Read<'_>, row: ApiClientRow) -> Result<ApiClientView> {
    let lost = || Error::Internal("a machine client was found and lost".into());
    views_of(read, vec![row])?.pop().ok_or_else(lost)
}

impl ApiClientView {
    fn new(
        geheimen: Vec<GeheimView>,
        laatste_weigering: Option<WeigeringView>,
        row: ApiClientRow,
        caller: &Caller,
    ) -> Self {
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
        let room = if geheimen.len() > 1 { Err(Code::TweeGeheimen.into()) } else { Ok(()) };
        let mogelijkheden = Mogelijkheden::default()
            .with("wijzigen", caller, action, &scope, Ok(()))
            .with("geheimVernieuwen", caller, action, &scope, room)
            .with("geheimBeeindigen", caller, action, &scope, Ok(()));
        Self {
            id,
            client_id,
            naam,
            organisatie_code,
            gemeente_codes,
            niveau,
            scopes,
            actief,
            geheimen,
            laatste_weigering,
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
    /// Het geheim; alleen in dit antwoord te zien. Leeg bij een proef: dan is er geen.
    #[schema(format = Password)]
    pub geheim: String,
}

/// Een nieuw geheim.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Geheim)]
pub struct SecretView {
    pub id: Uuid,
    /// Het nieuwe geheim; alleen in dit antwoord te zien. Leeg bij een proef: dan is er geen.
    #[schema(format = Password)]
    pub geheim: String,
}

/// Wat er met het vorige geheim gebeurt.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NieuwGeheim {
    /// De laatste dag waarop het vorige geheim werkt, niet voor vandaag; zonder dag werkt het tot u het beëindigt.
    #[schema(nullable = false)]
    #[validate(custom(function = "plausible_date"))]
    pub vorige_tot_en_met: Option<NaiveDate>,
}

/// Een te maken koppeling.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NieuweApiClient {
    /// De naam van de koppeling.
    #[schema(min_length = 1, max_length = 120, example = "Datawarehouse Zwolle")]
    #[validate(custom(function = "one_line"))]
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
    #[validate(custom(function = "one_line"))]
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
