//! How far a plan is by planning law, and how hard its homes therefore are.

use chrono::NaiveDate;

use crate::code_list::code_list;

code_list! {
    /// The planning status of a plan, as the Dutch plan monitors exchange it.
    Planstatus {
        Onherroepelijk = "1A Onherroepelijk",
        OnherroepelijkUitwerkingsplicht = "1B Onherroepelijk, uitwerkingsplicht",
        OnherroepelijkWijzigingsbevoegdheid = "1C Onherroepelijk, wijzigingsbevoegdheid",
        Vastgesteld = "2A Vastgesteld",
        VastgesteldUitwerkingsplicht = "2B Vastgesteld, uitwerkingsplicht",
        VastgesteldWijzigingsbevoegdheid = "2C Vastgesteld, wijzigingsbevoegdheid",
        InVoorbereiding = "3 In voorbereiding",
        Visie = "4A Visie",
        Optie = "4B Optie",
        AmbtelijkMetLocatie = "5A Ambtelijk met locatie",
        AmbtelijkZonderLocatie = "5B Ambtelijk zonder locatie",
        Onbekend = "Onbekend",
    }
}

code_list! {
    /// How certain the homes of a plan are; derived from its planning status, never typed.
    Hardheid {
        Hard = "hard",
        Zacht = "zacht",
        /// Counts in no total.
        TeltNiet = "teltNiet",
        /// Counts as neither hard nor soft, and is shown as unknown.
        Onbekend = "onbekend",
    }
}

code_list! {
    /// The legal instrument that allows the homes.
    JuridischeGrondslag {
        /// A bestemmingsplan, or the temporary part of the omgevingsplan that it became.
        Bestemmingsplan = "bestemmingsplan",
        WijzigingOmgevingsplan = "wijzigingOmgevingsplan",
        /// Permit that deviates from the omgevingsplan.
        Bopa = "bopa",
        Projectbesluit = "projectbesluit",
        /// The omgevingsplan in force already allows the homes.
        Binnenplans = "binnenplans",
    }
}

impl Planstatus {
    /// Whether the plan was adopted, so that a court can annul it.
    #[must_use]
    pub fn is_vastgesteld(self) -> bool {
        !matches!(
            self,
            Self::InVoorbereiding
                | Self::Visie
                | Self::Optie
                | Self::AmbtelijkMetLocatie
                | Self::AmbtelijkZonderLocatie
                | Self::Onbekend
        )
    }

    /// The hardness under the rule that holds on `date`.
    #[must_use]
    pub fn hardheid_on(self, date: NaiveDate) -> Hardheid {
        Hardheidsregel::on(date).hardheid(self)
    }
}

/// Whether a list that was made on `brondatum` may decide on the planning status of a plan that a court annulled on `uitspraakdatum`: one that is
/// older, or bears no date, did not know the ruling.
#[must_use]
pub fn list_knows_uitspraak(brondatum: Option<NaiveDate>, uitspraakdatum: Option<NaiveDate>) -> bool {
    uitspraakdatum.is_none_or(|ruled| brondatum.is_some_and(|made| made > ruled))
}

/// One version of the rule from planning status to hardness; a peilmoment stores the version it was counted with.
#[derive(Debug, PartialEq, Eq)]
pub struct Hardheidsregel {
    /// The version, counted from 1.
    pub versie: u16,
    /// The first day on which this version holds; the first version also answers for what lies before it.
    pub geldig_vanaf: NaiveDate,
    /// Where the rule was written down.
    pub bron: &'static str,
    hard: &'static [Planstatus],
    zacht: &'static [Planstatus],
    telt_niet: &'static [Planstatus],
}

/// The day on which the *Versnellingsaanpak Woningbouw* began to hold.
const SEPTEMBER_2021: NaiveDate = match NaiveDate::from_ymd_opt(2021, 9, 1) {
    Some(date) => date,
    None => NaiveDate::MIN,
};

static FIRST: Hardheidsregel = Hardheidsregel {
    versie: 1,
    geldig_vanaf: SEPTEMBER_2021,
    bron: "Codelijst planstatus van de provinciale planmonitors, indeling in harde en zachte plancapaciteit",
    hard: &[
        Planstatus::Onherroepelijk,
        Planstatus::OnherroepelijkUitwerkingsplicht,
        Planstatus::Vastgesteld,
        Planstatus::VastgesteldUitwerkingsplicht,
    ],
    zacht: &[
        Planstatus::OnherroepelijkWijzigingsbevoegdheid,
        Planstatus::VastgesteldWijzigingsbevoegdheid,
        Planstatus::InVoorbereiding,
        Planstatus::Visie,
        Planstatus::Optie,
    ],
    telt_niet: &[Planstatus::AmbtelijkMetLocatie, Planstatus::AmbtelijkZonderLocatie],
};

/// Later versions follow the first, in the order of their dates.
static LATER: &[Hardheidsregel] = &[];

impl Hardheidsregel {
    /// The version that holds on `date`.
    #[must_use]
    pub fn on(date: NaiveDate) -> &'static Self {
        LATER.iter().rev().find(|regel| regel.geldig_vanaf <= date).unwrap_or(&FIRST)
    }

    /// The hardness of a planning status under this version.
    #[must_use]
    pub fn hardheid(&self, planstatus: Planstatus) -> Hardheid {
        match () {
            () if self.hard.contains(&planstatus) => Hardheid::Hard,
            () if self.zacht.contains(&planstatus) => Hardheid::Zacht,
            () if self.telt_niet.contains(&planstatus) => Hardheid::TeltNiet,
            () => Hardheid::Onbekend,
        }
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may fail by panicking")]
mod tests {
    use super::*;

    #[test]
    fn hardness_follows_the_planning_status() {
        let today = "2026-11-23".parse().unwrap();
        let by_hardness = |hardheid| -> Vec<&str> {
            Planstatus::ALL
                .iter()
                .filter(|status| status.hardheid_on(today) == hardheid)
                .map(|status| status.as_str().split(' ').next().unwrap())
                .collect()
        };
        assert_eq!(by_hardness(Hardheid::Hard), ["1A", "1B", "2A", "2B"]);
        assert_eq!(by_hardness(Hardheid::Zacht), ["1C", "2C", "3", "4A", "4B"]);
        assert_eq!(by_hardness(Hardheid::TeltNiet), ["5A", "5B"]);
        assert_eq!(by_hardness(Hardheid::Onbekend), ["Onbekend"]);
    }

    #[test]
    fn the_first_version_also_answers_for_the_past() {
        assert_eq!(Hardheidsregel::on("2000-01-01".parse().unwrap()).versie, 1);
    }
}
