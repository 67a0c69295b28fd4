//! What a handler gets to work with: a read or a command, on behalf of the caller that the middleware found.

use std::future::{Ready, ready};
use std::sync::Arc;
use std::time::Duration;

use actix_web::dev::Payload;
use actix_web::{FromRequest, HttpMessage, HttpRequest, web};
use chrono::NaiveDate;
use serde::Deserialize;
use utoipa::IntoParams;

use crate::access::authenticate::{CurrentSessie, caller_now};
use crate::access::reach::find_gebruiker;
use crate::platform::caller::Caller;
use crate::platform::clock::day_of;
use crate::platform::db::{Command, Db, Read};
use crate::platform::error::{Code, Error, InvalidParam, Result};
use crate::platform::export::{Export, Format, Sink, export};
use crate::platform::idempotency::{self, IdempotencyKey};
use crate::platform::operations::Operation;
use crate::platform::reply::{Answer, Reply};
use crate::platform::unchanged::Question;
use crate::platform::valid::{BodyDigest, plausible_date, query_of};

/// So long rights hold as they were read.
const FRESH: Duration = Duration::from_secs(1);

/// De parameter die elke leesaanroep heeft.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct PeildatumQuery {
    /// De feiten zoals zij aan het einde van deze dag (Europe/Amsterdam) vastlagen, gezien met de rechten van vandaag. Ligt niet in de toekomst.
    #[expect(dead_code, reason = "documents the parameter; it is read from the checked query")]
    pub peildatum: Option<NaiveDate>,
}

/// De parameter die elke schrijvende aanroep heeft.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct ProefQuery {
    /// Een proef: alle gevolgen worden berekend en geantwoord (200), en er wordt niets bewaard.
    #[expect(dead_code, reason = "documents the parameter; it is read from the checked query")]
    pub proef: Option<bool>,
}

/// A read on behalf of the caller.
#[derive(Debug)]
pub struct ReadContext {
    db: Db,
    caller: Arc<Caller>,
    peildatum: Option<NaiveDate>,
    question: Option<Question>,
}

/// A command on behalf of the caller.
#[derive(Debug)]
pub struct CommandContext {
    db: Db,
    caller: Arc<Caller>,
    request: HttpRequest,
}

impl ReadContext {
    /// Who reads.
    #[must_use]
    pub fn caller(&self) -> &Caller {
        &self.caller
    }

    /// Goes on with the rights of this moment, after waiting for something to answer.
    ///
    /// # Errors
    /// 401 when the caller may no longer call at all.
    pub async fn renew(&mut self, request: &HttpRequest) -> Result<()> {
        self.caller = caller_now(request).await?;
        Ok(())
    }

    /// Reads within one snapshot and answers.
    ///
    /// # Errors
    /// What `work` refuses.
    pub async fn read(self, work: impl FnOnce(&mut Read<'_>) -> Result<Reply> + Send + 'static) -> Answer {
        if let Some(etag) = self.question.as_ref().and_then(|question| self.db.unchanged().recognises(question)) {
            return Ok(Reply::unchanged(etag));
        }
        let (reply, passing) = self.fetch(|read| Ok((work(read)?, read.told_the_hour()))).await?;
        if let (Some(question), Some(etag), false) = (self.question, reply.etag(), passing) {
            self.db.unchanged().remember(question, etag);
        }
        Ok(reply)
    }

    /// Reads a value, for a handler that looks more than once.
    ///
    /// # Errors
    /// What `work` refuses.
    pub async fn fetch<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Read<'_>) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        let (caller, peildatum) = (Arc::clone(&self.caller), self.peildatum);
        // The past is looked up in the journal, which costs much.
        if peildatum.is_some() {
            self.db.read_in_turn(caller, peildatum, work).await
        } else {
            self.db.read(caller, peildatum, work).await
        }
    }

    /// As [`read`](Self::read) for what costs much, such as a look at the whole register: such reads take turns.
    ///
    /// # Errors
    /// What `work` refuses, or [`Error::Unavailable`] when no turn comes.
    pub async fn read_in_turn(self, work: impl FnOnce(&mut Read<'_>) -> Result<Reply> + Send + 'static) -> Answer {
        self.db.read_in_turn(self.caller, self.peildatum, work).await
    }

    /// Writes a file called `name` from one snapshot while it is being sent. It takes one of the few turns for that, as it lasts as long as its reader takes.
    ///
    /// # Errors
    /// What `work` refuses before there is anything to send, or [`Error::Unavailable`] when all turns are taken.
    pub async fn export(
        self,
        format: Format,
        name: &'static str,
        work: impl FnOnce(&mut Read<'_>, &mut Sink) -> Result<()> + Send + 'static,
    ) -> Result<Export> {
        let turn = self.db.turn_at_length(&self.caller).await?;
        export(format, name, move |writing| async move {
            let mut sink = writing.sink();
            let written = self.db.read_at_length(self.caller, self.peildatum, move |read| {
                work(read, &mut sink)?;
                Ok(sink)
            });
            let written = written.await;
            drop(turn);
            writing.end(written).await;
        })
        .await
    }
}

impl CommandContext {
    /// Who commands; for what has to be refused before anything costly is done.
    #[must_use]
    pub fn caller(&self) -> &Caller {
        &self.caller
    }

    /// Runs one transaction and answers; a repetition under the same `Idempotency-Key` gets the same answer, and `proef=true` keeps nothing.
    ///
    /// # Errors
    /// What `work` refuses.
    pub async fn command(self, work: impl FnMut(&mut Command<'_>) -> Result<Reply> + Send + 'static) -> Answer {
        let key = self.key()?;
        self.run(key, work).await
    }

    /// For what takes long and many transactions: `work` gets the database, the caller and whether nothing is to be kept; `answer` is one more transaction, that
    /// of the `Idempotency-Key`. It waits for one of the few turns, so that others keep room.
    ///
    /// # Errors
    /// What `work` refuses, or [`Error::Unavailable`] when all turns stay taken.
    pub async fn at_length<T: Send + 'static>(
        self,
        work: impl AsyncFnOnce(Db, Arc<Caller>, bool) -> Result<T> + 'static,
        mut answer: impl FnMut(&mut Command<'_>, &T) -> Result<Reply> + Send + 'static,
    ) -> Answer {
        let turn = self.db.turn_at_length(&self.caller).await?;
        if let Some(sessie) = session_to_read_again(&self.request) {
            let check = move |tx: &mut Command<'_>| require_same_rights(tx, sessie);
            self.db.command(Arc::clone(&self.caller), false, check).await?;
        }
        let key = self.key()?;
        if let Some(key) = key.clone() {
            let kept = self.db.command(Arc::clone(&self.caller), false, move |tx| idempotency::kept(tx, &key)).await?;
            if let Some(kept) = kept {
                return Ok(kept);
            }
        }
        let dry_run = self.is_dry_run()?;
        let Self { db, caller, .. } = self;
        // It goes on when the client leaves.
        let working = actix_web::rt::spawn(async move {
            let done = work(db.clone(), Arc::clone(&caller), dry_run).await?;
            let answer = run(&db, caller, dry_run, key, move |tx| answer(tx, &done)).await;
            drop(turn);
            answer
        });
        working.await.map_err(|_| Error::Internal("a long command was cancelled or panicked".into()))?
    }

    fn key(&self) -> Result<Option<IdempotencyKey>> {
        let digest = self.request.extensions().get::<BodyDigest>().map(|body| body.digest.clone()).unwrap_or_default();
        // What reads or tells a secret does not take the header, by the types of its document, and nothing of it is ever kept.
        let repeatable =
            self.request.extensions().get::<Arc<Operation>>().is_some_and(|operation| operation.repeatable);
        if repeatable { IdempotencyKey::of(&self.request, &digest) } else { Ok(None) }
    }

    fn is_dry_run(&self) -> Result<bool> {
        Ok(query_of(&self.request)?.get("proef").and_then(serde_json::Value::as_bool).unwrap_or(false))
    }

    async fn run(
        self,
        key: Option<IdempotencyKey>,
        work: impl FnMut(&mut Command<'_>) -> Result<Reply> + Send + 'static,
    ) -> Answer {
        let dry_run = self.is_dry_run()?;
        let again = session_to_read_again(&self.request);
        let work = checked_again(again, work);
        run(&self.db, self.caller, dry_run, key, work).await
    }
}

async fn run(
    db: &Db,
    caller: Arc<Caller>,
    dry_run: bool,
    key: Option<IdempotencyKey>,
    mut work: impl FnMut(&mut Command<'_>) -> Result<Reply> + Send + 'static,
) -> Answer {
    let once = move |tx: &mut Command<'_>| match &key {
        Some(key) => idempotency::once(tx, key, &mut work),
        None => work(tx),
    };
    let reply = db.command(caller, dry_run, once).await?;
    Ok(if dry_run { reply.as_dry_run() } else { reply })
}

/// The same work, once the rights were read again where that is called for.
fn checked_again(
    again: Option<CurrentSessie>,
    mut work: impl FnMut(&mut Command<'_>) -> Result<Reply> + Send + 'static,
) -> impl FnMut(&mut Command<'_>) -> Result<Reply> + Send + 'static {
    move |tx| {
        if let Some(sessie) = again {
            require_same_rights(tx, sessie)?;
        }
        work(tx)
    }
}

/// The session of which the rights are to be read again: a long body takes its time to come, and a turn has to be waited for. `None` when they were read a
/// moment ago.
fn session_to_read_again(request: &HttpRequest) -> Option<CurrentSessie> {
    let extensions = request.extensions();
    let long = extensions.get::<BodyDigest>().is_some_and(|body| body.long);
    extensions.get::<CurrentSessie>().copied().filter(|sessie| long || sessie.read_at.elapsed() > FRESH)
}

/// The command goes on when the rights are still those with which it came.
fn require_same_rights(tx: &mut Command<'_>, sessie: CurrentSessie) -> Result<()> {
    let Some(id) = tx.caller().id else { return Ok(()) };
    match find_gebruiker(tx.connection(), id, sessie.id)? {
        None => Err(Error::refused(Code::SessieVerlopen)),
        Some(found) if !found.caller.has_rights_of(tx.caller()) => Err(Error::refused(Code::RechtenGewijzigd)),
        Some(_) => Ok(()),
    }
}

/// The caller that the middleware found; the public when the operation needs no token and none was sent.
fn caller_of(request: &HttpRequest) -> Arc<Caller> {
    request.extensions().get::<Arc<Caller>>().cloned().unwrap_or_default()
}

fn db_of(request: &HttpRequest) -> Result<Db> {
    let db = request.app_data::<web::Data<Db>>();
    db.map(|db| db.get_ref().clone()).ok_or_else(|| Error::Internal("no database in the application".into()))
}

impl FromRequest for ReadContext {
    type Error = Error;
    type Future = Ready<Result<Self>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(query_of(request).and_then(|query| {
            let db = db_of(request)?;
            let peildatum: Option<NaiveDate> = query.get("peildatum").and_then(|value| value.as_str()?.parse().ok());
            let refused =
                |code: &str, reason: &str| Error::invalid(vec![InvalidParam::query("peildatum", code, reason)]);
            if peildatum.is_some_and(|day| day > day_of(db.clock().now())) {
                return Err(refused("inToekomst", "Een peildatum ligt niet in de toekomst."));
            }
            if let Some(Err(fault)) = peildatum.as_ref().map(plausible_date) {
                return Err(refused(&fault.code, fault.message.as_deref().unwrap_or_default()));
            }
            let caller = caller_of(request);
            let question = Question::of(request, &caller, day_of(db.clock().now()));
            Ok(Self { db, caller, peildatum, question })
        }))
    }
}

impl FromRequest for CommandContext {
    type Error = Error;
    type Future = Ready<Result<Self>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(db_of(request).map(|db| Self { db, caller: caller_of(request), request: request.clone() }))
    }
}
