//! The moments at which an organ decides about a project, and what it decided.

mod commands;
mod routes;
mod store;
mod views;
mod voorwaarde;

use sleutelbord_domain::besluitmoment as rules;
use sleutelbord_domain::organisatie::Organisatiesoort;
use sleutelbord_domain::policy::Action;

use crate::platform::coded::Coded;
use crate::platform::journal::{Journaled, Kind};

pub use commands::plan_usual;
pub use routes::routes;
pub use store::{AfsluitendBesluit, afsluitende_besluiten, uitkomst_of};
pub use views::{BesluitmomentView, of_projects};

/// The kinds of records that the journal follows here.
pub const KINDS: &[Kind] = &[store::BesluitmomentRow::KIND, store::BesluitRow::KIND];

/// The organ that decides.
pub type Orgaan = Coded<rules::Orgaan>;
/// The outcome of a decision.
pub type Besluituitkomst = Coded<rules::Besluituitkomst>;

/// What is done with a decision moment.
#[derive(Clone, Copy, Debug)]
enum Handeling {
    Aanmaken,
    Wijzigen,
    Besluiten,
}

impl Handeling {
    /// The action that the policy decides on. The province also registers decisions of its own organs. What steers the project itself (`steers`:
    /// its gate, its baselines) is only for whoever holds the pen.
    fn action(self, orgaan: Orgaan, steers: bool) -> Action {
        let provincial = orgaan.0.organisatiesoort() == Some(Organisatiesoort::Provincie) && !steers;
        match (self, provincial) {
            (Self::Aanmaken, false) => Action::BesluitmomentAanmaken,
            (Self::Aanmaken, true) => Action::ProvinciaalBesluitmomentAanmaken,
            (Self::Wijzigen, false) => Action::BesluitmomentWijzigen,
            (Self::Wijzigen, true) => Action::ProvinciaalBesluitmomentWijzigen,
            (Self::Besluiten, false) => Action::BesluitRegistreren,
            (Self::Besluiten, true) => Action::ProvinciaalBesluitRegistreren,
        }
    }
}
