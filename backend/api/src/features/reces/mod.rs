//! When the bestuurders and organs of an organisation do not meet. The recesses of an installation are loaded by its administrator.

mod store;

pub use store::recessen_of;
