//! The planmonitor: plans and their programmes.

mod exporteren;
mod koppelen;
mod lijst;
mod maken;
mod programma;
mod vertrouwelijkheid;
mod wijzigen;

use serde_json::{Value, json};
use sleutelbord_tests::{Answer, Persona};

/// The least that a new plan needs.
pub fn nieuw(naam: &str, gemeente: &str, vertrouwelijkheid: &str) -> Value {
    json!({
        "naam": naam, "gemeenteCode": gemeente, "vertrouwelijkheid": vertrouwelijkheid,
        "plantype": "Verdichting", "planstatus": "2A Vastgesteld",
    })
}

/// A programme row of homes to be built.
pub fn bouw(jaar: Option<i32>, gepland: i32) -> Value {
    json!({
        "jaar": jaar, "woningtype": "Meergezins", "betaalbaarheid": "Sociale huur", "soort": "bouw",
        "gepland": gepland, "gerealiseerd": 0,
    })
}

/// A new plan of this municipality.
pub async fn has_plan(beheerder: &Persona, naam: &str, gemeente: &str, vertrouwelijkheid: &str) -> Answer {
    beheerder.post("/woningbouwplannen", nieuw(naam, gemeente, vertrouwelijkheid)).await.created()
}

/// The names in a list, in its order.
pub fn names(list: &Answer) -> Vec<String> {
    list.results().iter().filter_map(|item| Some(item.get("naam")?.as_str()?.to_owned())).collect()
}
