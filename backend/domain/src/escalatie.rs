//! The escalation: a question that climbs a ladder, with a clock at every level, until somebody settles it.

mod deadline;
mod fault;
mod klok;
mod ladder;
mod stap;

use chrono::{NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};

use crate::code_list::code_list;
use crate::organisatie::Organisatiesoort;
use crate::sleutelproject::{SleutelprojectFault, Sleutelprojectstatus};
use crate::verantwoordelijke::Zetel;
use crate::working_days::Reces;

pub use deadline::Deadlinegevolg;
pub use fault::EscalatieFault;
pub use ladder::{Klok, Ladder, LadderFault, Niveau, Overgang, Probleemhouder};
pub use stap::Stap;

code_list! {
    /// What the question is about.
    Escalatiesoort {
        Knelpunt = "knelpunt",
        Conflict = "conflict",
        UitblijvendBesluit = "uitblijvendBesluit",
        Capaciteit = "capaciteit",
    }
}

code_list! {
    /// The state of a case.
    Escalatiestatus {
        Concept = "concept",
        Gemeld = "gemeld",
        InBehandeling = "inBehandeling",
        Opgeschort = "opgeschort",
        Opgelost = "opgelost",
        Afgewezen = "afgewezen",
        Ingetrokken = "ingetrokken",
    }
}

impl Escalatiestatus {
    /// Whether the case has ended.
    #[must_use]
    pub fn is_closed(self) -> bool {
        matches!(self, Self::Opgelost | Self::Afgewezen | Self::Ingetrokken)
    }

    /// Whether the clock runs.
    #[must_use]
    pub fn is_running(self) -> bool {
        matches!(self, Self::Gemeld | Self::InBehandeling)
    }
}

code_list! {
    /// Who is aan zet at a level of a ladder.
    Behandelaar {
        AmbtelijkOpdrachtgever = "ambtelijkOpdrachtgever",
        Wethouder = "wethouder",
        RegionaleVersnellingstafel = "regionaleVersnellingstafel",
        /// In the bestuurlijk overleg for a municipality, or as the top of the province's own ladder.
        Gedeputeerde = "gedeputeerde",
        /// Has no account: the province sends the case on and records the answer.
        Rijk = "rijk",
        Opgavemanager = "opgavemanager",
        Afdelingshoofd = "afdelingshoofd",
    }
}

impl Behandelaar {
    /// The kind of organisation that is aan zet; none for the Rijk.
    #[must_use]
    pub fn organisatiesoort(self) -> Option<Organisatiesoort> {
        match self {
            Self::AmbtelijkOpdrachtgever | Self::Wethouder => Some(Organisatiesoort::Gemeente),
            Self::RegionaleVersnellingstafel => Some(Organisatiesoort::Regio),
            Self::Opgavemanager | Self::Afdelingshoofd | Self::Gedeputeerde => Some(Organisatiesoort::Provincie),
            Self::Rijk => None,
        }
    }

    /// The seat of the project whose occupant is personally aan zet; a table, the Rijk and the line of the province have none.
    #[must_use]
    pub fn zetel(self) -> Option<Zetel> {
        match self {
            Self::AmbtelijkOpdrachtgever => Some(Zetel::AmbtelijkOpdrachtgever),
            Self::Wethouder => Some(Zetel::BestuurlijkOpdrachtgever),
            Self::Gedeputeerde => Some(Zetel::Gedeputeerde),
            Self::RegionaleVersnellingstafel | Self::Rijk | Self::Opgavemanager | Self::Afdelingshoofd => None,
        }
    }

    /// Whether it is a bestuurder, for whom recess and elections count.
    #[must_use]
    pub fn is_bestuurlijk(self) -> bool {
        matches!(self, Self::Wethouder | Self::Gedeputeerde)
    }
}

code_list! {
    /// The kinds of step in the course of a case.
    Stapsoort {
        Melding = "melding",
        InBehandeling = "inBehandeling",
        VoorstelOpschaling = "voorstelOpschaling",
        Akkoord = "akkoord",
        Opschaling = "opschaling",
        Afschaling = "afschaling",
        Opschorting = "opschorting",
        Hervatting = "hervatting",
        Toelichting = "toelichting",
        Afhandeling = "afhandeling",
        Afwijzing = "afwijzing",
        Intrekking = "intrekking",
    }
}

code_list! {
    /// What a settled case resulted in.
    Uitkomst {
        Besluit = "besluit",
        Afspraak = "afspraak",
        Advies = "advies",
        Toezegging = "toezegging",
    }
}

/// The state of a case as its steps left it. Only steps and deadlines change it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Escalatie {
    /// Where it stands.
    pub status: Escalatiestatus,
    /// The level of the ladder, from 1.
    pub niveau: u8,
    /// Who is aan zet, or was when it closed; none for a concept.
    pub behandelaar: Option<Behandelaar>,
    /// The last day (inclusive) to respond; none when no clock was set or the case is closed.
    pub reactie_voor: Option<NaiveDate>,
    /// The last day (inclusive) to settle; none when no clock was set or the case is closed.
    pub afhandelen_voor: Option<NaiveDate>,
    /// Since when the present level works on it.
    pub in_behandeling_op: Option<NaiveDate>,
    /// Since when the clock stands still.
    pub opgeschort_op: Option<NaiveDate>,
    /// Since when a proposal to move up waits for akkoord.
    pub voorstel_op: Option<NaiveDate>,
    /// When both sides were last warned that a term of this level ended.
    pub gewaarschuwd_op: Option<NaiveDate>,
    /// Whether an addressee ever took it up: from then on it cannot be withdrawn.
    pub geopend: bool,
}

/// What a step needs to know of the world.
#[derive(Clone, Copy, Debug)]
pub struct Context<'a> {
    /// The version of the ladder on which the case was raised.
    pub ladder: &'a Ladder,
    /// Now, in Europe/Amsterdam.
    pub moment: NaiveDateTime,
    /// The recesses of the municipality, for its bestuurders.
    pub recessen_gemeente: &'a [Reces],
    /// The recesses of the province, for its bestuurders.
    pub recessen_provincie: &'a [Reces],
    /// The planned meetings of the region's versnellingstafel, in any order.
    pub bijeenkomsten: &'a [NaiveDate],
    /// Whether bestuurlijke clocks only warn, around elections.
    pub verkiezingsperiode: bool,
}

impl<'a> Context<'a> {
    /// A world without recesses, meetings and elections.
    #[must_use]
    pub fn new(ladder: &'a Ladder, moment: NaiveDateTime) -> Self {
        Self {
            ladder,
            moment,
            recessen_gemeente: &[],
            recessen_provincie: &[],
            bijeenkomsten: &[],
            verkiezingsperiode: false,
        }
    }

    /// Today, in Europe/Amsterdam.
    #[must_use]
    pub fn today(&self) -> NaiveDate {
        self.moment.date()
    }
}

impl Stapsoort {
    /// Whether the state of its project lets this step through: nothing changes in a project that ended, and no clock starts in one that is paused.
    ///
    /// # Errors
    /// [`SleutelprojectFault::Beeindigd`], [`SleutelprojectFault::Gepauzeerd`].
    pub fn check_project(self, status: Sleutelprojectstatus) -> Result<(), SleutelprojectFault> {
        match self {
            Self::Melding | Self::Hervatting => status.check_active(),
            _ => status.check_changeable(),
        }
    }
}

impl Escalatie {
    /// A draft: nobody is aan zet and no clock runs.
    #[must_use]
    pub fn concept() -> Self {
        Self {
            status: Escalatiestatus::Concept,
            niveau: 1,
            behandelaar: None,
            reactie_voor: None,
            afhandelen_voor: None,
            in_behandeling_op: None,
            opgeschort_op: None,
            voorstel_op: None,
            gewaarschuwd_op: None,
            geopend: false,
        }
    }

    /// The case after the project that it is about was paused: its clock stands still with that of the project. None when no clock ran.
    #[must_use]
    pub fn on_project_paused(&self, context: &Context<'_>) -> Option<Self> {
        self.status.is_running().then(|| self.pause(context))
    }

    /// The case after its project ended: whatever it asked, nobody has to answer any more. None when it was closed before.
    #[must_use]
    pub fn on_project_ended(&self) -> Option<Self> {
        let open = !self.status.is_closed();
        open.then(|| Self { opgeschort_op: None, ..self.close(Escalatiestatus::Ingetrokken) })
    }

    /// Every step with whether it may be taken now. It says nothing about who may: that is [`crate::policy`].
    #[must_use]
    pub fn allowed_steps(&self, context: &Context<'_>) -> Vec<(Stapsoort, Result<(), EscalatieFault>)> {
        let attempt = |soort: &Stapsoort| (*soort, self.apply(Stap::new(*soort, None), context).map(|_| ()));
        Stapsoort::ALL.iter().map(attempt).collect()
    }
}

#[cfg(test)]
mod tests;
