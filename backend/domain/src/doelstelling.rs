//! The words in which a target says how it counts: figures in different units are never compared.

use crate::code_list::code_list;

code_list! {
    /// What a target binds to.
    Doelstellingsoort {
        Ambitie = "ambitie",
        Minimumafspraak = "minimumafspraak",
    }
}

code_list! {
    /// The unit in which homes are counted.
    Eenheid {
        /// Homes added.
        Bruto = "bruto",
        /// Homes added, less those demolished.
        Netto = "netto",
    }
}

code_list! {
    /// A way in which a home is added.
    Toevoeging {
        Nieuwbouw = "nieuwbouw",
        Transformatie = "transformatie",
        Splitsing = "splitsing",
    }
}

code_list! {
    /// How sure the figure is.
    Zekerheid {
        Bevestigd = "bevestigd",
        /// From a secondary source; check it before use.
        TeBevestigen = "teBevestigen",
    }
}
