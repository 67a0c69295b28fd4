//! What is done with accounts.

use sleutelbord_domain::policy::Action;
use uuid::Uuid;

use super::store::{self, GebruikerRow};
use super::views::{GebruikerWijziging, NieuweGebruiker};
use crate::access::authorized::{Authorized, authorize};
use crate::access::sessie::end_all_sessies;
use crate::platform::db::Command;
use crate::platform::error::{Code, Error, Result};

/// Makes an account that logs in with a password of this hash.
///
/// # Errors
/// `alAanwezig` when there is an account with this address.
pub fn create_gebruiker(
    tx: &mut Command<'_>,
    nieuw: &NieuweGebruiker,
    hash: &str,
    must_change: bool,
) -> Result<GebruikerRow> {
    let now = tx.now();
    let row = GebruikerRow {
        id: Uuid::now_v7(),
        email: nieuw.email.trim().to_lowercase(),
        naam: nieuw.naam.trim().to_owned(),
        taal: "nl".to_owned(),
        actief: true,
        aangemaakt_op: now,
        gewijzigd_op: now,
        versie: 1,
    };
    let row = authorize(tx.caller(), row, Action::GebruikersBeheren)?;
    store::insert_gebruiker(tx, &row, hash, must_change)?;
    Ok((*row).clone())
}

/// Changes an account. Who is switched off is logged out everywhere.
///
/// # Errors
/// `laatsteBeheerder` when nobody would be left to manage accounts, `alAanwezig` when the address is taken.
pub fn update_gebruiker(
    tx: &mut Command<'_>,
    before: &Authorized<GebruikerRow>,
    wijziging: GebruikerWijziging,
) -> Result<()> {
    let GebruikerWijziging { email, naam, actief } = wijziging;
    if actief == Some(false) && before.actief {
        require_another_beheerder(tx, before.id)?;
        end_all_sessies(tx, before.id)?;
    }
    let changed = GebruikerRow {
        email: email.map_or_else(|| before.email.clone(), |email| email.trim().to_lowercase()),
        naam: naam.map_or_else(|| before.naam.clone(), |naam| naam.trim().to_owned()),
        actief: actief.unwrap_or(before.actief),
        ..(**before).clone()
    };
    store::update_gebruiker(tx, before, changed, None)
}

/// Gives an account a password for one login; all its sessions end.
pub fn reset_password(tx: &mut Command<'_>, gebruiker: &Authorized<GebruikerRow>, hash: &str) -> Result<()> {
    replace_password(tx, gebruiker, hash, true, "Eenmalig wachtwoord gegeven")
}

/// Gives an account another password and says so in the journal, which never holds anything of the password itself; all sessions end.
pub fn replace_password(
    tx: &mut Command<'_>,
    before: &Authorized<GebruikerRow>,
    hash: &str,
    must_change: bool,
    reden: &str,
) -> Result<()> {
    store::update_gebruiker(tx, before, (**before).clone(), Some(reden))?;
    store::update_password(tx, before, hash, must_change)?;
    end_all_sessies(tx, before.id)
}

/// Refuses to take away the last one who can manage accounts.
///
/// # Errors
/// `laatsteBeheerder`.
pub fn require_another_beheerder(tx: &mut Command<'_>, gebruiker_id: Uuid) -> Result<()> {
    let beheerders = store::lock_beheerders(tx)?;
    if beheerders.contains(&gebruiker_id) && beheerders.len() == 1 {
        return Err(Error::refused(Code::LaatsteBeheerder));
    }
    Ok(())
}
