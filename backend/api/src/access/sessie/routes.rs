//! Logging in, renewing and logging out. The secrets in these answers are never kept for a repetition.

use actix_web::{HttpMessage, HttpRequest, delete, post, web};
use utoipa_actix_web::service_config::ServiceConfig;

use super::commands::{self, Running};
use super::cookie::require_own_origin;
use super::store;
use super::views::{AanmeldingView, NieuweSessie};
use crate::access::Access;
use crate::access::authenticate::CurrentSessie;
use crate::access::token::Holder;
use crate::platform::error::{Code, Error, Result};
use crate::platform::reply::{Answer, Reply};
use crate::platform::telemetry;
use crate::platform::valid::Valid;

/// The operations of this noun.
pub fn routes(config: &mut ServiceConfig<'_>) {
    config.service(create_sessie).service(renew_sessie).service(end_sessie);
}

/// Meldt een mens aan.
///
/// Het toegangstoken staat in het antwoord, het verlengtoken in een cookie. Na een paar mislukte pogingen volgt 429.
#[utoipa::path(tag = "sessies", security(()), request_body = NieuweSessie,
    responses((status = 201, description = "Aangemeld; het verlengtoken staat in een cookie.", body = AanmeldingView),
        (status = 403, description = "Vreemde herkomst."), (status = 429, description = "Te veel pogingen.")))]
#[post("/sessies")]
async fn create_sessie(access: web::Data<Access>, request: HttpRequest, body: Valid<NieuweSessie>) -> Answer {
    require_own_origin(&request, access.public_url.as_deref())?;
    let Valid(NieuweSessie { email, wachtwoord }) = body;
    let email = email.trim().to_lowercase();
    let attempt = access.attempt_of_person(&email, &request);
    let turn = access.passwords.turn().await?;
    let known = commands::check_password(&access, &turn, &attempt, &email, wachtwoord).await?;
    let running = match known {
        Some(known) => access.command(move |tx| commands::log_in(tx, &known)).await?,
        None => None,
    };
    let Some(running) = running else {
        tracing::warn!(trace_id = telemetry::trace_id(), origin = %access.origins.of(&request), "login refused");
        return Err(Error::refused(Code::AanmeldenMislukt));
    };
    tracing::info!(trace_id = telemetry::trace_id(), actor = %running.gebruiker_id, "logged in");
    let known_again = access.device_cookie(&request).for_account(&access.tokens.key, &email);
    Ok(logged_in(&access, &request, &running)?.with_cookie(known_again))
}

/// Verlengt de sessie.
///
/// Het verlengtoken komt uit de cookie en wordt daarbij vervangen.
#[utoipa::path(tag = "sessies", security(()), responses((status = 201, description = "Een nieuw toegangstoken; het verlengtoken is vervangen.", body = AanmeldingView), (status = 403, description = "Vreemde herkomst.")))]
#[post("/sessies/vernieuwingen")]
async fn renew_sessie(access: web::Data<Access>, request: HttpRequest) -> Answer {
    require_own_origin(&request, access.public_url.as_deref())?;
    let over = || Error::refused(Code::SessieVerlopen);
    let token = access.refresh_cookie(&request).token(&request).ok_or_else(over)?;
    let keys = access.clone();
    let running = access.command(move |tx| commands::renew_sessie(tx, &keys.tokens.key, &token)).await?;
    logged_in(&access, &request, &running.ok_or_else(over)?)
}

/// Meldt af.
///
/// De sessie van de cookie en die van het toegangstoken eindigen, met al hun tokens.
#[utoipa::path(tag = "sessies", security(()), responses((status = 204, description = "Afgemeld."), (status = 403, description = "Vreemde herkomst.")))]
#[delete("/sessies/huidige")]
async fn end_sessie(access: web::Data<Access>, request: HttpRequest) -> Answer {
    require_own_origin(&request, access.public_url.as_deref())?;
    let cookie = access.refresh_cookie(&request);
    let token = cookie.token(&request);
    let current = request.extensions().get::<CurrentSessie>().copied();
    access
        .command(move |tx| {
            if let Some(CurrentSessie { id, .. }) = current {
                store::end_sessie(tx, id)?;
            }
            token.as_ref().map_or(Ok(()), |token| commands::end_sessie_of(tx, token))
        })
        .await?;
    Ok(Reply::no_content().with_cookie(cookie.removing()))
}

/// The answer to a login: the access token in the body, the refresh token in its cookie.
///
/// # Errors
/// [`Error::Internal`] when no token can be signed.
pub fn logged_in(access: &Access, request: &HttpRequest, running: &Running) -> Result<Reply> {
    let holder = Holder::Gebruiker { id: running.gebruiker_id, sessie_id: running.sessie_id };
    let issued = access.tokens.issue(holder, access.db.clock().now())?;
    let view = AanmeldingView {
        toegangstoken: issued.token,
        verloopt_op: issued.expires_at,
        wachtwoord_wijzigen: running.wachtwoord_wijzigen,
    };
    let cookie = access.refresh_cookie(request).keeping(&running.refresh_token);
    Ok(Reply::created("/profiel", &view)?.with_cookie(cookie))
}
