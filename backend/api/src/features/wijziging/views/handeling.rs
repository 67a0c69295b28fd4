//! Wire types of acts.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

use super::{HistorischeWijzigingView, Soort};

/// Een bladzijde handelingen.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Handelingen)]
#[serde(rename_all = "camelCase")]
pub struct HandelingenView {
    /// De handelingen, nieuwste eerst. Een bladzijde kan minder bevatten dan gevraagd en toch niet de laatste zijn.
    pub resultaten: Vec<HandelingView>,
    /// De cursor van de volgende bladzijde; `null` op de laatste.
    pub volgende: Option<String>,
}

/// Wat iemand in één keer deed: alles wat daarbij veranderde, is één handeling.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Handeling)]
#[serde(rename_all = "camelCase")]
pub struct HandelingView {
    /// Ga met `cursor=<cursor>` verder met wat eerder gebeurde.
    pub cursor: String,
    /// Wanneer, in UTC.
    pub gebeurd_op: DateTime<Utc>,
    /// Wie het deed: een account of een systeem; null is de klok of de installatie zelf.
    pub actor_id: Option<Uuid>,
    /// De naam van wie het deed, voor wie voor een organisatie werkt.
    pub actor_naam: Option<String>,
    /// Waarom, als er een reden is gegeven en u haar mag lezen.
    pub reden: Option<String>,
    /// Het sleutelproject of woningbouwplan waarin het gebeurde, als u dat nu mag lezen.
    pub wortel: Option<Wortelverwijzing>,
    /// Wat er veranderde, in de volgorde waarin het werd vastgelegd.
    pub wijzigingen: Vec<HistorischeWijzigingView>,
    /// Of er meer veranderde dan hier staat: van een grote import staan er hoogstens honderd.
    pub onvolledig: bool,
}

/// Waarin iets gebeurde.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Wortelverwijzing {
    pub soort: Wortelsoort,
    /// Het id.
    pub id: Uuid,
    /// De naam.
    #[schema(example = "Spoorzone")]
    pub naam: String,
}

/// Waaronder iets hangt.
#[derive(Clone, Copy, Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub enum Wortelsoort {
    /// Een sleutelproject.
    Sleutelproject,
    /// Een woningbouwplan.
    Woningbouwplan,
}

impl Wortelsoort {
    /// The kind with this name.
    #[must_use]
    pub fn named(soort: &str) -> Self {
        if soort == "woningbouwplan" { Self::Woningbouwplan } else { Self::Sleutelproject }
    }
}

/// Welke handelingen.
#[derive(Clone, Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(rename_all = "camelCase")]
pub struct HandelingenQuery {
    /// Alleen in dit sleutelproject of woningbouwplan.
    #[param(rename = "wortelId")]
    pub wortel_id: Option<Uuid>,
    /// Alleen handelingen waarbij dit record veranderde.
    #[param(rename = "recordId")]
    pub record_id: Option<Uuid>,
    /// Alleen handelingen waarbij een record van een van deze soorten veranderde.
    #[param(max_items = 60)]
    pub soort: Option<Vec<Soort>>,
    /// Alleen van deze persoon of dit systeem.
    #[param(rename = "actorId")]
    pub actor_id: Option<Uuid>,
    /// Alleen wat anderen deden.
    #[param(rename = "vanAnderen")]
    pub van_anderen: Option<bool>,
    /// Alleen wat op of na dit tijdstip gebeurde.
    pub vanaf: Option<DateTime<Utc>>,
    /// Alleen van deze gemeenten.
    #[param(max_items = 400, rename = "gemeenteCode")]
    pub gemeente_code: Option<Vec<String>>,
    /// Hoeveel handelingen hoogstens; 50 als u niets zegt.
    #[param(minimum = 1, maximum = 200)]
    pub limit: Option<i64>,
    /// Waar de bladzijde begint, uit `volgende` van de bladzijde ervoor.
    #[param(max_length = 200)]
    pub cursor: Option<String>,
}
