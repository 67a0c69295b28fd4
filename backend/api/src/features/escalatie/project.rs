//! What pausing, resuming and ending a project does to its cases (ADR 12).

use sleutelbord_domain::escalatie::{Stap, Stapsoort};
use sleutelbord_domain::sleutelproject::Sleutelprojectstatus as Status;

use super::commands::{Taken, record};
use super::store;
use super::zaak;
use crate::access::authorized::Authorized;
use crate::features::sleutelproject::{Sleutelproject, StatuswisselingRow, last_paused};
use crate::platform::db::Command;
use crate::platform::error::Result;

/// Lets the open cases follow their project, each by a step with the same reason: their clocks stand still while it is paused, and with its end they close.
/// What stood still before the pause goes on standing still after it.
pub fn follow_project(
    tx: &mut Command<'_>,
    project: &Authorized<Sleutelproject>,
    wisseling: &StatuswisselingRow,
) -> Result<()> {
    let paused = last_paused(tx, project.id)?;
    for zaak in zaak::open_of(tx, project)? {
        let state = zaak.state()?;
        let (soort, after) = match wisseling.naar.0 {
            Status::Gepauzeerd => (Stapsoort::Opschorting, state.on_project_paused(&zaak.context())),
            Status::Beeindigd => (Stapsoort::Intrekking, state.on_project_ended()),
            Status::Actief if store::last_suspended(tx, zaak.row.id)? == paused => {
                (Stapsoort::Hervatting, state.apply(Stap::Hervatting, &zaak.context()).ok())
            }
            Status::Actief => continue,
        };
        let Some(after) = after else { continue };
        let zaak = project.entails(zaak)?;
        let taken =
            Taken { soort: soort.into(), toelichting: Some(wisseling.toelichting.clone()), verschuiving_id: None };
        record(tx, &zaak, zaak.row.clone(), after, Some(taken))?;
    }
    Ok(())
}
