//! Reading targets.

use actix_web::get;
use utoipa_actix_web::service_config::ServiceConfig;

use super::listing::{self, DoelstellingFilter};
use super::views::{DoelstellingView, view_doelstellingen};
use crate::access::context::{PeildatumQuery, ReadContext};
use crate::platform::page::{Lijst, Page, PageQuery};
use crate::platform::reply::{Answer, Reply};
use crate::platform::valid::ValidQuery;

/// The operations of this noun.
pub fn routes(config: &mut ServiceConfig<'_>) {
    config.service(list_doelstellingen);
}

/// Geeft de doelstellingen.
///
/// De nieuwste eerst. Getallen in verschillende eenheden of perioden zijn niet te vergelijken.
#[utoipa::path(
    tag = "doelstellingen",
    security(()),
    params(PageQuery, DoelstellingFilter, PeildatumQuery),
    responses((status = 200, description = "De doelstellingen, de nieuwste eerst.", body = Lijst<DoelstellingView>))
)]
#[get("/doelstellingen")]
async fn list_doelstellingen(
    read: ReadContext,
    page: ValidQuery<PageQuery>,
    filter: ValidQuery<DoelstellingFilter>,
) -> Answer {
    read.read(move |read| {
        let Page { rows, next, total, exact } = listing::list_doelstellingen(read, &filter, &page)?;
        Reply::page(Page { rows: view_doelstellingen(read, rows)?, next, total, exact })
    })
    .await
}
