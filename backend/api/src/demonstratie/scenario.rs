//! The scenario as it is written: who there is, and what becomes of every project, in days relative to today.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde::de::DeserializeOwned;
use sleutelbord_domain::organisatie::OrganisatieCode;
use sleutelbord_domain::planfase::Planfase;
use sleutelbord_domain::policy::{Grant, Rol};
use sleutelbord_domain::verantwoordelijke::Zetel;

use crate::access::Account;

/// Everything that is invented.
#[derive(Debug)]
pub struct Scenario {
    pub accounts: Vec<DemoAccount>,
    pub projecten: Vec<Project>,
    /// Plans of which no project was made yet.
    pub plannen: Vec<Plan>,
    pub escalaties: Vec<Zaak>,
    /// Who sits in which seat of the projects of a municipality, where no account does.
    pub zetels: BTreeMap<String, BTreeMap<Zetel, String>>,
}

/// Somebody with an account.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DemoAccount {
    pub naam_voor_apenstaart: String,
    pub naam: String,
    pub rollen: Vec<(Rol, Option<OrganisatieCode>)>,
    /// What is to be seen with this account, for those that are recommended at the start.
    pub uitleg: Option<String>,
}

/// A key project and its course.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Project {
    /// By which the rest of the scenario refers to it.
    pub sleutel: String,
    pub naam: String,
    pub gemeente: String,
    pub vertrouwelijkheid: String,
    pub omschrijving: String,
    #[serde(default)]
    pub deelnemers: Vec<String>,
    /// The key of the whole of which it is a part.
    pub onderdeel_van: Option<String>,
    /// Longitude and latitude.
    pub locatie: (f64, f64),
    /// The day on which it was registered.
    pub gemeld: i64,
    /// The planned first and last day of the five phases. What ended before today is closed, unless it is kept open.
    pub fasen: [(i64, i64); 5],
    /// The phase whose gate was not passed although its last day is over.
    pub blijft_open: Option<Planfase>,
    #[serde(default)]
    pub plannen: Vec<Plan>,
    /// What happens with milestones, by their kind; the others go as planned.
    #[serde(default)]
    pub mijlpalen: BTreeMap<String, Verhaal>,
    /// What is decided, by phase; closed phases had a positive decision.
    #[serde(default)]
    pub besluiten: BTreeMap<Planfase, Vec<Besluit>>,
    /// Phases that were closed although something was lacking, and why.
    #[serde(default)]
    pub afwijkingen: BTreeMap<Planfase, String>,
    /// Seats that nobody sits in.
    #[serde(default)]
    pub lege_zetels: Vec<Zetel>,
    #[serde(default)]
    pub statuswisselingen: Vec<Statuswisseling>,
}

/// A plan of the planmonitor.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Plan {
    pub naam: String,
    /// That of its project when absent.
    pub gemeente: Option<String>,
    pub woningen: u32,
    #[serde(default)]
    pub sloop: u32,
    pub plantype: String,
    pub planstatus: String,
    pub projectstatus: String,
    pub opdrachtgever: String,
    pub vertrouwelijkheid: String,
    /// The first and last year in which homes are completed, from this year.
    pub jaren: (i32, i32),
    /// Which mix of homes.
    pub mengsel: Mengsel,
}

/// The usual mixes of types and prices.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Mengsel {
    Stad,
    Wijk,
    Dorp,
    Sociaal,
    Onbekend,
}

/// What happens with one milestone.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Verhaal {
    /// The day that was agreed, when not the usual one in its phase.
    pub basis: Option<i64>,
    #[serde(default)]
    pub verschuivingen: Vec<Verschuiving>,
    /// The day on which it happened.
    pub behaald: Option<i64>,
    /// It should have happened, but nobody said what became of it.
    #[serde(default)]
    pub stil: bool,
    /// Why it no longer counts, with the day on which that was said.
    pub vervallen: Option<(i64, String)>,
    /// The precision of its dates.
    pub precisie: Option<String>,
}

/// A move of a forecast.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Verschuiving {
    pub op: i64,
    pub naar: i64,
    pub oorzaak: String,
    pub toelichting: String,
}

/// A decision.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Besluit {
    pub op: i64,
    pub uitkomst: String,
    pub toelichting: String,
    /// Conditions, each with the last day on which it may be met.
    #[serde(default)]
    pub voorwaarden: Vec<(String, i64)>,
}

/// A pause, or its end.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Statuswisseling {
    pub op: i64,
    pub naar: String,
    pub oorzaak: Option<String>,
    pub toelichting: String,
}

/// An escalation and its course. Its days are working days ago, as its deadlines are.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Zaak {
    pub project: String,
    /// The kind of the milestone that it is about.
    pub mijlpaal: Option<String>,
    pub soort: String,
    pub titel: String,
    pub vraag: String,
    pub gewenst_besluit: String,
    pub op: u32,
    pub door: String,
    #[serde(default)]
    pub stappen: Vec<Stap>,
}

/// A step in the course of an escalation.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Stap {
    pub op: u32,
    pub door: String,
    pub soort: String,
    pub toelichting: String,
    pub uitkomst: Option<String>,
    /// The new forecast of the milestone, in days from today, with its cause.
    pub gevolg: Option<(i64, String)>,
}

impl Scenario {
    /// The scenario that comes with the program.
    ///
    /// # Errors
    /// When it is not written as described here.
    pub fn embedded() -> serde_json::Result<Self> {
        let mut projecten: Vec<Project> = read(include_str!("../../demonstratie/zwolle.json"))?;
        projecten.extend(read::<Vec<Project>>(include_str!("../../demonstratie/west-overijssel.json"))?);
        projecten.extend(read::<Vec<Project>>(include_str!("../../demonstratie/twente.json"))?);
        Ok(Self {
            accounts: read(include_str!("../../demonstratie/accounts.json"))?,
            projecten,
            plannen: read(include_str!("../../demonstratie/plannen.json"))?,
            escalaties: read(include_str!("../../demonstratie/escalaties.json"))?,
            zetels: read(include_str!("../../demonstratie/zetels.json"))?,
        })
    }

    /// Who first has this role for this organisation.
    pub fn who(&self, rol: Rol, organisatie: &str) -> Option<&DemoAccount> {
        let has = |(own, of): &(Rol, Option<OrganisatieCode>)| {
            *own == rol && of.as_ref().is_some_and(|of| of.as_str() == organisatie)
        };
        self.accounts.iter().find(|account| account.rollen.iter().any(has))
    }
}

impl DemoAccount {
    /// The address to log in with.
    pub fn email(&self) -> String {
        format!("{}@demo.example", self.naam_voor_apenstaart)
    }

    /// The account to be made.
    pub fn as_account(&self) -> Account {
        let grant =
            |(rol, organisatie): &(Rol, Option<OrganisatieCode>)| Grant { rol: *rol, organisatie: organisatie.clone() };
        Account { email: self.email(), naam: self.naam.clone(), grants: self.rollen.iter().map(grant).collect() }
    }
}

fn read<T: DeserializeOwned>(text: &str) -> serde_json::Result<T> {
    serde_json::from_str(text)
}
