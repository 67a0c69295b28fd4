//! The list of projects, and what stands around the projects of one page.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use diesel::pg::Pg;
use diesel::prelude::*;
use diesel::sql_types::Bool;
use serde::Deserialize;
use utoipa::IntoParams;
use uuid::Uuid;

use super::counts::counts_of;
use super::views::{SleutelprojectView, Surroundings};
use crate::features::organisatie::{PlaceFilter, Places, names_of};
use crate::features::planfase::{Planfasesoort, in_fase};
use crate::features::sleutelproject::{
    Projectverwijzing, Sleutelproject, SleutelprojectRow, Sleutelprojectstatus, visible_to, with_gemeenten,
};
use crate::orders;
use crate::platform::caller::Caller;
use crate::platform::db::Read;
use crate::platform::error::Result;
use crate::platform::order::Sort;
use crate::platform::page::{Page, PageQuery};
use crate::platform::search::found_by;
use crate::platform::sql::sql;
use crate::schema::sleutelproject;

/// Welke projecten worden gevraagd.
#[derive(Clone, Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(rename_all = "camelCase")]
pub struct SleutelprojectFilter {
    #[serde(flatten)]
    #[param(ignore)]
    pub place: PlaceFilter,
    /// Alleen in deze fase.
    #[param(inline)]
    pub fase: Option<Planfasesoort>,
    /// Alleen met deze status.
    #[param(inline)]
    pub status: Option<Sleutelprojectstatus>,
    /// Alleen de onderdelen van dit project.
    pub onderdeel_van: Option<Uuid>,
    /// Woorden uit kenmerk, naam of omschrijving; een begin van een woord is genoeg.
    #[param(max_length = 200)]
    pub search: Option<String>,
    /// De volgorde; op naam als de parameter ontbreekt.
    #[param(inline)]
    pub sort: Option<SleutelprojectSort>,
}

/// One of the orders, and its direction.
pub type SleutelprojectSort = Sort<Sleutelprojectorde>;

orders!(
    /// What projects can be ordered by.
    Sleutelprojectorde of SleutelprojectRow in sleutelproject {
        Naam = "naam": sleutelproject::naam => String, |row| row.naam.clone();
        Kenmerk = "kenmerk": sleutelproject::kenmerk => String, |row| row.kenmerk.clone();
        GewijzigdOp = "gewijzigdOp": sleutelproject::gewijzigd_op => DateTime<Utc>, |row| row.gewijzigd_op;
    }
);

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
    let places = filter.place.places(read)?;
    one_page(read, filter, &places, page)
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
    let places = filter.place.places(read)?;
    let mut page = PageQuery::of_all(500);
    loop {
        let Page { rows, next, .. } = one_page(read, filter, &places, &page)?;
        rows.into_iter().try_for_each(&mut each)?;
        if next.is_none() {
            return Ok(());
        }
        page.cursor = next;
    }
}

fn one_page(
    read: &mut Read<'_>,
    filter: &SleutelprojectFilter,
    places: &Places,
    page: &PageQuery,
) -> Result<Page<SleutelprojectView>> {
    let found = |read: &Read<'_>| filtered(read.caller(), filter, places);
    let one_page = |read: &mut Read<'_>| Sleutelprojectorde::page(filter.sort, page, read, found);
    let found = if filter.search.is_some() { read.gathered(one_page)? } else { one_page(read)? };
    let Page { rows, next, total, exact } = found;
    let projects = with_gemeenten(read, rows)?;
    Ok(Page { rows: views_of(read, projects)?, next, total, exact })
}

/// Every project with what stands around it, as the caller sees it; the order is kept.
pub fn views_of(read: &mut Read<'_>, projects: Vec<Sleutelproject>) -> Result<Vec<SleutelprojectView>> {
    let around = around(read, &projects)?;
    let caller = read.caller();
    Ok(projects.into_iter().map(|project| SleutelprojectView::new(project, &around, caller)).collect())
}

/// One project as the caller sees it.
pub fn view_of(read: &mut Read<'_>, project: Sleutelproject) -> Result<SleutelprojectView> {
    let around = around(read, std::slice::from_ref(&project))?;
    Ok(SleutelprojectView::new(project, &around, read.caller()))
}

/// The parts of a project that the caller may read, by name.
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
        gehelen: gehelen_of(read, &gehelen)?,
        gemeentenamen: names_of(read, &deelnemers)?,
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

fn filtered(caller: &Caller, filter: &SleutelprojectFilter, places: &Places) -> Query {
    use sleutelproject::{deelnemende_gemeenten, gemeente_code};
    let mut query = sleutelproject::table.filter(visible_to(caller)).into_boxed();
    for codes in &places.named {
        // Said outright: a list that is empty is looked for in vain, to the end of the register.
        if codes.is_empty() {
            return query.filter(sql::<Bool>("false"));
        }
        query =
            query.filter(gemeente_code.eq_any(codes.clone()).or(deelnemende_gemeenten.overlaps_with(codes.clone())));
    }
    if let Some(codes) = &places.region {
        query = query.filter(gemeente_code.eq_any(codes.clone()));
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
        query = query.filter(found_by("sleutelproject_zoektekst(kenmerk, naam, omschrijving)", text));
    }
    query
}
