//! The worker acts on what fell due and forgets what is long over. Any number of replicas may run it: each takes what no other holds.

use std::path::{Path, PathBuf};
use std::time::Duration;

use crate::access;
use crate::features::escalatie::{self, Dealt};
use crate::features::importen;
use crate::platform::caller::Caller;
use crate::platform::db::Db;
use crate::platform::error::Result;
use crate::platform::idempotency;
use crate::platform::tijdperk;

/// How long it rests between two rounds.
const REST: Duration = Duration::from_secs(3);

/// What one round came to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Round {
    /// Cases on which the clock acted.
    acted: usize,
    /// Cases of which a term ended and from which nothing followed.
    left: usize,
}

/// Works until the task is aborted. What goes wrong is logged and tried again in the next round. `folder` is where the installation remembers what it saw.
pub async fn work(db: Db, folder: PathBuf) {
    let mut left = 0;
    let mut works = false;
    loop {
        let (db, folder) = (db.clone(), folder.clone());
        let outcome = tokio::task::spawn_blocking(move || work_and_remember(&db, &folder)).await;
        let worked = std::mem::replace(&mut works, matches!(outcome, Ok(Ok(_))));
        if works && !worked {
            tracing::info!("the worker does its rounds");
        }
        match outcome {
            Ok(Ok(done)) => {
                if done.acted > 0 {
                    tracing::info!(acted = done.acted, "acted on ended terms");
                }
                // Said once for as long as it stays so, not every three seconds.
                if done.left != left {
                    tracing::warn!(left = done.left, "cases of which a term ended and from which nothing follows");
                }
                left = done.left;
            }
            Ok(Err(cause)) => tracing::warn!(%cause, "the worker could not do its round"),
            Err(cause) => tracing::error!(%cause, "the worker broke off its round"),
        }
        tokio::time::sleep(REST).await;
    }
}

fn work_and_remember(db: &Db, folder: &Path) -> Result<Round> {
    let done = round(db)?;
    db.command_here(&Caller::clock(), |tx| tijdperk::remember(tx.connection(), folder))?;
    Ok(done)
}

/// One round, on the thread that asks. Says on how many cases it acted.
///
/// # Errors
/// What the database says when it is away; what was done by then stays done.
pub fn work_once(db: &Db) -> Result<usize> {
    round(db).map(|round| round.acted)
}

/// Each case of which a term ended in a transaction of its own, so that one that fails or cannot move holds up no other.
fn round(db: &Db) -> Result<Round> {
    let clock = Caller::clock();
    let mut round = Round::default();
    let mut last = None;
    loop {
        let due = db.command_here(&clock, |tx| escalatie::due_escalaties(tx, last))?;
        if due.is_empty() {
            break;
        }
        last = due.last().copied();
        for id in due {
            match db.command_here(&clock, |tx| escalatie::act_on_deadline(tx, id)) {
                Ok(Dealt::Acted) => round.acted += 1,
                Ok(Dealt::Left) => round.left += 1,
                Ok(Dealt::Held) => {}
                Err(cause) => {
                    tracing::error!(escalatie = %id, %cause, "the worker could not act on this case");
                    // Without a database none of the others will do better.
                    db.command_here(&clock, |_| Ok(()))?;
                }
            }
        }
    }
    if let Err(cause) = importen::resume(db) {
        tracing::error!(%cause, "the worker could not end an import that broke off");
    }
    db.command_here(&clock, |tx| {
        access::forget_old(tx)?;
        idempotency::forget_old(tx)?;
        tijdperk::keep(tx.connection())?;
        tijdperk::achterstand(tx.connection()).map(|_| ())
    })?;
    Ok(round)
}
