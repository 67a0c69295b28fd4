//! The pages beside the document: its front, the list of codes where a problem's `type` leads, and the guide for who connects a system.

use std::fmt::Write;

use actix_web::{HttpResponse, web};
use pulldown_cmark::{Event, Options, Parser, html};

use crate::platform::error::{Explained, Probleemcode};

const STYLE: &str = include_str!("pages.css");
const GUIDE: &str = include_str!("../../../../docs/koppelen/README.md");
const EXAMPLE: &str = include_str!("../../../../docs/koppelen/voorbeeld.mjs");

/// The addresses of the pages; they come before those of the interactive documentation, which would take any.
pub(crate) fn routes(config: &mut web::ServiceConfig) {
    config
        .route("/api/docs/", web::get().to(front))
        .route("/api/docs/codes", web::get().to(codes))
        .route("/api/docs/koppelen", web::get().to(guide))
        .route("/api/docs/voorbeeld.mjs", web::get().to(|| async { file("text/javascript; charset=utf-8", EXAMPLE) }))
        .route("/api/docs/pages.css", web::get().to(|| async { file("text/css; charset=utf-8", STYLE) }));
}

fn file(content_type: &'static str, text: &'static str) -> HttpResponse {
    HttpResponse::Ok().content_type(content_type).body(text)
}

/// The interactive documentation: the files of Swagger UI under our own title and language.
async fn front() -> HttpResponse {
    let body = r#"<div id="swagger-ui"></div>
<script src="swagger-ui-bundle.js"></script>
<script src="swagger-ui-standalone-preset.js"></script>
<script src="swagger-initializer.js"></script>"#;
    page("De API van Sleutelbord", r#"<link rel="stylesheet" href="swagger-ui.css">"#, body)
}

async fn codes() -> HttpResponse {
    let mut body = String::from(
        "<h1>Codes van weigeringen</h1>\n<p>Een weigering is <code>application/problem+json</code>. De <code>code</code> verandert nooit; de tekst kan beter worden. \
         Wat tussen accolades staat, wordt aangevuld uit <code>parameters</code>.</p>\n<dl>\n",
    );
    for Explained { code, status, title, sentence } in Probleemcode::all() {
        let (title, sentence) = (escaped(title), escaped(sentence));
        let _ = writeln!(
            body,
            "<dt id=\"{code}\"><code>{code}</code> <span>{status}</span></dt>\n<dd><strong>{title}.</strong> {sentence}</dd>"
        );
    }
    body.push_str("</dl>");
    page("Codes van weigeringen", "", &body)
}

async fn guide() -> HttpResponse {
    // The sample that the guide links to is served beside it; markup of its own the guide has none.
    let events = Parser::new_ext(GUIDE, Options::ENABLE_TABLES)
        .filter(|event| !matches!(event, Event::Html(_) | Event::InlineHtml(_)));
    let mut body = String::new();
    html::push_html(&mut body, events);
    page("Koppelen met Sleutelbord", "", &body)
}

fn page(title: &str, head: &str, body: &str) -> HttpResponse {
    let text = format!(
        r#"<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>{title}</title>
{head}
<link rel="stylesheet" href="/api/docs/pages.css">
</head>
<body>
<nav aria-label="Documentatie"><a href="/api/docs/">API</a> <a href="/api/docs/koppelen">Koppelen</a> <a href="/api/docs/codes">Codes</a> <a href="/api/v1/openapi.json">OpenAPI-document</a> <a href="/">Sleutelbord</a></nav>
<main>
{body}
</main>
</body>
</html>
"#
    );
    HttpResponse::Ok().content_type("text/html; charset=utf-8").body(text)
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
