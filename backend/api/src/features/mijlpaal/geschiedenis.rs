//! What happened to a milestone: moves, corrections, realisations and cancellations. Only added to.

use chrono::{DateTime, NaiveDate, Utc};
use diesel::prelude::*;
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

use super::store::MijlpaalRow;
use super::{Correctieveld, Precisie, Vervalreden};
use crate::access::authorized::Authorized;
use crate::appended;
use crate::features::sleutelproject::Within;
use crate::journaled;
use crate::platform::db::{Command, Read};
use crate::platform::error::Result;
use crate::platform::journal::Kind;
use crate::platform::page::{Page, PageQuery};
use crate::platform::record::Appended;
use crate::schema::{correctie, realisatie, verschuiving, vervalverklaring};
use crate::seek;

/// A move of the forecast as stored.
#[derive(Clone, Debug, Queryable, Selectable, Insertable, Serialize, ToSchema)]
#[diesel(table_name = verschuiving, treat_none_as_default_value = false)]
#[serde(rename_all = "camelCase")]
pub struct VerschuivingRow {
    pub id: Uuid,
    pub mijlpaal_id: Uuid,
    pub sleutelproject_id: Uuid,
    pub gemeente_code: String,
    pub van: NaiveDate,
    pub van_precisie: Precisie,
    pub naar: NaiveDate,
    pub naar_precisie: Precisie,
    pub dagen: i32,
    pub oorzaak: String,
    pub toelichting: String,
    pub aanleiding_id: Option<Uuid>,
    pub actor_id: Option<Uuid>,
    pub gebeurd_op: DateTime<Utc>,
}

/// A date that was put right, as stored.
#[derive(Clone, Debug, Queryable, Selectable, Insertable, Serialize, ToSchema)]
#[diesel(table_name = correctie, treat_none_as_default_value = false)]
#[serde(rename_all = "camelCase")]
pub struct CorrectieRow {
    pub id: Uuid,
    pub mijlpaal_id: Uuid,
    pub sleutelproject_id: Uuid,
    pub gemeente_code: String,
    pub veld: Correctieveld,
    pub van: NaiveDate,
    pub van_precisie: Precisie,
    pub naar: Option<NaiveDate>,
    pub naar_precisie: Option<Precisie>,
    pub toelichting: String,
    pub actor_id: Option<Uuid>,
    pub gebeurd_op: DateTime<Utc>,
}

/// That it happened, as stored.
#[derive(Clone, Debug, Queryable, Selectable, Insertable, Serialize, ToSchema)]
#[diesel(table_name = realisatie, treat_none_as_default_value = false)]
#[serde(rename_all = "camelCase")]
pub struct RealisatieRow {
    pub id: Uuid,
    pub mijlpaal_id: Uuid,
    pub sleutelproject_id: Uuid,
    pub gemeente_code: String,
    pub datum: NaiveDate,
    pub precisie: Precisie,
    pub bewijs: Option<String>,
    pub toelichting: Option<String>,
    pub actor_id: Option<Uuid>,
    pub gebeurd_op: DateTime<Utc>,
}

/// That it no longer counts, as stored.
#[derive(Clone, Debug, Queryable, Selectable, Insertable, Serialize, ToSchema)]
#[diesel(table_name = vervalverklaring, treat_none_as_default_value = false)]
#[serde(rename_all = "camelCase")]
pub struct VervalverklaringRow {
    pub id: Uuid,
    pub mijlpaal_id: Uuid,
    pub sleutelproject_id: Uuid,
    pub gemeente_code: String,
    pub reden: Vervalreden,
    pub toelichting: String,
    pub actor_id: Option<Uuid>,
    pub gebeurd_op: DateTime<Utc>,
}

/// What each of these records can do: be added, be read back newest first.
macro_rules! record {
    ($row:ident, $table:ident, $insert:ident, $list:ident) => {
        /// Keeps it, with the reason that it gives.
        pub fn $insert(
            tx: &mut Command<'_>,
            _mijlpaal: &Authorized<Within<MijlpaalRow>>,
            row: &$row,
            reden: Option<&str>,
        ) -> Result<()> {
            row.append(tx, reden)
        }

        /// One page of those of a milestone, newest first. Ask only for a milestone whose slip the caller may see.
        pub fn $list(read: &mut Read<'_>, mijlpaal: Uuid, page: &PageQuery) -> Result<Page<$row>> {
            let own = || $table::table.filter($table::mijlpaal_id.eq(mijlpaal)).into_boxed();
            let (query, sort) = (own().select($row::as_select()), "-gebeurdOp");
            let rows = seek!(query, page, sort, true, $table::gebeurd_op => DateTime<Utc>, $table::id)
                .load(read.connection())?;
            let total = page.total(&rows, own().select($table::id), read.connection())?;
            page.page(rows, total, sort, |row: &$row| (row.gebeurd_op, row.id))
        }
    };
}

record!(VerschuivingRow, verschuiving, insert_verschuiving, list_verschuivingen);
record!(CorrectieRow, correctie, insert_correctie, list_correcties);
record!(RealisatieRow, realisatie, insert_realisatie, list_realisaties);
record!(VervalverklaringRow, vervalverklaring, insert_vervalverklaring, list_vervalverklaringen);

journaled!(
    VerschuivingRow,
    Kind {
        open: &[],
        inside: &["id", "mijlpaalId", "sleutelprojectId", "gemeenteCode", "van", "vanPrecisie", "naar", "naarPrecisie", "dagen", "oorzaak", "toelichting", "aanleidingId", "actorId", "gebeurdOp"],
        ..Kind::new("verschuiving", "verschuiving", false)
    },
    since gebeurd_op,
    version 1,
    |row| Place::under(row.sleutelproject_id).below(row.mijlpaal_id).inside().of(&row.gemeente_code)
);
appended!(VerschuivingRow, verschuiving);

journaled!(
    CorrectieRow,
    Kind {
        open: &[],
        inside: &["id", "mijlpaalId", "sleutelprojectId", "gemeenteCode", "veld", "van", "vanPrecisie", "naar", "naarPrecisie", "toelichting", "actorId", "gebeurdOp"],
        ..Kind::new("correctie", "correctie", false)
    },
    since gebeurd_op,
    version 1,
    |row| Place::under(row.sleutelproject_id).below(row.mijlpaal_id).inside().of(&row.gemeente_code)
);
appended!(CorrectieRow, correctie);

journaled!(
    RealisatieRow,
    Kind {
        open: &[],
        inside: &["id", "mijlpaalId", "sleutelprojectId", "gemeenteCode", "datum", "precisie", "bewijs", "toelichting", "actorId", "gebeurdOp"],
        ..Kind::new("realisatie", "realisatie", false)
    },
    since gebeurd_op,
    version 1,
    |row| Place::under(row.sleutelproject_id).below(row.mijlpaal_id).inside().of(&row.gemeente_code)
);
appended!(RealisatieRow, realisatie);

journaled!(
    VervalverklaringRow,
    Kind {
        open: &[],
        inside: &["id", "mijlpaalId", "sleutelprojectId", "gemeenteCode", "reden", "toelichting", "actorId", "gebeurdOp"],
        ..Kind::new("vervalverklaring", "vervalverklaring", false)
    },
    since gebeurd_op,
    version 1,
    |row| Place::under(row.sleutelproject_id).below(row.mijlpaal_id).inside().of(&row.gemeente_code)
);
appended!(VervalverklaringRow, vervalverklaring);
