//! What travels to and from a project, apart from its whole picture, which `projectbeeld` gives.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;
use validator::Validate;

use super::store::{Sleutelproject, StatuswisselingRow};
use super::{Sleutelprojectstatus, Vertrouwelijkheid};
use crate::access::names::{Naamverwijzing, Names};
use crate::platform::geometry::{Geometrie, plausible_geometry};
use crate::platform::patch::{self, Patch};
use crate::platform::valid::{not_blank, one_line};

/// Een nieuw sleutelproject.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NieuwSleutelproject {
    /// De naam van het project.
    #[schema(min_length = 1, max_length = 200, example = "Spoorzone")]
    #[validate(custom(function = "one_line"))]
    pub naam: String,
    /// De gemeente die de pen voert.
    #[schema(pattern = "^GM[0-9]{4}$", example = "GM0193")]
    pub gemeente_code: String,
    /// Wie het project mag lezen.
    pub vertrouwelijkheid: Vertrouwelijkheid,
    #[schema(max_length = 4000)]
    pub omschrijving: Option<String>,
    /// De plannen waarvan de woningen bij het project tellen.
    #[serde(default)]
    #[schema(max_items = 200)]
    pub woningbouwplan_ids: Vec<Uuid>,
    /// Het project waarvan dit een onderdeel is.
    pub onderdeel_van: Option<Uuid>,
    /// De andere gemeenten die deelnemen.
    #[serde(default)]
    #[schema(max_items = 25)]
    pub deelnemende_gemeenten: Vec<String>,
    #[validate(custom(function = "plausible_geometry"))]
    pub locatie: Option<Geometrie>,
}

/// Wat er aan een sleutelproject verandert.
#[derive(Clone, Debug, Default, Deserialize, ToSchema, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SleutelprojectWijziging {
    /// De naam van het project.
    #[schema(min_length = 1, max_length = 200, nullable = false, example = "Zwolle Spoorzone")]
    #[validate(custom(function = "one_line"))]
    pub naam: Option<String>,
    #[serde(default, deserialize_with = "patch::present")]
    #[schema(value_type = Option<String>, max_length = 4000)]
    pub omschrijving: Patch<String>,
    /// Wie het project mag lezen.
    #[schema(nullable = false)]
    pub vertrouwelijkheid: Option<Vertrouwelijkheid>,
    #[schema(max_items = 25, nullable = false)]
    pub deelnemende_gemeenten: Option<Vec<String>>,
    /// Het project waarvan dit een onderdeel is.
    #[serde(default, deserialize_with = "patch::present")]
    #[schema(value_type = Option<Uuid>)]
    pub onderdeel_van: Patch<Uuid>,
    #[serde(default, deserialize_with = "patch::present")]
    #[schema(value_type = Option<Geometrie>)]
    #[validate(custom(function = "plausible_geometry"))]
    pub locatie: Option<Option<Geometrie>>,
}

/// Een plan dat bij een project gaat horen.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PlanKoppeling {
    pub woningbouwplan_id: Uuid,
}

/// Een project dat wordt gepauzeerd, hervat of beëindigd.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NieuweStatuswisseling {
    /// De status erna.
    pub naar: Sleutelprojectstatus,
    /// Waarom het wordt gepauzeerd: de code van een thema, of `partijWeggevallen`. Verplicht bij pauzeren, en alleen dan.
    #[schema(min_length = 1, max_length = 60)]
    pub oorzaak: Option<String>,
    #[schema(min_length = 1, max_length = 4000)]
    #[validate(custom(function = "not_blank"))]
    pub toelichting: String,
}

/// Een statuswisseling, zoals zij gebeurde.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[schema(as = Statuswisseling)]
#[serde(rename_all = "camelCase")]
pub struct StatuswisselingView {
    pub id: Uuid,
    /// De status ervoor.
    pub van: Sleutelprojectstatus,
    /// De status erna.
    pub naar: Sleutelprojectstatus,
    pub oorzaak: Option<String>,
    pub toelichting: String,
    pub actor: Option<Naamverwijzing>,
    pub gebeurd_op: DateTime<Utc>,
}

/// Een sleutelproject, met zijn kenmerk en naam.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[schema(as = Sleutelprojectverwijzing)]
pub struct Projectverwijzing {
    pub id: Uuid,
    #[schema(example = "GM0193-0007")]
    pub kenmerk: String,
    /// De naam van het project.
    #[schema(example = "Zwolle Spoorzone")]
    pub naam: String,
}

impl From<&Sleutelproject> for Projectverwijzing {
    fn from(project: &Sleutelproject) -> Self {
        Self { id: project.id, kenmerk: project.kenmerk.clone(), naam: project.naam.clone() }
    }
}

impl StatuswisselingView {
    /// The change of status with the name of who made it.
    #[must_use]
    pub fn new(row: StatuswisselingRow, names: &Names) -> Self {
        let StatuswisselingRow {
            id,
            sleutelproject_id: _,
            gemeente_code: _,
            van,
            naar,
            oorzaak,
            toelichting,
            actor_id,
            gebeurd_op,
        } = row;
        Self { id, van, naar, oorzaak, toelichting, actor: names.get(actor_id), gebeurd_op }
    }
}
