//! Reading provinces, regions and municipalities.

use actix_web::get;
use utoipa_actix_web::service_config::ServiceConfig;

use super::listing::{self, GemeenteFilter};
use super::views::{GemeenteView, ProvincieView, RegioView};
use crate::access::context::{PeildatumQuery, ReadContext};
use crate::platform::page::{Lijst, PageQuery};
use crate::platform::reply::{Answer, Reply};
use crate::platform::valid::ValidQuery;

/// The operations of this noun.
pub fn routes(config: &mut ServiceConfig<'_>) {
    config.service(list_provincies).service(list_regios).service(list_gemeenten);
}

/// Geeft de provincies van deze installatie.
///
/// Voor iedereen.
#[utoipa::path(tag = "organisaties", security(()), params(PageQuery, PeildatumQuery), responses((status = 200, description = "De provincies.", body = Lijst<ProvincieView>, headers(("ETag" = String)))))]
#[get("/provincies")]
async fn list_provincies(read: ReadContext, page: ValidQuery<PageQuery>) -> Answer {
    read.read(move |read| {
        let found = listing::list_provincies(read, &page)?;
        Ok(Reply::page(found.try_map(|row| Ok(ProvincieView::from(row)))?)?.for_everybody())
    })
    .await
}

/// Geeft de regio's.
///
/// Voor iedereen.
#[utoipa::path(tag = "organisaties", security(()), params(PageQuery, PeildatumQuery), responses((status = 200, description = "De regio's.", body = Lijst<RegioView>, headers(("ETag" = String)))))]
#[get("/regios")]
async fn list_regios(read: ReadContext, page: ValidQuery<PageQuery>) -> Answer {
    read.read(move |read| {
        let found = listing::list_regios(read, &page)?;
        Ok(Reply::page(found.try_map(|row| Ok(RegioView::from(row)))?)?.for_everybody())
    })
    .await
}

/// Geeft de gemeenten.
///
/// Voor iedereen. Ook gemeenten die zijn opgegaan in een andere, met hun laatste dag.
#[utoipa::path(tag = "organisaties", security(()), params(PageQuery, GemeenteFilter, PeildatumQuery), responses((status = 200, description = "De gemeenten.", body = Lijst<GemeenteView>, headers(("ETag" = String)))))]
#[get("/gemeenten")]
async fn list_gemeenten(read: ReadContext, page: ValidQuery<PageQuery>, filter: ValidQuery<GemeenteFilter>) -> Answer {
    read.read(move |read| {
        let found = listing::list_gemeenten(read, &filter, &page)?;
        Ok(Reply::page(found.try_map(|row| Ok(GemeenteView::from(row)))?)?.for_everybody())
    })
    .await
}
