//! Counting in working days: not on weekends, not on the holidays of the Algemene termijnenwet, not in a recess.

use crate::code_list::code_list;
use chrono::{Datelike, Days, NaiveDate, NaiveDateTime, NaiveTime, Weekday};
use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::fault::ValueFault;

/// A period without meetings, first and last day included; at most a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Reces {
    van: NaiveDate,
    tot_en_met: NaiveDate,
}

/// A recess that ends before it begins, or lasts longer than a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("Een reces duurt een dag tot een jaar.")]
pub struct RecesFault;

impl ValueFault for RecesFault {
    fn code(&self) -> &'static str {
        "ongeldigReces"
    }
}

impl Reces {
    /// A recess from `van` through `tot_en_met`.
    ///
    /// # Errors
    /// [`RecesFault`].
    pub fn new(van: NaiveDate, tot_en_met: NaiveDate) -> Result<Self, RecesFault> {
        let days = (tot_en_met - van).num_days();
        if (0..366).contains(&days) { Ok(Self { van, tot_en_met }) } else { Err(RecesFault) }
    }

    /// Whether `date` lies in it.
    #[must_use]
    pub fn includes(&self, date: NaiveDate) -> bool {
        (self.van..=self.tot_en_met).contains(&date)
    }
}

/// Easter Sunday of a year of the Gregorian calendar (the anonymous computus).
#[must_use]
pub fn easter(year: i32) -> Option<NaiveDate> {
    let (golden, century, rest) = (year.rem_euclid(19), year.div_euclid(100), year.rem_euclid(100));
    let moon_correction = (century - (century + 8).div_euclid(25) + 1).div_euclid(3);
    let epact = (19 * golden + century - century.div_euclid(4) - moon_correction + 15).rem_euclid(30);
    let weekday = (32 + 2 * century.rem_euclid(4) + 2 * rest.div_euclid(4) - epact - rest.rem_euclid(4)).rem_euclid(7);
    let late = (golden + 11 * epact + 22 * weekday).div_euclid(451);
    let days_after_march_22 = u64::try_from(epact + weekday - 7 * late).ok()?;
    NaiveDate::from_ymd_opt(year, 3, 22)?.checked_add_days(Days::new(days_after_march_22))
}

/// Whether `date` is a holiday under article 3 of the Algemene termijnenwet: those of the first paragraph (Koningsdag on 26 April when
/// the 27th is a Sunday) and Good Friday, which the second makes equal to them.
#[must_use]
pub fn is_holiday(date: NaiveDate) -> bool {
    let fixed = match (date.month(), date.day()) {
        (1, 1) | (5, 5) | (12, 25 | 26) => true,
        (4, 27) => date.weekday() != Weekday::Sun,
        (4, 26) => date.weekday() == Weekday::Sat,
        _ => false,
    };
    // Good Friday, Easter Monday, Ascension Day and Whit Monday, in days from Easter Sunday.
    fixed || easter(date.year()).is_some_and(|sunday| [-2, 1, 39, 50].contains(&(date - sunday).num_days()))
}

code_list! {
    /// What a period in the calendar of an organisation's bestuurders is.
    Recessoort {
        /// They and their organs do not meet.
        Reces = "reces",
        /// The time around elections: their clocks only warn.
        Verkiezingen = "verkiezingen",
    }
}

/// The working days of one organisation: the law's, less its recesses.
#[derive(Clone, Copy, Debug, Default)]
pub struct WorkingDays<'a> {
    recessen: &'a [Reces],
}

impl<'a> WorkingDays<'a> {
    /// Office hours end at 17:00 (Europe/Amsterdam).
    pub const OFFICE_CLOSES: NaiveTime = match NaiveTime::from_hms_opt(17, 0, 0) {
        Some(time) => time,
        None => NaiveTime::MIN,
    };

    /// The working days outside these recesses.
    #[must_use]
    pub fn outside(recessen: &'a [Reces]) -> Self {
        Self { recessen }
    }

    /// Whether work is done on `date`.
    #[must_use]
    pub fn is_working_day(&self, date: NaiveDate) -> bool {
        !matches!(date.weekday(), Weekday::Sat | Weekday::Sun)
            && !is_holiday(date)
            && !self.recessen.iter().any(|reces| reces.includes(date))
    }

    /// The `days`-th working day after `from`; `from` itself when `days` is 0. Stops at the end of the calendar.
    #[must_use]
    pub fn add(&self, from: NaiveDate, days: u32) -> NaiveDate {
        let mut date = from;
        let mut left = days;
        while left > 0 {
            let Some(next) = date.succ_opt() else { return date };
            date = next;
            left -= u32::from(self.is_working_day(date));
        }
        date
    }

    /// The working days after `from`, through `to`; negative when `to` lies before `from`.
    #[must_use]
    pub fn between(&self, from: NaiveDate, to: NaiveDate) -> i64 {
        if to < from {
            return -self.between(to, from);
        }
        let count =
            from.iter_days().skip(1).take_while(|date| *date <= to).filter(|date| self.is_working_day(*date)).count();
        i64::try_from(count).unwrap_or(i64::MAX)
    }

    /// The first day that counts for what came in at `moment` (local time): the next working day, and after office hours of a working day the one after that.
    #[must_use]
    pub fn first_counted_day(&self, moment: NaiveDateTime) -> NaiveDate {
        let late = self.is_working_day(moment.date()) && moment.time() > Self::OFFICE_CLOSES;
        self.add(moment.date(), if late { 2 } else { 1 })
    }

    /// The last day (inclusive) of a term of `days` working days for what came in at `moment`; a term counts at least one day.
    #[must_use]
    pub fn deadline(&self, moment: NaiveDateTime, days: u32) -> NaiveDate {
        self.add(self.first_counted_day(moment), days.saturating_sub(1))
    }
}

#[cfg(test)]
#[path = "working_days/tests.rs"]
mod tests;
