#![expect(clippy::unwrap_used, reason = "a test may fail by panicking")]

use super::*;
use crate::fault::Fault;

fn mijlpaal(soort: &str, behaald: bool) -> Poortmijlpaal {
    Poortmijlpaal {
        id: Uuid::nil(),
        naam: soort.to_owned(),
        soort: Some(soort.to_owned()),
        verplicht: true,
        behaald,
        vervallen: false,
    }
}

/// The gate of definitie with everything in order.
fn open_gate() -> Poort {
    Poort {
        fase: Planfase::Definitie,
        projectstatus: Sleutelprojectstatus::Actief,
        afgesloten: vec![Planfase::Initiatief],
        mijlpalen: vec![
            mijlpaal("gebiedsvisie", true),
            Poortmijlpaal { verplicht: false, ..mijlpaal("aanbesteding", false) },
        ],
        besluit: Some(Besluituitkomst::PositiefOnderVoorwaarden),
    }
}

fn codes(poort: &Poort) -> Vec<&'static str> {
    poort.obstakels().iter().map(Obstakel::code).collect()
}

fn reason() -> Toelichting {
    Toelichting::new("het college wil niet wachten").unwrap()
}

#[test]
fn a_phase_closes_when_all_is_in_order() {
    assert_eq!(open_gate().close(None), Ok(Afsluiting { fase: Planfase::Definitie, afwijking: Vec::new() }));
    assert_eq!(open_gate().close(Some(&reason())), Err(FaseovergangFault::AfwijkingOnnodig));
}

#[test]
fn a_shut_gate_names_every_obstacle() {
    let poort = Poort {
        fase: Planfase::Ontwikkel,
        projectstatus: Sleutelprojectstatus::Gepauzeerd,
        afgesloten: vec![Planfase::Initiatief],
        mijlpalen: vec![mijlpaal("beeldkwaliteitsplan", false)],
        besluit: Some(Besluituitkomst::Aangehouden),
    };
    assert_eq!(codes(&poort), ["projectNietActief", "eerdereFaseOpen", "mijlpaalNietBehaald", "besluitNietPositief"]);
    assert_eq!(
        codes(&Poort { afgesloten: vec![Planfase::Definitie], besluit: None, ..open_gate() }),
        ["faseAlAfgesloten", "eerdereFaseOpen", "besluitOntbreekt"]
    );
}

#[test]
fn a_deviation_passes_milestones_and_decision_and_stays_visible() {
    let poort = Poort { mijlpalen: vec![mijlpaal("gebiedsvisie", false)], besluit: None, ..open_gate() };
    assert!(
        matches!(poort.close(None), Err(FaseovergangFault::PoortDicht { belemmeringen }) if belemmeringen.len() == 2)
    );
    assert_eq!(poort.close(Some(&reason())).unwrap().afwijking, poort.obstakels());
}

#[test]
fn a_deviation_never_passes_the_order() {
    let poort = Poort { afgesloten: Vec::new(), besluit: None, ..open_gate() };
    let only_the_order = vec![Obstakel::EerdereFaseOpen { fase: Planfase::Initiatief }];
    assert_eq!(poort.close(Some(&reason())), Err(FaseovergangFault::PoortDicht { belemmeringen: only_the_order }));
}

#[test]
fn a_cancelled_requirement_needs_another_in_its_place() {
    let annulled = Poortmijlpaal { vervallen: true, ..mijlpaal("vaststellingOmgevingsplan", true) };
    let alone = Poort { mijlpalen: vec![annulled.clone()], ..open_gate() };
    assert_eq!(codes(&alone), ["mijlpaalVervallen"]);
    let waiting =
        Poort { mijlpalen: vec![annulled.clone(), mijlpaal("vaststellingOmgevingsplan", false)], ..open_gate() };
    assert_eq!(codes(&waiting), ["mijlpaalNietBehaald"]);
    let replaced = Poort { mijlpalen: vec![annulled, mijlpaal("vaststellingOmgevingsplan", true)], ..open_gate() };
    assert!(codes(&replaced).is_empty());
}

#[test]
fn going_back_reopens_all_that_came_after() {
    let closed = [Planfase::Initiatief, Planfase::Definitie, Planfase::Ontwikkel];
    let by_decision =
        Terugval::to(Planfase::Definitie, &closed, Terugreden::Besluit { uitkomst: Besluituitkomst::Positief })
            .unwrap();
    assert_eq!(by_decision, Terugval { heropend: vec![Planfase::Definitie, Planfase::Ontwikkel], planstatus: None });
    let by_ruling = Terugval::to(Planfase::Ontwikkel, &closed, Terugreden::Uitspraak).unwrap();
    assert_eq!(by_ruling.planstatus, Some(Planstatus::InVoorbereiding));
}

#[test]
fn going_back_asks_for_a_closed_phase_and_a_positive_decision() {
    let closed = [Planfase::Initiatief];
    assert_eq!(
        Terugval::to(Planfase::Definitie, &closed, Terugreden::Uitspraak),
        Err(FaseovergangFault::FaseNietAfgesloten)
    );
    let refused =
        Terugval::to(Planfase::Initiatief, &closed, Terugreden::Besluit { uitkomst: Besluituitkomst::Negatief });
    assert_eq!(refused.unwrap_err().code(), "terugBesluitNietPositief");
}

#[test]
fn a_project_is_in_its_first_open_phase() {
    assert_eq!(huidige_fase(&[]), Some(Planfase::Initiatief));
    assert_eq!(huidige_fase(&[Planfase::Initiatief, Planfase::Ontwikkel]), Some(Planfase::Definitie));
    assert_eq!(huidige_fase(Planfase::ALL), None);
}
