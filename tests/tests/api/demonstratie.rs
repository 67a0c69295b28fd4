//! The demonstration: what is played into an empty register holds together, and every login sees something.

use std::collections::BTreeSet;

use serde_json::Value;
use sleutelbord::demonstratie::{self, PASSWORD};
use sleutelbord::platform::clock::Clock;
use sleutelbord_tests::{Persona, TestApp};

/// A server with the demonstration, as if it was first started on `day`.
async fn demonstration_on(day: &str) -> TestApp {
    let noon: chrono::NaiveDate = day.parse().unwrap();
    let clock = Clock::standing_at(noon.and_hms_opt(11, 0, 0).unwrap().and_utc());
    TestApp::with(day, |settings| {
        settings.demonstration = true;
        let url = settings.database.url.clone().unwrap();
        let loaded = demonstratie::load(&url, settings, &clock).unwrap();
        assert!(loaded.refused.is_empty(), "{} of {}: {:#?}", loaded.refused.len(), loaded.requests, loaded.refused);
    })
    .await
}

fn somebody(app: &TestApp, name: &str) -> Persona {
    app.account(&format!("{name}@demo.example"), PASSWORD)
}

fn values<'a>(entries: &'a [Value], field: &str) -> BTreeSet<&'a str> {
    entries.iter().filter_map(|entry| entry[field].as_str()).collect()
}

// One test: loading takes some seconds.
#[tokio::test]
async fn the_demonstration_holds_together() {
    let app = demonstration_on("2026-11-23").await;
    it_shows_projects_with_milestones_in_every_state(&app).await;
    cases_stand_at_every_level(&app).await;
    everybody_can_log_in(&app).await;
    the_feed_runs_in_time(&app).await;
}

async fn it_shows_projects_with_milestones_in_every_state(app: &TestApp) {
    assert_eq!(app.publiek().get("/omgeving").await.ok()["demonstratie"], true);

    let provincie = somebody(app, "provincie");
    let projecten = provincie.get("/sleutelprojecten?limit=100").await.ok();
    assert_eq!(projecten["totaal"], 28, "all but the two that are for their own municipality alone");
    assert_eq!(values(projecten.results(), "status"), BTreeSet::from(["actief", "gepauzeerd"]));
    let spoorzone = projecten.results().iter().find(|project| project["naam"] == "Spoorzone").unwrap();
    assert_eq!(spoorzone["gemeenteCode"], "GM0193");

    let phases = BTreeSet::from(["initiatief", "definitie", "ontwikkel", "bouwplan", "realisatie"]);
    assert_eq!(values(projecten.results(), "fase"), phases);

    let states = ["behaald", "dreigtTeLaat", "nietBijgewerkt", "opSchema", "teLaat", "vervallen"];
    for state in states {
        let mijlpalen = provincie.get(&format!("/mijlpalen?status={state}&limit=1")).await.ok();
        assert!(mijlpalen["totaal"].as_u64().unwrap() > 0, "no milestone is {state}");
    }
    let zwolle = somebody(app, "projectleider.zwolle");
    let own = zwolle.get("/mijlpalen?mijn=true&status=teLaat,nietBijgewerkt").await.ok();
    assert!(own["totaal"].as_u64().unwrap() >= 5);
    let waiting = zwolle.get("/woningbouwplannen?gemeenteCode=GM0193&zonderSleutelproject=true").await.ok();
    assert_eq!(waiting["totaal"], 5, "plans to make a project of");
}

async fn cases_stand_at_every_level(app: &TestApp) {
    let mut levels = BTreeSet::new();
    for (name, waiting) in [
        ("opdrachtgever.zwolle", 2),
        ("bestuurder.zwolle", 2),
        ("secretaris.twente", 2),
        ("gedeputeerde", 1),
        ("bestuurder.kampen", 1),
    ] {
        let cases = somebody(app, name).get("/escalaties?aanZet=true&open=true").await.ok();
        assert_eq!(cases["totaal"], waiting, "{name}: {}", cases.text);
        levels.extend(cases.results().iter().filter_map(|case| case["niveau"].as_u64()));
    }
    assert_eq!(levels, BTreeSet::from([1, 2, 3, 4]));

    let late = somebody(app, "bestuurder.kampen").get("/escalaties?open=true").await.ok();
    assert_eq!(
        (&late.results()[0]["overTijd"], &late.results()[0]["voorstel"]["naarNiveau"]),
        (&true.into(), &3.into())
    );
    for (name, status) in [
        ("projectleider.almelo", "opgeschort"),
        ("projectleider.enschede", "opgelost"),
        ("projectleider.deventer", "ingetrokken"),
        ("projectleider.deventer", "afgewezen"),
    ] {
        let cases = somebody(app, name).get(&format!("/escalaties?status={status}")).await.ok();
        assert_eq!(cases["totaal"], 1, "{name}: {status}");
    }
}

async fn everybody_can_log_in(app: &TestApp) {
    let told = app.publiek().get("/omgeving").await.ok()["demoaanmelding"].clone();
    assert_eq!(told["wachtwoord"], PASSWORD);
    let named: Vec<_> = told["mensen"].as_array().unwrap().iter().map(|one| one["email"].clone()).collect();
    let somebody_is = |name: &str| named.contains(&Value::from(format!("{name}@demo.example")));
    assert!(somebody_is("lezer") && somebody_is("gedeputeerde") && somebody_is("projectleider.zwolle"), "{named:?}");
    let zwolle =
        told["mensen"].as_array().unwrap().iter().find(|one| one["email"] == "projectleider.zwolle@demo.example");
    assert_eq!(
        zwolle.map(|one| (&one["rol"], &one["organisaties"][0])),
        Some((&Value::from("projectleider"), &Value::from("Zwolle")))
    );
    for name in [
        "beheerder",
        "provincie",
        "projectleider.zwolle",
        "projectleider.enschede",
        "medewerker.zwolle",
        "gegevensbeheerder.zwolle",
        "opdrachtgever.zwolle",
        "bestuurder.zwolle",
        "gedeputeerde",
        "secretaris.twente",
        "voorzitter.twente",
        "voorzitter.west-overijssel",
        "lezer",
    ] {
        somebody(app, name).get("/profiel").await.ok();
    }
}

async fn the_feed_runs_in_time(app: &TestApp) {
    let systeem = app.api_client("demo-systeem", "demo-systeem-geheim");
    let (mut moments, mut next) = (Vec::new(), "/wijzigingen?limit=200".to_owned());
    loop {
        let page = systeem.get(&next).await.ok();
        if page.results().is_empty() {
            break;
        }
        moments.extend(page.results().iter().map(|entry| entry["gebeurdOp"].as_str().unwrap().to_owned()));
        next = page.text_of("volgende");
    }
    assert!(moments.len() > 1_000 && moments.is_sorted());
    assert!(moments.last().unwrap().as_str() < "2026-11-23");
}
