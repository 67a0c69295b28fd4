//! Closing a phase and going back, both under the lock of the project.

use chrono::NaiveDate;
use sleutelbord_domain::mijlpaal::Vervalreden;
use sleutelbord_domain::planfase::{
    Faseovergangsoort as Soort, Planfase, Teruggrond as Grond, Terugreden, Terugval, huidige_fase,
};
use sleutelbord_domain::policy::Action;
use sleutelbord_domain::toelichting::Toelichting;
use sleutelbord_domain::woningbouwplan::Planstatus;
use uuid::Uuid;

use super::poort::poorten_of;
use super::store::{self, FaseovergangRow};
use super::views::NieuweFaseovergang;
use crate::access::authorized::{Authorized, authorize};
use crate::features::planfase::{self, Belemmering, PlanfaseRow};
use crate::features::sleutelproject::{self, Sleutelproject, Within};
use crate::features::woningbouwplan;
use crate::features::{besluitmoment, mijlpaal};
use crate::platform::db::Command;
use crate::platform::error::{Error, InvalidParam, Result};

/// The action that a transition needs; a deviation and the way back each need one of their own.
#[must_use]
pub fn action_of(nieuw: &NieuweFaseovergang) -> Action {
    match nieuw.soort.0 {
        Soort::Terug => Action::FaseovergangTerug,
        Soort::Afsluiting if nieuw.afwijking => Action::FaseovergangAfwijken,
        Soort::Afsluiting => Action::FaseovergangRegistreren,
    }
}

/// Closes a phase or goes back to one.
///
/// # Errors
/// `poortDicht` with everything that stands in the way, `afwijkingOnnodig`, `faseNietAfgesloten`, `projectBeeindigd`; faults in the body.
pub fn pass(
    tx: &mut Command<'_>,
    project: &Authorized<Sleutelproject>,
    nieuw: &NieuweFaseovergang,
) -> Result<FaseovergangRow> {
    check_body(tx, nieuw)?;
    match nieuw.soort.0 {
        Soort::Afsluiting => close(tx, project, nieuw),
        Soort::Terug => go_back(tx, project, nieuw),
    }
}

fn close(
    tx: &mut Command<'_>,
    project: &Authorized<Sleutelproject>,
    nieuw: &NieuweFaseovergang,
) -> Result<FaseovergangRow> {
    let poort = poorten_of(tx, std::slice::from_ref(&**project))?.remove(&(project.id, nieuw.fase.0));
    let poort = poort.ok_or_else(|| Error::Internal("a phase without a gate".into()))?;
    let reden = nieuw.toelichting.as_deref().and_then(|text| Toelichting::new(text).ok());
    let afsluiting = poort.close(reden.as_ref().filter(|_| nieuw.afwijking))?;
    let (fase, naar) = (nieuw.fase.0, nieuw.fase.0.next());
    let fasen = planfase::of_projects(tx, &[project.id])?;
    let begun = fasen.iter().find(|row| row.soort.0 == fase).and_then(|row| row.werkelijke_start);
    let closed = fasen.iter().filter(|row| row.soort.0 < fase).filter_map(|row| row.werkelijk_einde).max();
    check_not_before(nieuw, begun.max(closed))?;
    change_fase(tx, project, nieuw, fase, |row| PlanfaseRow {
        werkelijk_einde: Some(nieuw.datum),
        met_afwijking: nieuw.afwijking,
        ..row
    })?;
    if let Some(next) = naar {
        change_fase(tx, project, nieuw, next, |row| PlanfaseRow {
            werkelijke_start: row.werkelijke_start.or(Some(nieuw.datum)),
            ..row
        })?;
    }
    let belemmeringen = afsluiting.afwijking.iter().map(Belemmering::new).collect::<Result<Vec<_>>>()?;
    record(tx, project, nieuw, (fase, naar), serde_json::to_value(belemmeringen)?)
}

fn go_back(
    tx: &mut Command<'_>,
    project: &Authorized<Sleutelproject>,
    nieuw: &NieuweFaseovergang,
) -> Result<FaseovergangRow> {
    project.check_changeable()?;
    let fasen = planfase::of_projects(tx, &[project.id])?;
    let closed = fasen.iter().filter(|fase| fase.werkelijk_einde.is_some());
    let afgesloten: Vec<Planfase> = closed.map(|fase| fase.soort.0).collect();
    // Before anything is written: a ruling annuls plans too.
    woningbouwplan::lock_plannen_of(tx, project.id)?;
    let terugval = Terugval::to(nieuw.fase.0, &afgesloten, reason_to_go_back(tx, project, nieuw)?)?;
    let reopened = fasen.iter().filter(|fase| terugval.heropend.contains(&fase.soort.0));
    check_not_before(nieuw, reopened.filter_map(|fase| fase.werkelijk_einde).max())?;
    for fase in &terugval.heropend {
        let reopened = |row| PlanfaseRow { werkelijk_einde: None, met_afwijking: false, ..row };
        change_fase(tx, project, nieuw, *fase, reopened)?;
    }
    if let Some(planstatus) = terugval.planstatus {
        lapse_by_ruling(tx, project, nieuw, &terugval.heropend)?;
        annul_plannen(tx, project, nieuw, planstatus)?;
    }
    let van = huidige_fase(&afgesloten).unwrap_or(Planfase::Realisatie);
    record(tx, project, nieuw, (van, Some(nieuw.fase.0)), serde_json::json!([]))
}

fn reason_to_go_back(tx: &mut Command<'_>, project: &Sleutelproject, nieuw: &NieuweFaseovergang) -> Result<Terugreden> {
    let Some(besluit_id) = nieuw.besluit_id else { return Ok(Terugreden::Uitspraak) };
    let uitkomst = besluitmoment::uitkomst_of(tx, project.id, besluit_id)?.ok_or_else(|| {
        let reason = "Dit is geen besluit over dit project.";
        Error::invalid(vec![InvalidParam::body("besluitId", "onbekend", reason)])
    })?;
    Ok(Terugreden::Besluit { uitkomst: uitkomst.0 })
}

/// A transition does not lie before what it follows on.
fn check_not_before(nieuw: &NieuweFaseovergang, earlier: Option<NaiveDate>) -> Result<()> {
    match earlier.filter(|earlier| nieuw.datum < *earlier) {
        Some(earlier) => {
            let reason = format!("Dit ligt voor wat eraan voorafging ({earlier}).");
            Err(Error::invalid(vec![InvalidParam::body("datum", "voorVorige", reason)]))
        }
        None => Ok(()),
    }
}

/// What was behaald on an annulled plan stays a fact, and no longer counts.
fn lapse_by_ruling(
    tx: &mut Command<'_>,
    project: &Authorized<Sleutelproject>,
    nieuw: &NieuweFaseovergang,
    heropend: &[Planfase],
) -> Result<()> {
    let toelichting = nieuw.toelichting.as_deref().unwrap_or_default();
    for mijlpaal in mijlpaal::of_projects(tx, &[project.id])? {
        let dates = mijlpaal.dates();
        if heropend.contains(&mijlpaal.fase.0) && dates.realisatie.is_some() && dates.vervallen.is_none() {
            let mijlpaal = project.entails(Within { project: (**project).clone(), row: mijlpaal })?;
            mijlpaal::lapse(tx, &mijlpaal, Vervalreden::Uitspraak, toelichting)?;
        }
    }
    Ok(())
}

/// The plans of the own municipality that the ruling annuls are in preparation again; a participating one changes the planstatus of its own.
fn annul_plannen(
    tx: &mut Command<'_>,
    project: &Authorized<Sleutelproject>,
    nieuw: &NieuweFaseovergang,
    planstatus: Planstatus,
) -> Result<()> {
    let adopted = woningbouwplan::lock_vastgestelde_plannen(tx, project.id)?;
    let own = adopted.into_iter().filter_map(|plan| authorize(tx.caller(), plan, Action::FaseovergangTerug).ok());
    let own: Vec<_> = own.collect();
    let chosen = nieuw.vernietigde_plannen.as_deref();
    let strangers = chosen.unwrap_or_default().iter().enumerate();
    let faults: Vec<_> = strangers
        .filter(|(_, id)| !own.iter().any(|plan| plan.id == **id))
        .map(|(place, _)| {
            let reason = "Dit is geen vastgesteld plan van uw gemeente in dit project.";
            InvalidParam::body(format!("vernietigdePlannen.{place}"), "planNietVernietigbaar", reason)
        })
        .collect();
    if !faults.is_empty() {
        return Err(Error::invalid(faults));
    }
    let toelichting = nieuw.toelichting.as_deref().unwrap_or_default();
    for plan in own.iter().filter(|plan| chosen.is_none_or(|ids| ids.contains(&plan.id))) {
        woningbouwplan::annul_woningbouwplan(tx, plan, planstatus.into(), nieuw.datum, toelichting)?;
    }
    Ok(())
}

fn change_fase(
    tx: &mut Command<'_>,
    project: &Authorized<Sleutelproject>,
    nieuw: &NieuweFaseovergang,
    fase: Planfase,
    change: impl FnOnce(PlanfaseRow) -> PlanfaseRow,
) -> Result<()> {
    let row = planfase::of_projects(tx, &[project.id])?.into_iter().find(|row| row.soort.0 == fase);
    let row = row.ok_or_else(|| Error::Internal("a project without this phase".into()))?;
    let changed = change(row.clone());
    if changed == row {
        return Ok(());
    }
    let within = project.entails(Within { project: (**project).clone(), row })?;
    planfase::update(tx, &within, changed, nieuw.toelichting.as_deref()).map(|_| ())
}

fn record(
    tx: &mut Command<'_>,
    project: &Authorized<Sleutelproject>,
    nieuw: &NieuweFaseovergang,
    (van, naar): (Planfase, Option<Planfase>),
    belemmeringen: serde_json::Value,
) -> Result<FaseovergangRow> {
    let last = store::of_project(tx, project.id)?.pop();
    let row = FaseovergangRow {
        id: Uuid::now_v7(),
        sleutelproject_id: project.id,
        gemeente_code: project.gemeente_code.clone(),
        volgnummer: last.map_or(0, |last| last.volgnummer) + 1,
        soort: nieuw.soort,
        van: van.into(),
        naar: naar.map(Into::into),
        datum: nieuw.datum,
        afwijking: nieuw.afwijking,
        belemmeringen,
        grond: nieuw.grond,
        toelichting: nieuw.toelichting.clone(),
        actor_id: tx.caller().id,
        gebeurd_op: tx.now(),
        besluit_id: nieuw.besluit_id,
    };
    store::append(tx, project, &row)?;
    // The project is what the caller says to have seen: whoever saw it before this transition has to look again.
    sleutelproject::count_along(tx, project, nieuw.toelichting.as_deref())?;
    Ok(row)
}

fn check_body(tx: &Command<'_>, nieuw: &NieuweFaseovergang) -> Result<()> {
    let back = nieuw.soort.0 == Soort::Terug;
    let ruled = back && nieuw.grond.is_some_and(|grond| grond.0 == Grond::Uitspraak);
    let explained = nieuw.toelichting.as_ref().is_some_and(|text| !text.trim().is_empty());
    let faults = [
        (nieuw.datum > tx.today(), ("datum", "datumInToekomst", "Een faseovergang ligt niet in de toekomst.")),
        ((back || nieuw.afwijking) && !explained, ("toelichting", "toelichtingLeeg", "Zeg waarom.")),
        (
            nieuw.besluit_id.is_some() != (back && !ruled && nieuw.grond.is_some()),
            (
                "besluitId",
                "besluitHoortBijGrond",
                "Noem het besluit als dat de grond is om terug te gaan, en alleen dan.",
            ),
        ),
        (back && nieuw.grond.is_none(), ("grond", "verplicht", "Zeg op welke grond: een besluit of een uitspraak.")),
        (!back && nieuw.grond.is_some(), ("grond", "grondOnverwacht", "Alleen wie teruggaat, noemt een grond.")),
        (
            nieuw.vernietigde_plannen.is_some() && !ruled,
            ("vernietigdePlannen", "plannenOnverwacht", "Alleen een uitspraak vernietigt plannen."),
        ),
        (back && nieuw.afwijking, ("afwijking", "afwijkingOnverwacht", "Teruggaan kent geen afwijking.")),
    ];
    let found = faults.into_iter().filter(|(wrong, _)| *wrong);
    let faults: Vec<_> = found.map(|(_, (name, code, reason))| InvalidParam::body(name, code, reason)).collect();
    if faults.is_empty() { Ok(()) } else { Err(Error::invalid(faults)) }
}
