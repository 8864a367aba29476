//! What a document says of a thing in pieces goes in, one description comes out.

use openapiv3::ExternalDocumentation;

/// A description with what it refers to.
pub(super) fn documented(description: Option<&String>, more: Option<&ExternalDocumentation>) -> String {
    let link = more.map(|more| {
        let text = more.description.as_deref().map_or("See also", |text| text.trim().trim_end_matches('.'));
        format!("{text}: <{}>", more.url)
    });
    paragraphs([description.cloned(), link])
}

pub(super) fn paragraphs(parts: [Option<String>; 2]) -> String {
    let parts = parts.into_iter().flatten().filter(|part| !part.trim().is_empty());
    parts.collect::<Vec<_>>().join("\n\n")
}
