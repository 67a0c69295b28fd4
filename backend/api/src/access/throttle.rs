//! Slows down guessing: who fails often waits longer each time, at most a minute, so that the real user is never kept out for long.
//!
//! A browser in which the account logged in before has a count of its own, whatever others try; who sits at the same address without it shares one.
//!
//! Counted in the database, so that it holds over all replicas, and before anything is checked; by a keyed hash, so that no list of addresses arises.

use std::net::IpAddr;

use chrono::{DateTime, TimeDelta, Utc};
use diesel::prelude::*;
use diesel::upsert::excluded;

use super::signing_key::SigningKey;
use crate::platform::db::Command;
use crate::platform::error::{Code, Error, Result};
use crate::schema::aanmeldpoging;

/// After this long without failures all is forgotten.
const MEMORY: TimeDelta = TimeDelta::minutes(15);
/// So long an account is known at the address from which its user logged in.
const ACQUAINTANCE: TimeDelta = TimeDelta::days(30);

/// How many failures cost no waiting, and how long one waits at most after more of them.
#[derive(Clone, Copy, Debug)]
struct Patience {
    free: i32,
    longest: i64,
}

/// For one account from one address, and for one account on a device where it is known.
const OF_PAIR: Patience = Patience { free: 5, longest: 60 };
/// From one address, a town hall perhaps; someone who is known there is not kept out by what others try.
const OF_ADDRESS: Patience = Patience { free: 50, longest: 60 };
/// For one account, from all addresses together. Kept short: an attacker with many machines can delay the user at an unknown address this long, and
/// never at a known one.
const OF_ACCOUNT: Patience = Patience { free: 30, longest: 30 };

/// Who tries to log in, and from where.
#[derive(Clone, Debug)]
pub struct Attempt {
    account_and_address: Vec<u8>,
    address: Vec<u8>,
    account: Vec<u8>,
    acquaintance: Vec<u8>,
    /// The browser in which this account logged in before, when it says which it is.
    device: Option<Vec<u8>>,
}

/// An attempt that may be made. It counts as failed from the start, so that those made at the same time do not pass each other unseen.
#[derive(Clone, Debug)]
pub struct Admitted {
    attempt: Attempt,
    counted_at: DateTime<Utc>,
    /// When the attempts before it failed: from its address, and for its account.
    before: [Option<DateTime<Utc>>; 2],
}

impl Attempt {
    /// An attempt for `account` from `address`, as [`Origins`](crate::platform::origin::Origins) tell it.
    #[must_use]
    pub fn new(key: &SigningKey, account: &str, address: IpAddr) -> Self {
        let named = |text: String| key.pseudonym_of(&text);
        Self {
            account_and_address: named(format!("{account} {address}")),
            address: named(address.to_string()),
            account: named(account.to_owned()),
            acquaintance: named(format!("bekend {account} {address}")),
            device: None,
        }
    }

    /// The same attempt from a [known device](super::device): its failures are counted by themselves, so that nobody else can fill that count.
    #[must_use]
    pub fn on_device(mut self, device: Option<Vec<u8>>) -> Self {
        self.device = device;
        self
    }

    /// Counts it, when it may be tried now. Those for one account or from one address take turns here; always in this order, so that none waits for another
    /// that waits for it.
    ///
    /// # Errors
    /// `teVeelPogingen` with the seconds to wait; then nothing is counted.
    pub fn admit(self, tx: &mut Command<'_>) -> Result<Admitted> {
        let counted_at = tx.now();
        if let Some(device) = &self.device {
            count(tx, device, Some(OF_PAIR))?;
            return Ok(Admitted { attempt: self, counted_at, before: [None, None] });
        }
        count(tx, &self.account_and_address, Some(OF_PAIR))?;
        let known = is_known(tx, &self.acquaintance)?;
        let from_address = count(tx, &self.address, (!known).then_some(OF_ADDRESS))?;
        let for_account = count(tx, &self.account, (!known).then_some(OF_ACCOUNT))?;
        Ok(Admitted { attempt: self, counted_at, before: [from_address, for_account] })
    }
}

impl Admitted {
    /// Takes it back: the user is there, and is known here from now on.
    pub fn succeeded(&self, tx: &mut Command<'_>) -> Result<()> {
        let (now, attempt) = (tx.now(), &self.attempt);
        if let Some(device) = &attempt.device {
            diesel::delete(aanmeldpoging::table.find(device)).execute(tx.connection())?;
            return Ok(());
        }
        diesel::delete(aanmeldpoging::table.find(&attempt.account_and_address)).execute(tx.connection())?;
        for (key, before) in [&attempt.address, &attempt.account].into_iter().zip(self.before) {
            let counted = aanmeldpoging::table.find(key);
            diesel::update(counted.filter(aanmeldpoging::mislukt.gt(0)))
                .set(aanmeldpoging::mislukt.eq(aanmeldpoging::mislukt - 1))
                .execute(tx.connection())?;
            // A success prolongs nobody's wait. Where others came after it, their moment stays.
            diesel::update(counted.filter(aanmeldpoging::laatst_op.eq(self.counted_at)))
                .set(aanmeldpoging::laatst_op.eq(before.unwrap_or(self.counted_at)))
                .execute(tx.connection())?;
        }
        diesel::insert_into(aanmeldpoging::table)
            .values((
                aanmeldpoging::sleutel.eq(&attempt.acquaintance),
                aanmeldpoging::mislukt.eq(0),
                aanmeldpoging::laatst_op.eq(now),
            ))
            .on_conflict(aanmeldpoging::sleutel)
            .do_update()
            .set(aanmeldpoging::laatst_op.eq(now))
            .execute(tx.connection())?;
        Ok(())
    }
}

/// Whether the user of this account logged in from this address lately.
fn is_known(tx: &mut Command<'_>, acquaintance: &[u8]) -> Result<bool> {
    let found = aanmeldpoging::table.find(acquaintance).select(aanmeldpoging::mislukt);
    Ok(found.first::<i32>(tx.connection()).optional()?.is_some())
}

/// Counts one more under `key`, unless there were too many; gives the moment of the one before.
fn count(tx: &mut Command<'_>, key: &[u8], patience: Option<Patience>) -> Result<Option<DateTime<Utc>>> {
    let now = tx.now();
    // Made or found, and locked, in one statement: whoever comes at the same time waits here, also for who forgets it.
    let (failed, last): (i32, DateTime<Utc>) = diesel::insert_into(aanmeldpoging::table)
        .values((aanmeldpoging::sleutel.eq(key), aanmeldpoging::mislukt.eq(0), aanmeldpoging::laatst_op.eq(now)))
        .on_conflict(aanmeldpoging::sleutel)
        .do_update()
        .set(aanmeldpoging::sleutel.eq(excluded(aanmeldpoging::sleutel)))
        .returning((aanmeldpoging::mislukt, aanmeldpoging::laatst_op))
        .get_result(tx.connection())?;
    if let Some(patience) = patience {
        let left = seconds_left(patience, failed, last, now);
        if left > 0 {
            return Err(Error::refused(Code::TeVeelPogingen).with("wachtSeconden", left));
        }
    }
    let counted = if last < now - MEMORY { 1 } else { failed + 1 };
    diesel::update(aanmeldpoging::table.find(key))
        .set((aanmeldpoging::mislukt.eq(counted), aanmeldpoging::laatst_op.eq(now)))
        .execute(tx.connection())?;
    Ok((failed > 0).then_some(last))
}

/// Removes what no longer counts; the worker calls this.
pub fn forget_old(tx: &mut Command<'_>) -> Result<usize> {
    let now = tx.now();
    let failure = aanmeldpoging::mislukt.gt(0).and(aanmeldpoging::laatst_op.lt(now - MEMORY));
    let old = failure.or(aanmeldpoging::laatst_op.lt(now - ACQUAINTANCE));
    Ok(diesel::delete(aanmeldpoging::table.filter(old)).execute(tx.connection())?)
}

/// The wait doubles with each failure beyond what is free: 1, 2, 4 … seconds.
fn seconds_left(patience: Patience, failed: i32, last: DateTime<Utc>, now: DateTime<Utc>) -> i64 {
    let Ok(doublings) = u32::try_from(failed - patience.free) else { return 0 };
    let wait = patience.longest.min(1_i64.checked_shl(doublings.min(10)).unwrap_or(patience.longest));
    let left = (last + TimeDelta::seconds(wait)) - now;
    (left.num_milliseconds() + 999).div_euclid(1000).max(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_wait_doubles_and_never_exceeds_a_minute() {
        let now = DateTime::from_timestamp(1_800_000_000, 0).unwrap_or_default();
        let left = |failed: i32, last| seconds_left(OF_PAIR, failed, last, now);
        let waits: Vec<i64> = [4, 5, 6, 7, 10, 11, 45].iter().map(|failed| left(*failed, now)).collect();
        assert_eq!(waits, [0, 1, 2, 4, 32, 60, 60]);
        assert_eq!(left(7, now - TimeDelta::milliseconds(2_500)), 2);
        assert_eq!(left(7, now - TimeDelta::seconds(4)), 0);
    }
}
