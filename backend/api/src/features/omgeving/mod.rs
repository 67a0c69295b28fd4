//! This installation: what it is, and whether it is well.

mod aanmelding;
mod health;
mod routes;
mod views;

pub use health::{live, ready};
pub use routes::{Environment, routes};
