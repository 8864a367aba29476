//! Reads a fixture of a kind of change: two documents, the expected verdict, and code that uses the client.
//!
//! `NAME.yaml` begins with lines of `key: value` (`about`, `verdict`, for a major one `breaks: when compiled` or `when called`,
//! optionally `config`, or `config of old` and `config of new`). The old and the new document follow, each after a line `---` and
//! without their common beginning.
//! `NAME.rs` is code that compiles against the old client.

use std::fs;
use std::path::{Path, PathBuf};

use codegen::{Config, Generated, Input, Resolved, Source};

#[allow(dead_code, reason = "one test looks at what is said, another compiles")]
pub(crate) struct Fixture {
    pub(crate) name: String,
    pub(crate) about: String,
    pub(crate) verdict: String,
    /// Code that compiled no longer does.
    pub(crate) breaks_code: bool,
    pub(crate) caller: String,
    old: String,
    new: String,
    /// Of the old one and of the new one.
    config: [Config; 2],
}

#[derive(Clone, Copy)]
pub(crate) enum Side {
    Old,
    New,
}

impl Fixture {
    pub(crate) fn read(name: &str) -> Self {
        let text = |end: &str| fs::read_to_string(folder().join(format!("{name}{end}"))).unwrap();
        let (document, caller) = (text(".yaml"), text(".rs"));
        let [head, old, new] = document.split("---\n").collect::<Vec<_>>()[..] else {
            panic!("{name}: not three parts")
        };
        let value = |key: &str| head.lines().find_map(|line| line.strip_prefix(key)?.strip_prefix(": "));
        let breaks = value("breaks");
        assert_eq!(
            value("verdict") == Some("major"),
            breaks.is_some(),
            "{name}: what breaks, and nothing else, says when"
        );
        Self {
            name: name.to_owned(),
            about: value("about").unwrap().to_owned(),
            verdict: value("verdict").unwrap().to_owned(),
            breaks_code: breaks == Some("when compiled"),
            caller,
            old: whole(old),
            new: whole(new),
            config: ["config of old", "config of new"].map(|own| Config {
                module: Some(name.to_owned()),
                ..Config::parse("config", value(own).or(value("config")).unwrap_or_default()).unwrap()
            }),
        }
    }

    #[allow(dead_code, reason = "one test looks at what is said, another compiles")]
    pub(crate) fn resolve(&self, side: Side) -> Resolved {
        codegen::resolve(&self.input(side)).unwrap_or_else(|error| panic!("{}: {error}", self.name))
    }

    #[allow(dead_code, reason = "one test looks at what is said, another compiles")]
    pub(crate) fn generate(&self, side: Side) -> Generated {
        codegen::generate(&self.input(side)).unwrap_or_else(|error| panic!("{}: {error}", self.name))
    }

    fn input(&self, side: Side) -> Input<'_> {
        let [of_old, of_new] = &self.config;
        let (text, config) = match side {
            Side::Old => (&self.old, of_old),
            Side::New => (&self.new, of_new),
        };
        Input {
            document: Source { name: &self.name, text },
            overlay: None,
            config: config.clone(),
            recorded: Vec::new(),
        }
    }
}

/// Every fixture, by name.
pub(crate) fn all() -> Vec<Fixture> {
    let files = fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut names = files.filter_map(|file| file.strip_suffix(".yaml").map(str::to_owned)).collect::<Vec<_>>();
    names.sort();
    names.iter().map(|name| Fixture::read(name)).collect()
}

fn whole(part: &str) -> String {
    let mut text = "openapi: 3.0.3\n".to_owned();
    for (key, usual) in [("info:", "{ title: Pets, version: '1' }"), ("servers:", "[{ url: 'https://pets.example' }]")]
    {
        if !part.lines().any(|line| line.starts_with(key)) {
            text.push_str(&format!("{key} {usual}\n"));
        }
    }
    text + part
}

fn folder() -> PathBuf {
    // The tests of xtask compile the same callers.
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().join("codegen/tests/diff")
}
