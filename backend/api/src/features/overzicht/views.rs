//! Wire types of the overview.

use chrono::NaiveDate;
use serde::Serialize;
use utoipa::ToSchema;

use crate::features::doelstelling::DoelstellingView;
use crate::features::escalatie::EscalatieView;
use crate::features::mijlpaal::MijlpaalView;
use crate::features::planfase::{Planfasesoort, PoortView};
use crate::features::sleutelproject::Projectverwijzing;
use crate::features::verantwoordelijke::Zetel;

/// What needs the caller today, and how the homes of its municipalities stand.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Overzicht)]
#[serde(rename_all = "camelCase")]
pub struct OverzichtView {
    pub mijlpalen: MijlpalenOverzicht,
    pub escalaties: EscalatiesOverzicht,
    /// Phases of running projects of the own municipalities that are planned to close within six weeks, or should have; the ten that come first.
    pub poorten: Vec<VerwachtePoort>,
    /// Seats of running projects that nobody fills today, ten at most.
    pub lege_zetels: Vec<LegeZetel>,
    pub woningen: Woningenoverzicht,
    /// Every municipality of today, by name.
    pub per_gemeente: Vec<Gemeenteoverzicht>,
    /// The targets that hold today. Figures in different units or periods are not to be compared.
    pub doelstellingen: Vec<DoelstellingView>,
}

/// Milestones of the own municipalities that ask for attention.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct MijlpalenOverzicht {
    #[schema(minimum = 0)]
    pub te_laat: i64,
    /// The forecast passed and nobody said what happened.
    #[schema(minimum = 0)]
    pub niet_bijgewerkt: i64,
    /// The first ten of both, by forecast.
    pub aandacht: Vec<MijlpaalView>,
}

/// Open cases on which the caller is aan zet.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct EscalatiesOverzicht {
    #[schema(minimum = 0)]
    pub aan_zet: i64,
    /// Those of them of which a term of the present level ended.
    #[schema(minimum = 0)]
    pub over_tijd: i64,
    /// The first ten, what is to be settled first on top.
    pub aandacht: Vec<EscalatieView>,
}

/// A phase that is to close soon, with its gate as it stands now.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct VerwachtePoort {
    pub sleutelproject: Projectverwijzing,
    pub fase: Planfasesoort,
    /// What the project calls the phase.
    pub naam: String,
    pub gepland_einde: NaiveDate,
    pub poort: PoortView,
}

/// A seat that nobody fills.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct LegeZetel {
    pub sleutelproject: Projectverwijzing,
    pub rol: Zetel,
}

/// The homes of what the caller reads.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct Woningenoverzicht {
    /// Planned homes (bruto) in plans of key projects.
    #[schema(minimum = 0)]
    pub in_sleutelprojecten: i64,
    /// Planned homes (bruto) in all plans.
    #[schema(minimum = 0)]
    pub bruto: i64,
    #[schema(minimum = 0)]
    pub gerealiseerd: i64,
    pub restcapaciteit: i64,
}

/// The homes of one municipality, as far as the caller reads them.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct Gemeenteoverzicht {
    pub gemeente_code: String,
    pub naam: String,
    pub regio_code: String,
    #[schema(minimum = 0)]
    pub sleutelprojecten: i64,
    #[schema(minimum = 0)]
    pub bruto: i64,
    pub restcapaciteit: i64,
}
