//! The document is read by generators: one type for one thing, and every answer that an operation can give.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};
use sleutelbord_tests::{Answer, Persona, TestApp};

use crate::document::{operations, resolved};

fn references(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::Object(map) => {
            found.extend(map.get("$ref").and_then(Value::as_str).map(ToOwned::to_owned));
            map.values().for_each(|part| references(part, found));
        }
        Value::Array(items) => items.iter().for_each(|part| references(part, found)),
        _ => {}
    }
}

#[test]
fn every_component_is_used_and_every_reference_leads_somewhere() {
    let document = sleutelbord::document();
    let mut used = BTreeSet::new();
    references(&document, &mut used);
    for reference in &used {
        assert!(document.pointer(reference.trim_start_matches('#')).is_some(), "{reference} leads nowhere");
    }
    for kind in ["schemas", "responses", "headers"] {
        for name in document["components"][kind].as_object().into_iter().flatten().map(|(name, _)| name) {
            assert!(used.contains(&format!("#/components/{kind}/{name}")), "nothing refers to {kind}/{name}");
        }
    }
}

#[test]
fn a_list_refers_to_the_type_of_its_items() {
    let document = sleutelbord::document();
    let mut lists = 0;
    for (name, schema) in document["components"]["schemas"].as_object().into_iter().flatten() {
        let items = &schema["properties"]["resultaten"]["items"];
        if !items.is_null() {
            lists += 1;
            assert!(items["$ref"].is_string(), "{name} writes its items out");
        }
    }
    assert!(lists > 20, "{lists} lists");
}

#[test]
fn no_two_types_are_one_thing() {
    let document = sleutelbord::document();
    let mut by_form: BTreeMap<String, &str> = BTreeMap::new();
    for (name, schema) in document["components"]["schemas"].as_object().into_iter().flatten() {
        let types = schema["properties"].as_object().map(|properties| {
            let typed = properties.iter().map(|(name, property)| {
                (name, &property["type"], &property["$ref"], &property["oneOf"], &property["items"], &property["enum"])
            });
            format!("{:?} {}", typed.collect::<Vec<_>>(), schema["required"])
        });
        // What is given and what is answered may look alike and still be two things.
        // Changes of two kinds differ in the value of one word.
        let is_input = ["Nieuw", "Wijziging"].iter().any(|word| name.contains(word));
        // A code with its name is a form of its own, whatever it is the code of.
        let is_small = schema["properties"].as_object().is_some_and(|properties| properties.len() < 3);
        if let Some(types) = types.filter(|_| !is_input && !is_small) {
            let other = by_form.insert(types, name);
            assert!(other.is_none(), "{name} and {other:?} are the same type");
        }
    }
}

#[test]
fn a_file_is_bytes_or_text_and_never_json() {
    let document = sleutelbord::document();
    for (name, operation) in operations(&document) {
        for (media_type, content) in operation["responses"]["200"]["content"].as_object().into_iter().flatten() {
            if !media_type.ends_with("json") {
                assert_eq!(content["schema"]["type"], "string", "{name} as {media_type}");
            }
        }
    }
}

#[test]
fn a_dry_run_a_repetition_and_a_guard_are_declared_with_their_answers() {
    let document = sleutelbord::document();
    let mut dry_runs = 0;
    for (name, operation) in operations(&document) {
        let responses = &operation["responses"];
        let parameter = |wanted: &str| {
            operation["parameters"].as_array().into_iter().flatten().find(|parameter| parameter["name"] == wanted)
        };
        let says = |status: &str| !responses[status].is_null();
        if parameter("proef").is_some() && says("201") {
            dry_runs += 1;
            assert_eq!(responses["200"]["content"], responses["201"]["content"], "{name}: a dry run answers the same");
        }
        let guard = parameter("If-Match").map(|guard| guard["required"] == true);
        assert_eq!(guard.is_some(), says("412"), "{name}: 412 where a version is compared");
        assert_eq!(guard == Some(true), says("428"), "{name}: 428 where it must be named");
        assert_eq!(parameter("Idempotency-Key").is_some(), says("422"), "{name}: 422 where a key is kept");
        assert_eq!(parameter("If-None-Match").is_some(), says("304"), "{name}: 304 where an ETag is given");
        for (status, response) in responses.as_object().into_iter().flatten() {
            let headers = &resolved(&document, response)["headers"];
            let expected = match status.as_str() {
                "201" => Some("Location"),
                "401" => Some("WWW-Authenticate"),
                "429" | "503" => Some("Retry-After"),
                _ => None,
            };
            assert!(!headers["API-Version"].is_null(), "{name}: {status} bears the version");
            assert!(expected.is_none_or(|header| !headers[header].is_null()), "{name}: {status} without {expected:?}");
        }
    }
    assert!(dry_runs > 15, "{dry_runs} dry runs");
}

#[test]
fn secrets_are_never_kept_for_a_repetition() {
    let document = sleutelbord::document();
    let repeatable: BTreeSet<&str> = operations(&document)
        .into_iter()
        .filter(|(_, operation)| {
            operation["parameters"].as_array().into_iter().flatten().any(|given| given["name"] == "Idempotency-Key")
        })
        .filter_map(|(_, operation)| operation["operationId"].as_str())
        .collect();
    for secret in [
        "createSessie",
        "renewSessie",
        "changeWachtwoord",
        "createGebruiker",
        "resetWachtwoord",
        "createApiClient",
        "renewGeheim",
    ] {
        assert!(!repeatable.contains(secret), "{secret}");
    }
    assert!(repeatable.contains("createMijlpaal") && repeatable.contains("createStap"), "{repeatable:?}");
}

/// What there is to read: one object of every noun that has an address of its own.
async fn has_one_of_each(app: &TestApp) -> BTreeMap<&'static str, String> {
    let (leider, beheerder) = (app.projectleider("GM0193").await, app.beheerder().await);
    let data = app.gegevensbeheerder("GM0193").await;
    let project = json!({ "naam": "Spoorzone", "gemeenteCode": "GM0193", "vertrouwelijkheid": "Openbaar" });
    let project = leider.post("/sleutelprojecten", project).await.created();
    let below = |noun: &str| format!("/sleutelprojecten/{}/{noun}", project.id());
    let mijlpaal = json!({ "fase": "bouwplan", "naam": "Vaststelling", "basisdatum": "2027-06-01" });
    let mijlpaal = leider.post(&below("mijlpalen"), mijlpaal).await.created();
    let moment = json!({ "fase": "bouwplan", "naam": "Raadsbesluit", "orgaan": "gemeenteraad", "sluitFaseAf": true });
    let moment = leider.post(&below("besluitmomenten"), moment).await.created();
    let zaak = json!({ "soort": "conflict", "titel": "Ontsluiting", "vraag": "Wanneer?", "gewenstBesluit": "Nu." });
    let zaak = leider.post(&below("escalaties"), zaak).await.created();
    let plan = json!({ "naam": "Plan Zuid", "gemeenteCode": "GM0193", "vertrouwelijkheid": "Openbaar",
        "planstatus": "3 In voorbereiding", "plantype": "Verdichting" });
    let plan = data.post("/woningbouwplannen", plan).await.created();
    let person = json!({ "naam": "Iemand", "email": "iemand@gemeente.example" });
    let person = beheerder.post("/gebruikers", person).await.created();
    let grant = json!({ "gebruikerId": person.id(), "rol": "medewerker", "organisatieCode": "GM0193" });
    let grant = beheerder.post("/toekenningen", grant).await.created();
    let client = json!({ "naam": "Proef", "organisatieCode": "GM0193", "scopes": ["lezen"], "gemeenteCodes": [], "niveau": "Openbaar" });
    let client = beheerder.post("/api-clients", client).await.created();
    let reces = json!({ "organisatieCode": "GM0193", "soort": "reces", "naam": "Kerst", "van": "2026-12-21", "totEnMet": "2027-01-01" });
    let reces = beheerder.post("/recessen", reces).await.created();
    [
        ("sleutelprojecten", project),
        ("mijlpalen", mijlpaal),
        ("besluitmomenten", moment),
        ("escalaties", zaak),
        ("woningbouwplannen", plan),
        ("gebruikers", person),
        ("toekenningen", grant),
        ("api-clients", client),
        ("recessen", reces),
    ]
    .map(|(noun, made)| (noun, made.id()))
    .into()
}

async fn read(reader: &Persona, path: &str, ids: &BTreeMap<&'static str, String>) -> Option<Answer> {
    let noun = path.split('/').nth(1).unwrap_or_default();
    if path.contains("{id}") && !ids.contains_key(noun) {
        return None;
    }
    let path = ids.get(noun).map_or_else(|| path.to_owned(), |id| path.replace("{id}", id));
    Some(reader.get(&path).await)
}

#[tokio::test]
async fn an_etag_is_declared_exactly_where_it_is_given() {
    let app = TestApp::start().await;
    let ids = has_one_of_each(&app).await;
    let (leider, beheerder) = (app.projectleider("GM0193").await, app.beheerder().await);
    let document = sleutelbord::document();
    let (mut seen, mut faults) = (0, Vec::new());
    for (name, operation) in operations(&document) {
        let Some(path) = name.strip_prefix("GET ") else { continue };
        let Some(mut answer) = read(&leider, path, &ids).await else { continue };
        if answer.status != 200 {
            answer = read(&beheerder, path, &ids).await.unwrap_or(answer);
        }
        if answer.status != 200 {
            faults.push(format!("{name} answered {}", answer.status));
            continue;
        }
        seen += 1;
        let declared = !operation["responses"]["200"]["headers"]["ETag"].is_null();
        if declared == answer.etag().is_empty() {
            faults.push(format!("{name}: declared {declared}, given {:?}", answer.etag()));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    assert!(seen > 40, "{seen} operations");
}

/// The type of a property, without its words, its bounds and whether it may be absent or null.
fn core(property: &Value) -> Value {
    let forms: Vec<Value> =
        property["oneOf"].as_array().into_iter().flatten().map(core).filter(|form| *form != json!("null")).collect();
    if let [form] = forms.as_slice() {
        return form.clone();
    }
    if property["items"].is_object() {
        return json!([core(&property["items"])]);
    }
    let several = property["type"].as_array().into_iter().flatten().find(|kind| **kind != "null");
    match (&property["$ref"], &property["format"]) {
        (Value::Null, Value::String(format)) if !format.starts_with("int") => json!(format),
        (Value::Null, _) => several.unwrap_or(&property["type"]).clone(),
        (reference, _) => reference.clone(),
    }
}

#[test]
fn what_the_feed_tells_of_a_record_is_of_the_type_that_reading_it_gives() {
    let document = sleutelbord::document();
    let schemas = &document["components"]["schemas"];
    let mut compared = 0;
    for (name, facts) in schemas.as_object().into_iter().flatten() {
        let Some(noun) = name.strip_prefix("FeitenVan") else { continue };
        // Two are read by another name than they are told of.
        let read = match noun {
            "Planfase" => "PlanfaseVanProject",
            "Escalatiestap" => "Stap",
            noun => noun,
        };
        let read = &schemas[read]["properties"];
        assert!(read.is_object(), "{noun} is told of, and nowhere read");
        for (field, told) in
            facts["properties"].as_object().into_iter().flatten().filter(|(field, _)| !read[*field].is_null())
        {
            assert_eq!(core(told), core(&read[field]), "{noun}.{field}");
            compared += 1;
        }
    }
    assert!(compared > 150, "{compared} fields are told and read");
}
