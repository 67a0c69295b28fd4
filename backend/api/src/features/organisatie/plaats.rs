//! Filtering by place: the same three questions, with the same meaning, in every list of what belongs to a municipality.

use serde::Deserialize;
use utoipa::IntoParams;

use super::register::{gemeenten_of_regio, gemeenten_within};
use crate::platform::db::Read;
use crate::platform::error::Result;

/// Of which municipalities.
#[derive(Clone, Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(rename_all = "camelCase")]
pub struct PlaceFilter {
    /// Alleen van deze gemeenten; een project ook als een van hen deelneemt.
    #[param(max_items = 400, style = Form, explode = false)]
    pub gemeente_code: Option<Vec<String>>,
    /// Alleen van de gemeenten van deze regio.
    #[param(max_length = 60, example = "twente")]
    pub regio: Option<String>,
    /// Met `true` alleen van de eigen organisaties en de gemeenten daarbinnen.
    pub mijn: Option<bool>,
}

/// The municipalities that a [`PlaceFilter`] comes down to: what is found lies in every one of these sets.
#[derive(Clone, Debug, Default)]
pub struct Places {
    /// Those that were named, and the own ones: who takes part counts there too.
    pub named: Vec<Vec<String>>,
    /// Those of the region.
    pub region: Option<Vec<String>>,
}

impl PlaceFilter {
    /// Only of the own organisations.
    #[must_use]
    pub fn mine() -> Self {
        Self { mijn: Some(true), ..Self::default() }
    }

    /// The municipalities that are meant today.
    pub fn places(&self, read: &mut Read<'_>) -> Result<Places> {
        let mut named: Vec<Vec<String>> = self.gemeente_code.iter().cloned().collect();
        if self.mijn == Some(true) {
            let own = read.caller().reach.organisations.clone();
            named.push(gemeenten_within(read, &own)?);
        }
        let region = self.regio.as_deref().map(|code| gemeenten_of_regio(read, code)).transpose()?;
        Ok(Places { named, region })
    }
}

impl Places {
    /// Every set of municipalities.
    pub fn sets(&self) -> impl Iterator<Item = &Vec<String>> {
        self.named.iter().chain(&self.region)
    }
}

/// Keeps of a boxed query what lies in these places, by its column of the municipality: `in_places!(query, places, table::gemeente_code)`. One municipality is asked
/// for as one: an index that begins with it then gives the order of a list too, which it does not for any of several.
#[macro_export]
macro_rules! in_places {
    ($query:expr, $places:expr, $column:expr) => {
        $places.sets().fold($query, |query, codes| match codes.as_slice() {
            [code] => query.filter($column.eq(code.clone())),
            codes => query.filter($column.eq_any(codes.to_vec())),
        })
    };
}
