//! Reads and writes `source.toml`: where a document is published, and what was downloaded last. Comments, order and unknown keys
//! stay as they are.

use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use anyhow::{Context, Result, bail};
use toml_edit::{DocumentMut, Item, Value};

use crate::files::replace::replace;

#[derive(Debug, Clone)]
pub(crate) struct Source {
    /// What errors call the file.
    name: String,
    table: DocumentMut,
}

/// What `source.toml` records of a download. `None` removes the key, since its value was for another document.
#[derive(Debug)]
pub(crate) struct Facts {
    pub(crate) url: Option<String>,
    pub(crate) sha256: String,
    pub(crate) size: usize,
    pub(crate) etag: Option<String>,
    pub(crate) last_modified: Option<String>,
    /// The version of OpenAPI.
    pub(crate) openapi: Option<String>,
    pub(crate) title: Option<String>,
    /// The version of the API.
    pub(crate) version: Option<String>,
}

impl Source {
    /// Reads the file; a missing file is empty.
    pub(crate) fn read(path: &Path, name: String) -> Result<Self> {
        let text = match fs::read_to_string(path) {
            Err(error) if error.kind() == ErrorKind::NotFound => String::new(),
            text => text.with_context(|| name.clone())?,
        };
        let table = text.parse::<DocumentMut>().with_context(|| name.clone())?;
        let source = Self { name, table };
        for key in ["url", "sha256", "etag", "last_modified"] {
            source.text(key)?;
        }
        source.hosts()?;
        source.is_transcribed()?;
        Ok(source)
    }

    /// The text of a key.
    pub(crate) fn text(&self, key: &str) -> Result<Option<&str>> {
        match self.table.get(key) {
            None => Ok(None),
            Some(item) => match item.as_str() {
                Some(text) => Ok(Some(text)),
                None => bail!("{}: `{key}` is {}; expected text", self.name, item.type_name()),
            },
        }
    }

    /// The hosts that a download may be redirected to, beside that of its URL.
    pub(crate) fn hosts(&self) -> Result<Vec<String>> {
        let Some(item) = self.table.get("hosts") else { return Ok(Vec::new()) };
        let hosts = item.as_array().map(|hosts| hosts.iter().map(|host| host.as_str().map(str::to_owned)).collect());
        match hosts {
            Some(Some(hosts)) => Ok(hosts),
            _ => bail!("{}: `hosts` is not a list of texts; expected one such as `[\"api.example\"]`", self.name),
        }
    }

    pub(crate) fn record(&mut self, facts: Facts) {
        // A document from a file does not change the URL.
        if let Some(url) = facts.url {
            self.set("url", Some(url.into()));
        }
        self.set("openapi", facts.openapi.map(Into::into));
        self.set("title", facts.title.map(Into::into));
        self.set("version", facts.version.map(Into::into));
        self.set("size", i64::try_from(facts.size).ok().map(Into::into));
        self.set("sha256", Some(facts.sha256.into()));
        self.set("etag", facts.etag.map(Into::into));
        self.set("last_modified", facts.last_modified.map(Into::into));
    }

    /// Whether `openapi.yaml` is our own text of the document.
    pub(crate) fn is_transcribed(&self) -> Result<bool> {
        match self.table.get("transcribed") {
            None => Ok(false),
            Some(item) => match item.as_bool() {
                Some(flag) => Ok(flag),
                None => bail!("{}: `transcribed` is {}; expected true or false", self.name, item.type_name()),
            },
        }
    }

    /// The text of the file.
    pub(crate) fn to_text(&self) -> String {
        self.table.to_string()
    }

    /// Writes the file if it changed.
    pub(crate) fn write(&self, path: &Path) -> Result<()> {
        let text = self.to_text();
        if !fs::read(path).is_ok_and(|old| old == text.as_bytes()) {
            replace(path, &text).with_context(|| self.name.clone())?;
        }
        Ok(())
    }

    fn set(&mut self, key: &str, value: Option<Value>) {
        match (value, self.table.get_mut(key)) {
            (None, _) => drop(self.table.remove(key)),
            (Some(mut value), Some(item)) => {
                if let Some(old) = item.as_value() {
                    // Keeps the comment after the value.
                    *value.decor_mut() = old.decor().clone();
                }
                *item = Item::Value(value);
            }
            (Some(value), None) => drop(self.table.insert(key, Item::Value(value))),
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn source(text: &str) -> Result<Source> {
        let folder = tempfile::TempDir::new().unwrap();
        let path = folder.path().join("source.toml");
        fs::write(&path, text).unwrap();
        Source::read(&path, "source.toml".to_owned())
    }

    #[test]
    fn comments_order_and_other_keys_stay() {
        let before = "# Where.\nurl = \"https://a.example/x\" # ours\n\n# Of the last time.\nsha256 = \"1\"\netag = \"e\"\n\
                      contact = \"Ann\"\n";
        let mut source = source(before).unwrap();
        source.record(Facts {
            url: Some("https://b.example/x".to_owned()),
            sha256: "2".to_owned(),
            size: 7,
            etag: None,
            last_modified: Some("Wed".to_owned()),
            openapi: Some("3.1.0".to_owned()),
            title: Some("Pets \"&\" more".to_owned()),
            version: None,
        });
        assert_eq!(
            source.table.to_string(),
            "# Where.\nurl = \"https://b.example/x\" # ours\n\n# Of the last time.\nsha256 = \"2\"\ncontact = \"Ann\"\n\
             openapi = \"3.1.0\"\ntitle = 'Pets \"&\" more'\nsize = 7\nlast_modified = \"Wed\"\n"
        );
    }

    #[test]
    fn what_is_not_as_expected_is_named() {
        let refused = |text| source(text).unwrap_err().to_string();
        assert_eq!(refused("url = 7"), "source.toml: `url` is integer; expected text");
        for hosts in ["hosts = 'a.example'", "hosts = ['a', 1]"] {
            assert_eq!(
                refused(hosts),
                "source.toml: `hosts` is not a list of texts; expected one such as `[\"api.example\"]`"
            );
        }
        assert_eq!(refused("url ="), "source.toml");
    }
}
