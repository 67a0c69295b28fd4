//! The operations of the OpenAPI document as a table: it decides 404, 405, 415 and 406, says which operations are public, and holds the schemas
//! that input is checked against. What is not in the document does not exist.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, OnceLock};

use actix_web::body::{EitherBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::{Method, header};
use actix_web::middleware::Next;
use actix_web::{HttpMessage, web};
use jsonschema::Validator;
use percent_encoding::percent_decode_str;
use serde_json::{Map, Value, json};

use super::error::{Code, Error, InvalidParam, Result, problem_response};

/// The path under which the documented operations live.
pub const BASE: &str = "/api/v1";

/// Where the document itself is found; it is not one of its own operations.
pub const DOCUMENT: &str = "/api/v1/openapi.json";

/// What lies outside the document, each with the methods that it knows.
const OUTSIDE: [(&str, &[&str]); 7] = [
    (DOCUMENT, &["GET", "HEAD"]),
    ("/oauth/token", &["POST"]),
    ("/health/live", &["GET", "HEAD"]),
    ("/health/ready", &["GET", "HEAD"]),
    ("/.well-known/jwks.json", &["GET", "HEAD"]),
    ("/.well-known/oauth-authorization-server", &["GET", "HEAD"]),
    ("/.well-known/security.txt", &["GET", "HEAD"]),
];

/// The codes that exist, by the name of the parameter that takes them.
pub type KnownCodes = BTreeMap<&'static str, Vec<String>>;

/// All operations.
#[derive(Debug)]
pub struct Operations {
    /// Templates by the collection that they begin with, so that few are compared; those with the fewest parameters first, so that `/sessies/huidige` goes before
    /// `/sessies/{id}`.
    by_collection: HashMap<String, Vec<Template>>,
}

#[derive(Debug)]
struct Template {
    /// What stands between the slashes below [`BASE`]; nothing where a parameter stands.
    segments: Vec<Option<String>>,
    methods: BTreeMap<String, Arc<Operation>>,
}

/// One operation.
#[derive(Debug)]
pub struct Operation {
    /// The `operationId`.
    pub id: String,
    /// Whether it needs no token.
    pub public: bool,
    /// Whether it compares `If-Match`, and then whether it must be there.
    pub guard: Option<bool>,
    /// Whether a repetition under the same `Idempotency-Key` gets the same answer.
    pub repeatable: bool,
    consumes: Vec<String>,
    produces: Vec<String>,
    parameters: BTreeMap<String, Value>,
    required: Vec<String>,
    body: Option<Value>,
    components: Arc<Value>,
    query_validator: OnceLock<Option<Validator>>,
    body_validator: OnceLock<Option<Validator>>,
}

impl Operations {
    /// Reads the table from a complete OpenAPI document.
    #[must_use]
    pub fn from_document(document: &Value) -> Self {
        let components = Arc::new(document.get("components").cloned().unwrap_or_default());
        let mut by_collection: HashMap<String, Vec<Template>> = HashMap::new();
        for (path, item) in document.get("paths").and_then(Value::as_object).into_iter().flatten() {
            let methods = item.as_object().into_iter().flatten().filter(|(_, operation)| operation.is_object());
            let methods = methods
                .map(|(method, operation)| (method.to_uppercase(), Arc::new(Operation::read(operation, &components))))
                .collect();
            let segments = segments_of(path).map(|part| (!part.starts_with('{')).then(|| part.to_owned())).collect();
            let collection = segments_of(path).next().unwrap_or_default().to_owned();
            by_collection.entry(collection).or_default().push(Template { segments, methods });
        }
        for templates in by_collection.values_mut() {
            templates.sort_by_key(|template| template.segments.iter().filter(|segment| segment.is_none()).count());
        }
        Self { by_collection }
    }

    /// Refuses codes that do not exist wherever a parameter of one of these names is checked. They come with the program, so that what is known at its start is
    /// known for as long as it runs.
    #[must_use]
    pub fn knowing(mut self, known: &KnownCodes) -> Self {
        let templates = self.by_collection.values_mut().flatten();
        let operations = templates.flat_map(|template| template.methods.values_mut()).filter_map(Arc::get_mut);
        for operation in operations {
            for (name, codes) in known.iter().filter(|(_, codes)| !codes.is_empty()) {
                let Some(Value::Object(schema)) = operation.parameters.get_mut(*name) else { continue };
                match schema.get_mut("items").and_then(Value::as_object_mut) {
                    Some(items) => items.insert("enum".into(), json!(codes)),
                    None => schema.insert("enum".into(), json!(codes)),
                };
            }
        }
        self
    }

    /// The operation for a path and method; what can be got can be asked about (HEAD).
    ///
    /// # Errors
    /// `padOnbekend` (404), or `methodeNietToegestaan` (405) with the allowed methods as parameter `toegestaan`.
    pub fn find(&self, path: &str, method: &str) -> Result<Arc<Operation>> {
        let below = path.strip_prefix(BASE).filter(|below| below.starts_with('/')).unwrap_or_default();
        let candidates = segments_of(below).next().and_then(|collection| self.by_collection.get(collection));
        let template = candidates.into_iter().flatten().find(|template| template.fits(below));
        let template = template.ok_or_else(|| Error::refused(Code::PadOnbekend))?;
        let known = if method == "HEAD" { "GET" } else { method };
        template.methods.get(known).cloned().ok_or_else(|| {
            let mut allowed: Vec<&str> = template.methods.keys().map(String::as_str).collect();
            if allowed.contains(&"GET") {
                allowed.push("HEAD");
            }
            allowed.sort_unstable();
            not_allowed(&allowed)
        })
    }
}

fn segments_of(path: &str) -> impl Iterator<Item = &str> {
    path.split('/').skip(1)
}

impl Template {
    fn fits(&self, below: &str) -> bool {
        let mut parts = segments_of(below);
        let same = self.segments.iter().all(|segment| match (segment, parts.next()) {
            (Some(segment), Some(part)) => segment == part,
            (None, Some(part)) => !part.is_empty(),
            (_, None) => false,
        });
        same && parts.next().is_none()
    }
}

fn not_allowed(allowed: &[&str]) -> Error {
    Error::refused(Code::MethodeNietToegestaan).with("toegestaan", allowed.join(", "))
}

impl Operation {
    fn read(operation: &Value, components: &Arc<Value>) -> Self {
        let text = |name: &str| operation.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
        let content = operation.pointer("/requestBody/content").and_then(Value::as_object);
        let parameters = || operation.get("parameters").and_then(Value::as_array).into_iter().flatten();
        let query: Vec<&Value> =
            parameters().filter(|parameter| parameter.get("in") == Some(&json!("query"))).collect();
        let header = |name: &str| parameters().find(|parameter| parameter.get("name") == Some(&json!(name)));
        let name = |parameter: &Value| parameter.get("name").and_then(Value::as_str).unwrap_or_default().to_owned();
        let schema = |parameter: &Value| parameter.get("schema").cloned().unwrap_or_default();
        let required =
            query.iter().filter(|parameter| parameter.get("required") == Some(&json!(true))).map(|p| name(p)).collect();
        Self {
            id: text("operationId"),
            public: operation.get("security").and_then(Value::as_array).is_some_and(Vec::is_empty),
            guard: header("If-Match").map(|header| header.get("required") == Some(&json!(true))),
            repeatable: header("Idempotency-Key").is_some(),
            consumes: content.map(|content| content.keys().cloned().collect()).unwrap_or_default(),
            produces: success_types(operation),
            parameters: query.iter().map(|parameter| (name(parameter), schema(parameter))).collect(),
            required,
            body: content.and_then(|content| content.values().next()?.get("schema").cloned()),
            components: Arc::clone(components),
            query_validator: OnceLock::new(),
            body_validator: OnceLock::new(),
        }
    }

    fn compile(&self, schema: Value) -> Option<Validator> {
        let root = json!({
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "allOf": [schema],
            "components": self.components.as_ref(),
        });
        jsonschema::options()
            .should_validate_formats(true)
            .build(&root)
            .inspect_err(|error| tracing::error!(operation = self.id, %error, "schema does not compile"))
            .ok()
    }

    /// The schema of the body, ready to check with; `None` for an operation without JSON body.
    ///
    /// # Errors
    /// [`Error::Internal`] when the document holds a schema that cannot be compiled.
    pub fn body_validator(&self) -> Result<Option<&Validator>> {
        let Some(body) = &self.body else { return Ok(None) };
        let compiled = self.body_validator.get_or_init(|| self.compile(body.clone()));
        compiled.as_ref().map(Some).ok_or_else(|| Error::Internal(format!("body schema of {}", self.id)))
    }

    /// The schema of the query as a whole.
    ///
    /// # Errors
    /// As [`body_validator`](Self::body_validator).
    pub fn query_validator(&self) -> Result<&Validator> {
        let compiled = self.query_validator.get_or_init(|| {
            self.compile(json!({ "type": "object", "properties": self.parameters, "required": self.required, "additionalProperties": false }))
        });
        compiled.as_ref().ok_or_else(|| Error::Internal(format!("query schema of {}", self.id)))
    }

    /// The query string as JSON, each value of the type that its parameter has; a key that comes twice is a fault, unless it takes a list.
    #[must_use]
    pub fn typed_query(&self, query: &str) -> (Map<String, Value>, Vec<InvalidParam>) {
        let unreadable = || InvalidParam::query("", "onleesbaar", "De zoekreeks van het adres is niet te lezen.");
        // A text that is no UTF-8 would be mended silently, and then is another text.
        let readable = percent_decode_str(query).decode_utf8().is_ok();
        let pairs = web::Query::<Vec<(String, String)>>::from_query(query).ok().filter(|_| readable);
        let Some(pairs) = pairs else { return (Map::new(), vec![unreadable()]) };
        let (mut values, mut faults) = (Map::new(), Vec::new());
        for (name, text) in pairs.into_inner() {
            if text.contains('\0') {
                faults.push(InvalidParam::query(&name, "verkeerdeVorm", "Er staat een NUL-teken in."));
                continue;
            }
            let value = typed(self.parameters.get(&name).unwrap_or(&Value::Null), text);
            match (values.get_mut(&name), value) {
                // A list comes in either form that clients send: with commas, or under a key that comes more than once.
                (Some(Value::Array(sofar)), Value::Array(more)) => sofar.extend(more),
                (Some(_), _) => faults.push(InvalidParam::query(name, "dubbel", "Deze parameter staat er dubbel in.")),
                (None, value) => {
                    values.insert(name, value);
                }
            }
        }
        (values, faults)
    }

    fn refuse_media(&self, request: &ServiceRequest) -> Result<()> {
        let headers = request.headers();
        let read = |name| headers.get(name).and_then(|value: &header::HeaderValue| value.to_str().ok());
        let bare = |value: &str| value.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
        if !self.consumes.is_empty() && !self.consumes.contains(&bare(read(header::CONTENT_TYPE).unwrap_or_default())) {
            return Err(Error::refused(Code::MediatypeNietOndersteund).with("verwacht", self.consumes.join(" of ")));
        }
        if !self.consumes.is_empty()
            && read(header::CONTENT_ENCODING).is_some_and(|encoding| bare(encoding) != "identity")
        {
            return Err(Error::refused(Code::InhoudGecodeerd));
        }
        let accept = read(header::ACCEPT).filter(|accept| !accept.trim().is_empty() && !self.produces.is_empty());
        let Some(accept) = accept else { return Ok(()) };
        let suits = self.produces.iter().any(|offered| is_accepted(accept, offered));
        if suits {
            Ok(())
        } else {
            Err(Error::refused(Code::NietAanvaardbaar).with("mogelijk", self.produces.join(" of ")))
        }
    }
}

/// Whether `Accept` takes this media type: what names it most closely decides, and a weight of 0 refuses it (RFC 9110, 12.5.1).
fn is_accepted(accept: &str, offered: &str) -> bool {
    let family = offered.split('/').next().unwrap_or_default();
    let closeness = |wanted: &str| match wanted {
        wanted if wanted == offered => Some(3),
        wanted if wanted.strip_suffix("/*") == Some(family) => Some(2),
        "*/*" => Some(1),
        _ => None,
    };
    let closest = accept.split(',').filter_map(|range| {
        let mut parts = range.split(';').map(|part| part.trim().to_ascii_lowercase());
        let closeness = closeness(&parts.next()?)?;
        let weight = parts.find_map(|part| part.strip_prefix("q=")?.trim().parse::<f32>().ok());
        Some((closeness, weight.unwrap_or(1.0) > 0.0))
    });
    closest.max().is_some_and(|(_, wanted)| wanted)
}

fn success_types(operation: &Value) -> Vec<String> {
    let responses = operation.get("responses").and_then(Value::as_object).into_iter().flatten();
    let successes = responses.filter(|(status, _)| status.starts_with('2'));
    let contents = successes.filter_map(|(_, response)| response.get("content")?.as_object());
    contents.flat_map(|content| content.keys().cloned()).collect()
}

fn typed(schema: &Value, text: String) -> Value {
    let is = |name: &str| match schema.get("type") {
        Some(Value::String(own)) => own == name,
        Some(Value::Array(several)) => several.iter().any(|own| own == name),
        _ => false,
    };
    if is("array") {
        let item = schema.get("items").cloned().unwrap_or_default();
        return text.split(',').map(|part| typed(&item, part.to_owned())).collect();
    }
    let number = || text.parse::<i64>().ok().map(Value::from);
    let boolean = || text.parse::<bool>().ok().map(Value::from);
    let value = if is("integer") {
        number()
    } else if is("boolean") {
        boolean()
    } else {
        None
    };
    value.unwrap_or(Value::String(text))
}

/// Middleware for everything: finds the operation, or refuses with 404, 405, 415 or 406.
///
/// The order matters: 401 stands between 405 and 415, so media types are refused by [`Operation::refuse_media`], inside authentication.
///
/// # Errors
/// What the inner service says.
pub async fn route<B: MessageBody>(
    operations: web::Data<Operations>,
    mut request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<EitherBody<B>>, actix_web::Error> {
    // The path as the router reads it: one that is written with needless escapes is the same path.
    let path = request.match_info().as_str().to_owned();
    let method = request.method().as_str();
    let outside = OUTSIDE.iter().find(|(known, _)| *known == path);
    let is_operation = path == "/api" || (path.starts_with("/api/") && !path.starts_with("/api/docs"));
    let found = match outside {
        Some((_, allowed)) if !allowed.contains(&method) => Err(not_allowed(allowed)),
        None if is_operation => operations.find(&path, method).map(Some),
        Some(_) | None => Ok(None),
    };
    match found {
        Ok(operation) => {
            if let Some(operation) = operation {
                request.extensions_mut().insert(operation);
            }
            // Answered as GET; of that, the server sends the head alone.
            if request.method() == Method::HEAD {
                request.head_mut().method = Method::GET;
            }
            next.call(request).await.map(ServiceResponse::map_into_left_body)
        }
        Err(error) => {
            let refusal = error.refusal();
            let allowed = refusal.parameters.get("toegestaan").and_then(Value::as_str).map(ToOwned::to_owned);
            let mut response = problem_response(refusal);
            if let Some(allow) = allowed.and_then(|allowed| header::HeaderValue::from_str(&allowed).ok()) {
                response.headers_mut().insert(header::ALLOW, allow);
            }
            Ok(request.into_response(response).map_into_right_body())
        }
    }
}

/// Middleware: refuses a content type that the operation does not take, or an answer that it cannot give.
///
/// # Errors
/// What the inner service says.
pub async fn negotiate<B: MessageBody>(
    request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<EitherBody<B>>, actix_web::Error> {
    let operation = request.extensions().get::<Arc<Operation>>().cloned();
    match operation.map_or(Ok(()), |operation| operation.refuse_media(&request)) {
        Ok(()) => next.call(request).await.map(ServiceResponse::map_into_left_body),
        Err(error) => {
            let refusal = error.refusal();
            let encoded = refusal.kind == Code::InhoudGecodeerd.into();
            let mut response = problem_response(refusal);
            if encoded {
                response.headers_mut().insert(header::ACCEPT_ENCODING, header::HeaderValue::from_static("identity"));
            }
            Ok(request.into_response(response).map_into_right_body())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::is_accepted;

    #[test]
    fn the_closest_range_decides_and_a_weight_of_nothing_refuses() {
        for (accept, accepted) in [
            ("*/*", true),
            ("application/*", true),
            ("text/*", false),
            ("application/json;q=0", false),
            ("application/json;q=0, */*", false),
            ("*/*;q=0, application/json", true),
            ("text/html, application/json;q=0.1", true),
        ] {
            assert_eq!(is_accepted(accept, "application/json"), accepted, "{accept}");
        }
    }
}
