//! Importing lists of plans.

mod echte_lijst;
mod lang;
mod lezen;
mod opnieuw;
mod rechten;

use reqwest::multipart::{Form, Part};
use serde_json::{Value, json};
use sleutelbord_tests::{Answer, Persona};

/// The order of an import of the list `proef`.
pub fn opdracht(toewijzing: &str) -> Value {
    json!({ "bron": "proef", "vertrouwelijkheid": "Provincie", "toewijzing": toewijzing })
}

/// Sends a file.
pub async fn sends(persona: &Persona, query: &str, name: &str, file: impl Into<Vec<u8>>, order: &Value) -> Answer {
    let file = Part::bytes(file.into()).file_name(name.to_owned());
    let form = Form::new().part("bestand", file).text("opdracht", order.to_string());
    persona.call("POST", &format!("/importen{query}")).multipart(form).await
}

/// A CSV in the columns of the EIB.
pub fn csv(rows: &[&str]) -> String {
    let header = "OBJECTID,Gem_naam,Plannaam,Plantype,Planstatus,Aantalrest,Sloop,datum,lon,lat";
    std::iter::once(header).chain(rows.iter().copied()).map(|row| format!("{row}\n")).collect()
}

/// The code of every remark in the report, with its row.
pub async fn remarks(persona: &Persona, import: &Answer) -> Vec<(i64, String)> {
    let report = persona.get(&format!("/importen/{}/rijen?limit=200", import.id())).await.ok();
    let of_row = |row: &Value| {
        let number = row["rij"].as_i64().unwrap_or_default();
        let remarks = row["meldingen"].as_array().cloned().unwrap_or_default();
        remarks.into_iter().map(move |remark| (number, remark["code"].as_str().unwrap_or_default().to_owned()))
    };
    report.results().iter().flat_map(of_row).collect()
}

/// Whether the summary of an import says these numbers: rows, new, changed, unchanged, refused, with a warning, homes.
pub fn counts(import: &Answer) -> [i64; 7] {
    ["rijen", "nieuw", "gewijzigd", "ongewijzigd", "geweigerd", "metWaarschuwing", "woningen"]
        .map(|field| import[field].as_i64().unwrap_or(-1))
}
