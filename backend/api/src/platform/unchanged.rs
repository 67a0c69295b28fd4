//! Who asks again with the ETag that it has (`If-None-Match`) is told that nothing changed (304) without the answer being made again, as long as nothing at all
//! was written in the register.
//!
//! A snapshot of PostgreSQL names what can be seen: while it is the same, so are the rights of the caller and all that it can read. It is asked together with
//! the caller, before the answer is made; what is written in between makes another snapshot, so that such an answer is never recognised. What tells of the
//! hour is not remembered, and the rest until midnight, as lateness is counted in days.

use std::sync::Arc;

use actix_web::HttpRequest;
use actix_web::http::header;
use chrono::NaiveDate;
use diesel::sql_types::Text;
use quick_cache::sync::Cache;
use uuid::Uuid;

use super::caller::Caller;
use super::sql::{Sql, sql};

/// So many answers are recognised; the least asked for is forgotten first.
const REMEMBERED: usize = 10_000;

/// What can be seen of the register at this moment, as a value to select. It never comes back once it was another: with the server it starts anew.
#[must_use]
pub fn registerstand() -> Sql<Text> {
    sql("(select pg_current_snapshot()::text || ' ' || pg_postmaster_start_time()::text)")
}

/// One question of one caller, about which the answer is the same while the register is.
#[derive(Clone, Debug)]
pub struct Question {
    asked: (Uuid, String),
    stand: Arc<str>,
    day: NaiveDate,
    /// What the caller has of it, as `If-None-Match` says.
    has: Option<String>,
}

#[derive(Clone, Debug)]
struct Answered {
    etag: String,
    stand: Arc<str>,
    day: NaiveDate,
}

/// The answers that this process gave.
#[derive(Clone, Debug)]
pub struct Unchanged(Arc<Cache<(Uuid, String), Answered>>);

impl Default for Unchanged {
    fn default() -> Self {
        Self(Arc::new(Cache::new(REMEMBERED)))
    }
}

impl Question {
    /// The question of this request, on `day`; nothing for who did not say who it is, of whom nothing was looked up.
    #[must_use]
    pub fn of(request: &HttpRequest, caller: &Caller, day: NaiveDate) -> Option<Self> {
        let stand = Arc::clone(caller.registerstand.as_ref()?);
        let text = |name| request.headers().get(name).and_then(|value: &header::HeaderValue| value.to_str().ok());
        let address =
            format!("{}?{} {}", request.path(), request.query_string(), text(header::ACCEPT).unwrap_or_default());
        let has = text(header::IF_NONE_MATCH).map(ToOwned::to_owned);
        Some(Self { asked: (caller.id?, address), stand, day, has })
    }
}

impl Unchanged {
    /// The ETag of the answer, when the caller has it and nothing was written since it was given.
    #[must_use]
    pub fn recognises(&self, question: &Question) -> Option<String> {
        let has = question.has.as_ref()?;
        let given = self.0.get(&question.asked)?;
        let holds = given.etag == *has && given.stand == question.stand && given.day == question.day;
        holds.then_some(given.etag)
    }

    /// Remembers that this was answered.
    pub fn remember(&self, question: Question, etag: &str) {
        let Question { asked, stand, day, .. } = question;
        self.0.insert(asked, Answered { etag: etag.to_owned(), stand, day });
    }
}
