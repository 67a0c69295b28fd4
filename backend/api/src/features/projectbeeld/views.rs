//! The wire form of a project.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use sleutelbord_domain::policy::Action;
use sleutelbord_domain::sleutelproject::{SleutelprojectFout, Sleutelprojectstatus as Status};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

use super::counts::Counts;
use crate::access::authorized::{Guarded, Mogelijkheden};
use crate::features::planfase::Planfasesoort;
use crate::features::sleutelproject::{
    Projectverwijzing, Sleutelproject, SleutelprojectRow, Sleutelprojectstatus, Vertrouwelijkheid,
};
use crate::platform::caller::Caller;
use crate::platform::geometry::Geometrie;

/// A key project, with counts over what its reader may read.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Sleutelproject)]
#[serde(rename_all = "camelCase")]
pub struct SleutelprojectView {
    pub id: Uuid,
    /// Given by the server, never used twice.
    #[schema(example = "GM0193-0007")]
    pub kenmerk: String,
    pub naam: String,
    pub omschrijving: Option<String>,
    /// The municipality that holds the pen.
    #[schema(example = "GM0193")]
    pub gemeente_code: String,
    pub gemeente_naam: String,
    pub deelnemende_gemeenten: Vec<Gemeenteverwijzing>,
    /// The project of which it is a part, if the reader may know.
    pub onderdeel_van: Option<Projectverwijzing>,
    pub vertrouwelijkheid: Vertrouwelijkheid,
    pub status: Sleutelprojectstatus,
    /// The first phase that is not closed; null when all are.
    pub fase: Option<Planfasesoort>,
    pub locatie: Option<Geometrie>,
    /// Planned homes (bruto) of its plans.
    pub woningen: i64,
    /// Cases that are not closed.
    pub open_escalaties: i64,
    /// Milestones whose agreed date passed and whose forecast lies ahead; null for readers outside the own municipality and province.
    pub te_late_mijlpalen: Option<i64>,
    /// The levels of vertrouwelijkheid that the counts include.
    pub niveaus: Vec<Vertrouwelijkheid>,
    pub aangemaakt_op: DateTime<Utc>,
    pub gewijzigd_op: DateTime<Utc>,
    pub versie: i32,
    pub mogelijkheden: Mogelijkheden,
}

/// A municipality, by name.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Gemeenteverwijzing {
    #[schema(example = "GM0166")]
    pub code: String,
    pub naam: String,
}

/// Which projects are asked for.
#[derive(Clone, Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(rename_all = "camelCase")]
pub struct SleutelprojectFilter {
    /// Only of these municipalities, as pen holder or participant; several separated by commas.
    #[param(max_items = 50, style = Form, explode = false)]
    pub gemeente_code: Option<Vec<String>>,
    /// Only of this region.
    #[param(max_length = 60)]
    pub regio: Option<String>,
    /// Only in this phase.
    #[param(inline)]
    pub fase: Option<Planfasesoort>,
    /// Only with this status.
    #[param(inline)]
    pub status: Option<Sleutelprojectstatus>,
    /// Only the parts of this project.
    pub onderdeel_van: Option<Uuid>,
    /// Only of the own organisations.
    pub mijn: Option<bool>,
    /// Words in kenmerk, name or description; a word that is only begun is found too.
    #[param(max_length = 200)]
    pub search: Option<String>,
    /// The order; by name when absent.
    #[param(inline)]
    pub sort: Option<Volgorde>,
}

/// The orders of the list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub enum Volgorde {
    #[default]
    #[serde(rename = "naam")]
    Naam,
    #[serde(rename = "-naam")]
    NaamAflopend,
    #[serde(rename = "kenmerk")]
    Kenmerk,
    #[serde(rename = "-kenmerk")]
    KenmerkAflopend,
    #[serde(rename = "gewijzigdOp")]
    GewijzigdOp,
    #[serde(rename = "-gewijzigdOp")]
    GewijzigdOpAflopend,
}

impl Volgorde {
    /// Its name on the wire, and whether it runs from high to low.
    #[must_use]
    pub fn parts(self) -> (&'static str, bool) {
        match self {
            Self::Naam => ("naam", false),
            Self::NaamAflopend => ("-naam", true),
            Self::Kenmerk => ("kenmerk", false),
            Self::KenmerkAflopend => ("-kenmerk", true),
            Self::GewijzigdOp => ("gewijzigdOp", false),
            Self::GewijzigdOpAflopend => ("-gewijzigdOp", true),
        }
    }
}

/// What stands around projects and is looked up for a whole page at once.
#[derive(Debug, Default)]
pub struct Surroundings {
    pub counts: HashMap<Uuid, Counts>,
    pub fasen: HashMap<Uuid, Planfasesoort>,
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
            fase: around.fasen.get(&id).copied(),
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
    let changeable = status.check_changeable().map_err(|fout| fout.code());
    let becomes = |next: Result<Status, SleutelprojectFout>| next.map(|_| ()).map_err(|fout| fout.code());
    let acts = [
        ("wijzigen", Action::SleutelprojectWijzigen, changeable),
        ("plannenKoppelen", Action::SleutelprojectPlannenKoppelen, changeable),
        ("mijlpaalAanmaken", Action::MijlpaalAanmaken, changeable),
        ("faseovergang", Action::FaseovergangRegistreren, status.check_active().map_err(|fout| fout.code())),
        ("escalatieMelden", Action::EscalatieMelden, changeable),
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
    either.iter().fold(given, |given, (name, actions)| given.with_any(name, caller, actions, &scope, changeable))
}
