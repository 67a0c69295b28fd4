//! Sessions of people: logging in, renewing, logging out.

mod commands;
mod cookie;
mod routes;
mod store;
mod views;

pub use commands::{Running, check_password, start_sessie};
pub use routes::{logged_in, routes};
pub use store::{end_all_sessies, forget_old};
pub use views::AanmeldingView;
