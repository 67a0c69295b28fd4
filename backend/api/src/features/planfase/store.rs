//! Rows and SQL of the phases.

use chrono::{DateTime, NaiveDate, Utc};
use diesel::dsl::{exists, not};
use diesel::pg::Pg;
use diesel::prelude::*;
use diesel::sql_types::{Bool, Text};
use serde::Serialize;
use sleutelbord_domain::planfase::Planfase;
use sleutelbord_domain::policy::Action;
use sleutelbord_domain::sleutelproject::Sleutelprojectstatus as Status;
use utoipa::ToSchema;
use uuid::Uuid;

use super::Planfasesoort;
use crate::access::authorized::Authorized;
use crate::features::sleutelproject::{self, Sleutelproject, Sleutelprojectstatus, Within};
use crate::journaled;
use crate::platform::db::{Command, Read};
use crate::platform::error::Result;
use crate::platform::journal::Kind;
use crate::platform::record::Versioned;
use crate::platform::sql::sql;
use crate::schema::planfase;
use crate::versioned;

/// A phase as stored. It is closed when it has a `werkelijk_einde`.
#[derive(Clone, Debug, PartialEq, Queryable, Selectable, Insertable, AsChangeset, Serialize, ToSchema)]
#[diesel(table_name = planfase, treat_none_as_default_value = false, treat_none_as_null = true)]
#[serde(rename_all = "camelCase")]
pub struct PlanfaseRow {
    pub id: Uuid,
    pub sleutelproject_id: Uuid,
    pub gemeente_code: String,
    pub soort: Planfasesoort,
    pub volgorde: i32,
    pub naam: String,
    pub geplande_start: Option<NaiveDate>,
    pub gepland_einde: Option<NaiveDate>,
    pub werkelijke_start: Option<NaiveDate>,
    pub werkelijk_einde: Option<NaiveDate>,
    pub met_afwijking: bool,
    pub gewijzigd_op: DateTime<Utc>,
    pub versie: i32,
}

journaled!(
    PlanfaseRow,
    Kind {
        open: &["id", "sleutelprojectId", "gemeenteCode", "soort", "volgorde", "naam", "geplandeStart", "geplandEinde", "werkelijkeStart", "werkelijkEinde", "metAfwijking", "gewijzigdOp", "versie"],
        ..Kind::new("planfase", "planfase", true)
    },
    since gewijzigd_op,
    version versie,
    |row| Place::under(row.sleutelproject_id).of(&row.gemeente_code)
);
versioned!(PlanfaseRow, planfase);

/// The phases of these projects, per project in their order. Ask only for projects that the caller may read.
pub fn of_projects(read: &mut Read<'_>, projects: &[Uuid]) -> Result<Vec<PlanfaseRow>> {
    Ok(planfase::table
        .filter(planfase::sleutelproject_id.eq_any(projects))
        .order((planfase::sleutelproject_id, planfase::volgorde))
        .select(PlanfaseRow::as_select())
        .load(read.connection())?)
}

diesel::alias!(planfase as eerdere_fase: EerdereFase);

/// The ids of the projects that are in this phase, as a subquery: it is open, and no earlier phase is.
#[must_use]
pub fn in_fase(fase: Planfasesoort) -> planfase::BoxedQuery<'static, Pg, diesel::sql_types::Uuid> {
    let earlier_open = eerdere_fase
        .filter(eerdere_fase.field(planfase::sleutelproject_id).eq(planfase::sleutelproject_id))
        .filter(eerdere_fase.field(planfase::volgorde).lt(planfase::volgorde))
        .filter(eerdere_fase.field(planfase::werkelijk_einde).is_null());
    planfase::table
        .filter(planfase::soort.eq(fase).and(planfase::werkelijk_einde.is_null()))
        .filter(not(exists(earlier_open)))
        .select(planfase::sleutelproject_id)
        .into_boxed()
}

/// Open phases of active projects of these municipalities that are planned to end before `end`, the earliest first.
pub fn closing_before(
    read: &mut Read<'_>,
    gemeenten: &[String],
    end: NaiveDate,
    at_most: i64,
) -> Result<Vec<(PlanfaseRow, NaiveDate)>> {
    let active =
        sql::<Bool>("exists (select from sleutelproject as active where active.id = planfase.sleutelproject_id and active.status = ")
            .bind::<Text, _>(Sleutelprojectstatus::from(Status::Actief))
            .sql(")");
    let readable = sleutelproject::within_readable_projects(read.caller(), "planfase.sleutelproject_id");
    Ok(planfase::table
        .filter(planfase::gemeente_code.eq_any(gemeenten).and(readable).and(active))
        .filter(planfase::werkelijk_einde.is_null().and(planfase::gepland_einde.lt(end)))
        .order((planfase::gepland_einde, planfase::volgorde, planfase::id))
        .select((PlanfaseRow::as_select(), planfase::gepland_einde.assume_not_null()))
        .limit(at_most)
        .load(read.connection())?)
}

/// The phase, with its project locked.
///
/// # Errors
/// `nietGevonden`.
pub fn lock(tx: &mut Command<'_>, id: Uuid) -> Result<Within<PlanfaseRow>> {
    let project = planfase::table.find(id).select(planfase::sleutelproject_id).first(tx.connection())?;
    let project = sleutelproject::lock(tx, project)?;
    let row = planfase::table.find(id).select(PlanfaseRow::as_select()).first(tx.connection())?;
    Ok(Within { project, row })
}

/// Gives a new project its five phases, all open and without dates.
pub fn start(tx: &mut Command<'_>, project: &Authorized<Sleutelproject>) -> Result<()> {
    project.is_for(&[Action::SleutelprojectAanmaken])?;
    for (volgorde, fase) in (1..).zip(Planfase::ALL) {
        let row = PlanfaseRow {
            id: Uuid::now_v7(),
            sleutelproject_id: project.id,
            gemeente_code: project.gemeente_code.clone(),
            soort: (*fase).into(),
            volgorde,
            naam: fase.usual_naam().to_owned(),
            geplande_start: None,
            gepland_einde: None,
            werkelijke_start: None,
            werkelijk_einde: None,
            met_afwijking: false,
            gewijzigd_op: tx.now(),
            versie: 1,
        };
        row.create(tx, None)?;
    }
    Ok(())
}

/// Stores what changed in a phase, as its next version.
pub fn update(
    tx: &mut Command<'_>,
    fase: &Authorized<Within<PlanfaseRow>>,
    changed: PlanfaseRow,
    reden: Option<&str>,
) -> Result<PlanfaseRow> {
    fase.is_for(&[
        Action::PlanfaseWijzigen,
        Action::FaseovergangRegistreren,
        Action::FaseovergangAfwijken,
        Action::FaseovergangTerug,
        Action::MijlpaalCorrigeren,
        Action::MijlpaalLatenVervallen,
    ])?;
    changed.succeed(tx, &fase.row, reden)
}
