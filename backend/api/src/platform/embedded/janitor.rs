//! Clears throw-away data away after us, also when we are killed.

use std::io;
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Child, Command, Stdio};

/// Waits for the end of its input, which comes when we end, then for PostgreSQL (at most 10 s), and removes the directory.
const SCRIPT: &str = r#"
read -r _
turns=100
while [ -e "$1/cluster/postmaster.pid" ] && [ "$turns" -gt 0 ]; do sleep 0.1; turns=$((turns - 1)); done
rm -rf "$1"
"#;

/// A small process that outlives us by a moment; dropping it waits for its work.
#[derive(Debug)]
pub(super) struct Janitor(Child);

impl Janitor {
    /// Makes it wait for our end.
    pub(super) fn start(directory: &Path) -> io::Result<Self> {
        let mut command = Command::new("/bin/sh");
        command
            .args(["-c", SCRIPT, "janitor"])
            .arg(directory)
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        // A group of its own, so that Ctrl-C in the terminal is not for it.
        command.process_group(0).spawn().map(Self)
    }
}

impl Drop for Janitor {
    fn drop(&mut self) {
        self.0.stdin.take();
        // What it could not remove is in a place for temporary files.
        let _ = self.0.wait();
    }
}
