//! One page of the feed, as it is sent.

use serde::Serialize;
use utoipa::ToSchema;

use super::cursor::{Cursor, Position};
use super::document::Wijziging;
use super::views::WijzigingView;

/// Een bladzijde van de feed.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Wijzigingen)]
#[serde(rename_all = "camelCase")]
pub struct WijzigingenView {
    /// De wijzigingen, oudste eerst.
    #[schema(value_type = Vec<Wijziging>)]
    pub resultaten: Vec<WijzigingView>,
    /// Waar u verdergaat, nu of later; de feed houdt niet op.
    #[schema(format = "uri-reference")]
    pub volgende: String,
    /// Tot hier is alles bekeken, ook wat niet voor u is: ga hiervandaan verder.
    pub laatste_cursor: String,
    /// The position of that cursor, for whoever waits there.
    #[serde(skip)]
    pub reached: Position,
    /// Whether nothing lies behind it yet.
    #[serde(skip)]
    pub at_end: bool,
}

impl WijzigingenView {
    /// A page that ends at `last`, with the way to the next: the same question, asked from there.
    #[must_use]
    pub fn new(resultaten: Vec<WijzigingView>, last: Cursor, reached: Position, at_end: bool, asked: &str) -> Self {
        let last = last.encode();
        let kept = asked
            .split('&')
            .filter(|part| !["na", "vanaf", "wacht", ""].contains(&part.split('=').next().unwrap_or("")));
        let next = format!("na={last}");
        let query: Vec<&str> = std::iter::once(next.as_str()).chain(kept).collect();
        let volgende = format!("/api/v1/wijzigingen?{}", query.join("&"));
        Self { resultaten, volgende, laatste_cursor: last, reached, at_end }
    }
}
