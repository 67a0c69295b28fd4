//! The features of a GeoJSON FeatureCollection, one at a time: a file as a tree takes fifty times as much as its text, and whoever sends it decides how much that is.

use serde::de::{DeserializeSeed, Deserializer, Error as _, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};

/// The most values in one feature: a geometry has two thousand positions at most, and one that has more is told so.
const LARGEST: usize = 50_000;

/// Why reading ended before the file did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stopped {
    /// Whoever reads has enough.
    Enough,
    /// One feature is larger than any plan.
    TooLarge,
    /// It is no FeatureCollection.
    Malformed,
}

/// Hands out each feature, whatever it is, until `take` says that it is enough.
///
/// # Errors
/// [`Stopped`] says why it ended before the file did.
pub fn for_each_feature(text: &str, take: impl FnMut(Value) -> bool) -> Result<(), Stopped> {
    let mut collection = Collection { take, stopped: None, is_collection: false, has_features: false };
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let read = deserializer.deserialize_map(&mut collection).and_then(|()| deserializer.end());
    match (collection.stopped, read) {
        (Some(stopped), _) => Err(stopped),
        (None, Ok(())) if collection.is_collection && collection.has_features => Ok(()),
        _ => Err(Stopped::Malformed),
    }
}

struct Collection<T> {
    take: T,
    stopped: Option<Stopped>,
    is_collection: bool,
    has_features: bool,
}

impl<'de, T: FnMut(Value) -> bool> Visitor<'de> for &mut Collection<T> {
    type Value = ();

    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("a FeatureCollection")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<(), A::Error> {
        while let Some(name) = members.next_key::<String>()? {
            match name.as_str() {
                "type" => self.is_collection = members.next_value::<String>()? == "FeatureCollection",
                "features" => members.next_value_seed(Features(&mut *self))?,
                _ => drop(members.next_value::<IgnoredAny>()?),
            }
        }
        Ok(())
    }
}

struct Features<'c, T>(&'c mut Collection<T>);

impl<'de, T: FnMut(Value) -> bool> DeserializeSeed<'de> for Features<'_, T> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_seq(self)
    }
}

impl<'de, T: FnMut(Value) -> bool> Visitor<'de> for Features<'_, T> {
    type Value = ();

    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("features")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut features: A) -> Result<(), A::Error> {
        self.0.has_features = true;
        loop {
            let mut left = LARGEST;
            let next = features.next_element_seed(Bounded(&mut left));
            if left == 0 {
                self.0.stopped = Some(Stopped::TooLarge);
            }
            let Some(feature) = next? else { return Ok(()) };
            if !(self.0.take)(feature) {
                self.0.stopped = Some(Stopped::Enough);
                return Err(A::Error::custom("enough"));
            }
        }
    }
}

/// A value of which so many parts are left to read.
struct Bounded<'l>(&'l mut usize);

impl Bounded<'_> {
    fn spend<E: serde::de::Error>(&mut self) -> Result<(), E> {
        *self.0 = self.0.saturating_sub(1);
        if *self.0 == 0 { Err(E::custom("too large")) } else { Ok(()) }
    }
}

impl<'de> DeserializeSeed<'de> for Bounded<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(mut self, deserializer: D) -> Result<Value, D::Error> {
        self.spend()?;
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Bounded<'_> {
    type Value = Value;

    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("JSON")
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut all: A) -> Result<Value, A::Error> {
        let mut values = Vec::new();
        while let Some(value) = all.next_element_seed(Bounded(&mut *self.0))? {
            values.push(value);
        }
        Ok(Value::Array(values))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Value, A::Error> {
        let mut map = Map::new();
        while let Some(name) = members.next_key::<String>()? {
            map.insert(name, members.next_value_seed(Bounded(&mut *self.0))?);
        }
        Ok(Value::Object(map))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str, most: usize) -> (usize, Result<(), Stopped>) {
        let mut seen = 0;
        let ended = for_each_feature(text, |_| {
            seen += 1;
            seen < most
        });
        (seen, ended)
    }

    #[test]
    fn features_come_one_by_one_until_it_is_enough() {
        let text = format!("{{\"type\":\"FeatureCollection\",\"features\":[{{}}{}]}}", ",{}".repeat(99));
        assert_eq!(read(&text, 1_000), (100, Ok(())));
        assert_eq!(read(&text, 10), (10, Err(Stopped::Enough)));
        assert_eq!(read("{\"type\":\"FeatureCollection\",\"features\":[1,{]}", 10), (1, Err(Stopped::Malformed)));
        assert_eq!(read("{\"type\":\"Feature\",\"features\":[]}", 10), (0, Err(Stopped::Malformed)));
    }

    #[test]
    fn a_feature_that_is_larger_than_any_plan_is_not_read_to_its_end() {
        let wide = format!("[0{}]", ",0".repeat(600_000));
        let text = format!("{{\"type\":\"FeatureCollection\",\"features\":[{{\"geometry\":{wide}}}]}}");
        assert_eq!(read(&text, 10), (0, Err(Stopped::TooLarge)));
    }
}
