//! The change feed: what happened after a position, as it is told to one reader.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::cursor::{Cursor, Cursors, Position};
use super::feiten::{Feiten, Versie, feiten_of as facts_of_versions};
use super::pagina::WijzigingenView;
use super::reader::Reader;
use super::redaction;
use super::store::{self, FeedFilter, JournaalRow};
use super::views::{WijzigingView, WijzigingenQuery};
use crate::platform::caller::Caller;
use crate::platform::db::Read;
use crate::platform::error::Result;

/// How many changes a page has when nobody says.
const USUAL: i64 = 50;

/// Where a reader begins.
#[derive(Clone, Copy, Debug)]
pub enum Start {
    /// At the beginning of the journal.
    Beginning,
    /// After what it has read.
    After(Cursor),
    /// At this moment: nothing of before.
    Now,
    /// At that moment in the past.
    At(DateTime<Utc>),
}

/// One page of the feed from there.
///
/// # Errors
/// `cursorTeOud`, `bereikGewijzigd`.
pub fn page(read: &mut Read<'_>, start: Start, query: &WijzigingenQuery, asked: &str) -> Result<WijzigingenView> {
    let reader = Reader::of(read.caller());
    let horizon = store::horizon(read)?;
    let after = match start {
        Start::Beginning => Position::default(),
        Start::Now => horizon,
        Start::At(moment) => store::position_before(read, moment)?,
        Start::After(cursor) => {
            let position = cursor.position(read)?;
            cursor.require_rights_of(&reader)?;
            position
        }
    };
    let filter = FeedFilter {
        after,
        limit: query.limit.unwrap_or(USUAL),
        soorten: query.soort.as_ref().map(|soorten| soorten.iter().map(|soort| soort.as_str().to_owned()).collect()),
        id: query.id,
        gemeente_codes: query.gemeente_code.clone(),
    };
    let rows = store::list_after(read, &reader, &filter)?;
    let full = usize::try_from(filter.limit).is_ok_and(|limit| rows.len() >= limit);
    let reached = match rows.last() {
        Some(last) if full => last.position(),
        last => {
            let last = last.map_or(after, JournaalRow::position);
            let looked_at = if query.id.is_some() { None } else { store::last_looked_at(read, after)? };
            last.max(looked_at.unwrap_or(horizon))
        }
    };
    let eras = rows.iter().map(|row| row.tijdperk).chain([reached.tijdperk]);
    let cursors = Cursors::of(read, &reader, eras)?;
    let resultaten = views(read, &cursors, rows)?;
    Ok(WijzigingenView::new(resultaten, cursors.at(reached), reached, reached >= horizon, asked))
}

/// The entries as they travel, in the same order.
fn views(read: &mut Read<'_>, cursors: &Cursors, rows: Vec<JournaalRow>) -> Result<Vec<WijzigingView>> {
    let feiten = facts_of_versions(read, rows.iter().filter(|row| has_facts(row)).map(version_of))?;
    Ok(rows.into_iter().map(|row| view(read.caller(), cursors, &feiten, row)).collect())
}

/// The version that an entry tells of.
pub fn version_of(row: &JournaalRow) -> (String, Uuid, i32) {
    (row.soort.clone(), row.id, row.versie)
}

/// Whether there is something to say of a record, but that it is gone.
pub fn has_facts(row: &JournaalRow) -> bool {
    !matches!(row.operatie.as_str(), "verwijderd" | "buitenBereik")
}

/// One entry as it travels.
pub fn view(caller: &Caller, cursors: &Cursors, feiten: &HashMap<Versie, Feiten>, row: JournaalRow) -> WijzigingView {
    let known = feiten_of(feiten, &row.soort, row.id, row.versie).filter(|_| has_facts(&row));
    let inhoud = known.map(|feiten| redaction::facts(caller, &row, feiten, row.genoemd));
    // Who comes to read a record hears what it is, and not what made it so.
    let velden = match known {
        Some(feiten) if row.operatie != "binnenBereik" => redaction::velden(caller, &row, feiten.geldt_nog),
        _ => Vec::new(),
    };
    let inside =
        redaction::sees_inside(caller, &row) && row.operatie != "buitenBereik" && row.operatie != "binnenBereik";
    let cursor = cursors.at(row.position()).encode();
    let JournaalRow { soort, id, versie, operatie, wortel_id, ouder_id, actor_id, reden, gebeurd_op, .. } = row;
    WijzigingView {
        cursor,
        soort,
        id,
        versie,
        operatie,
        velden,
        inhoud,
        wortel_id,
        ouder_id,
        actor_id,
        reden: reden.filter(|_| inside),
        gebeurd_op,
    }
}

/// The facts of a version among those that were looked up.
pub fn feiten_of<'f>(feiten: &'f HashMap<Versie, Feiten>, soort: &str, id: Uuid, versie: i32) -> Option<&'f Feiten> {
    let soort = super::kinds::kind_of(soort)?.soort;
    feiten.get(&(soort, id, versie))
}
