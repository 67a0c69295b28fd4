//! The real binary, as it is started on a real machine, on a database of the throw-away cluster.

use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use sleutelbord::accounts::{Account, hash_password_cheaply, seed_account};
use sleutelbord::platform::caller::Caller;
use sleutelbord::platform::clock::Clock;
use sleutelbord::platform::db::{Db, DbSettings};
use sleutelbord_domain::policy::{Grant, Rol};
use sleutelbord_tests::cluster::Cluster;

pub const PASSWORD: &str = "Sleutelbord-proef-1";
pub const EMAIL: &str = "projectleider@proef.example";

/// A database, and a way to start the program on it again and again.
pub struct Installation {
    pub url: String,
    pub base: String,
    port: u16,
    data: PathBuf,
}

/// A running program; killed when it goes out of scope.
pub struct Program(pub Child);

impl Installation {
    /// A prepared database with one project leader of these municipalities.
    pub fn new(gemeenten: &[&str]) -> Self {
        let cluster = Cluster::shared(|url| sleutelbord::prepare(url).expect("the template database is prepared"));
        let url = cluster.fresh_database();
        let grant = |code: &&str| Grant { rol: Rol::Projectleider, organisatie: Some(code.parse().unwrap()) };
        let account = Account {
            email: EMAIL.to_owned(),
            naam: "Projectleider".to_owned(),
            grants: gemeenten.iter().map(grant).collect(),
        };
        let hash = hash_password_cheaply(PASSWORD).unwrap();
        register(&url).command_here(&Caller::clock(), |tx| seed_account(tx, &account, &hash, false)).unwrap();
        let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let data = std::env::temp_dir().join(format!("sleutelbord-faults-{}-{port}", std::process::id()));
        std::fs::create_dir_all(&data).unwrap();
        Self { url, base: format!("http://127.0.0.1:{port}"), port, data }
    }

    /// Starts the program and waits until it is ready.
    pub async fn start(&self) -> Program {
        let child = Command::new(binary())
            .arg("serve")
            .env("DATABASE_URL", &self.url)
            .env("SLEUTELBORD_POORT", self.port.to_string())
            .env("SLEUTELBORD_DATA", &self.data)
            .env("SLEUTELBORD_LOGNIVEAU", "off")
            .env("SLEUTELBORD_WORKER", "0")
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("the program starts");
        let program = Program(child);
        let deadline = Instant::now() + Duration::from_secs(30);
        let http = reqwest::Client::new();
        loop {
            let ready = http.get(format!("{}/health/ready", self.base)).send().await;
            if ready.is_ok_and(|answer| answer.status().is_success()) {
                return program;
            }
            assert!(Instant::now() < deadline, "the program is not ready after 30 s");
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }
}

impl Drop for Installation {
    fn drop(&mut self) {
        let _nothing_to_do_about_it = std::fs::remove_dir_all(&self.data);
    }
}

impl Program {
    /// As when the power goes: no signal handler runs.
    pub fn kill(mut self) {
        self.0.kill().expect("the program is killed");
        self.0.wait().expect("the program ended");
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _already_ended = self.0.kill();
        let _already_ended = self.0.wait();
    }
}

/// A way into the database beside the program.
pub fn register(url: &str) -> Db {
    let wait = Duration::from_secs(10);
    Db::open(&DbSettings { url: url.to_owned(), connections: 1, wait, statement_timeout: wait }, Clock::system())
        .unwrap()
}

/// `make test` builds the program before the tests; it stands beside them.
pub fn binary() -> PathBuf {
    let test = std::env::current_exe().unwrap();
    let found = test.ancestors().map(|folder| folder.join("sleutelbord")).find(|path| path.is_file());
    found.expect("the program is built: cargo build -p sleutelbord")
}
