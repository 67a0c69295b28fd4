//! Provinces, regions and municipalities: reference data, public.

mod routes;
mod store;
mod views;

pub use routes::routes;
pub use store::{
    GemeenteRow, ProvincieRow, RegioRow, all_gemeenten, extents_of_provincies, find_gemeente, gemeenten_by_code,
    gemeenten_within, names_of, require_gemeente,
};
