//! What is sent about decision moments.

use chrono::NaiveDate;
use serde::Deserialize;
use sleutelbord_domain::besluitmoment as rules;
use sleutelbord_domain::toelichting::Toelichting;
use utoipa::ToSchema;
use uuid::Uuid;
use validator::Validate;

use super::Voorwaarde;
use crate::features::besluitmoment::store::BesluitmomentRow;
use crate::features::besluitmoment::{Besluituitkomst, Orgaan};
use crate::features::mijlpaal::Precisie;
use crate::features::planfase::Planfasesoort;
use crate::platform::error::{Error, Result};
use crate::platform::patch::{self, Patch};
use crate::platform::valid::{not_blank, plausible_date};

/// A decision moment to plan.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NieuwBesluitmoment {
    pub fase: Planfasesoort,
    #[schema(min_length = 1, max_length = 200)]
    #[validate(custom(function = "not_blank"))]
    pub naam: String,
    pub orgaan: Orgaan,
    /// A day on which the organ meets, outside its recess.
    #[validate(custom(function = "plausible_date"))]
    pub geplande_datum: Option<NaiveDate>,
    /// Whether the phase closes with this decision.
    #[serde(default)]
    pub sluit_fase_af: bool,
}

/// What changes about a decision moment.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct BesluitmomentWijziging {
    #[schema(nullable = false)]
    pub fase: Option<Planfasesoort>,
    #[schema(min_length = 1, max_length = 200, nullable = false)]
    #[validate(custom(function = "not_blank"))]
    pub naam: Option<String>,
    #[schema(nullable = false)]
    pub orgaan: Option<Orgaan>,
    #[serde(default, deserialize_with = "patch::present")]
    #[schema(value_type = Option<NaiveDate>, required = false)]
    pub geplande_datum: Patch<NaiveDate>,
    #[schema(nullable = false)]
    pub sluit_fase_af: Option<bool>,
}

/// A decision to register.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NieuwBesluit {
    pub uitkomst: Besluituitkomst,
    #[validate(custom(function = "plausible_date"))]
    pub datum: NaiveDate,
    /// Given exactly when the outcome is `positiefOnderVoorwaarden`.
    #[serde(default)]
    #[schema(max_items = 100)]
    #[validate(nested)]
    pub voorwaarden: Vec<Voorwaarde>,
    /// Where it is to be found: a reference or link.
    #[schema(max_length = 2000)]
    pub vindplaats: Option<String>,
    /// On whose behalf it was decided.
    #[schema(max_length = 2000)]
    pub mandaat: Option<String>,
    #[schema(max_length = 4000)]
    pub toelichting: Option<String>,
    /// Whether it fixes the baselines of the project: from then on only a decision changes them. Only a positive decision does.
    #[serde(default)]
    pub stelt_basis_vast: bool,
    /// The baselines that this decision sets anew; the others are fixed as they are. Only with `steltBasisVast`.
    #[serde(default)]
    #[schema(max_items = 200)]
    #[validate(nested)]
    pub basisdatums: Vec<NieuweBasis>,
}

/// A baseline that a decision sets.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NieuweBasis {
    pub mijlpaal_id: Uuid,
    #[validate(custom(function = "plausible_date"))]
    pub basisdatum: NaiveDate,
    /// As it was, when absent.
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

impl Voorwaarde {
    fn rule(&self) -> Result<rules::Voorwaarde> {
        let omschrijving = Toelichting::new(&self.tekst).map_err(|fault| Error::Internal(fault.to_string()))?;
        Ok(rules::Voorwaarde { omschrijving, uiterlijk: self.uiterlijk })
    }
}
