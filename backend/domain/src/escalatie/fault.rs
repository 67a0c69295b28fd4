//! Why a step cannot be taken.

use uuid::Uuid;

use crate::fault::faults;

faults! {
    /// Why a case is not raised, or a step in its course is refused.
    #[derive(Copy)]
    EscalatieFault {
        /// The project has an open case about this question.
        LooptAl {
            /// That case, for whoever may read it.
            escalatie_id: Option<Uuid>,
        } = "escalatieLooptAl", State("Loopt al"), "Over deze vraag loopt al een escalatie bij dit project.";
        /// It was opgelost, afgewezen or ingetrokken.
        Gesloten = "escalatieGesloten", State("Gesloten"), "Deze escalatie is gesloten.";
        /// It is still a draft: only melding, toelichting and intrekking are possible.
        IsConcept = "escalatieIsConcept", State("Nog een concept"),
            "Deze escalatie is nog een concept. Meld haar eerst.";
        /// It is no draft any more.
        AlGemeld = "escalatieAlGemeld", State("Al gemeld"), "Deze escalatie is al gemeld en geen concept meer.";
        /// The clock stands still: only hervatting and toelichting are possible.
        IsOpgeschort = "escalatieOpgeschort", State("Opgeschort"), "Deze escalatie is opgeschort. Hervat haar eerst.";
        /// There is nothing to resume.
        NietOpgeschort = "escalatieNietOpgeschort", State("Niet opgeschort"), "Deze escalatie is niet opgeschort.";
        /// The present level already works on it.
        AlInBehandeling = "escalatieAlInBehandeling", State("Al in behandeling"),
            "Deze escalatie is al in behandeling.";
        /// The present level must take it up first.
        NietInBehandeling = "escalatieNietInBehandeling", State("Nog niet in behandeling"),
            "Neem deze escalatie eerst in behandeling.";
        /// An addressee took it up, so it cannot be withdrawn any more.
        AlGeopend = "escalatieAlGeopend", State("Al geopend"),
            "De behandelaar heeft deze escalatie al geopend; zij kan niet meer worden ingetrokken.";
        /// There is no higher level.
        HoogsteNiveau = "hoogsteNiveau", State("Hoogste niveau"), "Dit is het hoogste niveau van de escalatieladder.";
        /// There is no lower level.
        LaagsteNiveau = "laagsteNiveau", State("Laagste niveau"), "Dit is het laagste niveau van de escalatieladder.";
        /// Moving to another organisation asks for a proposal and an akkoord.
        VoorstelNodig = "voorstelNodig", State("Voorstel nodig"),
            "Opschalen naar een andere organisatie begint met een voorstel.";
        /// Moving within one organisation asks for no proposal.
        VoorstelOnnodig = "voorstelOnnodig", State("Geen voorstel nodig"),
            "Binnen de eigen organisatie is geen voorstel nodig; schaal direct op.";
        /// A proposal already waits.
        AlVoorgesteld = "alVoorgesteld", State("Al voorgesteld"), "Er ligt al een voorstel tot opschaling.";
        /// There is no proposal to agree to.
        GeenVoorstel = "geenVoorstel", State("Geen voorstel"),
            "Er ligt geen voorstel tot opschaling om mee in te stemmen.";
        /// A table agrees, advises or promises; it takes no decision.
        TafelNeemtGeenBesluit = "tafelNeemtGeenBesluit", State("Geen besluit"),
            "Een versnellingstafel neemt geen besluit; kies een afspraak, advies of toezegging.";
        /// Another than the municipality settles it, and would move its milestone.
        GevolgNietAanU = "gevolgNietAanU", State("Gevolg niet aan u"),
            "Alleen wie namens de gemeente zelf afhandelt, verschuift daarbij een mijlpaal van het project.";
        /// The ladder has no such level: case and ladder do not belong together.
        NiveauOnbekend = "niveauOnbekend", State("Niveau onbekend"), "De escalatieladder kent dit niveau niet.";
    }
}
