//! The register of plans as a file: everything that the filter finds and the caller may read.

use serde::Serialize;

use super::listing::{WoningbouwplanFilter, for_all_woningbouwplannen};
use super::views::{WoningbouwplanView, view_plannen};
use crate::platform::db::Read;
use crate::platform::error::Result;
use crate::platform::export::features::Features;
use crate::platform::export::table::Table;
use crate::platform::export::{Format, Sink};

/// One line of the table; the location is the middle of what is stored.
#[derive(Default, Serialize)]
#[serde(rename_all = "camelCase")]
struct Line {
    id: String,
    bron: Option<String>,
    bron_id: Option<String>,
    brondatum: Option<String>,
    naam: String,
    gemeente_code: String,
    gemeente_naam: String,
    plantype: &'static str,
    planstatus: &'static str,
    hardheid: &'static str,
    juridische_grondslag: Option<&'static str>,
    projectstatus: &'static str,
    opdrachtgever: &'static str,
    vertrouwelijkheid: &'static str,
    sleutelproject_kenmerk: Option<String>,
    bruto: i64,
    sloop: i64,
    netto: i64,
    gerealiseerd: i64,
    restcapaciteit: i64,
    lengtegraad: Option<f64>,
    breedtegraad: Option<f64>,
    gewijzigd_op: String,
}

/// Writes the plans in this form.
pub fn write(read: &mut Read<'_>, filter: &WoningbouwplanFilter, format: Format, sink: &mut Sink) -> Result<()> {
    if format == Format::GeoJson {
        let mut features = Features::begin(sink)?;
        for_all_woningbouwplannen(read, filter, |read, rows| {
            let plans = view_plannen(read, rows)?;
            plans.iter().try_for_each(|plan| features.write(plan.id, plan.locatie.as_ref(), plan))
        })?;
        return features.end();
    }
    let mut table = Table::begin(format, sink, &Line::default())?;
    for_all_woningbouwplannen(read, filter, |read, rows| {
        view_plannen(read, rows)?.into_iter().try_for_each(|plan| table.write(&line_of(plan)))
    })?;
    table.end()
}

fn line_of(plan: WoningbouwplanView) -> Line {
    let middle = plan.locatie.as_ref().and_then(|place| place.check().ok()).map(|extent| extent.middle());
    Line {
        id: plan.id.to_string(),
        bron: plan.bron,
        bron_id: plan.bron_id,
        brondatum: plan.brondatum.map(|date| date.to_string()),
        naam: plan.naam,
        gemeente_code: plan.gemeente_code,
        gemeente_naam: plan.gemeente_naam,
        plantype: plan.plantype.0.as_str(),
        planstatus: plan.planstatus.0.as_str(),
        hardheid: plan.hardheid.0.as_str(),
        juridische_grondslag: plan.juridische_grondslag.map(|grondslag| grondslag.0.as_str()),
        projectstatus: plan.projectstatus.0.as_str(),
        opdrachtgever: plan.opdrachtgever.0.as_str(),
        vertrouwelijkheid: plan.vertrouwelijkheid.0.as_str(),
        sleutelproject_kenmerk: plan.sleutelproject.map(|project| project.kenmerk),
        bruto: plan.bruto,
        sloop: plan.sloop,
        netto: plan.netto,
        gerealiseerd: plan.gerealiseerd,
        restcapaciteit: plan.restcapaciteit,
        lengtegraad: middle.map(|(longitude, _)| longitude),
        breedtegraad: middle.map(|(_, latitude)| latitude),
        gewijzigd_op: plan.gewijzigd_op.to_rfc3339_opts(chrono::SecondsFormat::AutoSi, true),
    }
}
