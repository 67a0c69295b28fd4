//! The key project itself: what it is called, who may read it, its course and its place. What hangs under it has features of its own, and its
//! whole picture, with counts and what can be done, is in `projectbeeld`.
//!
//! Everything that belongs to a project is read through [`of_readable_project`] and changed under its [`lock`].

mod commands;
mod linking;
mod routes;
mod store;
mod views;

use sleutelbord_domain::sleutelproject as rules;
use sleutelbord_domain::vertrouwelijkheid as confidentiality;

use crate::platform::coded::Coded;
use crate::platform::journal::{Journaled, Kind};

pub use commands::{action_of, change, change_status, create};
pub use linking::link;
pub use routes::routes;
pub use store::{
    Sleutelproject, SleutelprojectRow, StatuswisselingRow, Within, by_ids, count_along, find_visible, last_paused,
    list_statuswisselingen, load_for_action, lock, of_readable_project, visible_to, with_gemeenten,
    within_readable_projects,
};
pub use views::{
    NieuwSleutelproject, NieuweStatuswisseling, Projectverwijzing, SleutelprojectWijziging, StatuswisselingView,
};

/// The kinds of records that the journal follows here.
pub const KINDS: &[Kind] = &[store::SleutelprojectRow::KIND, store::StatuswisselingRow::KIND];

/// Whether a project is worked on.
pub type Sleutelprojectstatus = Coded<rules::Sleutelprojectstatus>;
/// Who may read a project.
pub type Vertrouwelijkheid = Coded<confidentiality::Vertrouwelijkheid>;
