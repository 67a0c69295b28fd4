//! The command line: `serve`, `worker`, `migrate`, `hersteld`, `seed`, `import`, `openapi`.

mod import;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::config::Settings;
use crate::platform::clock::Clock;
use crate::platform::telemetry;
use crate::voice::{say, say_error};

/// Register van sleutelprojecten, planmonitor en escalatiebalie.
#[derive(Debug, Parser)]
#[command(name = "sleutelbord", version, about, after_long_help = settings_help())]
pub struct Cli {
    #[command(subcommand)]
    command: Task,
}

#[derive(Debug, Subcommand)]
enum Task {
    /// Start de dienst: API, webtoepassing en (standaard) de worker.
    Serve,
    /// Draait alleen de worker, naast een dienst; ook naast een die zelf een worker draait of de ingebouwde database houdt.
    Worker,
    /// Brengt de database op het schema en de referentiegegevens van deze versie, en doet verder niets.
    Migrate,
    /// Begint een nieuw tijdperk: na een herstel uit een kopie dat de dienst niet zelf kan zien. Koppelingen die verder waren, beginnen dan opnieuw.
    Hersteld,
    /// Als migrate, en laadt de eerste beheerder en, waar die hoort, de demonstratie; serve doet dit ook.
    Seed,
    /// Leest een lijst met woningbouwplannen in (CSV of GeoJSON), ook terwijl de dienst draait.
    Import(import::Order),
    /// Schrijft het OpenAPI-document naar standaarduitvoer.
    Openapi,
}

fn settings_help() -> String {
    let mut help =
        String::from("Instellingen (omgeving, of in kleine letters zonder SLEUTELBORD_ in het TOML-bestand):\n");
    for (name, default, explanation) in crate::config::DOCUMENTED {
        help.push_str(&format!("  {name}\n      {explanation}\n      Standaard: {default}\n"));
    }
    help
}

/// Runs the task that the arguments name. What went wrong is said on standard error in one sentence.
pub async fn run(cli: Cli) -> ExitCode {
    match perform(cli).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            say_error(&reason);
            ExitCode::FAILURE
        }
    }
}

async fn perform(cli: Cli) -> Result<(), String> {
    if matches!(cli.command, Task::Openapi) {
        say(crate::openapi::document_text().trim_end());
        return Ok(());
    }
    let settings = Settings::load().map_err(|fault| fault.to_string())?;
    telemetry::start(&settings.log_filter);
    match cli.command {
        Task::Serve => {
            let demonstration = settings.demonstration;
            if !settings.server.spa.join("index.html").is_file() {
                tracing::warn!(folder = %settings.server.spa.display(), "the web application is not built: only the API is served");
            }
            let running = crate::serve(settings, Clock::system()).await.map_err(|fault| fault.to_string())?;
            say(&format!("Sleutelbord staat klaar op http://{}", running.address));
            if demonstration {
                say(&format!("\n{}", crate::demonstratie::welcome()));
            }
            running.ended().await;
        }
        Task::Worker => crate::work(settings, Clock::system()).await.map_err(|fault| fault.to_string())?,
        Task::Migrate => crate::service::migrate_database(&settings).map_err(|fault| fault.to_string())?,
        Task::Hersteld => {
            crate::service::declare_restored(&settings, &Clock::system()).map_err(|fault| fault.to_string())?;
        }
        Task::Seed => crate::service::seed(&settings, &Clock::system()).map_err(|fault| fault.to_string())?,
        Task::Import(order) => import::perform(&settings, order).await?,
        Task::Openapi => {}
    }
    Ok(())
}
