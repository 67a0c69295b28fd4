//! The script of docs/koppelen, as an external system runs it.

use std::process::Command;

use sleutelbord_tests::{Persona, TestApp};

use crate::mijlpaal::{has_mijlpaal, has_spoorzone, nieuw};
use crate::sleutelproject::has_project;

/// What the script prints, from where its mirror is.
async fn run(app: &TestApp, systeem: &Persona, mirror: &std::path::Path) -> String {
    let script = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/koppelen/voorbeeld.mjs");
    let (client, secret) = systeem.client();
    let mut node = Command::new("node");
    node.arg(script).arg(mirror);
    node.env("SLEUTELBORD_URL", format!("http://{}", app.address()));
    node.env("SLEUTELBORD_CLIENT", client).env("SLEUTELBORD_GEHEIM", secret);
    let output = tokio::task::spawn_blocking(move || node.output()).await.unwrap().unwrap();
    let (said, complained) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{said}{complained}");
    said.into_owned()
}

/// The number before a word, on the line that has it.
fn told(output: &str, what: &str) -> usize {
    let line = output.lines().find(|line| line.ends_with(what)).unwrap();
    line.split(' ').next().unwrap().parse().unwrap()
}

#[tokio::test]
async fn an_external_system_fetches_everything_and_then_only_what_changed() {
    let app = TestApp::start().await;
    let (zwolle, systeem) = (app.projectleider("GM0193").await, app.systeem("PV23", "Provincie").await);
    let project = has_spoorzone(&zwolle).await;
    has_mijlpaal(&zwolle, &project, nieuw("Vaststelling omgevingsplan", "2027-01-15")).await;
    for number in 0..24 {
        has_project(&zwolle, &format!("Project {number}"), "GM0193", "Provincie").await;
    }
    has_project(&zwolle, "Kanarie", "GM0193", "Gemeente").await;

    let mirror = std::env::temp_dir().join(format!("sleutelbord-koppeling-{}.json", std::process::id()));
    let first = run(&app, &systeem, &mirror).await;
    assert_eq!(told(&first, " sleutelprojecten"), 25, "{first}");
    assert!(first.contains("2027-01-15  Vaststelling omgevingsplan"), "{first}");
    assert!(!first.contains("Kanarie"), "{first}");
    assert!(told(&first, " wijzigingen") >= 25 * 6, "each project with its five phases: {first}");
    let second = run(&app, &systeem, &mirror).await;
    assert_eq!(told(&second, " wijzigingen"), 0, "{second}");

    zwolle
        .patch(&format!("/sleutelprojecten/{}", project.id()), "*", serde_json::json!({ "naam": "Spoorzone Zuid" }))
        .await
        .ok();
    let third = run(&app, &systeem, &mirror).await;
    assert_eq!(told(&third, " wijzigingen"), 1, "{third}");
    std::fs::remove_file(mirror).unwrap();
}
