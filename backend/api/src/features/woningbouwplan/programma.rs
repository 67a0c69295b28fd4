//! The programme of a plan: its rows as they travel and as they are stored.

use std::collections::{BTreeMap, HashMap};

use chrono::{DateTime, Utc};
use diesel::prelude::*;
use diesel::upsert::excluded;
use serde::{Deserialize, Serialize};
use sleutelbord_domain::policy::Action;
use sleutelbord_domain::woningbouwplan as rules;
use utoipa::ToSchema;
use uuid::Uuid;
use validator::Validate;

use super::store::{Plannen, WoningbouwplanRow, require_included, visible_to};
use super::{Betaalbaarheid, Mutatie, Woningtype};
use crate::access::authorized::Authorized;
use crate::journaled;
use crate::platform::db::{Command, Read};
use crate::platform::error::{Error, InvalidParam, Result};
use crate::platform::journal::{Entry, Kind, moment_after};
use crate::schema::{programmaregel, woningbouwplan};

/// How many rows travel to the database at once.
const AT_ONCE: usize = 1_000;

/// Een regel van het programma; geen twee regels van een plan hebben hetzelfde jaar, woningtype, betaalbaarheid en soort.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Programmaregel {
    /// Het jaar van oplevering of sloop; `null` als het onbekend is.
    #[schema(minimum = 1900, maximum = 2199, example = 2028)]
    pub jaar: Option<i32>,
    pub woningtype: Woningtype,
    pub betaalbaarheid: Betaalbaarheid,
    /// Of de regel over bouwen of slopen gaat.
    pub soort: Mutatie,
    /// Woningen in totaal, de gebouwde meegeteld.
    #[schema(minimum = 0, maximum = 100_000, example = 120)]
    pub gepland: i32,
    /// Gebouwde woningen tot nu toe.
    #[schema(minimum = 0, maximum = 100_000, example = 0)]
    pub gerealiseerd: i32,
}

/// A programme row as stored.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable, Serialize, ToSchema)]
#[diesel(table_name = programmaregel)]
#[serde(rename_all = "camelCase")]
pub struct ProgrammaregelRow {
    pub id: Uuid,
    pub woningbouwplan_id: Uuid,
    pub gemeente_code: String,
    pub jaar: Option<i32>,
    pub woningtype: Woningtype,
    pub betaalbaarheid: Betaalbaarheid,
    pub soort: Mutatie,
    pub gepland: i32,
    pub gerealiseerd: i32,
    pub gewijzigd_op: DateTime<Utc>,
    pub versie: i32,
}

/// What tells the rows of one plan apart.
pub type Segment = (Option<i32>, Woningtype, Betaalbaarheid, Mutatie);

journaled!(
    ProgrammaregelRow,
    Kind {
        open: &["id", "woningbouwplanId", "gemeenteCode", "jaar", "woningtype", "betaalbaarheid", "soort", "gepland", "gerealiseerd", "gewijzigdOp", "versie"],
        ..Kind::new("programmaregel", "programmaregel", true)
    },
    since gewijzigd_op,
    version versie,
    |row| Place::under(row.woningbouwplan_id).of(&row.gemeente_code)
);

impl Programmaregel {
    fn segment(&self) -> Segment {
        (self.jaar, self.woningtype, self.betaalbaarheid, self.soort)
    }

    /// The same row for the rules of the domain.
    pub fn rule(&self) -> rules::Programmaregel {
        rules::Programmaregel {
            jaar: self.jaar,
            woningtype: self.woningtype.0,
            betaalbaarheid: self.betaalbaarheid.0,
            mutatie: self.soort.0,
            gepland: self.gepland,
            gerealiseerd: self.gerealiseerd,
        }
    }
}

impl ProgrammaregelRow {
    fn segment(&self) -> Segment {
        (self.jaar, self.woningtype, self.betaalbaarheid, self.soort)
    }
}

impl From<ProgrammaregelRow> for Programmaregel {
    fn from(row: ProgrammaregelRow) -> Self {
        let ProgrammaregelRow {
            id: _,
            woningbouwplan_id: _,
            gemeente_code: _,
            jaar,
            woningtype,
            betaalbaarheid,
            soort,
            gepland,
            gerealiseerd,
            gewijzigd_op: _,
            versie: _,
        } = row;
        Self { jaar, woningtype, betaalbaarheid, soort, gepland, gerealiseerd }
    }
}

/// The homes of a programme that stands in the field `field` of the body, counted.
///
/// # Errors
/// `invoerOngeldig` with every fault of its rows.
pub fn counted(field: &str, regels: &[Programmaregel]) -> Result<rules::Woningaantallen> {
    use rules::ProgrammaFault::{AantalBuitenBereik, Dubbel, JaarBuitenBereik};
    let programma: Vec<rules::Programmaregel> = regels.iter().map(Programmaregel::rule).collect();
    rules::check_programma(&programma).map_err(|faults| {
        let param = |fault: rules::ProgrammaFault| {
            let (AantalBuitenBereik { regel } | JaarBuitenBereik { regel, .. } | Dubbel { regel }) = fault;
            InvalidParam::value(format!("{field}.{regel}"), &fault)
        };
        Error::invalid(faults.into_iter().map(param).collect())
    })?;
    Ok(rules::Woningaantallen::of(&programma))
}

/// The programmes of these plans, each in the order of year (unknown last), soort and segment.
pub fn find_programmas(read: &mut Read<'_>, plannen: &[Uuid]) -> Result<HashMap<Uuid, Vec<ProgrammaregelRow>>> {
    let mut programmas: HashMap<Uuid, Vec<ProgrammaregelRow>> = HashMap::new();
    for some in plannen.chunks(AT_ONCE) {
        let rows: Vec<ProgrammaregelRow> = programmaregel::table
            .filter(programmaregel::woningbouwplan_id.eq_any(some))
            .select(ProgrammaregelRow::as_select())
            .order((
                programmaregel::jaar.asc().nulls_last(),
                programmaregel::soort,
                programmaregel::woningtype,
                programmaregel::betaalbaarheid,
            ))
            .load(read.connection())?;
        rows.into_iter().for_each(|row| programmas.entry(row.woningbouwplan_id).or_default().push(row));
    }
    Ok(programmas)
}

/// The homes of a project's plans that are still to be built, by the year in which the programme has them; of the plans that the caller may read.
///
/// # Errors
/// Those of the database.
pub fn to_build_by_year(read: &mut Read<'_>, sleutelproject_id: Uuid) -> Result<Vec<(i32, i64)>> {
    let own: Vec<Uuid> = woningbouwplan::table
        .filter(woningbouwplan::sleutelproject_id.eq(sleutelproject_id))
        .filter(visible_to(read.caller()))
        .select(woningbouwplan::id)
        .load(read.connection())?;
    let rows: Vec<(i32, i32, i32)> = programmaregel::table
        .filter(programmaregel::woningbouwplan_id.eq_any(own))
        .filter(programmaregel::soort.eq(Mutatie::from(rules::Mutatie::Bouw)).and(programmaregel::jaar.is_not_null()))
        .select((programmaregel::jaar.assume_not_null(), programmaregel::gepland, programmaregel::gerealiseerd))
        .load(read.connection())?;
    let mut years: BTreeMap<i32, i64> = BTreeMap::new();
    for (jaar, gepland, gerealiseerd) in rows {
        *years.entry(jaar).or_default() += i64::from(gepland.saturating_sub(gerealiseerd).max(0));
    }
    Ok(years.into_iter().collect())
}

/// Makes the stored programme of each plan equal to what is given with it. A row keeps its id as long as its segment is there.
pub fn save_programmas(
    tx: &mut Command<'_>,
    proof: &Authorized<impl Plannen>,
    plannen: &[(&WoningbouwplanRow, &[Programmaregel])],
) -> Result<()> {
    proof.is_for(&[
        Action::WoningbouwplanAanmaken,
        Action::WoningbouwplanWijzigen,
        Action::WoningbouwplanVerwijderen,
        Action::WoningbouwplanImporteren,
    ])?;
    require_included(proof, plannen.iter().map(|(plan, _)| *plan))?;
    let ids: Vec<Uuid> = plannen.iter().map(|(plan, _)| plan.id).collect();
    let mut stored = find_programmas(tx, &ids)?;
    let (mut kept, mut gone, mut entries) = (Vec::new(), Vec::new(), Vec::new());
    for (plan, regels) in plannen {
        let before = stored.remove(&plan.id).unwrap_or_default();
        let mut before: HashMap<Segment, ProgrammaregelRow> =
            before.into_iter().map(|row| (row.segment(), row)).collect();
        for regel in *regels {
            let old = before.remove(&regel.segment());
            let new = stored_form(plan, regel, old.as_ref(), tx.now());
            match old {
                None => entries.push(Entry::created(&new)?),
                Some(old) if old == new => continue,
                Some(old) => entries.push(Entry::changed(&old, &new)?),
            }
            kept.push(new);
        }
        for old in before.into_values() {
            entries.push(Entry::deleted(&old)?);
            gone.push(old.id);
        }
    }
    diesel::delete(programmaregel::table.filter(programmaregel::id.eq_any(gone))).execute(tx.connection())?;
    for some in kept.chunks(AT_ONCE) {
        diesel::insert_into(programmaregel::table)
            .values(some)
            .on_conflict(programmaregel::id)
            .do_update()
            .set((
                programmaregel::gemeente_code.eq(excluded(programmaregel::gemeente_code)),
                programmaregel::gepland.eq(excluded(programmaregel::gepland)),
                programmaregel::gerealiseerd.eq(excluded(programmaregel::gerealiseerd)),
                programmaregel::gewijzigd_op.eq(excluded(programmaregel::gewijzigd_op)),
                programmaregel::versie.eq(excluded(programmaregel::versie)),
            ))
            .execute(tx.connection())?;
    }
    tx.journal_all(entries)
}

fn stored_form(
    plan: &WoningbouwplanRow,
    regel: &Programmaregel,
    old: Option<&ProgrammaregelRow>,
    now: DateTime<Utc>,
) -> ProgrammaregelRow {
    let Programmaregel { jaar, woningtype, betaalbaarheid, soort, gepland, gerealiseerd } = *regel;
    let new = ProgrammaregelRow {
        id: old.map_or_else(Uuid::now_v7, |old| old.id),
        woningbouwplan_id: plan.id,
        gemeente_code: plan.gemeente_code.clone(),
        jaar,
        woningtype,
        betaalbaarheid,
        soort,
        gepland,
        gerealiseerd,
        gewijzigd_op: old.map_or(now, |old| old.gewijzigd_op),
        versie: old.map_or(1, |old| old.versie),
    };
    match old {
        Some(old) if *old != new => {
            ProgrammaregelRow { versie: old.versie + 1, gewijzigd_op: moment_after(old.gewijzigd_op, now), ..new }
        }
        _ => new,
    }
}
