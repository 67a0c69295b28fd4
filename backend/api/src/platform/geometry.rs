//! A place on the map: a GeoJSON geometry in WGS 84 (RFC 7946), checked before it is stored.

use std::borrow::Cow;

use geojson::{GeometryValue, Position};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use sleutelbord_domain::fault::ValueFault;
use utoipa::openapi::schema::{ArrayBuilder, ObjectBuilder, SchemaType, Type};
use utoipa::openapi::{RefOr, Schema};
use utoipa::{PartialSchema, ToSchema};
use validator::ValidationError;

/// The most positions in one geometry: enough for any plan, and small enough to send with a list.
pub const MAX_POSITIONS: usize = 2_000;

/// Metres in one degree of latitude.
const METRES_PER_DEGREE: f64 = 111_320.0;

/// A geometry as it travels and as it is stored.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Geometrie(pub Value);

/// What is wrong with a geometry.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum GeometryFault {
    /// No GeoJSON geometry with coordinates.
    #[error("Dit is geen GeoJSON-geometrie met coördinaten.")]
    Malformed,
    /// Longitude or latitude outside the world; perhaps these are metres in another system.
    #[error("De coördinaten zijn geen lengte- en breedtegraden (WGS 84).")]
    OutsideTheWorld,
    /// A ring of a polygon that is not closed.
    #[error("Een vlak heeft per rand minstens vier punten, waarvan het laatste gelijk is aan het eerste.")]
    OpenRing,
    /// Latitude before longitude: turned round it lies in the Netherlands.
    #[error(
        "Lengte- en breedtegraad staan in de verkeerde volgorde: eerst de lengtegraad (3 tot 8), dan de breedtegraad (50 tot 54)."
    )]
    AxesSwapped,
    /// A ring that crosses itself.
    #[error("De rand van het vlak kruist zichzelf.")]
    CrossesItself,
    /// A ring around nothing.
    #[error("Het vlak heeft geen oppervlakte.")]
    NoArea,
    /// More than [`MAX_POSITIONS`].
    #[error("De geometrie telt meer dan 2.000 punten.")]
    TooManyPositions,
}

impl ValueFault for GeometryFault {
    fn code(&self) -> &'static str {
        match self {
            Self::Malformed => "geometrieOngeldig",
            Self::OutsideTheWorld => "coordinatenBuitenBereik",
            Self::OpenRing => "vlakNietGesloten",
            Self::AxesSwapped => "assenVerwisseld",
            Self::CrossesItself => "vlakKruistZichzelf",
            Self::NoArea => "vlakZonderOppervlakte",
            Self::TooManyPositions => "teVeelPunten",
        }
    }
}

/// A rule for `#[validate(custom(function = "plausible_geometry"))]`.
///
/// # Errors
/// The code of the [`GeometryFault`].
pub fn plausible_geometry(geometrie: &Geometrie) -> Result<(), ValidationError> {
    geometrie
        .check()
        .and_then(|extent| geometrie.check_shape(&extent))
        .map_err(|fault| ValidationError::new(fault.code()).with_message(fault.to_string().into()))
}

impl Geometrie {
    /// A point.
    #[must_use]
    pub fn point(longitude: f64, latitude: f64) -> Self {
        Self(serde_json::json!({ "type": "Point", "coordinates": [longitude, latitude] }))
    }

    /// The extent of the geometry, however many positions it has; `None` when it has no extent.
    #[must_use]
    pub fn extent(&self) -> Option<Extent> {
        let value: GeometryValue = serde_json::from_value(self.0.clone()).ok()?;
        let mut positions = Vec::new();
        collect(&value, &mut positions).ok()?;
        Extent::of(&positions)
    }

    /// The extent of the geometry, when there is nothing wrong with it.
    ///
    /// # Errors
    /// The first [`GeometryFault`].
    pub fn check(&self) -> Result<Extent, GeometryFault> {
        let value: GeometryValue = serde_json::from_value(self.0.clone()).map_err(|_| GeometryFault::Malformed)?;
        let mut positions = Vec::new();
        collect(&value, &mut positions)?;
        let extent = Extent::of(&positions).ok_or(GeometryFault::Malformed)?;
        if extent.west < -180.0 || extent.east > 180.0 || extent.south < -90.0 || extent.north > 90.0 {
            return Err(GeometryFault::OutsideTheWorld);
        }
        if positions.len() > MAX_POSITIONS { Err(GeometryFault::TooManyPositions) } else { Ok(extent) }
    }
}

impl Geometrie {
    /// What a person who draws or types a place gets wrong; a list of others is taken as they keep it.
    fn check_shape(&self, extent: &Extent) -> Result<(), GeometryFault> {
        if NETHERLANDS.holds(&extent.turned()) {
            return Err(GeometryFault::AxesSwapped);
        }
        let value: GeometryValue = serde_json::from_value(self.0.clone()).map_err(|_| GeometryFault::Malformed)?;
        let rings: Vec<&Vec<Position>> = match &value {
            GeometryValue::Polygon { coordinates } => coordinates.iter().collect(),
            GeometryValue::MultiPolygon { coordinates } => coordinates.iter().flatten().collect(),
            _ => Vec::new(),
        };
        rings.into_iter().try_for_each(|ring| check_ring(ring))
    }
}

/// Every edge against every later one that is no neighbour: with 2,000 positions some milliseconds. A bow tie has no area either, since its halves turn against
/// each other; so that it crosses itself, which tells how to mend it, is said first.
fn check_ring(ring: &[Position]) -> Result<(), GeometryFault> {
    let points: Vec<(f64, f64)> = ring.iter().filter_map(|position| pair_of(position.as_slice())).collect();
    let edges: Vec<Edge> = points.iter().copied().zip(points.iter().copied().skip(1)).collect();
    if edges.iter().enumerate().any(|(index, edge)| edges.iter().skip(index + 2).any(|other| cross(edge, other))) {
        return Err(GeometryFault::CrossesItself);
    }
    let doubled: f64 = edges.iter().map(|((x, y), (next_x, next_y))| x * next_y - next_x * y).sum();
    // In square degrees: less than a square metre.
    if doubled.abs() < 1e-11 { Err(GeometryFault::NoArea) } else { Ok(()) }
}

type Edge = ((f64, f64), (f64, f64));

/// Whether two edges cross; one that only touches the other does not.
fn cross((a, b): &Edge, (c, d): &Edge) -> bool {
    let side = |from: &(f64, f64), to: &(f64, f64), point: &(f64, f64)| {
        (to.0 - from.0) * (point.1 - from.1) - (to.1 - from.1) * (point.0 - from.0)
    };
    side(a, b, c) * side(a, b, d) < 0.0 && side(c, d, a) * side(c, d, b) < 0.0
}

fn pair_of(position: &[f64]) -> Option<(f64, f64)> {
    match position {
        [longitude, latitude] | [longitude, latitude, _] => Some((*longitude, *latitude)),
        _ => None,
    }
}

fn collect(value: &GeometryValue, found: &mut Vec<(f64, f64)>) -> Result<(), GeometryFault> {
    match value {
        GeometryValue::Point { coordinates } => add(std::slice::from_ref(coordinates), found),
        GeometryValue::MultiPoint { coordinates } | GeometryValue::LineString { coordinates } => {
            add(coordinates, found)
        }
        GeometryValue::MultiLineString { coordinates } => coordinates.iter().try_for_each(|line| add(line, found)),
        GeometryValue::Polygon { coordinates } => coordinates.iter().try_for_each(|ring| add_ring(ring, found)),
        GeometryValue::MultiPolygon { coordinates } => {
            coordinates.iter().flatten().try_for_each(|ring| add_ring(ring, found))
        }
        GeometryValue::GeometryCollection { .. } => Err(GeometryFault::Malformed),
    }
}

fn add(line: &[Position], found: &mut Vec<(f64, f64)>) -> Result<(), GeometryFault> {
    line.iter().try_for_each(|position| {
        // Longitude, latitude and perhaps a height: what else stands there has no meaning (RFC 7946, 3.1.1).
        found.push(pair_of(position.as_slice()).ok_or(GeometryFault::Malformed)?);
        Ok(())
    })
}

fn add_ring(ring: &[Position], found: &mut Vec<(f64, f64)>) -> Result<(), GeometryFault> {
    if ring.len() < 4 || ring.first() != ring.last() {
        return Err(GeometryFault::OpenRing);
    }
    add(ring, found)
}

/// The box around a geometry, in degrees.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Extent {
    /// The smallest longitude.
    pub west: f64,
    /// The smallest latitude.
    pub south: f64,
    /// The largest longitude.
    pub east: f64,
    /// The largest latitude.
    pub north: f64,
}

/// A box around the Netherlands in Europe.
const NETHERLANDS: Extent = Extent { west: 3.2, south: 50.7, east: 7.3, north: 53.7 };

impl Extent {
    fn of(positions: &[(f64, f64)]) -> Option<Self> {
        let (longitude, latitude) = *positions.first()?;
        let start = Self { west: longitude, south: latitude, east: longitude, north: latitude };
        Some(positions.iter().fold(start, |extent, (longitude, latitude)| Self {
            west: extent.west.min(*longitude),
            south: extent.south.min(*latitude),
            east: extent.east.max(*longitude),
            north: extent.north.max(*latitude),
        }))
    }

    /// The same box with longitude and latitude turned round.
    fn turned(&self) -> Self {
        Self { west: self.south, south: self.west, east: self.north, north: self.east }
    }

    /// Whether the other lies within.
    fn holds(&self, other: &Self) -> bool {
        self.west <= other.west && self.south <= other.south && self.east >= other.east && self.north >= other.north
    }

    /// Its middle: longitude and latitude, in whole millionths of a degree (about 0.1 m).
    #[must_use]
    pub fn middle(&self) -> (f64, f64) {
        let rounded = |degrees: f64| (degrees * 1e6).round() / 1e6;
        (rounded(self.west.midpoint(self.east)), rounded(self.south.midpoint(self.north)))
    }

    /// How many metres lie between this box and the other; 0 when they touch. Good to a percent within a country.
    #[must_use]
    pub fn metres_to(&self, other: &Self) -> f64 {
        let gap =
            |low: f64, high: f64, other_low: f64, other_high: f64| (other_low - high).max(low - other_high).max(0.0);
        let narrowing = self.south.to_radians().cos();
        let eastward = gap(self.west, self.east, other.west, other.east) * METRES_PER_DEGREE * narrowing;
        let northward = gap(self.south, self.north, other.south, other.north) * METRES_PER_DEGREE;
        eastward.hypot(northward)
    }
}

impl PartialSchema for Geometrie {
    fn schema() -> RefOr<Schema> {
        let kinds = ["Point", "MultiPoint", "LineString", "MultiLineString", "Polygon", "MultiPolygon"];
        let kind = ObjectBuilder::new().schema_type(SchemaType::Type(Type::String)).enum_values(Some(kinds));
        let coordinates = ArrayBuilder::new()
            .items(ObjectBuilder::new().schema_type(SchemaType::AnyValue))
            .max_items(Some(MAX_POSITIONS));
        ObjectBuilder::new()
            .description(Some(
                "Een GeoJSON-geometrie (RFC 7946): lengtegraad en breedtegraad in WGS 84, hoogstens 2.000 posities.",
            ))
            .property("type", kind)
            .property("coordinates", coordinates)
            .required("type")
            .required("coordinates")
            .into()
    }
}

impl ToSchema for Geometrie {
    fn name() -> Cow<'static, str> {
        Cow::Borrowed("Geometrie")
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may fail by panicking")]
mod tests {
    use serde_json::json;

    use super::*;

    fn checked(value: Value) -> Result<Extent, GeometryFault> {
        Geometrie(value).check()
    }

    #[test]
    fn a_geometry_lies_in_the_world_and_its_rings_are_closed() {
        assert!(checked(json!({ "type": "Point", "coordinates": [6.09, 52.51] })).is_ok());
        for (value, fault) in [
            (json!({ "type": "Point", "coordinates": [203_000.0, 502_000.0] }), GeometryFault::OutsideTheWorld),
            (json!({ "type": "Point", "coordinates": [] }), GeometryFault::Malformed),
            (json!({ "type": "Polygon", "coordinates": [] }), GeometryFault::Malformed),
            (json!({ "type": "Cirkel", "coordinates": [6, 52] }), GeometryFault::Malformed),
            (json!({ "type": "Polygon", "coordinates": [[[6, 52], [6, 53], [7, 53]]] }), GeometryFault::OpenRing),
            (json!({ "type": "LineString", "coordinates": vec![[6, 52]; 2_001] }), GeometryFault::TooManyPositions),
        ] {
            assert_eq!(checked(value), Err(fault));
        }
    }

    #[test]
    fn a_place_that_was_drawn_is_one() {
        let drawn = |value: Value| plausible_geometry(&Geometrie(value)).map_err(|error| error.code.to_string());
        let area = |ring: Value| drawn(json!({ "type": "Polygon", "coordinates": [ring] }));
        assert_eq!(area(json!([[6, 52], [6.1, 52], [6.1, 52.1], [6, 52.1], [6, 52]])), Ok(()));
        for (ring, code) in [
            (json!([[6, 52], [6.1, 52.1], [6.1, 52], [6, 52.1], [6, 52]]), "vlakKruistZichzelf"),
            (json!([[6, 52], [6.1, 52], [6, 52], [6, 52]]), "vlakZonderOppervlakte"),
            (json!([[52, 6], [52.1, 6], [52.1, 6.1], [52, 6]]), "assenVerwisseld"),
            (json!([[6, 52, 1, 1], [6.1, 52], [6.1, 52.1], [6, 52, 1, 1]]), "geometrieOngeldig"),
        ] {
            assert_eq!(area(ring), Err(code.to_owned()));
        }
        assert_eq!(drawn(json!({ "type": "Point", "coordinates": [52.5, 6.1] })), Err("assenVerwisseld".to_owned()));
        assert_eq!(drawn(json!({ "type": "Point", "coordinates": [6.1, 52.5, 3] })), Ok(()));
    }

    #[test]
    fn a_point_within_the_area_is_the_same_place() {
        let area = checked(
            json!({ "type": "Polygon", "coordinates": [[[6.0, 52.0], [6.1, 52.0], [6.1, 52.1], [6.0, 52.0]]] }),
        );
        let inside = Geometrie::point(6.05, 52.05).check().unwrap();
        let north = Geometrie::point(6.05, 52.11).check().unwrap();
        assert!(area.unwrap().metres_to(&inside).abs() < f64::EPSILON);
        assert!((north.metres_to(&area.unwrap()) - 1_113.2).abs() < 1.0);
        assert_eq!(area.unwrap().middle(), (6.05, 52.05));
    }
}
