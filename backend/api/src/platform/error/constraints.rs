//! Every constraint of the database has a name; this is the one place where names become codes.

use super::codes::Code;
use crate::platform::wire_name::camel_case;

/// The refusal that a violated constraint means, or `None` when it can only be a fault of ours.
#[must_use]
pub fn code_of(constraint: &str) -> Option<Code> {
    Some(match constraint {
        "escalatie_vraag_uniek" => Code::EscalatieLooptAl,
        name if name.ends_with("_uniek") => Code::AlAanwezig,
        name if name.ends_with("_fkey") => Code::VerwijzingOnbekend,
        _ => return None,
    })
}

/// The field of the body that a violated reference stands in, such as `gebruikerId`.
#[must_use]
pub fn field_of(constraint: &str, table: Option<&str>) -> Option<String> {
    let column = constraint.strip_prefix(table?)?.strip_prefix('_')?.strip_suffix("_fkey")?;
    Some(camel_case(column))
}
