//! The codes of refusals as an enumeration of the OpenAPI document.

use std::borrow::Cow;

use utoipa::openapi::schema::{ObjectBuilder, SchemaType, Type};
use utoipa::openapi::{RefOr, Schema};
use utoipa::{PartialSchema, ToSchema};

use super::{Code, Kind, rules};

/// A refusal as it is explained to who writes a client.
#[derive(Clone, Debug)]
pub struct Explained {
    /// Its stable name.
    pub code: &'static str,
    /// The HTTP status that goes with it.
    pub status: u16,
    /// What it is in a few words, in Dutch.
    pub title: &'static str,
    /// What is wrong and how to mend it, in Dutch.
    pub sentence: &'static str,
}

/// The code of a refusal, as the document lists them.
#[derive(Debug)]
pub struct Probleemcode;

impl Probleemcode {
    /// Every refusal, by its code.
    #[must_use]
    pub fn all() -> Vec<Explained> {
        let technical = Code::ALL.iter().copied().map(Kind::from);
        let explained = |kind: Kind| {
            let Kind { code, status, title, sentence } = kind;
            Explained { code, status: status.as_u16(), title, sentence }
        };
        let mut all: Vec<Explained> = technical.chain(rules::kinds()).map(explained).collect();
        all.sort_by_key(|refusal| refusal.code);
        all
    }
}

impl PartialSchema for Probleemcode {
    fn schema() -> RefOr<Schema> {
        let codes = Self::all().into_iter().map(|refusal| refusal.code);
        ObjectBuilder::new().schema_type(SchemaType::Type(Type::String)).enum_values(Some(codes)).into()
    }
}

impl ToSchema for Probleemcode {
    fn name() -> Cow<'static, str> {
        Cow::Borrowed("Probleemcode")
    }
}
