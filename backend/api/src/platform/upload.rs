//! A file with an order what to do with it: `multipart/form-data` with the parts `bestand` and `opdracht` (JSON), checked like every other body.

use std::future::{Ready, ready};
use std::time::Duration;

use actix_multipart::{Field, Multipart};
use actix_web::dev::Payload;
use actix_web::{FromRequest, HttpMessage, HttpRequest, web};
use futures_util::StreamExt;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use sha2::{Digest, Sha256};
use validator::Validate;

use super::caller::Caller;
use super::error::{Error, InvalidParam, Result};
use super::operations::Operation;
use super::turns::{Turn, Turns};
use super::valid::{BodyDigest, checked, collect_within, operation_of};

pub use actix_web::web::Bytes;

/// The largest file, in bytes.
pub const FILE_LIMIT: usize = 20 * 1024 * 1024;
/// What comes around the file: the order and the boundaries, in bytes.
const AROUND: usize = 64 * 1024;
/// How many files are read at once.
const AT_ONCE: usize = 8;
/// How long one waits for a turn to send a file.
const PATIENCE: Duration = Duration::from_secs(10);
/// How long a file may take to arrive.
const FILE_TIME: Duration = Duration::from_secs(120);

/// A file with its order.
#[derive(Debug)]
pub struct Upload<T> {
    /// The name that the file had where it came from, without its folders.
    pub file_name: String,
    /// What is in the file.
    pub file: Bytes,
    /// What to do with it.
    pub order: T,
}

/// The body as the OpenAPI document describes it; only the order is checked against that.
#[derive(Deserialize, Validate)]
struct Body<T: Validate> {
    #[validate(nested)]
    opdracht: T,
}

/// A file that is still to be read. What may be refused without it is refused first, and whoever reads it has a turn for that.
pub struct Incoming {
    request: HttpRequest,
    payload: Payload,
}

/// The turns in which files are read; each holds a whole file in memory.
#[derive(Clone, Debug)]
pub struct UploadTurns(pub Turns);

impl Default for UploadTurns {
    fn default() -> Self {
        Self(Turns::new(AT_ONCE, PATIENCE))
    }
}

impl FromRequest for Incoming {
    type Error = Error;
    type Future = Ready<Result<Self>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        ready(Ok(Self { request: request.clone(), payload: payload.take() }))
    }
}

impl Incoming {
    /// Reads the file with its order, in a turn that lasts for as long as that takes and the file is kept.
    ///
    /// # Errors
    /// `teGroot`, `teTraag`, `invoerOngeldig`, or [`Error::Unavailable`] when no turn came.
    pub async fn read<T: DeserializeOwned + Validate>(self, caller: &Caller) -> Result<(Upload<T>, Turn)> {
        let Self { request, payload } = self;
        let turns = request.app_data::<web::Data<UploadTurns>>();
        let turns = turns.ok_or_else(|| Error::Internal("no turns for files in the application".into()))?;
        let turn = turns.0.take(caller.id).await?;
        let operation = operation_of(&request)?;
        let body = collect_within(&request, payload, FILE_LIMIT + AROUND, FILE_TIME).await?;
        // The boundary differs each time: the parts are what makes two requests the same.
        let Parts { file_name, file, order } = parts(&request, body.into()).await?;
        let mut digest = Sha256::new();
        digest.update(Sha256::digest(&file));
        digest.update(&order);
        request.extensions_mut().insert(BodyDigest { digest: digest.finalize().to_vec(), long: true });
        Ok((Upload { file_name, file, order: checked_order(&operation, &order)? }, turn))
    }
}

/// Checks an order against the body schema of `operation` and the rules of its type.
///
/// # Errors
/// `jsonOngeldig` or `invoerOngeldig`.
pub fn checked_order<T: DeserializeOwned + Validate>(operation: &Operation, order: &[u8]) -> Result<T> {
    let whole = [br#"{"bestand":"","opdracht":"#, order, b"}"].concat();
    checked::<Body<T>>(operation, &whole).map(|body| body.opdracht)
}

struct Parts {
    file_name: String,
    file: Bytes,
    order: Bytes,
}

async fn parts(request: &HttpRequest, body: Bytes) -> Result<Parts> {
    let body = futures_util::stream::iter([Ok::<_, actix_web::error::PayloadError>(body)]);
    let mut multipart = Multipart::new(request.headers(), body);
    let (mut file, mut order) = (None, None);
    while let Some(field) = multipart.next().await {
        let mut field = field.map_err(|_| fault("", "onleesbaar", "Dit is geen leesbaar multipart-bericht."))?;
        let name = field.name().unwrap_or_default().to_owned();
        let file_name = field.content_disposition().and_then(|about| about.get_filename()).map(bare_name);
        let (place, limit) = match name.as_str() {
            "bestand" => (&mut file, FILE_LIMIT),
            "opdracht" => (&mut order, AROUND),
            _ => return Err(fault(&shown(&name), "onbekendVeld", "Dit veld bestaat hier niet.")),
        };
        let bytes = read(&mut field, &name, limit).await?;
        if place.replace((file_name, bytes)).is_some() {
            return Err(fault(&name, "dubbel", "Dit onderdeel staat er dubbel in."));
        }
    }
    let missing = |name: &str| fault(name, "verplicht", "Dit veld is verplicht.");
    let (file_name, file) = file.ok_or_else(|| missing("bestand"))?;
    let (_, order) = order.ok_or_else(|| missing("opdracht"))?;
    if file.is_empty() {
        return Err(fault("bestand", "leeg", "Het bestand is leeg."));
    }
    Ok(Parts { file_name: file_name.unwrap_or_else(|| "bestand".to_owned()), file, order })
}

async fn read(field: &mut Field, name: &str, limit: usize) -> Result<Bytes> {
    let bytes = field.bytes(limit).await;
    let bytes = bytes.map_err(|_| fault(name, "teGroot", "Dit onderdeel is te groot."))?;
    bytes.map_err(|_| fault(name, "onleesbaar", "Dit onderdeel is niet goed aangekomen."))
}

fn fault(name: &str, code: &str, reason: &str) -> Error {
    Error::invalid(vec![InvalidParam::body(name, code, reason)])
}

fn shown(name: &str) -> String {
    name.chars().filter(|letter| !letter.is_control()).take(60).collect()
}

/// The name of a file without its folders, as it may be shown.
#[must_use]
pub fn bare_name(path: &str) -> String {
    let name = path.rsplit(['/', '\\']).next().unwrap_or_default();
    name.chars().filter(|letter| !letter.is_control()).take(200).collect()
}

#[cfg(test)]
mod tests {
    use super::bare_name;

    #[test]
    fn a_file_name_names_no_folder() {
        assert_eq!(bare_name("C:\\plannen\\lijst.csv"), "lijst.csv");
        assert_eq!(bare_name("../../etc/passwd\0"), "passwd");
    }
}
