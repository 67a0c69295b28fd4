//! Rows and SQL of the imports.

use chrono::{DateTime, Utc};
use diesel::pg::Pg;
use diesel::prelude::*;
use diesel::sql_types::Bool;
use serde::Serialize;
use serde_json::{Value, json};
use uuid::Uuid;

use super::views::{Importformaat, ImportrijFilter, Importstatus, Rijuitkomst, Toewijzing};
use crate::appended;
use crate::features::woningbouwplan::Vertrouwelijkheid;
use crate::journaled;
use crate::platform::caller::Caller;
use crate::platform::db::{Command, Read};
use crate::platform::error::Result;
use crate::platform::journal::Kind;
use crate::platform::lezers::Lezers;
use crate::platform::page::{self, Page, PageQuery};
use crate::platform::record::Appended;
use crate::schema::{import, importrij};
use crate::seek;

/// How many rows of a report travel to the database at once.
const AT_ONCE: usize = 2_000;

/// An import as stored.
#[derive(Clone, Debug, Queryable, Selectable, Insertable, Serialize)]
#[diesel(table_name = import)]
#[serde(rename_all = "camelCase")]
pub struct ImportRow {
    pub id: Uuid,
    pub bestandsnaam: String,
    pub formaat: Importformaat,
    pub bron: String,
    pub vertrouwelijkheid: Vertrouwelijkheid,
    pub toewijzing: Toewijzing,
    pub status: Importstatus,
    pub rijen: i32,
    pub nieuw: i32,
    pub gewijzigd: i32,
    pub ongewijzigd: i32,
    pub met_waarschuwing: i32,
    pub geweigerd: i32,
    pub woningen: i64,
    pub actor_id: Option<Uuid>,
    pub aangemaakt_op: DateTime<Utc>,
    pub versie: i32,
}

/// The report about a row as stored.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = importrij)]
pub struct ImportrijRow {
    pub id: Uuid,
    pub import_id: Uuid,
    pub rij: i32,
    pub bron_id: Option<String>,
    pub naam: Option<String>,
    pub uitkomst: Rijuitkomst,
    pub woningbouwplan_id: Option<Uuid>,
    pub meldingen: Value,
}

journaled!(
    ImportRow,
    Kind {
        open: &[],
        intern: &["id", "bestandsnaam", "formaat", "bron", "vertrouwelijkheid", "toewijzing", "status", "rijen", "nieuw", "gewijzigd", "ongewijzigd", "metWaarschuwing", "geweigerd", "woningen", "actorId", "aangemaaktOp", "versie"],
        ..Kind::new("import", "import", false)
    },
    since aangemaakt_op,
    version versie,
    |row| Place::root(row.id, Lezers::nobody())
);
appended!(ImportRow, import);

/// The imports that `caller` may read: those it did itself, since a report repeats what a file says of plans that others may not read.
fn visible_to(caller: &Caller) -> Box<dyn BoxableExpression<import::table, Pg, SqlType = Bool>> {
    Box::new(import::actor_id.is_not_distinct_from(caller.id).and(import::actor_id.is_not_null()).assume_not_null())
}

/// Keeps an import with its report.
///
/// # Errors
/// Whatever the database says.
pub fn insert_import(tx: &mut Command<'_>, row: &ImportRow, rijen: &[ImportrijRow]) -> Result<()> {
    row.append(tx, None)?;
    for some in rijen.chunks(AT_ONCE) {
        diesel::insert_into(importrij::table).values(some).execute(tx.connection())?;
    }
    Ok(())
}

/// One page of imports, the newest first.
pub fn list_importen(read: &mut Read<'_>, page: &PageQuery) -> Result<Page<ImportRow>> {
    let mine = visible_to(read.caller());
    let total = page::count(import::table.filter(mine).select(import::id).into_boxed(), read.connection())?;
    let query = import::table.filter(visible_to(read.caller())).select(ImportRow::as_select()).into_boxed();
    let rows = seek!(query, page, "-aangemaaktOp", true, import::aangemaakt_op => DateTime<Utc>, import::id)
        .load(read.connection())?;
    page.page(rows, total, "-aangemaaktOp", |row| (row.aangemaakt_op, row.id))
}

/// An import, if the caller may read it.
///
/// # Errors
/// `nietGevonden`.
pub fn find_visible(read: &mut Read<'_>, id: Uuid) -> Result<ImportRow> {
    Ok(import::table
        .select(ImportRow::as_select())
        .filter(visible_to(read.caller()))
        .filter(import::id.eq(id))
        .first(read.connection())?)
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
    let total = page::count(filtered().select(importrij::id), read.connection())?;
    let query = filtered().select(ImportrijRow::as_select());
    let rows = seek!(query, page, "rij", false, importrij::rij => i32, importrij::id).load(read.connection())?;
    page.page(rows, total, "rij", |row| (row.rij, row.id))
}
