//! No files of the project import each other in a circle.
//!
//! Counts every import, re-exports too, and every path in code. A name leads to the file that defines it, through `pub use`. `mod`
//! declarations, generated files and tests do not count.
#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::Path;

use crate::circle::{Circle, circles};

mod circle;
mod tree;
mod uses;

/// The crates, by their root files.
const CRATES: [&str; 3] = ["codegen/src/lib.rs", "generated-client/src/lib.rs", "xtask/src/lib.rs"];

#[test]
fn no_files_import_each_other() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let source = |path: &Path| fs::read_to_string(root.join(path)).ok();
    let found = CRATES.iter().flat_map(|file| find(file, &source)).collect::<Vec<_>>();
    let circles = found.iter().map(Circle::to_string).collect::<String>();
    assert!(circles.is_empty(), "{circles}");
}

/// The circles of a crate.
fn find(root: &str, source: &dyn Fn(&Path) -> Option<String>) -> Vec<Circle> {
    circles(&uses::uses(&tree::read(Path::new(root), source)))
}

/// Checks the circles of a crate whose files are given; the root is `lib.rs`.
fn check(files: &[(&str, &str)], expected: &str) {
    let text = |path: &Path| files.iter().find(|(name, _)| Path::new(name) == path).map(|(_, text)| (*text).to_owned());
    let found = find("lib.rs", &text).iter().map(Circle::to_string).collect::<String>();
    assert_eq!(found, expected);
}

#[test]
fn two_files_that_import_each_other() {
    check(
        &[
            ("lib.rs", "mod a; mod b;"),
            ("a.rs", "use crate::b::B; pub struct A;"),
            ("b.rs", "use super::a::A; pub struct B;"),
        ],
        "2 files use each other; the shortest circle:\n  a.rs uses `crate::b::B` of b.rs\n  b.rs uses `super::a::A` of a.rs\n",
    );
}

#[test]
fn paths_in_code_count() {
    check(
        &[
            ("lib.rs", "mod a; mod b;"),
            ("a.rs", "use crate::b; pub fn a() -> Vec<b::B> { vec![b::B] }"),
            ("b.rs", "pub struct B; fn b() { format!(\"{}\", crate::a::a()) }"),
        ],
        "2 files use each other; the shortest circle:\n  a.rs uses `b::B` of b.rs\n  b.rs uses `crate::a::a` of a.rs\n",
    );
    check(
        &[
            ("lib.rs", "mod a; mod b;"),
            ("a.rs", "pub struct A; fn a() { use super::b; b::f() }"),
            ("b.rs", "pub fn f() { use crate::{a::A}; }"),
        ],
        "2 files use each other; the shortest circle:\n  a.rs uses `super::b` of b.rs\n  b.rs uses `crate::a` of a.rs\n",
    );
}

#[test]
fn a_child_that_uses_its_parent() {
    check(
        &[("lib.rs", "mod a;"), ("a.rs", "mod b; pub struct A(b::B);"), ("a/b.rs", "use super::A; pub struct B;")],
        "2 files use each other; the shortest circle:\n  a/b.rs uses `super::A` of a.rs\n  a.rs uses `b::B` of a/b.rs\n",
    );
    check(&[("lib.rs", "mod a;"), ("a/mod.rs", "mod b; pub struct A;"), ("a/b.rs", "use super::A; pub struct B;")], "");
    check(
        &[
            ("lib.rs", "mod a; pub use a::a;"),
            ("a.rs", "mod b; pub fn a() { b::b() }"),
            ("a/b.rs", "pub(in crate::a) fn b() {}"),
        ],
        "",
    );
}

#[test]
fn re_exports_lead_to_the_definition() {
    let library = ("lib.rs", "mod a; pub use a::{B, C};");
    let (b, c) = (("a/b.rs", "pub struct B;"), ("a/c.rs", "use crate::B; pub struct C;"));
    check(&[library, ("a/mod.rs", "mod b; mod c; pub use b::B; pub use self::c::*;"), b, c], "");
    check(&[library, ("a/mod.rs", "mod b; mod c; pub use b::*; pub use c::C;"), b, c], "");
    check(
        &[library, ("a/mod.rs", "mod b; mod c; pub use b::*; pub use c::C;"), ("a/b.rs", "pub struct B(super::C);"), c],
        "2 files use each other; the shortest circle:\n  a/b.rs uses `super::C` of a/c.rs\n  a/c.rs uses `crate::B` of a/b.rs\n",
    );
}

#[test]
fn macros_count_and_quoted_code_does_not() {
    check(
        &[
            ("lib.rs", "#[macro_use] mod a; mod b;"),
            ("a.rs", "macro_rules! a { () => { $crate::b::f() } }"),
            ("b.rs", "pub fn f() { a!() }"),
        ],
        "2 files use each other; the shortest circle:\n  a.rs uses `crate::b::f` of b.rs\n  b.rs uses `a!` of a.rs\n",
    );
    check(
        &[
            ("lib.rs", "mod a; mod b;"),
            ("a.rs", "pub fn a() { quote!(crate::b::f()) }"),
            ("b.rs", "use crate::a::a; pub fn f() {}"),
        ],
        "",
    );
}

#[test]
fn tests_and_generated_files_do_not_count() {
    check(
        &[
            ("lib.rs", "mod a; mod b; mod c;"),
            (
                "a.rs",
                "use crate::c::C; pub struct A; #[cfg(test)] use crate::b::B; #[cfg(test)] mod tests { use crate::b::B; }",
            ),
            ("b.rs", "use crate::a::A; pub struct B;"),
            ("c.rs", "// Written by `cargo xtask regen`; changes are lost.\nuse crate::a::A;"),
        ],
        "",
    );
}

#[test]
fn the_shortest_of_several_ways_around() {
    check(
        &[
            ("lib.rs", "mod a; mod b; mod c;"),
            ("a.rs", "use crate::b::B; pub struct A;"),
            ("b.rs", "use crate::c::C; pub struct B;"),
            ("c.rs", "use crate::{a::A, b::B}; pub struct C;"),
        ],
        "3 files use each other; the shortest circle:\n  b.rs uses `crate::c::C` of c.rs\n  c.rs uses `crate::b::B` of b.rs\n  all of them:\n    a.rs\n    b.rs\n    c.rs\n",
    );
}
