//! The OpenAPI document: generated from the routes, then finished by the rules that hold for every operation alike, so that no handler repeats them.

use actix_web::http::header;
use actix_web::{App, HttpResponse, web};
use serde_json::{Map, Value, json};
use utoipa::OpenApi;
use utoipa_actix_web::AppExt;

use crate::features;
use crate::platform::error::Problem;
use crate::platform::wire_name::camel_case;

#[derive(OpenApi)]
#[openapi(
    info(
        title = "Sleutelbord",
        description = "Register van sleutelprojecten, planmonitor en escalatiebalie voor de woningbouw in provincies en gemeenten.",
        contact(name = "Sleutelbord", email = "api@sleutelbord.example", url = "https://github.com/sleutelbord/sleutelbord"),
        license(name = "EUPL-1.2", url = "https://interoperable-europe.ec.europa.eu/collection/eupl/eupl-text-eupl-12")
    ),
    servers((url = "/api/v1", description = "Deze installatie")),
    components(schemas(Problem))
)]
struct Base;

/// The complete document, as it is committed, served and used to check input.
#[must_use]
pub fn document() -> Value {
    let (_, generated) =
        App::new().into_utoipa_app().openapi(Base::openapi()).configure(features::routes).split_for_parts();
    let mut document = serde_json::to_value(generated).unwrap_or_default();
    finish_schemas(&mut document);
    let mut tags = std::collections::BTreeSet::new();
    for (path, item) in document.get_mut("paths").and_then(Value::as_object_mut).into_iter().flatten() {
        for (method, operation) in item.as_object_mut().into_iter().flatten() {
            if let Some(operation) = operation.as_object_mut() {
                finish_operation(path, method, operation);
                tags.extend(
                    operation.get("tags").and_then(Value::as_array).into_iter().flatten().cloned().map(TagName),
                );
            }
        }
    }
    if let Some(root) = document.as_object_mut() {
        root.insert("tags".into(), tags.into_iter().map(|tag| json!({ "name": tag.0 })).collect());
        root.insert("security".into(), json!([{ "toegangstoken": [] }]));
    }
    if let Some(components) = document.pointer_mut("/components").and_then(Value::as_object_mut) {
        components.insert(
            "securitySchemes".into(),
            json!({ "toegangstoken": { "type": "http", "scheme": "bearer", "bearerFormat": "JWT",
                "description": "Een toegangstoken uit POST /sessies (mensen) of /oauth/token (systemen)." } }),
        );
    }
    document
}

/// The document as text: two spaces, a newline at the end.
#[must_use]
pub fn document_text() -> String {
    text_of(&document())
}

pub(crate) fn text_of(document: &Value) -> String {
    serde_json::to_string_pretty(document).unwrap_or_default() + "\n"
}

/// The document, for anyone, from any site (API Design Rules, /core/publish-openapi).
pub(crate) async fn serve_document(document: web::Data<web::Bytes>) -> HttpResponse {
    HttpResponse::Ok()
        .insert_header((header::ACCESS_CONTROL_ALLOW_ORIGIN, "*"))
        .content_type("application/json")
        .body(document.get_ref().clone())
}

struct TagName(Value);

impl PartialEq for TagName {
    fn eq(&self, other: &Self) -> bool {
        self.0.as_str() == other.0.as_str()
    }
}
impl Eq for TagName {}
impl PartialOrd for TagName {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}
impl Ord for TagName {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.0.as_str().cmp(&other.0.as_str())
    }
}

fn finish_operation(path: &str, method: &str, operation: &mut Map<String, Value>) {
    let id = camel_case(operation.get("operationId").and_then(Value::as_str).unwrap_or_default());
    operation.insert("operationId".into(), id.into());
    let public = operation.get("security") == Some(&json!([{}]));
    operation.insert("security".into(), if public { json!([]) } else { json!([{ "toegangstoken": [] }]) });
    add_headers(path, method, operation);
    let refusals = refusals(path, method, public, operation.contains_key("requestBody"));
    let responses = operation.entry("responses").or_insert_with(|| json!({}));
    if let Some(responses) = responses.as_object_mut() {
        for (status, meaning) in refusals {
            responses.entry(status).or_insert_with(|| {
                json!({ "description": meaning, "content": { "application/problem+json": { "schema": { "$ref": "#/components/schemas/Problem" } } } })
            });
        }
        for response in responses.values_mut().filter_map(Value::as_object_mut) {
            let headers = response.entry("headers").or_insert_with(|| json!({}));
            if let Some(headers) = headers.as_object_mut() {
                headers.insert(
                    "API-Version".into(),
                    json!({ "description": "De volledige versie van deze API.", "schema": { "type": "string" } }),
                );
            }
        }
        responses.sort_keys();
    }
}

fn add_headers(path: &str, method: &str, operation: &mut Map<String, Value>) {
    let header = |name: &str, required: bool, description: &str| {
        json!({ "name": name, "in": "header", "required": required, "description": description,
                "schema": { "type": "string", "maxLength": 255 } })
    };
    let deciding = ["/stappen", "/faseovergangen", "/besluiten"].iter().any(|ending| path.ends_with(ending));
    let added = match method {
        "post" if answers_with_a_secret(path) => vec![],
        "post" => {
            let once =
                header("Idempotency-Key", false, "Hetzelfde verzoek onder dezelfde sleutel gebeurt één keer (24 uur).");
            // What comes into being by itself has nothing around it that could have changed.
            let seen = path.contains('{').then(|| {
                header("If-Match", deciding, "De ETag van wat u zag; is het intussen gewijzigd, dan volgt 412.")
            });
            std::iter::once(once).chain(seen).collect()
        }
        "patch" | "put" | "delete" if path.contains('{') || path == "/profiel" => {
            vec![header("If-Match", true, "De ETag van wat u zag; is het intussen gewijzigd, dan volgt 412.")]
        }
        "get" => vec![header("If-None-Match", false, "Een ETag van eerder; is er niets veranderd, dan volgt 304.")],
        _ => vec![],
    };
    let parameters = operation.entry("parameters").or_insert_with(|| json!([]));
    if let Some(parameters) = parameters.as_array_mut() {
        parameters.extend(added);
    }
}

/// What answers with a secret keeps nothing for a repetition, so it takes no `Idempotency-Key`.
fn answers_with_a_secret(path: &str) -> bool {
    ["/gebruikers", "/api-clients"].contains(&path)
        || path.starts_with("/sessies")
        || ["/wachtwoorden", "/geheimen"].iter().any(|ending| path.ends_with(ending))
}

fn refusals(path: &str, method: &str, public: bool, has_body: bool) -> Vec<(&'static str, &'static str)> {
    let writes = method != "get";
    let possible = [
        (true, "400", "De invoer klopt niet; alle fouten tegelijk."),
        (!public || path.starts_with("/sessies"), "401", "Niet aangemeld, of de sessie is beëindigd."),
        (!public, "403", "Uw rol geeft geen recht op deze handeling."),
        (path.contains('{'), "404", "Bestaat niet, of u mag het niet zien."),
        (true, "406", "Dit formaat wordt niet gegeven."),
        (writes, "409", "De toestand laat dit niet toe."),
        (writes, "412", "Intussen gewijzigd; huidig toont hoe het nu is."),
        (has_body, "413", "De inhoud is te groot."),
        (has_body, "415", "Dit mediatype wordt niet gelezen."),
        (method == "post" && !answers_with_a_secret(path), "422", "De Idempotency-Key hoort bij een ander verzoek."),
        (writes, "428", "De header If-Match ontbreekt."),
        (true, "429", "Te veel verzoeken; zie Retry-After."),
        (true, "500", "Een fout aan onze kant; instance vindt de regel in het logboek."),
        (true, "503", "Even te druk of geen database; zie Retry-After."),
    ];
    possible.into_iter().filter(|(holds, ..)| *holds).map(|(_, status, meaning)| (status, meaning)).collect()
}

/// Generic lists get a name of one word, whole numbers the bounds that their format means, and texts in a list a greatest length.
fn finish_schemas(document: &mut Value) {
    let text = serde_json::to_string(document).unwrap_or_default();
    let renamed = text.replace("Lijst_", "LijstVan");
    if let Ok(value) = serde_json::from_str(&renamed) {
        *document = value;
    }
    bound(document);
}

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
