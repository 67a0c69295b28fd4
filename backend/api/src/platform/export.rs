//! A register as a file: written row by row from one snapshot, so that 100,000 rows cost no more memory than 100.

pub mod features;
pub mod table;

use std::io::{self, Write};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use actix_web::body::{BodyStream, BoxBody, MessageBody};
use actix_web::dev::Payload;
use actix_web::http::header;
use actix_web::web::Bytes;
use actix_web::{FromRequest, HttpRequest, HttpResponse, Responder};
use tokio::runtime::Handle;
use tokio::sync::mpsc;
use tokio::sync::mpsc::error::SendTimeoutError;

use super::error::{Error, Result};

/// How much is gathered before it is sent, in bytes.
const CHUNK: usize = 64 * 1024;
/// How many chunks may wait for a slow reader.
const WAITING: usize = 4;
/// How long a chunk may wait for room: whoever reads no faster than this loses the export, as it holds a thread and a connection. Shorter than what the
/// database lets a transaction idle.
const PATIENCE: Duration = Duration::from_secs(20);

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

    /// The form that the `Accept` header wants most (RFC 9110, section 12.4.2); of those it wants as much, the first that it names.
    fn accepted(accept: &str) -> Self {
        let all = [Self::Json, Self::Csv, Self::Xlsx, Self::GeoJson];
        let named = |wanted: &str| match wanted {
            "application/*" | "*/*" => Some(Self::Json),
            wanted => all.into_iter().find(|form| form.media_type() == wanted),
        };
        let mut most = (0, Self::Json);
        for part in accept.to_ascii_lowercase().split(',') {
            let (media_type, parameters) = part.split_once(';').unwrap_or((part, ""));
            let weight = weight_of(parameters);
            if let Some(format) = named(media_type.trim())
                && weight > most.0
            {
                most = (weight, format);
            }
        }
        most.1
    }
}

/// The weight among these parameters of a media type, in thousandths: all of them when there is none, none when it is no number from 0 to 1.
fn weight_of(parameters: &str) -> u16 {
    let given = parameters.split(';').find_map(|parameter| parameter.trim().strip_prefix("q="));
    let Some(given) = given else { return 1000 };
    match given.trim().parse::<f32>() {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 0 and 1000")]
        Ok(weight) if (0.0..=1.0).contains(&weight) => (weight * 1000.0).round() as u16,
        _ => 0,
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
    runtime: Handle,
    patience: Duration,
}

impl Sink {
    /// Blocks until there is room for the chunk.
    fn send(&mut self) -> io::Result<()> {
        let chunk = Bytes::from(std::mem::take(&mut self.buffer));
        let sent = self.runtime.block_on(self.sender.send_timeout(Ok(chunk), self.patience));
        sent.map_err(|refused| match refused {
            SendTimeoutError::Timeout(_) => io::ErrorKind::TimedOut.into(),
            SendTimeoutError::Closed(_) => io::ErrorKind::BrokenPipe.into(),
        })
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
    rest: Rest,
}

/// What is still to come.
#[derive(Debug)]
struct Rest {
    chunks: mpsc::Receiver<Result<Bytes>>,
    complete: Arc<AtomicBool>,
}

impl Rest {
    /// The next chunk; at the end an error when the writer gave up, so that half a file never passes for a whole one.
    async fn next(mut self) -> Option<(Result<Bytes>, Self)> {
        match self.chunks.recv().await {
            Some(chunk) => Some((chunk, self)),
            None if self.complete.swap(true, Ordering::AcqRel) => None,
            None => Some((Err(broken_off("the reader was too slow")), self)),
        }
    }
}

/// The two ends of an export: `write` runs beside the request and is told where to write; what it refuses before anything was sent is an ordinary refusal.
///
/// # Errors
/// What `write` refuses at first.
pub async fn export<F>(format: Format, name: &'static str, start: impl FnOnce(Writing) -> F) -> Result<Export>
where
    F: Future<Output = ()> + 'static,
{
    let (sender, mut chunks) = mpsc::channel(WAITING);
    let complete = Arc::new(AtomicBool::new(false));
    actix_web::rt::spawn(start(Writing { sender, complete: Arc::clone(&complete) }));
    let first = chunks.recv().await.transpose()?.unwrap_or_default();
    Ok(Export { format, name, first, rest: Rest { chunks, complete } })
}

/// The writing end of an export.
#[derive(Debug)]
pub struct Writing {
    sender: mpsc::Sender<Result<Bytes>>,
    complete: Arc<AtomicBool>,
}

impl Writing {
    /// Where to write to.
    #[must_use]
    pub fn sink(&self) -> Sink {
        let buffer = Vec::with_capacity(CHUNK);
        Sink { buffer, sender: self.sender.clone(), runtime: Handle::current(), patience: PATIENCE }
    }

    /// Ends the export: with `Err` the answer is refused, or broken off when part of it was sent.
    pub async fn end(self, result: Result<Sink>) {
        let last = result.map(|sink| Bytes::from(sink.buffer));
        if let Err(error) = &last {
            tracing::warn!(%error, "an export was broken off");
        }
        let whole = last.is_ok();
        // Whoever asked may have gone.
        let sent = self.sender.send_timeout(last, PATIENCE).await;
        self.complete.store(whole && sent.is_ok(), Ordering::Release);
    }
}

impl Responder for Export {
    type Body = BoxBody;

    fn respond_to(self, _: &HttpRequest) -> HttpResponse {
        let first = futures_util::stream::iter([Ok(self.first)]);
        let rest = futures_util::stream::unfold(self.rest, Rest::next);
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
    fn the_form_that_is_wanted_most_is_given() {
        assert_eq!(Format::accepted("text/csv;q=0.5, application/json;q=0.9"), Format::Json);
        assert_eq!(Format::accepted("application/json; q=0.5, application/geo+json; charset=utf-8"), Format::GeoJson);
        assert_eq!(Format::accepted("text/csv;q=0, */*"), Format::Json);
        assert_eq!(Format::accepted("text/csv, application/json"), Format::Csv);
        assert_eq!(Format::accepted("text/html, text/csv;q=0.9, */*;q=0.1"), Format::Csv);
        assert_eq!(Format::accepted("application/geo+json"), Format::GeoJson);
        assert_eq!(Format::accepted(""), Format::Json);
    }

    #[actix_web::test]
    async fn who_does_not_read_on_loses_the_export_and_never_takes_a_part_for_the_whole() {
        let (sender, chunks) = mpsc::channel(WAITING);
        let complete = Arc::new(AtomicBool::new(false));
        let writing = Writing { sender, complete: Arc::clone(&complete) };
        let mut sink = Sink { patience: Duration::from_millis(50), ..writing.sink() };

        let written = actix_web::web::block(move || {
            sink.write_all(&vec![b'x'; CHUNK])
                .and_then(|()| (0..WAITING).try_for_each(|_| sink.write_all(&vec![b'x'; CHUNK])))
        });
        let kind = written.await.ok().and_then(|written| written.err()).map(|error| error.kind());
        drop(writing);

        assert_eq!(kind, Some(io::ErrorKind::TimedOut));
        let read = futures_util::stream::unfold(Rest { chunks, complete }, Rest::next);
        let read: Vec<bool> =
            futures_util::StreamExt::collect::<Vec<_>>(read).await.iter().map(Result::is_ok).collect();
        assert_eq!(read, [true, true, true, true, false]);
    }
}
