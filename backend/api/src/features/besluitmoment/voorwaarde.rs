//! A condition to a decision, as it is given, kept and shown.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use sleutelbord_domain::besluitmoment as rules;
use sleutelbord_domain::toelichting::Toelichting;
use utoipa::ToSchema;
use validator::Validate;

use crate::platform::error::{Error, Result};
use crate::platform::valid::{not_blank, plausible_date};

/// Een voorwaarde bij een besluit.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Voorwaarde {
    /// Wat er moet gebeuren.
    #[schema(min_length = 1, max_length = 4000)]
    #[validate(custom(function = "not_blank"))]
    pub tekst: String,
    /// De laatste dag waarop het mag gebeuren, als het orgaan die noemde.
    #[validate(custom(function = "plausible_date"))]
    pub uiterlijk: Option<NaiveDate>,
}

impl Voorwaarde {
    /// The condition as the rules see it.
    ///
    /// # Errors
    /// When its text is none, which its form has excluded.
    pub fn rule(&self) -> Result<rules::Voorwaarde> {
        let omschrijving = Toelichting::new(&self.tekst).map_err(|fault| Error::Internal(fault.to_string()))?;
        Ok(rules::Voorwaarde { omschrijving, uiterlijk: self.uiterlijk })
    }
}
