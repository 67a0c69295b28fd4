//! The reference by which people name a project.

use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::fault::ValueFault;
use crate::organisatie::GemeenteCode;

/// Not a municipality and a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("Een kenmerk ziet eruit als GM0193-0007.")]
pub struct KenmerkFault;

impl ValueFault for KenmerkFault {
    fn code(&self) -> &'static str {
        "ongeldigKenmerk"
    }
}

/// The reference of a project: the municipality that holds the pen when it is made, and a number within it (`GM0193-0007`); never reused.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Kenmerk {
    /// The municipality.
    pub gemeente: GemeenteCode,
    /// The number within the municipality, from 1; written with at least four digits.
    pub volgnummer: u32,
}

impl std::fmt::Display for Kenmerk {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}-{:04}", self.gemeente, self.volgnummer)
    }
}

impl std::str::FromStr for Kenmerk {
    type Err = KenmerkFault;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let parsed = text.split_once('-').and_then(|(gemeente, nummer)| {
            Some(Self { gemeente: gemeente.parse().ok()?, volgnummer: nummer.parse().ok()? })
        });
        parsed.filter(|kenmerk| kenmerk.volgnummer > 0 && kenmerk.to_string() == text).ok_or(KenmerkFault)
    }
}

impl TryFrom<String> for Kenmerk {
    type Error = KenmerkFault;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<Kenmerk> for String {
    fn from(kenmerk: Kenmerk) -> Self {
        kenmerk.to_string()
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may fail by panicking")]
mod tests {
    use super::*;

    #[test]
    fn a_kenmerk_reads_back_as_written() {
        for text in ["GM0193-0007", "GM0193-9999", "GM0193-10000"] {
            assert_eq!(text.parse::<Kenmerk>().unwrap().to_string(), text);
        }
        for text in ["GM0193-7", "GM0193-0000", "GM0193-00007", "GM193-0007", "GM0193-+007", "GM0193", ""] {
            assert_eq!(text.parse::<Kenmerk>(), Err(KenmerkFault), "{text}");
        }
    }
}
