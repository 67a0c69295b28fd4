//! What happens at a login and at a renewal.

use chrono::TimeDelta;
use uuid::Uuid;

use super::store::{self, Credentials, IDLE, LONGEST};
use crate::access::Access;
use crate::access::password::Turn;
use crate::access::signing_key::SigningKey;
use crate::access::throttle::Attempt;
use crate::platform::db::Command;
use crate::platform::error::Result;

/// A refresh token may come twice within this time: tabs of one browser renew at the same moment, and answers get lost.
const GRACE: TimeDelta = TimeDelta::seconds(30);

/// A session that goes on, with the refresh token to go on with.
#[derive(Clone, Debug)]
pub struct Running {
    pub gebruiker_id: Uuid,
    pub sessie_id: Uuid,
    pub refresh_token: Vec<u8>,
    pub wachtwoord_wijzigen: bool,
}

/// The credentials of the account with this address, when the password is right and there were not too many wrong ones.
///
/// # Errors
/// `teVeelPogingen`, or [`Unavailable`](crate::platform::error::Error::Unavailable) when too many are waiting.
pub async fn check_password(
    access: &Access,
    turn: &Turn,
    attempt: &Attempt,
    email: &str,
    password: String,
) -> Result<Option<Credentials>> {
    let (asked, address) = (attempt.clone(), email.to_lowercase());
    let (admitted, found) =
        access.command(move |tx| Ok((asked.clone().admit(tx)?, store::find_credentials(tx, &address)?))).await?;
    let hash = found.as_ref().map(|found| found.wachtwoord_hash.clone());
    let right = turn.verify(password, hash).await?;
    if right {
        access.command(move |tx| admitted.succeeded(tx)).await?;
    }
    Ok(found.filter(|_| right))
}

/// Begins a session for whoever knew the password, unless it was changed since: checking takes a while, and a change ends every session.
pub fn log_in(tx: &mut Command<'_>, credentials: &Credentials) -> Result<Option<Running>> {
    if !store::still_holds(tx, credentials)? {
        return Ok(None);
    }
    start_sessie(tx, credentials.gebruiker_id, credentials.wachtwoord_wijzigen).map(Some)
}

/// Begins a session.
pub fn start_sessie(tx: &mut Command<'_>, gebruiker_id: Uuid, wachtwoord_wijzigen: bool) -> Result<Running> {
    let sessie_id = store::insert_sessie(tx, gebruiker_id)?;
    let refresh_token = rand::random::<[u8; 32]>().to_vec();
    store::insert_refresh_token(tx, sessie_id, &refresh_token)?;
    Ok(Running { gebruiker_id, sessie_id, refresh_token, wachtwoord_wijzigen })
}

/// Renews a session; `None` when it is over, or ends here because an old token came back: then somebody else has it too.
pub fn renew_sessie(tx: &mut Command<'_>, key: &SigningKey, token: &[u8]) -> Result<Option<Running>> {
    let Some(row) = store::lock_refresh_token(tx, token)? else { return Ok(None) };
    let now = tx.now();
    let over = row.beeindigd_op.is_some() || now - row.laatst_gebruikt_op > IDLE || now - row.aangemaakt_op > LONGEST;
    if over || !row.actief {
        return Ok(None);
    }
    let refresh_token = key.successor_of(token);
    match row.gebruikt_op {
        None => {
            store::mark_used(tx, row.sessie_id, token)?;
            store::insert_refresh_token(tx, row.sessie_id, &refresh_token)?;
        }
        Some(used) if now - used <= GRACE => {}
        Some(_) => {
            tracing::warn!(gebruiker_id = %row.gebruiker_id, sessie_id = %row.sessie_id, "an old refresh token came back");
            store::end_sessie(tx, row.sessie_id)?;
            return Ok(None);
        }
    }
    Ok(Some(Running {
        gebruiker_id: row.gebruiker_id,
        sessie_id: row.sessie_id,
        refresh_token,
        wachtwoord_wijzigen: row.wachtwoord_wijzigen,
    }))
}

/// Ends the session that a refresh token belongs to.
pub fn end_sessie_of(tx: &mut Command<'_>, token: &[u8]) -> Result<()> {
    match store::lock_refresh_token(tx, token)? {
        Some(row) => store::end_sessie(tx, row.sessie_id),
        None => Ok(()),
    }
}
