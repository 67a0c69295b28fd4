//! What of a readable entry of the journal its reader may not know: a field is told when its kind names it as told.

use serde_json::{Map, Value};

use super::feiten::Feiten;
use super::kinds::kind_of;
use super::store::JournaalRow;
use crate::platform::caller::Caller;
use crate::platform::journal::Kind;

/// The facts of an entry that `caller` may know; `genoemd` is whether it may know the project that they name in passing.
#[must_use]
pub fn facts(caller: &Caller, row: &JournaalRow, feiten: &Feiten, genoemd: bool) -> Map<String, Value> {
    let Some(kind) = kind_of(&row.soort) else { return Map::new() };
    let inside = sees_inside(caller, row);
    let told = |name: &str| is_told(kind, name, inside, feiten.geldt_nog);
    let value_of = |name: &str, value: &Value| {
        if kind.names_project == Some(name) && !genoemd { Value::Null } else { value.clone() }
    };
    let told = feiten.velden.iter().filter(|(name, _)| told(name));
    told.map(|(name, value)| (kind.wire_name(name).to_owned(), value_of(name, value))).collect()
}

/// The names of the changed fields that `caller` may know.
#[must_use]
pub fn velden(caller: &Caller, row: &JournaalRow, geldt_nog: bool) -> Vec<String> {
    let Some(kind) = kind_of(&row.soort) else { return Vec::new() };
    let inside = sees_inside(caller, row);
    // That a plan came into a project, or left one, tells of that project too.
    let names = row.genoemd || row.organisatie_code.as_ref().is_some_and(|code| caller.reach.own.contains(code));
    let told = |name: &&str| is_told(kind, name, inside, geldt_nog) && (names || kind.names_project != Some(*name));
    let changed = row.velden.iter().map(|name| kind.todays_name(name));
    changed.filter(told).map(|name| kind.wire_name(name).to_owned()).collect()
}

/// Whether the reason of a change is for this reader: reasons tell of slip and conflict.
#[must_use]
pub fn sees_inside(caller: &Caller, row: &JournaalRow) -> bool {
    row.organisatie_code.as_deref().is_none_or(|code| caller.sees_slip_of(code))
}

fn is_told(kind: &Kind, name: &str, inside: bool, geldt_nog: bool) -> bool {
    if kind.inside.contains(&name) {
        return inside;
    }
    kind.open.contains(&name) && (inside || geldt_nog || !kind.superseded.contains(&name))
}
