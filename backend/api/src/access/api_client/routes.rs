//! Managing machine clients.

use actix_web::{delete, get, patch, post, web};
use sleutelbord_domain::policy::Action;
use utoipa_actix_web::service_config::ServiceConfig;
use uuid::Uuid;

use super::views::{
    ApiClientView, ApiClientWijziging, CreatedApiClientView, NieuwGeheim, NieuweApiClient, SecretView, view_of,
    views_of,
};
use super::{commands, store};
use crate::access::authorized::{authorize, require};
use crate::access::context::{CommandContext, PeildatumQuery, ProefQuery, ReadContext};
use crate::platform::etag::{IfMatch, Required};
use crate::platform::page::{Lijst, Page, PageQuery};
use crate::platform::reply::{Answer, Reply};
use crate::platform::valid::{Valid, ValidQuery};

/// The operations of this noun.
pub fn routes(config: &mut ServiceConfig<'_>) {
    config.service(list_api_clients).service(create_api_client).service(get_api_client).service(update_api_client);
    config.service(renew_geheim).service(end_geheim);
}

/// Geeft de koppelingen.
///
/// Een koppeling is een systeem dat leest. Alleen voor beheerders: de beheerder van een organisatie ziet die van de eigen organisatie.
#[utoipa::path(tag = "api-clients", params(PageQuery, PeildatumQuery),
    responses((status = 200, description = "De koppelingen, op naam.", body = Lijst<ApiClientView>)))]
#[get("/api-clients")]
async fn list_api_clients(read: ReadContext, page: ValidQuery<PageQuery>) -> Answer {
    read.read(move |read| {
        require(read.caller(), Action::ApiClientsBeheren)?;
        let Page { rows, next, total, exact } = store::list_api_clients(read, &page)?;
        Reply::page(Page { rows: views_of(read, rows)?, next, total, exact })
    })
    .await
}

/// Maakt een koppeling.
///
/// Het geheim staat alleen in dit antwoord en wordt nergens bewaard. Daarom neemt deze aanroep geen `Idempotency-Key`.
#[utoipa::path(tag = "api-clients", params(ProefQuery), request_body = NieuweApiClient,
    responses((status = 201, description = "De koppeling, met haar geheim.", body = CreatedApiClientView)))]
#[post("/api-clients")]
async fn create_api_client(run: CommandContext, body: Valid<NieuweApiClient>) -> Answer {
    run.command(move |tx| {
        require(tx.caller(), Action::ApiClientsBeheren)?;
        let geheim = commands::new_secret();
        let row = commands::create_api_client(tx, body.0.clone(), commands::new_client_id(), &geheim)?;
        let (path, versie) = (format!("/api-clients/{}", row.id), row.versie);
        let view = CreatedApiClientView { api_client: view_of(tx, row)?, geheim: tx.secret(geheim) };
        Ok(Reply::created(path, &view)?.with_etag(versie))
    })
    .await
}

/// Geeft één koppeling.
///
/// Het geheim staat er niet bij: dat is alleen te zien als het wordt gemaakt.
#[utoipa::path(tag = "api-clients", params(("id" = Uuid, Path, description = "Het id van de koppeling."), PeildatumQuery),
    responses((status = 200, description = "De koppeling.", body = ApiClientView)))]
#[get("/api-clients/{id}")]
async fn get_api_client(read: ReadContext, id: web::Path<Uuid>) -> Answer {
    read.read(move |read| {
        require(read.caller(), Action::ApiClientsBeheren)?;
        let row = store::find_api_client(read, *id)?;
        let view = view_of(read, row)?;
        Reply::single(&view, view.versie)
    })
    .await
}

/// Wijzigt een koppeling, of schakelt haar uit.
///
/// De wijziging geldt vanaf het volgende verzoek van het systeem, ook voor tokens die al zijn uitgegeven.
#[utoipa::path(tag = "api-clients", params(("id" = Uuid, Path, description = "Het id van de koppeling."), ProefQuery, IfMatch<Required>),
    request_body(content = ApiClientWijziging, content_type = "application/merge-patch+json"),
    responses((status = 200, description = "De gewijzigde koppeling.", body = ApiClientView)))]
#[patch("/api-clients/{id}")]
async fn update_api_client(
    run: CommandContext,
    id: web::Path<Uuid>,
    if_match: IfMatch<Required>,
    body: Valid<ApiClientWijziging>,
) -> Answer {
    run.command(move |tx| {
        require(tx.caller(), Action::ApiClientsBeheren)?;
        let row = store::lock_api_client(tx, *id)?;
        let row = authorize(tx.caller(), row, Action::ApiClientsBeheren)?;
        if_match.require(row.versie, || Ok(serde_json::to_value(view_of(tx, (*row).clone())?)?))?;
        commands::update_api_client(tx, &row, body.0.clone())?;
        let row = store::find_api_client(tx, *id)?;
        let view = view_of(tx, row)?;
        Reply::single(&view, view.versie)
    })
    .await
}

/// Geeft een koppeling een geheim erbij.
///
/// Het nieuwe geheim staat alleen in dit antwoord. Het vorige werkt nog tot en met de dag die u noemt, of tot u het beëindigt; er gelden er hoogstens twee tegelijk.
#[utoipa::path(tag = "api-clients", params(("id" = Uuid, Path, description = "Het id van de koppeling."), ProefQuery),
    request_body = NieuwGeheim, responses((status = 201, description = "Het nieuwe geheim.", body = SecretView)))]
#[post("/api-clients/{id}/geheimen")]
async fn renew_geheim(run: CommandContext, id: web::Path<Uuid>, body: Valid<NieuwGeheim>) -> Answer {
    run.command(move |tx| {
        require(tx.caller(), Action::ApiClientsBeheren)?;
        let row = store::lock_api_client(tx, *id)?;
        let row = authorize(tx.caller(), row, Action::ApiClientsBeheren)?;
        let geheim = commands::new_secret();
        let id = commands::renew_secret(tx, &row, &geheim, body.vorige_tot_en_met)?;
        Reply::created(format!("/api-clients/{}", row.id), &SecretView { id, geheim: tx.secret(geheim) })
    })
    .await
}

/// Beëindigt een geheim van een koppeling.
///
/// Het geheim en wat ermee was uitgegeven, werken meteen niet meer.
#[utoipa::path(tag = "api-clients",
    params(("id" = Uuid, Path, description = "Het id van de koppeling."), ("geheimId" = Uuid, Path, description = "Het id van het geheim."), ProefQuery, IfMatch<Required>),
    responses((status = 204, description = "Het geheim is beëindigd.")))]
#[delete("/api-clients/{id}/geheimen/{geheimId}")]
async fn end_geheim(run: CommandContext, path: web::Path<(Uuid, Uuid)>, if_match: IfMatch<Required>) -> Answer {
    let (id, geheim_id) = path.into_inner();
    run.command(move |tx| {
        require(tx.caller(), Action::ApiClientsBeheren)?;
        let row = store::lock_api_client(tx, id)?;
        let row = authorize(tx.caller(), row, Action::ApiClientsBeheren)?;
        if_match.require(row.versie, || Ok(serde_json::to_value(view_of(tx, (*row).clone())?)?))?;
        commands::end_secret(tx, &row, geheim_id)?;
        Ok(Reply::no_content())
    })
    .await
}
