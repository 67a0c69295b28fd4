//! The moment at which an organ decides, and what it decided.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::code_list::code_list;
use crate::fault::faults;
use crate::organisatie::Organisatiesoort;
use crate::toelichting::Toelichting;
use crate::working_days::Reces;

code_list! {
    /// The organ that decides.
    Orgaan {
        Stuurgroep = "stuurgroep",
        College = "college",
        Gemeenteraad = "gemeenteraad",
        GedeputeerdeStaten = "gedeputeerdeStaten",
        ProvincialeStaten = "provincialeStaten",
        Rijk = "rijk",
    }
}

impl Orgaan {
    /// The kind of organisation to which the organ belongs: none for the Rijk and for a stuurgroep, which several share.
    #[must_use]
    pub fn organisatiesoort(self) -> Option<Organisatiesoort> {
        match self {
            Self::College | Self::Gemeenteraad => Some(Organisatiesoort::Gemeente),
            Self::GedeputeerdeStaten | Self::ProvincialeStaten => Some(Organisatiesoort::Provincie),
            Self::Stuurgroep | Self::Rijk => None,
        }
    }
}

code_list! {
    /// The outcome of a decision.
    Besluituitkomst {
        Positief = "positief",
        PositiefOnderVoorwaarden = "positiefOnderVoorwaarden",
        /// Put off: the organ will decide later.
        Aangehouden = "aangehouden",
        Negatief = "negatief",
    }
}

impl Besluituitkomst {
    /// Whether a phase may close on it.
    #[must_use]
    pub fn is_positive(self) -> bool {
        matches!(self, Self::Positief | Self::PositiefOnderVoorwaarden)
    }

    /// Whether the organ has decided: after that the moment takes no other decision.
    #[must_use]
    pub fn is_final(self) -> bool {
        self != Self::Aangehouden
    }
}

/// A condition to a decision.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Voorwaarde {
    /// What must be done.
    pub omschrijving: Toelichting,
    /// The last day on which it may be done, where the organ set one.
    pub uiterlijk: Option<NaiveDate>,
}

/// What an organ decided.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Besluit {
    /// The outcome.
    pub uitkomst: Besluituitkomst,
    /// The day of the decision.
    pub datum: NaiveDate,
    /// The conditions; present exactly when the outcome is `positiefOnderVoorwaarden`.
    pub voorwaarden: Vec<Voorwaarde>,
    /// Whether it fixes the baselines of the project; only a positive decision can.
    pub stelt_basis_vast: bool,
}

faults! {
    /// Why a decision or its planning is refused.
    #[derive(Copy)]
    BesluitFault {
        /// The organ already decided at this moment.
        AlBesloten = "alBesloten", State("Al besloten"),
            "Op dit besluitmoment is al besloten. Plan een nieuw besluitmoment voor een nieuw besluit.";
        /// A decision that lies ahead.
        InToekomst = "besluitInToekomst", Field("datum"), "Een besluit kan niet in de toekomst liggen.";
        /// A decision before the one that put it off.
        VoorAanhouding {
            /// The day on which it was put off.
            aangehouden_op: NaiveDate,
        } = "besluitVoorAanhouding", State("Besluit voor de aanhouding"),
            "Dit besluit ligt voor de aanhouding van {aangehoudenOp}.";
        /// `positiefOnderVoorwaarden` without a condition.
        VoorwaardenOntbreken = "voorwaardenOntbreken", Field("voorwaarden"), "Noem ten minste een voorwaarde.";
        /// Conditions to another outcome.
        VoorwaardenOnverwacht = "voorwaardenOnverwacht", Field("voorwaarden"),
            "Alleen een positief besluit onder voorwaarden heeft voorwaarden.";
        /// A condition due before the decision.
        VoorwaardeVoorBesluit = "voorwaardeVoorBesluit", Field("voorwaarden"),
            "Een voorwaarde kan niet voor het besluit vervallen.";
        /// Baselines fixed by a decision that is not positive.
        BasisZonderPositiefBesluit = "basisZonderPositiefBesluit", Field("steltBasisVast"),
            "Alleen een positief besluit stelt basisdata vast.";
        /// A planned date on which the organ does not meet.
        InReces = "orgaanInReces", Field("geplandeDatum"), "Het orgaan is dan met reces.";
    }
}

impl Besluit {
    /// Whether this decision may be registered on `today`, after `vorige` (the last decision at the same moment).
    ///
    /// # Errors
    /// The first rule of [`BesluitFault`] that it breaks.
    pub fn check(&self, vorige: Option<&Self>, today: NaiveDate) -> Result<(), BesluitFault> {
        if let Some(vorige) = vorige {
            if vorige.uitkomst.is_final() {
                return Err(BesluitFault::AlBesloten);
            }
            if self.datum < vorige.datum {
                return Err(BesluitFault::VoorAanhouding { aangehouden_op: vorige.datum });
            }
        }
        let conditional = self.uitkomst == Besluituitkomst::PositiefOnderVoorwaarden;
        match () {
            () if self.datum > today => Err(BesluitFault::InToekomst),
            () if conditional && self.voorwaarden.is_empty() => Err(BesluitFault::VoorwaardenOntbreken),
            () if self.stelt_basis_vast && !self.uitkomst.is_positive() => {
                Err(BesluitFault::BasisZonderPositiefBesluit)
            }
            () if !conditional && !self.voorwaarden.is_empty() => Err(BesluitFault::VoorwaardenOnverwacht),
            () if self
                .voorwaarden
                .iter()
                .any(|voorwaarde| voorwaarde.uiterlijk.is_some_and(|due| due < self.datum)) =>
            {
                Err(BesluitFault::VoorwaardeVoorBesluit)
            }
            () => Ok(()),
        }
    }
}

/// Whether an organ with these recesses can meet on `datum`.
///
/// # Errors
/// [`BesluitFault::InReces`].
pub fn check_vergaderdatum(datum: NaiveDate, recessen: &[Reces]) -> Result<(), BesluitFault> {
    if recessen.iter().any(|reces| reces.includes(datum)) { Err(BesluitFault::InReces) } else { Ok(()) }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may fail by panicking")]
mod tests {
    use super::*;
    use crate::fault::Fault;

    fn date(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn besluit(uitkomst: Besluituitkomst, datum: &str, conditions_due: &[&str]) -> Besluit {
        let voorwaarde = |due: &&str| Voorwaarde {
            omschrijving: Toelichting::new("mobiliteitsplan").unwrap(),
            uiterlijk: Some(date(due)),
        };
        Besluit {
            uitkomst,
            datum: date(datum),
            voorwaarden: conditions_due.iter().map(voorwaarde).collect(),
            stelt_basis_vast: false,
        }
    }

    #[test]
    fn conditions_belong_to_a_conditional_decision_only() {
        let today = date("2026-11-23");
        let check = |uitkomst, due: &[&str]| besluit(uitkomst, "2026-11-20", due).check(None, today);
        assert_eq!(check(Besluituitkomst::PositiefOnderVoorwaarden, &["2027-03-01"]), Ok(()));
        assert_eq!(check(Besluituitkomst::PositiefOnderVoorwaarden, &[]), Err(BesluitFault::VoorwaardenOntbreken));
        assert_eq!(check(Besluituitkomst::Positief, &["2027-03-01"]), Err(BesluitFault::VoorwaardenOnverwacht));
        assert_eq!(
            check(Besluituitkomst::PositiefOnderVoorwaarden, &["2026-11-19"]),
            Err(BesluitFault::VoorwaardeVoorBesluit)
        );
    }

    #[test]
    fn only_a_positive_decision_fixes_baselines() {
        let fixing = |uitkomst| Besluit { stelt_basis_vast: true, ..besluit(uitkomst, "2026-11-20", &[]) };
        let today = date("2026-11-23");
        assert_eq!(fixing(Besluituitkomst::Positief).check(None, today), Ok(()));
        for other in [Besluituitkomst::Negatief, Besluituitkomst::Aangehouden] {
            assert_eq!(fixing(other).check(None, today), Err(BesluitFault::BasisZonderPositiefBesluit));
        }
    }

    #[test]
    fn what_was_put_off_may_be_decided_once() {
        let today = date("2026-11-23");
        let put_off = besluit(Besluituitkomst::Aangehouden, "2026-10-01", &[]);
        let refused = besluit(Besluituitkomst::Negatief, "2026-11-01", &[]);
        assert_eq!(refused.check(Some(&put_off), today), Ok(()));
        assert_eq!(put_off.check(Some(&refused), today), Err(BesluitFault::AlBesloten));
        let too_early = besluit(Besluituitkomst::Positief, "2026-09-01", &[]).check(Some(&put_off), today);
        assert_eq!(too_early.unwrap_err().code(), "besluitVoorAanhouding");
    }

    #[test]
    fn nobody_decides_in_the_future_or_in_recess() {
        let tomorrow = besluit(Besluituitkomst::Positief, "2026-11-24", &[]);
        assert_eq!(tomorrow.check(None, date("2026-11-23")), Err(BesluitFault::InToekomst));
        let summer = Reces::new(date("2026-07-18"), date("2026-08-30")).unwrap();
        assert_eq!(check_vergaderdatum(date("2026-08-30"), &[summer]), Err(BesluitFault::InReces));
        assert_eq!(check_vergaderdatum(date("2026-08-31"), &[summer]), Ok(()));
    }
}
