//! A step in the course of a case: decided by the rules, stored with its course, readers and effect.

use sleutelbord_domain::escalatie::{Escalatie, EscalatieFault, Stap};
use uuid::Uuid;

use crate::access::authorized::Authorized;
use crate::features::escalatie::Stapsoort;
use crate::features::escalatie::store::{self, EscalatieRow, StapRow};
use crate::features::escalatie::views::invoer::NieuweStap;
use crate::features::escalatie::zaak::{self, Zaak, organisatie_of};
use crate::features::mijlpaal::{self, MijlpaalRow, Verschuifopdracht};
use crate::features::sleutelproject::Within;
use crate::platform::db::Command;
use crate::platform::error::{Error, InvalidParam, Result};

/// The case after a step, the step, and the milestone before and after when it moved along.
pub type Taking = (EscalatieRow, StapRow, Option<(MijlpaalRow, MijlpaalRow)>);

/// Takes a step.
///
/// # Errors
/// The code of the rule that stands in the way, `projectBeeindigd` and `projectGepauzeerd` among them; `escalatieLooptAl` when a draft asks what is asked already; a fault in `toelichting`, `uitkomst`
/// or `gevolg`; `gevolgNietAanU`, and what moving the milestone refuses.
pub fn take(tx: &mut Command<'_>, zaak: &Authorized<Zaak>, nieuw: &NieuweStap) -> Result<Taking> {
    let stap = stap_of(nieuw)?;
    nieuw.soort.0.check_project(zaak.project.status.0)?;
    let state = zaak.state()?.apply(stap, &zaak.context())?;
    if matches!(stap, Stap::Melding) {
        require_new_question(tx, &zaak.row)?;
    }
    let moved = settle_mijlpaal(tx, zaak, nieuw)?;
    let (verschuiving_id, verschoven) = moved.unzip();
    let taken = Taken { soort: nieuw.soort, toelichting: nieuw.toelichting.clone(), verschuiving_id };
    let uitkomst = nieuw.uitkomst.or(zaak.row.uitkomst);
    let changed = EscalatieRow { uitkomst, ..zaak.row.clone() };
    record(tx, zaak, changed, state, Some(taken)).and_then(|(row, stap)| {
        let lost = || Error::Internal("a step was taken and not recorded".into());
        Ok((row, stap.ok_or_else(lost)?, verschoven))
    })
}

/// The index holds that no question is asked twice; looking first says which case asks it already, to whoever may read that.
fn require_new_question(tx: &mut Command<'_>, row: &EscalatieRow) -> Result<()> {
    match store::find_same_question(tx, row)? {
        Some(asked) => Err(EscalatieFault::LooptAl { escalatie_id: Some(asked) }.into()),
        None => Ok(()),
    }
}

/// What somebody did.
pub struct Taken {
    pub soort: Stapsoort,
    pub toelichting: Option<String>,
    pub verschuiving_id: Option<Uuid>,
}

/// Stores a case in the state that the rules left it in, with who reads it now, and the step that led there.
pub fn record(
    tx: &mut Command<'_>,
    zaak: &Authorized<Zaak>,
    changed: EscalatieRow,
    state: Escalatie,
    taken: Option<Taken>,
) -> Result<(EscalatieRow, Option<StapRow>)> {
    let behandelaar = state.behandelaar;
    let aan_zet = behandelaar.and_then(|behandelaar| organisatie_of(&zaak.project, behandelaar));
    let mut lezers = changed.lezers.clone();
    // From the melding on the own municipality reads it, and whoever is aan zet; nobody ever loses it.
    let joining = behandelaar.map(|_| zaak.row.gemeente_code.clone()).into_iter().chain(aan_zet.clone());
    joining.for_each(|code| {
        if !lezers.contains(&code) {
            lezers.push(code)
        }
    });
    let changed = EscalatieRow { lezers, aan_zet_organisatie: aan_zet, ..changed.with_state(state) };
    let reden = taken.as_ref().and_then(|taken| taken.toelichting.clone());
    let after = zaak::update(tx, zaak, changed, reden.as_deref())?;
    let Some(Taken { soort, toelichting, verschuiving_id }) = taken else { return Ok((after, None)) };
    let stap = StapRow {
        id: Uuid::now_v7(),
        escalatie_id: after.id,
        sleutelproject_id: after.sleutelproject_id,
        gemeente_code: after.gemeente_code.clone(),
        volgnummer: store::next_volgnummer(tx, after.id)?,
        soort,
        van_niveau: zaak.row.niveau,
        naar_niveau: after.niveau,
        van_status: zaak.row.status,
        naar_status: after.status,
        uitkomst: after.uitkomst.filter(|_| soort.0 == sleutelbord_domain::escalatie::Stapsoort::Afhandeling),
        toelichting,
        verschuiving_id,
        actor_id: tx.caller().id,
        gebeurd_op: tx.now(),
    };
    zaak::append(tx, zaak, &stap)?;
    Ok((after, Some(stap)))
}

/// Writes what a settled case means for a milestone. Whoever settles on behalf of the municipality itself may: a table or the province agrees with the
/// municipality, and the municipality moves its own milestones.
fn settle_mijlpaal(
    tx: &mut Command<'_>,
    zaak: &Authorized<Zaak>,
    nieuw: &NieuweStap,
) -> Result<Option<(Uuid, (MijlpaalRow, MijlpaalRow))>> {
    let Some(gevolg) = &nieuw.gevolg else { return Ok(None) };
    if zaak.row.aan_zet_organisatie.as_ref() != Some(&zaak.row.gemeente_code) {
        return Err(EscalatieFault::GevolgNietAanU.into());
    }
    let mijlpalen = mijlpaal::of_projects(tx, &[zaak.project.id])?;
    let Some(own) = mijlpalen.into_iter().find(|mijlpaal| mijlpaal.id == gevolg.mijlpaal_id) else {
        let reason = "Dit project heeft deze mijlpaal niet.";
        return Err(Error::invalid(vec![InvalidParam::body("gevolg.mijlpaalId", "onbekend", reason)]));
    };
    let oorzaak = ("gevolg.oorzaak", gevolg.oorzaak.as_str());
    let toelichting = nieuw.toelichting.as_deref().unwrap_or_default();
    let opdracht = Verschuifopdracht::new(tx, gevolg.naar, gevolg.precisie.map(|given| given.0), oorzaak, toelichting)?;
    let own = zaak.entails(Within { project: zaak.project.clone(), row: own })?;
    let (verschuiving, moved) = mijlpaal::shift(tx, &own, &opdracht)?;
    Ok(Some((verschuiving.id, (own.row.clone(), moved))))
}

/// The step as the rules see it.
fn stap_of(nieuw: &NieuweStap) -> Result<Stap> {
    use sleutelbord_domain::escalatie::Stapsoort as S;
    let soort = nieuw.soort.0;
    let mut faults = Vec::new();
    let explained = nieuw.toelichting.as_ref().is_some_and(|text| !text.trim().is_empty());
    if !explained && !matches!(soort, S::Melding | S::InBehandeling) {
        faults.push(InvalidParam::body("toelichting", "toelichtingLeeg", "Licht deze stap toe."));
    }
    if soort != S::Afhandeling && nieuw.uitkomst.is_some() {
        faults.push(InvalidParam::body("uitkomst", "uitkomstOnverwacht", "Alleen een afhandeling heeft een uitkomst."));
    }
    if soort != S::Afhandeling && nieuw.gevolg.is_some() {
        faults.push(InvalidParam::body("gevolg", "gevolgOnverwacht", "Alleen een afhandeling heeft een gevolg."));
    }
    if soort == S::Afhandeling && nieuw.uitkomst.is_none() {
        faults.push(InvalidParam::body("uitkomst", "verplicht", "Zeg wat de uitkomst is."));
    }
    if !faults.is_empty() {
        return Err(Error::invalid(faults));
    }
    Ok(Stap::new(soort, nieuw.uitkomst.map(|uitkomst| uitkomst.0)))
}
