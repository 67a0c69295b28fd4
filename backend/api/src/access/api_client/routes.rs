//! Managing machine clients.

use actix_web::{get, patch, post, web};
use sleutelbord_domain::policy::Action;
use utoipa_actix_web::service_config::ServiceConfig;
use uuid::Uuid;

use super::views::{ApiClientView, ApiClientWijziging, CreatedApiClientView, NieuweApiClient, SecretView};
use super::{commands, store};
use crate::access::authorized::{authorize, require};
use crate::access::context::{CommandContext, PeildatumQuery, ProefQuery, ReadContext};
use crate::platform::etag::{IfMatch, Required};
use crate::platform::page::{Lijst, PageQuery};
use crate::platform::reply::{Answer, Reply};
use crate::platform::valid::{Valid, ValidQuery};

/// The operations of this noun.
pub fn routes(config: &mut ServiceConfig<'_>) {
    config.service(list_api_clients).service(create_api_client).service(get_api_client).service(update_api_client);
    config.service(renew_geheim);
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
        let found = store::list_api_clients(read, &page)?;
        Reply::page(found.try_map(|row| Ok(ApiClientView::new(row, read.caller())))?)
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
        let view = CreatedApiClientView { api_client: ApiClientView::new(row, tx.caller()), geheim };
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
        let view = ApiClientView::new(store::find_api_client(read, *id)?, read.caller());
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
        if_match.require(row.versie, || Ok(serde_json::to_value(ApiClientView::new((*row).clone(), tx.caller()))?))?;
        commands::update_api_client(tx, &row, body.0.clone())?;
        let view = ApiClientView::new(store::find_api_client(tx, *id)?, tx.caller());
        Reply::single(&view, view.versie)
    })
    .await
}

/// Vervangt het geheim van een koppeling.
///
/// Het nieuwe geheim staat alleen in dit antwoord. Wat met het oude geheim was uitgegeven, geldt niet meer.
#[utoipa::path(tag = "api-clients", params(("id" = Uuid, Path, description = "Het id van de koppeling."), ProefQuery),
    responses((status = 201, description = "Het nieuwe geheim.", body = SecretView)))]
#[post("/api-clients/{id}/geheimen")]
async fn renew_geheim(run: CommandContext, id: web::Path<Uuid>) -> Answer {
    run.command(move |tx| {
        require(tx.caller(), Action::ApiClientsBeheren)?;
        let row = store::lock_api_client(tx, *id)?;
        let row = authorize(tx.caller(), row, Action::ApiClientsBeheren)?;
        let geheim = commands::new_secret();
        commands::renew_secret(tx, &row, &geheim)?;
        Reply::created(format!("/api-clients/{}", row.id), &SecretView { geheim })
    })
    .await
}
