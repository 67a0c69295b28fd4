//! That a machine client was refused a token, and why: kept for whoever manages it, never told to whoever asked.

use chrono::{DateTime, Utc};
use diesel::prelude::*;
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

use super::store::hash_of;
use crate::platform::db::{Command, Read};
use crate::platform::error::Result;
use crate::schema::{api_client, api_client_geheim, api_client_weigering};

/// Waarom een koppeling geen token kreeg.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub enum Weigeringsreden {
    /// Het geheim hoort niet bij deze koppeling.
    GeheimOnjuist,
    /// Het geheim hoorde bij deze koppeling, en werkt niet meer.
    GeheimVerlopen,
    /// De koppeling is uitgeschakeld.
    Uitgeschakeld,
}

impl Weigeringsreden {
    fn as_str(self) -> &'static str {
        match self {
            Self::GeheimOnjuist => "geheimOnjuist",
            Self::GeheimVerlopen => "geheimVerlopen",
            Self::Uitgeschakeld => "uitgeschakeld",
        }
    }

    fn named(name: &str) -> Self {
        let all = [Self::GeheimVerlopen, Self::Uitgeschakeld];
        all.into_iter().find(|reden| reden.as_str() == name).unwrap_or(Self::GeheimOnjuist)
    }
}

/// De laatste keer dat een koppeling geen token kreeg.
#[derive(Clone, Copy, Debug, Serialize, ToSchema)]
#[schema(as = Weigering)]
#[serde(rename_all = "camelCase")]
pub struct WeigeringView {
    /// Wanneer, in UTC.
    pub geweigerd_op: DateTime<Utc>,
    /// Waarom.
    pub reden: Weigeringsreden,
}

/// Notes that the client of this name was refused with this secret; of a name that nobody has, nothing is kept.
pub fn note(tx: &mut Command<'_>, client_id: &str, secret: &str) -> Result<()> {
    let now = tx.now();
    let known: Option<(Uuid, bool)> = api_client::table
        .filter(api_client::client_id.eq(client_id))
        .select((api_client::id, api_client::actief))
        .first(tx.connection())
        .optional()?;
    let Some((id, actief)) = known else { return Ok(()) };
    let own = api_client_geheim::table
        .filter(api_client_geheim::api_client_id.eq(id).and(api_client_geheim::geheim_hash.eq(hash_of(secret))));
    let was_its_own: bool = diesel::select(diesel::dsl::exists(own)).get_result(tx.connection())?;
    let reden = match (was_its_own, actief) {
        (false, _) => Weigeringsreden::GeheimOnjuist,
        (true, false) => Weigeringsreden::Uitgeschakeld,
        (true, true) => Weigeringsreden::GeheimVerlopen,
    };
    let (geweigerd_op, reden) =
        (api_client_weigering::geweigerd_op.eq(now), api_client_weigering::reden.eq(reden.as_str()));
    diesel::insert_into(api_client_weigering::table)
        .values((api_client_weigering::api_client_id.eq(id), geweigerd_op, reden))
        .on_conflict(api_client_weigering::api_client_id)
        .do_update()
        .set((geweigerd_op, reden))
        .execute(tx.connection())?;
    Ok(())
}

/// The last refusals of these machine clients.
pub fn weigeringen_of(read: &mut Read<'_>, ids: &[Uuid]) -> Result<Vec<(Uuid, WeigeringView)>> {
    let rows: Vec<(Uuid, DateTime<Utc>, String)> = api_client_weigering::table
        .filter(api_client_weigering::api_client_id.eq_any(ids))
        .select((api_client_weigering::api_client_id, api_client_weigering::geweigerd_op, api_client_weigering::reden))
        .load(read.connection())?;
    let view = |(id, geweigerd_op, reden): (Uuid, DateTime<Utc>, String)| {
        (id, WeigeringView { geweigerd_op, reden: Weigeringsreden::named(&reden) })
    };
    Ok(rows.into_iter().map(view).collect())
}
