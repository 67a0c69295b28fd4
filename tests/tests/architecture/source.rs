//! The source files of the product, as text.

use std::path::{Path, PathBuf};

/// Folders that hold what others made, or a program.
const FOREIGN: [&str; 5] = ["node_modules", "dist", "generated", "target", "test-results"];

/// One source file.
pub struct Source {
    /// Its path from the root of the house, with forward slashes.
    pub path: String,
    /// What is in it.
    pub text: String,
}

impl Source {
    /// The lines of code, without what stands in comments.
    pub fn code(&self) -> impl Iterator<Item = &str> {
        self.text.lines().map(str::trim).filter(|line| !line.starts_with("//"))
    }
}

/// The root of the house.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Every file below `folder` whose name ends in one of `endings`; generated files are left out.
pub fn sources(folder: &str, endings: &[&str]) -> Vec<Source> {
    let root = root();
    let mut found = Vec::new();
    let mut folders = vec![root.join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).into_iter().flatten().flatten() {
            let path = entry.path();
            let name = entry.file_name().to_string_lossy().into_owned();
            let foreign = name.starts_with('.') || FOREIGN.contains(&name.as_str());
            if path.is_dir() {
                folders.extend((!foreign).then_some(path));
            } else if endings.iter().any(|ending| name.ends_with(ending)) && name != "schema.rs" {
                let shown = path.strip_prefix(&root).unwrap_or(&path).to_string_lossy().replace('\\', "/");
                found.push(Source { path: shown, text: std::fs::read_to_string(&path).unwrap_or_default() });
            }
        }
    }
    assert!(!found.is_empty(), "{folder} holds no sources");
    found
}
