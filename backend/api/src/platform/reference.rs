//! Reference data that comes with the program: brought into the register by the first start of a new version of it, journaled like every other change, written
//! only where it differs.

use diesel::prelude::*;
use diesel::sql_types::{Bool, Integer};
use serde::de::DeserializeOwned;
use sha2::{Digest, Sha256};
use uuid::{Builder, Uuid};

use super::db::Command;
use super::error::Result;
use super::record::Versioned;

/// A row that comes with the program; [`shipped!`](crate::shipped) writes this from its table.
pub trait Shipped: Versioned + DeserializeOwned + PartialEq {
    /// What names it, unique within its kind.
    fn code(&self) -> &str;

    /// The same facts under this id.
    #[must_use]
    fn known_as(self, id: Uuid) -> Self;

    /// The row as stored.
    ///
    /// # Errors
    /// As any [`Result`] of the database.
    fn stored(id: Uuid, connection: &mut PgConnection) -> Result<Option<Self>>;
}

/// Writes [`Shipped`] for a row of `$table` that has the columns `id`, `code`, `gewijzigd_op` and `versie`.
#[macro_export]
macro_rules! shipped {
    ($row:ty, $table:ident) => {
        $crate::versioned!($row, $table);

        impl $crate::platform::reference::Shipped for $row {
            fn code(&self) -> &str {
                &self.code
            }

            fn known_as(self, id: Uuid) -> Self {
                Self { id, ..self }
            }

            fn stored(id: Uuid, connection: &mut PgConnection) -> $crate::platform::error::Result<Option<Self>> {
                Ok($table::table.find(id).select(Self::as_select()).first(connection).optional()?)
            }
        }
    };
}

/// The id of reference data: it follows from kind and code, so that every installation has the same.
#[must_use]
pub fn reference_id(soort: &str, code: &str) -> Uuid {
    let digest = Sha256::digest(format!("urn:sleutelbord:{soort}:{code}"));
    let mut bytes = [0; 16];
    bytes.iter_mut().zip(digest.iter()).for_each(|(byte, of_digest)| *byte = *of_digest);
    Builder::from_custom_bytes(bytes).into_uuid()
}

#[derive(QueryableByName)]
struct Newer {
    #[diesel(sql_type = Bool)]
    newer: bool,
}

/// Whether the register has neither this version of the set nor a later one.
///
/// # Errors
/// As any [`Result`] of the database.
pub fn is_newer(tx: &mut Command<'_>, versie: i32) -> Result<bool> {
    let row: Newer = diesel::sql_query("select coalesce(max(versie), 0) < $1 as newer from referentieset")
        .bind::<Integer, _>(versie)
        .get_result(tx.connection())?;
    Ok(row.newer)
}

/// Says that the register has this version of the set.
///
/// # Errors
/// As any [`Result`] of the database.
pub fn has_brought(tx: &mut Command<'_>, versie: i32) -> Result<()> {
    let note = "insert into referentieset (versie, geladen_op) values ($1, clock_timestamp())";
    diesel::sql_query(note).bind::<Integer, _>(versie).execute(tx.connection())?;
    Ok(())
}

/// Brings the register to what `json` says: a list of the facts of `R`, without id and version.
///
/// # Errors
/// [`Error::Internal`](super::error::Error::Internal) when the text is no such list, and whatever the database says.
pub fn bring<R: Shipped>(tx: &mut Command<'_>, json: &str) -> Result<()> {
    for row in serde_json::from_str::<Vec<R>>(json)? {
        let id = reference_id(R::KIND.soort, row.code());
        let row = row.known_as(id);
        match R::stored(id, tx.connection())? {
            None => row.at(1, tx.now()).create(tx, None)?,
            Some(before) => {
                let row = row.at(before.versie(), before.sinds());
                if row != before {
                    row.succeed(tx, &before, "Meegeleverd met een nieuwe versie")?;
                }
            }
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::reference_id;

    #[test]
    fn installations_agree_on_ids() {
        assert_eq!(reference_id("gemeente", "GM0193"), reference_id("gemeente", "GM0193"));
        assert_ne!(reference_id("gemeente", "GM0193"), reference_id("gemeente", "GM0150"));
        assert_eq!(reference_id("gemeente", "GM0193").get_version_num(), 8);
    }
}
