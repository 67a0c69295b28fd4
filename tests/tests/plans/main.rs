//! Plans that hold: every read operation of the document, as several readers, on a register that was made large, within its budget of blocks.
//!
//! Blocks are exact where milliseconds are not: what PostgreSQL itself says (`auto_explain`) of all statements of one request. `make test` looks at a
//! register of a thousand projects, `make plans` at one of twenty thousand, which is made once and kept below `target/plans`.
#![expect(clippy::expect_used, reason = "a test says what is wrong by failing")]
#![expect(clippy::print_stdout, reason = "`make plans` is asked for the table")]

mod budget;
mod look;
mod readers;
mod register;

use sleutelbord_tests::TestApp;

use budget::{Budgets, Found, Line};
use look::{Cost, Log};
use readers::{READERS, Readers};
use register::{DAY, Register};

/// How much dearer than the first page one deep in the list may be.
const DEEP: u64 = 2;
/// How much dearer the past may be: one record, one with what hangs under it, a list.
const PAST: (u64, u64, u64) = (1, 2, 3);
/// Blocks that are not worth comparing: a version that no longer holds has one page of an index more than its row now, in each of about a dozen looks.
const BASE: u64 = 40;

#[test]
fn every_read_stays_within_its_blocks_however_large_the_register() {
    let register = Register::made();
    if !register.is_held_to_budgets() {
        return;
    }
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().expect("a runtime");
    let faults = runtime.block_on(measured(&register));
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

async fn measured(register: &Register) -> Vec<String> {
    let app = TestApp::serving(&register.url(), DAY, |_| (), 0).await;
    let readers = Readers::of(&app).await;
    let mut budgets = Budgets::read();
    let mut faults = budgets.without_a_line(&readers.document().await);
    let measure = Measure { log: register.log(), readers, register };
    let mut table = vec![budget::heading()];
    for line in budgets.lines_mut() {
        let mut found = Found::default();
        for (reader, budget) in READERS.iter().zip(line.budgets()) {
            let cost = measure.line(line, reader, budget, &mut found).await;
            found.blocks.push(cost);
        }
        table.push(line.written(&found.blocks));
        faults.append(&mut found.faults);
        line.learn(&found);
    }
    if register.is_large() {
        println!("{}", table.join("\n"));
    }
    if std::env::var_os("SLEUTELBORD_BUDGETS").is_some() { budgets.write() } else { faults }
}

struct Measure<'r> {
    log: Log,
    readers: Readers,
    register: &'r Register,
}

impl Measure<'_> {
    /// Asks one line of the table as one reader: now, deep in the list, and as of days in the past. `None` where it is not for this reader.
    async fn line(&self, line: &Line, reader: &str, budget: Option<u64>, found: &mut Found) -> Option<u64> {
        let path = self.register.filled(line.request());
        let (status, now) = self.costs(reader, &path).await;
        let named = format!("{} as {reader}", line.request());
        if status != 200 {
            if budget.is_some() {
                found.faults.push(format!("{named}: answered {status}"));
            }
            return None;
        }
        match budget {
            None => found.faults.push(format!("{named}: has no budget, costs {} blocks", now.blocks)),
            Some(budget) if now.blocks > budget => {
                found.faults.push(format!("{named}: {} blocks, {budget} allowed\n{}", now.blocks, now.dearest));
            }
            Some(_) => {}
        }
        self.no_scans(&named, line, &now, found);
        if line.is_deep() && reader == "provincie" {
            self.deep(&named, line, &path, &now, found).await;
        }
        if line.has_past() {
            self.past(&named, line, reader, &path, &now, found).await;
        }
        Some(now.blocks)
    }

    async fn deep(&self, named: &str, line: &Line, path: &str, first: &Cost, found: &mut Found) {
        let Some(page) = self.readers.far(path, self.register.deep()).await else {
            if self.register.is_large() {
                found.faults.push(format!("{named}: has but one page"));
            }
            return;
        };
        let (_, deep) = self.costs("provincie", &page).await;
        if deep.blocks > DEEP * first.blocks + BASE {
            found.deep_is_dear = true;
            found.faults.push(format!(
                "{named}: deep in it {} blocks, first page {}\n{}",
                deep.blocks, first.blocks, deep.dearest
            ));
        }
        self.no_scans(named, line, &deep, found);
    }

    async fn past(&self, named: &str, line: &Line, reader: &str, path: &str, now: &Cost, found: &mut Found) {
        let mark = if path.contains('?') { '&' } else { '?' };
        for day in self.register.days() {
            let (status, then) = self.costs(reader, &format!("{path}{mark}peildatum={day}")).await;
            // A record that was not there yet says nothing.
            if status != 200 {
                continue;
            }
            self.no_scans(&format!("{named}, as of {day}"), line, &then, found);
            let times = match (line.is_object(), line.request().contains('?')) {
                (true, false) => PAST.0,
                (true, true) => PAST.1,
                (false, _) => PAST.2,
            };
            if then.blocks > times * now.blocks + BASE {
                found.past_is_dear = true;
                found
                    .faults
                    .push(format!("{named}: as of {day} {} blocks, now {}\n{}", then.blocks, now.blocks, then.dearest));
            }
        }
    }

    fn no_scans(&self, named: &str, line: &Line, cost: &Cost, found: &mut Found) {
        let all = cost.scans.iter().filter(|(table, pages)| self.register.is_most_of(table, **pages));
        for (table, _) in all {
            found.scans.insert(table.clone());
            if !line.may_scan(table) {
                found.faults.push(format!("{named}: reads all of {table}\n{}", cost.statement_of(table)));
            }
        }
    }

    async fn costs(&self, reader: &str, path: &str) -> (u16, Cost) {
        let mark = self.log.mark();
        let answer = self.readers.asks(reader, path).await;
        (answer.status, self.log.since(mark))
    }
}
