//! Wire types of the themes.

use chrono::NaiveDate;
use serde::Serialize;
use utoipa::ToSchema;

use super::store::KnelpuntthemaRow;

/// Een thema, met de periode waarin het te kiezen is.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Knelpuntthema)]
#[serde(rename_all = "camelCase")]
pub struct KnelpuntthemaView {
    /// De code van het thema.
    #[schema(example = "stikstof")]
    code: String,
    /// De naam van het thema.
    #[schema(example = "Stikstof")]
    naam: String,
    /// De eerste dag waarop het thema te kiezen is.
    geldig_vanaf: NaiveDate,
    /// De eerste dag waarop het thema niet meer te kiezen is.
    geldig_tot: Option<NaiveDate>,
}

impl From<KnelpuntthemaRow> for KnelpuntthemaView {
    fn from(row: KnelpuntthemaRow) -> Self {
        let KnelpuntthemaRow { id: _, code, naam, geldig_vanaf, geldig_tot, gewijzigd_op: _, versie: _ } = row;
        Self { code, naam, geldig_vanaf, geldig_tot }
    }
}
