#![expect(clippy::unwrap_used, reason = "a test may fail by panicking")]

use super::*;

fn date(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn day(text: &str) -> Datum {
    Datum::day(date(text))
}

fn moved(van: &str, naar: &str) -> Verplaatsing {
    Verplaatsing { fase: Planfase::Ontwikkel, van: day(van), naar: day(naar) }
}

#[test]
fn a_phase_is_passed_by_its_last_milestone_and_by_no_other_phase() {
    let end = date("2027-03-22");
    let passing = [moved("2027-01-05", "2027-02-01"), moved("2027-01-18", "2027-05-23")];
    let found = overschrijding(Planfase::Ontwikkel, end, &passing);
    let expected = Faseoverschrijding { nieuw_einde: date("2027-05-23"), dagen: 62, al_eerder: false };
    assert_eq!(found, Some(expected));
    assert_eq!(overschrijding(Planfase::Bouwplan, end, &passing), None);
    assert_eq!(overschrijding(Planfase::Ontwikkel, date("2027-05-23"), &passing), None, "the last day is in time");
}

#[test]
fn a_phase_that_was_passed_already_is_told_only_when_it_gets_worse() {
    let end = date("2027-03-22");
    let worse = overschrijding(Planfase::Ontwikkel, end, &[moved("2027-04-01", "2027-05-01")]);
    assert!(worse.unwrap().al_eerder);
    assert_eq!(overschrijding(Planfase::Ontwikkel, end, &[moved("2027-05-01", "2027-04-01")]), None);
}

#[test]
fn a_quarter_counts_at_its_end() {
    let quarter = Datum { datum: date("2027-01-10"), precisie: Precisie::Kwartaal };
    let moves = [Verplaatsing { naar: quarter, ..moved("2027-01-05", "2027-01-05") }];
    let found = overschrijding(Planfase::Ontwikkel, date("2027-03-22"), &moves);
    assert_eq!(found.map(|found| found.nieuw_einde), Some(date("2027-03-31")));
}

#[test]
fn a_decision_is_passed_by_what_was_expected_before_it_and_now_comes_after() {
    let moves = [moved("2027-01-18", "2027-05-23")];
    let passes = |day: &str| passeert(Planfase::Ontwikkel, date(day), &moves);
    assert!(passes("2027-03-15") && passes("2027-01-18"));
    assert!(!passes("2027-05-23"), "on the day of the decision it is there");
    assert!(!passes("2027-01-17") && !passes("2027-06-01"));
    assert!(!passeert(Planfase::Bouwplan, date("2027-03-15"), &moves));
    assert!(!passeert(Planfase::Ontwikkel, date("2027-03-15"), &[moved("2027-05-23", "2027-01-18")]));
}

#[test]
fn homes_go_with_the_deliveries() {
    let programma = [(2029, 100), (2030, 250), (2031, 0)];
    let first = Some((day("2029-09-12"), day("2030-02-01")));
    let last = Some((day("2030-04-29"), day("2032-01-10")));
    let of = |van, naar, woningen| Jaarverplaatsing { van, naar, woningen };
    assert_eq!(verplaatste_woningen(first, last, &programma), [of(2029, 2030, 100), of(2030, 2032, 250)]);
    assert_eq!(verplaatste_woningen(first, None, &programma), [of(2029, 2030, 100), of(2030, 2031, 250)]);
    let same_year = Some((day("2030-04-29"), day("2030-11-01")));
    assert_eq!(verplaatste_woningen(None, same_year, &programma), []);
    assert_eq!(verplaatste_woningen(None, None, &programma), []);
}

#[test]
fn a_day_on_which_nobody_works_is_told_with_its_reason() {
    let recess = [Reces::new(date("2027-07-12"), date("2027-08-20")).unwrap()];
    assert_eq!(vrijedag(day("2027-05-23"), &recess), Some(Vrijedag::Weekend));
    assert_eq!(vrijedag(day("2027-05-06"), &recess), Some(Vrijedag::Feestdag), "Ascension Day");
    assert_eq!(vrijedag(day("2027-07-14"), &recess), Some(Vrijedag::Reces));
    assert_eq!(vrijedag(day("2027-05-25"), &recess), None);
    let month = Datum { datum: date("2027-07-14"), precisie: Precisie::Maand };
    assert_eq!(vrijedag(month, &recess), None);
}
