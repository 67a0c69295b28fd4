//! Running it: database, migrations, data, server and worker, started in this order and ended in the reverse.

use std::net::SocketAddr;
use std::time::Duration;

use actix_web::HttpServer;
use actix_web::dev::ServerHandle;
use chrono::{NaiveDate, NaiveTime};
use diesel::{Connection, PgConnection};

use crate::access::{self, KeyFault};
use crate::app::{Shared, app};
use crate::cli::say;
use crate::config::{DatabaseSettings, Settings};
use crate::demonstratie::{self, DemonstrationFault};
use crate::features;
use crate::migrations::{MigrationFault, migrate};
use crate::platform::clock::Clock;
use crate::platform::db::{Db, DbSettings, command_on};
use crate::platform::embedded::{EmbeddedFault, EmbeddedPostgres, EmbeddedSettings, Storage};
use crate::platform::error::Error;
use crate::platform::journal;
use crate::worker;

/// Why it did not start.
#[derive(Debug, thiserror::Error)]
pub enum ServeFault {
    /// The embedded database did not start.
    #[error(transparent)]
    Embedded(#[from] EmbeddedFault),
    /// The schema could not be brought up to date.
    #[error(transparent)]
    Migration(#[from] MigrationFault),
    /// There is no key to sign with.
    #[error(transparent)]
    Key(#[from] KeyFault),
    /// The demonstration could not be made.
    #[error(transparent)]
    Demonstration(#[from] DemonstrationFault),
    /// The database refused something that the start needs.
    #[error("het register kon niet worden ingericht: {0}")]
    Register(#[from] Error),
    /// The address or port cannot be had.
    #[error("{address} is niet beschikbaar: {cause}")]
    Address {
        /// Where it wanted to listen.
        address: SocketAddr,
        /// What the system says.
        cause: std::io::Error,
    },
    /// A task of the start broke off.
    #[error("het starten brak af: {0}")]
    Broken(String),
}

/// A running service.
#[derive(Debug)]
pub struct Running {
    /// Where it listens.
    pub address: SocketAddr,
    handle: ServerHandle,
    server: tokio::task::JoinHandle<std::io::Result<()>>,
    worker: Option<tokio::task::JoinHandle<()>>,
    embedded: Option<EmbeddedPostgres>,
}

impl Running {
    /// Ends it: no new requests, those under way are finished (30 s at most), then the embedded database stops.
    pub async fn stop(self) {
        self.handle.stop(true).await;
        self.ended().await;
    }

    /// Ends it at once: requests under way are cut off, and nothing is waited for.
    pub fn halt(&self) {
        drop(self.handle.stop(false));
        if let Some(worker) = &self.worker {
            worker.abort();
        }
    }

    /// Waits until it ends by itself: on SIGINT or SIGTERM.
    pub async fn ended(self) {
        let _result_is_known_by_the_log = self.server.await;
        if let Some(worker) = self.worker {
            worker.abort();
        }
        if let Some(embedded) = self.embedded {
            let _stopped = tokio::task::spawn_blocking(move || embedded.stop()).await;
        }
    }
}

/// The database of real work on the embedded server.
const REGISTER: &str = "sleutelbord";
/// That of the demonstration, which never shares a database with real work.
const DEMONSTRATION: &str = "sleutelbord_demo";

/// A database that is ready: started when it is the embedded one, and brought to the schema of this program.
pub struct ReadyDatabase {
    /// Its connection URL.
    pub url: String,
    /// The server, when it is ours.
    pub embedded: Option<EmbeddedPostgres>,
}

/// Starts the embedded database where no other is configured, and brings the schema up to date.
///
/// # Errors
/// [`ServeFault`] says what stands in the way.
pub fn ready_database(settings: &Settings, clock: &Clock) -> Result<ReadyDatabase, ServeFault> {
    if let Some(url) = &settings.database.url {
        prepare(url)?;
        return Ok(ReadyDatabase { url: url.clone(), embedded: None });
    }
    let embedded = EmbeddedPostgres::start(&EmbeddedSettings {
        binaries: settings.database.programs.clone(),
        tools: ".tools".into(),
        storage: Storage::Durable(settings.database.data.join("postgres")),
    })?;
    let name = if settings.demonstration {
        ready_demonstration(&embedded, settings, clock)?
    } else {
        embedded.create_database_if_absent(REGISTER)?;
        REGISTER
    };
    let url = embedded.database_url(name);
    prepare(&url)?;
    Ok(ReadyDatabase { url, embedded: Some(embedded) })
}

/// The database of the demonstration, which is there with all that is in it or not at all: it gets its name when it is complete, and what was left
/// half made is begun anew. A demonstration never shares a database with real work.
fn ready_demonstration(
    embedded: &EmbeddedPostgres,
    settings: &Settings,
    clock: &Clock,
) -> Result<&'static str, ServeFault> {
    let (name, draft) = (DEMONSTRATION, "sleutelbord_demo_nieuw");
    if !embedded.has_database(name)? {
        say("De demonstratie wordt eenmalig geladen; dat duurt even.");
        embedded.drop_database(draft)?;
        embedded.create_database_if_absent(draft)?;
        let url = embedded.database_url(draft);
        prepare(&url)?;
        demonstratie::load(&url, settings, clock)?;
        embedded.rename_database(draft, name)?;
    }
    Ok(name)
}

/// As [`ready_database`], for a task beside a service that may be running: its database is then used as it is.
///
/// # Errors
/// [`ServeFault`] says what stands in the way.
pub fn reach_database(settings: &Settings, clock: &Clock) -> Result<ReadyDatabase, ServeFault> {
    match ready_database(settings, clock) {
        Err(ServeFault::Embedded(EmbeddedFault::InUse { directory, holder })) => {
            let name = if settings.demonstration { DEMONSTRATION } else { REGISTER };
            let url = EmbeddedPostgres::url_of_running(&directory, name);
            url.map(|url| ReadyDatabase { url, embedded: None })
                .ok_or(ServeFault::Embedded(EmbeddedFault::InUse { directory, holder }))
        }
        outcome => outcome,
    }
}

/// Brings a database to the schema and the reference data of this program, and leaves no connection open. Does nothing on one that is up to date.
///
/// # Errors
/// [`ServeFault`] says what stands in the way.
pub fn prepare(database_url: &str) -> Result<(), ServeFault> {
    migrate(database_url)?;
    let mut connection = PgConnection::establish(database_url).map_err(MigrationFault::from)?;
    let clock = journal::is_empty(&mut connection)?.then(before_everything).unwrap_or_else(Clock::system);
    Ok(command_on(&mut connection, &clock, features::referentiegegevens::load)?)
}

/// In a new register the reference data counts as registered before anything else can be, so that a demonstration or an import with a past finds it there.
fn before_everything() -> Clock {
    Clock::standing_at(NaiveDate::default().and_time(NaiveTime::MIN).and_utc())
}

/// Opens the pool on a ready database.
///
/// # Errors
/// [`ServeFault::Register`] when the pool cannot be built.
pub fn open(url: &str, settings: &DatabaseSettings, clock: Clock) -> Result<Db, ServeFault> {
    let wait = Duration::from_secs(2);
    let statement_timeout = Duration::from_secs(10);
    Ok(Db::open(
        &DbSettings { url: url.to_owned(), connections: settings.connections, wait, statement_timeout },
        clock,
    )?)
}

/// Starts everything and returns once it answers.
///
/// # Errors
/// [`ServeFault`] says what stands in the way; nothing is left running then.
pub async fn serve(settings: Settings, clock: Clock) -> Result<Running, ServeFault> {
    let ready = ready_in_background(&settings, &clock).await?;
    let db = open(&ready.url, &settings.database, clock)?;
    welcome_first_administrator(&db, settings.access.administrator_email.as_deref())?;
    let shared = Shared::over(db.clone(), &settings)?;
    let wanted = SocketAddr::new(settings.server.address, settings.server.port);
    let server = HttpServer::new(move || app(shared.clone()))
        .max_connections(2_000)
        .client_request_timeout(Duration::from_secs(10))
        .keep_alive(Duration::from_secs(75))
        .shutdown_timeout(30)
        .bind(wanted)
        .map_err(|cause| ServeFault::Address { address: wanted, cause })?;
    let address = server.addrs().first().copied().unwrap_or(wanted);
    let server = server.run();
    let handle = server.handle();
    let worker = settings.worker.then(|| tokio::spawn(worker::work(db)));
    Ok(Running { address, handle, server: tokio::spawn(server), worker, embedded: ready.embedded })
}

/// [`ready_database`] blocks, so it gets a thread of its own.
async fn ready_in_background(settings: &Settings, clock: &Clock) -> Result<ReadyDatabase, ServeFault> {
    let (settings, clock) = (settings.clone(), clock.clone());
    let ready = tokio::task::spawn_blocking(move || ready_database(&settings, &clock)).await;
    ready.map_err(|error| ServeFault::Broken(error.to_string()))?
}

/// Runs the worker alone, beside a server that runs elsewhere, until SIGINT or SIGTERM.
///
/// # Errors
/// [`ServeFault`] says what stands in the way.
pub async fn work(settings: Settings, clock: Clock) -> Result<(), ServeFault> {
    let ready = ready_in_background(&settings, &clock).await?;
    let working = tokio::spawn(worker::work(open(&ready.url, &settings.database, clock)?));
    let told = wait_for_signal().await;
    working.abort();
    if let Some(embedded) = ready.embedded {
        let _stopped = tokio::task::spawn_blocking(move || embedded.stop()).await;
    }
    told.map_err(|error| ServeFault::Broken(error.to_string()))
}

async fn wait_for_signal() -> std::io::Result<()> {
    let mut terminate = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate())?;
    tokio::select! {
        interrupted = tokio::signal::ctrl_c() => interrupted,
        _ = terminate.recv() => Ok(()),
    }
}

/// An empty register gets its first administrator; the password is shown this once and nowhere kept.
fn welcome_first_administrator(db: &Db, email: Option<&str>) -> Result<(), ServeFault> {
    let Some(email) = email else { return Ok(()) };
    if let Some(password) = access::first_administrator(db, email)? {
        say(&format!(
            "Eerste beheerder: {email}\nEenmalig wachtwoord: {password} (wijzig het bij de eerste aanmelding)"
        ));
    }
    Ok(())
}
