//! Keyset pages: a page costs the same wherever it lies, and nothing is skipped or shown twice when rows come and go.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chrono::{DateTime, Datelike, NaiveDate, Utc};
use diesel::pg::{Pg, PgConnection};
use diesel::prelude::*;
use diesel::query_builder::{AstPass, Query, QueryFragment, QueryId};
use diesel::sql_types::BigInt;
use serde::de::{DeserializeOwned, IgnoredAny};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

use super::error::{Code, Error, Result};

/// Up to here a count is exact; further the count says that it stopped. Counting ten times as far cost more than everything else in a list.
pub const COUNTED: i64 = 1_000;

/// Welke bladzijde wordt gevraagd.
#[derive(Clone, Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct PageQuery {
    /// Hoeveel resultaten er hoogstens komen; 50 als de parameter ontbreekt.
    #[param(minimum = 1, maximum = 200)]
    pub limit: Option<i64>,
    /// Waar de bladzijde begint, uit `volgende` van de bladzijde ervoor.
    #[param(max_length = 500)]
    pub cursor: Option<String>,
    /// Whether nobody asks how many there are in all.
    #[serde(skip)]
    #[param(ignore)]
    pub uncounted: bool,
}

/// What a cursor says: the row after which the page starts in which order, and how many there are in all, so that no page counts again.
#[derive(Serialize, Deserialize)]
struct Place<V> {
    #[serde(rename = "s")]
    sort: String,
    #[serde(rename = "v")]
    value: V,
    #[serde(rename = "i")]
    id: Uuid,
    #[serde(rename = "t")]
    total: i64,
}

/// What a list can be sorted by. A cursor that was made up may hold a value that no column can.
pub trait SortValue: DeserializeOwned {
    /// Whether the database takes it.
    fn can_be_stored(&self) -> bool;
}

impl SortValue for String {
    fn can_be_stored(&self) -> bool {
        !self.contains('\0')
    }
}

impl SortValue for i32 {
    fn can_be_stored(&self) -> bool {
        true
    }
}

impl SortValue for NaiveDate {
    fn can_be_stored(&self) -> bool {
        (1..=9999).contains(&self.year())
    }
}

impl SortValue for DateTime<Utc> {
    fn can_be_stored(&self) -> bool {
        self.date_naive().can_be_stored()
    }
}

/// Een bladzijde van een lijst.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct Lijst<T> {
    /// De resultaten van deze bladzijde.
    pub resultaten: Vec<T>,
    /// Het adres van de volgende bladzijde; `null` op de laatste.
    #[schema(format = "uri-reference")]
    pub volgende: Option<String>,
    /// Hoeveel er in totaal zijn, voor zover de aanroeper ze mag lezen.
    #[schema(minimum = 0)]
    pub totaal: i64,
    /// Of `totaal` exact is; `false` als er meer zijn dan is geteld.
    pub totaal_exact: bool,
}

/// One page of rows, before they become views.
#[derive(Debug)]
pub struct Page<T> {
    /// The rows, one page of them.
    pub rows: Vec<T>,
    /// The cursor of the next page.
    pub next: Option<String>,
    /// How many there are, at most [`COUNTED`].
    pub total: i64,
    /// Whether `total` is the whole truth.
    pub exact: bool,
}

impl PageQuery {
    /// The first of the pages in which everything is read, some at a time.
    #[must_use]
    pub fn of_all(at_a_time: i64) -> Self {
        Self { limit: Some(at_a_time), cursor: None, uncounted: true }
    }

    /// The number of results on this page.
    #[must_use]
    pub fn size(&self) -> i64 {
        self.limit.unwrap_or(50)
    }

    /// The sort value and id after which the page starts; the cursor must come from a list sorted by `sort`.
    ///
    /// # Errors
    /// `cursorOngeldig` when it comes from another list or was made up.
    pub fn after<V: SortValue>(&self, sort: &str) -> Result<Option<(V, Uuid)>> {
        let Some(Place { sort: named, value, id, .. }) = self.place::<V>()? else { return Ok(None) };
        if named == sort && value.can_be_stored() {
            Ok(Some((value, id)))
        } else {
            Err(Error::refused(Code::CursorOngeldig))
        }
    }

    fn place<V: DeserializeOwned>(&self) -> Result<Option<Place<V>>> {
        let Some(cursor) = &self.cursor else { return Ok(None) };
        let made_up = || Error::refused(Code::CursorOngeldig);
        let bytes = URL_SAFE_NO_PAD.decode(cursor).map_err(|_| made_up())?;
        let place: Place<V> = serde_json::from_slice(&bytes).map_err(|_| made_up())?;
        if (0..=COUNTED + 1).contains(&place.total) { Ok(Some(place)) } else { Err(made_up()) }
    }

    /// How many there are in all: as the page before said, or as this page shows when it holds them all; else `query` (without order and limit) is counted.
    ///
    /// # Errors
    /// `cursorOngeldig`.
    pub fn total<T, Q>(&self, rows: &[T], query: Q, connection: &mut PgConnection) -> Result<i64>
    where
        Counted<Q>: diesel::query_dsl::methods::LoadQuery<'static, PgConnection, i64>,
    {
        let shown = i64::try_from(rows.len()).unwrap_or(i64::MAX);
        match self.place::<IgnoredAny>()? {
            Some(place) => Ok(place.total),
            None if self.uncounted || shown <= self.size() => Ok(shown.min(COUNTED + 1)),
            None => count(query, connection),
        }
    }

    /// Makes a page of the rows, of which one more than [`size`](Self::size) was fetched to see whether there is a next page.
    ///
    /// # Errors
    /// [`Error::Internal`] when the sort value cannot be written.
    pub fn page<T, V: Serialize>(
        &self,
        mut rows: Vec<T>,
        total: i64,
        sort: &str,
        key: impl Fn(&T) -> (V, Uuid),
    ) -> Result<Page<T>> {
        let size = usize::try_from(self.size()).unwrap_or(usize::MAX);
        let more = rows.len() > size;
        rows.truncate(size);
        let next = match rows.last() {
            Some(last) if more => {
                let (value, id) = key(last);
                let place = Place { sort: sort.to_owned(), value, id, total };
                Some(URL_SAFE_NO_PAD.encode(serde_json::to_vec(&place)?))
            }
            _ => None,
        };
        Ok(Page { rows, next, total: total.min(COUNTED), exact: total <= COUNTED })
    }
}

impl<T> Page<T> {
    /// The page with each row turned into its view.
    ///
    /// # Errors
    /// What `view` says.
    pub fn try_map<V>(self, view: impl FnMut(T) -> Result<V>) -> Result<Page<V>> {
        let rows = self.rows.into_iter().map(view).collect::<Result<_>>()?;
        Ok(Page { rows, next: self.next, total: self.total, exact: self.exact })
    }
}

impl<T> Lijst<T> {
    /// A short collection that is never paged, such as the phases of one project.
    #[must_use]
    pub fn whole(resultaten: Vec<T>) -> Self {
        let totaal = i64::try_from(resultaten.len()).unwrap_or(i64::MAX);
        Self { resultaten, volgende: None, totaal, totaal_exact: true }
    }
}

/// Orders a boxed query by `$column` and `$id`, and starts it after the cursor: `seek!(query, page, "naam", descending, table::naam => String, table::id)`.
#[macro_export]
macro_rules! seek {
    ($query:expr, $page:expr, $sort:expr, $descending:expr, $column:expr => $type:ty, $id:expr) => {{
        let mut query = $query;
        if let Some((value, id)) = $page.after::<$type>($sort)? {
            query = query.filter($crate::platform::sql::after($column, $id, value, id, $descending));
        }
        query = if $descending {
            query.order(($column.desc(), $id.desc()))
        } else {
            query.order(($column.asc(), $id.asc()))
        };
        query.limit($page.size() + 1)
    }};
}

/// Counts what a query finds, but no further than one past [`COUNTED`].
#[derive(Debug, QueryId)]
pub struct Counted<Q>(Q);

/// How many rows `query` finds (pass it without order and limit), counted up to one past [`COUNTED`].
///
/// # Errors
/// As any [`Result`] of the database.
pub fn count<Q>(query: Q, connection: &mut PgConnection) -> Result<i64>
where
    Counted<Q>: diesel::query_dsl::methods::LoadQuery<'static, PgConnection, i64>,
{
    Ok(diesel::RunQueryDsl::get_result(Counted(query), connection)?)
}

impl<Q: Query> Query for Counted<Q> {
    type SqlType = BigInt;
}

impl<Q> RunQueryDsl<PgConnection> for Counted<Q> {}

impl<Q: QueryFragment<Pg>> QueryFragment<Pg> for Counted<Q> {
    fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, Pg>) -> QueryResult<()> {
        out.push_sql("select count(*) from (");
        self.0.walk_ast(out.reborrow())?;
        out.push_sql(" limit 1001) as counted");
        Ok(())
    }
}
