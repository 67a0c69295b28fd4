//! The sums and lists behind the overview; each is one statement, however many projects there are.

use std::collections::HashMap;

use diesel::dsl::{exists, not};
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Text};
use uuid::Uuid;

use super::views::{Gemeenteoverzicht, Woningenoverzicht};
use crate::features::organisatie::{GemeenteRow, all_gemeenten};
use crate::features::sleutelproject::{self, Projectverwijzing};
use crate::features::verantwoordelijke::Zetel;
use crate::features::woningbouwplan;
use crate::platform::db::Read;
use crate::platform::error::Result;
use crate::platform::sql::sql;
use crate::schema::{sleutelproject as projects, verantwoordelijke};

/// How many lines of each kind.
const SHOWN: i64 = 10;

/// The seats (each with the municipalities of the projects that are asked about) of active projects that nobody fills today.
pub fn empty_seats(read: &mut Read<'_>, wanted: &[(Zetel, &[String])]) -> Result<Vec<(Projectverwijzing, Zetel)>> {
    let today = read.today();
    let mut empty = Vec::new();
    for (seat, gemeenten) in wanted {
        let filled = verantwoordelijke::table
            .filter(verantwoordelijke::sleutelproject_id.eq(projects::id))
            .filter(verantwoordelijke::rol.eq(*seat))
            .filter(verantwoordelijke::geldig_vanaf.le(today))
            .filter(verantwoordelijke::geldig_tot.is_null().or(verantwoordelijke::geldig_tot.gt(today)));
        let rows: Vec<(Uuid, String, String)> = projects::table
            .filter(sleutelproject::visible_to(read.caller()))
            .filter(projects::gemeente_code.eq_any(*gemeenten).and(projects::status.eq("actief")))
            .filter(not(exists(filled)))
            .order(projects::kenmerk.asc())
            .limit(SHOWN)
            .select((projects::id, projects::kenmerk, projects::naam))
            .load(read.connection())?;
        empty.extend(rows.into_iter().map(|(id, kenmerk, naam)| (Projectverwijzing { id, kenmerk, naam }, *seat)));
    }
    empty.truncate(usize::try_from(SHOWN).unwrap_or(usize::MAX));
    Ok(empty)
}

/// The homes of every plan that the caller reads, per municipality and in all.
pub fn homes(read: &mut Read<'_>) -> Result<(Woningenoverzicht, Vec<Gemeenteoverzicht>)> {
    type Sums = (String, i64, i64, i64, i64);
    let statement = sql::<(Text, BigInt, BigInt, BigInt, BigInt)>(
        "select gemeente_code, sum(bruto)::bigint, sum(gerealiseerd)::bigint, sum(restcapaciteit)::bigint, coalesce(sum(bruto) filter (where ",
    )
    .push(sleutelproject::of_readable_project(read.caller(), "woningbouwplan.sleutelproject_id"))
    .sql("), 0)::bigint from woningbouwplan where ")
    .push(woningbouwplan::visible_to(read.caller()))
    .sql(" group by 1");
    let sums: Vec<Sums> = statement.load(read.connection())?;
    let counted: HashMap<String, i64> = projects::table
        .filter(sleutelproject::visible_to(read.caller()))
        .group_by(projects::gemeente_code)
        .select((projects::gemeente_code, diesel::dsl::count_star()))
        .load::<(String, i64)>(read.connection())?
        .into_iter()
        .collect();
    let total = |pick: fn(&Sums) -> i64| sums.iter().map(pick).sum();
    let homes = Woningenoverzicht {
        in_sleutelprojecten: total(|row| row.4),
        bruto: total(|row| row.1),
        gerealiseerd: total(|row| row.2),
        restcapaciteit: total(|row| row.3),
    };
    let by_code: HashMap<&str, &Sums> = sums.iter().map(|row| (row.0.as_str(), row)).collect();
    let today = read.today();
    let gemeenten = all_gemeenten(read)?.into_iter();
    let gemeenten = gemeenten.filter(|row| row.geldig_vanaf <= today && row.geldig_tot.is_none_or(|end| today < end));
    let line = |row: GemeenteRow| {
        let (sums, sleutelprojecten) = (by_code.get(row.code.as_str()), counted.get(&row.code).copied().unwrap_or(0));
        Gemeenteoverzicht {
            bruto: sums.map_or(0, |sums| sums.1),
            restcapaciteit: sums.map_or(0, |sums| sums.3),
            gemeente_code: row.code,
            naam: row.naam,
            regio_code: row.regio_code,
            sleutelprojecten,
        }
    };
    Ok((homes, gemeenten.map(line).collect()))
}
