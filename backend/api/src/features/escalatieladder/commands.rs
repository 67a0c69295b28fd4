//! Loading the ladders with which an installation starts.

use chrono::NaiveDate;
use sleutelbord_domain::escalatie::{Ladder, Probleemhouder};
use uuid::Uuid;

use super::store::{self, EscalatieladderRow};
use crate::platform::db::Command;
use crate::platform::error::Result;
use crate::platform::journal::Entry;

/// The month of the policy paper that asks for an escalation procedure: no case is older.
const FIRST_DAY: Option<NaiveDate> = NaiveDate::from_ymd_opt(2021, 9, 1);

/// Gives every probleemhouder that has no ladder the usual one; says how many were made. Several replicas may do so at once.
pub fn load_default_ladders(tx: &mut Command<'_>) -> Result<usize> {
    let mut made = 0;
    for probleemhouder in Probleemhouder::ALL {
        let row = EscalatieladderRow {
            id: Uuid::now_v7(),
            probleemhouder: (*probleemhouder).into(),
            versie: 1,
            geldig_vanaf: FIRST_DAY.unwrap_or(tx.today()),
            niveaus: serde_json::to_value(Ladder::usual(*probleemhouder))?,
            aangemaakt_op: tx.now(),
        };
        if store::insert_if_absent(tx, &row)? {
            tx.journal(Entry::created(&row)?)?;
            made += 1;
        }
    }
    Ok(made)
}
