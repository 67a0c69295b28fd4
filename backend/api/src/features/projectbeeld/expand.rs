//! What hangs under a project, given with it when that is asked: one call for a whole page.

use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::listing::onderdelen_of;
use super::planfasen;
use super::views::SleutelprojectView;
use crate::features::besluitmoment::{self, BesluitmomentView};
use crate::features::escalatie::{EscalatieFilter, EscalatieView, list_escalaties};
use crate::features::mijlpaal::{self, MijlpaalView};
use crate::features::planfase::PlanfaseView;
use crate::features::sleutelproject::Sleutelproject;
use crate::features::verantwoordelijke::{self, VerantwoordelijkeView};
use crate::features::woningbouwplan::{WoningbouwplanView, plannen_of_project, view_plannen};
use crate::platform::db::Read;
use crate::platform::error::Result;
use crate::platform::page::PageQuery;

/// Wat er bij een project mee kan komen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub enum Uitbreiding {
    Mijlpalen,
    Planfasen,
    Escalaties,
    Besluitmomenten,
    Verantwoordelijken,
    Woningbouwplannen,
    Onderdelen,
}

/// Wat er bij het project mee moet komen.
#[derive(Clone, Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct ExpandQuery {
    /// Wat er in `_expand` mee moet komen.
    #[param(inline, max_items = 7, style = Form, explode = false)]
    pub expand: Option<Vec<Uitbreiding>>,
}

/// Een sleutelproject met wat eronder hangt.
#[derive(Debug, Serialize, ToSchema)]
pub struct SleutelprojectMetUitbreidingen {
    #[serde(flatten)]
    project: SleutelprojectView,
    #[serde(rename = "_expand", skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    expand: Option<Uitbreidingen>,
}

/// Wat is gevraagd bij het project, elk zoals op het eigen adres.
#[derive(Debug, Default, Serialize, ToSchema)]
pub struct Uitbreidingen {
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    mijlpalen: Option<Vec<MijlpaalView>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    planfasen: Option<Vec<PlanfaseView>>,
    /// De escalaties, hoogstens 200; die het eerst afgehandeld moeten zijn eerst.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    escalaties: Option<Vec<EscalatieView>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    besluitmomenten: Option<Vec<BesluitmomentView>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    verantwoordelijken: Option<Vec<VerantwoordelijkeView>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    woningbouwplannen: Option<Vec<WoningbouwplanView>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    onderdelen: Option<Vec<SleutelprojectView>>,
}

/// The project with what was asked of it, as the caller may read that.
pub fn expanded(
    read: &mut Read<'_>,
    project: &Sleutelproject,
    view: SleutelprojectView,
    asked: &ExpandQuery,
) -> Result<SleutelprojectMetUitbreidingen> {
    let Some(asked) = &asked.expand else {
        return Ok(SleutelprojectMetUitbreidingen { project: view, expand: None });
    };
    let mut given = Uitbreidingen::default();
    for uitbreiding in asked {
        given.add(read, project, *uitbreiding)?;
    }
    Ok(SleutelprojectMetUitbreidingen { project: view, expand: Some(given) })
}

impl Uitbreidingen {
    fn add(&mut self, read: &mut Read<'_>, project: &Sleutelproject, asked: Uitbreiding) -> Result<()> {
        let itself = std::slice::from_ref(project);
        match asked {
            Uitbreiding::Mijlpalen => {
                let rows = mijlpaal::of_projects(read, &[project.id])?;
                self.mijlpalen = Some(mijlpaal::views_within(read, project, rows)?);
            }
            Uitbreiding::Planfasen => self.planfasen = Some(planfasen::views_of(read, itself)?),
            Uitbreiding::Escalaties => self.escalaties = Some(escalaties_of(read, project)?),
            Uitbreiding::Besluitmomenten => self.besluitmomenten = Some(besluitmoment::of_projects(read, itself)?),
            Uitbreiding::Verantwoordelijken => {
                self.verantwoordelijken = Some(verantwoordelijke::of_projects(read, itself, None)?);
            }
            Uitbreiding::Woningbouwplannen => {
                let rows = plannen_of_project(read, project.id)?;
                self.woningbouwplannen = Some(view_plannen(read, rows)?);
            }
            Uitbreiding::Onderdelen => self.onderdelen = Some(onderdelen_of(read, project.id)?),
        }
        Ok(())
    }
}

fn escalaties_of(read: &mut Read<'_>, project: &Sleutelproject) -> Result<Vec<EscalatieView>> {
    let filter = EscalatieFilter { sleutelproject_id: Some(project.id), ..EscalatieFilter::default() };
    let most = PageQuery { limit: Some(200), ..PageQuery::default() };
    Ok(list_escalaties(read, &filter, &most)?.rows)
}
