//! Commands: one transaction on behalf of a caller, and what it holds until it ends.

use super::*;

impl Db {
    /// Runs `work` as one transaction on behalf of `caller`, again when transactions collide; a dry run computes everything and keeps nothing.
    ///
    /// # Errors
    /// What `work` refuses, or [`Error::Unavailable`] when there is no room or no database.
    pub async fn command<T, F>(&self, caller: Arc<Caller>, dry_run: bool, work: F) -> Result<T>
    where
        T: Send + 'static,
        F: FnMut(&mut Command<'_>) -> Result<T> + Send + 'static,
    {
        let work = Arc::new(Mutex::new(work));
        let turn = self.admitted(&self.writing).await?;
        match self.attempt(turn, None, &caller, dry_run, &work).await {
            Err(Error::Locked) => {
                let turn = self.admitted(&self.waiting).await.map_err(|_| Error::Locked)?;
                self.attempt(turn, Some(PATIENCE), &caller, dry_run, &work).await
            }
            outcome => outcome,
        }
    }

    async fn attempt<T, F>(
        &self,
        turn: OwnedSemaphorePermit,
        patience: Option<Duration>,
        caller: &Arc<Caller>,
        dry_run: bool,
        work: &Arc<Mutex<F>>,
    ) -> Result<T>
    where
        T: Send + 'static,
        F: FnMut(&mut Command<'_>) -> Result<T> + Send + 'static,
    {
        let (clock, memory) = (self.clock.clone(), Arc::clone(&self.memory));
        let (caller, work) = (Arc::clone(caller), Arc::clone(work));
        self.blocking(None, move |connection| {
            let mut work = work.lock().map_err(|_| Error::Internal("a command panicked".into()))?;
            let result = run_command(connection, &clock, Some(&memory), &caller, dry_run, patience, &mut *work);
            drop(turn);
            result
        })
        .await
    }

    /// Runs one transaction on the thread that asks, for the worker and the command line.
    ///
    /// # Errors
    /// As [`command`](Self::command).
    pub fn command_here<T>(&self, caller: &Caller, work: impl FnMut(&mut Command<'_>) -> Result<T>) -> Result<T> {
        self.with_connection(None, |connection| {
            run_command(connection, &self.clock, Some(&self.memory), caller, false, Some(PATIENCE), work)
        })
    }
}

/// Runs one transaction on a connection outside any pool: to furnish a database before it is served.
///
/// # Errors
/// As [`Db::command`].
pub fn command_on<T>(
    connection: &mut PgConnection,
    clock: &Clock,
    work: impl FnMut(&mut Command<'_>) -> Result<T>,
) -> Result<T> {
    run_command(connection, clock, None, &Caller::clock(), false, None, work)
}

fn run_command<T>(
    connection: &mut PgConnection,
    clock: &Clock,
    memory: Option<&Memory>,
    caller: &Caller,
    dry_run: bool,
    patience: Option<Duration>,
    mut work: impl FnMut(&mut Command<'_>) -> Result<T>,
) -> Result<T> {
    let mut attempt = 1;
    loop {
        let mut dry_result = None;
        let outcome = connection.build_transaction().run(|connection| {
            if let Some(patience) = patience {
                connection.batch_execute(&format!("set local lock_timeout = {}", patience.as_millis()))?;
            }
            let now = clock.now();
            let read = Read {
                connection,
                caller,
                now,
                peildatum: None,
                memory,
                seen: HashMap::new(),
                told_the_hour: Cell::new(false),
            };
            let mut command = Command { read, clock, dry_run, pending: Pending::default(), locked: BTreeSet::new() };
            let result = work(&mut command)?;
            if dry_run {
                dry_result = Some(result);
                return Err(Error::Database(diesel::result::Error::RollbackTransaction));
            }
            command.write_journal()?;
            Ok(result)
        });
        match outcome {
            Err(_) if dry_result.is_some() => return dry_result.ok_or_else(|| Error::Internal("dry run".into())),
            Err(error) if error.is_retryable() && attempt < ATTEMPTS => {
                attempt += 1;
                // Spread the contenders, so that they do not collide again.
                std::thread::sleep(Duration::from_millis(rand::random_range(1..=8 << attempt)));
            }
            outcome => return outcome,
        }
    }
}

impl Command<'_> {
    /// Holds these roots until the command ends, whatever of them exists: all that changes under a root changes under its lock, one command after the
    /// other. Whoever waited for one acts after the one that held it, so the moment of the command moves to now.
    ///
    /// PostgreSQL gives a transaction its id, which orders the feed, at its first row lock. An advisory lock gives none: so **all** roots of a command
    /// are taken by one call, before anything is written, and in one order for all commands. Then, for each record, the order of the feed is the order
    /// of its versions. A second call after a write is an error of the program, and is refused as one.
    ///
    /// # Errors
    /// [`Error::Unavailable`] when another command holds one of them for too long.
    pub fn lock_roots(&mut self, roots: &[Uuid]) -> Result<()> {
        let keys: BTreeSet<i64> =
            roots.iter().map(|root| key_of(*root)).filter(|key| !self.locked.contains(key)).collect();
        self.lock_keys(keys)
    }

    /// As [`lock_roots`](Self::lock_roots) for what has a name and no id, such as the list of one source.
    ///
    /// # Errors
    /// As there.
    pub fn lock_name(&mut self, name: &str) -> Result<()> {
        let mut key = [0; 16];
        key.iter_mut().zip(Sha256::digest(name)).for_each(|(byte, of_digest)| *byte = of_digest);
        self.lock_roots(&[Uuid::from_bytes(key)])
    }

    /// As [`lock_roots`](Self::lock_roots) for the worker, which never waits: whether all of them could be had.
    ///
    /// # Errors
    /// As any [`Result`] of the database.
    pub fn try_lock_roots(&mut self, roots: &[Uuid]) -> Result<bool> {
        let keys: BTreeSet<i64> = roots.iter().map(|root| key_of(*root)).collect();
        let taken: Taken = Statement::new(
            "select coalesce(bool_and(pg_try_advisory_xact_lock(sleutel)), true) as taken from (select unnest(",
        )
        .bind::<Array<BigInt>, _>(keys.iter().copied().collect::<Vec<i64>>())
        .sql(") as sleutel order by 1) as sleutels")
        .get_result(self.connection())?;
        self.locked.extend(keys);
        self.has_locked();
        Ok(taken.taken)
    }

    fn lock_keys(&mut self, keys: BTreeSet<i64>) -> Result<()> {
        if keys.is_empty() {
            return Ok(());
        }
        let held: Held = Statement::new(
            "select pg_current_xact_id_if_assigned() is not null as wrote, count(pg_advisory_xact_lock(sleutel)) as held from (select unnest(",
        )
        .bind::<Array<BigInt>, _>(keys.iter().copied().collect::<Vec<i64>>())
        .sql(") as sleutel order by 1) as sleutels")
        .get_result(self.connection())?;
        if held.wrote {
            return Err(Error::Internal("a root was taken after something was written: take all of them first".into()));
        }
        self.locked.extend(keys);
        self.has_locked();
        Ok(())
    }

    /// Moves the moment of the command to now: whoever waited for a lock acts after the one that held it.
    pub fn has_locked(&mut self) {
        self.read.now = self.read.now.max(self.clock.now());
    }

    /// What is still to be written into the journal.
    pub(in crate::platform) fn pending(&mut self) -> &mut Pending {
        &mut self.pending
    }

    /// A secret that was just made, as it may be shown: of a dry run there is none.
    #[must_use]
    pub fn secret(&self, made: String) -> String {
        if self.dry_run { String::new() } else { made }
    }

    /// Whether nothing of this will be kept.
    #[must_use]
    pub fn is_dry_run(&self) -> bool {
        self.dry_run
    }
}

#[derive(QueryableByName)]
struct Taken {
    #[diesel(sql_type = Bool)]
    taken: bool,
}

#[derive(QueryableByName)]
struct Held {
    #[diesel(sql_type = Bool)]
    wrote: bool,
}

/// The key of an advisory lock for a root; two roots that share one only wait for each other.
fn key_of(root: Uuid) -> i64 {
    let (high, low) = root.as_u64_pair();
    (high ^ low).cast_signed()
}

impl Command<'_> {
    /// Does `work` and takes it back again; what it came to is told.
    ///
    /// # Errors
    /// When the database does not take it back.
    pub fn tried<T>(&mut self, work: impl FnOnce(&mut Self) -> Result<T>) -> Result<Result<T>> {
        let pending = std::mem::take(&mut self.pending);
        self.connection().batch_execute("savepoint geprobeerd")?;
        let result = work(self);
        self.connection().batch_execute("rollback to savepoint geprobeerd")?;
        self.pending = pending;
        Ok(result)
    }
}

impl<'c> Deref for Command<'c> {
    type Target = Read<'c>;

    fn deref(&self) -> &Self::Target {
        &self.read
    }
}

impl DerefMut for Command<'_> {
    fn deref_mut(&mut self) -> &mut Self::Target {
        &mut self.read
    }
}
