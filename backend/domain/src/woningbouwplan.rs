//! A line of the planmonitor: the code lists in which it is described, and its programme of homes.

mod planstatus;
mod programma;
mod projectstatus;

use crate::code_list::code_list;

pub use planstatus::{Bopastand, Hardheid, Hardheidsregel, JuridischeGrondslag, Planstatus, list_knows_uitspraak};
pub use programma::{Mutatie, ProgrammaFout, Programmaregel, Woningaantallen, check_programma};
pub use projectstatus::Projectstatus;

code_list! {
    /// What kind of place the plan is.
    Plantype {
        PandTransformatie = "Pand Transformatie",
        Transformatiegebied = "Transformatiegebied",
        Herstructurering = "Herstructurering",
        Verdichting = "Verdichting",
        UitbreidingUitleg = "Uitbreiding uitleg",
        UitbreidingOverig = "Uitbreiding overig",
    }
}

code_list! {
    /// Who has the homes built.
    Opdrachtgever {
        Gemeente = "Gemeente",
        Woningbouwcorporatie = "Woningbouwcorporatie",
        Projectontwikkelaar = "Projectontwikkelaar",
        Particulieren = "Particulieren",
        Meerdere = "Meerdere",
        Anders = "Anders",
        Onbekend = "Onbekend",
    }
}

code_list! {
    /// The shape of a home.
    Woningtype {
        Eengezins = "Eengezins",
        Meergezins = "Meergezins",
        Onbekend = "Onbekend",
    }
}

code_list! {
    /// Rent or sale, and the price segment; the limits are dated reference data.
    Betaalbaarheid {
        SocialeHuur = "Sociale huur",
        HuurMiddenhuur = "Huur middenhuur",
        HuurDureHuur = "Huur dure huur",
        HuurOnbekend = "Huur onbekend",
        KoopBetaalbareKoop = "Koop betaalbare koop",
        KoopDureKoop = "Koop dure koop",
        KoopOnbekend = "Koop onbekend",
        OnbekendKoopOfHuur = "Onbekend koop of huur",
    }
}
