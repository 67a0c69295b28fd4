//! Accounts that do not come from an administrator: the first administrator, and those of a demonstration or test.

use sleutelbord_domain::policy::{Grant, Rol};
use uuid::Uuid;

use super::gebruiker::{self, NieuweGebruiker};
use super::toekenning::{self, NieuweToekenning};
use super::token::Holder;
use super::{Access, password, sessie};
use crate::platform::caller::Caller;
use crate::platform::coded::Coded;
use crate::platform::db::{Command, Db};
use crate::platform::error::Result;

/// An account to be made with its grants.
#[derive(Clone, Debug)]
pub struct Account {
    /// The address to log in with.
    pub email: String,
    /// The person's name.
    pub naam: String,
    /// Role and organisation of each grant.
    pub grants: Vec<Grant>,
}

/// Makes an account whose password has this hash (see [`hash_password`]).
///
/// # Errors
/// What making an account or grant refuses.
pub fn seed_account(tx: &mut Command<'_>, account: &Account, hash: &str, must_change: bool) -> Result<Uuid> {
    let Account { email, naam, grants } = account;
    let nieuw = NieuweGebruiker { email: email.clone(), naam: naam.clone() };
    let row = gebruiker::create_gebruiker(tx, &nieuw, hash, must_change)?;
    for Grant { rol, organisatie } in grants {
        let organisatie_code = organisatie.as_ref().map(ToString::to_string);
        let nieuw = NieuweToekenning { gebruiker_id: row.id, rol: Coded(*rol), organisatie_code };
        toekenning::create_toekenning(tx, nieuw)?;
    }
    Ok(row.id)
}

/// Begins a session of an account to which nobody logged in; see [`Access::token_for`]. It lasts until [`end_seeded_sessies`].
///
/// # Errors
/// As any [`Result`] of the database.
pub fn seed_sessie(tx: &mut Command<'_>, gebruiker_id: Uuid) -> Result<Uuid> {
    sessie::start_sessie(tx, gebruiker_id, false).map(|running| running.sessie_id)
}

/// Ends all sessions of an account.
///
/// # Errors
/// As any [`Result`] of the database.
pub fn end_seeded_sessies(tx: &mut Command<'_>, gebruiker_id: Uuid) -> Result<()> {
    sessie::end_all_sessies(tx, gebruiker_id)
}

impl Access {
    /// An access token in a [seeded](seed_sessie) session, from now on.
    ///
    /// # Errors
    /// When it cannot be signed.
    pub fn token_for(&self, gebruiker_id: Uuid, sessie_id: Uuid) -> Result<String> {
        let holder = Holder::Gebruiker { id: gebruiker_id, sessie_id };
        self.tokens.issue(holder, self.db.clock().now()).map(|issued| issued.token)
    }
}

/// The hash of a password, as accounts keep it.
///
/// # Errors
/// When the system has no randomness.
pub fn hash_password(password: &str) -> Result<String> {
    password::hash(password)
}

/// A hash that costs next to nothing to make and to check, for the accounts of a throw-away database.
///
/// # Errors
/// When the system has no randomness.
pub fn hash_password_cheaply(password: &str) -> Result<String> {
    password::hash_cheaply(password)
}

/// Makes the first administrator of an empty register; gives the one-time password, which is shown once.
///
/// # Errors
/// As any [`Result`] of the database.
pub fn first_administrator(db: &Db, email: &str) -> Result<Option<String>> {
    db.command_here(&Caller::clock(), |tx| {
        if !gebruiker::is_empty(tx)? {
            return Ok(None);
        }
        let grants = vec![Grant { rol: Rol::Beheerder, organisatie: None }];
        let account = Account { email: email.to_owned(), naam: "Beheerder".to_owned(), grants };
        let password = password::one_time();
        seed_account(tx, &account, &password::hash(&password)?, true)?;
        Ok(Some(password))
    })
}
