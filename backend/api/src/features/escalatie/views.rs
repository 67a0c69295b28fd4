//! Wire types of the cases.

pub mod invoer;
mod stap;

use std::collections::HashMap;

use chrono::{DateTime, NaiveDate, Utc};
use serde::Serialize;
use sleutelbord_domain::escalatie as rules;
use sleutelbord_domain::policy::Action;
use utoipa::ToSchema;
use uuid::Uuid;

use super::store::{self, EscalatieRow, FoundCase};
use super::zaak::Zaak;
use super::{Behandelaar, Escalatiesoort, Escalatiestatus, Probleemhouder, Uitkomst};
use crate::access::authorized::{Guarded, Mogelijkheden};
use crate::access::names::{Naamverwijzing, Names};
use crate::features::escalatieladder::niveau_naam;
use crate::features::organisatie;
use crate::platform::calendar::Moment;
use crate::platform::caller::Caller;
use crate::platform::db::Read;
use crate::platform::error::Result;

pub use stap::StapView;

/// A case.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Escalatie)]
#[serde(rename_all = "camelCase")]
pub struct EscalatieView {
    id: Uuid,
    /// What of the project opens by the case: nothing but this.
    sleutelproject: EscalatieProject,
    /// The milestone that it is about, for who may read the project.
    mijlpaal: Option<Naamverwijzing>,
    soort: Escalatiesoort,
    probleemhouder: Probleemhouder,
    titel: String,
    vraag: String,
    gewenst_besluit: String,
    status: Escalatiestatus,
    /// The level of the ladder, from 1.
    #[schema(minimum = 1)]
    niveau: i32,
    niveau_naam: &'static str,
    /// Who is aan zet, or was when it closed; null for a draft.
    aan_zet: Option<AanZet>,
    /// Who raised it.
    melder: Option<Naamverwijzing>,
    behandelaar: Option<Behandelaar>,
    /// The last day to respond.
    reactie_voor: Option<NaiveDate>,
    /// The last day to settle.
    afhandelen_voor: Option<NaiveDate>,
    /// Working days left to settle it, today not counted; negative when overdue. A paused case keeps what was left.
    resterende_werkdagen: Option<i64>,
    /// Whether a term of this level ended while its clock runs.
    over_tijd: bool,
    /// The day on which both sides were last warned that a term of this level ended.
    waarschuwing: Option<NaiveDate>,
    /// A proposal to move up that waits for akkoord.
    voorstel: Option<Voorstel>,
    uitkomst: Option<Uitkomst>,
    aangemaakt_op: DateTime<Utc>,
    gewijzigd_op: DateTime<Utc>,
    versie: i32,
    mogelijkheden: Mogelijkheden,
}

/// The project of a case.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct EscalatieProject {
    id: Uuid,
    kenmerk: String,
    naam: String,
    gemeente_code: String,
}

/// Who is aan zet on a case.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct AanZet {
    organisatie_code: String,
    organisatie_naam: String,
    rol: Behandelaar,
    /// The person in that seat, where there is one.
    naam: Option<String>,
}

/// A proposal to move a case up to another organisation.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct Voorstel {
    #[schema(minimum = 2)]
    naar_niveau: u8,
    naar_naam: &'static str,
    /// The organisations that will read the case after it, and do not now.
    lezers: Vec<String>,
}

/// The cases as the caller sees them, in the same order; what surrounds them is looked up for all at once.
///
/// # Errors
/// Whatever the database says.
pub fn views_of(read: &mut Read<'_>, found: Vec<FoundCase>) -> Result<Vec<EscalatieView>> {
    let zaken = Zaak::of(read, found)?;
    let around = Surroundings::of(read, &zaken)?;
    zaken.into_iter().map(|zaak| EscalatieView::new(read.caller(), zaak, &around)).collect()
}

/// What stands around cases.
struct Surroundings {
    people: Names,
    organisaties: HashMap<String, String>,
    mijlpalen: HashMap<Uuid, String>,
}

impl Surroundings {
    fn of(read: &mut Read<'_>, zaken: &[Zaak]) -> Result<Self> {
        let people = Names::of(read, zaken.iter().map(|zaak| zaak.row.melder_id))?;
        let next = zaken.iter().filter_map(Zaak::proposed).filter_map(|(_, _, code)| code);
        let mut codes: Vec<String> =
            next.chain(zaken.iter().filter_map(|zaak| zaak.row.aan_zet_organisatie.clone())).collect();
        codes.sort();
        codes.dedup();
        let codes: Vec<&str> = codes.iter().map(String::as_str).collect();
        let organisaties = organisatie::names_of(read, &codes)?;
        let ids: Vec<Uuid> = zaken.iter().filter_map(|zaak| zaak.row.mijlpaal_id).collect();
        Ok(Self { people, organisaties, mijlpalen: store::readable_mijlpalen(read, &ids)? })
    }

    fn organisatie(&self, code: &str) -> String {
        self.organisaties.get(code).cloned().unwrap_or_else(|| code.to_owned())
    }
}

impl EscalatieView {
    fn new(caller: &Caller, zaak: Zaak, around: &Surroundings) -> Result<Self> {
        let (state, context) = (zaak.state()?, zaak.context());
        let mogelijkheden = mogelijkheden(caller, &zaak, &state);
        let resterende_werkdagen = state.remaining_working_days(&context);
        let over_tijd = state.is_over_tijd(context.today());
        let level = zaak.niveau_naam();
        let voorstel = zaak.proposed().map(|(naar_niveau, behandelaar, code)| Voorstel {
            naar_niveau,
            naar_naam: niveau_naam(behandelaar),
            lezers: code
                .filter(|code| !zaak.row.lezers.contains(code))
                .map(|code| around.organisatie(&code))
                .into_iter()
                .collect(),
        });
        let probleemhouder = zaak.probleemhouder;
        let Zaak { row, project, zetel, .. } = zaak;
        let EscalatieRow {
            id,
            sleutelproject_id: _,
            mijlpaal_id,
            ladder_id: _,
            gemeente_code: _,
            melder_id,
            melder_organisatie: _,
            lezers: _,
            soort,
            titel,
            vraag,
            gewenst_besluit,
            status,
            niveau,
            behandelaar,
            aan_zet_organisatie,
            reactie_voor,
            afhandelen_voor,
            in_behandeling_op: _,
            opgeschort_op: _,
            voorstel_op: _,
            gewaarschuwd_op,
            geopend: _,
            uitkomst,
            aangemaakt_op,
            gewijzigd_op,
            versie,
        } = row;
        let naam = zetel.map(|seat| seat.naam);
        let aan_zet = behandelaar.zip(aan_zet_organisatie).map(|(rol, organisatie_code)| AanZet {
            organisatie_naam: around.organisatie(&organisatie_code),
            organisatie_code,
            rol,
            naam,
        });
        let mijlpaal = mijlpaal_id.and_then(|id| Some(Naamverwijzing { id, naam: around.mijlpalen.get(&id)?.clone() }));
        Ok(Self {
            id,
            sleutelproject: EscalatieProject {
                id: project.id,
                kenmerk: project.kenmerk.clone(),
                naam: project.naam.clone(),
                gemeente_code: project.gemeente_code.clone(),
            },
            mijlpaal,
            soort,
            probleemhouder,
            titel,
            vraag,
            gewenst_besluit,
            status,
            niveau,
            niveau_naam: level,
            aan_zet,
            melder: around.people.get(melder_id),
            behandelaar,
            reactie_voor,
            afhandelen_voor,
            resterende_werkdagen,
            over_tijd,
            waarschuwing: gewaarschuwd_op,
            voorstel,
            uitkomst,
            aangemaakt_op,
            gewijzigd_op,
            versie,
            mogelijkheden,
        })
    }
}

impl EscalatieView {
    /// The days on which it is to be answered and settled, while its clock runs.
    pub fn termijnen(&self) -> impl Iterator<Item = Moment> {
        let running = self.status.0.is_running();
        let answer = self.reactie_voor.filter(|_| self.status.0 == rules::Escalatiestatus::Gemeld);
        let terms = [(answer, "Reageren"), (self.afhandelen_voor, "Afhandelen")];
        terms.into_iter().filter_map(move |(day, act)| {
            let day = day.filter(|_| running)?;
            let id = format!("{}-{}", self.id, act.to_lowercase());
            let title = format!("{act}: {} – {}", self.titel, self.sleutelproject.naam);
            Some(Moment { id, title, first_day: day, last_day: day, changed: self.gewijzigd_op })
        })
    }
}

/// What the caller may do with the case now: who may is the policy, what is possible are the rules.
fn mogelijkheden(caller: &Caller, zaak: &Zaak, state: &rules::Escalatie) -> Mogelijkheden {
    let scope = zaak.scope();
    let draft = match state.status {
        rules::Escalatiestatus::Concept => Ok(()),
        status if status.is_closed() => Err(rules::EscalatieFout::Gesloten.code()),
        _ => Err(rules::EscalatieFout::AlGemeld.code()),
    };
    let steps = state.allowed_steps(&zaak.context());
    steps.into_iter().fold(
        Mogelijkheden::default().with("wijzigen", caller, Action::EscalatieWijzigen, &scope, draft),
        |all, (soort, possible)| {
            let name = if soort == rules::Stapsoort::Melding { "melden" } else { soort.as_str() };
            all.with(name, caller, Action::of_stap(soort), &scope, possible.map_err(|fault| fault.code()))
        },
    )
}
