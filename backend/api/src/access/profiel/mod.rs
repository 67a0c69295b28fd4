//! The own profile: who am I, and what may I.

mod commands;
mod routes;
mod store;
mod views;

pub use routes::routes;
