//! What of a readable entry of the journal its reader may not know.

use std::collections::HashSet;

use serde_json::{Map, Value};
use uuid::Uuid;

use super::store::JournaalRow;
use crate::features::woningbouwplan::find_projects;
use crate::platform::caller::Caller;
use crate::platform::db::Read;
use crate::platform::error::Result;

/// The facts that only the own municipality and province read: slip, people, and explanations that are not meant to be shared.
const INSIDE: [(&str, &[&str]); 3] = [
    ("mijlpaal", &["basisdatum", "basisPrecisie", "basisVastgesteld", "verantwoordelijke", "bewijs"]),
    ("besluit", &["mandaat", "toelichting"]),
    ("faseovergang", &["toelichting"]),
];
/// What tells of slip once a later version says otherwise.
const SUPERSEDED: [(&str, &[&str]); 1] = [("mijlpaal", &["prognosedatum", "prognosePrecisie"])];
/// The field of a record that names a project which its reader may not know.
const NAMES_A_PROJECT: [(&str, &str); 2] = [("woningbouwplan", "sleutelprojectId"), ("sleutelproject", "onderdeelVan")];

/// What one reader may know of some entries.
#[derive(Debug)]
pub struct Redaction {
    /// Of the projects that are named in passing, those that the reader may read.
    projects: HashSet<Uuid>,
}

fn field_of<const N: usize>(table: &[(&str, &'static [&'static str]); N], soort: &str) -> &'static [&'static str] {
    table.iter().find(|(kind, _)| *kind == soort).map_or(&[], |(_, fields)| fields)
}

fn project_field(soort: &str) -> Option<&'static str> {
    NAMES_A_PROJECT.iter().find(|(kind, _)| *kind == soort).map(|(_, field)| *field)
}

fn named_project(soort: &str, facts: &Value) -> Option<Uuid> {
    facts.get(project_field(soort)?)?.as_str()?.parse().ok()
}

impl Redaction {
    /// Looks up at once what decides about these entries, given with the facts of the version before where those are shown too.
    ///
    /// # Errors
    /// Whatever the database says.
    pub fn of<'e>(
        read: &mut Read<'_>,
        entries: impl Iterator<Item = (&'e JournaalRow, Option<&'e Value>)>,
    ) -> Result<Self> {
        let facts = entries.flat_map(|(row, before)| [Some((row, &row.inhoud)), before.map(|before| (row, before))]);
        let named: HashSet<Uuid> =
            facts.flatten().filter_map(|(row, facts)| named_project(&row.soort, facts)).collect();
        let named: Vec<Uuid> = named.into_iter().collect();
        Ok(Self { projects: find_projects(read, &named)?.into_keys().collect() })
    }

    /// The facts of an entry that `caller` may know.
    #[must_use]
    pub fn facts(&self, caller: &Caller, row: &JournaalRow) -> Map<String, Value> {
        self.known(caller, row, &row.inhoud, !row.geldt_nog)
    }

    /// The same of the version before it.
    #[must_use]
    pub fn facts_before(&self, caller: &Caller, row: &JournaalRow, before: &Value) -> Map<String, Value> {
        self.known(caller, row, before, true)
    }

    /// The names of the changed fields that `caller` may know.
    #[must_use]
    pub fn velden(&self, caller: &Caller, row: &JournaalRow) -> Vec<String> {
        let mut hidden = hidden_fields(caller, row, !row.geldt_nog);
        // That a plan came into a project, or left one, tells of that project too.
        let told = named_project(&row.soort, &row.inhoud).is_some_and(|project| self.projects.contains(&project));
        if !told && !reads_all(caller, row) {
            hidden.extend(project_field(&row.soort));
        }
        row.velden.iter().filter(|field| !hidden.contains(&field.as_str())).cloned().collect()
    }

    /// These facts of the record as `caller` may know them: a project that it may not read is none.
    fn known(&self, caller: &Caller, row: &JournaalRow, facts: &Value, superseded: bool) -> Map<String, Value> {
        let hidden = hidden_fields(caller, row, superseded);
        let unknown = named_project(&row.soort, facts).is_some_and(|project| !self.projects.contains(&project));
        let concealed = project_field(&row.soort).filter(|_| unknown);
        let fields = facts.as_object().into_iter().flatten().filter(|(name, _)| !hidden.contains(&name.as_str()));
        let shown = |value: &Value, name: &str| if concealed == Some(name) { Value::Null } else { value.clone() };
        fields.map(|(name, value)| (name.clone(), shown(value, name))).collect()
    }
}

/// The fields of a record that are not for `caller`.
fn hidden_fields(caller: &Caller, row: &JournaalRow, superseded: bool) -> Vec<&'static str> {
    if row.gemeente_code.as_deref().is_none_or(|code| caller.sees_slip_of(code)) {
        return Vec::new();
    }
    let slip = if superseded { field_of(&SUPERSEDED, &row.soort) } else { &[] };
    [field_of(&INSIDE, &row.soort), slip].concat()
}

/// Whether every project that this record can name is one that `caller` reads.
fn reads_all(caller: &Caller, row: &JournaalRow) -> bool {
    row.gemeente_code.as_ref().is_some_and(|code| caller.reach.own.contains(code))
}

/// Whether the reason of a change to a project is for this reader: reasons tell of slip and conflict.
#[must_use]
pub fn sees_reason(caller: &Caller, row: &JournaalRow) -> bool {
    row.gemeente_code.as_deref().is_none_or(|code| caller.sees_slip_of(code))
}
