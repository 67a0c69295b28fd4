//! All provinces, regions and municipalities at once: there are few, they seldom change, and almost every answer names one.

use std::collections::HashMap;
use std::sync::Arc;

use diesel::prelude::*;

use super::store::{GemeenteRow, ProvincieRow, RegioRow};
use crate::platform::db::Read;
use crate::platform::error::{Error, InvalidParam, Result};
use crate::platform::geometry::Extent;
use crate::platform::operations::KnownCodes;
use crate::schema::{gemeente, provincie, regio};

/// The organisations by their code.
#[derive(Debug)]
struct Register {
    /// By name.
    gemeenten: Vec<GemeenteRow>,
    by_code: HashMap<String, GemeenteRow>,
    names: HashMap<String, String>,
    provincies: Vec<ProvincieRow>,
}

fn register(read: &mut Read<'_>) -> Result<Arc<Register>> {
    read.remembered(|read| {
        let connection = read.connection();
        let gemeenten: Vec<GemeenteRow> = gemeente::table
            .order((gemeente::naam.asc(), gemeente::id.asc()))
            .select(GemeenteRow::as_select())
            .load(connection)?;
        let regios: Vec<RegioRow> = regio::table.select(RegioRow::as_select()).load(connection)?;
        let provincies: Vec<ProvincieRow> = provincie::table.select(ProvincieRow::as_select()).load(connection)?;
        let own = gemeenten.iter().map(|row| (row.code.clone(), row.naam.clone()));
        let names = own
            .chain(regios.into_iter().map(|row| (row.code, row.naam)))
            .chain(provincies.iter().map(|row| (row.code.clone(), row.naam.clone())))
            .collect();
        let by_code = gemeenten.iter().map(|row| (row.code.clone(), row.clone())).collect();
        Ok(Register { gemeenten, by_code, names, provincies })
    })
}

/// The municipality with this code, valid or not.
///
/// # Errors
/// `nietGevonden`.
pub fn find_gemeente(read: &mut Read<'_>, code: &str) -> Result<GemeenteRow> {
    let found = register(read)?.by_code.get(code).cloned();
    found.ok_or_else(|| diesel::result::Error::NotFound.into())
}

/// The municipality that the field `field` of the body names; it exists today.
///
/// # Errors
/// `invoerOngeldig` with code `gemeenteOnbekend` or `gemeenteOpgeheven` for that field.
pub fn require_gemeente(read: &mut Read<'_>, field: &str, code: &str) -> Result<GemeenteRow> {
    let refused = |code: &str, reason: &str| Error::invalid(vec![InvalidParam::body(field, code, reason)]);
    let today = read.today();
    let found = register(read)?.by_code.get(code).cloned();
    let gemeente = found.ok_or_else(|| refused("gemeenteOnbekend", "Deze gemeente staat niet in het register."))?;
    if gemeente.geldig_tot.is_none_or(|end| today < end) {
        Ok(gemeente)
    } else {
        Err(refused("gemeenteOpgeheven", "Deze gemeente bestaat niet meer; kies haar opvolger."))
    }
}

/// The municipalities with these codes, valid or not, by their code.
pub fn gemeenten_by_code(read: &mut Read<'_>, codes: &[&str]) -> Result<HashMap<String, GemeenteRow>> {
    let register = register(read)?;
    let found = codes.iter().filter_map(|code| register.by_code.get_key_value(*code));
    Ok(found.map(|(code, row)| (code.clone(), row.clone())).collect())
}

/// All municipalities, with those that no longer exist, by name.
pub fn all_gemeenten(read: &mut Read<'_>) -> Result<Vec<GemeenteRow>> {
    Ok(register(read)?.gemeenten.clone())
}

/// The extent of each province that has one, by its code.
pub fn extents_of_provincies(read: &mut Read<'_>) -> Result<HashMap<String, Extent>> {
    let register = register(read)?;
    let extent = |row: &ProvincieRow| match row.omhullende.as_deref() {
        Some([west, south, east, north]) => {
            Some((row.code.clone(), Extent { west: *west, south: *south, east: *east, north: *north }))
        }
        _ => None,
    };
    Ok(register.provincies.iter().filter_map(extent).collect())
}

/// The municipalities that are one of these organisations or lie within one, as municipality, region or province.
pub fn gemeenten_within(read: &mut Read<'_>, codes: &[String]) -> Result<Vec<String>> {
    if codes.is_empty() {
        return Ok(Vec::new());
    }
    let register = register(read)?;
    let within = |row: &&GemeenteRow| {
        codes.iter().any(|code| *code == row.code || *code == row.regio_code || *code == row.provincie_code)
    };
    Ok(register.gemeenten.iter().filter(within).map(|row| row.code.clone()).collect())
}

/// The municipalities of the region with this code.
pub fn gemeenten_of_regio(read: &mut Read<'_>, code: &str) -> Result<Vec<String>> {
    let register = register(read)?;
    let of_regio = register.gemeenten.iter().filter(|row| row.regio_code == code);
    Ok(of_regio.map(|row| row.code.clone()).collect())
}

/// The names of these municipalities, regions and provinces, by their code.
pub fn names_of(read: &mut Read<'_>, codes: &[&str]) -> Result<HashMap<String, String>> {
    if codes.is_empty() {
        return Ok(HashMap::new());
    }
    let register = register(read)?;
    let named = codes.iter().filter_map(|code| register.names.get_key_value(*code));
    Ok(named.map(|(code, naam)| (code.clone(), naam.clone())).collect())
}

/// The codes of all municipalities, valid or not, regions and provinces, by the name of the parameter that takes them.
pub fn known_codes(read: &mut Read<'_>) -> Result<KnownCodes> {
    let connection = read.connection();
    let gemeenten: Vec<String> = gemeente::table.select(gemeente::code).order(gemeente::code).load(connection)?;
    let regios: Vec<String> = regio::table.select(regio::code).order(regio::code).load(connection)?;
    let provincies: Vec<String> = provincie::table.select(provincie::code).order(provincie::code).load(connection)?;
    let all = [gemeenten.clone(), regios.clone(), provincies.clone()].concat();
    Ok(KnownCodes::from([
        ("gemeenteCode", gemeenten),
        ("regio", regios),
        ("provincie", provincies),
        ("organisatieCode", all.clone()),
        ("gebiedCode", all),
    ]))
}
