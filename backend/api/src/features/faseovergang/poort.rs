//! What each gate of a project looks at: its phases, the milestones in them, and the decision on the closing of each.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use sleutelbord_domain::besluitmoment::Besluituitkomst;
use sleutelbord_domain::mijlpaal::Mijlpaal;
use sleutelbord_domain::planfase::{Planfase, Poort, Poortmijlpaal};
use uuid::Uuid;

use super::store;
use crate::features::besluitmoment::{AfsluitendBesluit, afsluitende_besluiten};
use crate::features::mijlpaal::{self, MijlpaalRow};
use crate::features::planfase::{self, Planfasesoort};
use crate::features::sleutelproject::Sleutelproject;
use crate::platform::db::Read;
use crate::platform::error::Result;

/// The gate of every phase of these projects, by project and phase; in four queries, however many projects.
pub fn poorten_of(read: &mut Read<'_>, projects: &[Sleutelproject]) -> Result<HashMap<(Uuid, Planfase), Poort>> {
    if projects.is_empty() {
        return Ok(HashMap::new());
    }
    let ids: Vec<Uuid> = projects.iter().map(|project| project.id).collect();
    let mut afgesloten: HashMap<Uuid, Vec<Planfase>> = HashMap::new();
    for fase in planfase::of_projects(read, &ids)? {
        let closed = afgesloten.entry(fase.sleutelproject_id).or_default();
        closed.extend(fase.werkelijk_einde.map(|_| fase.soort.0));
    }
    let mut mijlpalen: HashMap<(Uuid, Planfase), Vec<Poortmijlpaal>> = HashMap::new();
    for row in mijlpaal::of_projects(read, &ids)? {
        mijlpalen.entry((row.sleutelproject_id, row.fase.0)).or_default().push(poortmijlpaal(row));
    }
    let mut besluiten: HashMap<(Uuid, Planfase), Besluituitkomst> = HashMap::new();
    let terugvallen = store::terugvallen(read, &ids)?;
    for AfsluitendBesluit { sleutelproject_id, fase, uitkomst, gebeurd_op } in afsluitende_besluiten(read, &ids)? {
        // A phase that opened again is decided on anew.
        let undone = |(project, naar, at): &(Uuid, Option<Planfasesoort>, DateTime<Utc>)| {
            *project == sleutelproject_id && naar.is_some_and(|naar| naar.0 <= fase.0) && *at >= gebeurd_op
        };
        if !terugvallen.iter().any(undone) {
            besluiten.insert((sleutelproject_id, fase.0), uitkomst.0);
        }
    }
    let mut poorten = HashMap::new();
    for project in projects {
        for fase in Planfase::ALL {
            let key = (project.id, *fase);
            let poort = Poort {
                fase: *fase,
                projectstatus: project.status.0,
                afgesloten: afgesloten.get(&project.id).cloned().unwrap_or_default(),
                mijlpalen: mijlpalen.remove(&key).unwrap_or_default(),
                besluit: besluiten.get(&key).copied(),
            };
            poorten.insert(key, poort);
        }
    }
    Ok(poorten)
}

fn poortmijlpaal(row: MijlpaalRow) -> Poortmijlpaal {
    let Mijlpaal { realisatie, vervallen, .. } = row.dates();
    Poortmijlpaal {
        id: row.id,
        naam: row.naam,
        soort: row.soort,
        verplicht: row.verplicht,
        behaald: realisatie.is_some(),
        vervallen: vervallen.is_some(),
    }
}
