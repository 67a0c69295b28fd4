//! Lists of cases: which, and in which order.

use chrono::{DateTime, NaiveDate, Utc};
use diesel::dsl::exists;
use diesel::pg::Pg;
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Bool, Date, Nullable};
use serde::Deserialize;
use sleutelbord_domain::escalatie as rules;
use sleutelbord_domain::policy::roles_of;
use utoipa::IntoParams;
use uuid::Uuid;

use super::store::{self, EscalatieRow, is_open, is_running, visible_to};
use super::views::{EscalatieView, views_of};
use super::{Behandelaar, Escalatiesoort, Escalatiestatus};
use crate::features::organisatie::{PlaceFilter, Places};
use crate::features::verantwoordelijke::Zetel;
use crate::platform::coded::Coded;
use crate::platform::db::Read;
use crate::platform::error::Result;
use crate::platform::order::Sort;
use crate::platform::page::{Page, PageQuery};
use crate::platform::sql::sql;
use crate::schema::{escalatie, gebruiker, toekenning, verantwoordelijke};
use crate::{in_places, orders};

/// Where a case without a clock stands: at the end of the calendar.
const NO_CLOCK: NaiveDate = match NaiveDate::from_ymd_opt(9999, 12, 31) {
    Some(day) => day,
    None => NaiveDate::MAX,
};

/// Welke escalaties worden gevraagd, en in welke volgorde.
#[derive(Clone, Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(rename_all = "camelCase")]
pub struct EscalatieFilter {
    #[serde(flatten)]
    #[param(ignore)]
    pub place: PlaceFilter,
    /// Alleen op dit niveau van de ladder.
    #[param(minimum = 1, maximum = 255)]
    pub niveau: Option<i32>,
    /// Alleen met een van deze statussen.
    #[param(inline, style = Form, explode = false, max_items = 7)]
    pub status: Option<Vec<Escalatiestatus>>,
    #[param(inline)]
    pub soort: Option<Escalatiesoort>,
    pub sleutelproject_id: Option<Uuid>,
    pub mijlpaal_id: Option<Uuid>,
    /// Met `true` alleen open escalaties waarop de aanroeper aan zet is.
    pub aan_zet: Option<bool>,
    /// Met `true` alleen escalaties die nog lopen; met `false` alleen afgesloten.
    pub open: Option<bool>,
    /// Met `true` alleen escalaties waarvan een termijn van het huidige niveau voorbij is terwijl de klok loopt.
    pub over_tijd: Option<bool>,
    /// De volgorde; een escalatie zonder klok staat achter alle andere.
    #[param(inline)]
    pub sort: Option<EscalatieSort>,
    /// Only those whose clock runs.
    #[serde(skip)]
    #[param(ignore)]
    pub running: bool,
}

#[diesel::declare_sql_function]
extern "SQL" {
    /// The day on which a case is to be settled; for one without a clock the end of the calendar.
    fn escalatie_uiterste_dag(afhandelen_voor: Nullable<Date>) -> Date;
}

/// One of the orders, and its direction.
pub type EscalatieSort = Sort<Escalatieorde>;

orders!(
    /// What cases can be ordered by.
    Escalatieorde of EscalatieRow in escalatie {
        AfhandelenVoor = "afhandelenVoor": escalatie_uiterste_dag(escalatie::afhandelen_voor) => NaiveDate,
            |row| row.afhandelen_voor.unwrap_or(NO_CLOCK);
        AangemaaktOp = "aangemaaktOp": escalatie::aangemaakt_op => DateTime<Utc>, |row| row.aangemaakt_op;
    }
);

/// One page of the cases that the caller may read.
///
/// # Errors
/// `cursorOngeldig`.
pub fn list_escalaties(read: &mut Read<'_>, filter: &EscalatieFilter, page: &PageQuery) -> Result<Page<EscalatieView>> {
    let places = filter.place.places(read)?;
    let one_page =
        |read: &mut Read<'_>| Escalatieorde::page(filter.sort, page, read, |read| filtered(read, filter, &places));
    // In the past the statistics tell of all that ever was: what is late there is taken to be common.
    let late_then = read.peildatum().is_some() && filter.over_tijd == Some(true);
    let found = if late_then { read.gathered(one_page)? } else { one_page(read)? };
    let Page { rows, next, exact, total } = found;
    let found = store::with_projects(read, rows)?;
    Ok(Page { rows: views_of(read, found)?, next, total, exact })
}

/// On how many cases the caller is aan zet, and of how many of those a term ended.
pub fn count_aan_zet(read: &mut Read<'_>) -> Result<(i64, i64)> {
    let filter = EscalatieFilter { aan_zet: Some(true), ..EscalatieFilter::default() };
    let late = EscalatieFilter { over_tijd: Some(true), ..filter.clone() };
    let places = Places::default();
    let of = |filter: &EscalatieFilter| filtered(read, filter, &places).select(escalatie::id);
    let statement = sql::<(BigInt, BigInt)>("select (select count(*) from (").push(of(&filter));
    let statement = statement.sql(") as one), (select count(*) from (").push(of(&late)).sql(") as other)");
    Ok(statement.get_result(read.connection())?)
}

fn filtered(read: &Read<'_>, filter: &EscalatieFilter, places: &Places) -> escalatie::BoxedQuery<'static, Pg> {
    use escalatie::{gemeente_code, mijlpaal_id, niveau, sleutelproject_id, soort, status};
    let query = escalatie::table.filter(visible_to(read.caller())).into_boxed();
    let mut query = in_places!(query, places, gemeente_code);
    if let Some(level) = filter.niveau {
        query = query.filter(niveau.eq(level));
    }
    if let Some(wanted) = &filter.status {
        query = query.filter(status.eq_any(wanted.clone()));
    }
    if let Some(kind) = filter.soort {
        query = query.filter(soort.eq(kind));
    }
    if let Some(project) = filter.sleutelproject_id {
        query = query.filter(sleutelproject_id.eq(project));
    }
    if let Some(mijlpaal) = filter.mijlpaal_id {
        query = query.filter(mijlpaal_id.eq(mijlpaal));
    }
    match filter.open {
        Some(true) => query = query.filter(is_open()),
        Some(false) => query = query.filter(diesel::dsl::not(is_open())),
        None => {}
    }
    if filter.over_tijd == Some(true) {
        query = query.filter(over_tijd(read.today()));
    }
    if filter.running {
        query = query.filter(is_running());
    }
    if filter.aan_zet == Some(true) {
        query = query.filter(is_open()).filter(aan_zet(read));
    }
    query
}

type Predicate = Box<dyn BoxableExpression<escalatie::table, Pg, SqlType = Nullable<Bool>>>;

/// The cases of which a term ended before `today` while the clock runs: the same question as `is_over_tijd` of the rules answers for one case.
fn over_tijd(today: NaiveDate) -> Predicate {
    use escalatie::{afhandelen_voor, in_behandeling_op, reactie_voor};
    let unanswered = in_behandeling_op.is_null().and(reactie_voor.lt(today));
    Box::new(is_running().and(unanswered.or(afhandelen_voor.lt(today))))
}

/// The cases on which the caller is aan zet: by role and organisation, unless another person of the seat is so by name.
fn aan_zet(read: &Read<'_>) -> Predicate {
    let nobody: Predicate = Box::new(sql::<Nullable<Bool>>("false"));
    let grants = &read.caller().grants;
    rules::Behandelaar::ALL.iter().fold(nobody, |others, behandelaar| {
        let acting = grants.iter().filter(|grant| roles_of(*behandelaar).contains(&grant.rol));
        let codes: Vec<String> =
            acting.filter_map(|grant| Some(grant.organisatie.as_ref()?.as_str().to_owned())).collect();
        if codes.is_empty() {
            return others;
        }
        let at_level = escalatie::behandelaar.eq(Behandelaar::from(*behandelaar));
        let own = at_level.and(escalatie::aan_zet_organisatie.eq_any(codes));
        match behandelaar.zetel() {
            None => Box::new(others.or(own)),
            Some(_) => Box::new(others.or(own.and(diesel::dsl::not(another_by_name(read, *behandelaar))))),
        }
    })
}

/// Whether somebody else, who may act for `behandelaar`, sits in the seat today: the same question as `Zaak` answers for one case.
fn another_by_name(
    read: &Read<'_>,
    behandelaar: rules::Behandelaar,
) -> Box<dyn BoxableExpression<escalatie::table, Pg, SqlType = Bool>> {
    use verantwoordelijke::{gebruiker_id, geldig_tot, geldig_vanaf, rol, sleutelproject_id};
    let (today, caller) = (read.today(), read.caller().id.unwrap_or(Uuid::nil()));
    let zetel: Vec<Zetel> = behandelaar.zetel().map(Into::into).into_iter().collect();
    let roles: Vec<Coded<_>> = roles_of(behandelaar).iter().map(|role| Coded::from(*role)).collect();
    let holders = toekenning::table
        .inner_join(gebruiker::table.on(gebruiker::id.eq(toekenning::gebruiker_id)))
        .filter(gebruiker::actief)
        .filter(toekenning::gebruiker_id.nullable().eq(gebruiker_id))
        .filter(toekenning::rol.eq_any(roles))
        .filter(toekenning::organisatie_code.eq(escalatie::aan_zet_organisatie));
    Box::new(exists(
        verantwoordelijke::table
            .filter(sleutelproject_id.eq(escalatie::sleutelproject_id))
            .filter(rol.eq_any(zetel))
            .filter(geldig_vanaf.le(today))
            .filter(geldig_tot.is_null().or(geldig_tot.gt(today)))
            .filter(gebruiker_id.ne(caller))
            .filter(exists(holders)),
    ))
}
