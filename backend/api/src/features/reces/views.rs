//! Wire types of the recesses.

use std::collections::HashMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use sleutelbord_domain::policy::{Action, ObjectScope};
use utoipa::ToSchema;
use uuid::Uuid;
use validator::Validate;

use super::Recessoort;
use super::store::RecesRow;
use crate::access::authorized::Mogelijkheden;
use crate::platform::caller::Caller;
use crate::platform::valid::{one_line, plausible_date};

/// Een periode waarin bestuurders en organen van een organisatie niet vergaderen, of waarin verkiezingen hun klokken alleen laten waarschuwen.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Reces)]
#[serde(rename_all = "camelCase")]
pub struct RecesView {
    pub id: Uuid,
    #[schema(example = "GM0193")]
    pub organisatie_code: String,
    pub organisatie_naam: String,
    /// Een reces, of een verkiezingsperiode.
    pub soort: Recessoort,
    /// De naam van de periode.
    #[schema(example = "Kerstreces")]
    pub naam: String,
    /// De eerste dag.
    pub van: NaiveDate,
    /// De laatste dag, die meetelt.
    pub tot_en_met: NaiveDate,
    pub versie: i32,
    pub mogelijkheden: Mogelijkheden,
}

/// Een toe te voegen periode.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NieuwReces {
    /// De code van een gemeente of provincie.
    #[schema(max_length = 60, example = "GM0193")]
    pub organisatie_code: String,
    /// Een reces, of een verkiezingsperiode.
    pub soort: Recessoort,
    /// De naam van de periode.
    #[schema(min_length = 1, max_length = 100, example = "Zomerreces 2027")]
    #[validate(custom(function = "one_line"))]
    pub naam: String,
    /// De eerste dag.
    #[validate(custom(function = "plausible_date"))]
    pub van: NaiveDate,
    /// De laatste dag, die meetelt; hoogstens een jaar na de eerste.
    #[validate(custom(function = "plausible_date"))]
    pub tot_en_met: NaiveDate,
}

impl RecesView {
    /// The period as `caller` sees it.
    #[must_use]
    pub fn new(row: RecesRow, namen: &HashMap<String, String>, caller: &Caller) -> Self {
        let RecesRow { id, organisatie_code, soort, naam, van, tot_en_met, aangemaakt_op: _, versie } = row;
        let scope = ObjectScope::default();
        let mogelijkheden =
            Mogelijkheden::default().with("verwijderen", caller, Action::ReferentiegegevensBeheren, &scope, Ok(()));
        let organisatie_naam = namen.get(&organisatie_code).cloned().unwrap_or_else(|| organisatie_code.clone());
        Self { id, organisatie_code, organisatie_naam, soort, naam, van, tot_en_met, versie, mogelijkheden }
    }
}
