//! Wire types of the own profile.

use serde::{Deserialize, Serialize};
use sleutelbord_domain::policy::Action;
use utoipa::ToSchema;
use uuid::Uuid;
use validator::Validate;

use crate::access::authorized::Mogelijkheden;
use crate::access::gebruiker::{GebruikerRow, LoginState};
use crate::access::toekenning::ToekenningView;
use crate::platform::caller::Caller;
use crate::platform::valid::not_blank;

/// De talen van de webtoepassing.
#[derive(Clone, Copy, Debug, Deserialize, Serialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub enum Taal {
    /// Nederlands.
    Nl,
    /// Engels.
    En,
}

impl Taal {
    /// Its code, as stored.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Nl => "nl",
            Self::En => "en",
        }
    }
}

/// Wie de aanroeper is, en wat hij ergens mag.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Profiel)]
#[serde(rename_all = "camelCase")]
pub struct ProfielView {
    pub id: Uuid,
    pub email: String,
    /// De eigen naam.
    #[schema(example = "Sanne de Vries")]
    pub naam: String,
    pub taal: Taal,
    /// Of een eenmalig wachtwoord nog moet worden gewijzigd.
    pub wachtwoord_wijzigen: bool,
    pub toekenningen: Vec<ToekenningView>,
    /// Wat de aanroeper voor ten minste één organisatie mag.
    pub mogelijkheden: Mogelijkheden,
    /// De eigen gemeenten, als CBS-codes.
    pub gemeente_codes: Vec<String>,
    pub versie: i32,
}

impl ProfielView {
    /// The profile of `caller`.
    #[must_use]
    pub fn new(row: GebruikerRow, state: &LoginState, toekenningen: Vec<ToekenningView>, caller: &Caller) -> Self {
        let GebruikerRow { id, email, naam, taal, actief: _, aangemaakt_op: _, gewijzigd_op: _, versie } = row;
        let mogelijkheden = [
            ("sleutelprojectAanmaken", Action::SleutelprojectAanmaken),
            ("woningbouwplanAanmaken", Action::WoningbouwplanAanmaken),
            ("importeren", Action::WoningbouwplanImporteren),
            ("escalatieMelden", Action::EscalatieMelden),
            ("gebruikersBeheren", Action::GebruikersBeheren),
            ("toekenningenBeheren", Action::ToekenningenBeheren),
            ("apiClientsBeheren", Action::ApiClientsBeheren),
            ("referentiegegevensBeheren", Action::ReferentiegegevensBeheren),
        ];
        let mogelijkheden = mogelijkheden
            .into_iter()
            .fold(Mogelijkheden::default(), |all, (name, action)| all.with_somewhere(name, caller, action));
        Self {
            id,
            email,
            naam,
            taal: if taal == "en" { Taal::En } else { Taal::Nl },
            wachtwoord_wijzigen: state.wachtwoord_wijzigen,
            toekenningen,
            mogelijkheden,
            gemeente_codes: caller.reach.own.clone(),
            versie,
        }
    }
}

/// Wat er aan het eigen profiel verandert.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ProfielWijziging {
    /// De eigen naam.
    #[schema(min_length = 1, max_length = 120, nullable = false, example = "Sanne de Vries")]
    #[validate(custom(function = "not_blank"))]
    pub naam: Option<String>,
    #[schema(nullable = false)]
    pub taal: Option<Taal>,
}

/// Een nieuw eigen wachtwoord.
#[derive(Debug, Deserialize, ToSchema, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NieuwWachtwoord {
    #[schema(min_length = 1, max_length = 200, format = Password)]
    pub huidig_wachtwoord: String,
    /// Het nieuwe wachtwoord: niet het huidige, en niet het e-mailadres.
    #[schema(min_length = 12, max_length = 200, format = Password)]
    #[validate(custom(function = "not_blank"))]
    pub nieuw_wachtwoord: String,
}
