//! The one table of refusals: code → status, title, explanation.
//!
//! A code is a promise to clients (the SPA translates by it): it is never renamed. `{…}` in an explanation is filled from the parameters.

use actix_web::http::StatusCode;

macro_rules! codes {
    ($($variant:ident, $code:literal, $status:ident, $title:literal, $detail:literal;)*) => {
        /// Why something was refused.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Code {
            $(#[doc = $detail] $variant,)*
        }

        impl Code {
            /// Every code there is.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// The name on the wire.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $code,)* }
            }

            /// The HTTP status that goes with it.
            #[must_use]
            pub fn status(self) -> StatusCode {
                match self { $(Self::$variant => StatusCode::$status,)* }
            }

            /// A short title in Dutch, the same for every occurrence.
            #[must_use]
            pub fn title(self) -> &'static str {
                match self { $(Self::$variant => $title,)* }
            }

            pub(super) fn detail(self) -> &'static str {
                match self { $(Self::$variant => $detail,)* }
            }
        }
    };
}

codes! {
    // Finding the way
    PadOnbekend, "padOnbekend", NOT_FOUND, "Niet gevonden", "Dit adres bestaat niet.";
    MethodeNietToegestaan, "methodeNietToegestaan", METHOD_NOT_ALLOWED, "Methode niet toegestaan", "Dit adres kent deze methode niet; zie de header Allow.";
    AlleenLezen, "alleenLezen", CONFLICT, "Alleen lezen", "U kijkt naar een eerdere dag; daar valt niets meer aan te doen.";
    NietGevonden, "nietGevonden", NOT_FOUND, "Niet gevonden", "Dit bestaat niet, of u mag het niet zien.";
    // Who are you
    NietAangemeld, "nietAangemeld", UNAUTHORIZED, "Niet aangemeld", "Meld u aan: er is geen geldig toegangstoken meegestuurd.";
    AanmeldenMislukt, "aanmeldenMislukt", UNAUTHORIZED, "Aanmelden mislukt", "E-mailadres en wachtwoord horen niet bij elkaar, of het account is uitgeschakeld.";
    SessieVerlopen, "sessieVerlopen", UNAUTHORIZED, "Sessie verlopen", "Uw sessie is beëindigd. Meld u opnieuw aan.";
    WachtwoordWijzigenVereist, "wachtwoordWijzigenVereist", FORBIDDEN, "Wijzig eerst uw wachtwoord", "U meldde zich aan met een eenmalig wachtwoord. Kies eerst een eigen wachtwoord.";
    VreemdeHerkomst, "vreemdeHerkomst", FORBIDDEN, "Vreemde herkomst", "Dit verzoek komt van een andere site dan deze toepassing.";
    TeVeelPogingen, "teVeelPogingen", TOO_MANY_REQUESTS, "Te veel pogingen", "Er waren te veel mislukte pogingen. Wacht even en probeer het opnieuw.";
    RechtenGewijzigd, "rechtenGewijzigd", FORBIDDEN, "Rechten gewijzigd", "Uw rechten zijn gewijzigd terwijl dit binnenkwam. Stuur het opnieuw.";
    GeenRecht, "geenRecht", FORBIDDEN, "Geen recht", "Uw rol geeft geen recht op deze handeling.";
    LaatsteBeheerder, "laatsteBeheerder", CONFLICT, "Laatste beheerder", "Dit is de laatste beheerder. Wijs eerst een andere beheerder aan.";
    TweeGeheimen, "tweeGeheimen", CONFLICT, "Er gelden al twee geheimen", "Er gelden al twee geheimen. Beëindig er eerst één.";
    // The form of a request
    MediatypeNietOndersteund, "mediatypeNietOndersteund", UNSUPPORTED_MEDIA_TYPE, "Mediatype niet ondersteund", "Stuur de inhoud als {verwacht}.";
    InhoudGecodeerd, "inhoudGecodeerd", UNSUPPORTED_MEDIA_TYPE, "Inhoud gecodeerd", "Stuur de inhoud zoals zij is, zonder Content-Encoding.";
    InhoudOnvolledig, "inhoudOnvolledig", BAD_REQUEST, "Inhoud onvolledig", "De inhoud is niet heel aangekomen.";
    NietAanvaardbaar, "nietAanvaardbaar", NOT_ACCEPTABLE, "Niet aanvaardbaar", "Dit adres antwoordt met {mogelijk}.";
    TeGroot, "teGroot", PAYLOAD_TOO_LARGE, "Te groot", "De inhoud is groter dan {maximum} bytes.";
    TeTraag, "teTraag", REQUEST_TIMEOUT, "Te traag", "De inhoud kwam niet op tijd binnen.";
    InvoerOngeldig, "invoerOngeldig", BAD_REQUEST, "Ongeldige invoer", "De invoer klopt niet; invalidParams zegt per veld wat er mis is.";
    JsonOngeldig, "jsonOngeldig", BAD_REQUEST, "Ongeldige JSON", "De inhoud is geen geldige JSON: {reden}.";
    CursorOngeldig, "cursorOngeldig", BAD_REQUEST, "Ongeldige cursor", "Deze cursor hoort niet bij deze lijst. Begin opnieuw zonder cursor.";
    CursorTeOud, "cursorTeOud", GONE, "Cursor te oud", "Deze cursor is te oud. Haal alles opnieuw op en begin vanaf de nieuwste cursor.";
    BereikGewijzigd, "bereikGewijzigd", GONE, "Bereik gewijzigd", "Uw rechten zijn veranderd sinds u deze cursor kreeg. Begin opnieuw zonder cursor, of vergelijk met de inventaris.";
    TeVeelWachters, "teVeelWachters", TOO_MANY_REQUESTS, "Te veel wachtende verzoeken", "Er wachten al {hoogstens} verzoeken van u op wijzigingen. Laat er een aflopen.";
    // Versions
    VersieVereist, "versieVereist", PRECONDITION_REQUIRED, "If-Match vereist", "Stuur de header If-Match met de ETag van wat u zag.";
    VersieVerouderd, "versieVerouderd", PRECONDITION_FAILED, "Intussen gewijzigd", "Iemand anders wijzigde dit intussen; huidig toont hoe het nu is.";
    SleutelHergebruikt, "sleutelHergebruikt", UNPROCESSABLE_ENTITY, "Idempotency-Key hergebruikt", "Deze Idempotency-Key is al gebruikt voor een ander verzoek.";
    VerzoekLoopt, "verzoekLoopt", CONFLICT, "Verzoek loopt nog", "Een verzoek met deze Idempotency-Key wordt nog verwerkt.";
    AlAanwezig, "alAanwezig", CONFLICT, "Bestaat al", "Dit bestaat al.";
    InGebruik, "inGebruik", CONFLICT, "In gebruik", "Hier wordt nog naar verwezen; het kan daarom niet weg.";
    VerwijzingOnbekend, "verwijzingOnbekend", CONFLICT, "Verwijzing onbekend", "Iets waarnaar u verwijst bestaat niet (meer).";
    RegelGeschonden, "regelGeschonden", CONFLICT, "Regel geschonden", "Dit is in strijd met een regel van het register.";
    // Woningbouwplannen
    BronLeidend, "bronLeidend", CONFLICT, "De bron is leidend", "Dit komt uit {bron} ({velden}): wijzig het bij de bron en importeer het opnieuw.";
    // Besluitmomenten
    AlBesloten, "alBesloten", CONFLICT, "Al besloten", "Op dit besluitmoment is al besloten. Plan een nieuw besluitmoment voor een nieuw besluit.";
    BesluitVoorAanhouding, "besluitVoorAanhouding", CONFLICT, "Besluit voor de aanhouding", "Dit besluit ligt voor de aanhouding van {aangehoudenOp}.";
    // Verantwoordelijken
    ZetelBezet, "zetelBezet", CONFLICT, "Zetel bezet", "Deze zetel is in (een deel van) deze periode al bezet: vanaf {van}. Beëindig dat eerst.";
    AlBeeindigd, "alBeeindigd", CONFLICT, "Al beëindigd", "Deze bezetting heeft al een einde: {geldigTot}.";
    // Faseovergangen
    PoortDicht, "poortDicht", CONFLICT, "De poort is dicht", "De fase kan nog niet worden afgesloten; belemmeringen zegt wat er nog in de weg staat.";
    AfwijkingOnnodig, "afwijkingOnnodig", CONFLICT, "Afwijken is niet nodig", "Niets staat de afsluiting in de weg; sluit de fase af zonder afwijking.";
    FaseAlAfgesloten, "faseAlAfgesloten", CONFLICT, "Fase al afgesloten", "Deze fase is al afgesloten.";
    FaseNietAfgesloten, "faseNietAfgesloten", CONFLICT, "Fase niet afgesloten", "Deze fase is niet afgesloten; er valt niet naar terug te gaan.";
    TerugBesluitNietPositief, "terugBesluitNietPositief", CONFLICT, "Besluit niet positief", "Dit besluit is niet positief; het project gaat er niet op terug.";
    // Escalaties
    EscalatieLooptAl, "escalatieLooptAl", CONFLICT, "Loopt al", "Over deze vraag loopt al een escalatie bij dit project.";
    EscalatieGesloten, "escalatieGesloten", CONFLICT, "Gesloten", "Deze escalatie is gesloten.";
    EscalatieIsConcept, "escalatieIsConcept", CONFLICT, "Nog een concept", "Deze escalatie is nog een concept. Meld haar eerst.";
    EscalatieAlGemeld, "escalatieAlGemeld", CONFLICT, "Al gemeld", "Deze escalatie is al gemeld en geen concept meer.";
    EscalatieOpgeschort, "escalatieOpgeschort", CONFLICT, "Opgeschort", "Deze escalatie is opgeschort. Hervat haar eerst.";
    EscalatieNietOpgeschort, "escalatieNietOpgeschort", CONFLICT, "Niet opgeschort", "Deze escalatie is niet opgeschort.";
    EscalatieAlInBehandeling, "escalatieAlInBehandeling", CONFLICT, "Al in behandeling", "Deze escalatie is al in behandeling.";
    EscalatieNietInBehandeling, "escalatieNietInBehandeling", CONFLICT, "Nog niet in behandeling", "Neem deze escalatie eerst in behandeling.";
    EscalatieAlGeopend, "escalatieAlGeopend", CONFLICT, "Al geopend", "De behandelaar heeft deze escalatie al geopend; zij kan niet meer worden ingetrokken.";
    HoogsteNiveau, "hoogsteNiveau", CONFLICT, "Hoogste niveau", "Dit is het hoogste niveau van de escalatieladder.";
    LaagsteNiveau, "laagsteNiveau", CONFLICT, "Laagste niveau", "Dit is het laagste niveau van de escalatieladder.";
    VoorstelNodig, "voorstelNodig", CONFLICT, "Voorstel nodig", "Opschalen naar een andere organisatie begint met een voorstel.";
    VoorstelOnnodig, "voorstelOnnodig", CONFLICT, "Geen voorstel nodig", "Binnen de eigen organisatie is geen voorstel nodig; schaal direct op.";
    AlVoorgesteld, "alVoorgesteld", CONFLICT, "Al voorgesteld", "Er ligt al een voorstel tot opschaling.";
    GeenVoorstel, "geenVoorstel", CONFLICT, "Geen voorstel", "Er ligt geen voorstel tot opschaling om mee in te stemmen.";
    TafelNeemtGeenBesluit, "tafelNeemtGeenBesluit", CONFLICT, "Geen besluit", "Een versnellingstafel neemt geen besluit; kies een afspraak, advies of toezegging.";
    GevolgNietAanU, "gevolgNietAanU", CONFLICT, "Gevolg niet aan u", "Alleen wie namens de gemeente zelf afhandelt, verschuift daarbij een mijlpaal van het project.";
    NiveauOnbekend, "niveauOnbekend", CONFLICT, "Niveau onbekend", "De escalatieladder kent dit niveau niet.";
    // The house itself
    Overbelast, "overbelast", SERVICE_UNAVAILABLE, "Even te druk", "De dienst is tijdelijk overbelast of de database is niet bereikbaar. Probeer het zo opnieuw.";
    InterneFout, "interneFout", INTERNAL_SERVER_ERROR, "Interne fout", "Er ging aan onze kant iets mis. Vermeld bij een melding het nummer in instance.";
    // Key projects
    ProjectAlGepauzeerd, "projectAlGepauzeerd", CONFLICT, "Al gepauzeerd", "Het project is al gepauzeerd.";
    ProjectNietGepauzeerd, "projectNietGepauzeerd", CONFLICT, "Niet gepauzeerd", "Het project is niet gepauzeerd en kan dus niet worden hervat.";
    ProjectBeeindigd, "projectBeeindigd", CONFLICT, "Project beëindigd", "Het project is beëindigd; er verandert niets meer aan.";
    ProjectGepauzeerd, "projectGepauzeerd", CONFLICT, "Project gepauzeerd", "Het project is gepauzeerd. Hervat het eerst.";
    OnderdeelVanZichzelf, "onderdeelVanZichzelf", CONFLICT, "Onderdeel van zichzelf", "Een project kan geen onderdeel van zichzelf zijn.";
    GeheelIsOnderdeel, "geheelIsOnderdeel", CONFLICT, "Geheel is zelf een onderdeel", "Het gekozen geheel is zelf een onderdeel; er is één niveau van onderdelen.";
    ProjectHeeftOnderdelen, "projectHeeftOnderdelen", CONFLICT, "Heeft zelf onderdelen", "Het project heeft zelf onderdelen en kan dus geen onderdeel worden.";
    PenvoerderNeemtDeel, "penvoerderNeemtDeel", CONFLICT, "Penvoerder neemt al deel", "De gemeente die de pen voert hoort niet bij de deelnemende gemeenten.";
    DeelnemerDubbel, "deelnemerDubbel", CONFLICT, "Gemeente staat er dubbel in", "Een gemeente kan één keer deelnemen.";
    VertrouwelijkheidTeRuim, "vertrouwelijkheidTeRuim", CONFLICT, "Te ruime vertrouwelijkheid", "Een onderdeel kan niet voor meer lezers zijn dan het geheel.";
    PlanGemeenteNeemtNietDeel, "planGemeenteNeemtNietDeel", CONFLICT, "Gemeente neemt niet deel", "De gemeente van dit plan neemt niet deel aan het project.";
    PlanAlGekoppeld, "planAlGekoppeld", CONFLICT, "Al gekoppeld", "Dit plan hoort al bij een sleutelproject. Maak het daar eerst los.";
    TeVeelPlannen, "teVeelPlannen", CONFLICT, "Te veel plannen", "Een project telt hoogstens {maximum} plannen.";
    // Milestones
    MijlpaalAlBehaald, "mijlpaalAlBehaald", CONFLICT, "Al behaald", "De mijlpaal is al behaald.";
    MijlpaalNietBehaald, "mijlpaalNietBehaald", CONFLICT, "Nog niet behaald", "De mijlpaal is nog niet behaald.";
    MijlpaalVervallen, "mijlpaalVervallen", CONFLICT, "Vervallen", "De mijlpaal is vervallen.";
    ZelfdeDatum, "zelfdeDatum", CONFLICT, "Zelfde datum", "De datum blijft gelijk; er verandert niets.";
    DatumVereist, "datumVereist", CONFLICT, "Datum vereist", "Alleen een realisatie kan worden teruggenomen; deze datum kan niet leeg worden.";
    RealisatieInToekomst, "realisatieInToekomst", CONFLICT, "In de toekomst", "Een realisatie kan niet in de toekomst liggen.";
    BesluitNodig, "besluitNodig", CONFLICT, "Besluit nodig", "Een besluit stelde de basisdatum vast; alleen een besluit verandert die nog.";
    MijlpaalKringloop, "mijlpaalKringloop", CONFLICT, "Kringloop", "De mijlpalen zouden op elkaar wachten.";
}

impl Code {
    /// Finds a code by its name on the wire; rules of the domain name their refusals so.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|code| code.as_str() == name)
    }
}
