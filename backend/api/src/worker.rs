//! The worker acts on what fell due and forgets what is long over. Any number of replicas may run it: each takes what no other holds.

use std::path::{Path, PathBuf};
use std::time::Duration;

use crate::access;
use crate::features::{escalatie, importen};
use crate::platform::caller::Caller;
use crate::platform::db::Db;
use crate::platform::error::Result;
use crate::platform::idempotency;
use crate::platform::tijdperk;

/// How long it rests between two rounds.
const REST: Duration = Duration::from_secs(3);

/// Works until the task is aborted. What goes wrong is logged and tried again in the next round. `folder` is where the installation remembers what it saw.
pub async fn work(db: Db, folder: PathBuf) {
    let mut works = false;
    loop {
        let (db, folder) = (db.clone(), folder.clone());
        let round = tokio::task::spawn_blocking(move || work_and_remember(&db, &folder)).await;
        let worked = std::mem::replace(&mut works, matches!(round, Ok(Ok(_))));
        if works && !worked {
            tracing::info!("the worker does its rounds");
        }
        match round {
            Ok(Ok(0)) => {}
            Ok(Ok(acted)) => tracing::info!(acted, "acted on ended terms"),
            Ok(Err(cause)) => tracing::warn!(%cause, "the worker could not do its round"),
            Err(cause) => tracing::error!(%cause, "the worker broke off its round"),
        }
        tokio::time::sleep(REST).await;
    }
}

fn work_and_remember(db: &Db, folder: &Path) -> Result<usize> {
    let acted = work_once(db)?;
    db.command_here(&Caller::clock(), |tx| tijdperk::remember(tx.connection(), folder))?;
    Ok(acted)
}

/// One round, on the thread that asks: each case of which a term ended in a transaction of its own, so that one that fails holds up no other. Says on how
/// many cases it acted.
///
/// # Errors
/// What the database says when it is away; what was done by then stays done.
pub fn work_once(db: &Db) -> Result<usize> {
    let clock = Caller::clock();
    let mut acted = 0;
    for id in db.command_here(&clock, |tx| escalatie::due_escalaties(tx))? {
        match db.command_here(&clock, |tx| escalatie::act_on_deadline(tx, id)) {
            Ok(done) => acted += usize::from(done),
            Err(cause) => {
                tracing::error!(escalatie = %id, %cause, "the worker could not act on this case");
                // Without a database none of the others will do better.
                db.command_here(&clock, |_| Ok(()))?;
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
    Ok(acted)
}
