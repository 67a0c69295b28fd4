//! The database, and the only place that blocks and opens transactions.
//!
//! A read is one read-only snapshot; a command is one transaction, all or nothing. Both wait at most [`DbSettings::wait`] for room and
//! answer 503 after that, so that a full house never hangs. Isolation: commands run at read committed and first lock the root they change
//! (see `docs/adr`); what two people do at once is decided by that lock and by named constraints.

mod command;
mod gathering;
mod moment;
mod past;
mod session;
mod warden;

use std::any::{Any, TypeId};
use std::cell::Cell;
use std::collections::{BTreeSet, HashMap};
use std::ops::{Deref, DerefMut};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use actix_web::web;
use chrono::{DateTime, NaiveDate, Utc};
use diesel::connection::SimpleConnection;
use diesel::pg::PgConnection;
use diesel::prelude::*;
use diesel::r2d2::{ConnectionManager, Pool};
use diesel::sql_types::{Array, BigInt, Bool};
use sha2::{Digest, Sha256};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use uuid::Uuid;

use super::caller::Caller;
use super::clock::{Clock, end_of};
use super::error::{Error, Result};
use super::journal::Pending;
use super::memory::{Memory, referentiestand};
use super::sql::Statement;
use super::turns::{Turn, Turns};
use super::unchanged::Unchanged;
pub use command::command_on;
pub use past::Slip;
use session::SessionSettings;
use warden::{Guard, Task, Warden};

/// How often one command is tried when transactions collide.
const ATTEMPTS: u32 = 5;

/// How long a statement of a command waits for what somebody else holds, once it waits apart from the others.
const PATIENCE: Duration = Duration::from_secs(2);

/// How the pool behaves.
#[derive(Clone, Debug)]
pub struct DbSettings {
    /// A PostgreSQL connection URL.
    pub url: String,
    /// How many connections at most.
    pub connections: u32,
    /// How long a request waits for room.
    pub wait: Duration,
    /// How long one statement may take.
    pub statement_timeout: Duration,
}

/// The database with its clock.
#[derive(Clone)]
pub struct Db {
    pool: Pool<ConnectionManager<PgConnection>>,
    room: Arc<Semaphore>,
    /// Writers wait for each other's locks; a quarter of the pool stays free of them, so that reading goes on.
    writing: Arc<Semaphore>,
    /// Who found locked what it needs, and waits for that: a few, so that one record that is held leaves turns to all others.
    waiting: Arc<Semaphore>,
    /// An export lasts as long as its reader takes; three quarters of the pool stay free of them.
    lengthy: Turns,
    /// A connection beside the pool, to ask whether the database is there however full the pool is.
    probe: Arc<tokio::sync::Mutex<Option<PgConnection>>>,
    url: Arc<str>,
    /// A look at a whole register or at the past costs as much as a hundred others; three quarters of the pool stay free of those too.
    costly: Arc<Semaphore>,
    wait: Duration,
    /// How long one request may use the database in all.
    deadline: Duration,
    warden: Warden,
    clock: Clock,
    memory: Arc<Memory>,
    unchanged: Unchanged,
}

impl std::fmt::Debug for Db {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Db").finish_non_exhaustive()
    }
}

/// What one read sees: a snapshot, the caller and the moment that counts as now.
pub struct Read<'c> {
    connection: &'c mut PgConnection,
    caller: &'c Caller,
    now: DateTime<Utc>,
    peildatum: Option<NaiveDate>,
    /// What the process remembers; nothing does outside of it, where a database is furnished.
    memory: Option<&'c Memory>,
    /// What this read looked up, so that it sees the same to its end.
    seen: HashMap<TypeId, Arc<dyn Any + Send + Sync>>,
    /// Whether the hour was asked for, and not only the day.
    told_the_hour: Cell<bool>,
}

/// One transaction that changes state and appends to the journal.
pub struct Command<'c> {
    read: Read<'c>,
    clock: &'c Clock,
    dry_run: bool,
    pending: Pending,
    locked: BTreeSet<i64>,
}

impl Db {
    /// Opens the pool; connections are made when they are needed.
    ///
    /// # Errors
    /// [`Error::Unavailable`] when the pool cannot be built.
    pub fn open(settings: &DbSettings, clock: Clock) -> Result<Self> {
        let pool = Pool::builder()
            .max_size(settings.connections)
            .min_idle(Some(1))
            .connection_timeout(settings.wait)
            .test_on_check_out(false)
            .connection_customizer(Box::new(SessionSettings { statement_timeout: settings.statement_timeout }))
            .build(ConnectionManager::new(&settings.url))
            .map_err(|error| Error::Unavailable(error.to_string()))?;
        let connections = settings.connections as usize;
        let room = Arc::new(Semaphore::new(connections));
        let a_quarter = || Arc::new(Semaphore::new((connections / 4).max(1)));
        let patient = (connections / 8).max(1);
        Ok(Self {
            pool,
            room,
            writing: Arc::new(Semaphore::new((connections - connections / 4 - patient).max(1))),
            waiting: Arc::new(Semaphore::new(patient)),
            lengthy: Turns::new((connections / 4).max(1), settings.wait),
            costly: a_quarter(),
            probe: Arc::default(),
            url: settings.url.as_str().into(),
            wait: settings.wait,
            deadline: settings.statement_timeout,
            warden: Warden::over(&settings.url),
            clock,
            memory: Arc::default(),
            unchanged: Unchanged::default(),
        })
    }

    /// The answers that were given, to be recognised.
    #[must_use]
    pub fn unchanged(&self) -> &Unchanged {
        &self.unchanged
    }

    /// The injected clock.
    #[must_use]
    pub fn clock(&self) -> &Clock {
        &self.clock
    }

    /// Reads within one snapshot, as `caller`; with a `peildatum` everything is as it was registered at the end of that day.
    ///
    /// # Errors
    /// What `work` refuses, or [`Error::Unavailable`] when there is no room or no database.
    pub async fn read<T, F>(&self, caller: Arc<Caller>, peildatum: Option<NaiveDate>, work: F) -> Result<T>
    where
        T: Send + 'static,
        F: FnOnce(&mut Read<'_>) -> Result<T> + Send + 'static,
    {
        self.blocking(Some(self.deadline), self.reading(caller, peildatum, work)).await
    }

    /// As [`read`](Self::read) for what costs much: such reads take turns, so that others keep room.
    ///
    /// # Errors
    /// As [`read`](Self::read), also when no turn comes.
    pub async fn read_in_turn<T, F>(&self, caller: Arc<Caller>, peildatum: Option<NaiveDate>, work: F) -> Result<T>
    where
        T: Send + 'static,
        F: FnOnce(&mut Read<'_>) -> Result<T> + Send + 'static,
    {
        let turn = self.admitted(&self.costly).await?;
        let work = self.reading(caller, peildatum, work);
        self.blocking(Some(self.deadline), move |connection| {
            let result = work(connection);
            drop(turn);
            result
        })
        .await
    }

    /// As [`read`](Self::read) for what lasts as long as its reader takes, such as an export.
    ///
    /// # Errors
    /// As [`read`](Self::read).
    pub async fn read_at_length<T, F>(&self, caller: Arc<Caller>, peildatum: Option<NaiveDate>, work: F) -> Result<T>
    where
        T: Send + 'static,
        F: FnOnce(&mut Read<'_>) -> Result<T> + Send + 'static,
    {
        self.blocking(None, self.reading(caller, peildatum, work)).await
    }

    fn reading<T, F>(
        &self,
        caller: Arc<Caller>,
        peildatum: Option<NaiveDate>,
        work: F,
    ) -> impl FnOnce(&mut PgConnection) -> Result<T> + Send + use<T, F>
    where
        T: Send + 'static,
        F: FnOnce(&mut Read<'_>) -> Result<T> + Send + 'static,
    {
        let (clock, memory) = (self.clock.clone(), Arc::clone(&self.memory));
        move |connection| {
            let now = peildatum.map_or_else(|| clock.now(), end_of);
            connection.build_transaction().read_only().repeatable_read().run(|connection| {
                if peildatum.is_some() {
                    past::look_back(connection, &caller, now)?;
                }
                let caller = Caller { looks_back: peildatum.is_some(), ..(*caller).clone() };
                let memory = Some(&*memory);
                work(&mut Read {
                    connection,
                    caller: &caller,
                    now,
                    peildatum,
                    memory,
                    seen: HashMap::new(),
                    told_the_hour: Cell::new(false),
                })
            })
        }
    }

    /// Runs one statement, which needs no transaction around it and is on behalf of nobody yet: finding out who calls, or whether anybody is home.
    ///
    /// # Errors
    /// What `work` refuses, or [`Error::Unavailable`] when there is no room or no database.
    pub async fn statement<T, F>(&self, work: F) -> Result<T>
    where
        T: Send + 'static,
        F: FnOnce(&mut PgConnection) -> Result<T> + Send + 'static,
    {
        self.blocking(Some(self.deadline), work).await
    }

    /// Asks the database something beside the pool, such as whether it is there: that everybody is busy does not mean that nobody is home. Asked again over a new
    /// connection when the one that was kept fails.
    ///
    /// # Errors
    /// [`Error::Unavailable`] when it is not there.
    pub async fn beside_the_pool<T: Send + 'static>(&self, ask: fn(&mut PgConnection) -> Result<T>) -> Result<T> {
        let mut probe = Arc::clone(&self.probe).lock_owned().await;
        let url = Arc::clone(&self.url);
        let answered = web::block(move || {
            if let Some(mut kept) = probe.take()
                && let Ok(told) = ask(&mut kept)
            {
                *probe = Some(kept);
                return Ok(told);
            }
            let away = |error: ConnectionError| Error::Unavailable(error.to_string());
            let mut made = PgConnection::establish(&url).map_err(away)?;
            let told = ask(&mut made)?;
            *probe = Some(made);
            Ok(told)
        });
        answered.await.map_err(|_| Error::Internal("a look at the database broke off".into()))?
    }

    /// Waits for one of the few turns for what takes long, an export or an import: one for each caller. It lasts until it is dropped.
    ///
    /// # Errors
    /// [`Error::Unavailable`] when that of the caller, or all of them, stay taken.
    pub async fn turn_at_length(&self, caller: &Caller) -> Result<Turn> {
        self.lengthy.take(caller.id).await
    }

    async fn admitted(&self, room: &Arc<Semaphore>) -> Result<OwnedSemaphorePermit> {
        let permit = tokio::time::timeout(self.wait, Arc::clone(room).acquire_owned()).await;
        let permit = permit.map_err(|_| Error::Unavailable("the pool is full".into()))?;
        permit.map_err(|_| Error::Unavailable("the pool is closed".into()))
    }

    /// Runs `work` on a connection. With a `deadline` it is a read: it ends when that passes, and when nobody waits for it any more; what writes goes on to its
    /// end, as its effects do not depend on who hears of them.
    async fn blocking<T, F>(&self, deadline: Option<Duration>, work: F) -> Result<T>
    where
        T: Send + 'static,
        F: FnOnce(&mut PgConnection) -> Result<T> + Send + 'static,
    {
        let permit = self.admitted(&self.room).await?;
        let (db, task) = (self.clone(), Arc::<Task>::default());
        let watched = deadline.map(|_| Arc::clone(&task));
        let guard = deadline.map(|_| self.warden.guard(task));
        let running = web::block(move || {
            let result = db.with_connection(watched.as_deref(), work);
            drop(permit);
            result
        });
        let ended = match deadline {
            Some(deadline) => tokio::time::timeout(deadline, running).await,
            None => Ok(running.await),
        };
        // Past the deadline the guard goes out of scope unanswered.
        let ended = ended.map_err(|_| Error::Unavailable("the request took too long".into()))?;
        guard.into_iter().for_each(Guard::answered);
        ended.map_err(|_| Error::Internal("a database task was cancelled or panicked".into()))?
    }

    fn with_connection<T>(&self, task: Option<&Task>, work: impl FnOnce(&mut PgConnection) -> Result<T>) -> Result<T> {
        let mut connection = self.pool.get().map_err(|error| Error::Unavailable(error.to_string()))?;
        let begun = task.map(|task| session::backend_of(&mut connection).map(|backend| task.begins(backend)));
        let result = match begun.transpose() {
            Ok(None | Some(true)) => work(&mut connection),
            Ok(Some(false)) => return Err(Error::Unavailable("nobody waits for this any more".into())),
            Err(error) => Err(error.into()),
        };
        if let Some(task) = task {
            task.is_over();
        }
        if matches!(result, Err(Error::Unavailable(_))) {
            session::never_again(&mut connection);
        }
        result
    }
}

impl Read<'_> {
    /// The connection, for diesel.
    pub fn connection(&mut self) -> &mut PgConnection {
        self.connection
    }

    /// Who asks.
    #[must_use]
    pub fn caller(&self) -> &Caller {
        self.caller
    }

    /// Reference data of one kind, from memory while none of it changed; `load` reads it from the database. In the past it is read as it was then.
    ///
    /// # Errors
    /// What `load` says.
    pub fn remembered<T: Send + Sync + 'static>(
        &mut self,
        load: impl FnOnce(&mut Self) -> Result<T>,
    ) -> Result<Arc<T>> {
        let kind = TypeId::of::<T>();
        if let Some(seen) = self.seen.get(&kind).and_then(|seen| Arc::clone(seen).downcast().ok()) {
            return Ok(seen);
        }
        let memory = self.memory.filter(|_| self.peildatum.is_none());
        let stand = match (memory, self.caller.referentiestand) {
            (None, _) => None,
            (Some(_), Some(stand)) => Some(stand),
            (Some(_), None) => Some(diesel::select(referentiestand()).get_result(self.connection)?),
        };
        let known = memory.zip(stand).and_then(|(memory, stand)| memory.recall(stand));
        let value: Arc<T> = match known {
            Some(value) => value,
            None => {
                let value = Arc::new(load(self)?);
                if let Some((memory, stand)) = memory.zip(stand) {
                    memory.remember(stand, &value);
                }
                value
            }
        };
        self.seen.insert(kind, Arc::clone(&value) as Arc<dyn Any + Send + Sync>);
        Ok(value)
    }
}
