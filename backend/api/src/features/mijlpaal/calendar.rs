//! Milestones as a calendar (RFC 5545): an event of whole days at each forecast that lies ahead.

use chrono::{Days, NaiveDate};
use icalendar::{Calendar, Component, Event, EventLike};

use super::views::MijlpaalView;

/// The calendar of these milestones; what happened or lapsed is left out.
#[must_use]
pub fn calendar_of(mijlpalen: &[MijlpaalView]) -> String {
    let mut calendar = Calendar::new();
    calendar.name("Mijlpalen");
    for mijlpaal in mijlpalen.iter().filter(|mijlpaal| mijlpaal.is_open()) {
        let moment = mijlpaal.moment();
        let after = moment.last_day.checked_add_days(Days::new(1)).unwrap_or(NaiveDate::MAX);
        calendar.push(
            Event::new()
                .uid(&format!("{}@sleutelbord", moment.id))
                .timestamp(moment.changed)
                .summary(&moment.title)
                .starts(moment.first_day)
                .ends(after)
                .done(),
        );
    }
    calendar.to_string()
}
