//! Rows and SQL of the imports.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use diesel::pg::Pg;
use diesel::prelude::*;
use diesel::sql_types::{Array, BigInt, Bool, Integer, Jsonb, Nullable, Uuid as SqlUuid};
use serde::Serialize;
use serde_json::{Value, json};
use sleutelbord_domain::importeren as rules;
use sleutelbord_domain::policy::Action;
use utoipa::ToSchema;
use uuid::Uuid;

use super::rij::Planregel;
use super::{Importformaat, Importstatus, Rijuitkomst, Toewijzing};
use crate::access::authorized::Authorized;
use crate::features::organisatie::GemeenteRow;
use crate::features::woningbouwplan::Vertrouwelijkheid;
use crate::journaled;
use crate::platform::caller::Caller;
use crate::platform::db::{Command, Read};
use crate::platform::error::{Error, Result};
use crate::platform::journal::{Entry, Kind};
use crate::platform::lezers::Lezers;
use crate::schema::{import, importrij};

/// How many rows of a report travel to the database at once.
const AT_ONCE: usize = 2_000;

/// An import as stored.
#[derive(Clone, Debug, Queryable, Selectable, Insertable, Serialize, ToSchema)]
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

impl ImportRow {
    /// Whether its rows are still being judged or written.
    pub fn is_under_way(&self) -> bool {
        self.status.0 == rules::Importstatus::Bezig
    }
}

/// The imports that `caller` may read: those it did itself, since a report repeats what a file says of plans that others may not read.
pub fn visible_to(caller: &Caller) -> Box<dyn BoxableExpression<import::table, Pg, SqlType = Bool>> {
    Box::new(import::actor_id.is_not_distinct_from(caller.id).and(import::actor_id.is_not_null()).assume_not_null())
}

/// An import that is under way.
#[derive(Clone, Copy, Debug, QueryableByName)]
pub struct Werk {
    /// Every row was judged, and the good ones will be written.
    #[diesel(sql_type = Bool)]
    pub beoordeeld: bool,
    #[diesel(sql_type = BigInt)]
    pub woningen: i64,
}

/// A row that waits to be written.
#[derive(Clone, Debug)]
pub struct Part {
    pub rij: i32,
    /// The plan that was here when the row was judged.
    pub plan_id: Option<Uuid>,
    pub regel: Planregel,
}

/// What became of the rows of an import.
#[derive(Clone, Copy, Debug, QueryableByName)]
pub struct Totals {
    #[diesel(sql_type = Integer)]
    pub nieuw: i32,
    #[diesel(sql_type = Integer)]
    pub gewijzigd: i32,
    #[diesel(sql_type = Integer)]
    pub ongewijzigd: i32,
    #[diesel(sql_type = Integer)]
    pub geweigerd: i32,
    #[diesel(sql_type = Integer)]
    pub met_waarschuwing: i32,
}

/// An import that nobody was seen to be at for a while.
#[derive(Clone, Copy, Debug, QueryableByName)]
pub struct LeftBehind {
    #[diesel(sql_type = SqlUuid)]
    pub id: Uuid,
    #[diesel(sql_type = Bool)]
    pub judged: bool,
    #[diesel(sql_type = Nullable<SqlUuid>)]
    pub actor_id: Option<Uuid>,
}

/// How far an import is that is under way.
#[derive(Clone, Copy, Debug, QueryableByName)]
pub struct Progress {
    #[diesel(sql_type = SqlUuid)]
    pub id: Uuid,
    /// Rows that were judged.
    #[diesel(sql_type = BigInt)]
    pub beoordeeld: i64,
    /// Rows that were judged good and wait to be written.
    #[diesel(sql_type = BigInt)]
    pub te_schrijven: i64,
}

#[derive(QueryableByName)]
struct Waiting {
    #[diesel(sql_type = Integer)]
    rij: i32,
    #[diesel(sql_type = Nullable<SqlUuid>)]
    woningbouwplan_id: Option<Uuid>,
    #[diesel(sql_type = Jsonb)]
    regel: Value,
}

/// Registers an import that begins. The journal hears of it when it has ended: until then it is a draft.
pub fn insert_import(tx: &mut Command<'_>, into: &Authorized<Vec<GemeenteRow>>, row: &ImportRow) -> Result<()> {
    into.is_for(&[Action::WoningbouwplanImporteren])?;
    diesel::insert_into(import::table).values(row).execute(tx.connection())?;
    let work = diesel::sql_query("insert into importwerk (import_id) values ($1)");
    work.bind::<SqlUuid, _>(row.id).execute(tx.connection())?;
    Ok(())
}

/// Puts judged rows aside: for the report, and to be written. A sign of life.
///
/// # Errors
/// `overbelast` when the import was taken for dead and undone.
pub fn insert_rijen(
    tx: &mut Command<'_>,
    id: Uuid,
    rijen: &[ImportrijRow],
    regels: &[(i32, Option<Uuid>, Planregel)],
) -> Result<()> {
    is_alive(tx, id)?;
    for some in rijen.chunks(AT_ONCE) {
        diesel::insert_into(importrij::table).values(some).execute(tx.connection())?;
    }
    let regels: Vec<Value> = regels
        .iter()
        .map(|(rij, plan, regel)| Ok(json!({ "rij": rij, "plan": plan, "regel": serde_json::to_value(regel)? })))
        .collect::<Result<_>>()?;
    diesel::sql_query(
        "insert into importregel (import_id, rij, woningbouwplan_id, regel)
         select $1, rij, plan, regel from jsonb_to_recordset($2) as (rij integer, plan uuid, regel jsonb)",
    )
    .bind::<SqlUuid, _>(id)
    .bind::<Jsonb, _>(Value::from(regels))
    .execute(tx.connection())?;
    Ok(())
}

/// Decides that what was judged good will be written.
///
/// # Errors
/// As [`insert_rijen`].
pub fn decide(tx: &mut Command<'_>, id: Uuid, woningen: i64) -> Result<()> {
    is_alive(tx, id)?;
    diesel::sql_query("update importwerk set beoordeeld = true, woningen = $2 where import_id = $1")
        .bind::<SqlUuid, _>(id)
        .bind::<BigInt, _>(woningen)
        .execute(tx.connection())?;
    Ok(())
}

fn is_alive(tx: &mut Command<'_>, id: Uuid) -> Result<()> {
    let seen = diesel::sql_query("update importwerk set gezien_op = clock_timestamp() where import_id = $1")
        .bind::<SqlUuid, _>(id)
        .execute(tx.connection())?;
    if seen == 0 { Err(Error::Unavailable("the import was taken for dead and undone".into())) } else { Ok(()) }
}

/// An import, held until the command ends; with what is under way, when anything is.
pub fn lock_import(tx: &mut Command<'_>, id: Uuid) -> Result<(ImportRow, Option<Werk>)> {
    tx.lock_roots(&[id])?;
    let row = import::table.select(ImportRow::as_select()).filter(import::id.eq(id)).first(tx.connection())?;
    let werk = diesel::sql_query("select beoordeeld, woningen from importwerk where import_id = $1")
        .bind::<SqlUuid, _>(id)
        .get_result(tx.connection())
        .optional()?;
    Ok((row, werk))
}

/// The first rows that wait to be written.
pub fn next_part(tx: &mut Command<'_>, id: Uuid, limit: i64) -> Result<Vec<Part>> {
    let waiting: Vec<Waiting> = diesel::sql_query(
        "select rij, woningbouwplan_id, regel from importregel where import_id = $1 order by rij limit $2",
    )
    .bind::<SqlUuid, _>(id)
    .bind::<BigInt, _>(limit)
    .load(tx.connection())?;
    let part = |row: Waiting| {
        Ok(Part { rij: row.rij, plan_id: row.woningbouwplan_id, regel: serde_json::from_value(row.regel)? })
    };
    waiting.into_iter().map(part).collect()
}

/// Notes what became of a part: it waits no more, and the report says what was done. A sign of life.
pub fn part_is_written(tx: &mut Command<'_>, id: Uuid, written: &[(i32, rules::Rijuitkomst, Uuid)]) -> Result<()> {
    let rows = written
        .iter()
        .map(|(rij, uitkomst, plan)| json!({ "rij": rij, "uitkomst": uitkomst.as_str(), "plan": plan }))
        .collect::<Value>();
    diesel::sql_query(
        "with gedaan as (select * from jsonb_to_recordset($2) as (rij integer, uitkomst text, plan uuid)),
              weg as (delete from importregel r using gedaan g where r.import_id = $1 and r.rij = g.rij),
              gezien as (update importwerk set gezien_op = clock_timestamp() where import_id = $1)
         update importrij r set uitkomst = g.uitkomst, woningbouwplan_id = g.plan from gedaan g where r.import_id = $1 and r.rij = g.rij",
    )
    .bind::<SqlUuid, _>(id)
    .bind::<Jsonb, _>(rows)
    .execute(tx.connection())?;
    Ok(())
}

/// What became of all rows of an import.
pub fn totals(tx: &mut Command<'_>, id: Uuid) -> Result<Totals> {
    Ok(diesel::sql_query(
        "select count(*) filter (where uitkomst = 'nieuw')::integer as nieuw,
                count(*) filter (where uitkomst = 'gewijzigd')::integer as gewijzigd,
                count(*) filter (where uitkomst = 'ongewijzigd')::integer as ongewijzigd,
                count(*) filter (where uitkomst = 'geweigerd')::integer as geweigerd,
                count(*) filter (where uitkomst <> 'geweigerd' and meldingen @> '[{\"ernst\":\"waarschuwing\"}]')::integer as met_waarschuwing
         from importrij where import_id = $1",
    )
    .bind::<SqlUuid, _>(id)
    .get_result(tx.connection())?)
}

/// Ends an import: from here on its row says what became of it, nothing of it waits, and the journal knows of it.
pub fn end(tx: &mut Command<'_>, ended: &ImportRow) -> Result<()> {
    diesel::update(import::table.find(ended.id))
        .set((
            import::status.eq(ended.status),
            import::nieuw.eq(ended.nieuw),
            import::gewijzigd.eq(ended.gewijzigd),
            import::ongewijzigd.eq(ended.ongewijzigd),
            import::met_waarschuwing.eq(ended.met_waarschuwing),
            import::geweigerd.eq(ended.geweigerd),
            import::woningen.eq(ended.woningen),
        ))
        .execute(tx.connection())?;
    diesel::sql_query("delete from importwerk where import_id = $1")
        .bind::<SqlUuid, _>(ended.id)
        .execute(tx.connection())?;
    tx.journal(Entry::created(ended)?)
}

/// The imports that nobody was seen to be at for a while. One part takes a second; reading on after one that is still judged, a little more.
pub fn left_behind(tx: &mut Command<'_>) -> Result<Vec<LeftBehind>> {
    Ok(diesel::sql_query(
        "select i.id, w.beoordeeld as judged, i.actor_id from importwerk w join import i on i.id = w.import_id
         where w.gezien_op < clock_timestamp() - case when w.beoordeeld then interval '10 s' else interval '60 s' end order by i.id",
    )
    .load(tx.connection())?)
}

/// How far those of the imports are that are under way.
pub fn progress(read: &mut Read<'_>, ids: &[Uuid]) -> Result<HashMap<Uuid, Progress>> {
    if ids.is_empty() {
        return Ok(HashMap::new());
    }
    let found: Vec<Progress> = diesel::sql_query(
        "select import_id as id, (select count(*) from importrij r where r.import_id = w.import_id) as beoordeeld,
                (select count(*) from importregel r where r.import_id = w.import_id) as te_schrijven
         from importwerk w where import_id = any ($1)",
    )
    .bind::<Array<SqlUuid>, _>(ids)
    .load(read.connection())?;
    Ok(found.into_iter().map(|progress| (progress.id, progress)).collect())
}

/// Rows of a report by their id.
pub fn rijen_by_id(read: &mut Read<'_>, ids: &[Uuid]) -> Result<HashMap<Uuid, ImportrijRow>> {
    let rows: Vec<ImportrijRow> =
        importrij::table.filter(importrij::id.eq_any(ids)).select(ImportrijRow::as_select()).load(read.connection())?;
    Ok(rows.into_iter().map(|row| (row.id, row)).collect())
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
