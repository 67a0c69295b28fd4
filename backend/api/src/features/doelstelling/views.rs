//! Wire types of the targets.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use sleutelbord_domain::doelstelling as domain;
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

use super::store::DoelstellingRow;
use crate::features::organisatie;
use crate::platform::coded::Coded;
use crate::platform::db::Read;
use crate::platform::error::Result;

/// What a target binds to.
pub type Doelstellingsoort = Coded<domain::Doelstellingsoort>;
/// The unit in which homes are counted.
pub type Eenheid = Coded<domain::Eenheid>;
/// A way in which a home is added.
pub type Toevoeging = Coded<domain::Toevoeging>;
/// How sure the figure is.
pub type Zekerheid = Coded<domain::Zekerheid>;

/// A target for one area.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Doelstelling)]
#[serde(rename_all = "camelCase")]
pub struct DoelstellingView {
    id: Uuid,
    /// Code of a municipality, region or province.
    #[schema(example = "twente")]
    gebied_code: String,
    gebied_naam: String,
    omschrijving: String,
    /// Homes; null for a target without a figure of its own.
    #[schema(minimum = 1)]
    aantal: Option<i32>,
    soort: Doelstellingsoort,
    eenheid: Eenheid,
    /// Which ways of adding a home count.
    telt: Vec<Toevoeging>,
    /// The segment it is about; null when it is about all homes.
    segment: Option<String>,
    /// The first day that counts.
    telperiode_van: NaiveDate,
    /// The first day that no longer counts.
    telperiode_tot: NaiveDate,
    vastgesteld_op: NaiveDate,
    bron: String,
    zekerheid: Zekerheid,
}

/// Which targets are asked for.
#[derive(Clone, Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(rename_all = "camelCase")]
pub struct DoelstellingFilter {
    /// Only for this area: code of a municipality, region or province.
    #[param(max_length = 60)]
    pub gebied_code: Option<String>,
    /// Only those adopted by this day, and whose period had not ended.
    pub geldig_op: Option<NaiveDate>,
}

/// The targets with the names of their areas.
///
/// # Errors
/// Whatever the database says.
pub fn view_doelstellingen(read: &mut Read<'_>, rows: Vec<DoelstellingRow>) -> Result<Vec<DoelstellingView>> {
    let codes: Vec<&str> = rows.iter().map(|row| row.gebied_code.as_str()).collect();
    let names = organisatie::names_of(read, &codes)?;
    let view = |row| {
        let DoelstellingRow {
            id,
            code: _,
            gebied_code,
            omschrijving,
            aantal,
            soort,
            eenheid,
            telt,
            segment,
            telperiode_van,
            telperiode_tot,
            vastgesteld_op,
            bron,
            zekerheid,
            versie: _,
        } = row;
        DoelstellingView {
            id,
            gebied_naam: names.get(&gebied_code).cloned().unwrap_or_else(|| gebied_code.clone()),
            gebied_code,
            omschrijving,
            aantal,
            soort,
            eenheid,
            telt,
            segment,
            telperiode_van,
            telperiode_tot,
            vastgesteld_op,
            bron,
            zekerheid,
        }
    };
    Ok(rows.into_iter().map(view).collect())
}
