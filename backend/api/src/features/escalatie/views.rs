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
use crate::platform::error::{Refusal, Result};

pub use stap::{StapMetDoorwerking, StapView, steps};

/// Een escalatie: een vraag die hogerop een besluit nodig heeft.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Escalatie)]
#[serde(rename_all = "camelCase")]
pub struct EscalatieView {
    id: Uuid,
    /// Wat de escalatie van het project laat zien, en niet meer dan dat.
    sleutelproject: EscalatieProject,
    /// De mijlpaal waarover zij gaat, voor wie het project mag lezen.
    mijlpaal: Option<Naamverwijzing>,
    /// Waarover de vraag gaat.
    soort: Escalatiesoort,
    probleemhouder: Probleemhouder,
    /// De vraag in een paar woorden.
    titel: String,
    /// De vraag, zoals de melder haar stelde.
    vraag: String,
    gewenst_besluit: String,
    /// Hoe de escalatie ervoor staat.
    status: Escalatiestatus,
    /// Het niveau van de ladder, vanaf 1.
    #[schema(minimum = 1)]
    niveau: i32,
    niveau_naam: &'static str,
    /// Wie aan zet is, of dat was toen zij sloot; `null` voor een concept.
    aan_zet: Option<AanZet>,
    /// Wie haar meldde.
    melder: Option<Naamverwijzing>,
    behandelaar: Option<Behandelaar>,
    /// De laatste dag om te reageren.
    reactie_voor: Option<NaiveDate>,
    /// De laatste dag om af te handelen.
    afhandelen_voor: Option<NaiveDate>,
    /// Werkdagen die resten om af te handelen, vandaag niet meegeteld; negatief als de termijn voorbij is. Opgeschort blijft staan wat er restte.
    resterende_werkdagen: Option<i64>,
    /// Of een termijn van dit niveau voorbij is terwijl de klok loopt.
    over_tijd: bool,
    /// De dag waarop beide kanten het laatst zijn gewaarschuwd dat een termijn van dit niveau voorbij was.
    waarschuwing: Option<NaiveDate>,
    /// Het voorstel tot opschaling dat op akkoord wacht.
    voorstel: Option<Voorstel>,
    /// Wat zij opleverde; `null` zolang zij niet is afgehandeld.
    uitkomst: Option<Uitkomst>,
    aangemaakt_op: DateTime<Utc>,
    gewijzigd_op: DateTime<Utc>,
    versie: i32,
    mogelijkheden: Mogelijkheden,
}

/// Het sleutelproject waarover het gaat, met de gemeente die de pen voert.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Sleutelprojectvermelding)]
#[serde(rename_all = "camelCase")]
pub struct EscalatieProject {
    id: Uuid,
    kenmerk: String,
    /// De naam van het project.
    #[schema(example = "Zwolle Spoorzone")]
    naam: String,
    gemeente_code: String,
}

/// Wie aan zet is.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct AanZet {
    organisatie_code: String,
    organisatie_naam: String,
    /// De zetel die aan zet is.
    rol: Behandelaar,
    /// De persoon in die zetel, als die er is.
    naam: Option<String>,
}

/// Een voorstel om naar een andere organisatie op te schalen.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct Voorstel {
    #[schema(minimum = 2)]
    naar_niveau: u8,
    naar_naam: &'static str,
    /// De organisaties die de escalatie daarna lezen en nu nog niet.
    lezers: Vec<String>,
}

/// The cases as the caller sees them, in the same order; what surrounds them is looked up for all at once.
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
        rules::Escalatiestatus::Concept => zaak.project.check_changeable().map_err(Refusal::from),
        status if status.is_closed() => Err(rules::EscalatieFault::Gesloten.into()),
        _ => Err(rules::EscalatieFault::AlGemeld.into()),
    };
    let steps = state.allowed_steps(&zaak.context());
    steps.into_iter().fold(
        Mogelijkheden::default().with("wijzigen", caller, Action::EscalatieWijzigen, &scope, draft),
        |all, (soort, possible)| {
            let name = if soort == rules::Stapsoort::Melding { "melden" } else { soort.as_str() };
            let in_project = soort.check_project(zaak.project.status.0).map_err(Refusal::from);
            // That it is closed says more than that its project ended.
            let open = possible.map_err(Refusal::from).and(in_project);
            all.with(name, caller, Action::of_stap(soort), &scope, open)
        },
    )
}
