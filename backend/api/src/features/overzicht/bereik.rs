//! How much a machine client reads: whoever made it sees at once whether that is what was meant.

use diesel::prelude::*;
use uuid::Uuid;

use super::views::BereikView;
use crate::access::client_as_caller;
use crate::features::sleutelproject::of_readable_project;
use crate::features::{escalatie, sleutelproject, woningbouwplan};
use crate::platform::db::Read;
use crate::platform::error::Result;
use crate::schema::{escalatie as cases, mijlpaal, sleutelproject as projects, woningbouwplan as plans};

/// What the machine client is shown now; nothing when it is switched off, or has no secret that holds.
///
/// # Errors
/// `nietGevonden`.
pub fn bereik_of(read: &mut Read<'_>, id: Uuid) -> Result<BereikView> {
    let Some(client) = client_as_caller(read, id)? else { return Ok(BereikView::default()) };
    let connection = read.connection();
    Ok(BereikView {
        sleutelprojecten: projects::table.filter(sleutelproject::visible_to(&client)).count().first(connection)?,
        mijlpalen: mijlpaal::table
            .filter(of_readable_project(&client, "mijlpaal.sleutelproject_id"))
            .count()
            .first(connection)?,
        woningbouwplannen: plans::table.filter(woningbouwplan::visible_to(&client)).count().first(connection)?,
        escalaties: cases::table.filter(escalatie::visible_to(&client)).count().first(connection)?,
    })
}
