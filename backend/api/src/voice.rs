//! What is said to whoever started the program.

/// One thing that it should know.
#[expect(clippy::print_stdout, reason = "this is what the command line is for")]
pub fn say(text: &str) {
    println!("{text}");
}

/// Why it ended, on standard error.
#[expect(clippy::print_stderr, reason = "this is what the command line is for")]
pub fn say_error(text: &str) {
    eprintln!("sleutelbord: {text}");
}
