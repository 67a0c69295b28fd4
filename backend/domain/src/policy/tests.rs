#![expect(clippy::unwrap_used, reason = "a test may fail by panicking")]

use super::*;

fn grant(rol: Rol, organisatie: &str) -> Grant {
    Grant { rol, organisatie: Some(organisatie.parse().unwrap()) }
}

/// A project of Zwolle in which Kampen takes part, or a case about it.
fn zwolle(behandelaar: Option<Behandelaar>) -> ObjectScope {
    ObjectScope {
        gemeente: Some("GM0193".parse().unwrap()),
        deelnemende_gemeenten: vec!["GM0166".parse().unwrap()],
        regio: Some("west-overijssel".parse().unwrap()),
        provincie: Some("PV23".parse().unwrap()),
        melder: Some("GM0193".parse().unwrap()),
        behandelaar,
    }
}

fn may(rol: Rol, organisatie: &str, action: Action) -> bool {
    allows(&[grant(rol, organisatie)], action, &zwolle(None))
}

fn may_settle(rol: Rol, organisatie: &str, behandelaar: Behandelaar) -> bool {
    allows(&[grant(rol, organisatie)], Action::EscalatieAfhandelen, &zwolle(Some(behandelaar)))
}

#[test]
fn a_project_is_written_by_the_municipality_that_holds_the_pen() {
    assert!(may(Rol::Projectleider, "GM0193", Action::MijlpaalVerschuiven));
    for stranger in ["GM0166", "GM0153"] {
        assert!(!may(Rol::Projectleider, stranger, Action::MijlpaalVerschuiven));
    }
    assert!(may(Rol::Projectleider, "GM0166", Action::SleutelprojectPlannenKoppelen));
    assert!(!may(Rol::Projectleider, "GM0153", Action::SleutelprojectPlannenKoppelen));
}

#[test]
fn the_administrator_touches_no_project_and_nobody_else_touches_accounts() {
    for action in Action::ALL {
        let administration = permits(*action) == [(Rol::Beheerder, Relatie::Overal)];
        assert_eq!(may(Rol::Beheerder, "GM0193", *action), administration, "{action}");
        assert!(administration || permits(*action).iter().all(|(rol, _)| *rol != Rol::Beheerder), "{action}");
    }
}

#[test]
fn readers_and_systems_write_nothing_by_their_role() {
    for action in Action::ALL {
        assert!(permits(*action).iter().all(|(rol, _)| !matches!(rol, Rol::Lezer | Rol::Systeem)), "{action}");
    }
}

#[test]
fn the_province_writes_only_its_own_parts_of_a_project() {
    let own: Vec<_> = Action::ALL
        .iter()
        .filter(|action| may(Rol::Provincie, "PV23", **action))
        .map(|action| action.as_str())
        .collect();
    assert_eq!(
        own,
        [
            "woningbouwplanImporteren",
            "provinciaalBesluitmomentAanmaken",
            "provinciaalBesluitmomentWijzigen",
            "provinciaalBesluitRegistreren",
            "provincialeVerantwoordelijkeToewijzen",
        ]
    );
    assert!(!may(Rol::Provincie, "PV24", Action::WoningbouwplanImporteren));
}

#[test]
fn each_organisation_fills_its_own_seats() {
    assert!(!may(Rol::Provincie, "PV23", Action::GemeentelijkeVerantwoordelijkeToewijzen));
    assert!(!may(Rol::Projectleider, "GM0193", Action::ProvincialeVerantwoordelijkeToewijzen));
}

#[test]
fn a_case_is_settled_at_its_own_level_and_place() {
    assert!(may_settle(Rol::Opdrachtgever, "GM0193", Behandelaar::AmbtelijkOpdrachtgever));
    assert!(!may_settle(Rol::Opdrachtgever, "GM0153", Behandelaar::AmbtelijkOpdrachtgever));
    assert!(!may_settle(Rol::Opdrachtgever, "GM0193", Behandelaar::Wethouder));
    assert!(may_settle(Rol::Bestuurder, "GM0193", Behandelaar::Wethouder));
    assert!(!may_settle(Rol::Bestuurder, "PV23", Behandelaar::Wethouder));
    assert!(may_settle(Rol::Tafelsecretaris, "west-overijssel", Behandelaar::RegionaleVersnellingstafel));
    assert!(!may_settle(Rol::Tafelsecretaris, "twente", Behandelaar::RegionaleVersnellingstafel));
    assert!(may_settle(Rol::Bestuurder, "PV23", Behandelaar::Gedeputeerde));
    assert!(may_settle(Rol::Provincie, "PV23", Behandelaar::Rijk));
    assert!(!may_settle(Rol::Provincie, "PV23", Behandelaar::Gedeputeerde));
}

#[test]
fn a_proposal_is_agreed_to_by_the_bestuurder_of_the_municipality() {
    assert!(may(Rol::Bestuurder, "GM0193", Action::EscalatieAkkoordOpschaling));
    assert!(!may(Rol::Bestuurder, "PV23", Action::EscalatieAkkoordOpschaling));
    assert!(!may(Rol::Bestuurder, "GM0166", Action::EscalatieAkkoordOpschaling));
}

#[test]
fn officials_raise_what_concerns_them_and_withdraw_what_they_raised() {
    for organisatie in ["GM0193", "GM0166", "PV23"] {
        assert!(may(Rol::Medewerker, organisatie, Action::EscalatieMelden), "{organisatie}");
    }
    assert!(!may(Rol::Medewerker, "GM0153", Action::EscalatieMelden));
    assert!(may(Rol::Medewerker, "GM0193", Action::EscalatieIntrekken));
    assert!(!may(Rol::Medewerker, "PV23", Action::EscalatieIntrekken));
}

#[test]
fn several_grants_add_up_and_none_gives_nothing() {
    let grants = [grant(Rol::Lezer, "GM0153"), grant(Rol::Gegevensbeheerder, "GM0193")];
    assert!(allows(&grants, Action::WoningbouwplanWijzigen, &zwolle(None)));
    let nobody = Grant { rol: Rol::Projectleider, organisatie: None };
    for action in Action::ALL {
        assert!(!allows(&[], *action, &zwolle(None)));
        assert!(!allows(std::slice::from_ref(&nobody), *action, &ObjectScope::default()), "{action}");
    }
}

#[test]
fn a_role_is_granted_for_an_organisation_of_its_kind() {
    let fits = |rol: Rol, organisatie: &str| rol.may_be_granted_for(Some(&organisatie.parse().unwrap()));
    assert!(fits(Rol::Projectleider, "GM0193") && !fits(Rol::Projectleider, "PV23"));
    assert!(fits(Rol::Bestuurder, "PV23") && !fits(Rol::Bestuurder, "twente"));
    assert!(fits(Rol::Tafelvoorzitter, "twente") && !fits(Rol::Tafelvoorzitter, "GM0193"));
    assert!(Rol::Lezer.may_be_granted_for(None) && !Rol::Provincie.may_be_granted_for(None));
}

#[test]
fn the_matrix_has_a_line_for_every_action_and_a_column_for_every_role() {
    let matrix = matrix();
    assert_eq!(matrix.lines().count(), Action::ALL.len() + 2);
    assert!(matrix.lines().all(|line| line.matches('|').count() == Rol::ALL.len() + 2));
    assert!(matrix.contains("| Mijlpaal laten vervallen | – | eigen gemeente |"));
}
