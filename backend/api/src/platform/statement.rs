//! SQL that is written by hand and prepared once: diesel parses and plans its own `sql_query` anew each time.

use diesel::pg::Pg;
use diesel::prelude::*;
use diesel::query_builder::{AstPass, Query, QueryFragment, QueryId};
use diesel::serialize::ToSql;
use diesel::sql_types::{HasSqlType, Untyped};

/// A statement, piece by piece: text, and values that travel beside it. Its text decides under which name it stays prepared, so no value belongs in it.
#[derive(Default)]
pub struct Statement {
    pieces: Vec<Box<dyn QueryFragment<Pg> + Send>>,
}

struct Text(std::borrow::Cow<'static, str>);

struct Bind<T, U> {
    value: U,
    sql_type: std::marker::PhantomData<fn() -> T>,
}

impl Statement {
    /// A statement that begins with this text.
    #[must_use]
    pub fn new(text: impl Into<std::borrow::Cow<'static, str>>) -> Self {
        Self::default().sql(text)
    }

    /// Goes on with this text.
    #[must_use]
    pub fn sql(mut self, text: impl Into<std::borrow::Cow<'static, str>>) -> Self {
        self.pieces.push(Box::new(Text(text.into())));
        self
    }

    /// Goes on with what another statement says.
    #[must_use]
    pub fn join(mut self, other: Self) -> Self {
        self.pieces.extend(other.pieces);
        self
    }

    /// Goes on with a value of the SQL type `T`.
    #[must_use]
    pub fn bind<T, U>(mut self, value: U) -> Self
    where
        Pg: HasSqlType<T>,
        T: 'static,
        U: ToSql<T, Pg> + Send + 'static,
    {
        self.pieces.push(Box::new(Bind::<T, U> { value, sql_type: std::marker::PhantomData }));
        self
    }
}

impl QueryFragment<Pg> for Text {
    fn walk_ast<'b>(&'b self, mut pass: AstPass<'_, 'b, Pg>) -> QueryResult<()> {
        pass.push_sql(&self.0);
        Ok(())
    }
}

impl<T, U> QueryFragment<Pg> for Bind<T, U>
where
    Pg: HasSqlType<T>,
    U: ToSql<T, Pg>,
{
    fn walk_ast<'b>(&'b self, mut pass: AstPass<'_, 'b, Pg>) -> QueryResult<()> {
        pass.push_bind_param::<T, U>(&self.value)
    }
}

impl QueryFragment<Pg> for Statement {
    fn walk_ast<'b>(&'b self, mut pass: AstPass<'_, 'b, Pg>) -> QueryResult<()> {
        self.pieces.iter().try_for_each(|piece| piece.walk_ast(pass.reborrow()))
    }
}

impl QueryId for Statement {
    type QueryId = ();

    const HAS_STATIC_QUERY_ID: bool = false;
}

impl Query for Statement {
    type SqlType = Untyped;
}

impl RunQueryDsl<PgConnection> for Statement {}
