//! Grants: who has which role for which organisation.

mod commands;
mod store;
mod views;

pub use commands::create_toekenning;
pub use views::{NieuweToekenning, ToekenningView};
