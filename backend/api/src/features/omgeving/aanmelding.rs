//! The made-up people of a demonstration, so that whoever tries it need not copy addresses.

use diesel::prelude::*;

use super::views::{DemoaanmeldingView, DemopersoonView};
use crate::access::Rol;
use crate::platform::db::Read;
use crate::platform::error::Result;
use crate::schema::{gebruiker, organisatie, toekenning};

/// Where the addresses of made-up people lie.
const DOMAIN: &str = "%@demo.example";

/// Everybody who can log in with the password of the demonstration.
pub fn of_demonstration(read: &mut Read<'_>, wachtwoord: &'static str) -> Result<DemoaanmeldingView> {
    type Line = (String, String, Option<Rol>, Option<String>);
    let lines: Vec<Line> = gebruiker::table
        .left_join(toekenning::table.on(toekenning::gebruiker_id.eq(gebruiker::id)))
        .left_join(organisatie::table.on(organisatie::code.nullable().eq(toekenning::organisatie_code)))
        .filter(gebruiker::email.like(DOMAIN).and(gebruiker::actief))
        .order((toekenning::rol, gebruiker::email, organisatie::naam))
        .select((gebruiker::email, gebruiker::naam, toekenning::rol.nullable(), organisatie::naam.nullable()))
        .load(read.connection())?;
    let mut mensen: Vec<DemopersoonView> = Vec::new();
    for (email, naam, rol, organisatie) in lines {
        match mensen.iter_mut().find(|known| known.email == email) {
            Some(known) => known.organisaties.extend(organisatie),
            None => mensen.push(DemopersoonView { email, naam, rol, organisaties: organisatie.into_iter().collect() }),
        }
    }
    Ok(DemoaanmeldingView { wachtwoord, mensen })
}
