//! What the report says about a row.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// The longest value that a report repeats, in characters.
const LONGEST: usize = 100;

/// Hoe ernstig een opmerking is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub enum Ernst {
    /// De rij is geweigerd.
    Fout,
    /// De rij is aanvaard, en iemand moet ernaar kijken.
    Waarschuwing,
}

/// Een opmerking bij een rij.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct Melding {
    /// De kolom van het bestand waarover de opmerking gaat.
    pub kolom: Option<String>,
    /// Wat er aan de hand is, als vaste code.
    #[schema(example = "gemeenteOnbekend")]
    pub code: String,
    pub ernst: Ernst,
    /// Hetzelfde in het Nederlands.
    pub reden: String,
    /// Wat er in het bestand staat.
    pub waarde: Option<String>,
}

impl Melding {
    /// A reason to refuse the row.
    pub fn fout(code: &str, reden: impl Into<String>) -> Self {
        Self { kolom: None, code: code.to_owned(), ernst: Ernst::Fout, reden: reden.into(), waarde: None }
    }

    /// A reason to look at the row.
    pub fn waarschuwing(code: &str, reden: impl Into<String>) -> Self {
        Self { ernst: Ernst::Waarschuwing, ..Self::fout(code, reden) }
    }

    /// Says where it stands and what stands there.
    pub fn at(mut self, kolom: Option<&str>, waarde: &str) -> Self {
        self.kolom = kolom.map(ToOwned::to_owned);
        self.waarde = Some(waarde.chars().filter(|letter| !letter.is_control()).take(LONGEST).collect());
        self
    }
}
