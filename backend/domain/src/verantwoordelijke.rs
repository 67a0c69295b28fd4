//! Who sits where, and since when: the seats of a project have one occupant on every date, or none.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::code_list::code_list;
use crate::fault::faults;
use crate::geldigheid::Geldigheid;
use crate::organisatie::Organisatiesoort;

code_list! {
    /// The seats of a project.
    Zetel {
        Projectleider = "projectleider",
        AmbtelijkOpdrachtgever = "ambtelijkOpdrachtgever",
        BestuurlijkOpdrachtgever = "bestuurlijkOpdrachtgever",
        Accounthouder = "accounthouder",
        Gedeputeerde = "gedeputeerde",
    }
}

impl Zetel {
    /// The kind of organisation that fills the seat.
    #[must_use]
    pub fn organisatiesoort(self) -> Organisatiesoort {
        match self {
            Self::Projectleider | Self::AmbtelijkOpdrachtgever | Self::BestuurlijkOpdrachtgever => {
                Organisatiesoort::Gemeente
            }
            Self::Accounthouder | Self::Gedeputeerde => Organisatiesoort::Provincie,
        }
    }
}

/// A person in a seat, for a period.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bezetting {
    /// The person.
    pub persoon: Uuid,
    /// Who stands in.
    pub vervanger: Option<Uuid>,
    /// When.
    pub geldig: Geldigheid,
}

faults! {
    /// Why a seat cannot be filled, or left.
    #[derive(Copy)]
    VerantwoordelijkeFault {
        /// Somebody occupies it on some day of the period.
        Overlapt {
            /// The first day of that occupancy.
            van: NaiveDate,
        } = "zetelBezet", State("Zetel bezet"),
            "Deze zetel is in (een deel van) deze periode al bezet: vanaf {van}. Beëindig dat eerst.";
        /// A person as own stand-in.
        VervangtZichzelf = "vervangtZichzelf", Field("vervanger"), "Niemand vervangt zichzelf.";
        /// The occupancy has an end.
        AlBeeindigd {
            /// The first day on which it no longer holds.
            geldig_tot: NaiveDate,
        } = "alBeeindigd", State("Al beëindigd"), "Deze bezetting heeft al een einde: {geldigTot}.";
        /// It would end before it began.
        EindeNietNaBegin {
            /// The first day of the occupancy.
            van: NaiveDate,
        } = "eindeNietNaBegin", Field("geldigTot"), "Het einde ligt na het begin: {van}.";
    }
}

/// Whether `nieuw` fits beside the other occupancies of the same seat.
///
/// # Errors
/// [`VerantwoordelijkeFault`].
pub fn check_bezetting(bezettingen: &[Bezetting], nieuw: &Bezetting) -> Result<(), VerantwoordelijkeFault> {
    if nieuw.vervanger == Some(nieuw.persoon) {
        return Err(VerantwoordelijkeFault::VervangtZichzelf);
    }
    match bezettingen.iter().find(|bezetting| bezetting.geldig.overlaps(nieuw.geldig)) {
        Some(bezetting) => Err(VerantwoordelijkeFault::Overlapt { van: bezetting.geldig.van }),
        None => Ok(()),
    }
}

/// The occupancy as it is when it ends on `tot`, so that a successor fits from that day on.
///
/// # Errors
/// [`VerantwoordelijkeFault::EindeNietNaBegin`] when that leaves no day.
pub fn ended_on(bezetting: Bezetting, tot: NaiveDate) -> Result<Bezetting, VerantwoordelijkeFault> {
    let geldig = Geldigheid::new(bezetting.geldig.van, Some(tot));
    let geldig = geldig.map_err(|fault| VerantwoordelijkeFault::EindeNietNaBegin { van: fault.van })?;
    Ok(Bezetting { geldig, ..bezetting })
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may fail by panicking")]
mod tests {
    use super::*;
    use crate::fault::Fault;

    fn date(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn seat(persoon: u128, van: &str, tot: Option<&str>) -> Bezetting {
        Bezetting {
            persoon: Uuid::from_u128(persoon),
            vervanger: None,
            geldig: Geldigheid::new(date(van), tot.map(date)).unwrap(),
        }
    }

    #[test]
    fn who_sits_there_has_one_answer_on_every_date() {
        let seats = [seat(1, "2024-01-01", Some("2026-05-01")), seat(2, "2026-06-01", None)];
        let who = |day| seats.iter().find(|seat| seat.geldig.holds_on(date(day))).map(|seat| seat.persoon.as_u128());
        assert_eq!(who("2026-04-30"), Some(1));
        assert_eq!(who("2026-05-01"), None);
        assert_eq!(who("2030-01-01"), Some(2));
        assert_eq!(who("2023-12-31"), None);
    }

    #[test]
    fn two_people_never_share_a_seat() {
        let first = seat(1, "2024-01-01", None);
        let successor = seat(2, "2026-06-01", None);
        assert_eq!(check_bezetting(&[first], &successor).unwrap_err().code(), "zetelBezet");
        let ended = ended_on(first, date("2026-06-01")).unwrap();
        assert_eq!(check_bezetting(&[ended], &successor), Ok(()));
        assert!(ended_on(first, date("2024-01-01")).is_err());
    }

    #[test]
    fn nobody_stands_in_for_themselves() {
        let alone = Bezetting { vervanger: Some(Uuid::from_u128(1)), ..seat(1, "2024-01-01", None) };
        assert_eq!(check_bezetting(&[], &alone), Err(VerantwoordelijkeFault::VervangtZichzelf));
    }
}
