//! Adding and removing recesses. Clocks that run already keep the days that they were given; what starts later counts with them.

use sleutelbord_domain::organisatie::{OrganisatieCode, Organisatiesoort};
use sleutelbord_domain::policy::Action;
use sleutelbord_domain::working_days::Reces;
use uuid::Uuid;

use super::store::{self, RecesRow};
use super::views::NieuwReces;
use crate::access::authorized::{Authorized, authorize};
use crate::platform::db::Command;
use crate::platform::error::{Error, InvalidParam, Result};

/// Adds a recess of a municipality or province of this register.
///
/// # Errors
/// `geenRecht`; `invoerOngeldig` for an organisation without organs, or an end before the start; `alAanwezig`.
pub fn create_reces(tx: &mut Command<'_>, nieuw: &NieuwReces) -> Result<RecesRow> {
    let NieuwReces { organisatie_code, soort, naam, van, tot_en_met } = nieuw.clone();
    let row = RecesRow {
        id: Uuid::now_v7(),
        organisatie_code,
        soort,
        naam: naam.trim().to_owned(),
        van,
        tot_en_met,
        aangemaakt_op: tx.now(),
        versie: 1,
    };
    let row = authorize(tx.caller(), row, Action::ReferentiegegevensBeheren)?;
    check(tx, &row)?;
    store::insert_reces(tx, &row)?;
    Ok((*row).clone())
}

fn check(tx: &mut Command<'_>, row: &Authorized<RecesRow>) -> Result<()> {
    let code: Option<OrganisatieCode> = row.organisatie_code.parse().ok();
    let meets = code.is_some_and(|code| code.soort() != Organisatiesoort::Regio);
    let known = store::organisatienamen(tx, &[&row.organisatie_code])?.contains_key(&row.organisatie_code);
    let faults = [
        (
            !meets || !known,
            ("organisatieCode", "organisatieOnbekend", "Dit is geen gemeente of provincie van dit register."),
        ),
        (
            Reces::new(row.van, row.tot_en_met).is_err(),
            ("totEnMet", "eindeVoorBegin", "Het einde ligt voor het begin, of meer dan een jaar erna."),
        ),
    ];
    let found = faults.into_iter().filter(|(wrong, _)| *wrong);
    let faults: Vec<_> = found.map(|(_, (name, code, reason))| InvalidParam::body(name, code, reason)).collect();
    if faults.is_empty() { Ok(()) } else { Err(Error::invalid(faults)) }
}
