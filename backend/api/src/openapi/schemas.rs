//! The schemas, finished: a named type stands once and is referred to, numbers and texts have bounds, and every property says what it is.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use super::words;

const REFERENCE: &str = "#/components/schemas/";

/// Completes all schemas, also those of parameters and of media types.
pub fn finish(document: &mut Value) {
    rename_lists(document);
    refer_to_named(document);
    plain_files(document);
    bound(document);
    describe(document);
}

/// Generic lists get a name of one word.
fn rename_lists(document: &mut Value) {
    let text = serde_json::to_string(document).unwrap_or_default();
    if let Ok(value) = serde_json::from_str(&text.replace("Lijst_", "LijstVan")) {
        *document = value;
    }
}

/// Where a generic type wrote out what has a name, the name is referred to: one type for one thing.
fn refer_to_named(document: &mut Value) {
    let schemas = document.pointer("/components/schemas").and_then(Value::as_object).cloned().unwrap_or_default();
    let named: BTreeMap<String, String> = schemas
        .iter()
        .filter(|(_, schema)| ["properties", "allOf", "enum"].iter().any(|part| schema.get(part).is_some()))
        .map(|(name, schema)| (schema.to_string(), format!("{REFERENCE}{name}")))
        .collect();
    for (_, part) in document.as_object_mut().into_iter().flatten().filter(|(name, _)| *name == "paths") {
        replace(part, &named, true);
    }
    for schema in document
        .pointer_mut("/components/schemas")
        .and_then(Value::as_object_mut)
        .into_iter()
        .flat_map(|all| all.values_mut())
    {
        replace(schema, &named, false);
    }
}

fn replace(value: &mut Value, named: &BTreeMap<String, String>, may_be_named: bool) {
    if may_be_named && let Some(reference) = value.is_object().then(|| named.get(&value.to_string())).flatten() {
        *value = json!({ "$ref": reference });
        return;
    }
    match value {
        Value::Object(map) => map.values_mut().for_each(|part| replace(part, named, true)),
        Value::Array(items) => items.iter_mut().for_each(|part| replace(part, named, true)),
        _ => {}
    }
}

/// A file is bytes, a text is text: neither is an object of JSON.
fn plain_files(document: &mut Value) {
    let operations =
        document.get_mut("paths").and_then(Value::as_object_mut).into_iter().flat_map(|paths| paths.values_mut());
    let operations = operations.filter_map(Value::as_object_mut).flat_map(|item| item.values_mut());
    let responses = operations
        .filter_map(|operation| operation.get_mut("responses")?.as_object_mut())
        .flat_map(|all| all.values_mut());
    for content in responses.filter_map(|response| response.get_mut("content")?.as_object_mut()) {
        for (media_type, content) in content.iter_mut() {
            if media_type.starts_with("text/") {
                *content = json!({ "schema": { "type": "string" } });
            } else if !media_type.ends_with("json") {
                *content = json!({ "schema": { "type": "string", "format": "binary" } });
            }
        }
    }
}

/// Whole numbers get the bounds that their format means, and texts in a list a greatest length.
fn bound(value: &mut Value) {
    match value {
        Value::Object(map) => {
            let bounds = match map.get("format").and_then(Value::as_str) {
                Some("int32") => Some((i64::from(i32::MIN), i64::from(i32::MAX))),
                // What a JavaScript client can hold exactly.
                Some("int64") => Some((-9_007_199_254_740_991, 9_007_199_254_740_991)),
                _ => None,
            };
            if let Some((minimum, maximum)) = bounds {
                map.entry("minimum").or_insert_with(|| minimum.into());
                map.entry("maximum").or_insert_with(|| maximum.into());
            }
            if map.get("items") == Some(&json!({ "type": "string" })) {
                map.insert("items".into(), json!({ "type": "string", "maxLength": 255 }));
            }
            map.values_mut().for_each(bound);
        }
        Value::Array(items) => items.iter_mut().for_each(bound),
        _ => {}
    }
}

/// What a type says nothing about itself gets the words that the house has for it.
fn describe(document: &mut Value) {
    let schemas = document.pointer_mut("/components/schemas").and_then(Value::as_object_mut);
    for (name, schema) in schemas.into_iter().flatten() {
        if let Some(schema) = schema.as_object_mut() {
            if let Some(meaning) = words::code_list(name) {
                schema.entry("description").or_insert_with(|| meaning.into());
            }
            describe_properties(schema);
        }
    }
    let items =
        document.get_mut("paths").and_then(Value::as_object_mut).into_iter().flat_map(|paths| paths.values_mut());
    let operations = items.filter_map(Value::as_object_mut).flat_map(|item| item.values_mut());
    let parameters = operations.filter_map(|operation| operation.get_mut("parameters")?.as_array_mut()).flatten();
    for parameter in parameters.filter_map(Value::as_object_mut) {
        let name = parameter.get("name").and_then(Value::as_str).unwrap_or_default().to_owned();
        let said = parameter.get("description").and_then(Value::as_str).is_some_and(|text| !text.is_empty());
        if !said && let Some(meaning) = words::meaning(&name) {
            parameter.insert("description".into(), meaning.into());
        }
        if let Some(schema) = parameter.get_mut("schema").and_then(Value::as_object_mut) {
            exemplify(&name, schema);
            if schema.get("type") == Some(&json!("array")) {
                // The form that every client sends unless it is told otherwise; commas are read too.
                parameter.insert("style".into(), "form".into());
                parameter.insert("explode".into(), true.into());
            }
        }
    }
}

fn describe_properties(schema: &mut Map<String, Value>) {
    let parts = ["allOf", "oneOf"].iter().filter(|part| schema.contains_key(**part)).copied().collect::<Vec<_>>();
    for part in parts {
        let parts = schema.get_mut(part).and_then(Value::as_array_mut).into_iter().flatten();
        parts.filter_map(Value::as_object_mut).for_each(describe_properties);
    }
    for (name, property) in schema.get_mut("properties").and_then(Value::as_object_mut).into_iter().flatten() {
        if let Some(property) = property.as_object_mut() {
            raise_description(property);
            if let Some(meaning) = words::meaning(name) {
                property.entry("description").or_insert_with(|| meaning.into());
            }
            exemplify(name, property);
            describe_properties(property);
        }
    }
}

/// What may be null says what it is at the property itself, where every reader looks, and not inside one of its forms.
fn raise_description(property: &mut Map<String, Value>) {
    let forms = property.get_mut("oneOf").and_then(Value::as_array_mut).into_iter().flatten();
    let said = forms.filter_map(Value::as_object_mut).find_map(|form| form.remove("description"));
    if let Some(said) = said {
        property.insert("description".into(), said);
    }
}

fn exemplify(name: &str, schema: &mut Map<String, Value>) {
    let is_simple = schema.get("type").is_some_and(|kind| kind != "object") && !schema.contains_key("enum");
    if is_simple
        && !schema.contains_key("example")
        && let Some(example) = words::example(name, schema)
    {
        schema.insert("example".into(), example);
    }
}

/// Whether some property of this schema, through references and parts, is as asked.
pub fn any_property(schemas: &Value, schema: Option<&Value>, is: &dyn Fn(&str, &Value) -> bool) -> bool {
    let Some(schema) = schema else { return false };
    let referred =
        schema.get("$ref").and_then(Value::as_str).and_then(|name| schemas.get(name.strip_prefix(REFERENCE)?));
    if referred.is_some() {
        return any_property(schemas, referred, is);
    }
    let mut own = schema.get("properties").and_then(Value::as_object).into_iter().flatten();
    let mut parts = schema.get("allOf").and_then(Value::as_array).into_iter().flatten();
    own.any(|(name, property)| is(name, property)) || parts.any(|part| any_property(schemas, Some(part), is))
}

/// Whether a property is a secret.
pub fn is_secret(_: &str, property: &Value) -> bool {
    property.get("format") == Some(&json!("password"))
}

/// Leaves out what nothing refers to.
pub fn drop_unused(document: &mut Value) {
    loop {
        let mut used = BTreeSet::new();
        for (name, part) in document.as_object().into_iter().flatten() {
            if name == "components" {
                part.as_object().into_iter().flatten().for_each(|(_, part)| references(part, &mut used));
            } else {
                references(part, &mut used);
            }
        }
        let Some(components) = document.get_mut("components").and_then(Value::as_object_mut) else { return };
        let mut dropped = false;
        for (kind, all) in components.iter_mut().filter(|(kind, _)| *kind != "securitySchemes") {
            let Some(all) = all.as_object_mut() else { continue };
            let before = all.len();
            all.retain(|name, _| used.contains(&format!("#/components/{kind}/{name}")));
            dropped |= all.len() < before;
        }
        if !dropped {
            return;
        }
    }
}

fn references(value: &Value, used: &mut BTreeSet<String>) {
    match value {
        Value::Object(map) => {
            used.extend(map.get("$ref").and_then(Value::as_str).map(ToOwned::to_owned));
            map.values().for_each(|part| references(part, used));
        }
        Value::Array(items) => items.iter().for_each(|part| references(part, used)),
        _ => {}
    }
}
