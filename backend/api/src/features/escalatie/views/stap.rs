//! A step as it travels.

use chrono::{DateTime, Utc};
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

use crate::access::names::{Naamverwijzing, Names};
use crate::features::escalatie::store::StapRow;
use crate::features::escalatie::{Escalatiestatus, Stapsoort, Uitkomst};

/// Een stap in het verloop van een escalatie.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Stap)]
#[serde(rename_all = "camelCase")]
pub struct StapView {
    id: Uuid,
    volgnummer: i32,
    /// Welke stap er is gezet.
    soort: Stapsoort,
    van_niveau: i32,
    naar_niveau: i32,
    van_status: Escalatiestatus,
    naar_status: Escalatiestatus,
    /// Wat de afhandeling opleverde; anders `null`.
    uitkomst: Option<Uitkomst>,
    toelichting: Option<String>,
    /// De verschuiving van een mijlpaal die in dezelfde handeling is vastgelegd.
    verschuiving_id: Option<Uuid>,
    /// Wie de stap zette; `null` is de klok.
    actor: Option<Naamverwijzing>,
    gebeurd_op: DateTime<Utc>,
}

impl StapView {
    /// One step as its reader sees it.
    #[must_use]
    pub fn new(row: StapRow, people: &Names) -> Self {
        let StapRow {
            id,
            escalatie_id: _,
            sleutelproject_id: _,
            gemeente_code: _,
            volgnummer,
            soort,
            van_niveau,
            naar_niveau,
            van_status,
            naar_status,
            uitkomst,
            toelichting,
            verschuiving_id,
            actor_id,
            gebeurd_op,
        } = row;
        Self {
            id,
            volgnummer,
            soort,
            van_niveau,
            naar_niveau,
            van_status,
            naar_status,
            uitkomst,
            toelichting,
            verschuiving_id,
            actor: people.get(actor_id),
            gebeurd_op,
        }
    }
}
