//! Wire types of the accounts.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use sleutelbord_domain::policy::{Action, ObjectScope};
use utoipa::ToSchema;
use uuid::Uuid;
use validator::Validate;

use super::store::{GebruikerRow, LoginState};
use crate::access::authorized::Mogelijkheden;
use crate::access::toekenning::ToekenningView;
use crate::platform::caller::Caller;
use crate::platform::valid::one_line;

/// Een account van een mens.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Gebruiker)]
#[serde(rename_all = "camelCase")]
pub struct GebruikerView {
    pub id: Uuid,
    /// Het e-mailadres, in kleine letters; er is er één van.
    pub email: String,
    /// De naam van de persoon.
    #[schema(example = "Sanne de Vries")]
    pub naam: String,
    /// Of het account in gebruik is; uitgeschakeld kan niemand zich ermee aanmelden.
    pub actief: bool,
    /// Of een eenmalig wachtwoord nog moet worden gewijzigd.
    pub wachtwoord_wijzigen: bool,
    pub laatst_aangemeld_op: Option<DateTime<Utc>>,
    pub toekenningen: Vec<ToekenningView>,
    pub aangemaakt_op: DateTime<Utc>,
    pub gewijzigd_op: DateTime<Utc>,
    pub versie: i32,
    pub mogelijkheden: Mogelijkheden,
}

/// Een nieuw account, met het wachtwoord voor de eerste aanmelding.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = AangemaakteGebruiker)]
#[serde(rename_all = "camelCase")]
pub struct CreatedGebruikerView {
    #[serde(flatten)]
    pub gebruiker: GebruikerView,
    /// Het wachtwoord voor één aanmelding; alleen in dit antwoord te zien, en bij die aanmelding te wijzigen. Leeg bij een proef: dan is er geen.
    #[schema(format = Password)]
    pub eenmalig_wachtwoord: String,
}

/// Een wachtwoord voor één aanmelding.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = EenmaligWachtwoord)]
#[serde(rename_all = "camelCase")]
pub struct OneTimePasswordView {
    /// Het wachtwoord voor één aanmelding; alleen in dit antwoord te zien, en bij die aanmelding te wijzigen. Leeg bij een proef: dan is er geen.
    #[schema(format = Password)]
    pub eenmalig_wachtwoord: String,
}

impl GebruikerView {
    /// The account as `caller` sees it.
    #[must_use]
    pub fn new(row: GebruikerRow, state: LoginState, toekenningen: Vec<ToekenningView>, caller: &Caller) -> Self {
        let GebruikerRow { id, email, naam, taal: _, actief, aangemaakt_op, gewijzigd_op, versie } = row;
        let LoginState { wachtwoord_wijzigen, laatst_aangemeld_op } = state;
        let (scope, action) = (ObjectScope::default(), Action::GebruikersBeheren);
        let mogelijkheden = Mogelijkheden::default().with("wijzigen", caller, action, &scope, Ok(())).with(
            "wachtwoordHerstellen",
            caller,
            action,
            &scope,
            Ok(()),
        );
        Self {
            id,
            email,
            naam,
            actief,
            wachtwoord_wijzigen,
            laatst_aangemeld_op,
            toekenningen,
            aangemaakt_op,
            gewijzigd_op,
            versie,
            mogelijkheden,
        }
    }
}

/// Een te maken account.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NieuweGebruiker {
    #[schema(min_length = 3, max_length = 254, format = "email")]
    pub email: String,
    /// De naam van de persoon.
    #[schema(min_length = 1, max_length = 120, example = "Sanne de Vries")]
    #[validate(custom(function = "one_line"))]
    pub naam: String,
}

/// Wat er aan een account verandert.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GebruikerWijziging {
    #[schema(min_length = 3, max_length = 254, format = "email", nullable = false)]
    pub email: Option<String>,
    /// De naam van de persoon.
    #[schema(min_length = 1, max_length = 120, nullable = false, example = "Sanne de Vries")]
    #[validate(custom(function = "one_line"))]
    pub naam: Option<String>,
    /// Of het account in gebruik is; uitgeschakeld kan niemand zich ermee aanmelden.
    #[schema(nullable = false)]
    pub actief: Option<bool>,
}
