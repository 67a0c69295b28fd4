//! Rows and SQL of the phases.

use chrono::NaiveDate;
use diesel::prelude::*;
use serde::Serialize;
use sleutelbord_domain::planfase::Planfase;
use uuid::Uuid;

use super::Planfasesoort;
use crate::access::authorized::Authorized;
use crate::features::sleutelproject::{self, Sleutelproject, Within};
use crate::platform::db::{Command, Read};
use crate::platform::error::Result;
use crate::platform::journal::{Entry, Journaled};
use crate::schema::planfase;

/// A phase as stored. It is closed when it has a `werkelijk_einde`.
#[derive(Clone, Debug, PartialEq, Queryable, Selectable, Insertable, AsChangeset, Serialize)]
#[diesel(table_name = planfase, treat_none_as_null = true)]
#[serde(rename_all = "camelCase")]
pub struct PlanfaseRow {
    pub id: Uuid,
    pub sleutelproject_id: Uuid,
    pub gemeente_code: String,
    pub soort: Planfasesoort,
    pub volgorde: i32,
    pub naam: String,
    pub geplande_start: Option<NaiveDate>,
    pub gepland_einde: Option<NaiveDate>,
    pub werkelijke_start: Option<NaiveDate>,
    pub werkelijk_einde: Option<NaiveDate>,
    pub met_afwijking: bool,
    pub versie: i32,
}

impl Journaled for PlanfaseRow {
    const SOORT: &'static str = "planfase";
    fn id(&self) -> Uuid {
        self.id
    }
    fn versie(&self) -> i32 {
        self.versie
    }
    fn sleutelproject_id(&self) -> Option<Uuid> {
        Some(self.sleutelproject_id)
    }
    fn gemeente_code(&self) -> Option<&str> {
        Some(&self.gemeente_code)
    }
}

/// The phases of these projects, per project in their order. Ask only for projects that the caller may read.
pub fn of_projects(read: &mut Read<'_>, projects: &[Uuid]) -> Result<Vec<PlanfaseRow>> {
    Ok(planfase::table
        .filter(planfase::sleutelproject_id.eq_any(projects))
        .order((planfase::sleutelproject_id, planfase::volgorde))
        .select(PlanfaseRow::as_select())
        .load(read.connection())?)
}

/// The phase, with its project locked.
///
/// # Errors
/// `nietGevonden`.
pub fn lock(tx: &mut Command<'_>, id: Uuid) -> Result<Within<PlanfaseRow>> {
    let project = planfase::table.find(id).select(planfase::sleutelproject_id).first(tx.connection())?;
    let project = sleutelproject::lock(tx, project)?;
    let row = planfase::table.find(id).select(PlanfaseRow::as_select()).first(tx.connection())?;
    Ok(Within { project, row })
}

/// Gives a new project its five phases, all open and without dates.
pub fn start(tx: &mut Command<'_>, project: &Authorized<Sleutelproject>) -> Result<()> {
    for (volgorde, fase) in (1..).zip(Planfase::ALL) {
        let row = PlanfaseRow {
            id: Uuid::now_v7(),
            sleutelproject_id: project.id,
            gemeente_code: project.gemeente_code.clone(),
            soort: (*fase).into(),
            volgorde,
            naam: fase.usual_naam().to_owned(),
            geplande_start: None,
            gepland_einde: None,
            werkelijke_start: None,
            werkelijk_einde: None,
            met_afwijking: false,
            versie: 1,
        };
        diesel::insert_into(planfase::table).values(&row).execute(tx.connection())?;
        tx.journal(Entry::created(&row)?)?;
    }
    Ok(())
}

/// Stores what changed in a phase, as its next version.
pub fn update(
    tx: &mut Command<'_>,
    fase: &Authorized<Within<PlanfaseRow>>,
    changed: PlanfaseRow,
    reden: Option<&str>,
) -> Result<PlanfaseRow> {
    let after = PlanfaseRow { versie: fase.versie + 1, ..changed };
    diesel::update(planfase::table.find(after.id)).set(&after).execute(tx.connection())?;
    let entry = Entry::changed(&fase.row, &after)?;
    tx.journal(reden.into_iter().fold(entry, Entry::because))?;
    Ok(after)
}
