//! The database that everything stands on: started where it is ours, brought up to date, furnished.

use std::path::Path;
use std::time::Duration;

use chrono::{NaiveDate, NaiveTime};
use diesel::{Connection, PgConnection};

use super::fault::ServeFault;
use crate::access;
use crate::config::{DatabaseSettings, Settings};
use crate::demonstratie;
use crate::features;
use crate::migrations::{MigrationFault, connect_alone, migrate};
use crate::platform::clock::Clock;
use crate::platform::database_url::bounded;
use crate::platform::db::{Db, DbSettings, command_on};
use crate::platform::embedded::{EmbeddedFault, EmbeddedPostgres, EmbeddedSettings, Storage};
use crate::platform::journal;
use crate::platform::tijdperk::{self, Opened};
use crate::voice::say;

/// The database of real work on the embedded server.
const REGISTER: &str = "sleutelbord";
/// That of the demonstration, which never shares a database with real work.
const DEMONSTRATION: &str = "sleutelbord_demo";

/// A database that is ready: started when it is the embedded one, and brought to the schema of this program.
pub struct ReadyDatabase {
    /// Its connection URL.
    pub url: String,
    /// The server, when it is ours.
    pub embedded: Option<EmbeddedPostgres>,
}

/// Starts the embedded database where no other is configured, and brings schema and data up to date.
///
/// # Errors
/// [`ServeFault`] says what stands in the way.
pub fn ready_database(settings: &Settings, clock: &Clock) -> Result<ReadyDatabase, ServeFault> {
    if let Some(url) = &settings.database.url {
        let url = bounded(url);
        prepare_here(&url, settings)?;
        return Ok(ReadyDatabase { url, embedded: None });
    }
    let embedded = start_embedded(settings)?;
    if settings.demonstration {
        ready_demonstration(&embedded, settings, clock)?;
    } else {
        embedded.create_database_if_absent(REGISTER)?;
    }
    let url = embedded.database_url(name_of(settings));
    prepare_here(&url, settings)?;
    Ok(ReadyDatabase { url, embedded: Some(embedded) })
}

fn start_embedded(settings: &Settings) -> Result<EmbeddedPostgres, EmbeddedFault> {
    EmbeddedPostgres::start(&EmbeddedSettings {
        binaries: settings.database.programs.clone(),
        tools: ".tools".into(),
        storage: Storage::Durable(settings.database.data.join("postgres")),
    })
}

fn name_of(settings: &Settings) -> &'static str {
    if settings.demonstration { DEMONSTRATION } else { REGISTER }
}

/// The database of the demonstration, which is there with all that is in it or not at all: it gets its name when it is complete, and what was left
/// half made is begun anew. A demonstration never shares a database with real work.
fn ready_demonstration(embedded: &EmbeddedPostgres, settings: &Settings, clock: &Clock) -> Result<(), ServeFault> {
    let (name, draft) = (DEMONSTRATION, "sleutelbord_demo_nieuw");
    if !embedded.has_database(name)? {
        say("De demonstratie wordt eenmalig geladen; dat duurt even.");
        embedded.drop_database(draft)?;
        embedded.create_database_if_absent(draft)?;
        let url = embedded.database_url(draft);
        prepare(&url)?;
        demonstratie::load(&url, settings, clock)?;
        embedded.rename_database(draft, name)?;
    }
    Ok(())
}

/// As [`ready_database`], for a task beside a service that may be running: its database is then used as it is.
///
/// # Errors
/// [`ServeFault`] says what stands in the way.
pub fn reach_database(settings: &Settings, clock: &Clock) -> Result<ReadyDatabase, ServeFault> {
    match ready_database(settings, clock) {
        Err(ServeFault::Embedded(in_use)) => Ok(beside(settings, in_use)?),
        outcome => outcome,
    }
}

/// The embedded database that another process on this machine holds.
fn beside(settings: &Settings, fault: EmbeddedFault) -> Result<ReadyDatabase, EmbeddedFault> {
    let url = match &fault {
        EmbeddedFault::InUse { directory, .. } => EmbeddedPostgres::url_of_running(directory, name_of(settings)),
        _ => None,
    };
    url.map(|url| ReadyDatabase { url, embedded: None }).ok_or(fault)
}

/// Brings the database to the schema and the reference data of this program and leaves all other data alone, also beside a service that runs.
///
/// # Errors
/// [`ServeFault`] says what stands in the way.
pub fn migrate_database(settings: &Settings) -> Result<(), ServeFault> {
    if let Some(url) = &settings.database.url {
        return prepare_here(&bounded(url), settings);
    }
    let embedded = match start_embedded(settings) {
        Ok(embedded) => embedded,
        Err(in_use) => return prepare_here(&beside(settings, in_use)?.url, settings),
    };
    let name = name_of(settings);
    if !settings.demonstration {
        embedded.create_database_if_absent(name)?;
    } else if !embedded.has_database(name)? {
        say("Er is nog geen demonstratie om bij te werken; `sleutelbord seed` laadt haar.");
        return Ok(());
    }
    prepare_here(&embedded.database_url(name), settings)
}

/// Fills the database with all that a service needs before anybody logs in: schema, reference data, first administrator, and the demonstration where it belongs.
///
/// # Errors
/// [`ServeFault`] says what stands in the way.
pub fn seed(settings: &Settings, clock: &Clock) -> Result<(), ServeFault> {
    let ready = ready_database(settings, clock)?;
    let db = open(&ready.url, &settings.database, clock.clone())?;
    welcome_first_administrator(&db, settings.access.administrator_email.as_deref())
}

/// Brings a database to the schema and the reference data of this program, and leaves no connection open. Does nothing on one that is up to date, nor on one
/// that is further: what a later version of the program brought is not taken back.
///
/// # Errors
/// [`ServeFault`] says what stands in the way.
pub fn prepare(database_url: &str) -> Result<(), ServeFault> {
    prepare_remembering(database_url, None)
}

/// As [`prepare`], for the installation whose settings these are: it remembers what it saw of the register.
fn prepare_here(database_url: &str, settings: &Settings) -> Result<(), ServeFault> {
    prepare_remembering(database_url, Some(&settings.database.data))
}

fn prepare_remembering(database_url: &str, folder: Option<&Path>) -> Result<(), ServeFault> {
    let mut alone = connect_alone(database_url)?;
    migrate(&mut alone)?;
    // Before anything is written: the first entry already belongs to the era that begins here.
    say_what_was_seen(&tijdperk::open(&mut alone, folder)?);
    let clock = journal::is_empty(&mut alone)?.then(before_everything).unwrap_or_else(Clock::system);
    Ok(command_on(&mut alone, &clock, features::referentiegegevens::load)?)
}

fn say_what_was_seen(opened: &Opened) {
    let tijdperk = opened.tijdperk;
    match &opened.reden {
        None => tracing::info!(tijdperk, "the register is where it was: its era goes on"),
        Some(reden) => {
            say(&format!(
                "Tijdperk {tijdperk} begint: {reden}. Koppelingen die verder waren, krijgen 410 en halen alles opnieuw op."
            ));
        }
    }
    if opened.blind {
        let advice = "this role may not ask PostgreSQL which cluster and timeline it is; after a restore run `sleutelbord hersteld`";
        tracing::warn!(tijdperk, "{advice}");
    }
}

/// Begins a new era on the word of an operator, also beside a service that runs.
///
/// # Errors
/// [`ServeFault`] says what stands in the way.
pub fn declare_restored(settings: &Settings, clock: &Clock) -> Result<(), ServeFault> {
    let ready = reach_database(settings, clock)?;
    let opened = tijdperk::open_restored(&mut PgConnection::establish(&ready.url).map_err(MigrationFault::from)?)?;
    say_what_was_seen(&opened);
    if let Some(embedded) = ready.embedded {
        embedded.stop();
    }
    Ok(())
}

/// In a new register the reference data counts as registered before anything else can be, so that a demonstration or an import with a past finds it there.
fn before_everything() -> Clock {
    Clock::standing_at(NaiveDate::default().and_time(NaiveTime::MIN).and_utc())
}

/// Opens the pool on a ready database.
///
/// # Errors
/// [`ServeFault::Register`] when the pool cannot be built.
pub fn open(url: &str, settings: &DatabaseSettings, clock: Clock) -> Result<Db, ServeFault> {
    let wait = Duration::from_secs(2);
    let statement_timeout = Duration::from_secs(10);
    Ok(Db::open(
        &DbSettings { url: url.to_owned(), connections: settings.connections, wait, statement_timeout },
        clock,
    )?)
}

/// An empty register gets its first administrator; the password is shown this once and nowhere kept.
pub fn welcome_first_administrator(db: &Db, email: Option<&str>) -> Result<(), ServeFault> {
    let Some(email) = email else { return Ok(()) };
    if let Some(password) = access::first_administrator(db, email)? {
        say(&format!(
            "Eerste beheerder: {email}\nEenmalig wachtwoord: {password} (wijzig het bij de eerste aanmelding)"
        ));
    }
    Ok(())
}
