//! What a move does beyond the milestones themselves, told by its dry run.

use serde_json::{Value, json};
use sleutelbord_tests::{Answer, Persona, TestApp};

use super::{has_mijlpaal, has_spoorzone, naar, nieuw, path};
use crate::sleutelproject::has_project;

/// What a move of this milestone to that day would do.
async fn doorwerking(leider: &Persona, mijlpaal: &Answer, datum: &str) -> Value {
    let tried = leider.post(&format!("{}/verschuivingen?proef=true", path(mijlpaal)), naar(datum)).await.ok();
    tried["doorwerking"].clone()
}

/// The phase bouwplan of a project, planned to end on that day.
async fn plans_bouwplan(leider: &Persona, project: &Answer, einde: &str) {
    let fasen = leider.get(&format!("/sleutelprojecten/{}/planfasen", project.id())).await.ok();
    let bouwplan = fasen.results().iter().find(|fase| fase["soort"] == "bouwplan").unwrap();
    let id = bouwplan["id"].as_str().unwrap();
    leider.patch(&format!("/planfasen/{id}"), "*", json!({ "geplandEinde": einde })).await.ok();
}

#[tokio::test]
async fn the_end_of_the_phase_and_the_decisions_that_are_passed_are_told() {
    let app = TestApp::on("2026-11-23").await;
    let zwolle = app.projectleider("GM0193").await;
    let project = has_spoorzone(&zwolle).await;
    let mijlpaal = has_mijlpaal(&zwolle, &project, nieuw("Vaststelling omgevingsplan", "2026-12-15")).await;
    plans_bouwplan(&zwolle, &project, "2027-03-22").await;
    let momenten = format!("/sleutelprojecten/{}/besluitmomenten", project.id());
    for (naam, datum) in [("Raad in februari", "2027-02-08"), ("Raad in juni", "2027-06-14")] {
        let moment = json!({ "fase": "bouwplan", "naam": naam, "orgaan": "gemeenteraad", "geplandeDatum": datum });
        zwolle.post(&momenten, moment).await.created();
    }

    let far = doorwerking(&zwolle, &mijlpaal, "2027-05-25").await;
    let fase = &far["fasen"][0];
    assert_eq!((&fase["fase"], &fase["geplandEinde"]), (&json!("bouwplan"), &json!("2027-03-22")));
    assert_eq!(
        (&fase["nieuwEinde"], &fase["dagen"], &fase["alEerder"]),
        (&json!("2027-05-25"), &json!(64), &json!(false))
    );
    assert_eq!(far["gepasseerdeBesluiten"][0]["naam"], "Raad in februari");
    assert_eq!(far["gepasseerdeBesluiten"].as_array().map(Vec::len), Some(1));
    assert_eq!(far["volgendBesluit"]["geplandeDatum"], "2027-06-14");

    let near = doorwerking(&zwolle, &mijlpaal, "2027-01-20").await;
    assert_eq!((&near["fasen"], &near["gepasseerdeBesluiten"]), (&json!([]), &json!([])));
    assert_eq!(near["volgendBesluit"]["naam"], "Raad in februari");
    let kept = zwolle.post(&format!("{}/verschuivingen", path(&mijlpaal)), naar("2027-05-25")).await.created();
    assert_eq!(kept["doorwerking"], Value::Null, "what was decided is not tried any more");
}

#[tokio::test]
async fn a_day_on_which_nobody_works_is_told() {
    let app = TestApp::on("2026-11-23").await;
    let zwolle = app.projectleider("GM0193").await;
    let project = has_spoorzone(&zwolle).await;
    let mijlpaal = has_mijlpaal(&zwolle, &project, nieuw("Vaststelling omgevingsplan", "2026-12-15")).await;
    let recess = json!({ "organisatieCode": "GM0193", "soort": "reces", "naam": "Zomer", "van": "2027-07-12", "totEnMet": "2027-08-20" });
    app.beheerder().await.post("/recessen", recess).await.created();
    for (datum, why) in [
        ("2027-05-23", json!("weekend")),
        ("2027-05-06", json!("feestdag")),
        ("2027-07-14", json!("reces")),
        ("2027-05-25", Value::Null),
    ] {
        assert_eq!(doorwerking(&zwolle, &mijlpaal, datum).await["vrijedag"], why, "{datum}");
    }
}

#[tokio::test]
async fn deliveries_that_move_along_take_the_homes_to_another_year() {
    let app = TestApp::on("2026-11-23").await;
    let zwolle = app.projectleider("GM0193").await;
    let project = has_project(&zwolle, "Spoorzone", "GM0193", "Openbaar").await;
    let plan = app
        .gegevensbeheerder("GM0193")
        .await
        .post(
            "/woningbouwplannen",
            json!({ "naam": "Spoorzone noord", "gemeenteCode": "GM0193", "plantype": "Verdichting",
                "planstatus": "1A Onherroepelijk", "vertrouwelijkheid": "Openbaar",
                "programma": [{ "jaar": 2029, "woningtype": "Meergezins", "betaalbaarheid": "Sociale huur",
                    "soort": "bouw", "gepland": 120, "gerealiseerd": 20 }] }),
        )
        .await
        .created();
    zwolle
        .post(
            &format!("/sleutelprojecten/{}/woningbouwplannen", project.id()),
            json!({ "woningbouwplanId": plan.id() }),
        )
        .await
        .created();
    let soort = |soort: &str, naam: &str, datum: &str, wacht: &[String]| json!({ "fase": "realisatie", "soort": soort, "naam": naam, "basisdatum": datum, "afhankelijkVan": wacht });
    let start = has_mijlpaal(&zwolle, &project, soort("startBouw", "Start bouw", "2028-01-10", &[])).await;
    let first =
        has_mijlpaal(&zwolle, &project, soort("eersteOplevering", "Eerste woningen", "2029-09-12", &[start.id()]))
            .await;
    let alone = doorwerking(&zwolle, &first, "2029-11-01").await;
    assert_eq!(alone["woningen"], json!([]), "within its year no home changes year");
    let along = |volgers_mee: bool| {
        let mut body = naar("2028-06-30");
        body["volgersMee"] = json!(volgers_mee);
        body
    };
    let tried = format!("{}/verschuivingen?proef=true", path(&start));
    let moved = zwolle.post(&tried, along(true)).await.ok()["doorwerking"].clone();
    let soorten: Vec<_> = moved["kernmijlpalen"].as_array().into_iter().flatten().map(|kern| &kern["soort"]).collect();
    assert_eq!(soorten, ["startBouw", "eersteOplevering"]);
    assert_eq!(moved["woningen"], json!([{ "van": 2029, "naar": 2030, "woningen": 100 }]));
    let only = zwolle.post(&tried, along(false)).await.ok()["doorwerking"].clone();
    assert_eq!((&only["kernmijlpalen"][0]["soort"], &only["woningen"]), (&json!("startBouw"), &json!([])));
}
