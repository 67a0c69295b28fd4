//! Wire types of the own profile.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use sleutelbord_domain::policy::Action;
use utoipa::ToSchema;
use uuid::Uuid;
use validator::Validate;

use crate::access::api_client::ApiClientRow;
use crate::access::authorized::Mogelijkheden;
use crate::access::gebruiker::{GebruikerRow, LoginState, Taal};
use crate::access::toekenning::ToekenningView;
use crate::platform::caller::{Caller, Reach};
use crate::platform::valid::{not_blank, one_line};

/// Wie de aanroeper is, en wat hij ergens mag.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Profiel)]
#[serde(rename_all = "camelCase")]
pub struct ProfielView {
    pub id: Uuid,
    /// Of dit een mens is of een systeem.
    pub soort: Profielsoort,
    /// Het e-mailadres; `null` voor een systeem.
    pub email: Option<String>,
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
    /// Wat men mag lezen naast wat Openbaar is.
    pub leest: Leesbereik,
    pub versie: i32,
}

/// Wie een profiel heeft.
#[derive(Clone, Copy, Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub enum Profielsoort {
    /// Een mens.
    Gebruiker,
    /// Een koppeling.
    Systeem,
}

/// Wat men mag lezen naast wat Openbaar is, telkens als codes van gemeenten.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Leesbereik)]
#[serde(rename_all = "camelCase")]
pub struct Leesbereik {
    /// Van deze gemeenten alles.
    #[schema(example = json!(["GM0193"]))]
    pub gemeente: Vec<String>,
    /// Van deze gemeenten wat Provincie of Regio is.
    pub provincie: Vec<String>,
    /// Van deze gemeenten wat Regio is.
    pub regio: Vec<String>,
    /// De organisaties waarvan men de escalaties leest; zonder organisatie leest men er geen, en is elk aantal escalaties `null`.
    #[schema(example = json!(["GM0193"]))]
    pub escalaties_van: Vec<String>,
}

impl Leesbereik {
    fn of(caller: &Caller) -> Self {
        let Reach { own, region, province, organisations } = caller.reach.clone();
        Self { gemeente: own, provincie: province, regio: region, escalaties_van: organisations }
    }
}

impl ProfielView {
    /// The profile of `caller`.
    #[must_use]
    pub fn new(row: GebruikerRow, state: &LoginState, toekenningen: Vec<ToekenningView>, caller: &Caller) -> Self {
        let GebruikerRow { id, email, naam, taal, actief: _, aangemaakt_op: _, gewijzigd_op: _, versie } = row;
        Self {
            id,
            soort: Profielsoort::Gebruiker,
            email: Some(email),
            naam,
            taal: if taal == "en" { Taal::En } else { Taal::Nl },
            wachtwoord_wijzigen: state.wachtwoord_wijzigen,
            toekenningen,
            mogelijkheden: somewhere(caller),
            gemeente_codes: caller.reach.own.clone(),
            leest: Leesbereik::of(caller),
            versie,
        }
    }

    /// The profile of a machine client.
    #[must_use]
    pub fn of_systeem(client: ApiClientRow, caller: &Caller) -> Self {
        Self {
            id: client.id,
            soort: Profielsoort::Systeem,
            email: None,
            naam: client.naam,
            taal: Taal::Nl,
            wachtwoord_wijzigen: false,
            toekenningen: Vec::new(),
            mogelijkheden: somewhere(caller),
            gemeente_codes: caller.reach.own.clone(),
            leest: Leesbereik::of(caller),
            versie: client.versie,
        }
    }
}

fn somewhere(caller: &Caller) -> Mogelijkheden {
    [
        ("sleutelprojectAanmaken", Action::SleutelprojectAanmaken),
        ("woningbouwplanAanmaken", Action::WoningbouwplanAanmaken),
        ("importeren", Action::WoningbouwplanImporteren),
        ("escalatieMelden", Action::EscalatieMelden),
        ("gebruikersBeheren", Action::GebruikersBeheren),
        ("toekenningenBeheren", Action::ToekenningenBeheren),
        ("apiClientsBeheren", Action::ApiClientsBeheren),
        ("referentiegegevensBeheren", Action::ReferentiegegevensBeheren),
    ]
    .into_iter()
    .fold(Mogelijkheden::default(), |all, (name, action)| all.with_somewhere(name, caller, action))
}

/// Een bezoek aan Sleutelbord.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Bezoek)]
#[serde(rename_all = "camelCase")]
pub struct BezoekView {
    /// Wanneer men hier voor het laatst was, in UTC; `null` bij het eerste bezoek. Wie binnen twee uur terugkomt, is nooit weggeweest.
    pub vorig_bezoek_op: Option<DateTime<Utc>>,
}

/// Wat er aan het eigen profiel verandert.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ProfielWijziging {
    /// De eigen naam.
    #[schema(min_length = 1, max_length = 120, nullable = false, example = "Sanne de Vries")]
    #[validate(custom(function = "one_line"))]
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
