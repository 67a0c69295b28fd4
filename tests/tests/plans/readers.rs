//! Who reads.

use serde_json::{Value, json};
use sleutelbord_tests::{Answer, Persona, TestApp};

use crate::register::{PASSWORD, ROLES};

/// The readers of the table, in the order of its columns.
pub const READERS: [&str; 4] = ["provincie", "gemeente", "systeem", "beheerder"];

/// One persona for each of [`READERS`], logged in.
pub struct Readers(Vec<Persona>);

impl Readers {
    /// The accounts that the register was made with, and a system of the province.
    pub async fn of(app: &TestApp) -> Self {
        let account = |number: usize, role: &str| app.account(&format!("{role}.{number}@proef.example"), PASSWORD);
        let [provincie, gemeente, beheerder] = ROLES;
        let (provincie, gemeente, beheerder) = (account(1, provincie), account(2, gemeente), account(3, beheerder));
        let client = json!({ "naam": "Meter", "organisatieCode": "PV23", "scopes": ["lezen"], "gemeenteCodes": [], "niveau": "Provincie" });
        let made = beheerder.post("/api-clients", client).await.created();
        let systeem = app.api_client(&made.text_of("clientId"), &made.text_of("geheim"));
        let readers = Self(vec![provincie, gemeente, systeem, beheerder]);
        for reader in &readers.0 {
            reader.token().await;
        }
        readers
    }

    fn persona(&self, reader: &str) -> &Persona {
        let place = READERS.iter().position(|name| *name == reader);
        place.and_then(|place| self.0.get(place)).expect("a reader of the table")
    }

    /// One request.
    pub async fn asks(&self, reader: &str, path: &str) -> Answer {
        self.persona(reader).get(path).await
    }

    /// The OpenAPI document.
    pub async fn document(&self) -> Value {
        self.asks("provincie", "/openapi.json").await.ok().json
    }

    /// The path of page `number` of a list as the province reads it, or the last full one before it; `None` when there is but one page.
    pub async fn far(&self, path: &str, number: usize) -> Option<String> {
        let mark = if path.contains('?') { '&' } else { '?' };
        let mut next = format!("{path}{mark}limit=200");
        let mut far = None;
        for _ in 0..(number / 4).max(1) {
            let page = self.asks("provincie", &next).await.ok();
            let link = page.text_of("volgende");
            if link.is_empty() {
                break;
            }
            next = link.trim_start_matches("/api/v1").to_owned();
            far = Some(next.replace("limit=200", "limit=50"));
        }
        far
    }
}
