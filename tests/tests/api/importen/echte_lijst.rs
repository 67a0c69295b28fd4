//! The real list of the EIB, where it lies beside the checkout: it is no part of the product.

use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use sleutelbord_tests::TestApp;

use super::{counts, sends};

#[expect(clippy::print_stderr, reason = "a test that skips says so aloud")]
fn beside_the_checkout(name: &str) -> Option<PathBuf> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/data").join(name);
    if path.exists() {
        return Some(path);
    }
    eprintln!("SKIPPED: {name} does not lie beside this checkout");
    None
}

#[tokio::test]
async fn all_487_plans_are_accounted_for_and_the_other_format_changes_nothing() {
    let Some(csv) = beside_the_checkout("eib2021_overijssel_plannen.csv") else { return };
    let Some(geojson) = beside_the_checkout("eib2021_overijssel_plannen.geojson") else { return };
    let (csv, geojson) = (std::fs::read(csv).unwrap_or_default(), std::fs::read(geojson).unwrap_or_default());
    let order = json!({ "bron": "eib2021", "vertrouwelijkheid": "Provincie", "toewijzing": "allesOfNiets" });
    for [first, second] in [[("a.csv", &csv), ("a.geojson", &geojson)], [("a.geojson", &geojson), ("a.csv", &csv)]] {
        let app = TestApp::start().await;
        let provincie = app.provincie("PV23").await;
        let import = sends(&provincie, "", first.0, first.1.clone(), &order).await.created();
        let [rows, new, .., refused, _, homes] = counts(&import);
        assert_eq!([rows, new, refused, homes], [487, 487, 0, 10_657], "{}", first.0);
        assert_eq!(import["status"], "verwerkt");
        for (name, file) in [first, second] {
            let again = sends(&provincie, "", name, file.clone(), &order).await.created();
            let [rows, new, changed, same, refused, _, homes] = counts(&again);
            assert_eq!(
                [rows, new, changed, same, refused, homes],
                [487, 0, 0, 487, 0, 10_657],
                "{} then {name}",
                first.0
            );
        }
        assert_eq!(homes_in_register(&provincie).await, (487, 10_657, 855));
    }
}

async fn homes_in_register(reader: &sleutelbord_tests::Persona) -> (usize, i64, i64) {
    let file = reader.call("GET", "/woningbouwplannen").header("Accept", "application/geo+json").await.ok();
    let features = file["features"].as_array().cloned().unwrap_or_default();
    let sum = |field: &str| features.iter().filter_map(|plan: &Value| plan["properties"][field].as_i64()).sum();
    (features.len(), sum("bruto"), sum("sloop"))
}
