//! What is done with machine clients.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chrono::NaiveDate;
use sleutelbord_domain::policy::Action;
use uuid::Uuid;

use super::Scope;
use super::store::{self, ApiClientRow};
use super::views::{ApiClientWijziging, NieuweApiClient};
use crate::access::authorized::{Authorized, authorize};
use crate::access::toekenning::find_organisatie_naam;
use crate::platform::clock::end_of;
use crate::platform::db::Command;
use crate::platform::error::{Code, Error, InvalidParam, Result};
use crate::platform::journal::{Entry, moment_after};

/// A machine client with a name and secret that are agreed beforehand, for a demonstration.
#[derive(Clone, Debug)]
pub struct SeededClient {
    /// The name under which it asks for tokens.
    pub client_id: String,
    /// Its secret.
    pub secret: String,
    /// What people call it.
    pub naam: String,
    /// The code of its organisation.
    pub organisatie_code: String,
    /// The narrowest confidentiality that it reads.
    pub niveau: sleutelbord_domain::vertrouwelijkheid::Vertrouwelijkheid,
}

/// A secret of 256 random bits.
#[must_use]
pub fn new_secret() -> String {
    URL_SAFE_NO_PAD.encode(rand::random::<[u8; 32]>())
}

/// A name that no other client has.
#[must_use]
pub fn new_client_id() -> String {
    format!("systeem-{}", Uuid::new_v4().simple())
}

/// Makes a machine client.
///
/// # Errors
/// `invoerOngeldig` when its organisation or a municipality is not there, `alAanwezig` when the name is taken.
pub fn create_api_client(
    tx: &mut Command<'_>,
    nieuw: NieuweApiClient,
    client_id: String,
    secret: &str,
) -> Result<ApiClientRow> {
    let NieuweApiClient { naam, organisatie_code, scopes, gemeente_codes, niveau } = nieuw;
    if find_organisatie_naam(tx, &organisatie_code)?.is_none() {
        let reason = "Deze organisatie bestaat niet in dit register.";
        return Err(Error::invalid(vec![InvalidParam::body("organisatieCode", "organisatieOnbekend", reason)]));
    }
    require_readable(tx, &organisatie_code, &gemeente_codes)?;
    let now = tx.now();
    let row = ApiClientRow {
        id: Uuid::now_v7(),
        client_id,
        naam: naam.trim().to_owned(),
        organisatie_code,
        gemeente_codes,
        niveau,
        scopes: scopes.into_iter().map(|scope| scope.as_str().to_owned()).collect(),
        actief: true,
        aangemaakt_op: now,
        gewijzigd_op: now,
        versie: 1,
    };
    let row = authorize(tx.caller(), row, Action::ApiClientsBeheren)?;
    store::insert_api_client(tx, &row, secret)?;
    tx.journal(Entry::created(&*row)?)?;
    Ok((*row).clone())
}

/// Makes a machine client whose name and secret are known beforehand.
///
/// # Errors
/// As [`create_api_client`].
pub fn seed_api_client(tx: &mut Command<'_>, client: &SeededClient) -> Result<Uuid> {
    let SeededClient { client_id, secret, naam, organisatie_code, niveau } = client;
    let nieuw = NieuweApiClient {
        naam: naam.clone(),
        organisatie_code: organisatie_code.clone(),
        scopes: vec![Scope::Lezen],
        gemeente_codes: Vec::new(),
        niveau: (*niveau).into(),
    };
    Ok(create_api_client(tx, nieuw, client_id.clone(), secret)?.id)
}

/// Changes a machine client; it counts at its next request.
///
/// # Errors
/// `invoerOngeldig` when a municipality is not one that its organisation reads.
pub fn update_api_client(
    tx: &mut Command<'_>,
    before: &Authorized<ApiClientRow>,
    wijziging: ApiClientWijziging,
) -> Result<()> {
    let ApiClientWijziging { naam, actief, gemeente_codes, niveau } = wijziging;
    if let Some(codes) = &gemeente_codes {
        require_readable(tx, &before.organisatie_code, codes)?;
    }
    let after = ApiClientRow {
        naam: naam.map_or_else(|| before.naam.clone(), |naam| naam.trim().to_owned()),
        actief: actief.unwrap_or(before.actief),
        gemeente_codes: gemeente_codes.unwrap_or_else(|| before.gemeente_codes.clone()),
        niveau: niveau.unwrap_or(before.niveau),
        gewijzigd_op: moment_after(before.gewijzigd_op, tx.now()),
        versie: before.versie + 1,
        ..(**before).clone()
    };
    let after = authorize(tx.caller(), after, Action::ApiClientsBeheren)?;
    store::update_api_client(tx, &after)?;
    tx.journal(Entry::changed(&**before, &*after)?)
}

/// Gives a machine client one more secret and says so in the journal, which never holds the secret itself. The one before it holds until the end of
/// `vorige_tot_en_met`, or until it is ended.
///
/// # Errors
/// `tweeGeheimen` when two hold already, `invoerOngeldig` for a day that has passed.
pub fn renew_secret(
    tx: &mut Command<'_>,
    before: &Authorized<ApiClientRow>,
    secret: &str,
    vorige_tot_en_met: Option<NaiveDate>,
) -> Result<Uuid> {
    let earlier = store::geheimen_of(tx, &[before.id])?;
    if earlier.len() > 1 {
        return Err(Error::refused(Code::TweeGeheimen));
    }
    if let Some(day) = vorige_tot_en_met {
        if day < tx.today() {
            let reason = "Deze dag is voorbij.";
            return Err(Error::invalid(vec![InvalidParam::body("vorigeTotEnMet", "inVerleden", reason)]));
        }
        earlier.iter().try_for_each(|geheim| store::end_geheim(tx, before, geheim, end_of(day)))?;
    }
    let id = store::insert_geheim(tx, before, secret)?;
    say_of_secrets(tx, before, "Geheim vernieuwd")?;
    Ok(id)
}

/// Ends a secret of a machine client; tokens that were given for it end at once.
///
/// # Errors
/// `nietGevonden` when it does not hold.
pub fn end_secret(tx: &mut Command<'_>, before: &Authorized<ApiClientRow>, id: Uuid) -> Result<()> {
    let holding = store::geheimen_of(tx, &[before.id])?;
    let geheim = holding.into_iter().find(|geheim| geheim.id == id);
    let geheim = geheim.ok_or_else(|| Error::refused(Code::NietGevonden))?;
    let now = tx.now();
    store::end_geheim(tx, before, &geheim, now)?;
    say_of_secrets(tx, before, "Geheim beëindigd")
}

fn say_of_secrets(tx: &mut Command<'_>, before: &Authorized<ApiClientRow>, reden: &str) -> Result<()> {
    let after = ApiClientRow {
        gewijzigd_op: moment_after(before.gewijzigd_op, tx.now()),
        versie: before.versie + 1,
        ..(**before).clone()
    };
    let after = authorize(tx.caller(), after, Action::ApiClientsBeheren)?;
    store::update_api_client(tx, &after)?;
    tx.journal(Entry::changed(&**before, &*after)?.because(reden))
}

fn require_readable(tx: &mut Command<'_>, organisatie: &str, gemeenten: &[String]) -> Result<()> {
    let readable = store::readable_by(tx, organisatie, gemeenten)?;
    let faults: Vec<_> = gemeenten
        .iter()
        .enumerate()
        .filter(|(_, code)| !readable.contains(code))
        .map(|(index, _)| {
            let reason = "Deze gemeente hoort niet bij wat deze organisatie leest.";
            InvalidParam::body(format!("gemeenteCodes.{index}"), "gemeenteNietVanOrganisatie", reason)
        })
        .collect();
    if faults.is_empty() { Ok(()) } else { Err(Error::invalid(faults)) }
}
