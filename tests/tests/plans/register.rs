//! The register that is read: a demonstration, made many times as large.

use std::collections::BTreeMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};

use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use diesel::sql_types::Text;
use reqwest::multipart::{Form, Part};
use serde_json::json;
use sleutelbord::demonstratie;
use sleutelbord::platform::clock::Clock;
use sleutelbord::platform::embedded::{EmbeddedPostgres, EmbeddedSettings, Storage};
use sleutelbord::prepare;
use sleutelbord_tests::{Persona, TestApp};

use crate::look::Log;

/// The day on which the readers read.
pub const DAY: &str = "2026-11-23";
/// The municipality that reads.
pub const GEMEENTE: &str = "GM0150";
/// The password of the accounts that read.
pub const PASSWORD: &str = "Sleutelbord-proef-1";
/// The roles of the accounts that read.
pub const ROLES: [&str; 3] = ["provincie", "projectleider", "beheerder"];

/// How large: projects, plans and cases; milestones are ten to a project.
struct Scale {
    name: &'static str,
    projects: u32,
    plans: u32,
    cases: u32,
    /// The page of 50 that lies deep in a list.
    deep: usize,
}

/// For `make test`.
const SMALL: Scale = Scale { name: "klein", projects: 1_000, plans: 5_000, cases: 1_000, deep: 50 };
/// For `make plans` and `make bench`: about what a province is today, and a hundred times that.
const KEPT: [Scale; 2] = [
    Scale { name: "S", projects: 200, plans: 1_000, cases: 1_000, deep: 4 },
    Scale { name: "L", projects: 20_000, plans: 100_000, cases: 20_000, deep: 1_000 },
];
/// The database of every register, so that the program itself can be started on one that is kept.
const DATABASE: &str = "sleutelbord";

pub struct Register {
    server: EmbeddedPostgres,
    scale: &'static Scale,
    ids: BTreeMap<String, String>,
    growing: BTreeMap<String, u64>,
    days: Vec<String>,
}

impl Register {
    /// The register of this run: the small one, or the one that `SLEUTELBORD_PLANS` names, which is made once for each form of the tables.
    pub fn made() -> Self {
        let wanted = std::env::var_os("SLEUTELBORD_PLANS").and_then(|name| name.into_string().ok()).unwrap_or_default();
        let scale = KEPT.iter().find(|scale| scale.name == wanted).unwrap_or(&SMALL);
        let checkout = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let settings = EmbeddedSettings {
            binaries: std::env::var_os("SLEUTELBORD_PG_BIN").map(Into::into),
            tools: checkout.join(".tools"),
            storage: Storage::Durable(place(&checkout, scale)),
        };
        let server = EmbeddedPostgres::start(&settings).expect("the database server starts");
        if !server.has_database(DATABASE).expect("the server answers") {
            make(&server, scale);
        }
        let mut register = Self { server, scale, ids: BTreeMap::new(), growing: BTreeMap::new(), days: Vec::new() };
        register.explain();
        register
    }

    pub fn url(&self) -> String {
        self.server.database_url(DATABASE)
    }

    /// Whether it is as large as the budgets are for.
    pub fn is_large(&self) -> bool {
        self.scale.name == "L"
    }

    /// Whether its reads are looked at; the register of a province today is made to be measured in time.
    pub fn is_held_to_budgets(&self) -> bool {
        self.scale.name != "S"
    }

    /// The number of the page of 50 that lies deep in a list.
    pub fn deep(&self) -> usize {
        self.scale.deep
    }

    /// Days near the begin, in the middle and near the end of all that happened.
    pub fn days(&self) -> &[String] {
        &self.days
    }

    /// Whether so many pages are a quarter or more of a table that grows with the register.
    pub fn is_most_of(&self, table: &str, pages: u64) -> bool {
        self.growing.get(table).is_some_and(|all| pages * 4 >= *all)
    }

    /// The log of the server.
    pub fn log(&self) -> Log {
        let data = text(&mut self.connection(), "select current_setting('data_directory')");
        Log(Path::new(&data).with_file_name("postgres.log"))
    }

    /// A request with an id of its collection, and a project of the municipality, in the places held open for them.
    pub fn filled(&self, request: &str) -> String {
        let collection = request.split(['/', '?']).nth(1).unwrap_or_default();
        let id = |name: &str| self.ids.get(name).cloned().unwrap_or_default();
        let request = request.replace("{id}", &id(collection)).replace("{sleutelproject}", &id("sleutelprojecten"));
        request.replace("{gemeente}", GEMEENTE)
    }

    fn connection(&self) -> PgConnection {
        PgConnection::establish(&self.url()).expect("the database opens")
    }

    /// Lets the server say what each statement does, and finds what is to be asked for.
    fn explain(&mut self) {
        let mut connection = self.connection();
        // In a small table a scan is right; what is looked for is whether there is another way at all.
        let scans = if self.is_large() { "on" } else { "off" };
        connection
            .batch_execute(&format!(
                "alter database {0} set session_preload_libraries = 'auto_explain';
                 alter database {0} set auto_explain.log_min_duration = 0;
                 alter database {0} set auto_explain.log_analyze = on;
                 alter database {0} set auto_explain.log_buffers = on;
                 alter database {0} set auto_explain.log_timing = off;
                 alter database {0} set auto_explain.log_format = 'json';
                 alter database {0} set enable_seqscan = {scans};
                 alter database {0} set max_parallel_workers_per_gather = 0",
                DATABASE
            ))
            .expect("the server is asked to explain");
        let project = format!(
            "select id::text from sleutelproject where gemeente_code = '{GEMEENTE}' and vertrouwelijkheid = 'Openbaar'
             order by exists (select from escalatie where sleutelproject_id = sleutelproject.id) desc, md5(id::text) limit 1"
        );
        let project = text(&mut connection, &project);
        let of_project = |table: &str| {
            format!("select id::text from {table} where sleutelproject_id = '{project}' order by id limit 1")
        };
        let first = |table: &str| format!("select coalesce((select id::text from {table} order by id limit 1), '')");
        let asked = [
            ("sleutelprojecten", format!("select '{project}'")),
            ("mijlpalen", of_project("mijlpaal")),
            ("besluitmomenten", of_project("besluitmoment")),
            ("escalaties", of_project("escalatie")),
            (
                "woningbouwplannen",
                format!(
                    "select id::text from woningbouwplan where gemeente_code = '{GEMEENTE}' and vertrouwelijkheid = 'Openbaar' order by id limit 1"
                ),
            ),
            (
                "importen",
                "select import.id::text from import join gebruiker on gebruiker.id = actor_id
                 where gebruiker.email like '%@proef.example' limit 1"
                    .to_owned(),
            ),
            ("gebruikers", first("gebruiker")),
            ("toekenningen", first("toekenning")),
            ("api-clients", first("api_client")),
            ("recessen", first("reces")),
        ];
        self.ids = asked.into_iter().map(|(name, select)| (name.to_owned(), text(&mut connection, &select))).collect();
        let growing =
            "select coalesce(string_agg(relname || ' ' || relpages, ' ' order by relpages desc), '') from pg_class join pg_namespace n on n.oid = relnamespace
                       where relkind = 'r' and nspname in ('public', 'historie') and reltuples > 500";
        let growing = text(&mut connection, growing);
        let mut words = growing.split(' ');
        // A noun and its history have one name here: the smaller of the two decides.
        while let (Some(table), Some(pages)) = (words.next(), words.next()) {
            self.growing.insert(table.to_owned(), pages.parse().expect("pages are a number"));
        }
        let days = "select string_agg(dag, ' ') from (select percentile_disc(deel) within group (order by gebeurd_op)::date::text as dag
                    from journaal cross join unnest(array[0.02, 0.5, 0.98]) deel where gebeurd_op > '2000-01-01' group by deel order by deel) as dagen";
        self.days = text(&mut connection, days).split(' ').map(ToOwned::to_owned).collect();
        if self.scale.name == SMALL.name {
            self.days = self.days.iter().skip(1).take(1).cloned().collect();
        }
    }
}

/// Plays the demonstration, adds the accounts that read, and makes it large. It gets its name when it is complete.
fn make(server: &EmbeddedPostgres, scale: &Scale) {
    const HALF: &str = "plannen_half";
    server.drop_database(HALF).expect("what was half made goes");
    server.create_database_if_absent(HALF).expect("a database is made");
    let url = server.database_url(HALF);
    prepare(&url).expect("the database is brought up to date");
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().expect("a runtime");
    runtime.block_on(played(&url));
    drop(runtime);
    let mut connection = PgConnection::establish(&url).expect("the database opens");
    let Scale { projects, plans, cases, .. } = scale;
    let wanted = format!("set groei.projecten = {projects}; set groei.plannen = {plans}; set groei.zaken = {cases};");
    connection.batch_execute(&wanted).expect("the size is said");
    connection.batch_execute(include_str!("grow.sql")).expect("the register grows");
    connection.batch_execute("vacuum analyze").expect("the planner knows what is there");
    drop(connection);
    server.rename_database(HALF, DATABASE).expect("the register is complete");
}

async fn played(url: &str) {
    let noon: chrono::NaiveDate = DAY.parse().expect("a day");
    let clock = Clock::standing_at(noon.and_hms_opt(11, 0, 0).expect("a noon").and_utc());
    let app = TestApp::serving(
        url,
        DAY,
        |settings| {
            let loaded = demonstratie::load(url, settings, &clock).expect("the demonstration is played");
            assert!(loaded.refused.is_empty(), "{:#?}", loaded.refused);
        },
        0,
    )
    .await;
    let [provincie, gemeente, beheerder] = ROLES;
    app.person(&[(provincie, Some("PV23"))]).await;
    let gemeente = app.person(&[(gemeente, Some(GEMEENTE)), ("gegevensbeheerder", Some(GEMEENTE))]).await;
    imports(&gemeente).await;
    let beheerder = app.person(&[(beheerder, None)]).await;
    let reces = json!({ "organisatieCode": GEMEENTE, "naam": "Zomerreces", "soort": "reces", "van": "2027-07-17", "totEnMet": "2027-08-29" });
    beheerder.post("/recessen", reces).await.created();
}

/// Has a municipality read in a list of a few plans.
async fn imports(persona: &Persona) {
    let row =
        |number| format!("{number},Deventer,Ingelezen plan {number},Verdichting,1A Onherroepelijk,20,0,27-1-2020,,\n");
    let rows: String = (1..=20).map(row).collect();
    let list = format!("OBJECTID,Gem_naam,Plannaam,Plantype,Planstatus,Aantalrest,Sloop,datum,lon,lat\n{rows}");
    let order = json!({ "bron": "proef", "vertrouwelijkheid": "Provincie", "toewijzing": "allesOfNiets" });
    let file = Part::bytes(list.into_bytes()).file_name("plannen.csv");
    let form = Form::new().part("bestand", file).text("opdracht", order.to_string());
    persona.call("POST", "/importen").multipart(form).await.created();
}

fn text(connection: &mut PgConnection, select: &str) -> String {
    #[derive(QueryableByName)]
    struct Row {
        #[diesel(sql_type = Text)]
        text: String,
    }
    let row: Row =
        diesel::sql_query(format!("select ({select}) as text")).get_result(connection).expect("the register tells");
    row.text
}

/// Where a register is kept, in the layout of `SLEUTELBORD_DATA`; those of former tables go.
fn place(checkout: &Path, scale: &Scale) -> PathBuf {
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| checkout.join("target"), PathBuf::from);
    let plans = target.join("plans");
    let name = format!("{}-{:x}", scale.name, form_of_the_tables(checkout));
    for kept in std::fs::read_dir(&plans).into_iter().flatten().flatten() {
        let kept_name = kept.file_name().to_string_lossy().into_owned();
        if kept_name.starts_with(&format!("{}-", scale.name)) && kept_name != name {
            std::fs::remove_dir_all(kept.path()).expect("a register of former tables goes");
        }
    }
    plans.join(name).join("postgres")
}

/// A number that is another one when a migration or the generator is.
fn form_of_the_tables(checkout: &Path) -> u64 {
    let mut form = DefaultHasher::new();
    include_str!("grow.sql").hash(&mut form);
    let migrations = std::fs::read_dir(checkout.join("backend/api/migrations")).expect("there are migrations");
    let mut files: Vec<PathBuf> = migrations.filter_map(|entry| Some(entry.ok()?.path().join("up.sql"))).collect();
    files.sort();
    for file in files {
        std::fs::read_to_string(file).unwrap_or_default().hash(&mut form);
    }
    form.finish()
}
