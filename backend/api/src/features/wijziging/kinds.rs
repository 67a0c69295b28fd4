//! Every kind of record that the journal follows. A kind is declared beside its row; here the lists of all nouns come together.

use std::sync::LazyLock;

use crate::access;
use crate::features::{
    besluitmoment, doelstelling, escalatie, escalatieladder, faseovergang, knelpuntthema, mijlpaal, organisatie,
    planfase, reces, sleutelproject, verantwoordelijke, woningbouwplan,
};
use crate::platform::journal::Kind;

/// All kinds that a reader can hear of. A kind that stands in no list is shown to nobody.
pub static KINDS: LazyLock<Vec<Kind>> = LazyLock::new(|| {
    [
        organisatie::KINDS,
        knelpuntthema::KINDS,
        doelstelling::KINDS,
        reces::KINDS,
        escalatieladder::KINDS,
        woningbouwplan::KINDS,
        sleutelproject::KINDS,
        planfase::KINDS,
        mijlpaal::KINDS,
        verantwoordelijke::KINDS,
        besluitmoment::KINDS,
        faseovergang::KINDS,
        escalatie::KINDS,
        access::KINDS,
    ]
    .concat()
});

/// The kind with this name.
pub fn kind_of(soort: &str) -> Option<&'static Kind> {
    KINDS.iter().find(|kind| kind.soort == soort)
}
