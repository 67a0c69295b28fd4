//! What happens when a term ends: the clock takes the step that the rules say, once, whichever replica comes first.

use uuid::Uuid;

use super::commands::{Taken, record};
use super::store;
use crate::access::authorized::authorize;
use crate::platform::db::{Command, Read};
use crate::platform::error::Result;
use sleutelbord_domain::policy::Action;

/// Cases of which a term ended and nobody was warned since, at most this many at once.
const AT_ONCE: i64 = 100;

/// The cases that [`act_on_deadline`] has something to do about.
///
/// # Errors
/// Whatever the database says.
pub fn due_escalaties(read: &mut Read<'_>) -> Result<Vec<Uuid>> {
    let today = read.today();
    store::due(read, today, AT_ONCE)
}

/// Does what an ended term of this case leads to; false when there was nothing to do, or somebody else holds the case at this moment.
///
/// # Errors
/// Whatever the database says.
pub fn act_on_deadline(tx: &mut Command<'_>, id: Uuid) -> Result<bool> {
    let Some(zaak) = store::try_lock(tx, id)? else { return Ok(false) };
    let Some(gevolg) = zaak.state()?.on_deadline(&zaak.context()) else { return Ok(false) };
    let zaak = authorize(tx.caller(), zaak, Action::EscalatieOpschalen)?;
    let taken = gevolg.stap.map(|stap| Taken { soort: stap.into(), toelichting: None, verschuiving_id: None });
    let row = zaak.row.clone();
    record(tx, &zaak, row, gevolg.verloop, taken)?;
    Ok(true)
}
