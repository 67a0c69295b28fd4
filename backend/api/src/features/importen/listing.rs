//! Lists of imports and of the rows of their reports: which, and in which order.

use chrono::{DateTime, Utc};
use diesel::prelude::*;
use serde::Deserialize;
use serde_json::json;
use utoipa::IntoParams;

use super::Rijuitkomst;
use super::store::{ImportRow, ImportrijRow, visible_to};
use crate::platform::db::Read;
use crate::platform::error::Result;
use crate::platform::page::{Page, PageQuery};
use crate::schema::{import, importrij};
use crate::seek;

/// Welke rijen worden gevraagd.
#[derive(Clone, Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(rename_all = "camelCase")]
pub struct ImportrijFilter {
    #[param(inline)]
    pub uitkomst: Option<Rijuitkomst>,
    /// Met `true` alleen rijen met een opmerking.
    pub met_melding: Option<bool>,
}

/// One page of imports, the newest first.
pub fn list_importen(read: &mut Read<'_>, page: &PageQuery) -> Result<Page<ImportRow>> {
    let mine = visible_to(read.caller());
    let query = import::table.filter(visible_to(read.caller())).select(ImportRow::as_select()).into_boxed();
    let rows = seek!(query, page, "-aangemaaktOp", true, import::aangemaakt_op => DateTime<Utc>, import::id)
        .load(read.connection())?;
    let total = page.total(&rows, import::table.filter(mine).select(import::id).into_boxed(), read.connection())?;
    page.page(rows, total, "-aangemaaktOp", |row| (row.aangemaakt_op, row.id))
}

/// One page of the report of an import that was found to be readable, by row.
pub fn list_rijen(
    read: &mut Read<'_>,
    found: &ImportRow,
    filter: &ImportrijFilter,
    page: &PageQuery,
) -> Result<Page<ImportrijRow>> {
    let filtered = || {
        let mut query = importrij::table.filter(importrij::import_id.eq(found.id)).into_boxed();
        if let Some(uitkomst) = filter.uitkomst {
            query = query.filter(importrij::uitkomst.eq(uitkomst));
        }
        match filter.met_melding {
            Some(true) => query.filter(importrij::meldingen.ne(json!([]))),
            Some(false) => query.filter(importrij::meldingen.eq(json!([]))),
            None => query,
        }
    };
    let query = filtered().select(ImportrijRow::as_select());
    let rows = seek!(query, page, "rij", false, importrij::rij => i32, importrij::id).load(read.connection())?;
    let total = page.total(&rows, filtered().select(importrij::id), read.connection())?;
    page.page(rows, total, "rij", |row| (row.rij, row.id))
}
