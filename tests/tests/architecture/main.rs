//! The house holds itself up: who may import whom, how large a room may grow, and what may not be found in it.

mod circles;
mod documents;
mod imports;
mod licences;
mod proofs;
mod rooms;
mod source;
mod spa;
mod statements;
