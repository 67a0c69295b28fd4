//! Provinces, regions and municipalities: reference data, public.

mod routes;
mod store;
mod views;

pub use routes::routes;
pub use store::{GemeenteRow, find_gemeente};
