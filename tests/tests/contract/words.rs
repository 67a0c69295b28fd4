//! The document is read by people: every operation, property and parameter says in Dutch what it is.

use serde_json::Value;

use crate::document::{operations, resolved};

/// Words that stand in every few lines of English and in no Dutch text.
const ENGLISH: [&str; 22] = [
    "the", "and", "with", "which", "that", "this", "when", "only", "from", "whether", "are", "its", "what", "who",
    "not", "by", "to", "at", "as", "how", "they", "has",
];

/// The words of a text, without what is code.
fn english_in(text: &str) -> Vec<String> {
    let prose: String = text.split('`').step_by(2).collect::<Vec<_>>().join(" ");
    let words = prose.split(|letter: char| !letter.is_alphabetic()).map(str::to_lowercase);
    words.filter(|word| ENGLISH.contains(&word.as_str())).collect()
}

/// What is wrong with a text that explains something.
fn judge(place: &str, text: Option<&str>, longest: usize, faults: &mut Vec<String>) {
    let text = text.unwrap_or_default().trim();
    if text.is_empty() {
        faults.push(format!("{place} says nothing"));
    } else if !text.ends_with(['.', '|', '`']) || text.chars().next().is_some_and(char::is_lowercase) {
        faults.push(format!("{place} is no sentence: {text}"));
    } else if text.chars().count() > longest {
        faults.push(format!("{place} is longer than {longest}: {text}"));
    } else if !english_in(text).is_empty() {
        faults.push(format!("{place} has English in it ({:?}): {text}", english_in(text)));
    }
}

#[test]
fn every_operation_says_in_dutch_what_it_does() {
    let document = sleutelbord::document();
    let mut faults = Vec::new();
    for (name, operation) in operations(&document) {
        let summary = operation["summary"].as_str().unwrap_or_default();
        judge(&format!("{name}: summary"), Some(summary), 90, &mut faults);
        judge(&format!("{name}: description"), operation["description"].as_str(), 600, &mut faults);
        // One mood: the third person, as in `Geeft …` and `Wijzigt …`.
        let verb = summary.split([' ', ',']).next().unwrap_or_default();
        if !verb.ends_with('t') {
            faults.push(format!("{name}: {verb} is no third person"));
        }
        for (status, response) in operation["responses"].as_object().into_iter().flatten() {
            let response = resolved(&document, response);
            judge(&format!("{name}: {status}"), response["description"].as_str(), 200, &mut faults);
        }
    }
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn every_parameter_says_in_dutch_what_it_is_and_gives_an_example() {
    let document = sleutelbord::document();
    let mut faults = Vec::new();
    for (name, operation) in operations(&document) {
        for parameter in operation["parameters"].as_array().into_iter().flatten() {
            let place = format!("{name}: {}", parameter["name"].as_str().unwrap_or_default());
            judge(&place, parameter["description"].as_str(), 400, &mut faults);
            if !has_example(&parameter["schema"]) {
                faults.push(format!("{place} has no example"));
            }
        }
    }
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn every_type_and_property_says_in_dutch_what_it_is_and_gives_an_example() {
    let document = sleutelbord::document();
    let mut faults = Vec::new();
    for (name, schema) in document["components"]["schemas"].as_object().into_iter().flatten() {
        judge_schema(name, schema, &mut faults);
    }
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

fn judge_schema(name: &str, schema: &Value, faults: &mut Vec<String>) {
    let is_part = name.ends_with('+');
    if !is_part {
        judge(name, schema["description"].as_str(), 400, faults);
    }
    for (property, schema) in schema["properties"].as_object().into_iter().flatten() {
        let place = format!("{name}.{property}");
        judge(&place, schema["description"].as_str(), 400, faults);
        if !has_example(schema) {
            faults.push(format!("{place} has no example"));
        }
    }
    for part in schema["allOf"].as_array().into_iter().flatten().filter(|part| part["$ref"].is_null()) {
        judge_schema(&format!("{name}+"), part, faults);
    }
}

/// Whether a reader sees what a value looks like: an example, a list of values, or a type that shows its own.
fn has_example(schema: &Value) -> bool {
    let own = ["example", "examples", "enum", "additionalProperties"].iter().any(|key| !schema[key].is_null());
    let refers = !schema["$ref"].is_null();
    let of_object = schema["type"] == "object" || schema["type"] == serde_json::json!(["object", "null"]);
    let forms = schema["oneOf"].as_array().into_iter().flatten().any(has_example);
    let items = !schema["items"].is_null() && has_example(&schema["items"]);
    own || refers
        || of_object
        || forms
        || items
        || schema["format"] == "binary"
        || schema["items"] == serde_json::json!({})
}

#[test]
fn every_noun_is_introduced_in_an_order_for_newcomers() {
    let document = sleutelbord::document();
    let tags: Vec<&Value> = document["tags"].as_array().into_iter().flatten().collect();
    let mut faults = Vec::new();
    for tag in &tags {
        judge(tag["name"].as_str().unwrap_or_default(), tag["description"].as_str(), 200, &mut faults);
    }
    let used: std::collections::BTreeSet<&str> = operations(&document)
        .into_iter()
        .flat_map(|(_, operation)| operation["tags"].as_array().into_iter().flatten().filter_map(Value::as_str))
        .collect();
    let listed: std::collections::BTreeSet<&str> = tags.iter().filter_map(|tag| tag["name"].as_str()).collect();
    assert_eq!(used, listed, "each noun that has operations stands in the list of tags, and no other");
    assert_eq!(tags.first().map(|tag| &tag["name"]), Some(&"sessies".into()), "first one logs in");
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
