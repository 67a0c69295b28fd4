//! The programme of a plan: how many homes, of which kind, in which year. Only self-contained homes count.

use std::collections::HashSet;

use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::{Betaalbaarheid, Woningtype};
use crate::code_list::code_list;
use crate::datum::Datum;
use crate::fault::ValueFault;

code_list! {
    /// What happens to the homes of a programme row.
    Mutatie {
        /// New build, transformation and splitting.
        Bouw = "bouw",
        /// Demolition; its numbers are positive too.
        Sloop = "sloop",
    }
}

/// A row of the programme.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Programmaregel {
    /// The year of delivery or demolition; none when unknown.
    pub jaar: Option<i32>,
    /// The shape of the homes.
    pub woningtype: Woningtype,
    /// The segment of the homes.
    pub betaalbaarheid: Betaalbaarheid,
    /// Built or demolished.
    pub mutatie: Mutatie,
    /// Homes planned in total, those realised included; 0 to [`Self::MAX`].
    pub gepland: i32,
    /// Homes realised up to now; 0 to [`Self::MAX`].
    pub gerealiseerd: i32,
}

/// What is wrong with a programme; `regel` counts from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum ProgrammaFault {
    /// A number below 0 or above [`Programmaregel::MAX`].
    #[error("Regel {regel}: een aantal woningen ligt tussen 0 en {}.", Programmaregel::MAX)]
    AantalBuitenBereik {
        /// The faulty row.
        regel: usize,
    },
    /// A year that no housing plan is about.
    #[error("Regel {regel}: het jaar {jaar} is niet mogelijk.")]
    JaarBuitenBereik {
        /// The faulty row.
        regel: usize,
        /// Its year.
        jaar: i32,
    },
    /// Year, woningtype, betaalbaarheid and mutatie occur in an earlier row.
    #[error("Regel {regel}: dit jaar en segment staat er al.")]
    Dubbel {
        /// The later of the two rows.
        regel: usize,
    },
}

impl ValueFault for ProgrammaFault {
    fn code(&self) -> &'static str {
        match self {
            Self::AantalBuitenBereik { .. } => "aantalBuitenBereik",
            Self::JaarBuitenBereik { .. } => "jaarBuitenBereik",
            Self::Dubbel { .. } => "programmaregelDubbel",
        }
    }
}

impl Programmaregel {
    /// The most homes in one row: more is a typing error.
    pub const MAX: i32 = 100_000;
}

/// Checks all rows of a programme.
///
/// More realised than planned is allowed: it happens, and then restcapaciteit is negative and the plan asks for an update.
///
/// # Errors
/// Every [`ProgrammaFault`], in the order of the rows.
pub fn check_programma(regels: &[Programmaregel]) -> Result<(), Vec<ProgrammaFault>> {
    let mut seen = HashSet::new();
    let mut faults = Vec::new();
    for (regel, row) in regels.iter().enumerate() {
        let range = 0..=Programmaregel::MAX;
        if !range.contains(&row.gepland) || !range.contains(&row.gerealiseerd) {
            faults.push(ProgrammaFault::AantalBuitenBereik { regel });
        }
        if let Some(jaar) = row.jaar.filter(|jaar| !(Datum::FIRST_YEAR..=Datum::LAST_YEAR).contains(jaar)) {
            faults.push(ProgrammaFault::JaarBuitenBereik { regel, jaar });
        }
        if !seen.insert((row.jaar, row.woningtype, row.betaalbaarheid, row.mutatie)) {
            faults.push(ProgrammaFault::Dubbel { regel });
        }
    }
    if faults.is_empty() { Ok(()) } else { Err(faults) }
}

/// The homes of one or more programmes, counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Woningaantallen {
    /// Homes to be built in total.
    pub bruto: i64,
    /// Homes to be demolished in total.
    pub sloop: i64,
    /// `bruto − sloop`.
    pub netto: i64,
    /// Homes built up to now.
    pub gerealiseerd: i64,
    /// Homes still to be built: `bruto − gerealiseerd`.
    pub restcapaciteit: i64,
}

impl Woningaantallen {
    /// Counts programme rows.
    #[must_use]
    pub fn of<'a>(regels: impl IntoIterator<Item = &'a Programmaregel>) -> Self {
        regels.into_iter().fold(Self::default(), |total, row| match row.mutatie {
            Mutatie::Bouw => total.plus(Self::counted(row.gepland.into(), 0, row.gerealiseerd.into())),
            Mutatie::Sloop => total.plus(Self::counted(0, row.gepland.into(), 0)),
        })
    }

    /// The five numbers that follow from three.
    #[must_use]
    pub fn counted(bruto: i64, sloop: i64, gerealiseerd: i64) -> Self {
        Self {
            bruto,
            sloop,
            netto: bruto.saturating_sub(sloop),
            gerealiseerd,
            restcapaciteit: bruto.saturating_sub(gerealiseerd),
        }
    }

    /// Both together.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        Self::counted(
            self.bruto.saturating_add(other.bruto),
            self.sloop.saturating_add(other.sloop),
            self.gerealiseerd.saturating_add(other.gerealiseerd),
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(jaar: Option<i32>, mutatie: Mutatie, gepland: i32, gerealiseerd: i32) -> Programmaregel {
        Programmaregel {
            jaar,
            woningtype: Woningtype::Meergezins,
            betaalbaarheid: Betaalbaarheid::SocialeHuur,
            mutatie,
            gepland,
            gerealiseerd,
        }
    }

    #[test]
    fn demolition_lowers_netto_and_not_what_is_still_to_be_built() {
        let aantallen = Woningaantallen::of(&[
            row(Some(2027), Mutatie::Bouw, 120, 20),
            row(None, Mutatie::Bouw, 30, 0),
            row(Some(2026), Mutatie::Sloop, 40, 40),
        ]);
        assert_eq!(
            aantallen,
            Woningaantallen { bruto: 150, sloop: 40, netto: 110, gerealiseerd: 20, restcapaciteit: 130 }
        );
    }

    #[test]
    fn every_fault_is_named_at_once() {
        let faults = check_programma(&[
            row(Some(2027), Mutatie::Bouw, -1, 0),
            row(Some(12), Mutatie::Bouw, 1, 0),
            row(Some(2027), Mutatie::Bouw, 2, 0),
        ]);
        assert_eq!(
            faults,
            Err(vec![
                ProgrammaFault::AantalBuitenBereik { regel: 0 },
                ProgrammaFault::JaarBuitenBereik { regel: 1, jaar: 12 },
                ProgrammaFault::Dubbel { regel: 2 },
            ])
        );
    }

    #[test]
    fn more_homes_than_planned_happen_and_stay_visible() {
        let regels = [row(Some(2025), Mutatie::Bouw, 10, 12)];
        assert_eq!(check_programma(&regels), Ok(()));
        assert_eq!(Woningaantallen::of(&regels).restcapaciteit, -2);
    }

    #[test]
    fn endless_totals_stop_and_do_not_wrap() {
        let huge = Woningaantallen::counted(i64::MAX, 0, 0);
        assert_eq!(huge.plus(huge).bruto, i64::MAX);
    }
}
