//! Ends what nobody waits for: a read that took longer than a request may take in all, or whose handler was dropped.
//!
//! PostgreSQL ends a statement when another connection asks for it. One thread does so, over a connection that it makes for that; it holds the task while it asks,
//! so that what it ends is never the next request on the same connection.

use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use diesel::pg::PgConnection;
use diesel::prelude::*;
use diesel::sql_types::{Bool, Integer};

use crate::platform::sql::sql;

/// Between two statements there is nothing to end; then it is asked again.
const AGAIN: Duration = Duration::from_millis(50);

/// How often it is asked: a server that does not listen for this long is beyond asking.
const AT_MOST: u32 = 200;

/// What one request has running in the database.
#[derive(Debug, Default)]
pub struct Task(Mutex<State>);

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum State {
    /// It waits for its turn.
    #[default]
    Waiting,
    /// It runs on the connection of this backend.
    Running(i32),
    /// It is done, or nobody waits for it.
    Over,
}

impl Task {
    fn state(&self) -> std::sync::MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// It begins, on the connection of this backend; false when nobody waits for it any more.
    pub fn begins(&self, backend: i32) -> bool {
        let mut state = self.state();
        if *state == State::Waiting {
            *state = State::Running(backend);
        }
        *state == State::Running(backend)
    }

    /// It is done.
    pub fn is_over(&self) {
        *self.state() = State::Over;
    }
}

/// Whoever may ask for an end.
#[derive(Clone, Debug)]
pub struct Warden(Sender<Arc<Task>>);

impl Warden {
    /// Starts the thread; it ends with the last of its clones.
    #[must_use]
    pub fn over(url: &str) -> Self {
        let (sender, tasks) = channel();
        let url = url.to_owned();
        let named = std::thread::Builder::new().name("einde".to_owned());
        if let Err(error) = named.spawn(move || watch(&url, &tasks)) {
            tracing::warn!(%error, "what nobody waits for will run to its end");
        }
        Self(sender)
    }

    /// Ends the task when it is dropped before it was told that the answer came.
    #[must_use]
    pub fn guard(&self, task: Arc<Task>) -> Guard {
        Guard { warden: self.clone(), task, answered: false }
    }
}

/// Somebody who waits for a task.
#[derive(Debug)]
pub struct Guard {
    warden: Warden,
    task: Arc<Task>,
    answered: bool,
}

impl Guard {
    /// The answer came.
    pub fn answered(mut self) {
        self.answered = true;
    }
}

impl Drop for Guard {
    fn drop(&mut self) {
        if !self.answered {
            let mut state = self.task.state();
            if *state == State::Waiting {
                *state = State::Over;
            } else if matches!(*state, State::Running(_)) {
                drop(state);
                // Without the thread it runs to its end.
                let _sent = self.warden.0.send(Arc::clone(&self.task));
            }
        }
    }
}

fn watch(url: &str, tasks: &Receiver<Arc<Task>>) {
    let mut asked: Vec<(Arc<Task>, u32)> = Vec::new();
    loop {
        let next = if asked.is_empty() { tasks.recv().ok() } else { tasks.recv_timeout(AGAIN).ok() };
        match next {
            Some(task) => asked.push((task, 0)),
            None if asked.is_empty() => return,
            None => {}
        }
        let Ok(mut connection) = PgConnection::establish(url) else {
            asked.retain_mut(|(_, times)| {
                *times += 1;
                *times < AT_MOST
            });
            continue;
        };
        asked.retain_mut(|(task, times)| {
            *times += 1;
            *times < AT_MOST && is_asked_to_end(&mut connection, task)
        });
    }
}

/// Asks for the end of a task; false when it came already.
fn is_asked_to_end(connection: &mut PgConnection, task: &Task) -> bool {
    let state = task.state();
    let State::Running(backend) = *state else { return false };
    let end = sql::<Bool>("select pg_cancel_backend(").bind::<Integer, _>(backend).sql(")");
    end.get_result::<bool>(connection).unwrap_or_default()
}
