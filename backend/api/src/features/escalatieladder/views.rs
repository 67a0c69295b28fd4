//! Wire types of the ladders.

use chrono::NaiveDate;
use serde::Serialize;
use sleutelbord_domain::escalatie::{self, Klok};
use utoipa::ToSchema;
use uuid::Uuid;

use super::store::EscalatieladderRow;
use crate::platform::coded::Coded;
use crate::platform::error::Result;

/// Whose problem a case is.
pub type Probleemhouder = Coded<escalatie::Probleemhouder>;
/// Who is aan zet at a level.
pub type Behandelaar = Coded<escalatie::Behandelaar>;
/// How a case moves to the next level.
pub type Overgang = Coded<escalatie::Overgang>;

/// One version of a ladder.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Escalatieladder)]
#[serde(rename_all = "camelCase")]
pub struct EscalatieladderView {
    id: Uuid,
    probleemhouder: Probleemhouder,
    /// Which version of the ladder of this probleemhouder; a case keeps the one on which it was raised.
    #[schema(minimum = 1)]
    versie: i32,
    /// The first day on which cases are raised on it.
    geldig_vanaf: NaiveDate,
    /// From the lowest level up.
    niveaus: Vec<EscalatieniveauView>,
}

/// A level of a ladder.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Escalatieniveau)]
#[serde(rename_all = "camelCase")]
pub struct EscalatieniveauView {
    /// From 1.
    #[schema(minimum = 1)]
    niveau: u8,
    #[schema(example = "Regionale versnellingstafel")]
    naam: &'static str,
    aan_zet: Behandelaar,
    /// Working days to respond; with the clock `eersteBijeenkomst` only when no meeting is planned.
    #[schema(minimum = 1)]
    reactie_werkdagen: Option<u16>,
    /// Working days to settle; with the clock `eersteBijeenkomst` only when no meeting is planned.
    #[schema(minimum = 1)]
    afhandel_werkdagen: Option<u16>,
    klok: Kloksoort,
    /// How a case moves to the next level; null at the top.
    #[schema(value_type = Option<Overgang>)]
    overgang: Option<Overgang>,
}

/// What ends the time of a level.
#[derive(Clone, Copy, Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub enum Kloksoort {
    /// Terms in working days.
    Werkdagen,
    /// The first meeting after intake.
    EersteBijeenkomst,
    /// Nothing: sent on, answered on.
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
        let EscalatieladderRow { id, probleemhouder, versie, geldig_vanaf, niveaus: _ } = row;
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
