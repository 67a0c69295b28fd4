//! The five phases of a project, what usually happens in each, and the gate between one and the next.

mod faseovergang;
mod usual;

use crate::code_list::code_list;

pub use faseovergang::{
    Afsluiting, FaseovergangFault, Faseovergangsoort, Obstakel, Poort, Poortmijlpaal, Teruggrond, Terugreden, Terugval,
    huidige_fase,
};
pub use usual::{UsualBesluitmoment, UsualMijlpaal};

code_list! {
    /// A phase, in the order in which phases close.
    Planfase {
        Initiatief = "initiatief",
        Definitie = "definitie",
        Ontwikkel = "ontwikkel",
        Bouwplan = "bouwplan",
        Realisatie = "realisatie",
    }
}

code_list! {
    /// Whether a phase of a project has begun, and has ended.
    Planfasestatus {
        NogNietGestart = "nogNietGestart",
        Lopend = "lopend",
        Afgesloten = "afgesloten",
    }
}

impl Planfase {
    /// How the phase stands in a project with these closed phases: work on it may have `begonnen` before the phase ahead of it closed.
    #[must_use]
    pub fn status(self, afgesloten: &[Self], begonnen: bool) -> Planfasestatus {
        match () {
            () if afgesloten.contains(&self) => Planfasestatus::Afgesloten,
            () if begonnen || huidige_fase(afgesloten) == Some(self) => Planfasestatus::Lopend,
            () => Planfasestatus::NogNietGestart,
        }
    }

    /// The phases that close before this one, first one first.
    pub fn earlier(self) -> impl Iterator<Item = Self> {
        Self::ALL.iter().copied().filter(move |fase| *fase < self)
    }

    /// The phase after this one; none after the last.
    #[must_use]
    pub fn next(self) -> Option<Self> {
        Self::ALL.iter().copied().find(|fase| *fase > self)
    }

    /// What the phase is called where a municipality has no name of its own for it.
    #[must_use]
    pub fn usual_naam(self) -> &'static str {
        usual::naam(self)
    }

    /// The milestones that a new project gets in this phase.
    #[must_use]
    pub fn usual_mijlpalen(self) -> &'static [UsualMijlpaal] {
        usual::mijlpalen(self)
    }

    /// The decision with which this phase usually closes.
    #[must_use]
    pub fn usual_besluitmoment(self) -> UsualBesluitmoment {
        usual::besluitmoment(self)
    }
}
