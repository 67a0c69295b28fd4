//! The program with its embedded database: killed, it leaves no process behind and loses nothing.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use super::program::{Program, binary};

const EMAIL: &str = "beheerder@proef.example";
const NEW_PASSWORD: &str = "Een zin van vier woorden";

#[tokio::test]
async fn a_killed_program_leaves_no_process_and_loses_nothing() {
    let data = std::env::temp_dir().join(format!("sleutelbord-embedded-{}", uuid::Uuid::new_v4()));
    let first = start(&data);
    let one_time = one_time_password(&first.said);
    let session = log_in(&first.base, &one_time).await;
    assert_eq!(session["wachtwoordWijzigen"], true);
    let change = json!({ "huidigWachtwoord": one_time, "nieuwWachtwoord": NEW_PASSWORD });
    post(&first.base, "/profiel/wachtwoorden", session["toegangstoken"].as_str().unwrap(), change).await;
    let postmaster = postmaster_of(&data);

    first.program.kill();
    let killed = Instant::now();
    while Path::new("/proc").join(&postmaster).exists() {
        assert!(killed.elapsed() < Duration::from_secs(10), "the database server outlives the program");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }

    let again = start(&data);
    let session = log_in(&again.base, NEW_PASSWORD).await;
    assert_eq!(session["wachtwoordWijzigen"], false, "the password that was acknowledged is kept");
    assert!(!again.said.iter().any(|line| line.contains("Eenmalig wachtwoord")), "a one-time password is shown once");
    drop(again);
    let _the_system_clears_what_is_left = std::fs::remove_dir_all(&data);
}

/// A running program, with what it said until it was ready.
struct Started {
    program: Program,
    said: Vec<String>,
    base: String,
}

/// Starts it on the embedded database, without a demonstration.
fn start(data: &Path) -> Started {
    let child = Command::new(binary())
        .arg("serve")
        .env_remove("DATABASE_URL")
        .env("SLEUTELBORD_DATA", data)
        .env("SLEUTELBORD_POORT", "0")
        .env("SLEUTELBORD_DEMO", "0")
        .env("SLEUTELBORD_BEHEERDER_EMAIL", EMAIL)
        .env("SLEUTELBORD_LOGNIVEAU", "off")
        .current_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join(".."))
        .stdout(Stdio::piped())
        .spawn();
    let mut program = Program(child.unwrap());
    let mut said = Vec::new();
    for line in BufReader::new(program.0.stdout.take().unwrap()).lines().map_while(Result::ok) {
        if let Some((_, base)) = line.split_once("staat klaar op ") {
            return Started { program, said, base: base.trim().to_owned() };
        }
        said.push(line);
    }
    unreachable!("it ended before it was ready: {said:?}")
}

fn one_time_password(said: &[String]) -> String {
    let line = said.iter().find_map(|line| line.strip_prefix("Eenmalig wachtwoord: ")).unwrap();
    line.split(' ').next().unwrap().to_owned()
}

fn postmaster_of(data: &Path) -> String {
    let file = data.join("postgres/cluster/postmaster.pid");
    std::fs::read_to_string(file).unwrap().lines().next().unwrap().to_owned()
}

async fn log_in(base: &str, password: &str) -> Value {
    post(base, "/sessies", "", json!({ "email": EMAIL, "wachtwoord": password })).await
}

async fn post(base: &str, path: &str, token: &str, body: Value) -> Value {
    let mut request = reqwest::Client::new().post(format!("{base}/api/v1{path}"));
    if !token.is_empty() {
        request = request.bearer_auth(token);
    }
    let answer = request.header("Content-Type", "application/json").body(body.to_string()).send().await.unwrap();
    assert_eq!(answer.status(), 201);
    answer.json().await.unwrap()
}
