//! Rows and SQL of the decision moments.

use chrono::{DateTime, NaiveDate, Utc};
use diesel::prelude::*;
use serde::Serialize;
use sleutelbord_domain::policy::Action;
use utoipa::ToSchema;
use uuid::Uuid;

use super::voorwaarde::Voorwaarde;
use super::{Besluituitkomst, Orgaan};
use crate::access::authorized::Authorized;
use crate::appended;
use crate::features::planfase::Planfasesoort;
use crate::features::sleutelproject::{self, Sleutelproject, Within};
use crate::journaled;
use crate::platform::db::{Command, Read};
use crate::platform::error::Result;
use crate::platform::journal::Kind;
use crate::platform::record::{Appended, Versioned};
use crate::schema::{besluit, besluitmoment};
use crate::versioned;

/// A decision moment as stored.
#[derive(Clone, Debug, PartialEq, Queryable, Selectable, Insertable, AsChangeset, Serialize, ToSchema)]
#[diesel(table_name = besluitmoment, treat_none_as_default_value = false, treat_none_as_null = true)]
#[serde(rename_all = "camelCase")]
pub struct BesluitmomentRow {
    pub id: Uuid,
    pub sleutelproject_id: Uuid,
    pub gemeente_code: String,
    pub fase: Planfasesoort,
    pub naam: String,
    pub orgaan: Orgaan,
    pub geplande_datum: Option<NaiveDate>,
    pub sluit_fase_af: bool,
    pub aangemaakt_op: DateTime<Utc>,
    pub gewijzigd_op: DateTime<Utc>,
    pub versie: i32,
}

/// A decision as stored; never changed.
#[derive(Clone, Debug, Queryable, Selectable, Insertable, Serialize, ToSchema)]
#[diesel(table_name = besluit, treat_none_as_default_value = false)]
#[serde(rename_all = "camelCase")]
pub struct BesluitRow {
    pub id: Uuid,
    pub besluitmoment_id: Uuid,
    pub sleutelproject_id: Uuid,
    pub gemeente_code: String,
    pub volgnummer: i32,
    pub uitkomst: Besluituitkomst,
    pub datum: NaiveDate,
    #[schema(value_type = Vec<Voorwaarde>)]
    pub voorwaarden: serde_json::Value,
    pub vindplaats: Option<String>,
    pub mandaat: Option<String>,
    pub toelichting: Option<String>,
    pub stelt_basis_vast: bool,
    pub actor_id: Option<Uuid>,
    pub gebeurd_op: DateTime<Utc>,
}

/// A decision on the closing of a phase.
#[derive(Clone, Debug, Queryable)]
pub struct AfsluitendBesluit {
    pub sleutelproject_id: Uuid,
    pub fase: Planfasesoort,
    pub uitkomst: Besluituitkomst,
    /// When it was registered.
    pub gebeurd_op: DateTime<Utc>,
}

/// The decision moments of these projects in the order of their phases and dates. Ask only for projects that the caller may read.
pub fn of_projects(read: &mut Read<'_>, projects: &[Uuid]) -> Result<Vec<BesluitmomentRow>> {
    let mut rows: Vec<BesluitmomentRow> = besluitmoment::table
        .filter(besluitmoment::sleutelproject_id.eq_any(projects))
        .order((besluitmoment::geplande_datum.asc().nulls_last(), besluitmoment::id))
        .select(BesluitmomentRow::as_select())
        .load(read.connection())?;
    rows.sort_by_key(|row| row.fase);
    Ok(rows)
}

/// The decisions at these moments, oldest first.
pub fn besluiten_of(read: &mut Read<'_>, moments: &[Uuid]) -> Result<Vec<BesluitRow>> {
    Ok(besluit::table
        .filter(besluit::besluitmoment_id.eq_any(moments))
        .order((besluit::besluitmoment_id, besluit::volgnummer))
        .select(BesluitRow::as_select())
        .load(read.connection())?)
}

/// The outcome of a decision about this project; `None` when it is no decision about it.
pub fn uitkomst_of(read: &mut Read<'_>, project: Uuid, besluit_id: Uuid) -> Result<Option<Besluituitkomst>> {
    let decision = besluit::table.find(besluit_id).filter(besluit::sleutelproject_id.eq(project));
    Ok(decision.select(besluit::uitkomst).first(read.connection()).optional()?)
}

/// The decisions on the closing of phases of these projects, in the order in which they were registered.
pub fn afsluitende_besluiten(read: &mut Read<'_>, projects: &[Uuid]) -> Result<Vec<AfsluitendBesluit>> {
    Ok(besluitmoment::table
        .inner_join(besluit::table.on(besluit::besluitmoment_id.eq(besluitmoment::id)))
        .filter(besluitmoment::sleutelproject_id.eq_any(projects).and(besluitmoment::sluit_fase_af))
        .order((besluit::gebeurd_op, besluit::id))
        .select((besluitmoment::sleutelproject_id, besluitmoment::fase, besluit::uitkomst, besluit::gebeurd_op))
        .load(read.connection())?)
}

/// The moment with this id, if the caller may read its project.
///
/// # Errors
/// `nietGevonden`.
pub fn find_visible(read: &mut Read<'_>, id: Uuid) -> Result<Within<BesluitmomentRow>> {
    let row: BesluitmomentRow = find(read, id)?;
    let project = sleutelproject::find_visible(read, row.sleutelproject_id)?;
    Ok(Within { project, row })
}

/// The same with its project locked.
///
/// # Errors
/// `nietGevonden`.
pub fn lock(tx: &mut Command<'_>, id: Uuid) -> Result<Within<BesluitmomentRow>> {
    let project = find(tx, id)?.sleutelproject_id;
    let project = sleutelproject::lock(tx, project)?;
    Ok(Within { row: find(tx, id)?, project })
}

fn find(read: &mut Read<'_>, id: Uuid) -> Result<BesluitmomentRow> {
    Ok(besluitmoment::table.find(id).select(BesluitmomentRow::as_select()).first(read.connection())?)
}

/// Adds a moment to a project.
pub fn insert(tx: &mut Command<'_>, project: &Authorized<Sleutelproject>, row: &BesluitmomentRow) -> Result<()> {
    project.is_for(&[
        Action::BesluitmomentAanmaken,
        Action::ProvinciaalBesluitmomentAanmaken,
        Action::SleutelprojectAanmaken,
    ])?;
    row.create(tx, None)
}

/// Stores what changed in a moment, as its next version.
pub fn update(
    tx: &mut Command<'_>,
    moment: &Authorized<Within<BesluitmomentRow>>,
    changed: BesluitmomentRow,
) -> Result<BesluitmomentRow> {
    moment.is_for(&[
        Action::BesluitmomentWijzigen,
        Action::ProvinciaalBesluitmomentWijzigen,
        Action::BesluitRegistreren,
        Action::ProvinciaalBesluitRegistreren,
    ])?;
    changed.succeed(tx, &moment.row, None)
}

/// Removes a moment at which nothing was decided.
pub fn delete(tx: &mut Command<'_>, moment: &Authorized<Within<BesluitmomentRow>>) -> Result<()> {
    moment.is_for(&[Action::BesluitmomentWijzigen, Action::ProvinciaalBesluitmomentWijzigen])?;
    moment.row.remove(tx)
}

/// Adds a decision to a moment.
pub fn append(tx: &mut Command<'_>, moment: &Authorized<Within<BesluitmomentRow>>, row: &BesluitRow) -> Result<()> {
    moment.is_for(&[Action::BesluitRegistreren, Action::ProvinciaalBesluitRegistreren])?;
    Appended::append(row, tx, row.toelichting.as_deref())
}

journaled!(
    BesluitmomentRow,
    Kind {
        open: &["id", "sleutelprojectId", "gemeenteCode", "fase", "naam", "orgaan", "geplandeDatum", "sluitFaseAf", "aangemaaktOp", "gewijzigdOp", "versie"],
        ..Kind::new("besluitmoment", "besluitmoment", true)
    },
    since gewijzigd_op,
    version versie,
    |row| Place::under(row.sleutelproject_id).of(&row.gemeente_code)
);
versioned!(BesluitmomentRow, besluitmoment);

journaled!(
    BesluitRow,
    Kind {
        open: &["id", "besluitmomentId", "sleutelprojectId", "gemeenteCode", "volgnummer", "uitkomst", "datum", "voorwaarden", "vindplaats", "steltBasisVast", "actorId", "gebeurdOp"],
        inside: &["mandaat", "toelichting"],
        ..Kind::new("besluit", "besluit", false)
    },
    since gebeurd_op,
    version 1,
    |row| Place::under(row.sleutelproject_id).below(row.besluitmoment_id).of(&row.gemeente_code)
);
appended!(BesluitRow, besluit);
