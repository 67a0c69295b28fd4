//! Who are you, and what may you: tokens, sessions, callers, and authorization as a value.

pub mod authorized;
pub mod context;
pub mod holders;
pub mod names;
pub mod visibility;

mod api_client;
mod authenticate;
mod device;
mod gebruiker;
mod password;
mod profiel;
mod reach;
mod seeding;
mod sessie;
mod signing_key;
mod throttle;
mod toekenning;
mod token;
mod well_known;

use std::sync::Arc;

use actix_web::HttpRequest;
use utoipa_actix_web::service_config::ServiceConfig;

pub use api_client::{SeededClient, client_as_caller, seed_api_client};
pub use authenticate::authenticate;
pub use reach::find_by_email;
pub use seeding::{
    Account, end_seeded_sessies, first_administrator, hash_password, hash_password_cheaply, seed_account, seed_sessie,
};
pub use signing_key::KeyFault;
pub use toekenning::Rol;

/// The kinds of records that the journal follows here.
pub const KINDS: &[Kind] =
    &[gebruiker::GebruikerRow::KIND, toekenning::ToekenningRow::KIND, api_client::ApiClientRow::KIND];

use crate::config::Settings;
use crate::platform::caller::Caller;
use crate::platform::db::{Command, Db};
use crate::platform::error::Result;
use crate::platform::journal::{Journaled, Kind};
use crate::platform::origin::Origins;
use device::DeviceCookie;
use password::Passwords;
use sessie::RefreshCookie;
use signing_key::SigningKey;
use throttle::Attempt;
use token::Tokens;

/// What logging in needs; shared by all workers of the server.
#[derive(Debug)]
pub struct Access {
    db: Db,
    tokens: Tokens,
    passwords: Passwords,
    public_url: Option<String>,
    security_contact: Option<String>,
    origins: Origins,
}

impl Access {
    /// Reads or makes the signing key.
    ///
    /// # Errors
    /// [`KeyFault`] when there is no usable key.
    pub fn open(db: Db, settings: &Settings) -> Result<Self, KeyFault> {
        let key = SigningKey::load(&settings.access.key_file)?;
        let public_url = settings.server.public_url.clone();
        let issuer = public_url
            .clone()
            .unwrap_or_else(|| format!("http://{}:{}", settings.server.address, settings.server.port));
        let tokens = Tokens::new(key, issuer.trim_end_matches('/').to_owned());
        let origins = Origins::behind(settings.server.proxies);
        let security_contact = settings.server.security_contact.clone();
        Ok(Self { db, tokens, passwords: Passwords::default(), public_url, security_contact, origins })
    }

    /// One transaction of the house itself, before it is known who calls.
    async fn command<T: Send + 'static>(
        &self,
        work: impl FnMut(&mut Command<'_>) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        self.db.command(Arc::new(Caller::default()), false, work).await
    }

    /// An attempt of `account` to say who it is.
    fn attempt(&self, account: &str, request: &HttpRequest) -> Attempt {
        Attempt::new(&self.tokens.key, account, self.origins.of(request))
    }

    /// The cookie by which the browser of an account is known again.
    fn device_cookie(&self, request: &HttpRequest) -> DeviceCookie {
        DeviceCookie::beside(self.refresh_cookie(request).name())
    }

    /// An attempt of the person with this address to say who that is, in a browser that may be known.
    fn attempt_of_person(&self, email: &str, request: &HttpRequest) -> Attempt {
        let device = self.device_cookie(request).count_of(request, &self.tokens.key, email);
        self.attempt(email, request).on_device(device)
    }

    /// The cookie that holds the refresh token of this installation.
    fn refresh_cookie(&self, request: &HttpRequest) -> RefreshCookie {
        RefreshCookie::of(request, self.public_url.as_deref())
    }
}

/// The operations about sessions, accounts and rights.
pub fn routes(config: &mut ServiceConfig<'_>) {
    sessie::routes(config);
    profiel::routes(config);
    gebruiker::routes(config);
    toekenning::routes(config);
    api_client::routes(config);
}

/// What lies outside the documented API: the token endpoint and the public key.
pub fn outside_routes(config: &mut actix_web::web::ServiceConfig) {
    config
        .service(api_client::token)
        .service(well_known::server)
        .service(well_known::jwks)
        .service(well_known::security);
}

/// Removes what is long over: sessions and failed logins; the worker calls this.
pub fn forget_old(tx: &mut Command<'_>) -> Result<usize> {
    Ok(sessie::forget_old(tx)? + throttle::forget_old(tx)?)
}
