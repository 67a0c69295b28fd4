//! Making databases in the embedded server, and the way to reach them.

use std::fmt::Write as _;
use std::os::unix::ffi::OsStrExt;
use std::path::Path;

use diesel::prelude::*;
use diesel::sql_types::{Bool, Text};

use super::fault::EmbeddedFault;
use super::settings::OWNER;

/// The database that always exists, from which others are made.
const MAINTENANCE: &str = "postgres";

/// Longest name that PostgreSQL keeps whole.
const LONGEST_NAME: usize = 63;

/// Connection string for a database behind the socket in this directory.
pub(super) fn url(socket: &Path, database: &str) -> String {
    let mut url = format!("postgresql://{OWNER}@/{database}?host=");
    for byte in socket.as_os_str().as_bytes() {
        if byte.is_ascii_alphanumeric() || b"/._-".contains(byte) {
            url.push(char::from(*byte));
        } else {
            // Writing to a String cannot fail.
            let _ = write!(url, "%{byte:02X}");
        }
    }
    url
}

/// Whether there is a database of this name.
pub(super) fn exists(socket: &Path, database: &str) -> Result<bool, EmbeddedFault> {
    diesel::select(
        diesel::dsl::sql::<Bool>("EXISTS (SELECT FROM pg_database WHERE datname = ").bind::<Text, _>(database).sql(")"),
    )
    .get_result(&mut connect(socket, database)?)
    .map_err(|fault| refused(database, &fault))
}

/// Makes an empty database unless it is there.
pub(super) fn create_if_absent(socket: &Path, database: &str) -> Result<(), EmbeddedFault> {
    check_name(database)?;
    if exists(socket, database)? {
        return Ok(());
    }
    perform(socket, database, &format!("CREATE DATABASE {database}"))
}

/// Removes a database with all that is in it; does nothing when there is none.
pub(super) fn drop_if_exists(socket: &Path, database: &str) -> Result<(), EmbeddedFault> {
    check_name(database)?;
    perform(socket, database, &format!("DROP DATABASE IF EXISTS {database} WITH (FORCE)"))
}

/// Gives a database another name; waits 5 s for whoever is still connected to it.
pub(super) fn rename(socket: &Path, database: &str, name: &str) -> Result<(), EmbeddedFault> {
    check_name(database)?;
    check_name(name)?;
    perform(socket, database, &format!("ALTER DATABASE {database} RENAME TO {name}"))
}

/// Makes a copy of a database to which nobody is connected.
pub(super) fn clone(socket: &Path, template: &str, database: &str) -> Result<(), EmbeddedFault> {
    check_name(template)?;
    check_name(database)?;
    perform(socket, database, &format!("CREATE DATABASE {database} TEMPLATE {template}"))
}

fn perform(socket: &Path, database: &str, statement: &str) -> Result<(), EmbeddedFault> {
    let done = diesel::sql_query(statement).execute(&mut connect(socket, database)?);
    done.map(|_| ()).map_err(|fault| refused(database, &fault))
}

fn connect(socket: &Path, database: &str) -> Result<PgConnection, EmbeddedFault> {
    PgConnection::establish(&url(socket, MAINTENANCE)).map_err(|fault| refused(database, &fault))
}

/// Names go into statements that take no parameters, so they must be plain.
fn check_name(database: &str) -> Result<(), EmbeddedFault> {
    let plain = database.starts_with(|first: char| first.is_ascii_lowercase())
        && database.len() <= LONGEST_NAME
        && database.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_');
    if plain {
        Ok(())
    } else {
        Err(refused(database, &"een naam is kleine letters, cijfers en _, ten hoogste 63 tekens"))
    }
}

fn refused(database: &str, reason: &dyn std::fmt::Display) -> EmbeddedFault {
    EmbeddedFault::Database { database: database.to_owned(), reason: reason.to_string() }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::{check_name, url};

    #[test]
    fn url_escapes_what_a_path_may_have() {
        let with_space = url(Path::new("/srv/de map/50%"), "sleutelbord");
        assert_eq!(with_space, "postgresql://sleutelbord@/sleutelbord?host=/srv/de%20map/50%25");
    }

    #[test]
    fn a_name_that_would_need_quoting_is_refused() {
        for name in ["", "Demo", "1demo", "a b", "a;drop", &"a".repeat(64)] {
            assert!(check_name(name).is_err(), "{name}");
        }
        assert!(check_name("sleutelbord_demo").is_ok());
    }
}
