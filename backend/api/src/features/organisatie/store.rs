//! Rows and SQL of the organisations.

use std::collections::HashMap;

use chrono::{DateTime, NaiveDate, Utc};
use diesel::prelude::*;
use serde::{Deserialize, Serialize};
use sleutelbord_domain::policy::ObjectScope;
use uuid::Uuid;

use super::views::GemeenteFilter;
use crate::journaled;
use crate::platform::db::Read;
use crate::platform::error::{Error, InvalidParam, Result};
use crate::platform::geometry::Extent;
use crate::platform::journal::Kind;
use crate::platform::lezers::Lezers;
use crate::platform::page::{Page, PageQuery};
use crate::schema::{gemeente, provincie, regio};
use crate::{seek, shipped};

/// A province as stored.
#[derive(Clone, Debug, PartialEq, Queryable, Selectable, Insertable, AsChangeset, Serialize, Deserialize)]
#[diesel(table_name = provincie, treat_none_as_null = true)]
#[serde(rename_all = "camelCase")]
pub struct ProvincieRow {
    #[serde(default)]
    pub id: Uuid,
    pub code: String,
    pub naam: String,
    #[serde(default)]
    pub gewijzigd_op: DateTime<Utc>,
    #[serde(default)]
    pub versie: i32,
    /// West, south, east and north, in degrees.
    pub omhullende: Option<Vec<f64>>,
}

/// A region as stored.
#[derive(Clone, Debug, PartialEq, Queryable, Selectable, Insertable, AsChangeset, Serialize, Deserialize)]
#[diesel(table_name = regio, treat_none_as_null = true)]
#[serde(rename_all = "camelCase")]
pub struct RegioRow {
    #[serde(default)]
    pub id: Uuid,
    pub code: String,
    pub naam: String,
    pub provincie_code: String,
    #[serde(default)]
    pub gewijzigd_op: DateTime<Utc>,
    #[serde(default)]
    pub versie: i32,
}

/// A municipality as stored.
#[derive(Clone, Debug, PartialEq, Queryable, Selectable, Insertable, AsChangeset, Serialize, Deserialize)]
#[diesel(table_name = gemeente, treat_none_as_null = true)]
#[serde(rename_all = "camelCase")]
pub struct GemeenteRow {
    #[serde(default)]
    pub id: Uuid,
    pub code: String,
    pub naam: String,
    pub regio_code: String,
    pub provincie_code: String,
    pub geldig_vanaf: NaiveDate,
    pub geldig_tot: Option<NaiveDate>,
    pub opvolger_code: Option<String>,
    #[serde(default)]
    pub gewijzigd_op: DateTime<Utc>,
    #[serde(default)]
    pub versie: i32,
}

/// One page of provinces, by name.
pub fn list_provincies(read: &mut Read<'_>, page: &PageQuery) -> Result<Page<ProvincieRow>> {
    let query = provincie::table.select(ProvincieRow::as_select()).into_boxed();
    let rows = seek!(query, page, "naam", false, provincie::naam => String, provincie::id).load(read.connection())?;
    let total = page.total(&rows, provincie::table.select(provincie::id), read.connection())?;
    page.page(rows, total, "naam", |row| (row.naam.clone(), row.id))
}

/// One page of regions, by name.
pub fn list_regios(read: &mut Read<'_>, page: &PageQuery) -> Result<Page<RegioRow>> {
    let query = regio::table.select(RegioRow::as_select()).into_boxed();
    let rows = seek!(query, page, "naam", false, regio::naam => String, regio::id).load(read.connection())?;
    let total = page.total(&rows, regio::table.select(regio::id), read.connection())?;
    page.page(rows, total, "naam", |row| (row.naam.clone(), row.id))
}

/// One page of municipalities, by name.
pub fn list_gemeenten(read: &mut Read<'_>, filter: &GemeenteFilter, page: &PageQuery) -> Result<Page<GemeenteRow>> {
    let filtered = || {
        let mut query = gemeente::table.into_boxed();
        if let Some(code) = &filter.regio {
            query = query.filter(gemeente::regio_code.eq(code.clone()));
        }
        if let Some(code) = &filter.provincie {
            query = query.filter(gemeente::provincie_code.eq(code.clone()));
        }
        query
    };
    let query = filtered().select(GemeenteRow::as_select());
    let rows = seek!(query, page, "naam", false, gemeente::naam => String, gemeente::id).load(read.connection())?;
    let total = page.total(&rows, filtered().select(gemeente::id), read.connection())?;
    page.page(rows, total, "naam", |row| (row.naam.clone(), row.id))
}

/// The municipality with this code, valid or not.
///
/// # Errors
/// `nietGevonden`.
pub fn find_gemeente(read: &mut Read<'_>, code: &str) -> Result<GemeenteRow> {
    Ok(gemeente::table.filter(gemeente::code.eq(code)).select(GemeenteRow::as_select()).first(read.connection())?)
}

/// The municipality that the field `field` of the body names; it exists today.
///
/// # Errors
/// `invoerOngeldig` with code `gemeenteOnbekend` or `gemeenteOpgeheven` for that field.
pub fn require_gemeente(read: &mut Read<'_>, field: &str, code: &str) -> Result<GemeenteRow> {
    let refused = |code: &str, reason: &str| Error::invalid(vec![InvalidParam::body(field, code, reason)]);
    let today = read.today();
    let found = gemeenten_by_code(read, &[code])?.remove(code);
    let gemeente = found.ok_or_else(|| refused("gemeenteOnbekend", "Deze gemeente staat niet in het register."))?;
    if gemeente.geldig_tot.is_none_or(|end| today < end) {
        Ok(gemeente)
    } else {
        Err(refused("gemeenteOpgeheven", "Deze gemeente bestaat niet meer; kies haar opvolger."))
    }
}

/// The municipalities with these codes, valid or not, by their code.
///
/// # Errors
/// Whatever the database says.
pub fn gemeenten_by_code(read: &mut Read<'_>, codes: &[&str]) -> Result<HashMap<String, GemeenteRow>> {
    let rows: Vec<GemeenteRow> = gemeente::table
        .filter(gemeente::code.eq_any(codes))
        .select(GemeenteRow::as_select())
        .load(read.connection())?;
    Ok(rows.into_iter().map(|row| (row.code.clone(), row)).collect())
}

/// All municipalities, with those that no longer exist.
///
/// # Errors
/// Whatever the database says.
pub fn all_gemeenten(read: &mut Read<'_>) -> Result<Vec<GemeenteRow>> {
    Ok(gemeente::table.select(GemeenteRow::as_select()).load(read.connection())?)
}

/// The extent of each province that has one, by its code.
///
/// # Errors
/// Whatever the database says.
pub fn extents_of_provincies(read: &mut Read<'_>) -> Result<HashMap<String, Extent>> {
    let rows: Vec<ProvincieRow> = provincie::table.select(ProvincieRow::as_select()).load(read.connection())?;
    let extent = |row: ProvincieRow| match row.omhullende.as_deref() {
        Some([west, south, east, north]) => {
            Some((row.code, Extent { west: *west, south: *south, east: *east, north: *north }))
        }
        _ => None,
    };
    Ok(rows.into_iter().filter_map(extent).collect())
}

/// The municipalities that are one of these organisations or lie within one, as municipality, region or province.
///
/// # Errors
/// Whatever the database says.
pub fn gemeenten_within(read: &mut Read<'_>, codes: &[String]) -> Result<Vec<String>> {
    let within =
        gemeente::code.eq_any(codes).or(gemeente::regio_code.eq_any(codes)).or(gemeente::provincie_code.eq_any(codes));
    Ok(gemeente::table.filter(within).select(gemeente::code).load(read.connection())?)
}

/// The municipalities of the region with this code.
///
/// # Errors
/// Whatever the database says.
pub fn gemeenten_of_regio(read: &mut Read<'_>, code: &str) -> Result<Vec<String>> {
    Ok(gemeente::table.filter(gemeente::regio_code.eq(code)).select(gemeente::code).load(read.connection())?)
}

/// The names of these municipalities, regions and provinces, by their code.
///
/// # Errors
/// Whatever the database says.
pub fn names_of(read: &mut Read<'_>, codes: &[&str]) -> Result<HashMap<String, String>> {
    let connection = read.connection();
    let mut names: Vec<(String, String)> = gemeente::table
        .filter(gemeente::code.eq_any(codes))
        .select((gemeente::code, gemeente::naam))
        .load(connection)?;
    let regios = regio::table.filter(regio::code.eq_any(codes)).select((regio::code, regio::naam));
    names.extend(regios.load::<(String, String)>(connection)?);
    let provincies = provincie::table.filter(provincie::code.eq_any(codes)).select((provincie::code, provincie::naam));
    names.extend(provincies.load::<(String, String)>(connection)?);
    Ok(names.into_iter().collect())
}

impl GemeenteRow {
    /// Where an object of this municipality belongs.
    ///
    /// # Errors
    /// [`Error::Internal`] when the register holds a code without its shape.
    pub fn scope(&self) -> Result<ObjectScope> {
        let malformed = |fault| Error::Internal(format!("{fault}"));
        Ok(ObjectScope {
            gemeente: Some(self.code.parse().map_err(malformed)?),
            regio: Some(self.regio_code.parse().map_err(malformed)?),
            provincie: Some(self.provincie_code.parse().map_err(malformed)?),
            ..ObjectScope::default()
        })
    }
}

shipped!(ProvincieRow, provincie);
shipped!(RegioRow, regio);
shipped!(GemeenteRow, gemeente);

journaled!(
    ProvincieRow,
    Kind {
        open: &["id", "code", "naam", "omhullende", "gewijzigdOp", "versie"],
        ..Kind::new("provincie", "provincie", true)
    },
    since gewijzigd_op,
    version versie,
    |row| Place::root(row.id, Lezers::everyone()).of(&row.code)
);

journaled!(
    RegioRow,
    Kind {
        open: &["id", "code", "naam", "provincieCode", "gewijzigdOp", "versie"],
        ..Kind::new("regio", "regio", true)
    },
    since gewijzigd_op,
    version versie,
    |row| Place::root(row.id, Lezers::everyone()).of(&row.code)
);

journaled!(
    GemeenteRow,
    Kind {
        open: &["id", "code", "naam", "regioCode", "provincieCode", "geldigVanaf", "geldigTot", "opvolgerCode", "gewijzigdOp", "versie"],
        ..Kind::new("gemeente", "gemeente", true)
    },
    since gewijzigd_op,
    version versie,
    |row| Place::root(row.id, Lezers::everyone()).of(&row.code)
);
