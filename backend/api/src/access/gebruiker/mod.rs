//! Accounts of people; only an administrator manages them.

mod commands;
mod listing;
mod routes;
mod store;
mod views;

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

pub use commands::{create_gebruiker, replace_password, require_another_beheerder};
pub use routes::routes;
pub use store::{
    GebruikerRow, LoginState, find_gebruiker, is_empty, lock_gebruiker, update_gebruiker as store_gebruiker,
};
pub use views::NieuweGebruiker;

/// De talen van de webtoepassing.
#[derive(Clone, Copy, Debug, Deserialize, Serialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub enum Taal {
    /// Nederlands.
    Nl,
    /// Engels.
    En,
}

impl Taal {
    /// Its code, as stored.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Nl => "nl",
            Self::En => "en",
        }
    }
}
