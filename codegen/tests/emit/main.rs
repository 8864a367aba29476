//! Models in, Rust out: what a feature looks like, and that no model gives a file that is not Rust.
#![allow(clippy::unwrap_used)]

mod api;
mod everything;
mod operations;
#[allow(dead_code, reason = "the fixtures of features take the rest")]
#[path = "../features/shows.rs"]
mod shows;
mod types;

use std::collections::BTreeMap;

use codegen::model::{Api, Group, Operation, Type};

/// Everything that a model gives.
fn files(api: &Api) -> BTreeMap<String, String> {
    let credentials = codegen::emit::credentials([api]).map(|text| (codegen::emit::CREDENTIALS.to_owned(), text));
    codegen::emit::emit(api).into_iter().chain(credentials).collect()
}

/// One file that a model gives; those who write it are not asked about the other files.
fn file(api: &Api, path: &str) -> String {
    let mut all = files(api);
    let text = all.remove(path).unwrap_or_else(|| panic!("no {path} among {:?}", all.keys()));
    text.replacen("// Written by `cargo xtask regen`; changes are lost.\n", "", 1)
}

fn operation_file(operations: Vec<Operation>, types: Vec<Type>) -> String {
    file(&api::api(operations, types), "v1/pets.rs")
}

/// Returns the part of some files that the lines `# shows: …` select, as in `features.rs`.
fn part(api: &Api, shows: &[&str]) -> String {
    let all = files(api);
    let files = all.iter().map(|(path, rust)| (path.clone(), rust.as_str())).collect::<Vec<_>>();
    let shows = shows::Shows::parse(&shows.iter().map(|line| (*line).to_owned()).collect::<Vec<_>>());
    let (text, unmatched) = shows.select(&files);
    assert_eq!(unmatched, Vec::<&str>::new());
    text
}

fn type_file(types: Vec<Type>) -> String {
    file(&api::api(vec![], types), "v1/types/pets.rs")
}

/// `EMIT_OUT=dir` writes the files out, to be compiled beside a runtime.
#[test]
fn every_file_parses() {
    for (path, text) in files(&everything::api()) {
        if let Ok(dir) = std::env::var("EMIT_OUT") {
            let path = std::path::Path::new(&dir).join(&path);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, &text).unwrap();
        }
        let error = syn::parse_file(&text).err();
        assert!(error.is_none() && !text.contains("compile_error"), "{path}: {error:?}");
        let refused = |c: char| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\0' | '\r' | '\t');
        assert!(!text.contains(refused), "{path} holds a character that rustc refuses");
        assert!(text.lines().all(|line| line == line.trim_end()), "{path} has trailing spaces");
    }
}

#[test]
fn the_same_model_gives_the_same_files() {
    let api = everything::api();
    assert_eq!(files(&api), files(&api));
    assert_eq!(codegen::outline(&api), codegen::outline(&api));
}

#[test]
fn any_text_is_a_name_or_a_literal() {
    for name in [
        "",
        "_",
        "self",
        "r#type",
        "a b",
        "*/",
        "\"#",
        "\u{202e}",
        "\0",
        "1",
        "ß",
        "é",
        "名",
        "{x}",
        "'a",
        &"x".repeat(5000),
    ] {
        let mut api = everything::api();
        rename(&mut api, name);
        for (path, text) in files(&api) {
            let error = syn::parse_file(&text).err();
            assert!(error.is_none(), "{name:?} in {path}: {error:?}");
        }
        let outline = codegen::outline(&api);
        assert!(outline.values().flat_map(|text| text.lines()).all(|line| !line.is_empty()), "{name:?}");
    }
}

/// Gives everything that has a name this one.
fn rename(api: &mut Api, name: &str) {
    use codegen::model::Kind;
    let texts = [&mut api.module, &mut api.title, &mut api.version, &mut api.description];
    texts.into_iter().for_each(|text| *text = name.to_owned());
    for server in &mut api.servers {
        (server.name, server.url) = (name.to_owned(), name.to_owned());
        server.variables.iter_mut().for_each(|variable| variable.name = name.to_owned());
    }
    api.secrets.iter_mut().for_each(|secret| secret.name = name.to_owned());
    for scheme in &mut api.schemes {
        (scheme.name, scheme.key) = (name.to_owned(), name.to_owned());
    }
    for Group { name: group, tag, operations, .. } in &mut api.groups {
        (*group, *tag) = (name.to_owned(), name.to_owned());
        for operation in operations {
            (operation.id, operation.name) = (name.to_owned(), name.to_owned());
            (operation.path, operation.method) = (name.to_owned(), name.to_owned());
            operation.docs = api::docs(name, name);
            for parameter in &mut operation.parameters {
                (parameter.name, parameter.wire) = (name.to_owned(), name.to_owned());
            }
        }
    }
    for kind in &mut api.types {
        kind.name = name.to_owned();
        kind.group = Some(name.to_owned());
        match &mut kind.kind {
            Kind::Object(object) => object.fields.iter_mut().for_each(|field| {
                (field.name, field.wire) = (name.to_owned(), name.to_owned());
                field.docs = api::docs(name, name);
            }),
            Kind::TextEnum(of) => of.variants.iter_mut().for_each(|variant| variant.name = name.to_owned()),
            Kind::IntEnum(of) => of.variants.iter_mut().for_each(|variant| variant.name = name.to_owned()),
            Kind::Union(union) => union.variants.iter_mut().for_each(|variant| variant.name = name.to_owned()),
            Kind::Choice(choices) => choices.iter_mut().for_each(|choice| choice.name = name.to_owned()),
            Kind::Responses(variants) => variants.iter_mut().for_each(|variant| variant.name = name.to_owned()),
        }
    }
}

#[test]
fn an_api_of_nothing_is_a_module() {
    let files = files(&Api { module: "api".to_owned(), ..Api::default() });
    assert_eq!(files.keys().collect::<Vec<_>>(), ["api/mod.rs"]);
    insta::assert_snapshot!(files["api/mod.rs"]);
}
