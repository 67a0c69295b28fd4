//! The binary `sleutelbord`; `--help` teaches.

use std::process::ExitCode;

use clap::Parser;
use sleutelbord::cli::{self, Cli};

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// What a thread frees goes back to the system at once. mimalloc keeps it for a second, ten times over for each of its arenas; with a few dozen threads that was
/// three times what the program needs, at no gain in speed.
#[expect(unsafe_code, reason = "mimalloc is set by its C functions; nothing else runs yet")]
extern "C" fn keep_no_memory() {
    /// `mi_option_arena_eager_commit` and `mi_option_purge_delay`, which the crate gives no names.
    const AT_ONCE: [libmimalloc_sys::mi_option_t; 2] = [4, 15];
    for option in AT_ONCE {
        unsafe { libmimalloc_sys::mi_option_set(option, 0) };
    }
}

/// The loader runs it before anything allocates: what was taken until then would be kept.
#[expect(unsafe_code, reason = "the place where the loader looks")]
#[cfg(target_os = "linux")]
#[used]
#[unsafe(link_section = ".init_array")]
static BEFORE_ANYTHING_ALLOCATES: extern "C" fn() = keep_no_memory;

#[actix_web::main]
async fn main() -> ExitCode {
    #[cfg(not(target_os = "linux"))]
    keep_no_memory();
    cli::run(Cli::parse()).await
}
