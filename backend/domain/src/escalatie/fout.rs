//! Why a step cannot be taken.

use thiserror::Error;

/// Why a step in the course of a case is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum EscalatieFout {
    /// It was opgelost, afgewezen or ingetrokken.
    #[error("de escalatie is gesloten")]
    Gesloten,
    /// It is still a draft: only melding, toelichting and intrekking are possible.
    #[error("de escalatie is nog een concept")]
    IsConcept,
    /// It is no draft any more.
    #[error("de escalatie is al gemeld")]
    AlGemeld,
    /// The clock stands still: only hervatting and toelichting are possible.
    #[error("de escalatie is opgeschort")]
    IsOpgeschort,
    /// There is nothing to resume.
    #[error("de escalatie is niet opgeschort")]
    NietOpgeschort,
    /// The present level already works on it.
    #[error("de escalatie is al in behandeling")]
    AlInBehandeling,
    /// The present level must take it up first.
    #[error("de escalatie is nog niet in behandeling")]
    NietInBehandeling,
    /// An addressee took it up, so it cannot be withdrawn any more.
    #[error("de escalatie is al geopend door de behandelaar")]
    AlGeopend,
    /// There is no higher level.
    #[error("dit is het hoogste niveau")]
    HoogsteNiveau,
    /// There is no lower level.
    #[error("dit is het laagste niveau")]
    LaagsteNiveau,
    /// Moving to another organisation asks for a proposal and an akkoord.
    #[error("opschalen naar een andere organisatie begint met een voorstel")]
    VoorstelNodig,
    /// Moving within one organisation asks for no proposal.
    #[error("binnen de eigen organisatie is geen voorstel nodig")]
    VoorstelOnnodig,
    /// A proposal already waits.
    #[error("er ligt al een voorstel tot opschaling")]
    AlVoorgesteld,
    /// There is no proposal to agree to.
    #[error("er ligt geen voorstel tot opschaling")]
    GeenVoorstel,
    /// A table agrees, advises or promises; it takes no decision.
    #[error("een versnellingstafel neemt geen besluit")]
    TafelNeemtGeenBesluit,
    /// The ladder has no such level: case and ladder do not belong together.
    #[error("de escalatieladder kent dit niveau niet")]
    NiveauOnbekend,
}

impl EscalatieFout {
    /// The stable code of this error.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Gesloten => "escalatieGesloten",
            Self::IsConcept => "escalatieIsConcept",
            Self::AlGemeld => "escalatieAlGemeld",
            Self::IsOpgeschort => "escalatieOpgeschort",
            Self::NietOpgeschort => "escalatieNietOpgeschort",
            Self::AlInBehandeling => "escalatieAlInBehandeling",
            Self::NietInBehandeling => "escalatieNietInBehandeling",
            Self::AlGeopend => "escalatieAlGeopend",
            Self::HoogsteNiveau => "hoogsteNiveau",
            Self::LaagsteNiveau => "laagsteNiveau",
            Self::VoorstelNodig => "voorstelNodig",
            Self::VoorstelOnnodig => "voorstelOnnodig",
            Self::AlVoorgesteld => "alVoorgesteld",
            Self::GeenVoorstel => "geenVoorstel",
            Self::TafelNeemtGeenBesluit => "tafelNeemtGeenBesluit",
            Self::NiveauOnbekend => "niveauOnbekend",
        }
    }
}
