//! Milestones that depend on others: no circles, and a move proposes the same move for what follows.

use std::collections::{HashMap, HashSet};

use uuid::Uuid;

use crate::datum::Datum;

/// One milestone that cannot happen before another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Afhankelijkheid {
    /// The milestone that waits.
    pub mijlpaal: Uuid,
    /// The milestone that it waits for.
    pub voorganger: Uuid,
}

/// A milestone as a link in the chain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Schakel {
    /// The milestone.
    pub id: Uuid,
    /// What is expected now.
    pub prognose: Datum,
    /// Whether it still lies ahead.
    pub open: bool,
}

/// The proposal to move a follower along; it inherits the cause.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Volgvoorstel {
    /// The follower.
    pub mijlpaal: Uuid,
    /// Its forecast until now.
    pub van: Datum,
    /// Its forecast when the proposal is accepted.
    pub naar: Datum,
}

/// All milestones that wait, directly or through others, for `first`; never endless, not even on a circle.
fn followers(first: Uuid, afhankelijkheden: &[Afhankelijkheid]) -> HashSet<Uuid> {
    let mut waiting: HashMap<Uuid, Vec<Uuid>> = HashMap::new();
    for afhankelijkheid in afhankelijkheden {
        waiting.entry(afhankelijkheid.voorganger).or_default().push(afhankelijkheid.mijlpaal);
    }
    let mut found = HashSet::new();
    let mut to_visit = vec![first];
    while let Some(id) = to_visit.pop() {
        let next = waiting.get(&id).into_iter().flatten();
        to_visit.extend(next.copied().filter(|follower| found.insert(*follower)));
    }
    found
}

/// Whether adding `nieuw` to these dependencies would make a milestone wait for itself.
#[must_use]
pub fn would_cycle(afhankelijkheden: &[Afhankelijkheid], nieuw: Afhankelijkheid) -> bool {
    nieuw.mijlpaal == nieuw.voorganger || followers(nieuw.mijlpaal, afhankelijkheden).contains(&nieuw.voorganger)
}

/// What the move of `verschoven` by `dagen` proposes for its open followers, in the order of `schakels`.
#[must_use]
pub fn propose_followers(
    verschoven: Uuid,
    dagen: i64,
    schakels: &[Schakel],
    afhankelijkheden: &[Afhankelijkheid],
) -> Vec<Volgvoorstel> {
    let followers = followers(verschoven, afhankelijkheden);
    let moving =
        schakels.iter().filter(|schakel| schakel.open && schakel.id != verschoven && followers.contains(&schakel.id));
    moving
        .map(|schakel| Volgvoorstel {
            mijlpaal: schakel.id,
            van: schakel.prognose,
            naar: schakel.prognose.moved_by(dagen),
        })
        .filter(|voorstel| voorstel.naar.days_after(voorstel.van) != 0)
        .collect()
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may fail by panicking")]
mod tests {
    use super::*;
    use crate::datum::Precisie;

    fn id(number: u128) -> Uuid {
        Uuid::from_u128(number)
    }

    fn waits(mijlpaal: u128, voorganger: u128) -> Afhankelijkheid {
        Afhankelijkheid { mijlpaal: id(mijlpaal), voorganger: id(voorganger) }
    }

    fn link(number: u128, prognose: &str, precisie: Precisie, open: bool) -> Schakel {
        Schakel { id: id(number), prognose: Datum { datum: prognose.parse().unwrap(), precisie }, open }
    }

    #[test]
    fn a_milestone_never_waits_for_itself() {
        let chain = [waits(2, 1), waits(3, 2)];
        assert!(would_cycle(&chain, waits(1, 3)));
        assert!(would_cycle(&chain, waits(1, 1)));
        assert!(!would_cycle(&chain, waits(3, 1)));
        assert!(!would_cycle(&chain, waits(4, 3)));
    }

    #[test]
    fn a_move_is_proposed_to_all_open_followers() {
        let links = [
            link(1, "2026-12-01", Precisie::Dag, true),
            link(2, "2027-01-10", Precisie::Dag, true),
            link(3, "2027-02-01", Precisie::Dag, false),
            link(4, "2027-03-01", Precisie::Dag, true),
            link(5, "2027-03-01", Precisie::Dag, true),
        ];
        let proposals = propose_followers(id(1), 14, &links, &[waits(2, 1), waits(3, 1), waits(4, 3)]);
        let moved: Vec<_> =
            proposals.iter().map(|voorstel| (voorstel.mijlpaal, voorstel.naar.datum.to_string())).collect();
        assert_eq!(moved, [(id(2), "2027-01-24".to_owned()), (id(4), "2027-03-15".to_owned())]);
    }

    #[test]
    fn a_small_move_within_a_quarter_proposes_nothing() {
        let links = [link(2, "2027-01-10", Precisie::Kwartaal, true)];
        assert!(propose_followers(id(1), 14, &links, &[waits(2, 1)]).is_empty());
        assert_eq!(propose_followers(id(1), 90, &links, &[waits(2, 1)]).len(), 1);
    }

    #[test]
    fn a_circle_in_old_data_ends() {
        let links = [link(1, "2027-01-10", Precisie::Dag, true), link(2, "2027-01-10", Precisie::Dag, true)];
        assert_eq!(propose_followers(id(1), 1, &links, &[waits(2, 1), waits(1, 2)]).len(), 1);
    }
}
