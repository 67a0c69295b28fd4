//! The technical kernel: it knows no feature. Every feature stands on these few concepts.

pub mod calendar;
pub mod caller;
pub mod clock;
pub mod coded;
pub mod database_url;
pub mod db;
pub mod embedded;
pub mod error;
pub mod etag;
pub mod export;
pub mod geometry;
pub mod headers;
pub mod idempotency;
pub mod journal;
pub mod operations;
pub mod origin;
pub mod page;
pub mod pages;
pub mod patch;
pub mod reference;
pub mod reply;
pub mod search;
pub mod telemetry;
pub mod upload;
pub mod valid;
pub mod wire_name;
