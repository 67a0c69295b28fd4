//! Lists of grants: which, and in which order.

use chrono::{DateTime, Utc};
use diesel::prelude::*;
use serde::Deserialize;
use utoipa::IntoParams;
use uuid::Uuid;

use super::store::{NamedToekenning, ToekenningRow};
use crate::platform::db::Read;
use crate::platform::error::Result;
use crate::platform::page::{Page, PageQuery};
use crate::schema::{organisatie, toekenning};
use crate::seek;

/// Welke toekenningen worden gevraagd.
#[derive(Clone, Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(rename_all = "camelCase")]
pub struct ToekenningFilter {
    /// Alleen van dit account.
    pub gebruiker_id: Option<Uuid>,
    /// Alleen voor deze organisatie.
    #[param(max_length = 60)]
    pub organisatie_code: Option<String>,
}

/// One page of grants, oldest first.
pub fn list_toekenningen(
    read: &mut Read<'_>,
    filter: &ToekenningFilter,
    page: &PageQuery,
) -> Result<Page<NamedToekenning>> {
    let filtered = || {
        let named = organisatie::table.on(organisatie::code.nullable().eq(toekenning::organisatie_code));
        let mut query = toekenning::table.left_join(named).into_boxed();
        if let Some(id) = filter.gebruiker_id {
            query = query.filter(toekenning::gebruiker_id.eq(id));
        }
        if let Some(code) = &filter.organisatie_code {
            query = query.filter(toekenning::organisatie_code.eq(code.clone()));
        }
        query
    };
    let query = filtered().select((ToekenningRow::as_select(), organisatie::naam.nullable()));
    let rows: Vec<NamedToekenning> =
        seek!(query, page, "aangemaaktOp", false, toekenning::aangemaakt_op => DateTime<Utc>, toekenning::id)
            .load(read.connection())?;
    let total = page.total(&rows, filtered().select(toekenning::id), read.connection())?;
    page.page(rows, total, "aangemaaktOp", |(row, _)| (row.aangemaakt_op, row.id))
}
