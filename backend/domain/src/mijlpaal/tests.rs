#![expect(clippy::unwrap_used, reason = "a test may fail by panicking")]

use super::*;
use crate::datum::Precisie;
use crate::fault::Fault;

fn day(text: &str) -> Datum {
    Datum::day(text.parse().unwrap())
}

fn date(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn because() -> Toelichting {
    Toelichting::new("AERIUS-berekening moet opnieuw").unwrap()
}

fn stikstof() -> Themacode {
    "stikstof".parse().unwrap()
}

fn planned(basis: &str, prognose: &str) -> Mijlpaal {
    Mijlpaal { prognose: day(prognose), ..Mijlpaal::planned(day(basis)) }
}

#[test]
fn the_first_rule_that_holds_gives_the_status() {
    let today = date("2026-11-23");
    let calm = false;
    let status = |mijlpaal: Mijlpaal| mijlpaal.status(today, calm).as_str();
    assert_eq!(status(planned("2026-12-15", "2026-12-15")), "opSchema");
    assert_eq!(status(planned("2026-12-15", "2026-12-01")), "opSchema");
    assert_eq!(status(planned("2026-12-15", "2027-03-01")), "dreigtTeLaat");
    assert_eq!(status(planned("2026-11-22", "2027-03-01")), "teLaat");
    assert_eq!(status(planned("2026-11-22", "2026-11-22")), "nietBijgewerkt");
    assert_eq!(status(planned("2026-11-23", "2026-11-23")), "opSchema", "today is not over");
    assert_eq!(
        status(Mijlpaal { realisatie: Some(day("2026-11-20")), ..planned("2026-11-01", "2026-11-01") }),
        "behaald"
    );
    assert_eq!(
        status(Mijlpaal {
            vervallen: Some(Vervalreden::Uitspraak),
            realisatie: Some(day("2026-11-20")),
            ..planned("2026-11-01", "2026-11-01")
        }),
        "vervallen"
    );
}

#[test]
fn what_happens_around_it_threatens_an_open_milestone_only() {
    assert_eq!(planned("2026-12-15", "2026-12-15").status(date("2026-11-23"), true), Mijlpaalstatus::DreigtTeLaat);
    assert_eq!(planned("2026-11-01", "2026-11-01").status(date("2026-11-23"), true), Mijlpaalstatus::NietBijgewerkt);
}

#[test]
fn a_quarter_is_late_only_when_it_is_over() {
    let quarter = Mijlpaal::planned(Datum { datum: date("2026-10-01"), precisie: Precisie::Kwartaal });
    assert_eq!(quarter.status(date("2026-12-31"), false), Mijlpaalstatus::OpSchema);
    assert_eq!(quarter.status(date("2027-01-01"), false), Mijlpaalstatus::NietBijgewerkt);
}

#[test]
fn a_shift_says_how_far_and_why() {
    let mijlpaal = planned("2026-12-15", "2026-12-15");
    let verschuiving = mijlpaal.shift(day("2027-03-01"), stikstof(), because()).unwrap();
    assert_eq!((verschuiving.van, verschuiving.dagen), (day("2026-12-15"), 76));
    assert_eq!(mijlpaal.shift(day("2026-12-10"), stikstof(), because()).unwrap().dagen, -5);
    assert_eq!(mijlpaal.shift(day("2026-12-15"), stikstof(), because()).unwrap_err().code(), "zelfdeDatum");
}

#[test]
fn what_is_over_does_not_move() {
    let done = planned("2026-12-15", "2026-12-15").realise(day("2026-11-20"), date("2026-11-23")).unwrap();
    assert_eq!(done.shift(day("2027-03-01"), stikstof(), because()), Err(MijlpaalFault::AlBehaald));
    assert_eq!(done.realise(day("2026-11-21"), date("2026-11-23")).unwrap_err().code(), "mijlpaalAlBehaald");
    let cancelled = planned("2026-12-15", "2026-12-15").cancel(Vervalreden::Besluit).unwrap();
    assert_eq!(cancelled.shift(day("2027-03-01"), stikstof(), because()), Err(MijlpaalFault::Vervallen));
    assert_eq!(cancelled.cancel(Vervalreden::Uitspraak), Err(MijlpaalFault::Vervallen));
}

#[test]
fn nothing_happens_in_the_future() {
    let mijlpaal = planned("2026-12-15", "2026-12-15");
    let today = date("2026-11-23");
    assert_eq!(mijlpaal.realise(day("2026-11-24"), today), Err(MijlpaalFault::InToekomst));
    assert!(mijlpaal.realise(Datum { datum: date("2026-11-30"), precisie: Precisie::Maand }, today).is_ok());
}

#[test]
fn a_correction_puts_right_what_was_typed_wrong() {
    let today = date("2026-11-23");
    let open = planned("2026-12-15", "2062-12-15");
    let correct = |mijlpaal: &Mijlpaal, veld, naar| mijlpaal.correct(veld, Some(day(naar)), because(), today);
    assert_eq!(correct(&open, Correctieveld::Prognosedatum, "2026-12-15").unwrap().van, day("2062-12-15"));
    assert_eq!(correct(&open, Correctieveld::Realisatiedatum, "2026-11-01"), Err(MijlpaalFault::NietBehaald));
    let done = open.realise(day("2026-11-20"), today).unwrap();
    assert_eq!(correct(&done, Correctieveld::Prognosedatum, "2026-12-15"), Err(MijlpaalFault::AlBehaald));
    assert_eq!(correct(&done, Correctieveld::Realisatiedatum, "2026-11-20"), Err(MijlpaalFault::ZelfdeDatum));
    assert_eq!(correct(&done, Correctieveld::Realisatiedatum, "2026-12-20"), Err(MijlpaalFault::InToekomst));
    assert!(correct(&done, Correctieveld::Realisatiedatum, "2026-10-20").is_ok());
}

#[test]
fn a_realisation_that_did_not_happen_is_taken_back() {
    let today = date("2026-11-23");
    let open = planned("2026-12-15", "2026-12-15");
    let done = open.realise(day("2026-11-20"), today).unwrap();
    let back = done.correct(Correctieveld::Realisatiedatum, None, because(), today).unwrap();
    assert_eq!(done.corrected(&back), open);
    assert_eq!(open.correct(Correctieveld::Prognosedatum, None, because(), today), Err(MijlpaalFault::DatumVereist));
}

#[test]
fn a_baseline_is_corrected_only_while_no_decision_fixed_it() {
    let today = date("2026-11-23");
    let open = planned("2062-12-15", "2026-12-15");
    let typed = open.correct(Correctieveld::Basisdatum, Some(day("2026-12-15")), because(), today).unwrap();
    assert_eq!(open.corrected(&typed), planned("2026-12-15", "2026-12-15"));
    let fixed = open.agree(day("2026-12-15"), true).unwrap();
    let refused = fixed.correct(Correctieveld::Basisdatum, Some(day("2026-12-20")), because(), today);
    assert_eq!(refused, Err(MijlpaalFault::BesluitNodig));
}

#[test]
fn the_baseline_is_free_until_the_first_decision() {
    let indicative = planned("2026-12-15", "2026-12-15");
    let moved = indicative.agree(day("2027-01-15"), false).unwrap();
    assert!(moved.indicatief);
    let fixed = moved.agree(day("2027-01-15"), true).unwrap();
    assert!(!fixed.indicatief, "a decision may confirm the same date");
    assert_eq!(fixed.agree(day("2027-02-15"), false).unwrap_err().code(), "besluitNodig");
    assert_eq!(fixed.agree(day("2027-01-15"), true), Err(MijlpaalFault::ZelfdeDatum));
    assert_eq!(fixed.agree(day("2027-02-15"), true).unwrap().basis, day("2027-02-15"));
}

#[test]
fn a_ruling_takes_even_what_was_achieved() {
    let done = planned("2026-12-15", "2026-12-15").realise(day("2026-11-20"), date("2026-11-23")).unwrap();
    assert_eq!(done.cancel(Vervalreden::Besluit), Err(MijlpaalFault::AlBehaald));
    let lapsed = done.cancel(Vervalreden::Uitspraak).unwrap();
    assert_eq!(lapsed.realisatie, Some(day("2026-11-20")));
}

#[test]
fn slip_counts_from_the_baseline() {
    assert_eq!(planned("2026-12-15", "2027-01-15").uitloop_dagen(), 31);
    assert_eq!(
        Mijlpaal { realisatie: Some(day("2026-12-05")), ..planned("2026-12-15", "2027-01-15") }.uitloop_dagen(),
        -10
    );
}
