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
const ENGLISH: &[&str] = &["code_list", "fault", "policy", "working_days"];

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

#[test]
fn every_refusal_has_an_english_text() {
    let texts: serde_json::Value =
        serde_json::from_str(&document("frontend/src/i18n/en/probleem.json")).unwrap_or_default();
    let technical = sleutelbord::platform::error::Code::ALL.iter().map(|code| code.as_str());
    let rules = sleutelbord::platform::error::wordings().map(|wording| wording.code);
    let missing: Vec<&str> =
        technical.chain(rules).filter(|code| !texts.get(*code).is_some_and(serde_json::Value::is_string)).collect();
    assert_eq!(missing, Vec::<&str>::new(), "frontend/src/i18n/en/probleem.json");
}

#[test]
fn every_kind_of_fault_of_the_rules_refuses_a_request() {
    let listed = document("backend/api/src/platform/error/rules.rs");
    for source in sources("backend/domain/src", &[".rs"]) {
        let kinds = source.text.split("\nfaults! {").skip(1);
        for line in kinds.filter_map(|rest| rest.lines().find(|line| line.ends_with("Fault {"))) {
            let kind = line.trim().trim_end_matches(" {");
            assert!(listed.contains(&format!("    {kind},\n")), "refused_by! in platform/error/rules.rs lacks {kind}");
        }
    }
}
