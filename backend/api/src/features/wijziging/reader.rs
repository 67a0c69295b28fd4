//! For one reader: which entries of the journal are told to it, and as what.

use diesel::sql_types::{Array, Text};
use sleutelbord_domain::policy::{Action, ObjectScope};

use crate::access::authorized::permits;
use crate::platform::caller::Caller;
use crate::platform::sql::Statement;

/// A reader of the journal.
#[derive(Clone, Debug)]
pub struct Reader {
    /// The tokens that it holds; see [`Lezers`](crate::platform::lezers::Lezers).
    tokens: Vec<String>,
    /// The municipalities of which it reads slip, reasons and people.
    slip: Vec<String>,
}

const COLUMNS: &str = "
  j.tijdperk, j.xid, j.volgnummer, j.soort, j.id, j.versie, j.velden, j.wortel_id, j.ouder_id, j.organisatie_code, j.actor_id, j.reden, j.gebeurd_op,
  genoemd,
  case
    when j.binnen and not inzage then null
    when j.operatie = 'genoemd' then case when toen and nu and voor <> genoemd_toen then 'gewijzigd' end
    when j.lezers_voor is null then case when toen and (nu or j.operatie = 'verwijderd') then j.operatie end
    when voor and not toen then 'buitenBereik'
    when not toen or not nu then null
    when not voor then 'binnenBereik'
    when j.operatie <> 'zicht' then j.operatie
  end as operatie";

// Each look at `zicht` is one look by its key: a join would be free to read all of it. `offset 0` keeps what was found, however often it is asked for.
const SIGHT: &str = "
  cross join lateral (select
    j.lezers && lezer.tokens as toen,
    coalesce((select lezers from zicht where zicht.id = j.zicht_id), j.lezers) && lezer.tokens as nu,
    coalesce(j.lezers_voor && lezer.tokens, false) as voor,
    coalesce(j.genoemd_lezers && lezer.tokens, false) as genoemd_toen,
    coalesce(j.genoemd_lezers && lezer.tokens, false)
      and coalesce((select lezers from zicht where zicht.id = j.genoemd_id) && lezer.tokens, false) as genoemd,
    coalesce(j.organisatie_code = any (lezer.gemeenten), false) as inzage
    offset 0
  ) as oordeel";

impl Reader {
    /// The reader that `caller` is.
    #[must_use]
    pub fn of(caller: &Caller) -> Self {
        let manages_accounts = permits(caller, Action::GebruikersBeheren, &ObjectScope::default());
        Self {
            tokens: caller.tokens(manages_accounts),
            slip: caller.slip_municipalities().map(ToOwned::to_owned).collect(),
        }
    }

    /// A mark of what it may read: another one when its rights are others. It keeps a cursor to the rights under which it was given.
    #[must_use]
    pub fn mark(&self) -> u32 {
        let digest = <sha2::Sha256 as sha2::Digest>::digest(format!("{:?}{:?}", self.tokens, self.slip));
        digest.iter().take(4).fold(0, |mark, byte| mark << 8 | u32::from(*byte))
    }

    /// Of the entries that `entries` selects, one for each record, those of records that this reader reads now: the statement goes on after `where`, with the
    /// columns of the journal.
    #[must_use]
    pub fn reads(&self, entries: impl FnOnce(Statement) -> Statement) -> Statement {
        let opened = self.opened().sql("j.* from (");
        entries(opened)
            .sql(") as j cross join lezer")
            .sql(SIGHT)
            .sql(" where nu and (inzage or not j.binnen) and j.operatie <> 'verwijderd'")
            .sql(") as j where true")
    }

    /// Of the entries that `entries` selects (whole rows of the journal, as a subquery without its brackets), those that are told to this reader: the
    /// statement goes on after `where`, with the columns of [`JournaalRow`](super::store::JournaalRow).
    #[must_use]
    pub fn told(&self, entries: impl FnOnce(Statement) -> Statement) -> Statement {
        let opened = self.opened().sql(COLUMNS).sql(" from (");
        entries(opened).sql(") as j cross join lezer").sql(SIGHT).sql(") as j where operatie is not null")
    }

    fn opened(&self) -> Statement {
        Statement::new("with lezer as materialized (select ")
            .bind::<Array<Text>, _>(self.tokens.clone())
            .sql(" as tokens, ")
            .bind::<Array<Text>, _>(self.slip.clone())
            .sql(" as gemeenten) select * from (select ")
    }
}
