//! A register as a file: written row by row from one snapshot, so that 100,000 rows cost no more memory than 100.

pub mod features;
pub mod table;

use std::io::{self, Write};

use actix_web::body::{BodyStream, BoxBody, MessageBody};
use actix_web::dev::Payload;
use actix_web::http::header;
use actix_web::web::Bytes;
use actix_web::{FromRequest, HttpRequest, HttpResponse, Responder};
use tokio::sync::mpsc;

use super::error::{Error, Result};

/// How much is gathered before it is sent, in bytes.
const CHUNK: usize = 64 * 1024;
/// How many chunks may wait for a slow reader.
const WAITING: usize = 4;

/// The forms in which a register is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// A page of JSON.
    Json,
    /// Comma-separated values, UTF-8, with a header (RFC 4180).
    Csv,
    /// A spreadsheet (ECMA-376).
    Xlsx,
    /// A GeoJSON FeatureCollection (RFC 7946).
    GeoJson,
}

impl Format {
    /// The media type of this form.
    #[must_use]
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Json => "application/json",
            Self::Csv => "text/csv",
            Self::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Self::GeoJson => "application/geo+json",
        }
    }

    /// How a file of this form ends.
    fn extension(self) -> &'static str {
        match self {
            Self::Json => "json",
            Self::Csv => "csv",
            Self::Xlsx => "xlsx",
            Self::GeoJson => "geojson",
        }
    }

    fn accepted(accept: &str) -> Self {
        let wanted =
            accept.split(',').map(|part| part.split(';').next().unwrap_or_default().trim().to_ascii_lowercase());
        let named = |wanted: String| match wanted.as_str() {
            "application/*" | "*/*" => Some(Self::Json),
            named => {
                [Self::Json, Self::Csv, Self::Xlsx, Self::GeoJson].into_iter().find(|form| form.media_type() == named)
            }
        };
        wanted.filter_map(named).next().unwrap_or(Self::Json)
    }
}

impl FromRequest for Format {
    type Error = Error;
    type Future = std::future::Ready<Result<Self>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let accept = request.headers().get(header::ACCEPT).and_then(|value| value.to_str().ok()).unwrap_or_default();
        std::future::ready(Ok(Self::accepted(accept)))
    }
}

/// Where an export is written to.
#[derive(Debug)]
pub struct Sink {
    buffer: Vec<u8>,
    sender: mpsc::Sender<Result<Bytes>>,
}

impl Sink {
    fn send(&mut self) -> io::Result<()> {
        let chunk = Bytes::from(std::mem::take(&mut self.buffer));
        self.sender.blocking_send(Ok(chunk)).map_err(|_| io::Error::from(io::ErrorKind::BrokenPipe))
    }
}

impl Write for Sink {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.buffer.extend_from_slice(bytes);
        if self.buffer.len() >= CHUNK {
            self.send()?;
        }
        Ok(bytes.len())
    }

    /// Nothing is sent before there is a chunk: only the end sends what remains.
    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// An answer that is still being written.
#[derive(Debug)]
pub struct Export {
    format: Format,
    name: &'static str,
    first: Bytes,
    rest: mpsc::Receiver<Result<Bytes>>,
}

/// The two ends of an export: `write` runs beside the request and is told where to write; what it refuses before anything was sent is an ordinary refusal.
///
/// # Errors
/// What `write` refuses at first.
pub async fn export<F>(format: Format, name: &'static str, start: impl FnOnce(Writing) -> F) -> Result<Export>
where
    F: Future<Output = ()> + 'static,
{
    let (sender, mut rest) = mpsc::channel(WAITING);
    actix_web::rt::spawn(start(Writing(sender)));
    let first = rest.recv().await.transpose()?.unwrap_or_default();
    Ok(Export { format, name, first, rest })
}

/// The writing end of an export.
#[derive(Debug)]
pub struct Writing(mpsc::Sender<Result<Bytes>>);

impl Writing {
    /// Where to write to.
    #[must_use]
    pub fn sink(&self) -> Sink {
        Sink { buffer: Vec::with_capacity(CHUNK), sender: self.0.clone() }
    }

    /// Ends the export: with `Err` the answer is refused, or broken off when part of it was sent.
    pub async fn end(self, result: Result<Sink>) {
        let last = result.map(|sink| Bytes::from(sink.buffer));
        if let Err(error) = &last {
            tracing::warn!(%error, "an export was broken off");
        }
        // Whoever asked may have gone.
        let _gone = self.0.send(last).await;
    }
}

impl Responder for Export {
    type Body = BoxBody;

    fn respond_to(self, _: &HttpRequest) -> HttpResponse {
        let first = futures_util::stream::iter([Ok(self.first)]);
        let rest =
            futures_util::stream::unfold(self.rest, |mut rest| async { rest.recv().await.map(|chunk| (chunk, rest)) });
        let body = BodyStream::new(futures_util::StreamExt::chain(first, rest));
        HttpResponse::Ok()
            .content_type(self.format.media_type())
            .insert_header((
                header::CONTENT_DISPOSITION,
                format!("attachment; filename=\"{}.{}\"", self.name, self.format.extension()),
            ))
            .body(body.boxed())
    }
}

/// Whoever reads the export is gone, or does not read on.
#[must_use]
pub fn broken_off(cause: impl std::fmt::Display) -> Error {
    Error::Unavailable(format!("export: {cause}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_form_that_is_known_is_given() {
        assert_eq!(Format::accepted("text/html, text/csv;q=0.9, */*;q=0.1"), Format::Csv);
        assert_eq!(Format::accepted("application/geo+json"), Format::GeoJson);
        assert_eq!(Format::accepted(""), Format::Json);
    }
}
