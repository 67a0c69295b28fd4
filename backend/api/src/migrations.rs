//! Brings a database to the schema of this program.

use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use diesel_migrations::{EmbeddedMigrations, MigrationHarness, embed_migrations};

use crate::platform::journal;

const MIGRATIONS: EmbeddedMigrations = embed_migrations!("migrations");

/// PostgreSQL numbers its versions so: 15.0 is 150000.
const OLDEST: i32 = 150_000;

/// Why a database could not be brought up to date.
#[derive(Debug, thiserror::Error)]
pub enum MigrationFault {
    /// There is no database there, or it lets nobody in.
    #[error("de database is niet bereikbaar: {0}")]
    Unreachable(#[from] ConnectionError),
    /// The server is too old.
    #[error("PostgreSQL 15 of hoger is nodig")]
    TooOld,
    /// A migration failed; everything it did was rolled back.
    #[error("de database kon niet worden bijgewerkt: {0}")]
    Failed(String),
}

#[derive(QueryableByName)]
struct Version {
    #[diesel(sql_type = diesel::sql_types::Integer)]
    version: i32,
}

/// Runs every migration that the database does not have yet, one process at a time. Does nothing on a database that is up to date.
///
/// # Errors
/// [`MigrationFault`] says what stands in the way.
pub fn migrate(database_url: &str) -> Result<(), MigrationFault> {
    let failed = |error: &dyn std::fmt::Display| MigrationFault::Failed(error.to_string());
    let mut connection = PgConnection::establish(database_url)?;
    let version: Version = diesel::sql_query("select current_setting('server_version_num')::integer as version")
        .get_result(&mut connection)
        .map_err(|error| failed(&error))?;
    if version.version < OLDEST {
        return Err(MigrationFault::TooOld);
    }
    // Two servers that start at once take turns; the lock goes with the connection.
    connection
        .batch_execute("set client_min_messages = warning; select pg_advisory_lock(20210901)")
        .map_err(|error| failed(&error))?;
    connection.run_pending_migrations(MIGRATIONS).map_err(|error| failed(&error))?;
    journal::open_tijdperk(&mut connection).map_err(|error| failed(&error))?;
    Ok(())
}
