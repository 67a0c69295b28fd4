//! The browser in which somebody logged in is known again by a cookie, so that guessing elsewhere, behind the same address even, does not keep its user out.
//!
//! The cookie lets nobody in: it holds a number drawn at random, sealed for one account. Whoever steals it gets a count of wrong passwords of its own.

use actix_web::HttpRequest;
use actix_web::cookie::time::Duration;
use actix_web::cookie::{Cookie, SameSite};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use super::signing_key::SigningKey;

/// So long a browser is known after a login.
const KNOWN: Duration = Duration::days(90);
/// How long the number and its seal are, in bytes.
const NUMBER: usize = 16;

/// The cookie of one installation, by the name of its refresh cookie.
#[derive(Debug)]
pub struct DeviceCookie(String);

impl DeviceCookie {
    /// The cookie beside the one that is called `refresh`.
    #[must_use]
    pub fn beside(refresh: &str) -> Self {
        Self(format!("{refresh}-apparaat"))
    }

    /// Under what the failures of `account` on this device are counted; `None` when the account is not known on it.
    #[must_use]
    pub fn count_of(&self, request: &HttpRequest, key: &SigningKey, account: &str) -> Option<Vec<u8>> {
        let cookie = request.cookie(&self.0)?;
        let sent = URL_SAFE_NO_PAD.decode(cookie.value()).ok()?;
        let (number, seal) = sent.split_at_checked(NUMBER)?;
        // Both were made with our key, so that comparing them tells nobody how to make one.
        (seal == seal_of(key, number, account))
            .then(|| key.pseudonym_of(&format!("apparaat {} {account}", hexadecimal(number))))
    }

    /// The `Set-Cookie` header by which `account` is known in this browser from now on.
    #[must_use]
    pub fn for_account(self, key: &SigningKey, account: &str) -> String {
        let number = rand::random::<[u8; NUMBER]>();
        let value = URL_SAFE_NO_PAD.encode([number.as_slice(), &seal_of(key, &number, account)].concat());
        let cookie = Cookie::build(self.0, value).path("/").secure(true).http_only(true).same_site(SameSite::Strict);
        cookie.max_age(KNOWN).finish().to_string()
    }
}

fn seal_of(key: &SigningKey, number: &[u8], account: &str) -> Vec<u8> {
    key.pseudonym_of(&format!("zegel {} {account}", hexadecimal(number)))
}

fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
