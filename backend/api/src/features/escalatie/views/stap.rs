//! A step as it travels.

use chrono::{DateTime, NaiveDate, Utc};
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

use crate::access::names::{Naamverwijzing, Names};
use crate::features::escalatie::store::{self, GevolgRow, StapRow};
use crate::features::escalatie::{Escalatiestatus, Stapsoort, Uitkomst};
use crate::features::mijlpaal::Doorwerking;
use crate::platform::db::Read;
use crate::platform::error::Result;

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
    /// Wat die verschuiving deed, voor lezers van de eigen gemeente en provincie.
    gevolg: Option<StapgevolgView>,
    /// Wie de stap zette; `null` is de klok.
    actor: Option<Naamverwijzing>,
    gebeurd_op: DateTime<Utc>,
}

/// Een gezette stap met wat eruit volgt.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct StapMetDoorwerking {
    #[serde(flatten)]
    pub stap: StapView,
    /// Wat een verschuiving van de mijlpaal met de rest van het project doet; alleen bij een proef, anders `null`.
    pub doorwerking: Option<Doorwerking>,
}

/// Wat een stap met een mijlpaal deed.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[schema(as = Stapgevolg)]
#[serde(rename_all = "camelCase")]
pub struct StapgevolgView {
    mijlpaal_id: Uuid,
    /// De naam van de mijlpaal.
    #[schema(example = "Anterieure overeenkomst")]
    mijlpaal_naam: String,
    /// De prognose ervoor.
    van: NaiveDate,
    /// De prognose erna.
    naar: NaiveDate,
    /// Hoeveel kalenderdagen later; negatief is eerder.
    dagen: i32,
}

impl From<&GevolgRow> for StapgevolgView {
    fn from(row: &GevolgRow) -> Self {
        let GevolgRow { verschuiving_id: _, mijlpaal_id, naam, van, naar, dagen } = row.clone();
        Self { mijlpaal_id, mijlpaal_naam: naam, van, naar, dagen }
    }
}

/// Steps as their reader sees them, in the same order.
pub fn steps(read: &mut Read<'_>, rows: &[StapRow]) -> Result<Vec<StapView>> {
    let people = Names::of(read, rows.iter().map(|stap| stap.actor_id))?;
    let shifts: Vec<Uuid> = rows.iter().filter_map(|stap| stap.verschuiving_id).collect();
    let gevolgen = store::gevolgen_of(read, &shifts)?;
    let view = |row: &StapRow| {
        let gevolg = gevolgen.iter().find(|gevolg| Some(gevolg.verschuiving_id) == row.verschuiving_id);
        StapView::new(row.clone(), &people, gevolg.map(StapgevolgView::from))
    };
    Ok(rows.iter().map(view).collect())
}

impl StapView {
    fn new(row: StapRow, people: &Names, gevolg: Option<StapgevolgView>) -> Self {
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
            gevolg,
            actor: people.get(actor_id),
            gebeurd_op,
        }
    }
}
