//! The change feed, and the history of projects, milestones, plans and cases.

use std::time::Duration;

use actix_web::{get, web};
use serde_json::{Map, Value};
use utoipa_actix_web::service_config::ServiceConfig;
use uuid::Uuid;

use super::cursor::Cursor;
use super::store::{self, Change, FeedFilter, JournaalRow, Subject};
use super::views::{HistorischeWijzigingView, WijzigingView, WijzigingenQuery, WijzigingenView};
use super::visibility::{redact, sees_reason};
use crate::access::context::{PeildatumQuery, ReadContext};
use crate::features::{escalatie, mijlpaal, sleutelproject, woningbouwplan};
use crate::platform::caller::{Caller, CallerKind};
use crate::platform::db::Read;
use crate::platform::error::Result;
use crate::platform::page::{Lijst, Page, PageQuery};
use crate::platform::reply::{Answer, Reply};
use crate::platform::valid::ValidQuery;

/// How long a waiting reader of the feed sleeps between two looks.
const LOOK_AGAIN: Duration = Duration::from_millis(250);

/// The operations of this read model.
pub fn routes(config: &mut ServiceConfig<'_>) {
    config
        .service(list_wijzigingen)
        .service(list_geschiedenis_van_sleutelproject)
        .service(list_geschiedenis_van_mijlpaal)
        .service(list_geschiedenis_van_woningbouwplan)
        .service(list_geschiedenis_van_escalatie);
}

/// Everything that changed after a cursor, deletes included; never skips a change that commits late.
#[utoipa::path(tag = "wijzigingen", params(WijzigingenQuery),
    responses((status = 200, description = "De volgende wijzigingen.", body = WijzigingenView)))]
#[get("/wijzigingen")]
async fn list_wijzigingen(read: ReadContext, query: ValidQuery<WijzigingenQuery>) -> Answer {
    let given = query.na.as_deref().map(Cursor::decode).transpose()?;
    let looks = query.wacht.unwrap_or(0) * 1000 / 250;
    for look in 0..=looks {
        let query = query.0.clone();
        let (reply, found) = read.fetch(move |read| feed_page(read, given, &query)).await?;
        if found || look == looks {
            return Ok(reply);
        }
        tokio::time::sleep(LOOK_AGAIN).await;
    }
    Ok(Reply::no_content())
}

fn feed_page(read: &mut Read<'_>, given: Option<Cursor>, query: &WijzigingenQuery) -> Result<(Reply, bool)> {
    given.map_or(Ok(()), |cursor| store::check_cursor(read, cursor))?;
    let after = given.unwrap_or_default();
    let filter = FeedFilter {
        after,
        limit: query.limit.unwrap_or(50),
        soort: query.soort.clone(),
        gemeente_codes: query.gemeente_code.clone(),
    };
    let rows = store::list_after(read, &filter)?;
    let last = rows.last().map_or(after, JournaalRow::cursor).encode();
    let found = !rows.is_empty();
    let resultaten = rows.into_iter().map(|row| wijziging(read.caller(), row)).collect();
    let mut volgende = format!("/api/v1/wijzigingen?na={last}&limit={}", filter.limit);
    if let Some(soort) = &filter.soort {
        volgende.push_str(&format!("&soort={soort}"));
    }
    if let Some(codes) = &filter.gemeente_codes {
        volgende.push_str(&format!("&gemeenteCode={}", codes.join(",")));
    }
    Ok((Reply::ok(&WijzigingenView { resultaten, volgende, laatste_cursor: last })?, found))
}

fn wijziging(caller: &Caller, row: JournaalRow) -> WijzigingView {
    let cursor = row.cursor().encode();
    let JournaalRow {
        soort, id, versie, operatie, velden, inhoud, actor_id, reden, gebeurd_op, sleutelproject_id, ..
    } = row;
    let mut velden = velden;
    let mut inhoud = if let Value::Object(facts) = inhoud { facts } else { Map::new() };
    let gemeente_code = row.gemeente_code.as_deref();
    redact(caller, &soort, gemeente_code, &mut velden, &mut inhoud);
    let reden = reden.filter(|_| sees_reason(caller, gemeente_code));
    WijzigingView {
        cursor,
        soort,
        id,
        versie,
        operatie,
        velden,
        inhoud,
        actor_id,
        reden,
        gebeurd_op,
        sleutelproject_id,
    }
}

/// The history of a project and of everything that belongs to it, newest first.
#[utoipa::path(tag = "sleutelprojecten", params(PageQuery, PeildatumQuery),
    responses((status = 200, description = "De geschiedenis.", body = Lijst<HistorischeWijzigingView>)))]
#[get("/sleutelprojecten/{id}/geschiedenis")]
async fn list_geschiedenis_van_sleutelproject(
    read: ReadContext,
    id: web::Path<Uuid>,
    page: ValidQuery<PageQuery>,
) -> Answer {
    read.read(move |read| {
        let project = sleutelproject::find_visible(read, *id)?;
        history(read, Subject::Project(project.id), &page)
    })
    .await
}

/// The history of a milestone, with its shifts and corrections, newest first.
#[utoipa::path(tag = "mijlpalen", params(PageQuery, PeildatumQuery),
    responses((status = 200, description = "De geschiedenis.", body = Lijst<HistorischeWijzigingView>)))]
#[get("/mijlpalen/{id}/geschiedenis")]
async fn list_geschiedenis_van_mijlpaal(read: ReadContext, id: web::Path<Uuid>, page: ValidQuery<PageQuery>) -> Answer {
    read.read(move |read| {
        let mijlpaal = mijlpaal::find_visible(read, *id)?;
        history(read, Subject::Record("mijlpaal", mijlpaal.id), &page)
    })
    .await
}

/// The history of a plan and its programme, newest first.
#[utoipa::path(tag = "woningbouwplannen", params(PageQuery, PeildatumQuery),
    responses((status = 200, description = "De geschiedenis.", body = Lijst<HistorischeWijzigingView>)))]
#[get("/woningbouwplannen/{id}/geschiedenis")]
async fn list_geschiedenis_van_woningbouwplan(
    read: ReadContext,
    id: web::Path<Uuid>,
    page: ValidQuery<PageQuery>,
) -> Answer {
    read.read(move |read| {
        let plan = woningbouwplan::find_visible(read, *id)?;
        history(read, Subject::Record("woningbouwplan", plan.id), &page)
    })
    .await
}

/// The history of a case and its steps, newest first.
#[utoipa::path(tag = "escalaties", params(PageQuery, PeildatumQuery),
    responses((status = 200, description = "De geschiedenis.", body = Lijst<HistorischeWijzigingView>)))]
#[get("/escalaties/{id}/geschiedenis")]
async fn list_geschiedenis_van_escalatie(
    read: ReadContext,
    id: web::Path<Uuid>,
    page: ValidQuery<PageQuery>,
) -> Answer {
    read.read(move |read| {
        let escalatie = escalatie::find_case(read, *id)?.row;
        history(read, Subject::Record("escalatie", escalatie.id), &page)
    })
    .await
}

fn history(read: &mut Read<'_>, subject: Subject, page: &PageQuery) -> Answer {
    let before = page.cursor.as_deref().map(Cursor::decode).transpose()?;
    let total = store::count_history(read, subject)?;
    let mut rows = store::list_history(read, subject, before, page.size())?;
    let size = usize::try_from(page.size()).unwrap_or(usize::MAX);
    let more = rows.len() > size;
    rows.truncate(size);
    let next = rows.last().filter(|_| more).map(|(row, _)| row.cursor().encode());
    // Names of officials are for people with an account, never for the public.
    let named = read.caller().kind == CallerKind::Gebruiker && !read.caller().grants.is_empty();
    let actors = if named { rows.iter().filter_map(|(row, _)| row.actor_id).collect() } else { Vec::new() };
    let names = store::names_of(read, actors)?;
    let view = |(row, previous): Change| {
        let actor_naam = row.actor_id.and_then(|id| names.get(&id).cloned());
        let wijziging = wijziging(read.caller(), row);
        let before = previous.as_ref().and_then(Value::as_object);
        let vorige =
            wijziging.velden.iter().filter_map(|name| Some((name.clone(), before?.get(name)?.clone()))).collect();
        HistorischeWijzigingView { wijziging, vorige, actor_naam }
    };
    Reply::page(Page { rows: rows.into_iter().map(view).collect(), next, total, exact: total <= 10_000 })
}
