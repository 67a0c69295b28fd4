//! As which user PostgreSQL runs. It refuses root; everybody else simply runs it as themselves.

use std::os::unix::fs::{MetadataExt, PermissionsExt, chown};
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::Command;

use nix::unistd::{User, geteuid};

use super::binaries::Binaries;
use super::fault::EmbeddedFault;
use super::process;

/// Accounts that root may lend to PostgreSQL, best first.
const ACCOUNTS: [&str; 2] = ["postgres", "nobody"];

/// As which user PostgreSQL runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Identity {
    /// As the user who started us.
    Own,
    /// As another account, to which root hands the data over.
    Account {
        /// User id.
        uid: u32,
        /// Group id.
        gid: u32,
    },
    /// As root still, who in a user namespace of its own looks like somebody else: where no account can reach the
    /// data (a checkout in `/root`) or none exists (a bare container).
    Namespace,
}

impl std::fmt::Display for Identity {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Own => formatter.write_str("als uzelf"),
            Self::Account { uid, .. } => write!(formatter, "als gebruiker {uid}"),
            Self::Namespace => formatter.write_str("in een eigen gebruikersruimte"),
        }
    }
}

impl Identity {
    /// Whoever owns existing data goes on with it; else the first that can reach both data and binaries.
    pub(super) fn choose(home: &Path, cluster: &Path, binaries: &Binaries) -> Result<Self, EmbeddedFault> {
        if !geteuid().is_root() {
            return Ok(Self::Own);
        }
        let mut reasons = Vec::new();
        for candidate in Self::candidates(cluster) {
            match candidate.try_out(home, binaries) {
                Ok(()) => return Ok(candidate),
                Err(reason) => reasons.push(format!("{candidate}: {reason}")),
            }
        }
        Err(EmbeddedFault::NoIdentity { reason: reasons.join("; ") })
    }

    fn candidates(cluster: &Path) -> Vec<Self> {
        match cluster.metadata() {
            Ok(data) if data.uid() == 0 => vec![Self::Namespace],
            Ok(data) => vec![Self::Account { uid: data.uid(), gid: data.gid() }],
            Err(_) => ACCOUNTS
                .iter()
                .filter_map(|name| User::from_name(name).ok().flatten())
                .map(|user| Self::Account { uid: user.uid.as_raw(), gid: user.gid.as_raw() })
                .chain([Self::Namespace])
                .collect(),
        }
    }

    /// Every directory above the data must let us through, and the program must run.
    fn try_out(self, home: &Path, binaries: &Binaries) -> Result<(), String> {
        if let Self::Account { uid, gid } = self {
            let closed = home.ancestors().find(|directory| !lets_through(directory, uid, gid));
            if let Some(directory) = closed {
                return Err(format!("{} is niet toegankelijk", directory.display()));
            }
        }
        match self.command(&binaries.program("postgres")).arg("--version").output() {
            Ok(output) if output.status.success() => Ok(()),
            Ok(output) => Err(output.status.to_string()),
            Err(fault) => Err(fault.to_string()),
        }
    }

    /// A command that runs as this identity, in an empty environment, and that ends cleanly when the thread that
    /// started it ends.
    pub(super) fn command(self, program: &Path) -> Command {
        let mut command = Command::new(program);
        command.env_clear().current_dir("/").stdin(std::process::Stdio::null());
        if let Self::Account { uid, gid } = self {
            command.uid(uid).gid(gid);
        }
        process::before_exec(&mut command, self == Self::Namespace);
        command
    }

    /// Makes a directory that this identity alone may enter.
    pub(super) fn make_private_directory(self, path: &Path) -> Result<(), EmbeddedFault> {
        let make = || {
            if !path.exists() {
                std::fs::create_dir(path)?;
            }
            if let Self::Account { uid, gid } = self {
                chown(path, Some(uid), Some(gid))?;
            }
            std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o700))
        };
        make().map_err(|source| EmbeddedFault::Directory { path: path.to_owned(), source })
    }
}

fn lets_through(directory: &Path, uid: u32, gid: u32) -> bool {
    directory.metadata().is_ok_and(|data| {
        let needed = match (data.uid() == uid, data.gid() == gid) {
            (true, _) => 0o100,
            (false, true) => 0o010,
            (false, false) => 0o001,
        };
        data.mode() & needed != 0
    })
}
