//! Rows and SQL of the transitions.

use chrono::{DateTime, NaiveDate, Utc};
use diesel::prelude::*;
use serde::Serialize;
use sleutelbord_domain::planfase::Faseovergangsoort as Soort;
use sleutelbord_domain::policy::Action;
use utoipa::ToSchema;
use uuid::Uuid;

use super::{Faseovergangsoort, Teruggrond};
use crate::access::authorized::Authorized;
use crate::appended;
use crate::features::planfase::{Belemmering, Planfasesoort};
use crate::features::sleutelproject::Sleutelproject;
use crate::journaled;
use crate::platform::db::{Command, Read};
use crate::platform::error::Result;
use crate::platform::journal::Kind;
use crate::platform::record::Appended;
use crate::schema::faseovergang;

/// A transition as stored; never changed.
#[derive(Clone, Debug, Queryable, Selectable, Insertable, Serialize, ToSchema)]
#[diesel(table_name = faseovergang, treat_none_as_default_value = false)]
#[serde(rename_all = "camelCase")]
pub struct FaseovergangRow {
    pub id: Uuid,
    pub sleutelproject_id: Uuid,
    pub gemeente_code: String,
    pub volgnummer: i32,
    pub soort: Faseovergangsoort,
    pub van: Planfasesoort,
    pub naar: Option<Planfasesoort>,
    pub datum: NaiveDate,
    pub afwijking: bool,
    #[schema(value_type = Vec<Belemmering>)]
    pub belemmeringen: serde_json::Value,
    pub grond: Option<Teruggrond>,
    pub toelichting: Option<String>,
    pub actor_id: Option<Uuid>,
    pub gebeurd_op: DateTime<Utc>,
    pub besluit_id: Option<Uuid>,
}

/// The transitions of a project, oldest first. Ask only for a project that the caller may read.
pub fn of_project(read: &mut Read<'_>, project: Uuid) -> Result<Vec<FaseovergangRow>> {
    Ok(faseovergang::table
        .filter(faseovergang::sleutelproject_id.eq(project))
        .order(faseovergang::volgnummer)
        .select(FaseovergangRow::as_select())
        .load(read.connection())?)
}

/// A project, the phase it went back to, and when.
type Terugval = (Uuid, Option<Planfasesoort>, DateTime<Utc>);

/// To which phase these projects went back, and when.
pub fn terugvallen(read: &mut Read<'_>, projects: &[Uuid]) -> Result<Vec<Terugval>> {
    Ok(faseovergang::table
        .filter(faseovergang::sleutelproject_id.eq_any(projects))
        .filter(faseovergang::soort.eq(Faseovergangsoort::from(Soort::Terug)))
        .select((faseovergang::sleutelproject_id, faseovergang::naar, faseovergang::gebeurd_op))
        .load(read.connection())?)
}

/// Adds a transition.
pub fn append(tx: &mut Command<'_>, project: &Authorized<Sleutelproject>, row: &FaseovergangRow) -> Result<()> {
    project.is_for(&[Action::FaseovergangRegistreren, Action::FaseovergangAfwijken, Action::FaseovergangTerug])?;
    Appended::append(row, tx, row.toelichting.as_deref())
}

journaled!(
    FaseovergangRow,
    Kind {
        open: &["id", "sleutelprojectId", "gemeenteCode", "volgnummer", "soort", "van", "naar", "datum", "afwijking", "belemmeringen", "grond", "besluitId", "actorId", "gebeurdOp"],
        inside: &["toelichting"],
        ..Kind::new("faseovergang", "faseovergang", false)
    },
    since gebeurd_op,
    version 1,
    |row| Place::under(row.sleutelproject_id).of(&row.gemeente_code)
);
appended!(FaseovergangRow, faseovergang);
