//! How an embedded server is to be found and kept.

use std::path::PathBuf;

/// The superuser of the embedded server, and the owner of every database in it.
pub(super) const OWNER: &str = "sleutelbord";

/// The oldest major version that our SQL is written for.
pub(super) const OLDEST_VERSION: u32 = 15;

/// How an embedded server is to be found and kept.
#[derive(Debug, Clone)]
pub struct EmbeddedSettings {
    /// Directory with `postgres` and `initdb` that goes before all others (`SLEUTELBORD_PG_BIN`).
    pub binaries: Option<PathBuf>,
    /// Directory in which the set-up unpacks what the system does not have; PostgreSQL is its `postgresql/bin`.
    pub tools: PathBuf,
    /// What becomes of the data.
    pub storage: Storage,
}

/// What becomes of the data of an embedded server.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Storage {
    /// Kept in this directory, made when absent; an acknowledged commit survives a power cut.
    Durable(PathBuf),
    /// In memory where there is room, nothing guarded against a crash, gone when this process ends. For tests.
    Throwaway,
}
