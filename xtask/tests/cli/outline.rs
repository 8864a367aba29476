//! `outline` on stdout.

use crate::scratch::{PETS, Scratch};

#[test]
fn lists_the_surface_and_counts_it() {
    let scratch = Scratch::new();
    let outline = scratch.done("outline");
    assert!(outline.starts_with("# pets::"), "{outline}");
    assert!(outline.contains("list_pets") && outline.contains("Pet"), "{outline}");
    assert!(outline.ends_with("\n1 operation (1 call, 0 events), 1 type\n"), "{outline}");
}

#[test]
fn of_another_document() {
    let scratch = Scratch::new();
    scratch.write("api.yaml", &PETS.replace("list_pets", "all_pets"));
    let outline = scratch.done("outline --document api.yaml");
    assert!(outline.starts_with("# api::") && outline.contains("all_pets"), "{outline}");
}
