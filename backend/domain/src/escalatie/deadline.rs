//! When a term of a case ended, and what that leads to.

use chrono::NaiveDate;

use super::{Context, Escalatie, Overgang, Stap, Stapsoort};

/// What an ended term leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deadlinegevolg {
    /// The step that the system takes: opschaling inside one organisation, voorstelOpschaling across; none when it only warns.
    pub stap: Option<Stapsoort>,
    /// The case after it.
    pub escalatie: Escalatie,
}

impl Escalatie {
    /// The last of its terms that ended before `today`; none while it is not running.
    fn ended_term(&self, today: NaiveDate) -> Option<NaiveDate> {
        self.term_before(today).filter(|_| self.status.is_running())
    }

    fn term_before(&self, day: NaiveDate) -> Option<NaiveDate> {
        let response = self.reactie_voor.filter(|_| self.in_behandeling_op.is_none());
        [response, self.afhandelen_voor].into_iter().flatten().filter(|deadline| *deadline < day).max()
    }

    /// Whether a term ended before `day` and both sides were warned of that.
    pub(super) fn warned_of_ended_term(&self, day: NaiveDate) -> bool {
        self.term_before(day).zip(self.gewaarschuwd_op).is_some_and(|(deadline, warned)| warned > deadline)
    }

    /// Whether a term of the present level ended before `today` while its clock runs.
    #[must_use]
    pub fn is_over_tijd(&self, today: NaiveDate) -> bool {
        self.ended_term(today).is_some()
    }

    /// What an ended term leads to on the day of `context`; none when no term ended or it was dealt with before.
    ///
    /// Inside one organisation the case goes up by itself. Across organisations both sides are warned and the proposal is prepared. At the
    /// top there is only the warning; for bestuurders around elections too, and the rest follows after them.
    #[must_use]
    pub fn on_deadline(&self, context: &Context<'_>) -> Option<Deadlinegevolg> {
        let deadline = self.ended_term(context.today())?;
        let niveau = context.ladder.niveau(self.niveau)?;
        let warn_only = context.verkiezingsperiode && niveau.behandelaar.is_bestuurlijk();
        let warned = self.gewaarschuwd_op.is_some_and(|warned| warned > deadline);
        let gewaarschuwd_op = if warned { self.gewaarschuwd_op } else { Some(context.today()) };
        match niveau.overgang.filter(|_| !warn_only) {
            Some(Overgang::Automatisch) => {
                // The clock does not take up the case; whoever has the turn still must.
                let escalatie = self.move_up(context).ok()?;
                Some(Deadlinegevolg { stap: Some(Stapsoort::Opschaling), escalatie })
            }
            // Also when the warning is of before: around elections it came alone, and the proposal waited for their end.
            Some(Overgang::OpVoorstel) if self.voorstel_op.is_none() => {
                let proposed = self.apply(Stap::VoorstelOpschaling, context).ok()?;
                let escalatie = Self { gewaarschuwd_op, ..proposed };
                Some(Deadlinegevolg { stap: Some(Stapsoort::VoorstelOpschaling), escalatie })
            }
            _ if warned => None,
            _ => Some(Deadlinegevolg { stap: None, escalatie: Self { gewaarschuwd_op, ..*self } }),
        }
    }

    /// Working days left to settle it, today not counted; negative when overdue, none without a clock. A paused case keeps what was left.
    #[must_use]
    pub fn remaining_working_days(&self, context: &Context<'_>) -> Option<i64> {
        let working_days = context.working_days(self.behandelaar?);
        Some(working_days.between(self.opgeschort_op.unwrap_or(context.today()), self.afhandelen_voor?))
    }
}
