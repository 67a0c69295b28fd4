//! Machine clients: systems that read over the API, and the endpoint where they get their tokens.

mod commands;
mod oauth;
mod routes;
mod store;
mod views;

pub use commands::{SeededClient, seed_api_client};
pub use oauth::token;
pub use routes::routes;
pub use store::{ApiClientRow, find_api_client, holds_at};
pub use views::Scope;
