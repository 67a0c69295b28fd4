//! What happens when a term ends: the clock takes the step that the rules say, once, whichever replica comes first.

use sleutelbord_domain::policy::Action;
use uuid::Uuid;

use super::commands::{Taken, record};
use super::store;
use super::zaak;
use crate::access::authorized::authorize;
use crate::platform::db::{Command, Read};
use crate::platform::error::Result;

/// How many cases are looked for at once.
const AT_ONCE: i64 = 100;

/// What became of a case of which a term ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dealt {
    /// The clock did what follows.
    Acted,
    /// Somebody else holds the case at this moment.
    Held,
    /// The rules let nothing follow now: around elections a proposal waits, and a case that does not fit its ladder cannot move.
    Left,
}

/// The next cases after `after` that [`act_on_deadline`] may have something to do about.
pub fn due_escalaties(read: &mut Read<'_>, after: Option<Uuid>) -> Result<Vec<Uuid>> {
    let today = read.today();
    store::due(read, today, after, AT_ONCE)
}

/// Does what an ended term of this case leads to.
pub fn act_on_deadline(tx: &mut Command<'_>, id: Uuid) -> Result<Dealt> {
    let Some(zaak) = zaak::try_lock(tx, id)? else { return Ok(Dealt::Held) };
    if zaak.project.status.0.check_active().is_err() {
        return Ok(Dealt::Left);
    }
    let Some(gevolg) = zaak.state()?.on_deadline(&zaak.context()) else { return Ok(Dealt::Left) };
    let zaak = authorize(tx.caller(), zaak, Action::EscalatieOpschalen)?;
    let taken = gevolg.stap.map(|stap| Taken { soort: stap.into(), toelichting: None, verschuiving_id: None });
    record(tx, &zaak, zaak.row.clone(), gevolg.escalatie, taken)?;
    Ok(Dealt::Acted)
}
