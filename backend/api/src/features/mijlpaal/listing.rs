//! Lists of milestones, each with what stands around it.

use std::collections::{HashMap, HashSet};

use chrono::NaiveDate;
use diesel::pg::Pg;
use diesel::prelude::*;
use diesel::sql_types::{Array, BigInt, Bool, Uuid as SqlUuid};
use serde::Deserialize;
use sleutelbord_domain::mijlpaal::Mijlpaalstatus as Status;
use utoipa::IntoParams;
use uuid::Uuid;

use super::Mijlpaalstatus;
use super::status::{Predicate, expected_from, status_is};
use super::store::MijlpaalRow;
use super::views::MijlpaalView;
use crate::features::organisatie::{PlaceFilter, Places};
use crate::features::planfase::Planfasesoort;
use crate::features::sleutelproject::{by_ids, of_readable_project};
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
        self.row.dates().status(today, self.voorganger_te_laat)
    }
}

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
///
/// # Errors
/// Whatever the database says.
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

/// The milestones with what stands around them, in one statement however many they are; another only where one depends on others.
///
/// # Errors
/// Whatever the database says.
pub fn standings(read: &mut Read<'_>, rows: Vec<MijlpaalRow>) -> Result<Vec<Mijlpaalstand>> {
    let around = around(read, &rows)?;
    let late = late_among(read, rows.iter().flat_map(|row| row.afhankelijk_van.iter().copied()).collect())?;
    let standing = |row: MijlpaalRow| {
        let (aantal_verschuivingen, referred) = around.get(&row.id).copied().unwrap_or_default();
        let voorganger_te_laat = row.afhankelijk_van.iter().any(|id| late.contains(id));
        let in_gebruik = referred || aantal_verschuivingen > 0 || row.dates().check_open().is_err();
        Mijlpaalstand { row, aantal_verschuivingen, voorganger_te_laat, in_gebruik }
    };
    Ok(rows.into_iter().map(standing).collect())
}

/// How often each of these milestones was moved, and whether a correction or another milestone refers to it.
fn around(read: &mut Read<'_>, rows: &[MijlpaalRow]) -> Result<HashMap<Uuid, (i64, bool)>> {
    if rows.is_empty() {
        return Ok(HashMap::new());
    }
    let ids = || rows.iter().map(|row| row.id).collect::<Vec<_>>();
    let projects: Vec<Uuid> =
        rows.iter().map(|row| row.sleutelproject_id).collect::<HashSet<_>>().into_iter().collect();
    let statement = sql::<(SqlUuid, BigInt, Bool)>(
        "select eigen.id, coalesce(verschoven.aantal, 0), gecorrigeerd.id is not null or voorganger.id is not null or zaak.id is not null from unnest(",
    )
    .bind::<Array<SqlUuid>, _>(ids())
    .sql(") as eigen (id) left join (select mijlpaal_id, count(*) as aantal from verschuiving where mijlpaal_id = any (")
    .bind::<Array<SqlUuid>, _>(ids())
    .sql(") group by 1) as verschoven on verschoven.mijlpaal_id = eigen.id left join (select distinct mijlpaal_id as id from correctie where mijlpaal_id = any (")
    .bind::<Array<SqlUuid>, _>(ids())
    .sql(")) as gecorrigeerd on gecorrigeerd.id = eigen.id left join (select distinct unnest(afhankelijk_van) as id from mijlpaal where sleutelproject_id = any (")
    .bind::<Array<SqlUuid>, _>(projects)
    .sql(") and afhankelijk_van && ")
    .bind::<Array<SqlUuid>, _>(ids())
    .sql(") as voorganger on voorganger.id = eigen.id left join (select distinct mijlpaal_id as id from escalatie where mijlpaal_id = any (")
    .bind::<Array<SqlUuid>, _>(ids())
    .sql(")) as zaak on zaak.id = eigen.id");
    let lines: Vec<(Uuid, i64, bool)> = statement.load(read.connection())?;
    Ok(lines.into_iter().map(|(id, moves, referred)| (id, (moves, referred))).collect())
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
    Box::new(mijlpaal::gemeente_code.eq_any([caller.reach.own.as_slice(), &caller.reach.province].concat()))
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
