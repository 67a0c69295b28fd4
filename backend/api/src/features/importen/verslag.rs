//! What an import came to, and what it has still to do.

use std::collections::BTreeMap;

use uuid::Uuid;

use super::rij::Planregel;
use super::store::{ImportRow, ImportrijRow};

/// An import with what somebody should look at.
#[derive(Clone, Debug)]
pub struct ImportReport {
    pub import: ImportRow,
    /// The first rows that were refused or have something to look at, refused ones first.
    pub aandacht: Vec<ImportrijRow>,
    /// How many accepted rows have which remark.
    pub waarschuwingen: BTreeMap<String, usize>,
}

/// A row that is to be written: its number, the plan that is here, what it says.
pub type Teschrijven = (i32, Option<Uuid>, Planregel);
