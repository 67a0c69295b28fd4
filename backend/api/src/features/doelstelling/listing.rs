//! Lists of targets: which, and in which order.

use chrono::NaiveDate;
use diesel::pg::Pg;
use diesel::prelude::*;
use serde::Deserialize;
use utoipa::IntoParams;

use super::store::DoelstellingRow;
use crate::platform::db::Read;
use crate::platform::error::Result;
use crate::platform::page::{Page, PageQuery};
use crate::schema::doelstelling;
use crate::seek;

/// Welke doelstellingen worden gevraagd.
#[derive(Clone, Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(rename_all = "camelCase")]
pub struct DoelstellingFilter {
    /// Alleen voor dit gebied: de code van een gemeente, regio of provincie.
    #[param(max_length = 60)]
    pub gebied_code: Option<String>,
    /// Alleen doelstellingen die op deze dag waren vastgesteld en waarvan de periode nog liep.
    pub geldig_op: Option<NaiveDate>,
}

/// One page of targets, the newest first.
pub fn list_doelstellingen(
    read: &mut Read<'_>,
    filter: &DoelstellingFilter,
    page: &PageQuery,
) -> Result<Page<DoelstellingRow>> {
    let query = filtered(filter).select(DoelstellingRow::as_select());
    let rows = seek!(query, page, "-vastgesteldOp", true, doelstelling::vastgesteld_op => NaiveDate, doelstelling::id)
        .load(read.connection())?;
    let total = page.total(&rows, filtered(filter).select(doelstelling::id), read.connection())?;
    page.page(rows, total, "-vastgesteldOp", |row| (row.vastgesteld_op, row.id))
}

fn filtered(filter: &DoelstellingFilter) -> doelstelling::BoxedQuery<'static, Pg> {
    let mut query = doelstelling::table.into_boxed();
    if let Some(code) = &filter.gebied_code {
        query = query.filter(doelstelling::gebied_code.eq(code.clone()));
    }
    if let Some(day) = filter.geldig_op {
        query = query.filter(doelstelling::vastgesteld_op.le(day)).filter(doelstelling::telperiode_tot.gt(day));
    }
    query
}
