//! How far the horizon lies behind. It is of the whole PostgreSQL server: a transaction in any of its databases, or one that was prepared and forgotten, holds back
//! the feed of all.

use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use diesel::prelude::*;
use diesel::sql_types::{BigInt, Bool};

use crate::platform::error::Result;

/// From here on it is said in the log.
const LONG: Duration = Duration::from_secs(30);

/// The oldest transaction that was running when this process looked, since when it is known, and whether the log was told.
static SEEN: Mutex<Option<(i64, Instant, bool)>> = Mutex::new(None);

#[derive(QueryableByName)]
struct Oldest {
    #[diesel(sql_type = BigInt)]
    xid: i64,
    #[diesel(sql_type = Bool)]
    runs: bool,
}

/// For how long, as far as this process saw, the same transaction has held the horizon back. Asks no right to look into the sessions of others.
///
/// # Errors
/// As any [`Result`] of the database.
pub fn achterstand(connection: &mut PgConnection) -> Result<Duration> {
    let oldest: Oldest = diesel::sql_query(
        "select pg_snapshot_xmin(s)::text::bigint as xid, pg_snapshot_xmin(s) <> pg_snapshot_xmax(s) as runs from pg_current_snapshot() s",
    )
    .get_result(connection)?;
    let mut seen = SEEN.lock().unwrap_or_else(PoisonError::into_inner);
    if !oldest.runs {
        *seen = None;
        return Ok(Duration::ZERO);
    }
    let (since, told) = match *seen {
        Some((xid, since, told)) if xid == oldest.xid => (since, told),
        _ => (Instant::now(), false),
    };
    let behind = since.elapsed();
    let tell = behind >= LONG && !told;
    if tell {
        let seconds = behind.as_secs();
        tracing::warn!(
            transaction = oldest.xid,
            seconds,
            "a transaction somewhere in this PostgreSQL server holds the feed back"
        );
    }
    *seen = Some((oldest.xid, since, told || tell));
    Ok(behind)
}
