//! Cases and their steps over HTTP.

use actix_web::{get, patch, post, web};
use sleutelbord_domain::policy::Action;
use utoipa_actix_web::service_config::ServiceConfig;
use uuid::Uuid;

use super::commands;
use super::listing::{self, EscalatieFilter};
use super::store::{self, FoundCase};
use super::views::invoer::{EscalatieWijziging, NieuweEscalatie, NieuweStap};
use super::views::{EscalatieView, StapMetDoorwerking, StapView, steps, views_of};
use super::zaak;
use crate::access::authorized::authorize;
use crate::access::context::{CommandContext, PeildatumQuery, ProefQuery, ReadContext};
use crate::features::mijlpaal;
use crate::features::organisatie::PlaceFilter;
use crate::features::sleutelproject;
use crate::platform::calendar::{AsCalendar, calendar};
use crate::platform::db::Read;
use crate::platform::error::{Error, Result};
use crate::platform::etag::{IfMatch, Optional, Required};
use crate::platform::page::{Lijst, Page, PageQuery};
use crate::platform::reply::{Answer, Reply};
use crate::platform::valid::{Valid, ValidQuery};

/// The operations of this noun.
pub fn routes(config: &mut ServiceConfig<'_>) {
    config
        .service(list_escalaties)
        .service(list_escalaties_van_project)
        .service(create_escalatie)
        .service(get_escalatie)
        .service(update_escalatie)
        .service(list_stappen)
        .service(create_stap);
}

/// Geeft de escalaties die de aanroeper mag lezen.
///
/// Die van de eigen gemeente, en die waarop de eigen organisatie aan zet is of was. Als `text/calendar`: de dagen waarop zij beantwoord en afgehandeld moeten zijn.
#[utoipa::path(tag = "escalaties", params(PageQuery, PlaceFilter, EscalatieFilter, PeildatumQuery), responses((status = 200, description = "De escalaties.", content((Lijst<EscalatieView> = "application/json"), (String = "text/calendar")))))]
#[get("/escalaties")]
async fn list_escalaties(
    read: ReadContext,
    as_calendar: AsCalendar,
    page: ValidQuery<PageQuery>,
    filter: ValidQuery<EscalatieFilter>,
) -> Answer {
    if !as_calendar.0 {
        return read.read(move |read| Reply::page(listing::list_escalaties(read, &filter, &page)?)).await;
    }
    read.read_in_turn(move |read| {
        let running = EscalatieFilter { running: true, sort: None, ..filter.0 };
        let escalaties = listing::list_escalaties(read, &running, &AsCalendar::page())?;
        let (rows, next) = (escalaties.rows, escalaties.next);
        Ok(calendar("Termijnen", rows.iter().flat_map(EscalatieView::termijnen), next.is_none()))
    })
    .await
}

/// Geeft de escalaties over één project.
///
/// Voor zover de aanroeper ze mag lezen.
#[utoipa::path(tag = "escalaties", params(PageQuery, PeildatumQuery), responses((status = 200, description = "De escalaties over het project.", body = Lijst<EscalatieView>)))]
#[get("/sleutelprojecten/{id}/escalaties")]
async fn list_escalaties_van_project(read: ReadContext, id: web::Path<Uuid>, page: ValidQuery<PageQuery>) -> Answer {
    read.read(move |read| {
        let project = sleutelproject::find_visible(read, *id)?;
        let filter = EscalatieFilter { sleutelproject_id: Some(project.id), ..EscalatieFilter::default() };
        Reply::page(listing::list_escalaties(read, &filter, &page)?)
    })
    .await
}

/// Meldt een escalatie over een project.
///
/// De eerste klok loopt meteen, tenzij het een concept is. De termijnen staan in het antwoord.
#[utoipa::path(tag = "escalaties", params(ProefQuery, IfMatch<Optional>), request_body = NieuweEscalatie, responses((status = 201, description = "De escalatie.", body = EscalatieView)))]
#[post("/sleutelprojecten/{id}/escalaties")]
async fn create_escalatie(
    run: CommandContext,
    id: web::Path<Uuid>,
    if_match: IfMatch<Optional>,
    body: Valid<NieuweEscalatie>,
) -> Answer {
    run.command(move |tx| {
        let project = sleutelproject::load_for_action(tx, *id, Action::EscalatieMelden)?;
        if_match.honour(project.versie, || Ok(serde_json::to_value(&project.row)?))?;
        let escalatie = commands::raise(tx, &project, body.0.clone())?;
        let (path, versie) = (format!("/escalaties/{}", escalatie.id), escalatie.versie);
        let view = view(tx, FoundCase { row: escalatie, project: (*project).clone() })?;
        Ok(Reply::created(path, &view)?.with_etag(versie))
    })
    .await
}

/// Geeft één escalatie.
///
/// Met wie aan zet is, de termijnen en wat de aanroeper nu mag doen.
#[utoipa::path(tag = "escalaties", params(PeildatumQuery), responses((status = 200, description = "De escalatie.", body = EscalatieView)))]
#[get("/escalaties/{id}")]
async fn get_escalatie(read: ReadContext, id: web::Path<Uuid>) -> Answer {
    read.read(move |read| {
        let found = store::find_case(read, *id)?;
        let versie = found.row.versie;
        Reply::single(&view(read, found)?, versie)
    })
    .await
}

/// Wijzigt een concept.
///
/// Wat is gemeld, wijzigt niet meer.
#[utoipa::path(tag = "escalaties", params(ProefQuery, IfMatch<Required>), request_body(content = EscalatieWijziging, content_type = "application/merge-patch+json"), responses((status = 200, description = "Het gewijzigde concept.", body = EscalatieView)))]
#[patch("/escalaties/{id}")]
async fn update_escalatie(
    run: CommandContext,
    id: web::Path<Uuid>,
    if_match: IfMatch<Required>,
    body: Valid<EscalatieWijziging>,
) -> Answer {
    run.command(move |tx| {
        let zaak = zaak::lock(tx, *id)?;
        let zaak = authorize(tx.caller(), zaak, Action::EscalatieWijzigen)?;
        if_match.require(zaak.row.versie, || Ok(serde_json::to_value(view_of(tx, *id)?)?))?;
        let changed = commands::change(tx, &zaak, body.0.clone())?;
        Reply::single(&view_of(tx, *id)?, changed.versie)
    })
    .await
}

/// Geeft het verloop van een escalatie.
///
/// Alle stappen, oudste eerst.
#[utoipa::path(tag = "escalaties", params(PageQuery, PeildatumQuery), responses((status = 200, description = "Het verloop.", body = Lijst<StapView>)))]
#[get("/escalaties/{id}/stappen")]
async fn list_stappen(read: ReadContext, id: web::Path<Uuid>, page: ValidQuery<PageQuery>) -> Answer {
    read.read(move |read| {
        let escalatie = store::find_case(read, *id)?.row;
        let stappen = store::list_stappen(read, escalatie.id, &page)?;
        let rows = steps(read, &stappen.rows)?;
        Reply::page(Page { rows, next: stappen.next, total: stappen.total, exact: stappen.exact })
    })
    .await
}

/// Zet een stap in een escalatie.
///
/// Welke stappen nu kunnen, en voor wie, staat in `mogelijkheden` van de escalatie. Een stap verandert nooit meer.
#[utoipa::path(tag = "escalaties", params(ProefQuery, IfMatch<Required>), request_body = NieuweStap, responses((status = 201, description = "De stap.", body = StapMetDoorwerking)))]
#[post("/escalaties/{id}/stappen")]
async fn create_stap(
    run: CommandContext,
    id: web::Path<Uuid>,
    if_match: IfMatch<Required>,
    body: Valid<NieuweStap>,
) -> Answer {
    run.command(move |tx| {
        let zaak = zaak::lock(tx, *id)?;
        let zaak = authorize(tx.caller(), zaak, Action::of_stap(body.soort.0))?;
        if_match.require(zaak.row.versie, || Ok(serde_json::to_value(view_of(tx, *id)?)?))?;
        let (_, stap, verschoven) = commands::take(tx, &zaak, &body)?;
        let stap = steps(tx, &[stap])?.pop().ok_or_else(|| Error::Internal("a step was taken and lost".into()))?;
        let doorwerking = if tx.is_dry_run() { mijlpaal::doorwerking_of(tx, verschoven.as_slice())? } else { None };
        Reply::created(format!("/escalaties/{}/stappen", *id), &StapMetDoorwerking { stap, doorwerking })
    })
    .await
}

fn view_of(read: &mut Read<'_>, id: Uuid) -> Result<EscalatieView> {
    let found = store::find_case(read, id)?;
    view(read, found)
}

fn view(read: &mut Read<'_>, found: FoundCase) -> Result<EscalatieView> {
    views_of(read, vec![found])?.pop().ok_or_else(|| Error::Internal("a case was found and lost".into()))
}
