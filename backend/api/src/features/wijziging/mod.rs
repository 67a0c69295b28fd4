//! The journal as it is read from outside: the change feed (`/wijzigingen`) and the history of one object. A read model: it writes nothing.

mod cursor;
mod redaction;
mod routes;
mod store;
mod views;
mod visibility;

pub use routes::routes;
