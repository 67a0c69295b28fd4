//! Decision moments: planning what an organ is to decide, and registering what it decided.

use serde_json::{Value, json};
use sleutelbord_tests::{Answer, Persona};

mod besluiten;
mod plannen;

/// What a decision moment asks for.
pub fn moment(fase: &str, orgaan: &str) -> Value {
    json!({ "fase": fase, "naam": "Besluit", "orgaan": orgaan, "sluitFaseAf": false })
}

/// Registers a decision at a moment, as it is now.
pub async fn decides(persona: &Persona, moment_id: &str, besluit: Value) -> Answer {
    let seen = persona.get(&format!("/besluitmomenten/{moment_id}")).await.ok();
    persona.call("POST", &format!("/besluitmomenten/{moment_id}/besluiten")).if_match(&seen.etag()).json(&besluit).await
}

/// Plans a moment of a project.
pub async fn plans(persona: &Persona, project_id: &str, moment: Value) -> Answer {
    persona.post(&format!("/sleutelprojecten/{project_id}/besluitmomenten"), moment).await
}
