//! Phases as they travel.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use sleutelbord_domain::planfase::{FaseovergangFault, Obstakel, Poort};
use sleutelbord_domain::policy::Action;
use utoipa::ToSchema;
use uuid::Uuid;
use validator::Validate;

use super::Planfasesoort;
use super::store::PlanfaseRow;
use crate::access::authorized::{Guarded, Mogelijkheden};
use crate::features::sleutelproject::Sleutelproject;
use crate::platform::caller::Caller;
use crate::platform::coded::Coded;
use crate::platform::error::{Refusal, Result};
use crate::platform::patch;
use crate::platform::valid::{one_line, plausible_date};

/// Whether a phase of a project has begun, and has ended.
pub type Planfasestatus = Coded<sleutelbord_domain::planfase::Planfasestatus>;

/// Een fase van een project.
#[derive(Clone, Debug, Serialize, ToSchema)]
// `Planfase` is the code list of the five: one name for one thing.
#[schema(as = PlanfaseVanProject)]
#[serde(rename_all = "camelCase")]
pub struct PlanfaseView {
    id: Uuid,
    sleutelproject_id: Uuid,
    /// Welke van de vijf fasen het is.
    soort: Planfasesoort,
    /// De plaats onder de vijf, vanaf 1.
    #[schema(minimum = 1, maximum = 5)]
    volgorde: i32,
    /// Hoe dit project de fase noemt.
    naam: String,
    /// Of de fase is begonnen en is afgesloten.
    status: Planfasestatus,
    geplande_start: Option<NaiveDate>,
    gepland_einde: Option<NaiveDate>,
    werkelijke_start: Option<NaiveDate>,
    /// De dag waarop de fase sloot; `null` zolang zij open is.
    werkelijk_einde: Option<NaiveDate>,
    /// Of de fase sloot ondanks belemmeringen, met een toelichting.
    met_afwijking: bool,
    poort: PoortView,
    versie: i32,
    mogelijkheden: Mogelijkheden,
}

/// De poort die een fase sluit.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[schema(as = Poort)]
pub struct PoortView {
    /// Of de fase nu kan sluiten, zonder afwijking.
    open: bool,
    /// Alles wat in de weg staat.
    belemmeringen: Vec<Belemmering>,
}

/// Eén ding dat in de weg staat om een fase te sluiten.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Belemmering {
    /// Wat er in de weg staat, als vaste code.
    #[schema(example = "mijlpaalNietBehaald")]
    code: &'static str,
    /// De waarden die de uitleg aanvullen, zoals de mijlpaal en haar naam.
    #[schema(value_type = Object)]
    parameters: Map<String, Value>,
}

/// Wat er aan een fase verandert. Zij sluit met een faseovergang, niet hier.
#[derive(Clone, Debug, Default, Deserialize, ToSchema, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PlanfaseWijziging {
    /// Hoe dit project de fase noemt.
    #[schema(min_length = 1, max_length = 100, nullable = false, example = "Ontwerp en participatie")]
    #[validate(custom(function = "one_line"))]
    pub naam: Option<String>,
    #[serde(default, deserialize_with = "patch::present")]
    #[schema(value_type = Option<NaiveDate>)]
    #[validate(custom(function = "plausible_date"))]
    pub geplande_start: Option<Option<NaiveDate>>,
    #[serde(default, deserialize_with = "patch::present")]
    #[schema(value_type = Option<NaiveDate>)]
    #[validate(custom(function = "plausible_date"))]
    pub gepland_einde: Option<Option<NaiveDate>>,
    /// De dag waarop het werk begon; dat mag zijn voordat de vorige fase sloot, maar niet in de toekomst.
    #[serde(default, deserialize_with = "patch::present")]
    #[schema(value_type = Option<NaiveDate>)]
    #[validate(custom(function = "plausible_date"))]
    pub werkelijke_start: Option<Option<NaiveDate>>,
}

impl Belemmering {
    /// The obstacle with its parameters.
    ///
    /// # Errors
    /// When it cannot be written as JSON.
    pub fn new(obstakel: &Obstakel) -> Result<Self> {
        let parameters = match serde_json::to_value(obstakel)?.get_mut("parameters").map(Value::take) {
            Some(Value::Object(parameters)) => parameters,
            _ => Map::new(),
        };
        Ok(Self { code: obstakel.code(), parameters })
    }
}

impl PoortView {
    /// The gate as it stands.
    ///
    /// # Errors
    /// When an obstacle cannot be written as JSON.
    pub fn new(poort: &Poort) -> Result<Self> {
        let obstakels = poort.obstakels();
        let belemmeringen = obstakels.iter().map(Belemmering::new).collect::<Result<_>>()?;
        Ok(Self { open: obstakels.is_empty(), belemmeringen })
    }
}

impl PlanfaseView {
    /// The phase with its gate, as `caller` sees it.
    ///
    /// # Errors
    /// When an obstacle cannot be written as JSON.
    pub fn new(row: PlanfaseRow, project: &Sleutelproject, poort: &Poort, caller: &Caller) -> Result<Self> {
        let mogelijkheden = mogelijkheden(project, poort, caller);
        let PlanfaseRow {
            id,
            sleutelproject_id,
            gemeente_code: _,
            soort,
            volgorde,
            naam,
            geplande_start,
            gepland_einde,
            werkelijke_start,
            werkelijk_einde,
            met_afwijking,
            gewijzigd_op: _,
            versie,
        } = row;
        let status = poort.fase.status(&poort.afgesloten, werkelijke_start.is_some());
        Ok(Self {
            status: status.into(),
            poort: PoortView::new(poort)?,
            id,
            sleutelproject_id,
            soort,
            volgorde,
            naam,
            geplande_start,
            gepland_einde,
            werkelijke_start,
            werkelijk_einde,
            met_afwijking,
            versie,
            mogelijkheden,
        })
    }
}

fn mogelijkheden(project: &Sleutelproject, poort: &Poort, caller: &Caller) -> Mogelijkheden {
    let scope = project.scope();
    let changeable = project.check_changeable().map_err(Refusal::from);
    let obstakels = poort.obstakels();
    // What keeps it shut stands in the gate itself.
    let shut = || Refusal::of(Refusal::from(FaseovergangFault::PoortDicht { belemmeringen: Vec::new() }).kind);
    let closes = if obstakels.is_empty() { Ok(()) } else { Err(shut()) };
    let deviates = match () {
        () if obstakels.is_empty() => Err(FaseovergangFault::AfwijkingOnnodig.into()),
        () if obstakels.iter().all(Obstakel::may_be_deviated_from) => Ok(()),
        () => Err(shut()),
    };
    let not_closed = Err(FaseovergangFault::FaseNietAfgesloten.into());
    let closed = if poort.afgesloten.contains(&poort.fase) { changeable.clone() } else { not_closed };
    [
        ("wijzigen", Action::PlanfaseWijzigen, changeable),
        ("afsluiten", Action::FaseovergangRegistreren, closes),
        ("afwijken", Action::FaseovergangAfwijken, deviates),
        ("terug", Action::FaseovergangTerug, closed),
    ]
    .into_iter()
    .fold(Mogelijkheden::default(), |given, (name, action, state)| given.with(name, caller, action, &scope, state))
}
