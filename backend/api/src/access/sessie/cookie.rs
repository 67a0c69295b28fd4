//! The cookie that holds the refresh token, and the guard of the operations that use it.

use actix_web::HttpRequest;
use actix_web::cookie::time::Duration;
use actix_web::cookie::{Cookie, SameSite};
use actix_web::http::{Uri, header};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use super::store::IDLE;
use crate::platform::error::{Code, Error, Result};

/// The refresh cookie of one installation on its host. Cookies ignore ports, so the port is in the name.
#[derive(Debug)]
pub struct RefreshCookie(String);

impl RefreshCookie {
    /// The cookie of the installation at `public_url`, the same for all its replicas; without one, of the port on which the request came in.
    #[must_use]
    pub fn of(request: &HttpRequest, public_url: Option<&str>) -> Self {
        let port = public_url.and_then(port_of).unwrap_or_else(|| request.app_config().local_addr().port());
        Self(format!("__Host-sleutelbord-{port}"))
    }

    /// Its name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.0
    }

    /// The refresh token that the request brings, when it brings one.
    #[must_use]
    pub fn token(&self, request: &HttpRequest) -> Option<Vec<u8>> {
        let cookie = request.cookie(&self.0)?;
        URL_SAFE_NO_PAD.decode(cookie.value()).ok()
    }

    /// The `Set-Cookie` header that keeps `token`.
    #[must_use]
    pub fn keeping(self, token: &[u8]) -> String {
        self.with(URL_SAFE_NO_PAD.encode(token), Duration::seconds(IDLE.num_seconds()))
    }

    /// The `Set-Cookie` header that removes it.
    #[must_use]
    pub fn removing(self) -> String {
        self.with(String::new(), Duration::ZERO)
    }

    fn with(self, value: String, age: Duration) -> String {
        let cookie = Cookie::build(self.0, value).path("/").secure(true).http_only(true).same_site(SameSite::Strict);
        cookie.max_age(age).finish().to_string()
    }
}

fn port_of(url: &str) -> Option<u16> {
    let url: Uri = url.parse().ok()?;
    url.port_u16().or(match url.scheme_str()? {
        "https" => Some(443),
        _ => Some(80),
    })
}

/// Refuses a request that a browser sends on behalf of another site. What is no browser sends neither header.
///
/// # Errors
/// `vreemdeHerkomst`.
pub fn require_own_origin(request: &HttpRequest, public_url: Option<&str>) -> Result<()> {
    let read = |name: header::HeaderName| request.headers().get(name).map(|value| value.to_str().unwrap_or_default());
    let site_is_own = match read(header::HeaderName::from_static("sec-fetch-site")) {
        None => true,
        Some(site) => matches!(site, "same-origin" | "none"),
    };
    let origin_is_own = match read(header::ORIGIN) {
        None => true,
        Some(origin) => {
            let host = read(header::HOST).unwrap_or_default();
            let own = public_url.map(|url| url.trim_end_matches('/'));
            own == Some(origin) || (own.is_none() && origin.split_once("://").is_some_and(|(_, own)| own == host))
        }
    };
    if site_is_own && origin_is_own { Ok(()) } else { Err(Error::refused(Code::VreemdeHerkomst)) }
}
