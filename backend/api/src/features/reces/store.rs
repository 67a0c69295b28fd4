//! Rows and SQL of the recesses.

use std::collections::HashMap;

use chrono::{DateTime, NaiveDate, Utc};
use diesel::prelude::*;
use serde::Serialize;
use sleutelbord_domain::policy::Action;
use sleutelbord_domain::policy::ObjectScope;
use sleutelbord_domain::working_days::{Reces, Recessoort as Soort};
use utoipa::ToSchema;
use uuid::Uuid;

use super::Recessoort;
use crate::access::authorized::{Authorized, Guarded};
use crate::appended;
use crate::journaled;
use crate::platform::db::{Command, Read};
use crate::platform::error::Result;
use crate::platform::journal::{Entry, Kind};
use crate::platform::lezers::Lezers;
use crate::platform::record::Appended;
use crate::schema::{organisatie, reces};

/// A recess as stored.
#[derive(Clone, Debug, PartialEq, Queryable, Selectable, Insertable, Serialize, ToSchema)]
#[diesel(table_name = reces, treat_none_as_default_value = false)]
#[serde(rename_all = "camelCase")]
pub struct RecesRow {
    pub id: Uuid,
    pub organisatie_code: String,
    pub soort: Recessoort,
    pub naam: String,
    pub van: NaiveDate,
    pub tot_en_met: NaiveDate,
    pub aangemaakt_op: DateTime<Utc>,
    pub versie: i32,
}

journaled!(
    RecesRow,
    Kind {
        open: &["id", "organisatieCode", "soort", "naam", "van", "totEnMet", "aangemaaktOp", "versie"],
        ..Kind::new("reces", "reces", true)
    },
    since aangemaakt_op,
    version versie,
    |row| Place::root(row.id, Lezers::everyone()).of(&row.organisatie_code)
);
appended!(RecesRow, reces);

impl Guarded for RecesRow {
    fn scope(&self) -> ObjectScope {
        ObjectScope::default()
    }
}

/// When the bestuurders of one organisation meet, and when they do not.
#[derive(Clone, Debug, Default)]
pub struct Bestuurskalender {
    /// Its recesses: no working days for them.
    pub recessen: Vec<Reces>,
    /// The time around elections: their clocks only warn.
    pub verkiezingen: Vec<Reces>,
}

/// The calendars of these organisations, by code; an organisation without any period is absent.
pub fn kalenders_of(read: &mut Read<'_>, organisatie_codes: &[&str]) -> Result<HashMap<String, Bestuurskalender>> {
    let all = read.remembered(all_kalenders)?;
    let found = organisatie_codes.iter().filter_map(|code| all.0.get_key_value(*code));
    Ok(found.map(|(code, kalender)| (code.clone(), kalender.clone())).collect())
}

/// The calendars of all organisations.
#[derive(Debug)]
struct Kalenders(HashMap<String, Bestuurskalender>);

fn all_kalenders(read: &mut Read<'_>) -> Result<Kalenders> {
    let rows: Vec<(String, Recessoort, NaiveDate, NaiveDate)> = reces::table
        .select((reces::organisatie_code, reces::soort, reces::van, reces::tot_en_met))
        .load(read.connection())?;
    let mut kalenders: HashMap<String, Bestuurskalender> = HashMap::new();
    for (code, soort, van, tot_en_met) in rows {
        let kalender = kalenders.entry(code).or_default();
        // The table allows no other periods than the domain does.
        match soort.0 {
            Soort::Reces => kalender.recessen.extend(Reces::new(van, tot_en_met)),
            Soort::Verkiezingen => kalender.verkiezingen.extend(Reces::new(van, tot_en_met)),
        }
    }
    Ok(Kalenders(kalenders))
}

/// One recess.
///
/// # Errors
/// `nietGevonden`.
pub fn find_reces(read: &mut Read<'_>, id: Uuid) -> Result<RecesRow> {
    Ok(reces::table.find(id).select(RecesRow::as_select()).first(read.connection())?)
}

/// The same, held until the command ends.
///
/// # Errors
/// `nietGevonden`.
pub fn lock_reces(tx: &mut Command<'_>, id: Uuid) -> Result<RecesRow> {
    tx.lock_roots(&[id])?;
    find_reces(tx, id)
}

/// The names of organisations, by code.
pub fn organisatienamen(read: &mut Read<'_>, codes: &[&str]) -> Result<HashMap<String, String>> {
    let named =
        organisatie::table.filter(organisatie::code.eq_any(codes)).select((organisatie::code, organisatie::naam));
    Ok(named.load::<(String, String)>(read.connection())?.into_iter().collect())
}

/// Adds a recess.
pub fn insert_reces(tx: &mut Command<'_>, row: &Authorized<RecesRow>) -> Result<()> {
    row.is_for(&[Action::ReferentiegegevensBeheren])?;
    row.append(tx, None)
}

/// Removes a recess.
pub fn delete_reces(tx: &mut Command<'_>, row: &Authorized<RecesRow>) -> Result<()> {
    row.is_for(&[Action::ReferentiegegevensBeheren])?;
    diesel::delete(reces::table.find(row.id)).execute(tx.connection())?;
    tx.journal(Entry::deleted(&**row)?)
}
