//! Sleutelbord: register of key housing projects, planmonitor and escalation desk. This library is everything behind the binary of the same name.
//!
//! From outside there is little to hold on to, on purpose: [`Settings`](config::Settings) to configure it, [`serve`] to run it, and HTTP from there on.

mod access;
mod app;
pub mod cli;
pub mod config;
pub mod demonstratie;
mod features;
mod migrations;
mod openapi;
pub mod platform;
mod schema;
mod service;
mod voice;
mod worker;

/// Accounts that do not come from an administrator: those of a demonstration or of a test.
pub mod accounts {
    pub use crate::access::{
        Account, SeededClient, hash_password, hash_password_cheaply, seed_account, seed_api_client,
    };
}

pub use migrations::MigrationFault;
pub use openapi::{document, document_text};
pub use service::{Running, ServeFault, prepare, serve, work};
pub use worker::work_once;
