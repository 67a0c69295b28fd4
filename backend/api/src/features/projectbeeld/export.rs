//! The register of key projects as a file: everything that the filter finds and the caller may read.

use serde::Serialize;

use super::listing::{SleutelprojectFilter, for_all_sleutelprojecten};
use super::views::SleutelprojectView;
use crate::platform::db::Read;
use crate::platform::error::Result;
use crate::platform::export::features::Features;
use crate::platform::export::table::Table;
use crate::platform::export::{Format, Sink};

/// One line of the table; several municipalities or levels share a cell.
#[derive(Default, Serialize)]
#[serde(rename_all = "camelCase")]
struct Line {
    id: String,
    kenmerk: String,
    naam: String,
    gemeente_code: String,
    gemeente_naam: String,
    deelnemende_gemeenten: String,
    onderdeel_van: Option<String>,
    vertrouwelijkheid: &'static str,
    status: &'static str,
    fase: Option<&'static str>,
    woningen: i64,
    open_escalaties: Option<i64>,
    te_late_mijlpalen: Option<i64>,
    niveaus: String,
    lengtegraad: Option<f64>,
    breedtegraad: Option<f64>,
    gewijzigd_op: String,
}

/// Writes the projects in this form.
pub fn write(read: &mut Read<'_>, filter: &SleutelprojectFilter, format: Format, sink: &mut Sink) -> Result<()> {
    if format == Format::GeoJson {
        let mut features = Features::begin(sink)?;
        for_all_sleutelprojecten(read, filter, |project| {
            features.write(project.id, project.locatie.as_ref(), &project)
        })?;
        return features.end();
    }
    let mut table = Table::begin(format, sink, &Line::default())?;
    for_all_sleutelprojecten(read, filter, |project| table.write(&line_of(project)))?;
    table.end()
}

fn line_of(project: SleutelprojectView) -> Line {
    let middle = project.locatie.as_ref().and_then(|place| place.check().ok()).map(|extent| extent.middle());
    let deelnemers: Vec<_> = project.deelnemende_gemeenten.into_iter().map(|gemeente| gemeente.naam).collect();
    let niveaus: Vec<_> = project.niveaus.iter().map(|niveau| niveau.0.as_str()).collect();
    Line {
        id: project.id.to_string(),
        kenmerk: project.kenmerk,
        naam: project.naam,
        gemeente_code: project.gemeente_code,
        gemeente_naam: project.gemeente_naam,
        deelnemende_gemeenten: deelnemers.join(", "),
        onderdeel_van: project.onderdeel_van.map(|geheel| geheel.kenmerk),
        vertrouwelijkheid: project.vertrouwelijkheid.0.as_str(),
        status: project.status.0.as_str(),
        fase: project.fase.map(|fase| fase.0.as_str()),
        woningen: project.woningen,
        open_escalaties: project.open_escalaties,
        te_late_mijlpalen: project.te_late_mijlpalen,
        niveaus: niveaus.join(", "),
        lengtegraad: middle.map(|(longitude, _)| longitude),
        breedtegraad: middle.map(|(_, latitude)| latitude),
        gewijzigd_op: project.gewijzigd_op.to_rfc3339_opts(chrono::SecondsFormat::AutoSi, true),
    }
}
