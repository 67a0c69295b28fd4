//! Writing the journal: positions, history and sight, in one go at the end of a command.

use std::collections::{BTreeMap, HashMap};

use chrono::{DateTime, SubsecRound, Utc};
use diesel::prelude::*;
use diesel::sql_types::{Array, Jsonb, Nullable, Text, Timestamptz, Uuid as SqlUuid};
use serde_json::{Map, Value, json};
use uuid::Uuid;

use super::kind::{Place, Sight};
use super::pending::Pending;
use super::{Entry, Moment, column_of, moment_after};
use crate::platform::db::Command;
use crate::platform::error::Result;
use crate::platform::lezers::Lezers;
use crate::platform::sql::Statement;

/// Who reads is looked up for each entry: PostgreSQL cannot know how few there are, and joined it would read the whole of `zicht` for one.
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
select n.soort, n.id, n.versie, n.operatie, n.velden, n.wortel, n.ouder, n.zicht, n.binnen, n.genoemd, n.organisatie, n.lezers_voor,
       coalesce(n.lezers, (select lezers from zicht where zicht.id = n.zicht)),
       coalesce(n.genoemd_lezers, (select lezers from zicht where zicht.id = n.genoemd)), ",
    ", n.reden, n.gebeurd_op
from nieuw n
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

impl Command<'_> {
    /// Appends one entry, and its version to the history of its noun.
    ///
    /// # Errors
    /// As any [`Result`] of the database.
    pub fn journal(&mut self, entry: Entry) -> Result<()> {
        self.pending().0.push(entry);
        if self.pending().0.len() < AT_ONCE { Ok(()) } else { self.write_journal() }
    }

    /// The same for many entries, in their order.
    ///
    /// # Errors
    /// As any [`Result`] of the database.
    pub fn journal_all(&mut self, entries: impl IntoIterator<Item = Entry>) -> Result<()> {
        entries.into_iter().try_for_each(|entry| self.journal(entry))
    }

    /// Writes what is pending; [`Db::command`](crate::platform::db::Db::command) calls this before it commits.
    ///
    /// # Errors
    /// As any [`Result`] of the database.
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
                .sql(")), vorige as materialized (select eerste.van, (select oud.ctid from historie.")
                .sql(tabel)
                .sql(
                    " oud where oud.id = eerste.id and oud.versie_tot = 'infinity') as plek
                     from (select id, min(versie_van) as van from nieuw group by id) as eerste), dicht as (update historie.",
                )
                .sql(tabel)
                // By their places, looked up one by one: joined, the whole history would be read for one record.
                .sql(
                    " oud set versie_tot = (select van from vorige where plek = oud.ctid)
                     where oud.ctid = any (array(select plek from vorige where plek is not null))) insert into historie.",
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
