//! SQL of the recesses.

use std::collections::HashMap;

use chrono::NaiveDate;
use diesel::prelude::*;
use sleutelbord_domain::working_days::Reces;

use crate::platform::db::Read;
use crate::platform::error::Result;
use crate::schema::reces;

/// The recesses of these organisations, by code; an organisation without any is absent.
pub fn recessen_of(read: &mut Read<'_>, organisatie_codes: &[&str]) -> Result<HashMap<String, Vec<Reces>>> {
    let rows: Vec<(String, NaiveDate, NaiveDate)> = reces::table
        .filter(reces::organisatie_code.eq_any(organisatie_codes))
        .select((reces::organisatie_code, reces::van, reces::tot_en_met))
        .load(read.connection())?;
    let mut recessen: HashMap<String, Vec<Reces>> = HashMap::new();
    for (code, van, tot_en_met) in rows {
        // The table allows no other periods than the domain does.
        recessen.entry(code).or_default().extend(Reces::new(van, tot_en_met));
    }
    Ok(recessen)
}
