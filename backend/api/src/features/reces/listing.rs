//! Lists of recesses: which, and in which order.

use chrono::NaiveDate;
use diesel::pg::Pg;
use diesel::prelude::*;
use serde::Deserialize;
use utoipa::IntoParams;

use super::store::RecesRow;
use crate::platform::db::Read;
use crate::platform::error::Result;
use crate::platform::page::{Page, PageQuery};
use crate::schema::reces;
use crate::seek;

/// Welke recessen worden gevraagd.
#[derive(Clone, Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(rename_all = "camelCase")]
pub struct RecesFilter {
    /// Alleen van deze gemeente of provincie.
    #[param(max_length = 60)]
    pub organisatie_code: Option<String>,
    /// Alleen recessen waarvan de laatste dag op of na deze dag ligt.
    pub tot_en_met_vanaf: Option<NaiveDate>,
}

/// One page of recesses in the order of their first days.
///
/// # Errors
/// `cursorOngeldig`.
pub fn list_recessen(read: &mut Read<'_>, filter: &RecesFilter, page: &PageQuery) -> Result<Page<RecesRow>> {
    let filtered = || {
        let mut query: reces::BoxedQuery<'static, Pg> = reces::table.into_boxed();
        if let Some(code) = &filter.organisatie_code {
            query = query.filter(reces::organisatie_code.eq(code.clone()));
        }
        if let Some(day) = filter.tot_en_met_vanaf {
            query = query.filter(reces::tot_en_met.ge(day));
        }
        query
    };
    let query = filtered().select(RecesRow::as_select());
    let rows = seek!(query, page, "van", false, reces::van => NaiveDate, reces::id).load(read.connection())?;
    let total = page.total(&rows, filtered().select(reces::id), read.connection())?;
    page.page(rows, total, "van", |row: &RecesRow| (row.van, row.id))
}
