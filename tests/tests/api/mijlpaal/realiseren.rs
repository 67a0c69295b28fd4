//! What happens, and what no longer counts.

use serde_json::json;
use sleutelbord_tests::TestApp;

use super::{has_mijlpaal, has_spoorzone, naar, nieuw, path};

#[tokio::test]
async fn a_milestone_happens_once_and_never_in_the_future() {
    let app = TestApp::on("2026-11-23").await;
    let zwolle = app.projectleider("GM0193").await;
    let project = has_spoorzone(&zwolle).await;
    let mijlpaal = has_mijlpaal(&zwolle, &project, nieuw("Bouwrijp", "2026-12-15")).await;
    let list = format!("{}/realisaties", path(&mijlpaal));

    app.opdrachtgever("GM0193").await.post(&list, json!({ "datum": "2026-11-20" })).await.refused(403, "geenRecht");
    zwolle.post(&list, json!({ "datum": "2026-11-24" })).await.refused(409, "realisatieInToekomst");
    zwolle.post(&list, json!({ "datum": "9999-12-31" })).await.refused(400, "invoerOngeldig");
    let happened = zwolle
        .post(&list, json!({ "datum": "2026-11-30", "precisie": "maand", "bewijs": "Proces-verbaal 12" }))
        .await
        .created();
    assert_eq!(happened["bewijs"], "Proces-verbaal 12");
    let after = zwolle.get(&path(&mijlpaal)).await.ok();
    assert_eq!(
        (&after["status"], &after["uitloopDagen"], &after["bewijs"]),
        (&json!("behaald"), &json!(-15), &json!("Proces-verbaal 12"))
    );
    zwolle.post(&list, json!({ "datum": "2026-11-20" })).await.refused(409, "mijlpaalAlBehaald");
    zwolle
        .post(&format!("{}/verschuivingen", path(&mijlpaal)), naar("2027-03-01"))
        .await
        .refused(409, "mijlpaalAlBehaald");
    for (act, code) in [
        ("verschuiven", "mijlpaalAlBehaald"),
        ("realiseren", "mijlpaalAlBehaald"),
        ("laatVervallen", "mijlpaalAlBehaald"),
    ] {
        assert_eq!(after["mogelijkheden"][act]["code"], code);
    }
    assert_eq!(after["mogelijkheden"]["corrigeren"]["mag"], true);
}

#[tokio::test]
async fn what_lapsed_stays_and_no_longer_changes() {
    let app = TestApp::start().await;
    let zwolle = app.projectleider("GM0193").await;
    let project = has_spoorzone(&zwolle).await;
    let mijlpaal = has_mijlpaal(&zwolle, &project, nieuw("Gebiedsvisie", "2026-12-15")).await;
    let list = format!("{}/vervalverklaringen", path(&mijlpaal));

    zwolle.post(&list, json!({})).await.refused(400, "invoerOngeldig");
    app.medewerker("GM0193")
        .await
        .post(&list, json!({ "toelichting": "Niet meer nodig" }))
        .await
        .refused(403, "geenRecht");
    let lapsed = zwolle.post(&list, json!({ "toelichting": "Niet meer nodig" })).await.created();
    assert_eq!(lapsed["reden"], "besluit");
    zwolle.post(&list, json!({ "toelichting": "Nog eens" })).await.refused(409, "mijlpaalVervallen");
    zwolle
        .post(&format!("{}/realisaties", path(&mijlpaal)), json!({ "datum": "2026-11-20" }))
        .await
        .refused(409, "mijlpaalVervallen");
    assert_eq!(zwolle.get(&path(&mijlpaal)).await.ok()["status"], "vervallen");
    assert_eq!(zwolle.get(&list).await.ok()["totaal"], 1);
}

#[tokio::test]
async fn nothing_happens_any_more_in_a_project_that_has_ended() {
    let app = TestApp::start().await;
    let zwolle = app.projectleider("GM0193").await;
    let project = has_spoorzone(&zwolle).await;
    let mijlpaal = has_mijlpaal(&zwolle, &project, nieuw("Bouwrijp", "2026-12-15")).await;
    let end = json!({ "naar": "beeindigd", "toelichting": "Gestopt" });
    zwolle.post(&format!("/sleutelprojecten/{}/statuswisselingen", project.id()), end).await.created();

    let own = path(&mijlpaal);
    let list = format!("/sleutelprojecten/{}/mijlpalen", project.id());
    zwolle.post(&list, nieuw("x", "2027-01-01")).await.refused(409, "projectBeeindigd");
    zwolle.patch(&own, &mijlpaal.etag(), json!({ "naam": "x" })).await.refused(409, "projectBeeindigd");
    zwolle.delete(&own, &mijlpaal.etag()).await.refused(409, "projectBeeindigd");
    zwolle.post(&format!("{own}/verschuivingen"), naar("2027-03-01")).await.refused(409, "projectBeeindigd");
    zwolle.post(&format!("{own}/realisaties"), json!({ "datum": "2026-11-20" })).await.refused(409, "projectBeeindigd");
    zwolle
        .post(&format!("{own}/vervalverklaringen"), json!({ "toelichting": "x" }))
        .await
        .refused(409, "projectBeeindigd");
    let correction = json!({ "veld": "prognosedatum", "naar": "2027-03-01", "toelichting": "x" });
    zwolle.post(&format!("{own}/correcties"), correction).await.refused(409, "projectBeeindigd");
    assert_eq!(zwolle.get(&own).await.ok()["mogelijkheden"]["verschuiven"]["code"], "projectBeeindigd");
}
