//! Every constraint of the database has a name; this is the one place where names become refusals.

use sleutelbord_domain::escalatie::EscalatieFault;

use super::{Code, Refusal};
use crate::platform::wire_name::camel_case;

/// The refusal that a violated constraint means, or `None` when it can only be a fault of ours.
#[must_use]
pub fn refusal_of(constraint: &str) -> Option<Refusal> {
    Some(match constraint {
        "escalatie_vraag_uniek" => EscalatieFault::LooptAl { escalatie_id: None }.into(),
        name if name.ends_with("_uniek") => Code::AlAanwezig.into(),
        name if name.ends_with("_fkey") => Code::VerwijzingOnbekend.into(),
        _ => return None,
    })
}

/// The field of the body that a violated reference stands in, such as `gebruikerId`.
#[must_use]
pub fn field_of(constraint: &str, table: Option<&str>) -> Option<String> {
    let column = constraint.strip_prefix(table?)?.strip_prefix('_')?.strip_suffix("_fkey")?;
    Some(camel_case(column))
}
