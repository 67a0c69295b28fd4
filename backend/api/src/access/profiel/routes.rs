//! The own profile and password.

use std::sync::Arc;

use actix_web::{HttpRequest, get, patch, post, web};
use utoipa_actix_web::service_config::ServiceConfig;
use uuid::Uuid;

use super::views::{BezoekView, NieuwWachtwoord, ProfielView, ProfielWijziging};
use super::{commands, store};
use crate::access::Access;
use crate::access::api_client::find_api_client;
use crate::access::context::{CommandContext, PeildatumQuery, ProefQuery, ReadContext};
use crate::access::gebruiker::{find_gebruiker, lock_gebruiker};
use crate::access::sessie::{AanmeldingView, check_password, logged_in};
use crate::access::toekenning::{ToekenningView, toekenningen_of};
use crate::platform::caller::{Caller, CallerKind};
use crate::platform::db::Read;
use crate::platform::error::{Code, Error, InvalidParam, Result};
use crate::platform::etag::{IfMatch, Required};
use crate::platform::reply::{Answer, Reply};
use crate::platform::valid::Valid;

/// The operations of this noun.
pub fn routes(config: &mut ServiceConfig<'_>) {
    config.service(get_profiel).service(update_profiel).service(change_wachtwoord).service(create_bezoek);
}

/// Geeft het eigen profiel.
///
/// Wie de aanroeper is, welke rollen hij heeft en wat hij ergens mag.
#[utoipa::path(tag = "profiel", params(PeildatumQuery), responses((status = 200, description = "Het eigen profiel.", body = ProfielView), (status = 404, description = "Op de peildatum was er nog geen account.")))]
#[get("/profiel")]
async fn get_profiel(read: ReadContext) -> Answer {
    read.read(move |read| {
        let view = view(read)?;
        Reply::single(&view, view.versie)
    })
    .await
}

/// Wijzigt de eigen naam of taal.
///
/// Het e-mailadres wijzigt alleen een beheerder.
#[utoipa::path(tag = "profiel", params(ProefQuery, IfMatch<Required>),
    request_body(content = ProfielWijziging, content_type = "application/merge-patch+json"),
    responses((status = 200, description = "Het gewijzigde profiel.", body = ProfielView)))]
#[patch("/profiel")]
async fn update_profiel(run: CommandContext, if_match: IfMatch<Required>, body: Valid<ProfielWijziging>) -> Answer {
    run.command(move |tx| {
        let row = lock_gebruiker(tx, person(tx.caller())?)?;
        if_match.require(row.versie, || Ok(serde_json::to_value(view(tx)?)?))?;
        commands::update_profiel(tx, &row, body.0.clone())?;
        let view = view(tx)?;
        Reply::single(&view, view.versie)
    })
    .await
}

/// Begint een bezoek, of zet het voort.
///
/// Zegt wanneer men hier de vorige keer was: wat sindsdien gebeurde, geeft `/handelingen?vanaf=`. Het hoort bij het account, niet bij één apparaat.
#[utoipa::path(tag = "profiel", params(ProefQuery),
    responses((status = 201, description = "Het bezoek.", body = BezoekView)))]
#[post("/profiel/bezoeken")]
async fn create_bezoek(run: CommandContext) -> Answer {
    run.command(move |tx| {
        let id = person(tx.caller())?;
        Reply::created("/profiel", &BezoekView { vorig_bezoek_op: store::note_visit(tx, id)? })
    })
    .await
}

/// Wijzigt het eigen wachtwoord.
///
/// Elke andere sessie eindigt meteen; het antwoord is een nieuwe sessie.
#[utoipa::path(tag = "profiel", request_body = NieuwWachtwoord,
    responses((status = 201, description = "Het wachtwoord is gewijzigd; dit is een nieuwe sessie.", body = AanmeldingView),
        (status = 429, description = "Te veel pogingen.")))]
#[post("/profiel/wachtwoorden")]
async fn change_wachtwoord(
    access: web::Data<Access>,
    caller: web::ReqData<Arc<Caller>>,
    request: HttpRequest,
    body: Valid<NieuwWachtwoord>,
) -> Answer {
    let id = person(&caller)?;
    let email = access.command(move |tx| Ok(find_gebruiker(tx, id)?.0.email)).await?;
    commands::require_usable(&body, &email)?;
    let Valid(NieuwWachtwoord { huidig_wachtwoord, nieuw_wachtwoord }) = body;
    let attempt = access.attempt_of_person(&email, &request);
    let turn = access.passwords.turn().await?;
    let wrong = || {
        let reason = "Dit is niet uw huidige wachtwoord.";
        Error::invalid(vec![InvalidParam::body("huidigWachtwoord", "onjuist", reason)])
    };
    let known = check_password(&access, &turn, &attempt, &email, huidig_wachtwoord).await?.ok_or_else(wrong)?;
    let hash = turn.hash(nieuw_wachtwoord).await?;
    let caller = caller.into_inner();
    let running = access.db.command(caller, false, move |tx| commands::change_password(tx, &known, &hash)).await?;
    logged_in(&access, &request, &running.ok_or_else(wrong)?)
}

/// The account of the caller; machine clients have none.
fn person(caller: &Caller) -> Result<Uuid> {
    let id = caller.id.filter(|_| caller.kind == CallerKind::Gebruiker);
    id.ok_or_else(|| Error::refused(Code::GeenRecht))
}

fn view(read: &mut Read<'_>) -> Result<ProfielView> {
    if let (CallerKind::Systeem, Some(id)) = (read.caller().kind, read.caller().id) {
        let client = find_api_client(read, id)?;
        return Ok(ProfielView::of_systeem(client, read.caller()));
    }
    let id = person(read.caller())?;
    let (row, state) = find_gebruiker(read, id)?;
    let grants = toekenningen_of(read, &[id])?;
    let grants = grants.into_iter().map(|grant| ToekenningView::new(grant, read.caller())).collect();
    Ok(ProfielView::new(row, &state, grants, read.caller()))
}
