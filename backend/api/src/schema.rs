// @generated automatically by Diesel CLI.

diesel::table! {
    provincie (id) {
        id -> Uuid,
        code -> Text,
        naam -> Text,
        versie -> Int4,
        gewijzigd_op -> Timestamptz,
        omhullende -> Nullable<Array<Double>>,
    }
}

diesel::table! {
    regio (id) {
        id -> Uuid,
        code -> Text,
        naam -> Text,
        provincie_code -> Text,
        versie -> Int4,
        gewijzigd_op -> Timestamptz,
    }
}

diesel::table! {
    gemeente (id) {
        id -> Uuid,
        code -> Text,
        naam -> Text,
        regio_code -> Text,
        provincie_code -> Text,
        geldig_vanaf -> Date,
        geldig_tot -> Nullable<Date>,
        opvolger_code -> Nullable<Text>,
        versie -> Int4,
        gewijzigd_op -> Timestamptz,
    }
}

diesel::table! {
    knelpuntthema (id) {
        id -> Uuid,
        code -> Text,
        naam -> Text,
        geldig_vanaf -> Date,
        geldig_tot -> Nullable<Date>,
        versie -> Int4,
        gewijzigd_op -> Timestamptz,
    }
}

diesel::table! {
    woningbouwplan (id) {
        id -> Uuid,
        bron -> Nullable<Text>,
        bron_id -> Nullable<Text>,
        bronvelden -> Array<Text>,
        brondatum -> Nullable<Date>,
        naam -> Text,
        gemeente_code -> Text,
        plantype -> Text,
        planstatus -> Text,
        juridische_grondslag -> Nullable<Text>,
        projectstatus -> Text,
        opdrachtgever -> Text,
        vertrouwelijkheid -> Text,
        sleutelproject_id -> Nullable<Uuid>,
        locatie -> Nullable<Jsonb>,
        bruto -> Int4,
        sloop -> Int4,
        gerealiseerd -> Int4,
        restcapaciteit -> Int4,
        verwijderd_op -> Nullable<Timestamptz>,
        aangemaakt_op -> Timestamptz,
        gewijzigd_op -> Timestamptz,
        versie -> Int4,
        uitspraakdatum -> Nullable<Date>,
    }
}

diesel::table! {
    programmaregel (id) {
        id -> Uuid,
        woningbouwplan_id -> Uuid,
        gemeente_code -> Text,
        jaar -> Nullable<Int4>,
        woningtype -> Text,
        betaalbaarheid -> Text,
        soort -> Text,
        gepland -> Int4,
        gerealiseerd -> Int4,
        versie -> Int4,
        gewijzigd_op -> Timestamptz,
    }
}

diesel::table! {
    import (id) {
        id -> Uuid,
        bestandsnaam -> Text,
        formaat -> Text,
        bron -> Text,
        vertrouwelijkheid -> Text,
        toewijzing -> Text,
        status -> Text,
        rijen -> Int4,
        nieuw -> Int4,
        gewijzigd -> Int4,
        ongewijzigd -> Int4,
        met_waarschuwing -> Int4,
        geweigerd -> Int4,
        woningen -> Int8,
        actor_id -> Nullable<Uuid>,
        aangemaakt_op -> Timestamptz,
        versie -> Int4,
    }
}

diesel::table! {
    importrij (id) {
        id -> Uuid,
        import_id -> Uuid,
        rij -> Int4,
        bron_id -> Nullable<Text>,
        naam -> Nullable<Text>,
        uitkomst -> Text,
        woningbouwplan_id -> Nullable<Uuid>,
        meldingen -> Jsonb,
    }
}

diesel::table! {
    doelstelling (id) {
        id -> Uuid,
        code -> Text,
        gebied_code -> Text,
        omschrijving -> Text,
        aantal -> Nullable<Int4>,
        soort -> Text,
        eenheid -> Text,
        telt -> Array<Text>,
        segment -> Nullable<Text>,
        telperiode_van -> Date,
        telperiode_tot -> Date,
        vastgesteld_op -> Date,
        bron -> Text,
        zekerheid -> Text,
        versie -> Int4,
        gewijzigd_op -> Timestamptz,
    }
}

diesel::table! {
    escalatieladder (id) {
        id -> Uuid,
        probleemhouder -> Text,
        versie -> Int4,
        geldig_vanaf -> Date,
        niveaus -> Jsonb,
        aangemaakt_op -> Timestamptz,
    }
}

diesel::table! {
    reces (id) {
        id -> Uuid,
        organisatie_code -> Text,
        soort -> Text,
        naam -> Text,
        van -> Date,
        tot_en_met -> Date,
        aangemaakt_op -> Timestamptz,
        versie -> Int4,
    }
}

diesel::table! {
    kenmerkteller (gemeente_code) {
        gemeente_code -> Text,
        laatste -> Int4,
    }
}

diesel::table! {
    sleutelproject (id) {
        id -> Uuid,
        kenmerk -> Text,
        naam -> Text,
        omschrijving -> Nullable<Text>,
        gemeente_code -> Text,
        deelnemende_gemeenten -> Array<Text>,
        onderdeel_van -> Nullable<Uuid>,
        vertrouwelijkheid -> Text,
        status -> Text,
        locatie -> Nullable<Jsonb>,
        aangemaakt_op -> Timestamptz,
        gewijzigd_op -> Timestamptz,
        versie -> Int4,
    }
}

diesel::table! {
    statuswisseling (id) {
        id -> Uuid,
        sleutelproject_id -> Uuid,
        gemeente_code -> Text,
        van -> Text,
        naar -> Text,
        oorzaak -> Nullable<Text>,
        toelichting -> Text,
        actor_id -> Nullable<Uuid>,
        gebeurd_op -> Timestamptz,
    }
}

diesel::table! {
    planfase (id) {
        id -> Uuid,
        sleutelproject_id -> Uuid,
        gemeente_code -> Text,
        soort -> Text,
        volgorde -> Int4,
        naam -> Text,
        geplande_start -> Nullable<Date>,
        gepland_einde -> Nullable<Date>,
        werkelijke_start -> Nullable<Date>,
        werkelijk_einde -> Nullable<Date>,
        met_afwijking -> Bool,
        versie -> Int4,
        gewijzigd_op -> Timestamptz,
    }
}

diesel::table! {
    gebruiker (id) {
        id -> Uuid,
        email -> Text,
        naam -> Text,
        taal -> Text,
        actief -> Bool,
        aangemaakt_op -> Timestamptz,
        gewijzigd_op -> Timestamptz,
        versie -> Int4,
    }
}

diesel::table! {
    aanmeldgegeven (gebruiker_id) {
        gebruiker_id -> Uuid,
        wachtwoord_hash -> Text,
        wachtwoord_wijzigen -> Bool,
        laatst_aangemeld_op -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    toekenning (id) {
        id -> Uuid,
        gebruiker_id -> Uuid,
        rol -> Text,
        organisatie_code -> Nullable<Text>,
        aangemaakt_op -> Timestamptz,
        versie -> Int4,
    }
}

diesel::table! {
    api_client (id) {
        id -> Uuid,
        client_id -> Text,
        naam -> Text,
        organisatie_code -> Text,
        gemeente_codes -> Array<Text>,
        niveau -> Text,
        scopes -> Array<Text>,
        actief -> Bool,
        aangemaakt_op -> Timestamptz,
        gewijzigd_op -> Timestamptz,
        versie -> Int4,
    }
}

diesel::table! {
    api_client_geheim (id) {
        id -> Uuid,
        api_client_id -> Uuid,
        geheim_hash -> Bytea,
        aangemaakt_op -> Timestamptz,
        verloopt_op -> Nullable<Timestamptz>,
        laatst_gebruikt_op -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    sessie (id) {
        id -> Uuid,
        gebruiker_id -> Uuid,
        aangemaakt_op -> Timestamptz,
        laatst_gebruikt_op -> Timestamptz,
        beeindigd_op -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    api_client_weigering (api_client_id) {
        api_client_id -> Uuid,
        geweigerd_op -> Timestamptz,
        reden -> Text,
    }
}

diesel::table! {
    bezoek (gebruiker_id) {
        gebruiker_id -> Uuid,
        laatst_op -> Timestamptz,
        vorig_op -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    verversing (token_hash) {
        token_hash -> Bytea,
        sessie_id -> Uuid,
        uitgegeven_op -> Timestamptz,
        gebruikt_op -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    aanmeldpoging (sleutel) {
        sleutel -> Bytea,
        mislukt -> Int4,
        laatst_op -> Timestamptz,
    }
}

diesel::table! {
    organisatie (code) {
        code -> Text,
        naam -> Text,
        soort -> Text,
    }
}

diesel::table! {
    bereik (organisatie_code, gemeente_code) {
        organisatie_code -> Text,
        gemeente_code -> Text,
        kring -> Text,
    }
}

diesel::table! {
    journaal (tijdperk, xid, volgnummer) {
        tijdperk -> Int4,
        xid -> Int8,
        volgnummer -> Int8,
        soort -> Text,
        id -> Uuid,
        versie -> Int4,
        operatie -> Text,
        velden -> Array<Text>,
        wortel_id -> Uuid,
        ouder_id -> Nullable<Uuid>,
        zicht_id -> Uuid,
        binnen -> Bool,
        genoemd_id -> Nullable<Uuid>,
        organisatie_code -> Nullable<Text>,
        lezers_voor -> Nullable<Array<Text>>,
        lezers -> Array<Text>,
        genoemd_lezers -> Nullable<Array<Text>>,
        actor_id -> Nullable<Uuid>,
        reden -> Nullable<Text>,
        gebeurd_op -> Timestamptz,
    }
}

diesel::table! {
    zicht (id) {
        id -> Uuid,
        lezers -> Array<Text>,
    }
}

diesel::joinable!(aanmeldgegeven -> gebruiker (gebruiker_id));
diesel::joinable!(toekenning -> gebruiker (gebruiker_id));
diesel::joinable!(sessie -> gebruiker (gebruiker_id));
diesel::joinable!(bezoek -> gebruiker (gebruiker_id));
diesel::joinable!(verversing -> sessie (sessie_id));
diesel::joinable!(api_client_geheim -> api_client (api_client_id));
diesel::joinable!(api_client_weigering -> api_client (api_client_id));

diesel::table! {
    idempotentie (aanroeper_id, sleutel) {
        aanroeper_id -> Uuid,
        sleutel -> Text,
        vingerafdruk -> Text,
        antwoord -> Jsonb,
        gebeurd_op -> Timestamptz,
    }
}

diesel::table! {
    besluitmoment (id) {
        id -> Uuid,
        sleutelproject_id -> Uuid,
        gemeente_code -> Text,
        fase -> Text,
        naam -> Text,
        orgaan -> Text,
        geplande_datum -> Nullable<Date>,
        sluit_fase_af -> Bool,
        aangemaakt_op -> Timestamptz,
        gewijzigd_op -> Timestamptz,
        versie -> Int4,
    }
}

diesel::table! {
    besluit (id) {
        id -> Uuid,
        besluitmoment_id -> Uuid,
        sleutelproject_id -> Uuid,
        gemeente_code -> Text,
        volgnummer -> Int4,
        uitkomst -> Text,
        datum -> Date,
        voorwaarden -> Jsonb,
        vindplaats -> Nullable<Text>,
        mandaat -> Nullable<Text>,
        toelichting -> Nullable<Text>,
        stelt_basis_vast -> Bool,
        actor_id -> Nullable<Uuid>,
        gebeurd_op -> Timestamptz,
    }
}

diesel::table! {
    verantwoordelijke (id) {
        id -> Uuid,
        sleutelproject_id -> Uuid,
        gemeente_code -> Text,
        rol -> Text,
        gebruiker_id -> Nullable<Uuid>,
        naam -> Text,
        vervanger -> Nullable<Text>,
        geldig_vanaf -> Date,
        geldig_tot -> Nullable<Date>,
        aangemaakt_op -> Timestamptz,
        gewijzigd_op -> Timestamptz,
        versie -> Int4,
    }
}

diesel::table! {
    mijlpaal (id) {
        id -> Uuid,
        sleutelproject_id -> Uuid,
        gemeente_code -> Text,
        fase -> Text,
        soort -> Nullable<Text>,
        naam -> Text,
        basisdatum -> Date,
        basis_precisie -> Text,
        indicatief -> Bool,
        prognosedatum -> Date,
        prognose_precisie -> Text,
        realisatiedatum -> Nullable<Date>,
        realisatie_precisie -> Nullable<Text>,
        vervalreden -> Nullable<Text>,
        verplicht -> Bool,
        afhankelijk_van -> Array<Uuid>,
        verantwoordelijke -> Nullable<Text>,
        bewijs -> Nullable<Text>,
        aangemaakt_op -> Timestamptz,
        gewijzigd_op -> Timestamptz,
        versie -> Int4,
    }
}

diesel::table! {
    verschuiving (id) {
        id -> Uuid,
        mijlpaal_id -> Uuid,
        sleutelproject_id -> Uuid,
        gemeente_code -> Text,
        van -> Date,
        van_precisie -> Text,
        naar -> Date,
        naar_precisie -> Text,
        dagen -> Int4,
        oorzaak -> Text,
        toelichting -> Text,
        aanleiding_id -> Nullable<Uuid>,
        actor_id -> Nullable<Uuid>,
        gebeurd_op -> Timestamptz,
    }
}

diesel::table! {
    correctie (id) {
        id -> Uuid,
        mijlpaal_id -> Uuid,
        sleutelproject_id -> Uuid,
        gemeente_code -> Text,
        veld -> Text,
        van -> Date,
        van_precisie -> Text,
        naar -> Nullable<Date>,
        naar_precisie -> Nullable<Text>,
        toelichting -> Text,
        actor_id -> Nullable<Uuid>,
        gebeurd_op -> Timestamptz,
    }
}

diesel::table! {
    realisatie (id) {
        id -> Uuid,
        mijlpaal_id -> Uuid,
        sleutelproject_id -> Uuid,
        gemeente_code -> Text,
        datum -> Date,
        precisie -> Text,
        bewijs -> Nullable<Text>,
        toelichting -> Nullable<Text>,
        actor_id -> Nullable<Uuid>,
        gebeurd_op -> Timestamptz,
    }
}

diesel::table! {
    vervalverklaring (id) {
        id -> Uuid,
        mijlpaal_id -> Uuid,
        sleutelproject_id -> Uuid,
        gemeente_code -> Text,
        reden -> Text,
        toelichting -> Text,
        actor_id -> Nullable<Uuid>,
        gebeurd_op -> Timestamptz,
    }
}

diesel::table! {
    escalatie (id) {
        id -> Uuid,
        sleutelproject_id -> Uuid,
        mijlpaal_id -> Nullable<Uuid>,
        ladder_id -> Uuid,
        gemeente_code -> Text,
        melder_id -> Nullable<Uuid>,
        melder_organisatie -> Text,
        lezers -> Array<Text>,
        soort -> Text,
        titel -> Text,
        vraag -> Text,
        gewenst_besluit -> Text,
        status -> Text,
        niveau -> Int4,
        behandelaar -> Nullable<Text>,
        aan_zet_organisatie -> Nullable<Text>,
        reactie_voor -> Nullable<Date>,
        afhandelen_voor -> Nullable<Date>,
        in_behandeling_op -> Nullable<Date>,
        opgeschort_op -> Nullable<Date>,
        voorstel_op -> Nullable<Date>,
        gewaarschuwd_op -> Nullable<Date>,
        geopend -> Bool,
        uitkomst -> Nullable<Text>,
        aangemaakt_op -> Timestamptz,
        gewijzigd_op -> Timestamptz,
        versie -> Int4,
    }
}

diesel::table! {
    escalatiestap (id) {
        id -> Uuid,
        escalatie_id -> Uuid,
        sleutelproject_id -> Uuid,
        gemeente_code -> Text,
        volgnummer -> Int4,
        soort -> Text,
        van_niveau -> Int4,
        naar_niveau -> Int4,
        van_status -> Text,
        naar_status -> Text,
        uitkomst -> Nullable<Text>,
        toelichting -> Nullable<Text>,
        verschuiving_id -> Nullable<Uuid>,
        actor_id -> Nullable<Uuid>,
        gebeurd_op -> Timestamptz,
    }
}

diesel::table! {
    faseovergang (id) {
        id -> Uuid,
        sleutelproject_id -> Uuid,
        gemeente_code -> Text,
        volgnummer -> Int4,
        soort -> Text,
        van -> Text,
        naar -> Nullable<Text>,
        datum -> Date,
        afwijking -> Bool,
        belemmeringen -> Jsonb,
        grond -> Nullable<Text>,
        toelichting -> Nullable<Text>,
        actor_id -> Nullable<Uuid>,
        gebeurd_op -> Timestamptz,
        besluit_id -> Nullable<Uuid>,
    }
}

diesel::allow_tables_to_appear_in_same_query!(
    journaal,
    provincie,
    regio,
    gemeente,
    gebruiker,
    aanmeldgegeven,
    toekenning,
    api_client,
    api_client_geheim,
    api_client_weigering,
    sessie,
    bezoek,
    verversing,
    aanmeldpoging,
    organisatie,
    bereik,
    woningbouwplan,
    programmaregel,
    import,
    importrij,
    knelpuntthema,
    doelstelling,
    escalatieladder,
    reces,
    kenmerkteller,
    sleutelproject,
    statuswisseling,
    planfase,
    besluitmoment,
    besluit,
    verantwoordelijke,
    mijlpaal,
    verschuiving,
    correctie,
    realisatie,
    vervalverklaring,
    escalatie,
    escalatiestap,
    faseovergang,
);
