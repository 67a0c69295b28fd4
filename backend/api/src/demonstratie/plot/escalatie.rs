//! The cases and the steps in their course.

use serde_json::{Value, json};

use super::{Stage, Step};

/// All cases, each from its registration to its last step.
pub fn course(stage: Stage<'_>) -> Vec<Step> {
    let mut steps = Vec::new();
    for (number, zaak) in stage.scenario.escalaties.iter().enumerate() {
        let name = format!("zaak:{number}");
        let about = |soort: &String| json!(format!("@{}:{soort}", zaak.project));
        let body = json!({
            "soort": zaak.soort, "titel": zaak.titel, "vraag": zaak.vraag, "gewenstBesluit": zaak.gewenst_besluit,
            "mijlpaalId": zaak.mijlpaal.as_ref().map_or(Value::Null, about),
        });
        let path = format!("/sleutelprojecten/@{}/escalaties", zaak.project);
        let day = stage.calendar.working_days_ago(zaak.op);
        steps.push(Step::post(day, zaak.door.clone(), path, body).remembered_as(name.clone()));
        for stap in &zaak.stappen {
            let mut body = json!({ "soort": stap.soort, "toelichting": stap.toelichting });
            if let Some(uitkomst) = &stap.uitkomst {
                body["uitkomst"] = json!(uitkomst);
            }
            if let (Some((naar, oorzaak)), Some(mijlpaal)) = (&stap.gevolg, &zaak.mijlpaal) {
                body["gevolg"] =
                    json!({ "mijlpaalId": about(mijlpaal), "naar": stage.calendar.day(*naar), "oorzaak": oorzaak });
            }
            let day = stage.calendar.working_days_ago(stap.op);
            steps.push(Step::post(day, stap.door.clone(), format!("/escalaties/@{name}/stappen"), body));
        }
    }
    steps
}
