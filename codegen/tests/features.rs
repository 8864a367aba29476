//! Each feature of OpenAPI as a tiny document in `features/`, and the notes and the Rust that it gives.
//!
//! A new case is a document there and its name here; review what `cargo insta review` shows.
//!
//! A snapshot holds all notes, and of the generated text only what the comment lines at the top of the document name (for a
//! document in JSON: of its configuration):
//!
//! ```yaml
//! # shows: Pet, enum Kind*, LIST_PETS.parameters, api/servers.rs
//! # shows signatures: ListPets.*
//! # shows docs: Default.list_pets
//! # shows examples: Default.*
//! ```
//!
//! An entry is one of
//!
//! - the name of an item: `Pet` shows the type, its `impl`s and its macros; `enum Pet`, `impl Union for Pet` or
//!   `object! Pet` shows only one of them; `//! Operations *` shows the docs of a module, found by their text;
//! - the names of an item and of its member, which is a field, a variant, a row or a function: `Pet.id`,
//!   `LIST_PETS.accept`, `Default.list_pets`, `Default.pub fn *`;
//! - the path of a file, to show it whole: a path below `src/`, a path `tests/…` in the test of the operations, or
//!   `features` for the features of the manifest.
//!
//! `*` stands for any text. `shows` leaves out doc comments and derives; `shows signatures` also leaves out the bodies of
//! functions and `impl`s; `shows docs` shows doc comments, and functions without their bodies; `shows examples` shows only
//! the examples in doc comments. If several entries match, the first decides.
//!
//! An entry that matches nothing fails the test, and so does a snapshot of more than [`LONG`] lines: split its document.
#![allow(clippy::unwrap_used)]

use std::fmt::Write;

use fixture::Fixture;
use shows::Shows;

#[path = "features/fixture.rs"]
mod fixture;
#[path = "features/shows.rs"]
mod shows;

const LONG: usize = 300;

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
    bodies_binary
    bodies_choice
    bodies_form
    bodies_json
    bodies_multipart
    bodies_multipart_kinds
    bodies_multipart_parts
    bodies_raw
    bounds
    bounds_everywhere
    operations_dispatch
    documents_30
    documents_31
    documents_json
    documents_overlay
    envelope
    events
    headers_own
    json_api
    names_clashes
    names_config
    names_deprecated
    names_keywords
    names_merge
    numbers
    numbers_not_finite
    numbers_large
    operations
    paging
    parameters_header_cookie
    parameters_path
    parameters_query
    parameters_values
    paths
    rate_limits_own
    required
    responses_charset
    responses_choice
    responses_headers
    responses_inferred
    responses_media
    responses_no_content
    responses_status
    responses_unlisted
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
    tags_prefixed
    unions_inherited
    unions_told
    usage_bodies
    usage_calls
    usage_constructors
    webhooks
    webhooks_30
    usage_files
}

/// Compares the notes and the shown part of a fixture with `features/NAME.snap`.
fn check(name: &str) {
    let fixture = Fixture::read(name);
    let generated = fixture.generate().unwrap_or_else(|error| panic!("{error}"));
    let mut text = String::new();
    for note in generated.report.notes() {
        writeln!(text, "// note {note}").unwrap();
    }
    let features = generated.features.join("\n") + "\n";
    let mut files = vec![("features".to_owned(), features.as_str())];
    files.extend(generated.files.iter().map(|(path, rust)| (path.clone(), without_origin(rust))));
    let credentials = codegen::emit::credentials([&generated.api]);
    files.extend(credentials.iter().map(|rust| (codegen::emit::CREDENTIALS.to_owned(), without_origin(rust))));
    let tests = generated.tests();
    files.extend(tests.iter().map(|(path, rust)| (format!("tests/{path}"), without_origin(rust))));
    let shows = Shows::parse(&fixture.comments);
    let (shown, unmatched) = shows.select(&files);
    assert_eq!(unmatched, Vec::<&str>::new(), "`{name}` shows nothing for these entries");
    assert!(!shown.is_empty(), "`{name}` has no line `# shows: …`");
    text += &shown;
    assert!(text.lines().count() <= LONG, "`{name}` shows {} lines", text.lines().count());
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("features");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(name, text));
}

/// Leaves out the line that says what wrote the file.
fn without_origin(rust: &str) -> &str {
    rust.split_once('\n').map_or(rust, |(_, rest)| rest)
}

#[test]
fn entries_select_items_members_and_docs() {
    let rust = "\
use crate::A;

/// A pet.
#[derive(Debug)]
pub struct Pet {
    /// Its id.
    pub id: i64,
    pub name: String,
}

impl From<i64> for Pet {
    fn from(id: i64) -> Self {
        Self { id }
    }
}

object!(Pet { \"id\": required id });

static LIST: Operation = Operation {
    id: \"list\",
    parameters: &[
        Parameter { name: \"page\" },
    ],
    accept: \"*/*\",
};
";
    let select = |comments: &[&str]| {
        let shows = Shows::parse(&comments.iter().map(|line| line.to_string()).collect::<Vec<_>>());
        let (text, unmatched) = shows.select(&[("a.rs".to_owned(), rust)]);
        let unmatched = unmatched.into_iter().map(str::to_owned).collect::<Vec<_>>();
        (text.replace("\n// ---- a.rs\n\n", ""), unmatched)
    };
    let shown = |comment: &str| {
        let (text, unmatched) = select(&[comment]);
        assert_eq!(unmatched, Vec::<String>::new());
        text
    };
    assert_eq!(shown("# shows: struct Pet"), "pub struct Pet {\n    pub id: i64,\n    pub name: String,\n}\n");
    assert_eq!(shown("# shows docs: Pet.id"), "pub struct Pet {\n    /// Its id.\n    pub id: i64,\n}\n");
    assert_eq!(
        shown("# shows: object! Pet, LIST.accept, LIST.id"),
        "object!(Pet { \"id\": required id });\nstatic LIST: Operation = Operation { id: \"list\", accept: \"*/*\", };\n"
    );
    assert_eq!(shown("# shows signatures: impl *"), "impl From<i64> for Pet;\n");
    assert_eq!(shown("# shows signatures: Pet.fn *"), "impl From<i64> for Pet {\n    fn from(id: i64) -> Self;\n}\n");
    assert_eq!(shown("# shows: a.rs").lines().count(), rust.lines().count() - 3);
    let (text, unmatched) = select(&["# shows: Dog, LIST.id", "# shows docs: Pet.age, Pe"]);
    assert_eq!(text, "static LIST: Operation = Operation { id: \"list\", };\n");
    assert_eq!(unmatched, ["Dog", "Pet.age", "Pe"]);
}
