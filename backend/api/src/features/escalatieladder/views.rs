//! Wire types of the ladders.

use chrono::NaiveDate;
use serde::Serialize;
use sleutelbord_domain::escalatie::{self, Klok};
use utoipa::ToSchema;
use uuid::Uuid;

use super::store::EscalatieladderRow;
use super::{Behandelaar, Overgang, Probleemhouder};
use crate::platform::error::Result;

/// Eén versie van een ladder.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Escalatieladder)]
#[serde(rename_all = "camelCase")]
pub struct EscalatieladderView {
    id: Uuid,
    probleemhouder: Probleemhouder,
    /// De hoeveelste versie van de ladder van deze probleemhouder; een escalatie houdt de versie waarop zij is gemeld.
    #[schema(minimum = 1)]
    versie: i32,
    /// De eerste dag waarop escalaties op deze ladder worden gemeld.
    geldig_vanaf: NaiveDate,
    /// De niveaus, van onder naar boven.
    niveaus: Vec<EscalatieniveauView>,
}

/// Een niveau van een ladder.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Escalatieniveau)]
#[serde(rename_all = "camelCase")]
pub struct EscalatieniveauView {
    /// Het niveau, vanaf 1.
    #[schema(minimum = 1)]
    niveau: u8,
    /// De naam van het niveau.
    #[schema(example = "Regionale versnellingstafel")]
    naam: &'static str,
    /// Wie op dit niveau aan zet is.
    aan_zet: Behandelaar,
    /// Werkdagen om te reageren; bij de klok `eersteBijeenkomst` alleen als er geen bijeenkomst is gepland.
    #[schema(minimum = 1)]
    reactie_werkdagen: Option<u16>,
    /// Werkdagen om af te handelen; bij de klok `eersteBijeenkomst` alleen als er geen bijeenkomst is gepland.
    #[schema(minimum = 1)]
    afhandel_werkdagen: Option<u16>,
    klok: Kloksoort,
    /// Hoe een escalatie naar het volgende niveau gaat; `null` op het hoogste.
    #[schema(value_type = Option<Overgang>)]
    overgang: Option<Overgang>,
}

/// Wat de tijd op een niveau begrenst.
#[derive(Clone, Copy, Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub enum Kloksoort {
    /// Termijnen in werkdagen.
    Werkdagen,
    /// De eerste bijeenkomst na de intake.
    EersteBijeenkomst,
    /// Niets: doorgezonden, en beantwoord als het antwoord komt.
    Geen,
}

/// The name of a level, in words for the user.
#[must_use]
pub fn niveau_naam(behandelaar: escalatie::Behandelaar) -> &'static str {
    use escalatie::Behandelaar as B;
    match behandelaar {
        B::AmbtelijkOpdrachtgever => "Ambtelijk opdrachtgever",
        B::Wethouder => "Wethouder",
        B::RegionaleVersnellingstafel => "Regionale versnellingstafel",
        B::Gedeputeerde => "Gedeputeerde",
        B::Rijk => "Rijk",
        B::Opgavemanager => "Opgavemanager",
        B::Afdelingshoofd => "Afdelingshoofd",
    }
}

impl EscalatieladderView {
    /// The version as its reader sees it.
    ///
    /// # Errors
    /// When what is stored is no ladder.
    pub fn new(row: EscalatieladderRow) -> Result<Self> {
        let ladder = row.ladder()?;
        let EscalatieladderRow { id, probleemhouder, versie, geldig_vanaf, niveaus: _, aangemaakt_op: _ } = row;
        let niveaus = (1..).zip(ladder.niveaus()).map(|(niveau, level)| EscalatieniveauView::new(niveau, level));
        Ok(Self { id, probleemhouder, versie, geldig_vanaf, niveaus: niveaus.collect() })
    }
}

impl EscalatieniveauView {
    fn new(niveau: u8, level: &escalatie::Niveau) -> Self {
        let (klok, terms) = match level.klok {
            Klok::Werkdagen { termijn_reactie, termijn_afhandeling } => {
                (Kloksoort::Werkdagen, Some((termijn_reactie, termijn_afhandeling)))
            }
            Klok::EersteBijeenkomst { termijn_reactie, termijn_afhandeling } => {
                (Kloksoort::EersteBijeenkomst, Some((termijn_reactie, termijn_afhandeling)))
            }
            Klok::Geen => (Kloksoort::Geen, None),
        };
        let (reactie_werkdagen, afhandel_werkdagen) = terms.unzip();
        Self {
            niveau,
            naam: niveau_naam(level.behandelaar),
            aan_zet: level.behandelaar.into(),
            reactie_werkdagen,
            afhandel_werkdagen,
            klok,
            overgang: level.overgang.map(Into::into),
        }
    }
}
