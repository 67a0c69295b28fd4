//! Giving and taking rights.

use sleutelbord_domain::organisatie::OrganisatieCode;
use sleutelbord_domain::policy;
use uuid::Uuid;

use super::Rol;
use super::store::{self, NamedToekenning, ToekenningRow};
use super::views::NieuweToekenning;
use crate::access::authorized::{Authorized, authorize};
use crate::access::gebruiker::require_another_beheerder;
use crate::platform::coded::Coded;
use crate::platform::db::Command;
use crate::platform::error::{Error, InvalidParam, Result};
use crate::platform::journal::Entry;

/// Gives a role for an organisation that exists, and for which the role can be given.
///
/// # Errors
/// `invoerOngeldig` when role and organisation do not go together or the organisation is unknown, `verwijzingOnbekend` when the account is,
/// `alAanwezig` when it was given before.
pub fn create_toekenning(tx: &mut Command<'_>, nieuw: NieuweToekenning) -> Result<NamedToekenning> {
    let NieuweToekenning { gebruiker_id, rol, organisatie_code } = nieuw;
    let organisatie_naam = match &organisatie_code {
        None => None,
        Some(code) => Some(store::find_organisatie_naam(tx, code)?.ok_or_else(unknown_organisation)?),
    };
    require_fit(rol, organisatie_code.as_deref())?;
    let row =
        ToekenningRow { id: Uuid::now_v7(), gebruiker_id, rol, organisatie_code, aangemaakt_op: tx.now(), versie: 1 };
    let row = authorize(tx.caller(), row, policy::Action::ToekenningenBeheren)?;
    store::insert_toekenning(tx, &row)?;
    Ok(((*row).clone(), organisatie_naam))
}

/// Takes a grant away.
///
/// # Errors
/// `laatsteBeheerder` when nobody would be left to manage accounts.
pub fn delete_toekenning(tx: &mut Command<'_>, row: &Authorized<ToekenningRow>) -> Result<()> {
    if row.rol == Coded(policy::Rol::Beheerder) {
        require_another_beheerder(tx, row.gebruiker_id)?;
    }
    store::delete_toekenning(tx, row)?;
    tx.journal(Entry::deleted(&**row)?)
}

fn require_fit(rol: Rol, code: Option<&str>) -> Result<()> {
    let organisatie: Option<OrganisatieCode> = code.and_then(|code| code.parse().ok());
    // Machine clients have their own list.
    if rol.0 != policy::Rol::Systeem && rol.0.may_be_granted_for(organisatie.as_ref()) {
        return Ok(());
    }
    let reason = "Deze rol kan niet voor deze organisatie worden toegekend.";
    Err(Error::invalid(vec![InvalidParam::body("rol", "rolPastNiet", reason)]))
}

fn unknown_organisation() -> Error {
    let reason = "Deze organisatie bestaat niet in dit register.";
    Error::invalid(vec![InvalidParam::body("organisatieCode", "organisatieOnbekend", reason)])
}
