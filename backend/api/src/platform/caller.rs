//! Who is asking, and how far that caller's eyes reach.

use std::collections::HashSet;
use std::sync::Arc;

use sleutelbord_domain::policy::Grant;
use sleutelbord_domain::vertrouwelijkheid::Lezerrelatie;
use uuid::Uuid;

/// The caller of one request, as it stands in the database at this moment.
#[derive(Clone, Debug, Default)]
pub struct Caller {
    /// The account or machine client; `None` for the public.
    pub id: Option<Uuid>,
    /// What kind of caller this is.
    pub kind: CallerKind,
    /// Which roles it has for which organisations.
    pub grants: Vec<Grant>,
    /// What it may read.
    pub reach: Reach,
    /// Whether it looks at an earlier day, on which nothing can be done any more.
    pub looks_back: bool,
    /// How often the reference data had changed when the caller was loaded; see [`Memory`](super::memory::Memory).
    pub referentiestand: Option<i64>,
    /// What could be seen of the register when the caller was loaded; see [`Unchanged`](super::unchanged::Unchanged).
    pub registerstand: Option<Arc<str>>,
}

/// The kinds of callers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CallerKind {
    /// Nobody in particular: reads what is Openbaar.
    #[default]
    Publiek,
    /// A person with an account.
    Gebruiker,
    /// A machine client.
    Systeem,
    /// The clock: the worker that acts on what fell due.
    Klok,
}

/// The municipalities of which a caller reads more than what is Openbaar: the read table of the design, turned into three sets so that SQL can use it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reach {
    /// Own municipalities: everything.
    pub own: Vec<String>,
    /// Municipalities of the own regions: what is Regio.
    pub region: Vec<String>,
    /// Municipalities of the own provinces: what is Regio or Provincie.
    pub province: Vec<String>,
    /// Codes of all organisations that the caller acts for; cases are read by the organisations they were addressed to.
    pub organisations: Vec<String>,
}

impl Caller {
    /// The clock itself.
    #[must_use]
    pub fn clock() -> Self {
        Self { kind: CallerKind::Klok, ..Self::default() }
    }

    /// Whether the other may and reads the same, in whatever order the database told it.
    #[must_use]
    pub fn has_rights_of(&self, other: &Self) -> bool {
        let grants = |caller: &Self| caller.grants.iter().cloned().collect::<HashSet<_>>();
        self.reach == other.reach && grants(self) == grants(other)
    }

    /// What the caller is to this municipality, at its closest: it decides which levels of vertrouwelijkheid are read there.
    #[must_use]
    pub fn relation_to(&self, gemeente_code: &str) -> Lezerrelatie {
        let within = |codes: &[String]| codes.iter().any(|code| code == gemeente_code);
        match () {
            () if self.kind == CallerKind::Klok || within(&self.reach.own) => Lezerrelatie::EigenGemeente,
            () if within(&self.reach.province) => Lezerrelatie::Provincie,
            () if within(&self.reach.region) => Lezerrelatie::GemeenteInRegio,
            () if self.id.is_some() => Lezerrelatie::AndereGemeente,
            () => Lezerrelatie::Publiek,
        }
    }

    /// Whether basisdatum, uitloop and verschuivingen of this municipality are shown: to itself and its province only.
    #[must_use]
    pub fn sees_slip_of(&self, gemeente_code: &str) -> bool {
        self.slip_municipalities().any(|code| code == gemeente_code)
    }

    /// The municipalities of which basisdatum, uitloop and verschuivingen are shown.
    pub fn slip_municipalities(&self) -> impl Iterator<Item = &str> {
        self.reach.own.iter().chain(&self.reach.province).map(String::as_str)
    }
}
