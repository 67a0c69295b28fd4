//! The overview.

use actix_web::get;
use chrono::Days;
use sleutelbord_domain::mijlpaal::Mijlpaalstatus;
use sleutelbord_domain::organisatie::Organisatiesoort;
use sleutelbord_domain::verantwoordelijke::Zetel;
use utoipa_actix_web::service_config::ServiceConfig;

use super::store;
use super::views::{EscalatiesOverzicht, LegeZetel, MijlpalenOverzicht, OverzichtView, VerwachtePoort};
use crate::access::context::{PeildatumQuery, ReadContext};
use crate::features::doelstelling::{list_doelstellingen_on, view_doelstellingen};
use crate::features::escalatie::{EscalatieFilter, count_aan_zet, list_escalaties};
use crate::features::faseovergang::poorten_of;
use crate::features::mijlpaal::{MijlpaalFilter, count_mijn_mijlpalen, list_mijlpalen};
use crate::features::organisatie::{PlaceFilter, gemeenten_within};
use crate::features::planfase::{PoortView, closing_before};
use crate::features::sleutelproject::by_ids;
use crate::platform::db::Read;
use crate::platform::error::{Error, Result};
use crate::platform::page::PageQuery;
use crate::platform::reply::{Answer, Reply};

/// How many lines of each kind.
const SHOWN: i64 = 10;

/// How far ahead a gate asks for attention: the six weeks in which a table still can put it on its agenda.
const POORT_AHEAD: Days = Days::new(42);

/// The operations of this read model.
pub fn routes(config: &mut ServiceConfig<'_>) {
    config.service(get_overzicht);
}

/// Geeft wat er vandaag om aandacht vraagt.
///
/// Late mijlpalen, escalaties, poorten en lege zetels van de eigen organisaties, en hoe de woningen ervoor staan.
#[utoipa::path(tag = "overzicht", params(PeildatumQuery), responses((status = 200, description = "Het overzicht.", body = OverzichtView)))]
#[get("/overzicht")]
async fn get_overzicht(read: ReadContext) -> Answer {
    read.read_in_turn(|read| Reply::ok(&overzicht(read)?)).await
}

fn overzicht(read: &mut Read<'_>) -> Result<OverzichtView> {
    let mine = gemeenten_within(read, &read.caller().reach.organisations.clone())?;
    let (woningen, per_gemeente) = store::homes(read)?;
    let targets = list_doelstellingen_on(read, read.today())?;
    Ok(OverzichtView {
        mijlpalen: mijlpalen(read)?,
        escalaties: escalaties(read)?,
        poorten: poorten(read, &mine)?,
        lege_zetels: lege_zetels(read)?,
        woningen,
        per_gemeente,
        doelstellingen: view_doelstellingen(read, targets)?,
    })
}

fn mijlpalen(read: &mut Read<'_>) -> Result<MijlpalenOverzicht> {
    let wanted = [Mijlpaalstatus::TeLaat, Mijlpaalstatus::NietBijgewerkt];
    let [te_laat, niet_bijgewerkt] = count_mijn_mijlpalen(read, wanted)?;
    let status = Some(wanted.map(Into::into).to_vec());
    let filter = MijlpaalFilter { place: PlaceFilter::mine(), status, ..MijlpaalFilter::default() };
    let aandacht = list_mijlpalen(read, &filter, &PageQuery::of_all(SHOWN))?.rows;
    Ok(MijlpalenOverzicht { te_laat, niet_bijgewerkt, aandacht })
}

fn escalaties(read: &mut Read<'_>) -> Result<EscalatiesOverzicht> {
    let (aan_zet, over_tijd) = count_aan_zet(read)?;
    let filter = EscalatieFilter { aan_zet: Some(true), ..EscalatieFilter::default() };
    let aandacht = list_escalaties(read, &filter, &PageQuery::of_all(SHOWN))?.rows;
    Ok(EscalatiesOverzicht { aan_zet, over_tijd, aandacht })
}

/// The gates that the caller's own municipalities are to pass soon.
fn poorten(read: &mut Read<'_>, mine: &[String]) -> Result<Vec<VerwachtePoort>> {
    let end = read.today() + POORT_AHEAD + Days::new(1);
    let fasen = closing_before(read, mine, end, SHOWN)?;
    let ids: Vec<_> = fasen.iter().map(|(fase, _)| fase.sleutelproject_id).collect();
    let projects = by_ids(read, &ids)?;
    let poorten = poorten_of(read, &projects.values().cloned().collect::<Vec<_>>())?;
    let expected = fasen.into_iter().map(|(fase, gepland_einde)| {
        let project = projects.get(&fase.sleutelproject_id).zip(poorten.get(&(fase.sleutelproject_id, fase.soort.0)));
        let (project, poort) = project.ok_or_else(|| Error::Internal("a phase without a gate".into()))?;
        Ok(VerwachtePoort {
            sleutelproject: project.into(),
            fase: fase.soort,
            naam: fase.naam,
            gepland_einde,
            poort: PoortView::new(poort)?,
        })
    });
    expected.collect()
}

/// The seats that the caller's own organisations have to fill: a municipality those of the municipality, a province those of the province.
fn lege_zetels(read: &mut Read<'_>) -> Result<Vec<LegeZetel>> {
    let organisations: Vec<_> = read.caller().grants.iter().filter_map(|grant| grant.organisatie.clone()).collect();
    let mut places = Vec::new();
    for soort in [Organisatiesoort::Gemeente, Organisatiesoort::Provincie] {
        let own = organisations.iter().filter(|organisation| organisation.soort() == soort);
        let own: Vec<String> = own.map(|organisation| organisation.as_str().to_owned()).collect();
        if !own.is_empty() {
            places.push((soort, gemeenten_within(read, &own)?));
        }
    }
    let seats = places.iter().flat_map(|(soort, gemeenten)| {
        let of_kind = Zetel::ALL.iter().filter(|seat| seat.organisatiesoort() == *soort);
        of_kind.map(|seat| ((*seat).into(), gemeenten.as_slice()))
    });
    let empty = store::empty_seats(read, &seats.collect::<Vec<_>>())?;
    Ok(empty.into_iter().map(|(sleutelproject, rol)| LegeZetel { sleutelproject, rol }).collect())
}
