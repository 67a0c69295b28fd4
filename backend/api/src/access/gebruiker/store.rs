//! Rows and SQL of the accounts.

use chrono::{DateTime, Utc};
use diesel::prelude::*;
use serde::Serialize;
use sleutelbord_domain::policy::{Action, ObjectScope, Rol};
use utoipa::ToSchema;
use uuid::Uuid;

use super::Taal;
use crate::access::authorized::{Authorized, Guarded};
use crate::journaled;
use crate::platform::coded::Coded;
use crate::platform::db::{Command, Read};
use crate::platform::error::Result;
use crate::platform::journal::Kind;
use crate::platform::lezers::Lezers;
use crate::platform::record::Versioned;
use crate::schema::{aanmeldgegeven, gebruiker, toekenning};
use crate::versioned;

/// An account as stored; what it logs in with lies elsewhere.
#[derive(Clone, Debug, Queryable, Selectable, Insertable, AsChangeset, Serialize, ToSchema)]
#[diesel(table_name = gebruiker, treat_none_as_default_value = false)]
#[serde(rename_all = "camelCase")]
pub struct GebruikerRow {
    pub id: Uuid,
    pub email: String,
    pub naam: String,
    #[schema(value_type = Taal)]
    pub taal: String,
    pub actief: bool,
    pub aangemaakt_op: DateTime<Utc>,
    pub gewijzigd_op: DateTime<Utc>,
    pub versie: i32,
}

/// How an account stands with its logins.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = aanmeldgegeven)]
pub struct LoginState {
    pub wachtwoord_wijzigen: bool,
    pub laatst_aangemeld_op: Option<DateTime<Utc>>,
}

journaled!(
    GebruikerRow,
    Kind {
        open: &["id", "email", "naam", "taal", "actief", "aangemaaktOp", "gewijzigdOp", "versie"],
        ..Kind::new("gebruiker", "gebruiker", true)
    },
    since gewijzigd_op,
    version versie,
    |row| Place::root(row.id, Lezers::account_managers())
);
versioned!(GebruikerRow, gebruiker);

impl Guarded for GebruikerRow {
    fn scope(&self) -> ObjectScope {
        ObjectScope::default()
    }
}

/// One account.
///
/// # Errors
/// `nietGevonden`.
pub fn find_gebruiker(read: &mut Read<'_>, id: Uuid) -> Result<(GebruikerRow, LoginState)> {
    Ok(gebruiker::table
        .inner_join(aanmeldgegeven::table)
        .filter(gebruiker::id.eq(id))
        .select((GebruikerRow::as_select(), LoginState::as_select()))
        .first(read.connection())?)
}

/// Locks and reads one account.
///
/// # Errors
/// `nietGevonden`.
pub fn lock_gebruiker(tx: &mut Command<'_>, id: Uuid) -> Result<GebruikerRow> {
    tx.lock_roots(&[id])?;
    Ok(gebruiker::table.find(id).select(GebruikerRow::as_select()).first(tx.connection())?)
}

/// Whether there are accounts at all.
pub fn is_empty(tx: &mut Command<'_>) -> Result<bool> {
    let found = diesel::select(diesel::dsl::exists(gebruiker::table.select(gebruiker::id)));
    Ok(!found.get_result::<bool>(tx.connection())?)
}

/// Stores a new account with the hash of its password.
pub fn insert_gebruiker(
    tx: &mut Command<'_>,
    row: &Authorized<GebruikerRow>,
    hash: &str,
    must_change: bool,
) -> Result<()> {
    row.is_for(&[Action::GebruikersBeheren])?;
    row.create(tx, None)?;
    diesel::insert_into(aanmeldgegeven::table)
        .values((
            aanmeldgegeven::gebruiker_id.eq(row.id),
            aanmeldgegeven::wachtwoord_hash.eq(hash),
            aanmeldgegeven::wachtwoord_wijzigen.eq(must_change),
        ))
        .execute(tx.connection())?;
    Ok(())
}

/// Stores what changed in an account.
pub fn update_gebruiker(
    tx: &mut Command<'_>,
    before: &Authorized<GebruikerRow>,
    changed: GebruikerRow,
    reden: Option<&str>,
) -> Result<()> {
    before.is_own_or_for(&[Action::GebruikersBeheren])?;
    changed.succeed(tx, before, reden).map(|_| ())
}

/// Stores the hash of a new password.
pub fn update_password(
    tx: &mut Command<'_>,
    row: &Authorized<GebruikerRow>,
    hash: &str,
    must_change: bool,
) -> Result<()> {
    row.is_own_or_for(&[Action::GebruikersBeheren])?;
    diesel::update(aanmeldgegeven::table.find(row.id))
        .set((aanmeldgegeven::wachtwoord_hash.eq(hash), aanmeldgegeven::wachtwoord_wijzigen.eq(must_change)))
        .execute(tx.connection())?;
    Ok(())
}

/// The active administrators. Locks their grants, so that two of them who leave at once take turns.
pub fn lock_beheerders(tx: &mut Command<'_>) -> Result<Vec<Uuid>> {
    let locked: Vec<Uuid> = toekenning::table
        .filter(toekenning::rol.eq(Coded(Rol::Beheerder)))
        .select(toekenning::gebruiker_id)
        .order(toekenning::id)
        .for_update()
        .load(tx.connection())?;
    // Read again after the lock was had: whoever was first may have left.
    Ok(gebruiker::table
        .filter(gebruiker::actief.and(gebruiker::id.eq_any(locked)))
        .filter(diesel::dsl::exists(
            toekenning::table
                .filter(toekenning::gebruiker_id.eq(gebruiker::id).and(toekenning::rol.eq(Coded(Rol::Beheerder)))),
        ))
        .select(gebruiker::id)
        .load(tx.connection())?)
}
