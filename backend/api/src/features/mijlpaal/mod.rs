//! Milestones: three dates each, what threatens them, and what happened to them. Slip is for the own municipality and the province only.

mod commands;
mod doorwerking;
mod geschiedenis;
mod listing;
mod routes;
mod stand;
mod status;
mod store;
mod views;

use sleutelbord_domain::{besluitmoment, datum, mijlpaal as rules};

use crate::platform::coded::Coded;
use crate::platform::journal::{Journaled, Kind};

pub use commands::{Verschuifopdracht, fix_basis, lapse, shift};
pub use doorwerking::doorwerking_of;
pub use listing::{MijlpaalFilter, count_mijn_mijlpalen, list_mijlpalen, views_within};
pub use routes::routes;
pub use status::status_is;
pub use store::{MijlpaalRow, find_visible, of_projects};
pub use views::MijlpaalView;
pub use views::doorwerking::Doorwerking;

/// The kinds of records that the journal follows here.
pub const KINDS: &[Kind] = &[
    store::MijlpaalRow::KIND,
    geschiedenis::VerschuivingRow::KIND,
    geschiedenis::CorrectieRow::KIND,
    geschiedenis::RealisatieRow::KIND,
    geschiedenis::VervalverklaringRow::KIND,
];

/// How precisely a date is meant.
pub type Precisie = Coded<datum::Precisie>;
/// How a milestone stands.
pub type Mijlpaalstatus = Coded<rules::Mijlpaalstatus>;
/// Why a milestone no longer counts.
pub type Vervalreden = Coded<rules::Vervalreden>;
/// The organ of a decision that a move goes past.
pub type Orgaan = Coded<besluitmoment::Orgaan>;
/// Why nobody works on a day.
pub type Vrijedag = Coded<rules::Vrijedag>;
/// The milestones by which people outside know a project.
pub type Kernmijlpaal = Coded<rules::Kernmijlpaal>;
/// Which date a correctie changes.
pub type Correctieveld = Coded<rules::Correctieveld>;
