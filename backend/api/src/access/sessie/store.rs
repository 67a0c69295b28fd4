//! Rows and SQL of the sessions.

use chrono::{DateTime, TimeDelta, Utc};
use diesel::prelude::*;
use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::platform::db::Command;
use crate::platform::error::Result;
use crate::schema::{aanmeldgegeven, gebruiker, sessie, verversing};

/// A session that is not used for this long is over.
pub const IDLE: TimeDelta = TimeDelta::hours(12);
/// However much it is used, a session is over after this long.
pub const LONGEST: TimeDelta = TimeDelta::days(7);
/// What is over is kept this long, to recognise stolen tokens.
const KEPT: TimeDelta = TimeDelta::days(30);

/// What an account logs in with.
#[derive(Debug, Queryable)]
pub struct Credentials {
    pub gebruiker_id: Uuid,
    pub wachtwoord_hash: String,
    pub wachtwoord_wijzigen: bool,
}

/// A refresh token with the session that it belongs to.
#[derive(Debug, Queryable)]
pub struct RefreshRow {
    pub gebruikt_op: Option<DateTime<Utc>>,
    pub sessie_id: Uuid,
    pub gebruiker_id: Uuid,
    pub aangemaakt_op: DateTime<Utc>,
    pub laatst_gebruikt_op: DateTime<Utc>,
    pub beeindigd_op: Option<DateTime<Utc>>,
    pub actief: bool,
    pub wachtwoord_wijzigen: bool,
}

fn hash_of(token: &[u8]) -> Vec<u8> {
    Sha256::digest(token).to_vec()
}

/// The credentials of the active account with this address.
pub fn find_credentials(tx: &mut Command<'_>, email: &str) -> Result<Option<Credentials>> {
    Ok(gebruiker::table
        .inner_join(aanmeldgegeven::table)
        .filter(gebruiker::email.eq(email).and(gebruiker::actief))
        .select((gebruiker::id, aanmeldgegeven::wachtwoord_hash, aanmeldgegeven::wachtwoord_wijzigen))
        .first(tx.connection())
        .optional()?)
}

/// Locks the account and what it logs in with, when both still are what they were: else the password was changed, or the account switched off, since it
/// was checked. Who changes either then waits, and ends the session that is begun under this lock.
pub fn still_holds(tx: &mut Command<'_>, credentials: &Credentials) -> Result<bool> {
    let found = gebruiker::table
        .inner_join(aanmeldgegeven::table)
        .filter(gebruiker::id.eq(credentials.gebruiker_id).and(gebruiker::actief))
        .filter(aanmeldgegeven::wachtwoord_hash.eq(&credentials.wachtwoord_hash))
        .select(gebruiker::id)
        .for_no_key_update()
        .first::<Uuid>(tx.connection());
    Ok(found.optional()?.is_some())
}

/// Begins a session and remembers when this account last logged in.
pub fn insert_sessie(tx: &mut Command<'_>, gebruiker_id: Uuid) -> Result<Uuid> {
    let (id, now) = (Uuid::now_v7(), tx.now());
    diesel::insert_into(sessie::table)
        .values((
            sessie::id.eq(id),
            sessie::gebruiker_id.eq(gebruiker_id),
            sessie::aangemaakt_op.eq(now),
            sessie::laatst_gebruikt_op.eq(now),
        ))
        .execute(tx.connection())?;
    diesel::update(aanmeldgegeven::table.find(gebruiker_id))
        .set(aanmeldgegeven::laatst_aangemeld_op.eq(now))
        .execute(tx.connection())?;
    Ok(id)
}

/// Remembers a refresh token that was given.
pub fn insert_refresh_token(tx: &mut Command<'_>, sessie_id: Uuid, token: &[u8]) -> Result<()> {
    let now = tx.now();
    diesel::insert_into(verversing::table)
        .values((
            verversing::token_hash.eq(hash_of(token)),
            verversing::sessie_id.eq(sessie_id),
            verversing::uitgegeven_op.eq(now),
        ))
        .execute(tx.connection())?;
    Ok(())
}

/// Locks and reads a refresh token: whoever brings the same one at the same time waits.
pub fn lock_refresh_token(tx: &mut Command<'_>, token: &[u8]) -> Result<Option<RefreshRow>> {
    let hash = hash_of(token);
    let used = verversing::table.find(&hash).select((verversing::gebruikt_op, verversing::sessie_id)).for_update();
    let Some((gebruikt_op, sessie_id)) = used.first::<(Option<DateTime<Utc>>, Uuid)>(tx.connection()).optional()?
    else {
        return Ok(None);
    };
    let (gebruiker_id, aangemaakt_op, laatst_gebruikt_op, beeindigd_op, actief, wachtwoord_wijzigen) = sessie::table
        .inner_join(gebruiker::table)
        .inner_join(aanmeldgegeven::table.on(aanmeldgegeven::gebruiker_id.eq(sessie::gebruiker_id)))
        .filter(sessie::id.eq(sessie_id))
        .select((
            sessie::gebruiker_id,
            sessie::aangemaakt_op,
            sessie::laatst_gebruikt_op,
            sessie::beeindigd_op,
            gebruiker::actief,
            aanmeldgegeven::wachtwoord_wijzigen,
        ))
        .first(tx.connection())?;
    Ok(Some(RefreshRow {
        gebruikt_op,
        sessie_id,
        gebruiker_id,
        aangemaakt_op,
        laatst_gebruikt_op,
        beeindigd_op,
        actief,
        wachtwoord_wijzigen,
    }))
}

/// Marks a refresh token and its session as used now.
pub fn mark_used(tx: &mut Command<'_>, sessie_id: Uuid, token: &[u8]) -> Result<()> {
    let now = tx.now();
    diesel::update(verversing::table.find(hash_of(token)))
        .set(verversing::gebruikt_op.eq(now))
        .execute(tx.connection())?;
    diesel::update(sessie::table.find(sessie_id)).set(sessie::laatst_gebruikt_op.eq(now)).execute(tx.connection())?;
    Ok(())
}

/// Ends one session: all its tokens are worthless from now on.
pub fn end_sessie(tx: &mut Command<'_>, id: Uuid) -> Result<()> {
    let now = tx.now();
    diesel::update(sessie::table.find(id).filter(sessie::beeindigd_op.is_null()))
        .set(sessie::beeindigd_op.eq(now))
        .execute(tx.connection())?;
    Ok(())
}

/// Ends all sessions of an account.
pub fn end_all_sessies(tx: &mut Command<'_>, gebruiker_id: Uuid) -> Result<()> {
    let now = tx.now();
    diesel::update(sessie::table.filter(sessie::gebruiker_id.eq(gebruiker_id)).filter(sessie::beeindigd_op.is_null()))
        .set(sessie::beeindigd_op.eq(now))
        .execute(tx.connection())?;
    Ok(())
}

/// Removes sessions that are long over; the worker calls this.
pub fn forget_old(tx: &mut Command<'_>) -> Result<usize> {
    let before = tx.now() - KEPT;
    Ok(diesel::delete(sessie::table.filter(sessie::laatst_gebruikt_op.lt(before))).execute(tx.connection())?)
}
