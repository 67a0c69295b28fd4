//! Which column says what: the columns of the monitors that are known, or what the order of the import says.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use validator::Validate;

use super::bestand::{Record, Tabel};
use crate::platform::error::{Error, InvalidParam, Result};

macro_rules! velden {
    ($($(#[$about:meta])* $variant:ident $field:ident $wire:literal [$($known:literal),*];)*) => {
        /// What a column can say about a plan.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Veld {
            $($(#[$about])* $variant,)*
        }

        /// Welke kolom van het bestand wat zegt. Een veld dat ontbreekt neemt de kolom die onder een bekende naam in het bestand staat.
        #[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema, Validate)]
        #[serde(rename_all = "camelCase", deny_unknown_fields)]
        pub struct Kolommen {
            $($(#[$about])* #[schema(max_length = 100, example = $wire)] pub $field: Option<String>,)*
        }

        impl Veld {
            const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// The name on the wire.
            fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $wire,)* }
            }

            /// The names under which monitors have it, in small letters.
            fn known(self) -> &'static [&'static str] {
                match self { $(Self::$variant => &[$($known),*],)* }
            }
        }

        impl Kolommen {
            fn named(&self, veld: Veld) -> Option<&str> {
                match veld { $(Veld::$variant => self.$field.as_deref(),)* }
            }
        }
    };
}

velden! {
    /// De kolom met de naam van het plan.
    Naam naam "naam" ["plannaam", "naam", "naam plan", "plan"];
    /// De kolom met de gemeente, als naam of CBS-code.
    Gemeente gemeente "gemeente" ["gem_naam", "gemeentecode", "gemeente", "gemeentenaam", "gm_code"];
    /// De kolom met het plantype, in de woorden van de codelijst of van het EIB.
    Plantype plantype "plantype" ["plantype"];
    /// De kolom met de planstatus; het eerste teken ervan is genoeg.
    Planstatus planstatus "planstatus" ["planstatus"];
    /// De kolom met wie de woningen laat bouwen.
    Opdrachtgever opdrachtgever "opdrachtgever" ["opdrachtgever"];
    /// De kolom met hoe ver het bouwproject is.
    Projectstatus projectstatus "projectstatus" ["projectstatus"];
    /// De kolom met de juridische grondslag.
    JuridischeGrondslag juridische_grondslag "juridischeGrondslag" ["juridischegrondslag"];
    /// De kolom met de dag waarop de bron dit zegt: d-m-jjjj of jjjj-mm-dd.
    Brondatum brondatum "brondatum" ["datum", "brondatum", "peildatum"];
    /// De kolom met nog te bouwen woningen.
    Restcapaciteit restcapaciteit "restcapaciteit" ["aantalrest", "restcapaciteit"];
    /// De kolom met gebouwde woningen tot nu toe.
    Gerealiseerd gerealiseerd "gerealiseerd" ["gerealiseerd"];
    /// De kolom met te slopen woningen, ook als negatief getal.
    Sloop sloop "sloop" ["sloop"];
    /// De kolom met het jaar van oplevering.
    Jaar jaar "jaar" ["jaar", "opleverjaar"];
    /// De kolom met nog te bouwen eengezinswoningen.
    Eengezins eengezins "eengezins" ["wtypggb", "eengezins"];
    /// De kolom met nog te bouwen meergezinswoningen.
    Meergezins meergezins "meergezins" ["wtypapp", "meergezins"];
    /// De kolom met nog te bouwen woningen waarvan de vorm onbekend is.
    WoningtypeOnbekend woningtype_onbekend "woningtypeOnbekend" ["wtyponb"];
    /// De kolom met nog te bouwen huurwoningen.
    Huur huur "huur" ["huur"];
    /// De kolom met nog te bouwen koopwoningen.
    Koop koop "koop" ["koop"];
    /// De kolom met nog te bouwen woningen waarvan huur of koop onbekend is.
    HuurOfKoopOnbekend huur_of_koop_onbekend "huurOfKoopOnbekend" ["hrkponb"];
    /// De kolom met de lengtegraad (WGS 84).
    Lengtegraad lengtegraad "lengtegraad" ["lon", "lengtegraad", "longitude", "lng"];
    /// De kolom met de breedtegraad (WGS 84).
    Breedtegraad breedtegraad "breedtegraad" ["lat", "breedtegraad", "latitude"];
}

/// Columns in which the EIB phases homes by period instead of by year.
const PERIODES: [&str; 3] = ["op202024", "op202529", "op20302050"];
/// Columns in which monitors keep the id of a plan.
const IDS: [&str; 4] = ["objectid", "bronid", "id", "plan_id"];
/// Without these there is no plan.
const REQUIRED: [Veld; 3] = [Veld::Naam, Veld::Gemeente, Veld::Plantype];

/// Where in a row each thing stands.
#[derive(Debug)]
pub struct Indeling {
    namen: Vec<String>,
    places: HashMap<Veld, usize>,
    periodes: Vec<usize>,
    id: Option<usize>,
}

impl Indeling {
    /// Finds the columns of a table.
    ///
    /// # Errors
    /// `invoerOngeldig` naming every column that the order asks for, or a plan needs, and the file has not.
    pub fn of(tabel: &Tabel, kolommen: &Kolommen, id_kolom: Option<&str>) -> Result<Self> {
        let small: Vec<String> = tabel.kolommen.iter().map(|name| name.to_lowercase()).collect();
        let find = |name: &str| small.iter().position(|column| *column == name.trim().to_lowercase());
        let (mut places, mut faults) = (HashMap::new(), Vec::new());
        for veld in Veld::ALL {
            let field = format!("opdracht.kolommen.{}", veld.as_str());
            match kolommen.named(*veld) {
                Some(name) => match find(name) {
                    Some(place) => drop(places.insert(*veld, place)),
                    None => faults.push(absent(field, "Deze kolom staat niet in het bestand.")),
                },
                None => match veld.known().iter().find_map(|name| find(name)) {
                    Some(place) => drop(places.insert(*veld, place)),
                    None if REQUIRED.contains(veld) => {
                        faults.push(absent(field, "Wijs aan welke kolom dit is: zonder kan er geen plan ontstaan."));
                    }
                    None => {}
                },
            }
        }
        let id = match id_kolom {
            Some(name) => find(name),
            None => IDS.iter().find_map(|name| find(name)),
        };
        let by_feature = id_kolom.is_none() && tabel.has_feature_ids;
        if id.is_none() && !by_feature {
            faults
                .push(absent("opdracht.bronIdKolom".to_owned(), "Wijs de kolom aan waaraan een plan te herkennen is."));
        }
        let periodes = PERIODES.iter().filter_map(|name| find(name)).collect();
        let id = if by_feature { None } else { id };
        if faults.is_empty() {
            Ok(Self { namen: tabel.kolommen.clone(), places, periodes, id })
        } else {
            Err(Error::invalid(faults))
        }
    }

    /// Whether the file says anything about this.
    pub fn has(&self, veld: Veld) -> bool {
        self.places.contains_key(&veld)
    }

    /// The name of the column in the file.
    pub fn naam(&self, veld: Veld) -> Option<&str> {
        self.namen.get(*self.places.get(&veld)?).map(String::as_str)
    }

    /// What a row says; empty when it says nothing.
    pub fn cell<'r>(&self, record: &'r Record, veld: Veld) -> &'r str {
        self.places.get(&veld).and_then(|place| record.cellen.get(*place)).map_or("", String::as_str)
    }

    /// The id of a row at the source; empty when it has none.
    pub fn bron_id<'r>(&self, record: &'r Record) -> &'r str {
        match self.id {
            Some(place) => record.cellen.get(place).map_or("", String::as_str),
            None => record.feature_id.as_deref().unwrap_or_default(),
        }
    }

    /// Whether a row phases its homes by period.
    pub fn is_phased_by_period(&self, record: &Record) -> bool {
        let cells = self.periodes.iter().filter_map(|place| record.cellen.get(*place));
        cells.map(|cell| cell.as_str()).any(|cell| !cell.is_empty() && cell != "0")
    }
}

fn absent(field: String, reason: &str) -> InvalidParam {
    InvalidParam::body(field, "kolomOntbreekt", reason)
}
