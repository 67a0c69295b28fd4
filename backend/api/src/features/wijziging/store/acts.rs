//! Acts in the journal: the entries of one transaction.

use chrono::{DateTime, Utc};
use diesel::prelude::*;
use diesel::sql_types::{Array, BigInt, Integer, Nullable, Text, Timestamptz, Uuid as SqlUuid};
use uuid::Uuid;

use super::{At, JournaalRow, LOOKED_AT, POSITION, SHOWN_IN_HISTORY, at};
use crate::features::wijziging::cursor::Position;
use crate::features::wijziging::reader::Reader;
use crate::platform::db::Read;
use crate::platform::error::Result;
use crate::platform::sql::Statement;

/// How many changes of one act are told at most: an import may have thousands.
pub const TOLD: usize = 100;

/// An act, by its transaction.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, QueryableByName)]
pub struct Act {
    #[diesel(sql_type = Integer)]
    pub tijdperk: i32,
    #[diesel(sql_type = BigInt)]
    pub xid: i64,
}

impl Act {
    /// Before its first entry: what lies before this position, came before the act.
    pub fn position(self) -> Position {
        Position { tijdperk: self.tijdperk, xid: self.xid, volgnummer: 0 }
    }
}

/// Which acts.
#[derive(Clone, Debug, Default)]
pub struct ActFilter {
    pub wortel: Option<Uuid>,
    /// A record that changed in it.
    pub record: Option<Uuid>,
    pub soorten: Option<Vec<String>>,
    pub actor: Option<Uuid>,
    pub not_by: Option<Uuid>,
    pub since: Option<DateTime<Utc>>,
    pub gemeente_codes: Option<Vec<String>>,
    /// The moment that is looked at.
    pub until: Option<DateTime<Utc>>,
}

/// A page of acts.
#[derive(Debug)]
pub struct Acts {
    pub acts: Vec<Act>,
    /// Where the next page begins, when there may be one.
    pub next: Option<Position>,
}

/// The acts before a position that the reader is told of, newest first.
pub fn list_acts(
    read: &mut Read<'_>,
    reader: &Reader,
    filter: &ActFilter,
    before: Option<Position>,
    limit: i64,
) -> Result<Acts> {
    let looked_at_from = |opened: Statement| {
        let entries = within(opened, filter);
        let entries = match before {
            Some(position) => at(entries.sql(" and ").sql(POSITION).sql(" < "), position),
            None => entries,
        };
        entries.sql(" order by tijdperk desc, xid desc, volgnummer desc")
    };
    let told = reader.told(|opened| {
        let all = looked_at_from(opened.sql("select * from journaal where true"));
        all.sql(" limit ").bind::<BigInt, _>(LOOKED_AT)
    });
    let told = told.sql(SHOWN_IN_HISTORY);
    let told = match filter.soorten.clone() {
        Some(soorten) => told.sql(" and soort = any (").bind::<Array<Text>, _>(soorten).sql(")"),
        None => told,
    };
    let told = match filter.record {
        Some(id) => told.sql(" and id = ").bind::<SqlUuid, _>(id),
        None => told,
    };
    let asked = Statement::new("select distinct tijdperk, xid from (").push(told);
    let asked = asked.sql(") as verteld order by tijdperk desc, xid desc limit ").bind::<BigInt, _>(limit + 1);
    let mut acts: Vec<Act> = asked.load(read.connection())?;
    if usize::try_from(limit).is_ok_and(|limit| acts.len() > limit) {
        acts.pop();
        return Ok(Acts { next: acts.last().map(|act| act.position()), acts });
    }
    // Fewer than were asked for: these are all, unless there is more behind what was looked at.
    let last: Option<At> = looked_at_from(Statement::new("select tijdperk, xid, volgnummer from journaal where true"))
        .sql(" offset ")
        .bind::<BigInt, _>(LOOKED_AT - 1)
        .sql(" limit 1")
        .get_result(read.connection())
        .optional()?;
    // Of an act that is told already, the rest is not told again.
    let next = last.map(Position::from).map(|last| match acts.last() {
        Some(act) if act.xid == last.xid && act.tijdperk == last.tijdperk => act.position(),
        _ => last,
    });
    Ok(Acts { acts, next })
}

/// What the reader is told of these acts, newest act first and each in the order in which it was written.
pub fn entries_of(read: &mut Read<'_>, reader: &Reader, filter: &ActFilter, acts: &[Act]) -> Result<Vec<JournaalRow>> {
    let (eras, numbers): (Vec<i32>, Vec<i64>) = acts.iter().map(|act| (act.tijdperk, act.xid)).unzip();
    let wortel = filter.wortel;
    let told = reader.told(|opened| {
        opened
            .sql("select deel.* from unnest(")
            .bind::<Array<Integer>, _>(eras)
            .sql(", ")
            .bind::<Array<BigInt>, _>(numbers)
            .sql(
                ") as handeling(tijdperk, xid) cross join lateral (select * from journaal
                 where journaal.tijdperk = handeling.tijdperk and journaal.xid = handeling.xid and operatie not in ('zicht', 'genoemd') and wortel_id = coalesce(",
            )
            .bind::<Nullable<SqlUuid>, _>(wortel)
            .sql(", wortel_id) order by volgnummer limit ")
            .bind::<BigInt, _>(i64::try_from(TOLD).unwrap_or(i64::MAX))
            .sql(") as deel")
    });
    let told = told.sql(SHOWN_IN_HISTORY).sql(" order by tijdperk desc, xid desc, volgnummer");
    Ok(told.load(read.connection())?)
}

/// Goes on with what the entries have to meet.
fn within(statement: Statement, filter: &ActFilter) -> Statement {
    let ActFilter { wortel, actor, not_by, since, gemeente_codes, until, soorten: _, record: _ } = filter.clone();
    let statement = statement.sql(" and operatie not in ('zicht', 'genoemd')");
    let statement = match wortel {
        Some(id) => statement.sql(" and wortel_id = ").bind::<SqlUuid, _>(id),
        None => statement,
    };
    let statement = match actor {
        Some(id) => statement.sql(" and actor_id = ").bind::<SqlUuid, _>(id),
        None => statement,
    };
    let statement = match not_by {
        Some(id) => statement.sql(" and actor_id is distinct from ").bind::<SqlUuid, _>(id),
        None => statement,
    };
    let statement = match since {
        Some(moment) => statement.sql(" and gebeurd_op >= ").bind::<Timestamptz, _>(moment),
        None => statement,
    };
    let statement = match gemeente_codes {
        Some(codes) => statement.sql(" and organisatie_code = any (").bind::<Array<Text>, _>(codes).sql(")"),
        None => statement,
    };
    match until {
        Some(moment) => statement.sql(" and gebeurd_op <= ").bind::<Timestamptz, _>(moment),
        None => statement,
    }
}
