//! Decision moments and decisions over HTTP.

use actix_web::{delete, get, patch, post, web};
use utoipa_actix_web::service_config::ServiceConfig;
use uuid::Uuid;

use super::store::{self, BesluitmomentRow};
use super::views::invoer::{BesluitmomentWijziging, NieuwBesluit, NieuwBesluitmoment};
use super::views::{self, BesluitView, BesluitmomentView};
use super::{Handeling, commands};
use crate::access::authorized::{authorize, authorize_all};
use crate::access::context::{CommandContext, PeildatumQuery, ProefQuery, ReadContext};
use crate::access::names::Names;
use crate::features::sleutelproject::{self, Within};
use crate::platform::db::Read;
use crate::platform::error::Result;
use crate::platform::etag::{IfMatch, Optional, Required};
use crate::platform::page::Lijst;
use crate::platform::reply::{Answer, Reply};
use crate::platform::valid::Valid;

/// The operations of this noun.
pub fn routes(config: &mut ServiceConfig<'_>) {
    config
        .service(list_besluitmomenten)
        .service(create_besluitmoment)
        .service(get_besluitmoment)
        .service(update_besluitmoment)
        .service(delete_besluitmoment)
        .service(list_besluiten)
        .service(create_besluit);
}

/// Geeft de besluitmomenten van een project.
///
/// In de volgorde van de fasen, elk met wat er is besloten.
#[utoipa::path(tag = "besluitmomenten", params(PeildatumQuery), responses((status = 200, description = "De besluitmomenten van het project.", body = Lijst<BesluitmomentView>)))]
#[get("/sleutelprojecten/{id}/besluitmomenten")]
async fn list_besluitmomenten(read: ReadContext, id: web::Path<Uuid>) -> Answer {
    read.read(move |read| {
        let project = sleutelproject::find_visible(read, *id)?;
        Reply::ok(&Lijst::whole(views::of_projects(read, &[project])?))
    })
    .await
}

/// Plant een besluitmoment.
///
/// De geplande dag is een vergaderdag van het orgaan, buiten zijn reces.
#[utoipa::path(tag = "besluitmomenten", params(ProefQuery, IfMatch<Optional>), request_body = NieuwBesluitmoment, responses((status = 201, description = "Het besluitmoment.", body = BesluitmomentView)))]
#[post("/sleutelprojecten/{id}/besluitmomenten")]
async fn create_besluitmoment(
    run: CommandContext,
    id: web::Path<Uuid>,
    if_match: IfMatch<Optional>,
    body: Valid<NieuwBesluitmoment>,
) -> Answer {
    run.command(move |tx| {
        let project = sleutelproject::lock(tx, *id)?;
        let seen = project.row.clone();
        let project = authorize(tx.caller(), project, Handeling::Aanmaken.action(body.orgaan, body.sluit_fase_af))?;
        if_match.honour(seen.versie, || Ok(serde_json::to_value(&seen)?))?;
        let row = commands::plan(tx, &project, body.0.clone())?;
        let versie = row.versie;
        let path = format!("/besluitmomenten/{}", row.id);
        let view = BesluitmomentView::new(tx.caller(), &project, row, Vec::new(), &Names::default())?;
        Ok(Reply::created(path, &view)?.with_etag(versie))
    })
    .await
}

/// Geeft één besluitmoment.
///
/// Met alle besluiten die er zijn genomen.
#[utoipa::path(tag = "besluitmomenten", params(PeildatumQuery), responses((status = 200, description = "Het besluitmoment.", body = BesluitmomentView)))]
#[get("/besluitmomenten/{id}")]
async fn get_besluitmoment(read: ReadContext, id: web::Path<Uuid>) -> Answer {
    read.read(move |read| {
        let moment = store::find_visible(read, *id)?;
        let versie = moment.versie;
        Reply::single(&view_of(read, moment)?, versie)
    })
    .await
}

/// Wijzigt de planning van een besluitmoment.
///
/// Dat kan zolang er geen definitief besluit is.
#[utoipa::path(tag = "besluitmomenten", params(ProefQuery, IfMatch<Required>), request_body(content = BesluitmomentWijziging, content_type = "application/merge-patch+json"), responses((status = 200, description = "Het gewijzigde besluitmoment.", body = BesluitmomentView)))]
#[patch("/besluitmomenten/{id}")]
async fn update_besluitmoment(
    run: CommandContext,
    id: web::Path<Uuid>,
    if_match: IfMatch<Required>,
    body: Valid<BesluitmomentWijziging>,
) -> Answer {
    run.command(move |tx| {
        let moment = store::lock(tx, *id)?;
        let seen = moment.clone();
        // Whoever gives a moment to another organ, or lets it close a phase, must be allowed to do so there too.
        let (orgaan, steers) = (body.orgaan.unwrap_or(moment.orgaan), body.steers(&moment));
        let acts = [seen.orgaan, orgaan].map(|orgaan| Handeling::Wijzigen.action(orgaan, steers));
        let moment = authorize_all(tx.caller(), moment, acts)?;
        if_match.require(moment.versie, || Ok(serde_json::to_value(view_of(tx, seen)?)?))?;
        let row = commands::change(tx, &moment, body.0.clone())?;
        let versie = row.versie;
        let view = view_of(tx, Within { project: moment.project.clone(), row })?;
        Reply::single(&view, versie)
    })
    .await
}

/// Verwijdert een besluitmoment.
///
/// Dat kan zolang er niets is besloten.
#[utoipa::path(tag = "besluitmomenten", params(ProefQuery, IfMatch<Required>), responses((status = 204, description = "Het besluitmoment is verwijderd.")))]
#[delete("/besluitmomenten/{id}")]
async fn delete_besluitmoment(run: CommandContext, id: web::Path<Uuid>, if_match: IfMatch<Required>) -> Answer {
    run.command(move |tx| {
        let moment = store::lock(tx, *id)?;
        let (seen, action) = (moment.clone(), Handeling::Wijzigen.action(moment.orgaan, moment.sluit_fase_af));
        let moment = authorize(tx.caller(), moment, action)?;
        if_match.require(moment.versie, || Ok(serde_json::to_value(view_of(tx, seen)?)?))?;
        commands::remove(tx, &moment)?;
        Ok(Reply::no_content())
    })
    .await
}

/// Geeft de besluiten van een besluitmoment.
///
/// Oudste eerst; alleen op een aanhouding volgt een volgend besluit.
#[utoipa::path(tag = "besluitmomenten", params(PeildatumQuery), responses((status = 200, description = "De besluiten.", body = Lijst<BesluitView>)))]
#[get("/besluitmomenten/{id}/besluiten")]
async fn list_besluiten(read: ReadContext, id: web::Path<Uuid>) -> Answer {
    read.read(move |read| {
        let moment = store::find_visible(read, *id)?;
        let besluiten = store::besluiten_of(read, &[moment.id])?;
        let names = Names::of(read, besluiten.iter().map(|besluit| besluit.actor_id))?;
        let views = besluiten.into_iter().map(|besluit| BesluitView::new(besluit, read.caller(), &names));
        Reply::ok(&Lijst::whole(views.collect::<Result<Vec<_>>>()?))
    })
    .await
}

/// Legt vast wat het orgaan besloot.
///
/// Een positief besluit kan de basisdatums vaststellen; daarna verandert alleen een besluit ze nog.
#[utoipa::path(tag = "besluitmomenten", params(ProefQuery, IfMatch<Required>), request_body = NieuwBesluit, responses((status = 201, description = "Het besluit.", body = BesluitView)))]
#[post("/besluitmomenten/{id}/besluiten")]
async fn create_besluit(
    run: CommandContext,
    id: web::Path<Uuid>,
    if_match: IfMatch<Required>,
    body: Valid<NieuwBesluit>,
) -> Answer {
    run.command(move |tx| {
        let moment = store::lock(tx, *id)?;
        let (seen, action) = (moment.clone(), Handeling::Besluiten.action(moment.orgaan, body.stelt_basis_vast));
        let moment = authorize(tx.caller(), moment, action)?;
        if_match.require(moment.versie, || Ok(serde_json::to_value(view_of(tx, seen)?)?))?;
        let besluit = commands::register_besluit(tx, &moment, body.0.clone())?;
        let names = Names::of(tx, [besluit.actor_id])?;
        Reply::created(
            format!("/besluitmomenten/{}/besluiten", moment.id),
            &BesluitView::new(besluit, tx.caller(), &names)?,
        )
    })
    .await
}

fn view_of(read: &mut Read<'_>, moment: Within<BesluitmomentRow>) -> Result<BesluitmomentView> {
    let besluiten = store::besluiten_of(read, &[moment.id])?;
    let names = Names::of(read, besluiten.iter().map(|besluit| besluit.actor_id))?;
    let Within { project, row } = moment;
    BesluitmomentView::new(read.caller(), &project, row, besluiten, &names)
}
