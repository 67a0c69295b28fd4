#![expect(clippy::unwrap_used, reason = "a test may fail by panicking")]

use super::*;

fn date(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn moment(text: &str) -> NaiveDateTime {
    text.parse().unwrap()
}

#[test]
fn easter_falls_where_the_almanac_says() {
    let almanac = [
        "2024-03-31",
        "2025-04-20",
        "2026-04-05",
        "2027-03-28",
        "2028-04-16",
        "2029-04-01",
        "2030-04-21",
        "2000-04-23",
        "1961-04-02",
        "2038-04-25",
        "2285-03-22",
    ];
    for day in almanac {
        assert_eq!(easter(date(day).year()), Some(date(day)));
    }
}

/// The holidays of 2024 to 2030 as published, whatever their weekday.
#[test]
fn the_holidays_of_seven_years() {
    let published = [
        "2024-01-01 2024-03-29 2024-04-01 2024-04-27 2024-05-05 2024-05-09 2024-05-20 2024-12-25 2024-12-26",
        "2025-01-01 2025-04-18 2025-04-21 2025-04-26 2025-05-05 2025-05-29 2025-06-09 2025-12-25 2025-12-26",
        "2026-01-01 2026-04-03 2026-04-06 2026-04-27 2026-05-05 2026-05-14 2026-05-25 2026-12-25 2026-12-26",
        "2027-01-01 2027-03-26 2027-03-29 2027-04-27 2027-05-05 2027-05-06 2027-05-17 2027-12-25 2027-12-26",
        "2028-01-01 2028-04-14 2028-04-17 2028-04-27 2028-05-05 2028-05-25 2028-06-05 2028-12-25 2028-12-26",
        "2029-01-01 2029-03-30 2029-04-02 2029-04-27 2029-05-05 2029-05-10 2029-05-21 2029-12-25 2029-12-26",
        "2030-01-01 2030-04-19 2030-04-22 2030-04-27 2030-05-05 2030-05-30 2030-06-10 2030-12-25 2030-12-26",
    ];
    for year in published {
        let days: Vec<_> = year.split(' ').map(date).collect();
        let start = date(&format!("{}-01-01", days.first().unwrap().year()));
        let found: Vec<_> =
            start.iter_days().take_while(|day| day.year() == start.year()).filter(|day| is_holiday(*day)).collect();
        assert_eq!(found, days);
    }
}

#[test]
fn koningsdag_gives_way_to_sunday() {
    assert!(is_holiday(date("2031-04-26")) && !is_holiday(date("2031-04-27")));
    assert!(is_holiday(date("2026-04-27")) && !is_holiday(date("2026-04-26")));
}

#[test]
fn adding_skips_weekends_and_holidays() {
    let law = WorkingDays::default();
    assert_eq!(law.add(date("2026-04-02"), 1), date("2026-04-07"), "from Thursday over Good Friday and Easter");
    assert_eq!(law.add(date("2026-12-24"), 2), date("2026-12-29"));
    assert_eq!(law.add(date("2026-11-21"), 0), date("2026-11-21"));
}

#[test]
fn a_recess_stops_the_count() {
    let autumn = [Reces::new(date("2026-10-10"), date("2026-10-18")).unwrap()];
    assert_eq!(WorkingDays::outside(&autumn).add(date("2026-10-09"), 1), date("2026-10-19"));
    assert_eq!(WorkingDays::outside(&autumn).between(date("2026-10-09"), date("2026-10-20")), 2);
    assert_eq!(Reces::new(date("2026-10-10"), date("2026-10-09")), Err(RecesFault));
}

#[test]
fn between_is_the_inverse_of_add() {
    let law = WorkingDays::default();
    let start = date("2027-03-20");
    for days in 0..120_u32 {
        assert_eq!(law.between(start, law.add(start, days)), i64::from(days));
    }
    assert_eq!(law.between(date("2026-11-25"), date("2026-11-23")), -2);
}

#[test]
fn a_term_counts_from_the_next_working_day() {
    let law = WorkingDays::default();
    assert_eq!(
        law.deadline(moment("2026-11-23T10:00:00"), 2),
        date("2026-11-25"),
        "Monday: Tuesday is the first day, Wednesday the second"
    );
    assert_eq!(law.deadline(moment("2026-11-23T17:00:00"), 2), date("2026-11-25"), "at five sharp is in time");
    assert_eq!(law.deadline(moment("2026-11-23T17:00:01"), 2), date("2026-11-26"), "after five counts a day later");
    assert_eq!(law.deadline(moment("2026-11-20T18:00:00"), 1), date("2026-11-24"), "Friday evening: Tuesday");
    assert_eq!(
        law.deadline(moment("2026-11-21T18:00:00"), 1),
        date("2026-11-23"),
        "Saturday has no office hours: Monday"
    );
}

#[test]
fn the_end_of_the_calendar_stops_the_count() {
    assert_eq!(WorkingDays::default().add(NaiveDate::MAX, 5), NaiveDate::MAX);
}
