//! The reference data that comes with the program; see `reference/README.md` beside the sources for what it is and where it is from.

use crate::features::doelstelling::DoelstellingRow;
use crate::features::escalatieladder::load_default_ladders;
use crate::features::knelpuntthema::KnelpuntthemaRow;
use crate::features::organisatie::{GemeenteRow, ProvincieRow, RegioRow};
use crate::platform::db::Command;
use crate::platform::error::Result;
use crate::platform::reference::bring;

/// Brings the register to the reference data of this version; what is the same is not touched.
///
/// # Errors
/// Whatever the database says.
pub fn load(tx: &mut Command<'_>) -> Result<()> {
    bring::<ProvincieRow>(tx, include_str!("../../../reference/provincies.json"))?;
    bring::<RegioRow>(tx, include_str!("../../../reference/regios.json"))?;
    bring::<GemeenteRow>(tx, include_str!("../../../reference/gemeenten.json"))?;
    bring::<KnelpuntthemaRow>(tx, include_str!("../../../reference/knelpuntthemas.json"))?;
    bring::<DoelstellingRow>(tx, include_str!("../../../reference/doelstellingen.json"))?;
    load_default_ladders(tx).map(|_| ())
}
