//! Lists of plans: which, and in which order.

use chrono::{DateTime, NaiveDate, Utc};
use diesel::pg::Pg;
use diesel::prelude::*;
use serde::Deserialize;
use sleutelbord_domain::woningbouwplan as rules;
use utoipa::IntoParams;
use uuid::Uuid;

use super::store::{WoningbouwplanRow, of_no_readable_project, of_readable_project, visible_to};
use super::{Hardheid, Opdrachtgever, Planstatus, Plantype, Projectstatus, Vertrouwelijkheid};
use crate::features::organisatie::{PlaceFilter, Places};
use crate::platform::caller::Caller;
use crate::platform::coded::Coded;
use crate::platform::db::Read;
use crate::platform::error::Result;
use crate::platform::order::Sort;
use crate::platform::page::{Page, PageQuery};
use crate::platform::search::found_by;
use crate::schema::woningbouwplan;
use crate::{in_places, orders};

/// Welke plannen worden gevraagd, en in welke volgorde.
#[derive(Clone, Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(rename_all = "camelCase")]
pub struct WoningbouwplanFilter {
    #[serde(flatten)]
    #[param(ignore)]
    pub place: PlaceFilter,
    #[param(inline)]
    pub plantype: Option<Plantype>,
    #[param(inline)]
    pub planstatus: Option<Planstatus>,
    /// Alleen met deze hardheid.
    #[param(inline)]
    pub hardheid: Option<Hardheid>,
    #[param(inline)]
    pub opdrachtgever: Option<Opdrachtgever>,
    #[param(inline)]
    pub projectstatus: Option<Projectstatus>,
    #[param(inline)]
    pub vertrouwelijkheid: Option<Vertrouwelijkheid>,
    /// Alleen van dit sleutelproject, voor zover de aanroeper het mag lezen.
    pub sleutelproject_id: Option<Uuid>,
    /// Met `true` alleen plannen zonder sleutelproject dat de aanroeper mag lezen; met `false` alleen plannen met een.
    pub zonder_sleutelproject: Option<bool>,
    /// Alleen uit deze bron.
    #[param(max_length = 40)]
    pub bron: Option<String>,
    /// Woorden uit de naam; een begin van een woord is genoeg.
    #[param(max_length = 200)]
    pub search: Option<String>,
    #[param(inline)]
    pub sort: Option<WoningbouwplanSort>,
}

/// One of the orders, and its direction.
pub type WoningbouwplanSort = Sort<Woningbouwplanorde>;

orders!(
    /// What plans can be ordered by.
    Woningbouwplanorde of WoningbouwplanRow in woningbouwplan {
        Naam = "naam": woningbouwplan::naam => String, |row| row.naam.clone();
        Restcapaciteit = "restcapaciteit": woningbouwplan::restcapaciteit => i32, |row| row.restcapaciteit;
        GewijzigdOp = "gewijzigdOp": woningbouwplan::gewijzigd_op => DateTime<Utc>, |row| row.gewijzigd_op;
        GemeenteCode = "gemeenteCode": woningbouwplan::gemeente_code => String, |row| row.gemeente_code.clone();
    }
);

/// One page of plans that the caller may read.
///
/// # Errors
/// `cursorOngeldig`.
pub fn list_woningbouwplannen(
    read: &mut Read<'_>,
    filter: &WoningbouwplanFilter,
    page: &PageQuery,
) -> Result<Page<WoningbouwplanRow>> {
    let places = filter.place.places(read)?;
    one_page(read, filter, &places, page)
}

/// Hands all plans that the caller may read to `each`, some at a time.
///
/// # Errors
/// What `each` says.
pub fn for_all_woningbouwplannen(
    read: &mut Read<'_>,
    filter: &WoningbouwplanFilter,
    mut each: impl FnMut(&mut Read<'_>, Vec<WoningbouwplanRow>) -> Result<()>,
) -> Result<()> {
    let places = filter.place.places(read)?;
    let mut page = PageQuery::of_all(1_000);
    loop {
        let Page { rows, next, .. } = one_page(read, filter, &places, &page)?;
        each(read, rows)?;
        if next.is_none() {
            return Ok(());
        }
        page.cursor = next;
    }
}

fn one_page(
    read: &mut Read<'_>,
    filter: &WoningbouwplanFilter,
    places: &Places,
    page: &PageQuery,
) -> Result<Page<WoningbouwplanRow>> {
    let found = |read: &Read<'_>| filtered(read.caller(), filter, places, read.today());
    let one_page = |read: &mut Read<'_>| Woningbouwplanorde::page(filter.sort, page, read, found);
    if filter.search.is_some() { read.gathered(one_page) } else { one_page(read) }
}

fn filtered(
    caller: &Caller,
    filter: &WoningbouwplanFilter,
    places: &Places,
    today: NaiveDate,
) -> woningbouwplan::BoxedQuery<'static, Pg> {
    use woningbouwplan::dsl as plan;
    let query = woningbouwplan::table.filter(visible_to(caller)).into_boxed();
    let mut query = in_places!(query, places, plan::gemeente_code);
    if let Some(hardheid) = filter.hardheid {
        let statuses = rules::Planstatus::ALL.iter().filter(|status| status.hardheid_on(today) == hardheid.0);
        query = query.filter(plan::planstatus.eq_any(statuses.copied().map(Coded).collect::<Vec<_>>()));
    }
    if let Some(id) = filter.sleutelproject_id {
        query = query.filter(plan::sleutelproject_id.eq(id)).filter(of_readable_project(caller));
    }
    match filter.zonder_sleutelproject {
        Some(false) => query = query.filter(of_readable_project(caller)),
        Some(true) => query = query.filter(of_no_readable_project(caller)),
        None => {}
    }
    if let Some(text) = &filter.search {
        query = query.filter(found_by("woningbouwplan_zoektekst(woningbouwplan.naam)", text));
    }
    by_values(query, filter)
}

fn by_values(
    mut query: woningbouwplan::BoxedQuery<'static, Pg>,
    filter: &WoningbouwplanFilter,
) -> woningbouwplan::BoxedQuery<'static, Pg> {
    use woningbouwplan::dsl as plan;
    if let Some(plantype) = filter.plantype {
        query = query.filter(plan::plantype.eq(plantype));
    }
    if let Some(planstatus) = filter.planstatus {
        query = query.filter(plan::planstatus.eq(planstatus));
    }
    if let Some(opdrachtgever) = filter.opdrachtgever {
        query = query.filter(plan::opdrachtgever.eq(opdrachtgever));
    }
    if let Some(projectstatus) = filter.projectstatus {
        query = query.filter(plan::projectstatus.eq(projectstatus));
    }
    if let Some(vertrouwelijkheid) = filter.vertrouwelijkheid {
        query = query.filter(plan::vertrouwelijkheid.eq(vertrouwelijkheid));
    }
    if let Some(bron) = filter.bron.clone() {
        query = query.filter(plan::bron.eq(bron));
    }
    query
}
