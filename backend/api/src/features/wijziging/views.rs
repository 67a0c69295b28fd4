//! Wire types of the feed and of histories.

use std::borrow::Cow;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use utoipa::openapi::schema::{ObjectBuilder, SchemaType, Type};
use utoipa::openapi::{RefOr, Schema};
use utoipa::{IntoParams, PartialSchema, ToSchema};
use uuid::Uuid;

use super::kinds::KINDS;

pub mod handeling;

/// Een wijziging, van een record van welke soort ook.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Wijzigingsregel)]
#[serde(rename_all = "camelCase")]
pub struct WijzigingView {
    /// Ga na deze wijziging verder met `na=<cursor>`.
    pub cursor: String,
    /// De soort van het record.
    #[schema(value_type = Soort)]
    pub soort: String,
    /// Het record.
    pub id: Uuid,
    /// Zijn versie na de wijziging. Per record volgen de versies elkaar op zonder gaten.
    pub versie: i32,
    /// Wat ermee gebeurde. `buitenBereik`: u mag het niet meer lezen; `binnenBereik`: u mag het voortaan lezen. Bij beide veranderde het voor anderen misschien niet.
    #[schema(value_type = Operatie)]
    pub operatie: String,
    /// Welke velden veranderden, voor zover u ze mag kennen; leeg bij wat buiten of binnen uw bereik kwam.
    pub velden: Vec<String>,
    /// De vastgelegde feiten na de wijziging, voor zover u ze mag kennen: het hele record, niet alleen wat veranderde. Null bij `verwijderd` en `buitenBereik`.
    #[schema(value_type = Option<Object>)]
    pub inhoud: Option<Map<String, Value>>,
    /// De wortel waaronder het hangt: het sleutelproject of het woningbouwplan; het record zelf als het nergens onder hangt.
    pub wortel_id: Uuid,
    /// Het record waar het direct onder hangt.
    pub ouder_id: Option<Uuid>,
    /// Wie het deed: een account of een systeem; null is de klok of de installatie zelf.
    pub actor_id: Option<Uuid>,
    /// Waarom, als er een reden is gegeven en u haar mag lezen.
    pub reden: Option<String>,
    /// Wanneer, in UTC.
    pub gebeurd_op: DateTime<Utc>,
}

/// Een wijziging in de geschiedenis van een object.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = HistorischeWijziging)]
#[serde(rename_all = "camelCase")]
pub struct HistorischeWijzigingView {
    #[serde(flatten)]
    pub wijziging: WijzigingView,
    /// Wat de gewijzigde velden eerst waren, voor wie dat toen al mocht lezen.
    #[schema(value_type = Object)]
    pub vorige: Map<String, Value>,
    /// De naam van wie het deed, voor wie voor een organisatie werkt.
    pub actor_naam: Option<String>,
    /// Hoe het heet waar het over gaat: het record zelf, of dat waar het onder hangt.
    pub naam: Option<String>,
}

/// Welk deel van de feed.
#[derive(Clone, Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct WijzigingenQuery {
    /// Alleen wat na deze cursor komt; zonder cursor vanaf het begin. `nu` geeft niets van eerder, wel de cursor om mee verder te gaan.
    #[param(max_length = 200)]
    pub na: Option<String>,
    /// Begint bij wat op of na dit tijdstip gebeurde, in plaats van na een cursor. Iets van kort ervoor kan meekomen; niets van erna ontbreekt.
    pub vanaf: Option<DateTime<Utc>>,
    /// Hoeveel wijzigingen hoogstens; 50 als u niets zegt. Een bladzijde kan minder of niets bevatten en toch niet de laatste zijn: ga verder met `laatsteCursor`.
    #[param(minimum = 1, maximum = 200)]
    pub limit: Option<i64>,
    /// Alleen records van deze soorten.
    #[param(max_items = 60)]
    pub soort: Option<Vec<Soort>>,
    /// Alleen van dit record van die soort (`soort` is dan verplicht): zijn geschiedenis, oudste eerst.
    pub id: Option<Uuid>,
    /// Alleen van deze gemeenten.
    #[param(max_items = 400)]
    #[serde(rename = "gemeenteCode")]
    #[param(rename = "gemeenteCode")]
    pub gemeente_code: Option<Vec<String>>,
    /// Hoeveel seconden te wachten als er nog niets nieuws is.
    #[param(minimum = 0, maximum = 20)]
    pub wacht: Option<u64>,
}

/// De soort van een record.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Soort(String);

impl Soort {
    /// Its name.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl PartialSchema for Soort {
    fn schema() -> RefOr<Schema> {
        named(
            "De soort van een record: het zelfstandig naamwoord, zoals in de paden.",
            "mijlpaal",
            KINDS.iter().map(|kind| kind.soort),
        )
    }
}

impl ToSchema for Soort {
    fn name() -> Cow<'static, str> {
        Cow::Borrowed("Soort")
    }
}

/// Wat met een record gebeurde, gezien door wie leest.
#[derive(Debug)]
pub struct Operatie;

impl PartialSchema for Operatie {
    fn schema() -> RefOr<Schema> {
        named(
            "Wat met een record gebeurde, gezien door wie leest.",
            "gewijzigd",
            ["aangemaakt", "gewijzigd", "verwijderd", "buitenBereik", "binnenBereik"],
        )
    }
}

impl ToSchema for Operatie {
    fn name() -> Cow<'static, str> {
        Cow::Borrowed("Operatie")
    }
}

fn named(description: &str, example: &str, values: impl IntoIterator<Item = &'static str>) -> RefOr<Schema> {
    ObjectBuilder::new()
        .schema_type(SchemaType::Type(Type::String))
        .description(Some(description))
        .enum_values(Some(values))
        .examples([example])
        .into()
}

/// Een bladzijde van de inventaris: wat u nu mag lezen.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Inventaris)]
#[serde(rename_all = "camelCase")]
pub struct InventarisView {
    /// De records, op soort en id.
    pub resultaten: Vec<InventarisregelView>,
    /// Waar de volgende bladzijde is, of null op de laatste. Een bladzijde kan leeg zijn en toch niet de laatste.
    #[schema(format = "uri-reference")]
    pub volgende: Option<String>,
    /// De cursor van `/wijzigingen` op dit moment. Wie hem van de eerste bladzijde bewaart en daarna van daar volgt, mist niets.
    pub laatste_cursor: String,
}

/// Een record dat u nu mag lezen.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Inventarisregel)]
#[serde(rename_all = "camelCase")]
pub struct InventarisregelView {
    /// De soort van het record.
    #[schema(value_type = Soort)]
    pub soort: String,
    /// Het record.
    pub id: Uuid,
    /// Zijn versie nu.
    pub versie: i32,
}

/// Welk deel van de inventaris.
#[derive(Clone, Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct InventarisQuery {
    /// Hoeveel records hoogstens; 200 als u niets zegt.
    #[param(minimum = 1, maximum = 200, example = 200)]
    pub limit: Option<i64>,
    /// Waar de bladzijde begint, uit `volgende` van de vorige.
    #[param(max_length = 200)]
    pub cursor: Option<String>,
}
