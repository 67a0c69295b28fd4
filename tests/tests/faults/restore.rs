//! What a restore leaves behind: entries of another cluster, whose transaction ids mean nothing here.

use diesel::connection::SimpleConnection;
use serde_json::json;
use sleutelbord_tests::TestApp;

use crate::overload::connection;

/// What a restore into a new cluster amounts to: the journal holds transaction ids far above the new ones, and a new era begins.
const RESTORED: &str = "
    alter table journaal disable trigger user;
    update journaal set xid = xid + 1000000000;
    alter table journaal enable trigger user;
    insert into tijdperk (begonnen_op, reden) values (now(), 'hersteld uit een kopie');";

#[tokio::test]
async fn the_feed_still_tells_all_of_before_and_then_what_came_after() {
    let app = TestApp::start().await;
    let (zwolle, lezer) = (app.projectleider("GM0193").await, app.lezer("GM0193").await);
    let project = |naam: &str| json!({ "naam": naam, "gemeenteCode": "GM0193", "vertrouwelijkheid": "Openbaar" });
    zwolle.post("/sleutelprojecten", project("Van ervoor")).await.created();
    connection(app.database()).batch_execute(RESTORED).unwrap();
    zwolle.post("/sleutelprojecten", project("Van erna")).await.created();

    let (mut names, mut next) = (Vec::new(), "/api/v1/wijzigingen?soort=sleutelproject&limit=1".to_owned());
    while names.len() < 2 {
        let page = lezer.get(&format!("{next}&wacht=20")).await.ok();
        assert!(!page.results().is_empty(), "only {names:?} was heard of");
        names
            .extend(page.results().iter().map(|entry| entry["inhoud"]["naam"].as_str().unwrap_or_default().to_owned()));
        next = page.text_of("volgende");
    }
    assert_eq!(names, ["Van ervoor", "Van erna"]);
}
