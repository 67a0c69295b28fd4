//! SQL of our own, prepared once per connection like diesel's.
//!
//! `diesel::dsl::sql` and `sql_query` are parsed and planned anew at every use, because their text might be made at run time. Here every text is
//! `'static`: there are as many statements as there are places that write one, so each may be kept. An architecture test holds the others out.

use diesel::expression::{AppearsOnTable, AsExpression, Expression, SelectableExpression, ValidGrouping, is_aggregate};
use diesel::pg::Pg;
use diesel::prelude::*;
use diesel::query_builder::{AstPass, Query, QueryFragment, QueryId};
use diesel::sql_types::{Array, Bool, SingleValue, SqlType, Untyped, Uuid as SqlUuid};
use uuid::Uuid;

/// A piece of SQL that says what kind of value it is: a condition, a value, or a whole statement.
pub struct Sql<T> {
    parts: Vec<Part>,
    kind: std::marker::PhantomData<fn() -> T>,
}

/// A whole statement, of which the rows are read by the names of their columns.
pub type Statement = Sql<Untyped>;

enum Part {
    Text(&'static str),
    Value(Box<dyn QueryFragment<Pg> + Send>),
}

/// The beginning of a piece of SQL.
#[must_use]
pub fn sql<T>(text: &'static str) -> Sql<T> {
    Sql { parts: vec![Part::Text(text)], kind: std::marker::PhantomData }
}

impl Statement {
    /// The beginning of a statement.
    #[must_use]
    pub fn new(text: &'static str) -> Self {
        sql(text)
    }
}

impl<T> Sql<T> {
    /// Goes on with more text.
    #[must_use]
    pub fn sql(mut self, text: &'static str) -> Self {
        self.parts.push(Part::Text(text));
        self
    }

    /// Goes on with a value of the SQL type `V`, which travels beside the text.
    #[must_use]
    pub fn bind<V, W>(self, value: W) -> Self
    where
        V: SqlType + SingleValue,
        W: AsExpression<V>,
        W::Expression: QueryFragment<Pg> + Send + 'static,
    {
        self.push(value.as_expression())
    }

    /// Goes on with an expression or query of diesel.
    #[must_use]
    pub fn push(mut self, part: impl QueryFragment<Pg> + Send + 'static) -> Self {
        self.parts.push(Part::Value(Box::new(part)));
        self
    }
}

/// The records with one of these ids.
///
/// How many they are is hidden from PostgreSQL (`select`): it expects ten, so one plan suits all of them, and none is made anew for each request. Only for where
/// each id leads to a row by index.
#[must_use]
pub fn one_of(column: &'static str, ids: Vec<Uuid>) -> Sql<Bool> {
    sql(column).sql(" = any ((select ").bind::<Array<SqlUuid>, _>(ids).sql(")::uuid[])")
}

impl<T> std::fmt::Debug for Sql<T> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Sql").finish_non_exhaustive()
    }
}

impl<T> QueryFragment<Pg> for Sql<T> {
    fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, Pg>) -> QueryResult<()> {
        for part in &self.parts {
            match part {
                Part::Text(text) => out.push_sql(text),
                Part::Value(value) => value.walk_ast(out.reborrow())?,
            }
        }
        Ok(())
    }
}

/// What it says differs from place to place, so diesel keeps it by its text.
impl<T> QueryId for Sql<T> {
    type QueryId = ();
    const HAS_STATIC_QUERY_ID: bool = false;
}

impl<T: SqlType + SingleValue> Expression for Sql<T> {
    type SqlType = T;
}

impl<T> Query for Sql<T> {
    type SqlType = T;
}

impl<T> RunQueryDsl<PgConnection> for Sql<T> {}

impl<T: SqlType + SingleValue, Source> AppearsOnTable<Source> for Sql<T> {}

impl<T: SqlType + SingleValue, Source> SelectableExpression<Source> for Sql<T> {}

impl<T, Grouping> ValidGrouping<Grouping> for Sql<T> {
    type IsAggregate = is_aggregate::Never;
}

/// What comes after a row in the order of `column` and `id`.
///
/// It compares rows, `(column, id) > ($1, $2)`: that is where an index starts to read. The same said with `or` is a filter over all that comes before.
#[derive(Debug, Clone, Copy)]
pub struct After<C, I, V, W> {
    column: C,
    id: I,
    value: V,
    last: W,
    descending: bool,
}

/// Its text depends on the direction, so diesel keeps it by that.
impl<C, I, V, W> QueryId for After<C, I, V, W> {
    type QueryId = ();
    const HAS_STATIC_QUERY_ID: bool = false;
}

/// The rows after the one with this value and id.
pub fn after<C, I, V>(
    column: C,
    id: I,
    value: V,
    last: Uuid,
    descending: bool,
) -> After<C, I, V::Expression, <Uuid as AsExpression<SqlUuid>>::Expression>
where
    C: Expression,
    C::SqlType: SqlType,
    V: AsExpression<C::SqlType>,
{
    After { column, id, value: value.as_expression(), last: AsExpression::<SqlUuid>::as_expression(last), descending }
}

impl<C, I, V, W> QueryFragment<Pg> for After<C, I, V, W>
where
    C: QueryFragment<Pg>,
    I: QueryFragment<Pg>,
    V: QueryFragment<Pg>,
    W: QueryFragment<Pg>,
{
    fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, Pg>) -> QueryResult<()> {
        out.push_sql("(");
        self.column.walk_ast(out.reborrow())?;
        out.push_sql(", ");
        self.id.walk_ast(out.reborrow())?;
        out.push_sql(if self.descending { ") < (" } else { ") > (" });
        self.value.walk_ast(out.reborrow())?;
        out.push_sql(", ");
        self.last.walk_ast(out.reborrow())?;
        out.push_sql(")");
        Ok(())
    }
}

impl<C, I, V, W> Expression for After<C, I, V, W> {
    type SqlType = diesel::sql_types::Bool;
}

impl<C: AppearsOnTable<Source>, I: AppearsOnTable<Source>, V, W, Source> AppearsOnTable<Source> for After<C, I, V, W> {}

impl<C, I, V, W, Grouping> ValidGrouping<Grouping> for After<C, I, V, W> {
    type IsAggregate = is_aggregate::Never;
}

#[cfg(test)]
mod tests {
    use diesel::debug_query;
    use diesel::sql_types::Text;

    use super::*;
    use crate::platform::page::PageQuery;
    use crate::schema::gemeente;
    use crate::seek;

    #[test]
    fn a_page_starts_where_an_index_can_start() {
        let query = |descending| {
            let start = after(gemeente::naam, gemeente::id, "Zwolle", Uuid::nil(), descending);
            let query = gemeente::table.filter(start).select(gemeente::id).into_boxed();
            debug_query::<Pg, _>(&query).to_string()
        };
        assert!(query(false).contains(r#"WHERE ("gemeente"."naam", "gemeente"."id") > ($1, $2)"#), "{}", query(false));
        assert!(query(true).contains(r#"WHERE ("gemeente"."naam", "gemeente"."id") < ($1, $2)"#), "{}", query(true));
    }

    #[test]
    fn a_page_is_a_statement_that_is_prepared_once() {
        let page = |cursor: Option<String>| -> crate::platform::error::Result<bool> {
            let page = PageQuery { cursor, ..PageQuery::default() };
            let query = gemeente::table.filter(sql::<Bool>("naam <> ").bind::<Text, _>("x")).select(gemeente::id);
            let query = seek!(query.into_boxed(), page, "naam", true, gemeente::naam => String, gemeente::id);
            Ok(QueryFragment::<Pg>::is_safe_to_cache_prepared(&query, &Pg)?)
        };
        let rows = vec![("a".to_owned(), Uuid::nil()); 51];
        let next = PageQuery::default().page(rows, 51, "naam", Clone::clone).map(|page| page.next);
        assert!(matches!(page(None), Ok(true)));
        assert!(matches!(next.map(page), Ok(Ok(true))));
    }
}
