//! How rows are written: those that have versions, and those that are only added. Each writes its row and its journal entry by one act.

use chrono::{DateTime, Utc};
use diesel::pg::Pg;
use diesel::query_builder::{AstPass, QueryFragment, QueryId};
use diesel::{PgConnection, QueryResult, RunQueryDsl};

use super::db::Command;
use super::error::Result;
use super::journal::{Entry, Journaled, moment_after};

/// A row of which one version follows the other; [`versioned!`](crate::versioned) writes this.
pub trait Versioned: Journaled + Sized {
    /// The same facts as this version, holding since then.
    #[must_use]
    fn at(self, versie: i32, sinds: DateTime<Utc>) -> Self;

    /// Adds the row to its table.
    ///
    /// # Errors
    /// As any [`Result`] of the database.
    fn write_new(&self, connection: &mut PgConnection) -> QueryResult<usize>;

    /// Writes the row over the one with its id.
    ///
    /// # Errors
    /// As any [`Result`] of the database.
    fn write_over(&self, connection: &mut PgConnection) -> QueryResult<usize>;

    /// Takes the row out of its table.
    ///
    /// # Errors
    /// As any [`Result`] of the database.
    fn take_out(&self, connection: &mut PgConnection) -> QueryResult<usize>;

    /// Adds a record.
    ///
    /// # Errors
    /// As any [`Result`] of the database.
    fn create<'r>(&self, tx: &mut Command<'_>, reden: impl Into<Option<&'r str>>) -> Result<()> {
        self.write_new(tx.connection())?;
        tx.journal(Entry::created(self)?.because(reden))
    }

    /// Stores these facts as the version after `before`.
    ///
    /// # Errors
    /// As any [`Result`] of the database.
    fn succeed<'r>(self, tx: &mut Command<'_>, before: &Self, reden: impl Into<Option<&'r str>>) -> Result<Self> {
        let after = self.after(before, tx.now());
        after.write_over(tx.connection())?;
        tx.journal(Entry::changed(before, &after)?.because(reden))?;
        Ok(after)
    }

    /// Removes a record; its last version stays in its history.
    ///
    /// # Errors
    /// The refusal of its constraint when something refers to it.
    fn remove(&self, tx: &mut Command<'_>) -> Result<()> {
        self.take_out(tx.connection())?;
        tx.journal(Entry::deleted(self)?)
    }

    /// These facts as the version after `before`, made at `now`.
    #[must_use]
    fn after(self, before: &Self, now: DateTime<Utc>) -> Self {
        self.at(before.versie() + 1, moment_after(before.sinds(), now))
    }
}

/// A row that is added and never changed; [`appended!`](crate::appended) writes this.
pub trait Appended: Journaled + Sized {
    /// Adds the row to its table.
    ///
    /// # Errors
    /// As any [`Result`] of the database.
    fn write_new(&self, connection: &mut PgConnection) -> QueryResult<usize>;

    /// Adds a record.
    ///
    /// # Errors
    /// As any [`Result`] of the database.
    fn append<'r>(&self, tx: &mut Command<'_>, reden: impl Into<Option<&'r str>>) -> Result<()> {
        self.write_new(tx.connection())?;
        tx.journal(Entry::created(self)?.because(reden))
    }
}

/// A write that says the same of every row, so that it is prepared once. diesel prepares each insert and update anew, as their text could depend on what is
/// left out; a row of ours leaves nothing out (`treat_none_as_null`, `treat_none_as_default_value = false`).
#[derive(Debug)]
pub struct Kept<Q>(pub Q);

impl<Q: QueryFragment<Pg>> Kept<Q> {
    /// Carries it out.
    ///
    /// # Errors
    /// Whatever the database says.
    pub fn run(self, connection: &mut PgConnection) -> QueryResult<usize> {
        self.execute(connection)
    }
}

/// diesel keeps it by its text.
impl<Q> QueryId for Kept<Q> {
    type QueryId = ();
    const HAS_STATIC_QUERY_ID: bool = false;
}

impl<Q: QueryFragment<Pg>> QueryFragment<Pg> for Kept<Q> {
    fn walk_ast<'b>(&'b self, out: AstPass<'_, 'b, Pg>) -> QueryResult<()> {
        self.0.walk_ast(out)
    }

    fn is_safe_to_cache_prepared(&self, _backend: &Pg) -> QueryResult<bool> {
        Ok(true)
    }
}

impl<Q> RunQueryDsl<PgConnection> for Kept<Q> {}

/// Writes [`Versioned`] for a row of `$table` that has the columns `id`, `versie` and `gewijzigd_op`.
#[macro_export]
macro_rules! versioned {
    ($row:ty, $table:ident) => {
        impl $crate::platform::record::Versioned for $row {
            fn at(self, versie: i32, sinds: chrono::DateTime<chrono::Utc>) -> Self {
                Self { versie, gewijzigd_op: sinds, ..self }
            }

            fn write_new(&self, connection: &mut diesel::PgConnection) -> diesel::QueryResult<usize> {
                $crate::platform::record::Kept(diesel::insert_into($table::table).values(self)).run(connection)
            }

            fn write_over(&self, connection: &mut diesel::PgConnection) -> diesel::QueryResult<usize> {
                $crate::platform::record::Kept(diesel::update($table::table.find(self.id)).set(self)).run(connection)
            }

            fn take_out(&self, connection: &mut diesel::PgConnection) -> diesel::QueryResult<usize> {
                diesel::RunQueryDsl::execute(diesel::delete($table::table.find(self.id)), connection)
            }
        }
    };
}

/// Writes [`Appended`] for a row of `$table`.
#[macro_export]
macro_rules! appended {
    ($row:ty, $table:ident) => {
        impl $crate::platform::record::Appended for $row {
            fn write_new(&self, connection: &mut diesel::PgConnection) -> diesel::QueryResult<usize> {
                $crate::platform::record::Kept(diesel::insert_into($table::table).values(self)).run(connection)
            }
        }
    };
}
