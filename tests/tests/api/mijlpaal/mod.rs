//! Milestones.

mod aanval;
mod afhankelijkheid;
mod doorwerking;
mod gelijktijdig;
mod lijst;
mod peildatum;
mod plannen;
mod realiseren;
mod status;
mod uitloop;
mod verschuiven;

use serde_json::{Value, json};
use sleutelbord_tests::{Answer, Persona};

use crate::sleutelproject::has_project;

/// A new milestone in the phase bouwplan.
pub fn nieuw(naam: &str, basisdatum: &str) -> Value {
    json!({ "fase": "bouwplan", "naam": naam, "basisdatum": basisdatum })
}

/// A project of Zwolle that everyone may read.
pub async fn has_spoorzone(leider: &Persona) -> Answer {
    has_project(leider, "Spoorzone", "GM0193", "Openbaar").await
}

/// A new milestone of this project.
pub async fn has_mijlpaal(leider: &Persona, project: &Answer, body: Value) -> Answer {
    leider.post(&format!("/sleutelprojecten/{}/mijlpalen", project.id()), body).await.created()
}

/// Where a milestone is.
pub fn path(mijlpaal: &Answer) -> String {
    format!("/mijlpalen/{}", mijlpaal.id())
}

/// A move of its forecast by stikstof.
pub fn naar(datum: &str) -> Value {
    json!({ "naar": datum, "oorzaak": "stikstof", "toelichting": "AERIUS-berekening moet opnieuw" })
}
