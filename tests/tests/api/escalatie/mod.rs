//! Cases: raised, climbing their ladder, settled; read by whom they concern.

mod afhandelen;
mod klok;
mod ladder;
mod lijst;
mod melden;
mod project;
mod tegelijk;
mod zichtbaarheid;

use serde_json::{Value, json};
use sleutelbord_tests::{Answer, Persona, TestApp};

use crate::sleutelproject::has_project;

/// What a case asks for.
pub fn vraag(titel: &str) -> Value {
    json!({ "soort": "conflict", "titel": titel, "vraag": format!("Wie beslist over {titel}?"), "gewenstBesluit": "Kies variant B" })
}

/// A case about a project of Zwolle that only Zwolle may read, raised by an official of Zwolle.
pub struct Raised {
    pub project: String,
    pub id: String,
    pub medewerker: Persona,
}

impl Raised {
    pub async fn in_zwolle(app: &TestApp) -> Self {
        let project = has_project(&app.projectleider("GM0193").await, "Spoorzone", "GM0193", "Gemeente").await.id();
        let medewerker = app.medewerker("GM0193").await;
        let id = raises(&medewerker, &project, vraag("de ontsluiting")).await.created().id();
        Self { project, id, medewerker }
    }

    /// The case as this reader sees it.
    pub async fn seen_by(&self, persona: &Persona) -> Answer {
        persona.get(&format!("/escalaties/{}", self.id)).await
    }

    /// Takes a step on the case as it is now.
    pub async fn takes(&self, persona: &Persona, soort: &str) -> Answer {
        takes(persona, &self.id, json!({ "soort": soort, "toelichting": "Dit is waarom" })).await
    }
}

/// Raises a question about a project.
pub async fn raises(persona: &Persona, project: &str, vraag: Value) -> Answer {
    persona.post(&format!("/sleutelprojecten/{project}/escalaties"), vraag).await
}

/// Takes a step on a case as it is now.
pub async fn takes(persona: &Persona, id: &str, stap: Value) -> Answer {
    let seen = persona.get(&format!("/escalaties/{id}")).await.ok();
    persona.call("POST", &format!("/escalaties/{id}/stappen")).if_match(&seen.etag()).json(&stap).await
}

/// Where a case stands: status, level, last day to respond and to settle.
pub fn stand(escalatie: &Answer) -> (&str, i64, Option<&str>, Option<&str>) {
    let text = |field: &str| escalatie.json.get(field).and_then(Value::as_str);
    let niveau = escalatie["niveau"].as_i64().unwrap_or_default();
    (text("status").unwrap_or_default(), niveau, text("reactieVoor"), text("afhandelenVoor"))
}
