//! Wire types of the transitions.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;
use validator::Validate;

use super::store::FaseovergangRow;
use super::{Faseovergangsoort, Teruggrond};
use crate::access::names::{Naamverwijzing, Names};
use crate::features::planfase::{Belemmering, Planfasesoort};
use crate::platform::valid::plausible_date;

/// A phase that closed, or a project that went back to a phase.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Faseovergang)]
#[serde(rename_all = "camelCase")]
pub struct FaseovergangView {
    id: Uuid,
    soort: Faseovergangsoort,
    /// The phase that closed, or in which the project was.
    van: Planfasesoort,
    /// The next phase, or the one gone back to; null after the last.
    naar: Option<Planfasesoort>,
    datum: NaiveDate,
    /// Whether it closed past obstacles.
    afwijking: bool,
    /// What the reason of a deviation answers for.
    #[schema(value_type = Vec<Belemmering>)]
    belemmeringen: serde_json::Value,
    grond: Option<Teruggrond>,
    toelichting: Option<String>,
    actor: Option<Naamverwijzing>,
    gebeurd_op: DateTime<Utc>,
}

/// A phase to close, or to go back to.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NieuweFaseovergang {
    pub soort: Faseovergangsoort,
    /// The phase that closes, or is gone back to.
    pub fase: Planfasesoort,
    /// Not in the future.
    #[validate(custom(function = "plausible_date"))]
    pub datum: NaiveDate,
    /// Why; required for a deviation and for going back.
    #[schema(max_length = 4000)]
    pub toelichting: Option<String>,
    /// True: close past what stands in the way, with the reason in `toelichting`. It stays visible.
    #[serde(default)]
    pub afwijking: bool,
    /// Given exactly when going back.
    pub grond: Option<Teruggrond>,
    /// The plans that the ruling annuls, of those of the project in its own municipality; all adopted ones when absent. Only with `grond` uitspraak.
    #[schema(max_items = 200, nullable = false)]
    pub vernietigde_plannen: Option<Vec<Uuid>>,
}

impl FaseovergangView {
    /// The transition as its reader sees it.
    #[must_use]
    pub fn new(row: FaseovergangRow, people: &Names) -> Self {
        let FaseovergangRow {
            id,
            sleutelproject_id: _,
            gemeente_code: _,
            volgnummer: _,
            soort,
            van,
            naar,
            datum,
            afwijking,
            belemmeringen,
            grond,
            toelichting,
            actor_id,
            gebeurd_op,
        } = row;
        let actor = people.get(actor_id);
        Self { id, soort, van, naar, datum, afwijking, belemmeringen, grond, toelichting, actor, gebeurd_op }
    }
}
