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

/// Wat er vandaag om aandacht van de aanroeper vraagt, en hoe de woningen van zijn gemeenten ervoor staan.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Overzicht)]
#[serde(rename_all = "camelCase")]
pub struct OverzichtView {
    /// De mijlpalen die om aandacht vragen.
    pub mijlpalen: MijlpalenOverzicht,
    /// De escalaties die op de aanroeper wachten.
    pub escalaties: EscalatiesOverzicht,
    /// Fasen van lopende projecten van de eigen gemeenten die binnen zes weken volgens plan sluiten, of dat al hadden moeten doen; de eerste tien.
    pub poorten: Vec<VerwachtePoort>,
    /// Zetels van lopende projecten die vandaag niemand bezet; hoogstens tien.
    pub lege_zetels: Vec<LegeZetel>,
    pub woningen: Woningenoverzicht,
    /// Alle gemeenten van vandaag, op naam.
    pub per_gemeente: Vec<Gemeenteoverzicht>,
    /// De doelstellingen die vandaag gelden. Getallen in verschillende eenheden of perioden zijn niet te vergelijken.
    pub doelstellingen: Vec<DoelstellingView>,
}

/// Mijlpalen van de eigen gemeenten die om aandacht vragen.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct MijlpalenOverzicht {
    #[schema(minimum = 0)]
    pub te_laat: i64,
    /// Mijlpalen waarvan de prognose voorbij is terwijl niemand zei wat er gebeurde.
    #[schema(minimum = 0)]
    pub niet_bijgewerkt: i64,
    /// De eerste tien van beide, op prognose.
    pub aandacht: Vec<MijlpaalView>,
}

/// Open escalaties waarop de aanroeper aan zet is.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct EscalatiesOverzicht {
    #[schema(minimum = 0)]
    pub aan_zet: i64,
    /// Die daarvan waarvan een termijn van het huidige niveau voorbij is.
    #[schema(minimum = 0)]
    pub over_tijd: i64,
    /// De eerste tien; wat het eerst afgehandeld moet zijn, staat bovenaan.
    pub aandacht: Vec<EscalatieView>,
}

/// Een fase die binnenkort sluit, met haar poort zoals die er nu voor staat.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct VerwachtePoort {
    pub sleutelproject: Projectverwijzing,
    /// De fase die de poort sluit.
    pub fase: Planfasesoort,
    /// Hoe het project de fase noemt.
    pub naam: String,
    pub gepland_einde: NaiveDate,
    pub poort: PoortView,
}

/// Een zetel die niemand bezet.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct LegeZetel {
    pub sleutelproject: Projectverwijzing,
    /// De zetel die niemand bezet.
    pub rol: Zetel,
}

/// De woningen van wat de aanroeper leest.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct Woningenoverzicht {
    /// Te bouwen woningen (bruto) in plannen van sleutelprojecten.
    #[schema(minimum = 0)]
    pub in_sleutelprojecten: i64,
    /// Te bouwen woningen (bruto) in alle plannen.
    #[schema(minimum = 0)]
    pub bruto: i64,
    #[schema(minimum = 0)]
    pub gerealiseerd: i64,
    pub restcapaciteit: i64,
}

/// De woningen in de plannen per jaar, voor zover de aanroeper de plannen leest.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = WoningenPerJaar)]
#[serde(rename_all = "camelCase")]
pub struct WoningenPerJaarView {
    /// De jaren waarin iets is gepland of gebouwd, oudste eerst; achteraan wat geen jaar heeft.
    pub jaren: Vec<JaarView>,
}

/// De woningen van één jaar: gebouwd, en nog te bouwen naar hardheid van het plan.
#[derive(Clone, Copy, Debug, Default, Serialize, ToSchema)]
#[schema(as = WoningenVanJaar)]
#[serde(rename_all = "camelCase")]
pub struct JaarView {
    /// Het jaar van oplevering; `null` als het onbekend is.
    #[schema(minimum = 1900, maximum = 2199, example = 2028)]
    pub jaar: Option<i32>,
    /// Gebouwd.
    #[schema(minimum = 0)]
    pub gerealiseerd: i64,
    /// Nog te bouwen in harde plannen.
    #[schema(minimum = 0)]
    pub hard: i64,
    /// Nog te bouwen in zachte plannen.
    #[schema(minimum = 0)]
    pub zacht: i64,
    /// Nog te bouwen in plannen die hard noch zacht zijn.
    #[schema(minimum = 0)]
    pub onbekend: i64,
}

/// Wat een koppeling nu leest; niets als zij is uitgeschakeld of geen geldig geheim heeft.
#[derive(Debug, Default, Serialize, ToSchema)]
#[schema(as = BereikVanApiClient)]
#[serde(rename_all = "camelCase")]
pub struct BereikView {
    #[schema(minimum = 0)]
    pub sleutelprojecten: i64,
    #[schema(minimum = 0)]
    pub mijlpalen: i64,
    #[schema(minimum = 0)]
    pub woningbouwplannen: i64,
    #[schema(minimum = 0)]
    pub escalaties: i64,
}

/// De woningen van één gemeente, voor zover de aanroeper ze leest.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct Gemeenteoverzicht {
    pub gemeente_code: String,
    /// De naam van de gemeente.
    #[schema(example = "Zwolle")]
    pub naam: String,
    pub regio_code: String,
    #[schema(minimum = 0)]
    pub sleutelprojecten: i64,
    #[schema(minimum = 0)]
    pub bruto: i64,
    pub restcapaciteit: i64,
}
