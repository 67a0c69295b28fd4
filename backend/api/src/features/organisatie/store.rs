//! Rows and SQL of the organisations.

use chrono::{DateTime, NaiveDate, Utc};
use diesel::prelude::*;
use serde::{Deserialize, Serialize};
use sleutelbord_domain::policy::ObjectScope;
use utoipa::ToSchema;
use uuid::Uuid;

use crate::access::authorized::Guarded;
use crate::journaled;
use crate::platform::error::{Error, Result};
use crate::platform::journal::Kind;
use crate::platform::lezers::Lezers;
use crate::schema::{gemeente, provincie, regio};
use crate::shipped;

/// A province as stored.
#[derive(Clone, Debug, PartialEq, Queryable, Selectable, Insertable, AsChangeset, Serialize, Deserialize, ToSchema)]
#[diesel(table_name = provincie, treat_none_as_default_value = false, treat_none_as_null = true)]
#[serde(rename_all = "camelCase")]
pub struct ProvincieRow {
    #[serde(default)]
    pub id: Uuid,
    pub code: String,
    pub naam: String,
    #[serde(default)]
    pub gewijzigd_op: DateTime<Utc>,
    #[serde(default)]
    pub versie: i32,
    /// De westelijke, zuidelijke, oostelijke en noordelijke grens, in graden.
    #[schema(example = json!([5.78, 52.12, 7.07, 52.85]))]
    pub omhullende: Option<Vec<f64>>,
}

/// A region as stored.
#[derive(Clone, Debug, PartialEq, Queryable, Selectable, Insertable, AsChangeset, Serialize, Deserialize, ToSchema)]
#[diesel(table_name = regio, treat_none_as_default_value = false, treat_none_as_null = true)]
#[serde(rename_all = "camelCase")]
pub struct RegioRow {
    #[serde(default)]
    pub id: Uuid,
    pub code: String,
    pub naam: String,
    pub provincie_code: String,
    #[serde(default)]
    pub gewijzigd_op: DateTime<Utc>,
    #[serde(default)]
    pub versie: i32,
}

/// A municipality as stored.
#[derive(Clone, Debug, PartialEq, Queryable, Selectable, Insertable, AsChangeset, Serialize, Deserialize, ToSchema)]
#[diesel(table_name = gemeente, treat_none_as_default_value = false, treat_none_as_null = true)]
#[serde(rename_all = "camelCase")]
pub struct GemeenteRow {
    #[serde(default)]
    pub id: Uuid,
    pub code: String,
    pub naam: String,
    pub regio_code: String,
    pub provincie_code: String,
    pub geldig_vanaf: NaiveDate,
    pub geldig_tot: Option<NaiveDate>,
    pub opvolger_code: Option<String>,
    #[serde(default)]
    pub gewijzigd_op: DateTime<Utc>,
    #[serde(default)]
    pub versie: i32,
}

impl GemeenteRow {
    /// Where an object of this municipality belongs.
    ///
    /// # Errors
    /// [`Error::Internal`] when the register holds a code without its shape.
    pub fn scope(&self) -> Result<ObjectScope> {
        let malformed = |fault| Error::Internal(format!("{fault}"));
        Ok(ObjectScope {
            gemeente: Some(self.code.parse().map_err(malformed)?),
            regio: Some(self.regio_code.parse().map_err(malformed)?),
            provincie: Some(self.provincie_code.parse().map_err(malformed)?),
            ..ObjectScope::default()
        })
    }
}

impl Guarded for GemeenteRow {
    fn scope(&self) -> ObjectScope {
        Self::scope(self).unwrap_or_default()
    }
}

shipped!(ProvincieRow, provincie);
shipped!(RegioRow, regio);
shipped!(GemeenteRow, gemeente);

journaled!(
    ProvincieRow,
    Kind {
        open: &["id", "code", "naam", "omhullende", "gewijzigdOp", "versie"],
        ..Kind::new("provincie", "provincie", true)
    },
    since gewijzigd_op,
    version versie,
    |row| Place::root(row.id, Lezers::everyone()).of(&row.code)
);

journaled!(
    RegioRow,
    Kind {
        open: &["id", "code", "naam", "provincieCode", "gewijzigdOp", "versie"],
        ..Kind::new("regio", "regio", true)
    },
    since gewijzigd_op,
    version versie,
    |row| Place::root(row.id, Lezers::everyone()).of(&row.code)
);

journaled!(
    GemeenteRow,
    Kind {
        open: &["id", "code", "naam", "regioCode", "provincieCode", "geldigVanaf", "geldigTot", "opvolgerCode", "gewijzigdOp", "versie"],
        ..Kind::new("gemeente", "gemeente", true)
    },
    since gewijzigd_op,
    version versie,
    |row| Place::root(row.id, Lezers::everyone()).of(&row.code)
);
