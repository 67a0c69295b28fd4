//! Rows and SQL of the ladders.

use std::collections::HashMap;

use chrono::{DateTime, NaiveDate, Utc};
use diesel::prelude::*;
use serde::Serialize;
use sleutelbord_domain::escalatie::Ladder;
use utoipa::ToSchema;
use uuid::Uuid;

use super::Probleemhouder;
use crate::journaled;
use crate::platform::db::{Command, Read};
use crate::platform::error::Result;
use crate::platform::journal::Kind;
use crate::platform::lezers::Lezers;
use crate::platform::page::{Page, PageQuery};
use crate::schema::escalatieladder;
use crate::seek;

/// One version of a ladder as stored.
#[derive(Clone, Debug, Queryable, Selectable, Insertable, Serialize, ToSchema)]
#[diesel(table_name = escalatieladder, treat_none_as_default_value = false)]
#[serde(rename_all = "camelCase")]
pub struct EscalatieladderRow {
    pub id: Uuid,
    pub probleemhouder: Probleemhouder,
    pub versie: i32,
    pub geldig_vanaf: NaiveDate,
    #[schema(value_type = Object)]
    pub niveaus: serde_json::Value,
    pub aangemaakt_op: DateTime<Utc>,
}

impl EscalatieladderRow {
    /// Its levels, valid by construction.
    ///
    /// # Errors
    /// When what is stored is no ladder.
    pub fn ladder(&self) -> Result<Ladder> {
        Ok(serde_json::from_value(self.niveaus.clone())?)
    }
}

/// One page of versions, by probleemhouder and from old to new.
pub fn list_ladders(read: &mut Read<'_>, page: &PageQuery) -> Result<Page<EscalatieladderRow>> {
    let query = escalatieladder::table.select(EscalatieladderRow::as_select()).into_boxed();
    let sort = "probleemhouder";
    let rows = seek!(query, page, sort, false, escalatieladder::probleemhouder => String, escalatieladder::id)
        .load(read.connection())?;
    let total = page.total(&rows, escalatieladder::table.select(escalatieladder::id), read.connection())?;
    page.page(rows, total, sort, |row| (row.probleemhouder, row.id))
}

/// The ladder on which a case of this probleemhouder is raised on `date`.
///
/// # Errors
/// `nietGevonden` when no version is valid then.
pub fn ladder_on(read: &mut Read<'_>, probleemhouder: Probleemhouder, date: NaiveDate) -> Result<EscalatieladderRow> {
    let all = read.remembered(all_ladders)?;
    let valid = all.0.iter().find(|row| row.probleemhouder == probleemhouder && row.geldig_vanaf <= date);
    valid.cloned().ok_or_else(|| diesel::result::Error::NotFound.into())
}

/// Every version of every ladder, the newest first.
#[derive(Debug)]
struct Ladders(Vec<EscalatieladderRow>);

fn all_ladders(read: &mut Read<'_>) -> Result<Ladders> {
    let rows = escalatieladder::table
        .order((escalatieladder::geldig_vanaf.desc(), escalatieladder::versie.desc()))
        .select(EscalatieladderRow::as_select())
        .load(read.connection())?;
    Ok(Ladders(rows))
}

/// The versions with these ids.
pub fn ladders_by_id(read: &mut Read<'_>, ids: &[Uuid]) -> Result<HashMap<Uuid, EscalatieladderRow>> {
    let all = read.remembered(all_ladders)?;
    let wanted = all.0.iter().filter(|row| ids.contains(&row.id));
    Ok(wanted.map(|row| (row.id, row.clone())).collect())
}

/// Adds a version; false when there is one with this number already.
pub fn insert_if_absent(tx: &mut Command<'_>, row: &EscalatieladderRow) -> Result<bool> {
    let inserted = diesel::insert_into(escalatieladder::table)
        .values(row)
        .on_conflict((escalatieladder::probleemhouder, escalatieladder::versie))
        .do_nothing()
        .execute(tx.connection())?;
    Ok(inserted == 1)
}

journaled!(
    EscalatieladderRow,
    Kind {
        open: &["id", "probleemhouder", "versie", "geldigVanaf", "aangemaaktOp"],
        // As the rules keep them; they are read where the ladder itself is.
        intern: &["niveaus"],
        ..Kind::new("escalatieladder", "escalatieladder", false)
    },
    since aangemaakt_op,
    version versie,
    |row| Place::root(row.id, Lezers::everyone())
);
