//! How rows are written: those that have versions, and those that are only added. Each writes its row and its journal entry by one act.

use chrono::{DateTime, Utc};
use diesel::{PgConnection, QueryResult};

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

/// Writes [`Versioned`] for a row of `$table` that has the columns `id`, `versie` and `gewijzigd_op`.
#[macro_export]
macro_rules! versioned {
    ($row:ty, $table:ident) => {
        impl $crate::platform::record::Versioned for $row {
            fn at(self, versie: i32, sinds: chrono::DateTime<chrono::Utc>) -> Self {
                Self { versie, gewijzigd_op: sinds, ..self }
            }

            fn write_new(&self, connection: &mut diesel::PgConnection) -> diesel::QueryResult<usize> {
                diesel::RunQueryDsl::execute(diesel::insert_into($table::table).values(self), connection)
            }

            fn write_over(&self, connection: &mut diesel::PgConnection) -> diesel::QueryResult<usize> {
                // diesel parses each `update` anew, as its text could depend on what is left out; a row of ours leaves nothing out (`treat_none_as_null`).
                let changes = diesel::AsChangeset::as_changeset(self.clone());
                let statement = $crate::platform::sql::Statement::new(concat!("update ", stringify!($table), " set "));
                let statement = statement.push(changes).sql(" where id = ").bind::<diesel::sql_types::Uuid, _>(self.id);
                diesel::RunQueryDsl::execute(statement, connection)
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
                diesel::RunQueryDsl::execute(diesel::insert_into($table::table).values(self), connection)
            }
        }
    };
}
