//! Lists of organisations: which, by name.

use diesel::prelude::*;
use serde::Deserialize;
use utoipa::IntoParams;

use super::store::{GemeenteRow, ProvincieRow, RegioRow};
use crate::platform::db::Read;
use crate::platform::error::Result;
use crate::platform::page::{Page, PageQuery};
use crate::schema::{gemeente, provincie, regio};
use crate::seek;

/// Welke gemeenten worden gevraagd.
#[derive(Clone, Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct GemeenteFilter {
    /// Alleen van deze regio.
    #[param(max_length = 60)]
    pub regio: Option<String>,
    /// Alleen van deze provincie.
    #[param(max_length = 4)]
    pub provincie: Option<String>,
}

/// One page of provinces, by name.
pub fn list_provincies(read: &mut Read<'_>, page: &PageQuery) -> Result<Page<ProvincieRow>> {
    let query = provincie::table.select(ProvincieRow::as_select()).into_boxed();
    let rows = seek!(query, page, "naam", false, provincie::naam => String, provincie::id).load(read.connection())?;
    let total = page.total(&rows, provincie::table.select(provincie::id), read.connection())?;
    page.page(rows, total, "naam", |row| (row.naam.clone(), row.id))
}

/// One page of regions, by name.
pub fn list_regios(read: &mut Read<'_>, page: &PageQuery) -> Result<Page<RegioRow>> {
    let query = regio::table.select(RegioRow::as_select()).into_boxed();
    let rows = seek!(query, page, "naam", false, regio::naam => String, regio::id).load(read.connection())?;
    let total = page.total(&rows, regio::table.select(regio::id), read.connection())?;
    page.page(rows, total, "naam", |row| (row.naam.clone(), row.id))
}

/// One page of municipalities, by name.
pub fn list_gemeenten(read: &mut Read<'_>, filter: &GemeenteFilter, page: &PageQuery) -> Result<Page<GemeenteRow>> {
    let filtered = || {
        let mut query = gemeente::table.into_boxed();
        if let Some(code) = &filter.regio {
            query = query.filter(gemeente::regio_code.eq(code.clone()));
        }
        if let Some(code) = &filter.provincie {
            query = query.filter(gemeente::provincie_code.eq(code.clone()));
        }
        query
    };
    let query = filtered().select(GemeenteRow::as_select());
    let rows = seek!(query, page, "naam", false, gemeente::naam => String, gemeente::id).load(read.connection())?;
    let total = page.total(&rows, filtered().select(gemeente::id), read.connection())?;
    page.page(rows, total, "naam", |row| (row.naam.clone(), row.id))
}
