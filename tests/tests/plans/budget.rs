//! The table of what each read may cost.

use std::collections::BTreeSet;
use std::path::Path;

use serde_json::Value;

use crate::readers::READERS;

/// The whole table, as it stands in `budgets.txt`.
pub struct Budgets(Vec<Line>);

/// One request, and what it may cost each reader.
pub struct Line {
    request: String,
    budgets: Vec<Option<u64>>,
    /// `toen`, `diep`, with an exclamation mark where it does not hold yet; `heel:table` for a table that it reads all of.
    marks: BTreeSet<String>,
}

/// What was found of one line.
#[derive(Default)]
pub struct Found {
    pub blocks: Vec<Option<u64>>,
    pub scans: BTreeSet<String>,
    pub deep_is_dear: bool,
    pub past_is_dear: bool,
    pub faults: Vec<String>,
}

impl Budgets {
    /// Reads the table.
    pub fn read() -> Self {
        let lines = include_str!("budgets.txt").lines().filter(|line| line.starts_with('/'));
        Self(lines.map(Line::read).collect())
    }

    pub fn lines_mut(&mut self) -> &mut [Line] {
        &mut self.0
    }

    /// Writes the table anew with what was learned, so that it can be looked at and committed.
    pub fn write(&self) -> Vec<String> {
        let head = include_str!("budgets.txt").lines().take_while(|line| line.starts_with('#'));
        let lines = head.map(ToOwned::to_owned).chain(self.0.iter().map(Line::kept));
        let text: String = lines.map(|line| format!("{line}\n")).collect();
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/plans/budgets.txt");
        std::fs::write(path, text).expect("the table is written");
        Vec::new()
    }

    /// Every read operation of the document has a line, and every line is of an operation; else a fault.
    pub fn without_a_line(&self, document: &Value) -> Vec<String> {
        let paths = document.get("paths").and_then(Value::as_object).expect("a document has paths");
        let reads: Vec<&String> =
            paths.iter().filter(|(_, path)| path.get("get").is_some()).map(|(name, _)| name).collect();
        let missing = reads.iter().filter(|read| !self.0.iter().any(|line| line.operation() == read.as_str()));
        let unknown = self.0.iter().filter(|line| !reads.iter().any(|read| line.operation() == read.as_str()));
        missing
            .map(|read| format!("GET {read} has no budget"))
            .chain(unknown.map(|line| format!("{} is no operation of the document", line.operation())))
            .collect()
    }
}

impl Line {
    fn read(text: &str) -> Self {
        let mut words = text.split_whitespace();
        let request = words.next().expect("a line begins with a request").to_owned();
        let mut budgets = Vec::new();
        for _ in READERS {
            let word = words.next().expect("a line names a budget for each reader");
            budgets.push((word != "-").then(|| word.parse().expect("a budget is a number or -")));
        }
        let marks = words.map(ToOwned::to_owned).collect();
        Self { request, budgets, marks }
    }

    /// Takes over what was found where it is more than what is allowed: a quarter above what was measured, in tens.
    pub fn learn(&mut self, found: &Found) {
        for (budget, blocks) in self.budgets.iter_mut().zip(&found.blocks) {
            let wanted = blocks.map(|blocks| (blocks * 5 / 4 + 20).div_ceil(10) * 10);
            *budget = if blocks.is_some_and(|blocks| budget.is_some_and(|budget| blocks <= budget)) {
                *budget
            } else {
                wanted
            };
        }
        for (mark, dear) in [("toen", found.past_is_dear), ("diep", found.deep_is_dear)] {
            if dear && self.marks.remove(mark) {
                self.marks.insert(format!("{mark}!"));
            }
        }
        self.marks.extend(found.scans.iter().map(|table| format!("heel:{table}")));
    }

    fn kept(&self) -> String {
        let budgets = self
            .budgets
            .iter()
            .map(|budget| format!("{:>10}", budget.map_or_else(|| "-".to_owned(), |budget| budget.to_string())));
        let marks: Vec<&str> = self.marks.iter().map(String::as_str).collect();
        format!("{:<58}{}  {}", self.request, budgets.collect::<String>(), marks.join(" ")).trim_end().to_owned()
    }

    pub fn request(&self) -> &str {
        &self.request
    }

    pub fn operation(&self) -> &str {
        self.request.split('?').next().unwrap_or_default()
    }

    pub fn budgets(&self) -> impl Iterator<Item = Option<u64>> {
        self.budgets.iter().copied()
    }

    /// Whether a page far in the list is looked at too.
    pub fn is_deep(&self) -> bool {
        self.marks.contains("diep")
    }

    /// Whether it is asked as of a day in the past too.
    pub fn has_past(&self) -> bool {
        self.marks.contains("toen")
    }

    /// Whether it is known to read all of this table.
    pub fn may_scan(&self, table: &str) -> bool {
        self.marks.contains(&format!("heel:{table}"))
    }

    /// Whether it gives one record.
    pub fn is_object(&self) -> bool {
        self.operation().ends_with("{id}")
    }

    /// The line with what was measured beside what is allowed.
    pub fn written(&self, costs: &[Option<u64>]) -> String {
        let shown = |number: Option<u64>| number.map_or_else(|| "-".to_owned(), |number| number.to_string());
        let pairs = costs
            .iter()
            .zip(&self.budgets)
            .map(|(cost, budget)| format!("{:>8} of {:>7}", shown(*cost), shown(*budget)));
        format!("{:<58}{}", self.request, pairs.collect::<String>())
    }
}

/// The heading above lines as [`Line::written`] gives them.
pub fn heading() -> String {
    format!(
        "{:<58}{}",
        "blocks: measured of allowed",
        READERS.iter().map(|reader| format!("{reader:>19}")).collect::<String>()
    )
}
