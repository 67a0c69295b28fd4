//! The key project: its kenmerk, its course from active to ended, and the place of its parts.

mod kenmerk;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::code_list::code_list;
use crate::fault::faults;
use crate::knelpuntthema::Themacode;
use crate::organisatie::GemeenteCode;

pub use kenmerk::{Kenmerk, KenmerkFault};

code_list! {
    /// Whether the project is worked on.
    Sleutelprojectstatus {
        Actief = "actief",
        Gepauzeerd = "gepauzeerd",
        Beeindigd = "beeindigd",
    }
}

/// Why a project is paused. Its text is the theme's code or `partijWeggevallen`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(from = "Themacode", into = "String")]
pub enum Pauzeoorzaak {
    /// A party that was to build or develop is gone.
    PartijWeggevallen,
    /// A bottleneck of this theme.
    Thema(Themacode),
}

impl Pauzeoorzaak {
    const PARTIJ_WEGGEVALLEN: &'static str = "partijWeggevallen";

    /// The cause as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::PartijWeggevallen => Self::PARTIJ_WEGGEVALLEN,
            Self::Thema(thema) => thema.as_str(),
        }
    }
}

impl From<Themacode> for Pauzeoorzaak {
    fn from(code: Themacode) -> Self {
        if code.as_str() == Self::PARTIJ_WEGGEVALLEN { Self::PartijWeggevallen } else { Self::Thema(code) }
    }
}

impl From<Pauzeoorzaak> for String {
    fn from(oorzaak: Pauzeoorzaak) -> Self {
        oorzaak.as_str().to_owned()
    }
}

faults! {
    /// Why something cannot be done with a project.
    #[derive(Copy)]
    SleutelprojectFault {
        /// It is paused already.
        AlGepauzeerd = "projectAlGepauzeerd", State("Al gepauzeerd"), "Het project is al gepauzeerd.";
        /// It is not paused, so there is nothing to resume.
        NietGepauzeerd = "projectNietGepauzeerd", State("Niet gepauzeerd"),
            "Het project is niet gepauzeerd en kan dus niet worden hervat.";
        /// It has ended; nothing about it changes any more.
        Beeindigd = "projectBeeindigd", State("Project beëindigd"),
            "Het project is beëindigd; er verandert niets meer aan.";
        /// It is paused; resume it first.
        Gepauzeerd = "projectGepauzeerd", State("Project gepauzeerd"), "Het project is gepauzeerd. Hervat het eerst.";
        /// A project as part of itself.
        OnderdeelVanZichzelf = "onderdeelVanZichzelf", State("Onderdeel van zichzelf"),
            "Een project kan geen onderdeel van zichzelf zijn.";
        /// The intended whole is a part itself.
        GeheelIsOnderdeel = "geheelIsOnderdeel", State("Geheel is zelf een onderdeel"),
            "Het gekozen geheel is zelf een onderdeel; er is één niveau van onderdelen.";
        /// The intended part has parts itself.
        HeeftOnderdelen = "projectHeeftOnderdelen", State("Heeft zelf onderdelen"),
            "Het project heeft zelf onderdelen en kan dus geen onderdeel worden.";
        /// A part for more readers than the whole.
        VertrouwelijkheidTeRuim = "vertrouwelijkheidTeRuim", State("Te ruime vertrouwelijkheid"),
            "Een onderdeel kan niet voor meer lezers zijn dan het geheel.";
        /// The pen-holding municipality among those that take part.
        PenvoerderNeemtDeel = "penvoerderNeemtDeel", State("Penvoerder neemt al deel"),
            "De gemeente die de pen voert hoort niet bij de deelnemende gemeenten.";
        /// A municipality that takes part twice.
        DeelnemerDubbel = "deelnemerDubbel", State("Gemeente staat er dubbel in"), "Een gemeente kan één keer deelnemen.";
        /// A plan of a municipality that does not take part.
        PlanGemeenteNeemtNietDeel = "planGemeenteNeemtNietDeel", State("Gemeente neemt niet deel"),
            "De gemeente van dit plan neemt niet deel aan het project.";
        /// A plan that belongs to a project, this or another.
        PlanAlGekoppeld = "planAlGekoppeld", State("Al gekoppeld"),
            "Dit plan hoort al bij een sleutelproject. Maak het daar eerst los.";
        /// More plans than are listed whole.
        TeVeelPlannen {
            /// The most that it has.
            maximum: usize,
        } = "teVeelPlannen", State("Te veel plannen"), "Een project telt hoogstens {maximum} plannen.";
    }
}

impl Sleutelprojectstatus {
    /// Stops the work for a while.
    ///
    /// # Errors
    /// [`SleutelprojectFault::AlGepauzeerd`] or [`SleutelprojectFault::Beeindigd`].
    pub fn pause(self) -> Result<Self, SleutelprojectFault> {
        match self {
            Self::Actief => Ok(Self::Gepauzeerd),
            Self::Gepauzeerd => Err(SleutelprojectFault::AlGepauzeerd),
            Self::Beeindigd => Err(SleutelprojectFault::Beeindigd),
        }
    }

    /// Takes the work up again.
    ///
    /// # Errors
    /// [`SleutelprojectFault::NietGepauzeerd`] or [`SleutelprojectFault::Beeindigd`].
    pub fn resume(self) -> Result<Self, SleutelprojectFault> {
        match self {
            Self::Gepauzeerd => Ok(Self::Actief),
            Self::Actief => Err(SleutelprojectFault::NietGepauzeerd),
            Self::Beeindigd => Err(SleutelprojectFault::Beeindigd),
        }
    }

    /// Ends the project for good, from work or from pause.
    ///
    /// # Errors
    /// [`SleutelprojectFault::Beeindigd`] when it already has.
    pub fn end(self) -> Result<Self, SleutelprojectFault> {
        self.check_changeable().map(|()| Self::Beeindigd)
    }

    /// Whether facts about the project may still change.
    ///
    /// # Errors
    /// [`SleutelprojectFault::Beeindigd`].
    pub fn check_changeable(self) -> Result<(), SleutelprojectFault> {
        if self == Self::Beeindigd { Err(SleutelprojectFault::Beeindigd) } else { Ok(()) }
    }

    /// Whether the process may go on: phases close only in an active project.
    ///
    /// # Errors
    /// [`SleutelprojectFault::Gepauzeerd`] or [`SleutelprojectFault::Beeindigd`].
    pub fn check_active(self) -> Result<(), SleutelprojectFault> {
        match self {
            Self::Actief => Ok(()),
            Self::Gepauzeerd => Err(SleutelprojectFault::Gepauzeerd),
            Self::Beeindigd => Err(SleutelprojectFault::Beeindigd),
        }
    }
}

/// What must be known of a project to make it part of another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Plaats {
    /// The project.
    pub id: Uuid,
    /// The whole of which it is a part.
    pub onderdeel_van: Option<Uuid>,
    /// Whether other projects are parts of it.
    pub heeft_onderdelen: bool,
}

impl Plaats {
    /// Whether this project may become a part of `geheel`: there is one level of parts.
    ///
    /// # Errors
    /// The rule of [`SleutelprojectFault`] that stands in the way.
    pub fn check_onderdeel_van(&self, geheel: &Self) -> Result<(), SleutelprojectFault> {
        match () {
            () if self.id == geheel.id => Err(SleutelprojectFault::OnderdeelVanZichzelf),
            () if geheel.onderdeel_van.is_some() => Err(SleutelprojectFault::GeheelIsOnderdeel),
            () if self.heeft_onderdelen => Err(SleutelprojectFault::HeeftOnderdelen),
            () => Ok(()),
        }
    }
}

/// Checks the municipalities that take part beside the one that holds the pen.
///
/// # Errors
/// [`SleutelprojectFault::PenvoerderNeemtDeel`] or [`SleutelprojectFault::DeelnemerDubbel`].
pub fn check_deelnemende_gemeenten(
    penvoerder: &GemeenteCode,
    deelnemers: &[GemeenteCode],
) -> Result<(), SleutelprojectFault> {
    if deelnemers.contains(penvoerder) {
        return Err(SleutelprojectFault::PenvoerderNeemtDeel);
    }
    let different: std::collections::BTreeSet<_> = deelnemers.iter().collect();
    if different.len() == deelnemers.len() { Ok(()) } else { Err(SleutelprojectFault::DeelnemerDubbel) }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may fail by panicking")]
mod tests {
    use super::*;
    use crate::fault::Fault;

    fn project(id: u128, onderdeel_van: Option<u128>, heeft_onderdelen: bool) -> Plaats {
        Plaats { id: Uuid::from_u128(id), onderdeel_van: onderdeel_van.map(Uuid::from_u128), heeft_onderdelen }
    }

    #[test]
    fn work_pauses_resumes_and_ends_once() {
        let paused = Sleutelprojectstatus::Actief.pause().unwrap();
        assert_eq!(paused.pause(), Err(SleutelprojectFault::AlGepauzeerd));
        assert_eq!(paused.resume(), Ok(Sleutelprojectstatus::Actief));
        let ended = paused.end().unwrap();
        for refused in [ended.pause(), ended.resume(), ended.end()] {
            assert_eq!(refused, Err(SleutelprojectFault::Beeindigd));
        }
        assert_eq!(Sleutelprojectstatus::Actief.resume().unwrap_err().code(), "projectNietGepauzeerd");
    }

    #[test]
    fn parts_have_one_level() {
        let (whole, part, other) = (project(1, None, true), project(2, Some(1), false), project(3, None, false));
        assert_eq!(other.check_onderdeel_van(&whole), Ok(()));
        assert_eq!(other.check_onderdeel_van(&part), Err(SleutelprojectFault::GeheelIsOnderdeel));
        assert_eq!(whole.check_onderdeel_van(&other), Err(SleutelprojectFault::HeeftOnderdelen));
        assert_eq!(whole.check_onderdeel_van(&whole), Err(SleutelprojectFault::OnderdeelVanZichzelf));
    }

    #[test]
    fn a_municipality_takes_part_once() {
        let gemeente = |code: &str| code.parse::<GemeenteCode>().unwrap();
        let check = |deelnemers: &[GemeenteCode]| check_deelnemende_gemeenten(&gemeente("GM0193"), deelnemers);
        assert_eq!(check(&[gemeente("GM0166"), gemeente("GM0148")]), Ok(()));
        assert_eq!(check(&[gemeente("GM0193")]), Err(SleutelprojectFault::PenvoerderNeemtDeel));
        assert_eq!(check(&[gemeente("GM0166"), gemeente("GM0166")]), Err(SleutelprojectFault::DeelnemerDubbel));
    }

    #[test]
    fn a_party_that_left_is_a_cause_beside_the_themes() {
        let cause = |code: &str| Pauzeoorzaak::from(code.parse::<Themacode>().unwrap());
        assert_eq!(cause("partijWeggevallen"), Pauzeoorzaak::PartijWeggevallen);
        assert_eq!(cause("stikstof").as_str(), "stikstof");
    }
}
