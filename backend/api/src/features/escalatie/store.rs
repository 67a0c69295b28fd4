//! Rows and SQL of the cases and their steps.

use std::collections::HashMap;

use chrono::{DateTime, NaiveDate, Utc};
use diesel::pg::Pg;
use diesel::prelude::*;
use diesel::sql_types::{Bool, Text};
use serde::Serialize;
use sleutelbord_domain::escalatie as rules;
use sleutelbord_domain::policy::Action;
use utoipa::ToSchema;
use uuid::Uuid;

use super::{Behandelaar, Escalatiesoort, Escalatiestatus, Stapsoort, Uitkomst};
use crate::access::authorized::Authorized;
use crate::appended;
use crate::features::sleutelproject::{Sleutelproject, by_ids, of_readable_project};
use crate::journaled;
use crate::platform::caller::{Caller, CallerKind};
use crate::platform::db::{Command, Read};
use crate::platform::error::{Error, Result};
use crate::platform::journal::Kind;
use crate::platform::lezers::Lezers;
use crate::platform::page::{Page, PageQuery};
use crate::platform::record::Versioned;
use crate::platform::sql::sql;
use crate::schema::{escalatie, escalatiestap, mijlpaal, verschuiving};
use crate::seek;
use crate::versioned;

/// A case as stored.
#[derive(Clone, Debug, PartialEq, Queryable, Selectable, Insertable, AsChangeset, Serialize, ToSchema)]
#[diesel(table_name = escalatie, treat_none_as_default_value = false, treat_none_as_null = true)]
#[serde(rename_all = "camelCase")]
pub struct EscalatieRow {
    pub id: Uuid,
    pub sleutelproject_id: Uuid,
    pub mijlpaal_id: Option<Uuid>,
    pub ladder_id: Uuid,
    pub gemeente_code: String,
    pub melder_id: Option<Uuid>,
    pub melder_organisatie: String,
    pub lezers: Vec<String>,
    pub soort: Escalatiesoort,
    pub titel: String,
    pub vraag: String,
    pub gewenst_besluit: String,
    pub status: Escalatiestatus,
    pub niveau: i32,
    pub behandelaar: Option<Behandelaar>,
    pub aan_zet_organisatie: Option<String>,
    pub reactie_voor: Option<NaiveDate>,
    pub afhandelen_voor: Option<NaiveDate>,
    pub in_behandeling_op: Option<NaiveDate>,
    pub opgeschort_op: Option<NaiveDate>,
    pub voorstel_op: Option<NaiveDate>,
    pub gewaarschuwd_op: Option<NaiveDate>,
    pub geopend: bool,
    pub uitkomst: Option<Uitkomst>,
    pub aangemaakt_op: DateTime<Utc>,
    pub gewijzigd_op: DateTime<Utc>,
    pub versie: i32,
}

/// One step in the course of a case, as stored; never changed.
#[derive(Clone, Debug, Queryable, Selectable, Insertable, Serialize, ToSchema)]
#[diesel(table_name = escalatiestap, treat_none_as_default_value = false)]
#[serde(rename_all = "camelCase")]
pub struct StapRow {
    pub id: Uuid,
    pub escalatie_id: Uuid,
    pub sleutelproject_id: Uuid,
    pub gemeente_code: String,
    pub volgnummer: i32,
    pub soort: Stapsoort,
    pub van_niveau: i32,
    pub naar_niveau: i32,
    pub van_status: Escalatiestatus,
    pub naar_status: Escalatiestatus,
    pub uitkomst: Option<Uitkomst>,
    pub toelichting: Option<String>,
    pub verschuiving_id: Option<Uuid>,
    pub actor_id: Option<Uuid>,
    pub gebeurd_op: DateTime<Utc>,
}

/// A case with its project, whatever of that project its reader may see.
#[derive(Clone, Debug)]
pub struct FoundCase {
    pub row: EscalatieRow,
    pub project: Sleutelproject,
}

impl EscalatieRow {
    /// The state that the rules decide about.
    ///
    /// # Errors
    /// When the level is no level.
    pub fn state(&self) -> Result<rules::Escalatie> {
        let niveau = u8::try_from(self.niveau).map_err(|_| Error::Internal(format!("level {}", self.niveau)))?;
        Ok(rules::Escalatie {
            status: self.status.0,
            niveau,
            behandelaar: self.behandelaar.map(|behandelaar| behandelaar.0),
            reactie_voor: self.reactie_voor,
            afhandelen_voor: self.afhandelen_voor,
            in_behandeling_op: self.in_behandeling_op,
            opgeschort_op: self.opgeschort_op,
            voorstel_op: self.voorstel_op,
            gewaarschuwd_op: self.gewaarschuwd_op,
            geopend: self.geopend,
        })
    }

    /// The same case in the state that the rules left it in.
    #[must_use]
    pub fn with_state(self, state: rules::Escalatie) -> Self {
        let rules::Escalatie {
            status,
            niveau,
            behandelaar,
            reactie_voor,
            afhandelen_voor,
            in_behandeling_op,
            opgeschort_op,
            voorstel_op,
            gewaarschuwd_op,
            geopend,
        } = state;
        Self {
            status: status.into(),
            niveau: niveau.into(),
            behandelaar: behandelaar.map(Into::into),
            reactie_voor,
            afhandelen_voor,
            in_behandeling_op,
            opgeschort_op,
            voorstel_op,
            gewaarschuwd_op,
            geopend,
            ..self
        }
    }
}

/// A condition on cases.
pub type Predicate = Box<dyn BoxableExpression<escalatie::table, Pg, SqlType = Bool>>;

/// The cases that `caller` may read: those of which one of its organisations is a reader.
#[must_use]
pub fn visible_to(caller: &Caller) -> Predicate {
    if caller.kind == CallerKind::Klok {
        return Box::new(sql::<Bool>("true"));
    }
    if caller.reach.organisations.is_empty() {
        return Box::new(sql::<Bool>("false"));
    }
    Box::new(escalatie::lezers.overlaps_with(caller.reach.organisations.clone()))
}

/// Whether `caller` may read any case at all; who may not, cannot know how many there are.
#[must_use]
pub fn may_read_cases(caller: &Caller) -> bool {
    caller.kind == CallerKind::Klok || !caller.reach.organisations.is_empty()
}

/// The cases that have not ended, drafts included. The states stand in the text, as they do in the index that finds them.
#[must_use]
pub fn is_open() -> Predicate {
    Box::new(sql::<Bool>("escalatie.status in ('concept', 'gemeld', 'inBehandeling', 'opgeschort')"))
}

/// The cases whose clock runs; likewise.
#[must_use]
pub(super) fn is_running() -> Predicate {
    Box::new(sql::<Bool>("escalatie.status in ('gemeld', 'inBehandeling')"))
}

/// When the clock of a case was last stopped.
pub fn last_suspended(tx: &mut Command<'_>, escalatie_id: Uuid) -> Result<Option<DateTime<Utc>>> {
    let stops = escalatiestap::table
        .filter(escalatiestap::escalatie_id.eq(escalatie_id))
        .filter(escalatiestap::soort.eq(Stapsoort::from(rules::Stapsoort::Opschorting)));
    Ok(stops.select(diesel::dsl::max(escalatiestap::gebeurd_op)).first(tx.connection())?)
}

/// The case with this id and its project, if the caller may read the case.
///
/// # Errors
/// `nietGevonden`.
pub fn find_case(read: &mut Read<'_>, id: Uuid) -> Result<FoundCase> {
    let visible = visible_to(read.caller());
    let query = escalatie::table.select(EscalatieRow::as_select()).filter(visible).filter(escalatie::id.eq(id));
    let row = query.first(read.connection())?;
    with_projects(read, vec![row])?.pop().ok_or_else(|| Error::Internal("a case without project".into()))
}

/// The open case, readable to the caller, that asks the same about the same milestone of the same project.
pub fn find_same_question(read: &mut Read<'_>, row: &EscalatieRow) -> Result<Option<Uuid>> {
    let same = sql::<Bool>("escalatie_vraagsleutel(escalatie.vraag) = escalatie_vraagsleutel(")
        .bind::<Text, _>(row.vraag.clone())
        .sql(") and escalatie.status in ('gemeld', 'inBehandeling', 'opgeschort')");
    Ok(escalatie::table
        .filter(escalatie::sleutelproject_id.eq(row.sleutelproject_id).and(escalatie::id.ne(row.id)))
        .filter(escalatie::mijlpaal_id.is_not_distinct_from(row.mijlpaal_id))
        .filter(visible_to(read.caller()))
        .filter(same)
        .select(escalatie::id)
        .first(read.connection())
        .optional()?)
}

/// What a step did to a milestone.
#[derive(Clone, Debug, Queryable)]
pub struct GevolgRow {
    pub verschuiving_id: Uuid,
    pub mijlpaal_id: Uuid,
    pub naam: String,
    pub van: NaiveDate,
    pub naar: NaiveDate,
    pub dagen: i32,
}

/// The shifts that these steps made, as far as the caller reads slip there.
pub fn gevolgen_of(read: &mut Read<'_>, ids: &[Uuid]) -> Result<Vec<GevolgRow>> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let slip: Vec<String> = read.caller().slip_municipalities().map(ToOwned::to_owned).collect();
    Ok(verschuiving::table
        .inner_join(mijlpaal::table.on(mijlpaal::id.eq(verschuiving::mijlpaal_id)))
        .filter(verschuiving::id.eq_any(ids).and(verschuiving::gemeente_code.eq_any(slip)))
        .filter(of_readable_project(read.caller(), "mijlpaal.sleutelproject_id"))
        .select((
            verschuiving::id,
            mijlpaal::id,
            mijlpaal::naam,
            verschuiving::van,
            verschuiving::naar,
            verschuiving::dagen,
        ))
        .load(read.connection())?)
}

/// These cases with their projects, in the same order; the caller was found to be allowed to read the cases.
pub fn with_projects(read: &mut Read<'_>, rows: Vec<EscalatieRow>) -> Result<Vec<FoundCase>> {
    let ids: Vec<Uuid> = rows.iter().map(|row| row.sleutelproject_id).collect();
    let projects = by_ids(read, &ids)?;
    let found = |row: EscalatieRow| Some(FoundCase { project: projects.get(&row.sleutelproject_id)?.clone(), row });
    Ok(rows.into_iter().filter_map(found).collect())
}

/// One page of the course of a case, oldest step first.
///
/// # Errors
/// `cursorOngeldig`.
pub fn list_stappen(read: &mut Read<'_>, escalatie_id: Uuid, page: &PageQuery) -> Result<Page<StapRow>> {
    let of_case = || escalatiestap::table.filter(escalatiestap::escalatie_id.eq(escalatie_id));
    let query = of_case().select(StapRow::as_select()).into_boxed();
    let rows = seek!(query, page, "volgnummer", false, escalatiestap::volgnummer => i32, escalatiestap::id);
    let rows = rows.load(read.connection())?;
    let total = page.total(&rows, of_case().select(escalatiestap::id), read.connection())?;
    page.page(rows, total, "volgnummer", |row: &StapRow| (row.volgnummer, row.id))
}

/// The names of these milestones, as far as the caller may read their projects: nothing else of a project opens by a case.
pub fn readable_mijlpalen(read: &mut Read<'_>, ids: &[Uuid]) -> Result<HashMap<Uuid, String>> {
    if ids.is_empty() {
        return Ok(HashMap::new());
    }
    let rows: Vec<(Uuid, String)> = mijlpaal::table
        .filter(mijlpaal::id.eq_any(ids).and(of_readable_project(read.caller(), "mijlpaal.sleutelproject_id")))
        .select((mijlpaal::id, mijlpaal::naam))
        .load(read.connection())?;
    Ok(rows.into_iter().collect())
}

/// Some cases of which a term ended before `today` and something may follow from that: nobody was warned since, or it can go up and nothing was proposed.
/// They come in the order of their ids, from after `after`.
///
/// This only finds them by the indexes on both date columns; what follows from it is decided by the rules, under the lock.
pub fn due(read: &mut Read<'_>, today: NaiveDate, after: Option<Uuid>, at_most: i64) -> Result<Vec<Uuid>> {
    use escalatie::{afhandelen_voor, gewaarschuwd_op, id, in_behandeling_op, reactie_voor, voorstel_op};
    let goes_up = "exists (select from escalatieladder where escalatieladder.id = escalatie.ladder_id
                           and escalatieladder.niveaus -> (escalatie.niveau - 1) ->> 'overgang' is not null)";
    let unwarned = || gewaarschuwd_op.is_null().or(voorstel_op.is_null().and(sql::<Bool>(goes_up)));
    // A day that is not there is not before today: SQL says null to that, and a filter takes null for no.
    let no_response = in_behandeling_op.is_null().and(reactie_voor.assume_not_null().lt(today));
    let late_response =
        no_response.and(unwarned().or(gewaarschuwd_op.assume_not_null().le(reactie_voor.assume_not_null())));
    let late = afhandelen_voor.assume_not_null().lt(today);
    let late = late.and(unwarned().or(gewaarschuwd_op.assume_not_null().le(afhandelen_voor.assume_not_null())));
    Ok(escalatie::table
        .filter(is_running())
        .filter(late_response.or(late))
        .filter(id.gt(after.unwrap_or_default()))
        .order(id)
        .select(id)
        .limit(at_most)
        .load(read.connection())?)
}

/// Adds a case about a project.
pub fn insert(tx: &mut Command<'_>, project: &Authorized<Sleutelproject>, row: &EscalatieRow) -> Result<()> {
    project.is_for(&[Action::EscalatieMelden])?;
    row.create(tx, None)
}

/// The number that the next step of a case gets.
pub fn next_volgnummer(tx: &mut Command<'_>, escalatie_id: Uuid) -> Result<i32> {
    let last: Option<i32> = escalatiestap::table
        .filter(escalatiestap::escalatie_id.eq(escalatie_id))
        .select(diesel::dsl::max(escalatiestap::volgnummer))
        .first(tx.connection())?;
    Ok(last.unwrap_or(0) + 1)
}

journaled!(
    EscalatieRow,
    Kind {
        open: &["id", "sleutelprojectId", "mijlpaalId", "gemeenteCode", "melderId", "melderOrganisatie", "soort", "titel", "vraag", "gewenstBesluit", "status", "niveau", "behandelaar", "aanZetOrganisatie", "reactieVoor", "afhandelenVoor", "inBehandelingOp", "opgeschortOp", "voorstelOp", "uitkomst", "aangemaaktOp", "gewijzigdOp", "versie"],
        intern: &["ladderId", "lezers", "gewaarschuwdOp", "geopend"],
        names_project: Some("mijlpaalId"),
        ..Kind::new("escalatie", "escalatie", true)
    },
    since gewijzigd_op,
    version versie,
    |row| Place::under(row.sleutelproject_id)
        .read_by(Lezers::organisations(&row.lezers))
        .naming(Some(row.sleutelproject_id))
        .of(&row.gemeente_code)
);
versioned!(EscalatieRow, escalatie);

journaled!(
    StapRow,
    Kind {
        open: &["id", "escalatieId", "sleutelprojectId", "gemeenteCode", "volgnummer", "soort", "vanNiveau", "naarNiveau", "vanStatus", "naarStatus", "uitkomst", "toelichting", "verschuivingId", "actorId", "gebeurdOp"],
        ..Kind::new("escalatiestap", "escalatiestap", false)
    },
    since gebeurd_op,
    version 1,
    |row| Place::under(row.sleutelproject_id)
        .below(row.escalatie_id)
        .read_with(row.escalatie_id)
        .of(&row.gemeente_code)
);
appended!(StapRow, escalatiestap);

#[cfg(test)]
mod tests {
    use diesel::debug_query;
    use sleutelbord_domain::escalatie::Escalatiestatus as Status;

    use super::*;

    #[test]
    fn the_states_in_the_text_are_those_of_the_rules() {
        let states = |those: fn(&Status) -> bool| {
            let named = Status::ALL.iter().filter(|one| those(one)).map(|one| format!("'{}'", one.as_str()));
            format!("escalatie.status in ({})", named.collect::<Vec<_>>().join(", "))
        };
        let text = |predicate: Predicate| debug_query::<Pg, _>(&escalatie::table.filter(predicate)).to_string();
        assert!(text(is_open()).contains(&states(|one| !one.is_closed())), "{}", text(is_open()));
        assert!(text(is_running()).contains(&states(|one| one.is_running())), "{}", text(is_running()));
    }
}
