//! Decides which documented response a success is decoded as, if the document does not list its status.

use reqwest::header::CONTENT_TYPE;

use crate::runtime::encode::parameter::is_json;
use crate::runtime::http::received::Received;
use crate::runtime::json::lenient;
use crate::runtime::json::parser::Json;

/// A success response that the document lists under one status.
#[derive(Debug)]
pub(crate) struct Listed {
    pub(crate) status: u16,
    content: Content,
}

#[derive(Debug)]
enum Content {
    Nothing,
    /// Text or bytes.
    Raw,
    Json,
    /// A JSON object with these fields.
    Object(&'static [&'static str]),
}

#[allow(dead_code, reason = "only some documents have each")]
impl Listed {
    pub(crate) const fn nothing(status: u16) -> Self {
        Self { status, content: Content::Nothing }
    }

    pub(crate) const fn raw(status: u16) -> Self {
        Self { status, content: Content::Raw }
    }

    pub(crate) const fn json(status: u16) -> Self {
        Self { status, content: Content::Json }
    }

    pub(crate) const fn object(status: u16, fields: &'static [&'static str]) -> Self {
        Self { status, content: Content::Object(fields) }
    }
}

impl Received {
    /// Returns the status whose response the body is decoded as. It is the received one, unless the document lists only others: then
    /// the one whose content fits the body best, and of equals the first. An empty list stands for all statuses.
    ///
    /// The docs of [`Response`](crate::Response) describe the rule.
    pub(crate) fn as_listed(&self, listed: &[Listed]) -> u16 {
        let status = self.status();
        if listed.is_empty() || listed.iter().any(|one| one.status == status) {
            return status;
        }
        let text = self.payload_text();
        let found = self.keys(text);
        let start = text.and_then(|text| text.trim_start().bytes().next());
        let is_blank = self.body.iter().all(u8::is_ascii_whitespace);
        let is_other = self.media().is_some_and(|media| !is_json(media));
        let fit = |one: &&Listed| match one.content {
            Content::Nothing => usize::from(is_blank),
            _ if is_blank => 0,
            Content::Raw if is_other => usize::MAX,
            Content::Raw => 1,
            Content::Object(fields) if start == Some(b'{') => {
                2 + found.iter().filter(|key| fields.contains(&key.as_str())).count()
            }
            Content::Json if start.is_some_and(|start| b"{[\"-0123456789tfn".contains(&start)) => 2,
            Content::Object(_) | Content::Json => 0,
        };
        let best = listed.iter().min_by_key(|one| usize::MAX - fit(one));
        best.map_or(status, |one| one.status)
    }

    fn media(&self) -> Option<&str> {
        self.headers.get(CONTENT_TYPE)?.to_str().ok()
    }

    /// Returns the keys of an object, as far as the text is valid.
    fn keys(&self, text: Option<&str>) -> Vec<String> {
        let mut keys = Vec::new();
        if let Some(text) = text {
            // A fault ends it: what stands before the fault counts.
            let _ = lenient::entries(&mut Json::new(text, self.strict), &mut |key, json| {
                keys.push(key.to_owned());
                json.leap().map(drop)
            });
        }
        keys
    }
}
