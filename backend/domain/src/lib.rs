//! The rules of Sleutelbord: pure, without IO, clock or database.
//!
//! One module per noun of the domain. Whatever depends on the day takes that day as an argument, so that every rule gives the same answer tomorrow.
//! Refusals are values ([`fault`]): one narrow enum per module, each with its stable code, which the API publishes and clients translate, and its Dutch words.

mod code_list;

pub mod besluitmoment;
pub mod datum;
pub mod doelstelling;
pub mod escalatie;
pub mod fault;
pub mod geldigheid;
pub mod importeren;
pub mod knelpuntthema;
pub mod mijlpaal;
pub mod organisatie;
pub mod planfase;
pub mod policy;
pub mod sleutelproject;
pub mod toelichting;
pub mod verantwoordelijke;
pub mod vertrouwelijkheid;
pub mod woningbouwplan;
pub mod working_days;

pub use code_list::{CodeList, UnknownCode};
