//! Grants: who has which role for which organisation.

mod commands;
mod routes;
mod store;
mod views;

pub use commands::create_toekenning;
pub use routes::routes;
pub use store::{ToekenningRow, find_organisatie_naam, toekenningen_of};
pub use views::{NieuweToekenning, ToekenningView};
