//! Joins the pieces that describe a thing into one description.

use openapiv3::ExternalDocumentation;

/// Joins a description and a link to further documentation.
pub(crate) fn documented(description: Option<&str>, more: Option<&ExternalDocumentation>) -> String {
    let link = more.map(|more| {
        let text = more.description.as_deref().map_or("See also", |text| text.trim().trim_end_matches('.'));
        format!("{text}: <{}>", more.url)
    });
    paragraphs([description.map(str::to_owned), link])
}

/// Joins the paragraphs that are not empty.
pub(crate) fn paragraphs(parts: [Option<String>; 2]) -> String {
    let parts = parts.into_iter().flatten().filter(|part| !part.trim().is_empty());
    parts.collect::<Vec<_>>().join("\n\n")
}
