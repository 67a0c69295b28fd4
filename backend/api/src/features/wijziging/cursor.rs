//! Where a reader of the feed is: era, transaction, number within it.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use crate::platform::error::{Code, Error, Result};

/// A place in the journal; the feed is ordered by it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Cursor {
    /// Era of transaction ids: raised by a restore.
    pub tijdperk: i32,
    /// Transaction id.
    pub xid: i64,
    /// Number of the entry.
    pub volgnummer: i64,
}

impl Cursor {
    /// The text that clients keep; it means nothing to them.
    #[must_use]
    pub fn encode(self) -> String {
        URL_SAFE_NO_PAD.encode(format!("{}.{}.{}", self.tijdperk, self.xid, self.volgnummer))
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
            tijdperk: parts.next()?.parse().ok()?,
            xid: parts.next()?.parse().ok()?,
            volgnummer: parts.next()?.parse().ok()?,
        };
        parts.next().is_none().then_some(cursor)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cursor_reads_back_and_a_made_up_one_is_refused() {
        let cursor = Cursor { tijdperk: 1, xid: 734, volgnummer: 12 };
        assert!(Cursor::decode(&cursor.encode()).is_ok_and(|read| read == cursor));
        for text in ["", "x", "MS4y", "MS4yLjMuNA"] {
            assert!(Cursor::decode(text).is_err(), "{text}");
        }
    }
}
