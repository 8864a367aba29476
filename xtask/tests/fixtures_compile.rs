//! The generated code of every fixture, in one crate of `regen --out`, compiles without a warning of clippy or rustdoc, and so do the
//! examples in its docs.
#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

#[path = "../../codegen/tests/features/fixture.rs"]
mod fixture;

#[allow(dead_code, reason = "only the examples are taken")]
#[path = "../../codegen/tests/features/shows.rs"]
mod shows;

#[path = "support/tags.rs"]
mod tags;

#[test]
fn the_rust_of_every_fixture_compiles_without_a_warning() {
    // A fixed folder, so that the dependencies are built once.
    let out = Path::new(env!("CARGO_TARGET_TMPDIR")).join("fixtures");
    make_crate(&out);
    let clippy = cargo(&out).args(["clippy", "--version"]).output().is_ok_and(|run| run.status.success());
    // With all tags, with none, and with the group of operations without a tag.
    for features in ["default", "rustls", "rustls,default-tag"] {
        let features = ["--offline", "--quiet", "--no-default-features", "--features", features];
        if clippy {
            passes(cargo(&out).arg("clippy").args(features).args(["--", "--deny", "warnings"]));
        } else {
            passes(cargo(&out).arg("check").args(features).env("RUSTFLAGS", "--deny warnings"));
        }
    }
    let mut doc = cargo(&out);
    passes(doc.args(["doc", "--offline", "--quiet", "--no-deps"]).env("RUSTDOCFLAGS", "--deny warnings"));
    assert_eq!(
        example(&out, "former", include_str!("support/former.rs")),
        "GET /pets?team_member_id=1,2 HTTP/1.1\ncookie: seen=true\nGET /pets?team_member_id=3&page=4 HTTP/1.1\n"
    );
    assert_eq!(
        example(&out, "patterns", include_str!("support/patterns.rs")),
        "x-a: expected a string, found a list\nonly.7: expected an integer, found \"a\"\n\
         `put_closed` was not sent: `[\"12.y\"]` must be at least 1, but is 0\n"
    );
}

/// Returns what an example of the crate prints.
fn example(out: &Path, name: &str, text: &str) -> String {
    fs::create_dir_all(out.join("crate/examples")).unwrap();
    fs::write(out.join("crate/examples").join(name).with_extension("rs"), text).unwrap();
    let run = ["run", "--offline", "--quiet", "--features", "blocking", "--example", name];
    let run = cargo(out).args(run).output().unwrap();
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
    String::from_utf8(run.stdout).unwrap()
}

/// Generates the crate of one fixture, and adds a module for each of the others.
fn make_crate(out: &Path) {
    let root = workspace();
    let _ = fs::remove_dir_all(out.join("crate"));
    let document = root.join("codegen/tests/features/documents_json.json");
    let mut regen = Command::new(env!("CARGO_BIN_EXE_xtask"));
    passes(
        regen
            .arg("regen")
            .arg("--document")
            .arg(document)
            .arg("--out")
            .arg(out.join("crate"))
            .args(["--name", "fixtures"]),
    );
    // With the same versions, nothing must be downloaded.
    fs::copy(root.join("Cargo.lock"), out.join("crate/Cargo.lock")).unwrap();
    let (mut modules, mut features, mut examples) = (String::new(), BTreeSet::new(), Vec::new());
    for mut fixture in fixture::all() {
        fixture.config.module = Some(fixture.name.clone());
        fixture.config.package = Some("fixtures".to_owned());
        let generated = fixture.generate().unwrap_or_else(|error| panic!("{error}"));
        write(&out.join("crate/src"), &generated);
        features.extend(generated.features);
        modules += &format!("pub mod {};\n", fixture.name);
        examples.extend(generated.files.values().flat_map(|rust| shows::examples(rust)));
    }
    assert!(examples.len() > 100, "{} examples", examples.len());
    modules += &as_module(&examples);
    modules += &names_of_the_runtime(&out.join("crate/src"));
    tags::add(&out.join("crate"), features);
    let path = out.join("crate/src/lib.rs");
    let text = fs::read_to_string(&path).unwrap();
    fs::write(path, text.replace("pub mod api;\n", &format!("pub mod api;\n{modules}"))).unwrap();
}

/// The examples as one module, which compiles faster than with rustdoc one by one.
fn as_module(examples: &[String]) -> String {
    let example = |(at, code): (usize, &String)| {
        let code: String = code.lines().map(|line| format!("{}\n", line.strip_prefix("# ").unwrap_or(line))).collect();
        format!("mod e{at} {{\n{code}}}\n")
    };
    let modules: String = examples.iter().enumerate().map(example).collect();
    format!(
        "extern crate self as fixtures;\n#[cfg(feature = \"all-tags\")]\n#[allow(unused, clippy::all)]\n#[rustfmt::skip]\nmod examples {{\n{modules}}}\n"
    )
}

/// Adds documents with a secret and a module named like a function of the runtime's `Client` or `ClientBuilder`.
fn names_of_the_runtime(src: &Path) -> String {
    let mut names = BTreeSet::new();
    for entry in fs::read_dir(src.join("runtime")).unwrap() {
        let Ok(text) = fs::read_to_string(entry.unwrap().path()) else { continue };
        let own = text.split("\nimpl Client").skip(1).filter_map(|rest| rest.split("\n}\n").next());
        let functions = own.flat_map(|body| body.split("fn ").skip(1)).filter_map(|rest| rest.split(['(', '<']).next());
        names.extend(functions.map(str::to_owned));
    }
    assert!(names.contains("build") && names.contains("builder") && names.contains("server"), "{names:?}");
    let taken = fixture::Fixture::read("security_names").document;
    let mut modules = String::new();
    for name in names {
        // Two secrets of a crate cannot have the same name.
        let security = match taken.contains(&format!(" {name}: {{")) {
            true => String::new(),
            false => format!(
                "security: [{{ {name}: [] }}]\ncomponents: {{ securitySchemes: {{ {name}: {{ type: apiKey, in: header, name: K }} }} }}\n"
            ),
        };
        let document = format!(
            "openapi: 3.0.3\ninfo: {{ title: T, version: '1' }}\nservers: [{{ url: 'https://a.example' }}]\n\
             paths: {{ /a: {{ get: {{ operationId: a, responses: {{}} }} }} }}\n{security}"
        );
        let config = codegen::Config { module: Some(name), ..codegen::Config::default() };
        let document = codegen::Source { name: "api.yaml", text: &document };
        let generated =
            codegen::generate(&codegen::Input { document, overlay: None, config, recorded: Vec::new() }).unwrap();
        write(src, &generated);
        modules += &format!("pub mod {};\n", generated.files.keys().next().unwrap().split('/').next().unwrap());
    }
    modules
}

fn write(src: &Path, generated: &codegen::Generated) {
    for (path, text) in &generated.files {
        let path = src.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
}

fn cargo(out: &Path) -> Command {
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.current_dir(out.join("crate")).env("CARGO_TARGET_DIR", out.join("target"));
    cargo
}

fn passes(command: &mut Command) {
    let run = command.output().unwrap();
    assert!(run.status.success(), "{command:?}\n{}", String::from_utf8_lossy(&run.stderr));
}

fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}
