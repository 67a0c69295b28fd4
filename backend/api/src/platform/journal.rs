//! The journal: every command appends here what it changed, in the same transaction.
//!
//! The audit trail, the change feed, history pages and time travel (`peildatum`) are readings of this one table, never mechanisms of their own.

use chrono::{DateTime, Utc};
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Integer, Jsonb, Nullable, Timestamptz, Uuid as SqlUuid};
use serde::Serialize;
use serde_json::{Value, json};
use uuid::Uuid;

use super::db::Command;
use super::error::{Error, Result};

/// A stored record that the journal follows. Its `Serialize` form gives the stored facts in their wire names, and nothing secret or derived.
pub trait Journaled: Serialize {
    /// The kind of record: the noun, in camelCase, equal to its table in the `peil` schema.
    const SOORT: &'static str;

    /// The record's id.
    fn id(&self) -> Uuid;

    /// The record's version.
    fn versie(&self) -> i32;

    /// The key project that decides who may read this record, for what belongs to one.
    fn sleutelproject_id(&self) -> Option<Uuid> {
        None
    }

    /// The municipality that it belongs to, where it belongs to one.
    fn gemeente_code(&self) -> Option<&str> {
        None
    }
}

/// What happened to a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operatie {
    /// It came into being.
    Aangemaakt,
    /// It changed.
    Gewijzigd,
    /// It is gone; the entry is its tombstone.
    Verwijderd,
}

impl Operatie {
    /// The name on the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Aangemaakt => "aangemaakt",
            Self::Gewijzigd => "gewijzigd",
            Self::Verwijderd => "verwijderd",
        }
    }
}

/// One line for the journal.
#[derive(Debug)]
pub struct Entry {
    soort: &'static str,
    id: Uuid,
    versie: i32,
    operatie: Operatie,
    velden: Vec<String>,
    inhoud: Value,
    reden: Option<String>,
    sleutelproject_id: Option<Uuid>,
    gemeente_code: Option<String>,
}

impl Entry {
    /// A record came into being.
    ///
    /// # Errors
    /// [`Error::Internal`] when the record cannot be written as JSON.
    pub fn created<R: Journaled>(record: &R) -> Result<Self> {
        let inhoud = serde_json::to_value(record)?;
        let velden = inhoud.as_object().map(|fields| fields.keys().cloned().collect()).unwrap_or_default();
        Ok(Self::new(record, Operatie::Aangemaakt, velden, inhoud))
    }

    /// A record changed from `before` to `after`.
    ///
    /// # Errors
    /// [`Error::Internal`] when the record cannot be written as JSON.
    pub fn changed<R: Journaled>(before: &R, after: &R) -> Result<Self> {
        let (old, inhoud) = (serde_json::to_value(before)?, serde_json::to_value(after)?);
        let velden = inhoud
            .as_object()
            .map(|fields| {
                fields
                    .iter()
                    .filter(|(name, value)| old.get(name) != Some(value))
                    .map(|(name, _)| name.clone())
                    .collect()
            })
            .unwrap_or_default();
        Ok(Self::new(after, Operatie::Gewijzigd, velden, inhoud))
    }

    /// A record is gone; what it last was stays in the tombstone.
    ///
    /// # Errors
    /// [`Error::Internal`] when the record cannot be written as JSON.
    pub fn deleted<R: Journaled>(record: &R) -> Result<Self> {
        let mut entry = Self::new(record, Operatie::Verwijderd, Vec::new(), serde_json::to_value(record)?);
        entry.versie += 1;
        Ok(entry)
    }

    fn new<R: Journaled>(record: &R, operatie: Operatie, velden: Vec<String>, inhoud: Value) -> Self {
        Self {
            soort: R::SOORT,
            id: record.id(),
            versie: record.versie(),
            operatie,
            velden,
            inhoud,
            reden: None,
            sleutelproject_id: record.sleutelproject_id(),
            gemeente_code: record.gemeente_code().map(ToOwned::to_owned),
        }
    }

    /// Says why.
    #[must_use]
    pub fn because(mut self, reden: impl Into<String>) -> Self {
        self.reden = Some(reden.into());
        self
    }

    fn as_json(&self) -> Value {
        json!({
            "soort": self.soort,
            "id": self.id,
            "versie": self.versie,
            "operatie": self.operatie.as_str(),
            "velden": self.velden,
            "inhoud": self.inhoud,
            "reden": self.reden,
            "sleutelproject_id": self.sleutelproject_id,
            "gemeente_code": self.gemeente_code,
        })
    }
}

const APPEND: &str = "\
with nieuw as materialized (
  select * from rows from (jsonb_to_recordset($2) as (
    soort text, id uuid, versie integer, operatie text, velden text[], inhoud jsonb, reden text, sleutelproject_id uuid, gemeente_code text
  )) with ordinality
), closed as (
  update journaal j set geldig = tstzrange(lower(j.geldig), greatest(lower(j.geldig), $1)) from nieuw
  where j.soort = nieuw.soort and j.id = nieuw.id and upper_inf(j.geldig) and not isempty(j.geldig)
)
insert into journaal (soort, id, versie, operatie, velden, inhoud, schema_versie, actor_id, reden, gebeurd_op, geldig, sleutelproject_id, gemeente_code)
select soort, id, versie, operatie, velden, inhoud, $3, $4, reden, $1, tstzrange($1, null), sleutelproject_id, gemeente_code
from nieuw order by ordinality";

/// The version of the shape of `inhoud`; raised when a stored fact changes its meaning or name.
const SCHEMA_VERSIE: i32 = 1;

/// How many entries travel to the database at once.
const AT_ONCE: usize = 1_000;

impl Command<'_> {
    /// Appends one entry and closes the validity of the one before it.
    ///
    /// # Errors
    /// Whatever the database says.
    pub fn journal(&mut self, entry: Entry) -> Result<()> {
        self.journal_all(&[entry])
    }

    /// The same for many entries, in their order; no two may be about the same record.
    ///
    /// # Errors
    /// Whatever the database says.
    pub fn journal_all(&mut self, entries: &[Entry]) -> Result<()> {
        let (now, actor) = (self.now(), self.caller().id);
        for some in entries.chunks(AT_ONCE) {
            diesel::sql_query(APPEND)
                .bind::<Timestamptz, DateTime<Utc>>(now)
                .bind::<Jsonb, _>(some.iter().map(Entry::as_json).collect::<Value>())
                .bind::<Integer, _>(SCHEMA_VERSIE)
                .bind::<Nullable<SqlUuid>, _>(actor)
                .execute(self.connection())?;
        }
        Ok(())
    }
}

#[derive(QueryableByName)]
struct Empty {
    #[diesel(sql_type = diesel::sql_types::Bool)]
    empty: bool,
}

/// Whether nothing was ever registered.
///
/// # Errors
/// Whatever the database says.
pub fn is_empty(connection: &mut PgConnection) -> Result<bool, Error> {
    let row: Empty = diesel::sql_query("select not exists (select 1 from journaal) as empty").get_result(connection)?;
    Ok(row.empty)
}

#[derive(QueryableByName)]
struct Tijdperk {
    #[diesel(sql_type = BigInt)]
    nummer: i64,
}

/// Starts a new era when this database was restored: its transaction ids then start low again, and the feed is ordered by era first.
///
/// # Errors
/// Whatever the database says.
pub fn open_tijdperk(connection: &mut PgConnection) -> Result<i64, Error> {
    diesel::sql_query(
        "insert into tijdperk (begonnen_op, reden)
         select now(), 'transactienummers lopen terug: hersteld uit een kopie'
         where exists (select 1 from journaal where tijdperk = (select max(nummer) from tijdperk)
                       and xid >= pg_snapshot_xmax(pg_current_snapshot())::text::bigint)",
    )
    .execute(connection)?;
    let row: Tijdperk =
        diesel::sql_query("select max(nummer)::bigint as nummer from tijdperk").get_result(connection)?;
    Ok(row.nummer)
}
