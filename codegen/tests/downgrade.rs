//! Documents in, lowered documents and refusals out.
#![allow(clippy::unwrap_used)]

use codegen::{Report, Source, document, downgrade};

#[test]
fn reads_the_published_document() {
    let Ok(path) = std::env::var("ALTEGIO_DOCUMENT") else {
        eprintln!("ALTEGIO_DOCUMENT is not set: nothing was read");
        return;
    };
    let text = std::fs::read_to_string(&path).unwrap();
    let tree = document::read(Source { name: &path, text: &text }).unwrap();
    let api = downgrade::lower(tree, &path, &mut Report::default()).unwrap();
    assert_eq!(api.operations().count(), 260);
    assert_eq!(api.components.unwrap().schemas.len(), 240);
}
