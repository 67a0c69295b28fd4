//! Who may import what.

use serde_json::json;
use sleutelbord_tests::TestApp;

use super::{counts, csv, opdracht, remarks, sends};

#[tokio::test]
async fn a_municipality_imports_its_own_plans_and_the_province_those_of_all() {
    let app = TestApp::start().await;
    let order = opdracht("goedeRijen");
    let file = csv(&["1,Zwolle,Spoorzone,Verdichting,1A,120,0,,,", "2,Kampen,Reevedelta,Uitleg,1A,30,0,,,"]);
    sends(&app.publiek(), "", "x.csv", file.clone(), &order).await.refused(401, "nietAangemeld");
    for stranger in [app.lezer("GM0193").await, app.beheerder().await, app.bestuurder("GM0193").await] {
        sends(&stranger, "", "x.csv", file.clone(), &order).await.refused(403, "geenRecht");
    }
    for own in [app.gegevensbeheerder("GM0193").await, app.projectleider("GM0193").await] {
        let import = sends(&own, "?proef=true", "x.csv", file.clone(), &order).await.ok();
        assert_eq!(counts(&import), [2, 1, 0, 0, 1, 0, 120]);
        assert_eq!(import["aandacht"][0]["meldingen"][0]["code"], "gemeenteNietVanU");
    }
    let (provincie, colleague) = (app.provincie("PV23").await, app.provincie("PV23").await);
    let import = sends(&provincie, "", "x.csv", file, &order).await.created();
    assert_eq!(counts(&import), [2, 2, 0, 0, 0, 0, 150]);
    assert_eq!(import["actor"]["naam"], provincie.get("/profiel").await.ok()["naam"]);

    for path in [format!("/importen/{}", import.id()), format!("/importen/{}/rijen", import.id())] {
        provincie.get(&path).await.ok();
        colleague.get(&path).await.refused(404, "nietGevonden");
    }
    assert_eq!(provincie.get("/importen").await.ok()["totaal"], 1);
    assert_eq!(colleague.get("/importen").await.ok()["totaal"], 0);
}

#[tokio::test]
async fn a_plan_that_was_closed_off_or_is_of_another_is_left_alone() {
    let app = TestApp::start().await;
    let order = opdracht("goedeRijen");
    let (provincie, zwolle) = (app.provincie("PV23").await, app.gegevensbeheerder("GM0193").await);
    let row = "1,Zwolle,Spoorzone,Verdichting,1A,120,0,,,";
    sends(&provincie, "", "x.csv", csv(&[row]), &order).await.created();
    let plan = zwolle.get("/woningbouwplannen").await.ok().results()[0].clone();
    let path = format!("/woningbouwplannen/{}", plan["id"].as_str().unwrap_or_default());
    let etag = zwolle.get(&path).await.ok().etag();
    zwolle.patch(&path, &etag, json!({ "vertrouwelijkheid": "Gemeente" })).await.ok();

    let again = sends(&provincie, "", "x.csv", csv(&[&row.replace("120", "130")]), &order).await.created();
    assert_eq!(remarks(&provincie, &again).await, [(2, "planAfgeschermd".to_owned())]);
    let kampen = app.gegevensbeheerder("GM0166").await;
    let taken = sends(&kampen, "", "x.csv", csv(&[&row.replace("Zwolle", "Kampen")]), &order).await.created();
    assert_eq!(taken["nieuw"], 1, "the same id may be used elsewhere");
    assert_eq!(zwolle.get(&path).await.ok()["bruto"], 120);
}

#[tokio::test]
async fn an_id_tells_nothing_of_a_plan_elsewhere_and_keeps_nobody_from_using_it() {
    let app = TestApp::start().await;
    let (zwolle, enschede) = (app.gegevensbeheerder("GM0193").await, app.gegevensbeheerder("GM0153").await);
    let own = |naam: &str| csv(&[&format!("X1,{naam},Plan,Verdichting,3 In voorbereiding,5,0,,,")]);
    let mut closed = opdracht("goedeRijen");
    closed["vertrouwelijkheid"] = json!("Gemeente");
    sends(&zwolle, "", "x.csv", own("Zwolle"), &closed).await.created();
    for (reader, place) in [(enschede, "Enschede"), (app.provincie("PV23").await, "Almelo")] {
        let known = sends(&reader, "?proef=true", "x.csv", own(place), &closed).await.ok();
        let unknown = sends(&reader, "?proef=true", "x.csv", own(place).replace("X1", "X2"), &closed).await.ok();
        assert_eq!((counts(&known), &known["nieuw"]), (counts(&unknown), &json!(1)), "{}", reader.email());
        sends(&reader, "", "x.csv", own(place), &closed).await.created();
        let again = sends(&reader, "", "x.csv", own(place), &closed).await.created();
        assert_eq!(again["geweigerd"].as_i64().unwrap() + again["ongewijzigd"].as_i64().unwrap(), 1);
    }
    assert_eq!(zwolle.get("/woningbouwplannen").await.ok()["totaal"], 1);
}
