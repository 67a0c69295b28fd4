#![expect(clippy::unwrap_used, reason = "a test may fail by panicking")]

mod course;
mod random;

use super::*;

fn date(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn moment(text: &str) -> NaiveDateTime {
    format!("{text}:00").parse().unwrap()
}

fn gemeente() -> Ladder {
    Ladder::usual(Probleemhouder::Gemeente)
}

/// A case with the ladder on which it climbs, and steps taken at told moments.
struct Course {
    ladder: Ladder,
    meetings: Vec<NaiveDate>,
    case: Escalatie,
}

impl Course {
    fn on(ladder: Ladder) -> Self {
        Self { ladder, meetings: Vec::new(), case: Escalatie::concept() }
    }

    fn context(&self, at: &str) -> Context<'_> {
        Context { bijeenkomsten: &self.meetings, ..Context::new(&self.ladder, moment(at)) }
    }

    fn takes(&mut self, stap: Stap, at: &str) -> Result<(), EscalatieFault> {
        self.case = self.case.apply(stap, &self.context(at))?;
        Ok(())
    }

    fn deadlines(&self) -> (Option<String>, Option<String>) {
        (self.case.reactie_voor.map(|day| day.to_string()), self.case.afhandelen_voor.map(|day| day.to_string()))
    }
}

fn both(reactie: &str, afhandeling: &str) -> (Option<String>, Option<String>) {
    (Some(reactie.to_owned()), Some(afhandeling.to_owned()))
}
