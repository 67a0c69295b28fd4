//! The throw-away PostgreSQL of one test run: one server for all tests of this process, one database for each test.

use std::path::Path;
use std::sync::{Mutex, OnceLock, PoisonError};

use sleutelbord::platform::embedded::{EmbeddedPostgres, EmbeddedSettings, Storage};

/// The migrated database that every test gets a copy of.
const TEMPLATE: &str = "sjabloon";

static CLUSTER: OnceLock<Cluster> = OnceLock::new();

/// The server of this test run. It ends with the process, also when that is killed, and its data with it.
#[derive(Debug)]
pub struct Cluster {
    server: EmbeddedPostgres,
    /// How many copies were made; also the queue for making one, since PostgreSQL copies a template for one at a time.
    copies: Mutex<u32>,
}

impl Cluster {
    /// The server of this test run, started on first use. `migrate` is then called once, with the connection string of
    /// the template, and must have closed its connections when it returns.
    pub fn shared(migrate: impl FnOnce(&str)) -> &'static Self {
        CLUSTER.get_or_init(|| Self::start(migrate))
    }

    #[expect(clippy::expect_used, reason = "without a database no test can say anything")]
    fn start(migrate: impl FnOnce(&str)) -> Self {
        let checkout = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let settings = EmbeddedSettings {
            binaries: std::env::var_os("SLEUTELBORD_PG_BIN").map(Into::into),
            tools: checkout.join(".tools"),
            storage: Storage::Throwaway,
        };
        let server = EmbeddedPostgres::start(&settings).expect("the database server of the tests starts");
        server.create_database_if_absent(TEMPLATE).expect("the template database is made");
        migrate(&server.database_url(TEMPLATE));
        Self { server, copies: Mutex::new(0) }
    }

    /// Connection string of a fresh copy of the migrated database, for one test alone. Takes about 0.05 s.
    #[expect(clippy::expect_used, reason = "without a database the test can say nothing")]
    pub fn fresh_database(&self) -> String {
        let mut copies = self.copies.lock().unwrap_or_else(PoisonError::into_inner);
        *copies += 1;
        let database = format!("proef_{copies}");
        self.server.clone_database(TEMPLATE, &database).expect("the template database is copied");
        self.server.database_url(&database)
    }
}

#[cfg(test)]
mod tests {
    use super::Cluster;

    #[test]
    fn every_test_has_a_database_of_its_own() {
        let cluster = Cluster::shared(|_| ());
        let (one, other) = (cluster.fresh_database(), cluster.fresh_database());
        assert_ne!(one, other);
    }
}
