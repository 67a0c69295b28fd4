//! What holds for every operation alike: the form of the document, and the order in which a request is refused.
#![expect(clippy::indexing_slicing, reason = "a JSON value answers null where it has nothing")]
#![expect(clippy::expect_used, reason = "a test may fail by panicking")]

mod document;
mod filters;
mod generators;
mod guards;
mod http;
mod input;
mod pages;
mod refusals;
mod types;
mod words;

use std::path::Path;

/// The files of the product that hold handlers, with what is in them.
fn routes() -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("../backend/api/src")];
    while let Some(folder) = folders.pop() {
        for path in std::fs::read_dir(&folder).into_iter().flatten().flatten().map(|entry| entry.path()) {
            if path.is_dir() {
                folders.push(path);
            } else if let Ok(text) = std::fs::read_to_string(&path)
                && text.contains("#[utoipa::path")
            {
                found.push((path.display().to_string(), text));
            }
        }
    }
    found
}
