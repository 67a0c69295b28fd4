//! The escalation: a question about a project that climbs a ladder, with a clock at every level, until somebody settles it.
//!
//! A case is read by its own municipality, by whoever raised it and by all who are or were aan zet: [`visible_to`] is the one place that says so.
//! It changes under the lock of its project, then its own; what a step does is decided by the domain.

mod commands;
mod deadline;
mod listing;
mod project;
mod routes;
mod store;
mod views;
mod zaak;

use sleutelbord_domain::escalatie as rules;

use crate::platform::coded::Coded;
use crate::platform::journal::{Journaled, Kind};

pub use deadline::{Dealt, act_on_deadline, due_escalaties};
pub use listing::{EscalatieFilter, count_aan_zet, list_escalaties};
pub use project::follow_project;
pub use routes::routes;
pub use store::{find_case, is_open, may_read_cases, visible_to};
pub use views::EscalatieView;

/// The kinds of records that the journal follows here.
pub const KINDS: &[Kind] = &[store::EscalatieRow::KIND, store::StapRow::KIND];

/// What a case is about.
pub type Escalatiesoort = Coded<rules::Escalatiesoort>;
/// The state of a case.
pub type Escalatiestatus = Coded<rules::Escalatiestatus>;
/// The kinds of step.
pub type Stapsoort = Coded<rules::Stapsoort>;
/// Who is aan zet.
pub type Behandelaar = Coded<rules::Behandelaar>;
/// Whose problem it is.
pub type Probleemhouder = Coded<rules::Probleemhouder>;
/// What a settled case resulted in.
pub type Uitkomst = Coded<rules::Uitkomst>;
