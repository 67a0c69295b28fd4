//! Wire types of the installation.

use chrono::NaiveDate;
use serde::Serialize;
use utoipa::ToSchema;

/// What this installation is.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Omgeving)]
#[serde(rename_all = "camelCase")]
pub struct OmgevingView {
    #[schema(example = "Sleutelbord")]
    pub naam: &'static str,
    /// The version of the program and its API.
    pub versie: &'static str,
    /// True when everything in it is made up, to try the product.
    pub demonstratie: bool,
    /// The calendar day in Europe/Amsterdam.
    pub vandaag: NaiveDate,
}
