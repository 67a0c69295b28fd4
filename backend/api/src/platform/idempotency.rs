//! `Idempotency-Key`: a command sent twice happens once.
//!
//! The answer is kept for 24 hours in the same transaction as what it answers. Refused commands and dry runs keep nothing.

use actix_web::HttpRequest;
use chrono::TimeDelta;
use diesel::prelude::*;
use diesel::sql_types::{Bool, Jsonb, Text, Timestamptz, Uuid as SqlUuid};
use serde_json::Value;
use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::db::Command;
use super::error::{Code, Error, InvalidParam, Result};
use super::reply::Reply;
use super::sql::sql;
use crate::schema::idempotentie;

/// How long an answer is kept.
const KEPT: TimeDelta = TimeDelta::hours(24);

/// One key of one caller, with what it was used for.
#[derive(Clone, Debug)]
pub struct IdempotencyKey {
    key: String,
    fingerprint: String,
}

impl IdempotencyKey {
    /// The key of this request, with a fingerprint over its method, path, query and body.
    ///
    /// # Errors
    /// `invoerOngeldig` when the key is empty, longer than 255 characters or not printable ASCII.
    pub fn of(request: &HttpRequest, body_digest: &[u8]) -> Result<Option<Self>> {
        let Some(value) = request.headers().get("Idempotency-Key") else { return Ok(None) };
        let key = value.to_str().unwrap_or_default();
        if key.is_empty() || key.len() > 255 {
            let reason = "De sleutel telt 1 tot 255 leesbare tekens.";
            return Err(Error::invalid(vec![InvalidParam::header("Idempotency-Key", "sleutelOngeldig", reason)]));
        }
        let mut hash = Sha256::new();
        for part in [
            request.method().as_str().as_bytes(),
            request.path().as_bytes(),
            request.query_string().as_bytes(),
            body_digest,
        ] {
            hash.update(part.len().to_be_bytes());
            hash.update(part);
        }
        let fingerprint = hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
        Ok(Some(Self { key: key.to_owned(), fingerprint }))
    }
}

/// Runs `work` once for this key: a repetition gets the answer that was given then.
///
/// # Errors
/// What the caller would be refused now, `verzoekLoopt` while the first is still running, `sleutelHergebruikt` when the key came with another request, and what `work` refuses.
pub fn once(
    tx: &mut Command<'_>,
    key: &IdempotencyKey,
    work: impl FnOnce(&mut Command<'_>) -> Result<Reply>,
) -> Result<Reply> {
    let caller = tx.caller().id.unwrap_or(Uuid::nil());
    let lock = sql::<Bool>("select pg_try_advisory_xact_lock(hashtextextended(")
        .bind::<Text, _>(format!("{caller}:{}", key.key))
        .sql(", 20))");
    let taken: bool = lock.get_result(tx.connection())?;
    if !taken {
        return Err(Error::refused(Code::VerzoekLoopt));
    }
    if let Some(kept) = kept(tx, key)? {
        require_sight(tx, work)?;
        return Ok(kept);
    }
    let reply = work(tx)?;
    if !tx.is_dry_run() {
        keep(tx, caller, key, &reply)?;
    }
    Ok(reply)
}

/// The answer that was given under this key.
///
/// # Errors
/// `sleutelHergebruikt` when the key came with another request.
pub fn kept(tx: &mut Command<'_>, key: &IdempotencyKey) -> Result<Option<Reply>> {
    let caller = tx.caller().id.unwrap_or(Uuid::nil());
    let kept = idempotentie::table
        .filter(idempotentie::aanroeper_id.eq(caller).and(idempotentie::sleutel.eq(&key.key)))
        .filter(idempotentie::gebeurd_op.gt(tx.now() - KEPT))
        .select((idempotentie::vingerafdruk, idempotentie::antwoord));
    match kept.first::<(String, Value)>(tx.connection()).optional()? {
        Some((fingerprint, reply)) if fingerprint == key.fingerprint => Ok(Some(serde_json::from_value(reply)?)),
        Some(_) => Err(Error::refused(Code::SleutelHergebruikt)),
        None => Ok(None),
    }
}

/// The kept answer is told to who may still do and see what it is about: whoever would be refused that now, hears the same as anybody else. What else came
/// in between (a version, a state) is what the key is for.
fn require_sight(tx: &mut Command<'_>, work: impl FnOnce(&mut Command<'_>) -> Result<Reply>) -> Result<()> {
    match tx.tried(work)? {
        Err(Error::Refused(refusal)) if matches!(refusal.kind.status.as_u16(), 401 | 403 | 404) => {
            Err(Error::Refused(refusal))
        }
        Err(error @ (Error::Database(_) | Error::Locked | Error::Unavailable(_))) => Err(error),
        Ok(_) | Err(Error::Refused(_) | Error::Internal(_)) => Ok(()),
    }
}

fn keep(tx: &mut Command<'_>, caller: Uuid, key: &IdempotencyKey, reply: &Reply) -> Result<()> {
    let now = tx.now();
    sql::<()>("insert into idempotentie (aanroeper_id, sleutel, vingerafdruk, antwoord, gebeurd_op) values (")
        .bind::<SqlUuid, _>(caller)
        .sql(", ")
        .bind::<Text, _>(key.key.clone())
        .sql(", ")
        .bind::<Text, _>(key.fingerprint.clone())
        .sql(", ")
        .bind::<Jsonb, _>(serde_json::to_value(reply)?)
        .sql(", ")
        .bind::<Timestamptz, _>(now)
        .sql(
            ") on conflict (aanroeper_id, sleutel) do update set vingerafdruk = excluded.vingerafdruk,
             antwoord = excluded.antwoord, gebeurd_op = excluded.gebeurd_op",
        )
        .execute(tx.connection())?;
    Ok(())
}

/// Removes what is older than 24 hours; the worker calls this.
///
/// # Errors
/// As any [`Result`] of the database.
pub fn forget_old(tx: &mut Command<'_>) -> Result<usize> {
    let since = tx.now() - KEPT;
    Ok(diesel::delete(idempotentie::table.filter(idempotentie::gebeurd_op.le(since))).execute(tx.connection())?)
}
