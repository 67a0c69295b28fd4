//! Who are you, and what may you: attacks on tokens and sessions, and every operation as every role.
#![expect(clippy::indexing_slicing, reason = "a JSON value answers null where it has nothing")]

mod bereik;
mod gebruiker;
mod matrix;
mod omgeving;
mod sessie;
mod systeem;
mod throttle;
mod token;
