//! Clients that others generate from the document: they compile, and their calls work.

use std::path::{Path, PathBuf};
use std::process::Command;

use sleutelbord_tests::TestApp;

/// The house, and a folder of this run that nobody else uses.
fn folders(name: &str) -> (PathBuf, PathBuf) {
    let house = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let work = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}-{}", std::process::id()));
    std::fs::create_dir_all(&work).expect("a folder to work in");
    (house, work)
}

async fn works(name: &str, program: &str, script: &str) {
    let app = TestApp::start().await;
    let leider = app.projectleider("GM0193").await;
    let (house, work) = folders(name);
    let mut run = Command::new(program);
    run.arg(house.join("tests/generators").join(script)).arg(&work);
    run.env("PYTHONPATH", house.join(".tools/generators")).env("PYTHONDONTWRITEBYTECODE", "1");
    run.env("SLEUTELBORD_URL", format!("http://{}", app.address()));
    run.env("SLEUTELBORD_EMAIL", leider.email()).env("SLEUTELBORD_WACHTWOORD", leider.password());
    let output = tokio::task::spawn_blocking(move || run.output()).await.expect("a task ends").expect("it starts");
    let (said, complained) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{said}{complained}");
    std::fs::remove_dir_all(&work).expect("the folder can go");
}

#[tokio::test]
async fn clients_in_typescript_compile_and_work() {
    works("typescript", "node", "try.mjs").await;
}

#[tokio::test]
async fn a_client_in_python_works() {
    works("python", "python3", "try.py").await;
}
