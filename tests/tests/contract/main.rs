//! What holds for every operation alike: the form of the document, and the order in which a request is refused.

mod document;
mod refusals;
