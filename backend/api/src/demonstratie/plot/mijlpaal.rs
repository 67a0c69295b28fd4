//! The milestones of a project: planned at its registration, and what became of them.

use serde_json::{Value, json};
use sleutelbord_domain::planfase::Planfase;
use sleutelbord_domain::policy::Rol;

use super::super::scenario::{Project, Verhaal};
use super::{Event, Stage, Step};

/// Each of these waits for the one before it.
const CHAIN: [&str; 5] =
    ["vaststellingOmgevingsplan", "omgevingsvergunningVerleend", "startBouw", "eersteOplevering", "laatsteOplevering"];

/// A usual milestone of a project on its agreed day.
struct Planned<'p> {
    fase: Planfase,
    soort: &'static str,
    naam: &'static str,
    verplicht: bool,
    basis: i64,
    verhaal: Option<&'p Verhaal>,
}

/// Plans all usual milestones.
pub fn plan(stage: Stage<'_>, project: &Project) -> Vec<Step> {
    let actor = stage.actor(Rol::Projectleider, &project.gemeente);
    let leader = stage.scenario.who(Rol::Projectleider, &project.gemeente).map(|account| account.naam.clone());
    let day = stage.calendar.day(project.registered(project.gemeld));
    let path = format!("/sleutelprojecten/@{}/mijlpalen", project.sleutel);
    let step = |planned: Planned<'_>| {
        let before = CHAIN.iter().zip(CHAIN.iter().skip(1)).find(|(_, soort)| **soort == planned.soort);
        let after: Vec<String> = before.iter().map(|(soort, _)| format!("@{}:{soort}", project.sleutel)).collect();
        let body = json!({
            "fase": planned.fase, "soort": planned.soort, "naam": planned.naam, "verplicht": planned.verplicht,
            "basisdatum": stage.calendar.day(planned.basis), "precisie": planned.precisie(),
            "afhankelijkVan": after, "verantwoordelijke": leader,
        });
        Step::post(day, actor.clone(), path.clone(), body)
            .remembered_as(format!("{}:{}", project.sleutel, planned.soort))
    };
    planned(project).map(step).collect()
}

/// What became of them up to today.
pub fn course(stage: Stage<'_>, project: &Project, number: usize) -> Vec<Event> {
    let actor = stage.actor(Rol::Projectleider, &project.gemeente);
    let mut events = Vec::new();
    for (index, planned) in planned(project).enumerate() {
        let path = format!("/mijlpalen/@{}:{}", project.sleutel, planned.soort);
        let mut happens = |happened: i64, what: &str, body: Value| {
            let day = stage.calendar.day(project.registered(happened));
            events.push((happened, Step::post(day, actor.clone(), format!("{path}/{what}"), body)));
        };
        for verschuiving in planned.verhaal.iter().flat_map(|verhaal| &verhaal.verschuivingen) {
            let body = json!({
                "naar": stage.calendar.day(verschuiving.naar), "precisie": planned.precisie(),
                "oorzaak": verschuiving.oorzaak, "toelichting": verschuiving.toelichting,
            });
            happens(verschuiving.op, "verschuivingen", body);
        }
        if let Some((op, toelichting)) = planned.verhaal.and_then(|verhaal| verhaal.vervallen.as_ref()) {
            happens(*op, "vervalverklaringen", json!({ "toelichting": toelichting }));
        } else if let Some(day) = planned.realised(wobble(number, index)) {
            happens(day, "realisaties", json!({ "datum": stage.calendar.day(day), "bewijs": planned.bewijs(number) }));
        }
    }
    events
}

/// The usual milestones, spread over their phases.
fn planned(project: &Project) -> impl Iterator<Item = Planned<'_>> {
    Planfase::ALL.iter().zip(project.fasen).flat_map(move |(fase, (start, end))| {
        let usual = fase.usual_mijlpalen();
        let parts = i64::try_from(usual.len()).unwrap_or_default() + 1;
        (1..).zip(usual).map(move |(part, usual)| {
            let verhaal = project.mijlpalen.get(usual.soort);
            let basis = verhaal.and_then(|verhaal| verhaal.basis).unwrap_or(start + (end - start) * part / parts);
            Planned { fase: *fase, soort: usual.soort, naam: usual.naam, verplicht: usual.verplicht, basis, verhaal }
        })
    })
}

/// How many days before or after the agreed day something happens in ordinary life; always the same for the same milestone.
fn wobble(project: usize, milestone: usize) -> i64 {
    i64::try_from((project * 7 + milestone * 5 + project * milestone) % 15).unwrap_or_default() - 6
}

impl Planned<'_> {
    fn precisie(&self) -> &str {
        self.verhaal.and_then(|verhaal| verhaal.precisie.as_deref()).unwrap_or("dag")
    }

    /// The day on which it happened: what was to happen before today did, unless its story is another.
    fn realised(&self, wobble: i64) -> Option<i64> {
        match self.verhaal {
            Some(Verhaal { behaald: Some(day), .. }) => Some(*day),
            Some(verhaal) if verhaal.stil || !verhaal.verschuivingen.is_empty() => None,
            _ => (self.basis < 0).then(|| (self.basis + wobble).min(-1)),
        }
    }

    fn bewijs(&self, number: usize) -> String {
        format!("Zaaknummer Z-{:02}-{} (verzonnen)", number + 1, self.soort)
    }
}
