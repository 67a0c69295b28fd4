//! The gate between one phase and the next: what keeps it shut, who passes it, and the way back.

mod commands;
mod poort;
mod routes;
mod store;
mod views;

use sleutelbord_domain::planfase as rules;

use crate::platform::coded::Coded;
use crate::platform::journal::{Journaled, Kind};

pub use poort::poorten_of;
pub use routes::routes;

/// The kinds of records that the journal follows here.
pub const KINDS: &[Kind] = &[store::FaseovergangRow::KIND];

/// What a transition does.
pub type Faseovergangsoort = Coded<rules::Faseovergangsoort>;
/// On what ground a project goes back.
pub type Teruggrond = Coded<rules::Teruggrond>;
