//! Dated targets, with how they count: reference data, public.

mod listing;
mod routes;
mod store;
mod views;

use sleutelbord_domain::doelstelling as rules;

use crate::platform::coded::Coded;
use crate::platform::journal::{Journaled, Kind};

pub use routes::routes;
pub use store::{DoelstellingRow, list_doelstellingen_on};
pub use views::{DoelstellingView, view_doelstellingen};

/// The kinds of records that the journal follows here.
pub const KINDS: &[Kind] = &[store::DoelstellingRow::KIND];

/// What a target binds to.
pub type Doelstellingsoort = Coded<rules::Doelstellingsoort>;
/// The unit in which homes are counted.
pub type Eenheid = Coded<rules::Eenheid>;
/// A way in which a home is added.
pub type Toevoeging = Coded<rules::Toevoeging>;
/// How sure the figure is.
pub type Zekerheid = Coded<rules::Zekerheid>;
