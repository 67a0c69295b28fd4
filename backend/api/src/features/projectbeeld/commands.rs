//! A project begins with everything that belongs to it from the first day.

use crate::access::authorized::Authorized;
use crate::features::planfase;
use crate::features::sleutelproject::{self, NieuwSleutelproject, Sleutelproject};
use crate::platform::db::Command;
use crate::platform::error::Result;

/// Makes a project with its five phases.
///
/// # Errors
/// As [`sleutelproject::create`].
pub fn start_sleutelproject(tx: &mut Command<'_>, nieuw: &NieuwSleutelproject) -> Result<Authorized<Sleutelproject>> {
    let project = sleutelproject::create(tx, nieuw)?;
    planfase::start(tx, &project)?;
    Ok(project)
}
