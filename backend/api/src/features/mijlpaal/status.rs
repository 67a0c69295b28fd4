//! The status of a milestone as SQL, for filters and counts. It says the same as `sleutelbord_domain::mijlpaal::Mijlpaal::status`; a test over many
//! generated milestones holds the two together.

use chrono::NaiveDate;
use diesel::dsl::{array, exists, not};
use diesel::pg::Pg;
use diesel::prelude::*;
use diesel::sql_types::{Bool, Date, Text, Uuid as SqlUuid};
use sleutelbord_domain::mijlpaal::Mijlpaalstatus;

use crate::schema::mijlpaal;

diesel::define_sql_function! {
    /// The last day of the period that a date with its precision means.
    fn periode_einde(datum: Date, precisie: Text) -> Date;
}

diesel::alias!(mijlpaal as voorganger: Voorganger);

/// A condition on milestones.
pub type Predicate = Box<dyn BoxableExpression<mijlpaal::table, Pg, SqlType = Bool>>;

/// The milestones that have this status at the end of `today`.
#[must_use]
pub fn status_is(status: Mijlpaalstatus, today: NaiveDate) -> Predicate {
    let open = mijlpaal::vervalreden.is_null().and(mijlpaal::realisatiedatum.is_null());
    let basis = periode_einde(mijlpaal::basisdatum, mijlpaal::basis_precisie);
    let prognose = periode_einde(mijlpaal::prognosedatum, mijlpaal::prognose_precisie);
    let ahead = open.and(prognose.ge(today)).and(basis.ge(today));
    match status {
        Mijlpaalstatus::Vervallen => Box::new(mijlpaal::vervalreden.is_not_null()),
        Mijlpaalstatus::Behaald => {
            Box::new(mijlpaal::vervalreden.is_null().and(mijlpaal::realisatiedatum.is_not_null()))
        }
        Mijlpaalstatus::NietBijgewerkt => Box::new(open.and(prognose.lt(today))),
        Mijlpaalstatus::TeLaat => Box::new(open.and(prognose.ge(today)).and(basis.lt(today))),
        Mijlpaalstatus::DreigtTeLaat => Box::new(ahead.and(prognose.gt(basis).or(voorganger_te_laat(today)))),
        Mijlpaalstatus::OpSchema => Box::new(ahead.and(prognose.le(basis)).and(not(voorganger_te_laat(today)))),
    }
}

/// The milestones that have not happened, were not cancelled and are expected on `day` or later.
#[must_use]
pub fn expected_from(day: NaiveDate) -> Predicate {
    let open = mijlpaal::vervalreden.is_null().and(mijlpaal::realisatiedatum.is_null());
    Box::new(open.and(periode_einde(mijlpaal::prognosedatum, mijlpaal::prognose_precisie).ge(day)))
}

/// Whether a milestone that this one depends on is late today.
#[must_use]
pub fn voorganger_te_laat(today: NaiveDate) -> Predicate {
    let basis = periode_einde(voorganger.field(mijlpaal::basisdatum), voorganger.field(mijlpaal::basis_precisie));
    let prognose =
        periode_einde(voorganger.field(mijlpaal::prognosedatum), voorganger.field(mijlpaal::prognose_precisie));
    Box::new(exists(
        voorganger
            .filter(voorganger.field(mijlpaal::sleutelproject_id).eq(mijlpaal::sleutelproject_id))
            .filter(mijlpaal::afhankelijk_van.contains(array::<SqlUuid, _>((voorganger.field(mijlpaal::id),))))
            .filter(voorganger.field(mijlpaal::vervalreden).is_null())
            .filter(voorganger.field(mijlpaal::realisatiedatum).is_null())
            .filter(prognose.ge(today).and(basis.lt(today))),
    ))
}
