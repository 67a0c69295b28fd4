//! Reference data in memory: what everything refers to and almost never changes is read once, and again when the database says that it changed.
//!
//! Triggers raise the number in `referentiestand` in the transaction that changes reference data. A caller is loaded together with that number, so each request
//! knows whether what this process remembers still holds, whichever process changed it.

use std::any::{Any, TypeId};
use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};

use diesel::sql_types::BigInt;

use super::sql::{Sql, sql};

type Kept = Arc<dyn Any + Send + Sync>;

/// What one process remembers, each kind with the number under which it was read.
#[derive(Debug, Default)]
pub struct Memory(RwLock<HashMap<TypeId, (i64, Kept)>>);

/// How often the reference data changed, as a value to select.
#[must_use]
pub fn referentiestand() -> Sql<BigInt> {
    sql("(select nummer from referentiestand)")
}

impl Memory {
    /// What is remembered of this kind, if it was read under this number.
    #[must_use]
    pub fn recall<T: Send + Sync + 'static>(&self, stand: i64) -> Option<Arc<T>> {
        let kept = self.0.read().unwrap_or_else(PoisonError::into_inner);
        let (read_under, value) = kept.get(&TypeId::of::<T>())?;
        if *read_under == stand { Arc::clone(value).downcast().ok() } else { None }
    }

    /// Remembers this.
    pub fn remember<T: Send + Sync + 'static>(&self, stand: i64, value: &Arc<T>) {
        let mut kept = self.0.write().unwrap_or_else(PoisonError::into_inner);
        kept.insert(TypeId::of::<T>(), (stand, Arc::clone(value) as Kept));
    }
}
