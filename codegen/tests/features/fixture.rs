//! The tiny documents of the features: a name in, what `codegen` is given for it out.

use std::fs;
use std::path::{Path, PathBuf};

use codegen::{Config, Error, Generated, Input, Source};

/// A document, with an overlay and a configuration where files of its name stand beside it.
pub(crate) struct Fixture {
    pub(crate) name: String,
    pub(crate) file: String,
    pub(crate) document: String,
    pub(crate) overlay: Option<String>,
    pub(crate) config: Config,
    /// Comment lines at the top of the document or, where that is JSON, of the configuration.
    #[allow(dead_code, reason = "each test takes what it needs")]
    pub(crate) comments: Vec<String>,
}

impl Fixture {
    pub(crate) fn read(name: &str) -> Self {
        let beside = |end: &str| fs::read_to_string(folder().join(format!("{name}{end}"))).ok();
        let file = [".yaml", ".json"].map(|end| format!("{name}{end}"));
        let file = file.into_iter().find(|file| folder().join(file).exists()).expect("the fixture has a document");
        let document = fs::read_to_string(folder().join(&file)).unwrap();
        let config = beside(".toml").unwrap_or_default();
        let head = if file.ends_with(".json") { &config } else { &document };
        let comments = head.lines().take_while(|line| line.starts_with('#')).map(str::to_owned).collect::<Vec<_>>();
        // Only a client that knows its crate has examples, and not every test is about them.
        let package =
            comments.iter().any(|line| line.starts_with("# shows examples: ")).then(|| "pet-store".to_owned());
        Self {
            name: name.to_owned(),
            overlay: beside(".overlay.yaml"),
            config: Config { package, ..Config::parse("codegen.toml", &config).unwrap() },
            document,
            file,
            comments,
        }
    }

    #[allow(dead_code, reason = "each test takes what it needs")]
    pub(crate) fn generate(&self) -> Result<Generated, Error> {
        self.generate_from(&self.document)
    }

    /// With another text in the place of the document.
    #[allow(dead_code, reason = "each test takes what it needs")]
    pub(crate) fn generate_from(&self, text: &str) -> Result<Generated, Error> {
        codegen::generate(&Input {
            document: Source { name: &self.file, text },
            overlay: self.overlay.as_deref().map(|text| Source { name: "overlay.yaml", text }),
            config: self.config.clone(),
            recorded: Vec::new(),
        })
    }
}

/// Every fixture, by name.
pub(crate) fn all() -> Vec<Fixture> {
    let files = fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut names = files
        .filter_map(|file| file.strip_suffix(".yaml").or_else(|| file.strip_suffix(".json")).map(str::to_owned))
        .filter(|name| !name.ends_with(".overlay"))
        .collect::<Vec<_>>();
    names.sort();
    names.iter().map(|name| Fixture::read(name)).collect()
}

fn folder() -> PathBuf {
    // The tests of xtask read the same documents.
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().join("codegen/tests/features")
}
