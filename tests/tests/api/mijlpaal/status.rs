//! The status is computed twice: by the rules for what is shown, and in SQL for what is asked. Over many milestones and days they agree.

use std::collections::BTreeSet;

use serde_json::{Value, json};
use sleutelbord_tests::{Persona, TestApp};

use super::{has_mijlpaal, has_spoorzone, path};

const STATUSES: [&str; 6] = ["opSchema", "dreigtTeLaat", "teLaat", "nietBijgewerkt", "behaald", "vervallen"];

/// A small generator of the same numbers each time (Knuth's MMIX).
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, bound: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % bound
    }

    fn one_of<'a>(&mut self, values: &[&'a str]) -> &'a str {
        let index = self.below(values.len() as u64);
        values.iter().cycle().nth(usize::try_from(index).unwrap_or_default()).copied().unwrap_or_default()
    }

    fn date(&mut self) -> String {
        format!("2026-{:02}-{:02}", 6 + self.below(7), 1 + self.below(30))
    }
}

async fn ids_with(reader: &Persona, status: &str) -> BTreeSet<String> {
    let list = reader.get(&format!("/mijlpalen?limit=200&status={status}")).await.ok();
    list.results().iter().filter_map(|item| item["id"].as_str().map(ToOwned::to_owned)).collect()
}

#[tokio::test]
async fn the_list_by_status_is_what_each_milestone_says_of_itself() {
    let app = TestApp::on("2026-12-31").await;
    let zwolle = app.projectleider("GM0193").await;
    let mut numbers = Numbers(7);
    for _ in 0..3 {
        let project = has_spoorzone(&zwolle).await;
        let mut earlier: Vec<String> = Vec::new();
        for number in 0..40 {
            let mut body = json!({
                "fase": "bouwplan", "naam": format!("Mijlpaal {number}"), "basisdatum": numbers.date(),
                "precisie": numbers.one_of(&["dag", "maand", "kwartaal"]),
            });
            if numbers.below(3) > 0 {
                body["prognosedatum"] = json!(numbers.date());
                body["prognosePrecisie"] = json!(numbers.one_of(&["dag", "maand", "kwartaal"]));
            }
            if number > 0 && numbers.below(2) == 0 {
                let chosen = usize::try_from(numbers.below(number)).unwrap_or_default();
                body["afhankelijkVan"] = json!(earlier.get(chosen).into_iter().collect::<Vec<_>>());
            }
            let mijlpaal = has_mijlpaal(&zwolle, &project, body).await;
            match numbers.below(8) {
                0 => drop(
                    zwolle
                        .post(&format!("{}/realisaties", path(&mijlpaal)), json!({ "datum": "2026-06-01" }))
                        .await
                        .created(),
                ),
                1 => drop(
                    zwolle
                        .post(&format!("{}/vervalverklaringen", path(&mijlpaal)), json!({ "toelichting": "x" }))
                        .await
                        .created(),
                ),
                _ => {}
            }
            earlier.push(mijlpaal.id());
        }
    }

    let mut seen = BTreeSet::new();
    for day in ["2026-06-15", "2026-08-31", "2026-09-30", "2026-10-01", "2026-11-30", "2026-12-31"] {
        app.clock.set(format!("{day}T11:00:00Z").parse().unwrap_or_default());
        zwolle.forget_token().await;
        let all = zwolle.get("/mijlpalen?limit=200").await.ok();
        assert_eq!(all["totaal"], 120);
        for status in STATUSES {
            let said = all.results().iter().filter(|item| item["status"] == status);
            let said: BTreeSet<String> = said.filter_map(|item| item["id"].as_str().map(ToOwned::to_owned)).collect();
            assert_eq!(ids_with(&zwolle, status).await, said, "{status} on {day}");
            if !said.is_empty() {
                seen.insert(status);
            }
        }
        let late = ids_with(&zwolle, "teLaat,nietBijgewerkt").await.len();
        let mine = zwolle.get("/mijlpalen?mijn=true&status=teLaat,nietBijgewerkt").await.ok();
        assert_eq!(mine["totaal"], json!(late), "{day}");
        assert_ne!(mine["totaal"], Value::Null);
    }
    assert_eq!(seen.len(), STATUSES.len(), "every status occurred");
}
