//! Accounts of people; only an administrator manages them.

mod commands;
mod store;
mod views;

pub use commands::{create_gebruiker, require_another_beheerder};
pub use store::is_empty;
pub use views::NieuweGebruiker;
