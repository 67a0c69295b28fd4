//! What a file says, and what is said about it.

use serde_json::{Value, json};
use sleutelbord_tests::TestApp;

use super::{counts, csv, opdracht, remarks, sends};

#[tokio::test]
async fn every_row_is_imported_or_refused_with_a_true_reason() {
    let app = TestApp::start().await;
    let provincie = app.provincie("PV23").await;
    let file = csv(&[
        "1,Zwolle,Spoorzone,Transformatie,1A Onherroepelijk,120,-12,27-1-2020,6.09,52.51",
        "2,Zwolle,Afgerond - Oude haven,Uitleg,2A Vastgesteld,0,0,1-2-2021,6.09,52.51",
        "3,Enschede,Vervallen - Getfert,Verdichting,Onbekend,67,0,31-2-2021,6.9,52.2",
        "4,Enschede,Sloopflat,Sloop,1A,0,-40,,,",
        "5,Amsterdam,Elders,Verdichting,1A Onherroepelijk,5,0,,,",
        "6,Zwolle,spoorzone,Verdichting,9Z Geheim,8,0,,4.9,52.37",
        "6,Zwolle,Dubbel,Verdichting,1A Onherroepelijk,8,0,,,",
        ",Zwolle,Zonder id,Verdichting,1A Onherroepelijk,8,0,,,",
        "7,Zwolle,Te veel,Flat,1A Onherroepelijk,acht,0,,,",
        "8,Zwolle,Te kort,Verdichting",
        "9,Zwolle,In meters,Verdichting,3 In voorbereiding,-3,0,,203000,502000",
    ]);
    let import = sends(&provincie, "", "lijst.csv", file, &opdracht("goedeRijen")).await.created();
    assert_eq!(counts(&import), [11, 5, 0, 0, 6, 4, 120 + 67 + 8]);
    assert_eq!((&import["status"], &import["formaat"]), (&json!("verwerkt"), &json!("csv")));

    let expected = [
        (3, "afgerondInNaam"),
        (3, "geenWoningen"),
        (4, "vervallenInNaam"),
        (4, "datumOnleesbaar"),
        (5, "alleenSloop"),
        (5, "geenWoningen"),
        (6, "gemeenteOnbekend"),
        (7, "waardeOnbekend"),
        (7, "plekBuitenProvincie"),
        (7, "naamDubbel"),
        (8, "bronIdDubbel"),
        (9, "bronIdOntbreekt"),
        (10, "plantypeOnbekend"),
        (10, "aantalOngeldig"),
        (11, "aantalKolommen"),
        (12, "aantalOngeldig"),
        (12, "coordinatenBuitenBereik"),
    ];
    let mut told = remarks(&provincie, &import).await;
    let mut expected = expected.map(|(row, code)| (row, code.to_owned()));
    told.sort();
    expected.sort();
    assert_eq!(told, expected);

    let plans = provincie.get("/woningbouwplannen?sort=-restcapaciteit&search=spoorzone").await.ok();
    let spoorzone = &plans.results()[0];
    for (field, value) in [
        ("plantype", json!("Transformatiegebied")),
        ("planstatus", json!("1A Onherroepelijk")),
        ("hardheid", json!("hard")),
        ("bron", json!("proef")),
        ("bronId", json!("1")),
        ("brondatum", json!("2020-01-27")),
        ("vertrouwelijkheid", json!("Provincie")),
        ("bruto", json!(120)),
        ("sloop", json!(12)),
        ("netto", json!(108)),
        ("locatie", json!({ "type": "Point", "coordinates": [6.09, 52.51] })),
        ("bronvelden", json!(["brondatum", "gemeenteCode", "locatie", "naam", "planstatus", "plantype", "programma"])),
    ] {
        assert_eq!(spoorzone[field], value, "{field}");
    }
    let afgerond = provincie.get("/woningbouwplannen?projectstatus=Afgerond").await.ok();
    assert_eq!(afgerond["totaal"], 1);
}

#[tokio::test]
async fn columns_can_be_pointed_out_and_a_missing_one_is_named() {
    let app = TestApp::start().await;
    let zwolle = app.gegevensbeheerder("GM0193").await;
    let file = "nr;project;stad;soort;nog te bouwen\nA-1;Hart van Zuid;GM0193;verdichting;12\n";
    let mut order = opdracht("allesOfNiets");
    let refused = sends(&zwolle, "", "x.csv", file, &order).await.invalid("opdracht.kolommen.naam", "kolomOntbreekt");
    refused.invalid("opdracht.bronIdKolom", "kolomOntbreekt");
    order["bronIdKolom"] = json!("nr");
    order["kolommen"] =
        json!({ "naam": "Project", "gemeente": "stad", "plantype": "soort", "restcapaciteit": "nog te bouwen" });
    let import = sends(&zwolle, "", "x.csv", file, &order).await.created();
    assert_eq!(counts(&import), [1, 1, 0, 0, 0, 0, 12]);
    order["kolommen"]["jaar"] = json!("oplevering");
    sends(&zwolle, "", "x.csv", file, &order).await.invalid("opdracht.kolommen.jaar", "kolomOntbreekt");
}

#[tokio::test]
async fn what_is_no_list_is_refused_as_a_whole() {
    let app = TestApp::start().await;
    let provincie = app.provincie("PV23").await;
    let order = opdracht("goedeRijen");
    let deep = format!("{{\"type\":\"FeatureCollection\",\"features\":{}", "[".repeat(200_000));
    for (name, file) in [
        ("leeg.csv", Vec::from("OBJECTID,Gem_naam,Plannaam,Plantype\n")),
        ("werkmap.xlsx", Vec::from("PK\u{3}\u{4}…")),
        ("diep.geojson", deep.into_bytes()),
        ("half.geojson", Vec::from("{\"type\":\"FeatureCollection\"")),
    ] {
        sends(&provincie, "", name, file, &order).await.invalid("bestand", "bestandOnleesbaar");
    }
    sends(&provincie, "", "niets.csv", "", &order).await.invalid("bestand", "leeg");
    let noise: Vec<u8> = (0..=255u8).cycle().take(300_000).collect();
    sends(&provincie, "", "ruis.csv", noise, &order).await.refused(400, "invoerOngeldig");
    let huge = vec![b'x'; 21 * 1024 * 1024];
    sends(&provincie, "", "groot.csv", huge, &order).await.refused(413, "teGroot");

    for (field, value, code) in [
        ("bron", json!("EIB 2021"), "verkeerdeVorm"),
        ("vertrouwelijkheid", Value::Null, "onbekendeWaarde"),
        ("toewijzing", json!("alles"), "onbekendeWaarde"),
    ] {
        let mut wrong = opdracht("goedeRijen");
        wrong[field] = value;
        let answer = sends(&provincie, "", "x.csv", csv(&[]), &wrong).await.refused(400, "invoerOngeldig");
        assert!(answer.text.contains(&format!("opdracht.{field}")), "{code}: {}", answer.text);
    }
    let awkward = csv(&["1,Zwolle,\"Nul\u{0}teken\",Verdichting,1A,5,0,,,", "2,Zwolle,Goed,Verdichting,1A,5,0,,,"]);
    let import = sends(&provincie, "", "nul.csv", awkward, &order).await.created();
    assert_eq!(counts(&import), [2, 1, 0, 0, 1, 0, 5]);
}

#[tokio::test]
async fn one_wrong_feature_does_not_spoil_the_others() {
    let app = TestApp::start().await;
    let provincie = app.provincie("PV23").await;
    let feature = |id: Value, geometry: Value, naam: &str| {
        json!({ "type": "Feature", "id": id, "geometry": geometry,
                "properties": { "Gem_naam": "Zwolle", "Plannaam": naam, "Plantype": "Verdichting", "Planstatus": "3", "Aantalrest": 10 } })
    };
    let many: Vec<[f64; 2]> = (0..2_500).map(|step| [6.0 + f64::from(step) / 100_000.0, 52.5]).collect();
    let collection = json!({ "type": "FeatureCollection", "features": [
        feature(json!(1), json!({ "type": "Point", "coordinates": [6.09, 52.51] }), "Punt"),
        feature(json!("b"), json!({ "type": "LineString", "coordinates": many }), "Lange lijn"),
        feature(json!(3), json!({ "type": "Cirkel" }), "Vreemd"),
        feature(json!(4), Value::Null, "Nergens"),
        json!({ "type": "Ding" }),
    ]});
    let import = sends(&provincie, "", "x.geojson", collection.to_string(), &opdracht("goedeRijen")).await.created();
    assert_eq!(counts(&import), [5, 4, 0, 0, 1, 2, 40]);
    let told = remarks(&provincie, &import).await;
    let expected = [(2, "geometrieVereenvoudigd"), (3, "geometrieOngeldig"), (5, "objectOngeldig")];
    for (row, code) in expected {
        assert!(told.contains(&(row, code.to_owned())), "{told:?}");
    }
    let line = provincie.get("/woningbouwplannen?search=lange").await.ok();
    assert_eq!(line.results()[0]["locatie"], json!({ "type": "Point", "coordinates": [6.012495, 52.5] }));
}
