//! Wire types of the seats.

use std::collections::HashMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
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
use crate::platform::error::{Code, Result};
use crate::platform::valid::{not_blank, plausible_date};

/// A person in a seat of a project, for a period.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Verantwoordelijke)]
#[serde(rename_all = "camelCase")]
pub struct VerantwoordelijkeView {
    id: Uuid,
    sleutelproject_id: Uuid,
    rol: Zetel,
    /// The account of that person, where there is one.
    gebruiker_id: Option<Uuid>,
    /// Null for readers who act for no organisation: officials are not named in public.
    naam: Option<String>,
    /// Who stands in.
    vervanger: Option<String>,
    geldig_vanaf: NaiveDate,
    /// The first day on which this person no longer sits there; null while no end is known.
    geldig_tot: Option<NaiveDate>,
    versie: i32,
    mogelijkheden: Mogelijkheden,
}

/// A person to put in a seat.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NieuweVerantwoordelijke {
    pub rol: Zetel,
    /// The account of that person: only then the person is personally aan zet on cases.
    pub gebruiker_id: Option<Uuid>,
    #[schema(min_length = 1, max_length = 200)]
    #[validate(custom(function = "not_blank"))]
    pub naam: String,
    #[validate(custom(function = "plausible_date"))]
    pub geldig_vanaf: NaiveDate,
    /// Who stands in.
    #[schema(max_length = 200)]
    pub vervanger: Option<String>,
}

/// The end of somebody's time in a seat.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NieuweBeeindiging {
    /// The first day on which this person no longer sits there; a successor may begin on it.
    #[validate(custom(function = "plausible_date"))]
    pub geldig_tot: NaiveDate,
    #[schema(max_length = 4000)]
    pub toelichting: Option<String>,
}

/// Which seats are asked for.
#[derive(Clone, Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(rename_all = "camelCase")]
pub struct VerantwoordelijkeFilter {
    /// Only who sits there on this day.
    pub geldig_op: Option<NaiveDate>,
}

/// Who sits in the seats of these projects; with `geldig_op` only on that day.
///
/// # Errors
/// Whatever the database says.
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
        let changeable = project.status.0.check_changeable().map_err(|fault| fault.code());
        let state = if geldig_tot.is_some() { Err(Code::AlBeeindigd.as_str()) } else { changeable };
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
