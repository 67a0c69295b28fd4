//! Configuration: environment variables over one optional TOML file. The only place that reads the environment.
//!
//! A wrong setting is refused at start with its name and the reason. Secrets are never printed: [`Settings`] shows none in its `Debug` form.

mod public_url;

use std::net::{IpAddr, Ipv4Addr};
use std::path::PathBuf;

use figment::Figment;
use figment::providers::{Env, Format, Toml};
use serde::Deserialize;
use validator::ValidateEmail;

use crate::platform::telemetry::filter_of;

/// Every setting: its environment variable, its default and what it does. In the TOML file a setting has the same name in lower case, without `SLEUTELBORD_`.
pub const DOCUMENTED: &[(&str, &str, &str)] = &[
    (
        "DATABASE_URL",
        "(leeg: ingebouwde PostgreSQL)",
        "Verbindings-URL van een bestaande PostgreSQL, versie 15 of hoger.",
    ),
    ("SLEUTELBORD_ADRES", "127.0.0.1", "IP-adres waarop de dienst luistert."),
    (
        "SLEUTELBORD_BEHEERDER_EMAIL",
        "(leeg)",
        "E-mailadres van de eerste beheerder; bij een leeg register wordt eenmalig een wachtwoord getoond.",
    ),
    ("SLEUTELBORD_CONFIG", "(leeg)", "Pad van een TOML-bestand met instellingen; de omgeving gaat voor."),
    (
        "SLEUTELBORD_CONTACT",
        "(leeg)",
        "E-mailadres voor vragen over de API van deze installatie; staat in het OpenAPI-document.",
    ),
    (
        "SLEUTELBORD_DATA",
        ".data",
        "Map voor de ingebouwde database, de ondertekensleutel en wat deze installatie van het register zag.",
    ),
    (
        "SLEUTELBORD_DEMO",
        "1 op de ingebouwde database en een lokaal adres zonder publiek https-adres, anders 0",
        "Of de demonstratie wordt geladen (0 of 1).",
    ),
    (
        "SLEUTELBORD_HERKOMSTEN",
        "(leeg: geen)",
        "Andere sites waarvan pagina's de API mogen aanroepen: adressen zoals https://dashboard.example, met komma's ertussen.",
    ),
    (
        "SLEUTELBORD_LOGNIVEAU",
        "info",
        "Filter voor het logboek: off, error, warn, info, debug of trace, of per onderdeel, zoals info,sleutelbord=debug.",
    ),
    (
        "SLEUTELBORD_MELDPUNT",
        "(leeg: SLEUTELBORD_CONTACT)",
        "Waar men een kwetsbaarheid meldt: een e-mailadres of een https-adres; staat in security.txt.",
    ),
    ("SLEUTELBORD_PG_BIN", "(leeg: zoeken)", "Map met de programma's van PostgreSQL voor de ingebouwde database."),
    ("SLEUTELBORD_POORT", "8080", "TCP-poort waarop de dienst luistert; 0 kiest een vrije."),
    (
        "SLEUTELBORD_PROXYS",
        "1 met een publiek https-adres, anders 0",
        "Hoeveel eigen proxy's er achter elkaar voor de dienst staan (0 tot 9); van zoveel adressen in X-Forwarded-For wordt geloofd dat zij kloppen.",
    ),
    (
        "SLEUTELBORD_PUBLIEKE_URL",
        "http://<adres>:<poort>",
        "Het https-adres waaronder gebruikers de dienst bereiken; verplicht op een adres dat niet lokaal is.",
    ),
    (
        "SLEUTELBORD_SLEUTELBESTAND",
        "<data>/ondertekensleutel.pem",
        "Ed25519-sleutel (PKCS#8 PEM) voor tokens; wordt gemaakt als hij er niet is.",
    ),
    (
        "SLEUTELBORD_SPA",
        "frontend/dist",
        "Map met de gebouwde webtoepassing; zonder haar geeft de dienst alleen de API.",
    ),
    ("SLEUTELBORD_VERBINDINGEN", "16", "Hoeveel databaseverbindingen hoogstens (1 tot 200)."),
    ("SLEUTELBORD_WORKER", "1", "Of serve ook de worker draait (0 of 1)."),
];

/// The password of every account of the demonstration, which is told to everybody who comes to log in.
pub const DEMONSTRATION_PASSWORD: &str = "Sleutelbord-demo-1";

/// A setting that cannot be used.
#[derive(Debug, thiserror::Error)]
#[error("{name}: {reason}")]
pub struct ConfigFault {
    name: String,
    reason: String,
}

impl ConfigFault {
    fn new(name: impl Into<String>, reason: impl Into<String>) -> Self {
        Self { name: name.into(), reason: reason.into() }
    }
}

/// All settings, checked.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Where to listen and how to be reached.
    pub server: ServerSettings,
    /// Which database.
    pub database: DatabaseSettings,
    /// Tokens and the first administrator.
    pub access: AccessSettings,
    /// Whether the demonstration is loaded.
    pub demonstration: bool,
    /// The filter for the log.
    pub log_filter: String,
    /// Whether `serve` runs the worker too.
    pub worker: bool,
}

/// Where to listen and how to be reached.
#[derive(Clone, Debug)]
pub struct ServerSettings {
    /// The address to listen on.
    pub address: IpAddr,
    /// The port to listen on; 0 takes a free one.
    pub port: u16,
    /// The address under which browsers reach us, when configured.
    pub public_url: Option<String>,
    /// The built SPA.
    pub spa: PathBuf,
    /// Who answers questions about the API of this installation: an e-mail address.
    pub contact: Option<String>,
    /// Where weaknesses are reported: a URI.
    pub security_contact: Option<String>,
    /// Other sites whose pages may call the API.
    pub allowed_origins: Vec<String>,
    /// How many proxies of our own stand before us.
    pub proxies: u8,
}

impl ServerSettings {
    /// Whether browsers reach us over https.
    #[must_use]
    pub fn is_https(&self) -> bool {
        self.public_url.as_deref().is_some_and(|url| url.starts_with("https://"))
    }
}

/// Which database.
#[derive(Clone)]
pub struct DatabaseSettings {
    /// An existing database; without it the embedded one is started.
    pub url: Option<String>,
    /// Where the embedded one keeps its data.
    pub data: PathBuf,
    /// Where its programs are, when they are not to be looked for.
    pub programs: Option<PathBuf>,
    /// How many connections at most.
    pub connections: u32,
}

impl std::fmt::Debug for DatabaseSettings {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("DatabaseSettings")
            .field("url", &self.url.as_ref().map(|_| "(verborgen)"))
            .field("data", &self.data)
            .finish_non_exhaustive()
    }
}

/// Tokens and the first administrator.
#[derive(Clone, Debug)]
pub struct AccessSettings {
    /// The file with the signing key.
    pub key_file: PathBuf,
    /// Who becomes the first administrator of an empty register.
    pub administrator_email: Option<String>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    database_url: Option<String>,
    adres: Option<String>,
    beheerder_email: Option<String>,
    #[serde(rename = "config")]
    _config: Option<String>,
    contact: Option<String>,
    data: Option<PathBuf>,
    demo: Option<u8>,
    herkomsten: Option<String>,
    logniveau: Option<String>,
    meldpunt: Option<String>,
    pg_bin: Option<PathBuf>,
    poort: Option<u16>,
    proxys: Option<u8>,
    publieke_url: Option<String>,
    sleutelbestand: Option<PathBuf>,
    spa: Option<PathBuf>,
    verbindingen: Option<u32>,
    worker: Option<u8>,
}

impl Settings {
    /// Reads the environment and, where `SLEUTELBORD_CONFIG` names one, a TOML file.
    ///
    /// # Errors
    /// [`ConfigFault`] names the first setting that cannot be used and says why.
    #[expect(clippy::disallowed_methods, reason = "this is the one place that reads the environment")]
    pub fn load() -> Result<Self, ConfigFault> {
        let mut figment = Figment::new();
        if let Ok(path) = std::env::var("SLEUTELBORD_CONFIG") {
            if !std::path::Path::new(&path).is_file() {
                return Err(ConfigFault::new("SLEUTELBORD_CONFIG", format!("het bestand {path} bestaat niet")));
            }
            figment = figment.merge(Toml::file(path));
        }
        let figment = figment.merge(Env::raw().only(&["DATABASE_URL"])).merge(Env::prefixed("SLEUTELBORD_"));
        let raw: Raw = figment.extract().map_err(|error| explain(&error))?;
        Self::from_raw(raw)
    }

    fn from_raw(raw: Raw) -> Result<Self, ConfigFault> {
        let address = match &raw.adres {
            None => IpAddr::V4(Ipv4Addr::LOCALHOST),
            Some(text) => {
                text.parse().map_err(|_| ConfigFault::new("SLEUTELBORD_ADRES", format!("{text} is geen IP-adres")))?
            }
        };
        public_url::check(raw.publieke_url.as_deref(), address)?;
        let connections = raw.verbindingen.unwrap_or(16);
        if !(1..=200).contains(&connections) {
            return Err(ConfigFault::new("SLEUTELBORD_VERBINDINGEN", "moet tussen 1 en 200 liggen"));
        }
        for (name, email) in
            [("SLEUTELBORD_BEHEERDER_EMAIL", &raw.beheerder_email), ("SLEUTELBORD_CONTACT", &raw.contact)]
        {
            if let Some(email) = email.as_deref().filter(|email| !email.validate_email()) {
                return Err(ConfigFault::new(name, format!("{email} is geen e-mailadres")));
            }
        }
        let security_contact =
            raw.meldpunt.as_ref().or(raw.contact.as_ref()).map(|text| contact_uri(text)).transpose()?;
        let allowed_origins = public_url::origins(raw.herkomsten.as_deref().unwrap_or_default())?;
        if let Some(spa) = raw.spa.as_deref().filter(|spa| !spa.join("index.html").is_file()) {
            let reason = format!("in {} staat geen index.html: daar is geen gebouwde webtoepassing", spa.display());
            return Err(ConfigFault::new("SLEUTELBORD_SPA", reason));
        }
        let log_filter = raw.logniveau.unwrap_or_else(|| "info".to_owned());
        filter_of(&log_filter).map_err(|reason| ConfigFault::new("SLEUTELBORD_LOGNIVEAU", reason))?;
        let https = raw.publieke_url.as_deref().is_some_and(|url| url.starts_with("https://"));
        let proxies = raw.proxys.unwrap_or(u8::from(https));
        if proxies > 9 {
            return Err(ConfigFault::new("SLEUTELBORD_PROXYS", "moet tussen 0 en 9 liggen"));
        }
        // A local address behind a proxy is reached from elsewhere, and the password of the demonstration is known to everybody.
        let local = address.is_loopback() && !https;
        let may_demonstrate = raw.database_url.is_none() && local;
        let demonstration = switch("SLEUTELBORD_DEMO", raw.demo, may_demonstrate)?;
        if demonstration && !may_demonstrate {
            let reason =
                "de demonstratie kan alleen op de ingebouwde database en een lokaal adres, zonder publiek https-adres";
            return Err(ConfigFault::new("SLEUTELBORD_DEMO", reason));
        }
        let data = raw.data.unwrap_or_else(|| PathBuf::from(".data"));
        Ok(Self {
            server: ServerSettings {
                address,
                port: raw.poort.unwrap_or(8080),
                public_url: raw.publieke_url,
                spa: raw.spa.unwrap_or_else(|| PathBuf::from("frontend/dist")),
                contact: raw.contact,
                security_contact,
                allowed_origins,
                proxies,
            },
            access: AccessSettings {
                key_file: raw.sleutelbestand.unwrap_or_else(|| data.join("ondertekensleutel.pem")),
                administrator_email: raw.beheerder_email,
            },
            database: DatabaseSettings { url: raw.database_url, data, programs: raw.pg_bin, connections },
            demonstration,
            log_filter,
            worker: switch("SLEUTELBORD_WORKER", raw.worker, true)?,
        })
    }
}

/// Where weaknesses are reported, as `security.txt` says it (RFC 9116).
fn contact_uri(text: &str) -> Result<String, ConfigFault> {
    match text {
        url if url.starts_with("https://") && url.len() > 8 && !url.contains(char::is_whitespace) => Ok(url.to_owned()),
        email if email.validate_email() => Ok(format!("mailto:{email}")),
        _ => Err(ConfigFault::new("SLEUTELBORD_MELDPUNT", format!("{text} is geen e-mailadres en geen https-adres"))),
    }
}

fn switch(name: &str, value: Option<u8>, default: bool) -> Result<bool, ConfigFault> {
    match value {
        None => Ok(default),
        Some(0) => Ok(false),
        Some(1) => Ok(true),
        Some(_) => Err(ConfigFault::new(name, "moet 0 of 1 zijn")),
    }
}

fn explain(error: &figment::Error) -> ConfigFault {
    use figment::error::Kind;
    let key = error.path.join(".").to_uppercase();
    let name = |key: &str| if key == "DATABASE_URL" { key.to_owned() } else { format!("SLEUTELBORD_{key}") };
    match &error.kind {
        Kind::UnknownField(field, _) => ConfigFault::new(name(&field.to_uppercase()), "deze instelling bestaat niet"),
        Kind::InvalidType(_, expected) | Kind::InvalidValue(_, expected) => {
            ConfigFault::new(name(&key), format!("deze waarde past niet; verwacht: {expected}"))
        }
        _ => ConfigFault::new(name(&key), "deze waarde is niet te lezen"),
    }
}

#[cfg(test)]
mod tests;
