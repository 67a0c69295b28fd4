//! The demonstration: invented work on real places, to try the product on.
//!
//! It is made through the front door: the application runs in this process over an empty register, under a clock that stands in the past and is moved
//! forward, and gets the requests that people would have sent. So history, feed and deadlines are true, and the demonstration knows the API alone.
//! What happens is in `demonstratie/*.json` beside the sources, in days relative to today; [`plot`] makes dated requests of it.

mod calendar;
mod cast;
mod player;
mod plot;
mod scenario;

use chrono::NaiveDate;

use crate::access::KeyFault;
use crate::app::{Shared, known_codes};
use crate::config::Settings;
use crate::platform::clock::{Clock, day_of};
use crate::platform::db::{Db, DbSettings};
use crate::platform::error::Error;

use calendar::Calendar;
use cast::Cast;
pub use cast::PASSWORD;
use scenario::Scenario;

/// Why there is no demonstration.
#[derive(Debug, thiserror::Error)]
pub enum DemonstrationFault {
    /// The scenario cannot be read.
    #[error("het scenario van de demonstratie is niet te lezen: {0}")]
    Scenario(#[from] serde_json::Error),
    /// There is no key to sign with.
    #[error(transparent)]
    Key(#[from] KeyFault),
    /// The register refused what the demonstration begins with.
    #[error("de demonstratie kon niet worden geladen: {0}")]
    Register(#[from] Error),
    /// The application did not start, or broke off.
    #[error("het laden van de demonstratie brak af")]
    Broken,
}

/// What came of loading it.
#[derive(Debug)]
pub struct Loaded {
    /// How many requests were sent.
    pub requests: usize,
    /// The requests that were refused, each with its answer: none, unless scenario and rules disagree.
    pub refused: Vec<String>,
}

/// Plays the demonstration into an empty register with reference data. Blocks for some seconds; closes its connections.
///
/// # Errors
/// [`DemonstrationFault`] says what stands in the way.
pub fn load(database_url: &str, settings: &Settings, clock: &Clock) -> Result<Loaded, DemonstrationFault> {
    let scenario = Scenario::embedded()?;
    let calendar = Calendar::around(day_of(clock.now()));
    let steps = plot::steps_of(&scenario, &calendar);
    let past = Clock::standing_at(clock.now());
    let db = open(database_url, settings, past.clone())?;
    let cast = Cast::gather(&db, &scenario, &past, first_day(&calendar, &steps))?;
    let shared = Shared::over(db.clone(), settings, &known_codes(&db)?)?;
    let play =
        || actix_web::rt::System::new().block_on(player::play(shared, &cast, &past, steps, calendar.yesterday()));
    // A thread of its own, as the caller may already live in a runtime; and without the log lines of requests that nobody sent.
    let quiet = || tracing::subscriber::with_default(tracing::subscriber::NoSubscriber::default(), play);
    let played = std::thread::scope(|scope| scope.spawn(quiet).join()).map_err(|_| DemonstrationFault::Broken)?;
    cast.dismiss(&db)?;
    for refusal in &played.refused {
        tracing::warn!(refusal, "the demonstration goes on without this");
    }
    Ok(played)
}

/// The registers of the scenario open the day before anything happens in them.
fn first_day(calendar: &Calendar, steps: &[plot::Step]) -> NaiveDate {
    let first = steps.iter().map(|step| step.day).min().unwrap_or(calendar.today());
    first.pred_opt().unwrap_or(first)
}

/// Nothing is waited for: until the register gets its name, a half one is thrown away.
fn open(database_url: &str, settings: &Settings, clock: Clock) -> Result<Db, Error> {
    let separator = if database_url.contains('?') { '&' } else { '?' };
    let url = format!("{database_url}{separator}options=-c%20synchronous_commit%3Doff");
    let wait = std::time::Duration::from_secs(10);
    let connections = settings.database.connections.min(2);
    Db::open(&DbSettings { url, connections, wait, statement_timeout: wait }, clock)
}

/// What `serve` says about it: that everything is invented, and who can log in.
#[must_use]
pub fn welcome() -> String {
    let accounts = Scenario::embedded().map(|scenario| scenario.accounts).unwrap_or_default();
    let mut text =
        String::from("Dit is een demonstratie: namen van projecten zijn echt, al het andere is verzonnen.\n");
    text.push_str(&format!("\nAanmelden met wachtwoord {PASSWORD}\n"));
    for account in &accounts {
        if let Some(uitleg) = &account.uitleg {
            text.push_str(&format!("  {:<40}{uitleg}\n", account.email()));
        }
    }
    text.push_str(&format!("\nKoppeling: {} / {} (leest tot en met Provincie)", cast::CLIENT_ID, cast::CLIENT_SECRET));
    text
}
