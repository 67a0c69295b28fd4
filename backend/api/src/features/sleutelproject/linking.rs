//! The plans of a project: its homes are theirs.

use diesel::prelude::*;
use sleutelbord_domain::policy::Action;
use sleutelbord_domain::sleutelproject::SleutelprojectFault;
use uuid::Uuid;

use super::store::{self, Sleutelproject};
use crate::access::authorized::{Authorized, Guarded, authorize, permits};
use crate::features::woningbouwplan::{self, Woningbouwplan, WoningbouwplanRow};
use crate::platform::db::Command;
use crate::platform::error::{Code, Error, Result};
use crate::schema::woningbouwplan as plan;

/// Why a plan or a part was let go of.
const NO_LONGER_TAKES_PART: &str = "De gemeente neemt niet meer deel aan het sleutelproject";

/// The most plans of one project, so that they are always listed whole.
pub const MAX_PLANNEN: usize = 200;

/// Makes a plan part of the project. Each municipality brings its own plans, also into a project of which another holds the pen.
///
/// # Errors
/// `projectBeeindigd`, `geenRecht`, `planGemeenteNeemtNietDeel`, `planAlGekoppeld`, `teVeelPlannen`; `nietGevonden` for a plan that the caller may not read.
pub fn link(tx: &mut Command<'_>, project: &Authorized<Sleutelproject>, id: Uuid) -> Result<WoningbouwplanRow> {
    let plan = woningbouwplan::lock(tx, id)?;
    project.check_changeable()?;
    let plan = authorize(tx.caller(), plan, Action::SleutelprojectPlannenKoppelen)?;
    let takes_part = project.gemeente_code == plan.gemeente_code
        || project.deelnemende_gemeenten.iter().any(|code| *code == plan.gemeente_code);
    let linked = plan::table.filter(plan::sleutelproject_id.eq(project.id)).count();
    match () {
        () if !takes_part => Err(SleutelprojectFault::PlanGemeenteNeemtNietDeel.into()),
        () if plan.sleutelproject_id.is_some() => Err(SleutelprojectFault::PlanAlGekoppeld.into()),
        () if linked.get_result::<i64>(tx.connection())? >= MAX_PLANNEN as i64 => {
            Err(SleutelprojectFault::TeVeelPlannen { maximum: MAX_PLANNEN }.into())
        }
        () => woningbouwplan::link_woningbouwplan(tx, &plan, Some(project.id)),
    }
}

/// Takes a plan, as it was found [linked](find_linked), out of the project: its own municipality may, and who holds the pen.
///
/// # Errors
/// `projectBeeindigd`, `geenRecht`.
pub fn unlink(tx: &mut Command<'_>, project: &Authorized<Sleutelproject>, plan: &Woningbouwplan) -> Result<()> {
    project.check_changeable()?;
    let holds_the_pen = permits(tx.caller(), Action::SleutelprojectWijzigen, &project.scope());
    let plan = match holds_the_pen {
        true => project.entails(plan.clone())?,
        false => authorize(tx.caller(), plan.clone(), Action::SleutelprojectPlannenKoppelen)?,
    };
    woningbouwplan::link_woningbouwplan(tx, &plan, None).map(|_| ())
}

/// A plan of this project, locked.
///
/// # Errors
/// `nietGevonden`, also for a plan of another project.
pub fn find_linked(tx: &mut Command<'_>, project: &Sleutelproject, id: Uuid) -> Result<Woningbouwplan> {
    let plan = woningbouwplan::lock(tx, id)?;
    if plan.sleutelproject_id == Some(project.id) { Ok(plan) } else { Err(Error::refused(Code::NietGevonden)) }
}

/// Lets go of what the municipalities brought that no longer take part in the project as it is about to be: their plans, and their projects that are parts
/// of it. They may be hidden from who holds the pen, and would keep it from ever putting somebody out.
pub fn release_gone(tx: &mut Command<'_>, before: &Authorized<Sleutelproject>, after: &Sleutelproject) -> Result<()> {
    let stays = |code: &String| after.deelnemende_gemeenten.contains(code);
    let gone: Vec<&str> = before.deelnemende_gemeenten.iter().filter(|code| !stays(code)).map(String::as_str).collect();
    if gone.is_empty() {
        return Ok(());
    }
    let of_plans = |plan: &WoningbouwplanRow| plan.id;
    let (plans, parts) =
        (woningbouwplan::plannen_of_gemeenten(tx, before.id, &gone)?, store::parts_of(tx, before, &gone)?);
    // Nothing joins the project while it is held; what left it in the meantime is found so when it is held too.
    let roots: Vec<Uuid> = plans.iter().map(of_plans).chain(parts.iter().map(|part| part.id)).collect();
    tx.lock_roots(&roots)?;
    for plan in woningbouwplan::plannen_of_gemeenten(tx, before.id, &gone)? {
        woningbouwplan::release_woningbouwplan(tx, &before.entails(plan)?, NO_LONGER_TAKES_PART)?;
    }
    for part in store::parts_of(tx, before, &gone)? {
        store::release_part(tx, before, &part, NO_LONGER_TAKES_PART)?;
    }
    Ok(())
}
