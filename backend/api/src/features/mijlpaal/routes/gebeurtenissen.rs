//! What happens to a milestone: moving, correcting, realising and lapsing; and reading back what happened, for those who may see slip.

use actix_web::{get, post, web};
use sleutelbord_domain::mijlpaal::Vervalreden;
use sleutelbord_domain::policy::Action;
use utoipa_actix_web::service_config::ServiceConfig;
use uuid::Uuid;

use super::{current, view_of};
use crate::access::authorized::{Authorized, authorize};
use crate::access::context::{CommandContext, PeildatumQuery, ProefQuery, ReadContext};
use crate::access::names::Names;
use crate::features::mijlpaal::commands::{self, Gevolgen};
use crate::features::mijlpaal::doorwerking::doorwerking_of;
use crate::features::mijlpaal::geschiedenis as log;
use crate::features::mijlpaal::stand::{Mijlpaalstand, standings};
use crate::features::mijlpaal::store::{self, MijlpaalRow};
use crate::features::mijlpaal::views::gebeurtenissen::{
    CorrectieView, Gevolg, RealisatieView, VerschuivingMetGevolgen, VerschuivingView, VervalverklaringView,
};
use crate::features::mijlpaal::views::invoer::{
    NieuweCorrectie, NieuweRealisatie, NieuweVerschuiving, NieuweVervalverklaring,
};
use crate::features::sleutelproject::Within;
use crate::platform::db::{Command, Read};
use crate::platform::error::{Code, Error, Result};
use crate::platform::etag::{IfMatch, Optional};
use crate::platform::page::{Lijst, PageQuery};
use crate::platform::reply::{Answer, Reply};
use crate::platform::valid::{Valid, ValidQuery};

pub fn routes(config: &mut ServiceConfig<'_>) {
    config
        .service(create_verschuiving)
        .service(list_verschuivingen)
        .service(create_correctie)
        .service(list_correcties)
        .service(create_realisatie)
        .service(list_realisaties)
        .service(create_vervalverklaring)
        .service(list_vervalverklaringen);
}

/// Verschuift de prognose van een mijlpaal.
///
/// Met de oorzaak; de basisdatum blijft. Met `volgersMee` schuiven de mijlpalen die erop wachten mee, anders staan zij er als voorstel bij. Een proef zegt ook wat zij met fasen, besluiten, opleveringen en woningen doet.
#[utoipa::path(
    tag = "mijlpalen",
    params(("id" = Uuid, Path, description = "Het id van de mijlpaal."), ProefQuery, IfMatch<Optional>),
    request_body = NieuweVerschuiving,
    responses((status = 201, description = "De verschuiving met haar gevolgen.", body = VerschuivingMetGevolgen))
)]
#[post("/mijlpalen/{id}/verschuivingen")]
async fn create_verschuiving(
    run: CommandContext,
    id: web::Path<Uuid>,
    if_match: IfMatch<Optional>,
    body: Valid<NieuweVerschuiving>,
) -> Answer {
    run.command(move |tx| {
        let mijlpaal = load_for_action(tx, *id, Action::MijlpaalVerschuiven, &if_match)?;
        let gevolgen = commands::shift_with_followers(tx, &mijlpaal, &body)?;
        let shifted = shifted(tx, &mijlpaal.row, gevolgen, body.volgers_mee)?;
        Reply::created(format!("/mijlpalen/{}/verschuivingen", mijlpaal.id), &shifted)
    })
    .await
}

/// Geeft de verschuivingen van een mijlpaal.
///
/// Nieuwste eerst. Voor de eigen gemeente en provincie.
#[utoipa::path(
    tag = "mijlpalen",
    params(("id" = Uuid, Path, description = "Het id van de mijlpaal."), PageQuery, PeildatumQuery),
    responses((status = 200, description = "De verschuivingen, nieuwste eerst.", body = Lijst<VerschuivingView>))
)]
#[get("/mijlpalen/{id}/verschuivingen")]
async fn list_verschuivingen(read: ReadContext, id: web::Path<Uuid>, page: ValidQuery<PageQuery>) -> Answer {
    read.read(move |read| {
        let mijlpaal = find_with_slip(read, *id)?;
        let page = log::list_verschuivingen(read, mijlpaal.id, &page)?;
        let names = Names::of(read, page.rows.iter().map(|row| row.actor_id))?;
        Reply::page(page.try_map(|row| Ok(VerschuivingView::new(row, &names)))?)
    })
    .await
}

/// Corrigeert een verkeerde datum van een mijlpaal.
///
/// Een correctie telt niet als uitloop.
#[utoipa::path(
    tag = "mijlpalen",
    params(("id" = Uuid, Path, description = "Het id van de mijlpaal."), ProefQuery, IfMatch<Optional>),
    request_body = NieuweCorrectie,
    responses((status = 201, description = "De correctie.", body = CorrectieView))
)]
#[post("/mijlpalen/{id}/correcties")]
async fn create_correctie(
    run: CommandContext,
    id: web::Path<Uuid>,
    if_match: IfMatch<Optional>,
    body: Valid<NieuweCorrectie>,
) -> Answer {
    run.command(move |tx| {
        let mijlpaal = load_for_action(tx, *id, Action::MijlpaalCorrigeren, &if_match)?;
        let row = commands::correct(tx, &mijlpaal, &body)?;
        let names = Names::of(tx, [row.actor_id])?;
        Reply::created(format!("/mijlpalen/{}/correcties", mijlpaal.id), &CorrectieView::new(row, &names))
    })
    .await
}

/// Geeft de correcties van een mijlpaal.
///
/// Nieuwste eerst. Voor de eigen gemeente en provincie.
#[utoipa::path(
    tag = "mijlpalen",
    params(("id" = Uuid, Path, description = "Het id van de mijlpaal."), PageQuery, PeildatumQuery),
    responses((status = 200, description = "De correcties, nieuwste eerst.", body = Lijst<CorrectieView>))
)]
#[get("/mijlpalen/{id}/correcties")]
async fn list_correcties(read: ReadContext, id: web::Path<Uuid>, page: ValidQuery<PageQuery>) -> Answer {
    read.read(move |read| {
        let mijlpaal = find_with_slip(read, *id)?;
        let page = log::list_correcties(read, mijlpaal.id, &page)?;
        let names = Names::of(read, page.rows.iter().map(|row| row.actor_id))?;
        Reply::page(page.try_map(|row| Ok(CorrectieView::new(row, &names)))?)
    })
    .await
}

/// Legt vast dat een mijlpaal is behaald.
///
/// Een verkeerde realisatie is met een correctie terug te nemen.
#[utoipa::path(
    tag = "mijlpalen",
    params(("id" = Uuid, Path, description = "Het id van de mijlpaal."), ProefQuery, IfMatch<Optional>),
    request_body = NieuweRealisatie,
    responses((status = 201, description = "De realisatie.", body = RealisatieView))
)]
#[post("/mijlpalen/{id}/realisaties")]
async fn create_realisatie(
    run: CommandContext,
    id: web::Path<Uuid>,
    if_match: IfMatch<Optional>,
    body: Valid<NieuweRealisatie>,
) -> Answer {
    run.command(move |tx| {
        let mijlpaal = load_for_action(tx, *id, Action::MijlpaalRealiseren, &if_match)?;
        let row = commands::realise(tx, &mijlpaal, &body)?;
        let names = Names::of(tx, [row.actor_id])?;
        Reply::created(format!("/mijlpalen/{}/realisaties", mijlpaal.id), &RealisatieView::new(row, &names))
    })
    .await
}

/// Geeft de realisaties van een mijlpaal.
///
/// Nieuwste eerst; meer dan één als er een is teruggenomen. Voor de eigen gemeente en provincie.
#[utoipa::path(
    tag = "mijlpalen",
    params(("id" = Uuid, Path, description = "Het id van de mijlpaal."), PageQuery, PeildatumQuery),
    responses((status = 200, description = "De realisaties, nieuwste eerst.", body = Lijst<RealisatieView>))
)]
#[get("/mijlpalen/{id}/realisaties")]
async fn list_realisaties(read: ReadContext, id: web::Path<Uuid>, page: ValidQuery<PageQuery>) -> Answer {
    read.read(move |read| {
        let mijlpaal = find_with_slip(read, *id)?;
        let page = log::list_realisaties(read, mijlpaal.id, &page)?;
        let names = Names::of(read, page.rows.iter().map(|row| row.actor_id))?;
        Reply::page(page.try_map(|row| Ok(RealisatieView::new(row, &names)))?)
    })
    .await
}

/// Laat een mijlpaal vervallen.
///
/// Zij is niet meer nodig en telt niet meer mee; wat er lag blijft zichtbaar.
#[utoipa::path(
    tag = "mijlpalen",
    params(("id" = Uuid, Path, description = "Het id van de mijlpaal."), ProefQuery, IfMatch<Optional>),
    request_body = NieuweVervalverklaring,
    responses((status = 201, description = "De vervalverklaring.", body = VervalverklaringView))
)]
#[post("/mijlpalen/{id}/vervalverklaringen")]
async fn create_vervalverklaring(
    run: CommandContext,
    id: web::Path<Uuid>,
    if_match: IfMatch<Optional>,
    body: Valid<NieuweVervalverklaring>,
) -> Answer {
    run.command(move |tx| {
        let mijlpaal = load_for_action(tx, *id, Action::MijlpaalLatenVervallen, &if_match)?;
        let row = commands::lapse(tx, &mijlpaal, Vervalreden::Besluit, &body.toelichting)?;
        let names = Names::of(tx, [row.actor_id])?;
        Reply::created(
            format!("/mijlpalen/{}/vervalverklaringen", mijlpaal.id),
            &VervalverklaringView::new(row, &names),
        )
    })
    .await
}

/// Geeft waarom een mijlpaal verviel.
///
/// Nieuwste eerst. Voor de eigen gemeente en provincie.
#[utoipa::path(
    tag = "mijlpalen",
    params(("id" = Uuid, Path, description = "Het id van de mijlpaal."), PageQuery, PeildatumQuery),
    responses((status = 200, description = "De vervalverklaringen, nieuwste eerst.", body = Lijst<VervalverklaringView>))
)]
#[get("/mijlpalen/{id}/vervalverklaringen")]
async fn list_vervalverklaringen(read: ReadContext, id: web::Path<Uuid>, page: ValidQuery<PageQuery>) -> Answer {
    read.read(move |read| {
        let mijlpaal = find_with_slip(read, *id)?;
        let page = log::list_vervalverklaringen(read, mijlpaal.id, &page)?;
        let names = Names::of(read, page.rows.iter().map(|row| row.actor_id))?;
        Reply::page(page.try_map(|row| Ok(VervalverklaringView::new(row, &names)))?)
    })
    .await
}

fn load_for_action(
    tx: &mut Command<'_>,
    id: Uuid,
    action: Action,
    if_match: &IfMatch<Optional>,
) -> Result<Authorized<Within<MijlpaalRow>>> {
    let found = store::lock(tx, id)?;
    let mijlpaal = authorize(tx.caller(), found, action)?;
    if_match.honour(mijlpaal.versie, || current(tx, &mijlpaal.row))?;
    Ok(mijlpaal)
}

/// The milestone, for a reader who may see how its dates moved and who moved them.
fn find_with_slip(read: &mut Read<'_>, id: Uuid) -> Result<Within<MijlpaalRow>> {
    let mijlpaal = store::find_visible(read, id)?;
    if read.caller().sees_slip_of(&mijlpaal.gemeente_code) {
        Ok(mijlpaal)
    } else {
        Err(Error::refused(Code::GeenRecht))
    }
}

fn shifted(
    tx: &mut Command<'_>,
    former: &MijlpaalRow,
    gevolgen: Gevolgen,
    volgers_mee: bool,
) -> Result<VerschuivingMetGevolgen> {
    let Gevolgen { verschuiving, mijlpaal, volgers } = gevolgen;
    let today = tx.today();
    let doorwerking = if tx.is_dry_run() {
        let along = volgers.iter().filter(|_| volgers_mee).cloned();
        let verschoven: Vec<_> = std::iter::once((former.clone(), mijlpaal.clone())).chain(along).collect();
        doorwerking_of(tx, &verschoven)?
    } else {
        None
    };
    let (before, after): (Vec<_>, Vec<_>) = volgers.into_iter().unzip();
    let gevolg = |(before, stand): (MijlpaalRow, Mijlpaalstand)| Gevolg {
        mijlpaal_id: before.id,
        naam: before.naam,
        van: before.prognosedatum,
        naar: stand.row.prognosedatum,
        precisie: stand.row.prognose_precisie,
        status: stand.status(today).into(),
    };
    let gevolgen = before.into_iter().zip(standings(tx, after)?).map(gevolg).collect();
    let names = Names::of(tx, [verschuiving.actor_id])?;
    Ok(VerschuivingMetGevolgen {
        verschuiving: VerschuivingView::new(verschuiving, &names),
        gevolgen,
        volgers_mee,
        mijlpaal: view_of(tx, mijlpaal)?,
        doorwerking,
    })
}
