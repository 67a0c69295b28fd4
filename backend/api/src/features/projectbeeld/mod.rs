//! The project as its reader sees it: with its phase, its counts, what can be done with it, and on request what hangs under it.
//!
//! This stands to the right of every noun of a project, so the operations that answer with the whole project or with a phase and its gate are
//! registered here; what they change is done by the commands of those nouns.

mod commands;
mod counts;
mod expand;
mod export;
mod listing;
mod planfasen;
mod routes;
mod views;

pub use routes::routes;
