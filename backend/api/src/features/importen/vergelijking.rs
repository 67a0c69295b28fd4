//! What a row changes in the plan that is here.

use std::collections::{BTreeSet, HashSet};

use chrono::{DateTime, NaiveDate, Utc};
use sleutelbord_domain::woningbouwplan as rules;
use uuid::Uuid;

use super::rij::Planregel;
use crate::features::woningbouwplan::{
    Opdrachtgever, Planstatus, Programmaregel, Projectstatus, Vertrouwelijkheid, WoningbouwplanRow,
};
use crate::platform::error::Result;
use crate::platform::geometry::{Extent, Geometrie};

/// Places that lie no further apart than this are the same, in metres: files give one plan now as a point, now as its area.
const SAME_PLACE: f64 = 100.0;

/// A new plan for a row that has none here, as yet without what the row says.
pub fn blank(
    regel: &Planregel,
    bron: &str,
    vertrouwelijkheid: Vertrouwelijkheid,
    now: DateTime<Utc>,
) -> WoningbouwplanRow {
    WoningbouwplanRow {
        id: Uuid::now_v7(),
        bron: Some(bron.to_owned()),
        bron_id: Some(regel.bron_id.clone()),
        bronvelden: Vec::new(),
        brondatum: None,
        naam: regel.naam.clone(),
        gemeente_code: regel.gemeente_code.clone(),
        plantype: regel.plantype,
        planstatus: Planstatus::from(rules::Planstatus::Onbekend),
        juridische_grondslag: None,
        projectstatus: Projectstatus::from(rules::Projectstatus::Onbekend),
        opdrachtgever: Opdrachtgever::from(rules::Opdrachtgever::Onbekend),
        vertrouwelijkheid,
        sleutelproject_id: None,
        locatie: None,
        bruto: 0,
        sloop: 0,
        gerealiseerd: 0,
        restcapaciteit: 0,
        verwijderd_op: None,
        aangemaakt_op: now,
        gewijzigd_op: now,
        versie: 1,
        uitspraakdatum: None,
    }
}

/// The plan as it is after the row: what the row says nothing about stays, and so do vertrouwelijkheid and key project, which are ours.
///
/// # Errors
/// For more homes than can be stored: the bounds of a row prevent it.
pub fn applied(before: &WoningbouwplanRow, regel: &Planregel) -> Result<WoningbouwplanRow> {
    let after = WoningbouwplanRow {
        bronvelden: led_fields(before, regel),
        brondatum: regel.brondatum.unwrap_or(before.brondatum),
        naam: regel.naam.clone(),
        gemeente_code: regel.gemeente_code.clone(),
        plantype: regel.plantype,
        planstatus: regel.planstatus.filter(|_| knows_uitspraak(before, regel)).unwrap_or(before.planstatus),
        juridische_grondslag: regel.juridische_grondslag.unwrap_or(before.juridische_grondslag),
        projectstatus: regel.projectstatus.unwrap_or(before.projectstatus),
        opdrachtgever: regel.opdrachtgever.unwrap_or(before.opdrachtgever),
        locatie: match &regel.locatie {
            Some(Some((place, extent))) if is_elsewhere(before, extent) => Some(place.0.clone()),
            _ => before.locatie.clone(),
        },
        ..before.clone()
    };
    match &regel.programma {
        Some(regels) => {
            let programma: Vec<rules::Programmaregel> = regels.iter().map(Programmaregel::rule).collect();
            after.counting(rules::Woningaantallen::of(&programma))
        }
        None => Ok(after),
    }
}

/// Whether the list is young enough to decide on the planstatus of a plan that a court annulled.
pub fn knows_uitspraak(before: &WoningbouwplanRow, regel: &Planregel) -> bool {
    let brondatum = regel.brondatum.unwrap_or(before.brondatum);
    rules::list_knows_uitspraak(brondatum, before.uitspraakdatum)
}

/// The day of what is known of the plan here, when the row is of an earlier one: facts that carry their own date are not overwritten by older ones.
pub fn older_than(before: &WoningbouwplanRow, regel: &Planregel) -> Option<NaiveDate> {
    let told = regel.brondatum??;
    before.brondatum.filter(|known| told < *known)
}

/// Whether the programme of the row is another than the one that is here.
pub fn changes_programma(before: &[Programmaregel], regel: &Planregel) -> bool {
    let set = |regels: &[Programmaregel]| regels.iter().copied().collect::<HashSet<_>>();
    regel.programma.as_ref().is_some_and(|regels| set(regels) != set(before))
}

fn is_elsewhere(before: &WoningbouwplanRow, extent: &Extent) -> bool {
    let known = before.locatie.clone().and_then(|place| Geometrie(place).extent());
    known.is_none_or(|known| known.metres_to(extent) > SAME_PLACE)
}

fn led_fields(before: &WoningbouwplanRow, regel: &Planregel) -> Vec<String> {
    let said = [
        ("naam", true),
        ("gemeenteCode", true),
        ("plantype", true),
        ("planstatus", regel.planstatus.is_some()),
        ("opdrachtgever", regel.opdrachtgever.is_some()),
        ("projectstatus", regel.projectstatus.is_some()),
        ("juridischeGrondslag", regel.juridische_grondslag.is_some()),
        ("brondatum", regel.brondatum.is_some()),
        ("locatie", regel.locatie.is_some()),
        ("programma", regel.programma.is_some()),
    ];
    let said = said.into_iter().filter(|(_, is_said)| *is_said).map(|(field, _)| field.to_owned());
    before.bronvelden.iter().cloned().chain(said).collect::<BTreeSet<_>>().into_iter().collect()
}
