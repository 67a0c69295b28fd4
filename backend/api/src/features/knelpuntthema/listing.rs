//! Lists of themes: which, and in which order.

use chrono::NaiveDate;
use diesel::prelude::*;
use serde::Deserialize;
use utoipa::IntoParams;

use super::store::KnelpuntthemaRow;
use crate::platform::db::Read;
use crate::platform::error::Result;
use crate::platform::page::{Page, PageQuery};
use crate::schema::knelpuntthema;
use crate::seek;

/// Welke thema's worden gevraagd.
#[derive(Clone, Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(rename_all = "camelCase")]
pub struct KnelpuntthemaFilter {
    /// Alleen thema's die op deze dag te kiezen zijn.
    pub geldig_op: Option<NaiveDate>,
}

/// One page of themes, by name.
pub fn list_knelpuntthemas(
    read: &mut Read<'_>,
    filter: &KnelpuntthemaFilter,
    page: &PageQuery,
) -> Result<Page<KnelpuntthemaRow>> {
    let filtered = || {
        let query = knelpuntthema::table.into_boxed();
        match filter.geldig_op {
            Some(day) => query
                .filter(knelpuntthema::geldig_vanaf.le(day))
                .filter(knelpuntthema::geldig_tot.is_null().or(knelpuntthema::geldig_tot.gt(day))),
            None => query,
        }
    };
    let query = filtered().select(KnelpuntthemaRow::as_select());
    let rows =
        seek!(query, page, "naam", false, knelpuntthema::naam => String, knelpuntthema::id).load(read.connection())?;
    let total = page.total(&rows, filtered().select(knelpuntthema::id), read.connection())?;
    page.page(rows, total, "naam", |row| (row.naam.clone(), row.id))
}
