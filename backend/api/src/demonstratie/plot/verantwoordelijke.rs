//! Who sits in the seats of a project.

use serde_json::{Value, json};
use sleutelbord_domain::policy::Rol;
use sleutelbord_domain::verantwoordelijke::Zetel;

use super::super::scenario::Project;
use super::{Stage, Step};

/// The organisation that fills the seats of the province.
const PROVINCIE: &str = "PV23";

/// Fills all seats but those that stay empty.
pub fn fill(stage: Stage<'_>, project: &Project) -> Vec<Step> {
    let filled = Zetel::ALL.iter().filter(|zetel| !project.lege_zetels.contains(zetel));
    filled.filter_map(|zetel| seat(stage, project, *zetel)).collect()
}

fn seat(stage: Stage<'_>, project: &Project, zetel: Zetel) -> Option<Step> {
    let (rol, organisatie) = match zetel {
        Zetel::Projectleider => (Rol::Projectleider, project.gemeente.as_str()),
        Zetel::AmbtelijkOpdrachtgever => (Rol::Opdrachtgever, project.gemeente.as_str()),
        Zetel::BestuurlijkOpdrachtgever => (Rol::Bestuurder, project.gemeente.as_str()),
        Zetel::Accounthouder => (Rol::Provincie, PROVINCIE),
        Zetel::Gedeputeerde => (Rol::Bestuurder, PROVINCIE),
    };
    let (naam, gebruiker) = match stage.scenario.who(rol, organisatie) {
        Some(account) => (&account.naam, json!(format!("@{}", account.naam_voor_apenstaart))),
        None => (stage.scenario.zetels.get(&project.gemeente)?.get(&zetel)?, Value::Null),
    };
    let actor = match zetel {
        Zetel::Accounthouder | Zetel::Gedeputeerde => stage.actor(Rol::Provincie, PROVINCIE),
        _ => stage.actor(Rol::Projectleider, &project.gemeente),
    };
    let day = stage.calendar.day(project.registered(project.gemeld));
    let body = json!({ "rol": zetel, "naam": naam, "gebruikerId": gebruiker, "geldigVanaf": day });
    Some(Step::post(day, actor, format!("/sleutelprojecten/@{}/verantwoordelijken", project.sleutel), body))
}
