//! The key project itself, and what happens with it as a whole.

use serde_json::{Value, json};
use sleutelbord_domain::planfase::Planfase;
use sleutelbord_domain::policy::Rol;

use super::super::scenario::Project;
use super::{Event, Remember, Stage, Step, woningbouwplan};

/// Registers the project with its plans.
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
    let moments = look("besluitmomenten", "besluit", "fase");
    [made, moments].into()
}

/// The pauses.
pub fn course(stage: Stage<'_>, project: &Project) -> Vec<Event> {
    let actor = stage.actor(Rol::Projectleider, &project.gemeente);
    let wisselingen = project.statuswisselingen.iter().map(|wisseling| {
        let body = json!({
            "naar": wisseling.naar, "oorzaak": wisseling.oorzaak, "toelichting": wisseling.toelichting,
        });
        let path = format!("/sleutelprojecten/@{}/statuswisselingen", project.sleutel);
        (wisseling.op, Step::post(stage.calendar.day(wisseling.op), actor.clone(), path, body))
    });
    wisselingen.collect()
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
