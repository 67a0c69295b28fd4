//! The ladders that cases climb: versioned reference data, public.

mod commands;
mod routes;
mod store;
mod views;

pub use commands::load_default_ladders;
pub use routes::routes;
pub use store::{ladder_on, ladders_by_id};
pub use views::niveau_naam;
