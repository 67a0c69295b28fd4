//! Wire types of the organisations.

use chrono::NaiveDate;
use serde::Serialize;
use utoipa::ToSchema;

use super::store::{GemeenteRow, ProvincieRow, RegioRow};

/// Een provincie.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Provincie)]
#[serde(rename_all = "camelCase")]
pub struct ProvincieView {
    /// De CBS-code van de provincie, zoals `PV23`.
    #[schema(example = "PV23")]
    code: String,
    /// De naam van de provincie.
    #[schema(example = "Overijssel")]
    naam: String,
}

/// Een regio binnen een provincie.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Regio)]
#[serde(rename_all = "camelCase")]
pub struct RegioView {
    /// De code van de regio.
    #[schema(example = "twente")]
    code: String,
    /// De naam van de regio.
    #[schema(example = "Twente")]
    naam: String,
    provincie_code: String,
}

/// Een gemeente, met de periode waarin zij bestaat (herindelingen).
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Gemeente)]
#[serde(rename_all = "camelCase")]
pub struct GemeenteView {
    /// De CBS-code van de gemeente, zoals `GM0193`.
    #[schema(example = "GM0193")]
    code: String,
    /// De naam van de gemeente.
    #[schema(example = "Zwolle")]
    naam: String,
    regio_code: String,
    provincie_code: String,
    /// De eerste dag waarop de gemeente bestaat.
    geldig_vanaf: NaiveDate,
    /// De eerste dag waarop zij niet meer bestaat.
    geldig_tot: Option<NaiveDate>,
    /// De gemeente waarin zij opging.
    opvolger_code: Option<String>,
}

impl From<ProvincieRow> for ProvincieView {
    fn from(row: ProvincieRow) -> Self {
        let ProvincieRow { id: _, code, naam, gewijzigd_op: _, versie: _, omhullende: _ } = row;
        Self { code, naam }
    }
}

impl From<RegioRow> for RegioView {
    fn from(row: RegioRow) -> Self {
        let RegioRow { id: _, code, naam, provincie_code, gewijzigd_op: _, versie: _ } = row;
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
            gewijzigd_op: _,
            versie: _,
        } = row;
        Self { code, naam, regio_code, provincie_code, geldig_vanaf, geldig_tot, opvolger_code }
    }
}
