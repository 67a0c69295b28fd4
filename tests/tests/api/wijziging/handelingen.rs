//! Acts: what one command did is one thing that happened, whatever number of records it touched.

use serde_json::json;
use sleutelbord_tests::TestApp;

use crate::mijlpaal::{has_mijlpaal, has_spoorzone, naar, nieuw, path};
use crate::sleutelproject::has_project;

#[tokio::test]
async fn one_command_is_one_act_with_the_names_of_what_it_touched() {
    let app = TestApp::start().await;
    let zwolle = app.projectleider("GM0193").await;
    let project = has_spoorzone(&zwolle).await;
    let first = has_mijlpaal(&zwolle, &project, nieuw("Vaststelling", "2027-01-15")).await;
    let mut next = nieuw("Start bouw", "2027-06-01");
    next["afhankelijkVan"] = json!([first.id()]);
    has_mijlpaal(&zwolle, &project, next).await;
    let mut shift = naar("2027-03-01");
    shift["volgersMee"] = json!(true);
    zwolle.post(&format!("{}/verschuivingen", path(&first)), shift).await.created();

    let acts = zwolle.get(&format!("/handelingen?wortelId={}", project.id())).await.ok();
    let moved = &acts.results()[0];
    let told: Vec<_> =
        moved["wijzigingen"].as_array().unwrap().iter().map(|one| (&one["soort"], &one["naam"])).collect();
    let (shift, milestone) = (json!("verschuiving"), json!("mijlpaal"));
    let (own, follower) = (json!("Vaststelling"), json!("Start bouw"));
    assert_eq!(told, [(&shift, &own), (&milestone, &own), (&shift, &follower), (&milestone, &follower)]);
    assert_eq!(
        (&moved["reden"], &moved["wortel"]["naam"]),
        (&json!("AERIUS-berekening moet opnieuw"), &json!("Spoorzone"))
    );
    assert_eq!(moved["actorId"], json!(zwolle.id().await));
    assert!(moved["actorNaam"].is_string() && moved["onvolledig"] == false);
    // The project with its phases, two milestones, one shift.
    assert_eq!(acts.results().len(), 4);
}

#[tokio::test]
async fn acts_come_in_pages_and_none_is_split_or_skipped() {
    let app = TestApp::start().await;
    let zwolle = app.projectleider("GM0193").await;
    let project = has_spoorzone(&zwolle).await;
    for naam in ["Een", "Twee", "Drie"] {
        has_mijlpaal(&zwolle, &project, nieuw(naam, "2027-01-15")).await;
    }
    let (mut names, mut cursor) = (Vec::new(), String::new());
    loop {
        let page = zwolle.get(&format!("/handelingen?wortelId={}&limit=1{cursor}", project.id())).await.ok();
        names.extend(page.results().iter().map(|act| act["wijzigingen"][0]["naam"].clone()));
        let Some(next) = page["volgende"].as_str() else { break };
        cursor = format!("&cursor={next}");
    }
    assert_eq!(names, ["Drie", "Twee", "Een", "Spoorzone"]);
    zwolle.get("/handelingen?cursor=onzin").await.refused(400, "cursorOngeldig");
}

#[tokio::test]
async fn acts_are_found_by_kind_by_person_and_since_a_moment() {
    let app = TestApp::on("2026-11-02").await;
    let (zwolle, official) = (app.projectleider("GM0193").await, app.medewerker("GM0193").await);
    let project = has_spoorzone(&zwolle).await;
    app.clock.advance(chrono::TimeDelta::days(7));
    has_mijlpaal(&zwolle, &project, nieuw("Vaststelling", "2027-01-15")).await;
    let case = json!({ "soort": "knelpunt", "titel": "Ontsluiting", "vraag": "Wie beslist?", "gewenstBesluit": "Dit" });
    official.post(&format!("/sleutelprojecten/{}/escalaties", project.id()), case).await.created();

    let count = async |reader: &sleutelbord_tests::Persona, filter: String| {
        reader.get(&format!("/handelingen?wortelId={}&{filter}", project.id())).await.ok().results().len()
    };
    assert_eq!(count(&zwolle, "soort=mijlpaal".into()).await, 1);
    assert_eq!(count(&zwolle, format!("recordId={}", project.id())).await, 1);
    assert_eq!(count(&zwolle, "soort=mijlpaal,escalatie".into()).await, 2);
    assert_eq!(count(&zwolle, "vanaf=2026-11-05T00:00:00Z".into()).await, 2);
    assert_eq!(count(&zwolle, "vanAnderen=true".into()).await, 1);
    assert_eq!(count(&official, "vanAnderen=true".into()).await, 2);
    assert_eq!(count(&zwolle, format!("actorId={}", official.id().await)).await, 1);
    assert_eq!(count(&zwolle, "gemeenteCode=GM0150".into()).await, 0);
    assert_eq!(count(&zwolle, "peildatum=2026-11-05".into()).await, 1, "the past tells what had happened by then");
}

#[tokio::test]
async fn an_act_tells_each_reader_what_that_reader_may_know() {
    let app = TestApp::start().await;
    let zwolle = app.projectleider("GM0193").await;
    let project = has_spoorzone(&zwolle).await;
    let mijlpaal = has_mijlpaal(&zwolle, &project, nieuw("Vaststelling", "2027-01-15")).await;
    zwolle.post(&format!("{}/verschuivingen", path(&mijlpaal)), naar("2027-03-01")).await.created();
    let secret = has_project(&zwolle, "Geheim plan", "GM0193", "Gemeente").await;

    let elsewhere = app.lezer("GM0153").await;
    let acts = elsewhere.get(&format!("/handelingen?wortelId={}", project.id())).await.ok();
    let text = acts.json.to_string();
    assert!(text.contains("2027-03-01") && !text.contains("AERIUS") && !text.contains("2027-01-15"), "{text}");
    let all = elsewhere.get("/handelingen").await.ok();
    assert!(!all.json.to_string().contains("Geheim plan"));
    assert!(elsewhere.get(&format!("/handelingen?wortelId={}", secret.id())).await.ok().results().is_empty());
    let nobody = app.iemand().await.get("/handelingen").await.ok();
    assert!(nobody.results().iter().all(|act| act["actorNaam"].is_null()), "who acts for nobody hears no names");
}
