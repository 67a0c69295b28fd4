//! Where a reader of the feed is, and under which circumstances it got there.

use std::collections::HashMap;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use uuid::Uuid;

use super::reader::Reader;
use crate::platform::db::Read;
use crate::platform::error::{Code, Error, Result};
use crate::platform::tijdperk;

/// A place in the journal; the feed is ordered by it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// Era of transaction ids: raised by a restore.
    pub tijdperk: i32,
    /// Transaction id.
    pub xid: i64,
    /// Number of the entry.
    pub volgnummer: i64,
}

/// What clients keep of a position: the mark of the installation as it ran then (which a restore makes another), and that of the reader's rights.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cursor {
    kenmerk: Uuid,
    xid: i64,
    volgnummer: i64,
    rechten: u32,
}

impl Cursor {
    /// The text that clients keep; it means nothing to them.
    #[must_use]
    pub fn encode(self) -> String {
        let Self { kenmerk, xid, volgnummer, rechten } = self;
        URL_SAFE_NO_PAD.encode(format!("{}.{xid}.{volgnummer}.{rechten:x}", kenmerk.simple()))
    }

    /// Reads what [`encode`](Self::encode) wrote.
    ///
    /// # Errors
    /// `cursorOngeldig`.
    pub fn decode(text: &str) -> Result<Self> {
        Self::parse(text).ok_or_else(|| Error::refused(Code::CursorOngeldig))
    }

    fn parse(text: &str) -> Option<Self> {
        let decoded = String::from_utf8(URL_SAFE_NO_PAD.decode(text).ok()?).ok()?;
        let mut parts = decoded.split('.');
        let cursor = Self {
            kenmerk: parts.next()?.parse().ok()?,
            xid: parts.next()?.parse().ok()?,
            volgnummer: parts.next()?.parse().ok()?,
            rechten: u32::from_str_radix(parts.next()?, 16).ok()?,
        };
        parts.next().is_none().then_some(cursor)
    }

    /// The position that it stands for.
    ///
    /// # Errors
    /// `cursorTeOud` (410) when it points at what a restore lost.
    pub fn position(self, read: &mut Read<'_>) -> Result<Position> {
        let tijdperk = tijdperk::check(read.connection(), self.kenmerk, self.xid)?;
        Ok(Position { tijdperk, xid: self.xid, volgnummer: self.volgnummer })
    }

    /// Requires that the reader has the rights that it had: else there is more, or less, to be read before this place than it was told.
    ///
    /// # Errors
    /// `bereikGewijzigd` (410).
    pub fn require_rights_of(self, reader: &Reader) -> Result<()> {
        if self.rechten == reader.mark() { Ok(()) } else { Err(Error::refused(Code::BereikGewijzigd)) }
    }
}

/// Makes cursors of positions, for one reader.
#[derive(Debug)]
pub struct Cursors {
    kenmerken: HashMap<i32, Uuid>,
    rechten: u32,
}

impl Cursors {
    /// For positions in these eras.
    pub fn of(read: &mut Read<'_>, reader: &Reader, eras: impl Iterator<Item = i32>) -> Result<Self> {
        let eras: Vec<i32> = eras.collect();
        Ok(Self { kenmerken: tijdperk::kenmerken(read.connection(), &eras)?, rechten: reader.mark() })
    }

    /// The cursor of a position.
    #[must_use]
    pub fn at(&self, position: Position) -> Cursor {
        let Position { tijdperk, xid, volgnummer } = position;
        let kenmerk = self.kenmerken.get(&tijdperk).copied().unwrap_or_default();
        Cursor { kenmerk, xid, volgnummer, rechten: self.rechten }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cursor_reads_back_and_a_made_up_one_is_refused() {
        let cursor = Cursor { kenmerk: Uuid::from_u128(7), xid: 734, volgnummer: 12, rechten: 0xfeed };
        assert!(Cursor::decode(&cursor.encode()).is_ok_and(|read| read == cursor));
        for text in ["", "x", "MS4y", "MS4yLjMuNA"] {
            assert!(Cursor::decode(text).is_err(), "{text}");
        }
    }
}
