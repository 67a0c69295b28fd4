//! The register of plans as a file: CSV or GeoJSON, everything that the filter finds and the caller may read.

use std::io::Write;

use serde::Serialize;
use serde_json::json;

use super::listing::{WoningbouwplanFilter, for_all_woningbouwplannen};
use super::views::{WoningbouwplanView, view_plannen};
use crate::platform::db::Read;
use crate::platform::error::Result;
use crate::platform::export::{Sink, broken_off, plain_cell};

/// One line of the CSV; the location is the middle of what is stored.
#[derive(Serialize)]
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

/// Writes the plans as CSV.
pub fn write_csv(read: &mut Read<'_>, filter: &WoningbouwplanFilter, sink: &mut Sink) -> Result<()> {
    let mut writer = csv::Writer::from_writer(sink);
    for_all_woningbouwplannen(read, filter, |read, rows| {
        view_plannen(read, rows)?.into_iter().try_for_each(|plan| writer.serialize(line_of(plan)).map_err(broken_off))
    })?;
    writer.flush().map_err(broken_off)
}

fn line_of(plan: WoningbouwplanView) -> Line {
    let middle = plan.locatie.as_ref().and_then(|place| place.check().ok()).map(|extent| extent.middle());
    Line {
        id: plan.id.to_string(),
        bron: plan.bron.map(plain_cell),
        bron_id: plan.bron_id.map(plain_cell),
        brondatum: plan.brondatum.map(|date| date.to_string()),
        naam: plain_cell(plan.naam),
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

/// Writes the plans as a GeoJSON FeatureCollection; a plan without a location has a null geometry.
pub fn write_geojson(read: &mut Read<'_>, filter: &WoningbouwplanFilter, sink: &mut Sink) -> Result<()> {
    sink.write_all(b"{\"type\":\"FeatureCollection\",\"features\":[").map_err(broken_off)?;
    let mut separator = "";
    for_all_woningbouwplannen(read, filter, |read, rows| {
        for plan in view_plannen(read, rows)? {
            let mut properties = serde_json::to_value(&plan)?;
            if let Some(fields) = properties.as_object_mut() {
                fields.retain(|name, _| !["id", "locatie", "mogelijkheden"].contains(&name.as_str()));
            }
            let feature =
                json!({ "type": "Feature", "id": plan.id, "geometry": plan.locatie, "properties": properties });
            write!(sink, "{separator}\n{feature}").map_err(broken_off)?;
            separator = ",";
        }
        Ok(())
    })?;
    sink.write_all(b"\n]}\n").map_err(broken_off)
}
