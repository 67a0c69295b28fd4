//! The rules of Sleutelbord: pure, without IO, clock or database.
