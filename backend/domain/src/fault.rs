//! A refusal by a rule is a value: what is wrong, with its stable code and its Dutch words, said once and beside each other.

use serde::Serialize;

/// What a refusal is about, and with that how the API answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum About {
    /// How things stand: the request was good, and may be accepted at another moment. Carries a title in a few words.
    State(&'static str),
    /// One field of what was given; carries its name.
    Field(&'static str),
}

/// The words of a refusal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wording {
    /// Its stable name, by which clients know and translate it: it is never changed.
    pub code: &'static str,
    /// What it is about.
    pub about: About,
    /// The whole explanation in Dutch; `{name}` is filled from the fields of the fault.
    pub sentence: &'static str,
}

/// Why a rule refuses a request. Written as data, its fields are what fills the sentence.
pub trait Fault: Serialize {
    /// The words of every refusal of this kind.
    const WORDINGS: &'static [Wording];

    /// The words of this one.
    fn wording(&self) -> Wording;

    /// The stable code of this one.
    fn code(&self) -> &'static str {
        self.wording().code
    }
}

/// Why a text or number is no value of its type. In which field it stood is known to whoever read it, and has to be said before it refuses anything.
pub trait ValueFault: std::error::Error {
    /// The stable code.
    fn code(&self) -> &'static str;
}

/// Declares why a rule refuses: `faults! { /// about… Name { Variant = "code", State("Title"), "Sentence."; … } }`. A fault of a field says
/// `Field("name")` instead of its title; the fields of a variant fill its sentence.
macro_rules! faults {
    ($(#[$about:meta])* $name:ident { $(
        $(#[$note:meta])*
        $variant:ident $({ $($(#[$field_note:meta])* $field:ident: $type:ty),+ $(,)? })?
            = $code:literal, $kind:ident($words:literal), $sentence:literal;
    )+ }) => {
        $(#[$about])*
        #[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
        #[serde(untagged, rename_all_fields = "camelCase")]
        pub enum $name {
            $(
                $(#[$note])*
                $variant $({ $($(#[$field_note])* $field: $type),+ })?,
            )+
        }

        impl $crate::fault::Fault for $name {
            const WORDINGS: &'static [$crate::fault::Wording] = &[$(
                $crate::fault::Wording { code: $code, about: $crate::fault::About::$kind($words), sentence: $sentence },
            )+];

            fn wording(&self) -> $crate::fault::Wording {
                match self {
                    $(Self::$variant { .. } => $crate::fault::Wording {
                        code: $code,
                        about: $crate::fault::About::$kind($words),
                        sentence: $sentence,
                    },)+
                }
            }
        }
    };
}
pub(crate) use faults;

#[cfg(test)]
mod tests {
    use super::{About, Fault};

    faults! {
        /// Faults for this test.
        DeurFault {
            /// It does not open.
            OpSlot = "deurOpSlot", State("Op slot"), "De deur is op slot.";
            /// It was asked to open too far.
            TeWijd {
                /// How far it goes.
                graden: u8,
            } = "teWijd", Field("hoek"), "De deur gaat hoogstens {graden} graden open.";
        }
    }

    #[test]
    fn a_fault_has_its_words_beside_it() {
        assert_eq!(
            (DeurFault::OpSlot.code(), DeurFault::OpSlot.wording().about),
            ("deurOpSlot", About::State("Op slot"))
        );
        assert_eq!(Some(&DeurFault::TeWijd { graden: 90 }.wording()), DeurFault::WORDINGS.get(1));
    }
}
