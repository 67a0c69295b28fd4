//! Turns for what is costly or takes long: so many at once in all, and one for each caller, so that nobody takes them all.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::time::Duration;

use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use uuid::Uuid;

use super::error::{Error, Result};

/// The turns of one kind of work.
#[derive(Clone, Debug)]
pub struct Turns {
    all: Arc<Semaphore>,
    own: Arc<Mutex<HashMap<Uuid, Weak<Semaphore>>>>,
    wait: Duration,
}

/// A turn; it lasts until it is dropped.
#[derive(Debug)]
pub struct Turn {
    _of_all: OwnedSemaphorePermit,
    _own: OwnedSemaphorePermit,
}

impl Turns {
    /// So many turns at once; who waits longer than `wait` for one is refused.
    #[must_use]
    pub fn new(count: usize, wait: Duration) -> Self {
        Self { all: Arc::new(Semaphore::new(count)), own: Arc::default(), wait }
    }

    /// Waits for a turn of `caller`; all that are nobody count as one.
    ///
    /// # Errors
    /// [`Error::Unavailable`] when the one of this caller, or all of them, stay taken.
    pub async fn take(&self, caller: Option<Uuid>) -> Result<Turn> {
        let own = self.own_of(caller.unwrap_or_default());
        let both = async {
            let own = own.acquire_owned().await;
            (own, Arc::clone(&self.all).acquire_owned().await)
        };
        match tokio::time::timeout(self.wait, both).await {
            Ok((Ok(own), Ok(of_all))) => Ok(Turn { _of_all: of_all, _own: own }),
            Ok(_) => Err(Error::Unavailable("there are no turns any more".into())),
            Err(_) => Err(Error::Unavailable("all turns are taken".into())),
        }
    }

    fn own_of(&self, caller: Uuid) -> Arc<Semaphore> {
        let mut own = self.own.lock().unwrap_or_else(PoisonError::into_inner);
        own.retain(|_, turn| turn.strong_count() > 0);
        if let Some(turn) = own.get(&caller).and_then(Weak::upgrade) {
            return turn;
        }
        let turn = Arc::new(Semaphore::new(1));
        own.insert(caller, Arc::downgrade(&turn));
        turn
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may fail by panicking")]
mod tests {
    use super::*;

    #[tokio::test]
    async fn nobody_takes_the_turns_of_others() {
        let turns = Turns::new(2, Duration::from_millis(20));
        let (one, other) = (Some(Uuid::now_v7()), Some(Uuid::now_v7()));
        let first = turns.take(one).await.unwrap();
        assert!(turns.take(one).await.is_err(), "one has a turn already");
        let second = turns.take(other).await.unwrap();
        assert!(turns.take(None).await.is_err(), "both are taken");
        drop((first, second));
        assert!(turns.take(one).await.is_ok());
    }
}
