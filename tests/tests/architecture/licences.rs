//! Every file says whose it is and under which licence, as REUSE asks: by `REUSE.toml`, with the texts in `LICENSES/`.

use std::collections::BTreeSet;

use crate::source::root;

fn notices() -> String {
    std::fs::read_to_string(root().join("REUSE.toml")).unwrap_or_default()
}

/// The values of one key in the notices, in their order.
fn values<'text>(notices: &'text str, key: &str) -> Vec<&'text str> {
    let lines = notices.lines().filter_map(|line| line.strip_prefix(key)?.trim().strip_prefix('='));
    lines.map(|value| value.trim().trim_matches('"')).collect()
}

#[test]
fn every_file_has_a_notice_and_every_exception_is_there() {
    let notices = notices();
    let paths = values(&notices, "path");
    assert_eq!(paths.first(), Some(&"**"), "the first notice is that of all files");
    for path in paths.iter().skip(1) {
        assert!(root().join(path).exists(), "REUSE.toml names {path}, which is not there");
    }
    for key in ["SPDX-FileCopyrightText", "SPDX-License-Identifier"] {
        assert_eq!(values(&notices, key).len(), paths.len(), "every notice has its {key}");
    }
}

#[test]
fn every_licence_that_is_named_has_its_text_and_no_other_is_kept() {
    let notices = notices();
    let named: BTreeSet<String> = values(&notices, "SPDX-License-Identifier").into_iter().map(str::to_owned).collect();
    let kept = std::fs::read_dir(root().join("LICENSES")).into_iter().flatten().flatten();
    let kept = kept.map(|text| text.file_name().to_string_lossy().trim_end_matches(".txt").to_owned()).collect();
    assert_eq!(named, kept);
}

#[test]
fn the_licence_at_the_root_is_the_one_of_the_notices() {
    let text = |path: &str| std::fs::read_to_string(root().join(path)).unwrap_or_default();
    assert_eq!(text("LICENSE"), text("LICENSES/EUPL-1.2.txt"));
    for path in ["Cargo.toml", "frontend/package.json", "publiccode.yml"] {
        assert!(text(path).contains("EUPL-1.2"), "{path} names another licence");
    }
}
