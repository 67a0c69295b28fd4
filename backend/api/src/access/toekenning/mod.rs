//! Grants: who has which role for which organisation.

mod commands;
mod listing;
mod routes;
mod store;
mod views;

use sleutelbord_domain::policy;

use crate::platform::coded::Coded;

pub use commands::create_toekenning;
pub use routes::routes;
pub use store::{ToekenningRow, find_organisatie_naam, toekenningen_of};
pub use views::{NieuweToekenning, ToekenningView};

/// The roles, as they travel.
pub type Rol = Coded<policy::Rol>;
