//! Each feature of OpenAPI as a tiny document in `features/`, and the notes and the Rust that it gives.
//!
//! A new case is a document there and its name here; review what `cargo insta review` shows.
#![allow(clippy::unwrap_used)]

use std::fmt::Write;

use fixture::Fixture;

#[path = "features/fixture.rs"]
mod fixture;

macro_rules! fixtures {
    ($($name:ident)*) => {
        $(
            #[test]
            fn $name() {
                check(stringify!($name));
            }
        )*

        #[test]
        fn every_document_is_checked() {
            let listed = [$(stringify!($name)),*];
            let missing = fixture::all().into_iter().map(|one| one.name).filter(|name| !listed.contains(&name.as_str()));
            assert_eq!(missing.collect::<Vec<_>>(), Vec::<String>::new());
        }
    };
}

fixtures! {
    answers_headers
    answers_inferred
    answers_media
    answers_status
    bodies_choice
    bodies_form
    bodies_json
    bodies_multipart
    bodies_raw
    bounds
    dispatch
    documents_30
    documents_31
    documents_json
    documents_overlay
    envelope
    events
    headers_own
    names_clashes
    names_config
    names_deprecated
    names_keywords
    numbers
    operations
    paging
    parameters_header_cookie
    parameters_path
    parameters_query
    parameters_values
    rate_limits_own
    required
    schemas_31
    schemas_all_of
    schemas_discriminator
    schemas_docs
    schemas_enums
    schemas_equal
    schemas_free
    schemas_lists
    schemas_objects
    schemas_one_of
    schemas_patterns
    schemas_presence
    schemas_primitives
    schemas_recursion
    schemas_secrets
    security_config
    security_names
    security_requirements
    security_schemes
    servers
    servers_config
    servers_none
    tags
    tags_features
    usage_bodies
    usage_calls
    usage_constructors
    usage_files
}

/// Compares the notes and the files of a fixture with `features/NAME.snap`.
fn check(name: &str) {
    let generated = Fixture::read(name).generate().unwrap_or_else(|error| panic!("{error}"));
    let mut text = String::new();
    for note in generated.report.notes() {
        writeln!(text, "// note {note}").unwrap();
    }
    // What leads to the files, below `src/` and in the test of the operations, and is compiled by feature.
    let by_feature = name == "tags_features";
    let files = generated.files.iter().map(|(path, rust)| (path.clone(), rust));
    let tests = generated.tests.iter().filter(|_| by_feature).map(|(path, rust)| (format!("tests: {path}"), rust));
    if by_feature {
        writeln!(text, "// features {}", generated.features.join(", ")).unwrap();
    }
    for (path, rust) in files.chain(tests).filter(|(path, _)| is_shown(name, path)) {
        // The line that says who wrote the file, and what is the same in each of them.
        let rust = rust.split_once('\n').map_or(rust.as_str(), |(_, rest)| rest);
        if fixture::is_about_usage(name) {
            fixture::examples(rust).iter().for_each(|example| write!(text, "\n{example}").unwrap());
            continue;
        }
        write!(text, "\n// ---- {path}\n{rust}").unwrap();
    }
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("features");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(name, text));
}

/// Files that lead to others are left out, and those that only fixtures of their own are about.
fn is_shown(name: &str, path: &str) -> bool {
    let (_, file) = path.rsplit_once('/').unwrap_or_default();
    match file {
        file if name == "tags_features" => file == "mod.rs",
        "mod.rs" => name == "rate_limits_own",
        "dispatch.rs" => name == "dispatch",
        "security.rs" => name.starts_with("security"),
        "servers.rs" => name.starts_with("servers"),
        _ => true,
    }
}
