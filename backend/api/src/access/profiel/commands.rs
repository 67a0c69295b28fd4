//! What people change about themselves.

use super::views::{NieuwWachtwoord, ProfielWijziging};
use crate::access::authorized::{Authorized, authorize_own};
use crate::access::gebruiker::{self, GebruikerRow, lock_gebruiker, replace_password};
use crate::access::password::is_easily_guessed;
use crate::access::sessie::{Credentials, Running, start_sessie, still_holds};
use crate::platform::db::Command;
use crate::platform::error::{Error, InvalidParam, Result};

/// Changes the own name or language.
pub fn update_profiel(tx: &mut Command<'_>, before: &GebruikerRow, wijziging: ProfielWijziging) -> Result<()> {
    let ProfielWijziging { naam, taal } = wijziging;
    let changed = GebruikerRow {
        naam: naam.map_or_else(|| before.naam.clone(), |naam| naam.trim().to_owned()),
        taal: taal.map_or_else(|| before.taal.clone(), |taal| taal.as_str().to_owned()),
        ..before.clone()
    };
    let before = own(tx, before.clone())?;
    gebruiker::store_gebruiker(tx, &before, changed, None)
}

/// What people change about themselves needs no right, but has to be about themselves.
fn own(tx: &Command<'_>, row: GebruikerRow) -> Result<Authorized<GebruikerRow>> {
    let id = row.id;
    authorize_own(tx.caller(), row, id)
}

/// Refuses a new password that is no better than none.
///
/// # Errors
/// `invoerOngeldig` with the code `gelijk` or `teZwak`.
pub fn require_usable(wachtwoord: &NieuwWachtwoord, email: &str) -> Result<()> {
    let NieuwWachtwoord { huidig_wachtwoord, nieuw_wachtwoord } = wachtwoord;
    if is_easily_guessed(nieuw_wachtwoord, email) {
        let reason =
            "Dit wachtwoord is snel geraden. Kies liever een paar woorden die niets met elkaar te maken hebben.";
        return Err(Error::invalid(vec![InvalidParam::body("nieuwWachtwoord", "teZwak", reason)]));
    }
    let reason = if nieuw_wachtwoord == huidig_wachtwoord {
        "Kies een ander wachtwoord dan het huidige."
    } else if nieuw_wachtwoord.trim().eq_ignore_ascii_case(email) {
        "Kies een ander wachtwoord dan uw e-mailadres."
    } else {
        return Ok(());
    };
    Err(Error::invalid(vec![InvalidParam::body("nieuwWachtwoord", "gelijk", reason)]))
}

/// Stores a new password; all sessions end and one new one begins. `None` when the old password, which was checked before, is the password no more.
pub fn change_password(tx: &mut Command<'_>, credentials: &Credentials, hash: &str) -> Result<Option<Running>> {
    let before = lock_gebruiker(tx, credentials.gebruiker_id)?;
    if !still_holds(tx, credentials)? {
        return Ok(None);
    }
    let before = own(tx, before)?;
    replace_password(tx, &before, hash, false, "Eigen wachtwoord gekozen")?;
    start_sessie(tx, before.id, false).map(Some)
}
