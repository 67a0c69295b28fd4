//! Readers that wait for news. All of a process share one look at the journal, however many they are; each has a deadline in time.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::sync::watch;
use uuid::Uuid;

use super::cursor::Position;
use super::store;
use crate::platform::caller::Caller;
use crate::platform::db::Db;
use crate::platform::error::{Code, Error, Result};

/// How often is looked while anybody waits.
const BETWEEN_LOOKS: Duration = Duration::from_millis(250);
/// How many readers of one account may wait at a time.
const EACH: usize = 8;

/// What waiting readers share.
#[derive(Clone, Debug)]
pub struct Waiting(Arc<Shared>);

#[derive(Debug)]
struct Shared {
    newest: watch::Sender<Position>,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    /// Whether somebody looks already.
    looking: bool,
    /// How many wait, by account.
    waiters: HashMap<Option<Uuid>, usize>,
}

/// A reader that waits; it stops counting as one when it is dropped, also because its client left.
#[derive(Debug)]
pub struct Waiter {
    shared: Arc<Shared>,
    account: Option<Uuid>,
    newest: watch::Receiver<Position>,
}

impl Default for Waiting {
    fn default() -> Self {
        Self(Arc::new(Shared { newest: watch::Sender::new(Position::default()), state: Mutex::default() }))
    }
}

impl Waiting {
    /// Lets `caller` wait, and sees to it that somebody looks.
    ///
    /// # Errors
    /// `teVeelWachters` when enough readers of this account wait already.
    pub fn join(&self, db: &Db, caller: &Caller) -> Result<Waiter> {
        let account = caller.id;
        let mut state = self.0.state.lock().unwrap_or_else(PoisonError::into_inner);
        let waiting = state.waiters.entry(account).or_default();
        if *waiting >= EACH {
            return Err(Error::refused(Code::TeVeelWachters).with("hoogstens", EACH));
        }
        *waiting += 1;
        let newest = self.0.newest.subscribe();
        if !state.looking {
            state.looking = true;
            tokio::spawn(look(Arc::clone(&self.0), db.clone()));
        }
        drop(state);
        Ok(Waiter { shared: Arc::clone(&self.0), account, newest })
    }
}

impl Waiter {
    /// Waits until there is something after `position`.
    pub async fn news_after(&mut self, position: Position) {
        // The sender lives as long as this reader; it cannot be gone.
        let _always_there = self.newest.wait_for(|newest| *newest > position).await.map(|_| ());
    }
}

impl Drop for Waiter {
    fn drop(&mut self) {
        let mut state = self.shared.state.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(waiting) = state.waiters.get_mut(&self.account) {
            *waiting -= 1;
            if *waiting == 0 {
                state.waiters.remove(&self.account);
            }
        }
    }
}

async fn look(shared: Arc<Shared>, db: Db) {
    loop {
        tokio::time::sleep(BETWEEN_LOOKS).await;
        {
            let mut state = shared.state.lock().unwrap_or_else(PoisonError::into_inner);
            if state.waiters.is_empty() {
                state.looking = false;
                return;
            }
        }
        // A database that is away is asked again; the waiters come to their deadlines meanwhile.
        if let Ok(newest) = db.statement(store::last_settled).await {
            shared.newest.send_if_modified(|known| std::mem::replace(known, newest) != newest);
        }
    }
}
