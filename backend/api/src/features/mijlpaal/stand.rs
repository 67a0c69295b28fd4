//! How milestones stand: a row, and what its status and possibilities depend on beside it.

use std::collections::{HashMap, HashSet};

use chrono::NaiveDate;
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Bool, Uuid as SqlUuid};
use sleutelbord_domain::mijlpaal::Mijlpaalstatus as Status;
use uuid::Uuid;

use super::status::status_is;
use super::store::MijlpaalRow;
use crate::platform::db::Read;
use crate::platform::error::Result;
use crate::platform::sql::{one_of, sql};

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

/// The milestones with what stands around them, in one statement however many they are.
pub fn standings(read: &mut Read<'_>, rows: Vec<MijlpaalRow>) -> Result<Vec<Mijlpaalstand>> {
    let around = around(read, &rows)?;
    let standing = |row: MijlpaalRow| {
        let (aantal_verschuivingen, referred, voorganger_te_laat) = around.get(&row.id).copied().unwrap_or_default();
        let in_gebruik = referred || aantal_verschuivingen > 0 || row.dates().check_open().is_err();
        Mijlpaalstand { row, aantal_verschuivingen, voorganger_te_laat, in_gebruik }
    };
    Ok(rows.into_iter().map(standing).collect())
}

/// How often each of these milestones was moved, whether a correction, another milestone or a case refers to it, and whether one that it waits for is late. What is
/// looked up milestone by milestone is found by index; what waits for what is gathered once for their projects.
fn around(read: &mut Read<'_>, rows: &[MijlpaalRow]) -> Result<HashMap<Uuid, (i64, bool, bool)>> {
    if rows.is_empty() {
        return Ok(HashMap::new());
    }
    let today = read.today();
    let projects: Vec<Uuid> =
        rows.iter().map(|row| row.sleutelproject_id).collect::<HashSet<_>>().into_iter().collect();
    let statement = sql::<(SqlUuid, BigInt, Bool, Bool)>(
        "select mijlpaal.id, (select count(*) from verschuiving where mijlpaal_id = mijlpaal.id),
           exists (select from correctie where mijlpaal_id = mijlpaal.id) or exists (select from escalatie where mijlpaal_id = mijlpaal.id)
             or mijlpaal.id in (select unnest(volger.afhankelijk_van) from mijlpaal volger where ",
    )
    .push(one_of("volger.sleutelproject_id", projects.clone()))
    .sql("), mijlpaal.afhankelijk_van && array(select mijlpaal.id from mijlpaal where ")
    .push(one_of("mijlpaal.sleutelproject_id", projects))
    .sql(" and ")
    .push(status_is(Status::TeLaat, today))
    .sql(") from mijlpaal where ")
    .push(one_of("mijlpaal.id", rows.iter().map(|row| row.id).collect()));
    let lines: Vec<(Uuid, i64, bool, bool)> = statement.load(read.connection())?;
    Ok(lines.into_iter().map(|(id, moves, referred, waits)| (id, (moves, referred, waits))).collect())
}
