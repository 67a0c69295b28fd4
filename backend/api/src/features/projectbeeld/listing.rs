//! The list of projects, and what stands around the projects of one page.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use diesel::dsl::sql;
use diesel::pg::Pg;
use diesel::prelude::*;
use diesel::sql_types::{Bool, Text};
use uuid::Uuid;

use super::counts::counts_of;
use super::views::{SleutelprojectFilter, SleutelprojectView, Surroundings, Volgorde};
use crate::features::organisatie::{gemeenten_within, names_of};
use crate::features::planfase::{huidige_fasen, in_fase};
use crate::features::sleutelproject::{
    Predicate, Projectverwijzing, Sleutelproject, SleutelprojectRow, visible_to, with_gemeenten,
};
use crate::platform::db::Read;
use crate::platform::error::Result;
use crate::platform::page::{self, Page, PageQuery};
use crate::platform::search::prefix_query;
use crate::schema::sleutelproject;
use crate::seek;

type Query = sleutelproject::BoxedQuery<'static, Pg>;

/// One page of the projects that the caller may read.
///
/// # Errors
/// `cursorOngeldig`.
pub fn list_sleutelprojecten(
    read: &mut Read<'_>,
    filter: &SleutelprojectFilter,
    page: &PageQuery,
) -> Result<Page<SleutelprojectView>> {
    let places = Places::of(read, filter)?;
    let found = filtered(visible_to(read.caller()), filter, &places);
    let total = page::count(found.select(sleutelproject::id), read.connection())?;
    one_page(read, filter, &places, page, total)
}

/// Hands over everything that the filter finds, some hundreds of projects at a time.
///
/// # Errors
/// What `each` says.
pub fn for_all_sleutelprojecten(
    read: &mut Read<'_>,
    filter: &SleutelprojectFilter,
    mut each: impl FnMut(SleutelprojectView) -> Result<()>,
) -> Result<()> {
    let places = Places::of(read, filter)?;
    let mut page = PageQuery { limit: Some(500), cursor: None };
    loop {
        let Page { rows, next, .. } = one_page(read, filter, &places, &page, 0)?;
        rows.into_iter().try_for_each(&mut each)?;
        if next.is_none() {
            return Ok(());
        }
        page.cursor = next;
    }
}

/// The municipalities that a filter is about.
struct Places {
    own: Vec<String>,
    region: Vec<String>,
}

impl Places {
    fn of(read: &mut Read<'_>, filter: &SleutelprojectFilter) -> Result<Self> {
        let region = filter.regio.iter().cloned().collect::<Vec<_>>();
        let own = gemeenten_within(read, &read.caller().reach.organisations.clone())?;
        Ok(Self { own, region: gemeenten_within(read, &region)? })
    }
}

fn one_page(
    read: &mut Read<'_>,
    filter: &SleutelprojectFilter,
    places: &Places,
    page: &PageQuery,
    total: i64,
) -> Result<Page<SleutelprojectView>> {
    let found = filtered(visible_to(read.caller()), filter, places);
    let Page { rows, next, total, exact } = sorted(read, found, filter.sort.unwrap_or_default(), total, page)?;
    let projects = with_gemeenten(read, rows)?;
    Ok(Page { rows: views_of(read, projects)?, next, total, exact })
}

/// Every project with what stands around it, as the caller sees it; the order is kept.
///
/// # Errors
/// Whatever the database says.
pub fn views_of(read: &mut Read<'_>, projects: Vec<Sleutelproject>) -> Result<Vec<SleutelprojectView>> {
    let around = around(read, &projects)?;
    let caller = read.caller();
    Ok(projects.into_iter().map(|project| SleutelprojectView::new(project, &around, caller)).collect())
}

/// One project as the caller sees it.
///
/// # Errors
/// Whatever the database says.
pub fn view_of(read: &mut Read<'_>, project: Sleutelproject) -> Result<SleutelprojectView> {
    let around = around(read, std::slice::from_ref(&project))?;
    Ok(SleutelprojectView::new(project, &around, read.caller()))
}

/// The parts of a project that the caller may read, by name.
///
/// # Errors
/// Whatever the database says.
pub fn onderdelen_of(read: &mut Read<'_>, geheel: Uuid) -> Result<Vec<SleutelprojectView>> {
    let visible = visible_to(read.caller());
    let rows = sleutelproject::table
        .filter(visible)
        .filter(sleutelproject::onderdeel_van.eq(geheel))
        .order((sleutelproject::naam, sleutelproject::id))
        .select(SleutelprojectRow::as_select())
        .load(read.connection())?;
    let projects = with_gemeenten(read, rows)?;
    views_of(read, projects)
}

fn around(read: &mut Read<'_>, projects: &[Sleutelproject]) -> Result<Surroundings> {
    let ids: Vec<Uuid> = projects.iter().map(|project| project.id).collect();
    let deelnemers = projects.iter().flat_map(|project| &project.deelnemende_gemeenten);
    let deelnemers: Vec<&str> = deelnemers.map(String::as_str).collect();
    let gehelen: Vec<Uuid> = projects.iter().filter_map(|project| project.onderdeel_van).collect();
    Ok(Surroundings {
        counts: counts_of(read, &ids)?,
        fasen: huidige_fasen(read, &ids)?,
        gehelen: gehelen_of(read, &gehelen)?,
        gemeentenamen: if deelnemers.is_empty() { HashMap::new() } else { names_of(read, &deelnemers)? },
    })
}

fn gehelen_of(read: &mut Read<'_>, ids: &[Uuid]) -> Result<HashMap<Uuid, Projectverwijzing>> {
    if ids.is_empty() {
        return Ok(HashMap::new());
    }
    let visible = visible_to(read.caller());
    let rows: Vec<(Uuid, String, String)> = sleutelproject::table
        .filter(visible)
        .filter(sleutelproject::id.eq_any(ids))
        .select((sleutelproject::id, sleutelproject::kenmerk, sleutelproject::naam))
        .load(read.connection())?;
    Ok(rows.into_iter().map(|(id, kenmerk, naam)| (id, Projectverwijzing { id, kenmerk, naam })).collect())
}

fn filtered(visible: Predicate, filter: &SleutelprojectFilter, Places { own, region }: &Places) -> Query {
    use sleutelproject::{deelnemende_gemeenten, gemeente_code};
    let mut query = sleutelproject::table.filter(visible).into_boxed();
    if let Some(codes) = &filter.gemeente_code {
        query =
            query.filter(gemeente_code.eq_any(codes.clone()).or(deelnemende_gemeenten.overlaps_with(codes.clone())));
    }
    if filter.regio.is_some() {
        query = query.filter(gemeente_code.eq_any(region.to_vec()));
    }
    if filter.mijn == Some(true) {
        query = query.filter(gemeente_code.eq_any(own.to_vec()).or(deelnemende_gemeenten.overlaps_with(own.to_vec())));
    }
    if let Some(fase) = filter.fase {
        query = query.filter(sleutelproject::id.eq_any(in_fase(fase)));
    }
    if let Some(status) = filter.status {
        query = query.filter(sleutelproject::status.eq(status));
    }
    if let Some(geheel) = filter.onderdeel_van {
        query = query.filter(sleutelproject::onderdeel_van.eq(geheel));
    }
    if let Some(text) = filter.search.as_deref().filter(|text| !text.trim().is_empty()) {
        query = query.filter(found_by(text));
    }
    query
}

fn found_by(text: &str) -> Predicate {
    let Some(words) = prefix_query(text) else { return Box::new(sql::<Bool>("false")) };
    let zoektekst = "sleutelproject_zoektekst(kenmerk, naam, omschrijving) @@ (to_tsquery('dutch', ";
    let dutch = sql::<Bool>(zoektekst).bind::<Text, _>(words.clone());
    Box::new(dutch.sql(") || to_tsquery('simple', ").bind::<Text, _>(words).sql("))"))
}

fn sorted(
    read: &mut Read<'_>,
    query: Query,
    sort: Volgorde,
    total: i64,
    page: &PageQuery,
) -> Result<Page<SleutelprojectRow>> {
    use sleutelproject::{gewijzigd_op, kenmerk, naam};
    let query = query.select(SleutelprojectRow::as_select());
    let (name, descending) = sort.parts();
    match sort {
        Volgorde::Naam | Volgorde::NaamAflopend => {
            let rows =
                seek!(query, page, name, descending, naam => String, sleutelproject::id).load(read.connection())?;
            page.page(rows, total, name, |row: &SleutelprojectRow| (row.naam.clone(), row.id))
        }
        Volgorde::Kenmerk | Volgorde::KenmerkAflopend => {
            let rows =
                seek!(query, page, name, descending, kenmerk => String, sleutelproject::id).load(read.connection())?;
            page.page(rows, total, name, |row: &SleutelprojectRow| (row.kenmerk.clone(), row.id))
        }
        Volgorde::GewijzigdOp | Volgorde::GewijzigdOpAflopend => {
            let rows = seek!(query, page, name, descending, gewijzigd_op => DateTime<Utc>, sleutelproject::id)
                .load(read.connection())?;
            page.page(rows, total, name, |row: &SleutelprojectRow| (row.gewijzigd_op, row.id))
        }
    }
}
