//! The feed: in order, without gaps, and for each reader only what it may read.

use std::collections::BTreeSet;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Value, json};
use sleutelbord_tests::{Answer, Persona, TestApp};

use super::{MARK, settled};
use crate::sleutelproject::{has_project, nieuw};
use crate::woningbouwplan::has_plan;

/// Everything that was written up to now, page by page, as a client would.
async fn follow(app: &TestApp, reader: &Persona, query: &str) -> Vec<Value> {
    settled(app).await;
    let (mut entries, mut next) = (Vec::new(), format!("/api/v1/wijzigingen?limit=20{query}"));
    loop {
        let page: Answer = reader.get(&next).await.ok();
        if page.results().is_empty() {
            return entries;
        }
        entries.extend(page.results().iter().filter(|entry| entry["inhoud"]["naam"] != MARK).cloned());
        next = page.text_of("volgende");
    }
}

#[tokio::test]
async fn a_cursor_that_was_made_up_is_refused() {
    let app = TestApp::start().await;
    app.publiek().get("/wijzigingen").await.refused(401, "nietAangemeld");
    let lezer = app.lezer("GM0193").await;
    lezer.get("/wijzigingen?na=onzin").await.refused(400, "cursorOngeldig");
    lezer
        .get("/wijzigingen?soort=mijlpaal,onzin")
        .await
        .refused(400, "invoerOngeldig")
        .invalid("soort.1", "onbekendeWaarde");
    let odd = lezer.get("/wijzigingen?soort=mijlpaal%2Cplanfase&limit=1").await.ok();
    assert!(odd.text_of("volgende").ends_with("&soort=mijlpaal%2Cplanfase&limit=1"), "{}", odd.text);
    lezer.get("/wijzigingen?limit=500&soort=").await.refused(400, "invoerOngeldig").invalid("limit", "teGroot");
}

#[tokio::test]
async fn every_change_comes_once_in_order_with_its_reason() {
    let app = TestApp::start().await;
    let zwolle = app.projectleider("GM0193").await;
    let project = has_project(&zwolle, "Spoorzone", "GM0193", "Openbaar").await;
    let path = format!("/sleutelprojecten/{}", project.id());
    let renamed = zwolle.patch(&path, &project.etag(), json!({ "naam": "Spoorzone Zuid" })).await.ok();
    let pause = json!({ "naar": "gepauzeerd", "oorzaak": "stikstof", "toelichting": "Wacht op onderzoek" });
    zwolle.call("POST", &format!("{path}/statuswisselingen")).if_match(&renamed.etag()).json(&pause).await.created();

    let entries = follow(&app, &zwolle, "&soort=sleutelproject").await;
    let told: Vec<_> = entries.iter().map(|entry| (entry["operatie"].as_str(), entry["versie"].as_i64())).collect();
    assert_eq!(told, [(Some("aangemaakt"), Some(1)), (Some("gewijzigd"), Some(2)), (Some("gewijzigd"), Some(3))]);
    assert!(entries[1]["velden"].as_array().unwrap().contains(&json!("naam")));
    assert_eq!(entries[1]["inhoud"]["naam"], "Spoorzone Zuid");
    assert_eq!(entries[1]["actorId"], zwolle.id().await);
    assert_eq!(entries[2]["reden"], "Wacht op onderzoek");
    let all = follow(&app, &zwolle, "").await;
    let cursors: BTreeSet<_> = all.iter().map(|entry| entry["cursor"].to_string()).collect();
    assert_eq!(cursors.len(), all.len(), "every entry once");
}

#[tokio::test]
async fn nobody_hears_of_what_it_may_not_read() {
    let app = TestApp::start().await;
    let zwolle = app.projectleider("GM0193").await;
    let secret = has_project(&zwolle, "Kanarie", "GM0193", "Gemeente").await;
    has_project(&zwolle, "Openbaar plan", "GM0193", "Openbaar").await;
    for reader in
        [app.provincie("PV23").await, app.lezer("GM0150").await, app.lezer("GM0153").await, app.iemand().await]
    {
        let entries = follow(&app, &reader, "").await;
        let text = serde_json::to_string(&entries).unwrap();
        assert!(!text.contains("Kanarie") && !text.contains(&secret.id()), "{} hears of it", reader.email());
        assert!(text.contains("Openbaar plan"), "{} hears of what is public", reader.email());
        assert!(!text.contains("wachtwoord") && !text.contains("@proef"), "{} hears of accounts", reader.email());
    }
    let beheerder = follow(&app, &app.beheerder().await, "").await;
    assert!(beheerder.iter().any(|entry| entry["soort"] == "gebruiker"), "an administrator follows accounts");
    assert!(!serde_json::to_string(&beheerder).unwrap().contains("hash"), "and never sees a secret");
}

#[tokio::test]
async fn the_end_of_a_plan_is_heard_by_who_could_read_it() {
    let app = TestApp::start().await;
    let keeper = app.gegevensbeheerder("GM0193").await;
    let plan = has_plan(&keeper, "Weiland", "GM0193", "Regio").await;
    keeper.delete(&format!("/woningbouwplannen/{}", plan.id()), &plan.etag()).await.no_content();
    for (reader, hears) in [(app.lezer("GM0150").await, true), (app.lezer("GM0153").await, false)] {
        let entries = follow(&app, &reader, "&soort=woningbouwplan").await;
        let told: Vec<_> = entries.iter().map(|entry| entry["operatie"].as_str().unwrap_or_default()).collect();
        assert_eq!(told, if hears { vec!["aangemaakt", "verwijderd"] } else { vec![] }, "{}", reader.email());
    }
}

#[tokio::test]
async fn a_plan_that_one_may_read_does_not_betray_a_project_that_one_may_not() {
    let app = TestApp::start().await;
    let (zwolle, keeper) = (app.projectleider("GM0193").await, app.gegevensbeheerder("GM0193").await);
    let secret = has_project(&zwolle, "Kanarie", "GM0193", "Gemeente").await.id();
    let plan = has_plan(&keeper, "Weiland", "GM0193", "Openbaar").await.id();
    let link = json!({ "woningbouwplanId": plan });
    zwolle.post(&format!("/sleutelprojecten/{secret}/woningbouwplannen"), link).await.created();
    let unlink = format!("/sleutelprojecten/{secret}/woningbouwplannen/{plan}");
    let seen = keeper.get(&format!("/woningbouwplannen/{plan}")).await.ok();
    zwolle.delete(&unlink, &seen.etag()).await.no_content();

    let history = format!("/woningbouwplannen/{plan}/geschiedenis");
    assert!(keeper.get(&history).await.ok().text.contains(&secret), "its own municipality knows");
    for reader in [app.provincie("PV23").await, app.lezer("GM0153").await, app.iemand().await] {
        let heard =
            serde_json::to_string(&follow(&app, &reader, "").await).unwrap() + &reader.get(&history).await.ok().text;
        assert!(heard.contains("Weiland") && !heard.contains(&secret), "{} hears of it", reader.email());
        let fields = follow(&app, &reader, "&soort=woningbouwplan").await;
        let changed = fields.iter().filter(|entry| entry["operatie"] == "gewijzigd");
        for entry in changed {
            let told = entry["velden"].as_array().unwrap();
            assert!(!told.contains(&json!("sleutelprojectId")), "{}: {entry}", reader.email());
            let facts = entry["inhoud"].as_object().unwrap();
            assert_eq!(facts.get("sleutelprojectId"), Some(&Value::Null), "there is none, for all one knows");
        }
    }
}

#[tokio::test]
async fn who_reads_little_does_not_look_at_the_same_entries_twice() {
    let app = TestApp::start().await;
    let (zwolle, outsider) = (app.projectleider("GM0193").await, app.lezer("GM0153").await);
    let start = outsider.get("/wijzigingen?limit=200&soort=sleutelproject").await.ok();
    has_project(&zwolle, "Kanarie", "GM0193", "Gemeente").await;
    // Another test's open write may hold the horizon back for a moment.
    let mut next = start.text_of("volgende");
    let mut cursors = BTreeSet::from([start.text_of("laatsteCursor")]);
    for _ in 0..40 {
        let page = outsider.get(&format!("{next}&wacht=1")).await.ok();
        assert!(page.results().is_empty());
        cursors.insert(page.text_of("laatsteCursor"));
        next = page.text_of("volgende");
        if cursors.len() > 1 {
            break;
        }
    }
    assert!(cursors.len() > 1, "the cursor goes on past what is not for this reader");
    has_project(&zwolle, "Voor iedereen", "GM0193", "Openbaar").await;
    let heard = outsider.get(&format!("{next}&wacht=20")).await.ok();
    assert_eq!(heard.results()[0]["inhoud"]["naam"], "Voor iedereen", "and skips nothing");
}

#[tokio::test]
async fn who_begins_now_hears_only_what_comes() {
    let app = TestApp::start().await;
    let (zwolle, lezer) = (app.projectleider("GM0193").await, app.lezer("GM0193").await);
    has_project(&zwolle, "Van ervoor", "GM0193", "Openbaar").await;
    let start = lezer.get("/wijzigingen?na=nu&soort=sleutelproject").await.ok();
    assert!(start.results().is_empty() && !start.text_of("laatsteCursor").is_empty());
    has_project(&zwolle, "Van erna", "GM0193", "Openbaar").await;
    // A write of another test that is still open puts the moment a little earlier: what came before may then be told again, never less.
    let mut next = start.text_of("volgende");
    loop {
        let heard = lezer.get(&format!("{next}&wacht=20")).await.ok();
        let names: Vec<_> =
            heard.results().iter().map(|entry| entry["inhoud"]["naam"].as_str().unwrap_or_default()).collect();
        if names.contains(&"Van erna") {
            return;
        }
        assert_eq!(names, ["Van ervoor"], "what came is not heard");
        next = heard.text_of("volgende");
    }
}

#[tokio::test]
async fn who_waits_hears_at_once() {
    let app = TestApp::start().await;
    let (zwolle, lezer) = (app.projectleider("GM0193").await, app.lezer("GM0193").await);
    let last = lezer.get("/wijzigingen?limit=200").await.ok();
    let url = format!("{}&wacht=20", last.text_of("volgende"));
    let (heard, _) = tokio::join!(lezer.get(&url), has_project(&zwolle, "Nieuws", "GM0193", "Openbaar"));
    let heard = heard.ok();
    assert!(heard.results().iter().any(|entry| entry["inhoud"]["naam"] == "Nieuws"), "{heard:?}");
}

#[tokio::test]
async fn sixty_four_writers_at_once_leave_no_gap() {
    let app = TestApp::start().await;
    let (zwolle, lezer) = (app.projectleider("GM0193").await, app.lezer("GM0193").await);
    let writers = futures_util::future::join_all((0..64).map(|number| {
        let zwolle = zwolle.clone();
        async move {
            let project = nieuw(&format!("Project {number}"), "GM0193", "Openbaar");
            loop {
                // A full house answers 503 and asks to come back.
                let answer = zwolle.post("/sleutelprojecten", project.clone()).await;
                if answer.header("retry-after").is_empty() {
                    return answer.created().id();
                }
            }
        }
    }));
    // A reader that keeps asking while they write: what it has collected at the end must be everything.
    let reader = async {
        let (mut seen, mut next) = (BTreeSet::new(), "/api/v1/wijzigingen?limit=10&soort=sleutelproject".to_owned());
        while seen.len() < 64 {
            let page = lezer.get(&format!("{next}&wacht=5")).await.ok();
            assert!(!page.results().is_empty(), "only {} of 64 were heard of", seen.len());
            seen.extend(page.results().iter().map(|entry| entry["id"].as_str().unwrap().to_owned()));
            next = page.text_of("volgende");
        }
        seen
    };
    let (written, seen) = tokio::join!(writers, reader);
    assert_eq!(written.into_iter().collect::<BTreeSet<_>>(), seen);
}

#[tokio::test]
async fn a_cursor_that_was_made_up_is_refused_or_reads_on_and_never_breaks_anything() {
    let app = TestApp::start().await;
    let zwolle = app.projectleider("GM0193").await;
    let made_up = |value: Value| URL_SAFE_NO_PAD.encode(value.to_string());
    let id = uuid::Uuid::nil();
    for (list, sort, value) in [
        ("/sleutelprojecten?sort=naam", "naam", json!("\u{0}")),
        ("/gemeenten?", "naam", json!("x\u{0}y")),
        ("/mijlpalen?sort=prognosedatum", "prognosedatum", json!("-0001-01-01")),
        ("/mijlpalen?sort=prognosedatum", "prognosedatum", json!("-4800-01-01")),
        ("/mijlpalen?sort=prognosedatum", "prognosedatum", json!("+262142-12-31")),
        ("/sleutelprojecten?sort=gewijzigdOp", "gewijzigdOp", json!("+262142-12-31T00:00:00Z")),
        ("/sleutelprojecten?sort=gewijzigdOp", "gewijzigdOp", json!("-262143-01-01T00:00:00Z")),
    ] {
        for (value, total) in [(value, 5), (json!("2027-01-01"), -1), (json!("2027-01-01"), 10_002)] {
            let cursor = made_up(json!({ "s": sort, "v": value, "i": id, "t": total }));
            zwolle.get(&format!("{list}&cursor={cursor}")).await.refused(400, "cursorOngeldig");
        }
    }
    for text in ["1.2.\u{0}", "9999999999.1.1", "1.99999999999999999999.1", "\u{0}"] {
        let cursor = URL_SAFE_NO_PAD.encode(text);
        zwolle.get(&format!("/wijzigingen?na={cursor}")).await.refused(400, "cursorOngeldig");
    }
    for text in ["2147483647.9223372036854775807.9223372036854775807", "-2147483648.-1.-9223372036854775808"] {
        let answer = zwolle.get(&format!("/wijzigingen?na={}", URL_SAFE_NO_PAD.encode(text))).await;
        assert!(matches!(answer.status, 200 | 400 | 410), "{text}: {} {}", answer.status, answer.text);
    }
}
