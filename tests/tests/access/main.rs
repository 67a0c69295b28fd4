//! Who are you, and what may you: attacks on tokens and sessions, and every operation as every role.

mod gebruiker;
mod matrix;
mod omgeving;
mod sessie;
mod systeem;
mod throttle;
mod token;
