//! The table of technical refusals: code → status, title, explanation. What a rule refuses stands in the domain, beside the rule.
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

            /// What is wrong and how to mend it, in Dutch.
            #[must_use]
            pub fn sentence(self) -> &'static str {
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
    // Versions and repetitions
    VersieVereist, "versieVereist", PRECONDITION_REQUIRED, "If-Match vereist", "Stuur de header If-Match met de ETag van wat u zag.";
    VersieVerouderd, "versieVerouderd", PRECONDITION_FAILED, "Intussen gewijzigd", "Iemand anders wijzigde dit intussen. Haal het opnieuw op en kijk wat er veranderde.";
    SleutelHergebruikt, "sleutelHergebruikt", UNPROCESSABLE_ENTITY, "Idempotency-Key hergebruikt", "Deze Idempotency-Key is al gebruikt voor een ander verzoek.";
    VerzoekLoopt, "verzoekLoopt", CONFLICT, "Verzoek loopt nog", "Een verzoek met deze Idempotency-Key wordt nog verwerkt.";
    // What the database holds together
    AlAanwezig, "alAanwezig", CONFLICT, "Bestaat al", "Dit bestaat al.";
    InGebruik, "inGebruik", CONFLICT, "In gebruik", "Hier wordt nog naar verwezen; het kan daarom niet weg.";
    VerwijzingOnbekend, "verwijzingOnbekend", CONFLICT, "Verwijzing onbekend", "Iets waarnaar u verwijst bestaat niet (meer).";
    // The house itself
    Opnieuw, "opnieuw", SERVICE_UNAVAILABLE, "Even geduld", "Iemand anders is hier op dit moment mee bezig. Probeer het zo opnieuw.";
    Overbelast, "overbelast", SERVICE_UNAVAILABLE, "Even te druk", "De dienst is tijdelijk overbelast of de database is niet bereikbaar. Probeer het zo opnieuw.";
    InterneFout, "interneFout", INTERNAL_SERVER_ERROR, "Interne fout", "Er ging aan onze kant iets mis. Vermeld bij een melding het nummer in instance.";
    // Who are you, and what may you
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
}
