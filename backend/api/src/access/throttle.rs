//! Slows down guessing: who fails often waits longer each time, at most a minute, so that the real user is never kept out for long.
//!
//! Counted in the database, so that it holds over all replicas; by a hash, so that no list of addresses arises.

use std::net::IpAddr;

use chrono::{DateTime, TimeDelta, Utc};
use diesel::prelude::*;
use sha2::{Digest, Sha256};

use crate::platform::db::Command;
use crate::platform::error::{Code, Error, Result};
use crate::schema::aanmeldpoging;

/// After this long without failures all is forgotten.
const MEMORY: TimeDelta = TimeDelta::minutes(15);
/// Failures for one account from one address that cost no waiting.
const FREE_PER_ACCOUNT: i32 = 5;
/// Failures from one address, a town hall perhaps, that cost no waiting.
const FREE_PER_ADDRESS: i32 = 50;
/// The longest wait, in seconds.
const LONGEST_WAIT: i64 = 60;

/// Who tries to log in, and from where.
#[derive(Clone, Debug)]
pub struct Attempt {
    account_and_address: Vec<u8>,
    address: Vec<u8>,
}

impl Attempt {
    /// An attempt for `account` from `address`.
    #[must_use]
    pub fn new(account: &str, address: IpAddr) -> Self {
        let hash = |text: String| Sha256::digest(text.as_bytes()).to_vec();
        Self { account_and_address: hash(format!("{account} {address}")), address: hash(address.to_string()) }
    }

    /// Whether it may be tried now.
    ///
    /// # Errors
    /// `teVeelPogingen` with the seconds to wait.
    pub fn admit(&self, tx: &mut Command<'_>) -> Result<()> {
        let now = tx.now();
        for (key, free) in [(&self.account_and_address, FREE_PER_ACCOUNT), (&self.address, FREE_PER_ADDRESS)] {
            let found: Option<(i32, DateTime<Utc>)> = aanmeldpoging::table
                .find(key)
                .select((aanmeldpoging::mislukt, aanmeldpoging::laatst_op))
                .first(tx.connection())
                .optional()?;
            let left = found.map_or(0, |(failed, last)| seconds_left(failed - free, last, now));
            if left > 0 {
                return Err(Error::refused(Code::TeVeelPogingen).with("wachtSeconden", left));
            }
        }
        Ok(())
    }

    /// Remembers that it failed.
    ///
    /// # Errors
    /// Whatever the database says.
    pub fn failed(&self, tx: &mut Command<'_>) -> Result<()> {
        let now = tx.now();
        for key in [&self.account_and_address, &self.address] {
            diesel::sql_query(
                "insert into aanmeldpoging (sleutel, mislukt, laatst_op) values ($1, 1, $2)
                 on conflict (sleutel) do update set laatst_op = excluded.laatst_op,
                   mislukt = case when aanmeldpoging.laatst_op < $3 then 1 else aanmeldpoging.mislukt + 1 end",
            )
            .bind::<diesel::sql_types::Bytea, _>(key)
            .bind::<diesel::sql_types::Timestamptz, _>(now)
            .bind::<diesel::sql_types::Timestamptz, _>(now - MEMORY)
            .execute(tx.connection())?;
        }
        Ok(())
    }

    /// Forgets the failures for this account from this address: its user is there.
    ///
    /// # Errors
    /// Whatever the database says.
    pub fn succeeded(&self, tx: &mut Command<'_>) -> Result<()> {
        diesel::delete(aanmeldpoging::table.find(&self.account_and_address)).execute(tx.connection())?;
        Ok(())
    }
}

/// Removes what no longer counts; the worker calls this.
///
/// # Errors
/// Whatever the database says.
pub fn forget_old(tx: &mut Command<'_>) -> Result<usize> {
    let before = tx.now() - MEMORY;
    Ok(diesel::delete(aanmeldpoging::table.filter(aanmeldpoging::laatst_op.lt(before))).execute(tx.connection())?)
}

/// The wait doubles with each failure beyond what is free: 1, 2, 4 … 60 seconds.
fn seconds_left(beyond: i32, last: DateTime<Utc>, now: DateTime<Utc>) -> i64 {
    let Ok(doublings) = u32::try_from(beyond) else { return 0 };
    let wait = LONGEST_WAIT.min(1_i64.checked_shl(doublings.min(10)).unwrap_or(LONGEST_WAIT));
    let left = (last + TimeDelta::seconds(wait)) - now;
    (left.num_milliseconds() + 999).div_euclid(1000).max(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_wait_doubles_and_never_exceeds_a_minute() {
        let now = DateTime::from_timestamp(1_800_000_000, 0).unwrap_or_default();
        let waits: Vec<i64> = [-1, 0, 1, 2, 5, 6, 40].iter().map(|beyond| seconds_left(*beyond, now, now)).collect();
        assert_eq!(waits, [0, 1, 2, 4, 32, 60, 60]);
        assert_eq!(seconds_left(2, now - TimeDelta::milliseconds(2_500), now), 2);
        assert_eq!(seconds_left(2, now - TimeDelta::seconds(4), now), 0);
    }
}
