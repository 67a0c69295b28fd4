//! Planning a phase. It opens and closes in `faseovergang`.

use super::store::{self, PlanfaseRow};
use super::views::PlanfaseWijziging;
use crate::access::authorized::Authorized;
use crate::features::sleutelproject::Within;
use crate::platform::db::Command;
use crate::platform::error::{Error, InvalidParam, Result};
use crate::platform::patch;

/// Changes the name and dates of a phase; without a change it stays the version that it was.
///
/// # Errors
/// `projectBeeindigd`; `invoerOngeldig` for an end before the start, or a beginning in the future.
pub fn change(
    tx: &mut Command<'_>,
    fase: &Authorized<Within<PlanfaseRow>>,
    wijziging: &PlanfaseWijziging,
) -> Result<PlanfaseRow> {
    fase.project.check_changeable()?;
    let before = fase.row.clone();
    let after = PlanfaseRow {
        naam: wijziging.naam.as_deref().map_or(before.naam.clone(), |naam| naam.trim().to_owned()),
        geplande_start: patch::apply(&wijziging.geplande_start, before.geplande_start),
        gepland_einde: patch::apply(&wijziging.gepland_einde, before.gepland_einde),
        werkelijke_start: patch::apply(&wijziging.werkelijke_start, before.werkelijke_start),
        ..before.clone()
    };
    check_dates(&after, tx)?;
    if after == before { Ok(before) } else { store::update(tx, fase, after, None) }
}

fn check_dates(fase: &PlanfaseRow, tx: &Command<'_>) -> Result<()> {
    let mut faults = Vec::new();
    if fase.geplande_start.zip(fase.gepland_einde).is_some_and(|(start, end)| end < start) {
        let reason = "Het einde ligt voor het begin.";
        faults.push(InvalidParam::body("geplandEinde", "eindeVoorBegin", reason));
    }
    if fase.werkelijke_start.is_some_and(|start| start > tx.today()) {
        faults.push(InvalidParam::body("werkelijkeStart", "inToekomst", "Dit kan niet in de toekomst liggen."));
    }
    if fase.werkelijke_start.zip(fase.werkelijk_einde).is_some_and(|(start, end)| end < start) {
        let reason = "De fase sloot eerder dan dit begin.";
        faults.push(InvalidParam::body("werkelijkeStart", "naEinde", reason));
    }
    if faults.is_empty() { Ok(()) } else { Err(Error::invalid(faults)) }
}
