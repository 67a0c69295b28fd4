//! Reading the journal: positions, and the facts of versions.

use chrono::{DateTime, Utc};
use diesel::prelude::*;
use diesel::sql_types::{Array, BigInt, Bool, Integer, Nullable, Text, Timestamptz, Uuid as SqlUuid};
use uuid::Uuid;

use super::cursor::Position;
use super::reader::Reader;
use crate::platform::db::Read;
use crate::platform::error::Result;
use crate::platform::sql::Statement;

pub mod acts;

/// An entry as it is told to a reader.
#[derive(Clone, Debug, QueryableByName)]
pub struct JournaalRow {
    #[diesel(sql_type = Integer)]
    pub tijdperk: i32,
    #[diesel(sql_type = BigInt)]
    pub xid: i64,
    #[diesel(sql_type = BigInt)]
    pub volgnummer: i64,
    #[diesel(sql_type = Text)]
    pub soort: String,
    #[diesel(sql_type = SqlUuid)]
    pub id: Uuid,
    #[diesel(sql_type = Integer)]
    pub versie: i32,
    #[diesel(sql_type = Array<Text>)]
    pub velden: Vec<String>,
    #[diesel(sql_type = SqlUuid)]
    pub wortel_id: Uuid,
    #[diesel(sql_type = Nullable<SqlUuid>)]
    pub ouder_id: Option<Uuid>,
    #[diesel(sql_type = Nullable<Text>)]
    pub organisatie_code: Option<String>,
    #[diesel(sql_type = Nullable<SqlUuid>)]
    pub actor_id: Option<Uuid>,
    #[diesel(sql_type = Nullable<Text>)]
    pub reden: Option<String>,
    #[diesel(sql_type = Timestamptz)]
    pub gebeurd_op: DateTime<Utc>,
    /// Whether the reader may know the project that the record names in passing.
    #[diesel(sql_type = Bool)]
    pub genoemd: bool,
    /// What happened, to this reader.
    #[diesel(sql_type = Text)]
    pub operatie: String,
}

impl JournaalRow {
    /// Its place in the feed.
    pub fn position(&self) -> Position {
        Position { tijdperk: self.tijdperk, xid: self.xid, volgnummer: self.volgnummer }
    }
}

/// Which entries of the feed are asked for.
#[derive(Clone, Debug)]
pub struct FeedFilter {
    pub after: Position,
    pub limit: i64,
    pub soorten: Option<Vec<String>>,
    pub id: Option<Uuid>,
    pub gemeente_codes: Option<Vec<String>>,
}

/// How many entries one request looks at, whatever of them it tells: the work is bounded, not the find.
const LOOKED_AT: i64 = 1_000;

const POSITION: &str = "(tijdperk, xid, volgnummer)";
/// Only transactions that are older than every one still running are shown, so that an entry that commits late is never skipped. The transaction ids of an
/// earlier era are those of another cluster: all of it has been written.
const SETTLED: &str = "(tijdperk < huidig_tijdperk() or xid < pg_snapshot_xmin(pg_current_snapshot())::text::bigint)";

/// Goes on with a position.
fn at(statement: Statement, position: Position) -> Statement {
    statement
        .sql("(")
        .bind::<Integer, _>(position.tijdperk)
        .sql(", ")
        .bind::<BigInt, _>(position.xid)
        .sql(", ")
        .bind::<BigInt, _>(position.volgnummer)
        .sql(")")
}

/// Selects the settled entries after a position, in their order.
fn after(statement: Statement, position: Position, columns: &'static str) -> Statement {
    let opened = statement.sql("select ").sql(columns).sql(" from journaal where ").sql(POSITION).sql(" > ");
    at(opened, position).sql(" and ").sql(SETTLED)
}

/// The next entries after a position that are told to the reader.
pub fn list_after(read: &mut Read<'_>, reader: &Reader, filter: &FeedFilter) -> Result<Vec<JournaalRow>> {
    let FeedFilter { after: position, limit, soorten, id, gemeente_codes } = filter.clone();
    let order = " order by tijdperk, xid, volgnummer limit ";
    let told = reader.told(|opened| {
        let entries = after(opened, position, "*");
        // One record has few entries, and an index to find them.
        let entries = match id {
            Some(id) => entries
                .sql(" and id = ")
                .bind::<SqlUuid, _>(id)
                .sql(" and soort = any (")
                .bind::<Array<Text>, _>(soorten.clone().unwrap_or_default())
                .sql(")"),
            None => entries,
        };
        entries.sql(order).bind::<BigInt, _>(LOOKED_AT)
    });
    let told = match soorten {
        Some(soorten) => told.sql(" and soort = any (").bind::<Array<Text>, _>(soorten).sql(")"),
        None => told,
    };
    let told = match gemeente_codes {
        Some(codes) => told.sql(" and organisatie_code = any (").bind::<Array<Text>, _>(codes).sql(")"),
        None => told,
    };
    Ok(told.sql(order).bind::<BigInt, _>(limit).load(read.connection())?)
}

#[derive(QueryableByName)]
struct At {
    #[diesel(sql_type = Integer)]
    tijdperk: i32,
    #[diesel(sql_type = BigInt)]
    xid: i64,
    #[diesel(sql_type = BigInt)]
    volgnummer: i64,
}

impl From<At> for Position {
    fn from(at: At) -> Self {
        Self { tijdperk: at.tijdperk, xid: at.xid, volgnummer: at.volgnummer }
    }
}

/// The last entry that a request after this position looked at, when there are more behind it.
pub fn last_looked_at(read: &mut Read<'_>, position: Position) -> Result<Option<Position>> {
    let found: Option<At> = after(Statement::new(""), position, "tijdperk, xid, volgnummer")
        .sql(" order by tijdperk, xid, volgnummer offset ")
        .bind::<BigInt, _>(LOOKED_AT - 1)
        .sql(" limit 1")
        .get_result(read.connection())
        .optional()?;
    Ok(found.map(Into::into))
}

/// Up to where the feed is complete at this moment: whoever has read everything before it can go on from here, however much of it was not for its eyes.
pub fn horizon(read: &mut Read<'_>) -> Result<Position> {
    let at: At = Statement::new(
        "select huidig_tijdperk() as tijdperk, pg_snapshot_xmin(pg_current_snapshot())::text::bigint - 1 as xid, 9223372036854775807 as volgnummer",
    )
    .get_result(read.connection())?;
    Ok(at.into())
}

/// The last entry that is settled; none in an empty journal.
pub fn last_settled(connection: &mut PgConnection) -> Result<Position> {
    let found: Option<At> = Statement::new("select tijdperk, xid, volgnummer from journaal where ")
        .sql(SETTLED)
        .sql(" order by tijdperk desc, xid desc, volgnummer desc limit 1")
        .get_result(connection)
        .optional()?;
    Ok(found.map(Into::into).unwrap_or_default())
}

/// A position that nothing precedes which happened at `moment` or later. Some of what happened shortly before may come after it too: transactions do not
/// end in the order of their moments.
pub fn position_before(read: &mut Read<'_>, moment: DateTime<Utc>) -> Result<Position> {
    let found: Option<At> =
        Statement::new("select tijdperk, xid, 0::bigint as volgnummer from journaal where gebeurd_op >= ")
            .bind::<Timestamptz, _>(moment - chrono::TimeDelta::minutes(1))
            .sql(" order by gebeurd_op, tijdperk, xid limit 1")
            .get_result(read.connection())
            .optional()?;
    match found {
        Some(at) => Ok(at.into()),
        None => horizon(read),
    }
}

/// Whose history is asked for.
#[derive(Clone, Copy, Debug)]
pub enum Subject {
    /// A root with everything that changes under it: a key project, a plan.
    Root(Uuid),
    /// One record of this kind, with the records right under it.
    Record(&'static str, Uuid),
}

/// One page of a history, newest first, starting before `before`; one more than `limit` when there is more.
pub fn list_history(
    read: &mut Read<'_>,
    reader: &Reader,
    subject: Subject,
    before: Option<Position>,
    limit: i64,
) -> Result<Vec<JournaalRow>> {
    let peilmoment = read.peildatum().map(|_| read.now());
    let told = reader.told(|opened| {
        let entries = about(opened, subject, peilmoment);
        match before {
            Some(position) => at(entries.sql(" and ").sql(POSITION).sql(" < "), position),
            None => entries,
        }
    });
    let shown = told.sql(SHOWN_IN_HISTORY).sql(" order by tijdperk desc, xid desc, volgnummer desc limit ");
    Ok(shown.bind::<BigInt, _>(limit + 1).load(read.connection())?)
}

/// A history tells of the record, not of the reader.
const SHOWN_IN_HISTORY: &str = " and operatie in ('aangemaakt', 'gewijzigd', 'verwijderd', 'binnenBereik')";

#[derive(QueryableByName)]
struct Counted {
    #[diesel(sql_type = BigInt)]
    aantal: i64,
}

/// How many entries a history has.
pub fn count_history(read: &mut Read<'_>, reader: &Reader, subject: Subject) -> Result<i64> {
    let peilmoment = read.peildatum().map(|_| read.now());
    let told = reader.told(|opened| about(opened, subject, peilmoment));
    let counted: Counted = Statement::new("select count(*) as aantal from (")
        .push(told)
        .sql(SHOWN_IN_HISTORY)
        .sql(") as verteld")
        .get_result(read.connection())?;
    Ok(counted.aantal)
}

/// The entries of a history, up to the day that is looked at.
fn about(statement: Statement, subject: Subject, peilmoment: Option<DateTime<Utc>>) -> Statement {
    let opened = statement.sql("select * from journaal where operatie not in ('zicht', 'genoemd') and ");
    let entries = match subject {
        Subject::Root(id) => opened.sql("wortel_id = ").bind::<SqlUuid, _>(id),
        Subject::Record(soort, id) => {
            let own = opened.sql("(soort = ").bind::<Text, _>(soort).sql(" and id = ").bind::<SqlUuid, _>(id);
            own.sql(" or ouder_id = ").bind::<SqlUuid, _>(id).sql(")")
        }
    };
    match peilmoment {
        Some(moment) => entries.sql(" and gebeurd_op <= ").bind::<Timestamptz, _>(moment),
        None => entries,
    }
}

/// Of these versions those that the reader could read when they were written.
pub fn seen_before(
    read: &mut Read<'_>,
    reader: &Reader,
    versions: &[(String, Uuid, i32)],
) -> Result<Vec<(String, Uuid, i32)>> {
    let (mut soorten, mut ids, mut numbers) = (Vec::new(), Vec::new(), Vec::new());
    for (soort, id, versie) in versions {
        soorten.push(soort.clone());
        ids.push(*id);
        numbers.push(*versie);
    }
    let told = reader.told(|opened| {
        opened
            .sql("select j.* from unnest(")
            .bind::<Array<Text>, _>(soorten)
            .sql(", ")
            .bind::<Array<SqlUuid>, _>(ids)
            .sql(", ")
            .bind::<Array<Integer>, _>(numbers)
            .sql(") as w(soort, id, versie) join journaal j on j.soort = w.soort and j.id = w.id and j.versie = w.versie where j.operatie not in ('zicht', 'genoemd')")
    });
    let rows: Vec<JournaalRow> = told.load(read.connection())?;
    let seen = rows.into_iter().filter(|row| row.operatie != "buitenBereik");
    Ok(seen.map(|row| (row.soort, row.id, row.versie)).collect())
}

/// A place in the inventory: the kind and id of a record.
pub type Place = (String, Uuid);

/// How many records one page of the inventory looks at.
const INVENTORIED: i64 = 2_000;

/// A record with its version.
#[derive(Clone, Debug, QueryableByName)]
pub struct InventarisRow {
    #[diesel(sql_type = Text)]
    pub soort: String,
    #[diesel(sql_type = SqlUuid)]
    pub id: Uuid,
    #[diesel(sql_type = Integer)]
    pub versie: i32,
}

/// The records behind `after`, in order, that the reader reads now; and the last one that was looked at, when there may be more.
pub fn list_inventaris(
    read: &mut Read<'_>,
    reader: &Reader,
    after: Option<Place>,
    limit: i64,
) -> Result<(Vec<InventarisRow>, Option<Place>)> {
    let (soort, id) = after.unwrap_or_default();
    let latest = |opened: Statement| {
        opened
            .sql("select distinct on (soort, id) * from journaal where (soort, id) > (")
            .bind::<Text, _>(soort.clone())
            .sql(", ")
            .bind::<SqlUuid, _>(id)
            .sql(") order by soort, id, versie desc, volgnummer desc limit ")
            .bind::<BigInt, _>(INVENTORIED)
    };
    let rows: Vec<InventarisRow> =
        reader.reads(latest).sql(" order by soort, id limit ").bind::<BigInt, _>(limit).load(read.connection())?;
    if usize::try_from(limit).is_ok_and(|limit| rows.len() >= limit) {
        let last = rows.last().map(|row| (row.soort.clone(), row.id));
        return Ok((rows, last));
    }
    let last: Option<Looked> = latest(Statement::new("select soort, id from ("))
        .sql(") as j order by soort desc, id desc offset 0 limit 1")
        .get_result(read.connection())
        .optional()?;
    Ok((rows, last.map(|last| (last.soort, last.id))))
}

#[derive(QueryableByName)]
struct Looked {
    #[diesel(sql_type = Text)]
    soort: String,
    #[diesel(sql_type = SqlUuid)]
    id: Uuid,
}
