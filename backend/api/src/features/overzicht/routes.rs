//! The overview.

use actix_web::get;
use sleutelbord_domain::mijlpaal::Mijlpaalstatus;
use sleutelbord_domain::organisatie::{OrganisatieCode, Organisatiesoort};
use sleutelbord_domain::verantwoordelijke::Zetel;
use utoipa_actix_web::service_config::ServiceConfig;

use super::store;
use super::views::{LegeZetel, MijlpalenOverzicht, OverzichtView};
use crate::access::context::{PeildatumQuery, ReadContext};
use crate::features::doelstelling::{list_doelstellingen_on, view_doelstellingen};
use crate::features::mijlpaal::{MijlpaalFilter, list_mijlpalen};
use crate::features::organisatie::gemeenten_within;
use crate::platform::db::Read;
use crate::platform::error::Result;
use crate::platform::page::PageQuery;
use crate::platform::reply::{Answer, Reply};

/// How many lines of each kind.
const SHOWN: i64 = 10;

/// The operations of this read model.
pub fn routes(config: &mut ServiceConfig<'_>) {
    config.service(get_overzicht);
}

/// What needs me: late milestones, cases, gates and seats of the own organisations, and how the homes stand.
#[utoipa::path(tag = "overzicht", params(PeildatumQuery), responses((status = 200, description = "Het overzicht.", body = OverzichtView)))]
#[get("/overzicht")]
async fn get_overzicht(read: ReadContext) -> Answer {
    read.read(|read| Reply::ok(&overzicht(read)?)).await
}

fn overzicht(read: &mut Read<'_>) -> Result<OverzichtView> {
    let mine = gemeenten_within(read, &read.caller().reach.organisations.clone())?;
    let (woningen, per_gemeente) = store::homes(read)?;
    let targets = list_doelstellingen_on(read, read.today())?;
    Ok(OverzichtView {
        mijlpalen: mijlpalen(read)?,
        lege_zetels: lege_zetels(read, &mine)?,
        woningen,
        per_gemeente,
        doelstellingen: view_doelstellingen(read, targets)?,
    })
}

fn mijlpalen(read: &mut Read<'_>) -> Result<MijlpalenOverzicht> {
    let mut listed = |wanted: &[Mijlpaalstatus], limit: i64| {
        let status = Some(wanted.iter().map(|status| (*status).into()).collect());
        let filter = MijlpaalFilter { mijn: Some(true), status, ..MijlpaalFilter::default() };
        list_mijlpalen(read, &filter, &PageQuery { limit: Some(limit), cursor: None })
    };
    Ok(MijlpalenOverzicht {
        te_laat: listed(&[Mijlpaalstatus::TeLaat], 1)?.total,
        niet_bijgewerkt: listed(&[Mijlpaalstatus::NietBijgewerkt], 1)?.total,
        aandacht: listed(&[Mijlpaalstatus::TeLaat, Mijlpaalstatus::NietBijgewerkt], SHOWN)?.rows,
    })
}

/// The seats that the caller's own organisations have to fill.
fn lege_zetels(read: &mut Read<'_>, mine: &[String]) -> Result<Vec<LegeZetel>> {
    let organisations = read.caller().grants.iter().filter_map(|grant| grant.organisatie.as_ref());
    let kinds: Vec<Organisatiesoort> = organisations.map(OrganisatieCode::soort).collect();
    let own = |seat: &&Zetel| kinds.contains(&seat.organisatiesoort());
    let wanted: Vec<_> = Zetel::ALL.iter().filter(own).map(|seat| (*seat).into()).collect();
    let empty = store::empty_seats(read, mine, &wanted)?;
    Ok(empty.into_iter().map(|(sleutelproject, rol)| LegeZetel { sleutelproject, rol }).collect())
}
