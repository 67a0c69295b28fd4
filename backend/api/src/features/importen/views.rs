//! Wire types of the imports.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;
use validator::Validate;

use super::kolommen::Kolommen;
use super::melding::Melding;
use super::store::{ImportRow, ImportrijRow, Progress};
use super::{Importformaat, Importstatus, Rijuitkomst, Toewijzing};
use crate::access::names::{Naamverwijzing, Names};
use crate::features::woningbouwplan::Vertrouwelijkheid;
use crate::platform::error::Result;

/// Wat er met een bestand moet gebeuren.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Importopdracht {
    /// De naam van het register waaruit de lijst komt: met `bronId` onderscheidt zij een plan van alle andere, in welk bestand het ook staat.
    #[schema(pattern = "^[a-z0-9][a-z0-9-]{0,39}$", max_length = 40, example = "eib2021")]
    pub bron: String,
    /// De vorm van het bestand; uit het bestand zelf afgeleid als het veld ontbreekt.
    pub formaat: Option<Importformaat>,
    /// De vertrouwelijkheid van nieuwe plannen; een plan dat er al is, houdt de zijne.
    pub vertrouwelijkheid: Vertrouwelijkheid,
    /// De kolom met het id van een plan; als het veld ontbreekt het id van de feature, of een kolom `OBJECTID`, `bronId` of `id`.
    #[schema(max_length = 100)]
    pub bron_id_kolom: Option<String>,
    #[validate(nested)]
    pub kolommen: Option<Kolommen>,
    pub toewijzing: Toewijzing,
}

/// Een import zoals hij wordt gestuurd.
#[derive(Debug, ToSchema)]
pub struct ImportUpload {
    /// Het bestand: CSV of GeoJSON, hoogstens 20 MB en 50.000 rijen.
    #[schema(value_type = String, format = Binary)]
    #[expect(dead_code, reason = "describes the multipart body for the OpenAPI document")]
    bestand: String,
    #[expect(dead_code, reason = "describes the multipart body for the OpenAPI document")]
    opdracht: Importopdracht,
}

/// Wat er van een bestand werd; alleen wie het stuurde, ziet dit.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Import)]
#[serde(rename_all = "camelCase")]
pub struct ImportView {
    id: Uuid,
    bestandsnaam: String,
    formaat: Importformaat,
    bron: String,
    /// De vertrouwelijkheid van de plannen die nieuw waren.
    vertrouwelijkheid: Vertrouwelijkheid,
    toewijzing: Toewijzing,
    /// Wat er van de import werd.
    status: Importstatus,
    /// Rijen in het bestand; de vier aantallen hierna tellen daartoe op. Is er niets bewaard, dan zeggen zij wat er van elke rij zou zijn geworden.
    rijen: i32,
    nieuw: i32,
    gewijzigd: i32,
    ongewijzigd: i32,
    geweigerd: i32,
    /// Rijen die zijn aanvaard en nog een blik vragen.
    met_waarschuwing: i32,
    /// Te bouwen woningen (bruto) in de aanvaarde rijen.
    woningen: i64,
    aangemaakt_op: DateTime<Utc>,
    actor: Option<Naamverwijzing>,
    /// Hoever hij is, zolang hij bezig is.
    voortgang: Option<ImportvoortgangView>,
    /// De eerste rijen die zijn geweigerd of een blik vragen, geweigerde eerst; alleen in het antwoord op de import zelf.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    aandacht: Option<Vec<ImportrijView>>,
}

/// Hoever een import is.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Importvoortgang)]
#[serde(rename_all = "camelCase")]
pub struct ImportvoortgangView {
    /// Rijen die zijn beoordeeld.
    beoordeeld: i64,
    /// Rijen die goed zijn bevonden en nog op schrijven wachten.
    te_schrijven: i64,
}

/// Het verslag over één rij.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[schema(as = Importrij)]
#[serde(rename_all = "camelCase")]
pub struct ImportrijView {
    /// De regel van de CSV waarop de rij begint, of het nummer van de feature.
    rij: i32,
    bron_id: Option<String>,
    /// De naam van het plan in de rij.
    #[schema(example = "Stationsgebied fase 2")]
    naam: Option<String>,
    /// Wat de rij voor het register betekent.
    uitkomst: Rijuitkomst,
    /// Het plan dat het werd, of waaraan het is herkend.
    woningbouwplan_id: Option<Uuid>,
    meldingen: Vec<Melding>,
}

/// An import as its sender sees it.
pub fn view_import(
    row: ImportRow,
    names: &Names,
    aandacht: Option<Vec<ImportrijView>>,
    progress: Option<Progress>,
) -> ImportView {
    let voortgang =
        progress.map(|Progress { id: _, beoordeeld, te_schrijven }| ImportvoortgangView { beoordeeld, te_schrijven });
    let ImportRow {
        id,
        bestandsnaam,
        formaat,
        bron,
        vertrouwelijkheid,
        toewijzing,
        status,
        rijen,
        nieuw,
        gewijzigd,
        ongewijzigd,
        met_waarschuwing,
        geweigerd,
        woningen,
        actor_id,
        aangemaakt_op,
        versie: _,
    } = row;
    ImportView {
        id,
        bestandsnaam,
        formaat,
        bron,
        vertrouwelijkheid,
        toewijzing,
        status,
        rijen,
        nieuw,
        gewijzigd,
        ongewijzigd,
        geweigerd,
        met_waarschuwing,
        woningen,
        aangemaakt_op,
        actor: names.get(actor_id),
        voortgang,
        aandacht,
    }
}

/// The report about a row.
///
/// # Errors
/// When what is stored cannot be read.
pub fn view_importrij(row: ImportrijRow) -> Result<ImportrijView> {
    let ImportrijRow { id: _, import_id: _, rij, bron_id, naam, uitkomst, woningbouwplan_id, meldingen } = row;
    Ok(ImportrijView { rij, bron_id, naam, uitkomst, woningbouwplan_id, meldingen: serde_json::from_value(meldingen)? })
}
