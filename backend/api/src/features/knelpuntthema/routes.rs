//! Reading themes.

use actix_web::get;
use utoipa_actix_web::service_config::ServiceConfig;

use super::listing::{self, KnelpuntthemaFilter};
use super::views::KnelpuntthemaView;
use crate::access::context::{PeildatumQuery, ReadContext};
use crate::platform::page::{Lijst, PageQuery};
use crate::platform::reply::{Answer, Reply};
use crate::platform::valid::ValidQuery;

/// The operations of this noun.
pub fn routes(config: &mut ServiceConfig<'_>) {
    config.service(list_knelpuntthemas);
}

/// Geeft de thema's van knelpunten.
///
/// Ook de oorzaken van verschuivingen. Elk thema heeft een periode waarin het te kiezen is.
#[utoipa::path(
    tag = "knelpuntthemas",
    security(()),
    params(PageQuery, KnelpuntthemaFilter, PeildatumQuery),
    responses((status = 200, description = "De thema's.", body = Lijst<KnelpuntthemaView>, headers(("ETag" = String))))
)]
#[get("/knelpuntthemas")]
async fn list_knelpuntthemas(
    read: ReadContext,
    page: ValidQuery<PageQuery>,
    filter: ValidQuery<KnelpuntthemaFilter>,
) -> Answer {
    read.read(move |read| {
        let rows = listing::list_knelpuntthemas(read, &filter, &page)?;
        Ok(Reply::page(rows.try_map(|row| Ok(KnelpuntthemaView::from(row)))?)?.for_everybody())
    })
    .await
}
