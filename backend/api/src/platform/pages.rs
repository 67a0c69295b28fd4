//! The SPA: its files as they were built, and its first page for every address that is no file.

use std::path::PathBuf;

use actix_files::NamedFile;
use actix_web::http::Method;
use actix_web::http::header::{CACHE_CONTROL, HeaderValue};
use actix_web::{HttpRequest, HttpResponse};

use super::error::{Code, Error};

/// The file that the path names, or the first page. Built files have their hash in the name, so a browser may keep them for ever; the first page never.
///
/// # Errors
/// `padOnbekend` for a file that is not there, and for everything while the SPA is not built.
pub async fn page(spa: PathBuf, request: HttpRequest) -> Result<HttpResponse, Error> {
    if request.method() != Method::GET && request.method() != Method::HEAD {
        return Err(Error::refused(Code::PadOnbekend));
    }
    let path = request.path();
    let ours = ["/api", "/oauth", "/health", "/.well-known"].iter().any(|prefix| path.starts_with(prefix));
    let names_a_file = path.rsplit('/').next().is_some_and(|last| last.contains('.'));
    let safe = path.split('/').all(|part| part != ".." && !part.contains(['\\', '\0']) && !part.contains("%"));
    if ours || (names_a_file && !safe) {
        return Err(Error::refused(Code::PadOnbekend));
    }
    let file = if names_a_file { spa.join(path.trim_start_matches('/')) } else { spa.join("index.html") };
    let file = NamedFile::open_async(file).await.map_err(|_| Error::refused(Code::PadOnbekend))?;
    let mut response = file.into_response(&request);
    let kept = if path.starts_with("/assets/") { "public, max-age=31536000, immutable" } else { "no-cache" };
    response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static(kept));
    Ok(response)
}
