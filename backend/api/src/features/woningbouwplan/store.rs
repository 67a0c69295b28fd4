//! Rows and SQL of the plans.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::ops::Deref;

use chrono::{DateTime, NaiveDate, Utc};
use diesel::pg::Pg;
use diesel::prelude::*;
use diesel::sql_types::Bool;
use diesel::upsert::excluded;
use serde::Serialize;
use serde_json::Value;
use sleutelbord_domain::policy::Action;
use sleutelbord_domain::policy::ObjectScope;
use utoipa::ToSchema;
use uuid::Uuid;

use super::{JuridischeGrondslag, Opdrachtgever, Planstatus, Plantype, Projectstatus, Vertrouwelijkheid};
use crate::access::authorized::{Authorized, Guarded, OfProject};
use crate::access::visibility;
use crate::features::organisatie::{GemeenteRow, find_gemeente};
use crate::platform::caller::{Caller, CallerKind};
use crate::platform::db::{Command, Read};
use crate::platform::error::{Error, Result};
use crate::platform::geometry::Geometrie;
use crate::platform::journal::Kind;
use crate::platform::lezers::Lezers;
use crate::platform::sql::{Sql, sql};
use crate::schema::{sleutelproject, woningbouwplan};
use crate::within_reach;
use crate::{journaled, versioned};

/// How many plans travel to the database at once.
const AT_ONCE: usize = 500;

/// A plan as stored.
#[derive(Clone, Debug, PartialEq, Queryable, Selectable, Insertable, AsChangeset, Serialize, ToSchema)]
#[diesel(table_name = woningbouwplan, treat_none_as_default_value = false, treat_none_as_null = true)]
#[serde(rename_all = "camelCase")]
pub struct WoningbouwplanRow {
    pub id: Uuid,
    pub bron: Option<String>,
    pub bron_id: Option<String>,
    pub bronvelden: Vec<String>,
    pub brondatum: Option<NaiveDate>,
    pub naam: String,
    pub gemeente_code: String,
    pub plantype: Plantype,
    pub planstatus: Planstatus,
    pub juridische_grondslag: Option<JuridischeGrondslag>,
    pub projectstatus: Projectstatus,
    pub opdrachtgever: Opdrachtgever,
    pub vertrouwelijkheid: Vertrouwelijkheid,
    pub sleutelproject_id: Option<Uuid>,
    #[schema(value_type = Option<Geometrie>)]
    pub locatie: Option<Value>,
    pub bruto: i32,
    pub sloop: i32,
    pub gerealiseerd: i32,
    pub restcapaciteit: i32,
    pub verwijderd_op: Option<DateTime<Utc>>,
    pub aangemaakt_op: DateTime<Utc>,
    pub gewijzigd_op: DateTime<Utc>,
    pub versie: i32,
    pub uitspraakdatum: Option<NaiveDate>,
}

/// A plan with its municipality, so that its place in region and province is known.
#[derive(Clone, Debug)]
pub struct Woningbouwplan {
    pub row: WoningbouwplanRow,
    pub gemeente: GemeenteRow,
}

impl Deref for Woningbouwplan {
    type Target = WoningbouwplanRow;

    fn deref(&self) -> &WoningbouwplanRow {
        &self.row
    }
}

impl Guarded for Woningbouwplan {
    fn scope(&self) -> ObjectScope {
        self.gemeente.scope().unwrap_or_default()
    }
}

impl OfProject for WoningbouwplanRow {
    fn sleutelproject_id(&self) -> Option<Uuid> {
        self.sleutelproject_id
    }
}

impl OfProject for Woningbouwplan {
    fn sleutelproject_id(&self) -> Option<Uuid> {
        self.row.sleutelproject_id
    }
}

/// What the right to write plans was asked for: one plan, or all those of some municipalities.
pub trait Plannen {
    /// Whether that includes the plans of this municipality.
    fn include(&self, gemeente_code: &str) -> bool;
}

impl Plannen for Woningbouwplan {
    fn include(&self, gemeente_code: &str) -> bool {
        self.row.gemeente_code == gemeente_code
    }
}

impl Plannen for Vec<GemeenteRow> {
    fn include(&self, gemeente_code: &str) -> bool {
        self.iter().any(|gemeente| gemeente.code == gemeente_code)
    }
}

/// Refuses to write a plan about which nothing was asked.
///
/// # Errors
/// [`Error::Internal`].
pub fn require_included<'r>(
    proof: &Authorized<impl Plannen>,
    mut plannen: impl Iterator<Item = &'r WoningbouwplanRow>,
) -> Result<()> {
    if plannen.all(|plan| proof.include(&plan.gemeente_code)) {
        Ok(())
    } else {
        Err(Error::Internal("a plan of which the right was not asked".into()))
    }
}

impl WoningbouwplanRow {
    /// Whether the source leads this field, by its wire name.
    #[must_use]
    pub fn is_led_by_bron(&self, field: &str) -> bool {
        self.bronvelden.iter().any(|led| led == field)
    }
}

journaled!(
    WoningbouwplanRow,
    Kind {
        open: &["id", "bron", "bronId", "bronvelden", "brondatum", "naam", "gemeenteCode", "plantype", "planstatus", "juridischeGrondslag", "projectstatus", "opdrachtgever", "vertrouwelijkheid", "sleutelprojectId", "locatie", "bruto", "sloop", "gerealiseerd", "restcapaciteit", "uitspraakdatum", "aangemaaktOp", "gewijzigdOp", "versie"],
        intern: &["verwijderdOp"],
        names_project: Some("sleutelprojectId"),
        ..Kind::new("woningbouwplan", "woningbouwplan", true)
    },
    since gewijzigd_op,
    version versie,
    |row| Place::root(row.id, Lezers::of_level(row.vertrouwelijkheid.0, &row.gemeente_code, &[]))
        .naming(row.sleutelproject_id)
        .of(&row.gemeente_code)
);

versioned!(WoningbouwplanRow, woningbouwplan);

type Predicate = Box<dyn BoxableExpression<woningbouwplan::table, Pg, SqlType = Bool>>;

/// The plans that `caller` may read.
#[must_use]
pub fn visible_to(caller: &Caller) -> Predicate {
    Box::new(woningbouwplan::verwijderd_op.is_null().and(visible_or_removed(caller)))
}

/// The same with those that were removed: whoever could read a plan hears of its end.
#[must_use]
pub fn visible_or_removed(caller: &Caller) -> Predicate {
    if caller.kind == CallerKind::Klok {
        return Box::new(sql::<Bool>("true"));
    }
    Box::new(within_reach!(woningbouwplan, caller))
}

/// Een sleutelproject, met zijn kenmerk en naam.
#[derive(Clone, Debug, Queryable, Selectable, Serialize, utoipa::ToSchema)]
#[diesel(table_name = sleutelproject)]
#[serde(rename_all = "camelCase")]
pub struct Sleutelprojectverwijzing {
    pub id: Uuid,
    pub kenmerk: String,
    /// De naam van het project.
    #[schema(example = "Zwolle Spoorzone")]
    pub naam: String,
}

/// The plans of key projects that `caller` may read: a plan tells of no other.
#[must_use]
pub fn of_readable_project(caller: &Caller) -> Sql<Bool> {
    visibility::within_readable_projects(caller, "woningbouwplan.sleutelproject_id")
}

/// The others.
#[must_use]
pub fn of_no_readable_project(caller: &Caller) -> Sql<Bool> {
    visibility::outside_readable_projects(caller, "woningbouwplan.sleutelproject_id")
}

/// Those of the projects that the caller may read.
pub fn find_projects(read: &mut Read<'_>, ids: &[Uuid]) -> Result<HashMap<Uuid, Sleutelprojectverwijzing>> {
    if ids.is_empty() {
        return Ok(HashMap::new());
    }
    let rows: Vec<Sleutelprojectverwijzing> = sleutelproject::table
        .filter(sleutelproject::id.eq_any(ids))
        .filter(visibility::readable_project(read.caller()))
        .select(Sleutelprojectverwijzing::as_select())
        .load(read.connection())?;
    Ok(rows.into_iter().map(|project| (project.id, project)).collect())
}

/// The plan with this id, if the caller may read it.
///
/// # Errors
/// `nietGevonden`.
pub fn find_visible(read: &mut Read<'_>, id: Uuid) -> Result<Woningbouwplan> {
    let row = woningbouwplan::table
        .select(WoningbouwplanRow::as_select())
        .filter(visible_to(read.caller()))
        .filter(woningbouwplan::id.eq(id))
        .first(read.connection())?;
    let gemeente = find_gemeente(read, &row.gemeente_code)?;
    Ok(Woningbouwplan { row, gemeente })
}

/// The same, held until the command ends: whatever changes in a plan changes under this lock.
///
/// # Errors
/// `nietGevonden`.
pub fn lock(tx: &mut Command<'_>, id: Uuid) -> Result<Woningbouwplan> {
    tx.lock_roots(&[id])?;
    find_visible(tx, id)
}

/// The plans of a source by their id there (each municipality may have its own), whoever may read them.
pub fn find_by_bron(read: &mut Read<'_>, bron: &str, ids: &[&str]) -> Result<HashMap<String, Vec<WoningbouwplanRow>>> {
    let rows: Vec<WoningbouwplanRow> = woningbouwplan::table
        .filter(woningbouwplan::verwijderd_op.is_null())
        .filter(woningbouwplan::bron.eq(bron))
        .filter(woningbouwplan::bron_id.eq_any(ids))
        .select(WoningbouwplanRow::as_select())
        .order(woningbouwplan::id)
        .load(read.connection())?;
    let mut keyed: HashMap<String, Vec<WoningbouwplanRow>> = HashMap::new();
    for row in rows {
        let id = row.bron_id.clone();
        let id = id.ok_or_else(|| Error::Internal("a plan of a source without its id there".into()))?;
        keyed.entry(id).or_default().push(row);
    }
    Ok(keyed)
}

/// The plans of a source in these municipalities by their id there, and those with these ids wherever they lie now; held until the command ends. Another import
/// of the same source waits here, as far as it is about one of the municipalities.
pub fn lock_by_bron(
    tx: &mut Command<'_>,
    bron: &str,
    keys: &[(&str, &str)],
    known: &[Uuid],
) -> Result<Vec<WoningbouwplanRow>> {
    let gemeenten: BTreeSet<&str> = keys.iter().map(|(gemeente, _)| *gemeente).collect();
    for gemeente in &gemeenten {
        tx.lock_name(&format!("bron:{bron}:{gemeente}"))?;
    }
    let ids: Vec<&str> = keys.iter().map(|(_, id)| *id).collect();
    let gemeenten: Vec<&str> = gemeenten.into_iter().collect();
    let asked = || {
        let here = woningbouwplan::bron
            .eq(bron)
            .and(woningbouwplan::gemeente_code.eq_any(&gemeenten))
            .and(woningbouwplan::bron_id.eq_any(&ids))
            .assume_not_null();
        woningbouwplan::table
            .filter(woningbouwplan::verwijderd_op.is_null())
            .filter(woningbouwplan::id.eq_any(known).or(here))
    };
    let roots: Vec<Uuid> = asked().select(woningbouwplan::id).load(tx.connection())?;
    tx.lock_roots(&roots)?;
    Ok(asked().select(WoningbouwplanRow::as_select()).load(tx.connection())?)
}

/// Those of the plans that the caller may read.
pub fn readable_among(read: &mut Read<'_>, ids: &[Uuid]) -> Result<HashSet<Uuid>> {
    let rows: Vec<Uuid> = woningbouwplan::table
        .select(woningbouwplan::id)
        .filter(visible_to(read.caller()))
        .filter(woningbouwplan::id.eq_any(ids))
        .load(read.connection())?;
    Ok(rows.into_iter().collect())
}

/// Writes plans as they are given, new or not. Whoever calls this journals them.
///
/// # Errors
/// `alAanwezig` when another plan has the same id of the same source.
pub fn save_plannen(
    tx: &mut Command<'_>,
    proof: &Authorized<impl Plannen>,
    plannen: &[WoningbouwplanRow],
) -> Result<()> {
    proof.is_for(&[Action::WoningbouwplanImporteren])?;
    require_included(proof, plannen.iter())?;
    use woningbouwplan::dsl as plan;
    for some in plannen.chunks(AT_ONCE) {
        diesel::insert_into(woningbouwplan::table)
            .values(some)
            .on_conflict(plan::id)
            .do_update()
            .set((
                plan::bronvelden.eq(excluded(plan::bronvelden)),
                plan::brondatum.eq(excluded(plan::brondatum)),
                plan::naam.eq(excluded(plan::naam)),
                plan::gemeente_code.eq(excluded(plan::gemeente_code)),
                plan::plantype.eq(excluded(plan::plantype)),
                plan::planstatus.eq(excluded(plan::planstatus)),
                plan::juridische_grondslag.eq(excluded(plan::juridische_grondslag)),
                plan::projectstatus.eq(excluded(plan::projectstatus)),
                plan::opdrachtgever.eq(excluded(plan::opdrachtgever)),
                plan::vertrouwelijkheid.eq(excluded(plan::vertrouwelijkheid)),
                plan::sleutelproject_id.eq(excluded(plan::sleutelproject_id)),
                plan::locatie.eq(excluded(plan::locatie)),
                plan::bruto.eq(excluded(plan::bruto)),
                plan::sloop.eq(excluded(plan::sloop)),
                plan::gerealiseerd.eq(excluded(plan::gerealiseerd)),
                plan::restcapaciteit.eq(excluded(plan::restcapaciteit)),
                plan::verwijderd_op.eq(excluded(plan::verwijderd_op)),
                plan::gewijzigd_op.eq(excluded(plan::gewijzigd_op)),
                plan::versie.eq(excluded(plan::versie)),
                plan::uitspraakdatum.eq(excluded(plan::uitspraakdatum)),
            ))
            .execute(tx.connection())?;
    }
    Ok(())
}
