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
use crate::features::organisatie::{PlaceFilter, Places};
use crate::features::planfase::Planfasesoort;
use crate::features::sleutelproject::{Sleutelproject, by_ids, of_readable_project};
use crate::platform::caller::{Caller, CallerKind};
use crate::platform::db::Read;
use crate::platform::error::{Error, Result};
use crate::platform::order::Sort;
use crate::platform::page::{Page, PageQuery};
use crate::platform::sql::sql;
use crate::schema::mijlpaal;
use crate::{in_places, orders};

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
    let found = Mijlpaalorde::page(filter.sort, page, read, |read| filtered(read, filter, &places))?;
    let Page { rows, next, total, exact } = found;
    Ok(Page { rows: views_of(read, rows)?, next, total, exact })
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
    let (one, other) = statement.get_result(read.connection())?;
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
        match status {
            Status::Behaald | Status::Vervallen => is,
            _ => Box::new(is.and(slip_visible_to(read.caller()))),
        }
    };
    let nothing: Predicate = Box::new(sql("false"));
    wanted.map(known).fold(nothing, |any, one| Box::new(any.or(one)))
}
