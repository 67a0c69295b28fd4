//! Rows and SQL of the themes.

use chrono::{DateTime, NaiveDate, Utc};
use diesel::prelude::*;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use crate::journaled;
use crate::platform::db::Read;
use crate::platform::error::{Error, InvalidParam, Result};
use crate::platform::journal::Kind;
use crate::platform::lezers::Lezers;
use crate::schema::knelpuntthema;
use crate::shipped;

/// A theme as stored.
#[derive(Clone, Debug, PartialEq, Queryable, Selectable, Insertable, AsChangeset, Serialize, Deserialize, ToSchema)]
#[diesel(table_name = knelpuntthema, treat_none_as_default_value = false, treat_none_as_null = true)]
#[serde(rename_all = "camelCase")]
pub struct KnelpuntthemaRow {
    #[serde(default)]
    pub id: Uuid,
    pub code: String,
    pub naam: String,
    pub geldig_vanaf: NaiveDate,
    pub geldig_tot: Option<NaiveDate>,
    #[serde(default)]
    pub gewijzigd_op: DateTime<Utc>,
    #[serde(default)]
    pub versie: i32,
}

/// The theme with this code, which can be chosen today; `field` is the field of the body that names it.
///
/// # Errors
/// `invoerOngeldig` with code `themaOnbekend` or `themaNietGeldig` for that field.
pub fn require_thema(read: &mut Read<'_>, field: &str, code: &str) -> Result<KnelpuntthemaRow> {
    let refused = |code: &str, reason: &str| Error::invalid(vec![InvalidParam::body(field, code, reason)]);
    let today = read.today();
    let themas = read.remembered(|read| {
        Ok(Themas(knelpuntthema::table.select(KnelpuntthemaRow::as_select()).load(read.connection())?))
    })?;
    let row = themas.0.iter().find(|row| row.code == code).cloned();
    let row = row.ok_or_else(|| refused("themaOnbekend", "Dit thema bestaat niet; zie /knelpuntthemas."))?;
    if row.geldig_vanaf <= today && row.geldig_tot.is_none_or(|end| today < end) {
        Ok(row)
    } else {
        Err(refused("themaNietGeldig", "Dit thema is vandaag niet geldig; kies een ander."))
    }
}

/// Every theme that there ever was.
#[derive(Debug)]
struct Themas(Vec<KnelpuntthemaRow>);

journaled!(
    KnelpuntthemaRow,
    Kind {
        open: &["id", "code", "naam", "geldigVanaf", "geldigTot", "gewijzigdOp", "versie"],
        ..Kind::new("knelpuntthema", "knelpuntthema", true)
    },
    since gewijzigd_op,
    version versie,
    |row| Place::root(row.id, Lezers::everyone())
);

shipped!(KnelpuntthemaRow, knelpuntthema);
