//! The home page: what needs me, in one call.

use serde_json::json;
use sleutelbord_tests::TestApp;

use crate::escalatie::Raised;
use crate::mijlpaal::{has_mijlpaal, has_spoorzone, naar, nieuw, path};

#[tokio::test]
async fn a_project_leader_sees_what_is_late_and_which_seats_are_empty() {
    let app = TestApp::on("2026-11-23").await;
    app.publiek().get("/overzicht").await.refused(401, "nietAangemeld");
    let (zwolle, enschede) = (app.projectleider("GM0193").await, app.projectleider("GM0153").await);
    let project = has_spoorzone(&zwolle).await;
    has_mijlpaal(&zwolle, &project, nieuw("Niets gehoord", "2026-11-01")).await;
    let moved = has_mijlpaal(&zwolle, &project, nieuw("Te laat", "2026-11-10")).await;
    zwolle.post(&format!("{}/verschuivingen", path(&moved)), naar("2027-02-01")).await.created();
    has_mijlpaal(&zwolle, &project, nieuw("Op schema", "2027-06-01")).await;

    let overview = zwolle.get("/overzicht").await.ok();
    assert_eq!((&overview["mijlpalen"]["teLaat"], &overview["mijlpalen"]["nietBijgewerkt"]), (&json!(1), &json!(1)));
    let names: Vec<_> =
        overview["mijlpalen"]["aandacht"].as_array().unwrap().iter().map(|item| &item["naam"]).collect();
    assert_eq!(names, ["Niets gehoord", "Te laat"]);
    let seats: Vec<_> = overview["legeZetels"].as_array().unwrap().iter().map(|item| &item["rol"]).collect();
    assert_eq!(seats, ["projectleider", "ambtelijkOpdrachtgever", "bestuurlijkOpdrachtgever"]);
    assert_eq!(overview["perGemeente"].as_array().unwrap().len(), 25);
    assert!(!overview["doelstellingen"].as_array().unwrap().is_empty());

    let elsewhere = enschede.get("/overzicht").await.ok();
    assert_eq!(elsewhere["mijlpalen"]["aandacht"], json!([]), "only the own municipality");
    assert_eq!(elsewhere["legeZetels"], json!([]));
}

#[tokio::test]
async fn gates_within_six_weeks_ask_for_attention_with_what_keeps_them_shut() {
    let app = TestApp::on("2026-11-23").await;
    let (zwolle, enschede) = (app.projectleider("GM0193").await, app.projectleider("GM0153").await);
    let project = has_spoorzone(&zwolle).await.id();
    for (fase, end) in [("initiatief", "2026-11-01"), ("definitie", "2027-01-04"), ("ontwikkel", "2027-01-05")] {
        let planned = zwolle.get(&format!("/sleutelprojecten/{project}/planfasen")).await.ok();
        let one = planned.results().iter().find(|one| one["soort"] == fase).cloned().unwrap();
        let path = format!("/planfasen/{}", one["id"].as_str().unwrap());
        zwolle.patch(&path, &format!("\"{}\"", one["versie"]), json!({ "geplandEinde": end })).await.ok();
    }
    let overview = zwolle.get("/overzicht").await.ok();
    let gates: Vec<_> = overview["poorten"].as_array().unwrap().iter().map(|gate| &gate["fase"]).collect();
    assert_eq!(gates, ["initiatief", "definitie"], "what should have closed, and what closes in six weeks to the day");
    let first = &overview["poorten"][0];
    assert_eq!((&first["geplandEinde"], &first["poort"]["open"]), (&json!("2026-11-01"), &json!(false)));
    assert!(first["poort"]["belemmeringen"].as_array().unwrap().iter().any(|one| one["code"] == "besluitOntbreekt"));
    assert_eq!(first["sleutelproject"]["id"], project.as_str());
    assert_eq!(enschede.get("/overzicht").await.ok()["poorten"], json!([]), "only the own municipality");
}

#[tokio::test]
async fn whoever_is_to_act_sees_the_cases_that_wait_and_those_that_wait_too_long() {
    let app = TestApp::on("2026-11-23").await;
    let raised = Raised::in_zwolle(&app).await;
    let official = app.opdrachtgever("GM0193").await;
    let cases = official.get("/overzicht").await.ok()["escalaties"].clone();
    assert_eq!((&cases["aanZet"], &cases["overTijd"]), (&json!(1), &json!(0)));
    assert_eq!(cases["aandacht"][0]["id"], raised.id.as_str());
    assert_eq!(raised.medewerker.get("/overzicht").await.ok()["escalaties"]["aanZet"], 0, "who raised it waits");

    app.at("2026-11-26T09:00");
    let cases = official.get("/overzicht").await.ok()["escalaties"].clone();
    assert_eq!((&cases["aanZet"], &cases["overTijd"]), (&json!(1), &json!(1)), "the answer was due on 25 November");
}

#[tokio::test]
async fn homes_are_counted_over_what_the_reader_may_read() {
    let app = TestApp::start().await;
    let keeper = app.gegevensbeheerder("GM0193").await;
    for (level, homes) in [("Gemeente", 100), ("Provincie", 20), ("Regio", 3), ("Openbaar", 1)] {
        let row = json!({ "jaar": 2028, "woningtype": "Meergezins", "betaalbaarheid": "Sociale huur", "soort": "bouw", "gepland": homes, "gerealiseerd": 0 });
        let plan = json!({ "naam": level, "gemeenteCode": "GM0193", "plantype": "Verdichting",
            "planstatus": "3 In voorbereiding", "vertrouwelijkheid": level, "programma": [row] });
        keeper.post("/woningbouwplannen", plan).await.created();
    }
    for (reader, homes) in [
        (keeper, 124),
        (app.provincie("PV23").await, 24),
        (app.lezer("GM0150").await, 4),
        (app.lezer("GM0153").await, 1),
        (app.iemand().await, 1),
    ] {
        assert_eq!(reader.get("/overzicht").await.ok()["woningen"]["inSleutelprojecten"], 0, "{}", reader.email());
        assert_eq!(reader.get("/overzicht").await.ok()["woningen"]["bruto"], homes, "{}", reader.email());
    }
}

#[tokio::test]
async fn homes_of_a_project_that_one_may_not_read_are_homes_of_no_project() {
    let app = TestApp::start().await;
    let (zwolle, keeper) = (app.projectleider("GM0193").await, app.gegevensbeheerder("GM0193").await);
    let row = json!({ "jaar": 2028, "woningtype": "Meergezins", "betaalbaarheid": "Sociale huur", "soort": "bouw", "gepland": 40, "gerealiseerd": 0 });
    let mut plan = crate::woningbouwplan::nieuw("Weiland", "GM0193", "Openbaar");
    plan["programma"] = json!([row]);
    let plan = keeper.post("/woningbouwplannen", plan).await.created().id();
    let project = crate::sleutelproject::has_project(&zwolle, "Geheim", "GM0193", "Gemeente").await.id();
    let link = json!({ "woningbouwplanId": plan });
    zwolle.post(&format!("/sleutelprojecten/{project}/woningbouwplannen"), link).await.created();
    for (reader, counted) in [(zwolle, 40), (app.provincie("PV23").await, 0), (app.iemand().await, 0)] {
        let homes = reader.get("/overzicht").await.ok()["woningen"].clone();
        assert_eq!(
            (&homes["bruto"], &homes["inSleutelprojecten"]),
            (&json!(40), &json!(counted)),
            "{}",
            reader.email()
        );
    }
}

#[tokio::test]
async fn everyone_fills_the_seats_of_the_own_organisation() {
    let app = TestApp::start().await;
    has_spoorzone(&app.projectleider("GM0193").await).await;
    let seats = async |reader: sleutelbord_tests::Persona| {
        let empty = reader.get("/overzicht").await.ok()["legeZetels"].clone();
        empty.as_array().unwrap().iter().map(|seat| seat["rol"].clone()).collect::<Vec<_>>()
    };
    assert_eq!(seats(app.provincie("PV23").await).await, ["accounthouder", "gedeputeerde"]);
    assert_eq!(seats(app.bestuurder("GM0193").await).await.len(), 3);
}

#[tokio::test]
async fn the_homes_of_each_year_are_those_of_the_plans_that_one_reads_by_how_certain_they_are() {
    let app = TestApp::start().await;
    let keeper = app.gegevensbeheerder("GM0193").await;
    let plan = |naam: &str, status: &str, level: &str, rows: serde_json::Value| {
        json!({ "naam": naam, "gemeenteCode": "GM0193", "plantype": "Verdichting", "planstatus": status,
            "vertrouwelijkheid": level, "programma": rows })
    };
    let row = |jaar: Option<i32>, soort: &str, gepland: i32, gerealiseerd: i32| {
        json!({ "jaar": jaar, "woningtype": "Meergezins", "betaalbaarheid": "Sociale huur", "soort": soort,
            "gepland": gepland, "gerealiseerd": gerealiseerd })
    };
    let hard = json!([row(Some(2027), "bouw", 40, 10), row(Some(2028), "bouw", 60, 0), row(Some(2027), "sloop", 5, 0)]);
    keeper.post("/woningbouwplannen", plan("Hard", "1A Onherroepelijk", "Openbaar", hard)).await.created();
    let soft = json!([row(Some(2028), "bouw", 25, 0), row(None, "bouw", 7, 0)]);
    keeper.post("/woningbouwplannen", plan("Zacht", "3 In voorbereiding", "Gemeente", soft)).await.created();

    let line = |jaar: Option<i32>, gerealiseerd: i64, hard: i64, zacht: i64| json!({ "jaar": jaar, "gerealiseerd": gerealiseerd, "hard": hard, "zacht": zacht, "onbekend": 0 });
    let url = "/overzicht/woningen-per-jaar";
    let own = keeper.get(url).await.ok();
    assert_eq!(own["jaren"], json!([line(Some(2027), 10, 30, 0), line(Some(2028), 0, 60, 25), line(None, 0, 0, 7)]));
    let elsewhere = app.lezer("GM0153").await;
    assert_eq!(
        elsewhere.get(url).await.ok()["jaren"],
        json!([line(Some(2027), 10, 30, 0), line(Some(2028), 0, 60, 0)])
    );
    assert_eq!(keeper.get(&format!("{url}?gemeenteCode=GM0150")).await.ok()["jaren"], json!([]));
    assert_eq!(
        elsewhere.get(&format!("{url}?mijn=true")).await.ok()["jaren"],
        json!([]),
        "its own municipality has none"
    );
    let table = keeper.call("GET", url).header("Accept", "text/csv").await;
    assert!(table.text.contains("2028,0,60,25,0"), "{}", table.text);
    assert_eq!(keeper.get(&format!("{url}?peildatum=2026-01-01")).await.ok()["jaren"], json!([]));
}
