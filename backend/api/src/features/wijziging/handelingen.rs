//! Acts: what one command did, told as one thing. The journal holds an entry for each record that an act touched; whoever reads what happened wants the act.

use std::collections::HashMap;

use uuid::Uuid;

use super::benaming;
use super::cursor::{Cursor, Cursors, Position};
use super::geschiedenis::told;
use super::reader::Reader;
use super::store::acts::{self, Act, ActFilter};
use super::views::HistorischeWijzigingView;
use super::views::handeling::{HandelingView, HandelingenQuery, HandelingenView, Wortelsoort, Wortelverwijzing};
use crate::platform::db::Read;
use crate::platform::error::Result;

/// How many acts a page has when nobody says.
const USUAL: i64 = 50;

/// One page of acts, newest first.
///
/// # Errors
/// `cursorOngeldig`, `cursorTeOud`.
pub fn page(read: &mut Read<'_>, query: &HandelingenQuery) -> Result<HandelingenView> {
    let reader = Reader::of(read.caller());
    let before = query.cursor.as_deref().map(Cursor::decode).transpose()?;
    let before = before.map(|cursor| cursor.position(read)).transpose()?;
    let limit = query.limit.unwrap_or(USUAL);
    let filter = ActFilter {
        wortel: query.wortel_id,
        record: query.record_id,
        soorten: query.soort.as_ref().map(|soorten| soorten.iter().map(|soort| soort.as_str().to_owned()).collect()),
        actor: query.actor_id,
        not_by: read.caller().id.filter(|_| query.van_anderen == Some(true)),
        since: query.vanaf,
        gemeente_codes: query.gemeente_code.clone(),
        until: read.peildatum().map(|_| read.now()),
    };
    let found = acts::list_acts(read, &reader, &filter, before, limit)?;
    let rows = acts::entries_of(read, &reader, &filter, &found.acts)?;
    let eras = found.acts.iter().map(|act| act.tijdperk).chain(found.next.map(|next| next.tijdperk));
    let cursors = Cursors::of(read, &reader, eras)?;
    let positions: Vec<Act> = rows.iter().map(|row| Act { tijdperk: row.tijdperk, xid: row.xid }).collect();
    let mut entries: HashMap<Act, Vec<HistorischeWijzigingView>> = HashMap::new();
    for (act, entry) in positions.into_iter().zip(told(read, &reader, &cursors, rows)?) {
        entries.entry(act).or_default().push(entry);
    }
    let ids: Vec<Uuid> = entries.values().flatten().map(|entry| entry.wijziging.wortel_id).collect();
    let roots = benaming::roots(read, &ids)?;
    let view = |act: &Act| {
        let wijzigingen = entries.remove(act)?;
        let first = wijzigingen.first()?;
        let wortel = wijzigingen.iter().find_map(|entry| {
            let id = entry.wijziging.wortel_id;
            let (soort, naam) = roots.get(&id)?.clone();
            Some(Wortelverwijzing { soort: Wortelsoort::named(soort), id, naam })
        });
        Some(HandelingView {
            cursor: cursors.at(act.position()).encode(),
            gebeurd_op: first.wijziging.gebeurd_op,
            actor_id: first.wijziging.actor_id,
            actor_naam: first.actor_naam.clone(),
            reden: wijzigingen.iter().find_map(|entry| entry.wijziging.reden.clone()),
            wortel,
            onvolledig: wijzigingen.len() >= acts::TOLD,
            wijzigingen,
        })
    };
    let resultaten = found.acts.iter().filter_map(view).collect();
    Ok(HandelingenView { resultaten, volgende: found.next.map(|next: Position| cursors.at(next).encode()) })
}
