//! The journal: every command appends here what it changed, in the same transaction.
//!
//! It has two halves, written by one act and read by five: the *position* (table `journaal`: that something happened, who could read it before and
//! after) and the *history* of each noun (`historie.<table>`: its versions, in typed columns). The audit trail, the
//! change feed, history pages, webhooks and time travel (`peildatum`) are readings of these, never mechanisms of their own.

use std::collections::{BTreeMap, HashMap};

use chrono::{DateTime, SubsecRound, TimeDelta, Utc};
use diesel::prelude::*;
use diesel::sql_types::{Array, Jsonb, Nullable, Text, Timestamptz, Uuid as SqlUuid};
use serde::Serialize;
use serde_json::{Map, Value, json};
use uuid::Uuid;

use super::db::Command;
use super::error::{Error, Result};
use super::lezers::Lezers;
use super::statement::Statement;

/// A stored record that the journal follows; [`journaled!`](crate::journaled) writes this. Its `Serialize` form gives its columns in their wire names.
pub trait Journaled: Serialize {
    /// What the kind is, for all records of it.
    const KIND: Kind;

    /// The record's id.
    fn id(&self) -> Uuid;

    /// The record's version.
    fn versie(&self) -> i32;

    /// Since when this version holds.
    fn sinds(&self) -> DateTime<Utc>;

    /// Where the record stands, and who reads it.
    fn place(&self) -> Place;
}

/// A kind of record, as the journal and its readings know it. Every field is named once: what is in no list is sent to nobody.
#[derive(Clone, Copy, Debug)]
pub struct Kind {
    /// The noun, in camelCase.
    pub soort: &'static str,
    /// Its table in the schema `public`, and in `historie` where it changes.
    pub tabel: &'static str,
    /// Whether its records change or go; else they are only added, and hold for good.
    pub changes: bool,
    /// The fields that every reader of the record reads.
    pub open: &'static [&'static str],
    /// The fields that only its own municipality and province read: slip, people, and explanations that are not meant to be shared.
    pub inside: &'static [&'static str],
    /// The open fields that tell of slip once a later version says otherwise.
    pub superseded: &'static [&'static str],
    /// The fields that never leave the house: what the house keeps for itself, and what tells how it works.
    pub intern: &'static [&'static str],
    /// The field that tells of a project in passing, for whoever may read that project.
    pub names_project: Option<&'static str>,
    /// Fields that travel under another name than that of their column, since the same name means something else where the record itself is read.
    pub renamed: &'static [(&'static str, &'static str)],
}

impl Kind {
    /// A kind of which nothing is said yet: nobody reads a field of it.
    #[must_use]
    pub const fn new(soort: &'static str, tabel: &'static str, changes: bool) -> Self {
        Self {
            soort,
            tabel,
            changes,
            open: &[],
            inside: &[],
            superseded: &[],
            intern: &[],
            names_project: None,
            renamed: &[],
        }
    }
}

/// Where a record stands: under which root, right under what, and who reads it.
#[derive(Clone, Debug)]
pub struct Place {
    root: Uuid,
    parent: Option<Uuid>,
    sight: Sight,
    inside: bool,
    named: Option<Uuid>,
    organisatie: Option<String>,
}

#[derive(Clone, Debug)]
enum Sight {
    /// The record decides itself.
    Own(Lezers),
    /// Whoever reads that record.
    Of(Uuid),
}

impl Place {
    /// A record that is a root: it changes under its own lock, and says itself who reads it.
    #[must_use]
    pub fn root(id: Uuid, lezers: Lezers) -> Self {
        Self { root: id, parent: None, sight: Sight::Own(lezers), inside: false, named: None, organisatie: None }
    }

    /// A record right under a root, read by whoever reads that.
    #[must_use]
    pub fn under(root: Uuid) -> Self {
        Self { root, parent: Some(root), sight: Sight::Of(root), inside: false, named: None, organisatie: None }
    }

    /// The record right above it is not the root but this one.
    #[must_use]
    pub fn below(self, parent: Uuid) -> Self {
        Self { parent: Some(parent), ..self }
    }

    /// It is read by whoever reads that other record, and not by whoever reads its root.
    #[must_use]
    pub fn read_with(self, record: Uuid) -> Self {
        Self { sight: Sight::Of(record), ..self }
    }

    /// It says itself who reads it.
    #[must_use]
    pub fn read_by(self, lezers: Lezers) -> Self {
        Self { sight: Sight::Own(lezers), ..self }
    }

    /// Of its readers only those of its own municipality and province read it: slip, reasons and people.
    #[must_use]
    pub fn inside(self) -> Self {
        Self { inside: true, ..self }
    }

    /// The project that it names in passing.
    #[must_use]
    pub fn naming(self, project: Option<Uuid>) -> Self {
        Self { named: project, ..self }
    }

    /// The municipality, region or province that it belongs to.
    #[must_use]
    pub fn of(self, organisatie: &str) -> Self {
        Self { organisatie: Some(organisatie.to_owned()), ..self }
    }
}

/// Writes [`Journaled`] for a row: its kind, the column that says since when a version holds, its version (a column, or `1` for what never changes),
/// and where it stands. The kind that it makes is listed once, in `features/wijziging/kinds.rs`.
#[macro_export]
macro_rules! journaled {
    ($row:ty, $kind:expr, since $sinds:ident, version $versie:tt, |$self:ident| $place:expr) => {
        impl $crate::platform::journal::Journaled for $row {
            const KIND: $crate::platform::journal::Kind = $kind;

            fn id(&self) -> uuid::Uuid {
                self.id
            }

            fn versie(&self) -> i32 {
                $crate::journaled!(@versie self $versie)
            }

            fn sinds(&self) -> chrono::DateTime<chrono::Utc> {
                self.$sinds
            }

            fn place(&self) -> $crate::platform::journal::Place {
                use $crate::platform::journal::Place;
                let $self = self;
                $place
            }
        }
    };
    (@versie $self:ident 1) => {
        1
    };
    (@versie $self:ident $versie:ident) => {
        $self.$versie
    };
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

const APPEND: [&str; 3] = [
    "with nieuw as materialized (
  select * from rows from (jsonb_to_recordset(",
    ") as (
    soort text, id uuid, versie integer, operatie text, velden text[], reden text, wortel uuid, ouder uuid, zicht uuid, eigen boolean, binnen boolean,
    genoemd uuid, organisatie text, lezers_voor text[], lezers text[], genoemd_lezers text[], gebeurd_op timestamptz
  )) with ordinality
), gezien as (
  insert into zicht (id, lezers) select distinct on (id) id, lezers from nieuw where eigen order by id, ordinality desc
  on conflict (id) do update set lezers = excluded.lezers where zicht.lezers <> excluded.lezers
)
insert into journaal (soort, id, versie, operatie, velden, wortel_id, ouder_id, zicht_id, binnen, genoemd_id, organisatie_code,
                      lezers_voor, lezers, genoemd_lezers, actor_id, reden, gebeurd_op)
select n.soort, n.id, n.versie, n.operatie, n.velden, n.wortel, n.ouder, n.zicht, n.binnen, n.genoemd, n.organisatie,
       n.lezers_voor, coalesce(n.lezers, z.lezers), coalesce(n.genoemd_lezers, g.lezers), ",
    ", n.reden, n.gebeurd_op
from nieuw n left join zicht z on z.id = n.zicht left join zicht g on g.id = n.genoemd
order by n.ordinality",
];

/// Whose sight of a record changed: the records under it that are read with it, and those that name it in passing, each told of once.
const RIPPLE: &str = "
)
insert into journaal (soort, id, versie, operatie, velden, wortel_id, ouder_id, zicht_id, binnen, genoemd_id, organisatie_code,
                      lezers_voor, lezers, genoemd_lezers, actor_id, gebeurd_op)
select j.soort, j.id, j.versie, j.wat, '{}', j.wortel_id, j.ouder_id, j.zicht_id, j.binnen, j.genoemd_id, j.organisatie_code,
       anders.voor,
       case j.wat when 'zicht' then anders.na else z.lezers end,
       case j.wat when 'zicht' then g.lezers else anders.na end,
       anders.actor, anders.nu
from anders
cross join lateral (
  select 'zicht' as wat, onder.* from (
    select distinct on (soort, id) * from journaal
    where (wortel_id = anders.id or ouder_id = anders.id) and zicht_id = anders.id and journaal.id <> anders.id
    order by soort, id, versie desc, volgnummer desc
  ) as onder
  union all
  select 'genoemd', laatste.* from (select distinct soort, id from journaal where genoemd_id = anders.id) as ooit
  cross join lateral (
    select * from journaal j where j.soort = ooit.soort and j.id = ooit.id order by versie desc, volgnummer desc limit 1
  ) as laatste
  where laatste.genoemd_id = anders.id
) as j
left join zicht z on z.id = j.zicht_id
left join zicht g on g.id = j.genoemd_id
where j.operatie <> 'verwijderd' and (j.wat = 'genoemd' or j.lezers <> anders.na)
order by j.soort, j.id";

/// How many entries travel to the database at once.
const AT_ONCE: usize = 1_000;

/// What a command has still to write into the journal. It is written in one go, at the end of the command or when there is much of it.
#[derive(Debug, Default)]
pub struct Pending(Vec<Entry>);

impl Command<'_> {
    /// Appends one entry, and its version to the history of its noun.
    ///
    /// # Errors
    /// Whatever the database says.
    pub fn journal(&mut self, entry: Entry) -> Result<()> {
        self.pending().0.push(entry);
        if self.pending().0.len() < AT_ONCE { Ok(()) } else { self.write_journal() }
    }

    /// The same for many entries, in their order.
    ///
    /// # Errors
    /// Whatever the database says.
    pub fn journal_all(&mut self, entries: impl IntoIterator<Item = Entry>) -> Result<()> {
        entries.into_iter().try_for_each(|entry| self.journal(entry))
    }

    /// Writes what is pending; [`Db::command`](super::db::Db::command) calls this before it commits.
    ///
    /// # Errors
    /// Whatever the database says.
    pub fn write_journal(&mut self) -> Result<()> {
        let Pending(entries) = std::mem::take(self.pending());
        if entries.is_empty() {
            return Ok(());
        }
        let (now, actor) = (self.now().trunc_subsecs(6), self.caller().id);
        self.write_positions(&entries, now, actor)?;
        self.write_history(&entries, now)?;
        for entry in &entries {
            if let (Some(before), Sight::Own(after)) = (&entry.lezers_before, &entry.place.sight) {
                self.write_ripple(entry.id, before, after, now, actor)?;
            }
        }
        Ok(())
    }

    fn write_positions(&mut self, entries: &[Entry], now: DateTime<Utc>, actor: Option<Uuid>) -> Result<()> {
        // What is about a record of this very command finds its readers here: its line in `zicht` is not to be seen before the statement ends.
        let mut own: HashMap<Uuid, &Lezers> = HashMap::new();
        let mut lines = Vec::with_capacity(entries.len());
        for entry in entries {
            if let Sight::Own(lezers) = &entry.place.sight {
                own.insert(entry.id, lezers);
            }
            lines.push(entry.line(&own, now));
        }
        let [first, second, third] = APPEND;
        Statement::new(first)
            .bind::<Jsonb, _>(Value::Array(lines))
            .sql(second)
            .bind::<Nullable<SqlUuid>, _>(actor)
            .sql(third)
            .execute(self.connection())?;
        Ok(())
    }

    fn write_history(&mut self, entries: &[Entry], now: DateTime<Utc>) -> Result<()> {
        let mut versions: BTreeMap<&str, Vec<Version>> = BTreeMap::new();
        for entry in entries.iter().filter(|entry| entry.kind.changes) {
            let versions = versions.entry(entry.kind.tabel).or_default();
            let next = entry.version(now);
            // A record that changed twice in this command: the first version ends where the next begins.
            if let Some(last) = versions.iter_mut().rfind(|version| version.id == entry.id) {
                last.end_at(next.van);
            }
            versions.push(next);
        }
        for (tabel, versions) in versions {
            Statement::new("with nieuw as materialized (select * from jsonb_populate_recordset(null::historie.")
                .sql(tabel)
                .sql(", ")
                .bind::<Jsonb, _>(versions.into_iter().map(|version| Value::Object(version.row)).collect::<Value>())
                .sql(")), dicht as (update historie.")
                .sql(tabel)
                .sql(
                    " oud set versie_tot = eerste.van from (select id, min(versie_van) as van from nieuw group by id) as eerste
                     where oud.id = eerste.id and oud.versie_tot = 'infinity') insert into historie.",
                )
                .sql(tabel)
                .sql(" select * from nieuw where versie_van < versie_tot")
                .execute(self.connection())?;
        }
        Ok(())
    }

    fn write_ripple(
        &mut self,
        record: Uuid,
        before: &Lezers,
        after: &Lezers,
        now: DateTime<Utc>,
        actor: Option<Uuid>,
    ) -> Result<()> {
        let listed = |lezers: &Lezers| lezers.tokens().into_iter().map(ToOwned::to_owned).collect::<Vec<String>>();
        Statement::new("with anders as materialized (select ")
            .bind::<SqlUuid, _>(record)
            .sql(" as id, ")
            .bind::<Array<Text>, _>(listed(before))
            .sql(" as voor, ")
            .bind::<Array<Text>, _>(listed(after))
            .sql(" as na, ")
            .bind::<Nullable<SqlUuid>, _>(actor)
            .sql(" as actor, ")
            .bind::<Timestamptz, _>(now)
            .sql(" as nu")
            .sql(RIPPLE)
            .execute(self.connection())?;
        Ok(())
    }
}

impl Entry {
    /// What the statement takes of it.
    fn line(&self, own: &HashMap<Uuid, &Lezers>, now: DateTime<Utc>) -> Value {
        let Place { root, parent, inside, named, organisatie, sight: _ } = &self.place;
        let zicht = self.zicht_id();
        let listed = |lezers: &Lezers| lezers.tokens().into_iter().map(Value::from).collect::<Value>();
        let decides = matches!(self.place.sight, Sight::Own(_));
        json!({
            "soort": self.kind.soort,
            "id": self.id,
            "versie": self.versie,
            "operatie": self.operatie.as_str(),
            "velden": self.velden,
            "reden": self.reden,
            "wortel": root,
            "ouder": parent,
            "zicht": zicht,
            "eigen": decides,
            "binnen": inside,
            "genoemd": named,
            "organisatie": organisatie,
            "lezers_voor": self.lezers_before.as_ref().map(listed),
            "lezers": own.get(&zicht).map(|lezers| listed(lezers)),
            "genoemd_lezers": named.and_then(|project| own.get(&project)).map(|lezers| listed(lezers)),
            "gebeurd_op": self.moment(now),
        })
    }

    fn moment(&self, now: DateTime<Utc>) -> DateTime<Utc> {
        match self.gebeurd_op {
            Moment::At(moment) => moment,
            Moment::After(sinds) => moment_after(sinds, now),
        }
    }

    /// The version that it tells of, as a row of its history; of what is gone one that holds no longer than a moment, which only ends the one before.
    fn version(&self, now: DateTime<Utc>) -> Version {
        let van = self.moment(now);
        let row = self.feiten.iter().map(|(name, value)| (column_of(name), value.clone())).collect();
        let mut version = Version { id: self.id, van, row };
        version.row.insert("versie_van".into(), json!(van));
        version.row.insert("versie_tot".into(), json!("infinity"));
        if matches!(self.gebeurd_op, Moment::After(_)) {
            version.end_at(van);
        }
        version
    }
}

/// A version on its way into history.
struct Version {
    id: Uuid,
    van: DateTime<Utc>,
    row: Map<String, Value>,
}

impl Version {
    fn end_at(&mut self, moment: DateTime<Utc>) {
        self.row.insert("versie_tot".into(), json!(moment));
    }
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
/// Whatever the database says.
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
