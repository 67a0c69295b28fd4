//! The course of a case, told as stories.

use super::*;

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
        assert_eq!(refused, Err(EscalatieFout::AlGeopend), "{stap:?}");
    }
    let mut course = raised();
    course.case = course.case.on_deadline(&course.context("2026-11-26T00:05")).unwrap().verloop.escalatie;
    assert!(course.takes(Stap::Intrekking, "2026-11-26T10:00").is_ok(), "the clock opens nothing");
}

#[test]
fn an_ended_term_moves_the_case_up_inside_the_municipality() {
    let course = raised();
    assert_eq!(course.case.on_deadline(&course.context("2026-11-25T23:59")), None, "the last day counts");
    assert!(!course.case.is_over_tijd(date("2026-11-25")) && course.case.is_over_tijd(date("2026-11-26")));
    let ended = course.case.on_deadline(&course.context("2026-11-26T00:05")).unwrap();
    assert_eq!(ended.stap, Some(Stapsoort::Opschaling));
    assert_eq!(
        (ended.verloop.escalatie.niveau, ended.verloop.escalatie.behandelaar),
        (2, Some(Behandelaar::Wethouder))
    );
    assert!(ended.verloop.gevolgen.contains(&Gevolg::Waarschuwing { deadline: date("2026-11-25") }));
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
    assert_eq!(ended.verloop.escalatie.niveau, 2, "it waits for the akkoord");
    course.case = ended.verloop.escalatie;
    assert_eq!(course.case.on_deadline(&course.context("2026-12-06T00:05")), None);
    let settle = course.case.on_deadline(&course.context("2026-12-16T00:05")).unwrap();
    assert_eq!(
        (settle.stap, settle.verloop.gevolgen.len()),
        (None, 1),
        "the second term warns, the proposal lies there already"
    );
    course.takes(Stap::Akkoord, "2026-12-17T11:00").unwrap();
    assert_eq!(course.case.behandelaar, Some(Behandelaar::RegionaleVersnellingstafel));
}

#[test]
fn another_organisation_is_reached_by_proposal_and_akkoord_only() {
    let mut course = at_wethouder();
    assert_eq!(course.takes(Stap::Opschaling, "2026-12-01T11:00"), Err(EscalatieFout::VoorstelNodig));
    assert_eq!(course.takes(Stap::Akkoord, "2026-12-01T11:00"), Err(EscalatieFout::GeenVoorstel));
    course.takes(Stap::VoorstelOpschaling, "2026-12-01T11:00").unwrap();
    assert_eq!(course.takes(Stap::VoorstelOpschaling, "2026-12-01T12:00"), Err(EscalatieFout::AlVoorgesteld));
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
    assert_eq!(course.takes(decision, "2026-12-17T14:00"), Err(EscalatieFout::TafelNeemtGeenBesluit));
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
    assert_eq!(course.takes(Stap::VoorstelOpschaling, "2026-12-03T09:00"), Err(EscalatieFout::HoogsteNiveau));
    assert_eq!(course.takes(Stap::Opschaling, "2026-12-03T09:00"), Err(EscalatieFout::HoogsteNiveau));
    assert_eq!(course.case.on_deadline(&course.context("2030-01-01T00:05")), None);
}

#[test]
fn a_pause_gives_back_the_working_days_it_took() {
    let mut course = raised();
    course.takes(Stap::InBehandeling, "2026-11-24T09:00").unwrap();
    course.takes(Stap::Opschorting, "2026-11-25T09:00").unwrap();
    assert_eq!(course.case.remaining_working_days(&course.context("2026-12-24T09:00")), Some(3));
    assert_eq!(course.case.on_deadline(&course.context("2027-01-04T00:05")), None, "the clock stands still");
    assert_eq!(course.takes(Stap::Afwijzing, "2026-12-01T09:00"), Err(EscalatieFout::IsOpgeschort));
    course.takes(Stap::Hervatting, "2026-12-02T09:00").unwrap();
    assert_eq!(course.case.status, Escalatiestatus::InBehandeling);
    assert_eq!(
        course.deadlines(),
        both("2026-11-25", "2026-12-07"),
        "five paused working days; the response was in time"
    );
    assert_eq!(course.takes(Stap::Hervatting, "2026-12-02T10:00"), Err(EscalatieFout::NietOpgeschort));
}

#[test]
fn recess_counts_for_bestuurders_only() {
    let ladder = gemeente();
    let recess = [Reces::new(date("2026-12-19"), date("2027-01-03")).unwrap()];
    let at = Context { recessen_gemeente: &recess, ..Context::new(&ladder, moment("2026-12-17T10:00")) };
    let first = Escalatie::concept().apply(Stap::Melding, &at).unwrap().escalatie;
    assert_eq!(first.reactie_voor, Some(date("2026-12-21")));
    let second = first.apply(Stap::Opschaling, &at).unwrap().escalatie;
    assert_eq!(second.reactie_voor, Some(date("2027-01-05")));
}

#[test]
fn around_elections_bestuurders_are_only_warned() {
    let course = at_wethouder();
    let context = Context { verkiezingsperiode: true, ..course.context("2026-12-05T00:05") };
    let ended = course.case.on_deadline(&context).unwrap();
    assert_eq!((ended.stap, ended.verloop.escalatie.voorstel_op), (None, None));
    let official = raised();
    let context = Context { verkiezingsperiode: true, ..official.context("2026-12-05T00:05") };
    assert_eq!(official.case.on_deadline(&context).unwrap().stap, Some(Stapsoort::Opschaling));
}

#[test]
fn a_withdrawn_case_is_closed() {
    let mut untouched = raised();
    assert_eq!(untouched.takes(Stap::Intrekking, "2026-11-24T11:00"), Ok(()));
    assert_eq!(untouched.takes(Stap::Toelichting, "2026-11-24T12:00"), Err(EscalatieFout::Gesloten));
}

#[test]
fn only_who_took_it_up_settles_it() {
    let mut course = raised();
    let agreed = Stap::Afhandeling { uitkomst: Uitkomst::Afspraak };
    assert_eq!(course.takes(agreed, "2026-11-24T09:00"), Err(EscalatieFout::NietInBehandeling));
    assert_eq!(course.takes(Stap::Afwijzing, "2026-11-24T09:00"), Err(EscalatieFout::NietInBehandeling));
    course.takes(Stap::InBehandeling, "2026-11-24T09:00").unwrap();
    assert_eq!(course.takes(Stap::InBehandeling, "2026-11-24T10:00"), Err(EscalatieFout::AlInBehandeling));
    assert_eq!(course.takes(agreed, "2026-11-24T11:00"), Ok(()));
}

#[test]
fn going_down_sets_the_clock_of_the_lower_level() {
    let mut course = at_wethouder();
    course.takes(Stap::Afschaling, "2026-12-03T10:00").unwrap();
    assert_eq!((course.case.niveau, course.deadlines()), (1, both("2026-12-07", "2026-12-10")));
    assert_eq!(course.takes(Stap::Afschaling, "2026-12-03T11:00"), Err(EscalatieFout::LaagsteNiveau));
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
    assert_eq!(ended.verloop.escalatie.on_deadline(&course.context("2027-02-02T00:05")), None);
}

#[test]
fn a_ladder_of_another_kind_is_refused() {
    let provincie = Ladder::usual(Probleemhouder::Provincie);
    let case = Escalatie { niveau: 4, ..raised().case };
    let refused = case.apply(Stap::Toelichting, &Context::new(&provincie, moment("2026-12-01T10:00")));
    assert_eq!(refused.unwrap_err().code(), "niveauOnbekend");
}
