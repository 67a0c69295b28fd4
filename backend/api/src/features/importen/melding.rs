//! What the report says about a row.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// The longest value that a report repeats, in characters.
const LONGEST: usize = 100;

/// How grave it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub enum Ernst {
    /// The row is refused.
    Fout,
    /// The row is accepted, and somebody should look at it.
    Waarschuwing,
}

/// One remark about a row.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct Melding {
    /// The column of the file that it is about.
    pub kolom: Option<String>,
    /// What is the matter, stable for clients.
    #[schema(example = "gemeenteOnbekend")]
    pub code: String,
    pub ernst: Ernst,
    /// The same in Dutch.
    pub reden: String,
    /// What the file says there.
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
