//! What is counted per project: only what the reader may read, for a whole page at once.

use std::collections::{BTreeSet, HashMap};

use diesel::dsl::count_star;
use diesel::prelude::*;
use sleutelbord_domain::mijlpaal::Mijlpaalstatus;
use sleutelbord_domain::vertrouwelijkheid::Vertrouwelijkheid;
use uuid::Uuid;

use crate::features::escalatie::{is_open, visible_to};
use crate::features::mijlpaal::status_is;
use crate::features::woningbouwplan::woningen_of_projects;
use crate::platform::db::Read;
use crate::platform::error::Result;
use crate::schema::{escalatie, mijlpaal};

/// The counts of one project.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Planned homes (bruto).
    pub woningen: i64,
    /// Cases that are not closed.
    pub open_escalaties: i64,
    /// Milestones that are teLaat today.
    pub te_late_mijlpalen: i64,
    /// The levels of the plans whose homes were counted.
    pub niveaus: BTreeSet<Vertrouwelijkheid>,
}

/// The counts of these projects. One query for each kind of thing, however many projects.
///
/// # Errors
/// Whatever the database says.
pub fn counts_of(read: &mut Read<'_>, projects: &[Uuid]) -> Result<HashMap<Uuid, Counts>> {
    let woningen = woningen_of_projects(read, projects)?;
    let late = late_mijlpalen(read, projects)?;
    let cases = open_escalaties(read, projects)?;
    let counts = |id: &Uuid| Counts {
        woningen: woningen.get(id).map_or(0, |woningen| woningen.aantallen.bruto),
        open_escalaties: cases.get(id).copied().unwrap_or_default(),
        te_late_mijlpalen: late.get(id).copied().unwrap_or_default(),
        niveaus: woningen.get(id).map(|woningen| woningen.niveaus.clone()).unwrap_or_default(),
    };
    Ok(projects.iter().map(|id| (*id, counts(id))).collect())
}

fn open_escalaties(read: &mut Read<'_>, projects: &[Uuid]) -> Result<HashMap<Uuid, i64>> {
    let open: Vec<(Uuid, i64)> = escalatie::table
        .filter(escalatie::sleutelproject_id.eq_any(projects))
        .filter(visible_to(read.caller()))
        .filter(is_open())
        .group_by(escalatie::sleutelproject_id)
        .select((escalatie::sleutelproject_id, count_star()))
        .load(read.connection())?;
    Ok(open.into_iter().collect())
}

fn late_mijlpalen(read: &mut Read<'_>, projects: &[Uuid]) -> Result<HashMap<Uuid, i64>> {
    let late: Vec<(Uuid, i64)> = mijlpaal::table
        .filter(mijlpaal::sleutelproject_id.eq_any(projects))
        .filter(status_is(Mijlpaalstatus::TeLaat, read.today()))
        .group_by(mijlpaal::sleutelproject_id)
        .select((mijlpaal::sleutelproject_id, count_star()))
        .load(read.connection())?;
    Ok(late.into_iter().collect())
}
