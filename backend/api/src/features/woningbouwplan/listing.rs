//! Lists of plans: which, and in which order.

use chrono::NaiveDate;
use diesel::dsl::sql;
use diesel::pg::Pg;
use diesel::prelude::*;
use diesel::sql_types::{Bool, Text};
use serde::Deserialize;
use sleutelbord_domain::woningbouwplan as rules;
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

use super::store::{WoningbouwplanRow, readable_projects, visible_to};
use super::{Hardheid, Opdrachtgever, Planstatus, Plantype, Projectstatus, Vertrouwelijkheid};
use crate::platform::caller::Caller;
use crate::platform::coded::Coded;
use crate::platform::db::Read;
use crate::platform::error::Result;
use crate::platform::page::{self, Page, PageQuery};
use crate::platform::search::prefix_query;
use crate::schema::{gemeente, woningbouwplan};
use crate::seek;

/// Welke plannen worden gevraagd, en in welke volgorde.
#[derive(Clone, Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(rename_all = "camelCase")]
pub struct WoningbouwplanFilter {
    /// Alleen van deze gemeenten.
    #[param(style = Form, explode = false, max_items = 100)]
    pub gemeente_code: Option<Vec<String>>,
    /// Alleen van de gemeenten van deze regio.
    #[param(max_length = 60)]
    pub regio: Option<String>,
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
    pub sort: Option<Volgorde>,
}

/// De volgordes; een minteken keert er een om.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, ToSchema)]
pub enum Volgorde {
    #[default]
    #[serde(rename = "naam")]
    Naam,
    #[serde(rename = "-naam")]
    NaamAflopend,
    #[serde(rename = "restcapaciteit")]
    Restcapaciteit,
    #[serde(rename = "-restcapaciteit")]
    RestcapaciteitAflopend,
    #[serde(rename = "gewijzigdOp")]
    GewijzigdOp,
    #[serde(rename = "-gewijzigdOp")]
    GewijzigdOpAflopend,
    #[serde(rename = "gemeenteCode")]
    GemeenteCode,
    #[serde(rename = "-gemeenteCode")]
    GemeenteCodeAflopend,
}

/// One page of plans that the caller may read.
pub fn list_woningbouwplannen(
    read: &mut Read<'_>,
    filter: &WoningbouwplanFilter,
    page: &PageQuery,
) -> Result<Page<WoningbouwplanRow>> {
    let selection = filtered(read.caller(), filter, read.today()).select(woningbouwplan::id);
    let total = page::count(selection, read.connection())?;
    one_page(read, filter, page, total)
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
    let mut page = PageQuery { limit: Some(1_000), cursor: None };
    loop {
        let Page { rows, next, .. } = one_page(read, filter, &page, 0)?;
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
    page: &PageQuery,
    total: i64,
) -> Result<Page<WoningbouwplanRow>> {
    use Volgorde as V;
    use woningbouwplan as plan;
    let query = filtered(read.caller(), filter, read.today()).select(WoningbouwplanRow::as_select());
    let order = filter.sort.unwrap_or_default();
    let tag = format!("{order:?}");
    match order {
        V::Naam | V::NaamAflopend => {
            let rows = seek!(query, page, &tag, order == V::NaamAflopend, plan::naam => String, plan::id);
            page.page(rows.load(read.connection())?, total, &tag, |row: &WoningbouwplanRow| (row.naam.clone(), row.id))
        }
        V::Restcapaciteit | V::RestcapaciteitAflopend => {
            let rows =
                seek!(query, page, &tag, order == V::RestcapaciteitAflopend, plan::restcapaciteit => i32, plan::id);
            page.page(rows.load(read.connection())?, total, &tag, |row: &WoningbouwplanRow| {
                (row.restcapaciteit, row.id)
            })
        }
        V::GewijzigdOp | V::GewijzigdOpAflopend => {
            let descending = order == V::GewijzigdOpAflopend;
            let rows =
                seek!(query, page, &tag, descending, plan::gewijzigd_op => chrono::DateTime<chrono::Utc>, plan::id);
            page.page(rows.load(read.connection())?, total, &tag, |row: &WoningbouwplanRow| (row.gewijzigd_op, row.id))
        }
        V::GemeenteCode | V::GemeenteCodeAflopend => {
            let rows =
                seek!(query, page, &tag, order == V::GemeenteCodeAflopend, plan::gemeente_code => String, plan::id);
            page.page(rows.load(read.connection())?, total, &tag, |row: &WoningbouwplanRow| {
                (row.gemeente_code.clone(), row.id)
            })
        }
    }
}

fn filtered(
    caller: &Caller,
    filter: &WoningbouwplanFilter,
    today: NaiveDate,
) -> woningbouwplan::BoxedQuery<'static, Pg> {
    use woningbouwplan::dsl as plan;
    let mut query = woningbouwplan::table.filter(visible_to(caller)).into_boxed();
    if let Some(codes) = filter.gemeente_code.clone() {
        query = query.filter(plan::gemeente_code.eq_any(codes));
    }
    if let Some(regio) = filter.regio.clone() {
        let codes = gemeente::table.filter(gemeente::regio_code.eq(regio)).select(gemeente::code);
        query = query.filter(plan::gemeente_code.eq_any(codes));
    }
    if let Some(hardheid) = filter.hardheid {
        let statuses = rules::Planstatus::ALL.iter().filter(|status| status.hardheid_on(today) == hardheid.0);
        query = query.filter(plan::planstatus.eq_any(statuses.copied().map(Coded).collect::<Vec<_>>()));
    }
    if let Some(id) = filter.sleutelproject_id {
        query = query.filter(plan::sleutelproject_id.eq(id));
        query = query.filter(plan::sleutelproject_id.assume_not_null().eq_any(readable_projects(caller)));
    }
    match filter.zonder_sleutelproject {
        Some(false) => {
            query = query.filter(plan::sleutelproject_id.assume_not_null().eq_any(readable_projects(caller)));
        }
        Some(true) => {
            let elsewhere = plan::sleutelproject_id.assume_not_null().ne_all(readable_projects(caller));
            query = query.filter(plan::sleutelproject_id.is_null().or(elsewhere));
        }
        None => {}
    }
    if let Some(text) = &filter.search {
        query = query.filter(found_by(text));
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

fn found_by(text: &str) -> Box<dyn BoxableExpression<woningbouwplan::table, Pg, SqlType = Bool>> {
    match prefix_query(text) {
        Some(words) => Box::new(
            sql::<Bool>("woningbouwplan_zoektekst(woningbouwplan.naam) @@ (to_tsquery('dutch', ")
                .bind::<Text, _>(words.clone())
                .sql(") || to_tsquery('simple', ")
                .bind::<Text, _>(words)
                .sql("))"),
        ),
        None => Box::new(sql::<Bool>("false")),
    }
}
