//! Wire types of the decision moments.

use std::collections::HashMap;

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use sleutelbord_domain::besluitmoment as rules;
use sleutelbord_domain::toelichting::Toelichting;
use utoipa::ToSchema;
use uuid::Uuid;
use validator::Validate;

use super::store::{self, BesluitRow, BesluitmomentRow};
use super::{Besluituitkomst, Handeling, Orgaan};
use crate::access::authorized::{Guarded, Mogelijkheden};
use crate::access::names::{Naamverwijzing, Names};
use crate::features::planfase::Planfasesoort;
use crate::features::sleutelproject::Sleutelproject;
use crate::platform::caller::Caller;
use crate::platform::db::Read;
use crate::platform::error::{Code, Error, Result};
use crate::platform::patch::{self, Patch};
use crate::platform::valid::{not_blank, plausible_date};

/// A decision moment with what was decided.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Besluitmoment)]
#[serde(rename_all = "camelCase")]
pub struct BesluitmomentView {
    id: Uuid,
    sleutelproject_id: Uuid,
    fase: Planfasesoort,
    naam: String,
    orgaan: Orgaan,
    /// The day on which the organ is to decide.
    geplande_datum: Option<NaiveDate>,
    /// Whether the phase closes with this decision.
    sluit_fase_af: bool,
    /// Oldest first; only what was put off is followed by another.
    besluiten: Vec<BesluitView>,
    /// Of the last decision.
    uitkomst: Option<Besluituitkomst>,
    versie: i32,
    mogelijkheden: Mogelijkheden,
}

/// A decision.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Besluit)]
#[serde(rename_all = "camelCase")]
pub struct BesluitView {
    id: Uuid,
    uitkomst: Besluituitkomst,
    datum: NaiveDate,
    voorwaarden: Vec<Voorwaarde>,
    /// Where it is to be found: a reference or link.
    vindplaats: Option<String>,
    /// On whose behalf it was decided.
    mandaat: Option<String>,
    toelichting: Option<String>,
    /// Whether it fixed the baselines of the project.
    stelt_basis_vast: bool,
    /// Who registered it: organs do not log in.
    actor: Option<Naamverwijzing>,
    gebeurd_op: DateTime<Utc>,
}

/// A condition to a decision.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Voorwaarde {
    /// What must be done.
    #[schema(min_length = 1, max_length = 4000)]
    #[validate(custom(function = "not_blank"))]
    pub tekst: String,
    /// The last day on which it may be done, where the organ set one.
    #[validate(custom(function = "plausible_date"))]
    pub uiterlijk: Option<NaiveDate>,
}

/// A decision moment to plan.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NieuwBesluitmoment {
    pub fase: Planfasesoort,
    #[schema(min_length = 1, max_length = 200)]
    #[validate(custom(function = "not_blank"))]
    pub naam: String,
    pub orgaan: Orgaan,
    /// A day on which the organ meets, outside its recess.
    #[validate(custom(function = "plausible_date"))]
    pub geplande_datum: Option<NaiveDate>,
    /// Whether the phase closes with this decision.
    #[serde(default)]
    pub sluit_fase_af: bool,
}

/// What changes about a decision moment.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct BesluitmomentWijziging {
    #[schema(nullable = false)]
    pub fase: Option<Planfasesoort>,
    #[schema(min_length = 1, max_length = 200, nullable = false)]
    #[validate(custom(function = "not_blank"))]
    pub naam: Option<String>,
    #[schema(nullable = false)]
    pub orgaan: Option<Orgaan>,
    #[serde(default, deserialize_with = "patch::present")]
    #[schema(value_type = Option<NaiveDate>, required = false)]
    pub geplande_datum: Patch<NaiveDate>,
    #[schema(nullable = false)]
    pub sluit_fase_af: Option<bool>,
}

/// A decision to register.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NieuwBesluit {
    pub uitkomst: Besluituitkomst,
    #[validate(custom(function = "plausible_date"))]
    pub datum: NaiveDate,
    /// Given exactly when the outcome is `positiefOnderVoorwaarden`.
    #[serde(default)]
    #[schema(max_items = 100)]
    #[validate(nested)]
    pub voorwaarden: Vec<Voorwaarde>,
    /// Where it is to be found: a reference or link.
    #[schema(max_length = 2000)]
    pub vindplaats: Option<String>,
    /// On whose behalf it was decided.
    #[schema(max_length = 2000)]
    pub mandaat: Option<String>,
    #[schema(max_length = 4000)]
    pub toelichting: Option<String>,
    /// Whether it fixes the baselines of the project: from then on only a decision changes them.
    #[serde(default)]
    pub stelt_basis_vast: bool,
}

impl NieuwBesluit {
    /// The decision as the rules see it.
    pub fn besluit(&self) -> Result<rules::Besluit> {
        Ok(rules::Besluit {
            uitkomst: self.uitkomst.0,
            datum: self.datum,
            voorwaarden: self.voorwaarden.iter().map(Voorwaarde::rule).collect::<Result<_>>()?,
        })
    }
}

impl Voorwaarde {
    fn rule(&self) -> Result<rules::Voorwaarde> {
        let omschrijving = Toelichting::new(&self.tekst).map_err(|fault| Error::Internal(fault.to_string()))?;
        Ok(rules::Voorwaarde { omschrijving, uiterlijk: self.uiterlijk })
    }
}

/// The decision moments of these projects, in the order of their phases and dates.
///
/// # Errors
/// Whatever the database says.
pub fn of_projects(read: &mut Read<'_>, projects: &[Sleutelproject]) -> Result<Vec<BesluitmomentView>> {
    let ids: Vec<Uuid> = projects.iter().map(|project| project.id).collect();
    let moments = store::of_projects(read, &ids)?;
    let by_id: HashMap<Uuid, &Sleutelproject> = projects.iter().map(|project| (project.id, project)).collect();
    let mut besluiten: HashMap<Uuid, Vec<BesluitRow>> = HashMap::new();
    let moment_ids: Vec<Uuid> = moments.iter().map(|moment| moment.id).collect();
    for besluit in store::besluiten_of(read, &moment_ids)? {
        besluiten.entry(besluit.besluitmoment_id).or_default().push(besluit);
    }
    let names = Names::of(read, besluiten.values().flatten().map(|besluit| besluit.actor_id))?;
    moments
        .into_iter()
        .filter_map(|moment| Some((*by_id.get(&moment.sleutelproject_id)?, moment)))
        .map(|(project, moment)| {
            let besluiten = besluiten.remove(&moment.id).unwrap_or_default();
            BesluitmomentView::new(read.caller(), project, moment, besluiten, &names)
        })
        .collect()
}

impl BesluitmomentView {
    /// One moment as its reader sees it.
    ///
    /// # Errors
    /// When its conditions cannot be read.
    pub fn new(
        caller: &Caller,
        project: &Sleutelproject,
        row: BesluitmomentRow,
        besluiten: Vec<BesluitRow>,
        names: &Names,
    ) -> Result<Self> {
        let mogelijkheden = mogelijkheden(caller, project, row.orgaan, &besluiten);
        let uitkomst = besluiten.last().map(|besluit| besluit.uitkomst);
        let besluiten = besluiten.into_iter().map(|besluit| BesluitView::new(besluit, names)).collect::<Result<_>>()?;
        let BesluitmomentRow {
            id,
            sleutelproject_id,
            gemeente_code: _,
            fase,
            naam,
            orgaan,
            geplande_datum,
            sluit_fase_af,
            aangemaakt_op: _,
            gewijzigd_op: _,
            versie,
        } = row;
        Ok(Self {
            id,
            sleutelproject_id,
            fase,
            naam,
            orgaan,
            geplande_datum,
            sluit_fase_af,
            besluiten,
            uitkomst,
            versie,
            mogelijkheden,
        })
    }
}

fn mogelijkheden(caller: &Caller, project: &Sleutelproject, orgaan: Orgaan, besluiten: &[BesluitRow]) -> Mogelijkheden {
    let scope = project.scope();
    let changeable = project.status.0.check_changeable().map_err(|fault| fault.code());
    let decided = besluiten.last().is_some_and(|besluit| besluit.uitkomst.0.is_final());
    let open = if decided { Err(rules::BesluitFout::AlBesloten.code()) } else { changeable };
    let untouched = if besluiten.is_empty() { changeable } else { Err(Code::InGebruik.as_str()) };
    Mogelijkheden::default()
        .with("wijzigen", caller, Handeling::Wijzigen.action(orgaan), &scope, open)
        .with("besluitRegistreren", caller, Handeling::Besluiten.action(orgaan), &scope, open)
        .with("verwijderen", caller, Handeling::Wijzigen.action(orgaan), &scope, untouched)
}

impl BesluitView {
    /// One decision as its reader sees it.
    ///
    /// # Errors
    /// When its conditions cannot be read.
    pub fn new(row: BesluitRow, names: &Names) -> Result<Self> {
        let BesluitRow {
            id,
            besluitmoment_id: _,
            sleutelproject_id: _,
            gemeente_code: _,
            volgnummer: _,
            uitkomst,
            datum,
            voorwaarden,
            vindplaats,
            mandaat,
            toelichting,
            stelt_basis_vast,
            actor_id,
            gebeurd_op,
        } = row;
        Ok(Self {
            id,
            uitkomst,
            datum,
            voorwaarden: serde_json::from_value(voorwaarden)?,
            vindplaats,
            mandaat,
            toelichting,
            stelt_basis_vast,
            actor: names.get(actor_id),
            gebeurd_op,
        })
    }
}
