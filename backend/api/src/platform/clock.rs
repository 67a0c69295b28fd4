//! The injected clock: the only place that asks the machine what time it is.

use std::sync::{Arc, Mutex, PoisonError};

use chrono::{DateTime, Days, NaiveDate, NaiveTime, TimeDelta, TimeZone, Utc};
use chrono_tz::Europe::Amsterdam;

/// Tells the time. Clones of one clock always agree.
#[derive(Clone, Debug)]
pub struct Clock(Source);

#[derive(Clone, Debug)]
enum Source {
    System,
    Set(Arc<Mutex<DateTime<Utc>>>),
}

impl Clock {
    /// The clock of the machine.
    #[must_use]
    pub fn system() -> Self {
        Self(Source::System)
    }

    /// A clock that stands still at `moment` until it is [set](Self::set) or [advanced](Self::advance).
    #[must_use]
    pub fn standing_at(moment: DateTime<Utc>) -> Self {
        Self(Source::Set(Arc::new(Mutex::new(moment))))
    }

    /// The present moment, in whole microseconds, as PostgreSQL keeps it.
    #[must_use]
    #[expect(clippy::disallowed_methods, reason = "this is the one place that may ask the machine")]
    pub fn now(&self) -> DateTime<Utc> {
        let now = match &self.0 {
            Source::System => Utc::now(),
            Source::Set(moment) => *moment.lock().unwrap_or_else(PoisonError::into_inner),
        };
        DateTime::from_timestamp_micros(now.timestamp_micros()).unwrap_or(now)
    }

    /// Moves a standing clock to `moment`; the clock of the machine cannot be moved and stays as it is.
    pub fn set(&self, moment: DateTime<Utc>) {
        if let Source::Set(current) = &self.0 {
            *current.lock().unwrap_or_else(PoisonError::into_inner) = moment;
        }
    }

    /// Moves a standing clock forward by `duration`.
    pub fn advance(&self, duration: TimeDelta) {
        self.set(self.now() + duration);
    }
}

/// The calendar day in Europe/Amsterdam at `moment`.
#[must_use]
pub fn day_of(moment: DateTime<Utc>) -> NaiveDate {
    moment.with_timezone(&Amsterdam).date_naive()
}

/// The wall-clock time in Europe/Amsterdam at `moment`.
#[must_use]
pub fn local_time_of(moment: DateTime<Utc>) -> NaiveTime {
    moment.with_timezone(&Amsterdam).time()
}

/// The last microsecond of `day` in Europe/Amsterdam: what was registered by then was true on that day.
#[must_use]
pub fn end_of(day: NaiveDate) -> DateTime<Utc> {
    let next = day.checked_add_days(Days::new(1)).unwrap_or(day).and_time(NaiveTime::MIN);
    // Midnight exists exactly once in Amsterdam: the clock changes at two and three o'clock.
    let midnight =
        Amsterdam.from_local_datetime(&next).earliest().map_or_else(|| next.and_utc(), |moment| moment.to_utc());
    midnight - TimeDelta::microseconds(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_ends_at_midnight_in_amsterdam_in_summer_and_winter() {
        let day = |y, m, d| NaiveDate::from_ymd_opt(y, m, d).unwrap_or_default();
        assert_eq!(end_of(day(2026, 7, 1)).to_rfc3339(), "2026-07-01T21:59:59.999999+00:00");
        assert_eq!(end_of(day(2026, 12, 1)).to_rfc3339(), "2026-12-01T22:59:59.999999+00:00");
        assert_eq!(day_of(end_of(day(2026, 3, 29))), day(2026, 3, 29));
    }
}
