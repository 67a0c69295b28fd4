//! The code lists, exchangeable with the Dutch plan monitors: public.

mod routes;
mod views;

pub use routes::routes;
