//! What the rules of the domain refuse becomes an error of the API: `?` does it, for every kind of fault that is named here.

use serde_json::{Map, Value};
use sleutelbord_domain::besluitmoment::BesluitFault;
use sleutelbord_domain::escalatie::EscalatieFault;
use sleutelbord_domain::fault::{About, Fault, ValueFault, Wording};
use sleutelbord_domain::mijlpaal::MijlpaalFault;
use sleutelbord_domain::planfase::FaseovergangFault;
use sleutelbord_domain::sleutelproject::SleutelprojectFault;
use sleutelbord_domain::verantwoordelijke::VerantwoordelijkeFault;
use sleutelbord_domain::woningbouwplan::WoningbouwplanFault;

use super::{Code, Error, InvalidParam, Kind, Refusal, filled};

macro_rules! refused_by {
    ($($fault:ty),+ $(,)?) => {
        $(
            impl From<$fault> for Refusal {
                fn from(fault: $fault) -> Self {
                    refusal(&fault)
                }
            }

            impl From<$fault> for Error {
                fn from(fault: $fault) -> Self {
                    refusal(&fault).into()
                }
            }
        )+

        /// The words of everything that a rule refuses.
        pub fn wordings() -> impl Iterator<Item = &'static Wording> {
            let kinds: &[&'static [Wording]] = &[$(<$fault as Fault>::WORDINGS),+];
            kinds.to_vec().into_iter().flatten()
        }
    };
}

refused_by!(
    WoningbouwplanFault,
    SleutelprojectFault,
    VerantwoordelijkeFault,
    MijlpaalFault,
    BesluitFault,
    FaseovergangFault,
    EscalatieFault,
);

/// Everything about the state of things for which a rule refuses.
pub fn kinds() -> impl Iterator<Item = Kind> {
    wordings().filter_map(|wording| match wording.about {
        About::State(title) => Some(Kind { code: wording.code, title, sentence: wording.sentence, ..Kind::CONFLICT }),
        About::Field(_) => None,
    })
}

fn refusal(fault: &impl Fault) -> Refusal {
    let Wording { code, about, sentence } = fault.wording();
    let parameters = match serde_json::to_value(fault) {
        Ok(Value::Object(fields)) => fields,
        _ => Map::new(),
    };
    match about {
        About::State(title) => Refusal { parameters, ..Refusal::of(Kind { code, title, sentence, ..Kind::CONFLICT }) },
        About::Field(name) => Refusal {
            invalid_params: vec![InvalidParam::body(name, code, filled(sentence, &parameters))],
            ..Refusal::of(Code::InvoerOngeldig)
        },
    }
}

impl InvalidParam {
    /// A value in a field of the body that is no value of its type.
    #[must_use]
    pub fn value(field: impl Into<String>, fault: &impl ValueFault) -> Self {
        Self::body(field, fault.code(), fault.to_string())
    }
}

impl Error {
    /// A value in a field of the body that is no value of its type.
    #[must_use]
    pub fn in_value(field: &str, fault: &impl ValueFault) -> Self {
        Self::invalid(vec![InvalidParam::value(field, fault)])
    }
}
