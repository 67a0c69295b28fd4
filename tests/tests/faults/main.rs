//! What happens when things break: the program dies at any moment, and nothing that was acknowledged is lost.
#![expect(clippy::indexing_slicing, reason = "a JSON value answers null where it has nothing")]
#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a test may fail by panicking")]

mod auditor;
mod commandline;
mod doors;
mod embedded;
mod kill;
mod overload;
mod postgres;
mod program;
mod restore;
mod start;
mod upgrade;
mod waiting;
