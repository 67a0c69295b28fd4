//! When the bestuurders and organs of an organisation do not meet, and the time around elections in which their clocks only warn. Administrators keep it.

mod commands;
mod listing;
mod routes;
mod store;
mod views;

use sleutelbord_domain::working_days as rules;

use crate::platform::coded::Coded;
use crate::platform::journal::{Journaled, Kind};

pub use routes::routes;
pub use store::{Bestuurskalender, kalenders_of};

/// The kinds of records that the journal follows here.
pub const KINDS: &[Kind] = &[store::RecesRow::KIND];

/// What the period is.
pub type Recessoort = Coded<rules::Recessoort>;
