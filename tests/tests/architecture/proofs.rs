//! Whatever writes to the register asks for the proof that its caller may.

use crate::source::sources;

/// Who writes without one: sessions, guesses and refusals belong to nobody yet, kenmerken and ladders to nobody at all.
/// What follows on the begin of an import, any process may carry out: the right was asked when it began.
const WITHOUT: &[&str] = &[
    "access/sessie/store.rs",
    "access/throttle.rs",
    "access/api_client/store.rs: use_secret",
    "access/api_client/weigering.rs: note",
    "features/escalatieladder/store.rs",
    "features/sleutelproject/store.rs: next_kenmerk",
    "features/importen/store.rs: insert_rijen",
    "features/importen/store.rs: end",
];

const WRITES: &[&str] = &[
    "diesel::insert_into(",
    "diesel::update(",
    "diesel::delete(",
    ".create(tx",
    ".succeed(tx",
    ".remove(tx",
    "::append(row, tx",
];

#[test]
fn nothing_is_written_without_a_proof() {
    for source in ["features", "access"].iter().flat_map(|part| sources(&format!("backend/api/src/{part}"), &[".rs"])) {
        for function in source.text.split("fn ").skip(1) {
            let name = function.split(['(', '<']).next().unwrap_or_default();
            let body = function.split("\n}\n").next().unwrap_or_default();
            let given = body.split("{\n").next().unwrap_or_default();
            let place = format!("{}: {name}", source.path.trim_start_matches("backend/api/src/"));
            let excepted = WITHOUT.iter().any(|known| place.starts_with(known));
            let writes = WRITES.iter().any(|write| body.contains(write));
            assert!(excepted || !writes || given.contains("Authorized<"), "{place} writes without a proof");
            let asks = body.contains(".is_for(") || body.contains(".is_own_or_for(");
            assert!(excepted || !writes || asks, "{place} does not say of which act it wants the proof");
        }
    }
}

#[test]
fn a_proof_says_what_it_is_about() {
    for source in sources("backend/api/src", &[".rs"]) {
        assert!(!source.text.contains("&Authorized<T>"), "{} takes the proof of anything", source.path);
    }
}
