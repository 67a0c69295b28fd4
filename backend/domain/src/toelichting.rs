//! What someone explains: never blank, never endless.

use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::fault::ValueFault;

/// An explanation of 1 to [`Self::MAX`] characters, without surrounding white space.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Toelichting(String);

/// Why a text is no explanation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum ToelichtingFault {
    /// Nothing but white space.
    #[error("De toelichting is leeg.")]
    Leeg,
    /// More than [`Toelichting::MAX`] characters.
    #[error("De toelichting is langer dan {} tekens.", Toelichting::MAX)]
    TeLang,
    /// A NUL character, which no database text can hold.
    #[error("De toelichting bevat een teken dat niet kan worden bewaard.")]
    OngeldigTeken,
}

impl ValueFault for ToelichtingFault {
    fn code(&self) -> &'static str {
        match self {
            Self::Leeg => "toelichtingLeeg",
            Self::TeLang => "toelichtingTeLang",
            Self::OngeldigTeken => "toelichtingOngeldigTeken",
        }
    }
}

impl Toelichting {
    /// The longest explanation, in characters.
    pub const MAX: usize = 4000;

    /// An explanation from what a user typed.
    ///
    /// # Errors
    /// [`ToelichtingFault`] when it is blank, too long or holds a NUL.
    pub fn new(text: &str) -> Result<Self, ToelichtingFault> {
        let text = text.trim();
        match () {
            () if text.is_empty() => Err(ToelichtingFault::Leeg),
            () if text.contains('\0') => Err(ToelichtingFault::OngeldigTeken),
            () if text.chars().nth(Self::MAX).is_some() => Err(ToelichtingFault::TeLang),
            () => Ok(Self(text.to_owned())),
        }
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for Toelichting {
    type Error = ToelichtingFault;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::new(&text)
    }
}

impl From<Toelichting> for String {
    fn from(toelichting: Toelichting) -> Self {
        toelichting.0
    }
}

impl std::fmt::Display for Toelichting {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blank_endless_and_unstorable_texts_are_refused() {
        assert_eq!(Toelichting::new(" \n\t"), Err(ToelichtingFault::Leeg));
        assert_eq!(Toelichting::new("a\0b"), Err(ToelichtingFault::OngeldigTeken));
        assert_eq!(Toelichting::new(&"é".repeat(4001)), Err(ToelichtingFault::TeLang));
    }

    #[test]
    fn length_counts_characters_and_not_bytes() {
        assert!(Toelichting::new(&"é".repeat(4000)).is_ok());
    }

    #[test]
    fn surrounding_white_space_is_no_part_of_it() {
        assert_eq!(Toelichting::new("  AERIUS moet opnieuw\n").map(String::from), Ok("AERIUS moet opnieuw".to_owned()));
    }
}
