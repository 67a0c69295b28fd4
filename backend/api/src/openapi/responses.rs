//! The answers that every operation gives in the same way: once under `components`, by reference everywhere else.

use serde_json::{Map, Value, json};

/// Status, name under `components/responses`, meaning, and the header that goes with it.
const SHARED: [(&str, &str, &str, Option<&str>); 17] = [
    ("304", "NietVeranderd", "Er is niets veranderd sinds de meegestuurde ETag; er is geen inhoud.", Some("ETag")),
    ("400", "InvoerOngeldig", "De invoer klopt niet; `invalidParams` noemt alle fouten tegelijk.", None),
    ("401", "NietAangemeld", "Er is geen geldig toegangstoken, of de sessie is beëindigd.", Some("WWW-Authenticate")),
    ("403", "GeenRecht", "De rol van de aanroeper geeft geen recht op deze handeling.", None),
    ("404", "NietGevonden", "Dit bestaat niet, of de aanroeper mag het niet zien.", None),
    ("406", "NietAanvaardbaar", "Dit formaat wordt hier niet gegeven; `mogelijk` noemt wat er wel is.", None),
    ("408", "TeTraag", "De inhoud kwam niet op tijd binnen.", None),
    ("409", "ToestandLaatNietToe", "De toestand laat dit niet toe; `code` zegt waarom.", None),
    (
        "410",
        "CursorVerlopen",
        "Deze cursor geldt niet meer: haal alles opnieuw op en volg vanaf de nieuwste cursor.",
        None,
    ),
    ("412", "IntussenGewijzigd", "Iemand anders wijzigde dit intussen; `huidig` toont hoe het nu is.", None),
    ("413", "TeGroot", "De inhoud is te groot.", None),
    ("415", "MediatypeNietOndersteund", "Dit mediatype wordt niet gelezen; `verwacht` noemt wat wel.", None),
    ("422", "SleutelHergebruikt", "De `Idempotency-Key` hoort bij een ander verzoek.", None),
    ("428", "VersieVereist", "De header `If-Match` ontbreekt.", None),
    (
        "429",
        "TeVeelPogingen",
        "Er waren te veel mislukte pogingen; `Retry-After` zegt wanneer het weer kan.",
        Some("Retry-After"),
    ),
    ("500", "InterneFout", "Er ging aan onze kant iets mis; `instance` vindt de regel in het logboek.", None),
    (
        "503",
        "Overbelast",
        "Even te druk, of geen database; `Retry-After` zegt wanneer het weer kan.",
        Some("Retry-After"),
    ),
];

/// Name, meaning and example of every header that an answer can bear.
const HEADERS: [(&str, &str, &str, &str); 6] = [
    ("API-Version", "string", "De volledige versie van deze API.", "1.0.0"),
    (
        "ETag",
        "string",
        "De versie van dit antwoord: `\"<versie>.<kenmerk>\"`. Stuur hem terug in `If-None-Match` of `If-Match`.",
        "\"3.9f86d081884c7d65\"",
    ),
    ("Location", "string", "Het adres van wat er ontstond.", "/api/v1/mijlpalen/0192f3a4-5b6c-7d8e-9f01-23456789abcd"),
    (
        "Link",
        "string",
        "Het adres van de volgende bladzijde, met `rel=\"next\"`; ontbreekt op de laatste.",
        "</api/v1/mijlpalen?cursor=WyJu>; rel=\"next\"",
    ),
    ("Retry-After", "integer", "Zoveel seconden wachten voor een volgende poging.", "2"),
    ("WWW-Authenticate", "string", "Welke aanmelding er nodig is.", "Bearer realm=\"sleutelbord\""),
];

/// The shared answers, for `components/responses`.
pub fn components() -> Value {
    let made = SHARED.iter().map(|(status, name, meaning, header)| {
        let mut response = json!({ "description": meaning, "headers": headers_of(*header) });
        if !status.starts_with('3')
            && let Some(response) = response.as_object_mut()
        {
            response.insert(
                "content".into(),
                json!({ "application/problem+json": { "schema": { "$ref": "#/components/schemas/Problem" } } }),
            );
        }
        ((*name).to_owned(), response)
    });
    Value::Object(made.collect())
}

/// The headers, for `components/headers`.
pub fn headers() -> Value {
    let made = HEADERS.iter().map(|(name, kind, description, example)| {
        let (schema, example) = match *kind {
            "integer" => (json!({ "type": "integer", "format": "int32", "minimum": 0, "maximum": 3600 }), json!(2)),
            _ => (json!({ "type": "string", "maxLength": 1000 }), json!(example)),
        };
        ((*name).to_owned(), json!({ "description": description, "schema": schema, "example": example }))
    });
    Value::Object(made.collect())
}

/// The shared answer of this status.
pub fn reference(status: &str) -> Value {
    let name = SHARED.iter().find(|shared| shared.0 == status).map_or("InterneFout", |shared| shared.1);
    json!({ "$ref": format!("#/components/responses/{name}") })
}

/// Declares the headers of an answer that succeeded.
pub fn add_headers(response: &mut Map<String, Value>, status: &str, versioned: bool, paged: bool) {
    let own = [(versioned, "ETag"), (status == "201", "Location"), (status == "200" && paged, "Link")];
    let headers = response.entry("headers").or_insert_with(|| json!({}));
    if let (Some(headers), Value::Object(shared)) = (headers.as_object_mut(), headers_of(None)) {
        headers.extend(shared);
        let own = own.into_iter().filter(|(holds, _)| *holds);
        headers.extend(own.map(|(_, name)| (name.to_owned(), header(name))));
    }
}

fn headers_of(own: Option<&str>) -> Value {
    let names = std::iter::once("API-Version").chain(own);
    Value::Object(names.map(|name| (name.to_owned(), header(name))).collect())
}

fn header(name: &str) -> Value {
    json!({ "$ref": format!("#/components/headers/{name}") })
}
