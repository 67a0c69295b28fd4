//! The facts of versions: what a record was, as its history keeps it.

use std::collections::{BTreeMap, HashMap};

use chrono::DateTime;
use diesel::prelude::*;
use diesel::sql_types::{Array, Bool, Integer, Jsonb, Uuid as SqlUuid};
use serde_json::{Map, Value};
use uuid::Uuid;

use super::kinds::kind_of;
use crate::platform::db::Read;
use crate::platform::error::Result;
use crate::platform::journal::{Kind, field_of};
use crate::platform::sql::Statement;

/// The facts of a version, in their wire names, and whether it holds still.
#[derive(Clone, Debug)]
pub struct Feiten {
    pub velden: Map<String, Value>,
    pub geldt_nog: bool,
}

#[derive(QueryableByName)]
struct FeitenRow {
    #[diesel(sql_type = SqlUuid)]
    id: Uuid,
    #[diesel(sql_type = Integer)]
    versie: i32,
    #[diesel(sql_type = Jsonb)]
    feiten: Value,
    #[diesel(sql_type = Bool)]
    geldt_nog: bool,
}

/// A version of a record: its kind, id and number.
pub type Versie = (&'static str, Uuid, i32);

/// The facts of these versions, as far as they are known: one look for each kind.
pub fn feiten_of(
    read: &mut Read<'_>,
    versions: impl Iterator<Item = (String, Uuid, i32)>,
) -> Result<HashMap<Versie, Feiten>> {
    let mut asked: BTreeMap<&'static str, (&'static Kind, Vec<Uuid>, Vec<i32>)> = BTreeMap::new();
    for (soort, id, versie) in versions {
        let Some(kind) = kind_of(&soort) else { continue };
        let (_, ids, numbers) = asked.entry(kind.soort).or_insert_with(|| (kind, Vec::new(), Vec::new()));
        ids.push(id);
        numbers.push(versie);
    }
    let mut found = HashMap::new();
    for (soort, (kind, ids, numbers)) in asked {
        for row in load_feiten(read, kind, ids, numbers)? {
            let velden = wire_names(row.feiten);
            found.insert((soort, row.id, row.versie), Feiten { velden, geldt_nog: row.geldt_nog });
        }
    }
    Ok(found)
}

fn load_feiten(read: &mut Read<'_>, kind: &Kind, ids: Vec<Uuid>, numbers: Vec<i32>) -> Result<Vec<FeitenRow>> {
    let asked = Statement::new(if kind.changes {
        "select w.id, w.versie, to_jsonb(f) as feiten, f.versie_tot = 'infinity' as geldt_nog from unnest("
    } else {
        "select w.id, w.versie, to_jsonb(f) as feiten, true as geldt_nog from unnest("
    });
    let asked = asked
        .bind::<Array<SqlUuid>, _>(ids)
        .sql(", ")
        .bind::<Array<Integer>, _>(numbers)
        .sql(") as w(id, versie) join ");
    let asked = if kind.changes {
        asked.sql("historie.").sql(kind.tabel).sql(" f on f.id = w.id and f.versie = w.versie")
    } else {
        asked.sql("public.").sql(kind.tabel).sql(" f on f.id = w.id")
    };
    Ok(asked.load(read.connection())?)
}

/// The columns of a row under their wire names; moments as everywhere on the wire, in UTC.
fn wire_names(feiten: Value) -> Map<String, Value> {
    let Value::Object(feiten) = feiten else { return Map::new() };
    let told = |value: Value| match value.as_str().and_then(|text| DateTime::parse_from_rfc3339(text).ok()) {
        Some(moment) => serde_json::to_value(moment.to_utc()).unwrap_or(value),
        None => value,
    };
    let of_moment = |column: &str| column.ends_with("_op");
    feiten
        .into_iter()
        .map(|(column, value)| (field_of(&column), if of_moment(&column) { told(value) } else { value }))
        .collect()
}
