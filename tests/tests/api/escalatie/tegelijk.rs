//! Two people who act at once never both win.

use serde_json::json;
use sleutelbord_tests::TestApp;

use super::{Raised, raises, vraag};
use crate::sleutelproject::has_project;

#[tokio::test]
async fn of_sixty_four_steps_on_one_case_one_wins() {
    let app = TestApp::start().await;
    let raised = Raised::in_zwolle(&app).await;
    let official = app.opdrachtgever("GM0193").await;
    let etag = raised.seen_by(&official).await.ok().etag();
    let path = format!("/escalaties/{}/stappen", raised.id);
    let attempts = (0..64).map(|number| {
        let soort = ["inBehandeling", "opschaling", "opschorting", "toelichting"][number % 4];
        let body = json!({ "soort": soort, "toelichting": format!("Poging {number}") });
        tokio::spawn(official.call("POST", &path).if_match(&etag).json(&body).into_future())
    });
    let running: Vec<_> = attempts.collect();
    let mut won = 0;
    for attempt in running {
        match attempt.await.unwrap() {
            answer if answer.status == 201 => won += 1,
            // Too much at once may be told to come back; never does a second one win.
            answer if answer.status == 503 => {}
            // When the case went up, it is no longer theirs.
            answer if answer.status == 403 => drop(answer.refused(403, "geenRecht")),
            answer => drop(answer.refused(412, "versieVerouderd")),
        }
    }
    assert_eq!(won, 1);
    let course = official.get(&path).await.ok();
    assert_eq!(course["totaal"], 2, "the melding and the one that won");
    let seen = raised.seen_by(&official).await.ok();
    let last = &course.results()[1];
    assert_eq!((&seen["niveau"], &seen["status"]), (&last["naarNiveau"], &last["naarStatus"]));
}

#[tokio::test]
async fn of_sixteen_who_raise_the_same_question_one_wins() {
    let app = TestApp::start().await;
    let medewerker = app.medewerker("GM0193").await;
    let project = has_project(&app.projectleider("GM0193").await, "Spoorzone", "GM0193", "Openbaar").await.id();
    let attempts = (0..16).map(|_| {
        let (medewerker, project) = (medewerker.clone(), project.clone());
        tokio::spawn(async move { raises(&medewerker, &project, vraag("de ontsluiting")).await })
    });
    let running: Vec<_> = attempts.collect();
    let mut raised = 0;
    for attempt in running {
        match attempt.await.unwrap() {
            answer if answer.status == 201 => raised += 1,
            answer => drop(answer.refused(409, "escalatieLooptAl")),
        }
    }
    assert_eq!(raised, 1);
}
