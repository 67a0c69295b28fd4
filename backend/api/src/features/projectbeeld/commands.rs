//! A project begins with everything that belongs to it from the first day.

use crate::access::authorized::Authorized;
use crate::features::sleutelproject::{self, NieuwSleutelproject, Sleutelproject};
use crate::features::{besluitmoment, planfase};
use crate::platform::db::Command;
use crate::platform::error::Result;
use uuid::Uuid;

/// Makes a project with its five phases, the decisions with which they usually close, and the plans that were chosen.
///
/// # Errors
/// As [`sleutelproject::create`] and [`sleutelproject::link`].
pub fn start_sleutelproject(tx: &mut Command<'_>, nieuw: &NieuwSleutelproject) -> Result<Authorized<Sleutelproject>> {
    // All at once, before anything is written.
    let roots: Vec<Uuid> = nieuw.woningbouwplan_ids.iter().copied().chain(nieuw.onderdeel_van).collect();
    tx.lock_roots(&roots)?;
    let project = sleutelproject::create(tx, nieuw)?;
    planfase::start(tx, &project)?;
    besluitmoment::plan_usual(tx, &project)?;
    for (index, plan) in nieuw.woningbouwplan_ids.iter().enumerate() {
        let linked = sleutelproject::link(tx, &project, *plan);
        linked.map_err(|error| error.in_field(&format!("woningbouwplanIds.{index}")))?;
    }
    Ok(project)
}
