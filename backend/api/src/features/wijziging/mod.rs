//! The journal as it is read from outside: the change feed (`/wijzigingen`), the inventory, and the history of one object. A read model: it writes nothing.

mod benaming;
mod cursor;
mod document;
mod feed;
mod feiten;
mod geschiedenis;
mod handelingen;
mod inventaris;
mod kinds;
mod pagina;
mod reader;
mod redaction;
mod routes;
mod store;
mod views;
mod waiting;

pub use routes::routes;
pub use waiting::Waiting;
