//! The five phases of a project. What opens and closes them is in `faseovergang`.

mod commands;
mod store;
mod views;

use sleutelbord_domain::planfase as rules;

use crate::platform::coded::Coded;
use crate::platform::journal::{Journaled, Kind};

pub use commands::change;
pub use store::{PlanfaseRow, closing_before, in_fase, lock, of_projects, start, update};
pub use views::{Belemmering, PlanfaseView, PlanfaseWijziging, PoortView};

/// The kinds of records that the journal follows here.
pub const KINDS: &[Kind] = &[store::PlanfaseRow::KIND];

/// Which phase.
pub type Planfasesoort = Coded<rules::Planfase>;
