//! The history of one object: who, when, why, and what it was before.

use std::collections::HashSet;

use uuid::Uuid;

use super::benaming::{Benamingen, own_name};
use super::cursor::{Cursor, Cursors};
use super::feed;
use super::feiten::{Feiten, feiten_of as facts_of_versions};
use super::reader::Reader;
use super::redaction;
use super::store::{self, JournaalRow, Subject};
use super::views::HistorischeWijzigingView;
use crate::access::names::Names;
use crate::platform::db::Read;
use crate::platform::error::Result;
use crate::platform::page::{COUNTED, Page, PageQuery};
use crate::platform::reply::{Answer, Reply};

/// One page of a history, newest first.
///
/// # Errors
/// `cursorOngeldig`, `cursorTeOud`.
pub fn page(read: &mut Read<'_>, subject: Subject, page: &PageQuery) -> Answer {
    let reader = Reader::of(read.caller());
    let before = page.cursor.as_deref().map(Cursor::decode).transpose()?;
    let before = before.map(|cursor| cursor.position(read)).transpose()?;
    let total = store::count_history(read, &reader, subject)?;
    let mut rows = store::list_history(read, &reader, subject, before, page.size())?;
    let size = usize::try_from(page.size()).unwrap_or(usize::MAX);
    let more = rows.len() > size;
    rows.truncate(size);

    let cursors = Cursors::of(read, &reader, rows.iter().map(|row| row.tijdperk))?;
    let next = rows.last().filter(|_| more).map(|row| cursors.at(row.position()).encode());
    let rows = told(read, &reader, &cursors, rows)?;
    Reply::page(Page { rows, next, total: total.min(COUNTED), exact: total <= COUNTED })
}

/// Entries as a history tells them, in the same order: by whom, what it was before for whoever could read it then, and what it is called.
pub fn told(
    read: &mut Read<'_>,
    reader: &Reader,
    cursors: &Cursors,
    rows: Vec<JournaalRow>,
) -> Result<Vec<HistorischeWijzigingView>> {
    let names = Names::of(read, rows.iter().map(|row| row.actor_id))?;
    let earlier: Vec<_> = rows.iter().filter(|row| row.operatie != "aangemaakt").map(version_before).collect();
    let seen: HashSet<(String, Uuid, i32)> = store::seen_before(read, reader, &earlier)?.into_iter().collect();
    let versions = rows.iter().map(feed::version_of).chain(seen.iter().cloned());
    let feiten = facts_of_versions(read, versions)?;
    let called = Benamingen::of(read, rows.iter().filter_map(|row| row.ouder_id))?;
    let view = |row: JournaalRow| {
        let (soort, id, versie) = version_before(&row);
        let before = seen.contains(&(soort.clone(), id, versie)).then(|| feed::feiten_of(&feiten, &soort, id, versie));
        let mut vorige = before
            .flatten()
            .map(|before| {
                let superseded = Feiten { geldt_nog: false, velden: before.velden.clone() };
                redaction::facts(read.caller(), &row, &superseded, row.genoemd)
            })
            .unwrap_or_default();
        let actor_naam = names.get(row.actor_id).map(|actor| actor.naam);
        let mut wijziging = feed::view(read.caller(), cursors, &feiten, row);
        if wijziging.operatie == "binnenBereik" {
            wijziging.operatie = "gewijzigd".to_owned();
        }
        let own = wijziging.inhoud.as_ref().and_then(own_name).or_else(|| own_name(&vorige));
        let naam = own.or_else(|| called.get(wijziging.ouder_id));
        vorige.retain(|name, _| wijziging.velden.contains(name));
        HistorischeWijzigingView { wijziging, vorige, actor_naam, naam }
    };
    Ok(rows.into_iter().map(view).collect())
}

fn version_before(row: &JournaalRow) -> (String, Uuid, i32) {
    (row.soort.clone(), row.id, row.versie - 1)
}
