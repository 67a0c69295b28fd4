//! One folder per noun of the domain. Imports run only to the left in the order that `tests/tests/architecture/imports.rs` holds.

pub mod besluitmoment;
mod codelijst;
pub mod doelstelling;
pub mod escalatie;
pub mod escalatieladder;
pub mod faseovergang;
pub mod importen;
pub mod knelpuntthema;
pub mod mijlpaal;
pub mod omgeving;
pub mod organisatie;
mod overzicht;
pub mod planfase;
pub mod projectbeeld;
pub mod reces;
pub mod referentiegegevens;
pub mod sleutelproject;
pub mod verantwoordelijke;
mod wijziging;
pub mod woningbouwplan;

pub use omgeving::Environment;
pub use wijziging::Waiting;

use utoipa_actix_web::service_config::ServiceConfig;

use crate::platform::db::Read;
use crate::platform::error::Result;
use crate::platform::operations::KnownCodes;

/// Every operation of the API. A noun is registered here once.
pub fn routes(config: &mut ServiceConfig<'_>) {
    omgeving::routes(config);
    crate::access::routes(config);
    organisatie::routes(config);
    knelpuntthema::routes(config);
    reces::routes(config);
    doelstelling::routes(config);
    codelijst::routes(config);
    woningbouwplan::routes(config);
    importen::routes(config);
    escalatieladder::routes(config);
    besluitmoment::routes(config);
    verantwoordelijke::routes(config);
    sleutelproject::routes(config);
    mijlpaal::routes(config);
    escalatie::routes(config);
    faseovergang::routes(config);
    projectbeeld::routes(config);
    overzicht::routes(config);
    wijziging::routes(config);
}

/// The codes that exist, for the parameters that take one.
pub fn known_codes(read: &mut Read<'_>) -> Result<KnownCodes> {
    organisatie::known_codes(read)
}

/// What lies outside the documented API: health, and the document itself.
pub fn outside_routes(config: &mut actix_web::web::ServiceConfig) {
    config.service(omgeving::live).service(omgeving::ready);
}
