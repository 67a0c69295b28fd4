//! The moment that a read looks at.

use chrono::{DateTime, NaiveDate, Utc};

use super::Read;
use crate::platform::clock::day_of;

impl Read<'_> {
    /// The moment that counts as now, in UTC.
    #[must_use]
    pub fn now(&self) -> DateTime<Utc> {
        self.told_the_hour.set(true);
        self.now
    }

    /// Whether the answer may depend on the hour of the day.
    #[must_use]
    pub fn told_the_hour(&self) -> bool {
        self.told_the_hour.get()
    }

    /// The calendar day in Europe/Amsterdam that counts as today.
    #[must_use]
    pub fn today(&self) -> NaiveDate {
        day_of(self.now)
    }

    /// The day whose facts are read, when it is not today.
    #[must_use]
    pub fn peildatum(&self) -> Option<NaiveDate> {
        self.peildatum
    }
}
