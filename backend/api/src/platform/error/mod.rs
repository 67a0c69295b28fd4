//! Errors: inside they are narrow, at the boundary they become `application/problem+json` (RFC 9457).

mod codes;
mod constraints;
mod problem;
mod rules;
mod schema;

use actix_web::http::StatusCode;
use diesel::result::{DatabaseErrorKind, Error as DieselError};
use serde_json::{Map, Value};

pub use codes::Code;
pub use problem::{Problem, problem_response};
pub use rules::wordings;
pub use schema::{Explained, Probleemcode};

/// What every query, command and handler gives back.
///
/// Whoever asks the database can get [`Error::Database`], [`Error::Locked`] and [`Error::Unavailable`]: that is said here, and nowhere else. The
/// `# Errors` of a function name what it refuses beside these.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why there is no answer.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The request was understood and refused; the caller is told why.
    #[error("refused: {}", .0.kind.code)]
    Refused(Box<Refusal>),
    /// The database answered with an error that is not a refusal; or the transaction has to be tried again.
    #[error(transparent)]
    Database(DieselError),
    /// Another transaction holds what this one needs, for longer than it waits.
    #[error("somebody else holds what this needs")]
    Locked,
    /// There is no room or no database at this moment.
    #[error("unavailable: {0}")]
    Unavailable(String),
    /// A fault of ours. The cause is logged with the trace id and never sent.
    #[error("internal: {0}")]
    Internal(String),
}

/// One refusal, complete enough for a person and a client to mend the request.
#[derive(Clone, Debug)]
pub struct Refusal {
    /// Which refusal it is.
    pub kind: Kind,
    /// What fills the explanation.
    pub parameters: Map<String, Value>,
    /// All faults of the input at once.
    pub invalid_params: Vec<InvalidParam>,
    /// The present representation, with `versieVerouderd`.
    pub current: Option<Value>,
}

/// A kind of refusal, and the words for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kind {
    /// Its stable name.
    pub code: &'static str,
    /// The HTTP status that goes with it.
    pub status: StatusCode,
    /// What it is in a few words, in Dutch.
    pub title: &'static str,
    /// What is wrong and how to mend it, in Dutch; `{…}` is filled from the parameters.
    pub sentence: &'static str,
}

impl Kind {
    /// What the present state of things refuses, still without words.
    const CONFLICT: Self = Self { code: "", status: StatusCode::CONFLICT, title: "", sentence: "" };
}

impl From<Code> for Kind {
    fn from(code: Code) -> Self {
        Self { code: code.as_str(), status: code.status(), title: code.title(), sentence: code.sentence() }
    }
}

impl Refusal {
    /// A refusal without parameters.
    #[must_use]
    pub fn of(kind: impl Into<Kind>) -> Self {
        Self { kind: kind.into(), parameters: Map::new(), invalid_params: Vec::new(), current: None }
    }

    /// The explanation, filled.
    #[must_use]
    pub fn sentence(&self) -> String {
        filled(self.kind.sentence, &self.parameters)
    }
}

/// A sentence with its gaps filled.
fn filled(template: &str, parameters: &Map<String, Value>) -> String {
    parameters.iter().fold(template.to_owned(), |text, (name, value)| {
        let shown = value.as_str().map_or_else(|| value.to_string(), ToOwned::to_owned);
        text.replace(&format!("{{{name}}}"), &shown)
    })
}

impl From<Code> for Refusal {
    fn from(code: Code) -> Self {
        Self::of(code)
    }
}

impl From<Refusal> for Error {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(Box::new(refusal))
    }
}

/// Eén fout in de invoer.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, utoipa::ToSchema)]
pub struct InvalidParam {
    /// Het veld (een pad met punten), de parameter of de header.
    pub name: String,
    /// Waar het staat: `body`, `query`, `path` of `header`.
    #[serde(rename = "in")]
    pub place: &'static str,
    /// Wat er mis is, als vaste code.
    pub code: String,
    /// Hetzelfde in het Nederlands.
    pub reason: String,
}

impl InvalidParam {
    /// A fault in a field of the body.
    #[must_use]
    pub fn body(name: impl Into<String>, code: impl Into<String>, reason: impl Into<String>) -> Self {
        Self { name: name.into(), place: "body", code: code.into(), reason: reason.into() }
    }

    /// A fault in a query parameter.
    #[must_use]
    pub fn query(name: impl Into<String>, code: impl Into<String>, reason: impl Into<String>) -> Self {
        Self { name: name.into(), place: "query", code: code.into(), reason: reason.into() }
    }

    /// A fault in a header.
    #[must_use]
    pub fn header(name: impl Into<String>, code: impl Into<String>, reason: impl Into<String>) -> Self {
        Self { name: name.into(), place: "header", code: code.into(), reason: reason.into() }
    }
}

impl Error {
    /// A refusal without parameters.
    #[must_use]
    pub fn refused(code: Code) -> Self {
        Refusal::of(code).into()
    }

    /// A refusal of the input, with all its faults.
    #[must_use]
    pub fn invalid(faults: Vec<InvalidParam>) -> Self {
        Refusal { invalid_params: faults, ..Refusal::of(Code::InvoerOngeldig) }.into()
    }

    /// The same refusal with one more parameter; other errors stay as they are.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<Value>) -> Self {
        if let Self::Refused(refusal) = &mut self {
            refusal.parameters.insert(name.to_owned(), value.into());
        }
        self
    }

    /// The record that a field of the body refers to does not exist for this caller: a fault of that field, which reveals nothing else.
    #[must_use]
    pub fn in_field(self, field: &str) -> Self {
        match self {
            Self::Refused(refusal) if refusal.kind == Code::NietGevonden.into() => {
                Self::invalid(vec![InvalidParam::body(field, "onbekend", "Dit bestaat niet, of u mag het niet zien.")])
            }
            other => other,
        }
    }

    /// Whether the same transaction may succeed when it is tried again.
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        match self {
            Self::Database(DieselError::DatabaseError(DatabaseErrorKind::SerializationFailure, _)) => true,
            Self::Database(DieselError::DatabaseError(_, info)) => info.message().contains("deadlock detected"),
            _ => false,
        }
    }
}

impl From<DieselError> for Error {
    fn from(error: DieselError) -> Self {
        match &error {
            DieselError::NotFound => Self::refused(Code::NietGevonden),
            DieselError::DatabaseError(
                DatabaseErrorKind::ClosedConnection | DatabaseErrorKind::UnableToSendCommand,
                info,
            ) => Self::Unavailable(info.message().to_owned()),
            DieselError::DatabaseError(kind, info) => {
                from_database(*kind, info.as_ref()).unwrap_or(Self::Database(error))
            }
            DieselError::BrokenTransactionManager => Self::Unavailable(error.to_string()),
            _ => Self::Database(error),
        }
    }
}

/// What PostgreSQL says when it broke off what it did.
const INTERRUPTED: [&str; 5] =
    ["canceling statement", "terminating connection", "server closed", "connection", "the database system is"];
/// What it says when it has no room: on its disk, in its memory, or for one more client.
const WITHOUT_ROOM: [&str; 7] = [
    "No space left on device",
    "Disk quota exceeded",
    "could not extend file",
    "could not write",
    "out of memory",
    "out of shared memory",
    "too many clients",
];

fn from_database(
    kind: DatabaseErrorKind,
    info: &(dyn diesel::result::DatabaseErrorInformation + Send + Sync),
) -> Option<Error> {
    let message = info.message();
    if message.contains("lock timeout") {
        return Some(Error::Locked);
    }
    let passing = INTERRUPTED.iter().chain(&WITHOUT_ROOM).any(|sign| message.contains(sign));
    if matches!(kind, DatabaseErrorKind::Unknown) && passing {
        return Some(Error::Unavailable(message.to_owned()));
    }
    let constraint = info.constraint_name()?;
    // What came in refers to something that is not there: the constraint is called after the column, and the field after that.
    let field =
        constraints::field_of(constraint, info.table_name()).filter(|_| message.starts_with("insert or update"));
    match field {
        Some(field) => Some(Error::refused(Code::NietGevonden).in_field(&field)),
        None => constraints::refusal_of(constraint).map(Error::from),
    }
}

impl From<serde_json::Error> for Error {
    fn from(error: serde_json::Error) -> Self {
        Self::Internal(format!("serialisation: {error}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_means_one_thing_and_is_said_once() {
        let mut codes: Vec<&str> = Code::ALL.iter().map(|code| code.as_str()).collect();
        codes.extend(wordings().map(|wording| wording.code));
        let count = codes.len();
        codes.sort_unstable();
        codes.dedup();
        assert_eq!(codes.len(), count);
    }
}
