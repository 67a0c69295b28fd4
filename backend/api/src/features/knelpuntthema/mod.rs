//! Themes of bottlenecks, which are also the causes of shifts: reference data with validity, public.

mod listing;
mod routes;
mod store;
mod views;

use crate::platform::journal::{Journaled, Kind};

pub use routes::routes;
pub use store::{KnelpuntthemaRow, require_thema};

/// The kinds of records that the journal follows here.
pub const KINDS: &[Kind] = &[store::KnelpuntthemaRow::KIND];
