//! How large a room may grow, and names that say nothing.

use crate::source::sources;

/// The longest source file; the aim is 300.
const LONGEST: usize = 400;

#[test]
fn no_file_grows_past_what_a_reader_holds() {
    for (folder, endings) in
        [("backend", &[".rs"][..]), ("frontend/src", &[".ts", ".tsx", ".css"][..]), ("tests", &[".rs", ".ts"][..])]
    {
        for source in sources(folder, endings) {
            let (lines, longest) = (source.text.lines().count(), if folder == "tests" { 500 } else { LONGEST });
            assert!(lines <= longest, "{} has {lines} lines: split it by action or noun", source.path);
        }
    }
}

#[test]
fn nothing_lives_in_a_drawer() {
    for source in
        ["backend", "frontend/src", "tests"].iter().flat_map(|folder| sources(folder, &[".rs", ".ts", ".tsx"]))
    {
        let drawers = ["util", "utils", "helper", "helpers", "common", "misc", "shared", "stuff"];
        let mut parts = source.path.split(['/', '.']);
        assert!(
            !parts.any(|part| drawers.contains(&part)),
            "{}: who lives here, and what is its real name?",
            source.path
        );
    }
}

#[test]
fn nothing_is_left_open() {
    for source in ["backend", "frontend/src"].iter().flat_map(|folder| sources(folder, &[".rs", ".ts", ".tsx", ".sql"]))
    {
        for mark in ["TODO", "FIXME", "@ts-ignore", "eslint-disable "] {
            assert!(!source.text.contains(mark), "{} holds {mark}", source.path);
        }
    }
}
