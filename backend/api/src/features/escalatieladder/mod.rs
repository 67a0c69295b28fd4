//! The ladders that cases climb: versioned reference data, public.

mod commands;
mod routes;
mod store;
mod views;

use sleutelbord_domain::escalatie as rules;

use crate::platform::coded::Coded;
use crate::platform::journal::{Journaled, Kind};

pub use commands::load_default_ladders;
pub use routes::routes;
pub use store::{ladder_on, ladders_by_id};
pub use views::niveau_naam;

/// The kinds of records that the journal follows here.
pub const KINDS: &[Kind] = &[store::EscalatieladderRow::KIND];

/// Whose problem a case is.
pub type Probleemhouder = Coded<rules::Probleemhouder>;
/// Who is aan zet at a level.
pub type Behandelaar = Coded<rules::Behandelaar>;
/// How a case moves to the next level.
pub type Overgang = Coded<rules::Overgang>;
