//! Planning decision moments and registering what was decided.

use chrono::NaiveDate;
use sleutelbord_domain::besluitmoment::{Besluit, BesluitFault, check_vergaderdatum};
use sleutelbord_domain::datum::Datum;
use sleutelbord_domain::organisatie::Organisatiesoort;
use sleutelbord_domain::planfase::Planfase;
use uuid::Uuid;

use super::Orgaan;
use super::store::{self, BesluitRow, BesluitmomentRow};
use super::views::invoer::{BesluitmomentWijziging, NieuwBesluit, NieuwBesluitmoment, NieuweBasis};
use crate::access::authorized::Authorized;
use crate::features::mijlpaal;
use crate::features::reces::kalenders_of;
use crate::features::sleutelproject::{Sleutelproject, Within};
use crate::platform::db::Command;
use crate::platform::error::{Code, Error, InvalidParam, Result};

/// Plans a decision moment.
///
/// # Errors
/// `projectBeeindigd`; `orgaanInReces` for a date on which the organ does not meet.
pub fn plan(
    tx: &mut Command<'_>,
    project: &Authorized<Sleutelproject>,
    nieuw: NieuwBesluitmoment,
) -> Result<BesluitmomentRow> {
    project.check_changeable()?;
    let NieuwBesluitmoment { fase, naam, orgaan, geplande_datum, sluit_fase_af } = nieuw;
    let row = BesluitmomentRow {
        id: Uuid::now_v7(),
        sleutelproject_id: project.id,
        gemeente_code: project.gemeente_code.clone(),
        fase,
        naam: naam.trim().to_owned(),
        orgaan,
        geplande_datum,
        sluit_fase_af,
        aangemaakt_op: tx.now(),
        gewijzigd_op: tx.now(),
        versie: 1,
    };
    check_meets(tx, project, row.orgaan, row.geplande_datum)?;
    store::insert(tx, project, &row)?;
    Ok(row)
}

/// Plans the decisions with which the five phases of a new project usually close.
///
/// # Errors
/// As [`plan`].
pub fn plan_usual(tx: &mut Command<'_>, project: &Authorized<Sleutelproject>) -> Result<()> {
    for fase in Planfase::ALL {
        let usual = fase.usual_besluitmoment();
        let nieuw = NieuwBesluitmoment {
            fase: (*fase).into(),
            naam: usual.naam.to_owned(),
            orgaan: usual.orgaan.into(),
            geplande_datum: None,
            sluit_fase_af: true,
        };
        plan(tx, project, nieuw)?;
    }
    Ok(())
}

/// Changes the plan of a moment at which nothing final was decided.
///
/// # Errors
/// `projectBeeindigd`, `alBesloten`, `orgaanInReces`.
pub fn change(
    tx: &mut Command<'_>,
    moment: &Authorized<Within<BesluitmomentRow>>,
    wijziging: BesluitmomentWijziging,
) -> Result<BesluitmomentRow> {
    moment.project.check_changeable()?;
    if last_besluit(tx, moment)?.is_some_and(|last| last.uitkomst.0.is_final()) {
        return Err(BesluitFault::AlBesloten.into());
    }
    let BesluitmomentWijziging { fase, naam, orgaan, geplande_datum, sluit_fase_af } = wijziging;
    let current = moment.row.clone();
    let changed = BesluitmomentRow {
        fase: fase.unwrap_or(current.fase),
        naam: naam.map_or(current.naam, |naam| naam.trim().to_owned()),
        orgaan: orgaan.unwrap_or(current.orgaan),
        geplande_datum: geplande_datum.unwrap_or(current.geplande_datum),
        sluit_fase_af: sluit_fase_af.unwrap_or(current.sluit_fase_af),
        ..current
    };
    check_meets(tx, &moment.project, changed.orgaan, changed.geplande_datum)?;
    store::update(tx, moment, changed)
}

/// Removes a moment at which nothing was decided.
///
/// # Errors
/// `projectBeeindigd`, `inGebruik`.
pub fn remove(tx: &mut Command<'_>, moment: &Authorized<Within<BesluitmomentRow>>) -> Result<()> {
    moment.project.check_changeable()?;
    if last_besluit(tx, moment)?.is_some() {
        return Err(Error::refused(Code::InGebruik));
    }
    store::delete(tx, moment)
}

/// Registers what the organ decided; with `stelt_basis_vast` the baselines of the project hold from then on. The moment keeps what it was; its version
/// counts the decisions along.
///
/// # Errors
/// `projectBeeindigd` and the codes of [`BesluitFault`].
pub fn register_besluit(
    tx: &mut Command<'_>,
    moment: &Authorized<Within<BesluitmomentRow>>,
    nieuw: NieuwBesluit,
) -> Result<BesluitRow> {
    moment.project.check_changeable()?;
    let last = last_besluit(tx, moment)?;
    let before = last.as_ref().map(|last| Besluit {
        uitkomst: last.uitkomst.0,
        datum: last.datum,
        voorwaarden: Vec::new(),
        stelt_basis_vast: last.stelt_basis_vast,
    });
    nieuw.besluit()?.check(before.as_ref(), tx.today())?;
    let row = BesluitRow {
        id: Uuid::now_v7(),
        besluitmoment_id: moment.id,
        sleutelproject_id: moment.sleutelproject_id,
        gemeente_code: moment.gemeente_code.clone(),
        volgnummer: last.map_or(0, |last| last.volgnummer) + 1,
        uitkomst: nieuw.uitkomst,
        datum: nieuw.datum,
        voorwaarden: serde_json::to_value(&nieuw.voorwaarden)?,
        vindplaats: nieuw.vindplaats,
        mandaat: nieuw.mandaat,
        toelichting: nieuw.toelichting,
        stelt_basis_vast: nieuw.stelt_basis_vast,
        actor_id: tx.caller().id,
        gebeurd_op: tx.now(),
    };
    store::append(tx, moment, &row)?;
    store::update(tx, moment, moment.row.clone())?;
    fix_basis(tx, moment, &row, &nieuw.basisdatums)?;
    Ok(row)
}

/// The baselines hold from the decision on: those that it names as it says, the others as they are.
fn fix_basis(
    tx: &mut Command<'_>,
    moment: &Authorized<Within<BesluitmomentRow>>,
    besluit: &BesluitRow,
    basisdatums: &[NieuweBasis],
) -> Result<()> {
    if !besluit.stelt_basis_vast {
        let code = "basisdatumsOnverwacht";
        let reason = "Alleen een besluit dat de basisdata vaststelt, noemt nieuwe.";
        let fault = InvalidParam::body("basisdatums", code, reason);
        return if basisdatums.is_empty() { Ok(()) } else { Err(Error::invalid(vec![fault])) };
    }
    let mijlpalen = mijlpaal::of_projects(tx, &[moment.sleutelproject_id])?;
    let open: Vec<_> = mijlpalen.into_iter().filter(|mijlpaal| mijlpaal.dates().check_open().is_ok()).collect();
    let strangers = basisdatums.iter().enumerate();
    let strangers = strangers.filter(|(_, basis)| !open.iter().any(|mijlpaal| mijlpaal.id == basis.mijlpaal_id));
    let reason = "Dit is geen lopende mijlpaal van dit project.";
    let faults: Vec<_> = strangers
        .map(|(place, _)| InvalidParam::body(format!("basisdatums.{place}.mijlpaalId"), "onbekend", reason))
        .collect();
    if !faults.is_empty() {
        return Err(Error::invalid(faults));
    }
    let reden = format!("Vastgesteld bij besluit: {}", moment.naam);
    for mijlpaal in open {
        let current = mijlpaal.dates().basis;
        let new = basisdatums.iter().find(|basis| basis.mijlpaal_id == mijlpaal.id).map(|basis| Datum {
            datum: basis.basisdatum,
            precisie: basis.precisie.map_or(current.precisie, |precisie| precisie.0),
        });
        let mijlpaal = moment.entails(Within { project: moment.project.clone(), row: mijlpaal })?;
        mijlpaal::fix_basis(tx, &mijlpaal, new.unwrap_or(current), &reden)?;
    }
    Ok(())
}

fn last_besluit(tx: &mut Command<'_>, moment: &Within<BesluitmomentRow>) -> Result<Option<BesluitRow>> {
    Ok(store::besluiten_of(tx, &[moment.id])?.pop())
}

/// Whether the organ meets on the planned date: it does not in the recess of its municipality or province.
fn check_meets(tx: &mut Command<'_>, project: &Sleutelproject, orgaan: Orgaan, datum: Option<NaiveDate>) -> Result<()> {
    let code = match orgaan.0.organisatiesoort() {
        Some(Organisatiesoort::Gemeente) => project.gemeente_code.as_str(),
        Some(Organisatiesoort::Provincie) => project.gemeente.provincie_code.as_str(),
        Some(Organisatiesoort::Regio) | None => return Ok(()),
    };
    let Some(datum) = datum else { return Ok(()) };
    let kalender = kalenders_of(tx, &[code])?.remove(code).unwrap_or_default();
    Ok(check_vergaderdatum(datum, &kalender.recessen)?)
}
