//! Slip is for the own municipality and the province; to anyone else a milestone shows name, phase, forecast or realisation.

use serde_json::{Value, json};
use sleutelbord_tests::TestApp;

use super::{has_mijlpaal, has_spoorzone, naar, nieuw, path};

#[tokio::test]
async fn others_see_neither_baseline_nor_slip_nor_names() {
    let app = TestApp::start().await;
    let zwolle = app.projectleider("GM0193").await;
    let project = has_spoorzone(&zwolle).await;
    let mut body = nieuw("Bouwrijp", "2026-11-01");
    body["prognosedatum"] = json!("2026-12-15");
    body["verantwoordelijke"] = json!("A. de Vries");
    let mijlpaal = has_mijlpaal(&zwolle, &project, body).await;
    zwolle.post(&format!("{}/verschuivingen", path(&mijlpaal)), naar("2027-03-01")).await.created();

    for insider in [app.lezer("GM0193").await, app.provincie("PV23").await, app.opdrachtgever("PV23").await] {
        let seen = insider.get(&path(&mijlpaal)).await.ok();
        assert_eq!(
            (&seen["status"], &seen["basisdatum"]),
            (&json!("teLaat"), &json!("2026-11-01")),
            "{}",
            insider.email()
        );
        assert_eq!(insider.get("/mijlpalen?status=teLaat").await.ok()["totaal"], 1);
        assert_eq!(insider.get(&format!("{}/verschuivingen", path(&mijlpaal))).await.ok()["totaal"], 1);
    }
    for outsider in [app.projectleider("GM0166").await, app.voorzitter("west-overijssel").await, app.iemand().await] {
        let seen = outsider.get(&path(&mijlpaal)).await.ok();
        for hidden in [
            "basisdatum",
            "basisPrecisie",
            "indicatief",
            "status",
            "uitloopDagen",
            "aantalVerschuivingen",
            "verantwoordelijke",
            "bewijs",
        ] {
            assert_eq!(seen[hidden], Value::Null, "{} sees {hidden}", outsider.email());
        }
        assert_eq!((&seen["naam"], &seen["prognosedatum"]), (&json!("Bouwrijp"), &json!("2027-03-01")));
        for kind in ["verschuivingen", "correcties", "realisaties", "vervalverklaringen"] {
            outsider.get(&format!("{}/{kind}", path(&mijlpaal))).await.refused(403, "geenRecht");
        }
        for asked in [
            "status=teLaat",
            "status=opSchema,dreigtTeLaat,teLaat,nietBijgewerkt",
            "sort=basisdatum",
            "sort=-basisdatum",
        ] {
            assert_eq!(
                outsider.get(&format!("/mijlpalen?{asked}")).await.ok()["totaal"],
                0,
                "{asked} tells about slip"
            );
        }
        assert_eq!(outsider.get("/mijlpalen").await.ok()["totaal"], 1);
    }

    zwolle
        .post(&format!("{}/realisaties", path(&mijlpaal)), json!({ "datum": "2026-11-20", "bewijs": "x" }))
        .await
        .created();
    let outsider = app.iemand().await;
    let seen = outsider.get(&path(&mijlpaal)).await.ok();
    assert_eq!(
        (&seen["status"], &seen["realisatiedatum"], &seen["uitloopDagen"]),
        (&json!("behaald"), &json!("2026-11-20"), &Value::Null)
    );
    assert_eq!(outsider.get("/mijlpalen?status=behaald").await.ok()["totaal"], 1);
}

#[tokio::test]
async fn a_milestone_is_as_confidential_as_its_project() {
    let app = TestApp::start().await;
    let zwolle = app.projectleider("GM0193").await;
    let hidden = crate::sleutelproject::has_project(&zwolle, "Geheim", "GM0193", "Gemeente").await;
    let mijlpaal = has_mijlpaal(&zwolle, &hidden, nieuw("Bouwrijp", "2026-12-15")).await;
    for outsider in [app.provincie("PV23").await, app.projectleider("GM0166").await, app.iemand().await] {
        assert_eq!(outsider.get("/mijlpalen").await.ok()["totaal"], 0);
        assert_eq!(outsider.get(&format!("/mijlpalen?sleutelprojectId={}", hidden.id())).await.ok()["totaal"], 0);
        outsider.get(&path(&mijlpaal)).await.refused(404, "nietGevonden");
        outsider.get(&format!("/sleutelprojecten/{}/mijlpalen", hidden.id())).await.refused(404, "nietGevonden");
        outsider
            .post(&format!("{}/verschuivingen", path(&mijlpaal)), naar("2027-03-01"))
            .await
            .refused(404, "nietGevonden");
        outsider.delete(&path(&mijlpaal), &mijlpaal.etag()).await.refused(404, "nietGevonden");
    }
}
