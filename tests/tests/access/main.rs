//! Who are you, and what may you: attacks on tokens and sessions, and every operation as every role.

mod gebruiker;
mod omgeving;
mod sessie;
mod systeem;
mod throttle;
mod token;
