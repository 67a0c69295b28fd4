//! What the journal knows of a record: its kind, where it stands, and who reads it.

use chrono::{DateTime, Utc};
use serde::Serialize;
use utoipa::openapi::{RefOr, Schema};
use utoipa::{PartialSchema, ToSchema};
use uuid::Uuid;

use crate::platform::lezers::Lezers;

/// A stored record that the journal follows; [`journaled!`](crate::journaled) writes this. Its `Serialize` form gives its columns in their wire names,
/// its schema says of which type they are.
pub trait Journaled: Serialize + ToSchema {
    /// What the kind is, for all records of it.
    const KIND: Kind;

    /// The record's id.
    fn id(&self) -> Uuid;

    /// The record's version.
    fn versie(&self) -> i32;

    /// Since when this version holds.
    fn sinds(&self) -> DateTime<Utc>;

    /// Where the record stands, and who reads it.
    fn place(&self) -> Place;
}

/// A kind of record, as the journal and its readings know it. Every field is named once: what is in no list is sent to nobody.
#[derive(Clone, Copy, Debug)]
pub struct Kind {
    /// The noun, in camelCase.
    pub soort: &'static str,
    /// Its table in the schema `public`, and in `historie` where it changes.
    pub tabel: &'static str,
    /// Whether its records change or go; else they are only added, and hold for good.
    pub changes: bool,
    /// The fields that every reader of the record reads.
    pub open: &'static [&'static str],
    /// The fields that only its own municipality and province read: slip, people, and explanations that are not meant to be shared.
    pub inside: &'static [&'static str],
    /// The open fields that tell of slip once a later version says otherwise.
    pub superseded: &'static [&'static str],
    /// The fields that never leave the house: what the house keeps for itself, and what tells how it works.
    pub intern: &'static [&'static str],
    /// The field that tells of a project in passing, for whoever may read that project.
    pub names_project: Option<&'static str>,
    /// Fields that travel under another name than that of their column, since the same name means something else where the record itself is read.
    pub renamed: &'static [(&'static str, &'static str)],
    /// Former names of its fields, as older entries have them among what changed, each with its name of today.
    pub formerly: &'static [(&'static str, &'static str)],
    /// Of which type its fields are, for the document; [`journaled!`](crate::journaled) fills it in.
    pub form: fn(&mut Schemas) -> RefOr<Schema>,
}

/// Schemas by name, as a type gathers those that its own schema refers to.
pub type Schemas = Vec<(String, RefOr<Schema>)>;

/// The schema of a type; what it refers to is added to `schemas`.
pub fn form_of<T: ToSchema>(schemas: &mut Schemas) -> RefOr<Schema> {
    T::schemas(schemas);
    <T as PartialSchema>::schema()
}

impl Kind {
    /// A kind of which nothing is said yet: nobody reads a field of it.
    #[must_use]
    pub const fn new(soort: &'static str, tabel: &'static str, changes: bool) -> Self {
        Self {
            soort,
            tabel,
            changes,
            open: &[],
            inside: &[],
            superseded: &[],
            intern: &[],
            names_project: None,
            renamed: &[],
            formerly: &[],
            form: form_of::<()>,
        }
    }

    /// What a field is called today that an entry of the journal names.
    #[must_use]
    pub fn todays_name<'n>(&self, field: &'n str) -> &'n str {
        self.formerly.iter().find(|(former, _)| *former == field).map_or(field, |(_, today)| today)
    }

    /// The name under which a field of it travels.
    #[must_use]
    pub fn wire_name<'n>(&self, field: &'n str) -> &'n str {
        self.renamed.iter().find(|(name, _)| *name == field).map_or(field, |(_, wire)| wire)
    }
}

/// Where a record stands: under which root, right under what, and who reads it.
#[derive(Clone, Debug)]
pub struct Place {
    pub(super) root: Uuid,
    pub(super) parent: Option<Uuid>,
    pub(super) sight: Sight,
    pub(super) inside: bool,
    pub(super) named: Option<Uuid>,
    pub(super) organisatie: Option<String>,
}

/// Who reads a record.
#[derive(Clone, Debug)]
pub(super) enum Sight {
    /// The record decides itself.
    Own(Lezers),
    /// Whoever reads that record.
    Of(Uuid),
}

impl Place {
    /// A record that is a root: it changes under its own lock, and says itself who reads it.
    #[must_use]
    pub fn root(id: Uuid, lezers: Lezers) -> Self {
        Self { root: id, parent: None, sight: Sight::Own(lezers), inside: false, named: None, organisatie: None }
    }

    /// A record right under a root, read by whoever reads that.
    #[must_use]
    pub fn under(root: Uuid) -> Self {
        Self { root, parent: Some(root), sight: Sight::Of(root), inside: false, named: None, organisatie: None }
    }

    /// The record right above it is not the root but this one.
    #[must_use]
    pub fn below(self, parent: Uuid) -> Self {
        Self { parent: Some(parent), ..self }
    }

    /// It is read by whoever reads that other record, and not by whoever reads its root.
    #[must_use]
    pub fn read_with(self, record: Uuid) -> Self {
        Self { sight: Sight::Of(record), ..self }
    }

    /// It says itself who reads it.
    #[must_use]
    pub fn read_by(self, lezers: Lezers) -> Self {
        Self { sight: Sight::Own(lezers), ..self }
    }

    /// Of its readers only those of its own municipality and province read it: slip, reasons and people.
    #[must_use]
    pub fn inside(self) -> Self {
        Self { inside: true, ..self }
    }

    /// The project that it names in passing.
    #[must_use]
    pub fn naming(self, project: Option<Uuid>) -> Self {
        Self { named: project, ..self }
    }

    /// The municipality, region or province that it belongs to.
    #[must_use]
    pub fn of(self, organisatie: &str) -> Self {
        Self { organisatie: Some(organisatie.to_owned()), ..self }
    }
}

/// Writes [`Journaled`] for a row: its kind, the column that says since when a version holds, its version (a column, or `1` for what never changes),
/// and where it stands. The kind that it makes is listed once, in `features/wijziging/kinds.rs`.
#[macro_export]
macro_rules! journaled {
    ($row:ty, $kind:expr, since $sinds:ident, version $versie:tt, |$self:ident| $place:expr) => {
        impl $crate::platform::journal::Journaled for $row {
            const KIND: $crate::platform::journal::Kind =
                $crate::platform::journal::Kind { form: $crate::platform::journal::form_of::<$row>, ..$kind };

            fn id(&self) -> uuid::Uuid {
                self.id
            }

            fn versie(&self) -> i32 {
                $crate::journaled!(@versie self $versie)
            }

            fn sinds(&self) -> chrono::DateTime<chrono::Utc> {
                self.$sinds
            }

            fn place(&self) -> $crate::platform::journal::Place {
                use $crate::platform::journal::Place;
                let $self = self;
                $place
            }
        }
    };
    (@versie $self:ident 1) => {
        1
    };
    (@versie $self:ident $versie:ident) => {
        $self.$versie
    };
}
