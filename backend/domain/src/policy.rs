//! Who may do what: one table of role, action and relation. What may be read is not here: that is [`crate::vertrouwelijkheid`].

mod action;
mod matrix;
mod table;

use serde::{Deserialize, Serialize};

use crate::code_list::code_list;
use crate::escalatie::Behandelaar;
use crate::organisatie::{GemeenteCode, OrganisatieCode, Organisatiesoort, ProvincieCode, RegioCode};

pub use action::Action;
pub use matrix::matrix;
pub use table::permits;

code_list! {
    /// The roles that a person or system can hold.
    Rol {
        Beheerder = "beheerder",
        Projectleider = "projectleider",
        Opdrachtgever = "opdrachtgever",
        Medewerker = "medewerker",
        Gegevensbeheerder = "gegevensbeheerder",
        Bestuurder = "bestuurder",
        Provincie = "provincie",
        Tafelvoorzitter = "tafelvoorzitter",
        Tafelsecretaris = "tafelsecretaris",
        Lezer = "lezer",
        Systeem = "systeem",
    }
}

code_list! {
    /// What the organisation of a grant is to the object.
    Relatie {
        /// The municipality that holds the pen of a project, or whose plan it is.
        EigenGemeente = "eigenGemeente",
        DeelnemendeGemeente = "deelnemendeGemeente",
        EigenRegio = "eigenRegio",
        EigenProvincie = "eigenProvincie",
        /// Role and organisation are aan zet on the case at its present level.
        AanZet = "aanZet",
        /// The organisation raised the case.
        Melder = "melder",
        /// Whatever the organisation.
        Overal = "overal",
    }
}

impl Rol {
    /// Whether the role can be granted for this organisation, or for none.
    #[must_use]
    pub fn may_be_granted_for(self, organisatie: Option<&OrganisatieCode>) -> bool {
        use Organisatiesoort::{Gemeente, Provincie, Regio};
        let soort = organisatie.map(OrganisatieCode::soort);
        match self {
            Self::Projectleider | Self::Gegevensbeheerder => soort == Some(Gemeente),
            Self::Opdrachtgever | Self::Medewerker | Self::Bestuurder => matches!(soort, Some(Gemeente | Provincie)),
            Self::Provincie => soort == Some(Provincie),
            Self::Tafelvoorzitter | Self::Tafelsecretaris => soort == Some(Regio),
            // Accounts and rights are of the whole installation.
            Self::Beheerder => soort.is_none(),
            Self::Lezer | Self::Systeem => true,
        }
    }
}

/// A toekenning: a role, for an organisation.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Grant {
    /// The role.
    pub rol: Rol,
    /// The organisation; a reader or administrator may have none.
    pub organisatie: Option<OrganisatieCode>,
}

/// Where an object belongs. A new object has the scope that it is about to get.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ObjectScope {
    /// The municipality that holds the pen, or whose plan it is.
    pub gemeente: Option<GemeenteCode>,
    /// The other municipalities that take part.
    pub deelnemende_gemeenten: Vec<GemeenteCode>,
    /// The region of that municipality.
    pub regio: Option<RegioCode>,
    /// Its province.
    pub provincie: Option<ProvincieCode>,
    /// The organisation that raised the case.
    pub melder: Option<OrganisatieCode>,
    /// Who is aan zet on the case at its present level. Leave it out when a named person of that seat is aan zet and the caller is another.
    pub behandelaar: Option<Behandelaar>,
}

impl ObjectScope {
    /// The organisation that is aan zet: the province answers for the Rijk, which has no account.
    #[must_use]
    pub fn organisatie_aan_zet(&self) -> Option<OrganisatieCode> {
        match self.behandelaar?.organisatiesoort() {
            Some(Organisatiesoort::Gemeente) => self.gemeente.clone().map(OrganisatieCode::Gemeente),
            Some(Organisatiesoort::Regio) => self.regio.clone().map(OrganisatieCode::Regio),
            Some(Organisatiesoort::Provincie) | None => self.provincie.clone().map(OrganisatieCode::Provincie),
        }
    }
}

/// The roles that act for whoever is aan zet.
#[must_use]
pub fn roles_of(behandelaar: Behandelaar) -> &'static [Rol] {
    match behandelaar {
        Behandelaar::AmbtelijkOpdrachtgever | Behandelaar::Opgavemanager | Behandelaar::Afdelingshoofd => {
            &[Rol::Opdrachtgever]
        }
        Behandelaar::Wethouder | Behandelaar::Gedeputeerde => &[Rol::Bestuurder],
        Behandelaar::RegionaleVersnellingstafel => &[Rol::Tafelvoorzitter, Rol::Tafelsecretaris],
        Behandelaar::Rijk => &[Rol::Provincie],
    }
}

impl Grant {
    /// Whether the organisation of this grant stands in `relatie` to the object.
    #[must_use]
    pub fn relates(&self, relatie: Relatie, scope: &ObjectScope) -> bool {
        let organisatie = self.organisatie.as_ref();
        match (relatie, organisatie) {
            (Relatie::Overal, _) => true,
            (Relatie::EigenGemeente, Some(OrganisatieCode::Gemeente(own))) => scope.gemeente.as_ref() == Some(own),
            (Relatie::DeelnemendeGemeente, Some(OrganisatieCode::Gemeente(own))) => {
                scope.deelnemende_gemeenten.contains(own)
            }
            (Relatie::EigenRegio, Some(OrganisatieCode::Regio(own))) => scope.regio.as_ref() == Some(own),
            (Relatie::EigenProvincie, Some(OrganisatieCode::Provincie(own))) => scope.provincie.as_ref() == Some(own),
            (Relatie::Melder, Some(own)) => scope.melder.as_ref() == Some(own),
            (Relatie::AanZet, Some(own)) => {
                let acts = scope.behandelaar.is_some_and(|behandelaar| roles_of(behandelaar).contains(&self.rol));
                acts && scope.organisatie_aan_zet().as_ref() == Some(own)
            }
            _ => false,
        }
    }
}

/// Whether any of the grants permits the action on the object.
#[must_use]
pub fn allows(grants: &[Grant], action: Action, scope: &ObjectScope) -> bool {
    let permitted = |grant: &Grant| {
        permits(action).iter().any(|(rol, relatie)| *rol == grant.rol && grant.relates(*relatie, scope))
    };
    grants.iter().any(permitted)
}

#[cfg(test)]
mod tests;
