//! Planning, reading and changing milestones.

mod gebeurtenissen;

use actix_web::{delete, get, patch, post, web};
use serde_json::Value;
use sleutelbord_domain::policy::Action;
use utoipa_actix_web::service_config::ServiceConfig;
use uuid::Uuid;

use super::commands;
use super::listing::{MijlpaalFilter, list_mijlpalen as list, views_of, views_within};
use super::store::{self, MijlpaalRow};
use super::views::MijlpaalView;
use super::views::gebeurtenissen::Mijlpaalsoort;
use super::views::invoer::{MijlpaalWijziging, NieuweMijlpaal};
use crate::access::authorized::{authorize, authorize_all};
use crate::access::context::{CommandContext, PeildatumQuery, ProefQuery, ReadContext};
use crate::features::organisatie::PlaceFilter;
use crate::features::sleutelproject::{self, Within};
use crate::platform::calendar::{AsCalendar, calendar};
use crate::platform::db::Read;
use crate::platform::error::{Error, Result};
use crate::platform::etag::{IfMatch, Optional, Required};
use crate::platform::page::{Lijst, PageQuery};
use crate::platform::reply::{Answer, Reply};
use crate::platform::valid::{Valid, ValidQuery};

/// The operations of this noun.
pub fn routes(config: &mut ServiceConfig<'_>) {
    config
        .service(list_mijlpaalsoorten)
        .service(list_mijlpalen)
        .service(list_mijlpalen_van_project)
        .service(create_mijlpaal)
        .service(get_mijlpaal)
        .service(update_mijlpaal)
        .service(delete_mijlpaal);
    gebeurtenissen::routes(config);
}

/// Geeft de gebruikelijke mijlpalen.
///
/// De mijlpalen die de meeste projecten hebben, fase voor fase.
#[utoipa::path(tag = "mijlpalen", security(()), responses((status = 200, description = "De gebruikelijke mijlpalen.", body = Lijst<Mijlpaalsoort>)))]
#[get("/mijlpaalsoorten")]
async fn list_mijlpaalsoorten() -> Answer {
    Reply::ok(&Lijst::whole(Mijlpaalsoort::all()))
}

/// Geeft de mijlpalen van alle projecten.
///
/// Die de aanroeper mag lezen. Als `text/calendar`: de mijlpalen die nog komen.
#[utoipa::path(
    tag = "mijlpalen",
    params(PageQuery, PlaceFilter, MijlpaalFilter, PeildatumQuery),
    responses((status = 200, description = "De mijlpalen die u mag lezen.", content((Lijst<MijlpaalView> = "application/json"), (String = "text/calendar"))))
)]
#[get("/mijlpalen")]
async fn list_mijlpalen(
    read: ReadContext,
    as_calendar: AsCalendar,
    page: ValidQuery<PageQuery>,
    filter: ValidQuery<MijlpaalFilter>,
) -> Answer {
    if as_calendar.0 {
        return read.read_in_turn(move |read| listed_as_calendar(read, &filter)).await;
    }
    read.read(move |read| Reply::page(list(read, &filter, &page)?)).await
}

/// Geeft de mijlpalen van één project.
///
/// Als `text/calendar`: de mijlpalen die nog komen.
#[utoipa::path(
    tag = "mijlpalen",
    params(("id" = Uuid, Path, description = "Het id van het sleutelproject."), PageQuery, PlaceFilter, MijlpaalFilter, PeildatumQuery),
    responses((status = 200, description = "De mijlpalen van het project.", content((Lijst<MijlpaalView> = "application/json"), (String = "text/calendar"))))
)]
#[get("/sleutelprojecten/{id}/mijlpalen")]
async fn list_mijlpalen_van_project(
    read: ReadContext,
    id: web::Path<Uuid>,
    as_calendar: AsCalendar,
    page: ValidQuery<PageQuery>,
    filter: ValidQuery<MijlpaalFilter>,
) -> Answer {
    read.read(move |read| {
        let project = sleutelproject::find_visible(read, *id)?;
        let filter = MijlpaalFilter { sleutelproject_id: Some(project.id), ..filter.0 };
        if as_calendar.0 { listed_as_calendar(read, &filter) } else { Reply::page(list(read, &filter, &page)?) }
    })
    .await
}

/// Plant een mijlpaal.
///
/// De basisdatum is indicatief tot een besluit haar vaststelt; de prognose is eerst gelijk aan de basisdatum.
#[utoipa::path(
    tag = "mijlpalen",
    params(("id" = Uuid, Path, description = "Het id van het sleutelproject."), ProefQuery, IfMatch<Optional>),
    request_body = NieuweMijlpaal,
    responses((status = 201, description = "De mijlpaal.", body = MijlpaalView))
)]
#[post("/sleutelprojecten/{id}/mijlpalen")]
async fn create_mijlpaal(
    run: CommandContext,
    id: web::Path<Uuid>,
    if_match: IfMatch<Optional>,
    body: Valid<NieuweMijlpaal>,
) -> Answer {
    run.command(move |tx| {
        let project = sleutelproject::load_for_action(tx, *id, Action::MijlpaalAanmaken)?;
        if_match.honour(project.versie, || Ok(serde_json::to_value(&project.row)?))?;
        let row = commands::create(tx, &project, &body)?;
        let (path, versie) = (format!("/mijlpalen/{}", row.id), row.versie);
        Ok(Reply::created(path, &view_of(tx, row)?)?.with_etag(versie))
    })
    .await
}

/// Geeft één mijlpaal.
///
/// Met haar status, uitloop en wat de aanroeper nu mag doen.
#[utoipa::path(
    tag = "mijlpalen",
    params(("id" = Uuid, Path, description = "Het id van de mijlpaal."), PeildatumQuery),
    responses((status = 200, description = "De mijlpaal.", body = MijlpaalView))
)]
#[get("/mijlpalen/{id}")]
async fn get_mijlpaal(read: ReadContext, id: web::Path<Uuid>) -> Answer {
    read.read(move |read| {
        let mijlpaal = store::find_visible(read, *id)?;
        let versie = mijlpaal.versie;
        Reply::single(&view_within(read, mijlpaal)?, versie)
    })
    .await
}

/// Wijzigt een mijlpaal.
///
/// De prognose verandert hier niet: daarvoor is een verschuiving.
#[utoipa::path(
    tag = "mijlpalen",
    params(("id" = Uuid, Path, description = "Het id van de mijlpaal."), ProefQuery, IfMatch<Required>),
    request_body(content = MijlpaalWijziging, content_type = "application/merge-patch+json"),
    responses((status = 200, description = "De mijlpaal.", body = MijlpaalView))
)]
#[patch("/mijlpalen/{id}")]
async fn update_mijlpaal(
    run: CommandContext,
    id: web::Path<Uuid>,
    if_match: IfMatch<Required>,
    body: Valid<MijlpaalWijziging>,
) -> Answer {
    run.command(move |tx| {
        let found = store::lock(tx, *id)?;
        let mijlpaal = authorize_all(tx.caller(), found, commands::actions_of(&body))?;
        if_match.require(mijlpaal.versie, || current(tx, &mijlpaal.row))?;
        let changed = commands::change(tx, &mijlpaal, &body)?;
        let versie = changed.versie;
        Reply::single(&view_of(tx, changed)?, versie)
    })
    .await
}

/// Verwijdert een mijlpaal.
///
/// Dat kan als niets ernaar verwijst; anders laat een vervalverklaring haar vervallen.
#[utoipa::path(
    tag = "mijlpalen",
    params(("id" = Uuid, Path, description = "Het id van de mijlpaal."), ProefQuery, IfMatch<Required>),
    responses((status = 204, description = "De mijlpaal is verwijderd."))
)]
#[delete("/mijlpalen/{id}")]
async fn delete_mijlpaal(run: CommandContext, id: web::Path<Uuid>, if_match: IfMatch<Required>) -> Answer {
    run.command(move |tx| {
        let found = store::lock(tx, *id)?;
        let mijlpaal = authorize(tx.caller(), found, Action::MijlpaalWijzigen)?;
        if_match.require(mijlpaal.versie, || current(tx, &mijlpaal.row))?;
        commands::remove(tx, &mijlpaal)?;
        Ok(Reply::no_content())
    })
    .await
}

/// The calendar of what lies ahead.
fn listed_as_calendar(read: &mut Read<'_>, filter: &MijlpaalFilter) -> Answer {
    // Whatever the order of the list, a calendar that cannot hold everything holds what comes first.
    let ahead = MijlpaalFilter { ahead: true, sort: None, ..filter.clone() };
    let mijlpalen = list(read, &ahead, &AsCalendar::page())?;
    let (rows, next) = (mijlpalen.rows, mijlpalen.next);
    Ok(calendar("Mijlpalen", rows.iter().map(MijlpaalView::moment), next.is_none()))
}

/// The milestone as the caller sees it.
pub(super) fn view_of(read: &mut Read<'_>, row: MijlpaalRow) -> Result<MijlpaalView> {
    let view = views_of(read, vec![row])?.pop();
    view.ok_or_else(|| Error::Internal("one milestone has one view".into()))
}

/// The same, where its project is known.
fn view_within(read: &mut Read<'_>, mijlpaal: Within<MijlpaalRow>) -> Result<MijlpaalView> {
    let view = views_within(read, &mijlpaal.project, vec![mijlpaal.row])?.pop();
    view.ok_or_else(|| Error::Internal("one milestone has one view".into()))
}

/// How the milestone is now, for who saw an older version.
pub(super) fn current(read: &mut Read<'_>, row: &MijlpaalRow) -> Result<Value> {
    Ok(serde_json::to_value(view_of(read, row.clone())?)?)
}
