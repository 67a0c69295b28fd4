//! Wire types of the themes.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::store::KnelpuntthemaRow;

/// A theme, with the period in which it can be chosen.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Knelpuntthema)]
#[serde(rename_all = "camelCase")]
pub struct KnelpuntthemaView {
    #[schema(example = "stikstof")]
    code: String,
    naam: String,
    geldig_vanaf: NaiveDate,
    /// The first day on which it can no longer be chosen.
    geldig_tot: Option<NaiveDate>,
}

/// Which themes are asked for.
#[derive(Clone, Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(rename_all = "camelCase")]
pub struct KnelpuntthemaFilter {
    /// Only those that can be chosen on this day.
    pub geldig_op: Option<NaiveDate>,
}

impl From<KnelpuntthemaRow> for KnelpuntthemaView {
    fn from(row: KnelpuntthemaRow) -> Self {
        let KnelpuntthemaRow { id: _, code, naam, geldig_vanaf, geldig_tot, versie: _ } = row;
        Self { code, naam, geldig_vanaf, geldig_tot }
    }
}
