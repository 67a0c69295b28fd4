//! Wire types of the grants.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use sleutelbord_domain::policy::{Action, ObjectScope};
use utoipa::ToSchema;
use uuid::Uuid;
use validator::Validate;

use super::Rol;
use super::store::{NamedToekenning, ToekenningRow};
use crate::access::authorized::Mogelijkheden;
use crate::platform::caller::Caller;

/// Een toekenning: een rol voor een organisatie.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[schema(as = Toekenning)]
#[serde(rename_all = "camelCase")]
pub struct ToekenningView {
    pub id: Uuid,
    pub gebruiker_id: Uuid,
    /// De rol die het account voor de organisatie heeft.
    pub rol: Rol,
    /// De code van een gemeente, regio of provincie; `null` voor een lezer of beheerder zonder organisatie.
    #[schema(example = "GM0193")]
    pub organisatie_code: Option<String>,
    pub organisatie_naam: Option<String>,
    pub aangemaakt_op: DateTime<Utc>,
    pub versie: i32,
    pub mogelijkheden: Mogelijkheden,
}

impl ToekenningView {
    /// The grant as `caller` sees it.
    #[must_use]
    pub fn new((row, organisatie_naam): NamedToekenning, caller: &Caller) -> Self {
        let ToekenningRow { id, gebruiker_id, rol, organisatie_code, aangemaakt_op, versie } = row;
        let mogelijkheden = Mogelijkheden::default().with(
            "verwijderen",
            caller,
            Action::ToekenningenBeheren,
            &ObjectScope::default(),
            Ok(()),
        );
        Self { id, gebruiker_id, rol, organisatie_code, organisatie_naam, aangemaakt_op, versie, mogelijkheden }
    }
}

/// Een te geven toekenning.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NieuweToekenning {
    pub gebruiker_id: Uuid,
    /// De rol die het account voor de organisatie heeft.
    pub rol: Rol,
    /// De code van een gemeente, regio of provincie; verplicht bij elke rol behalve lezer en beheerder.
    #[schema(max_length = 60, example = "GM0193")]
    pub organisatie_code: Option<String>,
}
