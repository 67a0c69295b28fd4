//! Lists of milestones over all projects, and as a calendar.

use diesel::Connection;
use diesel::connection::SimpleConnection;
use serde_json::json;
use sleutelbord_tests::TestApp;

use super::{has_mijlpaal, has_spoorzone, nieuw, path};
use crate::sleutelproject::{has_project, names};

#[tokio::test]
async fn milestones_are_found_over_all_projects() {
    let app = TestApp::start().await;
    let (zwolle, enschede) = (app.projectleider("GM0193").await, app.projectleider("GM0153").await);
    let (spoorzone, boulevard) =
        (has_spoorzone(&zwolle).await, has_project(&enschede, "Boulevardzone", "GM0153", "Openbaar").await);
    has_mijlpaal(&zwolle, &spoorzone, nieuw("Bouwrijp", "2026-12-15")).await;
    has_mijlpaal(&zwolle, &spoorzone, nieuw("Aanbesteding", "2027-06-01")).await;
    let mut start = nieuw("Start bouw", "2027-03-01");
    start["fase"] = json!("realisatie");
    has_mijlpaal(&enschede, &boulevard, start).await;

    for (query, expected) in [
        ("", vec!["Bouwrijp", "Start bouw", "Aanbesteding"]),
        ("?sort=-prognosedatum", vec!["Aanbesteding", "Start bouw", "Bouwrijp"]),
        ("?sort=naam", vec!["Aanbesteding", "Bouwrijp", "Start bouw"]),
        ("?sort=basisdatum", vec!["Bouwrijp", "Aanbesteding"]),
        ("?mijn=true", vec!["Bouwrijp", "Aanbesteding"]),
        ("?regio=twente", vec!["Start bouw"]),
        ("?gemeenteCode=GM0193,GM0153&fase=realisatie", vec!["Start bouw"]),
        ("?prognosedatumVanaf=2026-12-15&prognosedatumTot=2027-03-01", vec!["Bouwrijp"]),
        ("?status=opSchema", vec!["Bouwrijp", "Aanbesteding"]),
    ] {
        assert_eq!(names(&zwolle.get(&format!("/mijlpalen{query}")).await.ok()), expected, "{query}");
    }
    let own = format!("/sleutelprojecten/{}/mijlpalen", spoorzone.id());
    assert_eq!(zwolle.get(&own).await.ok()["totaal"], 2);
    let foreign = format!("{own}?sleutelprojectId={}", boulevard.id());
    assert_eq!(zwolle.get(&foreign).await.ok()["totaal"], 2, "the path decides");
    for wrong in ["?status=laat", "?sort=uitloopDagen", "?prognosedatumVanaf=gisteren", "?sleutelprojectId=x"] {
        zwolle.get(&format!("/mijlpalen{wrong}")).await.refused(400, "invoerOngeldig");
    }
    let first = zwolle.get("/mijlpalen?limit=2").await.ok();
    let second = zwolle.get(&first.text_of("volgende")).await.ok();
    assert_eq!((names(&second), &second["volgende"]), (vec!["Aanbesteding".to_owned()], &json!(null)));
}

#[tokio::test]
async fn a_calendar_holds_what_lies_ahead() {
    let app = TestApp::start().await;
    let zwolle = app.projectleider("GM0193").await;
    let project = has_spoorzone(&zwolle).await;
    let mut quarter = nieuw("Start bouw; fase 1, noord", "2027-03-01");
    quarter["precisie"] = json!("kwartaal");
    has_mijlpaal(&zwolle, &project, quarter).await;
    let done = has_mijlpaal(&zwolle, &project, nieuw("Bouwrijp", "2026-12-15")).await;
    zwolle.post(&format!("{}/realisaties", path(&done)), json!({ "datum": "2026-11-20" })).await.created();

    let calendar = zwolle.call("GET", "/mijlpalen?mijn=true").header("Accept", "text/calendar").await.ok();
    assert_eq!(calendar.header("content-type"), "text/calendar; charset=utf-8");
    assert_eq!(calendar.text.matches("BEGIN:VEVENT").count(), 1);
    assert!(
        calendar.text.contains("DTSTART;VALUE=DATE:20270101") && calendar.text.contains("DTEND;VALUE=DATE:20270401")
    );
    assert!(calendar.text.contains("Start bouw\\; fase 1\\, noord"), "{}", calendar.text);
    let begins_an_event = nieuw("x\rEND:VEVENT\rBEGIN:VEVENT\rUID:kwaad", "2027-04-01");
    let mijlpalen = format!("/sleutelprojecten/{}/mijlpalen", project.id());
    zwolle.post(&mijlpalen, begins_an_event).await.refused(400, "invoerOngeldig");
    zwolle.call("GET", "/mijlpalen").header("Accept", "application/pdf").await.refused(406, "nietAanvaardbaar");
}

#[tokio::test]
async fn the_past_shows_the_forecast_of_that_day() {
    let app = TestApp::on("2026-11-02").await;
    let zwolle = app.projectleider("GM0193").await;
    let project = has_spoorzone(&zwolle).await;
    let mijlpaal = has_mijlpaal(&zwolle, &project, nieuw("Bouwrijp", "2026-11-10")).await;
    app.clock.advance(chrono::TimeDelta::days(14));
    zwolle.post(&format!("{}/verschuivingen", path(&mijlpaal)), super::naar("2027-01-10")).await.created();

    let then = zwolle.get(&format!("{}?peildatum=2026-11-02", path(&mijlpaal))).await.ok();
    assert_eq!(
        (&then["prognosedatum"], &then["status"], &then["aantalVerschuivingen"]),
        (&json!("2026-11-10"), &json!("opSchema"), &json!(0))
    );
    let between = zwolle.get("/mijlpalen?peildatum=2026-11-15&status=nietBijgewerkt").await.ok();
    assert_eq!(between["totaal"], 1);
    assert_eq!(zwolle.get("/mijlpalen?status=teLaat").await.ok()["totaal"], 1);
}

#[tokio::test]
async fn the_past_tells_an_outsider_nothing_of_slip() {
    let app = TestApp::on("2026-11-02").await;
    let zwolle = app.projectleider("GM0193").await;
    let project = has_spoorzone(&zwolle).await;
    let mijlpaal = has_mijlpaal(&zwolle, &project, nieuw("Bouwrijp", "2026-12-10")).await;
    app.clock.advance(chrono::TimeDelta::days(14));
    zwolle.post(&format!("{}/verschuivingen", path(&mijlpaal)), super::naar("2027-03-10")).await.created();

    let then = format!("{}?peildatum=2026-11-05", path(&mijlpaal));
    let found = "/mijlpalen?peildatum=2026-11-05&prognosedatumTot=2027-01-01";
    for (reader, forecast) in [
        (zwolle, "2026-12-10"),
        (app.provincie("PV23").await, "2026-12-10"),
        (app.lezer("GM0153").await, "2027-03-10"),
        (app.iemand().await, "2027-03-10"),
    ] {
        assert_eq!(reader.get(&then).await.ok()["prognosedatum"], forecast, "{}", reader.email());
        let inside = forecast == "2026-12-10";
        assert_eq!(reader.get(found).await.ok()["totaal"] == 1, inside, "nor by asking for it: {}", reader.email());
    }
}

#[tokio::test]
async fn a_calendar_holds_what_lies_ahead_however_much_lies_behind() {
    let app = TestApp::start().await;
    let zwolle = app.projectleider("GM0193").await;
    let project = has_spoorzone(&zwolle).await;
    has_mijlpaal(&zwolle, &project, nieuw("Start bouw", "2027-03-01")).await;
    let many = |name: &str, forecast: &str| {
        format!(
            "insert into mijlpaal select (jsonb_populate_record(mijlpaal, jsonb_build_object('id', gen_random_uuid(),
               'naam', '{name} ' || number, 'prognosedatum', '{forecast}'))).* from mijlpaal, generate_series(1, 10001) as number
             where mijlpaal.naam = 'Start bouw'"
        )
    };
    let mut beside = diesel::PgConnection::establish(app.database()).unwrap();
    beside.batch_execute(&many("Gemist", "2026-01-01")).unwrap();
    let calendar = zwolle.call("GET", "/mijlpalen?mijn=true").header("Accept", "text/calendar").await.ok();
    assert_eq!(calendar.text.matches("BEGIN:VEVENT").count(), 1);
    assert!(calendar.text.contains("Start bouw"), "{}", calendar.text);
    assert!(!calendar.text.contains("X-WR-CALDESC"));

    beside.batch_execute(&many("Gepland", "2028-01-01")).unwrap();
    let calendar = zwolle.call("GET", "/mijlpalen?mijn=true&sort=-prognosedatum").header("Accept", "text/calendar");
    let calendar = calendar.await.ok();
    assert_eq!(calendar.text.matches("BEGIN:VEVENT").count(), 10_000);
    assert!(calendar.text.contains("Start bouw"), "the first come first");
    assert!(
        calendar.text.contains("X-WR-CALDESC:Deze agenda toont de eerste 10000"),
        "a calendar says what it leaves out"
    );
}
