//! Eras: stretches of the journal between which a restore lies.
//!
//! The feed is ordered by transaction ids, and a restore makes those run anew. Comparing numbers finds only some restores, so an era is an identity:
//! 1. *where the register lies*: cluster, timeline, and the table of eras itself, which a dump makes anew wherever it is read in;
//! 2. *openings*: each start of the program leaves a random mark with the transaction from which it holds, and cursors carry the last one. A copy of the
//!    files that is put back knows no later marks, and the one that it knows ends where the next start begins;
//! 3. *the memory of the installation*, a file outside the database: the last mark it gave and how far it has seen the register come;
//! 4. *the word of an operator*: `sleutelbord hersteld`.
//!
//! What the era before is known to have kept is written down while it lasts ([`keep`]), and is its end when the next one begins.

mod achterstand;
mod memory;

pub use achterstand::achterstand;

use std::collections::HashMap;
use std::path::Path;

use diesel::prelude::*;
use diesel::sql_types::{Array, BigInt, Integer, Nullable, Text, Uuid as SqlUuid};
use uuid::Uuid;

use super::error::{Code, Error, Result};
use super::sql::Statement;
use memory::Memory;

/// Processes that open the register take turns.
const ONE_AT_A_TIME: &str = "select pg_advisory_xact_lock(20210902)";

/// Up to where the feed is complete: whatever may still be written comes after it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, QueryableByName)]
pub struct Horizon {
    /// The mark of the last opening, for cursors to carry.
    #[diesel(sql_type = SqlUuid)]
    pub kenmerk: Uuid,
    /// The era, by which the feed is ordered first.
    #[diesel(sql_type = Integer)]
    pub tijdperk: i32,
    /// The last transaction before the oldest one that still runs.
    #[diesel(sql_type = BigInt)]
    pub xid: i64,
}

/// What was found at an opening.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opened {
    /// The era that holds now.
    pub tijdperk: i32,
    /// Why it is a new one, when it is.
    pub reden: Option<String>,
    /// Cluster or timeline may not be asked by this role.
    pub blind: bool,
}

#[derive(Debug, QueryableByName)]
struct Found {
    #[diesel(sql_type = Nullable<Integer>)]
    tijdperk: Option<i32>,
    #[diesel(sql_type = Nullable<BigInt>)]
    systeem_toen: Option<i64>,
    #[diesel(sql_type = Nullable<Integer>)]
    tijdlijn_toen: Option<i32>,
    #[diesel(sql_type = Nullable<BigInt>)]
    tabel_toen: Option<i64>,
    #[diesel(sql_type = Nullable<BigInt>)]
    reached: Option<i64>,
    #[diesel(sql_type = Nullable<BigInt>)]
    systeem: Option<i64>,
    #[diesel(sql_type = Nullable<Integer>)]
    tijdlijn: Option<i32>,
    #[diesel(sql_type = BigInt)]
    tabel: i64,
    #[diesel(sql_type = BigInt)]
    next: i64,
}

const LOOK: &str = "\
select o.tijdperk, o.systeem as systeem_toen, o.tijdlijn as tijdlijn_toen, o.tabel as tabel_toen, greatest(o.vanaf_xid, t.zeker_xid) as reached,
       p.systeem, p.tijdlijn, p.tabel, pg_snapshot_xmax(pg_current_snapshot())::text::bigint as next
from tijdperk_plaats() p
left join (select * from tijdperk_opening order by nummer desc limit 1) o on true
left join tijdperk t on t.nummer = o.tijdperk";

impl Found {
    fn look(connection: &mut PgConnection) -> QueryResult<Self> {
        diesel::sql_query(LOOK).get_result(connection)
    }

    fn blind(&self) -> bool {
        self.systeem.is_none() || self.tijdlijn.is_none()
    }

    /// Why this is not where the register was at the last opening.
    fn elsewhere(&self) -> Option<String> {
        let moved = |then: Option<i64>, now: Option<i64>| then.zip(now).filter(|(then, now)| then != now);
        if let Some((then, now)) = moved(self.systeem_toen, self.systeem) {
            return Some(format!("het register staat op een andere PostgreSQL-server ({then}, nu {now})"));
        }
        if moved(self.tabel_toen, Some(self.tabel)).is_some() {
            return Some("het register is opnieuw ingelezen uit een dump".to_owned());
        }
        if let Some((then, now)) = moved(self.tijdlijn_toen.map(i64::from), self.tijdlijn.map(i64::from)) {
            return Some(format!(
                "PostgreSQL is op een andere tijdlijn ({then}, nu {now}): een reserve werd hoofdserver, of er is hersteld tot een tijdstip"
            ));
        }
        let behind = self.reached.is_some_and(|reached| reached >= self.next);
        behind.then(|| "de transactienummers lopen terug".to_owned())
    }
}

/// Opens the register: at each start, before anything is written. Begins a new era where this is not what it was; `folder` is where the installation
/// remembers what it saw.
///
/// # Errors
/// As any [`Result`] of the database.
pub fn open(connection: &mut PgConnection, folder: Option<&Path>) -> Result<Opened> {
    let opened = open_because(connection, folder, None)?;
    if let Some(folder) = folder {
        remember(connection, folder)?;
    }
    Ok(opened)
}

/// Begins a new era because an operator says that the register was put back.
///
/// # Errors
/// As any [`Result`] of the database.
pub fn open_restored(connection: &mut PgConnection) -> Result<Opened> {
    open_because(connection, None, Some("de beheerder zegt dat het register is hersteld uit een kopie".to_owned()))
}

fn open_because(connection: &mut PgConnection, folder: Option<&Path>, told: Option<String>) -> Result<Opened> {
    connection.transaction(|connection| {
        diesel::sql_query(ONE_AT_A_TIME).execute(connection)?;
        let found = Found::look(connection)?;
        let forgotten = folder.map_or(Ok(None), |folder| Memory::of(connection, folder)?.contradiction(connection))?;
        let reden = told.clone().or_else(|| found.elsewhere()).or(forgotten).filter(|_| found.tijdperk.is_some());
        if let Some(reden) = &reden {
            begin(connection, reden)?;
        }
        let opening = "insert into tijdperk_opening (tijdperk, systeem, tijdlijn, tabel)
                       select huidig_tijdperk(), systeem, tijdlijn, tabel from tijdperk_plaats()";
        diesel::sql_query(opening).execute(connection)?;
        Ok(Opened { tijdperk: horizon(connection)?.tijdperk, reden, blind: found.blind() })
    })
}

/// Ends the era at what it is known to have kept, and begins the next.
fn begin(connection: &mut PgConnection, reden: &str) -> QueryResult<()> {
    let end =
        "update tijdperk set einde_xid = zeker_xid, beeindigd_op = clock_timestamp() where nummer = huidig_tijdperk()";
    diesel::sql_query(end).execute(connection)?;
    let next = "insert into tijdperk (begonnen_op, reden) values (clock_timestamp(), $1)";
    diesel::sql_query(next).bind::<Text, _>(reden).execute(connection)?;
    Ok(())
}

/// Looks, at each new connection, whether it leads to where the register was opened: behind an address another server may have come. Opens it there if not.
///
/// # Errors
/// As any [`Result`] of the database.
pub fn notice(connection: &mut PgConnection) -> Result<Option<Opened>> {
    let found = Found::look(connection)?;
    if found.elsewhere().is_none() { Ok(None) } else { open_because(connection, None, None).map(Some) }
}

/// Where a cursor may point to at most at this moment.
///
/// # Errors
/// As any [`Result`] of the database.
pub fn horizon(connection: &mut PgConnection) -> Result<Horizon> {
    // One statement, so that mark and number are of one snapshot: a mark that is older than its number would seem to point beyond its end.
    Ok(diesel::sql_query(
        "select kenmerk, tijdperk, pg_snapshot_xmin(pg_current_snapshot())::text::bigint - 1 as xid
         from tijdperk_opening order by nummer desc limit 1",
    )
    .get_result(connection)?)
}

#[derive(QueryableByName)]
struct Kenmerk {
    #[diesel(sql_type = Integer)]
    tijdperk: i32,
    #[diesel(sql_type = SqlUuid)]
    kenmerk: Uuid,
}

/// The last mark of each of these eras, for cursors that point into them.
///
/// # Errors
/// As any [`Result`] of the database.
pub fn kenmerken(connection: &mut PgConnection, eras: &[i32]) -> Result<HashMap<i32, Uuid>> {
    let rows: Vec<Kenmerk> =
        Statement::new("select distinct on (tijdperk) tijdperk, kenmerk from tijdperk_opening where tijdperk = any (")
            .bind::<Array<Integer>, _>(eras.to_vec())
            .sql(") order by tijdperk, nummer desc")
            .load(connection)?;
    Ok(rows.into_iter().map(|row| (row.tijdperk, row.kenmerk)).collect())
}

#[derive(QueryableByName)]
struct Place {
    #[diesel(sql_type = Integer)]
    tijdperk: i32,
    #[diesel(sql_type = diesel::sql_types::Bool)]
    lost: bool,
}

/// The era in which a cursor lies that carries this mark and transaction.
///
/// # Errors
/// `cursorTeOud` (410) when it points at what no longer is: a mark that is not known here, or a place beyond where it held.
pub fn check(connection: &mut PgConnection, kenmerk: Uuid, xid: i64) -> Result<i32> {
    let place: Option<Place> = diesel::sql_query(
        "select o.tijdperk,
                coalesce($2 > t.einde_xid, $2 >= pg_snapshot_xmin(pg_current_snapshot())::text::bigint)
                or exists (select 1 from tijdperk_opening n where n.nummer > o.nummer and n.tijdperk = o.tijdperk and n.vanaf_xid <= $2) as lost
         from tijdperk_opening o join tijdperk t on t.nummer = o.tijdperk where o.kenmerk = $1",
    )
    .bind::<SqlUuid, _>(kenmerk)
    .bind::<BigInt, _>(xid)
    .get_result(connection)
    .optional()?;
    match place {
        Some(Place { tijdperk, lost: false }) => Ok(tijdperk),
        _ => Err(Error::refused(Code::CursorTeOud)),
    }
}

/// Writes down how far the register has come. Whoever finds this in a copy knows that the copy holds everything up to there.
///
/// # Errors
/// As any [`Result`] of the database.
pub fn keep(connection: &mut PgConnection) -> Result<()> {
    // Not for the sake of its own number.
    diesel::sql_query(
        "update tijdperk set zeker_xid = pg_snapshot_xmin(pg_current_snapshot())::text::bigint - 1
         where nummer = huidig_tijdperk() and zeker_xid < pg_snapshot_xmin(pg_current_snapshot())::text::bigint - 2",
    )
    .execute(connection)?;
    Ok(())
}

/// Lets the installation remember, outside the register, what it saw of it. That it cannot is said in the log.
///
/// # Errors
/// As any [`Result`] of the database.
pub fn remember(connection: &mut PgConnection, folder: &Path) -> Result<()> {
    if let Err(fault) = Memory::of(connection, folder)?.write(connection)? {
        tracing::warn!(%fault, folder = %folder.display(), "what was seen of the register cannot be kept outside it");
    }
    Ok(())
}
