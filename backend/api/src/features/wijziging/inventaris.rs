//! The inventory: what a reader may read now, so that whoever follows the feed can prove that it missed nothing, and repair what it has.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use super::cursor::Cursors;
use super::reader::Reader;
use super::store::{self, InventarisRow, Place};
use super::views::{InventarisView, InventarisregelView};
use crate::platform::db::Read;
use crate::platform::error::{Code, Error, Result};

/// How many records a page has when nobody says.
const USUAL: i64 = 200;

/// One page, behind `after`.
pub fn page(read: &mut Read<'_>, after: Option<Place>, limit: Option<i64>) -> Result<InventarisView> {
    let reader = Reader::of(read.caller());
    let horizon = store::horizon(read)?;
    let (rows, last) = store::list_inventaris(read, &reader, after, limit.unwrap_or(USUAL))?;
    let cursors = Cursors::of(read, &reader, std::iter::once(horizon.tijdperk))?;
    let asked = limit.map(|limit| format!("&limit={limit}")).unwrap_or_default();
    let line = |InventarisRow { soort, id, versie }| InventarisregelView { soort, id, versie };
    Ok(InventarisView {
        resultaten: rows.into_iter().map(line).collect(),
        volgende: last.map(|place| format!("/api/v1/wijzigingen/inventaris?cursor={}{asked}", encode(&place))),
        laatste_cursor: cursors.at(horizon).encode(),
    })
}

fn encode((soort, id): &Place) -> String {
    URL_SAFE_NO_PAD.encode(format!("{soort}.{id}"))
}

/// Reads the place that `volgende` of a page names.
///
/// # Errors
/// `cursorOngeldig`.
pub fn decode(text: &str) -> Result<Place> {
    let parsed = || {
        let decoded = String::from_utf8(URL_SAFE_NO_PAD.decode(text).ok()?).ok()?;
        let (soort, id) = decoded.split_once('.')?;
        Some((soort.to_owned(), id.parse().ok()?))
    };
    parsed().filter(|(soort, _)| !soort.contains('\0')).ok_or_else(|| Error::refused(Code::CursorOngeldig))
}
