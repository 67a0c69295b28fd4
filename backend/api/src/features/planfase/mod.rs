//! The five phases of a project. What opens and closes them is in `faseovergang`.

mod commands;
mod store;
mod views;

use sleutelbord_domain::planfase as rules;

use crate::platform::coded::Coded;

pub use commands::change;
pub use store::{PlanfaseRow, closing_before, huidige_fasen, in_fase, lock, of_projects, start, update};
pub use views::{Belemmering, PlanfaseView, PlanfaseWijziging, PoortView};

/// Which phase.
pub type Planfasesoort = Coded<rules::Planfase>;
