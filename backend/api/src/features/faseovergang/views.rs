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

/// Een fase die sloot, of een project dat terugging naar een fase.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Faseovergang)]
#[serde(rename_all = "camelCase")]
pub struct FaseovergangView {
    id: Uuid,
    /// Of de fase sluit, of het project teruggaat.
    soort: Faseovergangsoort,
    /// De fase die sloot, of waarin het project was.
    van: Planfasesoort,
    /// De volgende fase, of de fase waarnaar het terugging; `null` na de laatste.
    naar: Option<Planfasesoort>,
    /// De dag waarop het gebeurde.
    datum: NaiveDate,
    /// Of de fase sloot ondanks belemmeringen.
    afwijking: bool,
    /// De belemmeringen waarvoor de toelichting bij een afwijking instaat.
    #[schema(value_type = Vec<Belemmering>)]
    belemmeringen: serde_json::Value,
    grond: Option<Teruggrond>,
    /// Het besluit waarop het project terugging.
    besluit_id: Option<Uuid>,
    /// De toelichting; voor de eigen gemeente en provincie.
    toelichting: Option<String>,
    actor: Option<Naamverwijzing>,
    gebeurd_op: DateTime<Utc>,
}

/// Een te sluiten fase, of een fase om naar terug te gaan.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NieuweFaseovergang {
    /// Of de fase sluit, of het project teruggaat.
    pub soort: Faseovergangsoort,
    /// De fase die sluit, of waarnaar het project teruggaat.
    pub fase: Planfasesoort,
    /// De dag waarop het gebeurde; niet in de toekomst.
    #[validate(custom(function = "plausible_date"))]
    pub datum: NaiveDate,
    /// De toelichting; verplicht bij een afwijking en bij teruggaan.
    #[schema(max_length = 4000)]
    pub toelichting: Option<String>,
    /// Met `true` sluit de fase ondanks wat in de weg staat, met de reden in `toelichting`. Het blijft zichtbaar.
    #[serde(default)]
    pub afwijking: bool,
    /// De grond waarop het project teruggaat; gegeven bij teruggaan, en alleen dan.
    pub grond: Option<Teruggrond>,
    /// Het vastgelegde besluit van het project waarop het teruggaat; gegeven bij grond `besluit`, en alleen dan.
    pub besluit_id: Option<Uuid>,
    /// De plannen die de uitspraak vernietigt, van die van het project in de eigen gemeente; alle vastgestelde als het veld ontbreekt. Alleen bij grond `uitspraak`.
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
