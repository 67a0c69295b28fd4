//! Plans as parts of a key project, whose homes are theirs.

use chrono::NaiveDate;
use diesel::prelude::*;
use sleutelbord_domain::policy::Action;
use uuid::Uuid;

use super::Planstatus;
use super::store::{Woningbouwplan, WoningbouwplanRow, visible_to};
use crate::access::authorized::Authorized;
use crate::features::organisatie::gemeenten_by_code;
use crate::platform::db::{Command, Read};
use crate::platform::error::{Error, Result};
use crate::platform::record::Versioned;
use crate::schema::woningbouwplan;

/// Makes a locked plan part of a project, or of none.
pub fn link_woningbouwplan(
    tx: &mut Command<'_>,
    plan: &Authorized<Woningbouwplan>,
    sleutelproject_id: Option<Uuid>,
) -> Result<WoningbouwplanRow> {
    plan.is_for(&[Action::SleutelprojectPlannenKoppelen])?;
    WoningbouwplanRow { sleutelproject_id, ..plan.row.clone() }.succeed(tx, &plan.row, None)
}

/// Holds all plans of a project until the command ends, before anything is written; the project is held, so that no plan comes to it meanwhile.
pub fn lock_plannen_of(tx: &mut Command<'_>, sleutelproject_id: Uuid) -> Result<()> {
    let ids: Vec<Uuid> = woningbouwplan::table
        .filter(woningbouwplan::sleutelproject_id.eq(sleutelproject_id))
        .select(woningbouwplan::id)
        .load(tx.connection())?;
    tx.lock_roots(&ids)
}

/// The plans of these municipalities that are part of a project, whoever may read them.
pub fn plannen_of_gemeenten(
    tx: &mut Command<'_>,
    sleutelproject_id: Uuid,
    gemeenten: &[&str],
) -> Result<Vec<WoningbouwplanRow>> {
    Ok(woningbouwplan::table
        .select(WoningbouwplanRow::as_select())
        .filter(woningbouwplan::sleutelproject_id.eq(sleutelproject_id))
        .filter(woningbouwplan::gemeente_code.eq_any(gemeenten))
        .order(woningbouwplan::id)
        .load(tx.connection())?)
}

/// Takes a locked plan out of its project, and says why.
pub fn release_woningbouwplan(tx: &mut Command<'_>, plan: &Authorized<WoningbouwplanRow>, reden: &str) -> Result<()> {
    plan.is_for(&[
        Action::SleutelprojectWijzigen,
        Action::SleutelprojectPlannenKoppelen,
        Action::SleutelprojectBeeindigen,
    ])?;
    let after = WoningbouwplanRow { sleutelproject_id: None, ..(**plan).clone() };
    after.succeed(tx, plan, Some(reden)).map(|_| ())
}

/// The adopted plans of a project that the caller may read, held until the command ends: those that a court can annul.
pub fn lock_vastgestelde_plannen(tx: &mut Command<'_>, sleutelproject_id: Uuid) -> Result<Vec<Woningbouwplan>> {
    lock_plannen_of(tx, sleutelproject_id)?;
    let rows: Vec<WoningbouwplanRow> = woningbouwplan::table
        .select(WoningbouwplanRow::as_select())
        .filter(visible_to(tx.caller()))
        .filter(woningbouwplan::sleutelproject_id.eq(sleutelproject_id))
        .order(woningbouwplan::id)
        .load(tx.connection())?;
    let adopted: Vec<_> = rows.into_iter().filter(|row| row.planstatus.0.is_vastgesteld()).collect();
    let codes: Vec<&str> = adopted.iter().map(|row| row.gemeente_code.as_str()).collect();
    let gemeenten = gemeenten_by_code(tx, &codes)?;
    let with_gemeente = |row: WoningbouwplanRow| {
        let gemeente = gemeenten.get(&row.gemeente_code).cloned();
        let gemeente = gemeente.ok_or_else(|| Error::Internal("a plan without its municipality".into()))?;
        Ok(Woningbouwplan { row, gemeente })
    };
    adopted.into_iter().map(with_gemeente).collect()
}

/// Puts a plan that a court annulled on `uitspraakdatum` back to `planstatus`, whoever leads that field: a ruling holds for every register.
pub fn annul_woningbouwplan(
    tx: &mut Command<'_>,
    plan: &Authorized<Woningbouwplan>,
    planstatus: Planstatus,
    uitspraakdatum: NaiveDate,
    toelichting: &str,
) -> Result<()> {
    plan.is_for(&[Action::FaseovergangTerug])?;
    let annulled = WoningbouwplanRow { planstatus, uitspraakdatum: Some(uitspraakdatum), ..plan.row.clone() };
    annulled.succeed(tx, &plan.row, toelichting).map(|_| ())
}

/// The plans of a project that the caller may read, by name.
pub fn plannen_of_project(read: &mut Read<'_>, sleutelproject_id: Uuid) -> Result<Vec<WoningbouwplanRow>> {
    Ok(woningbouwplan::table
        .select(WoningbouwplanRow::as_select())
        .filter(visible_to(read.caller()))
        .filter(woningbouwplan::sleutelproject_id.eq(sleutelproject_id))
        .order((woningbouwplan::naam, woningbouwplan::id))
        .load(read.connection())?)
}
