//! A list as a calendar (RFC 5545) that people subscribe to: events of whole days.

use actix_web::dev::Payload;
use actix_web::http::header::ACCEPT;
use actix_web::{FromRequest, HttpRequest};
use chrono::{DateTime, Days, NaiveDate, Utc};
use icalendar::{Calendar, Component, Event, EventLike};

use super::error::Error;
use super::page::PageQuery;
use super::reply::Reply;

/// How many entries of its list a calendar holds at most.
const MOST: i64 = 10_000;

const MEDIA_TYPE: &str = "text/calendar";

/// An entry of a calendar.
#[derive(Clone, Debug)]
pub struct Moment {
    /// The same whenever the calendar is read again.
    pub id: String,
    /// What it says.
    pub title: String,
    /// The first of its days.
    pub first_day: NaiveDate,
    /// The last of its days, inclusive.
    pub last_day: NaiveDate,
    /// When it last changed.
    pub changed: DateTime<Utc>,
}

/// Whether the request asks for a list as a calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AsCalendar(pub bool);

impl AsCalendar {
    /// What a calendar holds: everything that its list finds, up to [`MOST`].
    #[must_use]
    pub fn page() -> PageQuery {
        PageQuery::of_all(MOST)
    }
}

impl FromRequest for AsCalendar {
    type Error = Error;
    type Future = std::future::Ready<Result<Self, Error>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let accept = request.headers().get(ACCEPT).and_then(|value| value.to_str().ok()).unwrap_or_default();
        let kinds = accept.split(',').filter_map(|part| part.split(';').next());
        std::future::ready(Ok(Self(kinds.map(str::trim).any(|kind| kind.eq_ignore_ascii_case(MEDIA_TYPE)))))
    }
}

/// The calendar called `name` of these moments; it says so itself when they are not all there are.
#[must_use]
pub fn calendar(name: &str, moments: impl IntoIterator<Item = Moment>, whole: bool) -> Reply {
    let mut calendar = Calendar::new();
    calendar.name(name);
    if !whole {
        calendar.description(&format!("Deze agenda toont de eerste {MOST}; wat later komt staat er niet in."));
    }
    for Moment { id, title, first_day, last_day, changed } in moments {
        let after = last_day.checked_add_days(Days::new(1)).unwrap_or(NaiveDate::MAX);
        let mut event = Event::new();
        // A line that ends within a name would begin a property of its own.
        let title = title.replace(char::is_control, " ");
        event.uid(&format!("{id}@sleutelbord")).timestamp(changed).summary(&title).starts(first_day).ends(after);
        calendar.push(event.done());
    }
    Reply::bytes("text/calendar; charset=utf-8", calendar.to_string().into_bytes())
}
