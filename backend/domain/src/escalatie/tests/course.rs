//! The course of a case, told as stories.

use super::*;
use crate::fault::Fault;

/// Raised on Monday 23 November 2026 at ten.
fn raised() -> Course {
    let mut course = Course::on(gemeente());
    course.takes(Stap::Melding, "2026-11-23T10:00").unwrap();
    course
}

/// At the wethouder since Tuesday 1 December 2026.
fn at_wethouder() -> Course {
    let mut course = raised();
    course.takes(Stap::Opschaling, "2026-12-01T10:00").unwrap();
    course
}

#[test]
fn raising_sets_the_first_clock() {
    let course = raised();
    assert_eq!(course.case.status, Escalatiestatus::Gemeld);
    assert_eq!(course.case.behandelaar, Some(Behandelaar::AmbtelijkOpdrachtgever));
    assert_eq!(course.deadlines(), both("2026-11-25", "2026-11-30"));
}

#[test]
fn a_case_is_withdrawn_until_who_is_aan_zet_takes_it_in_hand() {
    let taken = [Stap::InBehandeling, Stap::Opschorting, Stap::Opschaling];
    for stap in taken {
        let mut course = raised();
        course.takes(stap, "2026-11-24T10:00").unwrap();
        if stap == Stap::Opschorting {
            course.takes(Stap::Hervatting, "2026-11-24T11:00").unwrap();
        }
        let refused = course.takes(Stap::Intrekking, "2026-11-24T12:00");
        assert_eq!(refused, Err(EscalatieFault::AlGeopend), "{stap:?}");
    }
    let mut course = raised();
    course.case = course.case.on_deadline(&course.context("2026-11-26T00:05")).unwrap().escalatie;
    assert!(course.takes(Stap::Intrekking, "2026-11-26T10:00").is_ok(), "the clock opens nothing");
}

#[test]
fn an_ended_term_moves_the_case_up_inside_the_municipality() {
    let course = raised();
    assert_eq!(course.case.on_deadline(&course.context("2026-11-25T23:59")), None, "the last day counts");
    assert!(!course.case.is_over_tijd(date("2026-11-25")) && course.case.is_over_tijd(date("2026-11-26")));
    let ended = course.case.on_deadline(&course.context("2026-11-26T00:05")).unwrap();
    assert_eq!(ended.stap, Some(Stapsoort::Opschaling));
    assert_eq!((ended.escalatie.niveau, ended.escalatie.behandelaar), (2, Some(Behandelaar::Wethouder)));
}

#[test]
fn a_response_in_time_leaves_only_the_term_to_settle() {
    let mut course = raised();
    course.takes(Stap::InBehandeling, "2026-11-24T09:00").unwrap();
    assert_eq!(course.case.on_deadline(&course.context("2026-11-30T12:00")), None);
    assert!(course.case.on_deadline(&course.context("2026-12-01T00:05")).is_some());
}

#[test]
fn across_organisations_an_ended_term_prepares_the_proposal_once() {
    let mut course = at_wethouder();
    assert_eq!(course.deadlines(), both("2026-12-04", "2026-12-15"));
    let ended = course.case.on_deadline(&course.context("2026-12-05T00:05")).unwrap();
    assert_eq!(ended.stap, Some(Stapsoort::VoorstelOpschaling));
    assert_eq!(ended.escalatie.niveau, 2, "it waits for the akkoord");
    course.case = ended.escalatie;
    assert_eq!(course.case.on_deadline(&course.context("2026-12-06T00:05")), None);
    let settle = course.case.on_deadline(&course.context("2026-12-16T00:05")).unwrap();
    assert_eq!(settle.stap, None, "the second term warns, the proposal lies there already");
    assert_eq!(settle.escalatie.gewaarschuwd_op, Some(date("2026-12-16")));
    course.takes(Stap::Akkoord, "2026-12-17T11:00").unwrap();
    assert_eq!(course.case.behandelaar, Some(Behandelaar::RegionaleVersnellingstafel));
}

#[test]
fn another_organisation_is_reached_by_proposal_and_akkoord_only() {
    let mut course = at_wethouder();
    assert_eq!(course.takes(Stap::Opschaling, "2026-12-01T11:00"), Err(EscalatieFault::VoorstelNodig));
    assert_eq!(course.takes(Stap::Akkoord, "2026-12-01T11:00"), Err(EscalatieFault::GeenVoorstel));
    course.takes(Stap::VoorstelOpschaling, "2026-12-01T11:00").unwrap();
    assert_eq!(course.takes(Stap::VoorstelOpschaling, "2026-12-01T12:00"), Err(EscalatieFault::AlVoorgesteld));
    course.takes(Stap::Akkoord, "2026-12-01T12:00").unwrap();
    assert_eq!((course.case.niveau, course.case.voorstel_op), (3, None));
}

#[test]
fn a_table_takes_it_at_its_next_meeting() {
    let mut course = at_wethouder();
    course.meetings = vec![date("2027-02-04"), date("2026-12-02"), date("2026-12-17")];
    course.takes(Stap::VoorstelOpschaling, "2026-12-02T09:00").unwrap();
    course.takes(Stap::Akkoord, "2026-12-02T09:30").unwrap();
    assert_eq!(course.deadlines(), both("2026-12-17", "2026-12-17"));
    course.takes(Stap::InBehandeling, "2026-12-17T13:00").unwrap();
    let decision = Stap::Afhandeling { uitkomst: Uitkomst::Besluit };
    assert_eq!(course.takes(decision, "2026-12-17T14:00"), Err(EscalatieFault::TafelNeemtGeenBesluit));
    course.takes(Stap::Afhandeling { uitkomst: Uitkomst::Afspraak }, "2026-12-17T14:00").unwrap();
    assert_eq!((course.case.status, course.deadlines()), (Escalatiestatus::Opgelost, (None, None)));
}

#[test]
fn a_table_without_meeting_has_terms() {
    let mut course = at_wethouder();
    course.takes(Stap::VoorstelOpschaling, "2026-12-02T09:00").unwrap();
    course.takes(Stap::Akkoord, "2026-12-02T09:30").unwrap();
    assert_eq!(course.deadlines(), both("2026-12-09", "2026-12-23"));
}

#[test]
fn after_a_pause_a_table_takes_it_at_a_meeting_planned_since() {
    let mut course = at_wethouder();
    for stap in [Stap::VoorstelOpschaling, Stap::Akkoord, Stap::InBehandeling, Stap::Opschorting] {
        course.takes(stap, "2026-12-02T09:00").unwrap();
    }
    course.meetings = vec![date("2026-12-07")];
    course.takes(Stap::Hervatting, "2026-12-03T09:00").unwrap();
    assert_eq!(course.deadlines(), both("2026-12-07", "2026-12-07"));
}

#[test]
fn the_rijk_has_no_clock() {
    let mut course = at_wethouder();
    for stap in [Stap::VoorstelOpschaling, Stap::Akkoord].repeat(3) {
        course.takes(stap, "2026-12-02T09:00").unwrap();
    }
    assert_eq!((course.case.behandelaar, course.deadlines()), (Some(Behandelaar::Rijk), (None, None)));
    assert_eq!(course.takes(Stap::VoorstelOpschaling, "2026-12-03T09:00"), Err(EscalatieFault::HoogsteNiveau));
    assert_eq!(course.takes(Stap::Opschaling, "2026-12-03T09:00"), Err(EscalatieFault::HoogsteNiveau));
    assert_eq!(course.case.on_deadline(&course.context("2030-01-01T00:05")), None);
}

#[test]
fn a_pause_gives_back_the_working_days_it_took() {
    let mut course = raised();
    course.takes(Stap::InBehandeling, "2026-11-24T09:00").unwrap();
    course.takes(Stap::Opschorting, "2026-11-25T09:00").unwrap();
    assert_eq!(course.case.remaining_working_days(&course.context("2026-12-24T09:00")), Some(3));
    assert_eq!(course.case.on_deadline(&course.context("2027-01-04T00:05")), None, "the clock stands still");
    assert_eq!(course.takes(Stap::Afwijzing, "2026-12-01T09:00"), Err(EscalatieFault::IsOpgeschort));
    course.takes(Stap::Hervatting, "2026-12-02T09:00").unwrap();
    assert_eq!(course.case.status, Escalatiestatus::InBehandeling);
    assert_eq!(
        course.deadlines(),
        both("2026-11-25", "2026-12-07"),
        "five paused working days; the response was in time"
    );
    assert_eq!(course.takes(Stap::Hervatting, "2026-12-02T10:00"), Err(EscalatieFault::NietOpgeschort));
}

#[test]
fn recess_counts_for_bestuurders_only() {
    let ladder = gemeente();
    let recess = [Reces::new(date("2026-12-19"), date("2027-01-03")).unwrap()];
    let at = Context { recessen_gemeente: &recess, ..Context::new(&ladder, moment("2026-12-17T10:00")) };
    let first = Escalatie::concept().apply(Stap::Melding, &at).unwrap();
    assert_eq!(first.reactie_voor, Some(date("2026-12-21")));
    let second = first.apply(Stap::Opschaling, &at).unwrap();
    assert_eq!(second.reactie_voor, Some(date("2027-01-05")));
}

#[test]
fn around_elections_bestuurders_are_only_warned() {
    let course = at_wethouder();
    let context = Context { verkiezingsperiode: true, ..course.context("2026-12-05T00:05") };
    let ended = course.case.on_deadline(&context).unwrap();
    assert_eq!((ended.stap, ended.escalatie.voorstel_op), (None, None));
    let official = raised();
    let context = Context { verkiezingsperiode: true, ..official.context("2026-12-05T00:05") };
    assert_eq!(official.case.on_deadline(&context).unwrap().stap, Some(Stapsoort::Opschaling));
}

#[test]
fn a_withdrawn_case_is_closed() {
    let mut untouched = raised();
    assert_eq!(untouched.takes(Stap::Intrekking, "2026-11-24T11:00"), Ok(()));
    assert_eq!(untouched.takes(Stap::Toelichting, "2026-11-24T12:00"), Err(EscalatieFault::Gesloten));
}

#[test]
fn only_who_took_it_up_settles_it() {
    let mut course = raised();
    let agreed = Stap::Afhandeling { uitkomst: Uitkomst::Afspraak };
    assert_eq!(course.takes(agreed, "2026-11-24T09:00"), Err(EscalatieFault::NietInBehandeling));
    assert_eq!(course.takes(Stap::Afwijzing, "2026-11-24T09:00"), Err(EscalatieFault::NietInBehandeling));
    course.takes(Stap::InBehandeling, "2026-11-24T09:00").unwrap();
    assert_eq!(course.takes(Stap::InBehandeling, "2026-11-24T10:00"), Err(EscalatieFault::AlInBehandeling));
    assert_eq!(course.takes(agreed, "2026-11-24T11:00"), Ok(()));
}

#[test]
fn going_down_sets_the_clock_of_the_lower_level() {
    let mut course = at_wethouder();
    course.takes(Stap::Afschaling, "2026-12-03T10:00").unwrap();
    assert_eq!((course.case.niveau, course.deadlines()), (1, both("2026-12-07", "2026-12-10")));
    assert_eq!(course.takes(Stap::Afschaling, "2026-12-03T11:00"), Err(EscalatieFault::LaagsteNiveau));
}

#[test]
fn the_province_climbs_its_own_ladder() {
    let mut course = Course::on(Ladder::usual(Probleemhouder::Provincie));
    course.takes(Stap::Melding, "2026-11-23T10:00").unwrap();
    for behandelaar in [Behandelaar::Afdelingshoofd, Behandelaar::Gedeputeerde] {
        course.takes(Stap::Opschaling, "2026-11-24T10:00").unwrap();
        assert_eq!(course.case.behandelaar, Some(behandelaar));
    }
    let ended = course.case.on_deadline(&course.context("2027-02-01T00:05")).unwrap();
    assert_eq!(ended.stap, None, "at the top there is only the warning");
    assert_eq!(ended.escalatie.on_deadline(&course.context("2027-02-02T00:05")), None);
}

#[test]
fn a_ladder_of_another_kind_is_refused() {
    let provincie = Ladder::usual(Probleemhouder::Provincie);
    let case = Escalatie { niveau: 4, ..raised().case };
    let refused = case.apply(Stap::Toelichting, &Context::new(&provincie, moment("2026-12-01T10:00")));
    assert_eq!(refused.unwrap_err().code(), "niveauOnbekend");
}

#[test]
fn what_waited_for_the_elections_follows_after_them() {
    let mut course = at_wethouder();
    let elections = Context { verkiezingsperiode: true, ..course.context("2026-12-16T00:05") };
    let warned = course.case.on_deadline(&elections).unwrap().escalatie;
    assert_eq!(warned.on_deadline(&elections), None, "both terms ended, and once is enough to say so");
    course.case = warned;
    let after = course.case.on_deadline(&course.context("2026-12-17T00:05")).unwrap();
    assert_eq!(after.stap, Some(Stapsoort::VoorstelOpschaling));
    assert_eq!(after.escalatie.gewaarschuwd_op, Some(date("2026-12-16")), "the warning is of the day it was given");
    assert_eq!(after.escalatie.on_deadline(&course.context("2026-12-18T00:05")), None);
}

#[test]
fn a_pause_does_not_make_an_ended_term_end_again() {
    let mut course = at_wethouder();
    course.case = course.case.on_deadline(&course.context("2026-12-05T00:05")).unwrap().escalatie;
    course.takes(Stap::Opschorting, "2026-12-07T09:00").unwrap();
    course.takes(Stap::Hervatting, "2026-12-14T09:00").unwrap();
    assert_eq!(course.deadlines(), both("2026-12-11", "2026-12-22"));
    assert_eq!(course.case.on_deadline(&course.context("2026-12-15T00:05")), None);
    assert!(course.case.on_deadline(&course.context("2026-12-23T00:05")).is_some(), "the term to settle still ends");
}

#[test]
fn who_agrees_while_aan_zet_has_opened_the_case() {
    let mut course = at_wethouder();
    course.case.geopend = false;
    course.takes(Stap::VoorstelOpschaling, "2026-12-02T09:00").unwrap();
    course.takes(Stap::Akkoord, "2026-12-02T10:00").unwrap();
    assert_eq!(course.takes(Stap::Intrekking, "2026-12-02T11:00"), Err(EscalatieFault::AlGeopend));
}

#[test]
fn a_case_stands_still_with_its_project_and_closes_with_it() {
    let mut course = raised();
    course.takes(Stap::InBehandeling, "2026-11-24T09:00").unwrap();
    let paused = course.case.on_project_paused(&course.context("2026-11-25T09:00")).unwrap();
    assert_eq!((paused.status, paused.opgeschort_op), (Escalatiestatus::Opgeschort, Some(date("2026-11-25"))));
    assert_eq!(paused.on_project_paused(&course.context("2026-11-26T09:00")), None, "it stood still already");
    let closed = paused.on_project_ended().unwrap();
    assert_eq!((closed.status, closed.opgeschort_op), (Escalatiestatus::Ingetrokken, None));
    assert_eq!(closed.on_project_ended(), None);
    let status = Sleutelprojectstatus::Gepauzeerd;
    assert_eq!(Stapsoort::Hervatting.check_project(status), Err(SleutelprojectFault::Gepauzeerd));
    assert_eq!(Stapsoort::Afhandeling.check_project(status), Ok(()));
    let status = Sleutelprojectstatus::Beeindigd;
    assert_eq!(Stapsoort::Afhandeling.check_project(status), Err(SleutelprojectFault::Beeindigd));
}
