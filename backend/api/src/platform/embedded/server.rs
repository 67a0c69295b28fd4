//! The PostgreSQL process, from start to end.

use std::fs::{File, read_to_string};
use std::io;
use std::os::unix::process::CommandExt;
use std::path::PathBuf;
use std::process::{Child, Command};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use nix::sys::signal::{Signal, kill};
use nix::sys::wait::{Id, WaitPidFlag, waitid};
use nix::unistd::Pid;

use super::binaries::Binaries;
use super::fault::EmbeddedFault;
use super::home::Home;
use super::identity::Identity;

/// For everybody: reached through the socket alone, times in UTC.
const SETTINGS: [&str; 6] = [
    "listen_addresses=",
    "port=5432",
    "unix_socket_permissions=0700",
    "timezone=UTC",
    "log_timezone=UTC",
    "cluster_name=sleutelbord",
];

/// For data that is gone with this process: nothing waits for a disk, nothing works in the background, and there is
/// room for many tests at a time.
const THROWAWAY_SETTINGS: [&str; 7] = [
    "fsync=off",
    "full_page_writes=off",
    "synchronous_commit=off",
    "wal_level=minimal",
    "max_wal_senders=0",
    "autovacuum=off",
    "max_connections=400",
];

/// How long a server may take to get ready, recovery after a crash included.
const READY_PATIENCE: Duration = Duration::from_secs(120);

/// How often a server may end before it was ever ready.
const MOST_ATTEMPTS: u32 = 5;

/// How long a clean shutdown may take before it is cut short (which costs a recovery, no data).
const STOP_PATIENCE: Duration = Duration::from_secs(30);

/// A running server and the thread that keeps it running.
#[derive(Debug)]
pub(super) struct Server {
    course: Arc<Course>,
    keeper: Option<JoinHandle<()>>,
    throwaway: bool,
}

#[derive(Debug, Default)]
struct Course {
    state: Mutex<State>,
    changed: Condvar,
}

#[derive(Debug, Default)]
struct State {
    /// The server, as long as its number cannot belong to anybody else.
    pid: Option<Pid>,
    /// How often it ended, or could not be started.
    ends: u32,
    /// It is to end for good.
    stopping: bool,
}

impl Server {
    /// Starts the server and waits until it accepts connections.
    pub(super) fn start(home: &Home, binaries: &Binaries, identity: Identity) -> Result<Self, EmbeddedFault> {
        let launch = Launch::new(home, binaries, identity);
        let course = Arc::<Course>::default();
        let keepers_course = Arc::clone(&course);
        // The server is tied to the thread that starts it, so that thread must live as long as the server.
        let keeper = std::thread::Builder::new()
            .name("postgres".to_owned())
            .spawn(move || keepers_course.keep_running(&launch))
            .map_err(|source| EmbeddedFault::Directory { path: home.directory().to_owned(), source })?;
        let mut server = Self { course, keeper: Some(keeper), throwaway: home.is_throwaway() };
        if server.await_ready(&home.cluster().join("postmaster.pid")) {
            return Ok(server);
        }
        server.stop();
        Err(EmbeddedFault::NotReady { log: home.log(), tail: tail(&home.log()) })
    }

    fn await_ready(&self, postmaster: &std::path::Path) -> bool {
        let start = Instant::now();
        loop {
            let (pid, ends) = {
                let state = self.course.lock();
                (state.pid, state.ends)
            };
            if pid.is_some_and(|pid| is_ready(&read_to_string(postmaster).unwrap_or_default(), pid)) {
                return true;
            }
            if ends >= MOST_ATTEMPTS || start.elapsed() > READY_PATIENCE {
                return false;
            }
            std::thread::sleep(Duration::from_millis(10));
        }
    }

    /// Ends the server and waits for it.
    pub(super) fn stop(&mut self) {
        let Some(keeper) = self.keeper.take() else { return };
        self.course.end(if self.throwaway { Signal::SIGQUIT } else { Signal::SIGINT });
        if keeper.join().is_err() {
            tracing::error!("the thread that keeps PostgreSQL ended in a panic");
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.stop();
    }
}

impl Course {
    /// Starts the server, and starts it again whenever it ends, until it is to end for good.
    fn keep_running(&self, launch: &Launch) {
        loop {
            let child = {
                let mut state = self.lock();
                if state.stopping {
                    return;
                }
                let child = launch.start();
                state.pid = child.as_ref().ok().and_then(|child| i32::try_from(child.id()).ok()).map(Pid::from_raw);
                child
            };
            let outcome = child.and_then(|child| self.await_end(child));
            let mut state = self.lock();
            state.pid = None;
            state.ends = state.ends.saturating_add(1);
            self.changed.notify_all();
            if state.stopping {
                return;
            }
            tracing::warn!(?outcome, ends = state.ends, "embedded PostgreSQL ended by itself; starting it again");
            let pause = Duration::from_millis(200) * state.ends.min(25);
            drop(self.changed.wait_timeout_while(state, pause, |state| !state.stopping));
        }
    }

    /// The number stays ours until `wait`, so it is forgotten before that.
    fn await_end(&self, mut child: Child) -> io::Result<std::process::ExitStatus> {
        if let Ok(pid) = i32::try_from(child.id()) {
            waitid(Id::Pid(Pid::from_raw(pid)), WaitPidFlag::WEXITED | WaitPidFlag::WNOWAIT)?;
        }
        self.lock().pid = None;
        child.wait()
    }

    fn end(&self, signal: Signal) {
        let mut state = self.lock();
        state.stopping = true;
        self.changed.notify_all();
        state.signal(signal);
        let (state, outcome) = self
            .changed
            .wait_timeout_while(state, STOP_PATIENCE, |state| state.pid.is_some())
            .unwrap_or_else(PoisonError::into_inner);
        if outcome.timed_out() {
            state.signal(Signal::SIGQUIT);
        }
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn signal(&self, signal: Signal) {
        if let Some(pid) = self.pid {
            // The only refusal is that it has just ended, which is what we want.
            let _ = kill(pid, signal);
        }
    }
}

/// All that is needed to start the server, again and again.
#[derive(Debug)]
struct Launch {
    identity: Identity,
    program: PathBuf,
    cluster: PathBuf,
    socket: PathBuf,
    log: PathBuf,
    settings: Vec<&'static str>,
}

impl Launch {
    fn new(home: &Home, binaries: &Binaries, identity: Identity) -> Self {
        let more: &[&str] = if home.is_throwaway() { &THROWAWAY_SETTINGS } else { &[] };
        Self {
            identity,
            program: binaries.program("postgres"),
            cluster: home.cluster(),
            socket: home.socket().to_owned(),
            log: home.log(),
            settings: [&SETTINGS, more].concat(),
        }
    }

    fn start(&self) -> io::Result<Child> {
        let log = File::options().create(true).append(true).open(&self.log)?;
        let mut command: Command = self.identity.command(&self.program);
        command.arg("-D").arg(&self.cluster).arg("-k").arg(&self.socket);
        for setting in &self.settings {
            command.args(["-c", setting]);
        }
        // A group of its own: Ctrl-C in the terminal is for us, who let requests finish before the database goes.
        command.process_group(0).stdout(log.try_clone()?).stderr(log).spawn()
    }
}

/// The first line of `postmaster.pid` is the server's number, the eighth its state.
fn is_ready(postmaster: &str, pid: Pid) -> bool {
    let mut lines = postmaster.lines().map(str::trim);
    lines.next() == Some(pid.to_string().as_str()) && lines.nth(6) == Some("ready")
}

fn tail(log: &std::path::Path) -> String {
    let text = read_to_string(log).unwrap_or_default();
    let lines: Vec<&str> = text.lines().collect();
    lines.get(lines.len().saturating_sub(12)..).unwrap_or_default().join("\n")
}

#[cfg(test)]
mod tests {
    use nix::unistd::Pid;

    use super::is_ready;

    #[test]
    fn ready_is_the_eighth_line_of_our_own_server() {
        let file = "42\n/data\n1700000000\n5432\n/socket\n\n  1234 5678\nready   \n";
        assert!(is_ready(file, Pid::from_raw(42)));
        assert!(!is_ready(file, Pid::from_raw(43)));
        assert!(!is_ready(&file.replace("ready   ", "starting"), Pid::from_raw(42)));
        assert!(!is_ready("42\n", Pid::from_raw(42)));
    }
}
