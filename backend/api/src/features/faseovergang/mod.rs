//! The gate between one phase and the next.

mod poort;

pub use poort::poorten_of;
