//! What the documents say is true of the program.

use crate::source::{root, sources};

fn document(path: &str) -> String {
    std::fs::read_to_string(root().join(path)).unwrap_or_default()
}

#[test]
fn every_setting_is_documented_and_every_documented_setting_exists() {
    let text = document("docs/beheer.md");
    for (name, ..) in sleutelbord::config::DOCUMENTED {
        assert!(text.contains(&format!("| `{name}` |")), "docs/beheer.md does not explain {name}");
    }
    let rows = text.lines().filter_map(|line| line.strip_prefix("| `")?.split('`').next());
    for name in rows {
        assert!(sleutelbord::config::DOCUMENTED.iter().any(|(known, ..)| *known == name), "{name} is no setting");
    }
}

#[test]
fn links_between_documents_lead_somewhere() {
    for source in sources("", &[".md"]) {
        let folder = root().join(&source.path);
        let folder = folder.parent().map(ToOwned::to_owned).unwrap_or_default();
        for target in source.text.split("](").skip(1).filter_map(|rest| rest.split([')', '#']).next()) {
            let inside = !target.is_empty() && !target.contains(':');
            assert!(!inside || folder.join(target).exists(), "{} links to {target}, which is not there", source.path);
        }
    }
}

/// Modules that are named in English: they are about the house, not about housing.
const ENGLISH: &[&str] = &["code_list", "policy", "working_days"];

#[test]
fn every_noun_of_the_code_is_explained_in_both_languages() {
    let glossary = document("docs/begrippen.md");
    let rows = glossary.lines().filter_map(|line| line.strip_prefix("| ")?.split_once(" | "));
    let words: Vec<&str> = rows.flat_map(|(words, _)| words.split(", ")).collect();
    assert!(words.len() > 60, "only {} words", words.len());
    for path in ["backend/domain/src/lib.rs", "backend/api/src/features/mod.rs"] {
        let source = document(path);
        let modules = source.lines().filter_map(|line| line.trim_start_matches("pub ").strip_prefix("mod "));
        for module in modules.map(|name| name.trim_end_matches(';')) {
            let known = ENGLISH.contains(&module) || words.contains(&module);
            assert!(known, "docs/begrippen.md does not explain {module}");
        }
    }
    for line in glossary.lines().filter(|line| line.starts_with("| ")) {
        assert_eq!(line.matches(" | ").count(), 4, "a word, its English, both meanings and a place: {line}");
    }
}

#[test]
fn the_access_policy_that_officials_read_is_the_one_that_runs() {
    let printed = document("docs/rechten.md");
    let matrix = sleutelbord_domain::policy::matrix();
    assert!(printed.contains(matrix.trim()), "docs/rechten.md is out of step; this is the policy:\n{matrix}");
}

#[test]
fn the_committed_specification_is_the_one_that_runs() {
    let in_step = document("openapi/openapi.json") == sleutelbord::document_text();
    assert!(in_step, "openapi/openapi.json is behind the code: run make openapi");
}
