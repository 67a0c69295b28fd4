//! Raising a case, changing a draft, taking a step.

use sleutelbord_domain::escalatie::{Escalatie, EscalatieFault, Probleemhouder as Holder, Stap};
use sleutelbord_domain::policy::{Action, permits};
use uuid::Uuid;

use super::store::{self, EscalatieRow, FoundCase};
use super::views::invoer::{EscalatieWijziging, NieuweEscalatie, NieuweStap};
use super::zaak::{self, Zaak};
use crate::access::authorized::{Authorized, Guarded, authorize};
use crate::features::escalatieladder::ladder_on;
use crate::features::mijlpaal;
use crate::features::sleutelproject::Sleutelproject;
use crate::platform::caller::Caller;
use crate::platform::db::Command;
use crate::platform::error::{Code, Error, InvalidParam, Result};

mod step;

pub use step::{Taken, record, take};

/// Raises a case, or keeps it as a draft.
///
/// # Errors
/// `projectBeeindigd`, `escalatieLooptAl`; in a paused project `projectGepauzeerd` for what is no draft; a fault in `mijlpaalId` when the project has no such milestone.
pub fn raise(
    tx: &mut Command<'_>,
    project: &Authorized<Sleutelproject>,
    nieuw: NieuweEscalatie,
) -> Result<EscalatieRow> {
    project.check_changeable()?;
    check_mijlpaal(tx, project, nieuw.mijlpaal_id)?;
    let probleemhouder = nieuw.probleemhouder.unwrap_or(Holder::Gemeente.into());
    let (now, today) = (tx.now(), tx.today());
    let melder_organisatie = raising_organisation(tx.caller(), project)?;
    let row = EscalatieRow {
        id: Uuid::now_v7(),
        sleutelproject_id: project.id,
        mijlpaal_id: nieuw.mijlpaal_id,
        ladder_id: ladder_on(tx, probleemhouder, today)?.id,
        gemeente_code: project.gemeente_code.clone(),
        melder_id: tx.caller().id,
        lezers: vec![melder_organisatie.clone()],
        melder_organisatie,
        soort: nieuw.soort,
        titel: nieuw.titel.trim().to_owned(),
        vraag: nieuw.vraag.trim().to_owned(),
        gewenst_besluit: nieuw.gewenst_besluit.trim().to_owned(),
        status: Escalatie::concept().status.into(),
        niveau: 1,
        behandelaar: None,
        aan_zet_organisatie: None,
        reactie_voor: None,
        afhandelen_voor: None,
        in_behandeling_op: None,
        opgeschort_op: None,
        voorstel_op: None,
        gewaarschuwd_op: None,
        geopend: false,
        uitkomst: None,
        aangemaakt_op: now,
        gewijzigd_op: now,
        versie: 1,
    };
    store::insert(tx, project, &row)?;
    if nieuw.concept { Ok(row) } else { hand_over(tx, project, row) }
}

/// Takes the first step at once: from the same moment somebody is aan zet.
fn hand_over(tx: &mut Command<'_>, project: &Sleutelproject, row: EscalatieRow) -> Result<EscalatieRow> {
    let zaak = Zaak::of(tx, vec![FoundCase { row, project: project.clone() }])?.pop();
    let zaak = zaak.ok_or_else(|| Error::Internal("a case was raised and lost".into()))?;
    let zaak = authorize(tx.caller(), zaak, Action::EscalatieMelden)?;
    let melding = NieuweStap { soort: Stap::Melding.soort().into(), toelichting: None, uitkomst: None, gevolg: None };
    take(tx, &zaak, &melding).map(|(row, ..)| row)
}

/// Changes what a draft says.
///
/// # Errors
/// `projectBeeindigd`, `escalatieAlGemeld`, `escalatieGesloten`; a fault in `mijlpaalId` when the project has no such milestone.
pub fn change(tx: &mut Command<'_>, zaak: &Authorized<Zaak>, wijziging: EscalatieWijziging) -> Result<EscalatieRow> {
    zaak.project.check_changeable()?;
    let status = zaak.state()?.status;
    if status != Escalatie::concept().status {
        let fault = if status.is_closed() { EscalatieFault::Gesloten } else { EscalatieFault::AlGemeld };
        return Err(fault.into());
    }
    let EscalatieWijziging { soort, titel, vraag, gewenst_besluit, mijlpaal_id } = wijziging;
    check_mijlpaal(tx, &zaak.project, mijlpaal_id.flatten())?;
    let current = zaak.row.clone();
    let text = |given: Option<String>, current: String| given.map_or(current, |text| text.trim().to_owned());
    let changed = EscalatieRow {
        soort: soort.unwrap_or(current.soort),
        titel: text(titel, current.titel),
        vraag: text(vraag, current.vraag),
        gewenst_besluit: text(gewenst_besluit, current.gewenst_besluit),
        mijlpaal_id: mijlpaal_id.unwrap_or(current.mijlpaal_id),
        ..current
    };
    zaak::update(tx, zaak, changed, None)
}

/// The organisation for which the caller raises: the first by which the policy lets it, own municipality before those that take part.
fn raising_organisation(caller: &Caller, project: &Sleutelproject) -> Result<String> {
    let scope = project.scope();
    let by = permits(Action::EscalatieMelden).iter().find_map(|(rol, relatie)| {
        caller.grants.iter().find(|grant| grant.rol == *rol && grant.relates(*relatie, &scope))
    });
    let code = by.and_then(|grant| grant.organisatie.clone());
    code.map(Into::into).ok_or_else(|| Error::refused(Code::GeenRecht))
}

fn check_mijlpaal(tx: &mut Command<'_>, project: &Sleutelproject, id: Option<Uuid>) -> Result<()> {
    let Some(id) = id else { return Ok(()) };
    if mijlpaal::of_projects(tx, &[project.id])?.iter().any(|mijlpaal| mijlpaal.id == id) {
        return Ok(());
    }
    let reason = "Dit project heeft deze mijlpaal niet.";
    Err(Error::invalid(vec![InvalidParam::body("mijlpaalId", "onbekend", reason)]))
}
