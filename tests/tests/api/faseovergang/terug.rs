//! Going back, by decision or because a court annulled the plan.

use serde_json::json;
use sleutelbord_tests::TestApp;

use super::{closing, decided, passes, phase};
use crate::besluitmoment::{decides, moment, plans};
use crate::importen::{csv, opdracht, sends};
use crate::sleutelproject::has_project;
use crate::woningbouwplan::has_plan;

#[tokio::test]
async fn a_ruling_opens_phases_again_and_what_happened_stays_a_fact() {
    let app = TestApp::start().await;
    let zwolle = app.projectleider("GM0193").await;
    let project = has_project(&zwolle, "Spoorzone", "GM0193", "Openbaar").await.id();
    let mijlpaal =
        json!({ "fase": "initiatief", "naam": "Startnotitie", "basisdatum": "2026-10-01", "verplicht": true });
    let mijlpaal = zwolle.post(&format!("/sleutelprojecten/{project}/mijlpalen"), mijlpaal).await.created().id();
    zwolle.post(&format!("/mijlpalen/{mijlpaal}/realisaties"), json!({ "datum": "2026-11-20" })).await.created();
    for fase in ["initiatief", "definitie"] {
        decided(&zwolle, &project, fase).await;
        passes(&zwolle, &project, closing(fase)).await.created();
    }
    let mut back = json!({ "soort": "terug", "fase": "initiatief", "datum": "2026-11-23" });
    passes(&zwolle, &project, back.clone()).await.invalid("grond", "verplicht");
    back["grond"] = json!("uitspraak");
    passes(&zwolle, &project, back.clone()).await.invalid("toelichting", "toelichtingLeeg");
    back["toelichting"] = json!("Raad van State vernietigt het plan");
    let mut open = back.clone();
    open["fase"] = json!("bouwplan");
    passes(&zwolle, &project, open).await.refused(409, "faseNietAfgesloten");

    let passed = passes(&zwolle, &project, back).await.created();
    assert_eq!((&passed["van"], &passed["naar"]), (&json!("ontwikkel"), &json!("initiatief")));
    for fase in ["initiatief", "definitie"] {
        let reopened = phase(&zwolle, &project, fase).await;
        assert_eq!(reopened["werkelijkEinde"], json!(null), "{fase}");
        let codes: Vec<_> =
            reopened["poort"]["belemmeringen"].as_array().unwrap().iter().map(|one| one["code"].clone()).collect();
        assert!(codes.contains(&json!("besluitOntbreekt")), "{fase} is decided on anew: {codes:?}");
    }
    let fact = zwolle.get(&format!("/mijlpalen/{mijlpaal}")).await.ok();
    assert_eq!((&fact["status"], &fact["realisatiedatum"]), (&json!("vervallen"), &json!("2026-11-20")));
}

/// A project in its second phase with these plans of Zwolle.
async fn with_plans(app: &TestApp, plans: &[&str]) -> String {
    let zwolle = app.projectleider("GM0193").await;
    let project = has_project(&zwolle, "Spoorzone", "GM0193", "Openbaar").await.id();
    for plan in plans {
        let link = json!({ "woningbouwplanId": plan });
        zwolle.post(&format!("/sleutelprojecten/{project}/woningbouwplannen"), link).await.created();
    }
    decided(&zwolle, &project, "initiatief").await;
    passes(&zwolle, &project, closing("initiatief")).await.created();
    project
}

#[tokio::test]
async fn going_back_by_decision_names_the_decision() {
    let app = TestApp::on("2026-11-23").await;
    let zwolle = app.projectleider("GM0193").await;
    let project = with_plans(&app, &[]).await;
    let mut besluiten = Vec::new();
    for uitkomst in ["negatief", "positief"] {
        let moment = plans(&zwolle, &project, moment("definitie", "gemeenteraad")).await.created().id();
        let besluit = json!({ "uitkomst": uitkomst, "datum": "2026-11-20" });
        besluiten.push(decides(&zwolle, &moment, besluit).await.created().id());
    }
    let mut back = json!({ "soort": "terug", "fase": "initiatief", "datum": "2026-11-20", "grond": "besluit",
        "toelichting": "De raad wil een ander programma" });
    passes(&zwolle, &project, back.clone()).await.invalid("besluitId", "besluitHoortBijGrond");
    back["besluitId"] = json!(project);
    passes(&zwolle, &project, back.clone()).await.invalid("besluitId", "onbekend");
    back["besluitId"] = json!(besluiten[0]);
    passes(&zwolle, &project, back.clone()).await.refused(409, "terugBesluitNietPositief");
    back["besluitId"] = json!(besluiten[1]);
    back["datum"] = json!("2026-11-19");
    passes(&zwolle, &project, back.clone()).await.invalid("datum", "voorVorige");
    back["datum"] = json!("2026-11-20");
    assert_eq!(passes(&zwolle, &project, back).await.created()["besluitId"], besluiten[1].as_str());
}

#[tokio::test]
async fn a_ruling_puts_the_annulled_plans_back_in_preparation() {
    let app = TestApp::on("2026-11-23").await;
    let (zwolle, keeper) = (app.projectleider("GM0193").await, app.gegevensbeheerder("GM0193").await);
    let [hit, spared] = ["Noord", "Zuid"].map(|naam| has_plan(&keeper, naam, "GM0193", "Provincie"));
    let (hit, spared) = (hit.await.id(), spared.await.id());
    let elsewhere = has_plan(&keeper, "Elders", "GM0193", "Provincie").await.id();
    let project = with_plans(&app, &[&hit, &spared]).await;

    let mut ruling = json!({ "soort": "terug", "fase": "initiatief", "datum": "2026-11-20", "grond": "besluit",
        "toelichting": "De Raad van State vernietigt het plan", "vernietigdePlannen": [hit] });
    let refused = passes(&zwolle, &project, ruling.clone()).await;
    refused.invalid("vernietigdePlannen", "plannenOnverwacht").invalid("besluitId", "besluitHoortBijGrond");
    ruling["grond"] = json!("uitspraak");
    ruling["vernietigdePlannen"] = json!([hit, elsewhere]);
    passes(&zwolle, &project, ruling.clone()).await.invalid("vernietigdePlannen.1", "planNietVernietigbaar");
    ruling["vernietigdePlannen"] = json!([hit]);
    passes(&zwolle, &project, ruling).await.created();

    let annulled = keeper.get(&format!("/woningbouwplannen/{hit}")).await.ok();
    assert_eq!((&annulled["planstatus"], &annulled["hardheid"]), (&json!("3 In voorbereiding"), &json!("zacht")));
    assert_eq!(annulled["uitspraakdatum"], "2026-11-20");
    let untouched = keeper.get(&format!("/woningbouwplannen/{spared}")).await.ok();
    assert_eq!((&untouched["planstatus"], &untouched["uitspraakdatum"]), (&json!("2A Vastgesteld"), &json!(null)));
    let history = keeper.get(&format!("/woningbouwplannen/{hit}/geschiedenis")).await.ok();
    assert!(history.text.contains("De Raad van State vernietigt het plan"), "{}", history.text);
    let past = keeper.get(&format!("/woningbouwplannen/{hit}?peildatum=2026-11-22")).await;
    past.refused(404, "nietGevonden");
}

#[tokio::test]
async fn a_list_of_before_the_ruling_does_not_undo_it() {
    let app = TestApp::on("2026-11-23").await;
    let (zwolle, provincie) = (app.projectleider("GM0193").await, app.provincie("PV23").await);
    let list =
        |datum: &str| csv(&[&format!("1,Zwolle,Spoorzone,Verdichting,1A Onherroepelijk,120,0,{datum},6.09,52.51")]);
    let order = opdracht("goedeRijen");
    sends(&provincie, "", "x.csv", list("1-11-2026"), &order).await.created();
    let plan = provincie.get("/woningbouwplannen").await.ok().results()[0]["id"].as_str().unwrap().to_owned();
    let project = with_plans(&app, &[&plan]).await;
    let ruling = json!({ "soort": "terug", "fase": "initiatief", "datum": "2026-11-20", "grond": "uitspraak",
        "toelichting": "De Raad van State vernietigt het plan" });
    passes(&zwolle, &project, ruling).await.created();

    let status = async || provincie.get(&format!("/woningbouwplannen/{plan}")).await.ok()["planstatus"].clone();
    assert_eq!(status().await, "3 In voorbereiding", "all adopted plans, although the source leads this field");
    let again = sends(&provincie, "", "x.csv", list("1-11-2026"), &order).await.created();
    assert_eq!((&again["ongewijzigd"], &again["metWaarschuwing"]), (&json!(1), &json!(1)));
    assert_eq!(again["aandacht"][0]["meldingen"][0]["code"], "planstatusDoorUitspraak");
    assert_eq!(status().await, "3 In voorbereiding");
    sends(&provincie, "", "x.csv", list("21-11-2026"), &order).await.created();
    assert_eq!(status().await, "1A Onherroepelijk", "a younger list knows better");
}

#[tokio::test]
async fn going_back_does_not_lie_before_a_later_phase_closed() {
    let app = TestApp::on("2026-11-23").await;
    let zwolle = app.projectleider("GM0193").await;
    let project = crate::sleutelproject::has_project(&zwolle, "Spoorzone", "GM0193", "Openbaar").await.id();
    for (fase, datum) in [("initiatief", "2026-11-01"), ("definitie", "2026-11-20")] {
        super::decided(&zwolle, &project, fase).await;
        let closed = json!({ "soort": "afsluiting", "fase": fase, "datum": datum });
        passes(&zwolle, &project, closed).await.created();
    }
    let mut back = json!({ "soort": "terug", "fase": "initiatief", "datum": "2026-11-05", "grond": "uitspraak",
        "toelichting": "De Raad van State vernietigt het plan" });
    passes(&zwolle, &project, back.clone()).await.invalid("datum", "voorVorige");
    back["datum"] = json!("2026-11-20");
    passes(&zwolle, &project, back).await.created();
}
