//! Wire types of the targets.

use chrono::NaiveDate;
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

use super::store::DoelstellingRow;
use super::{Doelstellingsoort, Eenheid, Toevoeging, Zekerheid};
use crate::features::organisatie;
use crate::platform::db::Read;
use crate::platform::error::Result;

/// Een doelstelling voor één gebied.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Doelstelling)]
#[serde(rename_all = "camelCase")]
pub struct DoelstellingView {
    id: Uuid,
    /// De code van een gemeente, regio of provincie.
    #[schema(example = "twente")]
    gebied_code: String,
    gebied_naam: String,
    /// Waar de doelstelling over gaat.
    #[schema(example = "Woondeal West-Overijssel")]
    omschrijving: String,
    /// Het aantal woningen; `null` voor een doelstelling zonder eigen getal.
    #[schema(minimum = 1)]
    aantal: Option<i32>,
    /// Waaraan de doelstelling bindt.
    soort: Doelstellingsoort,
    eenheid: Eenheid,
    /// Welke manieren om een woning toe te voegen meetellen.
    telt: Vec<Toevoeging>,
    /// Het segment waarover zij gaat; `null` als zij over alle woningen gaat.
    segment: Option<String>,
    /// De eerste dag die meetelt.
    telperiode_van: NaiveDate,
    /// De eerste dag die niet meer meetelt.
    telperiode_tot: NaiveDate,
    vastgesteld_op: NaiveDate,
    bron: String,
    zekerheid: Zekerheid,
}

/// The targets with the names of their areas.
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
            gewijzigd_op: _,
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
