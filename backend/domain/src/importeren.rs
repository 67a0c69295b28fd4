//! The words of an import: what came in, what was to be done with it, and what became of it.

use crate::code_list::code_list;

code_list! {
    /// The form of the file.
    Importformaat {
        Csv = "csv",
        /// A GeoJSON FeatureCollection.
        Geojson = "geojson",
    }
}

code_list! {
    /// What happens to the good rows when others are refused.
    Toewijzing {
        /// They are kept.
        GoedeRijen = "goedeRijen",
        /// Nothing is kept.
        AllesOfNiets = "allesOfNiets",
    }
}

code_list! {
    /// What became of an import.
    Importstatus {
        /// Its rows are being judged or written; what was judged good will be written, whatever happens.
        Bezig = "bezig",
        Verwerkt = "verwerkt",
        /// A row was refused and the order was all or nothing: nothing was kept.
        Geweigerd = "geweigerd",
        /// The service stopped before every row was judged: nothing was kept.
        Afgebroken = "afgebroken",
        /// A dry run: nothing was kept.
        Proef = "proef",
    }
}

code_list! {
    /// What a row means for the register.
    Rijuitkomst {
        Nieuw = "nieuw",
        Gewijzigd = "gewijzigd",
        Ongewijzigd = "ongewijzigd",
        Geweigerd = "geweigerd",
    }
}
