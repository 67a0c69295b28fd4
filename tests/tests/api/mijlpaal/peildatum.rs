//! Lists of milestones as of a day: forecasts are those of then where the reader sees slip, and of now elsewhere, in one order.

use chrono::TimeDelta;
use sleutelbord_tests::{Persona, TestApp};

use super::{has_mijlpaal, has_spoorzone, naar, nieuw, path};
use crate::sleutelproject::{has_project, names};

/// The names of a list, read a milestone at a time.
async fn one_by_one(reader: &Persona, list: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut next = format!("{list}&limit=1");
    while !next.is_empty() {
        let page = reader.get(&next).await.ok();
        found.extend(names(&page));
        next = page.text_of("volgende");
    }
    found
}

#[tokio::test]
async fn a_list_as_of_a_day_is_in_the_order_of_the_forecasts_that_its_reader_sees() {
    let app = TestApp::on("2026-11-02").await;
    let (zwolle, enschede) = (app.projectleider("GM0193").await, app.projectleider("GM0153").await);
    let own = has_spoorzone(&zwolle).await;
    let other = has_project(&enschede, "Boulevardzone", "GM0153", "Openbaar").await;
    let secret = has_project(&enschede, "Geheim", "GM0153", "Gemeente").await;
    let moved = has_mijlpaal(&zwolle, &own, nieuw("Eigen, verschoven", "2026-12-10")).await;
    has_mijlpaal(&zwolle, &own, nieuw("Eigen, gebleven", "2027-02-01")).await;
    let moved_there = has_mijlpaal(&enschede, &other, nieuw("Ander, verschoven", "2026-12-01")).await;
    has_mijlpaal(&enschede, &other, nieuw("Ander, gebleven", "2027-01-01")).await;
    has_mijlpaal(&enschede, &secret, nieuw("Van niemand anders", "2027-01-15")).await;
    app.clock.advance(TimeDelta::days(14));
    zwolle.post(&format!("{}/verschuivingen", path(&moved)), naar("2028-01-01")).await.created();
    enschede.post(&format!("{}/verschuivingen", path(&moved_there)), naar("2027-06-01")).await.created();

    let then = "/mijlpalen?peildatum=2026-11-05";
    let of_zwolle = ["Eigen, verschoven", "Ander, gebleven", "Eigen, gebleven", "Ander, verschoven"];
    let of_nobody = ["Ander, gebleven", "Eigen, gebleven", "Ander, verschoven", "Eigen, verschoven"];
    for (reader, expected) in [(zwolle, of_zwolle), (app.iemand().await, of_nobody)] {
        let mut expected = expected.to_vec();
        let list = reader.get(then).await.ok();
        assert_eq!((names(&list), &list["totaal"]), (expected.iter().map(ToString::to_string).collect(), &4.into()));
        assert_eq!(one_by_one(&reader, then).await, expected);
        expected.reverse();
        assert_eq!(one_by_one(&reader, &format!("{then}&sort=-prognosedatum")).await, expected);
        for (place, kept) in [("gemeenteCode=GM0193", "Eigen"), ("gemeenteCode=GM0153", "Ander")] {
            let kept: Vec<_> = expected.iter().rev().filter(|name| name.starts_with(kept)).copied().collect();
            assert_eq!(names(&reader.get(&format!("{then}&{place}")).await.ok()), kept, "{place}");
        }
    }
}

#[tokio::test]
async fn what_is_late_as_of_a_day_is_told_to_who_sees_slip() {
    let app = TestApp::on("2026-11-02").await;
    let (zwolle, enschede) = (app.projectleider("GM0193").await, app.projectleider("GM0153").await);
    let (own, other) =
        (has_spoorzone(&zwolle).await, has_project(&enschede, "Boulevardzone", "GM0153", "Openbaar").await);
    for (leider, project) in [(&zwolle, &own), (&enschede, &other)] {
        let mijlpaal = has_mijlpaal(leider, project, nieuw("Laat", "2026-11-04")).await;
        leider.post(&format!("{}/verschuivingen", path(&mijlpaal)), naar("2026-12-01")).await.created();
        has_mijlpaal(leider, project, nieuw("Niet bijgewerkt", "2026-11-03")).await;
        has_mijlpaal(leider, project, nieuw("Op schema", "2027-11-04")).await;
    }
    app.clock.advance(TimeDelta::days(60));

    let then = "/mijlpalen?peildatum=2026-11-10";
    for (reader, of_each) in [(zwolle, 1), (app.provincie("PV23").await, 2), (app.iemand().await, 0)] {
        for (status, names_of_one) in [
            ("teLaat", vec!["Laat"]),
            ("teLaat,nietBijgewerkt", vec!["Niet bijgewerkt", "Laat"]),
            ("teLaat,opSchema", vec!["Laat", "Op schema"]),
        ] {
            let expected: Vec<&str> = names_of_one.iter().flat_map(|name| vec![*name; of_each]).collect();
            let list = reader.get(&format!("{then}&status={status}")).await.ok();
            assert_eq!(names(&list), expected, "{status}");
            assert_eq!(list["totaal"], expected.len(), "{status}");
        }
        let overview = reader.get("/overzicht?peildatum=2026-11-10").await.ok();
        assert_eq!(overview["mijlpalen"]["teLaat"], of_each);
    }
}

#[tokio::test]
async fn of_a_milestone_that_was_removed_only_who_sees_slip_reads_the_past() {
    let app = TestApp::on("2026-11-02").await;
    let zwolle = app.projectleider("GM0193").await;
    let project = has_spoorzone(&zwolle).await;
    let mijlpaal = has_mijlpaal(&zwolle, &project, nieuw("Vervallen plan", "2026-12-10")).await;
    app.clock.advance(TimeDelta::days(14));
    zwolle.delete(&path(&mijlpaal), &mijlpaal.etag()).await.no_content();

    let then = format!("{}?peildatum=2026-11-05", path(&mijlpaal));
    let lists = ["/mijlpalen?peildatum=2026-11-05", "/mijlpalen?peildatum=2026-11-05&sort=naam"];
    let outsider = app.iemand().await;
    zwolle.get(&then).await.ok();
    // Nothing stands in the place of the forecast that it had.
    outsider.get(&then).await.refused(404, "nietGevonden");
    for list in lists {
        assert_eq!(names(&zwolle.get(list).await.ok()), ["Vervallen plan"], "{list}");
        assert_eq!(names(&outsider.get(list).await.ok()), [""; 0], "{list}");
    }
}
