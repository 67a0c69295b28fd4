//! A milestone has three dates: what was agreed, what is expected now, what happened.

mod doorwerking;
mod volgorde;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::code_list::code_list;
use crate::datum::Datum;
use crate::fault::faults;
use crate::knelpuntthema::Themacode;
use crate::toelichting::Toelichting;

pub use doorwerking::{
    Faseoverschrijding, Jaarverplaatsing, Kernmijlpaal, Verplaatsing, Vrijedag, overschrijding, passeert,
    verplaatste_woningen, vrijedag,
};
pub use volgorde::{Afhankelijkheid, Schakel, Volgvoorstel, propose_followers, would_cycle};

code_list! {
    /// How a milestone stands; derived, never stored.
    Mijlpaalstatus {
        OpSchema = "opSchema",
        DreigtTeLaat = "dreigtTeLaat",
        TeLaat = "teLaat",
        /// Its forecast passed and nobody said what happened: unknown, not late.
        NietBijgewerkt = "nietBijgewerkt",
        Behaald = "behaald",
        Vervallen = "vervallen",
    }
}

code_list! {
    /// Why a milestone no longer counts.
    Vervalreden {
        /// It is no longer needed.
        Besluit = "besluit",
        /// A court annulled the plan on which it rested; that it was behaald stays a fact.
        Uitspraak = "uitspraak",
    }
}

code_list! {
    /// The dates that a correctie may change.
    Correctieveld {
        Basisdatum = "basisdatum",
        Prognosedatum = "prognosedatum",
        Realisatiedatum = "realisatiedatum",
    }
}

/// The dates of a milestone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mijlpaal {
    /// What was agreed.
    pub basis: Datum,
    /// Whether a decision fixed the baseline; until then it is indicatief.
    pub indicatief: bool,
    /// What is expected now.
    pub prognose: Datum,
    /// When it happened.
    pub realisatie: Option<Datum>,
    /// Set when it no longer counts.
    pub vervallen: Option<Vervalreden>,
}

/// A move of the forecast, later or earlier.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verschuiving {
    /// The forecast until now.
    pub van: Datum,
    /// The forecast from now on.
    pub naar: Datum,
    /// Days from one to the other, negative when earlier; never 0.
    pub dagen: i64,
    /// The theme of what caused it.
    pub oorzaak: Themacode,
    /// What happened.
    pub toelichting: Toelichting,
}

/// A date that was wrong and is put right; counts as no slip.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Correctie {
    /// Which date.
    pub veld: Correctieveld,
    /// What it said.
    pub van: Datum,
    /// What it says now; `None` for a realisation that did not happen after all.
    pub naar: Option<Datum>,
    /// Why it was wrong.
    pub toelichting: Toelichting,
}

faults! {
    /// Why something cannot be done with a milestone.
    #[derive(Copy)]
    MijlpaalFault {
        /// It already happened.
        AlBehaald = "mijlpaalAlBehaald", State("Al behaald"), "De mijlpaal is al behaald.";
        /// It has not happened, so there is no realisatiedatum to correct.
        NietBehaald = "mijlpaalNietBehaald", State("Nog niet behaald"), "De mijlpaal is nog niet behaald.";
        /// It no longer counts.
        Vervallen = "mijlpaalVervallen", State("Vervallen"), "De mijlpaal is vervallen.";
        /// Nothing would move.
        ZelfdeDatum = "zelfdeDatum", State("Zelfde datum"), "De datum blijft gelijk; er verandert niets.";
        /// Only a realisation can be taken back; the other dates are always there.
        DatumVereist = "datumVereist", State("Datum vereist"),
            "Alleen een realisatie kan worden teruggenomen; deze datum kan niet leeg worden.";
        /// It would have happened after today.
        InToekomst = "realisatieInToekomst", State("In de toekomst"), "Een realisatie kan niet in de toekomst liggen.";
        /// The baseline was fixed by a decision; only a decision changes it.
        BesluitNodig = "besluitNodig", State("Besluit nodig"),
            "Een besluit stelde de basisdatum vast; alleen een besluit verandert die nog.";
        /// The gate of its phase closed without it.
        FaseAfgesloten = "faseAfgesloten", State("Fase afgesloten"),
            "Deze fase is al afgesloten; er kan geen verplichte mijlpaal meer bij. Ga eerst terug naar de fase, of maak de mijlpaal niet verplicht.";
        /// The dependency would close a circle.
        Kringloop = "mijlpaalKringloop", State("Kringloop"), "De mijlpalen zouden op elkaar wachten.";
    }
}

impl Mijlpaal {
    /// A milestone that starts with its forecast on the baseline, which is indicatief.
    #[must_use]
    pub fn planned(basis: Datum) -> Self {
        Self { basis, indicatief: true, prognose: basis, realisatie: None, vervallen: None }
    }

    /// The status at the end of `today` (a date in Europe/Amsterdam), also given whether a milestone that it waits for is late; the first rule that holds
    /// decides.
    #[must_use]
    pub fn status(&self, today: NaiveDate, voorganger_te_laat: bool) -> Mijlpaalstatus {
        match () {
            () if self.vervallen.is_some() => Mijlpaalstatus::Vervallen,
            () if self.realisatie.is_some() => Mijlpaalstatus::Behaald,
            () if self.prognose.ended(today) => Mijlpaalstatus::NietBijgewerkt,
            () if self.basis.ended(today) => Mijlpaalstatus::TeLaat,
            () if self.prognose.is_after(self.basis) || voorganger_te_laat => Mijlpaalstatus::DreigtTeLaat,
            () => Mijlpaalstatus::OpSchema,
        }
    }

    /// Days from the baseline to what happened or else is expected; negative when earlier.
    #[must_use]
    pub fn uitloop_dagen(&self) -> i64 {
        self.realisatie.unwrap_or(self.prognose).days_after(self.basis)
    }

    /// Whether it still lies ahead: only then its forecast moves, and it can happen or be cancelled.
    ///
    /// # Errors
    /// [`MijlpaalFault::Vervallen`] or [`MijlpaalFault::AlBehaald`].
    pub fn check_open(&self) -> Result<(), MijlpaalFault> {
        match () {
            () if self.vervallen.is_some() => Err(MijlpaalFault::Vervallen),
            () if self.realisatie.is_some() => Err(MijlpaalFault::AlBehaald),
            () => Ok(()),
        }
    }

    /// Moves the forecast to `naar`. The baseline stays: only a decision may change it.
    ///
    /// # Errors
    /// [`MijlpaalFault::Vervallen`], [`MijlpaalFault::AlBehaald`], or [`MijlpaalFault::ZelfdeDatum`] when the period would end on the same day.
    pub fn shift(
        &self,
        naar: Datum,
        oorzaak: Themacode,
        toelichting: Toelichting,
    ) -> Result<Verschuiving, MijlpaalFault> {
        self.check_open()?;
        match naar.days_after(self.prognose) {
            0 => Err(MijlpaalFault::ZelfdeDatum),
            dagen => Ok(Verschuiving { van: self.prognose, naar, dagen, oorzaak, toelichting }),
        }
    }

    /// Puts a wrong date right, or takes back a realisation (`naar` is `None`) that did not happen.
    ///
    /// # Errors
    /// [`MijlpaalFault::Vervallen`]; [`MijlpaalFault::AlBehaald`] for the baseline and forecast and [`MijlpaalFault::NietBehaald`] for the realisation
    /// of a milestone in the other state; [`MijlpaalFault::BesluitNodig`] for a baseline that a decision fixed; [`MijlpaalFault::DatumVereist`];
    /// [`MijlpaalFault::ZelfdeDatum`]; [`MijlpaalFault::InToekomst`] for a realisation after `today`.
    pub fn correct(
        &self,
        veld: Correctieveld,
        naar: Option<Datum>,
        toelichting: Toelichting,
        today: NaiveDate,
    ) -> Result<Correctie, MijlpaalFault> {
        let van = match (veld, self.realisatie) {
            _ if self.vervallen.is_some() => return Err(MijlpaalFault::Vervallen),
            (Correctieveld::Basisdatum | Correctieveld::Prognosedatum, Some(_)) => {
                return Err(MijlpaalFault::AlBehaald);
            }
            (Correctieveld::Realisatiedatum, None) => return Err(MijlpaalFault::NietBehaald),
            (Correctieveld::Basisdatum, None) if !self.indicatief => return Err(MijlpaalFault::BesluitNodig),
            (Correctieveld::Basisdatum, None) => self.basis,
            (Correctieveld::Prognosedatum, None) => self.prognose,
            (Correctieveld::Realisatiedatum, Some(realisatie)) => realisatie,
        };
        let happened = veld == Correctieveld::Realisatiedatum;
        match naar {
            None if !happened => Err(MijlpaalFault::DatumVereist),
            Some(naar) if naar == van => Err(MijlpaalFault::ZelfdeDatum),
            Some(naar) if happened && naar.start() > today => Err(MijlpaalFault::InToekomst),
            _ => Ok(Correctie { veld, van, naar, toelichting }),
        }
    }

    /// The milestone after a correctie.
    #[must_use]
    pub fn corrected(&self, correctie: &Correctie) -> Self {
        match (correctie.veld, correctie.naar) {
            (Correctieveld::Basisdatum, Some(basis)) => Self { basis, ..*self },
            (Correctieveld::Prognosedatum, Some(prognose)) => Self { prognose, ..*self },
            (Correctieveld::Realisatiedatum, realisatie) => Self { realisatie, ..*self },
            (Correctieveld::Basisdatum | Correctieveld::Prognosedatum, None) => *self,
        }
    }

    /// Says that it happened; a month or quarter may be the present one.
    ///
    /// # Errors
    /// [`MijlpaalFault::Vervallen`], [`MijlpaalFault::AlBehaald`], [`MijlpaalFault::InToekomst`].
    pub fn realise(&self, datum: Datum, today: NaiveDate) -> Result<Self, MijlpaalFault> {
        self.check_open()?;
        if datum.start() > today {
            Err(MijlpaalFault::InToekomst)
        } else {
            Ok(Self { realisatie: Some(datum), ..*self })
        }
    }

    /// Cancels it. What happened cannot be cancelled, but it can fall by a ruling of a court.
    ///
    /// # Errors
    /// [`MijlpaalFault::Vervallen`]; [`MijlpaalFault::AlBehaald`] without a ruling.
    pub fn cancel(&self, reden: Vervalreden) -> Result<Self, MijlpaalFault> {
        match self.check_open() {
            Err(MijlpaalFault::AlBehaald) if reden == Vervalreden::Uitspraak => {}
            other => other?,
        }
        Ok(Self { vervallen: Some(reden), ..*self })
    }

    /// Changes the baseline; `by_decision` when a decision says so, which also fixes it from then on.
    ///
    /// # Errors
    /// [`MijlpaalFault::Vervallen`], [`MijlpaalFault::AlBehaald`]; [`MijlpaalFault::BesluitNodig`] once it is fixed;
    /// [`MijlpaalFault::ZelfdeDatum`] when nothing changes.
    pub fn agree(&self, basis: Datum, by_decision: bool) -> Result<Self, MijlpaalFault> {
        self.check_open()?;
        let agreed = Self { basis, indicatief: self.indicatief && !by_decision, ..*self };
        match () {
            () if !self.indicatief && !by_decision => Err(MijlpaalFault::BesluitNodig),
            () if agreed == *self => Err(MijlpaalFault::ZelfdeDatum),
            () => Ok(agreed),
        }
    }
}

#[cfg(test)]
#[path = "mijlpaal/tests.rs"]
mod tests;
