//! What the documents say is true of the program.

use crate::source::root;

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
    for path in [
        "README.md",
        "CONTRIBUTING.md",
        "ARCHITECTURE.md",
        "docs/beheer.md",
        "docs/koppelen/README.md",
        "docs/gidsen/projectleider.md",
    ] {
        let folder = root().join(path);
        let folder = folder.parent().map(ToOwned::to_owned).unwrap_or_default();
        for target in document(path).split("](").skip(1).filter_map(|rest| rest.split([')', '#']).next()) {
            let inside = !target.is_empty() && !target.contains("://");
            assert!(!inside || folder.join(target).exists(), "{path} links to {target}, which is not there");
        }
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
    assert_eq!(document("openapi/openapi.json"), sleutelbord::document_text(), "run make openapi");
}
