//! THE MATRIX: fires every operation of the OpenAPI document as every role, at objects of Zwolle of every vertrouwelijkheid, and holds each answer
//! against the [table](table). An operation without a line fails. Commands are dry runs, so that one world serves all.
//!
//! To add an operation: one line in `table.rs`; to add a kind of object: one arm in `world.rs`.

mod cast;
mod table;
mod world;

use std::collections::BTreeSet;

use serde_json::Value;
use sleutelbord_tests::{Answer, TestApp};

use cast::{Level, Member, Sight};
use table::{Line, Rule};
use world::World;

/// What must happen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Expected {
    /// The door opens: the answer is about the state of the object, not about who asks.
    Admitted,
    /// The door stays shut with this status.
    Refused(u16),
}

fn expected(line: &Line, member: &Member, level: Level, method: &str) -> Expected {
    use Expected::{Admitted, Refused};
    let by = |admitted: bool, status| if admitted { Admitted } else { Refused(status) };
    if matches!(line.rule, Rule::Public) {
        return Admitted;
    }
    if member.sight == Sight::Nobody {
        return Refused(401);
    }
    if member.is_system() && (method != "get" || matches!(line.rule, Rule::People)) {
        return Refused(403);
    }
    match &line.rule {
        Rule::Public | Rule::People | Rule::Anyone | Rule::Told(_) => Admitted,
        Rule::Only(names) => by(names.contains(&member.name), 403),
        Rule::Slip if member.sight.reads(level) => {
            by(matches!(member.sight, Sight::OwnGemeente | Sight::OwnProvincie), 403)
        }
        Rule::Slip => Refused(404),
        Rule::Object { seen_also_by, actors, .. } => {
            let visible = member.sight.reads(level) || seen_also_by.contains(&member.name);
            let acts = method == "get" || actors.contains(&member.name);
            if visible { by(acts, 403) } else { Refused(404) }
        }
        Rule::Readers { readers, actors } if readers.contains(&member.name) => {
            by(method == "get" || actors.contains(&member.name), 403)
        }
        Rule::Readers { .. } => Refused(404),
    }
}

fn happened(answer: &Answer, method: &str) -> Expected {
    match answer.status {
        200..=299 => Expected::Admitted,
        409 | 412 | 428 if method != "get" => Expected::Admitted,
        status => Expected::Refused(status),
    }
}

/// An operation as the document describes it.
struct Operation {
    id: String,
    method: String,
    path: String,
    content_type: Option<String>,
    dry_run: bool,
}

fn operations() -> Vec<Operation> {
    let document = sleutelbord::document();
    let paths = document.get("paths").and_then(Value::as_object).cloned().unwrap_or_default();
    let each = paths.iter().flat_map(|(path, item)| {
        item.as_object().into_iter().flatten().map(move |(method, operation)| Operation::read(path, method, operation))
    });
    each.collect()
}

impl Operation {
    fn read(path: &str, method: &str, operation: &Value) -> Self {
        let content = operation.pointer("/requestBody/content").and_then(Value::as_object);
        let parameters = operation.get("parameters").and_then(Value::as_array).into_iter().flatten();
        Self {
            id: operation.get("operationId").and_then(Value::as_str).unwrap_or_default().to_owned(),
            method: method.to_owned(),
            path: path.to_owned(),
            content_type: content.and_then(|content| content.keys().next().cloned()),
            dry_run: parameters.into_iter().any(|parameter| parameter.get("name") == Some(&"proef".into())),
        }
    }

    async fn fire(&self, line: &Line, member: &Member, world: &World) -> Answer {
        let mut path = line
            .parameters
            .iter()
            .fold(self.path.clone(), |path, (name, kind)| path.replace(&format!("{{{name}}}"), world.id(*kind)));
        if self.dry_run {
            path.push_str("?proef=true");
        }
        let call = member.persona.call(&self.method.to_uppercase(), &path);
        match (&self.content_type, line.body) {
            (Some(content_type), Some(body)) => call.body(content_type, body(world).to_string()).await,
            _ => call.await,
        }
    }
}

#[test]
fn every_operation_has_one_line_and_every_line_an_operation() {
    let documented: BTreeSet<String> = operations().into_iter().map(|operation| operation.id).collect();
    let lines = table::table();
    let expected: BTreeSet<String> = lines.iter().map(|line| line.operation.to_owned()).collect();

    let missing: Vec<_> = documented.difference(&expected).collect();
    assert!(missing.is_empty(), "no expectation in matrix/table.rs: {missing:?}");
    let stale: Vec<_> = expected.difference(&documented).collect();
    assert!(stale.is_empty(), "no such operation: {stale:?}");
    assert_eq!(lines.len(), expected.len(), "an operation has two lines");
}

async fn hold(level: Level) {
    let app = TestApp::start().await;
    let cast = cast::assemble(&app).await;
    let world = World::build(&app, level).await;
    let (table, mut faults, mut fired) = (table::table(), Vec::new(), 0);
    for operation in operations() {
        let Some(line) = table.iter().find(|line| line.operation == operation.id) else { continue };
        if matches!(line.rule, Rule::Told(_)) {
            continue;
        }
        for member in &cast {
            let answer = operation.fire(line, member, &world).await;
            fired += 1;
            let (want, got) = (expected(line, member, level, &operation.method), happened(&answer, &operation.method));
            if want != got {
                faults.push(format!(
                    "{} as {} at {level:?}: {want:?}, but {}: {}",
                    operation.id,
                    member.name,
                    answer.status,
                    shortened(&answer)
                ));
            }
            if !member.sight.reads(level) && answer.text.contains(world::CANARY) {
                faults.push(format!("{} as {} at {level:?} leaks: {}", operation.id, member.name, shortened(&answer)));
            }
        }
    }
    assert!(faults.is_empty(), "{} of {fired} answers:\n{}", faults.len(), faults.join("\n"));
}

fn shortened(answer: &Answer) -> String {
    answer.text.chars().take(300).collect()
}

#[tokio::test]
async fn what_is_of_the_gemeente() {
    hold(Level::Gemeente).await;
}

#[tokio::test]
async fn what_is_of_the_provincie() {
    hold(Level::Provincie).await;
}

#[tokio::test]
async fn what_is_of_the_regio() {
    hold(Level::Regio).await;
}

#[tokio::test]
async fn what_is_openbaar() {
    hold(Level::Openbaar).await;
}
