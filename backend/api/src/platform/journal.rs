//! The journal: every command appends here what it changed, in the same transaction.
//!
//! It has two halves, written by one act and read by five: the *position* (table `journaal`: that something happened, who could read it before and
//! after) and the *history* of each noun (`historie.<table>`: its versions, in typed columns). The audit trail, the
//! change feed, history pages, webhooks and time travel (`peildatum`) are readings of these, never mechanisms of their own.

mod kind;
mod pending;
mod writing;

use chrono::{DateTime, SubsecRound, TimeDelta, Utc};
use diesel::prelude::*;
use serde_json::{Map, Value};
use uuid::Uuid;

use super::error::{Error, Result};
use super::lezers::Lezers;
use kind::Sight;
pub use kind::{Journaled, Kind, Place, Schemas, form_of};
pub use pending::Pending;

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
    /// The name in the journal and on the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Aangemaakt => "aangemaakt",
            Self::Gewijzigd => "gewijzigd",
            Self::Verwijderd => "verwijderd",
        }
    }
}

/// One line for the journal, with the version that it tells of.
#[derive(Debug)]
pub struct Entry {
    kind: Kind,
    id: Uuid,
    versie: i32,
    operatie: Operatie,
    velden: Vec<String>,
    feiten: Map<String, Value>,
    reden: Option<String>,
    gebeurd_op: Moment,
    place: Place,
    lezers_before: Option<Lezers>,
}

/// When it happened.
#[derive(Clone, Copy, Debug)]
enum Moment {
    /// When the version began that it tells of.
    At(DateTime<Utc>),
    /// Now, and after the version that began then: a record that is gone has no moment of its own.
    After(DateTime<Utc>),
}

impl Entry {
    /// A record came into being.
    ///
    /// # Errors
    /// [`Error::Internal`] when the record cannot be written as JSON.
    pub fn created<R: Journaled>(record: &R) -> Result<Self> {
        let feiten = facts_of(record)?;
        let velden = feiten.keys().cloned().collect();
        Ok(Self::new(record, Operatie::Aangemaakt, velden, feiten))
    }

    /// A record changed from `before` to `after`.
    ///
    /// # Errors
    /// [`Error::Internal`] when the record cannot be written as JSON.
    pub fn changed<R: Journaled>(before: &R, after: &R) -> Result<Self> {
        let (old, new) = (facts_of(before)?, facts_of(after)?);
        let differs = |(name, value): &(&String, &Value)| old.get(*name) != Some(*value);
        let velden = new.iter().filter(differs).map(|(name, _)| name.clone()).collect();
        let mut entry = Self::new(after, Operatie::Gewijzigd, velden, new);
        if let (Sight::Own(then), Sight::Own(now)) = (before.place().sight, &entry.place.sight) {
            entry.lezers_before = (then != *now).then_some(then);
        }
        Ok(entry)
    }

    /// A record is gone.
    ///
    /// # Errors
    /// [`Error::Internal`] when the record cannot be written as JSON.
    pub fn deleted<R: Journaled>(record: &R) -> Result<Self> {
        let mut entry = Self::new(record, Operatie::Verwijderd, Vec::new(), facts_of(record)?);
        entry.versie += 1;
        entry.gebeurd_op = Moment::After(record.sinds());
        Ok(entry)
    }

    /// A record stays where it is, marked as gone: `after` is what is left of it.
    ///
    /// # Errors
    /// [`Error::Internal`] when the record cannot be written as JSON.
    pub fn withdrawn<R: Journaled>(before: &R, after: &R) -> Result<Self> {
        Ok(Self { operatie: Operatie::Verwijderd, velden: Vec::new(), ..Self::changed(before, after)? })
    }

    fn new<R: Journaled>(record: &R, operatie: Operatie, velden: Vec<String>, feiten: Map<String, Value>) -> Self {
        Self {
            kind: R::KIND,
            id: record.id(),
            versie: record.versie(),
            operatie,
            velden,
            feiten,
            reden: None,
            gebeurd_op: Moment::At(record.sinds()),
            place: record.place(),
            lezers_before: None,
        }
    }

    /// Says why, where there is a reason to say.
    #[must_use]
    pub fn because<'r>(mut self, reden: impl Into<Option<&'r str>>) -> Self {
        self.reden = reden.into().map(ToOwned::to_owned);
        self
    }

    /// The record whose readers read it.
    fn zicht_id(&self) -> Uuid {
        match self.place.sight {
            Sight::Own(_) => self.id,
            Sight::Of(record) => record,
        }
    }
}

fn facts_of<R: Journaled>(record: &R) -> Result<Map<String, Value>> {
    match serde_json::to_value(record)? {
        Value::Object(facts) => Ok(facts),
        other => Err(Error::Internal(format!("a record of {} is no object: {other}", R::KIND.soort))),
    }
}

/// When the version after `before` begins, if it is made at `now`: never before the one it follows, whatever another machine's clock said then.
/// To the microsecond, as the database keeps it.
#[must_use]
pub fn moment_after(before: DateTime<Utc>, now: DateTime<Utc>) -> DateTime<Utc> {
    now.trunc_subsecs(6).max(before + TimeDelta::microseconds(1))
}

/// The column of a fact: `basisPrecisie` stands in `basis_precisie`.
fn column_of(name: &str) -> String {
    let mut column = String::with_capacity(name.len() + 4);
    for letter in name.chars() {
        if letter.is_ascii_uppercase() {
            column.push('_');
        }
        column.push(letter.to_ascii_lowercase());
    }
    column
}

/// The wire name of a column: `basis_precisie` travels as `basisPrecisie`.
#[must_use]
pub fn field_of(column: &str) -> String {
    let mut words = column.split('_');
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |name, word| {
        let mut letters = word.chars();
        let head: String = letters.next().into_iter().flat_map(char::to_uppercase).collect();
        name + &head + letters.as_str()
    })
}

#[derive(QueryableByName)]
struct Empty {
    #[diesel(sql_type = diesel::sql_types::Bool)]
    empty: bool,
}

/// Whether nothing was ever registered.
///
/// # Errors
/// As any [`Result`] of the database.
pub fn is_empty(connection: &mut PgConnection) -> Result<bool, Error> {
    let row: Empty = diesel::sql_query("select not exists (select 1 from journaal) as empty").get_result(connection)?;
    Ok(row.empty)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_column_and_its_wire_name_are_each_others() {
        for (column, field) in [("id", "id"), ("basis_precisie", "basisPrecisie"), ("tot_en_met", "totEnMet")] {
            assert_eq!(field_of(column), field);
            assert_eq!(column_of(field), column);
        }
    }

    #[test]
    fn a_version_never_begins_before_the_one_it_follows() {
        let noon = DateTime::from_timestamp(1_800_000_000, 0).unwrap_or_default();
        let earlier = noon - TimeDelta::minutes(2);
        assert!(moment_after(noon, earlier) > noon, "a machine of which the clock is behind");
        assert_eq!(moment_after(earlier, noon), noon);
    }
}
