//! The embedded database: a PostgreSQL of our own, for whoever has no `DATABASE_URL`.
//!
//! It listens on a Unix socket in a private directory only, never on TCP, and ends with this process: also after
//! `kill -9`, because the kernel then sends it the signal for a clean shutdown. While this process lives, a server
//! that dies is started again.
//!
//! - `binaries`: where PostgreSQL is installed and of which version
//! - `identity`: as which user it runs, since it refuses to run as root
//! - `home`: the directory with everything it keeps, for one process at a time
//! - `janitor`: clears throw-away data away
//! - `server`: the process itself, from start to end
//! - `settings`: what the caller says of all this
//! - `databases`: making and cloning databases in it

mod binaries;
mod databases;
mod fault;
mod home;
mod identity;
mod janitor;
mod process;
mod server;
mod settings;

use std::path::Path;

use diesel::{Connection, PgConnection};

pub use fault::EmbeddedFault;
pub use settings::{EmbeddedSettings, Storage};

use binaries::Binaries;
use home::Home;
use identity::Identity;
use server::Server;

/// A running embedded server; dropping it stops the server as [`EmbeddedPostgres::stop`] does.
#[derive(Debug)]
pub struct EmbeddedPostgres {
    server: Server,
    home: Home,
}

impl EmbeddedPostgres {
    /// Starts the server and returns once it accepts connections: within 2 s on an empty directory, within 0.2 s after
    /// that, longer while it recovers from a crash. Blocks; call it outside the asynchronous runtime.
    ///
    /// # Errors
    /// No usable PostgreSQL (15 or newer), a directory of another version, in use or not ours, no user to run as, or
    /// a server that does not get ready.
    pub fn start(settings: &EmbeddedSettings) -> Result<Self, EmbeddedFault> {
        let home = Home::open(&settings.storage)?;
        let binaries = Binaries::find(settings, home.version()?)?;
        let identity = Identity::choose(home.directory(), &home.cluster(), &binaries)?;
        home.prepare(&binaries, &identity)?;
        let server = Server::start(&home, &binaries, identity)?;
        tracing::info!(version = binaries.version, directory = %home.directory().display(), "embedded PostgreSQL is ready");
        Ok(Self { server, home })
    }

    /// Connection string for a database of this server, as libpq takes it.
    #[must_use]
    pub fn database_url(&self, database: &str) -> String {
        databases::url(self.home.socket(), database)
    }

    /// Whether there is a database of this name.
    ///
    /// # Errors
    /// A refusal by the server.
    pub fn has_database(&self, database: &str) -> Result<bool, EmbeddedFault> {
        databases::exists(self.home.socket(), database)
    }

    /// Removes a database with all that is in it; does nothing when there is none.
    ///
    /// # Errors
    /// A name other than `[a-z][a-z0-9_]*` of at most 63 characters, or a refusal by the server.
    pub fn drop_database(&self, database: &str) -> Result<(), EmbeddedFault> {
        databases::drop_if_exists(self.home.socket(), database)
    }

    /// Gives a database another name, in one step; nobody may be connected to it.
    ///
    /// # Errors
    /// A name other than `[a-z][a-z0-9_]*` of at most 63 characters, or a refusal by the server.
    pub fn rename_database(&self, database: &str, name: &str) -> Result<(), EmbeddedFault> {
        databases::rename(self.home.socket(), database, name)
    }

    /// Connection string for a database of the server that another process runs on this directory, when it answers.
    #[must_use]
    pub fn url_of_running(directory: &Path, database: &str) -> Option<String> {
        let url = databases::url(&directory.join("socket"), database);
        PgConnection::establish(&url).ok().map(|_| url)
    }

    /// Makes an empty database unless it is there.
    ///
    /// # Errors
    /// A name other than `[a-z][a-z0-9_]*` of at most 63 characters, or a refusal by the server.
    pub fn create_database_if_absent(&self, database: &str) -> Result<(), EmbeddedFault> {
        databases::create_if_absent(self.home.socket(), database)
    }

    /// Makes a database that is a copy of another one, to which nobody may be connected.
    ///
    /// # Errors
    /// A name other than `[a-z][a-z0-9_]*` of at most 63 characters, or a refusal by the server.
    pub fn clone_database(&self, template: &str, database: &str) -> Result<(), EmbeddedFault> {
        databases::clone(self.home.socket(), template, database)
    }

    /// Ends the server and waits for it: open transactions are rolled back, everything committed is on disk.
    pub fn stop(mut self) {
        self.server.stop();
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test says what is wrong by failing")]
mod tests;
