//! What can be done with a milestone: plan it, change what is said about it, remove it. What happens to its dates is in the files below.

mod dates;
mod shift;

use std::collections::HashSet;

use sleutelbord_domain::datum::{Datum, Precisie};
use sleutelbord_domain::mijlpaal::{Afhankelijkheid, Mijlpaal, MijlpaalFault, would_cycle};
use sleutelbord_domain::planfase::{Planfase, UsualMijlpaal};
use sleutelbord_domain::policy::Action;
use uuid::Uuid;

use super::store::{self, MijlpaalRow, of_projects};
use super::views::invoer::{MijlpaalWijziging, NieuweMijlpaal};
use crate::access::authorized::Authorized;
use crate::features::planfase::{self, PlanfaseRow};
use crate::features::sleutelproject::{Sleutelproject, Within};
use crate::platform::db::Command;
use crate::platform::error::{Error, InvalidParam, Result};
use crate::platform::patch;

pub use dates::{correct, fix_basis, lapse, realise};
pub use shift::{Gevolgen, Verschuifopdracht, shift, shift_with_followers};

/// Plans a milestone; its baseline is indicatief.
///
/// # Errors
/// `projectBeeindigd`; `faseAfgesloten` for a required one in a phase that closed; `invoerOngeldig` for a soort or milestone that does not exist.
pub fn create(
    tx: &mut Command<'_>,
    project: &Authorized<Sleutelproject>,
    nieuw: &NieuweMijlpaal,
) -> Result<MijlpaalRow> {
    project.check_changeable()?;
    let usual = usual_of(nieuw.soort.as_deref())?;
    let precisie = nieuw.precisie.map_or(Precisie::Dag, |given| given.0);
    let basis = Datum { datum: nieuw.basisdatum, precisie };
    let prognose = nieuw
        .prognosedatum
        .map(|datum| Datum { datum, precisie: nieuw.prognose_precisie.map_or(Precisie::Dag, |given| given.0) });
    let dates = Mijlpaal { prognose: prognose.unwrap_or(basis), ..Mijlpaal::planned(basis) };
    let id = Uuid::now_v7();
    let row = MijlpaalRow {
        id,
        sleutelproject_id: project.id,
        gemeente_code: project.gemeente_code.clone(),
        fase: nieuw.fase,
        soort: nieuw.soort.clone(),
        naam: nieuw.naam.trim().to_owned(),
        basisdatum: basis.datum,
        basis_precisie: precisie.into(),
        indicatief: true,
        prognosedatum: basis.datum,
        prognose_precisie: precisie.into(),
        realisatiedatum: None,
        realisatie_precisie: None,
        vervalreden: None,
        verplicht: nieuw.verplicht.unwrap_or_else(|| usual.is_some_and(|usual| usual.verplicht)),
        afhankelijk_van: checked_voorgangers(tx, project.id, id, &nieuw.afhankelijk_van)?,
        verantwoordelijke: nieuw.verantwoordelijke.clone(),
        bewijs: None,
        aangemaakt_op: tx.now(),
        gewijzigd_op: tx.now(),
        versie: 1,
    }
    .with_dates(dates);
    if row.verplicht {
        check_gate(tx, &row)?;
    }
    store::insert(tx, project, &row)?;
    Ok(row)
}

/// The actions that this change needs; a changed baseline needs one of its own.
#[must_use]
pub fn actions_of(wijziging: &MijlpaalWijziging) -> Vec<Action> {
    let MijlpaalWijziging { naam, fase, verplicht, afhankelijk_van, verantwoordelijke, basisdatum, basis_precisie } =
        wijziging;
    let basis = basisdatum.is_some() || basis_precisie.is_some();
    let other = naam.is_some()
        || fase.is_some()
        || verplicht.is_some()
        || afhankelijk_van.is_some()
        || verantwoordelijke.is_some();
    let basis = basis.then_some(Action::BasisdatumWijzigen);
    let other = (other || basis.is_none()).then_some(Action::MijlpaalWijzigen);
    other.into_iter().chain(basis).collect()
}

/// Changes what is said about a milestone; without a change it stays the version that it was.
///
/// # Errors
/// `projectBeeindigd`, `besluitNodig` for a baseline that a decision fixed, `mijlpaalKringloop`, `invoerOngeldig` for a milestone that does not exist.
pub fn change(
    tx: &mut Command<'_>,
    mijlpaal: &Authorized<Within<MijlpaalRow>>,
    wijziging: &MijlpaalWijziging,
) -> Result<MijlpaalRow> {
    mijlpaal.project.check_changeable()?;
    let before = mijlpaal.row.clone();
    let after = MijlpaalRow {
        naam: wijziging.naam.as_deref().map_or(before.naam.clone(), |naam| naam.trim().to_owned()),
        fase: wijziging.fase.unwrap_or(before.fase),
        verplicht: wijziging.verplicht.unwrap_or(before.verplicht),
        afhankelijk_van: match &wijziging.afhankelijk_van {
            Some(given) => checked_voorgangers(tx, before.sleutelproject_id, before.id, given)?,
            None => before.afhankelijk_van.clone(),
        },
        verantwoordelijke: patch::apply(&wijziging.verantwoordelijke, before.verantwoordelijke.clone()),
        ..before.clone()
    };
    let dates = before.dates();
    let basis = Datum {
        datum: wijziging.basisdatum.unwrap_or(dates.basis.datum),
        precisie: wijziging.basis_precisie.map_or(dates.basis.precisie, |given| given.0),
    };
    let after = if basis == dates.basis { after } else { after.with_dates(dates.agree(basis, false)?) };
    let asked_anew = after.verplicht && (!before.verplicht || after.fase != before.fase);
    if asked_anew && after.realisatiedatum.is_none() {
        check_gate(tx, &after)?;
    }
    if after == before { Ok(before) } else { store::update(tx, mijlpaal, after, None) }
}

/// Removes a milestone to which nothing refers.
///
/// # Errors
/// `projectBeeindigd`; `inGebruik`: then it can only lapse.
pub fn remove(tx: &mut Command<'_>, mijlpaal: &Authorized<Within<MijlpaalRow>>) -> Result<()> {
    mijlpaal.project.check_changeable()?;
    store::delete(tx, mijlpaal)
}

/// A gate that closed did not ask for this milestone, and does not ask for it afterwards.
fn check_gate(tx: &mut Command<'_>, mijlpaal: &MijlpaalRow) -> Result<()> {
    match closed_fase(tx, mijlpaal)? {
        Some(_) => Err(MijlpaalFault::FaseAfgesloten.into()),
        None => Ok(()),
    }
}

/// The phase of the milestone, when it is closed.
fn closed_fase(tx: &mut Command<'_>, mijlpaal: &MijlpaalRow) -> Result<Option<PlanfaseRow>> {
    let fasen = planfase::of_projects(tx, &[mijlpaal.sleutelproject_id])?;
    Ok(fasen.into_iter().find(|fase| fase.soort == mijlpaal.fase && fase.werkelijk_einde.is_some()))
}

fn usual_of(soort: Option<&str>) -> Result<Option<&'static UsualMijlpaal>> {
    let Some(soort) = soort else { return Ok(None) };
    let usual = Planfase::ALL.iter().flat_map(|fase| fase.usual_mijlpalen()).find(|usual| usual.soort == soort);
    let unknown = || InvalidParam::body("soort", "onbekend", "Deze soort bestaat niet; zie /mijlpaalsoorten.");
    usual.map(Some).ok_or_else(|| Error::invalid(vec![unknown()]))
}

/// The milestones to wait for, each once: all of the same project, and without a circle.
fn checked_voorgangers(tx: &mut Command<'_>, project: Uuid, own: Uuid, given: &[Uuid]) -> Result<Vec<Uuid>> {
    if given.is_empty() {
        return Ok(Vec::new());
    }
    let others = of_projects(tx, &[project])?;
    let known: HashSet<Uuid> = others.iter().map(|row| row.id).collect();
    let unknown = given.iter().enumerate().filter(|(_, id)| !known.contains(id));
    let faults: Vec<_> = unknown
        .map(|(index, _)| {
            let reason = "Deze mijlpaal hoort niet bij dit project.";
            InvalidParam::body(format!("afhankelijkVan.{index}"), "onbekend", reason)
        })
        .collect();
    if !faults.is_empty() {
        return Err(Error::invalid(faults));
    }
    let mut chain: Vec<Afhankelijkheid> =
        others.iter().filter(|row| row.id != own).flat_map(MijlpaalRow::afhankelijkheden).collect();
    let mut checked = Vec::with_capacity(given.len());
    for voorganger in given {
        let link = Afhankelijkheid { mijlpaal: own, voorganger: *voorganger };
        if would_cycle(&chain, link) {
            return Err(MijlpaalFault::Kringloop.into());
        }
        if !checked.contains(voorganger) {
            chain.push(link);
            checked.push(*voorganger);
        }
    }
    Ok(checked)
}
