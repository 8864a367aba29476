//! Reports the lines of a configuration table that match nothing or whose name is taken. Such a line has no effect.

use crate::config::Config;
use crate::near::nearest;
use crate::report::Report;
use crate::stale::Stale;

/// A table of the configuration, or a list in it.
#[derive(Clone, Copy)]
pub(crate) struct Table<'a> {
    pub config: &'a Config,
    pub name: &'static str,
}

impl Table<'_> {
    /// Reports each of `keys` that is not `known`. `missing` is the message without the key.
    pub(crate) fn check<'k>(
        self,
        keys: impl IntoIterator<Item = &'k String>,
        known: &[&str],
        missing: &str,
        help: &str,
        report: &mut Report,
    ) {
        for key in keys.into_iter().filter(|key| !known.contains(&key.as_str())) {
            self.unmatched(key, missing, help, nearest(key, known.iter().copied()), report);
        }
    }

    /// Reports a line that matches nothing. `nearest` are the existing names that are most like its key.
    pub(crate) fn unmatched(self, key: &str, missing: &str, help: &str, nearest: Vec<String>, report: &mut Report) {
        let error = self.config.error(self.name, key, format!("{}: {missing} `{key}`", self.name)).help(help);
        let shared = self.config.is_shared(self.name, key);
        report.leave_out(Stale { shared, ..Stale::unmatched(self.name, key, nearest, error) });
    }

    /// Reports a line whose name is taken.
    pub(crate) fn clash(self, key: &str, name: &str, help: &str, report: &mut Report) {
        let message = format!("{}: the name `{name}`, for `{key}`, is already taken", self.name);
        report.leave_out(Stale::clash(self.name, key, self.config.error(self.name, key, message).help(help)));
    }
}
