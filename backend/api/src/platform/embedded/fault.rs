//! Why the embedded database cannot be had; the text is for whoever starts the program.

use std::path::PathBuf;

/// Why an embedded server did not start or did not do as asked.
#[derive(Debug, thiserror::Error)]
pub enum EmbeddedFault {
    /// No PostgreSQL is installed where we look.
    #[error(
        "Er is geen PostgreSQL {minimum} of nieuwer gevonden (gezocht in {searched}). Draai `make run`, installeer het pakket \
         `postgresql`, wijs met SLEUTELBORD_PG_BIN de map met `postgres` en `initdb` aan, of zet DATABASE_URL.",
        minimum = super::settings::OLDEST_VERSION
    )]
    BinariesMissing {
        /// The places that were searched, for people.
        searched: String,
    },
    /// The data was written by a version that is not installed.
    #[error(
        "De gegevens in {directory} zijn van PostgreSQL {data}; geïnstalleerd is {installed}. Installeer PostgreSQL {data}, of \
         begin met een lege map (SLEUTELBORD_DATA).",
        directory = directory.display()
    )]
    OtherVersion {
        /// The data directory.
        directory: PathBuf,
        /// Major version that wrote the data.
        data: u32,
        /// Major versions that are installed, for people.
        installed: String,
    },
    /// Another process has the directory.
    #[error(
        "De gegevensmap {directory} is al in gebruik{holder}. Stop dat proces eerst, of kies met SLEUTELBORD_DATA een andere map.",
        directory = directory.display()
    )]
    InUse {
        /// The data directory.
        directory: PathBuf,
        /// ` door proces N` when known, else empty.
        holder: String,
    },
    /// We are root, PostgreSQL refuses root, and there is nobody else to run it as.
    #[error(
        "PostgreSQL draait niet als root, en geen ander account kan erbij: {reason}. Start Sleutelbord als gewone gebruiker, \
         of zet de werkmap waar andere accounts erbij kunnen."
    )]
    NoIdentity {
        /// What was tried and how it failed.
        reason: String,
    },
    /// The directory cannot be used.
    #[error("De gegevensmap {path} is niet te gebruiken: {source}.", path = path.display())]
    Directory {
        /// The file or directory.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// `initdb` failed.
    #[error("Het aanleggen van de database is mislukt: {output}")]
    Initialisation {
        /// What it said.
        output: String,
    },
    /// The server ends at once, again and again, or does not get ready in time.
    #[error("PostgreSQL start niet. Laatste regels van {log}:\n{tail}", log = log.display())]
    NotReady {
        /// Its log.
        log: PathBuf,
        /// The last lines of it.
        tail: String,
    },
    /// The server refused a statement about databases.
    #[error("De database {database} is niet aan te maken: {reason}.")]
    Database {
        /// The database.
        database: String,
        /// Why.
        reason: String,
    },
}
