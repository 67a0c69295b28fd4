//! What stands around projects and is counted: only what the reader may read, for a whole page at once and in one statement.

use std::collections::{BTreeSet, HashMap};

use diesel::prelude::*;
use diesel::sql_types::{Array, BigInt, Nullable, Text, Uuid as SqlUuid};
use sleutelbord_domain::CodeList;
use sleutelbord_domain::mijlpaal::Mijlpaalstatus;
use sleutelbord_domain::planfase::{Planfase, huidige_fase};
use sleutelbord_domain::vertrouwelijkheid::Vertrouwelijkheid;
use uuid::Uuid;

use crate::features::mijlpaal::status_is;
use crate::features::{escalatie, woningbouwplan};
use crate::platform::db::Read;
use crate::platform::error::{Error, Result};
use crate::platform::sql::{one_of, sql};

/// The counts of one project.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Planned homes (bruto).
    pub woningen: i64,
    /// Cases that are not closed; `None` for who reads no cases at all.
    pub open_escalaties: Option<i64>,
    /// Milestones that are teLaat today.
    pub te_late_mijlpalen: i64,
    /// The levels of the plans whose homes were counted.
    pub niveaus: BTreeSet<Vertrouwelijkheid>,
    /// The first phase that is not closed.
    pub fase: Option<Planfase>,
}

type Line = (Uuid, i64, Option<Vec<String>>, i64, i64, Option<Vec<String>>);
type LineSql = (SqlUuid, BigInt, Nullable<Array<Text>>, BigInt, BigInt, Nullable<Array<Text>>);

/// The counts of these projects: each kind of thing is looked up by the index on the project, for all of them at once.
pub fn counts_of(read: &mut Read<'_>, projects: &[Uuid]) -> Result<HashMap<Uuid, Counts>> {
    if projects.is_empty() {
        return Ok(HashMap::new());
    }
    let (caller, today) = (read.caller(), read.today());
    let reads_cases = escalatie::may_read_cases(caller);
    let of_projects = |column: &'static str| one_of(column, projects.to_vec());
    let statement = sql::<LineSql>("select project.id, coalesce(plan.bruto, 0), plan.niveaus, coalesce(zaak.aantal, 0), coalesce(laat.aantal, 0), gesloten.fasen from unnest((select ")
        .bind::<Array<SqlUuid>, _>(projects.to_vec())
        .sql("::uuid[])) as project (id) left join (select sleutelproject_id, sum(bruto)::bigint as bruto, array_agg(distinct vertrouwelijkheid) as niveaus from woningbouwplan where ")
        .push(of_projects("sleutelproject_id"))
        .sql(" and ")
        .push(woningbouwplan::visible_to(caller))
        // Those of the project first (`offset 0`): by their readers there are more.
        .sql(" group by 1) as plan on plan.sleutelproject_id = project.id left join (select sleutelproject_id, count(*) as aantal from (select sleutelproject_id, lezers from escalatie where ")
        .push(of_projects("sleutelproject_id"))
        .sql(" and ")
        .push(escalatie::is_open())
        .sql(" offset 0) as escalatie where ")
        .push(escalatie::visible_to(caller))
        .sql(" group by 1) as zaak on zaak.sleutelproject_id = project.id left join (select sleutelproject_id, count(*) as aantal from mijlpaal where ")
        .push(of_projects("sleutelproject_id"))
        .sql(" and ")
        .push(status_is(Mijlpaalstatus::TeLaat, today))
        .sql(" group by 1) as laat on laat.sleutelproject_id = project.id left join (select sleutelproject_id, array_agg(soort) as fasen from planfase where werkelijk_einde is not null and ")
        .push(of_projects("sleutelproject_id"))
        .sql(" group by 1) as gesloten on gesloten.sleutelproject_id = project.id");
    let lines: Vec<Line> = statement.load(read.connection())?;
    lines
        .into_iter()
        .map(|(id, woningen, niveaus, open_escalaties, te_late_mijlpalen, gesloten)| {
            let fase = huidige_fase(&known::<Planfase>(gesloten)?);
            let niveaus = known(niveaus)?.into_iter().collect();
            let open_escalaties = reads_cases.then_some(open_escalaties);
            Ok((id, Counts { woningen, open_escalaties, te_late_mijlpalen, niveaus, fase }))
        })
        .collect()
}

/// The values of a code list that a column holds.
fn known<T: CodeList>(values: Option<Vec<String>>) -> Result<Vec<T>> {
    let parsed = |value: String| value.parse().map_err(|_| Error::Internal(format!("{value} is not in its list")));
    values.unwrap_or_default().into_iter().map(parsed).collect()
}
