//! Reading the past: what was registered at a moment stands before what is, on the search path of the transaction.

use chrono::{DateTime, Utc};
use diesel::pg::PgConnection;
use diesel::prelude::*;
use diesel::sql_types::Text;

use super::Read;
use crate::platform::caller::Caller;
use crate::platform::error::Result;
use crate::platform::sql::sql;

const PAST: &str = "peil, public";

/// A half of what is read in the past: of what tells of slip, the reader sees what it was, or what it is now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Slip {
    /// Of the municipalities of which it sees slip.
    Shown,
    /// Of the others.
    Hidden,
}

/// Lets the transaction read what was registered at `now`; what tells of slip only where the caller may see it. A plan for one moment is none for another: how
/// much held then decides where to begin, so each is made for its own.
pub(super) fn look_back(connection: &mut PgConnection, caller: &Caller, now: DateTime<Utc>) -> QueryResult<usize> {
    let slip: Vec<&str> = caller.slip_municipalities().collect();
    sql::<()>("select set_config('search_path', ")
        .bind::<Text, _>(PAST)
        .sql(", true), set_config('sleutelbord.peilmoment', ")
        .bind::<Text, _>(now.to_rfc3339())
        .sql(", true), set_config('sleutelbord.uitloop', ")
        .bind::<Text, _>(slip.join(","))
        .sql(", true), set_config('plan_cache_mode', 'force_custom_plan', true)")
        .execute(connection)
}

impl Read<'_> {
    /// In the past: reads one half of each noun that tells of slip. A list in an order that tells of it has an index in each half, and none in both at once.
    ///
    /// # Errors
    /// What `work` says.
    pub fn half_of_the_past<T>(&mut self, half: Slip, work: impl FnOnce(&mut Self) -> Result<T>) -> Result<T> {
        let path = match half {
            Slip::Shown => "peil_binnen, peil, public",
            Slip::Hidden => "peil_buiten, peil, public",
        };
        search(self.connection, path)?;
        let done = work(self)?;
        search(self.connection, PAST)?;
        Ok(done)
    }
}

fn search(connection: &mut PgConnection, path: &'static str) -> QueryResult<usize> {
    sql::<()>("select set_config('search_path', ").bind::<Text, _>(path).sql(", true)").execute(connection)
}
