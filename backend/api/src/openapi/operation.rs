//! One operation, finished: its refusals and headers follow from its parameters, its body and the types of its answers.

use serde_json::{Map, Value, json};

use super::{responses, schemas};
use crate::platform::wire_name::camel_case;

/// The security scheme of people, and of systems that bring a token of their own.
pub const PERSON: &str = "toegangstoken";
/// The security scheme of systems.
pub const SYSTEM: &str = "systeem";

/// What the rules below ask of an operation.
struct Traits {
    public: bool,
    /// It takes `proef`, as every command does.
    command: bool,
    /// It reads or tells a secret, so nothing of it is kept for a repetition.
    secret: bool,
    /// Its answer bears a version, so an ETag too; or it says itself that it gives one.
    versioned: bool,
    /// It answers with a page of a list that has more.
    paged: bool,
    body: bool,
    content: bool,
}

impl Traits {
    fn of(operation: &Map<String, Value>, schemas: &Value) -> Self {
        let answers = || {
            let responses = operation.get("responses").and_then(Value::as_object).into_iter().flatten();
            responses.filter(|(status, _)| status.starts_with('2')).map(|(_, response)| response)
        };
        let contents = || answers().filter_map(|response| response.get("content")?.as_object()).flat_map(Map::values);
        let request = operation.get("requestBody");
        let asked = request.and_then(|body| body.get("content")?.as_object()).into_iter().flat_map(Map::values);
        let is_secret = |content: &Value| schemas::any_property(schemas, content.get("schema"), &schemas::is_secret);
        let is_version =
            |name: &str, property: &Value| name == "versie" && property.get("type") == Some(&json!("integer"));
        Self {
            public: operation.get("security") == Some(&json!([{}])),
            command: takes(operation, "proef"),
            secret: contents().chain(asked).any(is_secret),
            versioned: contents().any(|content| schemas::any_property(schemas, content.get("schema"), &is_version))
                || answers().any(|response| response.pointer("/headers/ETag").is_some()),
            paged: takes(operation, "cursor"),
            body: request.is_some(),
            content: contents().next().is_some(),
        }
    }
}

fn takes(operation: &Map<String, Value>, name: &str) -> bool {
    parameter(operation, name).is_some()
}

fn parameter<'o>(operation: &'o Map<String, Value>, name: &str) -> Option<&'o Value> {
    let mut parameters = operation.get("parameters").and_then(Value::as_array).into_iter().flatten();
    parameters.find(|parameter| parameter.get("name").and_then(Value::as_str) == Some(name))
}

/// Completes the operation in place.
pub fn finish(path: &str, method: &str, operation: &mut Map<String, Value>, schemas: &Value) {
    let id = camel_case(operation.get("operationId").and_then(Value::as_str).unwrap_or_default());
    operation.insert("operationId".into(), id.into());
    let traits = Traits::of(operation, schemas);
    operation.insert("security".into(), security(method, &traits));
    add_parameters(method, operation, &traits);
    let statuses = statuses(path, method, operation, &traits);
    let Some(answers) = operation.get_mut("responses").and_then(Value::as_object_mut) else { return };
    if traits.command {
        declare_dry_run(answers);
    }
    for (status, response) in answers.iter_mut() {
        match response.as_object_mut() {
            Some(response) if status.starts_with('2') => {
                responses::add_headers(response, status, traits.versioned, traits.paged)
            }
            _ => *response = responses::reference(status),
        }
    }
    for status in statuses {
        answers.insert(status.into(), responses::reference(status));
    }
    answers.sort_keys();
}

fn security(method: &str, traits: &Traits) -> Value {
    match (traits.public, method) {
        (true, _) => json!([]),
        (false, "get") => json!([{ PERSON: [] }, { SYSTEM: ["lezen"] }]),
        (false, _) => json!([{ PERSON: [] }]),
    }
}

fn add_parameters(method: &str, operation: &mut Map<String, Value>, traits: &Traits) {
    let header = |name: &str, description: &str, example: &str| {
        json!({ "name": name, "in": "header", "required": false, "description": description,
                "schema": { "type": "string", "maxLength": 255, "example": example } })
    };
    let added = match method {
        "post" if traits.command && !traits.secret => header(
            "Idempotency-Key",
            "Een zelfbedachte sleutel, bijvoorbeeld een UUID. Hetzelfde verzoek onder dezelfde sleutel gebeurt één keer; een herhaling binnen 24 uur krijgt hetzelfde antwoord.",
            "2f6f2c0e-7c1b-4d0a-9a53-0a7c1f0f5b11",
        ),
        "get" if traits.versioned && !takes(operation, "If-None-Match") => header(
            "If-None-Match",
            "Een ETag van eerder; is er niets veranderd, dan volgt 304 zonder inhoud.",
            "\"3.9f86d081884c7d65\"",
        ),
        _ => return,
    };
    if let Some(parameters) = operation.entry("parameters").or_insert_with(|| json!([])).as_array_mut() {
        parameters.push(added);
    }
}

/// The refusals that this operation can give, beside those that its handler declares.
fn statuses(path: &str, method: &str, operation: &Map<String, Value>, traits: &Traits) -> Vec<&'static str> {
    let guard = parameter(operation, "If-Match").map(|parameter| parameter.get("required") == Some(&json!(true)));
    let possible = [
        (method == "get" && takes(operation, "If-None-Match"), "304"),
        (true, "400"),
        (true, "401"),
        (!traits.public, "403"),
        (path.contains('{'), "404"),
        (traits.content, "406"),
        (traits.body, "408"),
        (traits.command, "409"),
        (guard.is_some(), "412"),
        (traits.body, "413"),
        (traits.body, "415"),
        (takes(operation, "Idempotency-Key"), "422"),
        (guard == Some(true), "428"),
        (true, "500"),
        (true, "503"),
    ];
    possible.into_iter().filter(|(holds, _)| *holds).map(|(_, status)| status).collect()
}

/// A dry run of what would create answers with 200 and the same content.
fn declare_dry_run(answers: &mut Map<String, Value>) {
    let Some(content) = answers.get("201").and_then(|created| created.get("content")).cloned() else { return };
    answers.entry("200").or_insert_with(
        || json!({ "description": "Met `proef=true`: wat er zou ontstaan; er is niets bewaard.", "content": content }),
    );
}
