//! From the totals of a monitor to the rows of a programme: nothing is added, nothing is lost, and what is unknown stays unknown.

use sleutelbord_domain::woningbouwplan::{Betaalbaarheid, Mutatie, Woningtype};

use super::melding::Melding;
use crate::features::woningbouwplan::Programmaregel;

/// The numbers of one plan in the file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Totalen {
    /// Homes still to be built.
    pub rest: i32,
    /// Homes built up to now.
    pub gerealiseerd: i32,
    /// Homes to be demolished.
    pub sloop: i32,
    /// The year of delivery, where the file says one.
    pub jaar: Option<i32>,
    /// The rest by shape, where the file says so: single-family, multi-family, unknown.
    pub woningtypen: Option<[i32; 3]>,
    /// The rest by tenure, where the file says so: to rent, for sale, unknown.
    pub huur_en_koop: Option<[i32; 3]>,
}

const WONINGTYPEN: [Woningtype; 3] = [Woningtype::Eengezins, Woningtype::Meergezins, Woningtype::Onbekend];
const HUUR_EN_KOOP: [Betaalbaarheid; 3] =
    [Betaalbaarheid::HuurOnbekend, Betaalbaarheid::KoopOnbekend, Betaalbaarheid::OnbekendKoopOfHuur];

/// The programme that the numbers say, and what has to be said about them.
pub fn programma_of(totalen: &Totalen) -> (Vec<Programmaregel>, Vec<Melding>) {
    let mut meldingen = Vec::new();
    let mut split = |parts: Option<[i32; 3]>, code: &str, what: &str| {
        let parts = parts.unwrap_or([0, 0, totalen.rest]);
        if parts.iter().sum::<i32>() == totalen.rest {
            return parts;
        }
        let reden =
            format!("De woningen naar {what} tellen niet op tot het totaal; zij zijn als onbekend geregistreerd.");
        meldingen.push(Melding::waarschuwing(code, reden));
        [0, 0, totalen.rest]
    };
    let typen = split(totalen.woningtypen, "woningtypeTeltNietOp", "woningtype");
    let mut tenure = split(totalen.huur_en_koop, "huurEnKoopTellenNietOp", "huur en koop");
    let several = |parts: [i32; 3]| parts.iter().filter(|part| **part > 0).count() > 1;
    if several(typen) && several(tenure) {
        let reden =
            "Het bestand zegt niet welk woningtype huur is en welk koop; huur of koop is als onbekend geregistreerd.";
        meldingen.push(Melding::waarschuwing("huurEnKoopNietPerWoningtype", reden));
        tenure = [0, 0, totalen.rest];
    }
    let mut regels = Vec::new();
    for (woningtype, of_type) in WONINGTYPEN.into_iter().zip(typen) {
        for (betaalbaarheid, of_tenure) in HUUR_EN_KOOP.into_iter().zip(tenure) {
            // One of the two is undivided, so the smaller number is what they have in common.
            add(&mut regels, (totalen.jaar, woningtype, betaalbaarheid, Mutatie::Bouw), of_type.min(of_tenure), 0);
        }
    }
    let unknown = (Woningtype::Onbekend, Betaalbaarheid::OnbekendKoopOfHuur);
    add(&mut regels, (None, unknown.0, unknown.1, Mutatie::Bouw), totalen.gerealiseerd, totalen.gerealiseerd);
    add(&mut regels, (None, unknown.0, unknown.1, Mutatie::Sloop), totalen.sloop, 0);
    (regels, meldingen)
}

type Key = (Option<i32>, Woningtype, Betaalbaarheid, Mutatie);

fn add(regels: &mut Vec<Programmaregel>, key: Key, gepland: i32, gerealiseerd: i32) {
    if gepland == 0 {
        return;
    }
    let (jaar, woningtype, betaalbaarheid, soort) = key;
    let same =
        |regel: &&mut Programmaregel| (regel.jaar, regel.woningtype.0, regel.betaalbaarheid.0, regel.soort.0) == key;
    match regels.iter_mut().find(same) {
        Some(regel) => {
            regel.gepland += gepland;
            regel.gerealiseerd += gerealiseerd;
        }
        None => regels.push(Programmaregel {
            jaar,
            woningtype: woningtype.into(),
            betaalbaarheid: betaalbaarheid.into(),
            soort: soort.into(),
            gepland,
            gerealiseerd,
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(totalen: Totalen) -> (Vec<(Woningtype, Betaalbaarheid, i32)>, Vec<String>) {
        let (regels, meldingen) = programma_of(&totalen);
        let rows = regels.iter().map(|regel| (regel.woningtype.0, regel.betaalbaarheid.0, regel.gepland)).collect();
        (rows, meldingen.into_iter().map(|melding| melding.code).collect())
    }

    #[test]
    fn one_undivided_side_makes_the_other_exact() {
        let totalen =
            Totalen { rest: 10, woningtypen: Some([4, 6, 0]), huur_en_koop: Some([10, 0, 0]), ..Totalen::default() };
        let rows = vec![
            (Woningtype::Eengezins, Betaalbaarheid::HuurOnbekend, 4),
            (Woningtype::Meergezins, Betaalbaarheid::HuurOnbekend, 6),
        ];
        assert_eq!(told(totalen), (rows, vec![]));
    }

    #[test]
    fn what_cannot_be_combined_or_does_not_add_up_is_unknown_and_told() {
        let both =
            Totalen { rest: 10, woningtypen: Some([4, 6, 0]), huur_en_koop: Some([5, 5, 0]), ..Totalen::default() };
        let rows = vec![
            (Woningtype::Eengezins, Betaalbaarheid::OnbekendKoopOfHuur, 4),
            (Woningtype::Meergezins, Betaalbaarheid::OnbekendKoopOfHuur, 6),
        ];
        assert_eq!(told(both), (rows, vec!["huurEnKoopNietPerWoningtype".to_owned()]));
        let wrong = Totalen { rest: 10, woningtypen: Some([4, 5, 0]), ..Totalen::default() };
        let rows = vec![(Woningtype::Onbekend, Betaalbaarheid::OnbekendKoopOfHuur, 10)];
        assert_eq!(told(wrong), (rows, vec!["woningtypeTeltNietOp".to_owned()]));
    }

    #[test]
    fn homes_already_built_join_the_same_row() {
        let (regels, _) = programma_of(&Totalen { rest: 5, gerealiseerd: 3, sloop: 2, ..Totalen::default() });
        let rows: Vec<(i32, i32)> = regels.iter().map(|regel| (regel.gepland, regel.gerealiseerd)).collect();
        assert_eq!(rows, [(8, 3), (2, 0)]);
    }
}
