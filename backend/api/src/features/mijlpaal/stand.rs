//! How milestones stand: a row, and what its status and possibilities depend on beside it.

use std::collections::{HashMap, HashSet};

use chrono::NaiveDate;
use diesel::prelude::*;
use diesel::sql_types::{Array, BigInt, Bool, Uuid as SqlUuid};
use sleutelbord_domain::mijlpaal::Mijlpaalstatus as Status;
use uuid::Uuid;

use super::status::status_is;
use super::store::MijlpaalRow;
use crate::platform::db::Read;
use crate::platform::error::Result;
use crate::platform::sql::sql;
use crate::schema::mijlpaal;

/// A milestone with what its status and possibilities depend on beside its own row.
#[derive(Clone, Debug)]
pub struct Mijlpaalstand {
    pub row: MijlpaalRow,
    pub aantal_verschuivingen: i64,
    pub voorganger_te_laat: bool,
    /// Whether something refers to it, so that it cannot be deleted.
    pub in_gebruik: bool,
}

impl Mijlpaalstand {
    /// How it stands at the end of `today`.
    #[must_use]
    pub fn status(&self, today: NaiveDate) -> Status {
        self.row.dates().status(today, self.voorganger_te_laat)
    }
}

/// The milestones with what stands around them, in one statement however many they are; another only where one depends on others.
pub fn standings(read: &mut Read<'_>, rows: Vec<MijlpaalRow>) -> Result<Vec<Mijlpaalstand>> {
    let around = around(read, &rows)?;
    let late = late_among(read, rows.iter().flat_map(|row| row.afhankelijk_van.iter().copied()).collect())?;
    let standing = |row: MijlpaalRow| {
        let (aantal_verschuivingen, referred) = around.get(&row.id).copied().unwrap_or_default();
        let voorganger_te_laat = row.afhankelijk_van.iter().any(|id| late.contains(id));
        let in_gebruik = referred || aantal_verschuivingen > 0 || row.dates().check_open().is_err();
        Mijlpaalstand { row, aantal_verschuivingen, voorganger_te_laat, in_gebruik }
    };
    Ok(rows.into_iter().map(standing).collect())
}

/// How often each of these milestones was moved, and whether a correction or another milestone refers to it.
fn around(read: &mut Read<'_>, rows: &[MijlpaalRow]) -> Result<HashMap<Uuid, (i64, bool)>> {
    if rows.is_empty() {
        return Ok(HashMap::new());
    }
    let ids = || rows.iter().map(|row| row.id).collect::<Vec<_>>();
    let projects: Vec<Uuid> =
        rows.iter().map(|row| row.sleutelproject_id).collect::<HashSet<_>>().into_iter().collect();
    let statement = sql::<(SqlUuid, BigInt, Bool)>(
        "select eigen.id, coalesce(verschoven.aantal, 0), gecorrigeerd.id is not null or voorganger.id is not null or zaak.id is not null from unnest(",
    )
    .bind::<Array<SqlUuid>, _>(ids())
    .sql(") as eigen (id) left join (select mijlpaal_id, count(*) as aantal from verschuiving where mijlpaal_id = any (")
    .bind::<Array<SqlUuid>, _>(ids())
    .sql(") group by 1) as verschoven on verschoven.mijlpaal_id = eigen.id left join (select distinct mijlpaal_id as id from correctie where mijlpaal_id = any (")
    .bind::<Array<SqlUuid>, _>(ids())
    .sql(")) as gecorrigeerd on gecorrigeerd.id = eigen.id left join (select distinct unnest(afhankelijk_van) as id from mijlpaal where sleutelproject_id = any (")
    .bind::<Array<SqlUuid>, _>(projects)
    .sql(") and afhankelijk_van && ")
    .bind::<Array<SqlUuid>, _>(ids())
    .sql(") as voorganger on voorganger.id = eigen.id left join (select distinct mijlpaal_id as id from escalatie where mijlpaal_id = any (")
    .bind::<Array<SqlUuid>, _>(ids())
    .sql(")) as zaak on zaak.id = eigen.id");
    let lines: Vec<(Uuid, i64, bool)> = statement.load(read.connection())?;
    Ok(lines.into_iter().map(|(id, moves, referred)| (id, (moves, referred))).collect())
}

/// Those of these milestones that are late today.
fn late_among(read: &mut Read<'_>, ids: HashSet<Uuid>) -> Result<HashSet<Uuid>> {
    if ids.is_empty() {
        return Ok(HashSet::new());
    }
    let today = read.today();
    let late = mijlpaal::table.filter(mijlpaal::id.eq_any(ids)).filter(status_is(Status::TeLaat, today));
    Ok(late.select(mijlpaal::id).load::<Uuid>(read.connection())?.into_iter().collect())
}
