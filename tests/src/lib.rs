//! The harness: starts the server and speaks HTTP to it.

pub mod cluster;
