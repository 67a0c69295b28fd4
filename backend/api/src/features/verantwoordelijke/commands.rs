//! Filling and emptying seats. Both happen under the lock of the project, so a seat never gets two occupants on one day.

use sleutelbord_domain::verantwoordelijke::{Bezetting, VerantwoordelijkeFault, check_bezetting, ended_on};
use uuid::Uuid;

use super::store::{self, VerantwoordelijkeRow};
use super::views::{NieuweBeeindiging, NieuweVerantwoordelijke};
use crate::access::authorized::Authorized;
use crate::features::sleutelproject::{Sleutelproject, Within};
use crate::platform::db::Command;
use crate::platform::error::Result;

/// Puts a person in a seat from a day on.
///
/// # Errors
/// `projectBeeindigd`, `zetelBezet`; `verwijzingOnbekend` for an account that does not exist.
pub fn assign(
    tx: &mut Command<'_>,
    project: &Authorized<Sleutelproject>,
    nieuw: NieuweVerantwoordelijke,
) -> Result<VerantwoordelijkeRow> {
    project.check_changeable()?;
    let NieuweVerantwoordelijke { rol, gebruiker_id, naam, geldig_vanaf, vervanger } = nieuw;
    let row = VerantwoordelijkeRow {
        id: Uuid::now_v7(),
        sleutelproject_id: project.id,
        gemeente_code: project.gemeente_code.clone(),
        rol,
        gebruiker_id,
        naam: naam.trim().to_owned(),
        vervanger: vervanger.map(|name| name.trim().to_owned()).filter(|name| !name.is_empty()),
        geldig_vanaf,
        geldig_tot: None,
        aangemaakt_op: tx.now(),
        gewijzigd_op: tx.now(),
        versie: 1,
    };
    let all = store::of_projects(tx, &[project.id])?;
    let same_seat: Vec<Bezetting> =
        all.iter().filter(|other| other.rol == rol).map(|other| other.bezetting()).collect();
    check_bezetting(&same_seat, &row.bezetting())?;
    store::insert(tx, project, &row)?;
    Ok(row)
}

/// Ends somebody's time in a seat: on `geldig_tot` a successor may begin.
///
/// # Errors
/// `projectBeeindigd`, `alBeeindigd`; a fault in `geldigTot` that does not lie after the beginning.
pub fn end(
    tx: &mut Command<'_>,
    seat: &Authorized<Within<VerantwoordelijkeRow>>,
    beeindiging: NieuweBeeindiging,
) -> Result<VerantwoordelijkeRow> {
    seat.project.check_changeable()?;
    if let Some(geldig_tot) = seat.geldig_tot {
        return Err(VerantwoordelijkeFault::AlBeeindigd { geldig_tot }.into());
    }
    let ended = ended_on(seat.bezetting(), beeindiging.geldig_tot)?;
    let changed = VerantwoordelijkeRow { geldig_tot: ended.geldig.tot, ..seat.row.clone() };
    store::update(tx, seat, changed, beeindiging.toelichting.as_deref())
}
