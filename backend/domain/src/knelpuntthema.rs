//! The theme of a bottleneck. Themes are reference data with a validity period, so only the shape of their code is known here.

use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::fault::ValueFault;

/// The code of a theme: a letter, then letters, digits or hyphens, at most 60 characters (`stikstof`, `flora-en-fauna`).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Themacode(String);

/// A text that is no code of a theme.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("{value:?} is geen code van een knelpuntthema.")]
pub struct ThemacodeFault {
    /// The text that was offered.
    pub value: String,
}

impl ValueFault for ThemacodeFault {
    fn code(&self) -> &'static str {
        "ongeldigeThemacode"
    }
}

impl Themacode {
    /// The code as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl std::str::FromStr for Themacode {
    type Err = ThemacodeFault;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let begins_well = text.bytes().next().is_some_and(|byte| byte.is_ascii_lowercase());
        let goes_on_well = text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
        if text.len() <= 60 && begins_well && goes_on_well {
            Ok(Self(text.to_owned()))
        } else {
            Err(ThemacodeFault { value: text.to_owned() })
        }
    }
}

impl TryFrom<String> for Themacode {
    type Error = ThemacodeFault;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<Themacode> for String {
    fn from(code: Themacode) -> Self {
        code.0
    }
}

impl std::fmt::Display for Themacode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_one_word_of_plain_letters() {
        for good in ["stikstof", "flora-en-fauna", "ambtelijkeCapaciteit"] {
            assert!(good.parse::<Themacode>().is_ok(), "{good}");
        }
        for bad in ["", "Stikstof", "flora en fauna", "água", "a'b"] {
            assert!(bad.parse::<Themacode>().is_err(), "{bad}");
        }
    }
}
