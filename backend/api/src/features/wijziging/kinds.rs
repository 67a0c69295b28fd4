//! Every kind of record that the journal follows. A kind is declared beside its row; here the lists of all nouns come together.

use std::sync::LazyLock;

use crate::access;
use crate::features::{
    besluitmoment, doelstelling, escalatie, escalatieladder, faseovergang, knelpuntthema, mijlpaal, organisatie,
    planfase, reces, sleutelproject, verantwoordelijke, woningbouwplan,
};
use crate::platform::journal::Kind;

/// All kinds that a reader can hear of. A kind that stands in no list is shown to nobody.
pub static KINDS: LazyLock<Vec<Kind>> = LazyLock::new(|| {
    [
        organisatie::KINDS,
        knelpuntthema::KINDS,
        doelstelling::KINDS,
        reces::KINDS,
        escalatieladder::KINDS,
        woningbouwplan::KINDS,
        sleutelproject::KINDS,
        planfase::KINDS,
        mijlpaal::KINDS,
        verantwoordelijke::KINDS,
        besluitmoment::KINDS,
        faseovergang::KINDS,
        escalatie::KINDS,
        access::KINDS,
    ]
    .concat()
});

/// The kind with this name.
pub fn kind_of(soort: &str) -> Option<&'static Kind> {
    KINDS.iter().find(|kind| kind.soort == soort)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use utoipa::openapi::{RefOr, Schema};

    use super::*;

    /// The columns of the row of a kind, in their wire names.
    fn columns(kind: &Kind) -> BTreeSet<String> {
        match (kind.form)(&mut Vec::new()) {
            RefOr::T(Schema::Object(row)) => row.properties.into_keys().collect(),
            _ => BTreeSet::new(),
        }
    }

    #[test]
    fn each_column_of_each_kind_is_read_by_all_inside_only_or_by_nobody() {
        for kind in KINDS.iter() {
            let said = [kind.open, kind.inside, kind.intern].concat();
            let once: BTreeSet<String> = said.iter().map(|field| (*field).to_owned()).collect();
            assert_eq!(once.len(), said.len(), "{}: a field is named twice", kind.soort);
            assert_eq!(once, columns(kind), "{}: decide who reads each column", kind.soort);
            let of_open = kind.superseded.iter().chain(kind.names_project.as_slice());
            for field in of_open {
                assert!(kind.open.contains(field), "{}: {field} is not open", kind.soort);
            }
            for (field, _) in kind.renamed {
                assert!(once.contains(*field), "{}: {field} is no field", kind.soort);
            }
            for (former, today) in kind.formerly {
                assert!(once.contains(*today) && !once.contains(*former), "{}: {former}", kind.soort);
            }
        }
    }

    #[test]
    fn a_kind_has_one_name_and_one_table() {
        let names: BTreeSet<&str> = KINDS.iter().map(|kind| kind.soort).collect();
        let tables: BTreeSet<&str> = KINDS.iter().map(|kind| kind.tabel).collect();
        assert_eq!((names.len(), tables.len()), (KINDS.len(), KINDS.len()));
    }
}
