//! Dates that are put right, that happen, that no longer count, or that a decision fixes.

use sleutelbord_domain::datum::{Datum, Precisie};
use sleutelbord_domain::mijlpaal::{Correctieveld, Vervalreden};
use sleutelbord_domain::toelichting::Toelichting;
use uuid::Uuid;

use super::closed_fase;
use crate::access::authorized::Authorized;
use crate::features::mijlpaal::geschiedenis::{
    CorrectieRow, RealisatieRow, VervalverklaringRow, insert_correctie, insert_realisatie, insert_vervalverklaring,
};
use crate::features::mijlpaal::store::{self, MijlpaalRow};
use crate::features::mijlpaal::views::invoer::{NieuweCorrectie, NieuweRealisatie};
use crate::features::planfase::{self, PlanfaseRow};
use crate::features::sleutelproject::Within;
use crate::platform::db::Command;
use crate::platform::error::{Error, Result};

/// Puts a wrong date right; counts as no slip.
///
/// # Errors
/// `projectBeeindigd`, and the rules of [`sleutelbord_domain::mijlpaal::Mijlpaal::correct`].
pub fn correct(
    tx: &mut Command<'_>,
    mijlpaal: &Authorized<Within<MijlpaalRow>>,
    nieuw: &NieuweCorrectie,
) -> Result<CorrectieRow> {
    mijlpaal.project.check_changeable()?;
    let precisie = nieuw.precisie.map_or(Precisie::Dag, |given| given.0);
    let naar = nieuw.naar.map(|datum| Datum { datum, precisie });
    let dates = mijlpaal.dates();
    let toelichting = explained(&nieuw.toelichting)?;
    let correctie = dates.correct(nieuw.veld.0, naar, toelichting, tx.today())?;
    let row = CorrectieRow {
        id: Uuid::now_v7(),
        mijlpaal_id: mijlpaal.id,
        sleutelproject_id: mijlpaal.sleutelproject_id,
        gemeente_code: mijlpaal.gemeente_code.clone(),
        veld: correctie.veld.into(),
        van: correctie.van.datum,
        van_precisie: correctie.van.precisie.into(),
        naar: correctie.naar.map(|naar| naar.datum),
        naar_precisie: correctie.naar.map(|naar| naar.precisie.into()),
        toelichting: correctie.toelichting.as_str().to_owned(),
        actor_id: tx.caller().id,
        gebeurd_op: tx.now(),
    };
    insert_correctie(tx, mijlpaal, &row, Some(&row.toelichting))?;
    let corrected = mijlpaal.row.clone().with_dates(dates.corrected(&correctie));
    store::update(tx, mijlpaal, corrected, Some(&row.toelichting))?;
    if row.veld.0 == Correctieveld::Realisatiedatum && row.naar.is_none() && mijlpaal.verplicht {
        mark_gate(tx, mijlpaal, &row.toelichting)?;
    }
    Ok(row)
}

/// A phase that closed because of what did not happen after all closed past it: that stays visible at its gate.
fn mark_gate(tx: &mut Command<'_>, mijlpaal: &Authorized<Within<MijlpaalRow>>, reden: &str) -> Result<()> {
    let Some(fase) = closed_fase(tx, mijlpaal)?.filter(|fase| !fase.met_afwijking) else { return Ok(()) };
    let marked = PlanfaseRow { met_afwijking: true, ..fase.clone() };
    let fase = mijlpaal.entails(Within { project: mijlpaal.project.clone(), row: fase })?;
    planfase::update(tx, &fase, marked, Some(reden)).map(|_| ())
}

/// Registers that a milestone happened.
///
/// # Errors
/// `projectBeeindigd`, `mijlpaalVervallen`, `mijlpaalAlBehaald`, `realisatieInToekomst`.
pub fn realise(
    tx: &mut Command<'_>,
    mijlpaal: &Authorized<Within<MijlpaalRow>>,
    nieuw: &NieuweRealisatie,
) -> Result<RealisatieRow> {
    mijlpaal.project.check_changeable()?;
    let datum = Datum { datum: nieuw.datum, precisie: nieuw.precisie.map_or(Precisie::Dag, |given| given.0) };
    let dates = mijlpaal.dates().realise(datum, tx.today())?;
    let row = RealisatieRow {
        id: Uuid::now_v7(),
        mijlpaal_id: mijlpaal.id,
        sleutelproject_id: mijlpaal.sleutelproject_id,
        gemeente_code: mijlpaal.gemeente_code.clone(),
        datum: datum.datum,
        precisie: datum.precisie.into(),
        bewijs: nieuw.bewijs.clone(),
        toelichting: nieuw.toelichting.clone(),
        actor_id: tx.caller().id,
        gebeurd_op: tx.now(),
    };
    insert_realisatie(tx, mijlpaal, &row, row.toelichting.as_deref())?;
    let bewijs = nieuw.bewijs.clone().or_else(|| mijlpaal.bewijs.clone());
    let realised = MijlpaalRow { bewijs, ..mijlpaal.row.clone().with_dates(dates) };
    store::update(tx, mijlpaal, realised, row.toelichting.as_deref())?;
    Ok(row)
}

/// Lets a milestone lapse: it is no longer needed, or a court annulled the plan on which it rested. The project must be locked.
///
/// # Errors
/// `projectBeeindigd`, `mijlpaalVervallen`; `mijlpaalAlBehaald` without a ruling.
pub fn lapse(
    tx: &mut Command<'_>,
    mijlpaal: &Authorized<Within<MijlpaalRow>>,
    reden: Vervalreden,
    toelichting: &str,
) -> Result<VervalverklaringRow> {
    mijlpaal.project.check_changeable()?;
    let dates = mijlpaal.dates().cancel(reden)?;
    let row = VervalverklaringRow {
        id: Uuid::now_v7(),
        mijlpaal_id: mijlpaal.id,
        sleutelproject_id: mijlpaal.sleutelproject_id,
        gemeente_code: mijlpaal.gemeente_code.clone(),
        reden: reden.into(),
        toelichting: explained(toelichting)?.into(),
        actor_id: tx.caller().id,
        gebeurd_op: tx.now(),
    };
    insert_vervalverklaring(tx, mijlpaal, &row, Some(&row.toelichting))?;
    store::update(tx, mijlpaal, mijlpaal.row.clone().with_dates(dates), Some(&row.toelichting))?;
    Ok(row)
}

/// Fixes the baseline by a decision; the project must be locked. One that is over, or has this baseline already, fixed, stays as it is.
///
/// # Errors
/// `projectBeeindigd`.
pub fn fix_basis(
    tx: &mut Command<'_>,
    mijlpaal: &Authorized<Within<MijlpaalRow>>,
    basis: Datum,
    reden: &str,
) -> Result<()> {
    mijlpaal.project.check_changeable()?;
    if let Ok(dates) = mijlpaal.dates().agree(basis, true) {
        store::update(tx, mijlpaal, mijlpaal.row.clone().with_dates(dates), Some(reden))?;
    }
    Ok(())
}

fn explained(text: &str) -> Result<Toelichting> {
    Toelichting::new(text).map_err(|fault| Error::in_value("toelichting", &fault))
}
