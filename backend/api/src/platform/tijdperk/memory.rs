//! What an installation remembers of its register outside of it: one small file for each database.

use std::path::{Path, PathBuf};

use diesel::prelude::*;
use diesel::sql_types::{BigInt, Bool, Text, Uuid as SqlUuid};
use uuid::Uuid;

use crate::platform::error::Result;

/// The file of one register.
#[derive(Debug)]
pub struct Memory {
    file: PathBuf,
}

#[derive(QueryableByName)]
struct Name {
    #[diesel(sql_type = Text)]
    name: String,
}

#[derive(QueryableByName)]
struct Seen {
    #[diesel(sql_type = Bool)]
    known: bool,
    #[diesel(sql_type = Bool)]
    behind: bool,
}

#[derive(QueryableByName)]
struct Kept {
    #[diesel(sql_type = SqlUuid)]
    kenmerk: Uuid,
    #[diesel(sql_type = BigInt)]
    xid: i64,
}

impl Memory {
    /// Named after cluster and database: a database elsewhere is another register, and is known as such by the register itself.
    pub fn of(connection: &mut PgConnection, folder: &Path) -> Result<Self> {
        let name: Name = diesel::sql_query(
            "select coalesce(p.systeem::text, 'onbekend') || '-' || d.oid as name
             from tijdperk_plaats() p, pg_database d where d.datname = current_database()",
        )
        .get_result(connection)?;
        Ok(Self { file: folder.join("tijdperk").join(name.name) })
    }

    /// Why the register is not what was last seen of it.
    pub fn contradiction(&self, connection: &mut PgConnection) -> Result<Option<String>> {
        let Some((kenmerk, xid)) = self.read() else { return Ok(None) };
        let seen: Seen = diesel::sql_query(
            "select exists (select 1 from tijdperk_opening where kenmerk = $1) as known,
                    $2 >= pg_snapshot_xmax(pg_current_snapshot())::text::bigint as behind",
        )
        .bind::<SqlUuid, _>(kenmerk)
        .bind::<BigInt, _>(xid)
        .get_result(connection)?;
        Ok(if !seen.known {
            Some(
                "het register kent de laatste start van deze installatie niet: hersteld uit een kopie van daarvoor"
                    .to_owned(),
            )
        } else {
            let behind = "het register loopt achter bij wat deze installatie al zag: hersteld uit een kopie";
            seen.behind.then(|| behind.to_owned())
        })
    }

    fn read(&self) -> Option<(Uuid, i64)> {
        let text = std::fs::read_to_string(&self.file).ok()?;
        let (kenmerk, xid) = text.trim().split_once(' ')?;
        Some((kenmerk.parse().ok()?, xid.parse().ok()?))
    }

    /// Keeps the last mark and what has surely been written. Whole or not at all: a half written memory would be none.
    pub fn write(&self, connection: &mut PgConnection) -> Result<std::io::Result<()>> {
        // Both were committed before; a number that was only seen could come again after a crash.
        let kept: Kept = diesel::sql_query(
            "select kenmerk, greatest(vanaf_xid, zeker_xid) as xid
             from tijdperk_opening o join tijdperk t on t.nummer = o.tijdperk order by o.nummer desc limit 1",
        )
        .get_result(connection)?;
        Ok(self.replace(&format!("{} {}\n", kept.kenmerk, kept.xid)))
    }

    fn replace(&self, text: &str) -> std::io::Result<()> {
        if let Some(folder) = self.file.parent() {
            std::fs::create_dir_all(folder)?;
        }
        let draft = self.file.with_extension(format!("{}-nieuw", std::process::id()));
        std::fs::write(&draft, text)?;
        std::fs::rename(draft, &self.file)
    }
}
