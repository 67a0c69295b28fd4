//! What can be done with a project: make it, change it, pause, resume and end it.

use sleutelbord_domain::knelpuntthema::Themacode;
use sleutelbord_domain::policy::Action;
use sleutelbord_domain::sleutelproject::{
    Pauzeoorzaak, Plaats, SleutelprojectFault, Sleutelprojectstatus as Status, check_deelnemende_gemeenten,
};
use uuid::Uuid;

use super::linking;
use super::store::{self, Sleutelproject, SleutelprojectRow, StatuswisselingRow};
use super::views::{NieuwSleutelproject, NieuweStatuswisseling, SleutelprojectWijziging};
use crate::access::authorized::{Authorized, authorize};
use crate::features::knelpuntthema::require_thema;
use crate::features::organisatie::{find_gemeente, names_of};
use crate::platform::db::Command;
use crate::platform::error::{Error, InvalidParam, Result};
use crate::platform::geometry::Geometrie;
use crate::platform::patch;

/// Makes a project; what belongs to it comes after it.
///
/// # Errors
/// `geenRecht` outside the own municipality, `invoerOngeldig` for what does not exist, and the rules of [`SleutelprojectFault`].
pub fn create(tx: &mut Command<'_>, nieuw: &NieuwSleutelproject) -> Result<Authorized<Sleutelproject>> {
    let gemeente = find_gemeente(tx, &nieuw.gemeente_code).map_err(|error| error.in_field("gemeenteCode"))?;
    let row = SleutelprojectRow {
        id: Uuid::now_v7(),
        kenmerk: store::next_kenmerk(tx, &gemeente.code)?.to_string(),
        naam: nieuw.naam.trim().to_owned(),
        omschrijving: nieuw.omschrijving.clone(),
        gemeente_code: gemeente.code.clone(),
        deelnemende_gemeenten: nieuw.deelnemende_gemeenten.clone(),
        onderdeel_van: nieuw.onderdeel_van,
        vertrouwelijkheid: nieuw.vertrouwelijkheid,
        status: Status::Actief.into(),
        locatie: nieuw.locatie.clone().map(|locatie| locatie.0),
        aangemaakt_op: tx.now(),
        gewijzigd_op: tx.now(),
        versie: 1,
    };
    let project = authorize(tx.caller(), Sleutelproject { row, gemeente }, Action::SleutelprojectAanmaken)?;
    check_deelnemers(tx, &project)?;
    check_geheel(tx, &project, true)?;
    store::insert(tx, &project)?;
    Ok(project)
}

/// Changes what is said about a project; without a change it stays the version that it was.
///
/// # Errors
/// `projectBeeindigd`, `vertrouwelijkheidTeRuim`, `invoerOngeldig` for what does not exist, and the rules of [`SleutelprojectFault`].
pub fn change(
    tx: &mut Command<'_>,
    project: &Authorized<Sleutelproject>,
    wijziging: &SleutelprojectWijziging,
) -> Result<Sleutelproject> {
    project.check_changeable()?;
    let before = project.row.clone();
    let after = SleutelprojectRow {
        naam: wijziging.naam.as_deref().map_or(before.naam.clone(), |naam| naam.trim().to_owned()),
        omschrijving: patch::apply(&wijziging.omschrijving, before.omschrijving.clone()),
        vertrouwelijkheid: wijziging.vertrouwelijkheid.unwrap_or(before.vertrouwelijkheid),
        deelnemende_gemeenten: wijziging
            .deelnemende_gemeenten
            .clone()
            .unwrap_or_else(|| before.deelnemende_gemeenten.clone()),
        onderdeel_van: patch::apply(&wijziging.onderdeel_van, before.onderdeel_van),
        locatie: patch::apply(&wijziging.locatie, before.locatie.clone().map(Geometrie)).map(|locatie| locatie.0),
        ..before.clone()
    };
    if after == before {
        return Ok((**project).clone());
    }
    let changed = Sleutelproject { row: after, gemeente: project.gemeente.clone() };
    check_deelnemers(tx, &changed)?;
    if changed.onderdeel_van != project.onderdeel_van || changed.vertrouwelijkheid != project.vertrouwelijkheid {
        check_geheel(tx, &changed, changed.onderdeel_van != project.onderdeel_van)?;
    }
    linking::release_gone(tx, project, &changed)?;
    if !store::parts_fit_in(tx, &changed)? {
        return Err(SleutelprojectFault::VertrouwelijkheidTeRuim.into());
    }
    store::update(tx, project, changed.row, None)
}

/// Pauses, resumes or ends a project, and keeps why.
///
/// # Errors
/// The rules of [`SleutelprojectFault`]; `invoerOngeldig` when a pause names no valid cause, or anything else names one.
pub fn change_status(
    tx: &mut Command<'_>,
    project: &Authorized<Sleutelproject>,
    nieuw: &NieuweStatuswisseling,
) -> Result<StatuswisselingRow> {
    let van = project.status.0;
    let naar = match nieuw.naar.0 {
        Status::Gepauzeerd => van.pause(),
        Status::Actief => van.resume(),
        Status::Beeindigd => van.end(),
    }?;
    check_oorzaak(tx, naar, nieuw.oorzaak.as_deref())?;
    let wisseling = StatuswisselingRow {
        id: Uuid::now_v7(),
        sleutelproject_id: project.id,
        gemeente_code: project.gemeente_code.clone(),
        van: van.into(),
        naar: naar.into(),
        oorzaak: nieuw.oorzaak.clone(),
        toelichting: nieuw.toelichting.trim().to_owned(),
        actor_id: tx.caller().id,
        gebeurd_op: tx.now(),
    };
    store::insert_statuswisseling(tx, project, &wisseling)?;
    let changed = SleutelprojectRow { status: naar.into(), ..project.row.clone() };
    store::update(tx, project, changed, Some(&wisseling.toelichting))?;
    Ok(wisseling)
}

/// The action that a change to this status needs.
#[must_use]
pub fn action_of(naar: Status) -> Action {
    match naar {
        Status::Gepauzeerd => Action::SleutelprojectPauzeren,
        Status::Actief => Action::SleutelprojectHervatten,
        Status::Beeindigd => Action::SleutelprojectBeeindigen,
    }
}

fn check_oorzaak(tx: &mut Command<'_>, naar: Status, oorzaak: Option<&str>) -> Result<()> {
    let faulty = |code, reason| Err(Error::invalid(vec![InvalidParam::body("oorzaak", code, reason)]));
    match (naar, oorzaak) {
        (Status::Gepauzeerd, None) => faulty("ontbreekt", "Zeg waardoor het project stilligt."),
        (Status::Gepauzeerd, Some(oorzaak)) => match oorzaak.parse::<Themacode>().map(Pauzeoorzaak::from) {
            Ok(Pauzeoorzaak::PartijWeggevallen) => Ok(()),
            Ok(Pauzeoorzaak::Thema(_)) | Err(_) => require_thema(tx, "oorzaak", oorzaak).map(|_| ()),
        },
        (_, Some(_)) => faulty("overbodig", "Alleen een pauze heeft een oorzaak."),
        (_, None) => Ok(()),
    }
}

fn check_deelnemers(tx: &mut Command<'_>, project: &Sleutelproject) -> Result<()> {
    let codes: Vec<&str> = project.deelnemende_gemeenten.iter().map(String::as_str).collect();
    let known = names_of(tx, &codes)?;
    let mut parsed = Vec::with_capacity(codes.len());
    let mut faults = Vec::new();
    for (index, code) in codes.iter().enumerate() {
        match code.parse() {
            Ok(gemeente) if known.contains_key(*code) => parsed.push(gemeente),
            _ => faults.push(InvalidParam::body(
                format!("deelnemendeGemeenten.{index}"),
                "onbekend",
                "Deze gemeente bestaat niet.",
            )),
        }
    }
    if !faults.is_empty() {
        return Err(Error::invalid(faults));
    }
    match project.gemeente_code.parse() {
        Ok(penvoerder) => Ok(check_deelnemende_gemeenten(&penvoerder, &parsed)?),
        Err(fault) => Err(Error::Internal(format!("{fault}"))),
    }
}

/// Whether the project fits in the whole that it says to be a part of, which is locked too: nobody makes that a part in the meantime. To join a whole
/// asks for the right to attach something to it.
fn check_geheel(tx: &mut Command<'_>, project: &Sleutelproject, joins: bool) -> Result<()> {
    let Some(id) = project.onderdeel_van else { return Ok(()) };
    if id == project.id {
        return Err(SleutelprojectFault::OnderdeelVanZichzelf.into());
    }
    let geheel = store::lock(tx, id).map_err(|error| error.in_field("onderdeelVan"))?;
    if joins {
        authorize(tx.caller(), geheel.clone(), Action::SleutelprojectPlannenKoppelen)?;
    }
    let place = Plaats {
        id: project.id,
        onderdeel_van: project.onderdeel_van,
        heeft_onderdelen: store::has_parts(tx, project.id)?,
    };
    let place_of_geheel = Plaats { id, onderdeel_van: geheel.onderdeel_van, heeft_onderdelen: true };
    place.check_onderdeel_van(&place_of_geheel)?;
    geheel.check_changeable()?;
    if project.vertrouwelijkheid.0.may_be_child_of(geheel.vertrouwelijkheid.0) {
        Ok(())
    } else {
        Err(SleutelprojectFault::VertrouwelijkheidTeRuim.into())
    }
}
