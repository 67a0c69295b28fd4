//! kill -9 under load: what was acknowledged is there, once, with its journal entry; what was not is there wholly or not at all.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use uuid::Uuid;

use super::auditor::{count, names, tamper, unjournaled};
use super::program::{EMAIL, Installation, PASSWORD};

const GEMEENTEN: [&str; 4] = ["GM0193", "GM0150", "GM0153", "GM0141"];
const WRITERS: usize = 64;
const KILLS: usize = 10;

/// What every writer shares.
struct Load {
    base: String,
    token: String,
    http: reqwest::Client,
    acknowledged: AtomicUsize,
    over: AtomicBool,
}

impl Load {
    /// Sends one write until it is acknowledged, always under the same key, as a careful client does.
    async fn insist(&self, path: &str, body: &Value) -> Value {
        let key = Uuid::new_v4().to_string();
        loop {
            let request = self.http.post(format!("{}/api/v1{path}", self.base)).bearer_auth(&self.token);
            if let Ok(answer) = request.header("Idempotency-Key", &key).json(body).send().await {
                let status = answer.status();
                if let Ok(body) = answer.json::<Value>().await
                    && status.as_u16() == 201
                {
                    self.acknowledged.fetch_add(1, Ordering::Relaxed);
                    return body;
                }
                assert!(matches!(status.as_u16(), 201 | 409 | 503), "{path} answered {status}");
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    /// Makes projects until the load is over; gives their names.
    async fn make_projects(self: Arc<Self>, writer: usize) -> Vec<String> {
        let mut made = Vec::new();
        while !self.over.load(Ordering::Relaxed) {
            let naam = format!("Project {writer}.{}", made.len());
            let gemeente = GEMEENTEN[writer % GEMEENTEN.len()];
            let body = json!({ "naam": naam, "gemeenteCode": gemeente, "vertrouwelijkheid": "Openbaar" });
            self.insist("/sleutelprojecten", &body).await;
            made.push(naam);
        }
        made
    }

    /// Moves a milestone to and fro until the load is over; gives how often.
    async fn move_milestone(self: Arc<Self>, id: String) -> (String, i64) {
        let mut moves = 0;
        while !self.over.load(Ordering::Relaxed) {
            let naar = format!("2099-{:02}-{:02}", moves / 28 % 12 + 1, moves % 28 + 1);
            let body = json!({ "naar": naar, "oorzaak": "stikstof", "toelichting": format!("Zet {moves}") });
            self.insist(&format!("/mijlpalen/{id}/verschuivingen"), &body).await;
            moves += 1;
        }
        (id, moves)
    }

    async fn wait_for(&self, more: usize) {
        let (goal, deadline) =
            (self.acknowledged.load(Ordering::Relaxed) + more, Instant::now() + Duration::from_secs(60));
        while self.acknowledged.load(Ordering::Relaxed) < goal {
            assert!(Instant::now() < deadline, "no {more} writes were acknowledged in a minute");
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    }
}

async fn log_in(base: &str, http: &reqwest::Client) -> String {
    let body = json!({ "email": EMAIL, "wachtwoord": PASSWORD });
    let answer = http.post(format!("{base}/api/v1/sessies")).json(&body).send().await.unwrap();
    answer.json::<Value>().await.unwrap()["toegangstoken"].as_str().unwrap().to_owned()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_acknowledged_is_lost_when_the_program_is_killed_ten_times() {
    let installation = Installation::new(&GEMEENTEN);
    let mut program = installation.start().await;
    let http = reqwest::Client::new();
    let token = log_in(&installation.base, &http).await;
    let load = Arc::new(Load {
        base: installation.base.clone(),
        token,
        http,
        acknowledged: AtomicUsize::new(0),
        over: AtomicBool::new(false),
    });

    let (mut makers, mut movers) = (Vec::new(), Vec::new());
    for writer in 0..WRITERS / 2 {
        let gemeente = GEMEENTEN[writer % GEMEENTEN.len()];
        let project =
            json!({ "naam": format!("Vast {writer}"), "gemeenteCode": gemeente, "vertrouwelijkheid": "Openbaar" });
        let project = load.insist("/sleutelprojecten", &project).await;
        let mijlpaal = json!({ "fase": "bouwplan", "naam": "Vaststelling", "basisdatum": "2098-12-31" });
        let path = format!("/sleutelprojecten/{}/mijlpalen", project["id"].as_str().unwrap());
        let mijlpaal = load.insist(&path, &mijlpaal).await;
        movers.push(tokio::spawn(Arc::clone(&load).move_milestone(mijlpaal["id"].as_str().unwrap().to_owned())));
        makers.push(tokio::spawn(Arc::clone(&load).make_projects(writer)));
    }
    for _ in 0..KILLS {
        load.wait_for(40).await;
        program.kill();
        program = installation.start().await;
    }
    load.over.store(true, Ordering::Relaxed);

    let url = &installation.url;
    let mut acknowledged = Vec::new();
    for maker in makers {
        acknowledged.extend(maker.await.unwrap());
    }
    acknowledged.sort();
    let mut stored = names(url, "select naam from sleutelproject where naam like 'Project %'");
    stored.sort();
    assert_eq!(stored, acknowledged, "every project that was acknowledged, once, and no other");
    let mut moves = BTreeMap::new();
    for mover in movers {
        let (id, made) = mover.await.unwrap();
        moves.insert(id, made);
    }
    for (id, made) in moves {
        let kept = count(url, &format!("select count(*) as found from verschuiving where mijlpaal_id = '{id}'"));
        assert_eq!(kept, made, "every move that was acknowledged, once");
    }
    let halves = "select count(*) as found from sleutelproject p
                  where (select count(*) from planfase f where f.sleutelproject_id = p.id) <> 5";
    assert_eq!(count(url, halves), 0, "no project without its five phases");
    assert_eq!(unjournaled(url), 0, "every row has its journal entry");

    // The auditor would have seen it.
    tamper(url, "update sleutelproject set versie = versie + 1 where naam = 'Vast 0'");
    assert_eq!(unjournaled(url), 1);
    drop(program);
}
