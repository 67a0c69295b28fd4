//! What the API does, noun by noun: one folder per noun, one file per action, each a story: refused → invalid → happy → effects.

mod organisatie;
mod sleutelproject;
mod woningbouwplan;
