//! A PostgreSQL of a test's own, to be copied, dumped, promoted and put back as an operator does.

use std::os::unix::fs::MetadataExt;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};

use diesel::prelude::*;
use sleutelbord_tests::cluster::Cluster;

use super::overload::connection;

/// Where its programs are, and as whom they run.
#[derive(Clone)]
struct Programs {
    folder: PathBuf,
    uid: u32,
    gid: u32,
}

/// One server with its own folder; ended when it goes out of scope.
pub struct Postgres {
    programs: Programs,
    /// Where it listens: the way to the register, whichever server stands behind it.
    door: PathBuf,
    data: PathBuf,
    home: PathBuf,
}

#[derive(QueryableByName)]
struct Setting {
    #[diesel(sql_type = diesel::sql_types::Text)]
    folder: String,
    #[diesel(sql_type = diesel::sql_types::Text)]
    data: String,
}

impl Programs {
    /// Those that the server of the tests itself was started with.
    fn find() -> Self {
        let cluster = Cluster::shared(|url| sleutelbord::prepare(url).expect("the template database is prepared"));
        let found =
            "select setting as folder, current_setting('data_directory') as data from pg_config where name = 'BINDIR'";
        let found: Setting = diesel::sql_query(found).get_result(&mut connection(&cluster.fresh_database())).unwrap();
        let owner = std::fs::metadata(found.data).unwrap();
        Self { folder: found.folder.into(), uid: owner.uid(), gid: owner.gid() }
    }

    fn command(&self, program: &str) -> Command {
        let program = self.folder.join(program);
        // Root may not run it; in a namespace of its own it looks like somebody else.
        let mut command = if self.uid == 0 { Command::new("unshare") } else { Command::new(&program) };
        if self.uid == 0 {
            command.arg("--user").arg(&program);
        } else {
            command.uid(self.uid).gid(self.gid);
        }
        command.current_dir("/").stdin(Stdio::null()).env_remove("PGHOST").env("LC_ALL", "C");
        command
    }

    fn run(&self, program: &str, arguments: &[&str]) {
        // A server that is started goes on holding its output, so that goes into a file.
        let output = std::env::temp_dir().join(format!("sleutelbord-{program}-{}-{}", std::process::id(), number()));
        let file = std::fs::File::create(&output).unwrap();
        let status = self.command(program).args(arguments).stdout(file.try_clone().unwrap()).stderr(file).status();
        let said = std::fs::read_to_string(&output).unwrap_or_default();
        let _gone = std::fs::remove_file(output);
        assert!(status.is_ok_and(|status| status.success()), "{program} {arguments:?}: {said}");
    }
}

fn number() -> u32 {
    static NUMBER: AtomicU32 = AtomicU32::new(0);
    NUMBER.fetch_add(1, Ordering::Relaxed)
}

impl Postgres {
    /// An empty, running server.
    pub fn start() -> Self {
        let programs = Programs::find();
        let home = std::env::temp_dir().join(format!("sleutelbord-pg-{}-{}", std::process::id(), number()));
        let door = home.join("deur");
        std::fs::create_dir_all(&door).unwrap();
        for folder in [&home, &door] {
            std::os::unix::fs::chown(folder, Some(programs.uid), Some(programs.gid)).unwrap();
        }
        let server = Self { programs, data: home.join("data"), door, home };
        let initdb =
            ["-D", text(&server.data), "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"];
        server.programs.run("initdb", &initdb);
        server.up();
        server
    }

    /// The connection URL of a database of it.
    pub fn url(&self, database: &str) -> String {
        format!("postgresql://postgres@/{database}?host={}", self.door.display())
    }

    /// Makes a database; gives its URL.
    pub fn create_database(&self, name: &str) -> String {
        let mut postgres = connection(&self.url("postgres"));
        diesel::sql_query(format!("create database {name}")).execute(&mut postgres).unwrap();
        self.url(name)
    }

    fn pg_ctl(&self, arguments: &[&str]) {
        self.programs.run("pg_ctl", &[&["-D", text(&self.data), "-w", "-s"], arguments].concat());
    }

    fn up(&self) {
        let options = format!("-k {} -c listen_addresses= -c fsync=off", self.door.display());
        self.pg_ctl(&["-l", text(&self.home.join("log")), "-o", &options, "start"]);
    }

    /// Ends it at once, as a machine that fails.
    fn down(&self) {
        self.pg_ctl(&["-m", "immediate", "stop"]);
    }

    /// Takes a base backup while it runs.
    pub fn base_backup(&self) -> PathBuf {
        self.backup(&[])
    }

    /// Makes a standby that follows, and stops it when it has what there is now: from here on it lags.
    pub fn lagging_standby(&self) -> PathBuf {
        self.backup(&["-R"])
    }

    fn backup(&self, more: &[&str]) -> PathBuf {
        let copy = self.home.join(format!("kopie-{}", number()));
        let basic =
            ["-D", text(&copy), "-h", text(&self.door), "-U", "postgres", "-c", "fast", "-X", "stream", "--no-sync"];
        self.programs.run("pg_basebackup", &[&basic, more].concat());
        copy
    }

    /// Puts a copy in the place of the data, as after a disaster.
    pub fn put_back(&mut self, copy: PathBuf) {
        self.down();
        self.data = copy;
        self.up();
    }

    /// Lets a standby take over at the same address, as a failover does.
    pub fn fail_over_to(&mut self, standby: PathBuf) {
        self.put_back(standby);
        self.pg_ctl(&["promote"]);
    }

    /// Dumps a database and reads the dump in under another name, here or in another server; gives its URL.
    pub fn dump_into(&self, database: &str, other: &Self, name: &str) -> String {
        let file = self.home.join(format!("dump-{}", number()));
        self.programs.run("pg_dump", &["-h", text(&self.door), "-U", "postgres", "-f", text(&file), database]);
        let url = other.create_database(name);
        let into =
            ["-X", "-q", "-v", "ON_ERROR_STOP=1", "-h", text(&other.door), "-U", "postgres", "-f", text(&file), name];
        self.programs.run("psql", &into);
        url
    }
}

impl Drop for Postgres {
    fn drop(&mut self) {
        let stop = ["-D", text(&self.data), "-m", "immediate", "stop"];
        let _may_be_down =
            self.programs.command("pg_ctl").args(stop).stdout(Stdio::null()).stderr(Stdio::null()).status();
        let _nothing_to_do_about_it = std::fs::remove_dir_all(&self.home);
    }
}

fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}
