//! The people of the demonstration: their accounts, and the sessions in which they act.

use std::collections::HashMap;

use chrono::NaiveDate;
use sleutelbord_domain::vertrouwelijkheid::Vertrouwelijkheid;
use uuid::Uuid;

use super::calendar::dawn;
use super::scenario::Scenario;
use crate::access::{
    Access, SeededClient, end_seeded_sessies, hash_password, seed_account, seed_api_client, seed_sessie,
};
use crate::platform::caller::Caller;
use crate::platform::clock::Clock;
use crate::platform::db::Db;
use crate::platform::error::{Error, Result};

pub use crate::config::DEMONSTRATION_PASSWORD as PASSWORD;

/// The name under which the machine client of the demonstration asks for tokens.
pub const CLIENT_ID: &str = "demo-systeem";
/// Its secret, which is none.
pub const CLIENT_SECRET: &str = "demo-systeem-geheim";

/// Everybody who acts, by the part of the address before the at sign.
#[derive(Debug)]
pub struct Cast(HashMap<String, Member>);

#[derive(Clone, Copy, Debug)]
struct Member {
    id: Uuid,
    sessie_id: Uuid,
}

impl Cast {
    /// Makes all accounts and the machine client on `first_day`, and lets everybody in. Leaves the clock on that day.
    pub fn gather(db: &Db, scenario: &Scenario, clock: &Clock, first_day: NaiveDate) -> Result<Self> {
        let (today, hash) = (clock.now(), hash_password(PASSWORD)?);
        clock.set(dawn(first_day));
        let made = db.command_here(&Caller::clock(), |tx| {
            seed_api_client(tx, &client())?;
            let made = scenario.accounts.iter().map(|account| {
                Ok((account.naam_voor_apenstaart.clone(), seed_account(tx, &account.as_account(), &hash, false)?))
            });
            made.collect::<Result<Vec<(String, Uuid)>>>()
        })?;
        // Sessions are of today: the worker, which forgets old ones, is at work while the past goes by.
        clock.set(today);
        let members = db.command_here(&Caller::clock(), |tx| {
            let member =
                |(name, id): &(String, Uuid)| Ok((name.clone(), Member { id: *id, sessie_id: seed_sessie(tx, *id)? }));
            made.iter().map(member).collect::<Result<_>>()
        })?;
        clock.set(dawn(first_day));
        Ok(Self(members))
    }

    /// The ids of the accounts, to be referred to.
    pub fn ids(&self) -> impl Iterator<Item = (&str, Uuid)> {
        self.0.iter().map(|(name, member)| (name.as_str(), member.id))
    }

    /// An access token of somebody, from now on.
    ///
    /// # Errors
    /// When there is nobody of that name, or it cannot be signed.
    pub fn token_of(&self, access: &Access, name: &str) -> Result<String> {
        let member = self.0.get(name).ok_or_else(|| Error::Internal(format!("nobody is called {name}")))?;
        access.token_for(member.id, member.sessie_id)
    }

    /// Ends the sessions in which they acted.
    pub fn dismiss(&self, db: &Db) -> Result<()> {
        db.command_here(&Caller::clock(), |tx| self.0.values().try_for_each(|member| end_seeded_sessies(tx, member.id)))
    }
}

fn client() -> SeededClient {
    SeededClient {
        client_id: CLIENT_ID.to_owned(),
        secret: CLIENT_SECRET.to_owned(),
        naam: "Planmonitor (demonstratie)".to_owned(),
        organisatie_code: "PV23".to_owned(),
        niveau: Vertrouwelijkheid::Provincie,
    }
}
