//! Who may read which entry of the journal: each kind of record is read by whoever may read the noun it belongs to, with today's rights.
//! A kind that is not named here is shown to nobody.

use diesel::dsl::sql;
use diesel::pg::Pg;
use diesel::prelude::*;
use diesel::sql_types::{Bool, Nullable, Uuid as SqlUuid};
use sleutelbord_domain::policy::{Action, ObjectScope};

use crate::access::authorized::permits;
use crate::features::{escalatie, sleutelproject, woningbouwplan};
use crate::platform::caller::Caller;
use crate::schema::{escalatie as cases, journaal, sleutelproject as projects, woningbouwplan as plans};

/// Public reference data.
const REFERENCE: [&str; 7] =
    ["provincie", "regio", "gemeente", "knelpuntthema", "doelstelling", "escalatieladder", "reces"];
/// What whoever may read the project may read of it.
const OF_A_PROJECT: [&str; 6] = ["sleutelproject", "planfase", "mijlpaal", "besluitmoment", "besluit", "faseovergang"];
/// Slip, reasons and people of a project: for its own municipality and its province.
const INSIDE_A_PROJECT: [&str; 6] =
    ["verschuiving", "correctie", "realisatie", "vervalverklaring", "statuswisseling", "verantwoordelijke"];
const OF_A_PLAN: [&str; 2] = ["woningbouwplan", "programmaregel"];
/// A conflict is not for everyone because its project is: a case has readers of its own.
const OF_A_CASE: [&str; 2] = ["escalatie", "escalatiestap"];
const OF_ACCOUNTS: [&str; 3] = ["gebruiker", "toekenning", "apiClient"];

type Predicate = Box<dyn BoxableExpression<journaal::table, Pg, SqlType = Nullable<Bool>>>;

/// The entries that `caller` may read.
pub fn readable_by(caller: &Caller) -> Predicate {
    let projects_seen =
        || projects::table.filter(sleutelproject::visible_to(caller)).select(projects::id.nullable()).into_boxed();
    let plans_seen =
        plans::table.filter(woningbouwplan::visible_or_removed(caller)).select(plans::id.nullable()).into_boxed();
    let slip_seen: Vec<String> = caller.slip_municipalities().map(ToOwned::to_owned).collect();
    // A plan's rows and a case's steps name what they belong to in their facts.
    let plan_id = sql::<Nullable<SqlUuid>>("coalesce((inhoud->>'woningbouwplanId')::uuid, journaal.id)");
    let cases_seen = cases::table.filter(escalatie::visible_to(caller)).select(cases::id.nullable()).into_boxed();
    let case_id = sql::<Nullable<SqlUuid>>("coalesce((inhoud->>'escalatieId')::uuid, journaal.id)");
    let accounts = permits(caller, Action::GebruikersBeheren, &ObjectScope::default());
    let of = |kinds: &[&'static str]| journaal::soort.eq_any(kinds.to_vec());
    Box::new(
        of(&REFERENCE)
            .nullable()
            .or(of(&OF_A_PROJECT).and(journaal::sleutelproject_id.eq_any(projects_seen())))
            .or(of(&INSIDE_A_PROJECT)
                .and(journaal::sleutelproject_id.eq_any(projects_seen()))
                .and(journaal::gemeente_code.eq_any(slip_seen)))
            .or(of(&OF_A_PLAN).and(plan_id.eq_any(plans_seen)))
            .or(of(&OF_A_CASE).and(case_id.eq_any(cases_seen)))
            .or(of(&OF_ACCOUNTS).and(accounts.into_sql::<Bool>())),
    )
}
