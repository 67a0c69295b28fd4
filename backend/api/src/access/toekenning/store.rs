//! Rows and SQL of the grants.

use chrono::{DateTime, Utc};
use diesel::prelude::*;
use serde::Serialize;
use sleutelbord_domain::policy::Action;
use sleutelbord_domain::policy::ObjectScope;
use utoipa::ToSchema;
use uuid::Uuid;

use super::Rol;
use crate::access::authorized::{Authorized, Guarded};
use crate::appended;
use crate::journaled;
use crate::platform::db::{Command, Read};
use crate::platform::error::{Code, Error, Result};
use crate::platform::journal::Kind;
use crate::platform::lezers::Lezers;
use crate::platform::record::Appended;
use crate::schema::{organisatie, toekenning};

/// A grant as stored: user × role × organisation.
#[derive(Clone, Debug, Queryable, Selectable, Insertable, Serialize, ToSchema)]
#[diesel(table_name = toekenning, treat_none_as_default_value = false)]
#[serde(rename_all = "camelCase")]
pub struct ToekenningRow {
    pub id: Uuid,
    pub gebruiker_id: Uuid,
    pub rol: Rol,
    pub organisatie_code: Option<String>,
    pub aangemaakt_op: DateTime<Utc>,
    pub versie: i32,
}

/// A grant with the name of its organisation.
pub type NamedToekenning = (ToekenningRow, Option<String>);

journaled!(
    ToekenningRow,
    Kind {
        open: &["id", "gebruikerId", "rol", "organisatieCode", "aangemaaktOp", "versie"],
        ..Kind::new("toekenning", "toekenning", true)
    },
    since aangemaakt_op,
    version versie,
    |row| Place::root(row.id, Lezers::account_managers()).below(row.gebruiker_id)
);
appended!(ToekenningRow, toekenning);

impl Guarded for ToekenningRow {
    fn scope(&self) -> ObjectScope {
        ObjectScope::default()
    }
}

/// All grants of these accounts.
pub fn toekenningen_of(read: &mut Read<'_>, gebruikers: &[Uuid]) -> Result<Vec<NamedToekenning>> {
    Ok(toekenning::table
        .left_join(organisatie::table.on(organisatie::code.nullable().eq(toekenning::organisatie_code)))
        .filter(toekenning::gebruiker_id.eq_any(gebruikers))
        .order((toekenning::aangemaakt_op, toekenning::id))
        .select((ToekenningRow::as_select(), organisatie::naam.nullable()))
        .load(read.connection())?)
}

/// One grant.
///
/// # Errors
/// `nietGevonden`.
pub fn find_toekenning(read: &mut Read<'_>, id: Uuid) -> Result<NamedToekenning> {
    Ok(toekenning::table
        .left_join(organisatie::table.on(organisatie::code.nullable().eq(toekenning::organisatie_code)))
        .filter(toekenning::id.eq(id))
        .select((ToekenningRow::as_select(), organisatie::naam.nullable()))
        .first(read.connection())?)
}

/// The name of an organisation, when there is one with this code.
pub fn find_organisatie_naam(read: &mut Read<'_>, code: &str) -> Result<Option<String>> {
    let query = organisatie::table.filter(organisatie::code.eq(code)).select(organisatie::naam);
    Ok(query.first(read.connection()).optional()?)
}

/// Stores a grant.
pub fn insert_toekenning(tx: &mut Command<'_>, row: &Authorized<ToekenningRow>) -> Result<()> {
    row.is_for(&[Action::ToekenningenBeheren])?;
    row.append(tx, None)
}

/// Removes a grant.
///
/// # Errors
/// `nietGevonden` when somebody else removed it at the same time: only one of them did it.
pub fn delete_toekenning(tx: &mut Command<'_>, row: &Authorized<ToekenningRow>) -> Result<()> {
    row.is_for(&[Action::ToekenningenBeheren])?;
    match diesel::delete(toekenning::table.find(row.id)).execute(tx.connection())? {
        0 => Err(Error::refused(Code::NietGevonden)),
        _ => Ok(()),
    }
}
