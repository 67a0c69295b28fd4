//! The five phases of a project. What opens and closes them is in `faseovergang`.

mod store;

use sleutelbord_domain::planfase as rules;

use crate::platform::coded::Coded;

pub use store::{PlanfaseRow, huidige_fasen, in_fase, lock, of_projects, start, update};

/// Which phase.
pub type Planfasesoort = Coded<rules::Planfase>;
