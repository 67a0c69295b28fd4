//! The lines of the planmonitor: what a municipality plans to build, where, for whom and how certain.
//!
//! A plan may come from a source (`bron`); what the source leads is read-only here and changes by import.

mod commands;
mod export;
mod linking;
mod listing;
mod programma;
mod routes;
mod store;
mod views;

use sleutelbord_domain::vertrouwelijkheid as confidentiality;
use sleutelbord_domain::woningbouwplan as rules;

use crate::platform::coded::Coded;
use crate::platform::journal::{Journaled, Kind};

pub use linking::{
    annul_woningbouwplan, link_woningbouwplan, lock_plannen_of, lock_vastgestelde_plannen, plannen_of_gemeenten,
    plannen_of_project, release_woningbouwplan,
};
pub use programma::{Programmaregel, find_programmas, save_programmas, to_build_by_year};
pub use routes::routes;
pub use store::{
    Woningbouwplan, WoningbouwplanRow, find_by_bron, find_visible, lock, lock_by_bron, readable_among, save_plannen,
    visible_to,
};
pub use views::{WoningbouwplanView, view_plannen};

/// The kinds of records that the journal follows here.
pub const KINDS: &[Kind] = &[store::WoningbouwplanRow::KIND, programma::ProgrammaregelRow::KIND];

/// What kind of place the plan is.
pub type Plantype = Coded<rules::Plantype>;
/// How far the plan is by planning law.
pub type Planstatus = Coded<rules::Planstatus>;
/// How certain the homes are.
pub type Hardheid = Coded<rules::Hardheid>;
/// The legal instrument that allows the homes.
pub type JuridischeGrondslag = Coded<rules::JuridischeGrondslag>;
/// How far the work on the plan is.
pub type Projectstatus = Coded<rules::Projectstatus>;
/// Who has the homes built.
pub type Opdrachtgever = Coded<rules::Opdrachtgever>;
/// The shape of a home.
pub type Woningtype = Coded<rules::Woningtype>;
/// Rent or sale, and the price segment.
pub type Betaalbaarheid = Coded<rules::Betaalbaarheid>;
/// Built or demolished.
pub type Mutatie = Coded<rules::Mutatie>;
/// Who may read the plan.
pub type Vertrouwelijkheid = Coded<confidentiality::Vertrouwelijkheid>;
