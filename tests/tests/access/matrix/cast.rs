//! Everyone who knocks: each role at Zwolle, and those who look from elsewhere.

use sleutelbord_tests::{Persona, TestApp};

/// How confidential the objects of a world are; the code list `Vertrouwelijkheid`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    Gemeente,
    Provincie,
    Regio,
    Openbaar,
}

/// From where somebody looks at what is of Zwolle: a column of the read table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sight {
    OwnGemeente,
    SameRegio,
    OwnProvincie,
    /// Logged in, but from another region, or of no organisation.
    Elsewhere,
    /// Not logged in.
    Nobody,
}

impl Sight {
    /// The read table of the domain.
    pub fn reads(self, level: Level) -> bool {
        match self {
            Self::OwnGemeente => true,
            Self::SameRegio => matches!(level, Level::Regio | Level::Openbaar),
            Self::OwnProvincie => level != Level::Gemeente,
            Self::Elsewhere | Self::Nobody => level == Level::Openbaar,
        }
    }
}

/// One of the cast.
pub struct Member {
    pub name: &'static str,
    pub sight: Sight,
    pub persona: Persona,
}

impl Member {
    pub fn is_system(&self) -> bool {
        self.name == SYSTEEM
    }
}

pub const PUBLIEK: &str = "publiek";
pub const IEMAND: &str = "iemand zonder toekenning";
pub const BEHEERDER: &str = "beheerder";
pub const LEZER: &str = "lezer van Zwolle";
pub const PROJECTLEIDER: &str = "projectleider van Zwolle";
pub const OPDRACHTGEVER: &str = "opdrachtgever van Zwolle";
pub const MEDEWERKER: &str = "medewerker van Zwolle";
pub const GEGEVENSBEHEERDER: &str = "gegevensbeheerder van Zwolle";
pub const BESTUURDER: &str = "bestuurder van Zwolle";
pub const BUUR_PROJECTLEIDER: &str = "projectleider van Deventer";
pub const BUUR_GEGEVENSBEHEERDER: &str = "gegevensbeheerder van Deventer";
pub const VER_PROJECTLEIDER: &str = "projectleider van Enschede";
pub const PROVINCIE: &str = "provincie Overijssel";
pub const PROVINCIE_MEDEWERKER: &str = "medewerker van Overijssel";
pub const PROVINCIE_OPDRACHTGEVER: &str = "opdrachtgever van Overijssel";
pub const GEDEPUTEERDE: &str = "bestuurder van Overijssel";
pub const VOORZITTER: &str = "voorzitter van West-Overijssel";
pub const SECRETARIS: &str = "secretaris van West-Overijssel";
pub const VER_VOORZITTER: &str = "voorzitter van Twente";
pub const SYSTEEM: &str = "systeem van Overijssel tot en met Provincie";

/// Brings everyone together.
pub async fn assemble(app: &TestApp) -> Vec<Member> {
    use Sight::{Elsewhere, Nobody, OwnGemeente, OwnProvincie, SameRegio};
    let zwolle = Some("GM0193");
    let overijssel = Some("PV23");
    let mut cast = vec![
        Member { name: PUBLIEK, sight: Nobody, persona: app.publiek() },
        Member { name: IEMAND, sight: Elsewhere, persona: app.iemand().await },
        Member { name: SYSTEEM, sight: OwnProvincie, persona: app.systeem("PV23", "Provincie").await },
    ];
    for (name, sight, rol, organisatie) in [
        (BEHEERDER, Elsewhere, "beheerder", None),
        (LEZER, OwnGemeente, "lezer", zwolle),
        (PROJECTLEIDER, OwnGemeente, "projectleider", zwolle),
        (OPDRACHTGEVER, OwnGemeente, "opdrachtgever", zwolle),
        (MEDEWERKER, OwnGemeente, "medewerker", zwolle),
        (GEGEVENSBEHEERDER, OwnGemeente, "gegevensbeheerder", zwolle),
        (BESTUURDER, OwnGemeente, "bestuurder", zwolle),
        (BUUR_PROJECTLEIDER, SameRegio, "projectleider", Some("GM0150")),
        (BUUR_GEGEVENSBEHEERDER, SameRegio, "gegevensbeheerder", Some("GM0150")),
        (VER_PROJECTLEIDER, Elsewhere, "projectleider", Some("GM0153")),
        (PROVINCIE, OwnProvincie, "provincie", overijssel),
        (PROVINCIE_MEDEWERKER, OwnProvincie, "medewerker", overijssel),
        (PROVINCIE_OPDRACHTGEVER, OwnProvincie, "opdrachtgever", overijssel),
        (GEDEPUTEERDE, OwnProvincie, "bestuurder", overijssel),
        (VOORZITTER, SameRegio, "tafelvoorzitter", Some("west-overijssel")),
        (SECRETARIS, SameRegio, "tafelsecretaris", Some("west-overijssel")),
        (VER_VOORZITTER, Elsewhere, "tafelvoorzitter", Some("twente")),
    ] {
        cast.push(Member { name, sight, persona: app.person(&[(rol, organisatie)]).await });
    }
    cast
}
