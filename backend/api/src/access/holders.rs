//! Which roles people hold for which organisations.

use diesel::prelude::*;
use sleutelbord_domain::policy::Rol;
use uuid::Uuid;

use crate::platform::coded::Coded;
use crate::platform::db::Read;
use crate::platform::error::Result;
use crate::schema::{gebruiker, toekenning};

/// A person on an active account, with a role for an organisation.
#[derive(Clone, Debug, Queryable)]
pub struct Holder {
    pub gebruiker_id: Uuid,
    pub rol: Coded<Rol>,
    pub organisatie_code: Option<String>,
}

/// What those of these people hold whose account is active.
pub fn holders_among(read: &mut Read<'_>, people: impl Iterator<Item = Uuid>) -> Result<Vec<Holder>> {
    let people: Vec<Uuid> = people.collect();
    if people.is_empty() {
        return Ok(Vec::new());
    }
    Ok(toekenning::table
        .inner_join(gebruiker::table.on(gebruiker::id.eq(toekenning::gebruiker_id)))
        .filter(toekenning::gebruiker_id.eq_any(people).and(gebruiker::actief))
        .select((toekenning::gebruiker_id, toekenning::rol, toekenning::organisatie_code))
        .load(read.connection())?)
}
