//! What a move does beyond the milestones themselves: the phases and decisions that it passes, the homes that come in another year, and a day on which
//! nobody works.

use chrono::{Datelike, NaiveDate, Weekday};

use crate::code_list::code_list;
use crate::datum::{Datum, Precisie};
use crate::planfase::Planfase;
use crate::working_days::{Reces, is_holiday};

code_list! {
    /// Why nobody works on a day.
    Vrijedag {
        Weekend = "weekend",
        Feestdag = "feestdag",
        /// The organs of the municipality do not meet.
        Reces = "reces",
    }
}

code_list! {
    /// The milestones by which people outside know a project.
    Kernmijlpaal {
        StartBouw = "startBouw",
        EersteOplevering = "eersteOplevering",
        LaatsteOplevering = "laatsteOplevering",
    }
}

/// A forecast that moves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Verplaatsing {
    /// The phase of the milestone.
    pub fase: Planfase,
    /// The forecast until now.
    pub van: Datum,
    /// The forecast afterwards.
    pub naar: Datum,
}

/// The planned end of an open phase, passed by a milestone of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Faseoverschrijding {
    /// When its last moved milestone is expected.
    pub nieuw_einde: NaiveDate,
    /// By how many days that is too late for the phase; at least 1.
    pub dagen: i64,
    /// Whether it was too late before the move as well.
    pub al_eerder: bool,
}

/// Homes that come in another year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Jaarverplaatsing {
    /// The year until now.
    pub van: i32,
    /// The year afterwards.
    pub naar: i32,
    /// How many homes are still to be built in it.
    pub woningen: i64,
}

/// Whether these moves make an open phase end later than planned: then its gate waits for them.
#[must_use]
pub fn overschrijding(
    fase: Planfase,
    gepland_einde: NaiveDate,
    verplaatsingen: &[Verplaatsing],
) -> Option<Faseoverschrijding> {
    let own = || verplaatsingen.iter().filter(|verplaatsing| verplaatsing.fase == fase);
    let nieuw_einde = own().map(|verplaatsing| verplaatsing.naar.end()).max()?;
    let oud_einde = own().map(|verplaatsing| verplaatsing.van.end()).max()?;
    let dagen = (nieuw_einde - gepland_einde).num_days();
    (dagen > 0 && nieuw_einde > oud_einde).then_some(Faseoverschrijding {
        nieuw_einde,
        dagen,
        al_eerder: oud_einde > gepland_einde,
    })
}

/// Whether one of these moves goes past a decision on its phase: the milestone was expected by then, and is not any more.
#[must_use]
pub fn passeert(fase: Planfase, besluit: NaiveDate, verplaatsingen: &[Verplaatsing]) -> bool {
    verplaatsingen.iter().any(|moved| moved.fase == fase && moved.van.end() <= besluit && besluit < moved.naar.end())
}

/// The homes that come in another year. Those of the year of the first delivery and before go with it, those after it go with the last; where only one of
/// the two is known, all go with that one. `programma` says how many are still to be built in which year.
#[must_use]
pub fn verplaatste_woningen(
    eerste: Option<(Datum, Datum)>,
    laatste: Option<(Datum, Datum)>,
    programma: &[(i32, i64)],
) -> Vec<Jaarverplaatsing> {
    let years = |(van, naar): (Datum, Datum)| naar.end().year() - van.end().year();
    let by = |jaar: i32| match (eerste, laatste) {
        (Some(first), Some(_)) if jaar <= first.0.end().year() => years(first),
        (_, Some(last)) => years(last),
        (Some(first), None) => years(first),
        (None, None) => 0,
    };
    let moved = |(jaar, woningen): &(i32, i64)| {
        let naar = jaar.saturating_add(by(*jaar));
        (naar != *jaar && *woningen > 0).then_some(Jaarverplaatsing { van: *jaar, naar, woningen: *woningen })
    };
    programma.iter().filter_map(moved).collect()
}

/// Why nobody works on a day, when nobody does; a month or a quarter is no day.
#[must_use]
pub fn vrijedag(datum: Datum, recessen: &[Reces]) -> Option<Vrijedag> {
    let day = datum.datum;
    match () {
        () if datum.precisie != Precisie::Dag => None,
        () if matches!(day.weekday(), Weekday::Sat | Weekday::Sun) => Some(Vrijedag::Weekend),
        () if is_holiday(day) => Some(Vrijedag::Feestdag),
        () if recessen.iter().any(|reces| reces.includes(day)) => Some(Vrijedag::Reces),
        () => None,
    }
}

#[cfg(test)]
#[path = "doorwerking/tests.rs"]
mod tests;
