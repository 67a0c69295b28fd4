//! The steps of a case: each is one pure move from a state to the next, or a refusal.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::klok::Termijnen;
use super::{Behandelaar, Context, Escalatie, EscalatieFout, Escalatiestatus, Niveau, Overgang, Stapsoort, Uitkomst};

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

/// What a step sets in motion, for those who must hear of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gevolg {
    /// The case came to another level.
    Verplaatst {
        /// The level it leaves.
        van: u8,
        /// The level it comes to.
        naar: u8,
    },
    /// A clock was set, or none where the level has none.
    KlokGezet {
        /// The last day to respond.
        reactie_voor: Option<NaiveDate>,
        /// The last day to settle.
        afhandelen_voor: Option<NaiveDate>,
    },
    /// The clock stands still.
    KlokStil,
    /// A proposal waits for the akkoord of the bestuurlijk opdrachtgever.
    VoorstelKlaar,
    /// A term ended; both sides are warned.
    Waarschuwing {
        /// The day on which it ended.
        deadline: NaiveDate,
    },
    /// The case closed.
    Gesloten {
        /// How.
        status: Escalatiestatus,
    },
}

/// A case after a step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verloop {
    /// Its new state.
    pub escalatie: Escalatie,
    /// What was set in motion.
    pub gevolgen: Vec<Gevolg>,
}

impl Verloop {
    fn quiet(escalatie: Escalatie) -> Self {
        Self { escalatie, gevolgen: Vec::new() }
    }

    pub(super) fn warned(mut self, deadline: NaiveDate) -> Self {
        self.gevolgen.push(Gevolg::Waarschuwing { deadline });
        self
    }
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

    /// A step of this kind that is possible whenever the kind is: an afspraak can be made at every level.
    pub(super) fn typical(soort: Stapsoort) -> Self {
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
            Stapsoort::Afhandeling => Self::Afhandeling { uitkomst: Uitkomst::Afspraak },
            Stapsoort::Afwijzing => Self::Afwijzing,
            Stapsoort::Intrekking => Self::Intrekking,
        }
    }
}

impl Escalatie {
    /// Takes a step. Whether the caller may take it is not asked here: that is [`crate::policy`].
    ///
    /// # Errors
    /// The [`EscalatieFout`] that says why the step is impossible now.
    pub fn apply(&self, stap: Stap, context: &Context<'_>) -> Result<Verloop, EscalatieFout> {
        self.check_status(stap)?;
        let niveau = self.niveau_on(context, self.niveau)?;
        match stap {
            Stap::Toelichting => Ok(Verloop::quiet(*self)),
            Stap::Melding => self.arrive(self.niveau, context),
            Stap::InBehandeling => self.take_up(context),
            Stap::VoorstelOpschaling => self.propose(niveau, context),
            Stap::Akkoord if self.voorstel_op.is_none() => Err(EscalatieFout::GeenVoorstel),
            Stap::Akkoord => self.move_up(context),
            Stap::Opschaling => match niveau.overgang {
                Some(Overgang::OpVoorstel) => Err(EscalatieFout::VoorstelNodig),
                Some(Overgang::Automatisch) | None => self.opened().move_up(context),
            },
            Stap::Afschaling => self.opened().move_down(context),
            Stap::Opschorting => Ok(self.opened().pause(context)),
            Stap::Hervatting => self.resume(niveau, context),
            Stap::Afhandeling { uitkomst } => self.settle(niveau, uitkomst),
            Stap::Afwijzing => self.reject(),
            Stap::Intrekking if self.geopend => Err(EscalatieFout::AlGeopend),
            Stap::Intrekking => Ok(self.close(Escalatiestatus::Ingetrokken)),
        }
    }

    /// What each status lets through at all.
    fn check_status(&self, stap: Stap) -> Result<(), EscalatieFout> {
        use Escalatiestatus::{Concept, Opgeschort};
        match (self.status, stap) {
            (status, _) if status.is_closed() => Err(EscalatieFout::Gesloten),
            (Concept, Stap::Melding | Stap::Intrekking) | (Opgeschort, Stap::Hervatting) | (_, Stap::Toelichting) => {
                Ok(())
            }
            (Concept, _) => Err(EscalatieFout::IsConcept),
            (_, Stap::Melding) => Err(EscalatieFout::AlGemeld),
            (Opgeschort, _) => Err(EscalatieFout::IsOpgeschort),
            (_, Stap::Hervatting) => Err(EscalatieFout::NietOpgeschort),
            _ => Ok(()),
        }
    }

    fn niveau_on<'a>(&self, context: &Context<'a>, nummer: u8) -> Result<&'a Niveau, EscalatieFout> {
        context.ladder.niveau(nummer).ok_or(EscalatieFout::NiveauOnbekend)
    }

    /// Comes in at a level: its behandelaar is aan zet and its clock is set.
    fn arrive(&self, nummer: u8, context: &Context<'_>) -> Result<Verloop, EscalatieFout> {
        let niveau = self.niveau_on(context, nummer)?;
        let Termijnen { reactie_voor, afhandelen_voor } = context.start_klok(niveau);
        let escalatie = Self {
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
        };
        let moved = (nummer != self.niveau).then_some(Gevolg::Verplaatst { van: self.niveau, naar: nummer });
        let gevolgen = moved.into_iter().chain([Gevolg::KlokGezet { reactie_voor, afhandelen_voor }]).collect();
        Ok(Verloop { escalatie, gevolgen })
    }

    /// The case in the hands of who is aan zet: it can no longer be withdrawn.
    fn opened(&self) -> Self {
        Self { geopend: true, ..*self }
    }

    fn take_up(&self, context: &Context<'_>) -> Result<Verloop, EscalatieFout> {
        if self.status == Escalatiestatus::InBehandeling {
            return Err(EscalatieFout::AlInBehandeling);
        }
        let in_behandeling_op = Some(context.today());
        Ok(Verloop::quiet(Self { status: Escalatiestatus::InBehandeling, in_behandeling_op, ..self.opened() }))
    }

    fn propose(&self, niveau: &Niveau, context: &Context<'_>) -> Result<Verloop, EscalatieFout> {
        match niveau.overgang {
            None => Err(EscalatieFout::HoogsteNiveau),
            Some(Overgang::Automatisch) => Err(EscalatieFout::VoorstelOnnodig),
            Some(Overgang::OpVoorstel) if self.voorstel_op.is_some() => Err(EscalatieFout::AlVoorgesteld),
            Some(Overgang::OpVoorstel) => {
                let escalatie = Self { voorstel_op: Some(context.today()), ..*self };
                Ok(Verloop { escalatie, gevolgen: vec![Gevolg::VoorstelKlaar] })
            }
        }
    }

    pub(super) fn move_up(&self, context: &Context<'_>) -> Result<Verloop, EscalatieFout> {
        let higher = self.niveau.checked_add(1).filter(|higher| context.ladder.niveau(*higher).is_some());
        self.arrive(higher.ok_or(EscalatieFout::HoogsteNiveau)?, context)
    }

    fn move_down(&self, context: &Context<'_>) -> Result<Verloop, EscalatieFout> {
        let lower = self.niveau.checked_sub(1).filter(|lower| *lower > 0);
        self.arrive(lower.ok_or(EscalatieFout::LaagsteNiveau)?, context)
    }

    fn pause(&self, context: &Context<'_>) -> Verloop {
        let escalatie = Self { status: Escalatiestatus::Opgeschort, opgeschort_op: Some(context.today()), ..*self };
        Verloop { escalatie, gevolgen: vec![Gevolg::KlokStil] }
    }

    fn resume(&self, niveau: &Niveau, context: &Context<'_>) -> Result<Verloop, EscalatieFout> {
        let opgeschort_op = self.opgeschort_op.ok_or(EscalatieFout::NietOpgeschort)?;
        let Termijnen { reactie_voor, afhandelen_voor } = context.resume_klok(niveau, self, opgeschort_op);
        let status = match self.in_behandeling_op {
            Some(_) => Escalatiestatus::InBehandeling,
            None => Escalatiestatus::Gemeld,
        };
        let escalatie = Self { status, reactie_voor, afhandelen_voor, opgeschort_op: None, ..*self };
        Ok(Verloop { escalatie, gevolgen: vec![Gevolg::KlokGezet { reactie_voor, afhandelen_voor }] })
    }

    fn settle(&self, niveau: &Niveau, uitkomst: Uitkomst) -> Result<Verloop, EscalatieFout> {
        let at_table = niveau.behandelaar == Behandelaar::RegionaleVersnellingstafel;
        match self.status {
            Escalatiestatus::InBehandeling if at_table && uitkomst == Uitkomst::Besluit => {
                Err(EscalatieFout::TafelNeemtGeenBesluit)
            }
            Escalatiestatus::InBehandeling => Ok(self.close(Escalatiestatus::Opgelost)),
            _ => Err(EscalatieFout::NietInBehandeling),
        }
    }

    fn reject(&self) -> Result<Verloop, EscalatieFout> {
        match self.status {
            Escalatiestatus::InBehandeling => Ok(self.close(Escalatiestatus::Afgewezen)),
            _ => Err(EscalatieFout::NietInBehandeling),
        }
    }

    fn close(&self, status: Escalatiestatus) -> Verloop {
        let escalatie = Self { status, reactie_voor: None, afhandelen_voor: None, voorstel_op: None, ..*self };
        Verloop { escalatie, gevolgen: vec![Gevolg::Gesloten { status }] }
    }
}
