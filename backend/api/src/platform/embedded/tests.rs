//! The embedded server as its user meets it, kills and crashes included. Each test has a PostgreSQL of its own.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use diesel::prelude::*;
use diesel::sql_types::BigInt;
use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;

use super::binaries::Binaries;
use super::{EmbeddedFault, EmbeddedPostgres, EmbeddedSettings, Storage};

/// Tells the test binary, started by itself, to hold a server in this directory until it is killed.
const HOLD: &str = "SLEUTELBORD_TEST_HOLD";

/// A directory for one test, removed after it.
struct Place(PathBuf);

impl Place {
    fn new() -> Self {
        let place = nix::unistd::mkdtemp(&std::env::temp_dir().join("sleutelbord-test-XXXXXX")).unwrap();
        // Another account must be able to pass through when the tests run as root.
        std::fs::set_permissions(&place, std::os::unix::fs::PermissionsExt::from_mode(0o711)).unwrap();
        Self(place)
    }

    fn start(&self) -> Result<EmbeddedPostgres, EmbeddedFault> {
        EmbeddedPostgres::start(&settings(Storage::Durable(self.0.clone())))
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        std::fs::remove_dir_all(&self.0).unwrap();
    }
}

fn settings(storage: Storage) -> EmbeddedSettings {
    let checkout = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).unwrap();
    EmbeddedSettings { binaries: None, tools: checkout.join(".tools"), storage }
}

fn execute(url: &str, statement: &str) {
    let mut connection = PgConnection::establish(url).unwrap();
    diesel::sql_query(statement).execute(&mut connection).unwrap();
}

fn count(url: &str) -> QueryResult<i64> {
    let mut connection = PgConnection::establish(url).map_err(|_| diesel::result::Error::NotFound)?;
    diesel::select(diesel::dsl::sql::<BigInt>("(SELECT count(*) FROM waarneming)")).get_result(&mut connection)
}

fn until(what: &str, mut condition: impl FnMut() -> bool) {
    let start = Instant::now();
    while !condition() {
        assert!(start.elapsed() < Duration::from_secs(10), "{what}");
        std::thread::sleep(Duration::from_millis(10));
    }
}

fn postmaster(place: &Place) -> Pid {
    let file = std::fs::read_to_string(place.0.join("cluster/postmaster.pid")).unwrap();
    Pid::from_raw(file.lines().next().unwrap().parse().unwrap())
}

#[test]
fn programs_are_found_by_a_relative_path_too() {
    let checkout = settings(Storage::Durable(PathBuf::new()));
    let found = Binaries::find(&checkout, None).unwrap().program("");
    let up: PathBuf = std::env::current_dir().unwrap().components().skip(1).map(|_| "..").collect();
    let relative = up.join(found.strip_prefix("/").unwrap());
    let place = Place::new();
    let asked = EmbeddedSettings { binaries: Some(relative), ..settings(Storage::Durable(place.0.clone())) };
    EmbeddedPostgres::start(&asked).unwrap();
}

#[test]
fn data_is_kept_from_one_start_to_the_next() {
    let place = Place::new();
    let server = place.start().unwrap();
    server.create_database_if_absent("sleutelbord").unwrap();
    server.create_database_if_absent("sleutelbord").unwrap();
    execute(&server.database_url("sleutelbord"), "CREATE TABLE waarneming AS SELECT 1 AS een");
    server.stop();
    assert!(!place.0.join("cluster/postmaster.pid").exists(), "a clean stop leaves nothing behind");

    let server = place.start().unwrap();
    assert_eq!(count(&server.database_url("sleutelbord")), Ok(1));
    server.clone_database("sleutelbord", "kopie").unwrap();
    assert_eq!(count(&server.database_url("kopie")), Ok(1));
}

#[test]
fn second_program_on_the_same_directory_is_refused() {
    let place = Place::new();
    let _first = place.start().unwrap();
    let message = place.start().unwrap_err().to_string();
    assert!(message.contains("al in gebruik door proces"), "{message}");
}

#[test]
fn data_of_another_version_is_refused() {
    let place = Place::new();
    place.start().unwrap().stop();
    std::fs::write(place.0.join("cluster/PG_VERSION"), "9\n").unwrap();
    let message = place.start().unwrap_err().to_string();
    assert!(message.contains("zijn van PostgreSQL 9;"), "{message}");
}

#[test]
fn missing_binaries_are_named() {
    let mut settings = settings(Storage::Throwaway);
    settings.binaries = Some("/nergens/bin".into());
    let message = EmbeddedPostgres::start(&settings).unwrap_err().to_string();
    assert!(message.contains("/nergens/bin") && message.contains("SLEUTELBORD_PG_BIN"), "{message}");
}

#[test]
fn file_left_by_a_crash_of_the_machine_does_not_hinder() {
    let place = Place::new();
    place.start().unwrap().stop();
    // After a reboot the number may belong to anybody, also to a process of ours.
    let stale = format!("{}\n{}\n", std::process::id(), place.0.join("cluster").display());
    std::fs::write(place.0.join("cluster/postmaster.pid"), stale).unwrap();
    place.start().unwrap().stop();
}

#[test]
fn killed_server_is_started_again() {
    let place = Place::new();
    let server = place.start().unwrap();
    let url = server.database_url("postgres");
    execute(&url, "CREATE TABLE waarneming AS SELECT 1 AS een");
    kill(postmaster(&place), Signal::SIGKILL).unwrap();
    until("the server is back with its data", || count(&url) == Ok(1));
}

#[test]
fn throwaway_is_gone_after_it_stops() {
    let server = EmbeddedPostgres::start(&settings(Storage::Throwaway)).unwrap();
    let directory = server.home.directory().to_owned();
    execute(&server.database_url("postgres"), "CREATE TABLE waarneming AS SELECT 1 AS een");
    server.stop();
    assert!(!directory.exists());
}

#[test]
fn server_ends_with_a_killed_program_and_loses_nothing() {
    if let Some(directory) = std::env::var_os(HOLD) {
        return hold(Path::new(&directory));
    }
    let place = Place::new();
    let myself = std::env::current_exe().unwrap();
    let name = "platform::embedded::tests::server_ends_with_a_killed_program_and_loses_nothing";
    let mut program = Command::new(myself)
        .args(["--exact", name, "--nocapture"])
        .env(HOLD, &place.0)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(program.stdout.take().unwrap()).lines();
    assert!(lines.any(|line| line.unwrap().contains("holding")), "the other program has a server");
    let orphan = postmaster(&place);

    program.kill().unwrap();
    program.wait().unwrap();
    until("the orphan ends", || kill(orphan, None).is_err());
    let server = place.start().unwrap();
    assert_eq!(count(&server.database_url("postgres")), Ok(1));
}

/// The other program of the test above.
#[expect(clippy::print_stdout, reason = "the test waits for this line")]
fn hold(directory: &Path) {
    let server = EmbeddedPostgres::start(&settings(Storage::Durable(directory.to_owned()))).unwrap();
    execute(&server.database_url("postgres"), "CREATE TABLE waarneming AS SELECT 1 AS een");
    println!("holding");
    // Ends when we are killed, or when the test is.
    let _ = std::io::stdin().lines().next();
}
