//! What PostgreSQL says that it did.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{Read, Seek, SeekFrom};
use std::path::PathBuf;

use serde_json::Value;

/// The log of the server, into which `auto_explain` writes the plan of each statement before its answer is sent.
pub struct Log(pub PathBuf);

/// What the statements of one request did.
#[derive(Debug, Default)]
pub struct Cost {
    /// Pages looked at, in memory or not.
    pub blocks: u64,
    /// The tables that were read in their own order, with the pages of it.
    pub scans: BTreeMap<String, u64>,
    /// The dearest statement, to be read when there are too many.
    pub dearest: String,
    plans: Vec<Value>,
}

impl Log {
    /// Where the log ends now.
    pub fn mark(&self) -> u64 {
        self.0.metadata().expect("the log of the server is there").len()
    }

    /// What was done since then.
    pub fn since(&self, mark: u64) -> Cost {
        let mut log = File::open(&self.0).expect("the log of the server opens");
        log.seek(SeekFrom::Start(mark)).expect("the log goes on where it was");
        let mut text = String::new();
        log.read_to_string(&mut text).expect("the log is text");
        Cost::of(plans_in(&text))
    }
}

/// The plans in a piece of log: lines that begin with a tab go on with the entry above them.
fn plans_in(log: &str) -> Vec<Value> {
    let mut plans = Vec::new();
    let mut lines = log.lines().peekable();
    while let Some(line) = lines.next() {
        if !(line.contains("duration: ") && line.ends_with("plan:")) {
            continue;
        }
        let mut plan = String::new();
        while let Some(more) = lines.next_if(|line| line.starts_with('\t')) {
            plan.push_str(more);
        }
        plans.push(serde_json::from_str(&plan).expect("auto_explain writes JSON"));
    }
    plans
}

impl Cost {
    fn of(plans: Vec<Value>) -> Self {
        let mut cost = Self::default();
        for plan in &plans {
            let root = plan.get("Plan").unwrap_or(&Value::Null);
            cost.blocks += blocks_of(root);
            scans_of(root, &mut cost.scans);
        }
        let dearest = plans.iter().max_by_key(|plan| plan.get("Plan").map(blocks_of));
        cost.dearest = dearest.map(shown).unwrap_or_default();
        cost.plans = plans;
        cost
    }

    /// The statement that reads all of this table.
    pub fn statement_of(&self, table: &str) -> String {
        let reads = |plan: &&Value| {
            let mut scans = BTreeMap::new();
            scans_of(plan.get("Plan").unwrap_or(&Value::Null), &mut scans);
            scans.contains_key(table)
        };
        self.plans.iter().find(reads).map(shown).unwrap_or_default()
    }
}

fn blocks_of(node: &Value) -> u64 {
    let blocks = |name: &str| node.get(name).and_then(Value::as_u64).unwrap_or_default();
    blocks("Shared Hit Blocks") + blocks("Shared Read Blocks")
}

/// The tables that a node reads in their own order, each with the pages of it that were looked at: a scan that its limit ends early does not grow.
fn scans_of(node: &Value, scans: &mut BTreeMap<String, u64>) {
    let text = |name: &str| node.get(name).and_then(Value::as_str).unwrap_or_default();
    // What was never reached costs nothing, whatever its shape.
    if text("Node Type") == "Seq Scan" && node.get("Actual Loops").and_then(Value::as_u64) != Some(0) {
        let below: u64 = node.get("Plans").and_then(Value::as_array).into_iter().flatten().map(blocks_of).sum();
        let loops = node.get("Actual Loops").and_then(Value::as_u64).unwrap_or(1).max(1);
        let pages = scans.entry(text("Relation Name").to_owned()).or_default();
        *pages = (*pages).max(blocks_of(node).saturating_sub(below) / loops);
    }
    for child in node.get("Plans").and_then(Value::as_array).into_iter().flatten() {
        scans_of(child, scans);
    }
}

/// A plan as people read it: the statement, and below it each node with its blocks and rows.
fn shown(plan: &Value) -> String {
    let mut lines = vec![format!("    {}", plan.get("Query Text").and_then(Value::as_str).unwrap_or_default())];
    node_shown(plan.get("Plan").unwrap_or(&Value::Null), 3, &mut lines);
    lines.join("\n")
}

fn node_shown(node: &Value, depth: usize, lines: &mut Vec<String>) {
    let said =
        |name: &str| node.get(name).map(|value| value.as_str().map_or_else(|| value.to_string(), ToOwned::to_owned));
    let words: Vec<String> =
        ["Node Type", "Relation Name", "Index Name", "Index Cond", "Filter"].into_iter().filter_map(said).collect();
    let rows = said("Actual Rows").unwrap_or_default();
    let loops = said("Actual Loops").unwrap_or_default();
    lines.push(format!(
        "{}{} ({} blocks, {rows} rows, {loops} times)",
        "  ".repeat(depth),
        words.join(" "),
        blocks_of(node)
    ));
    for child in node.get("Plans").and_then(Value::as_array).into_iter().flatten() {
        node_shown(child, depth + 1, lines);
    }
}
