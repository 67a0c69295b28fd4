//! The reference data that comes with the program; see `reference/README.md` beside the sources for what it is and where it is from.

use crate::features::doelstelling::DoelstellingRow;
use crate::features::escalatieladder::load_default_ladders;
use crate::features::knelpuntthema::KnelpuntthemaRow;
use crate::features::organisatie::{GemeenteRow, ProvincieRow, RegioRow};
use crate::platform::db::Command;
use crate::platform::error::Result;
use crate::platform::reference::{bring, has_brought, is_newer};

/// The version of the set: raised whenever anything in it changes, which a test below sees.
const VERSIE: i32 = 1;

const PROVINCIES: &str = include_str!("../../../reference/provincies.json");
const REGIOS: &str = include_str!("../../../reference/regios.json");
const GEMEENTEN: &str = include_str!("../../../reference/gemeenten.json");
const KNELPUNTTHEMAS: &str = include_str!("../../../reference/knelpuntthemas.json");
const DOELSTELLINGEN: &str = include_str!("../../../reference/doelstellingen.json");

/// Brings the register to the reference data of this version; what is the same is not touched. Does nothing where this version or a later one brought its own:
/// an older program that starts beside a newer one takes nothing back.
pub fn load(tx: &mut Command<'_>) -> Result<()> {
    if !is_newer(tx, VERSIE)? {
        return Ok(());
    }
    bring::<ProvincieRow>(tx, PROVINCIES)?;
    bring::<RegioRow>(tx, REGIOS)?;
    bring::<GemeenteRow>(tx, GEMEENTEN)?;
    bring::<KnelpuntthemaRow>(tx, KNELPUNTTHEMAS)?;
    bring::<DoelstellingRow>(tx, DOELSTELLINGEN)?;
    load_default_ladders(tx)?;
    has_brought(tx, VERSIE)
}

#[cfg(test)]
mod tests {
    use sha2::{Digest, Sha256};

    use super::{DOELSTELLINGEN, GEMEENTEN, KNELPUNTTHEMAS, PROVINCIES, REGIOS, VERSIE};

    #[test]
    fn a_set_that_changed_has_a_new_version() {
        let set = [PROVINCIES, REGIOS, GEMEENTEN, KNELPUNTTHEMAS, DOELSTELLINGEN].concat();
        let digest: String = Sha256::digest(set).iter().take(8).map(|byte| format!("{byte:02x}")).collect();
        assert_eq!((VERSIE, digest.as_str()), (1, "7c0fc8281349787a"), "raise VERSIE, then write both here");
    }
}
