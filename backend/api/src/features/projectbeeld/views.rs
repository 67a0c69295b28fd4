//! The wire form of a project.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use serde::Serialize;
use sleutelbord_domain::policy::Action;
use sleutelbord_domain::sleutelproject::{SleutelprojectFault, Sleutelprojectstatus as Status};
use utoipa::ToSchema;
use uuid::Uuid;

use super::counts::Counts;
use crate::access::authorized::{Guarded, Mogelijkheden};
use crate::features::planfase::Planfasesoort;
use crate::features::sleutelproject::{
    Projectverwijzing, Sleutelproject, SleutelprojectRow, Sleutelprojectstatus, Vertrouwelijkheid,
};
use crate::platform::caller::Caller;
use crate::platform::error::Refusal;
use crate::platform::geometry::Geometrie;

/// Een sleutelproject, met tellingen over wat de lezer mag lezen.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Sleutelproject)]
#[serde(rename_all = "camelCase")]
pub struct SleutelprojectView {
    pub id: Uuid,
    /// Het kenmerk: gegeven door het register, nooit opnieuw gebruikt.
    #[schema(example = "GM0193-0007")]
    pub kenmerk: String,
    /// De naam van het project.
    #[schema(example = "Zwolle Spoorzone")]
    pub naam: String,
    pub omschrijving: Option<String>,
    /// De gemeente die de pen voert.
    #[schema(example = "GM0193")]
    pub gemeente_code: String,
    pub gemeente_naam: String,
    pub deelnemende_gemeenten: Vec<Gemeenteverwijzing>,
    /// Het project waarvan dit een onderdeel is, als de lezer dat mag weten.
    pub onderdeel_van: Option<Projectverwijzing>,
    /// Wie het project mag lezen.
    pub vertrouwelijkheid: Vertrouwelijkheid,
    /// Of er aan het project wordt gewerkt.
    pub status: Sleutelprojectstatus,
    /// De eerste fase die niet is gesloten; `null` als alle zijn gesloten.
    pub fase: Option<Planfasesoort>,
    pub locatie: Option<Geometrie>,
    /// Te bouwen woningen (bruto) van de plannen van het project.
    pub woningen: i64,
    /// Escalaties die niet zijn gesloten; `null` voor wie geen enkele escalatie leest.
    pub open_escalaties: Option<i64>,
    /// Mijlpalen waarvan de basisdatum voorbij is en de prognose nog komt; `null` voor lezers buiten de eigen gemeente en provincie.
    pub te_late_mijlpalen: Option<i64>,
    /// De niveaus van vertrouwelijkheid die in de tellingen zitten.
    pub niveaus: Vec<Vertrouwelijkheid>,
    pub aangemaakt_op: DateTime<Utc>,
    pub gewijzigd_op: DateTime<Utc>,
    pub versie: i32,
    pub mogelijkheden: Mogelijkheden,
}

/// Een gemeente, met haar naam.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Gemeenteverwijzing {
    /// De CBS-code van de gemeente.
    #[schema(example = "GM0166")]
    pub code: String,
    /// De naam van de gemeente.
    #[schema(example = "Raalte")]
    pub naam: String,
}

/// What stands around projects and is looked up for a whole page at once.
#[derive(Debug, Default)]
pub struct Surroundings {
    pub counts: HashMap<Uuid, Counts>,
    pub gehelen: HashMap<Uuid, Projectverwijzing>,
    pub gemeentenamen: HashMap<String, String>,
}

impl SleutelprojectView {
    /// The project as `caller` sees it.
    #[must_use]
    pub fn new(project: Sleutelproject, around: &Surroundings, caller: &Caller) -> Self {
        let mogelijkheden = mogelijkheden(&project, caller);
        let Sleutelproject { row, gemeente } = project;
        let SleutelprojectRow {
            id,
            kenmerk,
            naam,
            omschrijving,
            gemeente_code,
            deelnemende_gemeenten,
            onderdeel_van,
            vertrouwelijkheid,
            status,
            locatie,
            aangemaakt_op,
            gewijzigd_op,
            versie,
        } = row;
        let counts = around.counts.get(&id).cloned().unwrap_or_default();
        // A participating municipality counts its own plans along, whatever their level.
        let mut niveaus = counts.niveaus;
        niveaus.extend(caller.relation_to(&gemeente_code).reads());
        let named = |code: String| Gemeenteverwijzing {
            naam: around.gemeentenamen.get(&code).cloned().unwrap_or_else(|| code.clone()),
            code,
        };
        Self {
            fase: counts.fase.map(Into::into),
            woningen: counts.woningen,
            open_escalaties: counts.open_escalaties,
            te_late_mijlpalen: caller.sees_slip_of(&gemeente_code).then_some(counts.te_late_mijlpalen),
            niveaus: niveaus.into_iter().map(Into::into).collect(),
            gemeente_naam: gemeente.naam,
            deelnemende_gemeenten: deelnemende_gemeenten.into_iter().map(named).collect(),
            onderdeel_van: onderdeel_van.and_then(|geheel| around.gehelen.get(&geheel).cloned()),
            id,
            kenmerk,
            naam,
            omschrijving,
            gemeente_code,
            vertrouwelijkheid,
            status,
            locatie: locatie.map(Geometrie),
            aangemaakt_op,
            gewijzigd_op,
            versie,
            mogelijkheden,
        }
    }
}

fn mogelijkheden(project: &Sleutelproject, caller: &Caller) -> Mogelijkheden {
    let (scope, status) = (project.scope(), project.status.0);
    let changeable = || project.check_changeable().map_err(Refusal::from);
    let becomes = |next: Result<Status, SleutelprojectFault>| next.map(|_| ()).map_err(Refusal::from);
    let acts = [
        ("wijzigen", Action::SleutelprojectWijzigen, changeable()),
        ("plannenKoppelen", Action::SleutelprojectPlannenKoppelen, changeable()),
        ("mijlpaalAanmaken", Action::MijlpaalAanmaken, changeable()),
        ("faseovergang", Action::FaseovergangRegistreren, status.check_active().map_err(Refusal::from)),
        ("escalatieMelden", Action::EscalatieMelden, changeable()),
        ("pauzeren", Action::SleutelprojectPauzeren, becomes(status.pause())),
        ("hervatten", Action::SleutelprojectHervatten, becomes(status.resume())),
        ("beeindigen", Action::SleutelprojectBeeindigen, becomes(status.end())),
    ];
    let either = [
        ("besluitmomentAanmaken", [Action::BesluitmomentAanmaken, Action::ProvinciaalBesluitmomentAanmaken]),
        (
            "verantwoordelijkeToewijzen",
            [Action::GemeentelijkeVerantwoordelijkeToewijzen, Action::ProvincialeVerantwoordelijkeToewijzen],
        ),
    ];
    let given = acts
        .into_iter()
        .fold(Mogelijkheden::default(), |given, (name, action, state)| given.with(name, caller, action, &scope, state));
    either.iter().fold(given, |given, (name, actions)| given.with_any(name, caller, actions, &scope, changeable()))
}
