//! Makes dated requests of the scenario: one file per noun, as in the features.
#![expect(clippy::indexing_slicing, reason = "a JSON object takes a new key by index")]

mod besluit;
mod escalatie;
mod mijlpaal;
mod sleutelproject;
mod verantwoordelijke;
mod woningbouwplan;

use actix_web::http::Method;
use chrono::NaiveDate;
use serde_json::Value;
use sleutelbord_domain::policy::Rol;

use super::calendar::Calendar;
use super::scenario::{Project, Scenario};

/// One request of one person on one day. In path and body, text that begins with an at sign stands for the id that was remembered under that name.
#[derive(Debug)]
pub struct Step {
    pub day: NaiveDate,
    /// The part of the address before the at sign.
    pub actor: String,
    pub method: Method,
    pub path: String,
    pub body: Option<Value>,
    pub remember: Remember,
}

/// What is kept of an answer, for later requests.
#[derive(Debug)]
pub enum Remember {
    Nothing,
    /// Its id, under this name.
    Id(String),
    /// Of a list: the id of each entry, under `within:value of the field by`.
    Each {
        within: String,
        by: &'static str,
    },
}

/// What is at hand while the requests are made.
#[derive(Clone, Copy, Debug)]
struct Stage<'s> {
    scenario: &'s Scenario,
    calendar: &'s Calendar,
}

/// Something that happens in the course of a project: the day on which it happened, and its registration.
type Event = (i64, Step);

/// All requests; those of one day are in the order in which they have to be sent.
pub fn steps_of(scenario: &Scenario, calendar: &Calendar) -> Vec<Step> {
    let stage = Stage { scenario, calendar };
    let mut steps = woningbouwplan::without_project(stage);
    for (number, project) in scenario.projecten.iter().enumerate() {
        steps.extend(woningbouwplan::of_project(stage, project));
        steps.extend(sleutelproject::register(stage, project));
        steps.extend(verantwoordelijke::fill(stage, project));
        steps.extend(mijlpaal::plan(stage, project));
        let mut course = mijlpaal::course(stage, project, number);
        course.extend(besluit::course(stage, project));
        course.extend(sleutelproject::course(stage, project));
        course.sort_by_key(|(happened, _)| *happened);
        steps.extend(course.into_iter().map(|(_, step)| step));
    }
    steps.extend(escalatie::course(stage));
    steps
}

impl Stage<'_> {
    /// Who acts in this role for this organisation; nobody of that name exists when the scenario has nobody for it.
    fn actor(&self, rol: Rol, organisatie: &str) -> String {
        let found = self.scenario.who(rol, organisatie);
        found.map_or_else(|| format!("{rol}.{organisatie}"), |account| account.naam_voor_apenstaart.clone())
    }
}

impl Step {
    fn get(day: NaiveDate, actor: String, path: String, remember: Remember) -> Self {
        Self { day, actor, method: Method::GET, path, body: None, remember }
    }

    fn post(day: NaiveDate, actor: String, path: String, body: Value) -> Self {
        Self { day, actor, method: Method::POST, path, body: Some(body), remember: Remember::Nothing }
    }

    fn with_method(self, method: Method) -> Self {
        Self { method, ..self }
    }

    fn remembered_as(self, name: String) -> Self {
        Self { remember: Remember::Id(name), ..self }
    }
}

impl Project {
    /// The day on which something is registered: what happened before the project was, comes in the day after it.
    fn registered(&self, happened: i64) -> i64 {
        happened.max(self.gemeld + 1)
    }
}
