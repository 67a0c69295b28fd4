//! What a command has still to say.

use super::Entry;

/// What a command has still to write into the journal. It is written in one go, at the end of the command or when there is much of it.
#[derive(Debug, Default)]
pub struct Pending(pub(super) Vec<Entry>);
