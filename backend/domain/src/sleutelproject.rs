//! The key project: its kenmerk, its course from active to ended, and the place of its parts.

mod kenmerk;

use serde::{Deserialize, Serialize};
use thiserror::Error;
use uuid::Uuid;

use crate::code_list::code_list;
use crate::knelpuntthema::Themacode;
use crate::organisatie::GemeenteCode;

pub use kenmerk::Kenmerk;

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

/// Why something cannot be done with a project.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum SleutelprojectFout {
    /// Not a municipality and a number.
    #[error("een kenmerk ziet eruit als GM0193-0007")]
    OngeldigKenmerk,
    /// It is paused already.
    #[error("het project is al gepauzeerd")]
    AlGepauzeerd,
    /// It is not paused, so there is nothing to resume.
    #[error("het project is niet gepauzeerd")]
    NietGepauzeerd,
    /// It has ended; nothing about it changes any more.
    #[error("het project is beëindigd")]
    Beeindigd,
    /// It is paused; resume it first.
    #[error("het project is gepauzeerd")]
    Gepauzeerd,
    /// A project as part of itself.
    #[error("een project kan geen onderdeel van zichzelf zijn")]
    OnderdeelVanZichzelf,
    /// The intended whole is a part itself.
    #[error("het gekozen geheel is zelf een onderdeel")]
    GeheelIsOnderdeel,
    /// The intended part has parts itself.
    #[error("het project heeft zelf onderdelen")]
    HeeftOnderdelen,
    /// The pen-holding municipality among those that take part.
    #[error("de gemeente die de pen voert, neemt al deel")]
    PenvoerderNeemtDeel,
    /// A municipality that takes part twice.
    #[error("een gemeente neemt dubbel deel")]
    DeelnemerDubbel,
}

impl SleutelprojectFout {
    /// The stable code of this error.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::OngeldigKenmerk => "ongeldigKenmerk",
            Self::AlGepauzeerd => "projectAlGepauzeerd",
            Self::NietGepauzeerd => "projectNietGepauzeerd",
            Self::Beeindigd => "projectBeeindigd",
            Self::Gepauzeerd => "projectGepauzeerd",
            Self::OnderdeelVanZichzelf => "onderdeelVanZichzelf",
            Self::GeheelIsOnderdeel => "geheelIsOnderdeel",
            Self::HeeftOnderdelen => "projectHeeftOnderdelen",
            Self::PenvoerderNeemtDeel => "penvoerderNeemtDeel",
            Self::DeelnemerDubbel => "deelnemerDubbel",
        }
    }
}

impl Sleutelprojectstatus {
    /// Stops the work for a while.
    ///
    /// # Errors
    /// [`SleutelprojectFout::AlGepauzeerd`] or [`SleutelprojectFout::Beeindigd`].
    pub fn pause(self) -> Result<Self, SleutelprojectFout> {
        match self {
            Self::Actief => Ok(Self::Gepauzeerd),
            Self::Gepauzeerd => Err(SleutelprojectFout::AlGepauzeerd),
            Self::Beeindigd => Err(SleutelprojectFout::Beeindigd),
        }
    }

    /// Takes the work up again.
    ///
    /// # Errors
    /// [`SleutelprojectFout::NietGepauzeerd`] or [`SleutelprojectFout::Beeindigd`].
    pub fn resume(self) -> Result<Self, SleutelprojectFout> {
        match self {
            Self::Gepauzeerd => Ok(Self::Actief),
            Self::Actief => Err(SleutelprojectFout::NietGepauzeerd),
            Self::Beeindigd => Err(SleutelprojectFout::Beeindigd),
        }
    }

    /// Ends the project for good, from work or from pause.
    ///
    /// # Errors
    /// [`SleutelprojectFout::Beeindigd`] when it already has.
    pub fn end(self) -> Result<Self, SleutelprojectFout> {
        self.check_changeable().map(|()| Self::Beeindigd)
    }

    /// Whether facts about the project may still change.
    ///
    /// # Errors
    /// [`SleutelprojectFout::Beeindigd`].
    pub fn check_changeable(self) -> Result<(), SleutelprojectFout> {
        if self == Self::Beeindigd { Err(SleutelprojectFout::Beeindigd) } else { Ok(()) }
    }

    /// Whether the process may go on: phases close only in an active project.
    ///
    /// # Errors
    /// [`SleutelprojectFout::Gepauzeerd`] or [`SleutelprojectFout::Beeindigd`].
    pub fn check_active(self) -> Result<(), SleutelprojectFout> {
        match self {
            Self::Actief => Ok(()),
            Self::Gepauzeerd => Err(SleutelprojectFout::Gepauzeerd),
            Self::Beeindigd => Err(SleutelprojectFout::Beeindigd),
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
    /// The rule of [`SleutelprojectFout`] that stands in the way.
    pub fn check_onderdeel_van(&self, geheel: &Self) -> Result<(), SleutelprojectFout> {
        match () {
            () if self.id == geheel.id => Err(SleutelprojectFout::OnderdeelVanZichzelf),
            () if geheel.onderdeel_van.is_some() => Err(SleutelprojectFout::GeheelIsOnderdeel),
            () if self.heeft_onderdelen => Err(SleutelprojectFout::HeeftOnderdelen),
            () => Ok(()),
        }
    }
}

/// Checks the municipalities that take part beside the one that holds the pen.
///
/// # Errors
/// [`SleutelprojectFout::PenvoerderNeemtDeel`] or [`SleutelprojectFout::DeelnemerDubbel`].
pub fn check_deelnemende_gemeenten(
    penvoerder: &GemeenteCode,
    deelnemers: &[GemeenteCode],
) -> Result<(), SleutelprojectFout> {
    if deelnemers.contains(penvoerder) {
        return Err(SleutelprojectFout::PenvoerderNeemtDeel);
    }
    let different: std::collections::BTreeSet<_> = deelnemers.iter().collect();
    if different.len() == deelnemers.len() { Ok(()) } else { Err(SleutelprojectFout::DeelnemerDubbel) }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may fail by panicking")]
mod tests {
    use super::*;

    fn project(id: u128, onderdeel_van: Option<u128>, heeft_onderdelen: bool) -> Plaats {
        Plaats { id: Uuid::from_u128(id), onderdeel_van: onderdeel_van.map(Uuid::from_u128), heeft_onderdelen }
    }

    #[test]
    fn work_pauses_resumes_and_ends_once() {
        let paused = Sleutelprojectstatus::Actief.pause().unwrap();
        assert_eq!(paused.pause(), Err(SleutelprojectFout::AlGepauzeerd));
        assert_eq!(paused.resume(), Ok(Sleutelprojectstatus::Actief));
        let ended = paused.end().unwrap();
        for refused in [ended.pause(), ended.resume(), ended.end()] {
            assert_eq!(refused, Err(SleutelprojectFout::Beeindigd));
        }
        assert_eq!(Sleutelprojectstatus::Actief.resume().unwrap_err().code(), "projectNietGepauzeerd");
    }

    #[test]
    fn parts_have_one_level() {
        let (whole, part, other) = (project(1, None, true), project(2, Some(1), false), project(3, None, false));
        assert_eq!(other.check_onderdeel_van(&whole), Ok(()));
        assert_eq!(other.check_onderdeel_van(&part), Err(SleutelprojectFout::GeheelIsOnderdeel));
        assert_eq!(whole.check_onderdeel_van(&other), Err(SleutelprojectFout::HeeftOnderdelen));
        assert_eq!(whole.check_onderdeel_van(&whole), Err(SleutelprojectFout::OnderdeelVanZichzelf));
    }

    #[test]
    fn a_municipality_takes_part_once() {
        let gemeente = |code: &str| code.parse::<GemeenteCode>().unwrap();
        let check = |deelnemers: &[GemeenteCode]| check_deelnemende_gemeenten(&gemeente("GM0193"), deelnemers);
        assert_eq!(check(&[gemeente("GM0166"), gemeente("GM0148")]), Ok(()));
        assert_eq!(check(&[gemeente("GM0193")]), Err(SleutelprojectFout::PenvoerderNeemtDeel));
        assert_eq!(check(&[gemeente("GM0166"), gemeente("GM0166")]), Err(SleutelprojectFout::DeelnemerDubbel));
    }

    #[test]
    fn a_party_that_left_is_a_cause_beside_the_themes() {
        let cause = |code: &str| Pauzeoorzaak::from(code.parse::<Themacode>().unwrap());
        assert_eq!(cause("partijWeggevallen"), Pauzeoorzaak::PartijWeggevallen);
        assert_eq!(cause("stikstof").as_str(), "stikstof");
    }
}
