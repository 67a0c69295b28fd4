//! A project begins with everything that belongs to it from the first day.

use crate::access::authorized::Authorized;
use crate::features::sleutelproject::{self, NieuwSleutelproject, Sleutelproject};
use crate::features::{besluitmoment, planfase};
use crate::platform::db::Command;
use crate::platform::error::Result;

/// Makes a project with its five phases and the decisions with which they usually close.
///
/// # Errors
/// As [`sleutelproject::create`].
pub fn start_sleutelproject(tx: &mut Command<'_>, nieuw: &NieuwSleutelproject) -> Result<Authorized<Sleutelproject>> {
    let project = sleutelproject::create(tx, nieuw)?;
    planfase::start(tx, &project)?;
    besluitmoment::plan_usual(tx, &project)?;
    Ok(project)
}
