//! What holds for every operation alike: the form of the document, and the order in which a request is refused.
#![expect(clippy::indexing_slicing, reason = "a JSON value answers null where it has nothing")]
#![expect(clippy::expect_used, reason = "a test may fail by panicking")]

mod document;
mod refusals;
