//! A later release changes a noun, over a journal that an earlier one wrote: the past stays what it was, in the words of today.

use chrono::TimeDelta;
use diesel::prelude::*;
use serde_json::json;
use sleutelbord_tests::TestApp;

use crate::overload::{connection, execute};

/// What an earlier release had: another name, a wider type, and one column less.
const EARLIER: &[&str] = &[
    "alter table {} rename naam to titel",
    "alter table {} alter verplicht type text using case when verplicht then 'ja' else 'nee' end",
    "alter table {} drop bewijs",
];

/// What the migration of a later one does to both tables.
const LATER: &[&str] = &[
    "alter table {} rename titel to naam",
    "alter table {} alter verplicht type boolean using verplicht = 'ja'",
    "alter table {} add bewijs text",
];

const CLOSED: &str = "select maak_peilweergave('mijlpaal', uitloop => array['prognosedatum', 'prognose_precisie'])";

fn migrate(database: &mut PgConnection, steps: &[&str], what_older_rows_mean: Option<&str>) {
    execute(database, "select open_historie('mijlpaal')");
    for table in ["public.mijlpaal", "historie.mijlpaal"] {
        steps.iter().for_each(|step| execute(database, &step.replace("{}", table)));
    }
    what_older_rows_mean.into_iter().for_each(|meaning| execute(database, meaning));
    execute(database, CLOSED);
}

#[tokio::test]
async fn the_past_can_be_read_after_a_migration_that_adds_renames_and_narrows() {
    let app = TestApp::on("2026-03-02").await;
    let zwolle = app.projectleider("GM0193").await;
    let project = json!({ "gemeenteCode": "GM0193", "naam": "Spoorzone", "vertrouwelijkheid": "Openbaar" });
    let project = zwolle.post("/sleutelprojecten", project).await.created().id();
    let mijlpaal = json!({ "fase": "definitie", "naam": "Eerste", "basisdatum": "2027-06-01", "verplicht": true });
    let mijlpaal = zwolle.post(&format!("/sleutelprojecten/{project}/mijlpalen"), mijlpaal).await.created();
    let path = format!("/mijlpalen/{}", mijlpaal.id());
    app.clock.advance(TimeDelta::days(10));
    zwolle.patch(&path, &mijlpaal.etag(), json!({ "naam": "Tweede" })).await.ok();

    let mut database = connection(app.database());
    migrate(&mut database, EARLIER, None);
    let meaning = "update historie.mijlpaal set bewijs = 'Niet vastgelegd'";
    migrate(&mut database, LATER, Some(meaning));

    let then = zwolle.get(&format!("{path}?peildatum=2026-03-05")).await.ok();
    assert_eq!(
        (&then["naam"], &then["verplicht"], &then["bewijs"]),
        (&json!("Eerste"), &json!(true), &json!("Niet vastgelegd"))
    );
    assert_eq!(zwolle.get(&path).await.ok()["naam"], "Tweede");
    let list = zwolle.get(&format!("/sleutelprojecten/{project}/mijlpalen?sort=naam&peildatum=2026-03-05")).await.ok();
    assert!(list.results().iter().any(|row| row["naam"] == "Eerste"), "{}", list.text);
    let history = zwolle.get(&format!("{path}/geschiedenis")).await.ok();
    let names: Vec<_> = history.results().iter().map(|change| change["inhoud"]["naam"].clone()).collect();
    assert!(names.contains(&json!("Eerste")) && names.contains(&json!("Tweede")), "{}", history.text);
}

#[tokio::test]
async fn a_migration_that_forgets_the_history_of_a_noun_is_refused() {
    let app = TestApp::start().await;
    let mut database = connection(app.database());
    execute(&mut database, "alter table mijlpaal add kleur text");
    let refused = diesel::sql_query(CLOSED).execute(&mut database).unwrap_err();
    assert!(refused.to_string().contains("historie.mijlpaal has other columns"), "{refused}");
}

#[tokio::test]
async fn what_once_was_cannot_be_rewritten_also_not_in_a_column_of_later() {
    let app = TestApp::start().await;
    app.projectleider("GM0193")
        .await
        .post(
            "/sleutelprojecten",
            json!({ "gemeenteCode": "GM0193", "naam": "Spoorzone", "vertrouwelijkheid": "Openbaar" }),
        )
        .await
        .created();
    let mut database = connection(app.database());
    execute(&mut database, "select open_historie('planfase')");
    execute(&mut database, "alter table public.planfase add kleur text");
    execute(&mut database, "alter table historie.planfase add kleur text");
    execute(&mut database, "select maak_peilweergave('planfase')");
    for rewriting in [
        "update historie.planfase set kleur = 'rood'",
        "update historie.planfase set naam = 'Anders'",
        "delete from historie.planfase",
    ] {
        let refused = diesel::sql_query(rewriting).execute(&mut database).unwrap_err();
        assert!(refused.to_string().contains("append-only"), "{rewriting}: {refused}");
    }
}
