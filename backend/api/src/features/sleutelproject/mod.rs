//! The key project itself: what it is called, who may read it, its course and its place. What hangs under it has features of its own.
//!
//! Everything that belongs to a project is read through [`visible_ids`] and changed under its [`lock`].

mod store;

use sleutelbord_domain::sleutelproject as rules;
use sleutelbord_domain::vertrouwelijkheid as confidentiality;

use crate::platform::coded::Coded;

pub use store::{
    Sleutelproject, SleutelprojectRow, Within, by_ids, find_visible, load_for_action, lock, visible_ids, visible_to,
};

/// Whether a project is worked on.
pub type Sleutelprojectstatus = Coded<rules::Sleutelprojectstatus>;
/// Who may read a project.
pub type Vertrouwelijkheid = Coded<confidentiality::Vertrouwelijkheid>;
