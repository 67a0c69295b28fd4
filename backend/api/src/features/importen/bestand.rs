//! A file as a table: CSV in any of the usual dialects, or a GeoJSON FeatureCollection.

use std::collections::HashMap;

use encoding_rs::{Encoding, UTF_8, WINDOWS_1252};
use serde::Deserialize;
use serde_json::{Map, Value};
use sleutelbord_domain::importeren::Importformaat;

use super::melding::Melding;
use super::objecten::{Stopped, for_each_feature};
use crate::platform::error::{Error, InvalidParam, Result};
use crate::platform::geometry::Geometrie;

/// The most rows in one file.
const MOST_ROWS: usize = 50_000;
/// The most cells in one file.
const MOST_CELLS: usize = 2_000_000;
/// The most columns in one file.
const MOST_COLUMNS: usize = 500;

/// A file, read but not yet understood.
#[derive(Debug)]
pub struct Tabel {
    pub formaat: Importformaat,
    pub kolommen: Vec<String>,
    /// Whether any feature has an id.
    pub has_feature_ids: bool,
    /// Whether any feature has a place.
    pub has_places: bool,
    pub records: Vec<Record>,
}

/// One row of a file.
#[derive(Debug, Default)]
pub struct Record {
    /// The line of the CSV on which it starts, or the number of the feature.
    pub rij: i32,
    /// The cells, in the order of the columns.
    pub cellen: Vec<String>,
    /// The id of the feature.
    pub feature_id: Option<String>,
    /// The place of the feature.
    pub geometrie: Option<Geometrie>,
    /// What is wrong with the row as such.
    pub meldingen: Vec<Melding>,
}

/// Reads a file; without `formaat` its first letters tell what it is.
///
/// # Errors
/// `invoerOngeldig` for the field `bestand` when it cannot be read as a table.
pub fn read_tabel(bytes: &[u8], formaat: Option<Importformaat>) -> Result<Tabel> {
    if bytes.starts_with(b"PK\x03\x04") {
        return Err(unreadable("Dit is een werkmap (XLSX) of zip. Bewaar het blad als CSV en stuur dat."));
    }
    let text = decoded(bytes);
    let looks_like_json = text.trim_start().starts_with('{');
    let tabel = match formaat.unwrap_or(if looks_like_json { Importformaat::Geojson } else { Importformaat::Csv }) {
        Importformaat::Csv => read_csv(&text)?,
        Importformaat::Geojson => read_geojson(&text)?,
    };
    match tabel.records.len() {
        0 => Err(unreadable("Er staat geen enkele rij in dit bestand.")),
        rows if rows > MOST_ROWS => Err(too_many_rows()),
        _ if tabel.kolommen.len() > MOST_COLUMNS => Err(unreadable("Een bestand telt hoogstens 500 kolommen.")),
        _ => Ok(tabel),
    }
}

/// UTF-8, or what its byte order mark says, or else the Windows-1252 of older spreadsheets, in which every byte is a letter.
fn decoded(bytes: &[u8]) -> std::borrow::Cow<'_, str> {
    let encoding = match Encoding::for_bom(bytes) {
        Some((encoding, _)) => encoding,
        None if std::str::from_utf8(bytes).is_ok() => UTF_8,
        None => WINDOWS_1252,
    };
    encoding.decode(bytes).0
}

fn read_csv(text: &str) -> Result<Tabel> {
    let mut reader =
        csv::ReaderBuilder::new().delimiter(delimiter_of(text)).flexible(true).from_reader(text.as_bytes());
    let broken = |_: csv::Error| unreadable("Dit bestand is niet als CSV te lezen.");
    let kolommen: Vec<String> = reader.headers().map_err(broken)?.iter().map(clean_name).collect();
    let (mut records, mut cells) = (Vec::new(), 0);
    for record in reader.records() {
        let record = record.map_err(broken)?;
        if record.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        cells += record.len();
        check_cells(cells)?;
        let rij = record.position().map_or(0, |position| line_at(text, position));
        let cellen: Vec<String> = record.iter().map(|cell| cell.trim().to_owned()).collect();
        let mut meldingen = Vec::new();
        if cellen.len() != kolommen.len() {
            let reden = format!("Deze rij telt {} cellen en de kop {}.", cellen.len(), kolommen.len());
            meldingen.push(Melding::fout("aantalKolommen", reden));
        }
        records.push(Record { rij, cellen, meldingen, ..Record::default() });
        if records.len() > MOST_ROWS {
            break;
        }
    }
    Ok(Tabel { formaat: Importformaat::Csv, kolommen, has_feature_ids: false, has_places: false, records })
}

/// A table costs memory by its cells, whether anything stands in them or not.
fn check_cells(cells: usize) -> Result<()> {
    if cells > MOST_CELLS {
        Err(unreadable("Een bestand telt hoogstens 2.000.000 cellen; splits het."))
    } else {
        Ok(())
    }
}

/// The line on which a record starts: its position lies before the empty lines that were skipped.
fn line_at(text: &str, position: &csv::Position) -> i32 {
    let start = usize::try_from(position.byte()).unwrap_or(usize::MAX);
    let ahead = text.as_bytes().get(start..).unwrap_or_default();
    let skipped = ahead.iter().take_while(|byte| matches!(byte, b'\n' | b'\r')).filter(|byte| **byte == b'\n').count();
    i32::try_from(position.line()).unwrap_or(i32::MAX).saturating_add(i32::try_from(skipped).unwrap_or(i32::MAX))
}

/// The sign that occurs most in the first line, outside quotes.
fn delimiter_of(text: &str) -> u8 {
    let header = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    let mut quoted = false;
    let bare: Vec<u8> = header
        .bytes()
        .filter(|byte| {
            quoted ^= *byte == b'"';
            !quoted
        })
        .collect();
    let count = |sign: u8| bare.iter().filter(|byte| **byte == sign).count();
    // Of equals the last wins: the comma is the usual one.
    [b'\t', b';', b','].into_iter().max_by_key(|sign| count(*sign)).unwrap_or(b',')
}

fn clean_name(name: &str) -> String {
    name.trim().trim_start_matches('\u{feff}').chars().filter(|letter| !letter.is_control()).take(100).collect()
}

#[derive(Deserialize)]
struct Feature {
    id: Option<Value>,
    geometry: Option<Value>,
    properties: Option<Map<String, Value>>,
}

fn read_geojson(text: &str) -> Result<Tabel> {
    let refused = || unreadable("Dit bestand is geen GeoJSON FeatureCollection.");
    let mut known = Names::default();
    let mut records: Vec<Record> = Vec::new();
    let read = for_each_feature(text.trim_start_matches('\u{feff}'), |feature| {
        records.push(record_of(records.len(), feature, &mut known));
        records.len() <= MOST_ROWS && records.len() * known.names.len() <= MOST_CELLS
    });
    match read {
        Ok(()) => {}
        Err(Stopped::Enough) => check_cells(records.len() * known.names.len())?,
        Err(Stopped::TooLarge) => return Err(unreadable("Een object in dit bestand is te groot.")),
        Err(Stopped::Malformed) => return Err(refused()),
    }
    // Columns that came up later are empty in the rows before.
    records.iter_mut().for_each(|record| record.cellen.resize(known.names.len(), String::new()));
    Ok(Tabel {
        formaat: Importformaat::Geojson,
        kolommen: known.names.iter().map(|name| clean_name(name)).collect(),
        has_feature_ids: records.iter().any(|record| record.feature_id.is_some()),
        has_places: records.iter().any(|record| record.geometrie.is_some()),
        records,
    })
}

/// Names with their place, in the order in which they were first seen, no more of them than a file may have columns and one.
#[derive(Default)]
struct Names {
    places: HashMap<String, usize>,
    names: Vec<String>,
}

impl Names {
    fn place_of(&mut self, name: &str) -> Option<usize> {
        if let Some(place) = self.places.get(name) {
            return Some(*place);
        }
        if self.names.len() > MOST_COLUMNS {
            return None;
        }
        self.places.insert(name.to_owned(), self.names.len());
        self.names.push(name.to_owned());
        Some(self.names.len() - 1)
    }
}

fn record_of(index: usize, feature: Value, known: &mut Names) -> Record {
    let rij = i32::try_from(index + 1).unwrap_or(i32::MAX);
    let is_feature = feature.get("type").and_then(Value::as_str) == Some("Feature");
    let feature: Option<Feature> = serde_json::from_value(feature).ok().filter(|_| is_feature);
    let Some(Feature { id, geometry, properties }) = feature else {
        let meldingen = vec![Melding::fout("objectOngeldig", "Dit is geen GeoJSON Feature.")];
        return Record { rij, meldingen, ..Record::default() };
    };
    let text = |value: Value| match value {
        Value::Null => String::new(),
        Value::String(text) => text.trim().to_owned(),
        other => other.to_string(),
    };
    let mut cellen = Vec::new();
    for (name, value) in properties.unwrap_or_default() {
        let Some(place) = known.place_of(&name) else { break };
        if cellen.len() <= place {
            cellen.resize(place + 1, String::new());
        }
        if let Some(cell) = cellen.get_mut(place) {
            *cell = text(value);
        }
    }
    let (feature_id, geometrie) = (id.map(text), geometry.map(Geometrie));
    Record { rij, cellen, feature_id, geometrie, meldingen: Vec::new() }
}

fn too_many_rows() -> Error {
    unreadable("Een bestand telt hoogstens 50.000 rijen; splits het.")
}

fn unreadable(reason: &str) -> Error {
    Error::invalid(vec![InvalidParam::body("bestand", "bestandOnleesbaar", reason)])
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may fail by panicking")]
mod tests {
    use super::*;

    fn cells(bytes: &[u8]) -> Vec<Vec<String>> {
        read_tabel(bytes, None).unwrap().records.into_iter().map(|record| record.cellen).collect()
    }

    #[test]
    fn the_usual_dialects_are_read_alike() {
        let expected = vec![vec!["1".to_owned(), "Één; plan, \"A\"".to_owned()]];
        for text in [
            "id,naam\n1,\"Één; plan, \"\"A\"\"\"\n",
            "\u{feff}id;naam\r\n1;\"Één; plan, \"\"A\"\"\"\r\n\r\n",
            "id\tnaam\n1\t\"Één; plan, \"\"A\"\"\"",
        ] {
            assert_eq!(cells(text.as_bytes()), expected, "{text}");
        }
        let (latin, ..) = WINDOWS_1252.encode("id;naam\n1;\"Één; plan, \"\"A\"\"\"");
        assert_eq!(cells(&latin), expected);
    }

    #[test]
    fn a_row_of_another_length_is_told() {
        let tabel = read_tabel(b"id,naam\n1,a\n2\n\n3,b,c\n", None).unwrap();
        let told: Vec<(i32, bool)> =
            tabel.records.iter().map(|record| (record.rij, record.meldingen.is_empty())).collect();
        assert_eq!(told, [(2, true), (3, false), (5, false)]);
    }

    #[test]
    fn blank_lines_cost_no_more_than_their_number() {
        let text = format!("id,naam\n{}1,a\n\n2,b\n", " \n".repeat(200_000));
        let lines: Vec<i32> = read_tabel(text.as_bytes(), None).unwrap().records.iter().map(|row| row.rij).collect();
        assert_eq!(lines, [200_002, 200_004]);
    }

    #[test]
    fn a_table_of_too_many_cells_is_refused_before_it_is_made() {
        let names: Vec<String> = (0..400).map(|name| format!("\"k{name}\":null")).collect();
        let wide = format!("{{\"type\":\"Feature\",\"properties\":{{{}}}}}", names.join(","));
        let text = format!(
            "{{\"type\":\"FeatureCollection\",\"features\":[{wide}{}]}}",
            ",{\"type\":\"Feature\"}".repeat(6_000)
        );
        assert!(read_tabel(text.as_bytes(), None).is_err());
    }

    #[test]
    fn features_have_the_union_of_their_properties() {
        let text = br#"{"type":"FeatureCollection","features":[
            {"type":"Feature","id":7,"geometry":null,"properties":{"a":1}},
            {"type":"Feature","geometry":{"type":"Point","coordinates":[6,52]},"properties":{"b":null,"a":" x "}}]}"#;
        let tabel = read_tabel(text, None).unwrap();
        assert_eq!(tabel.kolommen, ["a", "b"]);
        let cells: Vec<Vec<&str>> =
            tabel.records.iter().map(|record| record.cellen.iter().map(String::as_str).collect()).collect();
        assert_eq!(cells, [["1", ""], ["x", ""]]);
        assert_eq!(tabel.records.first().and_then(|record| record.feature_id.as_deref()), Some("7"));
    }

    #[test]
    fn what_is_no_table_is_refused() {
        let deep = [b"{\"type\":\"FeatureCollection\",\"features\":".as_slice(), &[b'['; 100_000]].concat();
        for bytes in [b"PK\x03\x04rest".as_slice(), b"", b"{}", b"id,naam\n", b"{\"type\":\"Feature\"}", &deep] {
            assert!(read_tabel(bytes, None).is_err());
        }
    }
}
