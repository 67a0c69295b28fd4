//! Making, changing and removing plans; each is one transaction.

use sleutelbord_domain::policy::Action;
use uuid::Uuid;

use super::programma::{self, Programmaregel};
use super::store::{Woningbouwplan, WoningbouwplanRow};
use super::views::{NieuwWoningbouwplan, WoningbouwplanWijziging};
use super::{Opdrachtgever, Projectstatus};
use crate::access::authorized::Authorized;
use crate::platform::db::Command;
use crate::platform::error::{Code, Error, Result};
use crate::platform::journal::Entry;
use crate::platform::patch;
use crate::platform::record::Versioned;
use sleutelbord_domain::woningbouwplan as rules;

/// The plan that is about to be made, so that the right to make it can be asked for.
pub fn draft_woningbouwplan(
    tx: &mut Command<'_>,
    gemeente: crate::features::organisatie::GemeenteRow,
    nieuw: &NieuwWoningbouwplan,
) -> Result<Woningbouwplan> {
    let aantallen = programma::counted("programma", &nieuw.programma)?;
    let now = tx.now();
    let NieuwWoningbouwplan {
        naam,
        gemeente_code,
        plantype,
        planstatus,
        juridische_grondslag,
        projectstatus,
        opdrachtgever,
        vertrouwelijkheid,
        locatie,
        brondatum,
        programma: _,
    } = nieuw.clone();
    let row = WoningbouwplanRow {
        id: Uuid::now_v7(),
        bron: None,
        bron_id: None,
        bronvelden: Vec::new(),
        brondatum,
        naam: naam.trim().to_owned(),
        gemeente_code,
        plantype,
        planstatus,
        juridische_grondslag,
        projectstatus: projectstatus.unwrap_or(Projectstatus::from(rules::Projectstatus::Onbekend)),
        opdrachtgever: opdrachtgever.unwrap_or(Opdrachtgever::from(rules::Opdrachtgever::Onbekend)),
        vertrouwelijkheid,
        sleutelproject_id: None,
        locatie: locatie.map(|geometrie| geometrie.0),
        bruto: 0,
        sloop: 0,
        gerealiseerd: 0,
        restcapaciteit: 0,
        verwijderd_op: None,
        aangemaakt_op: now,
        gewijzigd_op: now,
        versie: 1,
        uitspraakdatum: None,
    };
    Ok(Woningbouwplan { row: row.counting(aantallen)?, gemeente })
}

/// Adds the plan with its programme.
pub fn create_woningbouwplan(
    tx: &mut Command<'_>,
    plan: &Authorized<Woningbouwplan>,
    regels: &[Programmaregel],
) -> Result<()> {
    plan.is_for(&[Action::WoningbouwplanAanmaken])?;
    plan.row.create(tx, None)?;
    programma::save_programmas(tx, plan, &[(&plan.row, regels)])
}

/// Changes the fields that are given; one that the source leads is changed there.
///
/// # Errors
/// `bronLeidend` with the fields that are.
pub fn update_woningbouwplan(
    tx: &mut Command<'_>,
    plan: &Authorized<Woningbouwplan>,
    wijziging: WoningbouwplanWijziging,
) -> Result<WoningbouwplanRow> {
    let before = plan.row.clone();
    let WoningbouwplanWijziging {
        naam,
        plantype,
        planstatus,
        juridische_grondslag,
        projectstatus,
        opdrachtgever,
        vertrouwelijkheid,
        locatie,
        brondatum,
    } = wijziging;
    let changed = WoningbouwplanRow {
        naam: naam.map_or_else(|| before.naam.clone(), |naam| naam.trim().to_owned()),
        plantype: plantype.unwrap_or(before.plantype),
        planstatus: planstatus.unwrap_or(before.planstatus),
        juridische_grondslag: patch::apply(&juridische_grondslag, before.juridische_grondslag),
        projectstatus: projectstatus.unwrap_or(before.projectstatus),
        opdrachtgever: opdrachtgever.unwrap_or(before.opdrachtgever),
        vertrouwelijkheid: vertrouwelijkheid.unwrap_or(before.vertrouwelijkheid),
        locatie: locatie.map_or_else(|| before.locatie.clone(), |given| given.map(|geometrie| geometrie.0)),
        brondatum: patch::apply(&brondatum, before.brondatum),
        ..before.clone()
    };
    refuse_led_by_bron(&before, &changed)?;
    store_changed(tx, plan, changed)
}

/// Replaces the whole programme, and the sums that follow from it.
///
/// # Errors
/// `bronLeidend` when the source leads the programme, `invoerOngeldig` with every fault of the rows.
pub fn replace_programma(
    tx: &mut Command<'_>,
    plan: &Authorized<Woningbouwplan>,
    regels: &[Programmaregel],
) -> Result<WoningbouwplanRow> {
    plan.is_for(&[Action::WoningbouwplanWijzigen])?;
    if plan.is_led_by_bron("programma") {
        return Err(plan.led_by_bron("programma").into());
    }
    let before = plan.row.clone();
    let changed = before.clone().counting(programma::counted("regels", regels)?)?;
    programma::save_programmas(tx, plan, &[(&before, regels)])?;
    changed.succeed(tx, &before, None)
}

/// Removes a plan that no key project counts on; its journal stays.
///
/// # Errors
/// `inGebruik` while it is part of a key project.
pub fn delete_woningbouwplan(tx: &mut Command<'_>, plan: &Authorized<Woningbouwplan>) -> Result<()> {
    plan.is_for(&[Action::WoningbouwplanVerwijderen])?;
    if plan.sleutelproject_id.is_some() {
        return Err(Error::refused(Code::InGebruik));
    }
    let now = tx.now();
    let gone = WoningbouwplanRow { verwijderd_op: Some(now), ..plan.row.clone() }.after(&plan.row, now);
    gone.write_over(tx.connection())?;
    tx.journal(Entry::withdrawn(&plan.row, &gone)?)
}

fn store_changed(
    tx: &mut Command<'_>,
    plan: &Authorized<Woningbouwplan>,
    changed: WoningbouwplanRow,
) -> Result<WoningbouwplanRow> {
    plan.is_for(&[Action::WoningbouwplanWijzigen])?;
    if changed == plan.row {
        return Ok(changed);
    }
    changed.succeed(tx, &plan.row, None)
}

fn refuse_led_by_bron(before: &WoningbouwplanRow, after: &WoningbouwplanRow) -> Result<()> {
    let (old, new) = (serde_json::to_value(before)?, serde_json::to_value(after)?);
    let changed: Vec<&str> =
        before.bronvelden.iter().filter(|field| old.get(field) != new.get(field)).map(String::as_str).collect();
    if changed.is_empty() { Ok(()) } else { Err(before.led_by_bron(&changed.join(", ")).into()) }
}

impl WoningbouwplanRow {
    /// The refusal of a change to what its source keeps.
    #[must_use]
    pub fn led_by_bron(&self, velden: &str) -> rules::WoningbouwplanFault {
        let bron = self.bron.clone().unwrap_or_default();
        rules::WoningbouwplanFault::BronLeidend { bron, velden: velden.to_owned() }
    }

    /// The same plan with the homes of its programme, counted.
    ///
    /// # Errors
    /// [`Error::Internal`] for more homes than can be stored: the bounds of rows and their number prevent it.
    pub fn counting(self, aantallen: rules::Woningaantallen) -> Result<Self> {
        let stored = |count: i64| i32::try_from(count).map_err(|_| Error::Internal("too many homes".into()));
        Ok(Self {
            bruto: stored(aantallen.bruto)?,
            sloop: stored(aantallen.sloop)?,
            gerealiseerd: stored(aantallen.gerealiseerd)?,
            restcapaciteit: stored(aantallen.restcapaciteit)?,
            ..self
        })
    }
}
