//! What a move does to the rest of its project: its phases, decisions and homes are read, the rules say what follows.

use chrono::NaiveDate;
use diesel::dsl::{exists, not};
use diesel::prelude::*;
use sleutelbord_domain::besluitmoment::Besluituitkomst;
use sleutelbord_domain::datum::Datum;
use sleutelbord_domain::mijlpaal::{
    Kernmijlpaal as Kern, Verplaatsing, overschrijding, passeert, verplaatste_woningen, vrijedag,
};
use uuid::Uuid;

use super::Orgaan;
use super::store::MijlpaalRow;
use super::views::doorwerking::{
    Besluitmomentverwijzing, Doorwerking, Faseoverschrijding, Jaarverplaatsing, Kernverplaatsing,
};
use crate::features::planfase::{self, Planfasesoort};
use crate::features::reces::kalenders_of;
use crate::features::woningbouwplan;
use crate::platform::coded::Coded;
use crate::platform::db::Read;
use crate::platform::error::Result;
use crate::schema::{besluit, besluitmoment};

/// A milestone before and after a move.
pub type Verschoven = (MijlpaalRow, MijlpaalRow);

/// What follows from the move of the first of these milestones, with which the others move along; all are of one project that the caller may read.
///
/// # Errors
/// Those of the database.
pub fn doorwerking_of(read: &mut Read<'_>, verschoven: &[Verschoven]) -> Result<Option<Doorwerking>> {
    let Some((first, moved)) = verschoven.first() else { return Ok(None) };
    let project = first.sleutelproject_id;
    let verplaatsingen: Vec<Verplaatsing> = verschoven.iter().map(verplaatsing).collect();
    let naar = moved.dates().prognose;
    let moments = open_moments(read, project)?;
    let kernmijlpalen: Vec<Kernverplaatsing> = verschoven.iter().filter_map(kernverplaatsing).collect();
    Ok(Some(Doorwerking {
        fasen: passed_fasen(read, project, &verplaatsingen)?,
        gepasseerde_besluiten: moments
            .iter()
            .filter(|(fase, moment)| passeert(fase.0, moment.geplande_datum, &verplaatsingen))
            .map(|(_, moment)| moment.clone())
            .collect(),
        volgend_besluit: moments
            .iter()
            .map(|(_, moment)| moment)
            .find(|moment| moment.geplande_datum >= naar.end())
            .cloned(),
        woningen: moved_woningen(read, project, &kernmijlpalen)?,
        kernmijlpalen,
        vrijedag: {
            let kalenders = kalenders_of(read, &[first.gemeente_code.as_str()])?;
            let kalender = kalenders.get(&first.gemeente_code).cloned().unwrap_or_default();
            vrijedag(naar, &kalender.recessen).map(Into::into)
        },
    }))
}

fn verplaatsing((before, after): &Verschoven) -> Verplaatsing {
    Verplaatsing { fase: before.fase.0, van: before.dates().prognose, naar: after.dates().prognose }
}

fn passed_fasen(read: &mut Read<'_>, project: Uuid, moves: &[Verplaatsing]) -> Result<Vec<Faseoverschrijding>> {
    let fasen = planfase::of_projects(read, &[project])?;
    let open = fasen.into_iter().filter(|fase| fase.werkelijk_einde.is_none());
    let passed = open.filter_map(|fase| {
        let gepland_einde = fase.gepland_einde?;
        let found = overschrijding(fase.soort.0, gepland_einde, moves)?;
        Some(Faseoverschrijding {
            fase: fase.soort,
            naam: fase.naam,
            gepland_einde,
            nieuw_einde: found.nieuw_einde,
            dagen: found.dagen,
            al_eerder: found.al_eerder,
        })
    });
    Ok(passed.collect())
}

/// The planned decisions of a project that were not taken yet, the first one first.
fn open_moments(read: &mut Read<'_>, project: Uuid) -> Result<Vec<(Planfasesoort, Besluitmomentverwijzing)>> {
    let put_off: Coded<Besluituitkomst> = Besluituitkomst::Aangehouden.into();
    let taken =
        besluit::table.filter(besluit::besluitmoment_id.eq(besluitmoment::id)).filter(besluit::uitkomst.ne(put_off));
    let rows: Vec<(Uuid, Planfasesoort, String, Orgaan, NaiveDate)> = besluitmoment::table
        .filter(besluitmoment::sleutelproject_id.eq(project).and(besluitmoment::geplande_datum.is_not_null()))
        .filter(not(exists(taken)))
        .order((besluitmoment::geplande_datum, besluitmoment::id))
        .select((
            besluitmoment::id,
            besluitmoment::fase,
            besluitmoment::naam,
            besluitmoment::orgaan,
            besluitmoment::geplande_datum.assume_not_null(),
        ))
        .load(read.connection())?;
    let verwijzing =
        |(id, fase, naam, orgaan, geplande_datum)| (fase, Besluitmomentverwijzing { id, naam, orgaan, geplande_datum });
    Ok(rows.into_iter().map(verwijzing).collect())
}

fn kernverplaatsing((before, after): &Verschoven) -> Option<Kernverplaatsing> {
    let soort = before.soort.as_deref()?.parse::<Kern>().ok()?;
    Some(Kernverplaatsing {
        mijlpaal_id: before.id,
        soort: soort.into(),
        naam: before.naam.clone(),
        van: before.prognosedatum,
        van_precisie: before.prognose_precisie,
        naar: after.prognosedatum,
        naar_precisie: after.prognose_precisie,
    })
}

fn moved_woningen(read: &mut Read<'_>, project: Uuid, moved: &[Kernverplaatsing]) -> Result<Vec<Jaarverplaatsing>> {
    let dates = |soort: Kern| {
        moved.iter().find(|kern| kern.soort.0 == soort).map(|kern| {
            let van = Datum { datum: kern.van, precisie: kern.van_precisie.0 };
            (van, Datum { datum: kern.naar, precisie: kern.naar_precisie.0 })
        })
    };
    let (eerste, laatste) = (dates(Kern::EersteOplevering), dates(Kern::LaatsteOplevering));
    if eerste.is_none() && laatste.is_none() {
        return Ok(Vec::new());
    }
    let programma = woningbouwplan::to_build_by_year(read, project)?;
    let homes = verplaatste_woningen(eerste, laatste, &programma).into_iter();
    Ok(homes.map(|homes| Jaarverplaatsing { van: homes.van, naar: homes.naar, woningen: homes.woningen }).collect())
}
