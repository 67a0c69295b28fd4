//! Sleutelbord: the library behind the binary of the same name.
pub mod platform;
