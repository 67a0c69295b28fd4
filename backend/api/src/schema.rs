// @generated automatically by Diesel CLI.

diesel::table! {
    provincie (id) {
        id -> Uuid,
        code -> Text,
        naam -> Text,
        versie -> Int4,
    }
}

diesel::table! {
    regio (id) {
        id -> Uuid,
        code -> Text,
        naam -> Text,
        provincie_code -> Text,
        versie -> Int4,
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
    }
}

diesel::table! {
    escalatieladder (id) {
        id -> Uuid,
        probleemhouder -> Text,
        versie -> Int4,
        geldig_vanaf -> Date,
        niveaus -> Jsonb,
    }
}

diesel::table! {
    reces (organisatie_code, van) {
        organisatie_code -> Text,
        van -> Date,
        tot_en_met -> Date,
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
    }
}

diesel::allow_tables_to_appear_in_same_query!(
    provincie,
    regio,
    gemeente,
    knelpuntthema,
    doelstelling,
    escalatieladder,
    reces,
    kenmerkteller,
    sleutelproject,
    statuswisseling,
    planfase,
);
