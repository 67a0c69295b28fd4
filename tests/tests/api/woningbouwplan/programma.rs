//! The programme of a plan.

use serde_json::json;
use sleutelbord_tests::TestApp;

use super::{bouw, has_plan};

#[tokio::test]
async fn a_programme_is_replaced_as_a_whole_and_the_plan_counts_it() {
    let app = TestApp::on("2026-11-23").await;
    let zwolle = app.gegevensbeheerder("GM0193").await;
    let plan = has_plan(&zwolle, "Spoorzone", "GM0193", "Provincie").await;
    let path = format!("/woningbouwplannen/{}", plan.id());
    let programma = format!("{path}/programma");
    let empty = zwolle.get(&programma).await.ok();
    assert_eq!((&empty.json, empty.etag().starts_with("\"1.")), (&json!({ "regels": [], "versie": 1 }), true));

    let regels = |regels: serde_json::Value| json!({ "regels": regels });
    app.projectleider("GM0193").await.put(&programma, &plan.etag(), regels(json!([]))).await.refused(403, "geenRecht");
    let wrong = regels(json!([bouw(Some(2028), -1)]));
    zwolle.put(&programma, &plan.etag(), wrong).await.invalid("regels.0.gepland", "teKlein");
    let twice = regels(json!([bouw(Some(2028), 1), bouw(Some(2028), 2)]));
    zwolle.put(&programma, &plan.etag(), twice).await.invalid("regels.1", "programmaregelDubbel");

    let sloop = json!({
        "jaar": 2027, "woningtype": "Onbekend", "betaalbaarheid": "Onbekend koop of huur", "soort": "sloop",
        "gepland": 40, "gerealiseerd": 0,
    });
    let first = regels(json!([bouw(Some(2028), 120), bouw(None, 30), sloop]));
    let put = zwolle.put(&programma, &plan.etag(), first).await.ok();
    assert_eq!(
        put.json,
        json!({ "regels": [sloop, bouw(Some(2028), 120), bouw(None, 30)], "versie": 2 }),
        "unknown years come last"
    );
    let stale = zwolle.put(&programma, &plan.etag(), regels(json!([]))).await.refused(412, "versieVerouderd");
    assert_eq!(stale["huidig"], put.json, "who is behind sees what is there, with its version");
    let counted = zwolle.get(&path).await.ok();
    assert_eq!(counted.etag().get(..3), Some("\"2."));
    for (field, value) in [("bruto", 150), ("sloop", 40), ("netto", 110), ("gerealiseerd", 0), ("restcapaciteit", 150)]
    {
        assert_eq!(counted[field], value, "{field}");
    }

    app.clock.advance(chrono::TimeDelta::days(1));
    let mut built = bouw(Some(2028), 120);
    built["gerealiseerd"] = json!(130);
    zwolle.put(&programma, &put.etag(), regels(json!([built]))).await.ok();
    assert_eq!(zwolle.get(&path).await.ok()["restcapaciteit"], -10);
    let then = zwolle.get(&format!("{programma}?peildatum=2026-11-23")).await.ok();
    assert_eq!(then.json, put.json);
}
