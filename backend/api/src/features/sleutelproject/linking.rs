//! The plans of a project: its homes are theirs.

use std::collections::BTreeSet;

use diesel::prelude::*;
use sleutelbord_domain::policy::Action;
use uuid::Uuid;

use super::store::Sleutelproject;
use crate::access::authorized::{Authorized, Guarded, permits};
use crate::features::woningbouwplan::{self, Woningbouwplan, WoningbouwplanRow};
use crate::platform::db::Command;
use crate::platform::error::{Code, Error, Result};
use crate::schema::woningbouwplan as plan;

/// The most plans of one project, so that they are always listed whole.
pub const MAX_PLANNEN: usize = 200;

/// Makes a plan part of the project. Each municipality brings its own plans, also into a project of which another holds the pen.
///
/// # Errors
/// `projectBeeindigd`, `geenRecht`, `planGemeenteNeemtNietDeel`, `planAlGekoppeld`, `teVeelPlannen`; `nietGevonden` for a plan that the caller may not read.
pub fn link(tx: &mut Command<'_>, project: &Authorized<Sleutelproject>, id: Uuid) -> Result<WoningbouwplanRow> {
    let plan = woningbouwplan::lock(tx, id)?;
    project.status.0.check_changeable().map_err(|fout| Error::refused_by_rule(fout.code()))?;
    if !permits(tx.caller(), Action::SleutelprojectPlannenKoppelen, &plan.scope()) {
        return Err(Error::refused(Code::GeenRecht));
    }
    let takes_part = project.gemeente_code == plan.gemeente_code
        || project.deelnemende_gemeenten.iter().any(|code| *code == plan.gemeente_code);
    let linked = plan::table.filter(plan::sleutelproject_id.eq(project.id)).count();
    match () {
        () if !takes_part => Err(Error::refused(Code::PlanGemeenteNeemtNietDeel)),
        () if plan.sleutelproject_id.is_some() => Err(Error::refused(Code::PlanAlGekoppeld)),
        () if linked.get_result::<i64>(tx.connection())? >= MAX_PLANNEN as i64 => {
            Err(Error::refused(Code::TeVeelPlannen).with("maximum", MAX_PLANNEN))
        }
        () => woningbouwplan::link_woningbouwplan(tx, &plan, Some(project.id)),
    }
}

/// Takes a plan, as it was found [linked](find_linked), out of the project: its own municipality may, and who holds the pen.
///
/// # Errors
/// `projectBeeindigd`, `geenRecht`.
pub fn unlink(tx: &mut Command<'_>, project: &Authorized<Sleutelproject>, plan: &Woningbouwplan) -> Result<()> {
    project.status.0.check_changeable().map_err(|fout| Error::refused_by_rule(fout.code()))?;
    let holds_the_pen = permits(tx.caller(), Action::SleutelprojectWijzigen, &project.scope());
    if !holds_the_pen && !permits(tx.caller(), Action::SleutelprojectPlannenKoppelen, &plan.scope()) {
        return Err(Error::refused(Code::GeenRecht));
    }
    woningbouwplan::link_woningbouwplan(tx, plan, None).map(|_| ())
}

/// A plan of this project, locked.
///
/// # Errors
/// `nietGevonden`, also for a plan of another project.
pub fn find_linked(tx: &mut Command<'_>, project: &Sleutelproject, id: Uuid) -> Result<Woningbouwplan> {
    let plan = woningbouwplan::lock(tx, id)?;
    if plan.sleutelproject_id == Some(project.id) { Ok(plan) } else { Err(Error::refused(Code::NietGevonden)) }
}

/// Whether every municipality whose plans belong to the project still takes part in it as it is about to be.
///
/// # Errors
/// `deelnemerHeeftPlannen`.
pub fn check_deelnemers_left(tx: &mut Command<'_>, before: &Sleutelproject, after: &Sleutelproject) -> Result<()> {
    let gone: BTreeSet<&String> =
        before.deelnemende_gemeenten.iter().filter(|code| !after.deelnemende_gemeenten.contains(code)).collect();
    if gone.is_empty() {
        return Ok(());
    }
    let plans =
        plan::table.filter(plan::sleutelproject_id.eq(before.id)).filter(plan::gemeente_code.eq_any(gone)).count();
    if plans.get_result::<i64>(tx.connection())? == 0 {
        Ok(())
    } else {
        Err(Error::refused(Code::DeelnemerHeeftPlannen))
    }
}
