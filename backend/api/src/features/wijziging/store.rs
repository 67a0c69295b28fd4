//! Reading the journal.

use chrono::{DateTime, Utc};
use diesel::dsl::sql;
use diesel::expression::SqlLiteral;
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Bool, Integer, Jsonb, Nullable};
use serde_json::Value;
use uuid::Uuid;

use super::cursor::Cursor;
use super::visibility::readable_by;
use crate::platform::db::Read;
use crate::platform::error::{Code, Error, Result};
use crate::schema::journaal;

/// An entry as stored.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = journaal)]
pub struct JournaalRow {
    pub tijdperk: i32,
    pub xid: i64,
    pub volgnummer: i64,
    pub soort: String,
    pub id: Uuid,
    pub versie: i32,
    pub operatie: String,
    pub velden: Vec<String>,
    pub inhoud: Value,
    pub actor_id: Option<Uuid>,
    pub reden: Option<String>,
    pub gebeurd_op: DateTime<Utc>,
    pub sleutelproject_id: Option<Uuid>,
    pub gemeente_code: Option<String>,
    /// Whether no later version of the record has come.
    #[diesel(select_expression = sql::<Bool>("upper_inf(geldig)"), select_expression_type = SqlLiteral<Bool>)]
    pub geldt_nog: bool,
}

impl JournaalRow {
    /// Its place in the feed.
    pub fn cursor(&self) -> Cursor {
        Cursor { tijdperk: self.tijdperk, xid: self.xid, volgnummer: self.volgnummer }
    }
}

/// Which entries of the feed are asked for.
#[derive(Clone, Debug)]
pub struct FeedFilter {
    pub after: Cursor,
    pub limit: i64,
    pub soort: Option<String>,
    pub id: Option<Uuid>,
    pub gemeente_codes: Option<Vec<String>>,
}

/// The next entries after a cursor. Only transactions that are older than every one still running are shown, so that an entry that commits late is never skipped.
pub fn list_after(read: &mut Read<'_>, filter: &FeedFilter) -> Result<Vec<JournaalRow>> {
    let Cursor { tijdperk, xid, volgnummer } = filter.after;
    let mut query = journaal::table
        .filter(readable_by(read.caller()))
        .filter(
            sql::<Bool>("(tijdperk, xid, volgnummer) > (")
                .bind::<Integer, _>(tijdperk)
                .sql(", ")
                .bind::<BigInt, _>(xid)
                .sql(", ")
                .bind::<BigInt, _>(volgnummer)
                .sql(")"),
        )
        // The transaction ids of an earlier era are those of another cluster: all of it has been written.
        .filter(sql::<Bool>(
            "(tijdperk < huidig_tijdperk() or xid < pg_snapshot_xmin(pg_current_snapshot())::text::bigint)",
        ))
        .into_boxed();
    if let Some(soort) = &filter.soort {
        query = query.filter(journaal::soort.eq(soort.clone()));
    }
    if let Some(id) = filter.id {
        query = query.filter(journaal::id.eq(id));
    }
    if let Some(codes) = &filter.gemeente_codes {
        query = query.filter(journaal::gemeente_code.eq_any(codes.clone()));
    }
    let order = (journaal::tijdperk.asc(), journaal::xid.asc(), journaal::volgnummer.asc());
    Ok(query.order(order).limit(filter.limit).select(JournaalRow::as_select()).load(read.connection())?)
}

/// Up to where the feed is complete at this moment: whoever has read everything before it can go on from here, however much of it was not for its eyes.
pub fn horizon(read: &mut Read<'_>) -> Result<Cursor> {
    let (tijdperk, oldest_running): (i32, i64) = diesel::select((
        sql::<Integer>("huidig_tijdperk()"),
        sql::<BigInt>("pg_snapshot_xmin(pg_current_snapshot())::text::bigint"),
    ))
    .get_result(read.connection())?;
    Ok(Cursor { tijdperk, xid: oldest_running - 1, volgnummer: i64::MAX })
}

/// A cursor from a timeline that a restore cut off points at changes that no longer exist.
///
/// # Errors
/// `cursorTeOud` (410): the client has to fetch everything anew.
pub fn check_cursor(read: &mut Read<'_>, cursor: Cursor) -> Result<()> {
    let next_era = journaal::table.filter(journaal::tijdperk.gt(cursor.tijdperk)).select(journaal::volgnummer).limit(1);
    let restored = next_era.first::<i64>(read.connection()).optional()?.is_some();
    if !restored {
        return Ok(());
    }
    let last = journaal::table
        .filter(journaal::tijdperk.eq(cursor.tijdperk))
        .order((journaal::xid.desc(), journaal::volgnummer.desc()))
        .select((journaal::tijdperk, journaal::xid, journaal::volgnummer))
        .first::<(i32, i64, i64)>(read.connection())
        .optional()?;
    let beyond = last.is_none_or(|(tijdperk, xid, volgnummer)| cursor > Cursor { tijdperk, xid, volgnummer });
    if beyond { Err(Error::refused(Code::CursorTeOud)) } else { Ok(()) }
}

/// Whose history is asked for.
#[derive(Clone, Copy, Debug)]
pub enum Subject {
    /// A key project with everything that belongs to it.
    Project(Uuid),
    /// One record, with the records that name it as theirs.
    Record(&'static str, Uuid),
}

/// An entry with the facts of the version before it.
pub type Change = (JournaalRow, Option<Value>);

/// One page of a history, newest first, starting before `before`; one more than `limit` when there is more.
pub fn list_history(read: &mut Read<'_>, subject: Subject, before: Option<Cursor>, limit: i64) -> Result<Vec<Change>> {
    let previous = sql::<Nullable<Jsonb>>(
        "(select v.inhoud from journaal v where v.soort = journaal.soort and v.id = journaal.id and v.volgnummer < journaal.volgnummer
          order by v.volgnummer desc limit 1)",
    );
    let mut query = history_of(read, subject);
    if let Some(Cursor { tijdperk, xid, volgnummer }) = before {
        query = query.filter(
            sql::<Bool>("(tijdperk, xid, volgnummer) < (")
                .bind::<Integer, _>(tijdperk)
                .sql(", ")
                .bind::<BigInt, _>(xid)
                .sql(", ")
                .bind::<BigInt, _>(volgnummer)
                .sql(")"),
        );
    }
    let order = (journaal::tijdperk.desc(), journaal::xid.desc(), journaal::volgnummer.desc());
    Ok(query.order(order).limit(limit + 1).select((JournaalRow::as_select(), previous)).load(read.connection())?)
}

/// How many entries a history has.
pub fn count_history(read: &mut Read<'_>, subject: Subject) -> Result<i64> {
    crate::platform::page::count(history_of(read, subject).select(journaal::volgnummer), read.connection())
}

/// The entries of a history that the caller may read, up to the day that is looked at.
fn history_of(read: &Read<'_>, subject: Subject) -> journaal::BoxedQuery<'static, diesel::pg::Pg> {
    let query = about(subject).filter(readable_by(read.caller()));
    match read.peildatum() {
        Some(_) => query.filter(journaal::gebeurd_op.le(read.now())),
        None => query,
    }
}

fn about(subject: Subject) -> journaal::BoxedQuery<'static, diesel::pg::Pg> {
    match subject {
        Subject::Project(id) => journaal::table.filter(journaal::sleutelproject_id.eq(id)).into_boxed(),
        Subject::Record(soort, id) => {
            // The index journaal_eigenaar stands on this very expression.
            let owner = "coalesce(inhoud->>'mijlpaalId', inhoud->>'woningbouwplanId', inhoud->>'escalatieId') = ";
            let parts = sql::<Bool>(owner).bind::<diesel::sql_types::Text, _>(id.to_string());
            journaal::table.filter(journaal::soort.eq(soort).and(journaal::id.eq(id)).or(parts)).into_boxed()
        }
    }
}
