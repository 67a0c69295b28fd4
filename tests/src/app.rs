//! The server under test: its own database, its own clock, a port of its own.

use std::net::{IpAddr, Ipv4Addr};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use chrono::{DateTime, NaiveDate, Utc};
use serde_json::json;
use sleutelbord::accounts::{Account, hash_password_cheaply, seed_account};
use sleutelbord::config::{AccessSettings, DatabaseSettings, ServerSettings, Settings};
use sleutelbord::platform::caller::Caller;
use sleutelbord::platform::clock::Clock;
use sleutelbord::platform::db::{Db, DbSettings};
use sleutelbord::platform::error::Error;
use sleutelbord::{Running, prepare, serve};
use sleutelbord_domain::policy::{Grant, Rol};

use crate::cluster::Cluster;
use crate::persona::{Door, PASSWORD, Persona};

/// One running server, ended when it goes out of scope.
#[derive(Debug)]
pub struct TestApp {
    /// The clock of the server: it stands still until the test moves it.
    pub clock: Clock,
    running: Running,
    database: String,
    register: Db,
    door: Arc<Door>,
    accounts: AtomicU32,
}

impl Drop for TestApp {
    fn drop(&mut self) {
        self.running.halt();
    }
}

impl TestApp {
    /// A server at noon in Amsterdam on an ordinary Monday.
    pub async fn start() -> Self {
        Self::on("2026-11-23").await
    }

    /// A server at noon in Amsterdam on `day` (YYYY-MM-DD). Its worker does not run.
    pub async fn on(day: &str) -> Self {
        Self::with(day, |_| ()).await
    }

    /// As [`on`](Self::on), with other settings.
    pub async fn with(day: &str, change: impl FnOnce(&mut Settings)) -> Self {
        let url =
            Cluster::shared(|url| prepare(url).expect("the template database is brought up to date")).fresh_database();
        Self::serving(&url, day, change, 0).await
    }

    /// As [`on`](Self::on), on a database that is there already, whoever has accounts in it.
    pub async fn over(url: &str, day: &str) -> Self {
        static SERVERS: AtomicU32 = AtomicU32::new(1);
        Self::serving(url, day, |_| (), SERVERS.fetch_add(1, Ordering::Relaxed) * 1_000).await
    }

    /// As [`with`](Self::with), on a database that is there already, where so many accounts were made before.
    pub async fn serving(url: &str, day: &str, change: impl FnOnce(&mut Settings), accounts: u32) -> Self {
        let clock = Clock::standing_at(noon(day));
        let mut settings = settings(url);
        change(&mut settings);
        let register = register(url, clock.clone());
        let running = serve(settings, clock.clone()).await.expect("the server starts");
        let door = Arc::new(Door::new(running.address, clock.clone()));
        Self { clock, running, database: url.to_owned(), register, door, accounts: AtomicU32::new(accounts) }
    }

    /// The file with the key that signs tokens.
    #[must_use]
    pub fn key_file(&self) -> PathBuf {
        key_file()
    }

    /// The connection string of its database, to look or interfere from beside the server.
    #[must_use]
    pub fn database(&self) -> &str {
        &self.database
    }

    /// Where the server listens, such as `127.0.0.1:41234`.
    #[must_use]
    pub fn address(&self) -> String {
        self.running.address.to_string()
    }

    /// Lets the worker do one round, at the moment where the clock stands; says on how many cases it acted.
    pub async fn works(&self) -> usize {
        let register = self.register.clone();
        let round = tokio::task::spawn_blocking(move || sleutelbord::work_once(&register));
        round.await.expect("the worker works").expect("the worker does its round")
    }

    /// Moves the clock to a moment as people in Amsterdam read it in winter, such as `2026-12-01T09:00`, an hour later in summer.
    pub fn at(&self, moment: &str) {
        let moment = format!("{moment}:00+01:00").parse::<DateTime<Utc>>();
        self.clock.set(moment.expect("a moment as YYYY-MM-DDTHH:MM"));
    }

    /// Somebody who is not logged in.
    #[must_use]
    pub fn publiek(&self) -> Persona {
        Persona::publiek(Arc::clone(&self.door))
    }

    /// Somebody without any grant.
    pub async fn iemand(&self) -> Persona {
        self.person(&[]).await
    }

    /// Manages accounts, for no organisation.
    pub async fn beheerder(&self) -> Persona {
        self.person(&[("beheerder", None)]).await
    }

    /// A reader, of an organisation.
    pub async fn lezer(&self, organisatie: &str) -> Persona {
        self.person(&[("lezer", Some(organisatie))]).await
    }

    /// A project leader of a municipality.
    pub async fn projectleider(&self, gemeente: &str) -> Persona {
        self.person(&[("projectleider", Some(gemeente))]).await
    }

    /// An official principal of a municipality or province.
    pub async fn opdrachtgever(&self, organisatie: &str) -> Persona {
        self.person(&[("opdrachtgever", Some(organisatie))]).await
    }

    /// An official of a municipality or province.
    pub async fn medewerker(&self, organisatie: &str) -> Persona {
        self.person(&[("medewerker", Some(organisatie))]).await
    }

    /// Keeps the plans of a municipality.
    pub async fn gegevensbeheerder(&self, gemeente: &str) -> Persona {
        self.person(&[("gegevensbeheerder", Some(gemeente))]).await
    }

    /// An alderman (municipality) or provincial executive (province).
    pub async fn bestuurder(&self, organisatie: &str) -> Persona {
        self.person(&[("bestuurder", Some(organisatie))]).await
    }

    /// Programme staff of a province.
    pub async fn provincie(&self, provincie: &str) -> Persona {
        self.person(&[("provincie", Some(provincie))]).await
    }

    /// Chairs the table of a region.
    pub async fn voorzitter(&self, regio: &str) -> Persona {
        self.person(&[("tafelvoorzitter", Some(regio))]).await
    }

    /// Keeps the minutes of the table of a region.
    pub async fn secretaris(&self, regio: &str) -> Persona {
        self.person(&[("tafelsecretaris", Some(regio))]).await
    }

    /// A machine client of an organisation, for all its municipalities, up to a level of vertrouwelijkheid.
    pub async fn systeem(&self, organisatie: &str, niveau: &str) -> Persona {
        let client = json!({ "naam": "Proefsysteem", "organisatieCode": organisatie, "scopes": ["lezen"], "gemeenteCodes": [], "niveau": niveau });
        let made = self.beheerder().await.post("/api-clients", client).await.created();
        Persona::systeem(Arc::clone(&self.door), &made.text_of("clientId"), &made.text_of("geheim"))
    }

    /// Somebody whose account is there already.
    #[must_use]
    pub fn account(&self, email: &str, password: &'static str) -> Persona {
        Persona::person(Arc::clone(&self.door), email, password)
    }

    /// A machine client that is there already.
    #[must_use]
    pub fn api_client(&self, client_id: &str, secret: &str) -> Persona {
        Persona::systeem(Arc::clone(&self.door), client_id, secret)
    }

    /// A person with these grants: role and organisation. Asked twice, there are two such people.
    pub async fn person(&self, grants: &[(&str, Option<&str>)]) -> Persona {
        let number = self.accounts.fetch_add(1, Ordering::Relaxed) + 1;
        let role = grants.first().map_or("iemand", |grant| grant.0);
        let email = format!("{role}.{number}@proef.example");
        let account = Account {
            email: email.clone(),
            naam: format!("{role} {number}"),
            grants: grants.iter().map(grant).collect(),
        };
        let register = self.register.clone();
        let made = tokio::task::spawn_blocking(move || {
            let hash = hash_password_cheaply(PASSWORD)?;
            let make = || register.command_here(&Caller::clock(), |tx| seed_account(tx, &account, &hash, false));
            // A connection that died is only given up at its first use.
            make().or_else(|fault| if matches!(fault, Error::Unavailable(_)) { make() } else { Err(fault) })
        });
        made.await.expect("the account is being made").expect("the account is made");
        Persona::person(Arc::clone(&self.door), &email, PASSWORD)
    }
}

fn grant((rol, organisatie): &(&str, Option<&str>)) -> Grant {
    let rol: Rol = rol.parse().expect("a role of the code list");
    Grant { rol, organisatie: organisatie.map(|code| code.parse().expect("the code of an organisation")) }
}

fn noon(day: &str) -> DateTime<Utc> {
    let day: NaiveDate = day.parse().expect("a date as YYYY-MM-DD");
    // Eleven o'clock UTC is noon in winter and one o'clock in summer.
    day.and_hms_opt(11, 0, 0).expect("every day has an eleven o'clock").and_utc()
}

fn state_folder() -> PathBuf {
    std::env::temp_dir().join(format!("sleutelbord-tests-{}", std::process::id()))
}

fn key_file() -> PathBuf {
    state_folder().join("ondertekensleutel.pem")
}

fn settings(url: &str) -> Settings {
    Settings {
        server: ServerSettings {
            address: IpAddr::V4(Ipv4Addr::LOCALHOST),
            port: 0,
            public_url: None,
            spa: std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../frontend/dist"),
            contact: None,
            security_contact: None,
            allowed_origins: Vec::new(),
            proxies: 0,
        },
        database: DatabaseSettings { url: Some(url.to_owned()), data: state_folder(), programs: None, connections: 8 },
        access: AccessSettings { key_file: key_file(), administrator_email: None },
        demonstration: false,
        log_filter: "off".to_owned(),
        worker: false,
    }
}

/// A way into the register beside HTTP, for making accounts only.
fn register(url: &str, clock: Clock) -> Db {
    let wait = Duration::from_secs(5);
    let settings = DbSettings { url: url.to_owned(), connections: 1, wait, statement_timeout: wait };
    Db::open(&settings, clock).expect("the test database opens")
}
