//! Themes of bottlenecks, which are also the causes of shifts: reference data with validity, public.

mod routes;
mod store;
mod views;

pub use routes::routes;
pub use store::{KnelpuntthemaRow, require_thema};
