//! A date as people plan it: on a day, in a month or in a quarter.

use chrono::{Datelike, Days, Months, NaiveDate};
use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::code_list::code_list;
use crate::fault::ValueFault;

code_list! {
    /// How precisely a date is meant.
    Precisie {
        Dag = "dag",
        Maand = "maand",
        Kwartaal = "kwartaal",
    }
}

/// A date with its precision. Any day of a month or quarter stands for the whole of it; rules take it at its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Datum {
    /// A day (Europe/Amsterdam) within the period that is meant.
    pub datum: NaiveDate,
    /// The length of that period.
    pub precisie: Precisie,
}

/// A date outside the years that a housing plan can be about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("{datum} ligt buiten de jaren {} tot en met {}.", Datum::FIRST_YEAR, Datum::LAST_YEAR)]
pub struct DatumFault {
    /// The refused date.
    pub datum: NaiveDate,
}

impl ValueFault for DatumFault {
    fn code(&self) -> &'static str {
        "datumBuitenBereik"
    }
}

impl Datum {
    /// The first year that is accepted from users and imports.
    pub const FIRST_YEAR: i32 = 1900;
    /// The last year that is accepted from users and imports.
    pub const LAST_YEAR: i32 = 2199;

    /// A date from outside.
    ///
    /// # Errors
    /// [`DatumFault`] outside [`Self::FIRST_YEAR`] to [`Self::LAST_YEAR`]: a typing error, not a plan.
    pub fn new(datum: NaiveDate, precisie: Precisie) -> Result<Self, DatumFault> {
        if (Self::FIRST_YEAR..=Self::LAST_YEAR).contains(&datum.year()) {
            Ok(Self { datum, precisie })
        } else {
            Err(DatumFault { datum })
        }
    }

    /// Exactly this day.
    #[must_use]
    pub fn day(datum: NaiveDate) -> Self {
        Self { datum, precisie: Precisie::Dag }
    }

    /// The first day of the period.
    #[must_use]
    pub fn start(self) -> NaiveDate {
        let month = match self.precisie {
            Precisie::Dag => return self.datum,
            Precisie::Maand => self.datum.month0(),
            Precisie::Kwartaal => self.datum.month0() / 3 * 3,
        };
        self.datum.with_day0(0).and_then(|first| first.with_month0(month)).unwrap_or(self.datum)
    }

    /// The last day of the period.
    #[must_use]
    pub fn end(self) -> NaiveDate {
        let months = match self.precisie {
            Precisie::Dag => return self.datum,
            Precisie::Maand => 1,
            Precisie::Kwartaal => 3,
        };
        self.start().checked_add_months(Months::new(months)).and_then(|next| next.pred_opt()).unwrap_or(self.datum)
    }

    /// Whether the whole period lies before `today`.
    #[must_use]
    pub fn ended(self, today: NaiveDate) -> bool {
        self.end() < today
    }

    /// Whether this period ends later than `other`.
    #[must_use]
    pub fn is_after(self, other: Self) -> bool {
        self.end() > other.end()
    }

    /// Days from the end of `other` to the end of this period; negative when this one is earlier.
    #[must_use]
    pub fn days_after(self, other: Self) -> i64 {
        (self.end() - other.end()).num_days()
    }

    /// The same precision, `days` later (or earlier when negative); stays put where the calendar ends.
    #[must_use]
    pub fn moved_by(self, days: i64) -> Self {
        let distance = Days::new(days.unsigned_abs());
        let moved =
            if days < 0 { self.datum.checked_sub_days(distance) } else { self.datum.checked_add_days(distance) };
        Self { datum: moved.unwrap_or(self.datum), ..self }
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may fail by panicking")]
mod tests {
    use super::*;

    fn date(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn datum(text: &str, precisie: Precisie) -> Datum {
        Datum { datum: date(text), precisie }
    }

    #[test]
    fn a_period_is_taken_at_its_end() {
        assert_eq!(datum("2026-11-23", Precisie::Dag).end(), date("2026-11-23"));
        assert_eq!(datum("2028-02-03", Precisie::Maand).end(), date("2028-02-29"));
        assert_eq!(datum("2026-11-23", Precisie::Kwartaal).end(), date("2026-12-31"));
        assert_eq!(datum("2026-05-31", Precisie::Kwartaal).start(), date("2026-04-01"));
        assert_eq!(datum("2026-03-31", Precisie::Kwartaal).start(), date("2026-01-01"));
    }

    #[test]
    fn a_period_has_ended_only_after_its_last_day() {
        let november = datum("2026-11-01", Precisie::Maand);
        assert!(!november.ended(date("2026-11-30")));
        assert!(november.ended(date("2026-12-01")));
    }

    #[test]
    fn a_day_late_in_the_quarter_is_not_after_the_quarter() {
        assert!(!datum("2026-12-31", Precisie::Dag).is_after(datum("2026-10-01", Precisie::Kwartaal)));
        assert_eq!(datum("2027-01-05", Precisie::Dag).days_after(datum("2026-10-01", Precisie::Kwartaal)), 5);
    }

    #[test]
    fn absurd_years_are_refused() {
        assert_eq!(Datum::new(date("2200-01-01"), Precisie::Dag).unwrap_err().code(), "datumBuitenBereik");
        assert!(Datum::new(date("1900-01-01"), Precisie::Dag).is_ok());
    }

    #[test]
    fn the_end_of_the_calendar_stops_and_does_not_panic() {
        let last = Datum { datum: NaiveDate::MAX, precisie: Precisie::Kwartaal };
        assert_eq!(last.end(), NaiveDate::MAX);
        assert_eq!(last.moved_by(i64::MAX), last);
        assert_eq!(Datum::day(NaiveDate::MIN).moved_by(i64::MIN).datum, NaiveDate::MIN);
    }
}
