//! What the API does, noun by noun: one folder per noun, one file per action, each a story: refused → invalid → happy → effects.
#![expect(clippy::indexing_slicing, reason = "a JSON value answers null where it has nothing")]
#![expect(clippy::unwrap_used, reason = "a test may fail by panicking")]

mod besluitmoment;
mod codelijst;
mod demonstratie;
mod escalatie;
mod faseovergang;
mod importen;
mod koppeling;
mod mijlpaal;
mod organisatie;
mod overzicht;
mod planfase;
mod reces;
mod sleutelproject;
mod spiegel;
mod statements;
mod verantwoordelijke;
mod wijziging;
mod woningbouwplan;
