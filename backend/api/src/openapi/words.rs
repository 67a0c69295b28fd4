//! What a name means wherever it stands in the document, with an example: one word for one thing. A type that means something narrower says so itself.

mod code_lists;
mod names;

use serde_json::{Map, Value, json};

/// What a property or parameter of this name is.
pub fn meaning(name: &str) -> Option<&'static str> {
    names::ALL.iter().find(|word| word.0 == name).map(|word| word.1)
}

/// What a code list lists.
pub fn code_list(name: &str) -> Option<&'static str> {
    code_lists::ALL.iter().find(|list| list.0 == name).map(|list| list.1)
}

/// What a machine client with this scope may do.
pub fn scope(name: &str) -> &'static str {
    match name {
        "lezen" => "Alles lezen wat de koppeling mag zien.",
        _ => "Schrijven binnen wat de koppeling mag.",
    }
}

/// An example of a value of this name and schema.
pub fn example(name: &str, schema: &Map<String, Value>) -> Option<Value> {
    let is = |kind: &str| match schema.get("type") {
        Some(Value::String(own)) => own == kind,
        Some(Value::Array(several)) => several.iter().any(|own| own == kind),
        _ => false,
    };
    let known = names::ALL.iter().find(|word| word.0 == name).map(|word| word.2).filter(|text| !text.is_empty());
    if is("array") {
        let items = schema.get("items").and_then(Value::as_object)?;
        return simple(known, items).map(|item| json!([item]));
    }
    if is("object") { None } else { simple(known, schema) }
}

fn simple(known: Option<&str>, schema: &Map<String, Value>) -> Option<Value> {
    if let Some(first) = schema.get("enum").and_then(Value::as_array) {
        return first.iter().find(|value| value.is_string()).cloned();
    }
    let by_format = match schema.get("format").and_then(Value::as_str) {
        Some("uuid") => Some(json!("0192f3a4-5b6c-7d8e-9f01-23456789abcd")),
        Some("date") => Some(json!("2027-03-31")),
        Some("date-time") => Some(json!("2026-11-30T09:12:45Z")),
        Some("binary") => return None,
        _ => None,
    };
    let text = |kind: &str| schema.get("type").is_some_and(|own| own == kind || own == &json!([kind, "null"]));
    if by_format.is_some() {
        by_format
    } else if text("boolean") {
        Some(json!(known != Some("false")))
    } else if text("integer") {
        Some(json!(known.and_then(|number| number.parse::<i64>().ok()).unwrap_or(1)))
    } else if text("string") {
        known.map(|word| json!(word))
    } else {
        None
    }
}
