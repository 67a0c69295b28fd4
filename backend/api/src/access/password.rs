//! Passwords: argon2id, with the memory of a few at a time, so that a flood of logins cannot exhaust the machine.

use std::sync::Arc;
use std::time::Duration;

use actix_web::web;
use argon2::{Argon2, Params, PasswordHasher, PasswordVerifier};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use crate::platform::error::{Error, Result};

/// How many passwords are checked at the same time; each takes 19 MiB (the first choice of OWASP for argon2id).
const AT_ONCE: usize = 4;
/// How long a login waits for its turn.
const PATIENCE: Duration = Duration::from_secs(5);
/// What an unknown account is checked against, so that it takes as long as a known one.
const NOBODY: &str =
    "$argon2id$v=19$m=19456,t=2,p=1$c2xldXRlbGJvcmQtbmllbWFuZA$8l7Kmy0kXD0PjDYMcAHqOaN4Gm5zkNpz0U8wPqnb7Zs";
/// Letters and digits that are not mistaken for each other.
const LEGIBLE: &[u8] = b"abcdefghjkmnpqrstuvwxyz23456789";

/// Hashes and checks passwords, a few at a time.
#[derive(Debug)]
pub struct Passwords {
    turns: Arc<Semaphore>,
}

/// The turn of one login: whoever holds it may hash.
#[derive(Debug)]
pub struct Turn {
    _permit: OwnedSemaphorePermit,
}

impl Default for Passwords {
    fn default() -> Self {
        Self { turns: Arc::new(Semaphore::new(AT_ONCE)) }
    }
}

impl Passwords {
    /// Waits for a turn.
    ///
    /// # Errors
    /// [`Error::Unavailable`] when too many are waiting.
    pub async fn turn(&self) -> Result<Turn> {
        let turn = tokio::time::timeout(PATIENCE, Arc::clone(&self.turns).acquire_owned()).await;
        let permit =
            turn.ok().and_then(Result::ok).ok_or_else(|| Error::Unavailable("too many logins at once".into()))?;
        Ok(Turn { _permit: permit })
    }
}

impl Turn {
    /// Whether `password` belongs to `hash`; without a hash it never does, which takes as long to say.
    ///
    /// # Errors
    /// [`Error::Internal`] when the task breaks off.
    pub async fn verify(&self, password: String, hash: Option<String>) -> Result<bool> {
        web::block(move || {
            let known = hash.is_some();
            let hash = hash.unwrap_or_else(|| NOBODY.to_owned());
            Argon2::default().verify_password(password.as_bytes(), hash.as_str()).is_ok() && known
        })
        .await
        .map_err(|_| Error::Internal("a password check was cancelled or panicked".into()))
    }

    /// The hash of `password`, as it is stored.
    ///
    /// # Errors
    /// [`Error::Internal`] when the task breaks off.
    pub async fn hash(&self, password: String) -> Result<String> {
        web::block(move || hash(&password))
            .await
            .map_err(|_| Error::Internal("hashing was cancelled or panicked".into()))?
    }
}

/// The hash of `password`, computed on the thread that asks.
///
/// # Errors
/// [`Error::Internal`] when the system has no randomness for a salt.
pub fn hash(password: &str) -> Result<String> {
    hash_with(Argon2::default(), password)
}

/// A hash that costs next to nothing, for the accounts of a throw-away database.
///
/// # Errors
/// As [`hash`].
pub fn hash_cheaply(password: &str) -> Result<String> {
    let params = Params::new(Params::MIN_M_COST, Params::MIN_T_COST, Params::MIN_P_COST, None);
    hash_with(params.map_err(|error| Error::Internal(error.to_string()))?.into(), password)
}

fn hash_with(argon2: Argon2<'_>, password: &str) -> Result<String> {
    argon2
        .hash_password(password.as_bytes())
        .map(|hash| hash.to_string())
        .map_err(|error| Error::Internal(format!("hashing: {error}")))
}

/// A password for one login, to be read from a screen or over the telephone: 16 characters, 79 bits.
#[must_use]
pub fn one_time() -> String {
    let mut text = String::new();
    for index in 0..16 {
        if index > 0 && index % 4 == 0 {
            text.push('-');
        }
        let drawn = rand::random_range(0..LEGIBLE.len());
        text.extend(LEGIBLE.get(drawn).map(|letter| char::from(*letter)));
    }
    text
}

/// What people make passwords of when they have to; what else is in it has to make up for that.
const WORN: [&str; 45] = [
    "wachtwoord",
    "password",
    "welkom",
    "welcome",
    "geheim",
    "secret",
    "admin",
    "beheer",
    "sleutelbord",
    "sleutel",
    "gemeente",
    "provincie",
    "overijssel",
    "nederland",
    "holland",
    "lente",
    "zomer",
    "herfst",
    "winter",
    "spring",
    "summer",
    "januari",
    "februari",
    "maart",
    "april",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
    "maandag",
    "dinsdag",
    "woensdag",
    "donderdag",
    "vrijdag",
    "voetbal",
    "qwerty",
    "azerty",
    "asdf",
    "zxcv",
    "letmein",
    "iloveyou",
    "dragon",
];
/// How many letters of its own a password has at least, beside worn words, digits and signs.
const OWN_LETTERS: usize = 4;
/// How many different characters a password has at least.
const DIFFERENT: usize = 5;

/// Whether this is among the first that anybody tries: worn words with digits, one name, a row of keys.
#[must_use]
pub fn is_easily_guessed(password: &str, email: &str) -> bool {
    // Digits and signs around it are what everybody adds.
    let bare = password.trim_matches(|letter: char| !letter.is_alphabetic()).to_lowercase();
    let plain: String = bare.chars().map(unmasked).collect();
    let names = email
        .split('@')
        .next()
        .unwrap_or_default()
        .split(['.', '-', '_'])
        .filter(|part| part.len() > 2)
        .map(str::to_lowercase);
    let rest =
        WORN.iter().map(ToString::to_string).chain(names).fold(plain.clone(), |rest, word| rest.replace(&word, ""));
    let own = rest.chars().filter(|letter| letter.is_alphabetic()).count();
    let different: std::collections::BTreeSet<char> = plain.chars().collect();
    let letters: Vec<u32> = plain.chars().map(u32::from).collect();
    let in_a_row = letters.windows(2).filter(|pair| matches!(pair, [one, next] if one.abs_diff(*next) <= 1)).count();
    own < OWN_LETTERS || different.len() < DIFFERENT || in_a_row * 2 > letters.len()
}

/// The letter that a sign stands for when it is to look like a password.
fn unmasked(letter: char) -> char {
    match letter {
        '0' => 'o',
        '1' | '!' => 'i',
        '3' => 'e',
        '4' | '@' => 'a',
        '5' | '$' => 's',
        other => other,
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may fail by panicking")]
mod tests {
    use super::*;

    #[test]
    fn what_anybody_tries_first_is_easily_guessed() {
        let guessed = |password: &str| is_easily_guessed(password, "jansen@zwolle.example");
        for weak in [
            "aaaaaaaaaaaa",
            "wachtwoord12",
            "W@chtw00rd2026!",
            "123456789012",
            "Welkom2026!!",
            "WelkomZomer26",
            "abcdefghijkl",
            "jansen-jansen-1",
            "qwertyqwerty12",
            "abababababab",
        ] {
            assert!(guessed(weak), "{weak}");
        }
        for strong in ["Sleutelbord-proef-1", "Sleutelbord-demo-1", "kade fiets toren soep", "v9#Lq2!xTz0p"] {
            assert!(!guessed(strong), "{strong}");
        }
    }

    #[test]
    fn what_nobody_is_checked_against_costs_as_much_as_a_real_hash() {
        let costs = |hash: &str| hash.split('$').take(4).collect::<Vec<_>>().join("$");
        assert_eq!(costs(NOBODY), costs(&hash("Sleutelbord-demo-1").unwrap()));
        let refused = Argon2::default().verify_password(b"x", NOBODY).unwrap_err();
        assert_eq!(refused.to_string(), argon2::password_hash::Error::PasswordInvalid.to_string());
    }
}
