//! The gate: a phase closes when its required milestones are behaald and its closing decision is positive. It guards the decision, not the start of work.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::Planfase;
use crate::besluitmoment::Besluituitkomst;
use crate::code_list::code_list;
use crate::fault::faults;
use crate::sleutelproject::Sleutelprojectstatus;
use crate::toelichting::Toelichting;
use crate::woningbouwplan::Planstatus;

code_list! {
    /// What a phase transition does.
    Faseovergangsoort {
        Afsluiting = "afsluiting",
        Terug = "terug",
    }
}

code_list! {
    /// On what ground a project goes back.
    Teruggrond {
        /// An organ decided so.
        Besluit = "besluit",
        /// A court annulled the plan.
        Uitspraak = "uitspraak",
    }
}

/// What stands between a phase and its closing; written with its code, and as parameters what fills its explanation, also when that is nothing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "code", content = "parameters", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum Obstakel {
    /// The project is paused or has ended.
    ProjectNietActief {
        /// Its status.
        status: Sleutelprojectstatus,
    },
    /// The phase is closed already.
    FaseAlAfgesloten {},
    /// An earlier phase is still open.
    EerdereFaseOpen {
        /// That phase.
        fase: Planfase,
    },
    /// A required milestone has not happened.
    MijlpaalNietBehaald {
        /// The milestone.
        mijlpaal: Uuid,
        /// Its name.
        naam: String,
    },
    /// A required milestone was cancelled and no other of its kind takes its place.
    MijlpaalVervallen {
        /// The milestone.
        mijlpaal: Uuid,
        /// Its name.
        naam: String,
    },
    /// No decision was taken on the closing of this phase.
    BesluitOntbreekt {},
    /// The decision was put off or negative.
    BesluitNietPositief {
        /// The outcome.
        uitkomst: Besluituitkomst,
    },
}

impl Obstakel {
    /// The stable code of this obstacle.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::ProjectNietActief { .. } => "projectNietActief",
            Self::FaseAlAfgesloten {} => "faseAlAfgesloten",
            Self::EerdereFaseOpen { .. } => "eerdereFaseOpen",
            Self::MijlpaalNietBehaald { .. } => "mijlpaalNietBehaald",
            Self::MijlpaalVervallen { .. } => "mijlpaalVervallen",
            Self::BesluitOntbreekt {} => "besluitOntbreekt",
            Self::BesluitNietPositief { .. } => "besluitNietPositief",
        }
    }

    /// Whether a reasoned deviation may pass it: the order of phases and the state of the project bend for nobody.
    #[must_use]
    pub fn may_be_deviated_from(&self) -> bool {
        match self {
            Self::ProjectNietActief { .. } | Self::FaseAlAfgesloten {} | Self::EerdereFaseOpen { .. } => false,
            Self::MijlpaalNietBehaald { .. }
            | Self::MijlpaalVervallen { .. }
            | Self::BesluitOntbreekt {}
            | Self::BesluitNietPositief { .. } => true,
        }
    }
}

/// A milestone as the gate sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Poortmijlpaal {
    /// The milestone.
    pub id: Uuid,
    /// Its name.
    pub naam: String,
    /// Its kind, when it has one.
    pub soort: Option<String>,
    /// Whether the phase needs it.
    pub verplicht: bool,
    /// Whether it happened.
    pub behaald: bool,
    /// Whether it was cancelled; what fell by a ruling is cancelled although it happened.
    pub vervallen: bool,
}

/// Everything that decides whether a phase may close.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Poort {
    /// The phase that is to close.
    pub fase: Planfase,
    /// The status of the project.
    pub projectstatus: Sleutelprojectstatus,
    /// The phases that are closed now.
    pub afgesloten: Vec<Planfase>,
    /// The milestones of the phase.
    pub mijlpalen: Vec<Poortmijlpaal>,
    /// The last decision on the closing of the phase.
    pub besluit: Option<Besluituitkomst>,
}

/// A phase that closes, and what was passed over to do so (empty without deviation).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Afsluiting {
    /// The phase.
    pub fase: Planfase,
    /// The obstacles that the reason of the deviation answers for; they stay visible.
    pub afwijking: Vec<Obstakel>,
}

faults! {
    /// Why a phase does not close or reopen.
    FaseovergangFault {
        /// The gate is shut.
        PoortDicht {
            /// All obstacles; when a deviation was asked, only those that it cannot pass.
            belemmeringen: Vec<Obstakel>,
        } = "poortDicht", State("De poort is dicht"),
            "De fase kan nog niet worden afgesloten; belemmeringen zegt wat er nog in de weg staat.";
        /// A deviation without an obstacle to pass.
        AfwijkingOnnodig = "afwijkingOnnodig", State("Afwijken is niet nodig"),
            "Niets staat de afsluiting in de weg; sluit de fase af zonder afwijking.";
        /// The phase to go back to is not closed.
        FaseNietAfgesloten = "faseNietAfgesloten", State("Fase niet afgesloten"),
            "Deze fase is niet afgesloten; er valt niet naar terug te gaan.";
        /// Going back asks for a positive decision.
        TerugBesluitNietPositief = "terugBesluitNietPositief", State("Besluit niet positief"),
            "Dit besluit is niet positief; het project gaat er niet op terug.";
    }
}

impl Poort {
    /// Everything that keeps the gate shut; empty when it is open.
    #[must_use]
    pub fn obstakels(&self) -> Vec<Obstakel> {
        let mut obstakels = Vec::new();
        if self.projectstatus.check_active().is_err() {
            obstakels.push(Obstakel::ProjectNietActief { status: self.projectstatus });
        }
        if self.afgesloten.contains(&self.fase) {
            obstakels.push(Obstakel::FaseAlAfgesloten {});
        }
        let open = self.fase.earlier().filter(|fase| !self.afgesloten.contains(fase));
        obstakels.extend(open.map(|fase| Obstakel::EerdereFaseOpen { fase }));
        obstakels.extend(self.mijlpalen.iter().filter_map(|mijlpaal| self.obstakel_of(mijlpaal)));
        match self.besluit {
            None => obstakels.push(Obstakel::BesluitOntbreekt {}),
            Some(uitkomst) if !uitkomst.is_positive() => obstakels.push(Obstakel::BesluitNietPositief { uitkomst }),
            Some(_) => {}
        }
        obstakels
    }

    fn obstakel_of(&self, mijlpaal: &Poortmijlpaal) -> Option<Obstakel> {
        let Poortmijlpaal { id, naam, .. } = mijlpaal;
        match () {
            () if !mijlpaal.verplicht => None,
            () if mijlpaal.vervallen => {
                (!self.is_replaced(mijlpaal)).then(|| Obstakel::MijlpaalVervallen { mijlpaal: *id, naam: naam.clone() })
            }
            () => (!mijlpaal.behaald).then(|| Obstakel::MijlpaalNietBehaald { mijlpaal: *id, naam: naam.clone() }),
        }
    }

    /// Whether another milestone of the same kind is required in its place.
    fn is_replaced(&self, vervallen: &Poortmijlpaal) -> bool {
        let same_kind = |other: &&Poortmijlpaal| vervallen.soort.is_some() && other.soort == vervallen.soort;
        self.mijlpalen.iter().filter(same_kind).any(|other| other.verplicht && !other.vervallen)
    }

    /// Closes the phase; with `afwijking` (the reason) also past those obstacles that allow it.
    ///
    /// # Errors
    /// [`FaseovergangFault::PoortDicht`] with what stands in the way, [`FaseovergangFault::AfwijkingOnnodig`] when nothing does.
    pub fn close(&self, afwijking: Option<&Toelichting>) -> Result<Afsluiting, FaseovergangFault> {
        let obstakels = self.obstakels();
        let unpassable: Vec<_> =
            obstakels.iter().filter(|obstakel| !obstakel.may_be_deviated_from()).cloned().collect();
        match afwijking {
            Some(_) if !unpassable.is_empty() => Err(FaseovergangFault::PoortDicht { belemmeringen: unpassable }),
            Some(_) if obstakels.is_empty() => Err(FaseovergangFault::AfwijkingOnnodig),
            None if !obstakels.is_empty() => Err(FaseovergangFault::PoortDicht { belemmeringen: obstakels }),
            _ => Ok(Afsluiting { fase: self.fase, afwijking: obstakels }),
        }
    }
}

/// Why a project goes back to a phase.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "soort", rename_all = "camelCase")]
pub enum Terugreden {
    /// An organ decided so.
    Besluit {
        /// The outcome of that decision.
        uitkomst: Besluituitkomst,
    },
    /// A court annulled the plan.
    Uitspraak,
}

/// What going back means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Terugval {
    /// The phases that are open again, first one first.
    pub heropend: Vec<Planfase>,
    /// The planning status of the affected plans from the ruling on. Their milestones that rested on the annulled plan lapse
    /// ([`crate::mijlpaal::Vervalreden::Uitspraak`]); that they were behaald stays a fact.
    pub planstatus: Option<Planstatus>,
}

impl Terugval {
    /// Goes back to `fase`, which opens again together with every later phase that was closed.
    ///
    /// # Errors
    /// [`FaseovergangFault::FaseNietAfgesloten`], [`FaseovergangFault::TerugBesluitNietPositief`].
    pub fn to(fase: Planfase, afgesloten: &[Planfase], reden: Terugreden) -> Result<Self, FaseovergangFault> {
        let planstatus = match reden {
            Terugreden::Besluit { uitkomst } if !uitkomst.is_positive() => {
                return Err(FaseovergangFault::TerugBesluitNietPositief);
            }
            Terugreden::Besluit { .. } => None,
            Terugreden::Uitspraak => Some(Planstatus::InVoorbereiding),
        };
        if !afgesloten.contains(&fase) {
            return Err(FaseovergangFault::FaseNietAfgesloten);
        }
        let heropend =
            Planfase::ALL.iter().copied().filter(|closed| *closed >= fase && afgesloten.contains(closed)).collect();
        Ok(Self { heropend, planstatus })
    }
}

/// The phase in which a project is: the first that is not closed, and none when all are.
#[must_use]
pub fn huidige_fase(afgesloten: &[Planfase]) -> Option<Planfase> {
    Planfase::ALL.iter().copied().find(|fase| !afgesloten.contains(fase))
}

#[cfg(test)]
#[path = "faseovergang/tests.rs"]
mod tests;
