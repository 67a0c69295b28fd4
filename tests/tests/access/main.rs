//! Who are you, and what may you: attacks on tokens and sessions, and every operation as every role.

mod sessie;
mod throttle;
mod token;
