//! A machine client seen as the caller that it is.

use uuid::Uuid;

use super::store::{find_api_client, geheimen_of};
use crate::access::reach::find_systeem;
use crate::platform::caller::Caller;
use crate::platform::db::Read;
use crate::platform::error::Result;

/// The machine client as it calls now; `None` when it is switched off, or has no secret that holds.
///
/// # Errors
/// `nietGevonden`.
pub fn client_as_caller(read: &mut Read<'_>, id: Uuid) -> Result<Option<Caller>> {
    let client = find_api_client(read, id)?;
    let Some(geheim) = geheimen_of(read, &[client.id])?.pop() else { return Ok(None) };
    let now = read.now();
    find_systeem(read.connection(), client.id, geheim.id, now)
}
