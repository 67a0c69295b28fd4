//! Wire types of the plans.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use sleutelbord_domain::policy::Action;
use sleutelbord_domain::woningbouwplan::Woningaantallen;
use utoipa::ToSchema;
use uuid::Uuid;
use validator::Validate;

use super::programma::Programmaregel;
use super::store::{Sleutelprojectverwijzing, WoningbouwplanRow, find_projects};
use super::{Hardheid, JuridischeGrondslag, Opdrachtgever, Planstatus, Plantype, Projectstatus, Vertrouwelijkheid};
use crate::access::authorized::Mogelijkheden;
use crate::features::organisatie::{GemeenteRow, gemeenten_by_code};
use crate::platform::caller::Caller;
use crate::platform::db::Read;
use crate::platform::error::{Code, Error, Result};
use crate::platform::geometry::{Geometrie, plausible_geometry};
use crate::platform::patch;
use crate::platform::valid::{one_line, plausible_date};

/// Een woningbouwplan: een regel van de planmonitor.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Woningbouwplan)]
#[serde(rename_all = "camelCase")]
pub struct WoningbouwplanView {
    pub id: Uuid,
    /// De naam van het register waaruit het komt; `null` voor een plan dat hier is gemaakt.
    #[schema(example = "eib2021")]
    pub bron: Option<String>,
    /// Het id in dat register.
    pub bron_id: Option<String>,
    /// De velden waarin de bron leidend is: die zijn hier alleen te lezen.
    pub bronvelden: Vec<String>,
    /// De dag waarop de bron dit zegt.
    pub brondatum: Option<NaiveDate>,
    /// De naam van het plan.
    #[schema(example = "Stationsgebied fase 2")]
    pub naam: String,
    pub gemeente_code: String,
    pub gemeente_naam: String,
    pub plantype: Plantype,
    pub planstatus: Planstatus,
    /// De dag waarop een rechter het plan het laatst vernietigde; daarmee ging de planstatus terug naar 3.
    pub uitspraakdatum: Option<NaiveDate>,
    /// Hoe zeker de woningen zijn; volgt uit de planstatus, naar de regel van de dag.
    pub hardheid: Hardheid,
    pub juridische_grondslag: Option<JuridischeGrondslag>,
    pub projectstatus: Projectstatus,
    pub opdrachtgever: Opdrachtgever,
    /// Wie het plan mag lezen.
    pub vertrouwelijkheid: Vertrouwelijkheid,
    /// Het sleutelproject waarbij het hoort, als de aanroeper dat mag lezen.
    pub sleutelproject: Option<Sleutelprojectverwijzing>,
    /// Hetzelfde, alleen het id.
    pub sleutelproject_id: Option<Uuid>,
    pub locatie: Option<Geometrie>,
    /// Te bouwen woningen in totaal.
    pub bruto: i64,
    /// Te slopen woningen in totaal.
    pub sloop: i64,
    pub netto: i64,
    /// Gebouwde woningen tot nu toe.
    pub gerealiseerd: i64,
    /// Nog te bouwen woningen; onder nul als er meer zijn gebouwd dan gepland.
    pub restcapaciteit: i64,
    pub aangemaakt_op: DateTime<Utc>,
    pub gewijzigd_op: DateTime<Utc>,
    pub versie: i32,
    pub mogelijkheden: Mogelijkheden,
}

/// Een te maken plan.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NieuwWoningbouwplan {
    /// De naam van het plan.
    #[schema(min_length = 1, max_length = 200, example = "Stationsgebied fase 2")]
    #[validate(custom(function = "one_line"))]
    pub naam: String,
    #[schema(min_length = 6, max_length = 6, example = "GM0193")]
    pub gemeente_code: String,
    pub plantype: Plantype,
    pub planstatus: Planstatus,
    pub juridische_grondslag: Option<JuridischeGrondslag>,
    /// Hoe ver het bouwproject is; `Onbekend` als het veld ontbreekt.
    pub projectstatus: Option<Projectstatus>,
    /// Wie de woningen laat bouwen; `Onbekend` als het veld ontbreekt.
    pub opdrachtgever: Option<Opdrachtgever>,
    /// Wie het plan mag lezen.
    pub vertrouwelijkheid: Vertrouwelijkheid,
    #[validate(custom(function = "plausible_geometry"))]
    pub locatie: Option<Geometrie>,
    #[validate(custom(function = "plausible_date"))]
    pub brondatum: Option<NaiveDate>,
    #[serde(default)]
    #[schema(max_items = 500)]
    pub programma: Vec<Programmaregel>,
}

/// Wat er aan een plan verandert; wat ontbreekt, blijft zoals het is.
// Written out instead of `Patch<T>`: the derive of the rules looks for the word Option.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct WoningbouwplanWijziging {
    /// De naam van het plan.
    #[schema(min_length = 1, max_length = 200, nullable = false, example = "Stationsgebied fase 2")]
    #[validate(custom(function = "one_line"))]
    pub naam: Option<String>,
    #[schema(nullable = false)]
    pub plantype: Option<Plantype>,
    #[schema(nullable = false)]
    pub planstatus: Option<Planstatus>,
    #[serde(default, deserialize_with = "patch::present")]
    #[schema(value_type = Option<JuridischeGrondslag>)]
    pub juridische_grondslag: Option<Option<JuridischeGrondslag>>,
    #[schema(nullable = false)]
    pub projectstatus: Option<Projectstatus>,
    #[schema(nullable = false)]
    pub opdrachtgever: Option<Opdrachtgever>,
    /// Wie het plan mag lezen.
    #[schema(nullable = false)]
    pub vertrouwelijkheid: Option<Vertrouwelijkheid>,
    #[serde(default, deserialize_with = "patch::present")]
    #[schema(value_type = Option<Geometrie>)]
    #[validate(custom(function = "plausible_geometry"))]
    pub locatie: Option<Option<Geometrie>>,
    #[serde(default, deserialize_with = "patch::present")]
    #[schema(value_type = Option<NaiveDate>)]
    #[validate(custom(function = "plausible_date"))]
    pub brondatum: Option<Option<NaiveDate>>,
}

/// Het programma van een plan in zijn geheel.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Programma {
    pub regels: Vec<Programmaregel>,
    /// De versie van het plan, die ook de wijzigingen van zijn programma telt.
    pub versie: i32,
}

/// Een programma dat in de plaats komt van wat er is.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NieuwProgramma {
    #[schema(max_items = 500)]
    pub regels: Vec<Programmaregel>,
}

/// The plans as the caller sees them.
pub fn view_plannen(read: &mut Read<'_>, rows: Vec<WoningbouwplanRow>) -> Result<Vec<WoningbouwplanView>> {
    let gemeenten = gemeenten_by_code(read, &rows.iter().map(|row| row.gemeente_code.as_str()).collect::<Vec<_>>())?;
    let ids: Vec<Uuid> = rows.iter().filter_map(|row| row.sleutelproject_id).collect();
    let projects = find_projects(read, &ids)?;
    let today = read.today();
    let view = |row: WoningbouwplanRow| {
        let gemeente = gemeenten.get(&row.gemeente_code);
        let gemeente = gemeente.ok_or_else(|| Error::Internal("a plan of an unknown municipality".into()))?;
        let project = row.sleutelproject_id.and_then(|id| projects.get(&id).cloned());
        view_plan(row, gemeente, project, read.caller(), today)
    };
    rows.into_iter().map(view).collect()
}

fn view_plan(
    row: WoningbouwplanRow,
    gemeente: &GemeenteRow,
    sleutelproject: Option<Sleutelprojectverwijzing>,
    caller: &Caller,
    today: NaiveDate,
) -> Result<WoningbouwplanView> {
    let mogelijkheden = mogelijkheden(&row, gemeente, caller)?;
    let WoningbouwplanRow {
        id,
        bron,
        bron_id,
        bronvelden,
        brondatum,
        naam,
        gemeente_code,
        plantype,
        planstatus,
        juridische_grondslag,
        projectstatus,
        opdrachtgever,
        vertrouwelijkheid,
        sleutelproject_id: _,
        locatie,
        bruto,
        sloop,
        gerealiseerd,
        restcapaciteit: _,
        verwijderd_op: _,
        aangemaakt_op,
        gewijzigd_op,
        versie,
        uitspraakdatum,
    } = row;
    let Woningaantallen { bruto, sloop, netto, gerealiseerd, restcapaciteit } =
        Woningaantallen::counted(bruto.into(), sloop.into(), gerealiseerd.into());
    Ok(WoningbouwplanView {
        id,
        bron,
        bron_id,
        bronvelden,
        brondatum,
        naam,
        gemeente_code,
        gemeente_naam: gemeente.naam.clone(),
        plantype,
        planstatus,
        uitspraakdatum,
        hardheid: planstatus.0.hardheid_on(today).into(),
        juridische_grondslag,
        projectstatus,
        opdrachtgever,
        vertrouwelijkheid,
        sleutelproject_id: sleutelproject.as_ref().map(|project| project.id),
        sleutelproject,
        locatie: locatie.map(Geometrie),
        bruto,
        sloop,
        netto,
        gerealiseerd,
        restcapaciteit,
        aangemaakt_op,
        gewijzigd_op,
        versie,
        mogelijkheden,
    })
}

fn mogelijkheden(row: &WoningbouwplanRow, gemeente: &GemeenteRow, caller: &Caller) -> Result<Mogelijkheden> {
    let scope = gemeente.scope()?;
    let free = if row.sleutelproject_id.is_some() { Err(Code::InGebruik.into()) } else { Ok(()) };
    let own = if row.is_led_by_bron("programma") { Err(row.led_by_bron("programma").into()) } else { Ok(()) };
    Ok(Mogelijkheden::default()
        .with("wijzigen", caller, Action::WoningbouwplanWijzigen, &scope, Ok(()))
        .with("verwijderen", caller, Action::WoningbouwplanVerwijderen, &scope, free)
        .with("programmaWijzigen", caller, Action::WoningbouwplanWijzigen, &scope, own))
}
