//! The OpenAPI document as a whole.

use std::collections::BTreeSet;

use serde_json::Value;

/// Every operation with its method and path.
pub fn operations(document: &Value) -> Vec<(String, &Value)> {
    let paths = document["paths"].as_object().into_iter().flatten();
    let operations = paths.flat_map(|(path, item)| {
        let methods = item.as_object().into_iter().flatten();
        methods.map(move |(method, operation)| (format!("{} {path}", method.to_uppercase()), operation))
    });
    operations.collect()
}

/// Follows a `$ref` within the document.
pub fn resolved<'d>(document: &'d Value, schema: &'d Value) -> &'d Value {
    match schema["$ref"].as_str() {
        Some(reference) => document.pointer(reference.trim_start_matches('#')).expect("a reference leads somewhere"),
        None => schema,
    }
}

fn is_text(schema: &Value) -> bool {
    match &schema["type"] {
        Value::String(kind) => kind == "string",
        Value::Array(kinds) => kinds.iter().any(|kind| kind == "string"),
        _ => false,
    }
}

/// Every text in a schema that a caller could make endless.
fn unbounded(document: &Value, schema: &Value, path: &str, depth: usize, found: &mut Vec<String>) {
    let schema = resolved(document, schema);
    let bounded = ["maxLength", "enum", "const", "format", "pattern"].iter().any(|limit| !schema[limit].is_null());
    if is_text(schema) && !bounded {
        found.push(path.to_owned());
    }
    if schema["type"] == "array" && schema["maxItems"].is_null() {
        found.push(format!("{path}[]"));
    }
    if depth == 0 {
        return;
    }
    for (name, property) in schema["properties"].as_object().into_iter().flatten() {
        unbounded(document, property, &format!("{path}.{name}"), depth - 1, found);
    }
    for part in ["oneOf", "anyOf", "allOf"].iter().flat_map(|part| schema[part].as_array().into_iter().flatten()) {
        unbounded(document, part, path, depth - 1, found);
    }
    if !schema["items"].is_null() {
        unbounded(document, &schema["items"], &format!("{path}[]"), depth - 1, found);
    }
}

#[test]
fn no_input_is_without_bounds() {
    let document = sleutelbord::document();
    let mut found = Vec::new();
    for (name, operation) in operations(&document) {
        for parameter in operation["parameters"].as_array().into_iter().flatten() {
            unbounded(&document, &parameter["schema"], &format!("{name} ?{}", parameter["name"]), 3, &mut found);
        }
        for content in operation["requestBody"]["content"].as_object().into_iter().flatten() {
            unbounded(&document, &content.1["schema"], &name, 6, &mut found);
        }
    }
    found.retain(|place| !place.starts_with("POST /importen"));
    assert!(found.is_empty(), "bound these:\n{}", found.join("\n"));
}

#[test]
fn every_operation_has_a_name_of_its_own_and_a_sentence() {
    let document = sleutelbord::document();
    let mut names = BTreeSet::new();
    for (name, operation) in operations(&document) {
        let id = operation["operationId"].as_str().unwrap_or_default();
        assert!(names.insert(id.to_owned()), "{name}: {id} is taken");
        assert!(operation["summary"].as_str().is_some_and(|text| !text.is_empty()), "{name} says nothing of itself");
        assert!(operation["tags"].as_array().is_some_and(|tags| tags.len() == 1), "{name} belongs to one noun");
    }
}

#[test]
fn every_collection_is_paged() {
    let document = sleutelbord::document();
    // Bounded by nature: the phases, gates, decisions, seats and plans of one project, the rows of one plan's programme.
    let bounded = [
        "{id}/woningbouwplannen",
        "/planfasen",
        "/programma",
        "/poorten",
        "/besluitmomenten",
        "/besluiten",
        "/verantwoordelijken",
        "/faseovergangen",
        "/codelijsten",
        "/escalatieladders",
        "/mijlpaalsoorten",
    ];
    for (name, operation) in operations(&document).into_iter().filter(|(name, _)| name.starts_with("GET ")) {
        let schema = &operation["responses"]["200"]["content"]["application/json"]["schema"];
        let is_list = !resolved(&document, schema)["properties"]["resultaten"].is_null();
        let paged =
            operation["parameters"].as_array().into_iter().flatten().any(|parameter| parameter["name"] == "limit");
        let by_nature = bounded.iter().any(|ending| name.ends_with(ending));
        assert!(!is_list || paged || by_nature, "{name} has no limit");
    }
}
