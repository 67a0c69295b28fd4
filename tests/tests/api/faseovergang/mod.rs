//! The gate: closing a phase, deviating, going back.

mod afsluiten;
mod terug;

use serde_json::{Value, json};
use sleutelbord_tests::{Answer, Persona};

/// Passes a gate of the project as it is now.
pub async fn passes(persona: &Persona, project: &str, overgang: Value) -> Answer {
    let seen = persona.get(&format!("/sleutelprojecten/{project}")).await.ok();
    let path = format!("/sleutelprojecten/{project}/faseovergangen");
    persona.call("POST", &path).if_match(&seen.etag()).json(&overgang).await
}

/// The closing of a phase on 20 November 2026.
pub fn closing(fase: &str) -> Value {
    json!({ "soort": "afsluiting", "fase": fase, "datum": "2026-11-20" })
}

/// Registers a positive decision on the closing of a phase.
pub async fn decided(leider: &Persona, project: &str, fase: &str) {
    let moments = leider.get(&format!("/sleutelprojecten/{project}/besluitmomenten")).await.ok();
    let last = moments.results().iter().rfind(|moment| moment["fase"] == fase && moment["sluitFaseAf"] == true);
    let id = last.unwrap()["id"].as_str().unwrap().to_owned();
    let besluit = json!({ "uitkomst": "positief", "datum": "2026-11-20" });
    crate::besluitmoment::decides(leider, &id, besluit).await.created();
}

/// A phase of the project as it is now.
pub async fn phase(persona: &Persona, project: &str, fase: &str) -> Value {
    let fasen = persona.get(&format!("/sleutelprojecten/{project}/planfasen")).await.ok();
    fasen.results().iter().find(|one| one["soort"] == fase).cloned().unwrap()
}
