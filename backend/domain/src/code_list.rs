//! A code list is an enum whose values have one fixed text: on the wire, in the database and in the OpenAPI document.

use thiserror::Error;

use crate::fault::ValueFault;

/// What every code list can do, so that storage and OpenAPI need to be written once for all of them.
pub trait CodeList: Copy + Eq + std::str::FromStr<Err = UnknownCode> + 'static {
    /// The name of the list, as its Rust type.
    const NAME: &'static str;
    /// Every value, in the order of the list.
    const ALL: &'static [Self];
    /// The text of this value on the wire.
    fn as_str(self) -> &'static str;
}

/// A text that is no value of the code list.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("{value:?} is geen waarde van {list}.")]
pub struct UnknownCode {
    /// The name of the list that was asked.
    pub list: &'static str,
    /// The text that was offered.
    pub value: String,
}

impl ValueFault for UnknownCode {
    fn code(&self) -> &'static str {
        "onbekendeCode"
    }
}

/// Declares a code list: `code_list! { /// about… Name { Variant = "wire text", … } }`.
macro_rules! code_list {
    ($(#[$about:meta])* $name:ident { $($(#[$note:meta])* $variant:ident = $wire:literal),+ $(,)? }) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        pub enum $name {
            $(
                #[doc = concat!("`", $wire, "`.")]
                $(#[$note])*
                #[serde(rename = $wire)]
                $variant,
            )+
        }

        impl $name {
            /// Every value, in the order of the list.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The text of this value on the wire.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => $wire,)+
                }
            }
        }

        impl $crate::CodeList for $name {
            const NAME: &'static str = stringify!($name);
            const ALL: &'static [Self] = Self::ALL;

            fn as_str(self) -> &'static str {
                self.as_str()
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::UnknownCode;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                match text {
                    $($wire => Ok(Self::$variant),)+
                    _ => Err($crate::UnknownCode { list: stringify!($name), value: text.to_owned() }),
                }
            }
        }
    };
}
pub(crate) use code_list;

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may fail by panicking")]
mod tests {
    use super::UnknownCode;

    code_list! {
        /// A list for this test.
        Kleur { Rood = "rood", LichtBlauw = "Licht blauw" }
    }

    #[test]
    fn every_value_reads_back_from_its_text() {
        for kleur in Kleur::ALL {
            assert_eq!(kleur.as_str().parse::<Kleur>().unwrap(), *kleur);
            assert_eq!(kleur.to_string(), kleur.as_str());
        }
    }

    #[test]
    fn another_spelling_is_refused_with_the_name_of_the_list() {
        let refused = "ROOD".parse::<Kleur>().unwrap_err();
        assert_eq!(refused, UnknownCode { list: "Kleur", value: "ROOD".to_owned() });
    }
}
