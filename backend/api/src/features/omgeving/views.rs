//! Wire types of the installation.

use chrono::NaiveDate;
use serde::Serialize;
use utoipa::ToSchema;

use crate::access::Rol;

/// Wat deze installatie is.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Omgeving)]
#[serde(rename_all = "camelCase")]
pub struct OmgevingView {
    /// De naam van het product.
    #[schema(example = "Sleutelbord")]
    pub naam: &'static str,
    /// De versie van het programma en van zijn API.
    pub versie: &'static str,
    /// Of alles hier verzonnen is, om het product te proberen.
    pub demonstratie: bool,
    /// Met wie men zich in een demonstratie aanmeldt; `null` waar echt wordt gewerkt.
    pub demoaanmelding: Option<DemoaanmeldingView>,
    /// De kalenderdag in Europe/Amsterdam.
    pub vandaag: NaiveDate,
}

/// Met wie men zich in een demonstratie aanmeldt.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Demoaanmelding)]
#[serde(rename_all = "camelCase")]
pub struct DemoaanmeldingView {
    /// Het wachtwoord van al deze verzonnen mensen; geen geheim.
    pub wachtwoord: &'static str,
    /// De verzonnen mensen, op rol.
    pub mensen: Vec<DemopersoonView>,
}

/// Een verzonnen mens.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[schema(as = Demopersoon)]
#[serde(rename_all = "camelCase")]
pub struct DemopersoonView {
    /// Het e-mailadres om mee aan te melden.
    pub email: String,
    /// De naam.
    #[schema(example = "Sanne de Vries")]
    pub naam: String,
    /// De eerste rol; `null` zonder rol.
    pub rol: Option<Rol>,
    /// Voor welke organisaties, op naam.
    #[schema(example = json!(["Zwolle"]))]
    pub organisaties: Vec<String>,
}
