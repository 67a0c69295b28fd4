//! Wire types of the imports.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use sleutelbord_domain::importeren as rules;
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;
use validator::Validate;

use super::kolommen::Kolommen;
use super::melding::Melding;
use super::store::{ImportRow, ImportrijRow};
use crate::access::names::{Naamverwijzing, Names};
use crate::features::woningbouwplan::Vertrouwelijkheid;
use crate::platform::coded::Coded;
use crate::platform::error::Result;

/// The form of the file.
pub type Importformaat = Coded<rules::Importformaat>;
/// What happens to the good rows when others are refused.
pub type Toewijzing = Coded<rules::Toewijzing>;
/// What became of an import.
pub type Importstatus = Coded<rules::Importstatus>;
/// What a row means for the register.
pub type Rijuitkomst = Coded<rules::Rijuitkomst>;

/// What to do with a file.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Importopdracht {
    /// The register that the list comes from: with `bronId` it tells a plan from all others, in whatever file it comes.
    #[schema(pattern = "^[a-z0-9][a-z0-9-]{0,39}$", max_length = 40, example = "eib2021")]
    pub bron: String,
    /// Seen from the file itself when absent.
    pub formaat: Option<Importformaat>,
    /// Of the plans that are new; a plan that is here keeps its own.
    pub vertrouwelijkheid: Vertrouwelijkheid,
    /// The column with the id of a plan; by default the id of the feature, or a column named `OBJECTID`, `bronId` or `id`.
    #[schema(max_length = 100)]
    pub bron_id_kolom: Option<String>,
    #[validate(nested)]
    pub kolommen: Option<Kolommen>,
    pub toewijzing: Toewijzing,
}

/// An import as it is sent.
#[derive(Debug, ToSchema)]
pub struct ImportUpload {
    /// CSV or GeoJSON, at most 20 MB and 50,000 rows.
    #[schema(value_type = String, format = Binary)]
    #[expect(dead_code, reason = "describes the multipart body for the OpenAPI document")]
    bestand: String,
    #[expect(dead_code, reason = "describes the multipart body for the OpenAPI document")]
    opdracht: Importopdracht,
}

/// What became of a file; only whoever sent it sees this.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Import)]
#[serde(rename_all = "camelCase")]
pub struct ImportView {
    id: Uuid,
    bestandsnaam: String,
    formaat: Importformaat,
    bron: String,
    vertrouwelijkheid: Vertrouwelijkheid,
    toewijzing: Toewijzing,
    status: Importstatus,
    /// Rows in the file; the four that follow add up to it. When nothing was kept they say what would have become of each.
    rijen: i32,
    nieuw: i32,
    gewijzigd: i32,
    ongewijzigd: i32,
    geweigerd: i32,
    /// Rows that are accepted, with something to look at.
    met_waarschuwing: i32,
    /// Homes to be built (bruto) in the rows that are accepted.
    woningen: i64,
    aangemaakt_op: DateTime<Utc>,
    actor: Option<Naamverwijzing>,
    /// The first rows that were refused or have something to look at, refused ones first; only in the answer to the import itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    aandacht: Option<Vec<ImportrijView>>,
}

/// The report about one row.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[schema(as = Importrij)]
#[serde(rename_all = "camelCase")]
pub struct ImportrijView {
    /// The line of the CSV on which it starts, or the number of the feature.
    rij: i32,
    bron_id: Option<String>,
    naam: Option<String>,
    uitkomst: Rijuitkomst,
    /// The plan that it became or was found as.
    woningbouwplan_id: Option<Uuid>,
    meldingen: Vec<Melding>,
}

/// Which rows are asked for.
#[derive(Clone, Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(rename_all = "camelCase")]
pub struct ImportrijFilter {
    #[param(inline)]
    pub uitkomst: Option<Rijuitkomst>,
    /// True: only rows with a remark.
    pub met_melding: Option<bool>,
}

/// An import as its sender sees it.
pub fn view_import(row: ImportRow, names: &Names, aandacht: Option<Vec<ImportrijView>>) -> ImportView {
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
