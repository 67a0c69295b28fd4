//! Lists of milestones, each with what stands around it.

use std::collections::HashMap;

use chrono::NaiveDate;
use diesel::pg::Pg;
use diesel::prelude::*;
use diesel::sql_types::BigInt;
use serde::Deserialize;
use sleutelbord_domain::mijlpaal::Mijlpaalstatus as Status;
use utoipa::IntoParams;
use uuid::Uuid;

use super::Mijlpaalstatus;
use super::stand::{Mijlpaalstand, standings};
use super::status::{Predicate, expected_from, status_is};
use super::store::MijlpaalRow;
use super::views::MijlpaalView;
use crate::features::organisatie::{PlaceFilter, Places, all_gemeenten};
use crate::features::planfase::Planfasesoort;
use crate::features::sleutelproject::{Sleutelproject, by_ids, of_readable_project, within_readable_projects};
use crate::platform::caller::{Caller, CallerKind};
use crate::platform::db::{Read, Slip};
use crate::platform::error::{Error, Result};
use crate::platform::order::Sort;
use crate::platform::page::{Page, PageQuery};
use crate::platform::sql::sql;
use crate::schema::mijlpaal;
use crate::{in_places, orders, seek};

/// Welke mijlpalen worden gevraagd.
#[derive(Clone, Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(rename_all = "camelCase")]
pub struct MijlpaalFilter {
    #[serde(flatten)]
    #[param(ignore)]
    pub place: PlaceFilter,
    /// Alleen van dit project.
    pub sleutelproject_id: Option<Uuid>,
    /// Alleen van deze fase.
    #[param(inline)]
    pub fase: Option<Planfasesoort>,
    /// Alleen met een van deze statussen. Voor lezers buiten de eigen gemeente en provincie zijn alleen `behaald` en `vervallen` bekend.
    #[param(inline, max_items = 6, style = Form, explode = false)]
    pub status: Option<Vec<Mijlpaalstatus>>,
    /// Alleen met een prognose op of na deze dag.
    pub prognosedatum_vanaf: Option<NaiveDate>,
    /// Alleen met een prognose vóór deze dag.
    pub prognosedatum_tot: Option<NaiveDate>,
    /// De volgorde; op prognose als de parameter ontbreekt. Op basisdatum staan alleen mijlpalen waarvan de lezer de basisdatum mag zien.
    #[param(inline)]
    pub sort: Option<MijlpaalSort>,
    /// Only what has not happened and is expected today or later.
    #[serde(skip)]
    #[param(ignore)]
    pub ahead: bool,
}

impl MijlpaalFilter {
    /// Whether it finds only milestones of which the reader sees slip: those with a status that tells of it, and those in the order of baselines.
    fn is_about_slip(&self) -> bool {
        let statuses = self.status.as_deref().unwrap_or_default();
        let of_slip = !statuses.is_empty() && statuses.iter().all(|status| tells_of_slip(status.0));
        of_slip || self.sort.is_some_and(|sort| sort.order == Mijlpaalorde::Basisdatum)
    }

    /// Whether it finds only milestones of which a date has passed.
    fn is_about_what_is_late(&self) -> bool {
        let statuses = self.status.as_deref().unwrap_or_default();
        !statuses.is_empty()
            && statuses.iter().all(|status| matches!(status.0, Status::TeLaat | Status::NietBijgewerkt))
    }
}

/// Whether only those who see slip know which milestones have this status.
fn tells_of_slip(status: Status) -> bool {
    !matches!(status, Status::Behaald | Status::Vervallen)
}

/// One of the orders, and its direction.
pub type MijlpaalSort = Sort<Mijlpaalorde>;

orders!(
    /// What milestones can be ordered by.
    Mijlpaalorde of MijlpaalRow in mijlpaal {
        Prognosedatum = "prognosedatum": mijlpaal::prognosedatum => NaiveDate, |row| row.prognosedatum;
        Basisdatum = "basisdatum": mijlpaal::basisdatum => NaiveDate, |row| row.basisdatum;
        Naam = "naam": mijlpaal::naam => String, |row| row.naam.clone();
    }
);

type Query = mijlpaal::BoxedQuery<'static, Pg>;

/// One page of the milestones that the caller may read.
///
/// # Errors
/// `cursorOngeldig`.
pub fn list_mijlpalen(read: &mut Read<'_>, filter: &MijlpaalFilter, page: &PageQuery) -> Result<Page<MijlpaalView>> {
    let places = filter.place.places(read)?;
    let found = match read.peildatum() {
        Some(_) => page_of_the_past(read, filter, &places, page)?,
        None => page_of(read, filter, &places, page)?,
    };
    let Page { rows, next, total, exact } = found;
    Ok(Page { rows: views_of(read, rows)?, next, total, exact })
}

fn page_of(
    read: &mut Read<'_>,
    filter: &MijlpaalFilter,
    places: &Places,
    page: &PageQuery,
) -> Result<Page<MijlpaalRow>> {
    Mijlpaalorde::page(filter.sort, page, read, |read| filtered(read, filter, places))
}

/// One page of the past. What is late only tells who sees slip; the order of forecasts is that of then where the reader sees slip, and of now elsewhere.
fn page_of_the_past(
    read: &mut Read<'_>,
    filter: &MijlpaalFilter,
    places: &Places,
    page: &PageQuery,
) -> Result<Page<MijlpaalRow>> {
    let sort = filter.sort.unwrap_or_default();
    let (shown, hidden) = halves(read, places)?;
    if filter.is_about_slip() || hidden.is_empty() {
        return read.half_of_the_past(Slip::Shown, |read| match filter.is_about_what_is_late() {
            true => read.gathered(|read| page_of(read, filter, places, page)),
            false => page_of(read, filter, places, page),
        });
    }
    if sort.order != Mijlpaalorde::Prognosedatum {
        return page_of(read, filter, places, page);
    }
    let (name, descending) = (sort.name(), sort.descending);
    let mut rows: Vec<MijlpaalRow> = Vec::new();
    // What is looked for in vain is looked for to the end of the register.
    for (half, gemeenten) in
        [(Slip::Shown, shown), (Slip::Hidden, hidden)].into_iter().filter(|(_, some)| !some.is_empty())
    {
        let found = read.half_of_the_past(half, |read| {
            let query = filtered(read, filter, &Places { named: vec![gemeenten], region: None });
            let query = query.select(MijlpaalRow::as_select());
            let query = seek!(query, page, name, descending, mijlpaal::prognosedatum => NaiveDate, mijlpaal::id);
            Ok(query.load::<MijlpaalRow>(read.connection())?)
        })?;
        rows.extend(found);
    }
    rows.sort_by_key(|row| (row.prognosedatum, row.id));
    if descending {
        rows.reverse();
    }
    let total = page.total(&rows, filtered(read, filter, places).select(mijlpaal::id), read.connection())?;
    page.page(rows, total, name, |row| (row.prognosedatum, row.id))
}

/// The municipalities of these places of which the caller sees slip, and the others.
fn halves(read: &mut Read<'_>, places: &Places) -> Result<(Vec<String>, Vec<String>)> {
    let all = all_gemeenten(read)?.into_iter().map(|gemeente| gemeente.code);
    let asked = all.filter(|code| places.sets().all(|set| set.contains(code)));
    Ok(asked.partition(|code| read.caller().sees_slip_of(code)))
}

/// How many milestones of the own organisations have each of these statuses.
pub fn count_mijn_mijlpalen(read: &mut Read<'_>, [one, other]: [Status; 2]) -> Result<[i64; 2]> {
    let filter = MijlpaalFilter { place: PlaceFilter::mine(), ..MijlpaalFilter::default() };
    let places = filter.place.places(read)?;
    let of = |status: Status| {
        let filter = MijlpaalFilter { status: Some(vec![status.into()]), ..filter.clone() };
        filtered(read, &filter, &places).select(mijlpaal::id)
    };
    let statement = sql::<(BigInt, BigInt)>("select (select count(*) from (").push(of(one));
    let statement = statement.sql(") as one), (select count(*) from (").push(of(other)).sql(") as other)");
    let counted = |read: &mut Read<'_>| Ok(statement.get_result::<(i64, i64)>(read.connection())?);
    let about_slip = tells_of_slip(one) && tells_of_slip(other);
    let (one, other) = match read.peildatum() {
        Some(_) if about_slip => read.half_of_the_past(Slip::Shown, counted)?,
        _ => counted(read)?,
    };
    Ok([one, other])
}

/// Every milestone as the caller sees it; the order is kept. Ask only for milestones of projects that the caller may read.
pub fn views_of(read: &mut Read<'_>, rows: Vec<MijlpaalRow>) -> Result<Vec<MijlpaalView>> {
    let mut ids: Vec<Uuid> = rows.iter().map(|row| row.sleutelproject_id).collect();
    ids.sort_unstable();
    ids.dedup();
    let projects = by_ids(read, &ids)?;
    viewed(read, rows, &projects)
}

/// Every milestone of this one project as the caller sees it; the order is kept. Ask only for a project that the caller may read.
pub fn views_within(
    read: &mut Read<'_>,
    project: &Sleutelproject,
    rows: Vec<MijlpaalRow>,
) -> Result<Vec<MijlpaalView>> {
    viewed(read, rows, &HashMap::from([(project.id, project.clone())]))
}

fn viewed(
    read: &mut Read<'_>,
    rows: Vec<MijlpaalRow>,
    projects: &HashMap<Uuid, Sleutelproject>,
) -> Result<Vec<MijlpaalView>> {
    let (today, standings) = (read.today(), standings(read, rows)?);
    let caller = read.caller();
    let view = |stand: Mijlpaalstand| {
        let project = projects.get(&stand.row.sleutelproject_id);
        let project = project.ok_or_else(|| Error::Internal(format!("{} has no project", stand.row.id)))?;
        Ok(MijlpaalView::new(stand, project, today, caller))
    };
    standings.into_iter().map(view).collect()
}

/// The milestones that the caller may read. What is of the own municipality needs no look at its project.
fn visible_to(caller: &Caller) -> Predicate {
    if caller.kind == CallerKind::Klok {
        return Box::new(sql("true"));
    }
    if caller.reach.own.is_empty() {
        return Box::new(within_readable_projects(caller, "mijlpaal.sleutelproject_id"));
    }
    let own = mijlpaal::gemeente_code.eq_any(caller.reach.own.clone());
    Box::new(own.or(of_readable_project(caller, "mijlpaal.sleutelproject_id")))
}

/// The milestones whose baseline and slip the caller may see.
fn slip_visible_to(caller: &Caller) -> Predicate {
    if caller.kind == CallerKind::Klok {
        return Box::new(sql("true"));
    }
    let known = [caller.reach.own.as_slice(), &caller.reach.province].concat();
    // Said outright: a list that is empty is looked for in vain, to the end of the register.
    if known.is_empty() { Box::new(sql("false")) } else { Box::new(mijlpaal::gemeente_code.eq_any(known)) }
}

fn filtered(read: &Read<'_>, filter: &MijlpaalFilter, places: &Places) -> Query {
    let caller = read.caller();
    let query = mijlpaal::table.filter(visible_to(caller)).into_boxed();
    let mut query = in_places!(query, places, mijlpaal::gemeente_code);
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
    if filter.sort.is_some_and(|sort| sort.order == Mijlpaalorde::Basisdatum) {
        query = query.filter(slip_visible_to(caller));
    }
    if filter.ahead {
        query = query.filter(expected_from(read.today()));
    }
    query
}

/// Milestones with one of these statuses. For someone who may not see slip, only what happened or was cancelled has a status.
fn any_status(wanted: impl Iterator<Item = Status>, read: &Read<'_>) -> Predicate {
    let known = |status: Status| -> Predicate {
        let is = status_is(status, read.today());
        if tells_of_slip(status) { Box::new(is.and(slip_visible_to(read.caller()))) } else { is }
    };
    let nothing: Predicate = Box::new(sql("false"));
    wanted.map(known).fold(nothing, |any, one| Box::new(any.or(one)))
}
