//! A case with what decides about it: its project, who sits in the seat that is aan zet, its ladder and the recesses.

use chrono::{NaiveDate, NaiveDateTime};
use diesel::prelude::*;
use sleutelbord_domain::escalatie::{Behandelaar, Context, Escalatie, Ladder};
use sleutelbord_domain::organisatie::Organisatiesoort;
use sleutelbord_domain::policy::{Action, ObjectScope, Rol, roles_of};
use uuid::Uuid;

use super::Probleemhouder;
use super::store::{EscalatieRow, FoundCase, StapRow, find_case, is_open, with_projects};
use crate::access::authorized::{Authorized, Guarded, OfProject};
use crate::access::holders::{Holder, holders_among};
use crate::features::escalatieladder::{ladders_by_id, niveau_naam};
use crate::features::reces::{Bestuurskalender, kalenders_of};
use crate::features::sleutelproject::Sleutelproject;
use crate::features::verantwoordelijke::{VerantwoordelijkeRow, bezettingen};
use crate::platform::clock::{day_of, local_time_of};
use crate::platform::db::{Command, Read};
use crate::platform::error::{Error, Result};
use crate::platform::record::{Appended, Versioned};
use crate::schema::escalatie;

/// The acts that change a case, each by a step of its own: also those on its project, which it follows.
const ACTS: &[Action] = &[
    Action::EscalatieMelden,
    Action::EscalatieWijzigen,
    Action::EscalatieToelichten,
    Action::EscalatieInBehandelingNemen,
    Action::EscalatieOpschalingVoorstellen,
    Action::EscalatieAkkoordOpschaling,
    Action::EscalatieOpschalen,
    Action::EscalatieAfschalen,
    Action::EscalatieOpschorten,
    Action::EscalatieHervatten,
    Action::EscalatieAfhandelen,
    Action::EscalatieAfwijzen,
    Action::EscalatieIntrekken,
    Action::SleutelprojectPauzeren,
    Action::SleutelprojectHervatten,
    Action::SleutelprojectBeeindigen,
];

/// A case with what decides about it, for one reader.
#[derive(Clone, Debug)]
pub struct Zaak {
    pub row: EscalatieRow,
    pub project: Sleutelproject,
    /// Who sits in the seat that is aan zet.
    pub zetel: Option<VerantwoordelijkeRow>,
    pub probleemhouder: Probleemhouder,
    ladder: Ladder,
    gemeente: Bestuurskalender,
    provincie: Bestuurskalender,
    moment: NaiveDateTime,
    scope: ObjectScope,
}

impl Guarded for Zaak {
    fn scope(&self) -> ObjectScope {
        self.scope.clone()
    }
}

impl OfProject for Zaak {
    fn sleutelproject_id(&self) -> Option<Uuid> {
        Some(self.row.sleutelproject_id)
    }
}

impl Zaak {
    /// These cases, completed in as many queries for a page as for one, in the same order.
    pub fn of(read: &mut Read<'_>, found: Vec<FoundCase>) -> Result<Vec<Self>> {
        if found.is_empty() {
            return Ok(Vec::new());
        }
        let moment = day_of(read.now()).and_time(local_time_of(read.now()));
        let projects: Vec<Uuid> = found.iter().map(|case| case.project.id).collect();
        let seats = bezettingen(read, &projects)?;
        let holders = holders_among(read, seats.iter().filter_map(|seat| seat.gebruiker_id))?;
        let ladder_ids: Vec<Uuid> = found.iter().map(|case| case.row.ladder_id).collect();
        let ladders = ladders_by_id(read, &ladder_ids)?;
        let codes: Vec<&str> = found.iter().flat_map(|case| [case.gemeente(), case.provincie()]).collect();
        let kalenders = kalenders_of(read, &codes)?;
        let caller = read.caller().id;
        let of = |code: &str| kalenders.get(code).cloned().unwrap_or_default();
        let complete = |case: FoundCase| {
            let ladder =
                ladders.get(&case.row.ladder_id).ok_or_else(|| Error::Internal("a case without ladder".into()))?;
            let zetel = case.seat(&seats, moment.date()).cloned();
            let scope = case.scope(caller, zetel.as_ref(), &holders);
            Ok(Self {
                zetel,
                probleemhouder: ladder.probleemhouder,
                ladder: ladder.ladder()?,
                gemeente: of(case.gemeente()),
                provincie: of(case.provincie()),
                moment,
                scope,
                row: case.row,
                project: case.project,
            })
        };
        found.into_iter().map(complete).collect()
    }

    /// The state that the rules decide about.
    ///
    /// # Errors
    /// When the level is no level.
    pub fn state(&self) -> Result<Escalatie> {
        self.row.state()
    }

    /// The world as the rules see it: meetings of a table are not planned here yet, so its clock runs by terms.
    #[must_use]
    pub fn context(&self) -> Context<'_> {
        let own = match self.row.behandelaar.and_then(|behandelaar| behandelaar.0.organisatiesoort()) {
            Some(Organisatiesoort::Provincie) => &self.provincie,
            _ => &self.gemeente,
        };
        Context {
            recessen_gemeente: &self.gemeente.recessen,
            recessen_provincie: &self.provincie.recessen,
            verkiezingsperiode: own.verkiezingen.iter().any(|period| period.includes(self.moment.date())),
            ..Context::new(&self.ladder, self.moment)
        }
    }

    /// The name of its level.
    #[must_use]
    pub fn niveau_naam(&self) -> &'static str {
        let level = u8::try_from(self.row.niveau).ok().and_then(|niveau| self.ladder.niveau(niveau));
        level.map(|level| niveau_naam(level.behandelaar)).unwrap_or_default()
    }

    /// Where a proposal that waits would take it: level, behandelaar and organisation.
    #[must_use]
    pub fn proposed(&self) -> Option<(u8, Behandelaar, Option<String>)> {
        self.row.voorstel_op?;
        let naar = u8::try_from(self.row.niveau).ok()?.checked_add(1)?;
        let behandelaar = self.ladder.niveau(naar)?.behandelaar;
        Some((naar, behandelaar, organisatie_of(&self.project, behandelaar)))
    }
}

/// The organisation that is aan zet about a project when `behandelaar` is: the province answers for the Rijk.
#[must_use]
pub fn organisatie_of(project: &Sleutelproject, behandelaar: Behandelaar) -> Option<String> {
    let scope = ObjectScope { behandelaar: Some(behandelaar), ..project.scope() };
    scope.organisatie_aan_zet().map(Into::into)
}

impl FoundCase {
    fn gemeente(&self) -> &str {
        &self.project.gemeente.code
    }

    fn provincie(&self) -> &str {
        &self.project.gemeente.provincie_code
    }

    /// Who sits in the seat that is aan zet. For a closed case: who sat there when it closed, the last thing that happened to it.
    fn seat<'a>(&self, seats: &'a [VerantwoordelijkeRow], today: NaiveDate) -> Option<&'a VerantwoordelijkeRow> {
        let zetel = self.row.behandelaar?.0.zetel()?;
        let day = if self.row.status.0.is_closed() { day_of(self.row.gewijzigd_op) } else { today };
        let sits = |seat: &&VerantwoordelijkeRow| {
            seat.sleutelproject_id == self.project.id && seat.rol.0 == zetel && seat.bezetting().geldig.holds_on(day)
        };
        seats.iter().find(sits)
    }

    /// Where the case belongs for this caller. A named person who may act for the seat is personally aan zet; for any other caller nobody is, unless the
    /// seat has a stand-in. That is a name without an account, so it may be anyone of that organisation who may act for such a seat.
    fn scope(&self, caller: Option<Uuid>, seat: Option<&VerantwoordelijkeRow>, holders: &[Holder]) -> ObjectScope {
        let behandelaar = self.row.behandelaar.map(|behandelaar| behandelaar.0);
        let alone = seat.filter(|seat| seat.vervanger.is_none());
        let named = alone.and_then(|seat| seat.gebruiker_id).filter(|person| {
            let roles: &[Rol] = behandelaar.map(roles_of).unwrap_or_default();
            let acts = |holder: &Holder| {
                holder.gebruiker_id == *person
                    && roles.contains(&holder.rol.0)
                    && holder.organisatie_code == self.row.aan_zet_organisatie
            };
            holders.iter().any(acts)
        });
        ObjectScope {
            melder: self.row.melder_organisatie.parse().ok(),
            behandelaar: behandelaar.filter(|_| named.is_none() || named == caller),
            ..self.project.scope()
        }
    }
}

/// The case with this id and all that decides about it, if the caller may read it.
///
/// # Errors
/// `nietGevonden`.
pub fn find_visible(read: &mut Read<'_>, id: Uuid) -> Result<Zaak> {
    let found = find_case(read, id)?;
    Zaak::of(read, vec![found])?.pop().ok_or_else(|| Error::Internal("a case was found and lost".into()))
}

/// The same, its project locked until the command ends: whoever is aan zet need not be able to read that.
///
/// # Errors
/// `nietGevonden`.
pub fn lock(tx: &mut Command<'_>, id: Uuid) -> Result<Zaak> {
    let project = find_case(tx, id)?.project.id;
    tx.lock_roots(&[project])?;
    find_visible(tx, id)
}

/// The same for the worker, which never waits: `None` when somebody else holds the project at this moment.
pub fn try_lock(tx: &mut Command<'_>, id: Uuid) -> Result<Option<Zaak>> {
    let project = find_case(tx, id)?.project.id;
    if tx.try_lock_roots(&[project])? { find_visible(tx, id).map(Some) } else { Ok(None) }
}

/// The cases of a project that have not ended, whoever may read them: the proof is about what happens to their project, and with that to them.
pub fn open_of(tx: &mut Command<'_>, project: &Authorized<Sleutelproject>) -> Result<Vec<Zaak>> {
    let rows = escalatie::table.filter(escalatie::sleutelproject_id.eq(project.id)).filter(is_open());
    let rows = rows.order(escalatie::id).select(EscalatieRow::as_select()).load(tx.connection())?;
    let found = with_projects(tx, rows)?;
    Zaak::of(tx, found)
}

/// Stores what changed in a case, as its next version.
pub fn update(
    tx: &mut Command<'_>,
    zaak: &Authorized<Zaak>,
    changed: EscalatieRow,
    reden: Option<&str>,
) -> Result<EscalatieRow> {
    zaak.is_for(ACTS)?;
    changed.succeed(tx, &zaak.row, reden)
}

/// Adds a step to the course of a case.
pub fn append(tx: &mut Command<'_>, zaak: &Authorized<Zaak>, row: &StapRow) -> Result<()> {
    zaak.is_for(ACTS)?;
    Appended::append(row, tx, row.toelichting.as_deref())
}
