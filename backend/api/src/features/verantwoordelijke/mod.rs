//! Who is responsible for a project, ambtelijk and bestuurlijk: seats that have one occupant on every date, or none.

mod commands;
mod routes;
mod store;
mod views;

use sleutelbord_domain::organisatie::Organisatiesoort;
use sleutelbord_domain::policy::Action;
use sleutelbord_domain::verantwoordelijke as rules;

use crate::platform::coded::Coded;
use crate::platform::journal::{Journaled, Kind};

pub use routes::routes;
pub use store::{VerantwoordelijkeRow, of_projects as bezettingen};
pub use views::{VerantwoordelijkeView, of_projects};

/// The kinds of records that the journal follows here.
pub const KINDS: &[Kind] = &[store::VerantwoordelijkeRow::KIND];

/// A seat of a project.
pub type Zetel = Coded<rules::Zetel>;

/// The action that filling or emptying a seat is: each organisation fills its own.
fn action_on(zetel: Zetel) -> Action {
    match zetel.0.organisatiesoort() {
        Organisatiesoort::Provincie => Action::ProvincialeVerantwoordelijkeToewijzen,
        Organisatiesoort::Gemeente | Organisatiesoort::Regio => Action::GemeentelijkeVerantwoordelijkeToewijzen,
    }
}
