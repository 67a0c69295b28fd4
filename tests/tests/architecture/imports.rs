//! Who may import whom: the table of ARCHITECTURE.md and the one place of the order of features, held against the code.

use crate::source::{Source, sources};

/// The features from left to right: imports run only to the left. What stands in one row does not import each other.
const ORDER: &[&[&str]] = &[
    // Everybody may name an organisation.
    &["organisatie"],
    &["omgeving", "reces", "escalatieladder", "knelpuntthema", "codelijst"],
    &["doelstelling"],
    &["referentiegegevens"],
    &["woningbouwplan"],
    &["sleutelproject", "importen"],
    &["planfase"],
    &["mijlpaal", "verantwoordelijke"],
    // A decision may fix the baselines of milestones.
    &["besluitmoment"],
    &["escalatie"],
    &["faseovergang"],
    &["projectbeeld"],
    &["overzicht", "wijziging"],
];

fn rank(feature: &str) -> Option<usize> {
    ORDER.iter().position(|row| row.contains(&feature))
}

fn feature_of(path: &str) -> Option<&str> {
    let rest = path.strip_prefix("backend/api/src/features/")?;
    rest.split_once('/').map(|(feature, _)| feature)
}

/// The features that a file names in its code.
fn named_features(source: &Source) -> Vec<String> {
    let mut named = Vec::new();
    let code: String = source.code().collect::<Vec<_>>().join("\n");
    for part in code.split("features::").skip(1) {
        let names: Vec<&str> = match part.strip_prefix('{') {
            Some(list) => list.split('}').next().unwrap_or_default().split(',').collect(),
            None => vec![part],
        };
        for name in names {
            let word = name.trim().split(|letter: char| !letter.is_ascii_lowercase() && letter != '_').next();
            named.extend(word.filter(|word| !word.is_empty()).map(ToOwned::to_owned));
        }
    }
    named
}

#[test]
fn the_domain_is_pure() {
    for source in sources("backend/domain/src", &[".rs"]) {
        for stranger in ["diesel", "actix", "utoipa", "figment", "tokio", "std::fs", "std::env", "std::net", "Utc::now"]
        {
            assert!(!source.code().any(|line| line.contains(stranger)), "{} names {stranger}", source.path);
        }
    }
}

#[test]
fn the_kernel_knows_no_feature_and_access_no_other_than_its_own() {
    for (folder, strangers) in [
        ("backend/api/src/platform", &["crate::features", "crate::access"][..]),
        ("backend/api/src/access", &["crate::features"][..]),
    ] {
        for source in sources(folder, &[".rs"]) {
            for stranger in strangers {
                assert!(!source.code().any(|line| line.contains(stranger)), "{} imports {stranger}", source.path);
            }
        }
    }
}

#[test]
fn features_import_only_to_the_left() {
    for source in sources("backend/api/src/features", &[".rs"]) {
        let Some(own) = feature_of(&source.path) else { continue };
        let own_rank = rank(own);
        assert!(
            own_rank.is_some(),
            "{own} has no place in the order of features: give it one in ORDER, in tests/tests/architecture/imports.rs"
        );
        for other in named_features(&source).iter().filter(|other| *other != own) {
            let other_rank = rank(other);
            assert!(
                other_rank.is_some_and(|rank| Some(rank) < own_rank),
                "{} imports {other}, which does not stand to its left",
                source.path
            );
        }
    }
}

#[test]
fn handlers_know_no_database_and_commands_no_web_server() {
    for source in sources("backend/api/src/features", &[".rs"]) {
        let (path, code) = (&source.path, source.code().collect::<Vec<_>>());
        let names = |word: &str| code.iter().any(|line| line.starts_with("use ") && line.contains(word));
        if path.ends_with("/routes.rs") || path.contains("/routes/") {
            assert!(!names("diesel"), "{path}: SQL belongs in store.rs");
        }
        if path.contains("/commands") || path.contains("/store") {
            assert!(!names("actix_web"), "{path}: HTTP belongs in routes.rs");
        }
        for sideways in [".route(", "web::resource", "web::scope", ".map(|app"] {
            assert!(
                !code.iter().any(|line| line.contains(sideways)),
                "{path}: {sideways} slips past the OpenAPI document"
            );
        }
    }
}

#[test]
fn what_is_sent_is_made_of_what_is_stored_and_never_the_other_way_round() {
    for source in ["features", "access"].iter().flat_map(|part| sources(&format!("backend/api/src/{part}"), &[".rs"])) {
        let stored = source.path.ends_with("/store.rs") || source.path.contains("/store/");
        assert!(!stored || !source.code().any(|line| line.contains("views::")), "{} imports views", source.path);
    }
}

#[test]
fn only_the_clock_asks_for_the_time_and_only_config_reads_the_environment() {
    for source in sources("backend/api/src", &[".rs"]) {
        let asks = |word: &str| source.code().any(|line| line.contains(word));
        assert!(!asks("Utc::now(") || source.path.ends_with("platform/clock.rs"), "{} asks for the time", source.path);
        assert!(
            !asks("env::var") || source.path.contains("/config/") || source.path.ends_with("/tests.rs"),
            "{} reads the environment",
            source.path
        );
    }
}
