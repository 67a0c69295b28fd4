//! Carrying out an import that was judged, part by part. Each step is one short transaction, and any process may take the next one.

use std::collections::HashMap;
use std::sync::Arc;

use sleutelbord_domain::importeren::{Importstatus, Rijuitkomst};
use sleutelbord_domain::policy::Action;
use uuid::Uuid;

use super::store::{self, ImportRow, ImportrijRow, LeftBehind, Part, Totals, Werk};
use super::vergelijking::{applied, blank, changes_programma, older_than};
use super::verslag::{ImportReport, Teschrijven};
use crate::access::authorized::{Authorized, authorize_among};
use crate::features::organisatie::{GemeenteRow, all_gemeenten};
use crate::features::woningbouwplan::{
    Programmaregel, WoningbouwplanRow, find_programmas, lock_by_bron, save_plannen, save_programmas,
};
use crate::platform::caller::Caller;
use crate::platform::db::{Command, Db};
use crate::platform::error::Result;
use crate::platform::journal::Entry;
use crate::platform::record::Versioned;

/// How many plans are written in one transaction.
const AT_ONCE: i64 = 500;

/// How far an import is after a step.
#[derive(Debug)]
pub enum Voortgang {
    /// There is more to write.
    Bezig,
    /// Everything is written, by this process or another.
    Klaar(Box<ImportRow>),
}

/// Whatever is carried out was decided when the file was judged: from there on the importer is only who did it.
fn on_behalf_of(actor_id: Option<Uuid>) -> Caller {
    Caller { id: actor_id, ..Caller::clock() }
}

/// The municipalities whose plans may be written.
fn importing(tx: &mut Command<'_>) -> Result<Authorized<Vec<GemeenteRow>>> {
    let gemeenten = all_gemeenten(tx)?;
    authorize_among(tx.caller(), gemeenten, Action::WoningbouwplanImporteren)
}

/// Registers that an import begins.
pub async fn begin(db: &Db, caller: &Arc<Caller>, import: &ImportRow) -> Result<()> {
    let import = import.clone();
    let begin = move |tx: &mut Command<'_>| {
        let into = importing(tx)?;
        store::insert_import(tx, &into, &import)
    };
    db.command(Arc::clone(caller), false, begin).await
}

/// Puts judged rows aside: for the report, and to be written.
pub async fn put_aside(db: &Db, id: Uuid, rijen: Vec<ImportrijRow>, regels: Vec<Teschrijven>) -> Result<()> {
    db.command(Arc::new(Caller::clock()), false, move |tx| store::insert_rijen(tx, id, &rijen, &regels)).await
}

/// Decides that what was judged good will be written.
pub async fn decide(db: &Db, id: Uuid, woningen: i64) -> Result<()> {
    db.command(Arc::new(Caller::clock()), false, move |tx| store::decide(tx, id, woningen)).await
}

/// Ends an import of which nothing is kept because a row was refused.
pub async fn refuse(db: &Db, caller: &Arc<Caller>, import: &ImportRow) -> Result<()> {
    let import = import.clone();
    db.command(Arc::clone(caller), false, move |tx| store::end(tx, &import)).await
}

/// Ends an import that broke off before every row was judged.
pub async fn undo(db: &Db, import: &ImportRow) -> Result<()> {
    let (id, actor) = (import.id, on_behalf_of(import.actor_id));
    db.command(Arc::new(actor), false, move |tx| break_off(tx, id)).await
}

/// Writes the next part.
pub async fn go_on(db: &Db, import: &ImportRow) -> Result<Voortgang> {
    let (id, actor) = (import.id, on_behalf_of(import.actor_id));
    db.command(Arc::new(actor), false, move |tx| write_part(tx, id)).await
}

/// The report with its rows as they turned out.
pub async fn complete(db: &Db, caller: &Arc<Caller>, report: ImportReport) -> Result<ImportReport> {
    db.read(Arc::clone(caller), None, move |read| {
        let ids: Vec<Uuid> = report.aandacht.iter().map(|rij| rij.id).collect();
        let mut now = store::rijen_by_id(read, &ids)?;
        let aandacht = report.aandacht.iter().map(|rij| now.remove(&rij.id).unwrap_or_else(|| rij.clone())).collect();
        Ok(ImportReport { aandacht, ..report.clone() })
    })
    .await
}

/// Goes on with every import that nobody was seen to be at for a while; the worker calls this.
pub fn resume(db: &Db) -> Result<usize> {
    let left = db.command_here(&Caller::clock(), store::left_behind)?;
    for LeftBehind { id, judged, actor_id } in &left {
        tracing::info!(import = %id, judged, "an import that broke off is ended");
        let actor = on_behalf_of(*actor_id);
        if *judged {
            while matches!(db.command_here(&actor, |tx| write_part(tx, *id))?, Voortgang::Bezig) {}
        } else {
            db.command_here(&actor, |tx| break_off(tx, *id))?;
        }
    }
    Ok(left.len())
}

fn break_off(tx: &mut Command<'_>, id: Uuid) -> Result<()> {
    let (import, werk) = store::lock_import(tx, id)?;
    if werk.is_none_or(|werk| werk.beoordeeld) {
        return Ok(());
    }
    let broken = ImportRow {
        status: Importstatus::Afgebroken.into(),
        nieuw: 0,
        gewijzigd: 0,
        ongewijzigd: 0,
        geweigerd: 0,
        met_waarschuwing: 0,
        woningen: 0,
        ..import
    };
    store::end(tx, &broken)
}

fn write_part(tx: &mut Command<'_>, id: Uuid) -> Result<Voortgang> {
    let (import, werk) = store::lock_import(tx, id)?;
    let Some(Werk { woningen, .. }) = werk else { return Ok(Voortgang::Klaar(Box::new(import))) };
    let part = store::next_part(tx, id, AT_ONCE)?;
    if part.is_empty() {
        let Totals { nieuw, gewijzigd, ongewijzigd, geweigerd, met_waarschuwing } = store::totals(tx, id)?;
        let status = Importstatus::Verwerkt.into();
        let done = ImportRow { status, nieuw, gewijzigd, ongewijzigd, geweigerd, met_waarschuwing, woningen, ..import };
        store::end(tx, &done)?;
        return Ok(Voortgang::Klaar(Box::new(done)));
    }
    let written = write(tx, &import, part)?;
    store::part_is_written(tx, id, &written)?;
    Ok(Voortgang::Bezig)
}

/// Writes what some rows say about their plans as these are now; says what became of each row.
fn write(tx: &mut Command<'_>, import: &ImportRow, part: Vec<Part>) -> Result<Vec<(i32, Rijuitkomst, Uuid)>> {
    let reden = format!("Import van {}", import.bestandsnaam);
    let keys: Vec<(&str, &str)> =
        part.iter().map(|row| (row.regel.gemeente_code.as_str(), row.regel.bron_id.as_str())).collect();
    let known: Vec<Uuid> = part.iter().filter_map(|row| row.plan_id).collect();
    let plannen = lock_by_bron(tx, &import.bron, &keys, &known)?;
    let ids: Vec<Uuid> = plannen.iter().map(|plan| plan.id).collect();
    let mut programmas = find_programmas(tx, &ids)?;
    let by_id: HashMap<Uuid, &WoningbouwplanRow> = plannen.iter().map(|plan| (plan.id, plan)).collect();
    let by_key: HashMap<(String, Option<String>), &WoningbouwplanRow> =
        plannen.iter().map(|plan| ((plan.gemeente_code.clone(), plan.bron_id.clone()), plan)).collect();
    let (mut outcome, mut rows, mut said, mut entries) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for Part { rij, plan_id, mut regel } in part {
        let here = (regel.gemeente_code.clone(), Some(regel.bron_id.clone()));
        let found = plan_id.and_then(|id| by_id.get(&id)).or_else(|| by_key.get(&here));
        let Some(before) = found.copied() else {
            let after = applied(&blank(&regel, &import.bron, import.vertrouwelijkheid, tx.now()), &regel)?;
            entries.push(Entry::created(&after)?.because(&*reden));
            outcome.push((rij, Rijuitkomst::Nieuw, after.id));
            said.push(regel.programma);
            rows.push(after);
            continue;
        };
        if older_than(before, &regel).is_some() {
            // A newer list came in since this one was judged.
            outcome.push((rij, Rijuitkomst::Ongewijzigd, before.id));
            continue;
        }
        if before.sleutelproject_id.is_some() {
            // It was linked since: it stays where its project is.
            regel.gemeente_code.clone_from(&before.gemeente_code);
        }
        let after = applied(before, &regel)?;
        let programma: Vec<Programmaregel> =
            programmas.remove(&before.id).unwrap_or_default().into_iter().map(Programmaregel::from).collect();
        if after == *before && !changes_programma(&programma, &regel) {
            outcome.push((rij, Rijuitkomst::Ongewijzigd, before.id));
            continue;
        }
        let after = after.after(before, tx.now());
        entries.push(Entry::changed(before, &after)?.because(&*reden));
        outcome.push((rij, Rijuitkomst::Gewijzigd, after.id));
        said.push(regel.programma);
        rows.push(after);
    }
    let into = importing(tx)?;
    save_plannen(tx, &into, &rows)?;
    let said: Vec<(&WoningbouwplanRow, &[Programmaregel])> =
        rows.iter().zip(&said).filter_map(|(plan, programma)| Some((plan, programma.as_deref()?))).collect();
    // A plan comes into the journal before what hangs under it.
    tx.journal_all(entries)?;
    save_programmas(tx, &into, &said)?;
    Ok(outcome)
}
