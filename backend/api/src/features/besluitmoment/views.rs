//! Wire types of the decision moments.

pub mod invoer;

use std::collections::HashMap;

use chrono::{DateTime, NaiveDate, Utc};
use serde::Serialize;
use sleutelbord_domain::besluitmoment as rules;
use utoipa::ToSchema;
use uuid::Uuid;

use super::store::{self, BesluitRow, BesluitmomentRow};
use super::voorwaarde::Voorwaarde;
use super::{Besluituitkomst, Handeling, Orgaan};
use crate::access::authorized::{Guarded, Mogelijkheden};
use crate::access::names::{Naamverwijzing, Names};
use crate::features::planfase::Planfasesoort;
use crate::features::sleutelproject::Sleutelproject;
use crate::platform::caller::Caller;
use crate::platform::db::Read;
use crate::platform::error::{Code, Refusal, Result};

/// Een besluitmoment met wat er is besloten.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Besluitmoment)]
#[serde(rename_all = "camelCase")]
pub struct BesluitmomentView {
    id: Uuid,
    sleutelproject_id: Uuid,
    /// De fase waarbij het besluit hoort.
    fase: Planfasesoort,
    /// De naam van het besluitmoment.
    #[schema(example = "Vaststelling omgevingsplan")]
    naam: String,
    orgaan: Orgaan,
    /// De dag waarop het orgaan volgens plan besluit.
    geplande_datum: Option<NaiveDate>,
    /// Of de fase met dit besluit sluit.
    sluit_fase_af: bool,
    /// De besluiten, oudste eerst; alleen op een aanhouding volgt een ander.
    besluiten: Vec<BesluitView>,
    /// De uitkomst van het laatste besluit.
    uitkomst: Option<Besluituitkomst>,
    versie: i32,
    mogelijkheden: Mogelijkheden,
}

/// Een besluit.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Besluit)]
#[serde(rename_all = "camelCase")]
pub struct BesluitView {
    id: Uuid,
    /// Wat het orgaan besloot.
    uitkomst: Besluituitkomst,
    /// De dag van het besluit.
    datum: NaiveDate,
    voorwaarden: Vec<Voorwaarde>,
    /// Waar het besluit te vinden is: een kenmerk of link.
    vindplaats: Option<String>,
    /// Namens wie is besloten; voor de eigen gemeente en provincie.
    mandaat: Option<String>,
    /// De toelichting; voor de eigen gemeente en provincie.
    toelichting: Option<String>,
    /// Of het besluit de basisdatums van het project vaststelde.
    stelt_basis_vast: bool,
    /// Wie het besluit vastlegde: organen melden zich niet aan.
    actor: Option<Naamverwijzing>,
    gebeurd_op: DateTime<Utc>,
}

/// The decision moments of these projects, in the order of their phases and dates.
pub fn of_projects(read: &mut Read<'_>, projects: &[Sleutelproject]) -> Result<Vec<BesluitmomentView>> {
    let ids: Vec<Uuid> = projects.iter().map(|project| project.id).collect();
    let moments = store::of_projects(read, &ids)?;
    let by_id: HashMap<Uuid, &Sleutelproject> = projects.iter().map(|project| (project.id, project)).collect();
    let mut besluiten: HashMap<Uuid, Vec<BesluitRow>> = HashMap::new();
    let moment_ids: Vec<Uuid> = moments.iter().map(|moment| moment.id).collect();
    for besluit in store::besluiten_of(read, &moment_ids)? {
        besluiten.entry(besluit.besluitmoment_id).or_default().push(besluit);
    }
    let names = Names::of(read, besluiten.values().flatten().map(|besluit| besluit.actor_id))?;
    moments
        .into_iter()
        .filter_map(|moment| Some((*by_id.get(&moment.sleutelproject_id)?, moment)))
        .map(|(project, moment)| {
            let besluiten = besluiten.remove(&moment.id).unwrap_or_default();
            BesluitmomentView::new(read.caller(), project, moment, besluiten, &names)
        })
        .collect()
}

impl BesluitmomentView {
    /// One moment as its reader sees it.
    ///
    /// # Errors
    /// When its conditions cannot be read.
    pub fn new(
        caller: &Caller,
        project: &Sleutelproject,
        row: BesluitmomentRow,
        besluiten: Vec<BesluitRow>,
        names: &Names,
    ) -> Result<Self> {
        let mogelijkheden = mogelijkheden(caller, project, &row, &besluiten);
        let uitkomst = besluiten.last().map(|besluit| besluit.uitkomst);
        let besluiten = besluiten.into_iter().map(|besluit| BesluitView::new(besluit, caller, names));
        let besluiten = besluiten.collect::<Result<_>>()?;
        let BesluitmomentRow {
            id,
            sleutelproject_id,
            gemeente_code: _,
            fase,
            naam,
            orgaan,
            geplande_datum,
            sluit_fase_af,
            aangemaakt_op: _,
            gewijzigd_op: _,
            versie,
        } = row;
        Ok(Self {
            id,
            sleutelproject_id,
            fase,
            naam,
            orgaan,
            geplande_datum,
            sluit_fase_af,
            besluiten,
            uitkomst,
            versie,
            mogelijkheden,
        })
    }
}

fn mogelijkheden(
    caller: &Caller,
    project: &Sleutelproject,
    moment: &BesluitmomentRow,
    besluiten: &[BesluitRow],
) -> Mogelijkheden {
    let (scope, orgaan) = (project.scope(), moment.orgaan);
    let changeable = || project.check_changeable().map_err(Refusal::from);
    let decided = besluiten.last().is_some_and(|besluit| besluit.uitkomst.0.is_final());
    let open = || if decided { Err(rules::BesluitFault::AlBesloten.into()) } else { changeable() };
    let untouched = if besluiten.is_empty() { changeable() } else { Err(Code::InGebruik.into()) };
    Mogelijkheden::default()
        .with("wijzigen", caller, Handeling::Wijzigen.action(orgaan, false), &scope, open())
        .with("besluitRegistreren", caller, Handeling::Besluiten.action(orgaan, false), &scope, open())
        .with("basisVaststellen", caller, Handeling::Besluiten.action(orgaan, true), &scope, open())
        .with("verwijderen", caller, Handeling::Wijzigen.action(orgaan, moment.sluit_fase_af), &scope, untouched)
}

impl BesluitView {
    /// One decision as its reader sees it.
    ///
    /// # Errors
    /// When its conditions cannot be read.
    pub fn new(row: BesluitRow, caller: &Caller, names: &Names) -> Result<Self> {
        let inside = caller.sees_slip_of(&row.gemeente_code);
        let BesluitRow {
            id,
            besluitmoment_id: _,
            sleutelproject_id: _,
            gemeente_code: _,
            volgnummer: _,
            uitkomst,
            datum,
            voorwaarden,
            vindplaats,
            mandaat,
            toelichting,
            stelt_basis_vast,
            actor_id,
            gebeurd_op,
        } = row;
        Ok(Self {
            id,
            uitkomst,
            datum,
            voorwaarden: serde_json::from_value(voorwaarden)?,
            vindplaats,
            mandaat: mandaat.filter(|_| inside),
            toelichting: toelichting.filter(|_| inside),
            stelt_basis_vast,
            actor: names.get(actor_id),
            gebeurd_op,
        })
    }
}
