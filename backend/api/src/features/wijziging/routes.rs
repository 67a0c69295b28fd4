//! The change feed, and the history of projects, milestones, plans and cases.

use std::time::Duration;

use actix_web::{HttpRequest, get, web};
use utoipa_actix_web::service_config::ServiceConfig;
use uuid::Uuid;

use super::cursor::Cursor;
use super::redaction::{Redaction, sees_reason};
use super::store::{self, Change, FeedFilter, JournaalRow, Subject};
use super::views::{HistorischeWijzigingView, WijzigingView, WijzigingenQuery, WijzigingenView};
use crate::access::context::{PeildatumQuery, ReadContext};
use crate::access::names::Names;
use crate::features::{escalatie, mijlpaal, sleutelproject, woningbouwplan};
use crate::platform::caller::Caller;
use crate::platform::db::Read;
use crate::platform::error::{Error, InvalidParam, Result};
use crate::platform::page::{COUNTED, Lijst, Page, PageQuery};
use crate::platform::reply::{Answer, Reply};
use crate::platform::valid::ValidQuery;

/// What stands in `na` for the cursor of this moment.
const FROM_NOW: &str = "nu";

/// How often a waiting reader of the feed looks in a second.
const LOOKS_A_SECOND: u64 = 4;

/// The operations of this read model.
pub fn routes(config: &mut ServiceConfig<'_>) {
    config
        .service(list_wijzigingen)
        .service(list_geschiedenis_van_sleutelproject)
        .service(list_geschiedenis_van_mijlpaal)
        .service(list_geschiedenis_van_woningbouwplan)
        .service(list_geschiedenis_van_escalatie);
}

/// Geeft alles wat na een cursor veranderde.
///
/// In volgorde, ook wat verdween, en zonder een late wijziging over te slaan. Met `wacht` blijft het verzoek open tot er iets is.
#[utoipa::path(tag = "wijzigingen", params(WijzigingenQuery),
    responses((status = 200, description = "De volgende wijzigingen.", body = WijzigingenView)))]
#[get("/wijzigingen")]
async fn list_wijzigingen(read: ReadContext, request: HttpRequest, query: ValidQuery<WijzigingenQuery>) -> Answer {
    let asked = request.query_string().to_owned();
    if query.id.is_some() && query.soort.is_none() {
        let reason = "Noem bij een id ook de soort.";
        return Err(Error::invalid(vec![InvalidParam::query("soort", "verplicht", reason)]));
    }
    let from_now = query.na.as_deref() == Some(FROM_NOW);
    let given = query.na.as_deref().filter(|_| !from_now).map(Cursor::decode).transpose()?;
    if from_now {
        return read.read(move |read| Reply::ok(&WijzigingenView::new(vec![], store::horizon(read)?, &asked))).await;
    }
    let mut looks = query.wacht.unwrap_or(0) * LOOKS_A_SECOND;
    let mut after = given;
    loop {
        let (query, asked) = (query.0.clone(), asked.clone());
        let page = read.fetch(move |read| feed_page(read, after, &query, &asked)).await?;
        if looks == 0 || !page.resultaten.is_empty() {
            return Reply::ok(&page);
        }
        // What was not for this reader is not looked at again.
        after = Some(Cursor::decode(&page.laatste_cursor)?);
        looks -= 1;
        tokio::time::sleep(Duration::from_millis(1_000 / LOOKS_A_SECOND)).await;
    }
}

fn feed_page(
    read: &mut Read<'_>,
    given: Option<Cursor>,
    query: &WijzigingenQuery,
    asked: &str,
) -> Result<WijzigingenView> {
    given.map_or(Ok(()), |cursor| store::check_cursor(read, cursor))?;
    let after = given.unwrap_or_default();
    let filter = FeedFilter {
        after,
        limit: query.limit.unwrap_or(50),
        soort: query.soort.clone(),
        id: query.id,
        gemeente_codes: query.gemeente_code.clone(),
    };
    let horizon = store::horizon(read)?;
    let rows = store::list_after(read, &filter)?;
    let full = usize::try_from(filter.limit).is_ok_and(|limit| rows.len() >= limit);
    let last = rows.last().map_or(after, JournaalRow::cursor);
    let last = if full { last } else { last.max(horizon) };
    let redaction = Redaction::of(read, rows.iter().map(|row| (row, None)))?;
    let resultaten = rows.into_iter().map(|row| wijziging(read.caller(), &redaction, row)).collect();
    Ok(WijzigingenView::new(resultaten, last, asked))
}

fn wijziging(caller: &Caller, redaction: &Redaction, row: JournaalRow) -> WijzigingView {
    let (velden, inhoud) = (redaction.velden(caller, &row), redaction.facts(caller, &row));
    let sees_reason = sees_reason(caller, &row);
    let cursor = row.cursor().encode();
    let JournaalRow { soort, id, versie, operatie, actor_id, reden, gebeurd_op, sleutelproject_id, .. } = row;
    let reden = reden.filter(|_| sees_reason);
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

/// Geeft de geschiedenis van een project.
///
/// En van alles wat eronder hangt; nieuwste eerst.
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

/// Geeft de geschiedenis van een mijlpaal.
///
/// Met haar verschuivingen en correcties; nieuwste eerst.
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

/// Geeft de geschiedenis van een woningbouwplan.
///
/// Met zijn programma; nieuwste eerst.
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

/// Geeft de geschiedenis van een escalatie.
///
/// Met haar stappen; nieuwste eerst.
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
    let names = Names::of(read, rows.iter().map(|(row, _)| row.actor_id))?;
    let redaction = Redaction::of(read, rows.iter().map(|(row, before)| (row, before.as_ref())))?;
    let view = |(row, before): Change| {
        let actor_naam = names.get(row.actor_id).map(|actor| actor.naam);
        let mut vorige = before.map(|before| redaction.facts_before(read.caller(), &row, &before)).unwrap_or_default();
        let wijziging = wijziging(read.caller(), &redaction, row);
        vorige.retain(|name, _| wijziging.velden.contains(name));
        HistorischeWijzigingView { wijziging, vorige, actor_naam }
    };
    let rows = rows.into_iter().map(view).collect();
    Reply::page(Page { rows, next, total: total.min(COUNTED), exact: total <= COUNTED })
}
