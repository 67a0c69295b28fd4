//! Days relative to today.

use chrono::{DateTime, Datelike, Days, NaiveDate, TimeDelta, Utc, Weekday};
use sleutelbord_domain::working_days::WorkingDays;

use crate::platform::clock::end_of;

/// Turns the offsets of the scenario into dates.
#[derive(Clone, Copy, Debug)]
pub struct Calendar {
    today: NaiveDate,
}

impl Calendar {
    /// The calendar of somebody for whom it is `today`.
    pub fn around(today: NaiveDate) -> Self {
        Self { today }
    }

    /// The day that counts as today.
    pub fn today(&self) -> NaiveDate {
        self.today
    }

    /// The last day of the past.
    pub fn yesterday(&self) -> NaiveDate {
        self.today.pred_opt().unwrap_or(self.today)
    }

    /// The day so many days from today, negative in the past. Nobody works in a weekend, and what was past stays past: so it moves away from today.
    pub fn day(&self, offset: i64) -> NaiveDate {
        let day = self.today + TimeDelta::days(offset);
        let (back, forth) = match day.weekday() {
            Weekday::Sat => (1, 2),
            Weekday::Sun => (2, 1),
            _ => (0, 0),
        };
        if offset < 0 { day - Days::new(back) } else { day + Days::new(forth) }
    }

    /// The working day so many working days before today.
    pub fn working_days_ago(&self, days: u32) -> NaiveDate {
        let is_working_day = |day: &NaiveDate| WorkingDays::default().is_working_day(*day);
        let before = std::iter::successors(self.today.pred_opt(), NaiveDate::pred_opt).filter(is_working_day);
        before.take(days.max(1) as usize).last().unwrap_or(self.today)
    }

    /// The first day of the year that lies so many years from this one.
    pub fn year(&self, offset: i32) -> i32 {
        self.today.year() + offset
    }
}

/// The moment at which the `index`-th of `count` things on a day happens, within office hours.
pub fn moment(day: NaiveDate, index: usize, count: usize) -> DateTime<Utc> {
    let span = TimeDelta::hours(7) / i32::try_from(count.max(1)).unwrap_or(1);
    dawn(day) + TimeDelta::hours(3) + span * i32::try_from(index).unwrap_or(0)
}

/// When the clock looks what fell due on a day: before anybody is at work.
pub fn dawn(day: NaiveDate) -> DateTime<Utc> {
    let midnight = end_of(day.pred_opt().unwrap_or(day)) + TimeDelta::microseconds(1);
    midnight + TimeDelta::hours(6)
}
