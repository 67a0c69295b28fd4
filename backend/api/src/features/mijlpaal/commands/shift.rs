//! The forecast moves, with its cause; the baseline stays. What waits for the milestone is proposed to move along, or does.

use chrono::NaiveDate;
use sleutelbord_domain::datum::{Datum, Precisie};
use sleutelbord_domain::knelpuntthema::Themacode;
use sleutelbord_domain::mijlpaal::{Afhankelijkheid, Mijlpaal, Schakel, propose_followers};
use sleutelbord_domain::toelichting::Toelichting;
use uuid::Uuid;

use crate::access::authorized::Authorized;
use crate::features::knelpuntthema::require_thema;
use crate::features::mijlpaal::geschiedenis::{VerschuivingRow, insert_verschuiving};
use crate::features::mijlpaal::store::{self, MijlpaalRow, of_projects};
use crate::features::mijlpaal::views::invoer::NieuweVerschuiving;
use crate::features::sleutelproject::Within;
use crate::platform::db::Command;
use crate::platform::error::{Error, Result};

/// Where a forecast goes and why; the theme exists and can be chosen today.
#[derive(Clone, Debug)]
pub struct Verschuifopdracht {
    naar: Datum,
    oorzaak: Themacode,
    toelichting: Toelichting,
    aanleiding_id: Option<Uuid>,
}

/// A move with the milestone after it, and what follows from it.
#[derive(Debug)]
pub struct Gevolgen {
    pub verschuiving: VerschuivingRow,
    pub mijlpaal: MijlpaalRow,
    /// Each follower as it was, and as it is or would be after moving along.
    pub volgers: Vec<(MijlpaalRow, MijlpaalRow)>,
}

impl Verschuifopdracht {
    /// An order of which `field` is the field of the body that names the cause.
    ///
    /// # Errors
    /// `invoerOngeldig` for a theme that does not exist or cannot be chosen today, a date that no plan is about, or an empty explanation.
    pub fn new(
        tx: &mut Command<'_>,
        naar: NaiveDate,
        precisie: Option<Precisie>,
        (field, oorzaak): (&str, &str),
        toelichting: &str,
    ) -> Result<Self> {
        require_thema(tx, field, oorzaak)?;
        Ok(Self {
            naar: Datum::new(naar, precisie.unwrap_or(Precisie::Dag))
                .map_err(|fault| Error::in_value("naar", &fault))?,
            oorzaak: oorzaak.parse::<Themacode>().map_err(|fault| Error::in_value(field, &fault))?,
            toelichting: Toelichting::new(toelichting).map_err(|fault| Error::in_value("toelichting", &fault))?,
            aanleiding_id: None,
        })
    }
}

/// Moves one forecast; the project must be locked.
///
/// # Errors
/// `projectBeeindigd`, `mijlpaalVervallen`, `mijlpaalAlBehaald`, `zelfdeDatum`.
pub fn shift(
    tx: &mut Command<'_>,
    mijlpaal: &Authorized<Within<MijlpaalRow>>,
    opdracht: &Verschuifopdracht,
) -> Result<(VerschuivingRow, MijlpaalRow)> {
    mijlpaal.project.check_changeable()?;
    let Verschuifopdracht { naar, oorzaak, toelichting, aanleiding_id } = opdracht.clone();
    let dates = mijlpaal.dates();
    let verschuiving = dates.shift(naar, oorzaak, toelichting)?;
    let row = VerschuivingRow {
        id: Uuid::now_v7(),
        mijlpaal_id: mijlpaal.id,
        sleutelproject_id: mijlpaal.sleutelproject_id,
        gemeente_code: mijlpaal.gemeente_code.clone(),
        van: verschuiving.van.datum,
        van_precisie: verschuiving.van.precisie.into(),
        naar: verschuiving.naar.datum,
        naar_precisie: verschuiving.naar.precisie.into(),
        dagen: i32::try_from(verschuiving.dagen).unwrap_or(i32::MAX),
        oorzaak: verschuiving.oorzaak.into(),
        toelichting: verschuiving.toelichting.into(),
        aanleiding_id,
        actor_id: tx.caller().id,
        gebeurd_op: tx.now(),
    };
    insert_verschuiving(tx, mijlpaal, &row, Some(&row.toelichting))?;
    let moved = mijlpaal.row.clone().with_dates(Mijlpaal { prognose: verschuiving.naar, ..dates });
    let moved = store::update(tx, mijlpaal, moved, Some(&row.toelichting))?;
    Ok((row, moved))
}

/// Moves a forecast, and what waits for it along with it when that is asked.
///
/// # Errors
/// `projectBeeindigd`, the errors of [`Verschuifopdracht::new`] and [`shift`], and `invoerOngeldig` when a follower would leave the calendar of plans.
pub fn shift_with_followers(
    tx: &mut Command<'_>,
    mijlpaal: &Authorized<Within<MijlpaalRow>>,
    nieuw: &NieuweVerschuiving,
) -> Result<Gevolgen> {
    let precisie = nieuw.precisie.map(|given| given.0);
    let opdracht = Verschuifopdracht::new(tx, nieuw.naar, precisie, ("oorzaak", &nieuw.oorzaak), &nieuw.toelichting)?;
    let (verschuiving, moved) = shift(tx, mijlpaal, &opdracht)?;
    let mut volgers = Vec::new();
    for (before, naar) in followers(tx, &mijlpaal.row, verschuiving.dagen)? {
        let along = Verschuifopdracht { naar, aanleiding_id: Some(verschuiving.id), ..opdracht.clone() };
        let after = if nieuw.volgers_mee {
            let follower = mijlpaal.entails(Within { project: mijlpaal.project.clone(), row: before.clone() })?;
            shift(tx, &follower, &along)?.1
        } else {
            before.clone().with_dates(Mijlpaal { prognose: naar, ..before.dates() })
        };
        volgers.push((before, after));
    }
    Ok(Gevolgen { verschuiving, mijlpaal: moved, volgers })
}

fn followers(tx: &mut Command<'_>, first: &MijlpaalRow, dagen: i32) -> Result<Vec<(MijlpaalRow, Datum)>> {
    let rows = of_projects(tx, &[first.sleutelproject_id])?;
    let schakels: Vec<Schakel> = rows.iter().map(MijlpaalRow::schakel).collect();
    let chain: Vec<Afhankelijkheid> = rows.iter().flat_map(MijlpaalRow::afhankelijkheden).collect();
    let proposals = propose_followers(first.id, dagen.into(), &schakels, &chain);
    let mut moving = Vec::with_capacity(proposals.len());
    for proposal in proposals {
        let naar =
            Datum::new(proposal.naar.datum, proposal.naar.precisie).map_err(|fault| Error::in_value("naar", &fault))?;
        if let Some(row) = rows.iter().find(|row| row.id == proposal.mijlpaal) {
            moving.push((row.clone(), naar));
        }
    }
    Ok(moving)
}
