//! Provinces, regions and municipalities: reference data, public.

mod listing;
mod plaats;
mod register;
mod routes;
mod store;
mod views;

use crate::platform::journal::{Journaled, Kind};
pub use plaats::{PlaceFilter, Places};
pub use register::{
    all_gemeenten, extents_of_provincies, find_gemeente, gemeenten_by_code, gemeenten_within, known_codes, names_of,
    require_gemeente,
};
pub use routes::routes;
pub use store::{GemeenteRow, ProvincieRow, RegioRow};

/// The kinds of records that the journal follows here.
pub const KINDS: &[Kind] = &[store::ProvincieRow::KIND, store::RegioRow::KIND, store::GemeenteRow::KIND];
