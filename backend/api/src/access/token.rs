//! Access tokens: signed JWTs of ten minutes that say who holds them, and nothing about rights: those are read from the database at each request.

use chrono::{DateTime, TimeDelta, Utc};
use jsonwebtoken::{Algorithm, Header, Validation};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::signing_key::SigningKey;
use crate::platform::error::{Error, Result};

/// How long an access token is valid.
pub const LIFETIME: TimeDelta = TimeDelta::minutes(10);
/// How far the clocks of replicas may differ, in seconds.
const LEEWAY: i64 = 10;
/// The media type of RFC 9068, so that no other JWT of ours can ever pass for an access token.
const TYPE: &str = "at+jwt";
/// No token of ours is longer, in bytes.
const LONGEST: usize = 2048;

/// Who holds a token.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Holder {
    /// A person, by the session in which the token was given.
    Gebruiker {
        /// The account.
        id: Uuid,
        /// The session.
        sessie_id: Uuid,
    },
    /// A machine client.
    Systeem {
        /// The client's record.
        id: Uuid,
        /// The name under which it presents itself.
        client_id: String,
        /// For which of its secrets the token was given.
        geheim_id: Uuid,
    },
}

/// A new token.
#[derive(Debug)]
pub struct Issued {
    /// The token.
    pub token: String,
    /// When it ends.
    pub expires_at: DateTime<Utc>,
}

#[derive(Debug, Serialize, Deserialize)]
struct Claims {
    iss: String,
    aud: String,
    sub: Uuid,
    exp: i64,
    nbf: i64,
    iat: i64,
    jti: Uuid,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    sid: Option<Uuid>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    client_id: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    geheim: Option<Uuid>,
}

/// Gives and checks tokens.
#[derive(Debug)]
pub struct Tokens {
    pub(super) key: SigningKey,
    issuer: String,
    audience: String,
    validation: Validation,
}

impl Tokens {
    /// Tokens of this installation, which is known by `issuer`: the address under which it is reached.
    #[must_use]
    pub fn new(key: SigningKey, issuer: String) -> Self {
        let audience = format!("{issuer}/api/v1");
        let mut validation = Validation::new(Algorithm::EdDSA);
        validation.set_issuer(&[&issuer]);
        validation.set_audience(&[&audience]);
        validation.set_required_spec_claims(&["exp", "iss", "aud", "sub", "nbf"]);
        // Both are checked below, against the injected clock.
        validation.validate_exp = false;
        validation.validate_nbf = false;
        Self { key, issuer, audience, validation }
    }

    /// The address under which this installation is known.
    #[must_use]
    pub fn issuer(&self) -> &str {
        &self.issuer
    }

    /// A token for `holder` from `now` on.
    ///
    /// # Errors
    /// [`Error::Internal`] when it cannot be signed.
    pub fn issue(&self, holder: Holder, now: DateTime<Utc>) -> Result<Issued> {
        let expires_at = now + LIFETIME;
        let (sub, sid, client_id, geheim) = match holder {
            Holder::Gebruiker { id, sessie_id } => (id, Some(sessie_id), None, None),
            Holder::Systeem { id, client_id, geheim_id } => (id, None, Some(client_id), Some(geheim_id)),
        };
        let claims = Claims {
            iss: self.issuer.clone(),
            aud: self.audience.clone(),
            sub,
            exp: expires_at.timestamp(),
            nbf: now.timestamp(),
            iat: now.timestamp(),
            jti: Uuid::new_v4(),
            sid,
            client_id,
            geheim,
        };
        let header =
            Header { typ: Some(TYPE.to_owned()), kid: Some(self.key.id.clone()), ..Header::new(Algorithm::EdDSA) };
        let token = jsonwebtoken::encode(&header, &claims, &self.key.signing)
            .map_err(|error| Error::Internal(format!("signing a token: {error}")))?;
        Ok(Issued { token, expires_at })
    }

    /// Who holds `token`, when it is one of ours and valid at `now`.
    #[must_use]
    pub fn verify(&self, token: &str, now: DateTime<Utc>) -> Option<Holder> {
        if token.len() > LONGEST {
            return None;
        }
        let data = jsonwebtoken::decode::<Claims>(token, &self.key.verifying, &self.validation).ok()?;
        let (header, claims) = (data.header, data.claims);
        let ours =
            header.typ.as_deref() == Some(TYPE) && header.kid.as_ref() == Some(&self.key.id) && header.crit.is_none();
        let now = now.timestamp();
        let in_time = now < claims.exp.saturating_add(LEEWAY) && now >= claims.nbf.saturating_sub(LEEWAY);
        if !ours || !in_time {
            return None;
        }
        match (claims.sid, claims.client_id, claims.geheim) {
            (Some(sessie_id), None, None) => Some(Holder::Gebruiker { id: claims.sub, sessie_id }),
            (None, Some(client_id), Some(geheim_id)) => Some(Holder::Systeem { id: claims.sub, client_id, geheim_id }),
            _ => None,
        }
    }
}
