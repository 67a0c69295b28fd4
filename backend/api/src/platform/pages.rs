//! The SPA: its files as they were built, and its first page for every address that is no file.

use std::fs::File;
use std::path::{Path, PathBuf};

use actix_files::NamedFile;
use actix_web::http::Method;
use actix_web::http::header::{AcceptEncoding, CACHE_CONTROL, ContentEncoding, Encoding, Header, HeaderValue, VARY};
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
    let file = match packed(&file, &request) {
        Some(packed) => packed,
        None => NamedFile::open_async(&file).await.map_err(|_| Error::refused(Code::PadOnbekend))?,
    };
    let mut response = file.into_response(&request);
    response.headers_mut().insert(VARY, HeaderValue::from_static("accept-encoding"));
    let kept = if path.starts_with("/assets/") { "public, max-age=31536000, immutable" } else { "no-cache" };
    response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static(kept));
    Ok(response)
}

/// The file as the build packed it beside the plain one, in the form that this browser likes best.
fn packed(plain: &Path, request: &HttpRequest) -> Option<NamedFile> {
    let forms = [(ContentEncoding::Brotli, ".br"), (ContentEncoding::Gzip, ".gz")];
    let known: Vec<Encoding> = forms.iter().map(|(form, _)| Encoding::Known(*form)).collect();
    let liked = AcceptEncoding::parse(request).ok()?.negotiate(known.iter().chain([&Encoding::identity()]))?;
    let (form, ending) = forms.into_iter().find(|(form, _)| liked == Encoding::Known(*form))?;
    let mut beside = plain.as_os_str().to_owned();
    beside.push(ending);
    // Of the type of the plain file, and with a tag of its own.
    let file = NamedFile::from_file(File::open(beside).ok()?, plain).ok()?;
    Some(file.set_content_encoding(form))
}
