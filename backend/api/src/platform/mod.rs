//! The technical kernel; knows no feature.
pub mod embedded;
