//! The period in which something holds: from its first day up to, not including, its end.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::fault::ValueFault;

/// A half-open period; without `tot` it has no known end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Geldigheid {
    /// The first day on which it holds.
    pub van: NaiveDate,
    /// The first day on which it no longer holds.
    pub tot: Option<NaiveDate>,
}

/// A period that ends before it begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("De periode eindigt op {tot}, niet na het begin {van}.")]
pub struct GeldigheidFault {
    /// The first day.
    pub van: NaiveDate,
    /// The end that does not lie after it.
    pub tot: NaiveDate,
}

impl ValueFault for GeldigheidFault {
    fn code(&self) -> &'static str {
        "eindeNietNaBegin"
    }
}

impl Geldigheid {
    /// A period of at least one day.
    ///
    /// # Errors
    /// [`GeldigheidFault`] when `tot` does not lie after `van`.
    pub fn new(van: NaiveDate, tot: Option<NaiveDate>) -> Result<Self, GeldigheidFault> {
        match tot {
            Some(tot) if tot <= van => Err(GeldigheidFault { van, tot }),
            _ => Ok(Self { van, tot }),
        }
    }

    /// Whether it holds on `date`.
    #[must_use]
    pub fn holds_on(self, date: NaiveDate) -> bool {
        self.van <= date && self.tot.is_none_or(|tot| date < tot)
    }

    /// Whether there is a day on which both hold.
    #[must_use]
    pub fn overlaps(self, other: Self) -> bool {
        self.tot.is_none_or(|tot| other.van < tot) && other.tot.is_none_or(|tot| self.van < tot)
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may fail by panicking")]
mod tests {
    use super::*;

    fn period(van: &str, tot: Option<&str>) -> Geldigheid {
        Geldigheid::new(van.parse().unwrap(), tot.map(|tot| tot.parse().unwrap())).unwrap()
    }

    #[test]
    fn the_end_is_not_included() {
        let year = period("2026-01-01", Some("2027-01-01"));
        assert!(year.holds_on("2026-12-31".parse().unwrap()));
        assert!(!year.holds_on("2027-01-01".parse().unwrap()));
    }

    #[test]
    fn successors_touch_without_overlap() {
        let first = period("2026-01-01", Some("2027-01-01"));
        let second = period("2027-01-01", None);
        assert!(!first.overlaps(second) && !second.overlaps(first));
        assert!(second.overlaps(period("2030-01-01", None)));
    }

    #[test]
    fn an_empty_period_is_refused() {
        let day = "2026-01-01".parse().unwrap();
        assert_eq!(Geldigheid::new(day, Some(day)).unwrap_err().code(), "eindeNietNaBegin");
    }
}
