//! Managing accounts, and picking people by name.

use actix_web::{get, patch, post, web};
use sleutelbord_domain::policy::{Action, Rol};
use utoipa_actix_web::service_config::ServiceConfig;
use uuid::Uuid;

use super::listing::{self, GebruikerFilter, NaamFilter};
use super::views::{CreatedGebruikerView, GebruikerView, GebruikerWijziging, NieuweGebruiker, OneTimePasswordView};
use super::{commands, store};
use crate::access::Access;
use crate::access::authorized::{authorize, require};
use crate::access::context::{CommandContext, PeildatumQuery, ProefQuery, ReadContext};
use crate::access::names::Naamverwijzing;
use crate::access::password;
use crate::access::toekenning::{ToekenningView, toekenningen_of};
use crate::platform::caller::CallerKind;
use crate::platform::db::Read;
use crate::platform::error::{Code, Error, Result};
use crate::platform::etag::{IfMatch, Required};
use crate::platform::page::{Lijst, PageQuery};
use crate::platform::reply::{Answer, Reply};
use crate::platform::valid::{Valid, ValidQuery};

/// The operations of this noun.
pub fn routes(config: &mut ServiceConfig<'_>) {
    config.service(list_gebruikers).service(create_gebruiker).service(get_gebruiker).service(update_gebruiker);
    config.service(reset_wachtwoord).service(list_gebruikersnamen);
}

/// Geeft de accounts.
///
/// Op naam. Alleen voor beheerders.
#[utoipa::path(tag = "gebruikers", params(PageQuery, GebruikerFilter, PeildatumQuery),
    responses((status = 200, description = "De accounts, op naam.", body = Lijst<GebruikerView>)))]
#[get("/gebruikers")]
async fn list_gebruikers(
    read: ReadContext,
    page: ValidQuery<PageQuery>,
    filter: ValidQuery<GebruikerFilter>,
) -> Answer {
    read.read(move |read| {
        require(read.caller(), Action::GebruikersBeheren)?;
        let found = listing::list_gebruikers(read, &filter, &page)?;
        let ids: Vec<Uuid> = found.rows.iter().map(|(row, _)| row.id).collect();
        let grants = toekenningen_of(read, &ids)?;
        Reply::page(found.try_map(|(row, state)| {
            let own = grants.iter().filter(|(grant, _)| grant.gebruiker_id == row.id).cloned();
            let own = own.map(|grant| ToekenningView::new(grant, read.caller())).collect();
            Ok(GebruikerView::new(row, state, own, read.caller()))
        })?)
    })
    .await
}

/// Maakt een account.
///
/// Het wachtwoord voor de eerste aanmelding staat alleen in dit antwoord. Daarom neemt deze aanroep geen `Idempotency-Key`.
#[utoipa::path(tag = "gebruikers", params(ProefQuery), request_body = NieuweGebruiker,
    responses((status = 201, description = "Het account, met zijn eenmalige wachtwoord.", body = CreatedGebruikerView)))]
#[post("/gebruikers")]
async fn create_gebruiker(run: CommandContext, access: web::Data<Access>, body: Valid<NieuweGebruiker>) -> Answer {
    require(run.caller(), Action::GebruikersBeheren)?;
    let eenmalig_wachtwoord = password::one_time();
    let hash = access.passwords.turn().await?.hash(eenmalig_wachtwoord.clone()).await?;
    run.command(move |tx| {
        let row = commands::create_gebruiker(tx, &body, &hash, true)?;
        let gebruiker = view(tx, row.id)?;
        let versie = gebruiker.versie;
        let view = CreatedGebruikerView { gebruiker, eenmalig_wachtwoord: tx.secret(eenmalig_wachtwoord.clone()) };
        Ok(Reply::created(format!("/gebruikers/{}", row.id), &view)?.with_etag(versie))
    })
    .await
}

/// Geeft één account.
///
/// Met de toekenningen van het account. Alleen voor beheerders.
#[utoipa::path(tag = "gebruikers", params(("id" = Uuid, Path, description = "Het id van het account."), PeildatumQuery),
    responses((status = 200, description = "Het account.", body = GebruikerView)))]
#[get("/gebruikers/{id}")]
async fn get_gebruiker(read: ReadContext, id: web::Path<Uuid>) -> Answer {
    read.read(move |read| {
        require(read.caller(), Action::GebruikersBeheren)?;
        let view = view(read, *id)?;
        Reply::single(&view, view.versie)
    })
    .await
}

/// Wijzigt een account, of schakelt het uit.
///
/// Bij uitschakelen eindigen alle sessies van het account meteen.
#[utoipa::path(tag = "gebruikers", params(("id" = Uuid, Path, description = "Het id van het account."), ProefQuery, IfMatch<Required>),
    request_body(content = GebruikerWijziging, content_type = "application/merge-patch+json"),
    responses((status = 200, description = "Het gewijzigde account.", body = GebruikerView)))]
#[patch("/gebruikers/{id}")]
async fn update_gebruiker(
    run: CommandContext,
    id: web::Path<Uuid>,
    if_match: IfMatch<Required>,
    body: Valid<GebruikerWijziging>,
) -> Answer {
    run.command(move |tx| {
        require(tx.caller(), Action::GebruikersBeheren)?;
        let row = store::lock_gebruiker(tx, *id)?;
        let row = authorize(tx.caller(), row, Action::GebruikersBeheren)?;
        if_match.require(row.versie, || Ok(serde_json::to_value(view(tx, row.id)?)?))?;
        commands::update_gebruiker(tx, &row, body.0.clone())?;
        let view = view(tx, row.id)?;
        Reply::single(&view, view.versie)
    })
    .await
}

/// Geeft een account een wachtwoord voor één aanmelding.
///
/// Het wachtwoord staat alleen in dit antwoord. Alle sessies van het account eindigen meteen.
#[utoipa::path(tag = "gebruikers", params(("id" = Uuid, Path, description = "Het id van het account."), ProefQuery),
    responses((status = 201, description = "Het wachtwoord voor de volgende aanmelding.", body = OneTimePasswordView)))]
#[post("/gebruikers/{id}/wachtwoorden")]
async fn reset_wachtwoord(run: CommandContext, access: web::Data<Access>, id: web::Path<Uuid>) -> Answer {
    require(run.caller(), Action::GebruikersBeheren)?;
    let eenmalig_wachtwoord = password::one_time();
    let hash = access.passwords.turn().await?.hash(eenmalig_wachtwoord.clone()).await?;
    run.command(move |tx| {
        let row = store::lock_gebruiker(tx, *id)?;
        let row = authorize(tx.caller(), row, Action::GebruikersBeheren)?;
        commands::reset_password(tx, &row, &hash)?;
        let view = OneTimePasswordView { eenmalig_wachtwoord: tx.secret(eenmalig_wachtwoord.clone()) };
        Reply::created(format!("/gebruikers/{}", row.id), &view)
    })
    .await
}

/// Geeft de namen van mensen om uit te kiezen.
///
/// De mensen van de eigen organisaties, op naam; een beheerder ziet iedereen. Alleen voor mensen.
#[utoipa::path(tag = "gebruikers", params(PageQuery, NaamFilter, PeildatumQuery),
    responses((status = 200, description = "De mensen, op naam.", body = Lijst<Naamverwijzing>)))]
#[get("/gebruikersnamen")]
async fn list_gebruikersnamen(
    read: ReadContext,
    page: ValidQuery<PageQuery>,
    filter: ValidQuery<NaamFilter>,
) -> Answer {
    read.read(move |read| {
        let caller = read.caller();
        if caller.kind != CallerKind::Gebruiker {
            return Err(Error::refused(Code::GeenRecht));
        }
        let manages = caller.grants.iter().any(|grant| grant.rol == Rol::Beheerder);
        let own = caller.reach.organisations.clone();
        let wanted = match &filter.organisatie_code {
            Some(code) if manages || own.contains(code) => Some(vec![code.clone()]),
            Some(_) => Some(Vec::new()),
            None if manages => None,
            None => Some(own),
        };
        let found = listing::list_names(read, wanted, filter.search.as_deref(), &page)?;
        Reply::page(found.try_map(|(id, naam)| Ok(Naamverwijzing { id, naam }))?)
    })
    .await
}

/// The account as the caller sees it, with its grants.
fn view(read: &mut Read<'_>, id: Uuid) -> Result<GebruikerView> {
    let (row, state) = store::find_gebruiker(read, id)?;
    let grants = toekenningen_of(read, &[id])?;
    let grants = grants.into_iter().map(|grant| ToekenningView::new(grant, read.caller())).collect();
    Ok(GebruikerView::new(row, state, grants, read.caller()))
}
