//! Dated targets, with how they count: reference data, public.

mod routes;
mod store;
mod views;

use crate::platform::journal::{Journaled, Kind};

pub use routes::routes;
pub use store::{DoelstellingRow, list_doelstellingen_on};
pub use views::{DoelstellingView, view_doelstellingen};

/// The kinds of records that the journal follows here.
pub const KINDS: &[Kind] = &[store::DoelstellingRow::KIND];
