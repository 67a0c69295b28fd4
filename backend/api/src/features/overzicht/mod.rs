//! What needs me, in one call for the home page. A read model: it writes nothing.

mod bereik;
mod jaren;
mod reading;
mod routes;
mod views;

pub use routes::routes;
