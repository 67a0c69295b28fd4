//! Who may read an object: its vertrouwelijkheid, from narrow to wide.

use crate::code_list::code_list;

code_list! {
    /// The confidentiality of an object, ordered from the fewest readers to everyone.
    ///
    /// `Provincie` is narrower than `Regio`: the own municipality and the province read both, the neighbours only the latter.
    Vertrouwelijkheid {
        Gemeente = "Gemeente",
        Provincie = "Provincie",
        Regio = "Regio",
        Openbaar = "Openbaar",
    }
}

code_list! {
    /// What a reader is to the municipality of the object.
    Lezerrelatie {
        EigenGemeente = "eigenGemeente",
        GemeenteInRegio = "gemeenteInRegio",
        AndereGemeente = "andereGemeente",
        Provincie = "provincie",
        Publiek = "publiek",
    }
}

impl Vertrouwelijkheid {
    /// Whether an object of this level may hang under a parent of level `parent`: a child is never wider than its parent.
    #[must_use]
    pub fn may_be_child_of(self, parent: Self) -> bool {
        self <= parent
    }

    /// The read table of the roles: whether a reader in this relation may read an object of this level.
    #[must_use]
    pub fn readable_by(self, lezer: Lezerrelatie) -> bool {
        lezer.reads().contains(&self)
    }
}

impl Lezerrelatie {
    /// The levels that a reader in this relation may read.
    #[must_use]
    pub fn reads(self) -> &'static [Vertrouwelijkheid] {
        use Vertrouwelijkheid::{Gemeente, Openbaar, Provincie, Regio};
        match self {
            Self::EigenGemeente => &[Gemeente, Provincie, Regio, Openbaar],
            Self::Provincie => &[Provincie, Regio, Openbaar],
            Self::GemeenteInRegio => &[Regio, Openbaar],
            Self::AndereGemeente | Self::Publiek => &[Openbaar],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wider_level_never_loses_a_reader() {
        for (narrow, wide) in Vertrouwelijkheid::ALL.iter().zip(Vertrouwelijkheid::ALL.iter().skip(1)) {
            for lezer in Lezerrelatie::ALL {
                assert!(
                    !narrow.readable_by(*lezer) || wide.readable_by(*lezer),
                    "{lezer} reads {narrow} but not {wide}"
                );
            }
        }
    }

    #[test]
    fn the_neighbour_reads_the_region_and_not_what_is_for_the_province() {
        assert!(Vertrouwelijkheid::Regio.readable_by(Lezerrelatie::GemeenteInRegio));
        assert!(!Vertrouwelijkheid::Provincie.readable_by(Lezerrelatie::GemeenteInRegio));
        assert!(!Vertrouwelijkheid::Regio.readable_by(Lezerrelatie::AndereGemeente));
    }

    #[test]
    fn the_province_reads_all_but_what_is_for_the_municipality() {
        assert!(!Vertrouwelijkheid::Gemeente.readable_by(Lezerrelatie::Provincie));
        assert!(Vertrouwelijkheid::Provincie.readable_by(Lezerrelatie::Provincie));
    }

    #[test]
    fn a_child_is_never_wider_than_its_parent() {
        assert!(Vertrouwelijkheid::Provincie.may_be_child_of(Vertrouwelijkheid::Regio));
        assert!(Vertrouwelijkheid::Regio.may_be_child_of(Vertrouwelijkheid::Regio));
        assert!(!Vertrouwelijkheid::Regio.may_be_child_of(Vertrouwelijkheid::Provincie));
        assert!(!Vertrouwelijkheid::Openbaar.may_be_child_of(Vertrouwelijkheid::Gemeente));
    }
}
