//! Who is admitted to each operation. One line per operation; roles are those of `cast.rs`.

use serde_json::{Value, json};

use super::cast::{
    BEHEERDER, BESTUURDER, GEGEVENSBEHEERDER, LEZER, MEDEWERKER, OPDRACHTGEVER, PROJECTLEIDER, PROVINCIE_MEDEWERKER,
};
use super::world::{Kind, World};

/// Who is admitted.
#[derive(Debug)]
pub enum Rule {
    /// Everyone, logged in or not.
    Public,
    /// Everyone who is logged in; what they get differs.
    Anyone,
    /// Every person who is logged in, and no system.
    People,
    /// These, wherever the object is; to others it is 403.
    Only(&'static [&'static str]),
    /// Who may read the object reads it (else 404); these act on it (else 403).
    Object { seen_also_by: &'static [&'static str], actors: &'static [&'static str] },
    /// Who may read the object (else 404) reads this of it only when it is of the own municipality or province (else 403).
    Slip,
    /// These read the object whatever its project (else 404); those act on it (else 403).
    Readers { readers: &'static [&'static str], actors: &'static [&'static str] },
    /// Told in the test file of this name, because its answer is not about rights.
    #[expect(dead_code, reason = "it leads the reader to that file")]
    Told(&'static str),
}

/// The expectation of one operation.
pub struct Line {
    pub operation: &'static str,
    pub rule: Rule,
    /// What stands in its path.
    pub parameters: Vec<(&'static str, Kind)>,
    /// A body that is right, for operations that take one.
    pub body: Option<fn(&World) -> Value>,
}

impl Line {
    fn new(operation: &'static str, rule: Rule) -> Self {
        Self { operation, rule, parameters: Vec::new(), body: None }
    }

    /// With this in its path as `{id}`.
    fn at(self, kind: Kind) -> Self {
        self.with("id", kind)
    }

    /// With this in its path under another name.
    fn with(mut self, name: &'static str, kind: Kind) -> Self {
        self.parameters.push((name, kind));
        self
    }

    fn body(mut self, body: fn(&World) -> Value) -> Self {
        self.body = Some(body);
        self
    }
}

fn public(operation: &'static str) -> Line {
    Line::new(operation, Rule::Public)
}

fn anyone(operation: &'static str) -> Line {
    Line::new(operation, Rule::Anyone)
}

fn people(operation: &'static str) -> Line {
    Line::new(operation, Rule::People)
}

fn only(actors: &'static [&'static str], operation: &'static str) -> Line {
    Line::new(operation, Rule::Only(actors))
}

/// A read of an object, or of what belongs to it.
fn reads(operation: &'static str, kind: Kind) -> Line {
    acts(&[], operation, kind)
}

/// An act on an object, or on what belongs to it.
fn acts(actors: &'static [&'static str], operation: &'static str, kind: Kind) -> Line {
    Line::new(operation, Rule::Object { seen_also_by: &[], actors }).at(kind)
}

/// A read of what tells how the dates of an object moved, and who moved them.
fn reads_slip(operation: &'static str, kind: Kind) -> Line {
    Line::new(operation, Rule::Slip).at(kind)
}

fn told(operation: &'static str, place: &'static str) -> Line {
    Line::new(operation, Rule::Told(place))
}

const ADMINISTRATOR: &[&str] = &[BEHEERDER];
const KEEPER: &[&str] = &[GEGEVENSBEHEERDER];
const LEADER: &[&str] = &[PROJECTLEIDER];

/// All lines.
pub fn table() -> Vec<Line> {
    let mut lines = own_account();
    lines.extend(administration());
    lines.extend(reference_data());
    lines.extend(sleutelprojecten());
    lines.extend(woningbouwplannen());
    lines.extend(importen());
    lines.extend(mijlpalen());
    lines.extend(besluitmomenten());
    lines.extend(verantwoordelijken());
    lines.extend(escalaties());
    lines
}

fn own_account() -> Vec<Line> {
    vec![
        told("createSessie", "sessie.rs"),
        told("renewSessie", "sessie.rs"),
        told("endSessie", "sessie.rs"),
        anyone("getProfiel"),
        people("updateProfiel").body(|_| json!({ "naam": "Iemand anders" })),
        told("changeWachtwoord", "sessie.rs"),
        people("listGebruikersnamen"),
        anyone("listWijzigingen"),
        anyone("listInventaris"),
        anyone("listHandelingen"),
        people("createBezoek"),
        anyone("getWoningenPerJaar"),
        anyone("getOverzicht"),
    ]
}

fn administration() -> Vec<Line> {
    let gebruiker = |_: &World| json!({ "email": "nieuw@proef.example", "naam": "Nieuw" });
    let toekenning = |world: &World| json!({ "gebruikerId": world.id(Kind::Gebruiker), "rol": "medewerker", "organisatieCode": "GM0193" });
    vec![
        only(ADMINISTRATOR, "listGebruikers"),
        only(ADMINISTRATOR, "createGebruiker").body(gebruiker),
        only(ADMINISTRATOR, "getGebruiker").at(Kind::Gebruiker),
        only(ADMINISTRATOR, "updateGebruiker").at(Kind::Gebruiker).body(|_| json!({ "naam": "Anders" })),
        only(ADMINISTRATOR, "resetWachtwoord").at(Kind::Gebruiker),
        only(ADMINISTRATOR, "listToekenningen"),
        only(ADMINISTRATOR, "createToekenning").body(toekenning),
        only(ADMINISTRATOR, "getToekenning").at(Kind::Toekenning),
        only(ADMINISTRATOR, "deleteToekenning").at(Kind::Toekenning),
        only(ADMINISTRATOR, "listApiClients"),
        only(ADMINISTRATOR, "getBereikVanApiClient").at(Kind::ApiClient),
        only(ADMINISTRATOR, "createApiClient").body(|_| World::api_client()),
        only(ADMINISTRATOR, "getApiClient").at(Kind::ApiClient),
        only(ADMINISTRATOR, "updateApiClient").at(Kind::ApiClient).body(|_| json!({ "naam": "Anders" })),
        only(ADMINISTRATOR, "renewGeheim").at(Kind::ApiClient).body(|_| json!({})),
        told("endGeheim", "geheimen.rs"),
    ]
}

fn reference_data() -> Vec<Line> {
    vec![
        public("getOmgeving"),
        public("listProvincies"),
        public("listRegios"),
        public("listGemeenten"),
        public("listKnelpuntthemas"),
        public("listCodelijsten"),
        public("listDoelstellingen"),
        public("listEscalatieladders"),
        public("listRecessen"),
        public("getReces").at(Kind::Reces),
        only(ADMINISTRATOR, "createReces").body(|_| {
            let mut other = World::reces();
            other["van"] = json!("2027-07-18");
            other
        }),
        only(ADMINISTRATOR, "deleteReces").at(Kind::Reces),
    ]
}

fn sleutelprojecten() -> Vec<Line> {
    let pause = |_: &World| json!({ "naar": "gepauzeerd", "oorzaak": "stikstof", "toelichting": "Wacht op onderzoek" });
    vec![
        anyone("listSleutelprojecten"),
        only(LEADER, "createSleutelproject").body(World::sleutelproject),
        reads("getSleutelproject", Kind::Sleutelproject),
        acts(LEADER, "updateSleutelproject", Kind::Sleutelproject).body(|_| json!({ "naam": "Anders" })),
        reads_slip("listStatuswisselingen", Kind::Sleutelproject),
        acts(LEADER, "changeStatus", Kind::Sleutelproject).body(pause),
        reads("listGeschiedenisVanSleutelproject", Kind::Sleutelproject),
        reads("listPlannenVanProject", Kind::Sleutelproject),
        acts(LEADER, "linkWoningbouwplan", Kind::Sleutelproject).body(World::koppeling),
        acts(LEADER, "unlinkWoningbouwplan", Kind::Sleutelproject).with("woningbouwplanId", Kind::GekoppeldPlan),
        reads("listPlanfasen", Kind::Sleutelproject),
        acts(LEADER, "updatePlanfase", Kind::Planfase).body(|_| json!({ "naam": "Verkenning" })),
    ]
}

fn woningbouwplannen() -> Vec<Line> {
    let programma = |_: &World| {
        let regel = json!({ "jaar": 2028, "woningtype": "Meergezins", "betaalbaarheid": "Sociale huur", "soort": "bouw", "gepland": 40, "gerealiseerd": 0 });
        json!({ "regels": [regel] })
    };
    vec![
        anyone("listWoningbouwplannen"),
        only(KEEPER, "createWoningbouwplan").body(World::woningbouwplan),
        reads("getWoningbouwplan", Kind::Woningbouwplan),
        acts(KEEPER, "updateWoningbouwplan", Kind::Woningbouwplan).body(|_| json!({ "naam": "Anders" })),
        acts(KEEPER, "deleteWoningbouwplan", Kind::Woningbouwplan),
        reads("getProgramma", Kind::Woningbouwplan),
        reads("listGeschiedenisVanWoningbouwplan", Kind::Woningbouwplan),
        acts(KEEPER, "replaceProgramma", Kind::Woningbouwplan).body(programma),
    ]
}

/// An import is read by whoever did it, and takes a file instead of JSON.
fn importen() -> Vec<Line> {
    vec![
        told("createImport", "api/importen/rechten.rs"),
        anyone("listImporten"),
        told("getImport", "api/importen/rechten.rs"),
        told("listImportrijen", "api/importen/rechten.rs"),
    ]
}

fn mijlpalen() -> Vec<Line> {
    let shift = |_: &World| json!({ "naar": "2027-06-01", "oorzaak": "stikstof", "toelichting": "Wacht op onderzoek" });
    let correction = |_: &World| json!({ "veld": "prognosedatum", "naar": "2027-06-01", "toelichting": "Typefout" });
    vec![
        public("listMijlpaalsoorten"),
        anyone("listMijlpalen"),
        reads("listMijlpalenVanProject", Kind::Sleutelproject),
        acts(LEADER, "createMijlpaal", Kind::Sleutelproject).body(|_| World::mijlpaal()),
        reads("getMijlpaal", Kind::Mijlpaal),
        reads("listGeschiedenisVanMijlpaal", Kind::Mijlpaal),
        acts(LEADER, "updateMijlpaal", Kind::Mijlpaal).body(|_| json!({ "naam": "Anders" })),
        acts(LEADER, "deleteMijlpaal", Kind::Mijlpaal),
        reads_slip("listVerschuivingen", Kind::Mijlpaal),
        acts(LEADER, "createVerschuiving", Kind::Mijlpaal).body(shift),
        reads_slip("listCorrecties", Kind::Mijlpaal),
        acts(LEADER, "createCorrectie", Kind::Mijlpaal).body(correction),
        reads_slip("listRealisaties", Kind::Mijlpaal),
        acts(LEADER, "createRealisatie", Kind::Mijlpaal).body(|_| json!({ "datum": "2026-11-20" })),
        reads_slip("listVervalverklaringen", Kind::Mijlpaal),
        acts(LEADER, "createVervalverklaring", Kind::Mijlpaal).body(|_| json!({ "toelichting": "Niet meer nodig" })),
    ]
}

fn besluitmomenten() -> Vec<Line> {
    let moment = |_: &World| json!({ "fase": "definitie", "naam": "Kaders", "orgaan": "gemeenteraad" });
    let overgang = |_: &World| json!({ "soort": "afsluiting", "fase": "initiatief", "datum": "2026-11-20" });
    let besluit = |_: &World| json!({ "uitkomst": "aangehouden", "datum": "2026-11-20" });
    vec![
        reads("listBesluitmomenten", Kind::Sleutelproject),
        reads("listFaseovergangen", Kind::Sleutelproject),
        acts(LEADER, "createFaseovergang", Kind::Sleutelproject).body(overgang),
        acts(LEADER, "createBesluitmoment", Kind::Sleutelproject).body(moment),
        reads("getBesluitmoment", Kind::Besluitmoment),
        acts(LEADER, "updateBesluitmoment", Kind::Besluitmoment).body(|_| json!({ "naam": "Anders" })),
        acts(LEADER, "deleteBesluitmoment", Kind::Besluitmoment),
        reads("listBesluiten", Kind::Besluitmoment),
        acts(LEADER, "createBesluit", Kind::Besluitmoment).body(besluit),
    ]
}

fn verantwoordelijken() -> Vec<Line> {
    let seat =
        |_: &World| json!({ "rol": "bestuurlijkOpdrachtgever", "naam": "W. Ethouder", "geldigVanaf": "2026-01-01" });
    vec![
        reads("listVerantwoordelijken", Kind::Sleutelproject),
        acts(LEADER, "createVerantwoordelijke", Kind::Sleutelproject).body(seat),
        acts(LEADER, "createBeeindiging", Kind::Verantwoordelijke).body(|_| json!({ "geldigTot": "2026-12-01" })),
    ]
}

/// A case of Zwolle at the first level: read by Zwolle alone, whoever reads its project.
fn escalaties() -> Vec<Line> {
    const ZWOLLE: &[&str] = &[LEZER, PROJECTLEIDER, OPDRACHTGEVER, MEDEWERKER, GEGEVENSBEHEERDER, BESTUURDER];
    let case = |operation, actors| Line::new(operation, Rule::Readers { readers: ZWOLLE, actors }).at(Kind::Escalatie);
    let vraag =
        |_: &World| json!({ "soort": "knelpunt", "titel": "Nieuw", "vraag": "Wat nu?", "gewenstBesluit": "Dit" });
    let toelichting = |_: &World| json!({ "soort": "toelichting", "toelichting": "Zo zit het" });
    vec![
        anyone("listEscalaties"),
        reads("listEscalatiesVanProject", Kind::Sleutelproject),
        acts(&[PROJECTLEIDER, MEDEWERKER, PROVINCIE_MEDEWERKER], "createEscalatie", Kind::Sleutelproject).body(vraag),
        case("getEscalatie", &[]),
        case("updateEscalatie", &[PROJECTLEIDER, MEDEWERKER]).body(|_| json!({ "titel": "Anders" })),
        case("listStappen", &[]),
        case("createStap", &[PROJECTLEIDER, MEDEWERKER, OPDRACHTGEVER]).body(toelichting),
        case("listGeschiedenisVanEscalatie", &[]),
    ]
}
