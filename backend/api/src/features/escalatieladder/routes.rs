//! Reading the ladders.

use actix_web::get;
use utoipa_actix_web::service_config::ServiceConfig;

use super::store;
use super::views::EscalatieladderView;
use crate::access::context::{PeildatumQuery, ReadContext};
use crate::platform::page::{Lijst, PageQuery};
use crate::platform::reply::{Answer, Reply};
use crate::platform::valid::ValidQuery;

/// The operations of this noun.
pub fn routes(config: &mut ServiceConfig<'_>) {
    config.service(list_escalatieladders);
}

/// Geeft de escalatieladders.
///
/// Alle versies; een escalatie houdt de versie waarop zij is gemeld.
#[utoipa::path(tag = "escalatieladders", security(()), params(PageQuery, PeildatumQuery), responses((status = 200, description = "De escalatieladders.", body = Lijst<EscalatieladderView>, headers(("ETag" = String)))))]
#[get("/escalatieladders")]
async fn list_escalatieladders(read: ReadContext, page: ValidQuery<PageQuery>) -> Answer {
    read.read(move |read| {
        let found = store::list_ladders(read, &page)?;
        Ok(Reply::page(found.try_map(EscalatieladderView::new)?)?.for_everybody())
    })
    .await
}
