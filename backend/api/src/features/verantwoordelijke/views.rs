//! Wire types of the seats.

use std::collections::HashMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use sleutelbord_domain::verantwoordelijke::VerantwoordelijkeFault;
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;
use validator::Validate;

use super::store::{self, VerantwoordelijkeRow};
use super::{Zetel, action_on};
use crate::access::authorized::{Guarded, Mogelijkheden};
use crate::access::names::may_see_names;
use crate::features::sleutelproject::Sleutelproject;
use crate::platform::caller::Caller;
use crate::platform::db::Read;
use crate::platform::error::{Refusal, Result};
use crate::platform::valid::{one_line, plausible_date};

/// Een persoon in een zetel van een project, voor een periode.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Verantwoordelijke)]
#[serde(rename_all = "camelCase")]
pub struct VerantwoordelijkeView {
    id: Uuid,
    sleutelproject_id: Uuid,
    /// De zetel van het project.
    rol: Zetel,
    /// Het account van die persoon, als dat er is.
    gebruiker_id: Option<Uuid>,
    /// De naam; `null` voor lezers die niet namens een organisatie handelen: ambtenaren worden niet openbaar genoemd.
    naam: Option<String>,
    /// Wie de persoon vervangt.
    vervanger: Option<String>,
    /// De eerste dag waarop de persoon in de zetel zit.
    geldig_vanaf: NaiveDate,
    /// De eerste dag waarop deze persoon er niet meer zit; `null` zolang er geen einde bekend is.
    geldig_tot: Option<NaiveDate>,
    versie: i32,
    mogelijkheden: Mogelijkheden,
}

/// Een persoon om in een zetel te zetten.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NieuweVerantwoordelijke {
    /// De zetel van het project.
    pub rol: Zetel,
    /// Het account van die persoon: alleen dan is hij persoonlijk aan zet op escalaties.
    pub gebruiker_id: Option<Uuid>,
    /// De naam van de persoon.
    #[schema(min_length = 1, max_length = 200, example = "Sanne de Vries")]
    #[validate(custom(function = "one_line"))]
    pub naam: String,
    /// De eerste dag waarop de persoon in de zetel zit.
    #[validate(custom(function = "plausible_date"))]
    pub geldig_vanaf: NaiveDate,
    /// Wie de persoon vervangt.
    #[schema(max_length = 200)]
    pub vervanger: Option<String>,
}

/// Het einde van iemands tijd in een zetel.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NieuweBeeindiging {
    /// De eerste dag waarop deze persoon er niet meer zit; een opvolger kan op die dag beginnen.
    #[validate(custom(function = "plausible_date"))]
    pub geldig_tot: NaiveDate,
    #[schema(max_length = 4000)]
    pub toelichting: Option<String>,
}

/// Welke zetels worden gevraagd.
#[derive(Clone, Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(rename_all = "camelCase")]
pub struct VerantwoordelijkeFilter {
    /// Alleen wie er op deze dag zit.
    pub geldig_op: Option<NaiveDate>,
}

/// Who sits in the seats of these projects; with `geldig_op` only on that day.
pub fn of_projects(
    read: &mut Read<'_>,
    projects: &[Sleutelproject],
    geldig_op: Option<NaiveDate>,
) -> Result<Vec<VerantwoordelijkeView>> {
    let ids: Vec<Uuid> = projects.iter().map(|project| project.id).collect();
    let by_id: HashMap<Uuid, &Sleutelproject> = projects.iter().map(|project| (project.id, project)).collect();
    let rows = match geldig_op {
        Some(date) => store::bezettingen_op(read, &ids, date)?,
        None => store::of_projects(read, &ids)?,
    };
    let caller = read.caller();
    let view = |row: VerantwoordelijkeRow| {
        by_id.get(&row.sleutelproject_id).map(|project| VerantwoordelijkeView::new(caller, project, row))
    };
    Ok(rows.into_iter().filter_map(view).collect())
}

impl VerantwoordelijkeView {
    /// One occupancy as its reader sees it.
    #[must_use]
    pub fn new(caller: &Caller, project: &Sleutelproject, row: VerantwoordelijkeRow) -> Self {
        let VerantwoordelijkeRow {
            id,
            sleutelproject_id,
            gemeente_code: _,
            rol,
            gebruiker_id,
            naam,
            vervanger,
            geldig_vanaf,
            geldig_tot,
            aangemaakt_op: _,
            gewijzigd_op: _,
            versie,
        } = row;
        let named = may_see_names(caller);
        let changeable = project.check_changeable().map_err(Refusal::from);
        let ended = |geldig_tot| Err(VerantwoordelijkeFault::AlBeeindigd { geldig_tot }.into());
        let state = geldig_tot.map_or(changeable, ended);
        Self {
            id,
            sleutelproject_id,
            rol,
            gebruiker_id: gebruiker_id.filter(|_| named),
            naam: named.then_some(naam),
            vervanger: vervanger.filter(|_| named),
            geldig_vanaf,
            geldig_tot,
            versie,
            mogelijkheden: Mogelijkheden::default().with("beeindigen", caller, action_on(rol), &project.scope(), state),
        }
    }
}
