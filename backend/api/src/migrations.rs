//! Brings a database to the schema of this program.

use std::time::Duration;

use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use diesel_migrations::{EmbeddedMigrations, MigrationHarness, embed_migrations};

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

/// How long a migration waits for a table; writers queue behind it that long at most, and get on between two tries.
const PATIENCE: &str = "3s";
/// How often a migration that did not get its table is tried.
const TRIES: u32 = 20;

/// A connection that alone may change the schema and what comes with the program, for as long as it is open: servers that start at once take turns.
///
/// # Errors
/// [`MigrationFault`] says what stands in the way.
pub fn connect_alone(database_url: &str) -> Result<PgConnection, MigrationFault> {
    let mut connection = PgConnection::establish(database_url)?;
    let version: Version = diesel::sql_query("select current_setting('server_version_num')::integer as version")
        .get_result(&mut connection)
        .map_err(|error| failed(&error))?;
    if version.version < OLDEST {
        return Err(MigrationFault::TooOld);
    }
    connection
        // Any number will do, as long as nothing else in this database locks by it.
        .batch_execute("set client_min_messages = warning; select pg_advisory_lock(20210901)")
        .map_err(|error| failed(&error))?;
    Ok(connection)
}

/// Runs every migration that the database does not have yet. Does nothing on a database that is up to date.
///
/// # Errors
/// [`MigrationFault`] says what stands in the way.
pub fn migrate(alone: &mut PgConnection) -> Result<(), MigrationFault> {
    alone.batch_execute(&format!("set lock_timeout = '{PATIENCE}'")).map_err(|error| failed(&error))?;
    let mut tries = 1;
    loop {
        match alone.run_pending_migrations(MIGRATIONS) {
            Ok(_) => return Ok(()),
            Err(fault) if tries < TRIES && fault.to_string().contains("lock timeout") => {
                tracing::warn!(tries, "a table that is to change is in use; the migration waits for its turn");
                tries += 1;
                std::thread::sleep(Duration::from_secs(1));
            }
            Err(fault) => return Err(failed(&fault)),
        }
    }
}

fn failed(error: &dyn std::fmt::Display) -> MigrationFault {
    MigrationFault::Failed(error.to_string())
}
