//! JSON without surprises: a duplicate key or a NUL character is refused while parsing, instead of silently losing or breaking something.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};

/// Parses `bytes`; depth is bounded by `serde_json` at 128.
///
/// # Errors
/// Where the text stops being JSON, or which key is there twice, in Dutch and without the content itself.
pub fn parse(bytes: &[u8]) -> Result<Value, String> {
    let mut deserializer = serde_json::Deserializer::from_slice(bytes);
    let value = Strict.deserialize(&mut deserializer).map_err(|error| explain(&error))?;
    deserializer.end().map_err(|error| explain(&error))?;
    Ok(value)
}

fn explain(error: &serde_json::Error) -> String {
    let (line, column) = (error.line(), error.column());
    let text = error.to_string();
    let what = if text.starts_with(DUPLICATE) {
        "een sleutel staat er dubbel in"
    } else if text.starts_with(NUL) {
        "er staat een NUL-teken in"
    } else if text.starts_with("recursion limit") {
        "te diep genest"
    } else if error.is_eof() {
        "de tekst houdt te vroeg op"
    } else {
        "de tekst is hier niet te lezen"
    };
    format!("{what} (regel {line}, teken {column})")
}

const DUPLICATE: &str = "duplicate key";
const NUL: &str = "NUL character";

struct Strict;

impl<'de> DeserializeSeed<'de> for Strict {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Strict {
    type Value = Value;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(Number::from_f64(value).map_or(Value::Null, Value::Number))
    }

    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Value, E> {
        if text.contains('\0') { Err(E::custom(NUL)) } else { Ok(Value::String(text.to_owned())) }
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut sequence: A) -> Result<Value, A::Error> {
        let mut values = Vec::new();
        while let Some(value) = sequence.next_element_seed(Strict)? {
            values.push(value);
        }
        Ok(Value::Array(values))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Value, A::Error> {
        let mut map = Map::new();
        while let Some(key) = entries.next_key::<String>()? {
            if key.contains('\0') {
                return Err(A::Error::custom(NUL));
            }
            let value = entries.next_value_seed(Strict)?;
            if map.insert(key, value).is_some() {
                return Err(A::Error::custom(DUPLICATE));
            }
        }
        Ok(Value::Object(map))
    }
}

#[cfg(test)]
mod tests {
    use super::parse;

    #[test]
    fn what_would_be_lost_or_break_is_refused() {
        for (text, sign) in [
            (r#"{"a":1,"a":2}"#, "dubbel"),
            (r#"{"a":"x\u0000y"}"#, "NUL"),
            (r#"{"a":"\ud800"}"#, "lezen"),
            (r#"{"a":"#, "vroeg"),
            (r#"{} {}"#, "lezen"),
            (&"[".repeat(10_000), "diep"),
        ] {
            assert!(parse(text.as_bytes()).is_err_and(|reason| reason.contains(sign)), "{text:.30}");
        }
        assert!(parse(r#"{"a":[1,2.5,null,true,"é"]}"#.as_bytes()).is_ok());
    }
}
