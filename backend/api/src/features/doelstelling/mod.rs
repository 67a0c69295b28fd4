//! Dated targets, with how they count: reference data, public.

mod routes;
mod store;
mod views;

pub use routes::routes;
pub use store::{DoelstellingRow, list_doelstellingen_on};
pub use views::{DoelstellingView, view_doelstellingen};
