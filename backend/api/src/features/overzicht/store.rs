//! The sums and lists behind the overview; each is one statement, however many projects there are.

use std::collections::HashMap;

use diesel::dsl::{exists, not};
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Integer, Text, Uuid as SqlUuid};
use uuid::Uuid;

use super::views::{Gemeenteoverzicht, Woningenoverzicht};
use crate::features::organisatie::{GemeenteRow, all_gemeenten};
use crate::features::sleutelproject::{self, Projectverwijzing};
use crate::features::verantwoordelijke::Zetel;
use crate::features::woningbouwplan;
use crate::platform::db::Read;
use crate::platform::error::Result;
use crate::platform::sql::{Sql, sql};
use crate::schema::{sleutelproject as projects, verantwoordelijke};

/// How many lines of each kind.
const SHOWN: i64 = 10;

/// The seats (each with the municipalities of the projects that are asked about) of active projects that nobody fills today.
pub fn empty_seats(read: &mut Read<'_>, wanted: &[(Zetel, &[String])]) -> Result<Vec<(Projectverwijzing, Zetel)>> {
    let (today, caller) = (read.today(), read.caller());
    let of_seat = |seat: Zetel, gemeenten: &[String]| {
        let filled = verantwoordelijke::table
            .filter(verantwoordelijke::sleutelproject_id.eq(projects::id))
            .filter(verantwoordelijke::rol.eq(seat))
            .filter(verantwoordelijke::geldig_vanaf.le(today))
            .filter(verantwoordelijke::geldig_tot.is_null().or(verantwoordelijke::geldig_tot.gt(today)));
        projects::table
            .filter(sleutelproject::visible_to(caller))
            .filter(projects::gemeente_code.eq_any(gemeenten.to_vec()).and(projects::status.eq("actief")))
            .filter(not(exists(filled)))
            .order(projects::kenmerk.asc())
            .limit(SHOWN)
            .select((projects::id, projects::kenmerk, projects::naam))
    };
    let parts = (0..).zip(wanted).map(|(number, (seat, gemeenten))| {
        let part = sql("select ").bind::<Integer, i32>(number).sql(" as zetel, leeg.* from (");
        part.push(of_seat(*seat, gemeenten)).sql(") as leeg")
    });
    let all = parts.reduce(|before: Sql<(Integer, SqlUuid, Text, Text)>, part| before.sql(" union all ").push(part));
    let Some(all) = all else { return Ok(Vec::new()) };
    let mut rows: Vec<(i32, Uuid, String, String)> = all.load(read.connection())?;
    rows.sort_by(|one, other| (one.0, &one.2).cmp(&(other.0, &other.2)));
    let seat_of =
        |number: i32| usize::try_from(number).ok().and_then(|number| wanted.get(number)).map(|(seat, _)| *seat);
    let mut empty: Vec<_> = rows
        .into_iter()
        .filter_map(|(number, id, kenmerk, naam)| Some((Projectverwijzing { id, kenmerk, naam }, seat_of(number)?)))
        .collect();
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
