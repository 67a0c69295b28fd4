//! What a request costs, in statements: they are exact, so they need no quiet machine. Each is written down by the database itself.

use std::path::{Path, PathBuf};

use sleutelbord_tests::{Answer, Persona, TestApp};
use tokio::sync::{Mutex, MutexGuard};

use crate::escalatie::{raises, vraag};
use crate::mijlpaal::{has_mijlpaal, has_spoorzone, naar, nieuw, path};

/// A server whose database writes down every statement.
struct Counting {
    app: TestApp,
    log: PathBuf,
    _alone: MutexGuard<'static, ()>,
}

/// All servers of these tests stand on one database server, and so write in one log.
static ALONE: Mutex<()> = Mutex::const_new(());

impl Counting {
    async fn start() -> Self {
        let alone = ALONE.lock().await;
        let app = TestApp::with("2026-11-23", |settings| {
            let url = settings.database.url.take().unwrap_or_default();
            settings.database.url = Some(format!("{url}&options=-c%20log_statement%3Dall"));
        })
        .await;
        let socket = app.database().split("host=").nth(1).and_then(|rest| rest.split('&').next());
        let socket = socket.unwrap().replace("%2F", "/");
        let log = Path::new(&socket).parent().unwrap().join("postgres.log");
        Self { app, log, _alone: alone }
    }

    /// What this work asks of the database: the texts of the statements, begin and commit left out.
    async fn statements(&self, work: impl Future<Output = Answer>) -> Vec<String> {
        let before = std::fs::read(&self.log).unwrap().len();
        let answer = work.await;
        assert!((200..=304).contains(&answer.status), "{}", answer.text);
        let log = std::fs::read(&self.log).unwrap();
        let log = String::from_utf8_lossy(log.get(before..).unwrap()).into_owned();
        // A pool that grows meanwhile is not part of it.
        let backend = |line: &str| line.split(['[', ']']).nth(1).map(ToOwned::to_owned);
        let joined: Vec<_> = log.lines().filter(|line| line.contains("set statement_timeout")).map(backend).collect();
        let known = log.lines().filter(|line| !joined.contains(&backend(line)));
        let lines = known.filter_map(|line| line.split_once("LOG:  ").map(|(_, said)| said.to_owned()));
        let asked = lines.filter(|said| said.starts_with("execute ") || said.starts_with("statement: "));
        asked
            .filter(|said| !["BEGIN", "COMMIT", "ROLLBACK"].iter().any(|word| said.contains(&format!(": {word}"))))
            .collect()
    }

    /// What reading this costs once the process is warm: at most so many statements, and none that is prepared anew.
    async fn read(&self, reader: &Persona, address: &str, at_most: usize) {
        for _ in 0..2 {
            reader.get(address).await.ok();
        }
        let asked = self.statements(reader.get(address)).await;
        assert!(asked.len() <= at_most, "{address} asks {}: {asked:#?}", asked.len());
        prepared_once(address, &asked);
    }
}

fn prepared_once(what: &str, asked: &[String]) {
    let anew: Vec<_> = asked.iter().filter(|said| said.starts_with("execute <unnamed>")).collect();
    assert!(anew.is_empty(), "{what} prepares anew: {anew:#?}");
}

#[tokio::test]
async fn a_request_asks_few_statements_and_prepares_each_once() {
    let counting = Counting::start().await;
    let app = &counting.app;
    let (zwolle, official) = (app.projectleider("GM0193").await, app.opdrachtgever("GM0193").await);
    let project = has_spoorzone(&zwolle).await;
    let own = format!("/sleutelprojecten/{}", project.id());
    let late = has_mijlpaal(&zwolle, &project, nieuw("Te laat", "2026-11-10")).await;
    zwolle.post(&format!("{}/verschuivingen", path(&late)), naar("2027-02-01")).await.created();
    let case = raises(&zwolle, &project.id(), vraag("A")).await.created().id();

    counting.read(&zwolle, "/sleutelprojecten", 5).await;
    counting.read(&zwolle, &own, 5).await;
    counting.read(&zwolle, &format!("{own}/mijlpalen"), 5).await;
    counting.read(&zwolle, &format!("{own}?expand=mijlpalen"), 6).await;
    counting.read(&zwolle, "/mijlpalen?mijn=true&status=teLaat,nietBijgewerkt", 5).await;
    counting.read(&zwolle, &path(&late), 5).await;
    counting.read(&zwolle, "/woningbouwplannen", 5).await;
    counting.read(&zwolle, "/gemeenten", 5).await;
    counting.read(&official, "/escalaties?aanZet=true", 8).await;
    counting.read(&official, &format!("/escalaties/{case}"), 8).await;
    counting.read(&official, "/overzicht", 15).await;

    for (number, at_most) in [(1, 99), (2, 99), (3, 15)] {
        let asked = counting.statements(raises(&zwolle, &project.id(), vraag(&format!("vraag {number}")))).await;
        assert!(asked.len() <= at_most, "raising a case asks {}: {asked:#?}", asked.len());
        prepared_once("raising a case", &asked);
        let date = format!("2027-03-0{number}");
        let etag = zwolle.get(&path(&late)).await.ok().etag();
        let moved = zwolle.call("POST", &format!("{}/verschuivingen", path(&late))).if_match(&etag).json(&naar(&date));
        let moved = async { moved.await };
        let asked = counting.statements(moved).await;
        assert!(asked.len() <= at_most, "moving a milestone asks {}: {asked:#?}", asked.len());
        prepared_once("moving a milestone", &asked);
    }
}

#[tokio::test]
async fn who_has_the_answer_hears_so_without_its_being_made_again() {
    let counting = Counting::start().await;
    let app = &counting.app;
    let zwolle = app.projectleider("GM0193").await;
    let project = has_spoorzone(&zwolle).await;
    let own = format!("/sleutelprojecten/{}?expand=mijlpalen", project.id());
    let again = async |has: &str| {
        let asked = zwolle.call("GET", &own).header("If-None-Match", has);
        let (mut status, mut etag) = (0, String::new());
        let asked = counting.statements(async {
            let answer = asked.await;
            status = answer.status;
            etag = answer.etag();
            answer
        });
        let asked = asked.await.len();
        (status, etag, asked)
    };
    let first = zwolle.get(&own).await.ok().etag();
    // A snapshot is one of the whole server, on which other tests write: sooner or later there is a moment without.
    let recognised = async |has: &str| {
        let mut fewest = usize::MAX;
        for _ in 0..500 {
            let (status, etag, asked) = again(has).await;
            assert_eq!((status, etag.as_str()), (304, has));
            fewest = fewest.min(asked);
            if fewest == 1 {
                break;
            }
        }
        assert_eq!(fewest, 1, "who calls is looked up, and nothing else");
    };
    recognised(&first).await;

    has_mijlpaal(&zwolle, &project, nieuw("Erbij", "2026-12-10")).await;
    let (status, second, _) = again(&first).await;
    assert_eq!(status, 200, "something was written");
    assert_ne!(second, first);
    recognised(&second).await;

    // Later the milestone is late, though nobody wrote anything.
    app.at("2026-12-11T09:00");
    let (status, third, _) = again(&second).await;
    assert_eq!(status, 200, "another day");
    assert_ne!(third, second);

    let stranger = app.lezer("GM0150").await;
    let other = stranger.call("GET", &own).header("If-None-Match", &third).await;
    assert_ne!(other.etag(), third, "what another reads is asked for another");
}

#[tokio::test]
async fn what_tells_of_the_hour_is_made_again_each_time() {
    let counting = Counting::start().await;
    let app = &counting.app;
    let zwolle = app.projectleider("GM0193").await;
    let project = has_spoorzone(&zwolle).await;
    let case = format!("/escalaties/{}", raises(&zwolle, &project.id(), vraag("A")).await.created().id());
    let first = zwolle.get(&case).await.ok().etag();
    let again = zwolle.call("GET", &case).header("If-None-Match", &first);
    let asked = counting.statements(async { again.await }).await;
    assert!(asked.len() > 1, "the clock of a case runs by the hour: {asked:#?}");
}
