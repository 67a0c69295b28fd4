//! What records are called: a change tells of it in the words by which people know it.

use std::collections::HashMap;

use diesel::prelude::*;
use diesel::sql_types::{Array, Text, Uuid as SqlUuid};
use serde_json::{Map, Value};
use uuid::Uuid;

use crate::features::{sleutelproject, woningbouwplan};
use crate::platform::db::Read;
use crate::platform::error::Result;
use crate::platform::sql::Statement;
use crate::schema::{sleutelproject as projects, woningbouwplan as plans};

/// What a record calls itself, among its facts.
#[must_use]
pub fn own_name(feiten: &Map<String, Value>) -> Option<String> {
    let name = feiten.get("naam").or_else(|| feiten.get("titel"))?;
    name.as_str().map(ToOwned::to_owned)
}

/// Names by id.
#[derive(Debug, Default)]
pub struct Benamingen(HashMap<Uuid, String>);

#[derive(QueryableByName)]
struct Named {
    #[diesel(sql_type = SqlUuid)]
    id: Uuid,
    #[diesel(sql_type = Text)]
    naam: String,
}

impl Benamingen {
    /// The names of records that others hang under. Whoever is told what hangs under a record reads the record itself too.
    pub fn of(read: &mut Read<'_>, ids: impl Iterator<Item = Uuid>) -> Result<Self> {
        let ids: Vec<Uuid> = ids.collect();
        if ids.is_empty() {
            return Ok(Self::default());
        }
        let asked = Statement::new("with gevraagd as materialized (select unnest(").bind::<Array<SqlUuid>, _>(ids).sql(
            ") as id)
                 select id, naam from mijlpaal join gevraagd using (id)
                 union all select id, naam from besluitmoment join gevraagd using (id)
                 union all select id, titel from escalatie join gevraagd using (id)
                 union all select id, naam from sleutelproject join gevraagd using (id)
                 union all select id, naam from woningbouwplan join gevraagd using (id)",
        );
        let rows: Vec<Named> = asked.load(read.connection())?;
        Ok(Self(rows.into_iter().map(|Named { id, naam }| (id, naam)).collect()))
    }

    /// What it is called.
    #[must_use]
    pub fn get(&self, id: Option<Uuid>) -> Option<String> {
        self.0.get(&id?).cloned()
    }
}

/// The roots among these ids that the caller reads now: of which kind they are, and what they are called.
pub fn roots(read: &mut Read<'_>, ids: &[Uuid]) -> Result<HashMap<Uuid, (&'static str, String)>> {
    let (caller, mut found) = (read.caller(), HashMap::new());
    let named = (projects::id, projects::naam);
    let own = projects::table.filter(projects::id.eq_any(ids.to_vec())).filter(sleutelproject::visible_to(caller));
    let plan = plans::table.filter(plans::id.eq_any(ids.to_vec())).filter(woningbouwplan::visible_to(caller));
    let plan = plan.select((plans::id, plans::naam));
    let own: Vec<(Uuid, String)> = own.select(named).load(read.connection())?;
    let plan: Vec<(Uuid, String)> = plan.load(read.connection())?;
    found.extend(own.into_iter().map(|(id, naam)| (id, ("sleutelproject", naam))));
    found.extend(plan.into_iter().map(|(id, naam)| (id, ("woningbouwplan", naam))));
    Ok(found)
}
