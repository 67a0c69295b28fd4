//! The binary `sleutelbord`; `--help` teaches.

use std::process::ExitCode;

use clap::Parser;
use sleutelbord::cli::{self, Cli};

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

#[actix_web::main]
async fn main() -> ExitCode {
    cli::run(Cli::parse()).await
}
