//! Rows and SQL of the projects.

use std::collections::{BTreeSet, HashMap};
use std::ops::Deref;

use chrono::{DateTime, Utc};
use diesel::dsl::exists;
use diesel::prelude::*;
use diesel::sql_types::{Integer, Text};
use serde::Serialize;
use serde_json::Value;
use sleutelbord_domain::policy::{Action, ObjectScope};
use sleutelbord_domain::sleutelproject::{Kenmerk, SleutelprojectFault, Sleutelprojectstatus as Status};
use utoipa::ToSchema;
use uuid::Uuid;

use super::{Sleutelprojectstatus, Vertrouwelijkheid};
use crate::access::authorized::{Authorized, Guarded, OfProject, authorize};
pub use crate::access::visibility::{of_readable_project, readable_project as visible_to, within_readable_projects};
use crate::appended;
use crate::features::organisatie::{GemeenteRow, find_gemeente, gemeenten_by_code};
use crate::journaled;
use crate::platform::db::{Command, Read};
use crate::platform::error::{Error, Result};
use crate::platform::geometry::Geometrie;
use crate::platform::journal::Kind;
use crate::platform::lezers::Lezers;
use crate::platform::page::{Page, PageQuery};
use crate::platform::record::{Appended, Versioned};
use crate::platform::sql::{one_of, sql};
use crate::schema::{sleutelproject, statuswisseling};
use crate::seek;
use crate::versioned;

/// A project as stored.
#[derive(Clone, Debug, PartialEq, Queryable, Selectable, Insertable, AsChangeset, Serialize, ToSchema)]
#[diesel(table_name = sleutelproject, treat_none_as_default_value = false, treat_none_as_null = true)]
#[serde(rename_all = "camelCase")]
pub struct SleutelprojectRow {
    pub id: Uuid,
    pub kenmerk: String,
    pub naam: String,
    pub omschrijving: Option<String>,
    pub gemeente_code: String,
    pub deelnemende_gemeenten: Vec<String>,
    pub onderdeel_van: Option<Uuid>,
    pub vertrouwelijkheid: Vertrouwelijkheid,
    pub status: Sleutelprojectstatus,
    #[schema(value_type = Option<Geometrie>)]
    pub locatie: Option<Value>,
    pub aangemaakt_op: DateTime<Utc>,
    pub gewijzigd_op: DateTime<Utc>,
    pub versie: i32,
}

/// A change of status as stored; never changed.
#[derive(Clone, Debug, Queryable, Selectable, Insertable, Serialize, ToSchema)]
#[diesel(table_name = statuswisseling, treat_none_as_default_value = false)]
#[serde(rename_all = "camelCase")]
pub struct StatuswisselingRow {
    pub id: Uuid,
    pub sleutelproject_id: Uuid,
    pub gemeente_code: String,
    pub van: Sleutelprojectstatus,
    pub naar: Sleutelprojectstatus,
    pub oorzaak: Option<String>,
    pub toelichting: String,
    pub actor_id: Option<Uuid>,
    pub gebeurd_op: DateTime<Utc>,
}

/// A project with the municipality that holds its pen, so that its place in region and province is known.
#[derive(Clone, Debug)]
pub struct Sleutelproject {
    pub row: SleutelprojectRow,
    pub gemeente: GemeenteRow,
}

/// Something that belongs to a project, with that project: what may be done with it follows from both.
#[derive(Clone, Debug)]
pub struct Within<T> {
    pub project: Sleutelproject,
    pub row: T,
}

impl Deref for Sleutelproject {
    type Target = SleutelprojectRow;

    fn deref(&self) -> &SleutelprojectRow {
        &self.row
    }
}

impl<T> Deref for Within<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.row
    }
}

impl Sleutelproject {
    /// Whether facts about the project, and whatever belongs to it, may still change.
    ///
    /// # Errors
    /// [`SleutelprojectFault::Beeindigd`].
    pub fn check_changeable(&self) -> Result<(), SleutelprojectFault> {
        self.row.status.0.check_changeable()
    }
}

impl Guarded for Sleutelproject {
    fn scope(&self) -> ObjectScope {
        let deelnemende_gemeenten = self.deelnemende_gemeenten.iter().filter_map(|code| code.parse().ok()).collect();
        ObjectScope { deelnemende_gemeenten, ..self.gemeente.scope().unwrap_or_default() }
    }
}

impl OfProject for Sleutelproject {
    fn sleutelproject_id(&self) -> Option<Uuid> {
        Some(self.row.id)
    }
}

impl<T> OfProject for Within<T> {
    fn sleutelproject_id(&self) -> Option<Uuid> {
        Some(self.project.row.id)
    }
}

impl<T> Guarded for Within<T> {
    fn scope(&self) -> ObjectScope {
        self.project.scope()
    }
}

journaled!(
    SleutelprojectRow,
    Kind {
        open: &["id", "kenmerk", "naam", "omschrijving", "gemeenteCode", "deelnemendeGemeenten", "onderdeelVan", "vertrouwelijkheid", "status", "locatie", "aangemaaktOp", "gewijzigdOp", "versie"],
        names_project: Some("onderdeelVan"),
        renamed: &[("deelnemendeGemeenten", "deelnemendeGemeenteCodes"), ("onderdeelVan", "onderdeelVanId")],
        ..Kind::new("sleutelproject", "sleutelproject", true)
    },
    since gewijzigd_op,
    version versie,
    |row| Place::root(
        row.id,
        Lezers::of_level(row.vertrouwelijkheid.0, &row.gemeente_code, &row.deelnemende_gemeenten)
    )
    .naming(row.onderdeel_van)
    .of(&row.gemeente_code)
);
versioned!(SleutelprojectRow, sleutelproject);

journaled!(
    StatuswisselingRow,
    Kind {
        open: &[],
        inside: &["id", "sleutelprojectId", "gemeenteCode", "van", "naar", "oorzaak", "toelichting", "actorId", "gebeurdOp"],
        ..Kind::new("statuswisseling", "statuswisseling", false)
    },
    since gebeurd_op,
    version 1,
    |row| Place::under(row.sleutelproject_id).inside().of(&row.gemeente_code)
);
appended!(StatuswisselingRow, statuswisseling);

/// The project with this id, if the caller may read it.
///
/// # Errors
/// `nietGevonden`.
pub fn find_visible(read: &mut Read<'_>, id: Uuid) -> Result<Sleutelproject> {
    let visible = visible_to(read.caller());
    let row = sleutelproject::table
        .select(SleutelprojectRow::as_select())
        .filter(visible)
        .filter(sleutelproject::id.eq(id))
        .first(read.connection())?;
    let gemeente = find_gemeente(read, &row.gemeente_code)?;
    Ok(Sleutelproject { row, gemeente })
}

/// These projects, by id. Ask only for projects that the caller may read.
pub fn by_ids(read: &mut Read<'_>, ids: &[Uuid]) -> Result<HashMap<Uuid, Sleutelproject>> {
    if ids.is_empty() {
        return Ok(HashMap::new());
    }
    let rows = sleutelproject::table
        .filter(one_of("sleutelproject.id", ids.to_vec()))
        .select(SleutelprojectRow::as_select())
        .load(read.connection())?;
    Ok(with_gemeenten(read, rows)?.into_iter().map(|project| (project.id, project)).collect())
}

/// Each project with the municipality that holds its pen; the order is kept.
pub fn with_gemeenten(read: &mut Read<'_>, rows: Vec<SleutelprojectRow>) -> Result<Vec<Sleutelproject>> {
    let codes: BTreeSet<&str> = rows.iter().map(|row| row.gemeente_code.as_str()).collect();
    let gemeenten = gemeenten_by_code(read, &codes.into_iter().collect::<Vec<_>>())?;
    let with_gemeente = |row: SleutelprojectRow| {
        let gemeente = gemeenten.get(&row.gemeente_code).cloned();
        let gemeente = gemeente.ok_or_else(|| Error::Internal(format!("{} has no municipality", row.kenmerk)))?;
        Ok(Sleutelproject { row, gemeente })
    };
    rows.into_iter().map(with_gemeente).collect()
}

/// The same, held until the command ends: whatever changes in a project changes under this lock, one command after the other.
///
/// # Errors
/// `nietGevonden`.
pub fn lock(tx: &mut Command<'_>, id: Uuid) -> Result<Sleutelproject> {
    tx.lock_roots(&[id])?;
    find_visible(tx, id)
}

/// The project, locked, with the proof that the caller may do `action` with it.
///
/// # Errors
/// `nietGevonden`, `geenRecht`.
pub fn load_for_action(tx: &mut Command<'_>, id: Uuid, action: Action) -> Result<Authorized<Sleutelproject>> {
    let project = lock(tx, id)?;
    authorize(tx.caller(), project, action)
}

/// The next kenmerk of a municipality; whoever asks at the same time waits and gets the one after.
pub fn next_kenmerk(tx: &mut Command<'_>, gemeente_code: &str) -> Result<Kenmerk> {
    let statement = sql::<Integer>("insert into kenmerkteller (gemeente_code, laatste) values (")
        .bind::<Text, _>(gemeente_code.to_owned())
        .sql(", 1) on conflict (gemeente_code) do update set laatste = kenmerkteller.laatste + 1 returning laatste");
    let laatste: i32 = statement.get_result(tx.connection())?;
    let wrong = || Error::Internal(format!("no kenmerk for {gemeente_code}"));
    let volgnummer = u32::try_from(laatste).map_err(|_| wrong())?;
    Ok(Kenmerk { gemeente: gemeente_code.parse().map_err(|_| wrong())?, volgnummer })
}

/// Adds a project. The proof is about the place that it is about to get.
pub fn insert(tx: &mut Command<'_>, project: &Authorized<Sleutelproject>) -> Result<()> {
    project.is_for(&[Action::SleutelprojectAanmaken])?;
    project.row.create(tx, None)
}

/// Stores what changed, as the next version.
pub fn update(
    tx: &mut Command<'_>,
    project: &Authorized<Sleutelproject>,
    changed: SleutelprojectRow,
    reden: Option<&str>,
) -> Result<Sleutelproject> {
    project.is_for(&[
        Action::SleutelprojectWijzigen,
        Action::SleutelprojectPauzeren,
        Action::SleutelprojectHervatten,
        Action::SleutelprojectBeeindigen,
    ])?;
    let after = changed.succeed(tx, &project.row, reden)?;
    Ok(Sleutelproject { row: after, gemeente: project.gemeente.clone() })
}

/// The next version of a project in which something happened that its own row does not say: who saw the version before did not see that.
pub fn count_along(tx: &mut Command<'_>, project: &Authorized<Sleutelproject>, reden: Option<&str>) -> Result<()> {
    project.is_for(&[Action::FaseovergangRegistreren, Action::FaseovergangAfwijken, Action::FaseovergangTerug])?;
    project.row.clone().succeed(tx, &project.row, reden).map(|_| ())
}

/// When the project was last paused.
pub fn last_paused(tx: &mut Command<'_>, id: Uuid) -> Result<Option<DateTime<Utc>>> {
    let pauses = statuswisseling::table
        .filter(statuswisseling::sleutelproject_id.eq(id))
        .filter(statuswisseling::naar.eq(Sleutelprojectstatus::from(Status::Gepauzeerd)));
    Ok(pauses.select(diesel::dsl::max(statuswisseling::gebeurd_op)).first(tx.connection())?)
}

/// Whether other projects are parts of this one, whoever may read them.
pub fn has_parts(tx: &mut Command<'_>, id: Uuid) -> Result<bool> {
    let parts = sleutelproject::table.filter(sleutelproject::onderdeel_van.eq(id));
    Ok(diesel::select(exists(parts)).get_result(tx.connection())?)
}

/// The parts of the project that are of these municipalities, whoever may read them.
pub fn parts_of(tx: &mut Command<'_>, project: &Sleutelproject, gemeenten: &[&str]) -> Result<Vec<SleutelprojectRow>> {
    Ok(sleutelproject::table
        .select(SleutelprojectRow::as_select())
        .filter(sleutelproject::onderdeel_van.eq(project.id))
        .filter(sleutelproject::gemeente_code.eq_any(gemeenten))
        .order(sleutelproject::id)
        .load(tx.connection())?)
}

/// Makes a part of the project, locked, a project by itself.
pub fn release_part(
    tx: &mut Command<'_>,
    project: &Authorized<Sleutelproject>,
    part: &SleutelprojectRow,
    reden: &str,
) -> Result<()> {
    project.is_for(&[Action::SleutelprojectBeeindigen, Action::SleutelprojectWijzigen])?;
    SleutelprojectRow { onderdeel_van: None, ..part.clone() }.succeed(tx, part, Some(reden)).map(|_| ())
}

/// Whether no part of the project, as it is about to be, is for more readers than the project itself.
pub fn parts_fit_in(tx: &mut Command<'_>, project: &Sleutelproject) -> Result<bool> {
    let levels: Vec<Vertrouwelijkheid> = sleutelproject::table
        .filter(sleutelproject::onderdeel_van.eq(project.id))
        .select(sleutelproject::vertrouwelijkheid)
        .distinct()
        .load(tx.connection())?;
    Ok(levels.iter().all(|level| level.0.may_be_child_of(project.vertrouwelijkheid.0)))
}

/// Keeps a change of status.
pub fn insert_statuswisseling(
    tx: &mut Command<'_>,
    _project: &Authorized<Sleutelproject>,
    row: &StatuswisselingRow,
) -> Result<()> {
    row.append(tx, row.toelichting.as_str())
}

/// One page of the changes of status of a project, newest first.
pub fn list_statuswisselingen(
    read: &mut Read<'_>,
    project: Uuid,
    page: &PageQuery,
) -> Result<Page<StatuswisselingRow>> {
    let of_project = || statuswisseling::table.filter(statuswisseling::sleutelproject_id.eq(project)).into_boxed();
    let (query, sort) = (of_project().select(StatuswisselingRow::as_select()), "-gebeurdOp");
    let rows = seek!(query, page, sort, true, statuswisseling::gebeurd_op => DateTime<Utc>, statuswisseling::id)
        .load(read.connection())?;
    let total = page.total(&rows, of_project().select(statuswisseling::id), read.connection())?;
    page.page(rows, total, sort, |row: &StatuswisselingRow| (row.gebeurd_op, row.id))
}
