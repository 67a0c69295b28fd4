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
use crate::platform::caller::Caller;
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
    /// The decision on which the project went back.
    besluit_id: Option<Uuid>,
    /// For the own municipality and province.
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
    /// The registered decision of the project by which it goes back; given exactly with `grond` besluit.
    pub besluit_id: Option<Uuid>,
    /// The plans that the ruling annuls, of those of the project in its own municipality; all adopted ones when absent. Only with `grond` uitspraak.
    #[schema(max_items = 200, nullable = false)]
    pub vernietigde_plannen: Option<Vec<Uuid>>,
}

impl FaseovergangView {
    /// The transition as its reader sees it.
    #[must_use]
    pub fn new(row: FaseovergangRow, caller: &Caller, people: &Names) -> Self {
        let inside = caller.sees_slip_of(&row.gemeente_code);
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
            besluit_id,
        } = row;
        let (actor, toelichting) = (people.get(actor_id), toelichting.filter(|_| inside));
        Self {
            id,
            soort,
            van,
            naar,
            datum,
            afwijking,
            belemmeringen,
            grond,
            besluit_id,
            toelichting,
            actor,
            gebeurd_op,
        }
    }
}
