//! Lists of milestones, each with what stands around it.

use std::collections::{HashMap, HashSet};

use chrono::NaiveDate;
use diesel::dsl::count_star;
use diesel::pg::Pg;
use diesel::prelude::*;
use sleutelbord_domain::mijlpaal::{Mijlpaalstatus as Status, Obstacles};
use uuid::Uuid;

use super::status::{Predicate, status_is};
use super::store::MijlpaalRow;
use super::views::{MijlpaalFilter, MijlpaalSort, MijlpaalView};
use crate::features::organisatie::gemeenten_within;
use crate::features::sleutelproject::{by_ids, visible_ids};
use crate::platform::caller::{Caller, CallerKind};
use crate::platform::db::Read;
use crate::platform::error::{Error, Result};
use crate::platform::page::{self, Page, PageQuery};
use crate::schema::{correctie, mijlpaal, verschuiving};
use crate::seek;

type Query = mijlpaal::BoxedQuery<'static, Pg>;

/// A milestone with what its status and possibilities depend on beside its own row.
#[derive(Clone, Debug)]
pub struct Mijlpaalstand {
    pub row: MijlpaalRow,
    pub aantal_verschuivingen: i64,
    pub voorganger_te_laat: bool,
    /// Whether something refers to it, so that it cannot be deleted.
    pub in_gebruik: bool,
}

impl Mijlpaalstand {
    /// How it stands at the end of `today`.
    #[must_use]
    pub fn status(&self, today: NaiveDate) -> Status {
        let obstacles = Obstacles { open_knelpunt: false, voorganger_te_laat: self.voorganger_te_laat };
        self.row.dates().status(today, obstacles)
    }
}

/// One page of the milestones that the caller may read.
///
/// # Errors
/// `cursorOngeldig`.
pub fn list_mijlpalen(read: &mut Read<'_>, filter: &MijlpaalFilter, page: &PageQuery) -> Result<Page<MijlpaalView>> {
    let own = gemeenten_within(read, &read.caller().reach.organisations.clone())?;
    let region = gemeenten_within(read, &filter.regio.iter().cloned().collect::<Vec<_>>())?;
    let filtered = |read: &Read<'_>| filtered(read, filter, &own, &region);
    let total = page::count(filtered(read).select(mijlpaal::id), read.connection())?;
    let query = filtered(read).select(MijlpaalRow::as_select());
    let (name, descending) = filter.sort.unwrap_or_default().parts();
    let Page { rows, next, total, exact } = match filter.sort.unwrap_or_default() {
        MijlpaalSort::Prognosedatum | MijlpaalSort::PrognosedatumDescending => {
            let rows = seek!(query, page, name, descending, mijlpaal::prognosedatum => NaiveDate, mijlpaal::id);
            let rows = rows.load(read.connection())?;
            page.page(rows, total, name, |row: &MijlpaalRow| (row.prognosedatum, row.id))?
        }
        MijlpaalSort::Basisdatum | MijlpaalSort::BasisdatumDescending => {
            let rows = seek!(query, page, name, descending, mijlpaal::basisdatum => NaiveDate, mijlpaal::id);
            let rows = rows.load(read.connection())?;
            page.page(rows, total, name, |row: &MijlpaalRow| (row.basisdatum, row.id))?
        }
        MijlpaalSort::Naam | MijlpaalSort::NaamDescending => {
            let rows = seek!(query, page, name, descending, mijlpaal::naam => String, mijlpaal::id);
            let rows = rows.load(read.connection())?;
            page.page(rows, total, name, |row: &MijlpaalRow| (row.naam.clone(), row.id))?
        }
    };
    Ok(Page { rows: views_of(read, rows)?, next, total, exact })
}

/// Every milestone as the caller sees it; the order is kept. Ask only for milestones of projects that the caller may read.
///
/// # Errors
/// Whatever the database says.
pub fn views_of(read: &mut Read<'_>, rows: Vec<MijlpaalRow>) -> Result<Vec<MijlpaalView>> {
    let mut ids: Vec<Uuid> = rows.iter().map(|row| row.sleutelproject_id).collect();
    ids.sort_unstable();
    ids.dedup();
    let projects = by_ids(read, &ids)?;
    let (today, standings) = (read.today(), standings(read, rows)?);
    let caller = read.caller();
    let view = |stand: Mijlpaalstand| {
        let project = projects.get(&stand.row.sleutelproject_id);
        let project = project.ok_or_else(|| Error::Internal(format!("{} has no project", stand.row.id)))?;
        Ok(MijlpaalView::new(stand, project, today, caller))
    };
    standings.into_iter().map(view).collect()
}

/// The milestones with what stands around them, in four queries however many there are: one for each kind of thing that stands there, so that a
/// look at the past goes through the journal once for each.
///
/// # Errors
/// Whatever the database says.
pub fn standings(read: &mut Read<'_>, rows: Vec<MijlpaalRow>) -> Result<Vec<Mijlpaalstand>> {
    let ids: Vec<Uuid> = rows.iter().map(|row| row.id).collect();
    let moves = verschuiving::table.filter(verschuiving::mijlpaal_id.eq_any(&ids)).group_by(verschuiving::mijlpaal_id);
    let moves = moves.select((verschuiving::mijlpaal_id, count_star())).load::<(Uuid, i64)>(read.connection())?;
    let moves: HashMap<Uuid, i64> = moves.into_iter().collect();
    let corrected = correctie::table.filter(correctie::mijlpaal_id.eq_any(&ids)).select(correctie::mijlpaal_id);
    let mut used: HashSet<Uuid> = corrected.load(read.connection())?.into_iter().collect();
    let projects: HashSet<Uuid> = rows.iter().map(|row| row.sleutelproject_id).collect();
    let followers = mijlpaal::table
        .filter(mijlpaal::sleutelproject_id.eq_any(projects))
        .filter(mijlpaal::afhankelijk_van.overlaps_with(&ids))
        .select(mijlpaal::afhankelijk_van);
    used.extend(followers.load::<Vec<Uuid>>(read.connection())?.into_iter().flatten());
    let late = late_among(read, rows.iter().flat_map(|row| row.afhankelijk_van.iter().copied()).collect())?;
    let standing = |row: MijlpaalRow| {
        let aantal_verschuivingen = moves.get(&row.id).copied().unwrap_or_default();
        let voorganger_te_laat = row.afhankelijk_van.iter().any(|id| late.contains(id));
        let in_gebruik = used.contains(&row.id) || aantal_verschuivingen > 0 || row.dates().check_open().is_err();
        Mijlpaalstand { row, aantal_verschuivingen, voorganger_te_laat, in_gebruik }
    };
    Ok(rows.into_iter().map(standing).collect())
}

/// Those of these milestones that are late today.
fn late_among(read: &mut Read<'_>, ids: HashSet<Uuid>) -> Result<HashSet<Uuid>> {
    if ids.is_empty() {
        return Ok(HashSet::new());
    }
    let today = read.today();
    let late = mijlpaal::table.filter(mijlpaal::id.eq_any(ids)).filter(status_is(Status::TeLaat, today));
    Ok(late.select(mijlpaal::id).load::<Uuid>(read.connection())?.into_iter().collect())
}

/// The milestones that the caller may read. What is of the own municipality needs no look at its project.
fn visible_to(caller: &Caller) -> Predicate {
    if caller.kind == CallerKind::Klok {
        return Box::new(diesel::dsl::sql("true"));
    }
    let own = mijlpaal::gemeente_code.eq_any(caller.reach.own.clone());
    Box::new(own.or(mijlpaal::sleutelproject_id.eq_any(visible_ids(caller))))
}

/// The milestones whose baseline and slip the caller may see.
fn slip_visible_to(caller: &Caller) -> Predicate {
    if caller.kind == CallerKind::Klok {
        return Box::new(diesel::dsl::sql("true"));
    }
    Box::new(mijlpaal::gemeente_code.eq_any([caller.reach.own.as_slice(), &caller.reach.province].concat()))
}

fn filtered(read: &Read<'_>, filter: &MijlpaalFilter, own: &[String], region: &[String]) -> Query {
    let caller = read.caller();
    let mut query = mijlpaal::table.filter(visible_to(caller)).into_boxed();
    if let Some(codes) = &filter.gemeente_code {
        query = query.filter(mijlpaal::gemeente_code.eq_any(codes.clone()));
    }
    if filter.regio.is_some() {
        query = query.filter(mijlpaal::gemeente_code.eq_any(region.to_vec()));
    }
    if filter.mijn == Some(true) {
        query = query.filter(mijlpaal::gemeente_code.eq_any(own.to_vec()));
    }
    if let Some(project) = filter.sleutelproject_id {
        query = query.filter(mijlpaal::sleutelproject_id.eq(project));
    }
    if let Some(fase) = filter.fase {
        query = query.filter(mijlpaal::fase.eq(fase));
    }
    if let Some(from) = filter.prognosedatum_vanaf {
        query = query.filter(mijlpaal::prognosedatum.ge(from));
    }
    if let Some(until) = filter.prognosedatum_tot {
        query = query.filter(mijlpaal::prognosedatum.lt(until));
    }
    if let Some(wanted) = &filter.status {
        query = query.filter(any_status(wanted.iter().map(|status| status.0), read));
    }
    // The order of baselines tells about baselines.
    if matches!(filter.sort, Some(MijlpaalSort::Basisdatum | MijlpaalSort::BasisdatumDescending)) {
        query = query.filter(slip_visible_to(caller));
    }
    query
}

/// Milestones with one of these statuses. For someone who may not see slip, only what happened or was cancelled has a status.
fn any_status(wanted: impl Iterator<Item = Status>, read: &Read<'_>) -> Predicate {
    let known = |status: Status| -> Predicate {
        let is = status_is(status, read.today());
        match status {
            Status::Behaald | Status::Vervallen => is,
            _ => Box::new(is.and(slip_visible_to(read.caller()))),
        }
    };
    let nothing: Predicate = Box::new(diesel::dsl::sql("false"));
    wanted.map(known).fold(nothing, |any, one| Box::new(any.or(one)))
}
