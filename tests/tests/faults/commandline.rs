//! The tasks of the command line do what `--help` says, also beside a service that runs.

use std::io::{BufRead, BufReader, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};

use diesel::prelude::*;
use sleutelbord_tests::cluster::Cluster;

use super::program::{Program, binary};

#[derive(QueryableByName)]
struct Count {
    #[diesel(sql_type = diesel::sql_types::BigInt)]
    count: i64,
}

fn count(url: &str, table: &str) -> i64 {
    let mut connection = PgConnection::establish(url).unwrap();
    let count: Count = diesel::sql_query(format!("select count(*) from {table}")).get_result(&mut connection).unwrap();
    count.count
}

/// A folder for one test, in which the program has no settings but those given.
struct Machine(PathBuf);

impl Machine {
    fn new() -> Self {
        let data = std::env::temp_dir().join(format!("sleutelbord-tasks-{}", uuid::Uuid::new_v4()));
        std::fs::create_dir_all(&data).unwrap();
        Self(data)
    }

    fn task(&self, task: &str, settings: &[(&str, &str)]) -> Command {
        let mut command = Command::new(binary());
        command
            .arg(task)
            .env_remove("DATABASE_URL")
            .env("SLEUTELBORD_DATA", &self.0)
            .env("SLEUTELBORD_POORT", "0")
            .env("SLEUTELBORD_DEMO", "0")
            .env("SLEUTELBORD_LOGNIVEAU", "off")
            .envs(settings.iter().copied())
            .current_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join(".."))
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        command
    }

    fn run(&self, task: &str, settings: &[(&str, &str)]) -> Output {
        self.task(task, settings).output().unwrap()
    }
}

impl Drop for Machine {
    fn drop(&mut self) {
        let _the_system_clears_what_is_left = std::fs::remove_dir_all(&self.0);
    }
}

fn succeeded(output: &Output) -> String {
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).into_owned()
}

#[test]
fn migrate_makes_the_schema_with_its_reference_data_and_seed_who_begins() {
    let cluster = Cluster::shared(|url| sleutelbord::prepare(url).expect("the template database is prepared"));
    let other = cluster.fresh_database();
    let name = format!("leeg_{}", uuid::Uuid::new_v4().simple());
    let mut beside = PgConnection::establish(&other).unwrap();
    diesel::sql_query(format!("create database {name}")).execute(&mut beside).unwrap();
    let start = other.find("proef_").unwrap();
    let used: String = other[start..].chars().take_while(|sign| sign.is_alphanumeric() || *sign == '_').collect();
    let url = other.replace(&used, &name);
    let machine = Machine::new();
    let settings = [("DATABASE_URL", url.as_str()), ("SLEUTELBORD_BEHEERDER_EMAIL", "eerste@woningbouw.example")];

    assert!(!succeeded(&machine.run("migrate", &settings)).contains("wachtwoord"));
    assert_eq!((count(&url, "gemeente"), count(&url, "gebruiker")), (25, 0));

    assert!(succeeded(&machine.run("seed", &settings)).contains("Eenmalig wachtwoord: "));
    assert_eq!((count(&url, "gemeente"), count(&url, "gebruiker")), (25, 1));
    assert!(!succeeded(&machine.run("seed", &settings)).contains("wachtwoord"), "once");
}

#[test]
fn a_worker_and_a_migration_run_beside_a_service_with_the_embedded_database() {
    let machine = Machine::new();
    let mut service = Program(machine.task("serve", &[("SLEUTELBORD_WORKER", "0")]).spawn().unwrap());
    address_of(&mut service);

    let mut worker = Program(machine.task("worker", &[("SLEUTELBORD_LOGNIVEAU", "info")]).spawn().unwrap());
    let mut said = BufReader::new(worker.0.stderr.take().unwrap()).lines().map_while(Result::ok);
    succeeded(&machine.run("migrate", &[]));
    assert!(said.any(|line| line.contains("the worker does its rounds")), "the worker ended before its first round");

    assert!(runs(&mut worker.0), "the worker ended");
    assert!(runs(&mut service.0), "the service ended");
}

#[test]
fn a_line_of_the_log_says_where_the_request_came_from() {
    let machine = Machine::new();
    let mut service = Program(machine.task("serve", &[("SLEUTELBORD_LOGNIVEAU", "info")]).spawn().unwrap());
    let address = address_of(&mut service);
    let mut request = TcpStream::connect(address).unwrap();
    let forged = "X-Forwarded-For: 192.0.2.1";
    request.write_all(format!("GET /health/live HTTP/1.0\r\n{forged}\r\n\r\n").as_bytes()).unwrap();

    let mut lines = BufReader::new(service.0.stderr.take().unwrap()).lines().map_while(Result::ok);
    let line = lines.find(|line| line.contains("\"path\":\"/health/live\"")).unwrap();
    assert!(line.contains("\"origin\":\"127.0.0.1\""), "{line}");
}

/// Where a service listens, as it says itself when it is ready.
fn address_of(service: &mut Program) -> String {
    let mut lines = BufReader::new(service.0.stdout.take().unwrap()).lines().map_while(Result::ok);
    lines.find_map(|line| Some(line.split_once("staat klaar op http://")?.1.to_owned())).unwrap()
}

fn runs(child: &mut Child) -> bool {
    child.try_wait().unwrap().is_none()
}

#[test]
fn a_setting_that_cannot_be_is_refused_by_its_name() {
    let machine = Machine::new();
    for (name, value) in [
        ("SLEUTELBORD_LOGNIVEAU", "waarschuwing"),
        ("SLEUTELBORD_SPA", "/nergens"),
        ("SLEUTELBORD_PUBLIEKE_URL", "https://"),
        ("SLEUTELBORD_BEHEERDER_EMAIL", "@"),
    ] {
        let output = machine.run("serve", &[(name, value)]);
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(!output.status.success() && said.contains(&format!("sleutelbord: {name}: ")), "{name}: {said}");
    }
}
