//! A line of the planmonitor: the code lists in which it is described, and its programme of homes.

mod planstatus;
mod programma;
mod projectstatus;

use crate::code_list::code_list;
use crate::fault::faults;

pub use planstatus::{Hardheid, Hardheidsregel, JuridischeGrondslag, Planstatus, list_knows_uitspraak};
pub use programma::{Mutatie, ProgrammaFault, Programmaregel, Woningaantallen, check_programma};
pub use projectstatus::Projectstatus;

faults! {
    /// Why something cannot be done with a plan.
    WoningbouwplanFault {
        /// What a source keeps is changed there.
        BronLeidend {
            /// The source.
            bron: String,
            /// What would change.
            velden: String,
        } = "bronLeidend", State("De bron is leidend"),
            "Dit komt uit {bron} ({velden}): wijzig het bij de bron en importeer het opnieuw.";
    }
}

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
