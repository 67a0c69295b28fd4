//! Finding first and sorting then.

use diesel::prelude::*;

use super::Read;
use crate::platform::error::Result;
use crate::platform::sql::sql;

impl Read<'_> {
    /// Lets `work` gather what is found, and sort that. PostgreSQL may take what is asked for to be common, and rather walk the order of the list until it has met
    /// enough of it; when it is rare after all, that is most of the register. For what has an index of its own and seldom is much: words, what is late.
    ///
    /// # Errors
    /// What `work` says.
    pub fn gathered<T>(&mut self, work: impl FnOnce(&mut Self) -> Result<T>) -> Result<T> {
        sql::<()>("select set_config('enable_indexscan', 'off', true)").execute(self.connection)?;
        let done = work(self)?;
        sql::<()>("select set_config('enable_indexscan', 'on', true)").execute(self.connection)?;
        Ok(done)
    }
}
