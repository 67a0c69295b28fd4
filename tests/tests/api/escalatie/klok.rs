//! The clock: working days over holidays, and what the worker does when a term ends.

use diesel::Connection;
use diesel::connection::SimpleConnection;
use serde_json::json;
use sleutelbord_tests::TestApp;

use super::{Raised, raises, stand, vraag};

#[tokio::test]
async fn christmas_and_new_year_are_no_working_days() {
    let app = TestApp::start().await;
    app.at("2026-12-23T10:00");
    let raised = Raised::in_zwolle(&app).await;
    let official = app.opdrachtgever("GM0193").await;
    // Thursday 24, Monday 28 … New Year's Day between: two and five working days.
    let seen = raised.seen_by(&official).await.ok();
    assert_eq!(stand(&seen), ("gemeld", 1, Some("2026-12-28"), Some("2026-12-31")));

    app.at("2026-12-28T23:00");
    assert_eq!(app.works().await, 0, "the last day counts");
    app.at("2026-12-29T00:05");
    assert_eq!(app.works().await, 1);
    let seen = raised.seen_by(&official).await.ok();
    assert_eq!(stand(&seen), ("gemeld", 2, Some("2027-01-04"), Some("2027-01-13")));
    assert_eq!(app.works().await, 0, "a round does nothing twice");
    let course = official.get(&format!("/escalaties/{}/stappen", raised.id)).await.ok();
    let last = course.results().last().unwrap();
    assert_eq!((&last["soort"], &last["actor"]), (&json!("opschaling"), &json!(null)));
}

#[tokio::test]
async fn easter_and_the_evening_before_it() {
    let app = TestApp::start().await;
    // Thursday 25 March 2027, after office hours: Good Friday, the weekend and Easter Monday do not count, nor does Tuesday's intake.
    app.at("2027-03-25T17:30");
    let raised = Raised::in_zwolle(&app).await;
    let seen = raised.seen_by(&raised.medewerker).await.ok();
    assert_eq!(stand(&seen), ("gemeld", 1, Some("2027-04-01"), Some("2027-04-06")));
}

#[tokio::test]
async fn across_organisations_the_clock_warns_and_proposes_and_waits() {
    let app = TestApp::start().await;
    let raised = Raised::in_zwolle(&app).await;
    let (official, wethouder) = (app.opdrachtgever("GM0193").await, app.bestuurder("GM0193").await);
    raised.takes(&official, "opschaling").await.created();
    app.at("2026-11-27T00:01");
    assert_eq!(app.works().await, 1);
    let warned = raised.seen_by(&wethouder).await.ok();
    assert_eq!(stand(&warned), ("gemeld", 2, Some("2026-11-26"), Some("2026-12-07")));
    assert_eq!((&warned["overTijd"], &warned["waarschuwing"]), (&json!(true), &json!("2026-11-27")));
    assert_eq!(warned["voorstel"]["lezers"], json!(["West-Overijssel"]));
    app.voorzitter("west-overijssel")
        .await
        .get(&format!("/escalaties/{}", raised.id))
        .await
        .refused(404, "nietGevonden");
    assert_eq!(app.works().await, 0, "once warned, it waits for the akkoord");
    app.at("2026-12-08T09:00");
    assert_eq!(app.works().await, 1, "the second term warns again");
    assert_eq!(raised.seen_by(&wethouder).await.ok()["resterendeWerkdagen"], -1);
    assert_eq!(app.works().await, 0);
    raised.takes(&wethouder, "akkoord").await.created();
    let moved = raised.seen_by(&wethouder).await.ok();
    assert_eq!((&moved["niveau"], &moved["overTijd"], &moved["voorstel"]), (&json!(3), &json!(false), &json!(null)));
}

#[tokio::test]
async fn several_workers_at_once_act_once() {
    let app = TestApp::start().await;
    let raised = Raised::in_zwolle(&app).await;
    app.at("2026-11-26T09:00");
    let rounds = tokio::join!(app.works(), app.works(), app.works(), app.works());
    let acted = rounds.0 + rounds.1 + rounds.2 + rounds.3;
    assert!(acted <= 1, "{acted} acted");
    app.works().await;
    let seen = raised.seen_by(&raised.medewerker).await.ok();
    assert_eq!((&seen["niveau"], &seen["versie"]), (&json!(2), &json!(3)));
}

#[tokio::test]
async fn a_case_that_fails_holds_up_no_other() {
    let app = TestApp::start().await;
    let first = Raised::in_zwolle(&app).await;
    let second = raises(&first.medewerker, &first.project, vraag("de parkeernorm")).await.created().id();
    let mut beside = diesel::PgConnection::establish(app.database()).unwrap();
    beside
        .batch_execute(&format!(
            "create function weigert() returns trigger language plpgsql as $$ begin raise 'kapot'; end $$;
             create trigger weigert before update on escalatie for each row when (old.id = '{}') execute function weigert()",
            first.id
        ))
        .unwrap();

    app.at("2026-12-15T00:05");

    assert_eq!(app.works().await, 1);
    let official = app.opdrachtgever("GM0193").await;
    assert_eq!(official.get(&format!("/escalaties/{second}")).await.ok()["niveau"], 2);
    assert_eq!(first.seen_by(&official).await.ok()["niveau"], 1);
}

#[tokio::test]
async fn what_waited_for_the_elections_follows_when_they_are_over() {
    let app = TestApp::start().await;
    let raised = Raised::in_zwolle(&app).await;
    let (official, beheerder) = (app.opdrachtgever("GM0193").await, app.beheerder().await);
    let elections = json!({ "organisatieCode": "GM0193", "soort": "verkiezingen", "van": "2026-11-20", "totEnMet": "2026-12-31", "naam": "Verkiezingen" });
    let elections = beheerder.post("/recessen", elections).await.created();
    raised.takes(&official, "opschaling").await.created();
    app.at("2026-12-10T09:00");
    assert_eq!(app.works().await, 1, "both sides are warned");
    assert_eq!(app.works().await, 0);
    assert_eq!(raised.seen_by(&official).await.ok()["voorstel"], json!(null));
    beheerder.delete(&format!("/recessen/{}", elections.id()), &elections.etag()).await.no_content();
    assert_eq!(app.works().await, 1);
    assert_eq!(raised.seen_by(&official).await.ok()["voorstel"]["lezers"], json!(["West-Overijssel"]));
    assert_eq!(app.works().await, 0);
}

#[tokio::test]
async fn cases_from_which_nothing_follows_hold_up_no_other() {
    let app = TestApp::start().await;
    let raised = Raised::in_zwolle(&app).await;
    let mut beside = diesel::PgConnection::establish(app.database()).unwrap();
    // A hundred cases on a level that their ladder does not have, older than any other.
    let lost = "create temporary table verloren as select * from escalatie;
        update verloren set niveau = 4, behandelaar = 'afdelingshoofd',
            ladder_id = (select id from escalatieladder where probleemhouder = 'provincie' limit 1);
        do $$ begin for nummer in 1..100 loop
            update verloren set id = ('00000000-0000-7000-8000-' || lpad(nummer::text, 12, '0'))::uuid, vraag = 'Vraag ' || nummer;
            insert into escalatie select * from verloren;
        end loop; end $$";
    beside.batch_execute(lost).unwrap();
    app.at("2026-11-26T09:00");
    assert_eq!(app.works().await, 1);
    assert_eq!(raised.seen_by(&raised.medewerker).await.ok()["niveau"], 2);
}
