//! The homes of the plans per year: built, and still to be built by how certain they are.

use std::collections::BTreeMap;

use diesel::prelude::*;
use diesel::sql_types::{Array, BigInt, Integer, Nullable, Text};
use sleutelbord_domain::woningbouwplan::Hardheid;

use super::views::{JaarView, WoningenPerJaarView};
use crate::features::organisatie::PlaceFilter;
use crate::features::woningbouwplan::{self, Planstatus};
use crate::platform::db::Read;
use crate::platform::error::Result;
use crate::platform::export::table::Table;
use crate::platform::export::{Format, Sink};
use crate::platform::sql::sql;

/// The years of the plans that the caller reads, the oldest first; what has no year comes last.
pub fn per_jaar(read: &mut Read<'_>, filter: &PlaceFilter) -> Result<WoningenPerJaarView> {
    type Sum = (Option<i32>, Planstatus, i64, i64);
    let places = filter.places(read)?;
    let statement = sql::<(Nullable<Integer>, Text, BigInt, BigInt)>(
        "select programmaregel.jaar, woningbouwplan.planstatus, sum(programmaregel.gepland)::bigint, sum(programmaregel.gerealiseerd)::bigint
         from programmaregel join woningbouwplan on woningbouwplan.id = programmaregel.woningbouwplan_id
         where programmaregel.soort = 'bouw' and ",
    )
    .push(woningbouwplan::visible_to(read.caller()));
    let statement = places.sets().fold(statement, |statement, codes| {
        statement.sql(" and woningbouwplan.gemeente_code = any (").bind::<Array<Text>, _>(codes.clone()).sql(")")
    });
    let sums: Vec<Sum> = statement.sql(" group by 1, 2").load(read.connection())?;
    let today = read.today();
    let mut years: BTreeMap<(bool, Option<i32>), JaarView> = BTreeMap::new();
    for (jaar, planstatus, gepland, gerealiseerd) in sums {
        let year = years.entry((jaar.is_none(), jaar)).or_insert_with(|| JaarView { jaar, ..JaarView::default() });
        year.gerealiseerd += gerealiseerd;
        let open = (gepland - gerealiseerd).max(0);
        match planstatus.0.hardheid_on(today) {
            Hardheid::Hard => year.hard += open,
            Hardheid::Zacht => year.zacht += open,
            _ => year.onbekend += open,
        }
    }
    Ok(WoningenPerJaarView { jaren: years.into_values().collect() })
}

/// The same as a table.
pub fn write(read: &mut Read<'_>, filter: &PlaceFilter, format: Format, sink: &mut Sink) -> Result<()> {
    let mut table = Table::begin(format, sink, &JaarView::default())?;
    per_jaar(read, filter)?.jaren.iter().try_for_each(|year| table.write(year))?;
    table.end()
}
