//! The one place of the library with `unsafe` code: what a child process does between `fork` and `exec`.
#![expect(
    unsafe_code,
    reason = "Command::pre_exec is unsafe; the closure only makes system calls and allocates nothing"
)]

use std::os::unix::process::CommandExt;
use std::process::Command;

use nix::errno::Errno;
use nix::sched::{CloneFlags, unshare};
use nix::sys::prctl::set_pdeathsig;
use nix::sys::signal::Signal;
use nix::unistd::{Pid, getppid};

/// Root outside is `nobody` inside: `initdb` wants an account with a name, and this one is in every system.
const NAMESPACE_MAP: &[u8] = b"65534 0 1";

/// Ties the child to the thread that starts it: when that thread ends, by whatever cause, the kernel sends the child
/// SIGINT, at which PostgreSQL shuts down cleanly. With `namespace`, root becomes `nobody` of a namespace of its own
/// first. The tie comes last, because the kernel cuts it when the user changes.
pub(super) fn before_exec(command: &mut Command, namespace: bool) {
    let parent = Pid::this();
    let closure = move || {
        if namespace {
            unshare(CloneFlags::CLONE_NEWUSER)?;
            std::fs::write("/proc/self/setgroups", b"deny")?;
            std::fs::write("/proc/self/uid_map", NAMESPACE_MAP)?;
            std::fs::write("/proc/self/gid_map", NAMESPACE_MAP)?;
        }
        set_pdeathsig(Signal::SIGINT)?;
        // If the parent died before the signal was set, it would never come; so look once more.
        if getppid() == parent { Ok(()) } else { Err(Errno::ESRCH.into()) }
    };
    // SAFETY: the closure runs in the forked child, where only async-signal-safe work is sound. Opening, writing and
    // the three system calls are, and the paths fit in the stack buffer of `std::fs`.
    unsafe {
        command.pre_exec(closure);
    }
}
