//! Importing a file: read, judge every row, then write what is good, in parts. Nobody else waits for longer than one part takes.
//!
//! Judging reads snapshots and holds nothing. What is decided then is written down ([`verwerking`]) and will be carried out, whatever
//! happens to this process: a worker goes on with it. What was not all judged when the process ended is undone by a worker, and nothing of it was written.

use std::collections::BTreeMap;
use std::sync::Arc;

use sleutelbord_domain::importeren::{Importstatus, Rijuitkomst, Toewijzing};
use uuid::Uuid;

use super::bestand::{Record, Tabel, read_tabel};
use super::kolommen::Indeling;
use super::melding::Melding;
use super::oordeel::{Doubles, Oordeel, Rechter, indeling_of};
use super::rij::Planregel;
use super::store::{ImportRow, ImportrijRow};
use super::verslag::{ImportReport, Teschrijven};
use super::verwerking::{self, Voortgang};
use super::views::Importopdracht;
use crate::platform::caller::Caller;
use crate::platform::db::{Db, Read};
use crate::platform::error::{Error, Result};
use crate::platform::upload::Bytes;

/// How many rows are judged in one snapshot.
const AT_ONCE: usize = 1_000;

/// How many rows with a remark the answer repeats.
const ATTENTION: usize = 500;

/// A file with the name that it had where it came from.
#[derive(Clone, Debug)]
pub struct Bestand {
    pub naam: String,
    pub inhoud: Bytes,
}

/// What is being done: the order with all that does not change on the way.
struct Werk {
    opdracht: Importopdracht,
    indeling: Indeling,
    has_places: bool,
    rechter: Rechter,
}

/// Imports a file on behalf of the caller; a dry run only judges, and holds no lock and no transaction id.
///
/// # Errors
/// `geenRecht` for who may import nowhere, `invoerOngeldig` when the file is no table or lacks a column.
pub async fn import_plannen(
    db: &Db,
    caller: &Arc<Caller>,
    dry_run: bool,
    opdracht: Importopdracht,
    bestand: Bestand,
) -> Result<ImportReport> {
    let rechter = db.read(Arc::clone(caller), None, Rechter::of).await?;
    let (formaat, Bestand { naam, inhoud }) = (opdracht.formaat.map(|formaat| formaat.0), bestand);
    let reading = tokio::task::spawn_blocking(move || read_tabel(&inhoud, formaat)).await;
    let tabel = reading.map_err(|_| Error::Internal("reading the file broke off".into()))??;
    let indeling = indeling_of(&tabel, &opdracht)?;
    let mut telling = Telling::of(&tabel, &opdracht, naam, caller, db);
    let Tabel { has_places, records, .. } = tabel;
    let werk = Arc::new(Werk { opdracht, indeling, has_places, rechter });
    if !dry_run {
        verwerking::begin(db, caller, &telling.import).await?;
    }
    let judged = judge_all(db, caller, dry_run, &werk, records, &mut telling).await;
    if dry_run {
        judged?;
        return Ok(telling.report(Importstatus::Proef));
    }
    let refused = telling.import.geweigerd > 0;
    if let Err(fault) = judged {
        verwerking::undo(db, &telling.import).await?;
        return Err(fault);
    }
    if refused && werk.opdracht.toewijzing.0 == Toewijzing::AllesOfNiets {
        let report = telling.report(Importstatus::Geweigerd);
        verwerking::refuse(db, caller, &report.import).await?;
        return Ok(report);
    }
    verwerking::decide(db, telling.import.id, telling.import.woningen).await?;
    let import = loop {
        if let Voortgang::Klaar(import) = verwerking::go_on(db, &telling.import).await? {
            break *import;
        }
    };
    verwerking::complete(db, caller, ImportReport { import, ..telling.report(Importstatus::Verwerkt) }).await
}

async fn judge_all(
    db: &Db,
    caller: &Arc<Caller>,
    dry_run: bool,
    werk: &Arc<Werk>,
    records: Vec<Record>,
    telling: &mut Telling,
) -> Result<()> {
    let mut records = records.into_iter();
    let mut doubles = Doubles::default();
    loop {
        let some: Vec<Record> = records.by_ref().take(AT_ONCE).collect();
        if some.is_empty() {
            return Ok(());
        }
        let (werk, id) = (Arc::clone(werk), telling.import.id);
        let judge = move |read: &mut Read<'_>| {
            let mut doubles = doubles;
            let Werk { opdracht, indeling, has_places, rechter } = &*werk;
            let oordelen = rechter.judge(read, opdracht, indeling, *has_places, &some, &mut doubles)?;
            Ok((oordelen, doubles))
        };
        let oordelen;
        (oordelen, doubles) = db.read(Arc::clone(caller), None, judge).await?;
        let (rijen, regels) = telling.add(oordelen)?;
        if !dry_run {
            verwerking::put_aside(db, id, rijen, regels).await?;
        }
    }
}

/// What the judged rows add up to.
struct Telling {
    import: ImportRow,
    geweigerd: Vec<ImportrijRow>,
    doubtful: Vec<ImportrijRow>,
    waarschuwingen: BTreeMap<String, usize>,
}

impl Telling {
    fn of(tabel: &Tabel, opdracht: &Importopdracht, bestandsnaam: String, caller: &Caller, db: &Db) -> Self {
        let import = ImportRow {
            id: Uuid::now_v7(),
            bestandsnaam,
            formaat: tabel.formaat.into(),
            bron: opdracht.bron.clone(),
            vertrouwelijkheid: opdracht.vertrouwelijkheid,
            toewijzing: opdracht.toewijzing,
            status: Importstatus::Bezig.into(),
            rijen: i32::try_from(tabel.records.len()).unwrap_or(i32::MAX),
            nieuw: 0,
            gewijzigd: 0,
            ongewijzigd: 0,
            met_waarschuwing: 0,
            geweigerd: 0,
            woningen: 0,
            actor_id: caller.id,
            aangemaakt_op: db.clock().now(),
            versie: 1,
        };
        Self { import, geweigerd: Vec::new(), doubtful: Vec::new(), waarschuwingen: BTreeMap::new() }
    }

    /// Counts some rows; gives them as the report has them, and those that are to be written.
    fn add(&mut self, oordelen: Vec<Oordeel>) -> Result<(Vec<ImportrijRow>, Vec<Teschrijven>)> {
        let (mut rijen, mut regels) = (Vec::with_capacity(oordelen.len()), Vec::new());
        for oordeel in oordelen {
            self.count(&oordeel);
            let Oordeel { rij, bron_id, naam, regel, meldingen, uitkomst, plan_id } = oordeel;
            let row = ImportrijRow {
                id: Uuid::now_v7(),
                import_id: self.import.id,
                rij,
                woningbouwplan_id: plan_id,
                bron_id: Some(bron_id).filter(|id| !id.is_empty()),
                naam: Some(naam).filter(|naam| !naam.is_empty()),
                uitkomst: uitkomst.into(),
                meldingen: serde_json::to_value(&meldingen)?,
            };
            self.notice(&row, &meldingen);
            rijen.push(row);
            if uitkomst != Rijuitkomst::Ongewijzigd {
                regels.extend(regel.map(|regel| (rij, plan_id, regel)));
            }
        }
        Ok((rijen, regels))
    }

    fn count(&mut self, oordeel: &Oordeel) {
        let import = &mut self.import;
        *match oordeel.uitkomst {
            Rijuitkomst::Nieuw => &mut import.nieuw,
            Rijuitkomst::Gewijzigd => &mut import.gewijzigd,
            Rijuitkomst::Ongewijzigd => &mut import.ongewijzigd,
            Rijuitkomst::Geweigerd => &mut import.geweigerd,
        } += 1;
        import.met_waarschuwing += i32::from(oordeel.is_doubtful());
        import.woningen += oordeel.regel.as_ref().map_or(0, Planregel::bruto);
    }

    fn notice(&mut self, row: &ImportrijRow, meldingen: &[Melding]) {
        let refused = row.uitkomst.0 == Rijuitkomst::Geweigerd;
        let place = if refused { &mut self.geweigerd } else { &mut self.doubtful };
        if !meldingen.is_empty() && place.len() < ATTENTION {
            place.push(row.clone());
        }
        if !refused {
            meldingen.iter().for_each(|melding| *self.waarschuwingen.entry(melding.code.clone()).or_default() += 1);
        }
    }

    fn report(&self, status: Importstatus) -> ImportReport {
        let aandacht = self.geweigerd.iter().chain(&self.doubtful).take(ATTENTION).cloned().collect();
        let import = ImportRow { status: status.into(), ..self.import.clone() };
        ImportReport { import, aandacht, waarschuwingen: self.waarschuwingen.clone() }
    }
}
