//! How statements are written: prepared once, and so that PostgreSQL can hash or look up.

use crate::source::sources;

/// Where a statement runs once in the life of a process, or never while somebody waits for it.
const SELDOM: &[&str] = &[
    "backend/api/src/platform/embedded/",
    "backend/api/src/migrations.rs",
    "backend/api/src/service/",
    "backend/api/src/platform/journal.rs",
    "backend/api/src/platform/tijdperk",
    "backend/api/src/platform/reference.rs",
    // Once for each thousand rows of a file.
    "backend/api/src/features/importen/store.rs",
];

#[test]
fn statements_are_prepared_once() {
    for source in sources("backend/api/src", &[".rs"]) {
        if SELDOM.iter().any(|folder| source.path.starts_with(folder)) {
            continue;
        }
        for anew in ["sql_query(", "dsl::sql(", "dsl::sql::", "dsl::sql;"] {
            assert!(
                !source.code().any(|line| line.contains(anew)),
                "{}: {anew} is parsed and planned at every use; write it with platform::sql",
                source.path
            );
        }
    }
}

#[test]
fn no_condition_compares_with_all_of_a_query() {
    for source in sources("backend/api/src", &[".rs"]) {
        assert!(
            !source.code().any(|line| line.contains(".ne_all(")),
            "{}: PostgreSQL cannot hash `<> all (…)`; write `not exists` by key",
            source.path
        );
    }
}
