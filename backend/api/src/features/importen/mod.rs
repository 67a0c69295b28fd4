//! Importing lists of plans: a file is read, every row is judged, and what is good becomes or changes a woningbouwplan.
//!
//! A row finds its plan by (`bron`, `bronId`). What the file says leads; what it says nothing about stays as it is here.

mod bestand;
mod commands;
mod kolommen;
mod melding;
mod objecten;
mod oordeel;
mod rij;
mod routes;
mod store;
mod vergelijking;
mod verwerking;
mod views;
mod woningen;

pub use commands::{Bestand, ImportReport, import_plannen};
pub use routes::routes;
pub use verwerking::resume;
pub use views::Importopdracht;
