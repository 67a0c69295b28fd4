//! What needs me, in one call for the home page. A read model: it writes nothing.

mod routes;
mod store;
mod views;

pub use routes::routes;
