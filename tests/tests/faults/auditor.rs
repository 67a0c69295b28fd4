//! Holds the tables against the journal, beside the program.

use diesel::RunQueryDsl;
use diesel::sql_types::{BigInt, Text};
use sleutelbord::platform::caller::Caller;

use super::program::register;

#[derive(diesel::QueryableByName)]
struct Count {
    #[diesel(sql_type = BigInt)]
    found: i64,
}

#[derive(diesel::QueryableByName)]
struct Name {
    #[diesel(sql_type = Text)]
    naam: String,
}

/// How many rows `sql` counts (`select count(*) as found …`).
pub fn count(url: &str, sql: &str) -> i64 {
    let counted = |tx: &mut sleutelbord::platform::db::Command<'_>| {
        Ok(diesel::sql_query(sql).get_result::<Count>(tx.connection())?.found)
    };
    register(url).command_here(&Caller::clock(), counted).unwrap()
}

/// The names that `sql` selects (`select … as naam`).
pub fn names(url: &str, sql: &str) -> Vec<String> {
    let named =
        |tx: &mut sleutelbord::platform::db::Command<'_>| Ok(diesel::sql_query(sql).load::<Name>(tx.connection())?);
    let rows = register(url).command_here(&Caller::clock(), named).unwrap();
    rows.into_iter().map(|row| row.naam).collect()
}

/// Changes something behind the journal's back.
pub fn tamper(url: &str, sql: &str) {
    let done = |tx: &mut sleutelbord::platform::db::Command<'_>| Ok(diesel::sql_query(sql).execute(tx.connection())?);
    register(url).command_here(&Caller::clock(), done).unwrap();
}

/// Rows whose present version has no journal entry.
pub fn unjournaled(url: &str) -> i64 {
    let tables = [("sleutelproject", "sleutelproject"), ("planfase", "planfase"), ("mijlpaal", "mijlpaal")];
    let versioned = tables.iter().map(|(table, soort)| {
        count(
            url,
            &format!(
                "select count(*) as found from {table} r where not exists
                 (select 1 from journaal j where j.soort = '{soort}' and j.id = r.id and j.versie = r.versie)"
            ),
        )
    });
    let appended = count(
        url,
        "select count(*) as found from verschuiving r
         where not exists (select 1 from journaal j where j.soort = 'verschuiving' and j.id = r.id)",
    );
    versioned.sum::<i64>() + appended
}
