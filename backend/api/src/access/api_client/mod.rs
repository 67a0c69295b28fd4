//! Machine clients: systems that read over the API, and the endpoint where they get their tokens.

mod calling;
mod commands;
mod oauth;
mod routes;
mod store;
mod views;
mod weigering;

use serde::{Deserialize, Serialize};
use sleutelbord_domain::vertrouwelijkheid as rules;
use utoipa::ToSchema;

use crate::platform::coded::Coded;

pub use calling::client_as_caller;
pub use commands::{SeededClient, seed_api_client};
pub use oauth::token;
pub use routes::routes;
pub use store::{ApiClientRow, find_api_client, holds_at};

/// The levels of confidentiality, as they travel.
pub type Vertrouwelijkheid = Coded<rules::Vertrouwelijkheid>;

/// Wat een systeem mag doen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub enum Scope {
    /// Lezen.
    Lezen,
}

impl Scope {
    /// Its name, as stored and as OAuth says it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Lezen => "lezen",
        }
    }
}
