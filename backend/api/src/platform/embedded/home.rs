//! The directory with everything an embedded server keeps, for one process at a time:
//! `cluster/` (the data), `socket/`, `postgres.log` (and that of the run before) and `lock`.

use std::fs::File;
use std::io::{self, Read, Write};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use nix::sys::statvfs::statvfs;

use super::binaries::Binaries;
use super::fault::EmbeddedFault;
use super::identity::Identity;
use super::janitor::Janitor;
use super::settings::{OWNER, Storage};

/// A file system in memory, on which throw-away data is fastest.
const MEMORY: &str = "/dev/shm";

/// Free bytes that throw-away data needs: containers often have 64 MB of memory file system, which is too little.
const ROOM: u64 = 2 << 30;

/// Longest path of a socket's directory: Linux keeps 107 bytes, of which `/.s.PGSQL.5432` takes 14.
const LONGEST_SOCKET_DIRECTORY: usize = 93;

/// How long a server whose program was killed may take to shut down.
const ORPHAN_PATIENCE: Duration = Duration::from_secs(30);

/// The directory with everything an embedded server keeps.
#[derive(Debug)]
pub(super) struct Home {
    directory: PathBuf,
    socket: PathBuf,
    throwaway: bool,
    /// Held as long as we live; the system lets go of it when we end, however we end.
    _lock: File,
    _janitor: Option<Janitor>,
}

impl Home {
    /// Makes the directory when absent and takes it for this process.
    pub(super) fn open(storage: &Storage) -> Result<Self, EmbeddedFault> {
        let throwaway = *storage == Storage::Throwaway;
        let (directory, janitor) = match storage {
            Storage::Durable(directory) => (directory.clone(), None),
            Storage::Throwaway => {
                let directory = temporary_directory(&roomy_directory())?;
                (directory.clone(), Some(Janitor::start(&directory).map_err(|source| at(&directory, source))?))
            }
        };
        std::fs::create_dir_all(&directory).map_err(|source| at(&directory, source))?;
        let directory = directory.canonicalize().map_err(|source| at(&directory, source))?;
        let lock = take(&directory)?;
        let socket = match directory.join("socket") {
            socket if socket.as_os_str().len() <= LONGEST_SOCKET_DIRECTORY => socket,
            _ => temporary_directory(Path::new("/tmp"))?,
        };
        Ok(Self { directory, socket, throwaway, _lock: lock, _janitor: janitor })
    }

    /// All of it.
    pub(super) fn directory(&self) -> &Path {
        &self.directory
    }

    /// PostgreSQL's data directory.
    pub(super) fn cluster(&self) -> PathBuf {
        self.directory.join("cluster")
    }

    /// The directory with the socket.
    pub(super) fn socket(&self) -> &Path {
        &self.socket
    }

    /// What the server writes while it runs.
    pub(super) fn log(&self) -> PathBuf {
        self.directory.join("postgres.log")
    }

    /// Whether the data is gone with this process, and needs no care.
    pub(super) fn is_throwaway(&self) -> bool {
        self.throwaway
    }

    /// The data directory and its major version, when there is one.
    pub(super) fn version(&self) -> Result<Option<(PathBuf, u32)>, EmbeddedFault> {
        let file = self.cluster().join("PG_VERSION");
        match std::fs::read_to_string(&file) {
            Ok(text) => match text.trim().parse() {
                Ok(version) => Ok(Some((self.cluster(), version))),
                Err(_) => Err(at(&file, io::ErrorKind::InvalidData.into())),
            },
            Err(fault) if fault.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(source) => Err(at(&file, source)),
        }
    }

    /// Makes all ready for the server: data, socket directory and log, and no other server on them.
    pub(super) fn prepare(&self, binaries: &Binaries, identity: &Identity) -> Result<(), EmbeddedFault> {
        identity.make_private_directory(&self.socket)?;
        if !self.cluster().exists() {
            self.initialise(binaries, identity)?;
        }
        self.await_orphan()?;
        match std::fs::rename(self.log(), self.directory.join("postgres.previous.log")) {
            Err(source) if source.kind() != io::ErrorKind::NotFound => Err(at(&self.log(), source)),
            _ => Ok(()),
        }
    }

    /// Under another name first, so that an interrupted attempt is never taken for data.
    fn initialise(&self, binaries: &Binaries, identity: &Identity) -> Result<(), EmbeddedFault> {
        let unfinished = self.directory.join("cluster.new");
        let mut refusal = String::new();
        // C.UTF-8 orders by code point and knows letters of every language; systems without it have C.
        for locale in ["C.UTF-8", "C"] {
            if unfinished.exists() {
                std::fs::remove_dir_all(&unfinished).map_err(|source| at(&unfinished, source))?;
            }
            identity.make_private_directory(&unfinished)?;
            let mut command = identity.command(&binaries.program("initdb"));
            command
                .arg("--pgdata")
                .arg(&unfinished)
                .arg(format!("--username={OWNER}"))
                .arg(format!("--locale={locale}"));
            // Whoever can enter the socket's directory is the owner of the data, or root: a password would add nothing.
            command.args(["--encoding=UTF8", "--auth=trust", "--no-instructions"]);
            if self.throwaway {
                command.arg("--no-sync");
            }
            let output = command.output().map_err(|source| at(&binaries.program("initdb"), source))?;
            if output.status.success() {
                return std::fs::rename(&unfinished, self.cluster()).map_err(|source| at(&self.cluster(), source));
            }
            refusal = String::from_utf8_lossy(&output.stderr).trim().to_owned();
        }
        Err(EmbeddedFault::Initialisation { output: refusal })
    }

    /// We hold the lock, so a server that still runs here has lost its program and is on its way out. One that does
    /// not run left its file behind in a crash of the machine; PostgreSQL itself would be misled by that file if
    /// the number has gone to another process since.
    fn await_orphan(&self) -> Result<(), EmbeddedFault> {
        let file = self.cluster().join("postmaster.pid");
        let start = Instant::now();
        while let Ok(text) = std::fs::read_to_string(&file) {
            let pid = text.lines().next().unwrap_or_default();
            let command_line = std::fs::read_to_string(format!("/proc/{pid}/cmdline")).unwrap_or_default();
            if !command_line.contains(&*self.cluster().to_string_lossy()) {
                return match std::fs::remove_file(&file) {
                    Err(source) if source.kind() != io::ErrorKind::NotFound => Err(at(&file, source)),
                    _ => Ok(()),
                };
            }
            if start.elapsed() > ORPHAN_PATIENCE {
                let holder = format!(" door proces {pid}");
                return Err(EmbeddedFault::InUse { directory: self.directory.clone(), holder });
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        Ok(())
    }
}

impl Drop for Home {
    fn drop(&mut self) {
        if !self.socket.starts_with(&self.directory) {
            // It is empty by now; if not, it is one more empty directory in the system's own place for them.
            let _ = std::fs::remove_dir_all(&self.socket);
        }
    }
}

/// Takes the lock of this directory, and leaves our number in it for whoever comes second.
fn take(directory: &Path) -> Result<File, EmbeddedFault> {
    let path = directory.join("lock");
    let fault = |source| at(&path, source);
    let mut lock = File::options().read(true).write(true).create(true).truncate(false).open(&path).map_err(fault)?;
    if lock.try_lock().is_err() {
        let mut pid = String::new();
        let known = lock.read_to_string(&mut pid).is_ok() && !pid.trim().is_empty();
        let holder = if known { format!(" door proces {}", pid.trim()) } else { String::new() };
        return Err(EmbeddedFault::InUse { directory: directory.to_owned(), holder });
    }
    lock.set_len(0).and_then(|()| writeln!(lock, "{}", std::process::id())).map_err(fault)?;
    Ok(lock)
}

fn roomy_directory() -> PathBuf {
    let has_room = statvfs(MEMORY).is_ok_and(|memory| memory.blocks_available() * memory.fragment_size() >= ROOM);
    if has_room { PathBuf::from(MEMORY) } else { std::env::temp_dir() }
}

/// A directory of our own that others may pass through, not read.
fn temporary_directory(parent: &Path) -> Result<PathBuf, EmbeddedFault> {
    let template = parent.join("sleutelbord-XXXXXX");
    let directory = nix::unistd::mkdtemp(&template).map_err(|errno| at(&template, errno.into()))?;
    std::fs::set_permissions(&directory, std::fs::Permissions::from_mode(0o711))
        .map_err(|source| at(&directory, source))?;
    Ok(directory)
}

fn at(path: &Path, source: io::Error) -> EmbeddedFault {
    EmbeddedFault::Directory { path: path.to_owned(), source }
}
