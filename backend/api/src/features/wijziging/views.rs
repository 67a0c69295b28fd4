//! Wire types of the feed and of histories.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

use super::cursor::Cursor;

/// One change in the feed.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Wijziging)]
#[serde(rename_all = "camelCase")]
pub struct WijzigingView {
    /// Continue after this entry with `na=<cursor>`.
    pub cursor: String,
    /// The kind of record, such as `mijlpaal`.
    #[schema(example = "mijlpaal")]
    pub soort: String,
    /// The record.
    pub id: Uuid,
    /// Its version after the change.
    pub versie: i32,
    /// What happened to it.
    #[schema(pattern = "^(aangemaakt|gewijzigd|verwijderd)$")]
    pub operatie: String,
    /// Which of its fields changed.
    pub velden: Vec<String>,
    /// The stored facts after the change, as far as the reader may know them.
    #[schema(value_type = Object)]
    pub inhoud: Map<String, Value>,
    /// Who did it: an account or machine client; null is the clock or the installation itself.
    pub actor_id: Option<Uuid>,
    /// Why, where a reason was given.
    pub reden: Option<String>,
    /// When, in UTC.
    pub gebeurd_op: DateTime<Utc>,
    /// The key project that it belongs to.
    pub sleutelproject_id: Option<Uuid>,
}

/// A page of the feed.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Wijzigingen)]
#[serde(rename_all = "camelCase")]
pub struct WijzigingenView {
    /// The changes, oldest first.
    pub resultaten: Vec<WijzigingView>,
    /// Where to go on, now or later; the feed never ends.
    #[schema(format = "uri-reference")]
    pub volgende: String,
    /// Up to where everything was considered, also what is not for this reader: go on from here.
    pub laatste_cursor: String,
}

impl WijzigingenView {
    /// A page that ends at `last`, with the way to the next: the same question, asked from there.
    #[must_use]
    pub fn new(resultaten: Vec<WijzigingView>, last: Cursor, asked: &str) -> Self {
        let last = last.encode();
        let kept = asked.split('&').filter(|part| !["na", "wacht", ""].contains(&part.split('=').next().unwrap_or("")));
        let next = format!("na={last}");
        let query: Vec<&str> = std::iter::once(next.as_str()).chain(kept).collect();
        Self { resultaten, volgende: format!("/api/v1/wijzigingen?{}", query.join("&")), laatste_cursor: last }
    }
}

/// One change in the history of an object.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = HistorischeWijziging)]
#[serde(rename_all = "camelCase")]
pub struct HistorischeWijzigingView {
    #[serde(flatten)]
    pub wijziging: WijzigingView,
    /// What the changed fields were before.
    #[schema(value_type = Object)]
    pub vorige: Map<String, Value>,
    /// The name of who did it, for readers who act for an organisation.
    pub actor_naam: Option<String>,
}

/// Which part of the feed is asked for.
#[derive(Clone, Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct WijzigingenQuery {
    /// Only what comes after this cursor; from the beginning when absent. `nu` gives nothing of before, but the cursor to go on from: take it, read
    /// the lists, then follow.
    #[param(max_length = 200)]
    pub na: Option<String>,
    /// How many changes at most; 50 when absent.
    #[param(minimum = 1, maximum = 200)]
    pub limit: Option<i64>,
    /// Only records of this kind.
    #[param(max_length = 60)]
    pub soort: Option<String>,
    /// Only of this record of that kind (`soort`, which then is required): its history, oldest first.
    pub id: Option<Uuid>,
    /// Only of these municipalities.
    #[param(max_items = 400)]
    #[serde(rename = "gemeenteCode")]
    #[param(rename = "gemeenteCode")]
    pub gemeente_code: Option<Vec<String>>,
    /// How many seconds to wait when there is nothing new yet.
    #[param(minimum = 0, maximum = 20)]
    pub wacht: Option<u64>,
}
