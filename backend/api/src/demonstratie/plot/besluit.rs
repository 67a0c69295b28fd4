//! What organs decide, and when they are to.

use actix_web::http::Method;
use serde_json::json;
use sleutelbord_domain::planfase::Planfase;
use sleutelbord_domain::policy::Rol;

use super::super::scenario::Project;
use super::{Event, Stage, Step};

/// Days between the decision and the closing of the phase.
const BEFORE_CLOSING: i64 = 3;

/// Plans the decision that closes each phase, and registers what was decided.
pub fn course(stage: Stage<'_>, project: &Project) -> Vec<Event> {
    let actor = stage.actor(Rol::Projectleider, &project.gemeente);
    let mut events = Vec::new();
    for (fase, (_, end)) in Planfase::ALL.iter().zip(project.fasen) {
        let path = format!("/besluitmomenten/@{}:besluit:{}", project.sleutel, fase.as_str());
        let body = json!({ "geplandeDatum": stage.calendar.day(end - BEFORE_CLOSING) });
        let day = stage.calendar.day(project.registered(project.gemeld));
        let planned = Step::post(day, actor.clone(), path.clone(), body).with_method(Method::PATCH);
        events.push((project.gemeld.min(end - BEFORE_CLOSING - 1), planned));
        let mut decide = |op: i64, mut body: serde_json::Value| {
            body["datum"] = json!(stage.calendar.day(op));
            // The baselines are agreed with the first decision.
            body["steltBasisVast"] = json!(*fase == Planfase::Initiatief && body["uitkomst"] != "aangehouden");
            let day = stage.calendar.day(project.registered(op));
            events.push((op, Step::post(day, actor.clone(), format!("{path}/besluiten"), body)));
        };
        match project.besluiten.get(fase) {
            Some(besluiten) => {
                for besluit in besluiten {
                    let condition =
                        |(tekst, dag): &(String, i64)| json!({ "tekst": tekst, "uiterlijk": stage.calendar.day(*dag) });
                    let voorwaarden: Vec<_> = besluit.voorwaarden.iter().map(condition).collect();
                    decide(
                        besluit.op,
                        json!({ "uitkomst": besluit.uitkomst, "toelichting": besluit.toelichting, "voorwaarden": voorwaarden }),
                    );
                }
            }
            None if project.closed_phases().any(|(closed, _)| closed == *fase)
                && !project.afwijkingen.contains_key(fase) =>
            {
                decide(end - BEFORE_CLOSING, json!({ "uitkomst": "positief" }));
            }
            None => {}
        }
    }
    events
}
