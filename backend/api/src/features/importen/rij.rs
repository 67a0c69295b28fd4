//! From a row of the file to what it says about a plan: every fault and every doubt is told, nothing is guessed.

use std::collections::HashMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use sleutelbord_domain::CodeList;
use sleutelbord_domain::fault::ValueFault;
use sleutelbord_domain::woningbouwplan as rules;

use super::bestand::Record;
use super::kolommen::{Indeling, Veld};
use super::melding::{Ernst, Melding};
use super::woningen::{Totalen, programma_of};
use crate::features::organisatie::GemeenteRow;
use crate::features::woningbouwplan::{
    JuridischeGrondslag, Opdrachtgever, Planstatus, Plantype, Programmaregel, Projectstatus,
};
use crate::platform::geometry::{Extent, Geometrie, GeometryFault};
use crate::platform::patch::present;
use crate::platform::valid::plausible_date;

/// The longest name and id, in characters.
const LONGEST: (usize, usize) = (200, 100);

/// What a row says about a plan. What is `None` the file says nothing about; what it says to be empty is a null when a row waits to be written.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Planregel {
    pub bron_id: String,
    pub naam: String,
    pub gemeente_code: String,
    pub plantype: Plantype,
    pub planstatus: Option<Planstatus>,
    pub opdrachtgever: Option<Opdrachtgever>,
    pub projectstatus: Option<Projectstatus>,
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    pub juridische_grondslag: Option<Option<JuridischeGrondslag>>,
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    pub brondatum: Option<Option<NaiveDate>>,
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    pub locatie: Option<Option<(Geometrie, Extent)>>,
    pub programma: Option<Vec<Programmaregel>>,
}

impl Planregel {
    /// Homes to be built.
    pub fn bruto(&self) -> i64 {
        let programma: Vec<rules::Programmaregel> = self.programma.iter().flatten().map(Programmaregel::rule).collect();
        rules::Woningaantallen::of(&programma).bruto
    }
}

/// What is needed to understand a row.
#[derive(Debug)]
pub struct Lezer<'a> {
    pub indeling: &'a Indeling,
    /// The municipalities by CBS code and by name, both in small letters.
    pub gemeenten: HashMap<String, &'a GemeenteRow>,
    /// The extents of the provinces by code.
    pub provincies: &'a HashMap<String, Extent>,
    pub today: NaiveDate,
    /// Whether the file gives places.
    pub has_places: bool,
}

impl Lezer<'_> {
    /// Reads one row; with a fault among the remarks there is no plan.
    pub fn read(&self, record: &Record) -> (Option<Planregel>, Vec<Melding>) {
        let mut told = record.meldingen.clone();
        let regel = self.planregel(record, &mut told);
        let refused = told.iter().any(|melding| melding.ernst == Ernst::Fout);
        (regel.filter(|_| !refused), told)
    }

    fn planregel(&self, record: &Record, told: &mut Vec<Melding>) -> Option<Planregel> {
        if record.cellen.iter().any(|cell| cell.contains('\0')) {
            told.push(Melding::fout("tekenNietToegestaan", "Er staat een NUL-teken in deze rij."));
        }
        let bron_id = self.text(self.indeling.bron_id(record), None, "bronId", LONGEST.1, told);
        let naam = self.text(self.cell(record, Veld::Naam), self.indeling.naam(Veld::Naam), "naam", LONGEST.0, told);
        let gemeente = self.gemeente(record, told);
        let plantype = self.plantype(record, told);
        let programma = self.programma(record, told);
        let projectstatus = self.projectstatus(record, &naam, told);
        let gemeente = gemeente?;
        Some(Planregel {
            bron_id,
            naam,
            gemeente_code: gemeente.code.clone(),
            plantype: plantype?,
            planstatus: self.planstatus(record, told),
            opdrachtgever: self
                .listed(record, Veld::Opdrachtgever, rules::Opdrachtgever::Onbekend, told)
                .map(Into::into),
            projectstatus,
            juridische_grondslag: self.grondslag(record, told),
            brondatum: self.brondatum(record, told),
            locatie: self.locatie(record, gemeente, told),
            programma,
        })
    }

    fn cell<'r>(&self, record: &'r Record, veld: Veld) -> &'r str {
        self.indeling.cell(record, veld)
    }

    fn text(&self, text: &str, kolom: Option<&str>, what: &str, longest: usize, told: &mut Vec<Melding>) -> String {
        let clean = text.split_whitespace().collect::<Vec<_>>().join(" ");
        if clean.is_empty() {
            told.push(Melding::fout(&format!("{what}Ontbreekt"), "Dit is leeg.").at(kolom, text));
        } else if clean.chars().count() > longest {
            let reden = format!("Dit is langer dan {longest} tekens.");
            told.push(Melding::fout(&format!("{what}TeLang"), reden).at(kolom, text));
        }
        clean
    }

    fn gemeente(&self, record: &Record, told: &mut Vec<Melding>) -> Option<&GemeenteRow> {
        let (cell, kolom) = (self.cell(record, Veld::Gemeente), self.indeling.naam(Veld::Gemeente));
        let found = self.gemeenten.get(&cell.to_lowercase()).copied();
        let Some(gemeente) = found else {
            let reden = "Deze gemeente staat niet in het register.";
            told.push(Melding::fout("gemeenteOnbekend", reden).at(kolom, cell));
            return None;
        };
        if gemeente.geldig_tot.is_some_and(|end| end <= self.today) {
            let reden = match &gemeente.opvolger_code {
                Some(opvolger) => format!("Deze gemeente bestaat niet meer; haar opvolger is {opvolger}."),
                None => "Deze gemeente bestaat niet meer.".to_owned(),
            };
            told.push(Melding::fout("gemeenteOpgeheven", reden).at(kolom, cell));
        }
        Some(gemeente)
    }

    fn plantype(&self, record: &Record, told: &mut Vec<Melding>) -> Option<Plantype> {
        let (cell, kolom) = (self.cell(record, Veld::Plantype), self.indeling.naam(Veld::Plantype));
        let plantype = match cell.to_lowercase().as_str() {
            "transformatie" => Some(rules::Plantype::Transformatiegebied),
            "uitleg" => Some(rules::Plantype::UitbreidingUitleg),
            "sloop" => {
                let reden = "Alleen sloop, geen nieuwe woningen; als Herstructurering geregistreerd.";
                told.push(Melding::waarschuwing("alleenSloop", reden).at(kolom, cell));
                Some(rules::Plantype::Herstructurering)
            }
            _ => in_list(cell),
        };
        if plantype.is_none() {
            told.push(Melding::fout("plantypeOnbekend", "Dit plantype staat niet in de codelijst.").at(kolom, cell));
        }
        plantype.map(Into::into)
    }

    fn planstatus(&self, record: &Record, told: &mut Vec<Melding>) -> Option<Planstatus> {
        let cell = self.cell(record, Veld::Planstatus);
        // The sign before the words ("1A", "3") tells all statuses apart.
        let sign = cell.split([' ', '.', ':', '-']).next().unwrap_or_default().to_lowercase();
        let by_sign = rules::Planstatus::ALL
            .iter()
            .find(|status| status.as_str().split(' ').next().is_some_and(|own| own.to_lowercase() == sign));
        match by_sign {
            Some(status) if self.indeling.has(Veld::Planstatus) => Some((*status).into()),
            _ => self.listed(record, Veld::Planstatus, rules::Planstatus::Onbekend, told).map(Into::into),
        }
    }

    fn projectstatus(&self, record: &Record, naam: &str, told: &mut Vec<Melding>) -> Option<Projectstatus> {
        let said = self.listed(record, Veld::Projectstatus, rules::Projectstatus::Onbekend, told);
        let kolom = self.indeling.naam(Veld::Naam);
        let begins =
            |word: &str| naam.to_lowercase().strip_prefix(word).is_some_and(|rest| rest.trim_start().starts_with('-'));
        if begins("afgerond") {
            let reden = "Volgens de naam is dit plan afgerond; projectstatus Afgerond.";
            told.push(Melding::waarschuwing("afgerondInNaam", reden).at(kolom, naam));
            return Some(rules::Projectstatus::Afgerond.into());
        }
        if begins("vervallen") {
            let reden = "Volgens de naam is dit plan vervallen; het telt mee zolang het bij de bron staat.";
            told.push(Melding::waarschuwing("vervallenInNaam", reden).at(kolom, naam));
        }
        said.map(Into::into)
    }

    fn grondslag(&self, record: &Record, told: &mut Vec<Melding>) -> Option<Option<JuridischeGrondslag>> {
        if !self.indeling.has(Veld::JuridischeGrondslag) {
            return None;
        }
        let cell = self.cell(record, Veld::JuridischeGrondslag);
        let found = in_list::<rules::JuridischeGrondslag>(cell);
        if found.is_none() && !cell.is_empty() {
            let kolom = self.indeling.naam(Veld::JuridischeGrondslag);
            let reden = "Dit staat niet in de codelijst; leeg gelaten.";
            told.push(Melding::waarschuwing("juridischeGrondslagOnbekend", reden).at(kolom, cell));
        }
        Some(found.map(Into::into))
    }

    /// A value of a code list that knows `unknown`; what is not in the list is told.
    fn listed<T: CodeList>(&self, record: &Record, veld: Veld, unknown: T, told: &mut Vec<Melding>) -> Option<T> {
        let kolom = self.indeling.naam(veld)?;
        let cell = self.cell(record, veld);
        Some(in_list(cell).unwrap_or_else(|| {
            if !cell.is_empty() {
                let reden = "Dit staat niet in de codelijst; als Onbekend geregistreerd.";
                told.push(Melding::waarschuwing("waardeOnbekend", reden).at(Some(kolom), cell));
            }
            unknown
        }))
    }

    fn brondatum(&self, record: &Record, told: &mut Vec<Melding>) -> Option<Option<NaiveDate>> {
        let kolom = self.indeling.naam(Veld::Brondatum)?;
        let cell = self.cell(record, Veld::Brondatum);
        let formats = ["%d-%m-%Y", "%Y-%m-%d", "%d/%m/%Y"];
        let day = cell.split(['T', ' ']).next().unwrap_or_default();
        let date = formats.iter().find_map(|format| NaiveDate::parse_from_str(day, format).ok());
        let date = date.filter(|date| plausible_date(date).is_ok());
        if date.is_none() && !cell.is_empty() {
            let reden = "Dit is geen datum (d-m-jjjj); leeg gelaten.";
            told.push(Melding::waarschuwing("datumOnleesbaar", reden).at(Some(kolom), cell));
        }
        Some(date)
    }

    fn programma(&self, record: &Record, told: &mut Vec<Melding>) -> Option<Vec<Programmaregel>> {
        if !self.indeling.has(Veld::Restcapaciteit) && !self.indeling.has(Veld::Sloop) {
            return None;
        }
        let mut count = |veld: Veld| self.number(record, veld, told);
        let (rest, gerealiseerd) = (count(Veld::Restcapaciteit), count(Veld::Gerealiseerd));
        let mut parts = |velden: [Veld; 3]| {
            velden.iter().any(|veld| self.indeling.has(*veld)).then(|| velden.map(|veld| count(veld).abs()))
        };
        let woningtypen = parts([Veld::Eengezins, Veld::Meergezins, Veld::WoningtypeOnbekend]);
        let huur_en_koop = parts([Veld::Huur, Veld::Koop, Veld::HuurOfKoopOnbekend]);
        let sloop = count(Veld::Sloop).abs();
        let jaar = count(Veld::Jaar);
        let jaar = (1900..2200).contains(&jaar).then_some(jaar);
        for (aantal, veld) in [(rest, Veld::Restcapaciteit), (gerealiseerd, Veld::Gerealiseerd)] {
            if aantal < 0 {
                let reden = "Een aantal woningen is niet kleiner dan nul.";
                told.push(Melding::fout("aantalOngeldig", reden).at(self.indeling.naam(veld), &aantal.to_string()));
            }
        }
        if rest == 0 && told.iter().all(|melding| melding.ernst != Ernst::Fout) {
            told.push(Melding::waarschuwing("geenWoningen", "Er zijn geen woningen meer te bouwen."));
        }
        if self.indeling.is_phased_by_period(record) {
            let reden = "Het bestand faseert per periode en niet per jaar; het jaar is onbekend.";
            told.push(Melding::waarschuwing("faseringPerPeriode", reden));
        }
        let totalen = Totalen { rest, gerealiseerd, sloop, jaar, woningtypen, huur_en_koop };
        let (regels, meldingen) = programma_of(&totalen);
        told.extend(meldingen);
        Some(regels)
    }

    /// A whole number; empty is nought, and anything else is a fault.
    fn number(&self, record: &Record, veld: Veld, told: &mut Vec<Melding>) -> i32 {
        let cell = self.cell(record, veld);
        let whole = cell.strip_suffix(".0").or_else(|| cell.strip_suffix(",0")).unwrap_or(cell);
        let range = -rules::Programmaregel::MAX..=rules::Programmaregel::MAX;
        match whole.parse::<i32>() {
            _ if cell.is_empty() => 0,
            Ok(number) if range.contains(&number) => number,
            _ => {
                let reden = "Dit is geen heel aantal van hoogstens 100.000.";
                told.push(Melding::fout("aantalOngeldig", reden).at(self.indeling.naam(veld), cell));
                0
            }
        }
    }

    fn locatie(
        &self,
        record: &Record,
        gemeente: &GemeenteRow,
        told: &mut Vec<Melding>,
    ) -> Option<Option<(Geometrie, Extent)>> {
        if !self.has_places {
            return None;
        }
        let place = record.geometrie.clone().or_else(|| self.point(record));
        let (place, extent) = match place.map(|place| (place.check(), place)) {
            None => return Some(None),
            Some((Ok(extent), place)) => (place, extent),
            Some((Err(GeometryFault::TooManyPositions), place)) => {
                let reden = "De geometrie telt meer dan 2.000 punten; alleen haar midden is bewaard.";
                told.push(Melding::waarschuwing("geometrieVereenvoudigd", reden));
                let extent = place.extent()?;
                let (longitude, latitude) = extent.middle();
                (Geometrie::point(longitude, latitude), extent)
            }
            Some((Err(fault), _)) => {
                told.push(Melding::waarschuwing(fault.code(), format!("{fault} De locatie is leeg gelaten.")));
                return Some(None);
            }
        };
        let home = self.provincies.get(&gemeente.provincie_code);
        if home.is_some_and(|home| home.metres_to(&extent) > 0.0) {
            let reden = "Deze plek ligt buiten de provincie van de gemeente.";
            told.push(Melding::waarschuwing("plekBuitenProvincie", reden));
        }
        Some(Some((place, extent)))
    }

    fn point(&self, record: &Record) -> Option<Geometrie> {
        let degrees = |veld: Veld| self.cell(record, veld).replace(',', ".").parse::<f64>().ok();
        Some(Geometrie::point(degrees(Veld::Lengtegraad)?, degrees(Veld::Breedtegraad)?))
    }
}

/// A value of a code list, in any spelling of small and capital letters.
fn in_list<T: CodeList>(cell: &str) -> Option<T> {
    T::ALL.iter().copied().find(|value| value.as_str().to_lowercase() == cell.to_lowercase())
}
