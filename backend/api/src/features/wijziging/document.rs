//! What a change looks like in the document: one type per kind of record, told apart by `soort`, with the fields that a reader can hear of.

use std::borrow::Cow;
use std::collections::BTreeMap;

use utoipa::openapi::schema::{AdditionalProperties, Discriminator, Object, ObjectBuilder, OneOfBuilder, Type};
use utoipa::openapi::{Ref, RefOr, Schema};
use utoipa::{PartialSchema, ToSchema};

use super::kinds::KINDS;
use super::views::WijzigingView;
use crate::platform::journal::{Kind, Schemas};

/// A change of the feed, as the document has it: that of a milestone, of a project … What is sent is a [`WijzigingView`].
#[derive(Debug)]
pub struct Wijziging;

impl PartialSchema for Wijziging {
    fn schema() -> RefOr<Schema> {
        let mapping: BTreeMap<&str, String> =
            KINDS.iter().map(|kind| (kind.soort, reference(&change_of(kind)))).collect();
        KINDS
            .iter()
            .fold(OneOfBuilder::new(), |any, kind| any.item(Ref::from_schema_name(change_of(kind))))
            .description(Some(
                "Een wijziging in de feed; `soort` zegt van wat, en daarmee welke feiten `inhoud` bevat.",
            ))
            .discriminator(Some(Discriminator::with_mapping("soort", mapping)))
            .into()
    }
}

impl ToSchema for Wijziging {
    fn name() -> Cow<'static, str> {
        Cow::Borrowed("Wijziging")
    }

    fn schemas(schemas: &mut Schemas) {
        WijzigingView::schemas(schemas);
        for kind in KINDS.iter() {
            schemas.push((change_of(kind), change(kind).into()));
            let facts = facts(kind, schemas);
            schemas.push((facts_of(kind), facts.into()));
        }
    }
}

fn reference(name: &str) -> String {
    format!("#/components/schemas/{name}")
}

fn change_of(kind: &Kind) -> String {
    format!("WijzigingVan{}", capital(kind))
}

fn facts_of(kind: &Kind) -> String {
    format!("FeitenVan{}", capital(kind))
}

fn capital(kind: &Kind) -> String {
    let mut letters = kind.soort.chars();
    letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect()
}

/// A change of a record of this kind: as any, with its own name and facts.
fn change(kind: &Kind) -> Object {
    let mut change = object(WijzigingView::schema());
    change.description = Some(format!("Een wijziging van een record van de soort `{}`.", kind.soort));
    let soort = ObjectBuilder::new()
        .schema_type(Type::String)
        .description(Some("De soort van het record."))
        .enum_values(Some([kind.soort]));
    change.properties.insert("soort".into(), soort.into());
    let told = property(&change, "inhoud").and_then(|inhoud| object(inhoud).description);
    let inhoud = OneOfBuilder::new()
        .item(Ref::from_schema_name(facts_of(kind)))
        .item(ObjectBuilder::new().schema_type(Type::Null))
        .description(told);
    change.properties.insert("inhoud".into(), inhoud.into());
    change
}

/// The facts of this kind that a reader can hear of. What only its own municipality reads, and what a later version turned into slip, can be absent.
fn facts(kind: &Kind, schemas: &mut Schemas) -> Object {
    let row = object((kind.form)(schemas));
    let told = kind.open.iter().chain(kind.inside);
    let mut facts = told.fold(ObjectBuilder::new(), |facts, field| {
        let Some(schema) = property(&row, field) else { return facts };
        let wire = kind.wire_name(field);
        let facts = facts.property(wire, schema);
        let always = kind.open.contains(field) && !kind.superseded.contains(field);
        if always { facts.required(wire) } else { facts }
    });
    let closed = format!("De vastgelegde feiten van een record van de soort `{}`.", kind.soort);
    facts =
        facts.description(Some(closed)).additional_properties(Some(AdditionalProperties::<Schema>::FreeForm(false)));
    facts.build()
}

fn property(object: &Object, name: &str) -> Option<RefOr<Schema>> {
    object.properties.get(name).cloned()
}

/// The schema as an object; what is none has no properties.
fn object(schema: RefOr<Schema>) -> Object {
    match schema {
        RefOr::T(Schema::Object(object)) => object,
        RefOr::T(_) | RefOr::Ref(_) => Object::default(),
    }
}
