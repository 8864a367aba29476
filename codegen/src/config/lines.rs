//! Remembers where the lines of a configuration are, in one file or in several.

use std::collections::BTreeMap;

use toml::de::{DeTable, DeValue};

use crate::source::Source;

/// Positions of the lines of a configuration in its files.
#[derive(Debug, Clone, Default)]
pub struct Lines {
    files: Vec<String>,
    /// Position by table and key, and by list and entry. If several files have a line, it is that of the last one.
    places: BTreeMap<(String, String), Place>,
}

#[derive(Debug, Clone, Copy)]
struct Place {
    /// Index of the file.
    file: usize,
    line: usize,
    column: usize,
}

impl Lines {
    /// Adds the lines of a file, which replace those of earlier files.
    pub(super) fn read(&mut self, file: Source<'_>) {
        self.files.push(file.name.to_owned());
        if let Ok(root) = DeTable::parse(file.text) {
            self.table(file.text, "", root.get_ref());
        }
    }

    /// Returns the name of the file, the line and the column.
    pub(super) fn place(&self, table: &str, key: &str) -> Option<(&str, usize, usize)> {
        let Place { file, line, column } = *self.get(table, key)?;
        Some((self.files.get(file)?, line, column))
    }

    pub(super) fn is_shared(&self, table: &str, key: &str) -> bool {
        self.get(table, key).is_some_and(|place| place.file + 1 < self.files.len())
    }

    fn get(&self, table: &str, key: &str) -> Option<&Place> {
        self.places.get(&(table.to_owned(), key.to_owned()))
    }

    fn table(&mut self, text: &str, at: &str, table: &DeTable<'_>) {
        for (key, value) in table {
            self.add(text, at, key.get_ref(), key.span().start);
            let at = if at.is_empty() { key.get_ref().to_string() } else { format!("{at}.{}", key.get_ref()) };
            match value.get_ref() {
                DeValue::Table(table) => self.table(text, &at, table),
                DeValue::Array(entries) => {
                    // The list replaces that of an earlier file.
                    self.places.retain(|(list, _), _| *list != at);
                    for entry in entries {
                        if let DeValue::String(name) = entry.get_ref() {
                            self.add(text, &at, name, entry.span().start);
                        }
                    }
                }
                _ => {}
            }
        }
    }

    fn add(&mut self, text: &str, table: &str, key: &str, at: usize) {
        let (line, column) = place(text, at);
        let file = self.files.len().saturating_sub(1);
        self.places.insert((table.to_owned(), key.to_owned()), Place { file, line, column });
    }
}

/// Returns the line and the column of a byte.
pub(super) fn place(text: &str, at: usize) -> (usize, usize) {
    let before = text.get(..at).unwrap_or(text);
    let column = before.rsplit('\n').next().map_or(0, |tail| tail.chars().count()) + 1;
    (before.matches('\n').count() + 1, column)
}
