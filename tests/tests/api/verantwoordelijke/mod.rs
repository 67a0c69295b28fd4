//! Seats: who is responsible, and since when.

mod bezetten;
