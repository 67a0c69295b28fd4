//! Who comes to read something, and who no longer does, is told by the feed: a mirror that only follows it is equal to what may be read.

use std::collections::BTreeMap;

use serde_json::{Value, json};
use sleutelbord_tests::{Persona, TestApp};

use super::settled;
use crate::escalatie::{Raised, takes};
use crate::mijlpaal::{has_mijlpaal, nieuw, path};
use crate::sleutelproject::has_project;
use crate::woningbouwplan::has_plan;

/// What a reader has that only follows: kind and id, with version and facts.
#[derive(Debug, Default)]
struct Mirror {
    next: String,
    records: BTreeMap<(String, String), (i64, Value)>,
}

impl Mirror {
    fn from_the_beginning() -> Self {
        Self { next: "/wijzigingen?limit=200".into(), ..Self::default() }
    }

    /// Follows up to what was written before; says what came, as (operatie, soort).
    async fn follow(&mut self, app: &TestApp, reader: &Persona) -> Vec<(String, String)> {
        settled(app).await;
        let mut told = Vec::new();
        loop {
            let page = reader.get(&self.next).await.ok();
            self.next = page.text_of("volgende");
            for entry in page.results() {
                let text = |field: &str| entry[field].as_str().unwrap_or_default().to_owned();
                told.push((text("operatie"), text("soort")));
                let key = (text("soort"), text("id"));
                match entry["inhoud"].as_object() {
                    None => drop(self.records.remove(&key)),
                    Some(_) => {
                        drop(self.records.insert(key, (entry["versie"].as_i64().unwrap(), entry["inhoud"].clone())))
                    }
                }
            }
            if page.results().is_empty() {
                return told;
            }
        }
    }

    fn has(&self, soort: &str, id: &str) -> bool {
        self.records.contains_key(&(soort.to_owned(), id.to_owned()))
    }

    /// The mirror against what the reader may read now.
    async fn is_true(&self, reader: &Persona) {
        let mut inventory = BTreeMap::new();
        let mut next = Some("/wijzigingen/inventaris".to_owned());
        while let Some(page) = next {
            let page = reader.get(&page).await.ok();
            for line in page.results() {
                let key = (line["soort"].as_str().unwrap().to_owned(), line["id"].as_str().unwrap().to_owned());
                inventory.insert(key, line["versie"].as_i64().unwrap());
            }
            next = page["volgende"].as_str().map(ToOwned::to_owned);
        }
        let held: BTreeMap<_, _> = self.records.iter().map(|(key, (versie, _))| (key.clone(), *versie)).collect();
        assert_eq!(held, inventory, "{}", reader.email());
    }
}

#[tokio::test]
async fn who_loses_sight_of_a_project_lets_go_of_all_of_it_and_who_gains_it_gets_it_whole() {
    let app = TestApp::start().await;
    let (zwolle, province) = (app.projectleider("GM0193").await, app.provincie("PV23").await);
    let project = has_project(&zwolle, "Spoorzone", "GM0193", "Provincie").await;
    let url = format!("/sleutelprojecten/{}", project.id());
    let kept = has_mijlpaal(&zwolle, &project, nieuw("Vaststelling", "2027-01-15")).await;
    let gone = has_mijlpaal(&zwolle, &project, nieuw("Vergissing", "2027-02-15")).await;
    let mut mirror = Mirror::from_the_beginning();
    mirror.follow(&app, &province).await;
    assert!(mirror.has("sleutelproject", &project.id()) && mirror.has("mijlpaal", &gone.id()));

    let narrowed = zwolle.patch(&url, &project.etag(), json!({ "vertrouwelijkheid": "Gemeente" })).await.ok();
    let told = mirror.follow(&app, &province).await;
    assert!(told.contains(&("buitenBereik".into(), "sleutelproject".into())), "{told:?}");
    assert!(!mirror.has("sleutelproject", &project.id()) && !mirror.has("mijlpaal", &kept.id()), "{told:?}");
    mirror.is_true(&province).await;

    // What happens meanwhile is not for its eyes.
    zwolle.delete(&path(&gone), &gone.etag()).await.no_content();
    let secret = has_mijlpaal(&zwolle, &project, nieuw("Heimelijk", "2027-03-15")).await;
    mirror.follow(&app, &province).await;
    assert!(!mirror.has("mijlpaal", &secret.id()));
    mirror.is_true(&province).await;

    zwolle.patch(&url, &narrowed.etag(), json!({ "vertrouwelijkheid": "Provincie" })).await.ok();
    let told = mirror.follow(&app, &province).await;
    assert!(told.contains(&("binnenBereik".into(), "mijlpaal".into())), "{told:?}");
    assert!(
        mirror.has("mijlpaal", &kept.id())
            && mirror.has("mijlpaal", &secret.id())
            && !mirror.has("mijlpaal", &gone.id())
    );
    assert_eq!(mirror.records[&("mijlpaal".to_owned(), secret.id())].1["naam"], "Heimelijk");
    mirror.is_true(&province).await;
}

#[tokio::test]
async fn a_municipality_that_comes_to_take_part_gets_the_project_whole_and_lets_go_of_it_again() {
    let app = TestApp::start().await;
    let (zwolle, kampen) = (app.projectleider("GM0193").await, app.lezer("GM0166").await);
    let project = has_project(&zwolle, "Spoorzone", "GM0193", "Gemeente").await;
    let url = format!("/sleutelprojecten/{}", project.id());
    let mijlpaal = has_mijlpaal(&zwolle, &project, nieuw("Vaststelling", "2027-01-15")).await;
    let mut mirror = Mirror::from_the_beginning();
    mirror.follow(&app, &kampen).await;
    assert!(!mirror.has("mijlpaal", &mijlpaal.id()));

    let joined = zwolle.patch(&url, &project.etag(), json!({ "deelnemendeGemeenten": ["GM0166"] })).await.ok();
    mirror.follow(&app, &kampen).await;
    assert!(mirror.has("sleutelproject", &project.id()) && mirror.has("mijlpaal", &mijlpaal.id()));
    mirror.is_true(&kampen).await;

    zwolle.patch(&url, &joined.etag(), json!({ "deelnemendeGemeenten": [] })).await.ok();
    mirror.follow(&app, &kampen).await;
    assert!(!mirror.has("sleutelproject", &project.id()) && !mirror.has("mijlpaal", &mijlpaal.id()));
    mirror.is_true(&kampen).await;
}

#[tokio::test]
async fn a_plan_that_becomes_confidential_is_let_go_of_with_its_programme() {
    let app = TestApp::start().await;
    let (keeper, outsider) = (app.gegevensbeheerder("GM0193").await, app.lezer("GM0153").await);
    let plan = has_plan(&keeper, "Weiland", "GM0193", "Openbaar").await;
    let url = format!("/woningbouwplannen/{}", plan.id());
    let mut mirror = Mirror::from_the_beginning();
    mirror.follow(&app, &outsider).await;
    assert!(mirror.has("woningbouwplan", &plan.id()));
    let hidden = keeper.patch(&url, &plan.etag(), json!({ "vertrouwelijkheid": "Gemeente" })).await.ok();
    mirror.follow(&app, &outsider).await;
    assert!(!mirror.has("woningbouwplan", &plan.id()));
    keeper.delete(&url, &hidden.etag()).await.no_content();
    mirror.follow(&app, &outsider).await;
    mirror.is_true(&outsider).await;
}

#[tokio::test]
async fn a_plan_tells_of_its_project_as_soon_as_its_reader_may_know_that() {
    let app = TestApp::start().await;
    let (zwolle, keeper) = (app.projectleider("GM0193").await, app.gegevensbeheerder("GM0193").await);
    let province = app.provincie("PV23").await;
    let project = has_project(&zwolle, "Kanarie", "GM0193", "Gemeente").await;
    let plan = has_plan(&keeper, "Weiland", "GM0193", "Openbaar").await.id();
    let url = format!("/sleutelprojecten/{}", project.id());
    zwolle.post(&format!("{url}/woningbouwplannen"), json!({ "woningbouwplanId": plan })).await.created();
    let mut mirror = Mirror::from_the_beginning();
    mirror.follow(&app, &province).await;
    let key = ("woningbouwplan".to_owned(), plan.clone());
    assert_eq!(mirror.records[&key].1["sleutelprojectId"], Value::Null);

    let opened = zwolle.patch(&url, &project.etag(), json!({ "vertrouwelijkheid": "Provincie" })).await.ok();
    mirror.follow(&app, &province).await;
    assert_eq!(mirror.records[&key].1["sleutelprojectId"], project.id().as_str());

    zwolle.patch(&url, &opened.etag(), json!({ "vertrouwelijkheid": "Gemeente" })).await.ok();
    mirror.follow(&app, &province).await;
    assert_eq!(mirror.records[&key].1["sleutelprojectId"], Value::Null);
    mirror.is_true(&province).await;
}

#[tokio::test]
async fn a_case_that_climbs_comes_to_its_new_readers_with_its_whole_course() {
    let app = TestApp::start().await;
    let raised = Raised::in_zwolle(&app).await;
    let (official, wethouder) = (app.opdrachtgever("GM0193").await, app.bestuurder("GM0193").await);
    let voorzitter = app.voorzitter("west-overijssel").await;
    let mut mirror = Mirror::from_the_beginning();
    mirror.follow(&app, &voorzitter).await;
    raised.takes(&official, "inBehandeling").await.created();
    raised.takes(&official, "opschaling").await.created();
    raised.takes(&raised.medewerker, "voorstelOpschaling").await.created();
    mirror.follow(&app, &voorzitter).await;
    assert!(!mirror.has("escalatie", &raised.id), "not yet");

    raised.takes(&wethouder, "akkoord").await.created();
    mirror.follow(&app, &voorzitter).await;
    assert!(mirror.has("escalatie", &raised.id));
    let course = voorzitter.get(&format!("/escalaties/{}/stappen", raised.id)).await.ok();
    let steps = mirror.records.keys().filter(|(soort, _)| soort == "escalatiestap").count();
    assert_eq!(steps, course.results().len(), "every step of before, too");
    mirror.is_true(&voorzitter).await;
}

#[tokio::test]
async fn whose_own_rights_change_starts_anew() {
    let app = TestApp::start().await;
    let beheerder = app.beheerder().await;
    let reader = app.lezer("GM0153").await;
    let start = reader.get("/wijzigingen?na=nu").await.ok();
    let grant = json!({ "gebruikerId": reader.id().await, "rol": "lezer", "organisatieCode": "GM0193" });
    let grant = beheerder.post("/toekenningen", grant).await.created();
    reader.get(&start.text_of("volgende")).await.refused(410, "bereikGewijzigd");
    let anew = reader.get("/wijzigingen?na=nu").await.ok();
    reader.get(&anew.text_of("volgende")).await.ok();
    beheerder.delete(&format!("/toekenningen/{}", grant.id()), &grant.etag()).await.no_content();
    reader.get(&anew.text_of("volgende")).await.refused(410, "bereikGewijzigd");
    reader.get(&start.text_of("volgende")).await.ok();
}

#[tokio::test]
async fn opening_something_does_not_open_what_it_was() {
    let app = TestApp::on("2026-03-02").await;
    let (zwolle, outsider) = (app.projectleider("GM0193").await, app.lezer("GM0153").await);
    let mut rough = crate::sleutelproject::nieuw("Geheime naam", "GM0193", "Gemeente");
    rough["omschrijving"] = json!("Grondpositie onder druk");
    let project = zwolle.post("/sleutelprojecten", rough).await.created();
    let url = format!("/sleutelprojecten/{}", project.id());
    let mijlpaal = has_mijlpaal(&zwolle, &project, nieuw("Geheime mijlpaal", "2027-01-15")).await;
    app.clock.advance(chrono::TimeDelta::days(10));
    let tidy = json!({ "naam": "Spoorzone", "omschrijving": "Een nieuwe wijk" });
    let tidied = zwolle.patch(&url, &project.etag(), tidy).await.ok();
    zwolle.patch(&path(&mijlpaal), &mijlpaal.etag(), json!({ "naam": "Vaststelling" })).await.ok();
    zwolle.patch(&url, &tidied.etag(), json!({ "vertrouwelijkheid": "Openbaar" })).await.ok();
    settled(&app).await;

    outsider.get(&url).await.ok();
    let mut read = String::new();
    for path in [
        format!("{url}/geschiedenis?limit=200"),
        format!("{}/geschiedenis", path(&mijlpaal)),
        format!("/wijzigingen?soort=sleutelproject&id={}", project.id()),
        "/wijzigingen?soort=sleutelproject,mijlpaal&limit=200".to_owned(),
        "/sleutelprojecten?peildatum=2026-03-05&search=Grondpositie".to_owned(),
        "/sleutelprojecten?peildatum=2026-03-05".to_owned(),
        "/mijlpalen?peildatum=2026-03-05".to_owned(),
    ] {
        read += &outsider.get(&path).await.ok().text;
    }
    for secret in ["Geheime", "Grondpositie"] {
        assert!(!read.contains(secret), "{secret} is told: {read}");
    }
    outsider.get(&format!("{url}?peildatum=2026-03-05")).await.refused(404, "nietGevonden");
    let own = zwolle.get(&format!("{url}/geschiedenis?limit=200")).await.ok().text;
    assert!(own.contains("Geheime naam") && own.contains("Geheime mijlpaal"), "who could read it then reads it now");
}

#[tokio::test]
async fn a_draft_stays_with_the_organisation_that_wrote_it() {
    let app = TestApp::on("2026-03-02").await;
    let zwolle = app.projectleider("GM0193").await;
    let project = has_project(&zwolle, "Spoorzone", "GM0193", "Gemeente").await;
    let url = format!("/sleutelprojecten/{}", project.id());
    zwolle.patch(&url, &project.etag(), json!({ "deelnemendeGemeenten": ["GM0166"] })).await.ok();
    let kampen = app.projectleider("GM0166").await;
    let mut rough = crate::escalatie::vraag("De wethouder liegt");
    rough["concept"] = json!(true);
    let draft = kampen.post(&format!("{url}/escalaties"), rough).await.created();
    let case = format!("/escalaties/{}", draft.id());
    let polite = json!({ "titel": "De ontsluiting", "vraag": "Wie beslist over de ontsluiting?" });
    kampen.patch(&case, &draft.etag(), polite).await.ok();
    app.clock.advance(chrono::TimeDelta::days(1));
    takes(&kampen, &draft.id(), json!({ "soort": "melding" })).await.created();
    settled(&app).await;

    let reader = app.opdrachtgever("GM0193").await;
    reader.get(&case).await.ok();
    let mut read = reader.get(&format!("{case}/geschiedenis")).await.ok().text;
    read += &reader.get(&format!("/wijzigingen?soort=escalatie&id={}", draft.id())).await.ok().text;
    read += &reader.get("/escalaties?peildatum=2026-03-02").await.ok().text;
    assert!(read.contains("De ontsluiting") && !read.contains("liegt"), "{read}");
    assert!(kampen.get(&format!("{case}/geschiedenis")).await.ok().text.contains("liegt"), "its author knows");
}

#[tokio::test]
async fn one_may_begin_at_a_moment() {
    let app = TestApp::on("2026-03-02").await;
    let zwolle = app.projectleider("GM0193").await;
    has_project(&zwolle, "Van toen", "GM0193", "Openbaar").await;
    app.clock.advance(chrono::TimeDelta::days(3));
    has_project(&zwolle, "Van later", "GM0193", "Openbaar").await;
    settled(&app).await;
    let since = zwolle.get("/wijzigingen?vanaf=2026-03-04T00:00:00%2B01:00&soort=sleutelproject&limit=200").await.ok();
    let names: Vec<_> = since.results().iter().filter_map(|entry| entry["inhoud"]["naam"].as_str()).collect();
    assert!(names.contains(&"Van later") && !names.contains(&"Van toen"), "{names:?}");
    zwolle.get("/wijzigingen?vanaf=2026-03-04T00:00:00Z&na=nu").await.invalid("vanaf", "nietSamen");
}

#[tokio::test]
async fn whose_rights_are_taken_while_it_waits_hears_nothing_more() {
    let app = TestApp::start().await;
    let (beheerder, reader, zwolle) =
        (app.beheerder().await, app.lezer("GM0153").await, app.projectleider("GM0193").await);
    let grant = json!({ "gebruikerId": reader.id().await, "rol": "lezer", "organisatieCode": "GM0193" });
    let grant = beheerder.post("/toekenningen", grant).await.created();
    let now = reader.get("/wijzigingen?na=nu&soort=sleutelproject").await.ok();
    let waiting = format!("{}&wacht=20", now.text_of("volgende"));
    let (heard, ()) = tokio::join!(reader.get(&waiting), async {
        beheerder.delete(&format!("/toekenningen/{}", grant.id()), &grant.etag()).await.no_content();
        has_project(&zwolle, "Niet voor u", "GM0193", "Gemeente").await;
    });
    heard.refused(410, "bereikGewijzigd");
}
