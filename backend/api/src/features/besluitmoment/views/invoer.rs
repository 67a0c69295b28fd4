//! What is sent about decision moments.

use chrono::NaiveDate;
use serde::Deserialize;
use sleutelbord_domain::besluitmoment as rules;
use utoipa::ToSchema;
use uuid::Uuid;
use validator::Validate;

use crate::features::besluitmoment::store::BesluitmomentRow;
use crate::features::besluitmoment::voorwaarde::Voorwaarde;
use crate::features::besluitmoment::{Besluituitkomst, Orgaan};
use crate::features::mijlpaal::Precisie;
use crate::features::planfase::Planfasesoort;
use crate::platform::error::Result;
use crate::platform::patch::{self, Patch};
use crate::platform::valid::{one_line, plausible_date};

/// Een te plannen besluitmoment.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NieuwBesluitmoment {
    /// De fase waarbij het besluit hoort.
    pub fase: Planfasesoort,
    /// De naam van het besluitmoment.
    #[schema(min_length = 1, max_length = 200, example = "Vaststelling omgevingsplan")]
    #[validate(custom(function = "one_line"))]
    pub naam: String,
    pub orgaan: Orgaan,
    /// Een dag waarop het orgaan vergadert, buiten zijn reces.
    #[validate(custom(function = "plausible_date"))]
    pub geplande_datum: Option<NaiveDate>,
    /// Of de fase met dit besluit sluit.
    #[serde(default)]
    pub sluit_fase_af: bool,
}

/// Wat er aan een besluitmoment verandert.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct BesluitmomentWijziging {
    /// De fase waarbij het besluit hoort.
    #[schema(nullable = false)]
    pub fase: Option<Planfasesoort>,
    /// De naam van het besluitmoment.
    #[schema(min_length = 1, max_length = 200, nullable = false, example = "Vaststelling omgevingsplan")]
    #[validate(custom(function = "one_line"))]
    pub naam: Option<String>,
    #[schema(nullable = false)]
    pub orgaan: Option<Orgaan>,
    /// Een dag waarop het orgaan vergadert, buiten zijn reces.
    #[serde(default, deserialize_with = "patch::present")]
    #[schema(value_type = Option<NaiveDate>, required = false)]
    pub geplande_datum: Patch<NaiveDate>,
    #[schema(nullable = false)]
    pub sluit_fase_af: Option<bool>,
}

/// Een vast te leggen besluit.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NieuwBesluit {
    /// Wat het orgaan besloot.
    pub uitkomst: Besluituitkomst,
    /// De dag van het besluit; niet in de toekomst.
    #[validate(custom(function = "plausible_date"))]
    pub datum: NaiveDate,
    /// De voorwaarden; gegeven als de uitkomst `positiefOnderVoorwaarden` is, en alleen dan.
    #[serde(default)]
    #[schema(max_items = 100)]
    #[validate(nested)]
    pub voorwaarden: Vec<Voorwaarde>,
    /// Waar het besluit te vinden is: een kenmerk of link.
    #[schema(max_length = 2000)]
    pub vindplaats: Option<String>,
    /// Namens wie is besloten.
    #[schema(max_length = 2000)]
    pub mandaat: Option<String>,
    #[schema(max_length = 4000)]
    pub toelichting: Option<String>,
    /// Of het besluit de basisdatums van het project vaststelt: daarna verandert alleen een besluit ze nog. Alleen een positief besluit kan dat.
    #[serde(default)]
    pub stelt_basis_vast: bool,
    /// De basisdatums die dit besluit opnieuw zet; de andere worden vastgesteld zoals zij zijn. Alleen met `steltBasisVast`.
    #[serde(default)]
    #[schema(max_items = 200)]
    #[validate(nested)]
    pub basisdatums: Vec<NieuweBasis>,
}

/// Een basisdatum die een besluit zet.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NieuweBasis {
    pub mijlpaal_id: Uuid,
    /// De datum die voortaan is afgesproken.
    #[validate(custom(function = "plausible_date"))]
    pub basisdatum: NaiveDate,
    /// Hoe nauwkeurig de datum is bedoeld; zoals zij was als het veld ontbreekt.
    pub precisie: Option<Precisie>,
}

impl BesluitmomentWijziging {
    /// Whether it changes which gate waits for this moment.
    pub fn steers(&self, moment: &BesluitmomentRow) -> bool {
        let closes = self.sluit_fase_af.unwrap_or(moment.sluit_fase_af);
        let moves = self.fase.is_some_and(|fase| fase != moment.fase) || closes != moment.sluit_fase_af;
        moves && (closes || moment.sluit_fase_af)
    }
}

impl NieuwBesluit {
    /// The decision as the rules see it.
    pub fn besluit(&self) -> Result<rules::Besluit> {
        Ok(rules::Besluit {
            uitkomst: self.uitkomst.0,
            datum: self.datum,
            voorwaarden: self.voorwaarden.iter().map(Voorwaarde::rule).collect::<Result<_>>()?,
            stelt_basis_vast: self.stelt_basis_vast,
        })
    }
}
