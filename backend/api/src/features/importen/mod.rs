//! Importing lists of plans: a file is read, every row is judged, and what is good becomes or changes a woningbouwplan.
//!
//! A row finds its plan by (`bron`, `bronId`). What the file says leads; what it says nothing about stays as it is here.

mod bestand;
mod commands;
mod kolommen;
mod listing;
mod melding;
mod objecten;
mod oordeel;
mod rij;
mod routes;
mod store;
mod vergelijking;
mod verslag;
mod verwerking;
mod views;
mod woningen;

use sleutelbord_domain::importeren as rules;

use crate::platform::coded::Coded;

pub use commands::{Bestand, import_plannen};
pub use routes::routes;
pub use verslag::ImportReport;
pub use verwerking::resume;
pub use views::Importopdracht;

/// The form of the file.
pub type Importformaat = Coded<rules::Importformaat>;
/// What happens to the good rows when others are refused.
pub type Toewijzing = Coded<rules::Toewijzing>;
/// What became of an import.
pub type Importstatus = Coded<rules::Importstatus>;
/// What a row means for the register.
pub type Rijuitkomst = Coded<rules::Rijuitkomst>;
