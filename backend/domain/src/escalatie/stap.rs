//! The steps of a case: each is one pure move from a state to the next, or a refusal.

use serde::{Deserialize, Serialize};

use super::klok::Termijnen;
use super::{Behandelaar, Context, Escalatie, EscalatieFault, Escalatiestatus, Niveau, Overgang, Stapsoort, Uitkomst};

/// A step that somebody takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "soort", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum Stap {
    /// Hands a draft to the first level.
    Melding,
    /// The present level takes it up.
    InBehandeling,
    /// Proposes to move to another organisation.
    VoorstelOpschaling,
    /// The bestuurlijk opdrachtgever agrees: the case goes up.
    Akkoord,
    /// Moves up inside one organisation.
    Opschaling,
    /// Gives it back to the level below.
    Afschaling,
    /// Stops the clock.
    Opschorting,
    /// Starts the clock again.
    Hervatting,
    /// Adds an explanation; nothing else changes.
    Toelichting,
    /// Settles it.
    Afhandeling {
        /// What it resulted in.
        uitkomst: Uitkomst,
    },
    /// Turns it down.
    Afwijzing,
    /// Takes it back.
    Intrekking,
}

impl Stap {
    /// The kind of step.
    #[must_use]
    pub fn soort(self) -> Stapsoort {
        match self {
            Self::Melding => Stapsoort::Melding,
            Self::InBehandeling => Stapsoort::InBehandeling,
            Self::VoorstelOpschaling => Stapsoort::VoorstelOpschaling,
            Self::Akkoord => Stapsoort::Akkoord,
            Self::Opschaling => Stapsoort::Opschaling,
            Self::Afschaling => Stapsoort::Afschaling,
            Self::Opschorting => Stapsoort::Opschorting,
            Self::Hervatting => Stapsoort::Hervatting,
            Self::Toelichting => Stapsoort::Toelichting,
            Self::Afhandeling { .. } => Stapsoort::Afhandeling,
            Self::Afwijzing => Stapsoort::Afwijzing,
            Self::Intrekking => Stapsoort::Intrekking,
        }
    }

    /// The step of this kind; a settlement says what it resulted in, and without an outcome it is an afspraak, which can be made at every level.
    #[must_use]
    pub fn new(soort: Stapsoort, uitkomst: Option<Uitkomst>) -> Self {
        match soort {
            Stapsoort::Melding => Self::Melding,
            Stapsoort::InBehandeling => Self::InBehandeling,
            Stapsoort::VoorstelOpschaling => Self::VoorstelOpschaling,
            Stapsoort::Akkoord => Self::Akkoord,
            Stapsoort::Opschaling => Self::Opschaling,
            Stapsoort::Afschaling => Self::Afschaling,
            Stapsoort::Opschorting => Self::Opschorting,
            Stapsoort::Hervatting => Self::Hervatting,
            Stapsoort::Toelichting => Self::Toelichting,
            Stapsoort::Afhandeling => Self::Afhandeling { uitkomst: uitkomst.unwrap_or(Uitkomst::Afspraak) },
            Stapsoort::Afwijzing => Self::Afwijzing,
            Stapsoort::Intrekking => Self::Intrekking,
        }
    }
}

impl Escalatie {
    /// Takes a step. Whether the caller may take it is not asked here: that is [`crate::policy`].
    ///
    /// # Errors
    /// The [`EscalatieFault`] that says why the step is impossible now.
    pub fn apply(&self, stap: Stap, context: &Context<'_>) -> Result<Self, EscalatieFault> {
        self.check_status(stap)?;
        let niveau = self.niveau_on(context, self.niveau)?;
        match stap {
            Stap::Toelichting => Ok(*self),
            Stap::Melding => self.arrive(self.niveau, context),
            Stap::InBehandeling => self.take_up(context),
            Stap::VoorstelOpschaling => self.propose(niveau, context),
            Stap::Akkoord if self.voorstel_op.is_none() => Err(EscalatieFault::GeenVoorstel),
            // Who agrees at a bestuurlijk level is who is aan zet there: it was read.
            Stap::Akkoord if niveau.behandelaar.is_bestuurlijk() => self.opened().move_up(context),
            Stap::Akkoord => self.move_up(context),
            Stap::Opschaling => match niveau.overgang {
                Some(Overgang::OpVoorstel) => Err(EscalatieFault::VoorstelNodig),
                Some(Overgang::Automatisch) | None => self.opened().move_up(context),
            },
            Stap::Afschaling => self.opened().move_down(context),
            Stap::Opschorting => Ok(self.opened().pause(context)),
            Stap::Hervatting => self.resume(niveau, context),
            Stap::Afhandeling { uitkomst } => self.settle(niveau, uitkomst),
            Stap::Afwijzing => self.reject(),
            Stap::Intrekking if self.geopend => Err(EscalatieFault::AlGeopend),
            Stap::Intrekking => Ok(self.close(Escalatiestatus::Ingetrokken)),
        }
    }

    /// What each status lets through at all.
    fn check_status(&self, stap: Stap) -> Result<(), EscalatieFault> {
        use Escalatiestatus::{Concept, Opgeschort};
        match (self.status, stap) {
            (status, _) if status.is_closed() => Err(EscalatieFault::Gesloten),
            (Concept, Stap::Melding | Stap::Intrekking) | (Opgeschort, Stap::Hervatting) | (_, Stap::Toelichting) => {
                Ok(())
            }
            (Concept, _) => Err(EscalatieFault::IsConcept),
            (_, Stap::Melding) => Err(EscalatieFault::AlGemeld),
            (Opgeschort, _) => Err(EscalatieFault::IsOpgeschort),
            (_, Stap::Hervatting) => Err(EscalatieFault::NietOpgeschort),
            _ => Ok(()),
        }
    }

    fn niveau_on<'a>(&self, context: &Context<'a>, nummer: u8) -> Result<&'a Niveau, EscalatieFault> {
        context.ladder.niveau(nummer).ok_or(EscalatieFault::NiveauOnbekend)
    }

    /// Comes in at a level: its behandelaar is aan zet and its clock is set.
    fn arrive(&self, nummer: u8, context: &Context<'_>) -> Result<Self, EscalatieFault> {
        let niveau = self.niveau_on(context, nummer)?;
        let Termijnen { reactie_voor, afhandelen_voor } = context.start_klok(niveau);
        Ok(Self {
            status: Escalatiestatus::Gemeld,
            niveau: nummer,
            behandelaar: Some(niveau.behandelaar),
            reactie_voor,
            afhandelen_voor,
            in_behandeling_op: None,
            opgeschort_op: None,
            voorstel_op: None,
            gewaarschuwd_op: None,
            geopend: self.geopend,
        })
    }

    /// The case in the hands of who is aan zet: it can no longer be withdrawn.
    fn opened(&self) -> Self {
        Self { geopend: true, ..*self }
    }

    fn take_up(&self, context: &Context<'_>) -> Result<Self, EscalatieFault> {
        if self.status == Escalatiestatus::InBehandeling {
            return Err(EscalatieFault::AlInBehandeling);
        }
        let in_behandeling_op = Some(context.today());
        Ok(Self { status: Escalatiestatus::InBehandeling, in_behandeling_op, ..self.opened() })
    }

    fn propose(&self, niveau: &Niveau, context: &Context<'_>) -> Result<Self, EscalatieFault> {
        match niveau.overgang {
            None => Err(EscalatieFault::HoogsteNiveau),
            Some(Overgang::Automatisch) => Err(EscalatieFault::VoorstelOnnodig),
            Some(Overgang::OpVoorstel) if self.voorstel_op.is_some() => Err(EscalatieFault::AlVoorgesteld),
            Some(Overgang::OpVoorstel) => Ok(Self { voorstel_op: Some(context.today()), ..*self }),
        }
    }

    pub(super) fn move_up(&self, context: &Context<'_>) -> Result<Self, EscalatieFault> {
        let higher = self.niveau.checked_add(1).filter(|higher| context.ladder.niveau(*higher).is_some());
        self.arrive(higher.ok_or(EscalatieFault::HoogsteNiveau)?, context)
    }

    fn move_down(&self, context: &Context<'_>) -> Result<Self, EscalatieFault> {
        let lower = self.niveau.checked_sub(1).filter(|lower| *lower > 0);
        self.arrive(lower.ok_or(EscalatieFault::LaagsteNiveau)?, context)
    }

    pub(super) fn pause(&self, context: &Context<'_>) -> Self {
        Self { status: Escalatiestatus::Opgeschort, opgeschort_op: Some(context.today()), ..*self }
    }

    fn resume(&self, niveau: &Niveau, context: &Context<'_>) -> Result<Self, EscalatieFault> {
        let opgeschort_op = self.opgeschort_op.ok_or(EscalatieFault::NietOpgeschort)?;
        let Termijnen { reactie_voor, afhandelen_voor } = context.resume_klok(niveau, self, opgeschort_op);
        let status = match self.in_behandeling_op {
            Some(_) => Escalatiestatus::InBehandeling,
            None => Escalatiestatus::Gemeld,
        };
        let resumed = Self { status, reactie_voor, afhandelen_voor, opgeschort_op: None, ..*self };
        // A term that had ended before the pause is the same term after it: who was told is not told again.
        let told = self.warned_of_ended_term(opgeschort_op) && resumed.is_over_tijd(context.today());
        Ok(Self { gewaarschuwd_op: if told { Some(context.today()) } else { self.gewaarschuwd_op }, ..resumed })
    }

    fn settle(&self, niveau: &Niveau, uitkomst: Uitkomst) -> Result<Self, EscalatieFault> {
        let at_table = niveau.behandelaar == Behandelaar::RegionaleVersnellingstafel;
        match self.status {
            Escalatiestatus::InBehandeling if at_table && uitkomst == Uitkomst::Besluit => {
                Err(EscalatieFault::TafelNeemtGeenBesluit)
            }
            Escalatiestatus::InBehandeling => Ok(self.close(Escalatiestatus::Opgelost)),
            _ => Err(EscalatieFault::NietInBehandeling),
        }
    }

    fn reject(&self) -> Result<Self, EscalatieFault> {
        match self.status {
            Escalatiestatus::InBehandeling => Ok(self.close(Escalatiestatus::Afgewezen)),
            _ => Err(EscalatieFault::NietInBehandeling),
        }
    }

    pub(super) fn close(&self, status: Escalatiestatus) -> Self {
        Self { status, reactie_voor: None, afhandelen_voor: None, voorstel_op: None, ..*self }
    }
}
