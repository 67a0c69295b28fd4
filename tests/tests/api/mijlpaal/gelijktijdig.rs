//! Several people at once.

use serde_json::json;
use sleutelbord_tests::TestApp;

use super::{has_mijlpaal, has_spoorzone, naar, nieuw, path};

#[tokio::test]
async fn of_two_who_move_the_same_version_one_wins() {
    let app = TestApp::start().await;
    let zwolle = app.projectleider("GM0193").await;
    let project = has_spoorzone(&zwolle).await;
    let mijlpaal = has_mijlpaal(&zwolle, &project, nieuw("Bouwrijp", "2026-12-15")).await;
    let moves = format!("{}/verschuivingen", path(&mijlpaal));

    let tasks: Vec<_> = (1..=16)
        .map(|day| {
            let (leider, moves, etag) = (zwolle.clone(), moves.clone(), mijlpaal.etag());
            let body = naar(&format!("2027-03-{day:02}"));
            tokio::spawn(async move { leider.call("POST", &moves).if_match(&etag).json(&body).await.status })
        })
        .collect();
    let mut statuses = Vec::new();
    for task in tasks {
        statuses.push(task.await.unwrap_or_default());
    }
    assert_eq!(statuses.iter().filter(|status| **status == 201).count(), 1, "{statuses:?}");
    assert_eq!(statuses.iter().filter(|status| **status == 412).count(), 15, "{statuses:?}");
    assert_eq!(zwolle.get(&moves).await.ok()["totaal"], 1);
    assert_eq!(zwolle.get(&path(&mijlpaal)).await.ok()["versie"], 2);
}

#[tokio::test]
async fn two_who_tie_a_knot_from_both_ends_never_make_a_circle() {
    let app = TestApp::start().await;
    let zwolle = app.projectleider("GM0193").await;
    let project = has_spoorzone(&zwolle).await;
    for _ in 0..4 {
        let one = has_mijlpaal(&zwolle, &project, nieuw("Een", "2027-01-01")).await;
        let other = has_mijlpaal(&zwolle, &project, nieuw("Twee", "2027-02-01")).await;
        let tie = |own: &sleutelbord_tests::Answer, to: &sleutelbord_tests::Answer| {
            let (leider, path, etag, body) =
                (zwolle.clone(), path(own), own.etag(), json!({ "afhankelijkVan": [to.id()] }));
            tokio::spawn(async move { leider.patch(&path, &etag, body).await.status })
        };
        let (first, second) = (tie(&one, &other), tie(&other, &one));
        let mut statuses = [first.await.unwrap_or_default(), second.await.unwrap_or_default()];
        statuses.sort_unstable();
        assert_eq!(statuses, [200, 409]);
    }
}
