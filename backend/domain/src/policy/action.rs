//! Everything that somebody may or may not do.

use crate::code_list::code_list;
use crate::escalatie::Stapsoort;

code_list! {
    /// An action that the policy decides on.
    Action {
        GebruikersBeheren = "gebruikersBeheren",
        ToekenningenBeheren = "toekenningenBeheren",
        ApiClientsBeheren = "apiClientsBeheren",
        ReferentiegegevensBeheren = "referentiegegevensBeheren",

        WoningbouwplanAanmaken = "woningbouwplanAanmaken",
        WoningbouwplanWijzigen = "woningbouwplanWijzigen",
        WoningbouwplanVerwijderen = "woningbouwplanVerwijderen",
        WoningbouwplanImporteren = "woningbouwplanImporteren",

        SleutelprojectAanmaken = "sleutelprojectAanmaken",
        SleutelprojectWijzigen = "sleutelprojectWijzigen",
        SleutelprojectPlannenKoppelen = "sleutelprojectPlannenKoppelen",
        SleutelprojectPauzeren = "sleutelprojectPauzeren",
        SleutelprojectHervatten = "sleutelprojectHervatten",
        SleutelprojectBeeindigen = "sleutelprojectBeeindigen",

        PlanfaseWijzigen = "planfaseWijzigen",
        FaseovergangRegistreren = "faseovergangRegistreren",
        FaseovergangAfwijken = "faseovergangAfwijken",
        FaseovergangTerug = "faseovergangTerug",

        MijlpaalAanmaken = "mijlpaalAanmaken",
        MijlpaalWijzigen = "mijlpaalWijzigen",
        MijlpaalVerschuiven = "mijlpaalVerschuiven",
        MijlpaalCorrigeren = "mijlpaalCorrigeren",
        MijlpaalRealiseren = "mijlpaalRealiseren",
        MijlpaalLatenVervallen = "mijlpaalLatenVervallen",
        BasisdatumWijzigen = "basisdatumWijzigen",

        BesluitmomentAanmaken = "besluitmomentAanmaken",
        BesluitmomentWijzigen = "besluitmomentWijzigen",
        BesluitRegistreren = "besluitRegistreren",
        /// A decision moment of an organ of the province.
        ProvinciaalBesluitmomentAanmaken = "provinciaalBesluitmomentAanmaken",
        ProvinciaalBesluitmomentWijzigen = "provinciaalBesluitmomentWijzigen",
        ProvinciaalBesluitRegistreren = "provinciaalBesluitRegistreren",

        /// Filling a seat of the municipality.
        GemeentelijkeVerantwoordelijkeToewijzen = "gemeentelijkeVerantwoordelijkeToewijzen",
        /// Filling a seat of the province.
        ProvincialeVerantwoordelijkeToewijzen = "provincialeVerantwoordelijkeToewijzen",

        EscalatieMelden = "escalatieMelden",
        /// Changing what a draft says.
        EscalatieWijzigen = "escalatieWijzigen",
        EscalatieToelichten = "escalatieToelichten",
        EscalatieInBehandelingNemen = "escalatieInBehandelingNemen",
        EscalatieOpschalingVoorstellen = "escalatieOpschalingVoorstellen",
        EscalatieAkkoordOpschaling = "escalatieAkkoordOpschaling",
        EscalatieOpschalen = "escalatieOpschalen",
        EscalatieAfschalen = "escalatieAfschalen",
        EscalatieOpschorten = "escalatieOpschorten",
        EscalatieHervatten = "escalatieHervatten",
        EscalatieAfhandelen = "escalatieAfhandelen",
        EscalatieAfwijzen = "escalatieAfwijzen",
        EscalatieIntrekken = "escalatieIntrekken",
    }
}

impl Action {
    /// The action that a step of this kind needs.
    #[must_use]
    pub fn of_stap(soort: Stapsoort) -> Self {
        match soort {
            Stapsoort::Melding => Self::EscalatieMelden,
            Stapsoort::InBehandeling => Self::EscalatieInBehandelingNemen,
            Stapsoort::VoorstelOpschaling => Self::EscalatieOpschalingVoorstellen,
            Stapsoort::Akkoord => Self::EscalatieAkkoordOpschaling,
            Stapsoort::Opschaling => Self::EscalatieOpschalen,
            Stapsoort::Afschaling => Self::EscalatieAfschalen,
            Stapsoort::Opschorting => Self::EscalatieOpschorten,
            Stapsoort::Hervatting => Self::EscalatieHervatten,
            Stapsoort::Toelichting => Self::EscalatieToelichten,
            Stapsoort::Afhandeling => Self::EscalatieAfhandelen,
            Stapsoort::Afwijzing => Self::EscalatieAfwijzen,
            Stapsoort::Intrekking => Self::EscalatieIntrekken,
        }
    }
}
