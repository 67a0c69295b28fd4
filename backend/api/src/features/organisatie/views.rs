//! Wire types of the organisations.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::store::{GemeenteRow, ProvincieRow, RegioRow};

/// A province.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Provincie)]
#[serde(rename_all = "camelCase")]
pub struct ProvincieView {
    /// CBS code, such as `PV23`.
    #[schema(example = "PV23")]
    code: String,
    naam: String,
}

/// A region within a province.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Regio)]
#[serde(rename_all = "camelCase")]
pub struct RegioView {
    #[schema(example = "twente")]
    code: String,
    naam: String,
    provincie_code: String,
}

/// A municipality, with the period in which it exists (mergers).
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Gemeente)]
#[serde(rename_all = "camelCase")]
pub struct GemeenteView {
    /// CBS code, such as `GM0193`.
    #[schema(example = "GM0193")]
    code: String,
    naam: String,
    regio_code: String,
    provincie_code: String,
    geldig_vanaf: NaiveDate,
    /// The first day on which it no longer exists.
    geldig_tot: Option<NaiveDate>,
    /// The municipality that it became part of.
    opvolger_code: Option<String>,
}

/// Which municipalities are asked for.
#[derive(Clone, Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct GemeenteFilter {
    /// Only of this region.
    #[param(max_length = 60)]
    pub regio: Option<String>,
    /// Only of this province.
    #[param(max_length = 4)]
    pub provincie: Option<String>,
}

impl From<ProvincieRow> for ProvincieView {
    fn from(row: ProvincieRow) -> Self {
        let ProvincieRow { id: _, code, naam, versie: _, omhullende: _ } = row;
        Self { code, naam }
    }
}

impl From<RegioRow> for RegioView {
    fn from(row: RegioRow) -> Self {
        let RegioRow { id: _, code, naam, provincie_code, versie: _ } = row;
        Self { code, naam, provincie_code }
    }
}

impl From<GemeenteRow> for GemeenteView {
    fn from(row: GemeenteRow) -> Self {
        let GemeenteRow {
            id: _,
            code,
            naam,
            regio_code,
            provincie_code,
            geldig_vanaf,
            geldig_tot,
            opvolger_code,
            versie: _,
        } = row;
        Self { code, naam, regio_code, provincie_code, geldig_vanaf, geldig_tot, opvolger_code }
    }
}
