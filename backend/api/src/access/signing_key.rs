//! The Ed25519 key that signs access tokens, kept in one file that all replicas share.

use std::fs::{self, OpenOptions};
use std::io::{ErrorKind, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;

use aws_lc_rs::hmac;
use aws_lc_rs::signature::{Ed25519KeyPair, KeyPair};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use jsonwebtoken::jwk::{Jwk, KeyAlgorithm, PublicKeyUse, ThumbprintHash};
use jsonwebtoken::{Algorithm, DecodingKey, EncodingKey};

/// Why there is no signing key.
#[derive(Debug, thiserror::Error)]
pub enum KeyFault {
    /// The file cannot be read or made.
    #[error("het sleutelbestand {path} kan niet worden gelezen of gemaakt: {cause}")]
    File {
        /// Which file.
        path: String,
        /// What the system says.
        cause: std::io::Error,
    },
    /// The file holds something else.
    #[error("het sleutelbestand {0} bevat geen Ed25519-sleutel (PKCS#8 PEM)")]
    Content(String),
}

/// The key in the forms in which it is used.
pub struct SigningKey {
    pub(super) signing: EncodingKey,
    pub(super) verifying: DecodingKey,
    /// The public half as it is published; its `kid` is the thumbprint of RFC 7638.
    pub(super) public: Jwk,
    pub(super) id: String,
    /// A secret derived from the key, from which refresh tokens follow.
    refresh: hmac::Key,
    /// A second derived key: attempts to log in are counted under a keyed hash.
    attempts: hmac::Key,
}

impl std::fmt::Debug for SigningKey {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("SigningKey").field("id", &self.id).finish_non_exhaustive()
    }
}

impl SigningKey {
    /// Reads the key from `path`, or makes one there, for its owner's eyes only, when there is none.
    ///
    /// # Errors
    /// [`KeyFault`] names the file and says what stands in the way.
    pub fn load(path: &Path) -> Result<Self, KeyFault> {
        let shown = || path.display().to_string();
        let file_fault = |cause| KeyFault::File { path: shown(), cause };
        let pem = match fs::read(path) {
            Err(error) if error.kind() == ErrorKind::NotFound => {
                let pem = new_pem().ok_or_else(|| KeyFault::Content(shown()))?;
                place(path, &pem).map_err(file_fault)?;
                // Another replica may have been first: what is in the file counts.
                fs::read(path).map_err(file_fault)?
            }
            found => found.map_err(file_fault)?,
        };
        Self::from_pem(&pem).ok_or_else(|| KeyFault::Content(shown()))
    }

    fn from_pem(pem: &[u8]) -> Option<Self> {
        let signing = EncodingKey::from_ed_pem(pem).ok()?;
        let pair = Ed25519KeyPair::from_pkcs8(signing.as_bytes()).ok()?;
        let verifying = DecodingKey::from_ed_der(pair.public_key().as_ref());
        let mut public = Jwk::from_encoding_key(&signing, Algorithm::EdDSA).ok()?;
        let id = public.thumbprint(ThumbprintHash::SHA256).ok()?;
        public.common.key_id = Some(id.clone());
        public.common.key_algorithm = Some(KeyAlgorithm::EdDSA);
        public.common.public_key_use = Some(PublicKeyUse::Signature);
        let seed = hmac::Key::new(hmac::HMAC_SHA256, signing.as_bytes());
        let derived = |name: &[u8]| hmac::Key::new(hmac::HMAC_SHA256, hmac::sign(&seed, name).as_ref());
        let (refresh, attempts) = (derived(b"sleutelbord verversing"), derived(b"sleutelbord aanmeldpoging"));
        Some(Self { signing, verifying, public, id, refresh, attempts })
    }

    /// The refresh token that follows `token`: always the same one, and not to be guessed without the key.
    pub(super) fn successor_of(&self, token: &[u8]) -> Vec<u8> {
        hmac::sign(&self.refresh, token).as_ref().to_vec()
    }

    /// A pseudonym of `text`. A plain hash would not do: addresses are few enough to try them all.
    pub(super) fn pseudonym_of(&self, text: &str) -> Vec<u8> {
        hmac::sign(&self.attempts, text.as_bytes()).as_ref().to_vec()
    }
}

fn new_pem() -> Option<String> {
    let document = Ed25519KeyPair::generate().ok()?.to_pkcs8v1().ok()?;
    let body = STANDARD.encode(document.as_ref());
    Some(format!("-----BEGIN PRIVATE KEY-----\n{body}\n-----END PRIVATE KEY-----\n"))
}

/// Puts the key at `path` in one step, so that nobody ever reads half a key; does nothing when there is one already.
fn place(path: &Path, pem: &str) -> std::io::Result<()> {
    if let Some(directory) = path.parent() {
        fs::create_dir_all(directory)?;
    }
    let draft = path.with_extension(format!("{}.nieuw", uuid::Uuid::new_v4().simple()));
    let mut file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(&draft)?;
    file.write_all(pem.as_bytes())?;
    file.sync_all()?;
    let placed = fs::hard_link(&draft, path);
    fs::remove_file(&draft)?;
    match placed {
        Err(error) if error.kind() == ErrorKind::AlreadyExists => Ok(()),
        placed => placed,
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may fail by panicking")]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    #[test]
    fn a_key_is_made_once_and_only_its_owner_reads_it() {
        let directory = std::env::temp_dir().join(uuid::Uuid::new_v4().to_string());
        let path = directory.join("sleutel.pem");
        let made = SigningKey::load(&path).unwrap();
        let read = SigningKey::load(&path).unwrap();
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        assert_eq!(made.id, read.id);
        assert_eq!(made.successor_of(b"een"), read.successor_of(b"een"));
        fs::write(&path, "iets anders").unwrap();
        assert!(matches!(SigningKey::load(&path), Err(KeyFault::Content(_))));
        fs::remove_dir_all(directory).unwrap();
    }
}
