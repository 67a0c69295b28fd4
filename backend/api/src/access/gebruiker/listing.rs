//! Lists of accounts and of people's names: which, and in which order.

use diesel::prelude::*;
use serde::Deserialize;
use utoipa::IntoParams;
use uuid::Uuid;

use super::store::{GebruikerRow, LoginState};
use crate::platform::db::Read;
use crate::platform::error::Result;
use crate::platform::page::{Page, PageQuery};
use crate::schema::{aanmeldgegeven, gebruiker, toekenning};
use crate::seek;

/// Welke accounts worden gevraagd.
#[derive(Clone, Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct GebruikerFilter {
    /// Een deel van de naam of het e-mailadres.
    #[param(min_length = 1, max_length = 200)]
    pub search: Option<String>,
    /// Alleen accounts die in gebruik zijn (`true`), of juist alleen uitgeschakelde (`false`).
    pub actief: Option<bool>,
}

/// Wiens namen worden gevraagd.
#[derive(Clone, Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(rename_all = "camelCase")]
pub struct NaamFilter {
    /// Alleen mensen van deze organisatie.
    #[param(max_length = 60)]
    pub organisatie_code: Option<String>,
    /// Een deel van de naam.
    #[param(min_length = 1, max_length = 200)]
    pub search: Option<String>,
}

/// One page of accounts, by name.
pub fn list_gebruikers(
    read: &mut Read<'_>,
    filter: &GebruikerFilter,
    page: &PageQuery,
) -> Result<Page<(GebruikerRow, LoginState)>> {
    let filtered = || {
        let mut query = gebruiker::table.inner_join(aanmeldgegeven::table).into_boxed();
        if let Some(actief) = filter.actief {
            query = query.filter(gebruiker::actief.eq(actief));
        }
        if let Some(text) = &filter.search {
            let pattern = containing(text);
            query = query.filter(gebruiker::naam.ilike(pattern.clone()).or(gebruiker::email.ilike(pattern)));
        }
        query
    };
    let query = filtered().select((GebruikerRow::as_select(), LoginState::as_select()));
    let rows = seek!(query, page, "naam", false, gebruiker::naam => String, gebruiker::id).load(read.connection())?;
    let total = page.total(&rows, filtered().select(gebruiker::id), read.connection())?;
    page.page(rows, total, "naam", |(row, _): &(GebruikerRow, LoginState)| (row.naam.clone(), row.id))
}

/// The people with a grant for one of these organisations, or everybody when none are given: one page, by name.
pub fn list_names(
    read: &mut Read<'_>,
    organisations: Option<Vec<String>>,
    search: Option<&str>,
    page: &PageQuery,
) -> Result<Page<(Uuid, String)>> {
    let filtered = || {
        let mut query = gebruiker::table.filter(gebruiker::actief).into_boxed();
        if let Some(codes) = organisations.clone() {
            query = query
                .filter(diesel::dsl::exists(toekenning::table.filter(
                    toekenning::gebruiker_id.eq(gebruiker::id).and(toekenning::organisatie_code.eq_any(codes)),
                )));
        }
        if let Some(text) = search {
            query = query.filter(gebruiker::naam.ilike(containing(text)));
        }
        query
    };
    let query = filtered().select((gebruiker::id, gebruiker::naam));
    let rows = seek!(query, page, "naam", false, gebruiker::naam => String, gebruiker::id).load(read.connection())?;
    let total = page.total(&rows, filtered().select(gebruiker::id), read.connection())?;
    page.page(rows, total, "naam", |(id, naam): &(Uuid, String)| (naam.clone(), *id))
}

/// The pattern of all texts that contain `text`, whatever signs it holds.
fn containing(text: &str) -> String {
    format!("%{}%", text.replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_"))
}
