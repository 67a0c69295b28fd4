//! Rows and SQL of the targets.

use chrono::{DateTime, NaiveDate, Utc};
use diesel::prelude::*;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use super::{Doelstellingsoort, Eenheid, Toevoeging, Zekerheid};
use crate::journaled;
use crate::platform::db::Read;
use crate::platform::error::Result;
use crate::platform::journal::Kind;
use crate::platform::lezers::Lezers;
use crate::schema::doelstelling;
use crate::shipped;

/// A target as stored.
#[derive(Clone, Debug, PartialEq, Queryable, Selectable, Insertable, AsChangeset, Serialize, Deserialize, ToSchema)]
#[diesel(table_name = doelstelling, treat_none_as_default_value = false, treat_none_as_null = true)]
#[serde(rename_all = "camelCase")]
pub struct DoelstellingRow {
    #[serde(default)]
    pub id: Uuid,
    pub code: String,
    pub gebied_code: String,
    pub omschrijving: String,
    pub aantal: Option<i32>,
    pub soort: Doelstellingsoort,
    pub eenheid: Eenheid,
    pub telt: Vec<Toevoeging>,
    pub segment: Option<String>,
    pub telperiode_van: NaiveDate,
    pub telperiode_tot: NaiveDate,
    pub vastgesteld_op: NaiveDate,
    pub bron: String,
    pub zekerheid: Zekerheid,
    #[serde(default)]
    pub gewijzigd_op: DateTime<Utc>,
    #[serde(default)]
    pub versie: i32,
}

/// All targets that hold on this day, the newest first.
pub fn list_doelstellingen_on(read: &mut Read<'_>, day: NaiveDate) -> Result<Vec<DoelstellingRow>> {
    let all = read.remembered(|read| {
        let newest_first = doelstelling::table.order((doelstelling::vastgesteld_op.desc(), doelstelling::code));
        Ok(Doelstellingen(newest_first.select(DoelstellingRow::as_select()).load(read.connection())?))
    })?;
    Ok(all.0.iter().filter(|row| row.vastgesteld_op <= day && row.telperiode_tot > day).cloned().collect())
}

/// Every target that there ever was.
#[derive(Debug)]
struct Doelstellingen(Vec<DoelstellingRow>);

journaled!(
    DoelstellingRow,
    Kind {
        open: &["id", "code", "gebiedCode", "omschrijving", "aantal", "soort", "eenheid", "telt", "segment", "telperiodeVan", "telperiodeTot", "vastgesteldOp", "bron", "zekerheid", "gewijzigdOp", "versie"],
        ..Kind::new("doelstelling", "doelstelling", true)
    },
    since gewijzigd_op,
    version versie,
    |row| Place::root(row.id, Lezers::everyone()).of(&row.gebied_code)
);

shipped!(DoelstellingRow, doelstelling);
