//! When a person was here last.

use chrono::{DateTime, TimeDelta, Utc};
use diesel::prelude::*;
use diesel::sql_types::{Nullable, Timestamptz, Uuid as SqlUuid};
use uuid::Uuid;

use crate::platform::db::Command;
use crate::platform::error::Result;
use crate::platform::sql::Statement;

/// Who comes back within this time never left: a reload, another page, lunch.
const SAME_VISIT: TimeDelta = TimeDelta::hours(2);

#[derive(QueryableByName)]
struct Before {
    #[diesel(sql_type = Nullable<Timestamptz>)]
    vorig_op: Option<DateTime<Utc>>,
}

/// Notes that the person is here, and says when the visit before this one ended; `None` when this is the first.
pub fn note_visit(tx: &mut Command<'_>, gebruiker_id: Uuid) -> Result<Option<DateTime<Utc>>> {
    let now = tx.now();
    let noted: Before = Statement::new("insert into bezoek (gebruiker_id, laatst_op) values (")
        .bind::<SqlUuid, _>(gebruiker_id)
        .sql(", ")
        .bind::<Timestamptz, _>(now)
        .sql(
            ") on conflict (gebruiker_id) do update set laatst_op = greatest(bezoek.laatst_op, excluded.laatst_op),
               vorig_op = case when bezoek.laatst_op < ",
        )
        .bind::<Timestamptz, _>(now - SAME_VISIT)
        .sql(" then bezoek.laatst_op else bezoek.vorig_op end returning vorig_op")
        .get_result(tx.connection())?;
    Ok(noted.vorig_op)
}
