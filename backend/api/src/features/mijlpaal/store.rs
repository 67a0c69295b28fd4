//! Rows of milestones, and how they are found and written.

use chrono::{DateTime, NaiveDate, Utc};
use diesel::dsl::exists;
use diesel::prelude::*;
use diesel::result::{DatabaseErrorKind, Error as DieselError};
use serde::Serialize;
use sleutelbord_domain::datum::Datum;
use sleutelbord_domain::mijlpaal::{Afhankelijkheid, Mijlpaal, Schakel};
use sleutelbord_domain::policy::Action;
use utoipa::ToSchema;
use uuid::Uuid;

use super::{Precisie, Vervalreden};
use crate::access::authorized::Authorized;
use crate::features::planfase::Planfasesoort;
use crate::features::sleutelproject::{self, Sleutelproject, Within};
use crate::journaled;
use crate::platform::db::{Command, Read};
use crate::platform::error::{Code, Error, Result};
use crate::platform::journal::{Entry, Kind};
use crate::platform::record::Versioned;
use crate::platform::sql::one_of;
use crate::schema::mijlpaal;
use crate::versioned;

/// A milestone as stored.
#[derive(Clone, Debug, PartialEq, Queryable, Selectable, Insertable, AsChangeset, Serialize, ToSchema)]
#[diesel(table_name = mijlpaal, treat_none_as_default_value = false, treat_none_as_null = true)]
#[serde(rename_all = "camelCase")]
pub struct MijlpaalRow {
    pub id: Uuid,
    pub sleutelproject_id: Uuid,
    pub gemeente_code: String,
    pub fase: Planfasesoort,
    pub soort: Option<String>,
    pub naam: String,
    pub basisdatum: NaiveDate,
    pub basis_precisie: Precisie,
    pub indicatief: bool,
    pub prognosedatum: NaiveDate,
    pub prognose_precisie: Precisie,
    pub realisatiedatum: Option<NaiveDate>,
    pub realisatie_precisie: Option<Precisie>,
    pub vervalreden: Option<Vervalreden>,
    pub verplicht: bool,
    pub afhankelijk_van: Vec<Uuid>,
    pub verantwoordelijke: Option<String>,
    pub bewijs: Option<String>,
    pub aangemaakt_op: DateTime<Utc>,
    pub gewijzigd_op: DateTime<Utc>,
    pub versie: i32,
}

journaled!(
    MijlpaalRow,
    Kind {
        open: &["id", "sleutelprojectId", "gemeenteCode", "fase", "soort", "naam", "prognosedatum", "prognosePrecisie", "realisatiedatum", "realisatiePrecisie", "vervalreden", "verplicht", "afhankelijkVan", "aangemaaktOp", "gewijzigdOp", "versie"],
        inside: &["basisdatum", "basisPrecisie", "indicatief", "verantwoordelijke", "bewijs"],
        superseded: &["prognosedatum", "prognosePrecisie"],
        ..Kind::new("mijlpaal", "mijlpaal", true)
    },
    since gewijzigd_op,
    version versie,
    |row| Place::under(row.sleutelproject_id).of(&row.gemeente_code)
);
versioned!(MijlpaalRow, mijlpaal);

impl MijlpaalRow {
    /// Its dates, as the rules see them.
    #[must_use]
    pub fn dates(&self) -> Mijlpaal {
        let realisatie = self.realisatiedatum.zip(self.realisatie_precisie);
        Mijlpaal {
            basis: Datum { datum: self.basisdatum, precisie: self.basis_precisie.0 },
            indicatief: self.indicatief,
            prognose: Datum { datum: self.prognosedatum, precisie: self.prognose_precisie.0 },
            realisatie: realisatie.map(|(datum, precisie)| Datum { datum, precisie: precisie.0 }),
            vervallen: self.vervalreden.map(|reden| reden.0),
        }
    }

    /// The same milestone with these dates.
    #[must_use]
    pub fn with_dates(self, dates: Mijlpaal) -> Self {
        let Mijlpaal { basis, indicatief, prognose, realisatie, vervallen } = dates;
        Self {
            basisdatum: basis.datum,
            basis_precisie: basis.precisie.into(),
            indicatief,
            prognosedatum: prognose.datum,
            prognose_precisie: prognose.precisie.into(),
            realisatiedatum: realisatie.map(|happened| happened.datum),
            realisatie_precisie: realisatie.map(|happened| happened.precisie.into()),
            vervalreden: vervallen.map(Into::into),
            ..self
        }
    }

    /// As a link in the chain of its project.
    #[must_use]
    pub fn schakel(&self) -> Schakel {
        let dates = self.dates();
        Schakel { id: self.id, prognose: dates.prognose, open: dates.check_open().is_ok() }
    }

    /// What it waits for.
    pub fn afhankelijkheden(&self) -> impl Iterator<Item = Afhankelijkheid> {
        self.afhankelijk_van.iter().map(|voorganger| Afhankelijkheid { mijlpaal: self.id, voorganger: *voorganger })
    }
}

/// The milestones of these projects, by forecast. Ask only for projects that the caller may read.
pub fn of_projects(read: &mut Read<'_>, projects: &[Uuid]) -> Result<Vec<MijlpaalRow>> {
    Ok(mijlpaal::table
        .filter(one_of("mijlpaal.sleutelproject_id", projects.to_vec()))
        .order((mijlpaal::sleutelproject_id, mijlpaal::prognosedatum, mijlpaal::id))
        .select(MijlpaalRow::as_select())
        .load(read.connection())?)
}

/// The milestone, if the caller may read its project.
///
/// # Errors
/// `nietGevonden`.
pub fn find_visible(read: &mut Read<'_>, id: Uuid) -> Result<Within<MijlpaalRow>> {
    let row: MijlpaalRow = mijlpaal::table.find(id).select(MijlpaalRow::as_select()).first(read.connection())?;
    let project = sleutelproject::find_visible(read, row.sleutelproject_id)?;
    Ok(Within { project, row })
}

/// The milestone, with its project locked.
///
/// # Errors
/// `nietGevonden`.
pub fn lock(tx: &mut Command<'_>, id: Uuid) -> Result<Within<MijlpaalRow>> {
    let project = mijlpaal::table.find(id).select(mijlpaal::sleutelproject_id).first(tx.connection())?;
    let project = sleutelproject::lock(tx, project)?;
    let row = mijlpaal::table.find(id).select(MijlpaalRow::as_select()).first(tx.connection())?;
    Ok(Within { project, row })
}

/// Adds a milestone.
pub fn insert(tx: &mut Command<'_>, project: &Authorized<Sleutelproject>, row: &MijlpaalRow) -> Result<()> {
    project.is_for(&[Action::MijlpaalAanmaken, Action::SleutelprojectAanmaken])?;
    row.create(tx, None)
}

/// The acts that change a milestone: its own, and those that change it along — a decision fixes dates, a settlement moves them, a way back opens them.
const CHANGES: &[Action] = &[
    Action::MijlpaalWijzigen,
    Action::MijlpaalVerschuiven,
    Action::MijlpaalCorrigeren,
    Action::MijlpaalRealiseren,
    Action::MijlpaalLatenVervallen,
    Action::BasisdatumWijzigen,
    Action::BesluitRegistreren,
    Action::ProvinciaalBesluitRegistreren,
    Action::EscalatieAfhandelen,
    Action::FaseovergangTerug,
];

/// Stores what changed in a milestone, as its next version.
pub fn update(
    tx: &mut Command<'_>,
    mijlpaal: &Authorized<Within<MijlpaalRow>>,
    changed: MijlpaalRow,
    reden: Option<&str>,
) -> Result<MijlpaalRow> {
    mijlpaal.is_for(CHANGES)?;
    changed.succeed(tx, &mijlpaal.row, reden)
}

/// Removes a milestone to which nothing refers.
///
/// # Errors
/// `inGebruik`.
pub fn delete(tx: &mut Command<'_>, mijlpaal: &Authorized<Within<MijlpaalRow>>) -> Result<()> {
    mijlpaal.is_for(&[Action::MijlpaalWijzigen])?;
    let followers = mijlpaal::table
        .filter(mijlpaal::sleutelproject_id.eq(mijlpaal.sleutelproject_id))
        .filter(mijlpaal::afhankelijk_van.contains(vec![mijlpaal.id]));
    if diesel::select(exists(followers)).get_result(tx.connection())? {
        return Err(Error::refused(Code::InGebruik));
    }
    match mijlpaal.row.take_out(tx.connection()) {
        Err(DieselError::DatabaseError(DatabaseErrorKind::ForeignKeyViolation, _)) => {
            Err(Error::refused(Code::InGebruik))
        }
        other => {
            other?;
            tx.journal(Entry::deleted(&mijlpaal.row)?)
        }
    }
}
