//! Milestones as they travel.

pub mod doorwerking;
pub mod gebeurtenissen;
pub mod invoer;

use chrono::{DateTime, NaiveDate, Utc};
use serde::Serialize;
use sleutelbord_domain::datum::Datum;
use sleutelbord_domain::mijlpaal::Mijlpaalstatus as Status;
use sleutelbord_domain::policy::Action;
use utoipa::ToSchema;
use uuid::Uuid;

use super::stand::Mijlpaalstand;
use super::store::MijlpaalRow;
use super::{Mijlpaalstatus, Precisie};
use crate::access::authorized::{Guarded, Mogelijkheden};
use crate::features::planfase::Planfasesoort;
use crate::features::sleutelproject::Sleutelproject;
use crate::platform::calendar::Moment;
use crate::platform::caller::Caller;
use crate::platform::error::{Code, Refusal};

/// Een mijlpaal. Lezers buiten de eigen gemeente en haar provincie zien naam, fase, prognose en realisatie; de rest is voor hen `null`.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[schema(as = Mijlpaal)]
#[serde(rename_all = "camelCase")]
pub struct MijlpaalView {
    id: Uuid,
    sleutelproject_id: Uuid,
    sleutelproject: Mijlpaalproject,
    /// De fase waarbij de mijlpaal hoort.
    fase: Planfasesoort,
    /// Welke van de gebruikelijke mijlpalen het is; `null` voor een eigen mijlpaal van het project.
    soort: Option<String>,
    /// De naam van de mijlpaal.
    naam: String,
    /// De afgesproken datum.
    basisdatum: Option<NaiveDate>,
    #[schema(value_type = Option<Precisie>)]
    basis_precisie: Option<Precisie>,
    /// Of nog geen besluit de basisdatum vaststelde.
    indicatief: Option<bool>,
    /// De datum die nu wordt verwacht.
    prognosedatum: NaiveDate,
    prognose_precisie: Precisie,
    /// De datum waarop het gebeurde.
    realisatiedatum: Option<NaiveDate>,
    #[schema(value_type = Option<Precisie>)]
    realisatie_precisie: Option<Precisie>,
    /// Of de fase pas sluit als deze mijlpaal is behaald.
    verplicht: bool,
    /// De mijlpalen die eerst komen.
    #[schema(max_items = 50)]
    afhankelijk_van: Vec<Uuid>,
    verantwoordelijke: Option<String>,
    /// Waar te vinden is dat het gebeurde.
    bewijs: Option<String>,
    /// Hoe de mijlpaal er vandaag voor staat; `null` als de lezer dat niet mag weten.
    #[schema(value_type = Option<Mijlpaalstatus>)]
    status: Option<Mijlpaalstatus>,
    /// Kalenderdagen van de basisdatum tot de realisatiedatum, of anders de prognosedatum; negatief als het eerder is.
    uitloop_dagen: Option<i64>,
    aantal_verschuivingen: Option<i64>,
    aangemaakt_op: DateTime<Utc>,
    gewijzigd_op: DateTime<Utc>,
    versie: i32,
    mogelijkheden: Mogelijkheden,
}

/// Het sleutelproject waarover het gaat, met de gemeente die de pen voert.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[schema(as = Sleutelprojectvermelding)]
#[serde(rename_all = "camelCase")]
pub struct Mijlpaalproject {
    id: Uuid,
    #[schema(example = "GM0193-0007")]
    kenmerk: String,
    /// De naam van het project.
    #[schema(example = "Zwolle Spoorzone")]
    naam: String,
    gemeente_code: String,
}

impl MijlpaalView {
    /// The milestone as `caller` sees it at the end of `today`.
    #[must_use]
    pub fn new(stand: Mijlpaalstand, project: &Sleutelproject, today: NaiveDate, caller: &Caller) -> Self {
        let mogelijkheden = mogelijkheden(&stand, project, caller);
        let (status, uitloop_dagen) = (stand.status(today), stand.row.dates().uitloop_dagen());
        let MijlpaalRow {
            id,
            sleutelproject_id,
            gemeente_code,
            fase,
            soort,
            naam,
            basisdatum,
            basis_precisie,
            indicatief,
            prognosedatum,
            prognose_precisie,
            realisatiedatum,
            realisatie_precisie,
            vervalreden: _,
            verplicht,
            afhankelijk_van,
            verantwoordelijke,
            bewijs,
            aangemaakt_op,
            gewijzigd_op,
            versie,
        } = stand.row;
        let open = caller.sees_slip_of(&gemeente_code);
        let told = open || matches!(status, Status::Behaald | Status::Vervallen);
        Self {
            sleutelproject: Mijlpaalproject {
                id: project.id,
                kenmerk: project.kenmerk.clone(),
                naam: project.naam.clone(),
                gemeente_code,
            },
            basisdatum: open.then_some(basisdatum),
            basis_precisie: open.then_some(basis_precisie),
            indicatief: open.then_some(indicatief),
            verantwoordelijke: verantwoordelijke.filter(|_| open),
            bewijs: bewijs.filter(|_| open),
            status: told.then_some(status.into()),
            uitloop_dagen: open.then_some(uitloop_dagen),
            aantal_verschuivingen: open.then_some(stand.aantal_verschuivingen),
            id,
            sleutelproject_id,
            fase,
            soort,
            naam,
            prognosedatum,
            prognose_precisie,
            realisatiedatum,
            realisatie_precisie,
            verplicht,
            afhankelijk_van,
            aangemaakt_op,
            gewijzigd_op,
            versie,
            mogelijkheden,
        }
    }
}

impl MijlpaalView {
    /// When it is expected: all days of the month or quarter that is meant.
    #[must_use]
    pub fn moment(&self) -> Moment {
        let expected = Datum { datum: self.prognosedatum, precisie: self.prognose_precisie.0 };
        Moment {
            id: self.id.to_string(),
            title: format!("{} – {}", self.naam, self.sleutelproject.naam),
            first_day: expected.start(),
            last_day: expected.end(),
            changed: self.gewijzigd_op,
        }
    }
}

fn mogelijkheden(stand: &Mijlpaalstand, project: &Sleutelproject, caller: &Caller) -> Mogelijkheden {
    use sleutelbord_domain::mijlpaal::{MijlpaalFault, Vervalreden};
    let (scope, dates) = (project.scope(), stand.row.dates());
    let changeable = || project.check_changeable().map_err(Refusal::from);
    let open = || changeable().and_then(|()| dates.check_open().map_err(Refusal::from));
    let cancellable = changeable().and(dates.cancel(Vervalreden::Besluit).map(|_| ()).map_err(Refusal::from));
    let counts = if dates.vervallen.is_some() { Err(MijlpaalFault::Vervallen.into()) } else { changeable() };
    let unused = if stand.in_gebruik { Err(Code::InGebruik.into()) } else { changeable() };
    let basis = if !dates.indicatief { Err(MijlpaalFault::BesluitNodig.into()) } else { open() };
    [
        ("wijzigen", Action::MijlpaalWijzigen, changeable()),
        ("basisWijzigen", Action::BasisdatumWijzigen, basis),
        ("verschuiven", Action::MijlpaalVerschuiven, open()),
        ("corrigeren", Action::MijlpaalCorrigeren, counts),
        ("realiseren", Action::MijlpaalRealiseren, open()),
        ("laatVervallen", Action::MijlpaalLatenVervallen, cancellable),
        ("verwijderen", Action::MijlpaalWijzigen, unused),
    ]
    .into_iter()
    .fold(Mogelijkheden::default(), |given, (name, action, state)| given.with(name, caller, action, &scope, state))
}
