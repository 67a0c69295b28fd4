//! Mirrors that only follow are equal to the API after any mix of writes, whoever gains or loses sight of what.

mod script;

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use diesel::prelude::*;
use diesel::sql_query;
use diesel::sql_types::{BigInt, Text};
use serde_json::{Value, json};
use sleutelbord_tests::{Answer, Persona, TestApp};

use crate::besluitmoment::moment;
use crate::escalatie::vraag;
use crate::mijlpaal::{naar, nieuw as nieuwe_mijlpaal};
use crate::sleutelproject::nieuw as nieuw_project;
use crate::wijziging::settled;
use crate::woningbouwplan::nieuw as nieuw_plan;
use script::Spiegel;

const NIVEAUS: [&str; 4] = ["Gemeente", "Regio", "Provincie", "Openbaar"];

/// How long the writers write: some seconds in every test run, two minutes when it is asked for.
fn duration() -> Duration {
    let asked = std::env::var_os("SLEUTELBORD_SPIEGEL_SECONDEN").and_then(|text| text.to_str()?.parse().ok());
    Duration::from_secs(asked.unwrap_or(10))
}

/// What the writers share: who they are, and until when they go on.
struct Schrijvers {
    end: Instant,
    written: AtomicUsize,
    turn: AtomicUsize,
    zwolle: Persona,
    deventer: Persona,
    zwolse_plannen: Persona,
    deventer_plannen: Persona,
    medewerker: Persona,
    beheerder: Persona,
    clients: Vec<String>,
}

impl Schrijvers {
    /// Another number each time, spread.
    fn number(&self) -> usize {
        self.turn.fetch_add(1, Ordering::Relaxed).wrapping_mul(2_654_435_761) >> 7
    }

    fn niveau(&self) -> &'static str {
        NIVEAUS[self.number() % NIVEAUS.len()]
    }

    /// Counts what was accepted. Refusals are part of life; faults of the server are not.
    fn accepted(&self, answer: Answer) -> Option<Value> {
        assert!(answer.status < 500 || answer.status == 503, "{}: {}", answer.request, answer.text);
        let accepted = answer.status < 300;
        self.written.fetch_add(usize::from(accepted), Ordering::Relaxed);
        accepted.then_some(answer.json)
    }

    /// One of the newest of a list.
    async fn one_of(&self, reader: &Persona, list: &str) -> Option<String> {
        let page = reader.get(list).await.ok();
        let all = page.results();
        (!all.is_empty()).then(|| all[self.number() % all.len()]["id"].as_str().unwrap_or_default().to_owned())
    }

    async fn write(self: Arc<Self>, writer: usize) {
        for number in 0.. {
            if Instant::now() > self.end {
                return;
            }
            match writer {
                0 => self.projects(&self.zwolle, "GM0193", number).await,
                1 => self.projects(&self.deventer, "GM0150", number).await,
                2 => self.milestones(number).await,
                3 => self.plans(&self.zwolse_plannen, "GM0193", number).await,
                4 => self.plans(&self.deventer_plannen, "GM0150", number).await,
                5 => self.links(number).await,
                6 => self.cases(number).await,
                _ => self.rights(number).await,
            };
        }
    }

    async fn projects(&self, leider: &Persona, gemeente: &str, number: usize) -> Option<Value> {
        if number.is_multiple_of(4) {
            let project = nieuw_project(&format!("Project {number}"), gemeente, self.niveau());
            return self.accepted(leider.post("/sleutelprojecten", project).await);
        }
        let project = self.one_of(leider, "/sleutelprojecten?mijn=true&limit=10&sort=-kenmerk").await?;
        let path = format!("/sleutelprojecten/{project}");
        let change = match number % 4 {
            1 => json!({ "vertrouwelijkheid": self.niveau() }),
            2 if number % 8 == 2 => json!({ "deelnemendeGemeenten": ["GM0153"] }),
            2 => json!({ "deelnemendeGemeenten": [] }),
            _ => json!({ "naam": format!("Anders {number}") }),
        };
        self.accepted(leider.patch(&path, "*", change).await)
    }

    async fn milestones(&self, number: usize) -> Option<Value> {
        let leider = &self.zwolle;
        let project = self.one_of(leider, "/sleutelprojecten?mijn=true&limit=5&sort=-kenmerk").await?;
        if number.is_multiple_of(3) {
            let path = format!("/sleutelprojecten/{project}/mijlpalen");
            return self
                .accepted(leider.post(&path, nieuwe_mijlpaal(&format!("Mijlpaal {number}"), "2027-06-01")).await);
        }
        if number % 7 == 1 {
            let path = format!("/sleutelprojecten/{project}/besluitmomenten");
            return self.accepted(leider.post(&path, moment("bouwplan", "gemeenteraad")).await);
        }
        let mijlpaal = self.one_of(leider, &format!("/sleutelprojecten/{project}/mijlpalen?limit=20")).await?;
        let path = format!("/mijlpalen/{mijlpaal}");
        if number % 5 == 2 {
            return self.accepted(leider.delete(&path, "*").await);
        }
        let day = format!("2027-{:02}-{:02}", number % 12 + 1, number % 28 + 1);
        self.accepted(leider.post(&format!("{path}/verschuivingen"), naar(&day)).await)
    }

    async fn plans(&self, beheerder: &Persona, gemeente: &str, number: usize) -> Option<Value> {
        if number.is_multiple_of(3) {
            let plan = nieuw_plan(&format!("Plan {number}"), gemeente, self.niveau());
            return self.accepted(beheerder.post("/woningbouwplannen", plan).await);
        }
        let list = format!("/woningbouwplannen?gemeenteCode={gemeente}&limit=10");
        let path = format!("/woningbouwplannen/{}", self.one_of(beheerder, &list).await?);
        let answer = match number % 6 {
            1 => beheerder.patch(&path, "*", json!({ "vertrouwelijkheid": self.niveau() })).await,
            5 if number % 12 == 5 => beheerder.delete(&path, "*").await,
            _ => beheerder.patch(&path, "*", json!({ "naam": format!("Anders {number}") })).await,
        };
        self.accepted(answer)
    }

    async fn links(&self, number: usize) -> Option<Value> {
        let project = self.one_of(&self.zwolle, "/sleutelprojecten?mijn=true&limit=5&sort=-kenmerk").await?;
        let path = format!("/sleutelprojecten/{project}/woningbouwplannen");
        if number.is_multiple_of(2) {
            let plan = self.one_of(&self.zwolse_plannen, "/woningbouwplannen?gemeenteCode=GM0193&limit=10").await?;
            return self.accepted(self.zwolle.post(&path, json!({ "woningbouwplanId": plan })).await);
        }
        let linked = self.zwolle.get(&path).await.ok();
        let plan = linked.results().first()?["id"].as_str()?.to_owned();
        self.accepted(self.zwolle.delete(&format!("{path}/{plan}"), "*").await)
    }

    async fn cases(&self, number: usize) -> Option<Value> {
        if number.is_multiple_of(4) {
            let project = self.one_of(&self.zwolle, "/sleutelprojecten?mijn=true&limit=10&sort=-kenmerk").await?;
            let path = format!("/sleutelprojecten/{project}/escalaties");
            return self.accepted(self.medewerker.post(&path, vraag(&format!("vraag {number}"))).await);
        }
        let id = self.one_of(&self.medewerker, "/escalaties?limit=10").await?;
        let seen = self.medewerker.get(&format!("/escalaties/{id}")).await;
        if seen.status != 200 {
            return None;
        }
        let soort = if number % 8 == 5 { "intrekken" } else { "opschalen" };
        let stap = json!({ "soort": soort, "toelichting": "Dit is waarom" });
        let call =
            self.medewerker.call("POST", &format!("/escalaties/{id}/stappen")).if_match(&seen.etag()).json(&stap);
        self.accepted(call.await)
    }

    /// The rights of a client that follows: other municipalities now and then.
    async fn rights(&self, number: usize) -> Option<Value> {
        tokio::time::sleep(Duration::from_millis(700)).await;
        let path = format!("/api-clients/{}", self.clients.last()?);
        let gemeenten: &[&str] = if number.is_multiple_of(2) { &["GM0193"] } else { &["GM0150", "GM0193"] };
        self.accepted(self.beheerder.patch(&path, "*", json!({ "gemeenteCodes": gemeenten })).await)
    }
}

type Records = BTreeMap<(String, String), i64>;

fn key(row: &Value) -> (String, String) {
    (row["soort"].as_str().unwrap_or_default().to_owned(), row["id"].as_str().unwrap_or_default().to_owned())
}

/// What a reader may read at this moment.
async fn inventory(reader: &Persona) -> Records {
    let (mut all, mut next) = (Records::new(), Some("/api/v1/wijzigingen/inventaris".to_owned()));
    while let Some(path) = next {
        let page = reader.get(&path).await.ok();
        all.extend(page.results().iter().map(|row| (key(row), row["versie"].as_i64().unwrap_or_default())));
        next = page["volgende"].as_str().map(ToOwned::to_owned);
    }
    all
}

/// A mirror that starts with the inventory of a moment, and follows from a cursor of just before.
struct Follower {
    records: Records,
    next: String,
}

impl Follower {
    async fn start(reader: &Persona) -> Self {
        let now = reader.get("/wijzigingen?na=nu&limit=200").await.ok();
        Self { records: inventory(reader).await, next: now.text_of("volgende") }
    }

    async fn catch_up(&mut self, reader: &Persona) {
        loop {
            let asked = Instant::now();
            let page = reader.get(&format!("{}&wacht=1", self.next)).await.ok();
            self.next = page.text_of("volgende");
            // A page may be empty while there is more to look at; only at the end one has to wait for it.
            if page.results().is_empty() && asked.elapsed() > Duration::from_millis(900) {
                return;
            }
            for entry in page.results() {
                match entry["operatie"].as_str() {
                    Some("verwijderd" | "buitenBereik") => self.records.remove(&key(entry)),
                    _ => self.records.insert(key(entry), entry["versie"].as_i64().unwrap_or_default()),
                };
            }
        }
    }
}

/// What the whole feed tells a reader from its begin: every entry as the document has it; of each record the last that was told.
async fn told_to(reader: &Persona) -> BTreeMap<(String, String), Value> {
    let document = sleutelbord::document();
    let entry_of_the_document =
        json!({ "$ref": "#/components/schemas/Wijziging", "components": document["components"].clone() });
    let form = jsonschema::options().should_validate_formats(true).build(&entry_of_the_document).unwrap();
    assert!(!form.is_valid(&json!({ "soort": "mijlpaal" })), "the document asks more of an entry");
    let (mut told, mut next) = (BTreeMap::new(), "/api/v1/wijzigingen?limit=200".to_owned());
    loop {
        let page = reader.get(&next).await.ok();
        for entry in page.results() {
            let faults: Vec<String> = form.iter_errors(entry).map(|fault| fault.to_string()).collect();
            assert!(faults.is_empty(), "{faults:?}: {entry}");
            match &entry["inhoud"] {
                Value::Null => told.remove(&key(entry)),
                inhoud => told.insert(key(entry), inhoud.clone()),
            };
        }
        next = page.text_of("volgende");
        if page.results().is_empty() && at_the_end(reader, &next).await {
            return told;
        }
    }
}

/// Whether nothing lies behind a page that may be empty for other reasons.
async fn at_the_end(reader: &Persona, next: &str) -> bool {
    let now = reader.get("/wijzigingen?na=nu").await.ok();
    next.contains(&now.text_of("laatsteCursor"))
}

/// What the feed told of a record is what reading it gives, as far as both speak of it.
async fn told_is_read(reader: &Persona, told: &BTreeMap<(String, String), Value>) -> usize {
    let paths = [
        ("besluitmoment", "besluitmomenten"),
        ("escalatie", "escalaties"),
        ("mijlpaal", "mijlpalen"),
        ("sleutelproject", "sleutelprojecten"),
        ("woningbouwplan", "woningbouwplannen"),
    ];
    let mut compared = 0;
    for ((soort, id), inhoud) in told {
        let Some((_, path)) = paths.iter().find(|(noun, _)| noun == soort) else { continue };
        let read = reader.get(&format!("/{path}/{id}")).await.ok().json;
        for (field, fact) in inhoud.as_object().into_iter().flatten().filter(|(field, _)| read.get(*field).is_some()) {
            assert_eq!(fact, &read[field], "{field} of {soort} {id}");
            compared += 1;
        }
    }
    compared
}

#[derive(QueryableByName)]
struct Difference {
    #[diesel(sql_type = Text)]
    tabel: String,
    #[diesel(sql_type = BigInt)]
    verschillen: i64,
}

/// The tables of which the view of the past, asked for the end of time, differs from what is; and how many it looked at.
fn the_past_up_to_now(app: &TestApp) -> (usize, Vec<String>) {
    let mut database = PgConnection::establish(app.database()).unwrap();
    let views =
        "select viewname::text as tabel, 0::bigint as verschillen from pg_views where schemaname = 'peil' order by 1";
    let views: Vec<Difference> = sql_query(views).load(&mut database).unwrap();
    sql_query("select set_config('sleutelbord.peilmoment', '9999-01-01', false), set_config('sleutelbord.uitloop', '', false)")
        .execute(&mut database)
        .unwrap();
    let differing = views.iter().map(|Difference { tabel, .. }| {
        let asked = format!(
            "select '{tabel}' as tabel, count(*) as verschillen from \
             ((table public.{tabel} except table peil.{tabel}) union all (table peil.{tabel} except table public.{tabel})) as verschil"
        );
        sql_query(asked).get_result::<Difference>(&mut database).unwrap()
    });
    let faults = differing.filter(|found| found.verschillen > 0).map(|found| found.tabel).collect();
    (views.len(), faults)
}

async fn client_ids(beheerder: &Persona) -> Vec<String> {
    let clients = beheerder.get("/api-clients").await.ok();
    let mut ids: Vec<String> =
        clients.results().iter().map(|client| client["id"].as_str().unwrap_or_default().to_owned()).collect();
    ids.sort();
    ids
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn mirrors_that_only_follow_are_equal_to_the_api_whatever_eight_writers_do() {
    let app = TestApp::start().await;
    let (provincie, zwols) = (app.systeem("PV23", "Provincie").await, app.systeem("GM0193", "Gemeente").await);
    let changing = app.systeem("PV23", "Provincie").await;
    let beheerder = app.beheerder().await;
    let schrijvers = Arc::new(Schrijvers {
        end: Instant::now() + duration(),
        written: AtomicUsize::new(0),
        turn: AtomicUsize::new(1),
        zwolle: app.projectleider("GM0193").await,
        deventer: app.projectleider("GM0150").await,
        zwolse_plannen: app.gegevensbeheerder("GM0193").await,
        deventer_plannen: app.gegevensbeheerder("GM0150").await,
        medewerker: app.medewerker("GM0193").await,
        clients: client_ids(&beheerder).await,
        beheerder,
    });
    let mut follower = Follower::start(&provincie).await;
    let python = Spiegel::new("python3", "spiegel.py");
    let (node, anew) = (Spiegel::new("node", "voorbeeld.mjs"), Spiegel::new("python3", "spiegel.py"));
    let writing: Vec<_> = (0..8).map(|writer| tokio::spawn(Arc::clone(&schrijvers).write(writer))).collect();
    let seconds = duration().as_secs().to_string();
    let follow = ["--volg", seconds.as_str()];
    let following = async {
        while Instant::now() < schrijvers.end {
            follower.catch_up(&provincie).await;
            node.run(&app, &zwols, &[]).await;
        }
    };
    tokio::join!(following, python.run(&app, &provincie, &follow), anew.run(&app, &changing, &follow));
    for writer in writing {
        writer.await.unwrap();
    }
    settled(&app).await;

    let written = schrijvers.written.load(Ordering::Relaxed);
    assert!(written > 50, "the writers wrote {written} times only");
    follower.catch_up(&provincie).await;
    assert_eq!(follower.records, inventory(&provincie).await, "the inventory and what followed");
    for reader in [&provincie, &zwols, &schrijvers.medewerker] {
        let told = told_to(reader).await;
        let inventory = inventory(reader).await;
        assert_eq!(
            told.keys().collect::<Vec<_>>(),
            inventory.keys().collect::<Vec<_>>(),
            "the records that were told of"
        );
        assert!(told_is_read(reader, &told).await > 300, "the fields that were told and read");
    }
    for (spiegel, reader) in [(&python, &provincie), (&node, &zwols), (&anew, &changing)] {
        let said = spiegel.run(&app, reader, &["--controle"]).await;
        assert!(said.contains("\n0 verschillen\n"), "{} after {written} writes: {said}", spiegel.script);
        let records = format!("\n{} records\n", inventory(reader).await.len());
        assert!(said.contains(&records), "{}: {said}", spiegel.script);
    }
    let (looked_at, differing) = the_past_up_to_now(&app);
    assert!(
        looked_at > 20 && differing.is_empty(),
        "{looked_at} tables, the past differs from what is in {differing:?}"
    );
}
