//! A register as a GeoJSON FeatureCollection; what has no location has a null geometry.

use std::io::Write;

use serde::Serialize;
use serde_json::json;
use uuid::Uuid;

use super::{Sink, broken_off};
use crate::platform::error::Result;
use crate::platform::geometry::Geometrie;

/// What a feature has beside its properties, or what is not for a file.
const APART: [&str; 3] = ["id", "locatie", "mogelijkheden"];

/// A collection that is being written, feature by feature.
#[derive(Debug)]
pub struct Features<'s> {
    sink: &'s mut Sink,
    separator: &'static str,
}

impl<'s> Features<'s> {
    /// Begins the collection.
    ///
    /// # Errors
    /// When nobody reads on.
    pub fn begin(sink: &'s mut Sink) -> Result<Self> {
        sink.write_all(b"{\"type\":\"FeatureCollection\",\"features\":[").map_err(broken_off)?;
        Ok(Self { sink, separator: "" })
    }

    /// Adds an object at its location; its other fields are its properties.
    ///
    /// # Errors
    /// When nobody reads on.
    pub fn write(&mut self, id: Uuid, locatie: Option<&Geometrie>, object: &impl Serialize) -> Result<()> {
        let mut properties = serde_json::to_value(object)?;
        if let Some(fields) = properties.as_object_mut() {
            fields.retain(|name, _| !APART.contains(&name.as_str()));
        }
        let feature = json!({ "type": "Feature", "id": id, "geometry": locatie, "properties": properties });
        write!(self.sink, "{}\n{feature}", self.separator).map_err(broken_off)?;
        self.separator = ",";
        Ok(())
    }

    /// Ends the collection.
    ///
    /// # Errors
    /// When nobody reads on.
    pub fn end(self) -> Result<()> {
        self.sink.write_all(b"\n]}\n").map_err(broken_off)
    }
}
