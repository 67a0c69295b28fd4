//! The change feed and histories: the journal as it is read from outside.

mod feed;
mod geschiedenis;
mod peildatum;
