//! The headers that every answer bears.

use actix_web::body::MessageBody;
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::header::{self, HeaderMap, HeaderName, HeaderValue};
use actix_web::middleware::Next;
use actix_web::web;

/// The version of the API, equal to `info.version` of its document; its first number is the one in [`BASE`](super::operations::BASE). See ADR 11.
pub const API_VERSION: &str = "1.0.0-beta.1";

/// So long a browser that was here over https comes back over nothing else.
const HSTS: &str = "max-age=31536000";

/// How browsers reach us.
#[derive(Clone, Copy, Debug)]
pub struct Transport {
    /// Over https.
    pub https: bool,
}

/// What a page may load: only our own files, nothing inline, nothing from outside.
const PAGE_POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; \
    connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

/// What an answer of the API may load: nothing.
const API_POLICY: &str = "default-src 'none'; frame-ancestors 'none'";

const FIXED: [(HeaderName, &str); 6] = [
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::X_FRAME_OPTIONS, "DENY"),
    (header::REFERRER_POLICY, "same-origin"),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    (HeaderName::from_static("permissions-policy"), "camera=(), geolocation=(), microphone=()"),
];

fn set_if_absent(headers: &mut HeaderMap, name: HeaderName, value: &'static str) {
    if !headers.contains_key(&name) {
        headers.insert(name, HeaderValue::from_static(value));
    }
}

/// Middleware: security headers everywhere, `API-Version` and no caching on the API.
///
/// # Errors
/// What the inner service says.
pub async fn secure(
    transport: web::Data<Transport>,
    request: ServiceRequest,
    next: Next<impl MessageBody>,
) -> Result<ServiceResponse<impl MessageBody>, actix_web::Error> {
    let path = request.path();
    let is_docs = path.starts_with("/api/docs");
    let below = |root: &str| path.strip_prefix(root).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
    let is_api = !is_docs && ["/api", "/oauth", "/health", "/.well-known"].into_iter().any(below);
    let reads = request.method().is_safe();
    let mut response = next.call(request).await?;
    let headers = response.headers_mut();
    for (name, value) in FIXED {
        set_if_absent(headers, name, value);
    }
    if transport.https {
        set_if_absent(headers, header::STRICT_TRANSPORT_SECURITY, HSTS);
    }
    if is_api {
        set_if_absent(headers, HeaderName::from_static("api-version"), API_VERSION);
        set_if_absent(headers, header::CONTENT_SECURITY_POLICY, API_POLICY);
        // What a write answers may be a secret, and is never asked for again.
        set_if_absent(headers, header::CACHE_CONTROL, if reads { "private, no-cache" } else { "no-store" });
        set_if_absent(headers, header::VARY, "Authorization, Accept");
    } else {
        set_if_absent(headers, header::CONTENT_SECURITY_POLICY, PAGE_POLICY);
    }
    Ok(response)
}

#[cfg(test)]
mod tests {
    use super::{FIXED, HSTS, PAGE_POLICY, header};

    #[test]
    fn nginx_sends_the_same_with_a_page() {
        let proxy = include_str!("../../../../frontend/nginx-headers.conf").replace('"', "");
        for (name, value) in FIXED
            .into_iter()
            .chain([(header::CONTENT_SECURITY_POLICY, PAGE_POLICY), (header::STRICT_TRANSPORT_SECURITY, HSTS)])
        {
            let sent = proxy.lines().filter_map(|line| line.strip_prefix("add_header ")?.strip_suffix(" always;"));
            let same = sent
                .filter_map(|header| header.split_once(' '))
                .any(|(n, v)| n.eq_ignore_ascii_case(name.as_str()) && v == value);
            assert!(same, "frontend/nginx-headers.conf does not send {name}: {value}");
        }
    }
}
