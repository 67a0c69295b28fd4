//! The organisations that hold rights: municipalities, regions and provinces, each by its code.

use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::code_list::code_list;
use crate::fault::ValueFault;

/// A text that is no code of this kind.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("{value:?} is geen {verwacht}.")]
pub struct OrganisatieFault {
    /// What was expected, in words for the user.
    pub verwacht: &'static str,
    /// The text that was offered.
    pub value: String,
}

impl ValueFault for OrganisatieFault {
    fn code(&self) -> &'static str {
        "ongeldigeOrganisatiecode"
    }
}

/// Declares a text with a fixed shape that can be read from and written to text.
macro_rules! organisation_code {
    ($(#[$about:meta])* $name:ident, $verwacht:literal, $shape:path) => {
        $(#[$about])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(String);

        impl $name {
            /// The code as text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl std::str::FromStr for $name {
            type Err = OrganisatieFault;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                if $shape(text) { Ok(Self(text.to_owned())) } else { Err(OrganisatieFault { verwacht: $verwacht, value: text.to_owned() }) }
            }
        }

        impl TryFrom<String> for $name {
            type Error = OrganisatieFault;

            fn try_from(text: String) -> Result<Self, Self::Error> {
                text.parse()
            }
        }

        impl From<$name> for String {
            fn from(code: $name) -> Self {
                code.0
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

organisation_code! {
    /// A municipality by its CBS code: `GM` and four digits.
    GemeenteCode, "gemeentecode (GM en vier cijfers)", is_gemeente
}
organisation_code! {
    /// A region by its short name: lower case words with hyphens, at most 60 characters.
    RegioCode, "regiocode (kleine letters en koppeltekens)", is_regio
}
organisation_code! {
    /// A province by its CBS code: `PV` and two digits.
    ProvincieCode, "provinciecode (PV en twee cijfers)", is_provincie
}

fn is_numbered(text: &str, prefix: &str, digits: usize) -> bool {
    text.strip_prefix(prefix)
        .is_some_and(|number| number.len() == digits && number.bytes().all(|byte| byte.is_ascii_digit()))
}

fn is_gemeente(text: &str) -> bool {
    is_numbered(text, "GM", 4)
}

fn is_provincie(text: &str) -> bool {
    is_numbered(text, "PV", 2)
}

fn is_regio(text: &str) -> bool {
    text.len() <= 60
        && text.split('-').all(|word| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_lowercase()))
}

code_list! {
    /// The kinds of organisation.
    Organisatiesoort {
        Gemeente = "gemeente",
        Regio = "regio",
        Provincie = "provincie",
    }
}

/// The organisation of a grant. Its text is the bare code; the three shapes never coincide.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum OrganisatieCode {
    /// A municipality.
    Gemeente(GemeenteCode),
    /// A region.
    Regio(RegioCode),
    /// A province.
    Provincie(ProvincieCode),
}

impl OrganisatieCode {
    /// The code as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Gemeente(code) => code.as_str(),
            Self::Regio(code) => code.as_str(),
            Self::Provincie(code) => code.as_str(),
        }
    }

    /// Which kind of organisation it is.
    #[must_use]
    pub fn soort(&self) -> Organisatiesoort {
        match self {
            Self::Gemeente(_) => Organisatiesoort::Gemeente,
            Self::Regio(_) => Organisatiesoort::Regio,
            Self::Provincie(_) => Organisatiesoort::Provincie,
        }
    }
}

impl std::str::FromStr for OrganisatieCode {
    type Err = OrganisatieFault;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.parse()
            .map(Self::Gemeente)
            .or_else(|_| text.parse().map(Self::Provincie))
            .or_else(|_| text.parse().map(Self::Regio))
            .map_err(|OrganisatieFault { value, .. }| OrganisatieFault {
                verwacht: "code van een gemeente, regio of provincie",
                value,
            })
    }
}

impl TryFrom<String> for OrganisatieCode {
    type Error = OrganisatieFault;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<OrganisatieCode> for String {
    fn from(code: OrganisatieCode) -> Self {
        code.as_str().to_owned()
    }
}

impl std::fmt::Display for OrganisatieCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may fail by panicking")]
mod tests {
    use super::*;

    #[test]
    fn each_shape_names_its_own_kind() {
        for (text, soort) in [
            ("GM0193", Organisatiesoort::Gemeente),
            ("west-overijssel", Organisatiesoort::Regio),
            ("PV23", Organisatiesoort::Provincie),
        ] {
            let code: OrganisatieCode = text.parse().unwrap();
            assert_eq!((code.soort(), code.to_string().as_str()), (soort, text));
        }
    }

    #[test]
    fn near_misses_are_refused() {
        for text in [
            "", "GM193", "gm0193", "GM01933", "GM01²3", "PV2", "PV230", "-twente", "twente-", "a--b", "Twente",
            "GM0193\0",
        ] {
            assert_eq!(text.parse::<OrganisatieCode>().unwrap_err().code(), "ongeldigeOrganisatiecode", "{text}");
        }
    }
}
