//! What happened to a milestone, as it travels.

use chrono::{DateTime, NaiveDate, Utc};
use serde::Serialize;
use sleutelbord_domain::planfase::Planfase;
use utoipa::ToSchema;
use uuid::Uuid;

use super::MijlpaalView;
use super::doorwerking::Doorwerking;
use crate::access::names::{Naamverwijzing, Names};
use crate::features::mijlpaal::geschiedenis::{CorrectieRow, RealisatieRow, VerschuivingRow, VervalverklaringRow};
use crate::features::mijlpaal::{Correctieveld, Mijlpaalstatus, Precisie, Vervalreden};
use crate::features::planfase::Planfasesoort;

/// Een verschuiving van de prognose.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[schema(as = Verschuiving)]
#[serde(rename_all = "camelCase")]
pub struct VerschuivingView {
    id: Uuid,
    mijlpaal_id: Uuid,
    /// De prognose ervoor.
    van: NaiveDate,
    van_precisie: Precisie,
    /// De prognose erna.
    naar: NaiveDate,
    naar_precisie: Precisie,
    /// Kalenderdagen van het einde van de ene periode tot het einde van de andere; negatief als het eerder is.
    dagen: i32,
    #[schema(example = "stikstof")]
    oorzaak: String,
    toelichting: String,
    /// De verschuiving waarop deze volgde, en waarvan zij de oorzaak heeft.
    aanleiding_id: Option<Uuid>,
    actor: Option<Naamverwijzing>,
    gebeurd_op: DateTime<Utc>,
}

/// Een verschuiving met wat eruit volgt.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct VerschuivingMetGevolgen {
    #[serde(flatten)]
    pub verschuiving: VerschuivingView,
    /// De mijlpalen die erop wachten, zoals zij zouden meeschuiven of meeschoven.
    pub gevolgen: Vec<Gevolg>,
    /// Of zij meeschoven.
    pub volgers_mee: bool,
    /// De mijlpaal na de verschuiving.
    pub mijlpaal: MijlpaalView,
    /// Wat de verschuiving met de rest van het project doet; alleen bij een proef, anders `null`.
    pub doorwerking: Option<Doorwerking>,
}

/// Een mijlpaal die wacht op de mijlpaal die verschoof.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct Gevolg {
    pub mijlpaal_id: Uuid,
    /// De naam van de mijlpaal.
    pub naam: String,
    /// De prognose ervoor.
    pub van: NaiveDate,
    /// De prognose erna.
    pub naar: NaiveDate,
    pub precisie: Precisie,
    /// Haar status als zij is meegeschoven.
    pub status: Mijlpaalstatus,
}

/// Een gecorrigeerde datum.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[schema(as = Correctie)]
#[serde(rename_all = "camelCase")]
pub struct CorrectieView {
    id: Uuid,
    mijlpaal_id: Uuid,
    /// Welke datum is gecorrigeerd.
    veld: Correctieveld,
    /// De verkeerde datum.
    van: NaiveDate,
    van_precisie: Precisie,
    /// De juiste datum; `null` als een realisatie is teruggenomen.
    naar: Option<NaiveDate>,
    #[schema(value_type = Option<Precisie>)]
    naar_precisie: Option<Precisie>,
    toelichting: String,
    actor: Option<Naamverwijzing>,
    gebeurd_op: DateTime<Utc>,
}

/// Dat een mijlpaal is behaald.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[schema(as = Realisatie)]
#[serde(rename_all = "camelCase")]
pub struct RealisatieView {
    id: Uuid,
    mijlpaal_id: Uuid,
    /// De dag waarop de mijlpaal is behaald.
    datum: NaiveDate,
    precisie: Precisie,
    bewijs: Option<String>,
    toelichting: Option<String>,
    actor: Option<Naamverwijzing>,
    gebeurd_op: DateTime<Utc>,
}

/// Dat een mijlpaal niet meer telt.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[schema(as = Vervalverklaring)]
#[serde(rename_all = "camelCase")]
pub struct VervalverklaringView {
    id: Uuid,
    mijlpaal_id: Uuid,
    reden: Vervalreden,
    toelichting: String,
    actor: Option<Naamverwijzing>,
    gebeurd_op: DateTime<Utc>,
}

/// Een mijlpaal die de meeste projecten hebben.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Mijlpaalsoort {
    /// De code, te gebruiken als `soort` van een nieuwe mijlpaal.
    #[schema(example = "startBouw")]
    code: &'static str,
    /// De gebruikelijke naam.
    #[schema(example = "Start bouw")]
    naam: &'static str,
    /// De fase waarbij zij gewoonlijk hoort.
    fase: Planfasesoort,
    /// Of haar fase gewoonlijk pas sluit als zij is behaald.
    verplicht: bool,
}

impl Mijlpaalsoort {
    /// All of them, phase by phase.
    pub fn all() -> Vec<Self> {
        let of_fase = |fase: &Planfase| {
            let fase = *fase;
            fase.usual_mijlpalen().iter().map(move |usual| Self {
                code: usual.soort,
                naam: usual.naam,
                fase: fase.into(),
                verplicht: usual.verplicht,
            })
        };
        Planfase::ALL.iter().flat_map(of_fase).collect()
    }
}

impl VerschuivingView {
    /// The move with the name of who made it.
    #[must_use]
    pub fn new(row: VerschuivingRow, names: &Names) -> Self {
        let VerschuivingRow {
            id,
            mijlpaal_id,
            sleutelproject_id: _,
            gemeente_code: _,
            van,
            van_precisie,
            naar,
            naar_precisie,
            dagen,
            oorzaak,
            toelichting,
            aanleiding_id,
            actor_id,
            gebeurd_op,
        } = row;
        let actor = names.get(actor_id);
        Self {
            id,
            mijlpaal_id,
            van,
            van_precisie,
            naar,
            naar_precisie,
            dagen,
            oorzaak,
            toelichting,
            aanleiding_id,
            actor,
            gebeurd_op,
        }
    }
}

impl CorrectieView {
    /// The correction with the name of who made it.
    #[must_use]
    pub fn new(row: CorrectieRow, names: &Names) -> Self {
        let CorrectieRow {
            id,
            mijlpaal_id,
            sleutelproject_id: _,
            gemeente_code: _,
            veld,
            van,
            van_precisie,
            naar,
            naar_precisie,
            toelichting,
            actor_id,
            gebeurd_op,
        } = row;
        let actor = names.get(actor_id);
        Self { id, mijlpaal_id, veld, van, van_precisie, naar, naar_precisie, toelichting, actor, gebeurd_op }
    }
}

impl RealisatieView {
    /// The realisation with the name of who registered it.
    #[must_use]
    pub fn new(row: RealisatieRow, names: &Names) -> Self {
        let RealisatieRow {
            id,
            mijlpaal_id,
            sleutelproject_id: _,
            gemeente_code: _,
            datum,
            precisie,
            bewijs,
            toelichting,
            actor_id,
            gebeurd_op,
        } = row;
        Self { id, mijlpaal_id, datum, precisie, bewijs, toelichting, actor: names.get(actor_id), gebeurd_op }
    }
}

impl VervalverklaringView {
    /// The cancellation with the name of who declared it.
    #[must_use]
    pub fn new(row: VervalverklaringRow, names: &Names) -> Self {
        let VervalverklaringRow {
            id,
            mijlpaal_id,
            sleutelproject_id: _,
            gemeente_code: _,
            reden,
            toelichting,
            actor_id,
            gebeurd_op,
        } = row;
        Self { id, mijlpaal_id, reden, toelichting, actor: names.get(actor_id), gebeurd_op }
    }
}
