//! Running it: database, migrations, data, server and worker, started in this order and ended in the reverse.

mod database;
mod fault;

use std::net::SocketAddr;
use std::time::Duration;

use actix_web::HttpServer;
use actix_web::dev::ServerHandle;

use crate::app::{Shared, app, known_codes};
use crate::config::Settings;
use crate::platform::clock::Clock;
use crate::platform::embedded::EmbeddedPostgres;
use crate::worker;

use database::{ReadyDatabase, ready_database, welcome_first_administrator};
pub use database::{declare_restored, migrate_database, open, prepare, reach_database, seed};
pub use fault::ServeFault;

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

/// Starts everything and returns once it answers.
///
/// # Errors
/// [`ServeFault`] says what stands in the way; nothing is left running then.
pub async fn serve(settings: Settings, clock: Clock) -> Result<Running, ServeFault> {
    let ready = in_background(ready_database, &settings, &clock).await?;
    let db = open(&ready.url, &settings.database, clock)?;
    welcome_first_administrator(&db, settings.access.administrator_email.as_deref())?;
    let shared = Shared::over(db.clone(), &settings, &known_codes(&db)?)?;
    let wanted = SocketAddr::new(settings.server.address, settings.server.port);
    let server = HttpServer::new(move || app(shared.clone()))
        .worker_max_blocking_threads(threads_of_a_worker(settings.database.connections))
        .max_connections(2_000)
        // The last part of an answer does not wait until the client acknowledged the part before.
        .tcp_nodelay(true)
        // Whoever closes the connection waits for nothing any more: what is read for them ends.
        .h1_allow_half_closed(false)
        .client_request_timeout(Duration::from_secs(10))
        .keep_alive(Duration::from_secs(75))
        .shutdown_timeout(30)
        .bind(wanted)
        .map_err(|cause| ServeFault::Address { address: wanted, cause })?;
    let address = server.addrs().first().copied().unwrap_or(wanted);
    let server = server.run();
    let handle = server.handle();
    let worker = settings.worker.then(|| tokio::spawn(worker::work(db, settings.database.data.clone())));
    Ok(Running { address, handle, server: tokio::spawn(server), worker, embedded: ready.embedded })
}

/// How many threads that may block each worker has: its share of the connections, and some for passwords and files. Each holds memory for as long as the program
/// runs, and more would wait for a connection anyhow.
fn threads_of_a_worker(connections: u32) -> usize {
    let workers = std::thread::available_parallelism().map_or(1, usize::from);
    (connections as usize).div_ceil(workers) + 8
}

/// Getting a database ready blocks, so it gets a thread of its own.
async fn in_background(
    make_ready: fn(&Settings, &Clock) -> Result<ReadyDatabase, ServeFault>,
    settings: &Settings,
    clock: &Clock,
) -> Result<ReadyDatabase, ServeFault> {
    let (settings, clock) = (settings.clone(), clock.clone());
    let ready = tokio::task::spawn_blocking(move || make_ready(&settings, &clock)).await;
    ready.map_err(|error| ServeFault::Broken(error.to_string()))?
}

/// Runs the worker alone, beside a service on this machine or elsewhere, until SIGINT or SIGTERM.
///
/// # Errors
/// [`ServeFault`] says what stands in the way.
pub async fn work(settings: Settings, clock: Clock) -> Result<(), ServeFault> {
    let ready = in_background(reach_database, &settings, &clock).await?;
    let db = open(&ready.url, &settings.database, clock)?;
    let working = tokio::spawn(worker::work(db, settings.database.data.clone()));
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
