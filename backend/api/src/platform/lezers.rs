//! Who reads a record, as tokens: a record carries those of its readers, a caller those of its rights, and who holds one of them reads.
//!
//! So the reach of a record can be written down at the moment of a change, and the past be read at the narrower of then's and today's.

use std::collections::BTreeSet;

use sleutelbord_domain::vertrouwelijkheid::Vertrouwelijkheid as Level;

use super::caller::Caller;

/// What everyone holds.
const EVERYONE: &str = "*";
/// What who manages accounts holds.
const ACCOUNTS: &str = "accounts";

/// The tokens of those who read a record, each once and in order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lezers(BTreeSet<String>);

impl Lezers {
    /// Nobody, by the journal at least.
    #[must_use]
    pub fn nobody() -> Self {
        Self::default()
    }

    /// Everyone, logged in or not.
    #[must_use]
    pub fn everyone() -> Self {
        Self(BTreeSet::from([EVERYONE.to_owned()]))
    }

    /// Who manages accounts.
    #[must_use]
    pub fn account_managers() -> Self {
        Self(BTreeSet::from([ACCOUNTS.to_owned()]))
    }

    /// The read table of the design: who reads what belongs to `gemeente` at this level, where also these municipalities take part.
    #[must_use]
    pub fn of_level(level: Level, gemeente: &str, deelnemers: &[String]) -> Self {
        let mut tokens: BTreeSet<String> = deelnemers.iter().map(|code| own(code)).collect();
        tokens.insert(own(gemeente));
        match level {
            Level::Gemeente => {}
            Level::Provincie => {
                tokens.insert(province(gemeente));
            }
            Level::Regio => {
                tokens.insert(province(gemeente));
                tokens.insert(region(gemeente));
            }
            Level::Openbaar => return Self::everyone(),
        }
        Self(tokens)
    }

    /// These organisations, and nobody by their place.
    #[must_use]
    pub fn organisations(codes: &[String]) -> Self {
        Self(codes.iter().map(|code| organisation(code)).collect())
    }

    /// The tokens, in order.
    #[must_use]
    pub fn tokens(&self) -> Vec<&str> {
        self.0.iter().map(String::as_str).collect()
    }
}

impl Caller {
    /// The tokens that this caller holds, in order; `manages_accounts` is the policy's word on that.
    #[must_use]
    pub fn tokens(&self, manages_accounts: bool) -> Vec<String> {
        let reach = &self.reach;
        let mut tokens: BTreeSet<String> = BTreeSet::from([EVERYONE.to_owned()]);
        tokens.extend(reach.own.iter().map(|code| own(code)));
        tokens.extend(reach.region.iter().map(|code| region(code)));
        // Who reads a province's level reads a region's too; the level says which token a record carries.
        tokens.extend(reach.province.iter().map(|code| province(code)));
        tokens.extend(reach.organisations.iter().map(|code| organisation(code)));
        tokens.extend(manages_accounts.then(|| ACCOUNTS.to_owned()));
        tokens.into_iter().collect()
    }
}

fn own(gemeente: &str) -> String {
    format!("eigen:{gemeente}")
}

fn region(gemeente: &str) -> String {
    format!("regio:{gemeente}")
}

fn province(gemeente: &str) -> String {
    format!("provincie:{gemeente}")
}

fn organisation(code: &str) -> String {
    format!("organisatie:{code}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platform::caller::Reach;

    #[test]
    fn a_level_opens_a_record_to_the_circles_of_the_read_table() {
        let zwolle = || vec!["GM0193".to_owned()];
        let callers = [
            ("own", Reach { own: zwolle(), ..Reach::default() }),
            ("region", Reach { region: zwolle(), ..Reach::default() }),
            ("province", Reach { province: zwolle(), ..Reach::default() }),
            ("elsewhere", Reach::default()),
            ("takes part", Reach { own: vec!["GM0166".into()], ..Reach::default() }),
        ];
        for (level, readers) in [
            (Level::Gemeente, vec!["own", "takes part"]),
            (Level::Provincie, vec!["own", "province", "takes part"]),
            (Level::Regio, vec!["own", "region", "province", "takes part"]),
            (Level::Openbaar, vec!["own", "region", "province", "elsewhere", "takes part"]),
        ] {
            let lezers = Lezers::of_level(level, "GM0193", &["GM0166".into()]);
            let reads = |reach: &Reach| {
                let held = Caller { reach: reach.clone(), ..Caller::default() }.tokens(false);
                held.iter().any(|token| lezers.tokens().contains(&token.as_str()))
            };
            let found: Vec<&str> = callers.iter().filter(|(_, reach)| reads(reach)).map(|(name, _)| *name).collect();
            assert_eq!(found, readers, "{level}");
        }
    }
}
