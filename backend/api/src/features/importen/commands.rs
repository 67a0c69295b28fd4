//! Importing a file: read, judge every row, keep what is good, report on all of it.

use std::collections::{HashMap, HashSet};

use sleutelbord_domain::importeren::{Importstatus, Rijuitkomst, Toewijzing};
use sleutelbord_domain::policy::Action;
use uuid::Uuid;

use super::bestand::{Record, Tabel, read_tabel};
use super::kolommen::{Indeling, Veld};
use super::melding::{Ernst, Melding};
use super::rij::{Lezer, Planregel};
use super::store::{ImportRow, ImportrijRow, insert_import};
use super::vergelijking::{applied, blank, changes_programma, knows_uitspraak};
use super::views::Importopdracht;
use crate::access::authorized::permits;
use crate::features::organisatie::{GemeenteRow, all_gemeenten, extents_of_provincies};
use crate::features::woningbouwplan::{
    Programmaregel, WoningbouwplanRow, find_by_bron, find_programmas, readable_among, save_plannen, save_programmas,
};
use crate::platform::db::Command;
use crate::platform::error::{Code, Error, Result};
use crate::platform::journal::Entry;

/// A file with the name that it had where it came from.
#[derive(Clone, Debug)]
pub struct Bestand {
    pub naam: String,
    pub inhoud: Vec<u8>,
}

/// An import with its report.
#[derive(Clone, Debug)]
pub struct ImportReport {
    pub import: ImportRow,
    pub rijen: Vec<ImportrijRow>,
}

/// A row, judged.
struct Oordeel {
    rij: i32,
    bron_id: String,
    naam: String,
    regel: Option<Planregel>,
    meldingen: Vec<Melding>,
    uitkomst: Rijuitkomst,
    plan_id: Option<Uuid>,
}

/// What is here already of the plans in the file.
struct Bekend {
    plannen: HashMap<String, Vec<WoningbouwplanRow>>,
    programmas: HashMap<Uuid, Vec<Programmaregel>>,
    readable: HashSet<Uuid>,
}

/// A plan to be written: as it was, as it becomes, and its programme when the file says one.
struct Schrijf {
    before: Option<WoningbouwplanRow>,
    after: WoningbouwplanRow,
    programma: Option<Vec<Programmaregel>>,
}

/// Imports a file on behalf of the caller.
///
/// # Errors
/// `geenRecht` for someone who may import nowhere, `invoerOngeldig` when the file is no table or lacks a column.
pub fn import_plannen(tx: &mut Command<'_>, opdracht: &Importopdracht, bestand: &Bestand) -> Result<ImportReport> {
    let gemeenten = all_gemeenten(tx)?;
    let own = own_gemeenten(tx, &gemeenten)?;
    let tabel = read_tabel(&bestand.inhoud, opdracht.formaat.map(|formaat| formaat.0))?;
    let kolommen = opdracht.kolommen.clone().unwrap_or_default();
    let indeling = Indeling::of(&tabel, &kolommen, opdracht.bron_id_kolom.as_deref())?;
    let lezer = Lezer {
        indeling: &indeling,
        gemeenten: by_code_and_name(&gemeenten),
        provincies: extents_of_provincies(tx)?,
        today: tx.today(),
        has_places: indeling.has(Veld::Lengtegraad) || tabel.records.iter().any(|record| record.geometrie.is_some()),
    };
    let mut oordelen: Vec<Oordeel> = tabel.records.iter().map(|record| judge(&lezer, record)).collect();
    refuse_doubles(&mut oordelen);
    refuse_foreign(&mut oordelen, &own);
    let bekend = known(tx, opdracht, &oordelen)?;
    let written = compare(tx, opdracht, &own, &bekend, &mut oordelen)?;
    let refused = oordelen.iter().any(|oordeel| oordeel.uitkomst == Rijuitkomst::Geweigerd);
    let kept = !(refused && opdracht.toewijzing.0 == Toewijzing::AllesOfNiets);
    if kept {
        write(tx, written, &format!("Import van {}", bestand.naam))?;
    }
    let report = report(tx, opdracht, bestand, &tabel, oordelen, kept)?;
    insert_import(tx, &report.import, &report.rijen)?;
    Ok(report)
}

fn own_gemeenten(tx: &Command<'_>, gemeenten: &[GemeenteRow]) -> Result<HashSet<String>> {
    let mut own = HashSet::new();
    for gemeente in gemeenten {
        if permits(tx.caller(), Action::WoningbouwplanImporteren, &gemeente.scope()?) {
            own.insert(gemeente.code.clone());
        }
    }
    if own.is_empty() { Err(Error::refused(Code::GeenRecht)) } else { Ok(own) }
}

fn by_code_and_name(gemeenten: &[GemeenteRow]) -> HashMap<String, &GemeenteRow> {
    let names = |gemeente: &GemeenteRow| [gemeente.naam.to_lowercase(), gemeente.code.to_lowercase()];
    gemeenten.iter().flat_map(|gemeente| names(gemeente).map(|name| (name, gemeente))).collect()
}

fn judge(lezer: &Lezer<'_>, record: &Record) -> Oordeel {
    let (regel, meldingen) = lezer.read(record);
    let storable = |text: &str| text.chars().filter(|letter| !letter.is_control()).take(200).collect::<String>();
    Oordeel {
        rij: record.rij,
        bron_id: storable(lezer.indeling.bron_id(record)),
        naam: storable(lezer.indeling.cell(record, Veld::Naam)),
        uitkomst: if regel.is_some() { Rijuitkomst::Ongewijzigd } else { Rijuitkomst::Geweigerd },
        regel,
        meldingen,
        plan_id: None,
    }
}

impl Oordeel {
    fn refuse(&mut self, melding: Melding) {
        self.meldingen.push(melding);
        self.regel = None;
        self.uitkomst = Rijuitkomst::Geweigerd;
    }
}

/// An id may occur once in a file; a name may occur twice in a municipality, but somebody should look.
fn refuse_doubles(oordelen: &mut [Oordeel]) {
    let (mut ids, mut names) = (HashMap::new(), HashMap::new());
    for oordeel in oordelen {
        let Some(regel) = &oordeel.regel else { continue };
        let name = (regel.gemeente_code.clone(), regel.naam.to_lowercase());
        if let Some(first) = ids.get(&regel.bron_id) {
            let reden = format!("Deze id staat al in rij {first}.");
            let bron_id = regel.bron_id.clone();
            oordeel.refuse(Melding::fout("bronIdDubbel", reden).at(None, &bron_id));
            continue;
        }
        ids.insert(regel.bron_id.clone(), oordeel.rij);
        if let Some(first) = names.insert(name, oordeel.rij) {
            let reden = format!("Een ander plan in deze gemeente heet net zo (rij {first}).");
            let naam = regel.naam.clone();
            oordeel.meldingen.push(Melding::waarschuwing("naamDubbel", reden).at(None, &naam));
        }
    }
}

fn refuse_foreign(oordelen: &mut [Oordeel], own: &HashSet<String>) {
    for oordeel in oordelen {
        if oordeel.regel.as_ref().is_some_and(|regel| !own.contains(&regel.gemeente_code)) {
            oordeel.refuse(not_yours());
        }
    }
}

fn not_yours() -> Melding {
    Melding::fout("gemeenteNietVanU", "U kunt alleen plannen van uw eigen gemeente importeren.")
}

fn known(tx: &mut Command<'_>, opdracht: &Importopdracht, oordelen: &[Oordeel]) -> Result<Bekend> {
    let ids = oordelen.iter().filter_map(|oordeel| oordeel.regel.as_ref().map(|regel| regel.bron_id.as_str()));
    let plannen = find_by_bron(tx, &opdracht.bron, &ids.collect::<Vec<_>>())?;
    let ids: Vec<Uuid> = plannen.values().flatten().map(|plan| plan.id).collect();
    let programmas = find_programmas(tx, &ids)?
        .into_iter()
        .map(|(id, rows)| (id, rows.into_iter().map(Programmaregel::from).collect()))
        .collect();
    Ok(Bekend { plannen, programmas, readable: readable_among(tx, &ids)? })
}

impl Bekend {
    /// The plan that a row is about: that of the same municipality, else one that moved here from another municipality of the importer. Of plans elsewhere
    /// a row tells nothing and learns nothing.
    fn plan_of(&self, regel: &Planregel, own: &HashSet<String>) -> Option<&WoningbouwplanRow> {
        let known = self.plannen.get(&regel.bron_id)?;
        let moved = |plan: &&WoningbouwplanRow| own.contains(&plan.gemeente_code) && self.readable.contains(&plan.id);
        let here = known.iter().find(|plan| plan.gemeente_code == regel.gemeente_code);
        here.or_else(|| known.iter().find(moved))
    }
}

fn compare(
    tx: &Command<'_>,
    opdracht: &Importopdracht,
    own: &HashSet<String>,
    bekend: &Bekend,
    oordelen: &mut [Oordeel],
) -> Result<Vec<Schrijf>> {
    let mut written = Vec::new();
    for oordeel in oordelen {
        let Some(regel) = oordeel.regel.clone() else { continue };
        let Some(before) = bekend.plan_of(&regel, own) else {
            let after = applied(&blank(&regel, opdracht, tx.now()), &regel)?;
            (oordeel.uitkomst, oordeel.plan_id) = (Rijuitkomst::Nieuw, Some(after.id));
            written.push(Schrijf { before: None, after, programma: regel.programma });
            continue;
        };
        if !bekend.readable.contains(&before.id) {
            let reden = "De gemeente heeft dit plan voor zichzelf afgeschermd; het wordt hier niet bijgewerkt.";
            oordeel.refuse(Melding::fout("planAfgeschermd", reden));
            continue;
        }
        if before.sleutelproject_id.is_some() && regel.gemeente_code != before.gemeente_code {
            let reden =
                "Dit plan hoort bij een sleutelproject. Maak het daar los voordat het naar een andere gemeente gaat.";
            oordeel.refuse(Melding::fout("planInSleutelproject", reden));
            continue;
        }
        oordeel.plan_id = Some(before.id);
        if regel.planstatus.is_some_and(|told| told != before.planstatus) && !knows_uitspraak(before, &regel) {
            let reden =
                "De rechter vernietigde dit plan nadat deze lijst is gemaakt; de planstatus blijft zoals hij is.";
            oordeel.meldingen.push(Melding::waarschuwing("planstatusDoorUitspraak", reden));
        }
        let after = applied(before, &regel)?;
        let programma = bekend.programmas.get(&before.id).map(Vec::as_slice).unwrap_or_default();
        if after == *before && !changes_programma(programma, &regel) {
            continue;
        }
        oordeel.uitkomst = Rijuitkomst::Gewijzigd;
        let after = WoningbouwplanRow { versie: before.versie + 1, gewijzigd_op: tx.now(), ..after };
        written.push(Schrijf { before: Some(before.clone()), after, programma: regel.programma });
    }
    Ok(written)
}

fn write(tx: &mut Command<'_>, written: Vec<Schrijf>, reden: &str) -> Result<()> {
    let (mut plannen, mut programmas, mut entries) = (Vec::new(), Vec::new(), Vec::new());
    for Schrijf { before, after, programma } in written {
        let entry = match &before {
            None => Entry::created(&after)?,
            Some(before) => Entry::changed(before, &after)?,
        };
        entries.push(entry.because(reden));
        plannen.push(after);
        programmas.push(programma);
    }
    save_plannen(tx, &plannen)?;
    let said: Vec<(&WoningbouwplanRow, &[Programmaregel])> =
        plannen.iter().zip(&programmas).filter_map(|(plan, programma)| Some((plan, programma.as_deref()?))).collect();
    // A plan comes into the journal before what hangs under it.
    tx.journal_all(entries)?;
    save_programmas(tx, &said)
}

fn report(
    tx: &Command<'_>,
    opdracht: &Importopdracht,
    bestand: &Bestand,
    tabel: &Tabel,
    oordelen: Vec<Oordeel>,
    kept: bool,
) -> Result<ImportReport> {
    let import_id = Uuid::now_v7();
    let count = |holds: &dyn Fn(&Oordeel) -> bool| {
        i32::try_from(oordelen.iter().filter(|oordeel| holds(oordeel)).count()).unwrap_or(i32::MAX)
    };
    let of = |uitkomst: Rijuitkomst| count(&|oordeel| oordeel.uitkomst == uitkomst);
    let doubtful = |oordeel: &Oordeel| {
        oordeel.regel.is_some() && oordeel.meldingen.iter().any(|melding| melding.ernst == Ernst::Waarschuwing)
    };
    let status = match () {
        () if tx.is_dry_run() => Importstatus::Proef,
        () if kept => Importstatus::Verwerkt,
        () => Importstatus::Geweigerd,
    };
    let import = ImportRow {
        id: import_id,
        bestandsnaam: bestand.naam.clone(),
        formaat: tabel.formaat.into(),
        bron: opdracht.bron.clone(),
        vertrouwelijkheid: opdracht.vertrouwelijkheid,
        toewijzing: opdracht.toewijzing,
        status: status.into(),
        rijen: count(&|_| true),
        nieuw: of(Rijuitkomst::Nieuw),
        gewijzigd: of(Rijuitkomst::Gewijzigd),
        ongewijzigd: of(Rijuitkomst::Ongewijzigd),
        met_waarschuwing: count(&doubtful),
        geweigerd: of(Rijuitkomst::Geweigerd),
        woningen: oordelen.iter().filter_map(|oordeel| oordeel.regel.as_ref()).map(Planregel::bruto).sum(),
        actor_id: tx.caller().id,
        aangemaakt_op: tx.now(),
        versie: 1,
    };
    let exists = |oordeel: &Oordeel| kept || oordeel.uitkomst != Rijuitkomst::Nieuw;
    let rijen = oordelen.into_iter().map(|oordeel| {
        Ok(ImportrijRow {
            id: Uuid::now_v7(),
            import_id,
            rij: oordeel.rij,
            woningbouwplan_id: oordeel.plan_id.filter(|_| exists(&oordeel)),
            bron_id: Some(oordeel.bron_id).filter(|id| !id.is_empty()),
            naam: Some(oordeel.naam).filter(|naam| !naam.is_empty()),
            uitkomst: oordeel.uitkomst.into(),
            meldingen: serde_json::to_value(oordeel.meldingen)?,
        })
    });
    Ok(ImportReport { import, rijen: rijen.collect::<Result<_>>()? })
}
