//! What there is to knock at: one object of each kind, all of Zwolle and of one vertrouwelijkheid.

use std::collections::BTreeMap;

use serde_json::json;
use sleutelbord_tests::{Persona, TestApp};

use super::cast::Level;

/// Stands in every text of the world, and must not be found where it cannot be read.
pub const CANARY: &str = "kanarie";

/// The kinds of objects that an operation can be about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    Gebruiker,
    Toekenning,
    ApiClient,
    Sleutelproject,
    Woningbouwplan,
    GekoppeldPlan,
    Planfase,
    Mijlpaal,
    Besluitmoment,
    Verantwoordelijke,
    Escalatie,
    Reces,
}

/// One object of each kind.
pub struct World {
    pub level: Level,
    ids: BTreeMap<Kind, String>,
}

impl World {
    /// The id of the object of this kind.
    pub fn id(&self, kind: Kind) -> &str {
        self.ids.get(&kind).map(String::as_str).unwrap_or_default()
    }

    /// Makes everything, each by who may.
    pub async fn build(app: &TestApp, level: Level) -> Self {
        let (beheerder, projectleider) = (app.beheerder().await, app.projectleider("GM0193").await);
        let mut world = Self { level, ids: BTreeMap::new() };
        world.add_administration(app, &beheerder).await;
        world.add_woningbouwplan(&app.gegevensbeheerder("GM0193").await).await;
        world.add_sleutelproject(&projectleider, &app.gegevensbeheerder("GM0193").await).await;
        world
    }

    async fn add_administration(&mut self, app: &TestApp, beheerder: &Persona) {
        let gebruiker = app.lezer("GM0150").await.id().await;
        let grant = json!({ "gebruikerId": gebruiker, "rol": "medewerker", "organisatieCode": "GM0150" });
        let toekenning = beheerder.post("/toekenningen", grant).await.created().id();
        let client = beheerder.post("/api-clients", Self::api_client()).await.created().id();
        let reces = beheerder.post("/recessen", Self::reces()).await.created().id();
        self.ids.extend([(Kind::Gebruiker, gebruiker), (Kind::Toekenning, toekenning), (Kind::ApiClient, client)]);
        self.ids.insert(Kind::Reces, reces);
    }

    async fn add_sleutelproject(&mut self, projectleider: &Persona, gegevensbeheerder: &Persona) {
        let project = projectleider.post("/sleutelprojecten", self.sleutelproject()).await.created();
        let below = |noun: &str| format!("/sleutelprojecten/{}/{noun}", project.id());
        let moment = json!({ "fase": "definitie", "naam": format!("Besluit {CANARY}"), "orgaan": "college" });
        let moment = projectleider.post(&below("besluitmomenten"), moment).await.created().id();
        let seat = json!({ "rol": "projectleider", "naam": format!("A. {CANARY}"), "geldigVanaf": "2026-01-01" });
        let seat = projectleider.post(&below("verantwoordelijken"), seat).await.created().id();
        let mijlpaal = projectleider.post(&below("mijlpalen"), Self::mijlpaal()).await.created().id();
        let plan = gegevensbeheerder.post("/woningbouwplannen", self.woningbouwplan()).await.created().id();
        projectleider.post(&below("woningbouwplannen"), json!({ "woningbouwplanId": plan })).await.created();
        let planfase = projectleider.get(&below("planfasen")).await.ok();
        let planfase =
            planfase.results().first().and_then(|fase| fase.get("id")?.as_str()).unwrap_or_default().to_owned();
        self.ids.extend([(Kind::GekoppeldPlan, plan), (Kind::Planfase, planfase)]);
        let vraag = json!({ "soort": "conflict", "titel": CANARY, "vraag": CANARY, "gewenstBesluit": CANARY });
        let escalatie = projectleider.post(&below("escalaties"), vraag).await.created().id();
        self.ids.extend([
            (Kind::Sleutelproject, project.id()),
            (Kind::Mijlpaal, mijlpaal),
            (Kind::Escalatie, escalatie),
        ]);
        self.ids.extend([(Kind::Besluitmoment, moment), (Kind::Verantwoordelijke, seat)]);
    }

    async fn add_woningbouwplan(&mut self, gegevensbeheerder: &Persona) {
        let plan = gegevensbeheerder.post("/woningbouwplannen", self.woningbouwplan()).await.created();
        self.ids.insert(Kind::Woningbouwplan, plan.id());
    }

    /// A machine client to be made.
    pub fn api_client() -> serde_json::Value {
        json!({ "naam": "Proef", "organisatieCode": "PV23", "scopes": ["lezen"], "gemeenteCodes": [], "niveau": "Openbaar" })
    }

    /// A recess to be added.
    pub fn reces() -> serde_json::Value {
        json!({ "organisatieCode": "GM0193", "soort": "reces", "naam": "Zomerreces", "van": "2027-07-17", "totEnMet": "2027-08-29" })
    }

    /// The plan of no project, to be made part of one.
    pub fn koppeling(&self) -> serde_json::Value {
        json!({ "woningbouwplanId": self.id(Kind::Woningbouwplan) })
    }

    /// A milestone to be planned.
    pub fn mijlpaal() -> serde_json::Value {
        json!({ "fase": "bouwplan", "naam": format!("Bouwrijp {CANARY}"), "basisdatum": "2027-03-01" })
    }

    /// A housing plan to be made.
    pub fn woningbouwplan(&self) -> serde_json::Value {
        let level = format!("{:?}", self.level);
        json!({ "naam": format!("Hanzeland {CANARY}"), "gemeenteCode": "GM0193", "plantype": "Verdichting", "planstatus": "3 In voorbereiding", "vertrouwelijkheid": level })
    }

    /// A key project to be made.
    pub fn sleutelproject(&self) -> serde_json::Value {
        let level = format!("{:?}", self.level);
        json!({ "naam": format!("Spoorzone {CANARY}"), "omschrijving": CANARY, "gemeenteCode": "GM0193", "vertrouwelijkheid": level })
    }
}
