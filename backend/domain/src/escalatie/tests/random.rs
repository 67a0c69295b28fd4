//! What holds after every sequence of steps, tried on many random ones.

use chrono::Duration;

use super::*;

/// A small generator (xorshift), so that a failure repeats itself.
struct Dice(u64);

impl Dice {
    fn below(&mut self, bound: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % bound
    }

    /// Any step, but seldom one that ends the case or gives it back, so that many courses reach the top.
    fn stap(&mut self) -> Stap {
        let index = usize::try_from(self.below(12)).unwrap();
        match Stap::new(*Stapsoort::ALL.get(index).unwrap(), None) {
            Stap::Afschaling | Stap::Afwijzing | Stap::Intrekking | Stap::Afhandeling { .. } if self.below(8) > 0 => {
                Stap::Toelichting
            }
            Stap::Afhandeling { .. } if self.below(2) == 0 => Stap::Afhandeling { uitkomst: Uitkomst::Besluit },
            stap => stap,
        }
    }
}

fn check_invariants(case: &Escalatie, context: &Context<'_>, told: &[Stapsoort]) {
    let niveau = context.ladder.niveau(case.niveau).unwrap();
    let paused = case.status == Escalatiestatus::Opgeschort;
    assert!(case.behandelaar.is_none_or(|behandelaar| behandelaar == niveau.behandelaar), "{told:?}");
    assert_eq!(case.opgeschort_op.is_some(), paused, "{told:?}");
    assert_eq!(case.reactie_voor.is_some(), case.afhandelen_voor.is_some(), "{told:?}");
    assert!(case.reactie_voor <= case.afhandelen_voor, "{told:?}");
    if case.status.is_closed() {
        assert_eq!(case.afhandelen_voor, None, "{told:?}");
        assert!(case.allowed_steps(context).iter().all(|(_, may)| *may == Err(EscalatieFault::Gesloten)), "{told:?}");
    }
    if case.status.is_running() {
        let taken_up = case.status == Escalatiestatus::InBehandeling;
        assert_eq!(case.in_behandeling_op.is_some(), taken_up, "every level responds anew: {told:?}");
        assert_eq!(case.afhandelen_voor.is_some(), niveau.klok != Klok::Geen, "{told:?}");
    }
    if !case.status.is_running() {
        assert_eq!(case.on_deadline(context), None, "{told:?}");
    }
}

fn check_step(before: &Escalatie, stap: Stap, context: &Context<'_>, told: &[Stapsoort]) {
    let soort = stap.soort();
    let allowed = before.allowed_steps(context).iter().any(|(kind, may)| *kind == soort && may.is_ok());
    match before.apply(stap, context) {
        Ok(after) => {
            assert!(allowed, "{told:?}");
            let distance = before.niveau.abs_diff(after.niveau);
            let moves = matches!(stap, Stap::Akkoord | Stap::Opschaling | Stap::Afschaling);
            assert_eq!(distance, u8::from(moves), "{told:?}");
            if stap == Stap::Hervatting {
                let paused_left = before.remaining_working_days(context);
                let at_table = before.behandelaar == Some(Behandelaar::RegionaleVersnellingstafel);
                assert!(at_table || paused_left == after.remaining_working_days(context), "{told:?}");
            }
        }
        Err(fault) => assert!(!allowed || fault == EscalatieFault::TafelNeemtGeenBesluit, "{told:?}"),
    }
}

#[test]
fn every_course_keeps_the_invariants() {
    let mut seen = std::collections::BTreeSet::new();
    let mut highest = 0;
    for seed in 1..=400 {
        let mut dice = Dice(0x9E37_79B9_7F4A_7C15_u64.wrapping_mul(seed));
        let ladder = Ladder::usual(*Probleemhouder::ALL.get(usize::try_from(dice.below(2)).unwrap()).unwrap());
        let meetings = [date("2026-12-10"), date("2027-02-11"), date("2027-04-08")];
        let mut now = moment("2026-11-23T10:00");
        let mut case = Escalatie::concept();
        let mut told = Vec::new();
        for _ in 0..100 {
            now += Duration::hours(i64::try_from(dice.below(40)).unwrap());
            let context = Context { bijeenkomsten: &meetings, ..Context::new(&ladder, now) };
            if dice.below(4) == 0 {
                case = case.on_deadline(&context).map_or(case, |ended| ended.escalatie);
                assert_eq!(case.on_deadline(&context), None, "an ended term is dealt with once: {told:?}");
            }
            let stap = dice.stap();
            check_step(&case, stap, &context, &told);
            if let Ok(after) = case.apply(stap, &context) {
                told.push(stap.soort());
                case = after;
            }
            check_invariants(&case, &context, &told);
        }
        seen.extend(told);
        highest = highest.max(case.niveau);
    }
    assert_eq!((seen.len(), highest), (Stapsoort::ALL.len(), 5), "every kind of step and every level was tried");
}
