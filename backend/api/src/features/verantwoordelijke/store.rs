//! Rows and SQL of the seats.

use chrono::{DateTime, NaiveDate, Utc};
use diesel::prelude::*;
use serde::Serialize;
use sleutelbord_domain::geldigheid::Geldigheid;
use sleutelbord_domain::policy::Action;
use sleutelbord_domain::verantwoordelijke::Bezetting;
use utoipa::ToSchema;
use uuid::Uuid;

use super::Zetel;
use crate::access::authorized::Authorized;
use crate::features::sleutelproject::{self, Sleutelproject, Within};
use crate::journaled;
use crate::platform::db::{Command, Read};
use crate::platform::error::Result;
use crate::platform::journal::Kind;
use crate::platform::record::Versioned;
use crate::schema::verantwoordelijke;
use crate::versioned;

/// A person in a seat, as stored.
#[derive(Clone, Debug, PartialEq, Queryable, Selectable, Insertable, AsChangeset, Serialize, ToSchema)]
#[diesel(table_name = verantwoordelijke, treat_none_as_default_value = false, treat_none_as_null = true)]
#[serde(rename_all = "camelCase")]
pub struct VerantwoordelijkeRow {
    pub id: Uuid,
    pub sleutelproject_id: Uuid,
    pub gemeente_code: String,
    pub rol: Zetel,
    pub gebruiker_id: Option<Uuid>,
    pub naam: String,
    pub vervanger: Option<String>,
    pub geldig_vanaf: NaiveDate,
    pub geldig_tot: Option<NaiveDate>,
    pub aangemaakt_op: DateTime<Utc>,
    pub gewijzigd_op: DateTime<Utc>,
    pub versie: i32,
}

impl VerantwoordelijkeRow {
    /// The occupancy as the rules see it. Someone without an account is a person of this row alone; a stand-in is known by name.
    #[must_use]
    pub fn bezetting(&self) -> Bezetting {
        let persoon = self.gebruiker_id.unwrap_or(self.id);
        let same = |vervanger: &String| vervanger.trim().to_lowercase() == self.naam.trim().to_lowercase();
        Bezetting {
            persoon,
            vervanger: self.vervanger.as_ref().filter(|vervanger| same(vervanger)).map(|_| persoon),
            geldig: Geldigheid { van: self.geldig_vanaf, tot: self.geldig_tot },
        }
    }
}

/// Who sits, sat and will sit in the seats of these projects, per seat from old to new. Ask only for projects that the caller may read.
pub fn of_projects(read: &mut Read<'_>, projects: &[Uuid]) -> Result<Vec<VerantwoordelijkeRow>> {
    let mut rows: Vec<VerantwoordelijkeRow> = verantwoordelijke::table
        .filter(verantwoordelijke::sleutelproject_id.eq_any(projects))
        .order((verantwoordelijke::geldig_vanaf, verantwoordelijke::id))
        .select(VerantwoordelijkeRow::as_select())
        .load(read.connection())?;
    rows.sort_by_key(|row| row.rol);
    Ok(rows)
}

/// Who sits in the seats of these projects on `date`.
pub fn bezettingen_op(read: &mut Read<'_>, projects: &[Uuid], date: NaiveDate) -> Result<Vec<VerantwoordelijkeRow>> {
    let rows = of_projects(read, projects)?;
    Ok(rows.into_iter().filter(|row| row.bezetting().geldig.holds_on(date)).collect())
}

/// The occupancy with this id, its project locked.
///
/// # Errors
/// `nietGevonden`.
pub fn lock(tx: &mut Command<'_>, id: Uuid) -> Result<Within<VerantwoordelijkeRow>> {
    let project = find(tx, id)?.sleutelproject_id;
    let project = sleutelproject::lock(tx, project)?;
    Ok(Within { row: find(tx, id)?, project })
}

fn find(read: &mut Read<'_>, id: Uuid) -> Result<VerantwoordelijkeRow> {
    Ok(verantwoordelijke::table.find(id).select(VerantwoordelijkeRow::as_select()).first(read.connection())?)
}

/// Puts a person in a seat.
pub fn insert(tx: &mut Command<'_>, project: &Authorized<Sleutelproject>, row: &VerantwoordelijkeRow) -> Result<()> {
    project
        .is_for(&[Action::GemeentelijkeVerantwoordelijkeToewijzen, Action::ProvincialeVerantwoordelijkeToewijzen])?;
    row.create(tx, None)
}

/// Stores what changed, as the next version.
pub fn update(
    tx: &mut Command<'_>,
    seat: &Authorized<Within<VerantwoordelijkeRow>>,
    changed: VerantwoordelijkeRow,
    reden: Option<&str>,
) -> Result<VerantwoordelijkeRow> {
    seat.is_for(&[Action::GemeentelijkeVerantwoordelijkeToewijzen, Action::ProvincialeVerantwoordelijkeToewijzen])?;
    changed.succeed(tx, &seat.row, reden)
}

journaled!(
    VerantwoordelijkeRow,
    Kind {
        open: &[],
        inside: &["id", "sleutelprojectId", "gemeenteCode", "rol", "gebruikerId", "naam", "vervanger", "geldigVanaf", "geldigTot", "aangemaaktOp", "gewijzigdOp", "versie"],
        ..Kind::new("verantwoordelijke", "verantwoordelijke", true)
    },
    since gewijzigd_op,
    version versie,
    |row| Place::under(row.sleutelproject_id).inside().of(&row.gemeente_code)
);
versioned!(VerantwoordelijkeRow, verantwoordelijke);
