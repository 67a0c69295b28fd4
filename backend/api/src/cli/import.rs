//! `sleutelbord import`: the same import as `POST /importen`, from a file on this machine.

use std::path::PathBuf;
use std::sync::Arc;

use clap::Args;
use serde_json::{Map, Value, json};
use sleutelbord_domain::importeren::{Importstatus, Rijuitkomst};

use super::say;
use crate::access;
use crate::config::Settings;
use crate::features::importen::{Bestand, ImportReport, Importopdracht, import_plannen};
use crate::openapi;
use crate::platform::caller::Caller;
use crate::platform::clock::Clock;
use crate::platform::db::{Command, Db};
use crate::platform::error::{Error, Problem};
use crate::platform::operations::{BASE, Operations};
use crate::platform::upload::{bare_name, checked_order};

/// Wat er met welk bestand gebeurt.
#[derive(Debug, Args)]
pub struct Order {
    /// Het bestand: CSV of een GeoJSON FeatureCollection.
    bestand: PathBuf,
    /// Het register waaruit de lijst komt, zoals eib2021; samen met de id herkent dit een plan in elk volgend bestand.
    #[arg(long)]
    bron: String,
    /// Wie nieuwe plannen mag lezen: Gemeente, Regio, Provincie of Openbaar.
    #[arg(long)]
    vertrouwelijkheid: String,
    /// Wat er met goede rijen gebeurt als andere niet goed zijn: goedeRijen of allesOfNiets.
    #[arg(long, default_value = "goedeRijen")]
    toewijzing: String,
    /// Alleen zeggen wat er zou gebeuren.
    #[arg(long)]
    proef: bool,
    /// Namens deze gebruiker, met diens rechten; zonder dit namens het systeem.
    #[arg(long, value_name = "E-MAIL")]
    als: Option<String>,
    /// De kolom met de id van een plan.
    #[arg(long, value_name = "KOLOM")]
    id_kolom: Option<String>,
    /// Welke kolom iets zegt, zoals naam=Projectnaam; herhaalbaar.
    #[arg(long = "kolom", value_name = "VELD=KOLOM")]
    kolommen: Vec<String>,
}

/// Imports the file and says what became of it.
pub async fn perform(settings: &Settings, order: Order) -> Result<(), String> {
    let opdracht = opdracht(&order).map_err(|error| in_words(&error))?;
    let inhoud = std::fs::read(&order.bestand)
        .map_err(|fault| format!("{} is niet te lezen: {fault}", order.bestand.display()))?;
    let bestand = Bestand { naam: bare_name(&order.bestand.to_string_lossy()), inhoud: inhoud.into() };
    let clock = Clock::system();
    let ready = crate::service::reach_database(settings, &clock).map_err(|fault| fault.to_string())?;
    let db = crate::service::open(&ready.url, &settings.database, clock).map_err(|fault| fault.to_string())?;
    let caller = caller(&db, order.als).map_err(|error| in_words(&error))?;
    let imported = import_plannen(&db, &Arc::new(caller), order.proef, opdracht, bestand).await;
    drop(db);
    if let Some(embedded) = ready.embedded {
        embedded.stop();
    }
    let report = imported.map_err(|error| in_words(&error))?;
    say_report(&report);
    match report.import.status.0 {
        Importstatus::Geweigerd => Err("er is niets ingelezen: niet alle rijen zijn goed".to_owned()),
        Importstatus::Afgebroken | Importstatus::Bezig => Err("het inlezen brak af".to_owned()),
        Importstatus::Verwerkt | Importstatus::Proef => Ok(()),
    }
}

/// The order, checked as the API checks it.
fn opdracht(order: &Order) -> Result<Importopdracht, Error> {
    let mut kolommen = Map::new();
    for pair in &order.kolommen {
        let (veld, kolom) = pair.split_once('=').unwrap_or((pair, ""));
        kolommen.insert(veld.to_owned(), kolom.into());
    }
    let json = json!({
        "bron": order.bron,
        "vertrouwelijkheid": order.vertrouwelijkheid,
        "toewijzing": order.toewijzing,
        "bronIdKolom": order.id_kolom,
        "kolommen": kolommen,
    });
    let operations = Operations::from_document(&openapi::document());
    let operation = operations.find(&format!("{BASE}/importen"), "POST")?;
    checked_order(&operation, json.to_string().as_bytes())
}

/// The person with this address, or else whoever runs the program: nobody in particular, with every right.
fn caller(db: &Db, email: Option<String>) -> Result<Caller, Error> {
    let Some(email) = email else { return Ok(Caller::clock()) };
    let found = |tx: &mut Command<'_>| access::find_by_email(tx.connection(), &email);
    let unknown = || Error::Internal(format!("er is geen actief account met adres {email}"));
    db.command_here(&Caller::clock(), found)?.ok_or_else(unknown)
}

fn say_report(report: &ImportReport) {
    let import = &report.import;
    for rij in report.aandacht.iter().filter(|rij| rij.uitkomst.0 == Rijuitkomst::Geweigerd) {
        let reasons = texts(&rij.meldingen, "reden").join(" ");
        say(&format!("rij {} ({}): {reasons}", rij.rij, rij.naam.as_deref().unwrap_or("zonder naam")));
    }
    for (code, count) in &report.waarschuwingen {
        say(&format!("waarschuwing {code}: {count} rijen"));
    }
    let status = import.status.0.as_str();
    say(&format!(
        "{status}: {} rijen: {} nieuw, {} gewijzigd, {} ongewijzigd, {} geweigerd; {} met een waarschuwing; {} woningen",
        import.rijen,
        import.nieuw,
        import.gewijzigd,
        import.ongewijzigd,
        import.geweigerd,
        import.met_waarschuwing,
        import.woningen
    ));
}

fn texts(meldingen: &Value, field: &str) -> Vec<String> {
    let each = meldingen.as_array().into_iter().flatten();
    each.filter_map(|melding| melding.get(field)?.as_str().map(ToOwned::to_owned)).collect()
}

/// A refusal as the API would say it, with every fault of the input.
fn in_words(error: &Error) -> String {
    match error {
        Error::Refused(refusal) => {
            let faults = refusal.invalid_params.iter().map(|fault| format!("\n  {}: {}", fault.name, fault.reason));
            let faults: String = faults.collect();
            format!("{}{faults}", Problem::from((**refusal).clone()).detail())
        }
        Error::Internal(reason) | Error::Unavailable(reason) => reason.clone(),
        Error::Locked => error.to_string(),
        Error::Database(cause) => cause.to_string(),
    }
}
