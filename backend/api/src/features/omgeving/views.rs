//! Wire types of the installation.

use chrono::NaiveDate;
use serde::Serialize;
use utoipa::ToSchema;

/// Wat deze installatie is.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Omgeving)]
#[serde(rename_all = "camelCase")]
pub struct OmgevingView {
    /// De naam van het product.
    #[schema(example = "Sleutelbord")]
    pub naam: &'static str,
    /// De versie van het programma en van zijn API.
    pub versie: &'static str,
    /// Of alles hier verzonnen is, om het product te proberen.
    pub demonstratie: bool,
    /// De kalenderdag in Europe/Amsterdam.
    pub vandaag: NaiveDate,
}
