//! The ladder: who is aan zet at each level, for how long, and how a case moves on. Versioned reference data; a case keeps the version it was raised on.

use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::Behandelaar;
use crate::code_list::code_list;
use crate::fault::ValueFault;

code_list! {
    /// Whose problem the case is; each has a ladder of its own.
    Probleemhouder {
        Gemeente = "gemeente",
        Provincie = "provincie",
    }
}

code_list! {
    /// How a case moves to the next level.
    Overgang {
        /// By itself when a term ends, inside one organisation.
        Automatisch = "automatisch",
        /// By proposal and akkoord, across organisations.
        OpVoorstel = "opVoorstel",
    }
}

/// The clock of a level, in working days from the first counted day on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "soort", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum Klok {
    /// Terms in working days.
    Werkdagen {
        /// Working days to respond, from 1.
        termijn_reactie: u16,
        /// Working days to settle, at least those to respond.
        termijn_afhandeling: u16,
    },
    /// The first meeting after intake is the last day for both; without a planned meeting the terms.
    EersteBijeenkomst {
        /// Working days to respond when no meeting is planned.
        termijn_reactie: u16,
        /// Working days to settle when no meeting is planned.
        termijn_afhandeling: u16,
    },
    /// No clock.
    Geen,
}

/// A level of a ladder.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Niveau {
    /// Who is aan zet.
    pub behandelaar: Behandelaar,
    /// For how long.
    pub klok: Klok,
    /// How a case moves to the next level; none at the top.
    pub overgang: Option<Overgang>,
}

/// A version of a ladder, valid by construction.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Vec<Niveau>", into = "Vec<Niveau>")]
pub struct Ladder {
    niveaus: Vec<Niveau>,
}

/// Why levels make no ladder; `niveau` counts from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum LadderFault {
    /// No levels, or more than a level number can count.
    #[error("Een ladder heeft 1 tot {} niveaus.", u8::MAX)]
    AantalNiveaus,
    /// A level below the top without a way up, or a top with one.
    #[error("Niveau {niveau}: alleen het hoogste niveau heeft geen overgang.")]
    Overgang {
        /// The faulty level.
        niveau: u8,
    },
    /// An automatic move to another organisation.
    #[error("Niveau {niveau}: naar een andere organisatie gaat het op voorstel.")]
    AutomatischNaarAndereOrganisatie {
        /// The faulty level.
        niveau: u8,
    },
    /// A term of no days, or a longer one to respond than to settle.
    #[error("Niveau {niveau}: de termijnen kloppen niet.")]
    Termijn {
        /// The faulty level.
        niveau: u8,
    },
}

impl ValueFault for LadderFault {
    fn code(&self) -> &'static str {
        match self {
            Self::AantalNiveaus => "aantalNiveaus",
            Self::Overgang { .. } => "ladderOvergang",
            Self::AutomatischNaarAndereOrganisatie { .. } => "automatischNaarAndereOrganisatie",
            Self::Termijn { .. } => "ladderTermijn",
        }
    }
}

impl Klok {
    fn has_valid_terms(self) -> bool {
        match self {
            Self::Werkdagen { termijn_reactie, termijn_afhandeling }
            | Self::EersteBijeenkomst { termijn_reactie, termijn_afhandeling } => {
                termijn_reactie > 0 && termijn_reactie <= termijn_afhandeling
            }
            Self::Geen => true,
        }
    }
}

impl Ladder {
    /// A ladder of these levels, lowest first.
    ///
    /// # Errors
    /// The first [`LadderFault`] from below.
    pub fn new(niveaus: Vec<Niveau>) -> Result<Self, LadderFault> {
        if niveaus.is_empty() || u8::try_from(niveaus.len()).is_err() {
            return Err(LadderFault::AantalNiveaus);
        }
        for (nummer, (index, niveau)) in (1..=u8::MAX).zip(niveaus.iter().enumerate()) {
            let higher = niveaus.get(index + 1);
            let same_organisation = higher
                .is_some_and(|higher| higher.behandelaar.organisatiesoort() == niveau.behandelaar.organisatiesoort());
            match niveau.overgang {
                overgang if overgang.is_some() != higher.is_some() => {
                    return Err(LadderFault::Overgang { niveau: nummer });
                }
                Some(Overgang::Automatisch) if !same_organisation => {
                    return Err(LadderFault::AutomatischNaarAndereOrganisatie { niveau: nummer });
                }
                _ if !niveau.klok.has_valid_terms() => return Err(LadderFault::Termijn { niveau: nummer }),
                _ => {}
            }
        }
        Ok(Self { niveaus })
    }

    /// The ladder with which an installation starts. Its terms are ours, a proposal to be edited.
    #[must_use]
    pub fn usual(probleemhouder: Probleemhouder) -> Self {
        use Overgang::{Automatisch, OpVoorstel};
        let werkdagen = |termijn_reactie, termijn_afhandeling| Klok::Werkdagen { termijn_reactie, termijn_afhandeling };
        let niveau = |behandelaar, klok, overgang| Niveau { behandelaar, klok, overgang };
        let niveaus = match probleemhouder {
            Probleemhouder::Gemeente => vec![
                niveau(Behandelaar::AmbtelijkOpdrachtgever, werkdagen(2, 5), Some(Automatisch)),
                niveau(Behandelaar::Wethouder, werkdagen(3, 10), Some(OpVoorstel)),
                niveau(
                    Behandelaar::RegionaleVersnellingstafel,
                    Klok::EersteBijeenkomst { termijn_reactie: 5, termijn_afhandeling: 15 },
                    Some(OpVoorstel),
                ),
                niveau(Behandelaar::Gedeputeerde, werkdagen(5, 20), Some(OpVoorstel)),
                niveau(Behandelaar::Rijk, Klok::Geen, None),
            ],
            Probleemhouder::Provincie => vec![
                niveau(Behandelaar::Opgavemanager, werkdagen(2, 5), Some(Automatisch)),
                niveau(Behandelaar::Afdelingshoofd, werkdagen(3, 10), Some(Automatisch)),
                niveau(Behandelaar::Gedeputeerde, werkdagen(5, 20), None),
            ],
        };
        Self { niveaus }
    }

    /// All levels, lowest first.
    #[must_use]
    pub fn niveaus(&self) -> &[Niveau] {
        &self.niveaus
    }

    /// The level with this number, from 1.
    #[must_use]
    pub fn niveau(&self, nummer: u8) -> Option<&Niveau> {
        usize::from(nummer).checked_sub(1).and_then(|index| self.niveaus.get(index))
    }
}

impl TryFrom<Vec<Niveau>> for Ladder {
    type Error = LadderFault;

    fn try_from(niveaus: Vec<Niveau>) -> Result<Self, Self::Error> {
        Self::new(niveaus)
    }
}

impl From<Ladder> for Vec<Niveau> {
    fn from(ladder: Ladder) -> Self {
        ladder.niveaus
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TERM: Klok = Klok::Werkdagen { termijn_reactie: 2, termijn_afhandeling: 5 };

    fn level(behandelaar: Behandelaar, klok: Klok, overgang: Option<Overgang>) -> Niveau {
        Niveau { behandelaar, klok, overgang }
    }

    #[test]
    fn the_usual_ladders_keep_the_rules() {
        for probleemhouder in Probleemhouder::ALL {
            let usual = Ladder::usual(*probleemhouder);
            assert_eq!(Ladder::new(usual.niveaus().to_vec()), Ok(usual));
        }
        let usual = Ladder::usual(Probleemhouder::Gemeente);
        assert_eq!(usual.niveau(5).map(|top| (top.behandelaar, top.klok)), Some((Behandelaar::Rijk, Klok::Geen)));
        assert_eq!((usual.niveau(0), usual.niveau(6)), (None, None));
    }

    #[test]
    fn a_case_never_moves_to_another_organisation_by_itself() {
        let levels = vec![
            level(Behandelaar::Wethouder, TERM, Some(Overgang::Automatisch)),
            level(Behandelaar::Gedeputeerde, TERM, None),
        ];
        assert_eq!(Ladder::new(levels), Err(LadderFault::AutomatischNaarAndereOrganisatie { niveau: 1 }));
    }

    #[test]
    fn only_the_top_ends_the_ladder() {
        let wethouder = |overgang| level(Behandelaar::Wethouder, TERM, overgang);
        assert_eq!(Ladder::new(Vec::new()), Err(LadderFault::AantalNiveaus));
        assert_eq!(Ladder::new(vec![wethouder(None), wethouder(None)]), Err(LadderFault::Overgang { niveau: 1 }));
        let with_way_out = vec![wethouder(Some(Overgang::OpVoorstel))];
        assert_eq!(Ladder::new(with_way_out), Err(LadderFault::Overgang { niveau: 1 }));
    }

    #[test]
    fn terms_have_days_and_an_order() {
        for (termijn_reactie, termijn_afhandeling) in [(0, 5), (6, 5)] {
            let klok = Klok::Werkdagen { termijn_reactie, termijn_afhandeling };
            let levels = vec![level(Behandelaar::Wethouder, klok, None)];
            assert_eq!(Ladder::new(levels), Err(LadderFault::Termijn { niveau: 1 }));
        }
    }
}
