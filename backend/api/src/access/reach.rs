//! Loads the caller of a request fresh from the database, in one statement: so a logout, a disabled account or a taken grant counts at once.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use diesel::pg::PgConnection;
use diesel::prelude::*;
use sleutelbord_domain::policy::{Grant, Rol};
use sleutelbord_domain::vertrouwelijkheid::Vertrouwelijkheid;
use uuid::Uuid;

use super::api_client::holds_at;
use crate::platform::caller::{Caller, CallerKind, Reach};
use crate::platform::coded::Coded;
use crate::platform::error::{Error, Result};
use crate::platform::memory::referentiestand;
use crate::platform::unchanged::registerstand;
use crate::schema::{aanmeldgegeven, api_client, api_client_geheim, bereik, gebruiker, sessie, toekenning};

/// A person who is logged in.
#[derive(Debug)]
pub struct LoggedIn {
    /// The person as caller.
    pub caller: Caller,
    /// Whether a one-time password has to be changed first.
    pub must_change_password: bool,
}

type GrantLine = (Option<Coded<Rol>>, Option<String>, Option<String>, Option<String>);

/// The person of a session that still runs, on an account that is active; else `None`.
pub fn find_gebruiker(connection: &mut PgConnection, id: Uuid, sessie_id: Uuid) -> Result<Option<LoggedIn>> {
    let lines: Vec<(bool, i64, String, GrantLine)> = sessie::table
        .inner_join(gebruiker::table)
        .inner_join(aanmeldgegeven::table.on(aanmeldgegeven::gebruiker_id.eq(sessie::gebruiker_id)))
        .left_join(toekenning::table.on(toekenning::gebruiker_id.eq(sessie::gebruiker_id)))
        .left_join(bereik::table.on(bereik::organisatie_code.nullable().eq(toekenning::organisatie_code)))
        .filter(sessie::id.eq(sessie_id).and(sessie::gebruiker_id.eq(id)).and(sessie::beeindigd_op.is_null()))
        .filter(gebruiker::actief)
        .select((
            aanmeldgegeven::wachtwoord_wijzigen,
            referentiestand(),
            registerstand(),
            (
                toekenning::rol.nullable(),
                toekenning::organisatie_code.nullable(),
                bereik::gemeente_code.nullable(),
                bereik::kring.nullable(),
            ),
        ))
        .load(connection)?;
    let Some((must_change_password, referenties, register, _)) = lines.first() else { return Ok(None) };
    let (must_change_password, referentiestand) = (*must_change_password, Some(*referenties));
    let registerstand = Some(register.as_str().into());
    let person = person(id, lines.into_iter().map(|(_, _, _, line)| line));
    let caller = Caller { referentiestand, registerstand, ..person };
    Ok(Some(LoggedIn { caller, must_change_password }))
}

/// The person with this address, on an account that is active; else `None`. Only for whoever runs the program itself: nobody logged in.
pub fn find_by_email(connection: &mut PgConnection, email: &str) -> Result<Option<Caller>> {
    let lines: Vec<(Uuid, GrantLine)> = gebruiker::table
        .left_join(toekenning::table.on(toekenning::gebruiker_id.eq(gebruiker::id)))
        .left_join(bereik::table.on(bereik::organisatie_code.nullable().eq(toekenning::organisatie_code)))
        .filter(gebruiker::email.eq(email.to_lowercase()).and(gebruiker::actief))
        .select((
            gebruiker::id,
            (
                toekenning::rol.nullable(),
                toekenning::organisatie_code.nullable(),
                bereik::gemeente_code.nullable(),
                bereik::kring.nullable(),
            ),
        ))
        .load(connection)?;
    let id = lines.first().map(|line| line.0);
    Ok(id.map(|id| person(id, lines.into_iter().map(|(_, line)| line))))
}

fn person(id: Uuid, lines: impl Iterator<Item = GrantLine>) -> Caller {
    let mut caller = Caller { id: Some(id), kind: CallerKind::Gebruiker, ..Caller::default() };
    let mut circles = Circles::default();
    for (rol, organisatie, gemeente, kring) in lines {
        let Some(Coded(rol)) = rol else { continue };
        let grant = Grant { rol, organisatie: organisatie.as_deref().and_then(|code| code.parse().ok()) };
        if !caller.grants.contains(&grant) {
            caller.grants.push(grant);
        }
        // An administrator manages accounts and reads no project content by that.
        if rol != Rol::Beheerder {
            circles.organisations.extend(organisatie);
            circles.add(gemeente, kring.as_deref(), Vertrouwelijkheid::Gemeente);
        }
    }
    caller.reach = circles.into();
    caller
}

#[derive(Queryable)]
struct ClientLine {
    organisatie_code: String,
    gemeente_codes: Vec<String>,
    niveau: Coded<Vertrouwelijkheid>,
    gemeente: Option<String>,
    kring: Option<String>,
    referentiestand: i64,
    registerstand: String,
}

/// A machine client that is active, while the secret for which its token was given still holds; else `None`.
///
/// It reads what its organisation reads, of its own municipalities only, and never beyond its level.
pub fn find_systeem(
    connection: &mut PgConnection,
    id: Uuid,
    geheim_id: Uuid,
    now: DateTime<Utc>,
) -> Result<Option<Caller>> {
    let lines: Vec<ClientLine> = api_client::table
        .inner_join(api_client_geheim::table)
        .left_join(bereik::table.on(bereik::organisatie_code.eq(api_client::organisatie_code)))
        .filter(api_client::id.eq(id).and(api_client::actief))
        .filter(api_client_geheim::id.eq(geheim_id).and(holds_at(now)))
        .select((
            api_client::organisatie_code,
            api_client::gemeente_codes,
            api_client::niveau,
            bereik::gemeente_code.nullable(),
            bereik::kring.nullable(),
            referentiestand(),
            registerstand(),
        ))
        .load(connection)?;
    let Some(first) = lines.first() else { return Ok(None) };
    let organisatie =
        first.organisatie_code.parse().map_err(|_| Error::Internal("an api_client without organisation".into()))?;
    let (referentiestand, registerstand) = (Some(first.referentiestand), Some(first.registerstand.as_str().into()));
    let kind = CallerKind::Systeem;
    let mut caller = Caller { id: Some(id), kind, referentiestand, registerstand, ..Caller::default() };
    caller.grants.push(Grant { rol: Rol::Systeem, organisatie: Some(organisatie) });
    let mut circles = Circles::default();
    // Cases are read by whom they were addressed to, whatever the municipality: only for a client that is not limited to some, or to its own.
    let of_its_own = first.gemeente_codes.is_empty() || first.gemeente_codes.contains(&first.organisatie_code);
    if of_its_own && first.niveau.0 <= Vertrouwelijkheid::Provincie {
        circles.organisations.insert(first.organisatie_code.clone());
    }
    for line in lines {
        let limited = !line.gemeente_codes.is_empty();
        let wanted = line.gemeente.filter(|code| !limited || line.gemeente_codes.contains(code));
        circles.add(wanted, line.kring.as_deref(), line.niveau.0);
    }
    caller.reach = circles.into();
    Ok(Some(caller))
}

/// The read table, being filled.
#[derive(Default)]
struct Circles {
    own: BTreeSet<String>,
    region: BTreeSet<String>,
    province: BTreeSet<String>,
    organisations: BTreeSet<String>,
}

impl Circles {
    /// Adds a municipality in the circle `kring` of an organisation, to be read up to `niveau`.
    fn add(&mut self, gemeente: Option<String>, kring: Option<&str>, niveau: Vertrouwelijkheid) {
        use Vertrouwelijkheid::{Gemeente, Openbaar, Provincie, Regio};
        let Some(gemeente) = gemeente else { return };
        match (kring, niveau) {
            (Some("eigen"), Gemeente) => self.own.insert(gemeente),
            (Some("eigen" | "provincie"), Gemeente | Provincie) => self.province.insert(gemeente),
            (Some("eigen" | "provincie" | "regio"), Gemeente | Provincie | Regio) => self.region.insert(gemeente),
            (_, Openbaar) | (_, Gemeente | Provincie | Regio) => false,
        };
    }
}

impl From<Circles> for Reach {
    fn from(circles: Circles) -> Self {
        let Circles { own, region, province, organisations } = circles;
        let listed = |codes: BTreeSet<String>| codes.into_iter().collect();
        Self {
            own: listed(own),
            region: listed(region),
            province: listed(province),
            organisations: listed(organisations),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_level_of_a_client_narrows_what_its_organisation_reads() {
        use Vertrouwelijkheid::{Gemeente, Openbaar, Provincie, Regio};
        let of = |kring: &str, niveau| {
            let mut circles = Circles::default();
            circles.add(Some("GM0193".into()), Some(kring), niveau);
            let Circles { own, region, province, .. } = circles;
            (own.len(), province.len(), region.len())
        };
        for (kring, niveau, expected) in [
            ("eigen", Gemeente, (1, 0, 0)),
            ("eigen", Provincie, (0, 1, 0)),
            ("eigen", Regio, (0, 0, 1)),
            ("eigen", Openbaar, (0, 0, 0)),
            ("regio", Gemeente, (0, 0, 1)),
            ("regio", Provincie, (0, 0, 1)),
            ("regio", Openbaar, (0, 0, 0)),
            ("provincie", Gemeente, (0, 1, 0)),
            ("provincie", Regio, (0, 0, 1)),
            ("provincie", Openbaar, (0, 0, 0)),
        ] {
            assert_eq!(of(kring, niveau), expected, "{kring} {niveau}");
        }
    }
}
