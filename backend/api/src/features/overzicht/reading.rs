//! What the overview tells, read by the lists and sums of the features; each sum is one statement, however many projects there are.

use std::collections::HashMap;

use chrono::Days;
use diesel::dsl::{exists, not};
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Integer, Text, Uuid as SqlUuid};
use sleutelbord_domain::mijlpaal::Mijlpaalstatus;
use sleutelbord_domain::organisatie::Organisatiesoort;
use sleutelbord_domain::verantwoordelijke::Zetel as Seat;
use uuid::Uuid;

use super::views::{
    EscalatiesOverzicht, Gemeenteoverzicht, LegeZetel, MijlpalenOverzicht, OverzichtView, VerwachtePoort,
    Woningenoverzicht,
};
use crate::features::doelstelling::{list_doelstellingen_on, view_doelstellingen};
use crate::features::escalatie::{EscalatieFilter, count_aan_zet, list_escalaties};
use crate::features::faseovergang::poorten_of;
use crate::features::mijlpaal::{MijlpaalFilter, count_mijn_mijlpalen, list_mijlpalen};
use crate::features::organisatie::{GemeenteRow, PlaceFilter, all_gemeenten, gemeenten_within};
use crate::features::planfase::{PoortView, closing_before};
use crate::features::sleutelproject::{self, Projectverwijzing, by_ids};
use crate::features::verantwoordelijke::Zetel;
use crate::features::woningbouwplan;
use crate::platform::db::Read;
use crate::platform::error::{Error, Result};
use crate::platform::page::PageQuery;
use crate::platform::sql::{Sql, sql};
use crate::schema::{sleutelproject as projects, verantwoordelijke};

/// How many lines of each kind.
const SHOWN: i64 = 10;

/// How far ahead a gate asks for attention: the six weeks in which a table still can put it on its agenda.
const POORT_AHEAD: Days = Days::new(42);

/// What needs the caller today.
pub fn overzicht(read: &mut Read<'_>) -> Result<OverzichtView> {
    let mine = gemeenten_within(read, &read.caller().reach.organisations.clone())?;
    let (woningen, per_gemeente) = homes(read)?;
    let targets = list_doelstellingen_on(read, read.today())?;
    Ok(OverzichtView {
        mijlpalen: mijlpalen(read)?,
        escalaties: escalaties(read)?,
        poorten: poorten(read, &mine)?,
        lege_zetels: lege_zetels(read)?,
        woningen,
        per_gemeente,
        doelstellingen: view_doelstellingen(read, targets)?,
    })
}

fn mijlpalen(read: &mut Read<'_>) -> Result<MijlpalenOverzicht> {
    let wanted = [Mijlpaalstatus::TeLaat, Mijlpaalstatus::NietBijgewerkt];
    let [te_laat, niet_bijgewerkt] = count_mijn_mijlpalen(read, wanted)?;
    let status = Some(wanted.map(Into::into).to_vec());
    let filter = MijlpaalFilter { place: PlaceFilter::mine(), status, ..MijlpaalFilter::default() };
    let aandacht = list_mijlpalen(read, &filter, &PageQuery::of_all(SHOWN))?.rows;
    Ok(MijlpalenOverzicht { te_laat, niet_bijgewerkt, aandacht })
}

fn escalaties(read: &mut Read<'_>) -> Result<EscalatiesOverzicht> {
    let (aan_zet, over_tijd) = count_aan_zet(read)?;
    let filter = EscalatieFilter { aan_zet: Some(true), ..EscalatieFilter::default() };
    let aandacht = list_escalaties(read, &filter, &PageQuery::of_all(SHOWN))?.rows;
    Ok(EscalatiesOverzicht { aan_zet, over_tijd, aandacht })
}

/// The gates that the caller's own municipalities are to pass soon.
fn poorten(read: &mut Read<'_>, mine: &[String]) -> Result<Vec<VerwachtePoort>> {
    let end = read.today() + POORT_AHEAD + Days::new(1);
    let fasen = closing_before(read, mine, end, SHOWN)?;
    let ids: Vec<_> = fasen.iter().map(|(fase, _)| fase.sleutelproject_id).collect();
    let projects = by_ids(read, &ids)?;
    let poorten = poorten_of(read, &projects.values().cloned().collect::<Vec<_>>())?;
    let expected = fasen.into_iter().map(|(fase, gepland_einde)| {
        let project = projects.get(&fase.sleutelproject_id).zip(poorten.get(&(fase.sleutelproject_id, fase.soort.0)));
        let (project, poort) = project.ok_or_else(|| Error::Internal("a phase without a gate".into()))?;
        Ok(VerwachtePoort {
            sleutelproject: project.into(),
            fase: fase.soort,
            naam: fase.naam,
            gepland_einde,
            poort: PoortView::new(poort)?,
        })
    });
    expected.collect()
}

/// The seats that the caller's own organisations have to fill: a municipality those of the municipality, a province those of the province.
fn lege_zetels(read: &mut Read<'_>) -> Result<Vec<LegeZetel>> {
    let organisations: Vec<_> = read.caller().grants.iter().filter_map(|grant| grant.organisatie.clone()).collect();
    let mut places = Vec::new();
    for soort in [Organisatiesoort::Gemeente, Organisatiesoort::Provincie] {
        let own = organisations.iter().filter(|organisation| organisation.soort() == soort);
        let own: Vec<String> = own.map(|organisation| organisation.as_str().to_owned()).collect();
        if !own.is_empty() {
            places.push((soort, gemeenten_within(read, &own)?));
        }
    }
    let seats = places.iter().flat_map(|(soort, gemeenten)| {
        let of_kind = Seat::ALL.iter().filter(|seat| seat.organisatiesoort() == *soort);
        of_kind.map(|seat| ((*seat).into(), gemeenten.as_slice()))
    });
    let empty = empty_seats(read, &seats.collect::<Vec<_>>())?;
    Ok(empty.into_iter().map(|(sleutelproject, rol)| LegeZetel { sleutelproject, rol }).collect())
}

/// The seats (each with the municipalities of the projects that are asked about) of active projects that nobody fills today.
fn empty_seats(read: &mut Read<'_>, wanted: &[(Zetel, &[String])]) -> Result<Vec<(Projectverwijzing, Zetel)>> {
    let (today, caller) = (read.today(), read.caller());
    let of_seat = |seat: Zetel, gemeenten: &[String]| {
        let filled = verantwoordelijke::table
            .filter(verantwoordelijke::sleutelproject_id.eq(projects::id))
            .filter(verantwoordelijke::rol.eq(seat))
            .filter(verantwoordelijke::geldig_vanaf.le(today))
            .filter(verantwoordelijke::geldig_tot.is_null().or(verantwoordelijke::geldig_tot.gt(today)));
        projects::table
            .filter(sleutelproject::visible_to(caller))
            .filter(projects::gemeente_code.eq_any(gemeenten.to_vec()).and(projects::status.eq("actief")))
            .filter(not(exists(filled)))
            .order(projects::kenmerk.asc())
            .limit(SHOWN)
            .select((projects::id, projects::kenmerk, projects::naam))
    };
    let parts = (0..).zip(wanted).map(|(number, (seat, gemeenten))| {
        let part = sql("select ").bind::<Integer, i32>(number).sql(" as zetel, leeg.* from (");
        part.push(of_seat(*seat, gemeenten)).sql(") as leeg")
    });
    let all = parts.reduce(|before: Sql<(Integer, SqlUuid, Text, Text)>, part| before.sql(" union all ").push(part));
    let Some(all) = all else { return Ok(Vec::new()) };
    let mut rows: Vec<(i32, Uuid, String, String)> = all.load(read.connection())?;
    rows.sort_by(|one, other| (one.0, &one.2).cmp(&(other.0, &other.2)));
    let seat_of =
        |number: i32| usize::try_from(number).ok().and_then(|number| wanted.get(number)).map(|(seat, _)| *seat);
    let mut empty: Vec<_> = rows
        .into_iter()
        .filter_map(|(number, id, kenmerk, naam)| Some((Projectverwijzing { id, kenmerk, naam }, seat_of(number)?)))
        .collect();
    empty.truncate(usize::try_from(SHOWN).unwrap_or(usize::MAX));
    Ok(empty)
}

/// The homes of every plan that the caller reads, per municipality and in all.
fn homes(read: &mut Read<'_>) -> Result<(Woningenoverzicht, Vec<Gemeenteoverzicht>)> {
    type Sums = (String, i64, i64, i64, i64);
    let statement = sql::<(Text, BigInt, BigInt, BigInt, BigInt)>(
        "select gemeente_code, sum(bruto)::bigint, sum(gerealiseerd)::bigint, sum(restcapaciteit)::bigint, coalesce(sum(bruto) filter (where leesbaar.id is not null), 0)::bigint
         from woningbouwplan left join (select sleutelproject.id from sleutelproject where ",
    )
    .push(sleutelproject::visible_to(read.caller()))
    .sql(") as leesbaar on leesbaar.id = woningbouwplan.sleutelproject_id where ")
    .push(woningbouwplan::visible_to(read.caller()))
    .sql(" group by 1");
    let sums: Vec<Sums> = statement.load(read.connection())?;
    let counted: HashMap<String, i64> = projects::table
        .filter(sleutelproject::visible_to(read.caller()))
        .group_by(projects::gemeente_code)
        .select((projects::gemeente_code, diesel::dsl::count_star()))
        .load::<(String, i64)>(read.connection())?
        .into_iter()
        .collect();
    let total = |pick: fn(&Sums) -> i64| sums.iter().map(pick).sum();
    let homes = Woningenoverzicht {
        in_sleutelprojecten: total(|row| row.4),
        bruto: total(|row| row.1),
        gerealiseerd: total(|row| row.2),
        restcapaciteit: total(|row| row.3),
    };
    let by_code: HashMap<&str, &Sums> = sums.iter().map(|row| (row.0.as_str(), row)).collect();
    let today = read.today();
    let gemeenten = all_gemeenten(read)?.into_iter();
    let gemeenten = gemeenten.filter(|row| row.geldig_vanaf <= today && row.geldig_tot.is_none_or(|end| today < end));
    let line = |row: GemeenteRow| {
        let (sums, sleutelprojecten) = (by_code.get(row.code.as_str()), counted.get(&row.code).copied().unwrap_or(0));
        Gemeenteoverzicht {
            bruto: sums.map_or(0, |sums| sums.1),
            restcapaciteit: sums.map_or(0, |sums| sums.3),
            gemeente_code: row.code,
            naam: row.naam,
            regio_code: row.regio_code,
            sleutelprojecten,
        }
    };
    Ok((homes, gemeenten.map(line).collect()))
}
