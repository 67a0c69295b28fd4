//! What every connection is told when it is made, and how one is given up.

use std::time::Duration;

use diesel::connection::{AnsiTransactionManager, SimpleConnection, TransactionManager};
use diesel::pg::PgConnection;
use diesel::prelude::*;
use diesel::r2d2::{ConnectionManager, CustomizeConnection, Error, PooledConnection};
use diesel::sql_types::Integer;

use crate::platform::sql::sql;

type Pooled = PooledConnection<ConnectionManager<PgConnection>>;

use crate::platform::tijdperk;

/// diesel tells few errors apart by their number; others we know by their text (see `error`), which has to be English for that. Only a role with the right to
/// may set this; to others the server speaks as it is set up, and operations are told how (docs/beheer.md).
const PLAIN_MESSAGES: &str = "do $$ begin perform set_config('lc_messages', 'C', false); exception when insufficient_privilege then null; end $$";

/// How each connection of the pool is set up.
#[derive(Debug)]
pub struct SessionSettings {
    /// How long one statement may take.
    pub statement_timeout: Duration,
}

/// How long a statement waits for a lock, unless its transaction is more patient: what others hold longer is no reason to keep a turn from everybody else.
const LOCK_TIMEOUT: Duration = Duration::from_millis(150);

impl CustomizeConnection<PgConnection, Error> for SessionSettings {
    fn on_acquire(&self, connection: &mut PgConnection) -> Result<(), Error> {
        // Compiling a statement costs more than running one of ours ever does.
        let (milliseconds, lock) = (self.statement_timeout.as_millis(), LOCK_TIMEOUT.as_millis());
        connection
            .batch_execute(&format!(
                "set statement_timeout = {milliseconds}; set lock_timeout = {lock}; \
                 set idle_in_transaction_session_timeout = '30s'; set timezone = 'UTC'; set jit = off; set application_name = 'sleutelbord'; \
                 {PLAIN_MESSAGES}"
            ))
            .map_err(Error::QueryError)?;
        // The address may lead to another server than before: a reserve that took over may lack what its predecessor told last.
        match tijdperk::notice(connection) {
            Ok(None) => {}
            Ok(Some(opened)) => tracing::warn!(tijdperk = opened.tijdperk, reden = ?opened.reden, "a new era begins"),
            Err(fault) => tracing::warn!(%fault, "where the register lies could not be asked"),
        }
        Ok(())
    }
}

/// The number of the process in the database server that serves this connection; asked once.
#[derive(Clone, Copy)]
struct Backend(i32);

/// Which process in the database server serves this connection.
///
/// # Errors
/// As any [`Result`] of the database.
pub fn backend_of(connection: &mut Pooled) -> QueryResult<i32> {
    if let Some(Backend(number)) = Pooled::extensions(connection).get() {
        return Ok(*number);
    }
    let number = diesel::select(sql::<Integer>("pg_backend_pid()")).get_result(&mut **connection)?;
    Pooled::extensions_mut(connection).insert(Backend(number));
    Ok(number)
}

/// Keeps the pool from giving out this connection again. It only sees for itself that one died within a transaction; one that died outside would come back for
/// ever, each time as the answer 503.
pub fn never_again(connection: &mut PgConnection) {
    AnsiTransactionManager::transaction_manager_status_mut(connection).set_in_error();
}
