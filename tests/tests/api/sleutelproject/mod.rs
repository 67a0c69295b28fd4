//! The key project itself.

mod exporteren;
mod koppelen;
mod lijst;
mod maken;
mod statuswisselen;
mod uitbreiden;
mod vertrouwelijkheid;
mod wijzigen;

use serde_json::{Value, json};
use sleutelbord_tests::{Answer, Persona};

/// The least that a new project needs.
pub fn nieuw(naam: &str, gemeente: &str, vertrouwelijkheid: &str) -> Value {
    json!({ "naam": naam, "gemeenteCode": gemeente, "vertrouwelijkheid": vertrouwelijkheid })
}

/// A new project of this municipality.
pub async fn has_project(leider: &Persona, naam: &str, gemeente: &str, vertrouwelijkheid: &str) -> Answer {
    leider.post("/sleutelprojecten", nieuw(naam, gemeente, vertrouwelijkheid)).await.created()
}

/// The names in a list, in its order.
pub fn names(list: &Answer) -> Vec<String> {
    list.results().iter().filter_map(|item| Some(item.get("naam")?.as_str()?.to_owned())).collect()
}
