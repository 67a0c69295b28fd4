//! Accounts of people; only an administrator manages them.

mod commands;
mod listing;
mod routes;
mod store;
mod views;

pub use commands::{create_gebruiker, replace_password, require_another_beheerder};
pub use routes::routes;
pub use store::{
    GebruikerRow, LoginState, find_gebruiker, is_empty, lock_gebruiker, update_gebruiker as store_gebruiker,
};
pub use views::NieuweGebruiker;
