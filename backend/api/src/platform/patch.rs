//! A field of a merge patch (RFC 7396) has three states: absent, null, value.

use serde::{Deserialize, Deserializer};

/// Absent: leave it. `Some(None)`: clear it. `Some(Some(value))`: set it.
pub type Patch<T> = Option<Option<T>>;

/// For `#[serde(default, deserialize_with = "patch::present")]`: what is present is `Some`, null included.
///
/// # Errors
/// What the field's own type says.
pub fn present<'de, D: Deserializer<'de>, T: Deserialize<'de>>(deserializer: D) -> Result<Patch<T>, D::Error> {
    Option::<T>::deserialize(deserializer).map(Some)
}

/// The field after the patch.
pub fn apply<T: Clone>(patch: &Patch<T>, current: Option<T>) -> Option<T> {
    patch.clone().unwrap_or(current)
}
