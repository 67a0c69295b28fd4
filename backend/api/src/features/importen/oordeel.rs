//! Judging: what each row of a file would do to the register as it is now. Reads only.

use std::collections::{HashMap, HashSet};

use chrono::NaiveDate;
use sleutelbord_domain::importeren::Rijuitkomst;
use sleutelbord_domain::policy::Action;
use uuid::Uuid;

use super::bestand::{Record, Tabel};
use super::kolommen::{Indeling, Veld};
use super::melding::{Ernst, Melding};
use super::rij::{Lezer, Planregel};
use super::vergelijking::{applied, blank, changes_programma, knows_uitspraak, older_than};
use super::views::Importopdracht;
use crate::access::authorized::authorize_among;
use crate::features::organisatie::{GemeenteRow, all_gemeenten, extents_of_provincies};
use crate::features::woningbouwplan::{
    Programmaregel, WoningbouwplanRow, find_by_bron, find_programmas, readable_among,
};
use crate::platform::db::Read;
use crate::platform::error::Result;
use crate::platform::geometry::Extent;

/// A row, judged.
#[derive(Debug)]
pub struct Oordeel {
    pub rij: i32,
    pub bron_id: String,
    pub naam: String,
    /// What it says, unless it is refused.
    pub regel: Option<Planregel>,
    pub meldingen: Vec<Melding>,
    pub uitkomst: Rijuitkomst,
    /// The plan that is here already.
    pub plan_id: Option<Uuid>,
}

/// For whom and by what a file is judged.
#[derive(Debug)]
pub struct Rechter {
    gemeenten: Vec<GemeenteRow>,
    provincies: HashMap<String, Extent>,
    own: HashSet<String>,
    today: NaiveDate,
}

/// What came by in the rows before: in which row an id or a name stands.
#[derive(Debug, Default)]
pub struct Doubles {
    ids: HashMap<String, i32>,
    names: HashMap<(String, String), i32>,
}

/// What is here already of the plans in some rows.
struct Bekend {
    plannen: HashMap<String, Vec<WoningbouwplanRow>>,
    programmas: HashMap<Uuid, Vec<Programmaregel>>,
    readable: HashSet<Uuid>,
}

impl Rechter {
    /// For the caller.
    ///
    /// # Errors
    /// `geenRecht` for who may import nowhere.
    pub fn of(read: &mut Read<'_>) -> Result<Self> {
        let gemeenten = all_gemeenten(read)?;
        let importing = authorize_among(read.caller(), gemeenten.clone(), Action::WoningbouwplanImporteren)?;
        let own = importing.iter().map(|gemeente| gemeente.code.clone()).collect();
        Ok(Self { own, provincies: extents_of_provincies(read)?, today: read.today(), gemeenten })
    }

    /// Judges some rows, in the order of the file.
    pub fn judge(
        &self,
        read: &mut Read<'_>,
        opdracht: &Importopdracht,
        indeling: &Indeling,
        has_places: bool,
        records: &[Record],
        doubles: &mut Doubles,
    ) -> Result<Vec<Oordeel>> {
        let lezer = Lezer {
            indeling,
            gemeenten: by_code_and_name(&self.gemeenten),
            provincies: &self.provincies,
            today: self.today,
            has_places: has_places || indeling.has(Veld::Lengtegraad),
        };
        let mut oordelen: Vec<Oordeel> = records.iter().map(|record| understood(&lezer, record)).collect();
        doubles.refuse(&mut oordelen);
        self.refuse_foreign(&mut oordelen);
        let bekend = known(read, opdracht, &oordelen)?;
        for oordeel in &mut oordelen {
            self.compare(read, opdracht, &bekend, oordeel)?;
        }
        Ok(oordelen)
    }

    fn refuse_foreign(&self, oordelen: &mut [Oordeel]) {
        for oordeel in oordelen {
            if oordeel.regel.as_ref().is_some_and(|regel| !self.own.contains(&regel.gemeente_code)) {
                let reden = "U kunt alleen plannen van uw eigen gemeente importeren.";
                oordeel.refuse(Melding::fout("gemeenteNietVanU", reden));
            }
        }
    }

    fn compare(
        &self,
        read: &Read<'_>,
        opdracht: &Importopdracht,
        bekend: &Bekend,
        oordeel: &mut Oordeel,
    ) -> Result<()> {
        let Some(regel) = &oordeel.regel else { return Ok(()) };
        let Some(before) = bekend.plan_of(regel, &self.own) else {
            // What cannot be stored has to be found now.
            applied(&blank(regel, &opdracht.bron, opdracht.vertrouwelijkheid, read.now()), regel)?;
            oordeel.uitkomst = Rijuitkomst::Nieuw;
            return Ok(());
        };
        if !bekend.readable.contains(&before.id) {
            let reden = "De gemeente heeft dit plan voor zichzelf afgeschermd; het wordt hier niet bijgewerkt.";
            oordeel.refuse(Melding::fout("planAfgeschermd", reden));
            return Ok(());
        }
        if before.sleutelproject_id.is_some() && regel.gemeente_code != before.gemeente_code {
            let reden =
                "Dit plan hoort bij een sleutelproject. Maak het daar los voordat het naar een andere gemeente gaat.";
            oordeel.refuse(Melding::fout("planInSleutelproject", reden));
            return Ok(());
        }
        oordeel.plan_id = Some(before.id);
        if let Some(known) = older_than(before, regel) {
            let reden = format!("Deze lijst is ouder dan wat hier staat ({known}); het plan blijft zoals het is.");
            oordeel.meldingen.push(Melding::waarschuwing("lijstOuder", reden));
            return Ok(());
        }
        let after = applied(before, regel)?;
        let programma = bekend.programmas.get(&before.id).map(Vec::as_slice).unwrap_or_default();
        if after != *before || changes_programma(programma, regel) {
            oordeel.uitkomst = Rijuitkomst::Gewijzigd;
        }
        if regel.planstatus.is_some_and(|told| told != before.planstatus) && !knows_uitspraak(before, regel) {
            let reden =
                "De rechter vernietigde dit plan nadat deze lijst is gemaakt; de planstatus blijft zoals hij is.";
            oordeel.meldingen.push(Melding::waarschuwing("planstatusDoorUitspraak", reden));
        }
        Ok(())
    }
}

/// Where in the file each thing stands.
///
/// # Errors
/// `invoerOngeldig` when the file lacks a column.
pub fn indeling_of(tabel: &Tabel, opdracht: &Importopdracht) -> Result<Indeling> {
    let kolommen = opdracht.kolommen.clone().unwrap_or_default();
    Indeling::of(tabel, &kolommen, opdracht.bron_id_kolom.as_deref())
}

fn by_code_and_name(gemeenten: &[GemeenteRow]) -> HashMap<String, &GemeenteRow> {
    let names = |gemeente: &GemeenteRow| [gemeente.naam.to_lowercase(), gemeente.code.to_lowercase()];
    gemeenten.iter().flat_map(|gemeente| names(gemeente).map(|name| (name, gemeente))).collect()
}

fn understood(lezer: &Lezer<'_>, record: &Record) -> Oordeel {
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

    /// Whether it is accepted, with something to look at.
    pub fn is_doubtful(&self) -> bool {
        self.regel.is_some() && self.meldingen.iter().any(|melding| melding.ernst == Ernst::Waarschuwing)
    }
}

impl Doubles {
    /// An id may occur once in a file; a name may occur twice in a municipality, but somebody should look.
    fn refuse(&mut self, oordelen: &mut [Oordeel]) {
        for oordeel in oordelen {
            let Some(regel) = &oordeel.regel else { continue };
            let name = (regel.gemeente_code.clone(), regel.naam.to_lowercase());
            if let Some(first) = self.ids.get(&regel.bron_id) {
                let reden = format!("Deze id staat al in rij {first}.");
                let bron_id = regel.bron_id.clone();
                oordeel.refuse(Melding::fout("bronIdDubbel", reden).at(None, &bron_id));
                continue;
            }
            self.ids.insert(regel.bron_id.clone(), oordeel.rij);
            if let Some(first) = self.names.insert(name, oordeel.rij) {
                let reden = format!("Een ander plan in deze gemeente heet net zo (rij {first}).");
                let naam = regel.naam.clone();
                oordeel.meldingen.push(Melding::waarschuwing("naamDubbel", reden).at(None, &naam));
            }
        }
    }
}

fn known(read: &mut Read<'_>, opdracht: &Importopdracht, oordelen: &[Oordeel]) -> Result<Bekend> {
    let ids = oordelen.iter().filter_map(|oordeel| oordeel.regel.as_ref().map(|regel| regel.bron_id.as_str()));
    let plannen = find_by_bron(read, &opdracht.bron, &ids.collect::<Vec<_>>())?;
    let ids: Vec<Uuid> = plannen.values().flatten().map(|plan| plan.id).collect();
    let programmas = find_programmas(read, &ids)?
        .into_iter()
        .map(|(id, rows)| (id, rows.into_iter().map(Programmaregel::from).collect()))
        .collect();
    Ok(Bekend { plannen, programmas, readable: readable_among(read, &ids)? })
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
