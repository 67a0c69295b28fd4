//! The orders of a list: written once with [`orders!`](crate::orders), known to the query, the cursor and the statement alike.

use std::borrow::Cow;

use serde::{Deserialize, Deserializer};
use utoipa::openapi::schema::{ObjectBuilder, SchemaType, Type};
use utoipa::openapi::{RefOr, Schema};
use utoipa::{PartialSchema, ToSchema};

/// What a list can be ordered by.
pub trait Order: Copy + PartialEq + 'static {
    /// Every order with its name on the wire, and the same with a minus in front; the first is the order when none is asked for.
    const ALL: &'static [(Self, &'static str, &'static str)];
    /// The order when none is asked for.
    const FIRST: Self;
}

/// An order and its direction: `naam`, or `-naam` from high to low.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sort<T> {
    /// By what.
    pub order: T,
    /// From high to low.
    pub descending: bool,
}

impl<T: Order> Sort<T> {
    /// Its name on the wire, which a cursor carries too.
    #[must_use]
    pub fn name(self) -> &'static str {
        let named = T::ALL.iter().find(|(order, _, _)| *order == self.order);
        named.map_or("", |(_, ascending, descending)| if self.descending { descending } else { ascending })
    }

    fn named(name: &str) -> Option<Self> {
        T::ALL.iter().find_map(|(order, ascending, descending)| match name {
            _ if name == *ascending => Some(Self { order: *order, descending: false }),
            _ if name == *descending => Some(Self { order: *order, descending: true }),
            _ => None,
        })
    }
}

impl<T: Order> Default for Sort<T> {
    fn default() -> Self {
        Self { order: T::FIRST, descending: false }
    }
}

impl<'de, T: Order> Deserialize<'de> for Sort<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let name = Cow::<str>::deserialize(deserializer)?;
        Self::named(&name).ok_or_else(|| serde::de::Error::custom("no order of this list"))
    }
}

impl<T: Order> PartialSchema for Sort<T> {
    fn schema() -> RefOr<Schema> {
        let names = T::ALL.iter().flat_map(|(_, ascending, descending)| [*ascending, *descending]);
        ObjectBuilder::new().schema_type(SchemaType::Type(Type::String)).enum_values(Some(names)).into()
    }
}

impl<T: Order> ToSchema for Sort<T> {
    fn name() -> Cow<'static, str> {
        Cow::Borrowed("Sort")
    }
}

/// Writes the orders of a list of `$row` in `$table`, ties by id: the enum, its names, and `page`, which fetches one page in one of them.
///
/// `orders!(Recesorde of RecesRow in reces { Begin = "van": reces::van => NaiveDate, |row| row.van; })`
#[macro_export]
macro_rules! orders {
    ($(#[$meta:meta])* $name:ident of $row:ident in $table:ident {
        $first:ident = $first_wire:literal: $first_column:expr => $first_type:ty, $first_key:expr;
        $($other:ident = $wire:literal: $column:expr => $type:ty, $key:expr;)*
    }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum $name {
            #[doc = $first_wire]
            $first,
            $(#[doc = $wire] $other,)*
        }

        impl $crate::platform::order::Order for $name {
            const ALL: &'static [(Self, &'static str, &'static str)] = &[
                (Self::$first, $first_wire, concat!("-", $first_wire)),
                $((Self::$other, $wire, concat!("-", $wire)),)*
            ];
            const FIRST: Self = Self::$first;
        }

        impl $name {
            /// One page of what `found` finds, and how many that are in all.
            fn page(
                sort: Option<$crate::platform::order::Sort<Self>>,
                page: &$crate::platform::page::PageQuery,
                read: &mut $crate::platform::db::Read<'_>,
                found: impl Fn(&$crate::platform::db::Read<'_>) -> $table::BoxedQuery<'static, diesel::pg::Pg>,
            ) -> $crate::platform::error::Result<$crate::platform::page::Page<$row>> {
                let sort = sort.unwrap_or_default();
                let (name, descending) = (sort.name(), sort.descending);
                let query = found(read).select(<$row>::as_select());
                match sort.order {
                    Self::$first => $crate::orders!(@page $row, $table, name, descending, query, page, read, found, $first_column => $first_type, $first_key),
                    $(Self::$other => $crate::orders!(@page $row, $table, name, descending, query, page, read, found, $column => $type, $key),)*
                }
            }
        }
    };
    (@page $row:ident, $table:ident, $name:ident, $descending:ident, $query:ident, $page:ident, $read:ident, $found:ident, $column:expr => $type:ty, $key:expr) => {{
        let query = $crate::seek!($query, $page, $name, $descending, $column => $type, $table::id);
        let rows: Vec<$row> = query.load($read.connection())?;
        let total = $page.total(&rows, $found($read).select($table::id), $read.connection())?;
        let key: fn(&$row) -> $type = $key;
        $page.page(rows, total, $name, |row: &$row| (key(row), row.id))
    }};
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    enum Orde {
        Naam,
        Datum,
    }

    impl Order for Orde {
        const ALL: &'static [(Self, &'static str, &'static str)] =
            &[(Self::Naam, "naam", "-naam"), (Self::Datum, "datum", "-datum")];
        const FIRST: Self = Self::Naam;
    }

    #[test]
    fn the_name_on_the_wire_is_the_name_in_the_cursor() {
        for name in ["naam", "-naam", "datum", "-datum"] {
            assert_eq!(Sort::<Orde>::named(name).map(Sort::name), Some(name));
        }
        assert_eq!(Sort::<Orde>::named("Naam"), None);
        assert_eq!(Sort::<Orde>::default().name(), "naam");
    }
}
