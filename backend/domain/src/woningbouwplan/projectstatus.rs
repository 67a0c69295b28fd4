//! How far the work on a plan is, in the words of the planmonitor.

use crate::code_list::code_list;
use crate::planfase::Planfase;

code_list! {
    /// The project status of a plan.
    Projectstatus {
        Studie = "Studie",
        Start = "Start",
        Initiatief = "Initiatief",
        Definitie = "Definitie",
        Ontwerp = "Ontwerp",
        Voorbereiding = "Voorbereiding",
        Bouwvoorbereiding = "Bouwvoorbereiding",
        RealisatieTotEersteWoning = "Realisatie tot eerste woning",
        RealisatieTotLaatsteWoning = "Realisatie tot laatste woning",
        Nazorg = "Nazorg",
        Afgerond = "Afgerond",
        Onbekend = "Onbekend",
    }
}

impl Projectstatus {
    /// The planfase in which such a plan is: none when it is past the last one or unknown.
    #[must_use]
    pub fn planfase(self) -> Option<Planfase> {
        match self {
            Self::Studie | Self::Start | Self::Initiatief => Some(Planfase::Initiatief),
            Self::Definitie => Some(Planfase::Definitie),
            Self::Ontwerp => Some(Planfase::Ontwikkel),
            Self::Voorbereiding | Self::Bouwvoorbereiding => Some(Planfase::Bouwplan),
            Self::RealisatieTotEersteWoning | Self::RealisatieTotLaatsteWoning => Some(Planfase::Realisatie),
            Self::Nazorg | Self::Afgerond | Self::Onbekend => None,
        }
    }

    /// Whether the plan is past the last planfase.
    #[must_use]
    pub fn is_after_realisatie(self) -> bool {
        matches!(self, Self::Nazorg | Self::Afgerond)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_later_status_never_maps_on_an_earlier_phase() {
        let phases: Vec<_> = Projectstatus::ALL.iter().filter_map(|status| status.planfase()).collect();
        assert!(phases.is_sorted());
        assert_eq!(phases.len(), 9);
    }

    #[test]
    fn unknown_is_in_no_phase_and_not_past_them() {
        assert_eq!(Projectstatus::Onbekend.planfase(), None);
        assert!(!Projectstatus::Onbekend.is_after_realisatie());
        assert!(Projectstatus::Nazorg.is_after_realisatie());
    }
}
