//! Long imports: nobody else waits for them, everybody can see how far they are, and one that breaks off is ended.

use std::time::Duration;

use diesel::connection::SimpleConnection;
use diesel::{Connection, PgConnection};
use serde_json::json;
use sleutelbord_tests::{Persona, TestApp};

use super::{counts, csv, opdracht, sends};

/// So many plans of a municipality.
fn list(gemeente: &str, rows: usize, woningen: usize) -> String {
    let row =
        |number| format!("{number},{gemeente},Plan {number},Verdichting,1A Onherroepelijk,{woningen},0,27-1-2020,,");
    let rows: Vec<String> = (1..=rows).map(row).collect();
    csv(&rows.iter().map(String::as_str).collect::<Vec<_>>())
}

/// Starts an import, and returns once it was seen to be under way.
async fn is_importing(persona: &Persona, file: String) -> tokio::task::JoinHandle<()> {
    let sender = persona.clone();
    let running = tokio::spawn(async move {
        sends(&sender, "", "lang.csv", file, &opdracht("allesOfNiets")).await.created();
    });
    loop {
        let newest = persona.get("/importen?limit=1").await.ok();
        if newest.results().first().is_some_and(|import| import["status"] == "bezig") {
            return running;
        }
        assert!(!running.is_finished(), "the import was over before it was seen");
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn others_are_heard_edit_and_import_while_a_long_import_runs() {
    let app = TestApp::start().await;
    let (zwolle, deventer) = (app.gegevensbeheerder("GM0193").await, app.gegevensbeheerder("GM0150").await);
    let (leider, systeem) = (app.projectleider("GM0150").await, app.systeem("PV23", "Provincie").await);
    sends(&zwolle, "", "x.csv", list("Zwolle", 5, 10), &opdracht("goedeRijen")).await.created();
    let plan = zwolle.get("/woningbouwplannen?limit=1").await.ok().results()[0]["id"].as_str().unwrap().to_owned();
    let running = is_importing(&zwolle, list("Zwolle", 4_000, 20)).await;

    let cursor = systeem.get("/wijzigingen?na=nu").await.ok().text_of("laatsteCursor");
    let project = json!({ "naam": "Intussen", "gemeenteCode": "GM0150", "vertrouwelijkheid": "Openbaar" });
    leider.post("/sleutelprojecten", project).await.created();
    let heard = systeem.get(&format!("/wijzigingen?na={cursor}&soort=sleutelproject&wacht=10")).await.ok();
    assert_eq!(heard.results()[0]["inhoud"]["naam"], "Intussen");
    let ours = json!({ "vertrouwelijkheid": "Regio" });
    zwolle.patch(&format!("/woningbouwplannen/{plan}"), "*", ours).await.ok();
    let other = sends(&deventer, "", "x.csv", list("Deventer", 5, 10), &opdracht("goedeRijen")).await.created();
    assert_eq!(counts(&other)[1], 5);
    assert!(!running.is_finished(), "all of this happened while the import ran");

    running.await.unwrap();
    let import = zwolle.get("/importen?limit=1").await.ok().results()[0].clone();
    assert_eq!(
        (&import["status"], &import["nieuw"], &import["gewijzigd"]),
        (&json!("verwerkt"), &json!(3_995), &json!(5))
    );
    assert_eq!(import["voortgang"], json!(null));
    assert_eq!(zwolle.get(&format!("/woningbouwplannen/{plan}")).await.ok()["vertrouwelijkheid"], "Regio");
}

/// Leaves an import as a process leaves it that is killed in the middle: so many of its rows are written, or not even all are judged.
fn break_off(app: &TestApp, import: &str, written: usize, judged: bool) {
    let mut connection = PgConnection::establish(app.database()).unwrap();
    // What its plans are called does not matter: each row says what the list said.
    let sql = format!(
        "update import set status = 'bezig', nieuw = 0, gewijzigd = 0, ongewijzigd = 0, woningen = 0 where id = '{import}';
         insert into importwerk values ('{import}', {judged}, 60, '2000-01-01');
         insert into importregel select import_id, rij, null, jsonb_build_object('bron_id', bron_id, 'naam', naam, 'gemeente_code', 'GM0193',
            'plantype', 'Verdichting', 'planstatus', null, 'opdrachtgever', null, 'projectstatus', null, 'programma', null)
         from importrij where import_id = '{import}' and rij > {written} + 1 and uitkomst <> 'geweigerd';
         update importrij set uitkomst = 'nieuw', woningbouwplan_id = null where import_id = '{import}' and rij > {written} + 1 and uitkomst <> 'geweigerd';"
    );
    connection.batch_execute(&sql).unwrap();
}

#[tokio::test]
async fn an_import_that_broke_off_while_it_was_written_is_finished() {
    let app = TestApp::start().await;
    let zwolle = app.gegevensbeheerder("GM0193").await;
    // A refused list leaves a report and no plans: the same as one of which nothing was written yet.
    let file = list("Zwolle", 6, 10) + "7,Nergenshuizen,Plan,Verdichting,1A,5,0,,,\n";
    let refused = sends(&zwolle, "", "x.csv", file, &opdracht("allesOfNiets")).await.created();
    let path = format!("/importen/{}", refused.id());
    break_off(&app, &refused.id(), 0, true);
    let under_way = zwolle.get(&path).await.ok();
    assert_eq!(under_way["voortgang"], json!({ "beoordeeld": 7, "teSchrijven": 6 }));
    app.works().await;
    let ended = zwolle.get(&path).await.ok();
    assert_eq!((&ended["status"], &ended["nieuw"]), (&json!("verwerkt"), &json!(6)));
    assert_eq!(zwolle.get("/woningbouwplannen").await.ok()["totaal"], 6);
    let rows = zwolle.get(&format!("{path}/rijen?uitkomst=nieuw")).await.ok();
    assert!(rows.results().iter().all(|row| row["woningbouwplanId"].is_string()), "the report leads to the plans");
}

#[tokio::test]
async fn an_import_that_broke_off_before_all_was_judged_keeps_nothing_and_says_so() {
    let app = TestApp::start().await;
    let zwolle = app.gegevensbeheerder("GM0193").await;
    let file = list("Zwolle", 3, 10) + "4,Nergenshuizen,Plan,Verdichting,1A,5,0,,,\n";
    let refused = sends(&zwolle, "", "x.csv", file, &opdracht("allesOfNiets")).await.created();
    break_off(&app, &refused.id(), 0, false);
    app.works().await;
    let ended = zwolle.get(&format!("/importen/{}", refused.id())).await.ok();
    assert_eq!((&ended["status"], &ended["nieuw"]), (&json!("afgebroken"), &json!(0)));
    assert_eq!(zwolle.get("/woningbouwplannen").await.ok()["totaal"], 0);
    app.works().await;
    assert_eq!(zwolle.get("/woningbouwplannen").await.ok()["totaal"], 0);
}

#[tokio::test]
async fn a_dry_run_takes_no_transaction_id_and_no_lock() {
    let app = TestApp::start().await;
    let zwolle = app.gegevensbeheerder("GM0193").await;
    sends(&zwolle, "", "x.csv", list("Zwolle", 3, 10), &opdracht("goedeRijen")).await.created();
    let mut holder = PgConnection::establish(app.database()).unwrap();
    holder.batch_execute("begin; select 1 from woningbouwplan for update").unwrap();
    // It would wait for the lock, and a statement that waits is ended: then this is 503.
    let dry = sends(&zwolle, "?proef=true", "x.csv", list("Zwolle", 3, 20), &opdracht("goedeRijen")).await.ok();
    assert_eq!(counts(&dry)[2], 3);
    holder.batch_execute("commit").unwrap();
}
