//! The table itself. A new action does not compile until it has a line here.

use super::Relatie::{AanZet, DeelnemendeGemeente, EigenGemeente, EigenProvincie, Melder, Overal};
use super::Rol::{
    Beheerder, Bestuurder, Gegevensbeheerder, Medewerker, Opdrachtgever, Projectleider, Provincie, Tafelsecretaris,
    Tafelvoorzitter,
};
use super::{Action, Relatie, Rol};

type Row = &'static [(Rol, Relatie)];

const ADMINISTRATION: Row = &[(Beheerder, Overal)];
const OWN_PLANS: Row = &[(Gegevensbeheerder, EigenGemeente)];
const OWN_PROJECT: Row = &[(Projectleider, EigenGemeente)];
const PROVINCIAL_DECISION: Row = &[(Projectleider, EigenGemeente), (Provincie, EigenProvincie)];

/// Whoever is aan zet at the present level; the province records what the Rijk answers.
const AT_THE_LEVEL: Row = &[
    (Opdrachtgever, AanZet),
    (Bestuurder, AanZet),
    (Tafelvoorzitter, AanZet),
    (Tafelsecretaris, AanZet),
    (Provincie, AanZet),
];
const FOLLOWED_OR_AT_THE_LEVEL: Row = &[
    (Projectleider, EigenGemeente),
    (Projectleider, Melder),
    (Medewerker, Melder),
    (Opdrachtgever, AanZet),
    (Bestuurder, AanZet),
    (Tafelvoorzitter, AanZet),
    (Tafelsecretaris, AanZet),
    (Provincie, AanZet),
];
const RAISE: Row = &[
    (Projectleider, EigenGemeente),
    (Projectleider, DeelnemendeGemeente),
    (Medewerker, EigenGemeente),
    (Medewerker, DeelnemendeGemeente),
    (Medewerker, EigenProvincie),
];

/// Which roles may do this, each in which relation to the object.
#[must_use]
pub fn permits(action: Action) -> &'static [(Rol, Relatie)] {
    match action {
        Action::GebruikersBeheren
        | Action::ToekenningenBeheren
        | Action::ApiClientsBeheren
        | Action::ReferentiegegevensBeheren => ADMINISTRATION,

        Action::WoningbouwplanAanmaken | Action::WoningbouwplanWijzigen | Action::WoningbouwplanVerwijderen => {
            OWN_PLANS
        }
        Action::WoningbouwplanImporteren => {
            &[(Gegevensbeheerder, EigenGemeente), (Projectleider, EigenGemeente), (Provincie, EigenProvincie)]
        }

        Action::SleutelprojectAanmaken
        | Action::SleutelprojectWijzigen
        | Action::SleutelprojectPauzeren
        | Action::SleutelprojectHervatten
        | Action::SleutelprojectBeeindigen
        | Action::PlanfaseWijzigen
        | Action::FaseovergangRegistreren
        | Action::FaseovergangAfwijken
        | Action::FaseovergangTerug
        | Action::MijlpaalAanmaken
        | Action::MijlpaalWijzigen
        | Action::MijlpaalVerschuiven
        | Action::MijlpaalCorrigeren
        | Action::MijlpaalRealiseren
        | Action::MijlpaalLatenVervallen
        | Action::BesluitmomentAanmaken
        | Action::BesluitmomentWijzigen
        | Action::BesluitRegistreren
        | Action::GemeentelijkeVerantwoordelijkeToewijzen => OWN_PROJECT,
        Action::SleutelprojectPlannenKoppelen => {
            &[(Projectleider, EigenGemeente), (Projectleider, DeelnemendeGemeente)]
        }
        Action::BasisdatumWijzigen => &[(Projectleider, EigenGemeente), (Opdrachtgever, EigenGemeente)],

        Action::ProvinciaalBesluitmomentAanmaken
        | Action::ProvinciaalBesluitmomentWijzigen
        | Action::ProvinciaalBesluitRegistreren => PROVINCIAL_DECISION,
        Action::ProvincialeVerantwoordelijkeToewijzen => &[(Provincie, EigenProvincie)],

        Action::EscalatieMelden => RAISE,
        Action::EscalatieWijzigen | Action::EscalatieIntrekken => &[(Projectleider, Melder), (Medewerker, Melder)],
        Action::EscalatieToelichten | Action::EscalatieOpschalingVoorstellen => FOLLOWED_OR_AT_THE_LEVEL,
        Action::EscalatieAkkoordOpschaling => &[(Bestuurder, EigenGemeente)],
        Action::EscalatieInBehandelingNemen
        | Action::EscalatieOpschalen
        | Action::EscalatieAfschalen
        | Action::EscalatieOpschorten
        | Action::EscalatieHervatten
        | Action::EscalatieAfhandelen
        | Action::EscalatieAfwijzen => AT_THE_LEVEL,
    }
}
