//! What usually happens in a phase: a proposal for new projects, which a municipality may change.

use super::Planfase;
use crate::besluitmoment::Orgaan;

/// A milestone that most projects have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UsualMijlpaal {
    /// Its kind, a stable code; unique over all phases.
    pub soort: &'static str,
    /// Its name.
    pub naam: &'static str,
    /// Whether the phase closes only when it is behaald.
    pub verplicht: bool,
}

/// The decision that closes a phase in most projects.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UsualBesluitmoment {
    /// Its name.
    pub naam: &'static str,
    /// The organ that decides.
    pub orgaan: Orgaan,
}

const fn required(soort: &'static str, naam: &'static str) -> UsualMijlpaal {
    UsualMijlpaal { soort, naam, verplicht: true }
}

const fn optional(soort: &'static str, naam: &'static str) -> UsualMijlpaal {
    UsualMijlpaal { soort, naam, verplicht: false }
}

const INITIATIEF: &[UsualMijlpaal] = &[
    required("principeverzoek", "Principeverzoek"),
    required("startnotitie", "Startnotitie"),
    required("participatieplan", "Participatieplan"),
    required("intentieovereenkomst", "Intentieovereenkomst"),
];
const DEFINITIE: &[UsualMijlpaal] = &[
    required("haalbaarheidsonderzoek", "Haalbaarheidsonderzoek"),
    required("programmaVanEisen", "Nota van uitgangspunten / programma van eisen"),
    required("gebiedsvisie", "Gebiedsvisie"),
    required("eersteOnderzoeken", "Eerste onderzoeken"),
];
const ONTWIKKEL: &[UsualMijlpaal] = &[
    required("stedenbouwkundigPlan", "Stedenbouwkundig plan"),
    required("beeldkwaliteitsplan", "Beeldkwaliteitsplan"),
    required("grondexploitatieVastgesteld", "Grondexploitatie vastgesteld"),
    required("anterieureOvereenkomst", "Anterieure overeenkomst"),
    required("definitiefStedenbouwkundigOntwerp", "Definitief stedenbouwkundig ontwerp"),
];
const BOUWPLAN: &[UsualMijlpaal] = &[
    required("ontwerpOmgevingsplanTerInzage", "Ontwerp-omgevingsplan ter inzage"),
    required("vaststellingOmgevingsplan", "Vaststelling omgevingsplan of BOPA"),
    optional("onherroepelijk", "Onherroepelijk"),
    required("omgevingsvergunningVerleend", "Omgevingsvergunning verleend"),
    optional("aanbesteding", "Aanbesteding"),
    required("bouwrijp", "Bouwrijp"),
];
const REALISATIE: &[UsualMijlpaal] = &[
    required("startBouw", "Start bouw"),
    required("eersteOplevering", "Eerste oplevering"),
    required("laatsteOplevering", "Laatste oplevering"),
    required("woonrijp", "Woonrijp"),
];

pub(super) fn mijlpalen(fase: Planfase) -> &'static [UsualMijlpaal] {
    match fase {
        Planfase::Initiatief => INITIATIEF,
        Planfase::Definitie => DEFINITIE,
        Planfase::Ontwikkel => ONTWIKKEL,
        Planfase::Bouwplan => BOUWPLAN,
        Planfase::Realisatie => REALISATIE,
    }
}

pub(super) fn naam(fase: Planfase) -> &'static str {
    match fase {
        Planfase::Initiatief => "Initiatief",
        Planfase::Definitie => "Definitie",
        Planfase::Ontwikkel => "Ontwikkel",
        Planfase::Bouwplan => "Bouwplan",
        Planfase::Realisatie => "Realisatie",
    }
}

pub(super) fn besluitmoment(fase: Planfase) -> UsualBesluitmoment {
    let (naam, orgaan) = match fase {
        Planfase::Initiatief => ("Besluit over het initiatief", Orgaan::College),
        Planfase::Definitie => ("Vaststelling programma van eisen", Orgaan::Gemeenteraad),
        Planfase::Ontwikkel => ("Vaststelling definitief stedenbouwkundig ontwerp", Orgaan::College),
        Planfase::Bouwplan => ("Verlening omgevingsvergunning", Orgaan::College),
        Planfase::Realisatie => ("Overdracht openbare ruimte", Orgaan::College),
    };
    UsualBesluitmoment { naam, orgaan }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn every_phase_has_milestones_of_different_kinds() {
        let all: Vec<_> = Planfase::ALL.iter().flat_map(|fase| fase.usual_mijlpalen()).collect();
        assert_eq!(all.len(), 23);
        assert_eq!(all.iter().map(|usual| usual.soort).collect::<HashSet<_>>().len(), all.len());
    }

    #[test]
    fn only_irrevocability_and_tender_are_optional() {
        let optional = Planfase::ALL.iter().flat_map(|fase| fase.usual_mijlpalen()).filter(|usual| !usual.verplicht);
        assert_eq!(optional.map(|usual| usual.soort).collect::<Vec<_>>(), ["onherroepelijk", "aanbesteding"]);
    }
}
