//! Why the program did not start.

use std::net::SocketAddr;

use crate::access::KeyFault;
use crate::demonstratie::DemonstrationFault;
use crate::migrations::MigrationFault;
use crate::platform::embedded::EmbeddedFault;
use crate::platform::error::Error;

/// Why it did not start.
#[derive(Debug, thiserror::Error)]
pub enum ServeFault {
    /// The embedded database did not start.
    #[error(transparent)]
    Embedded(#[from] EmbeddedFault),
    /// The schema could not be brought up to date.
    #[error(transparent)]
    Migration(#[from] MigrationFault),
    /// There is no key to sign with.
    #[error(transparent)]
    Key(#[from] KeyFault),
    /// The demonstration could not be made.
    #[error(transparent)]
    Demonstration(#[from] DemonstrationFault),
    /// The database refused something that the start needs.
    #[error("het register kon niet worden ingericht: {0}")]
    Register(#[from] Error),
    /// The address or port cannot be had.
    #[error("{address} is niet beschikbaar: {cause}")]
    Address {
        /// Where it wanted to listen.
        address: SocketAddr,
        /// What the system says.
        cause: std::io::Error,
    },
    /// A task of the start broke off.
    #[error("het starten brak af: {0}")]
    Broken(String),
}
