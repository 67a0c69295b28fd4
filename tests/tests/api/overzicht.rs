//! The home page: what needs me, in one call.

use serde_json::json;
use sleutelbord_tests::TestApp;

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
        assert_eq!(reader.get("/overzicht").await.ok()["woningen"]["bruto"], homes, "{}", reader.email());
    }
}
