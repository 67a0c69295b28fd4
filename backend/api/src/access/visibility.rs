//! The read table of the design as SQL: who reads an object follows from its vertrouwelijkheid and from what the caller is to its municipality.

use diesel::pg::Pg;
use diesel::prelude::*;
use diesel::sql_types::{Array, Bool, Text};
use sleutelbord_domain::vertrouwelijkheid::Vertrouwelijkheid;

use crate::platform::caller::{Caller, CallerKind};
use crate::platform::sql::{Sql, sql};
use crate::schema::sleutelproject;

/// The rows of `$table` (with its columns `vertrouwelijkheid` and `gemeente_code`) that the reach of `$caller` opens.
#[macro_export]
macro_rules! within_reach {
    ($table:ident, $caller:expr) => {{
        use sleutelbord_domain::vertrouwelijkheid::Vertrouwelijkheid as Level;
        use $crate::platform::coded::Coded;
        let reach = &$caller.reach;
        let neighbours: Vec<String> = [reach.region.as_slice(), &reach.province].concat();
        let level = |level: Level| $table::vertrouwelijkheid.eq(Coded(level));
        level(Level::Openbaar)
            .or($table::gemeente_code.eq_any(reach.own.clone()))
            .or(level(Level::Regio).and($table::gemeente_code.eq_any(neighbours)))
            .or(level(Level::Provincie).and($table::gemeente_code.eq_any(reach.province.clone())))
    }};
}

/// A condition on key projects.
pub type ProjectPredicate = Box<dyn BoxableExpression<sleutelproject::table, Pg, SqlType = Bool>>;

/// The key projects that `caller` may read; it stands here because what belongs to a project and what a project is made of both ask it.
/// A municipality that takes part reads the project as its own.
#[must_use]
pub fn readable_project(caller: &Caller) -> ProjectPredicate {
    if caller.kind == CallerKind::Klok {
        return Box::new(sql::<Bool>("true"));
    }
    let takes_part = sleutelproject::deelnemende_gemeenten.overlaps_with(caller.reach.own.clone());
    Box::new(within_reach!(sleutelproject, caller).or(takes_part))
}

/// Whether `column` names a key project that `caller` may read: the same question, about what belongs to a project. It looks up that one project by
/// its key, so it costs the same however many projects the caller may read. (Of an `exists` under an `or` PostgreSQL makes a hash of all of them.)
#[must_use]
pub fn of_readable_project(caller: &Caller, column: &'static str) -> Sql<Bool> {
    let of = sql("coalesce((select true from sleutelproject as readable where readable.id = ").sql(column).sql(" and ");
    readable(of, caller).sql("), false)")
}

/// The same, for a condition beside which there is no other way to be read: what asks for many rows then reads the projects once, instead of one for each row.
/// Not under an `or`.
#[must_use]
pub fn within_readable_projects(caller: &Caller, column: &'static str) -> Sql<Bool> {
    let of = sql(column).sql(" in (select readable.id from sleutelproject as readable where ");
    readable(of, caller).sql(")")
}

/// The opposite of [`within_readable_projects`]: `column` names no key project, or one that `caller` may not read. Not under an `or`.
#[must_use]
pub fn outside_readable_projects(caller: &Caller, column: &'static str) -> Sql<Bool> {
    let of = sql("not exists (select from sleutelproject as readable where readable.id = ").sql(column).sql(" and ");
    readable(of, caller).sql(")")
}

/// Goes on with what makes a project `readable`.
fn readable(opened: Sql<Bool>, caller: &Caller) -> Sql<Bool> {
    if caller.kind == CallerKind::Klok {
        return opened.sql("true");
    }
    let reach = &caller.reach;
    let neighbours: Vec<String> = [reach.region.as_slice(), &reach.province].concat();
    let level = |level: Vertrouwelijkheid| level.as_str().to_owned();
    opened
        .sql("(readable.vertrouwelijkheid = ")
        .bind::<Text, _>(level(Vertrouwelijkheid::Openbaar))
        .sql(" or readable.gemeente_code = any (")
        .bind::<Array<Text>, _>(reach.own.clone())
        .sql(") or readable.vertrouwelijkheid = ")
        .bind::<Text, _>(level(Vertrouwelijkheid::Regio))
        .sql(" and readable.gemeente_code = any (")
        .bind::<Array<Text>, _>(neighbours)
        .sql(") or readable.vertrouwelijkheid = ")
        .bind::<Text, _>(level(Vertrouwelijkheid::Provincie))
        .sql(" and readable.gemeente_code = any (")
        .bind::<Array<Text>, _>(reach.province.clone())
        .sql(") or readable.deelnemende_gemeenten && ")
        .bind::<Array<Text>, _>(reach.own.clone())
        .sql(")")
}
