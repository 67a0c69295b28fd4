//! The plans of the planmonitor, with their programmes.

use actix_web::http::Method;
use serde_json::{Value, json};
use sleutelbord_domain::policy::Rol;

use super::super::scenario::{Mengsel, Plan, Project};
use super::{Stage, Step};

/// Days between the registration of a plan and that of its project.
const BEFORE_PROJECT: i64 = 14;
/// Plans without a project came in so many days ago, the last of them a few days after the first.
const LOOSE: i64 = -75;
/// So many days ago what was built was last counted.
const COUNTED: i64 = -25;

/// The plans of a project, registered before it.
pub fn of_project<'s>(stage: Stage<'s>, project: &'s Project) -> Vec<Step> {
    let register = |plan| register(stage, plan, &project.gemeente, project.gemeld - BEFORE_PROJECT);
    project.plannen.iter().flat_map(register).collect()
}

/// The plans that wait for a project.
pub fn without_project(stage: Stage<'_>) -> Vec<Step> {
    let plans = (LOOSE..).zip(&stage.scenario.plannen);
    plans.flat_map(|(day, plan)| register(stage, plan, plan.gemeente.as_deref().unwrap_or_default(), day)).collect()
}

/// The name under which the id of a plan is remembered.
pub fn name_of(plan: &Plan) -> String {
    format!("plan:{}", plan.naam)
}

fn register(stage: Stage<'_>, plan: &Plan, gemeente: &str, day: i64) -> Vec<Step> {
    let gemeente = plan.gemeente.as_deref().unwrap_or(gemeente);
    let actor = stage.actor(Rol::Gegevensbeheerder, gemeente);
    let name = name_of(plan);
    let body = json!({
        "naam": plan.naam, "gemeenteCode": gemeente, "plantype": plan.plantype, "planstatus": plan.planstatus,
        "projectstatus": plan.projectstatus, "opdrachtgever": plan.opdrachtgever, "vertrouwelijkheid": plan.vertrouwelijkheid,
        "brondatum": stage.calendar.day(day), "programma": programma(stage, plan, false),
    });
    let made = Step::post(stage.calendar.day(day), actor.clone(), "/woningbouwplannen".into(), body);
    let path = format!("/woningbouwplannen/@{name}/programma");
    let body = json!({ "regels": programma(stage, plan, true) });
    let counted = Step::post(stage.calendar.day(COUNTED), actor, path, body).with_method(Method::PUT);
    let built = plan.jaren.0 <= 0;
    [made.remembered_as(name)].into_iter().chain(built.then_some(counted)).collect()
}

/// The homes of a plan over its years and its mix; with `counted`, those of the years behind us are built, and half of this year's.
fn programma(stage: Stage<'_>, plan: &Plan, counted: bool) -> Vec<Value> {
    let mix = mix(plan.mengsel);
    let years: Vec<i32> = (plan.jaren.0..=plan.jaren.1.max(plan.jaren.0)).collect();
    let cells: Vec<(i32, &Kind)> = years.iter().flat_map(|year| mix.iter().map(|kind| (*year, kind))).collect();
    let total: u64 = cells.iter().map(|(_, kind)| kind.2).sum();
    let (mut weight, mut given) = (0, 0);
    let mut regels = Vec::new();
    for (year, (woningtype, betaalbaarheid, share)) in cells {
        weight += share;
        // Rounded as a running total, so that the parts add up to the whole.
        let homes = u64::from(plan.woningen) * weight / total - given;
        given += homes;
        let built = match year {
            _ if !counted => 0,
            ..0 => homes,
            0 => homes / 2,
            1.. => 0,
        };
        if homes > 0 {
            regels.push(json!({
                "jaar": stage.calendar.year(year), "woningtype": woningtype, "betaalbaarheid": betaalbaarheid,
                "soort": "bouw", "gepland": homes, "gerealiseerd": built,
            }));
        }
    }
    if plan.sloop > 0 {
        regels.push(json!({
            "jaar": stage.calendar.year(plan.jaren.0), "woningtype": "Onbekend", "betaalbaarheid": "Sociale huur",
            "soort": "sloop", "gepland": plan.sloop, "gerealiseerd": if counted { plan.sloop } else { 0 },
        }));
    }
    regels
}

/// A kind of home with its share in a hundred.
type Kind = (&'static str, &'static str, u64);

fn mix(mengsel: Mengsel) -> &'static [Kind] {
    match mengsel {
        Mengsel::Stad => &[
            ("Meergezins", "Sociale huur", 30),
            ("Meergezins", "Huur middenhuur", 28),
            ("Meergezins", "Koop betaalbare koop", 24),
            ("Meergezins", "Koop dure koop", 18),
        ],
        Mengsel::Wijk => &[
            ("Eengezins", "Sociale huur", 18),
            ("Meergezins", "Sociale huur", 12),
            ("Eengezins", "Koop betaalbare koop", 38),
            ("Eengezins", "Koop dure koop", 32),
        ],
        Mengsel::Dorp => &[
            ("Eengezins", "Sociale huur", 30),
            ("Eengezins", "Koop betaalbare koop", 40),
            ("Eengezins", "Koop dure koop", 30),
        ],
        Mengsel::Sociaal => &[("Meergezins", "Sociale huur", 60), ("Meergezins", "Huur middenhuur", 40)],
        Mengsel::Onbekend => &[("Onbekend", "Onbekend koop of huur", 100)],
    }
}
