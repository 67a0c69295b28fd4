//! The read table of the design as SQL: who reads an object follows from its vertrouwelijkheid and from what the caller is to its municipality.

/// The rows of `$table` (with its columns `vertrouwelijkheid` and `gemeente_code`) that the reach of `$caller` opens.
#[macro_export]
macro_rules! within_reach {
    ($table:ident, $caller:expr) => {{
        use sleutelbord_domain::vertrouwelijkheid::Vertrouwelijkheid as Level;
        use $crate::platform::coded::Coded;
        let reach = &$caller.reach;
        let neighbours: Vec<String> = [reach.region.as_slice(), &reach.province].concat();
        let level = |level: Level| $table::vertrouwelijkheid.eq(Coded(level));
        level(Level::Openbaar)
            .or($table::gemeente_code.eq_any(reach.own.clone()))
            .or(level(Level::Regio).and($table::gemeente_code.eq_any(neighbours)))
            .or(level(Level::Provincie).and($table::gemeente_code.eq_any(reach.province.clone())))
    }};
}
