//! The key project itself, and what happens with it as a whole.

use actix_web::http::Method;
use serde_json::{Value, json};
use sleutelbord_domain::planfase::Planfase;
use sleutelbord_domain::policy::Rol;

use super::super::scenario::Project;
use super::{Event, Remember, Stage, Step, woningbouwplan};

/// Registers the project with its plans and plans its phases.
pub fn register(stage: Stage<'_>, project: &Project) -> Vec<Step> {
    let (day, key) = (stage.calendar.day(project.gemeld), &project.sleutel);
    let actor = stage.actor(Rol::Projectleider, &project.gemeente);
    let plannen: Vec<String> =
        project.plannen.iter().map(|plan| format!("@{}", woningbouwplan::name_of(plan))).collect();
    let (longitude, latitude) = project.locatie;
    let body = json!({
        "naam": project.naam, "gemeenteCode": project.gemeente, "vertrouwelijkheid": project.vertrouwelijkheid,
        "omschrijving": project.omschrijving, "woningbouwplanIds": plannen,
        "onderdeelVan": project.onderdeel_van.as_ref().map_or(Value::Null, |geheel| json!(format!("@{geheel}"))),
        "deelnemendeGemeenten": project.deelnemers,
        "locatie": { "type": "Point", "coordinates": [longitude, latitude] },
    });
    let made = Step::post(day, actor.clone(), "/sleutelprojecten".into(), body).remembered_as(key.clone());
    let look = |list: &str, within: &str, by| {
        let remember = Remember::Each { within: format!("{key}:{within}"), by };
        Step::get(day, actor.clone(), format!("/sleutelprojecten/@{key}/{list}"), remember)
    };
    let lists = [look("planfasen", "fase", "soort"), look("besluitmomenten", "besluit", "fase")];
    let phases = Planfase::ALL.iter().zip(project.fasen).map(|(fase, (van, tot))| {
        let body = json!({ "geplandeStart": stage.calendar.day(van), "geplandEinde": stage.calendar.day(tot) });
        let path = format!("/planfasen/@{key}:fase:{}", fase.as_str());
        Step::post(day, actor.clone(), path, body).with_method(Method::PATCH)
    });
    [made].into_iter().chain(lists).chain(phases).collect()
}

/// Phases that close, and the pauses.
pub fn course(stage: Stage<'_>, project: &Project) -> Vec<Event> {
    let actor = stage.actor(Rol::Projectleider, &project.gemeente);
    let closings = project.closed_phases().map(|(fase, day)| {
        let afwijking = project.afwijkingen.get(&fase);
        let body = json!({
            "soort": "afsluiting", "fase": fase, "datum": stage.calendar.day(day),
            "afwijking": afwijking.is_some(), "toelichting": afwijking,
        });
        let path = format!("/sleutelprojecten/@{}/faseovergangen", project.sleutel);
        (day, Step::post(stage.calendar.day(project.registered(day)), actor.clone(), path, body))
    });
    let wisselingen = project.statuswisselingen.iter().map(|wisseling| {
        let body = json!({
            "naar": wisseling.naar, "oorzaak": wisseling.oorzaak, "toelichting": wisseling.toelichting,
        });
        let path = format!("/sleutelprojecten/@{}/statuswisselingen", project.sleutel);
        (wisseling.op, Step::post(stage.calendar.day(wisseling.op), actor.clone(), path, body))
    });
    closings.chain(wisselingen).collect()
}

impl Project {
    /// The phases that were closed, each with the day.
    pub fn closed_phases(&self) -> impl Iterator<Item = (Planfase, i64)> {
        let phases = Planfase::ALL.iter().copied().zip(self.fasen);
        phases
            .take_while(|(fase, (_, end))| *end < 0 && self.blijft_open != Some(*fase))
            .map(|(fase, (_, end))| (fase, end))
    }
}
