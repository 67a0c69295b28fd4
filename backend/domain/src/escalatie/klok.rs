//! The clock of a case: set at every level, still while the case is opgeschort.

use chrono::NaiveDate;

use super::{Behandelaar, Context, Escalatie, Klok, Niveau};
use crate::organisatie::Organisatiesoort;
use crate::working_days::WorkingDays;

/// The last days (inclusive) to respond and to settle.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Termijnen {
    pub(super) reactie_voor: Option<NaiveDate>,
    pub(super) afhandelen_voor: Option<NaiveDate>,
}

impl<'a> Context<'a> {
    /// The working days of who is aan zet: bestuurders have recess, officials and tables do not.
    pub(super) fn working_days(&self, behandelaar: Behandelaar) -> WorkingDays<'a> {
        match behandelaar.organisatiesoort() {
            Some(Organisatiesoort::Gemeente) if behandelaar.is_bestuurlijk() => {
                WorkingDays::outside(self.recessen_gemeente)
            }
            Some(Organisatiesoort::Provincie) if behandelaar.is_bestuurlijk() => {
                WorkingDays::outside(self.recessen_provincie)
            }
            _ => WorkingDays::default(),
        }
    }

    fn next_bijeenkomst(&self) -> Option<NaiveDate> {
        self.bijeenkomsten.iter().copied().filter(|bijeenkomst| *bijeenkomst > self.today()).min()
    }

    /// The clock of a case that comes in at `niveau` now.
    pub(super) fn start_klok(&self, niveau: &Niveau) -> Termijnen {
        let by_terms = |reactie: u16, afhandeling: u16| {
            let working_days = self.working_days(niveau.behandelaar);
            let deadline = |days: u16| Some(working_days.deadline(self.moment, days.into()));
            Termijnen { reactie_voor: deadline(reactie), afhandelen_voor: deadline(afhandeling) }
        };
        match niveau.klok {
            Klok::Geen => Termijnen { reactie_voor: None, afhandelen_voor: None },
            Klok::Werkdagen { termijn_reactie, termijn_afhandeling } => by_terms(termijn_reactie, termijn_afhandeling),
            Klok::EersteBijeenkomst { termijn_reactie, termijn_afhandeling } => match self.next_bijeenkomst() {
                Some(meeting) => Termijnen { reactie_voor: Some(meeting), afhandelen_voor: Some(meeting) },
                None => by_terms(termijn_reactie, termijn_afhandeling),
            },
        }
    }

    /// The clock of a case that stood still since `opgeschort_op`: what was left then is left now. A table takes it at its next meeting.
    pub(super) fn resume_klok(&self, niveau: &Niveau, escalatie: &Escalatie, opgeschort_op: NaiveDate) -> Termijnen {
        let responded = escalatie.in_behandeling_op.is_some();
        let keep_response = |termijnen: Termijnen| match responded {
            true => Termijnen { reactie_voor: escalatie.reactie_voor.min(termijnen.afhandelen_voor), ..termijnen },
            false => termijnen,
        };
        if matches!(niveau.klok, Klok::EersteBijeenkomst { .. }) && self.next_bijeenkomst().is_some() {
            return keep_response(self.start_klok(niveau));
        }
        let working_days = self.working_days(niveau.behandelaar);
        let paused = u32::try_from(working_days.between(opgeschort_op, self.today())).unwrap_or(0);
        let later = |deadline: Option<NaiveDate>| deadline.map(|deadline| working_days.add(deadline, paused));
        keep_response(Termijnen {
            reactie_voor: later(escalatie.reactie_voor),
            afhandelen_voor: later(escalatie.afhandelen_voor),
        })
    }
}
