//! Sessions of people: logging in, renewing, logging out.

mod commands;
mod cookie;
mod routes;
mod store;
mod views;

pub use commands::{Running, check_password, start_sessie};
pub use cookie::RefreshCookie;
pub use routes::{logged_in, routes};
pub use store::{Credentials, end_all_sessies, forget_old, still_holds};
pub use views::AanmeldingView;
