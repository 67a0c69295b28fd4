//! The names of people, for those who may see who did something.

use std::collections::HashMap;

use diesel::prelude::*;
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

use crate::platform::caller::{Caller, CallerKind};
use crate::platform::db::Read;
use crate::platform::error::Result;
use crate::schema::gebruiker;

/// Iets of iemand met een naam, bij zijn id.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Naamverwijzing {
    /// Het id.
    pub id: Uuid,
    /// De naam.
    #[schema(example = "Sanne de Vries")]
    pub naam: String,
}

/// Whether `caller` is shown the names of officials. Who acts for no organisation reads what is public, and that names nobody.
#[must_use]
pub fn may_see_names(caller: &Caller) -> bool {
    caller.kind == CallerKind::Klok || !caller.reach.organisations.is_empty()
}

/// The accounts of a page by their id.
#[derive(Debug, Default)]
pub struct Names(HashMap<Uuid, String>);

impl Names {
    /// The names of these accounts, in one query, as far as the caller may see names.
    pub fn of(read: &mut Read<'_>, ids: impl IntoIterator<Item = Option<Uuid>>) -> Result<Self> {
        let ids: Vec<Uuid> = ids.into_iter().flatten().collect();
        if ids.is_empty() || !may_see_names(read.caller()) {
            return Ok(Self::default());
        }
        let rows = gebruiker::table.filter(gebruiker::id.eq_any(ids)).select((gebruiker::id, gebruiker::naam));
        Ok(Self(rows.load(read.connection())?.into_iter().collect()))
    }

    /// The person; `None` for the clock, for a machine client, and where no names are shown.
    #[must_use]
    pub fn get(&self, id: Option<Uuid>) -> Option<Naamverwijzing> {
        let id = id?;
        self.0.get(&id).map(|naam| Naamverwijzing { id, naam: naam.clone() })
    }
}
