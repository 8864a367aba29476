//! Resolves request bodies: one content, or a choice of several media types.

use openapiv3::{ReferenceOr, RequestBody};

use super::content::{Message, default_names};
use super::parameter::place_origin;
use crate::document::pointer::escape;
use crate::error::Result;
use crate::model::{Body, Choice, Content, Docs, Kind};
use crate::resolve::names::casing::Unique;
use crate::resolve::types::draft::Origin;
use crate::resolve::types::lower::Lowering;

impl Lowering<'_, '_> {
    pub(super) fn request_body(
        &mut self,
        body: &ReferenceOr<RequestBody>,
        id: &str,
        pointer: &str,
    ) -> Result<Option<Body>> {
        let spec = self.spec;
        let (body, pointer) = spec.follow(body, pointer)?;
        let mut contents: Vec<Content> = Vec::new();
        // Of media types that have the same type, the first is sent.
        let mut listed: Vec<_> = body.content.iter().collect();
        listed.sort_by_key(|(media_type, _)| !media_type.eq_ignore_ascii_case("application/json"));
        for (media_type, media) in listed {
            let place = format!("{pointer}/content/{}", escape(media_type));
            let origin = place_origin(&place, id, "Body");
            let content = self.content(Message::Request, (media_type, media), origin, &place)?;
            match contents.iter().find(|known| known.codec == content.codec && known.shape == content.shape) {
                Some(known) => {
                    self.report.note(place, format!("has the same type as {}; only that is sent", known.media_type));
                }
                None => contents.push(content),
            }
        }
        if contents.is_empty() {
            self.report.note(&pointer, "the request body has no content; left out");
            return Ok(None);
        }
        let choice = (contents.len() > 1).then(|| {
            let mut names = Unique::default();
            let choices = contents.iter().map(|content| Choice {
                name: names.take(default_names(content.codec).0.to_owned()),
                content: content.clone(),
            });
            let choices = choices.collect();
            let slot = self.reserve(Origin::operation(id, "BodyChoice"), pointer.clone());
            self.complete(slot, Kind::Choice(choices), Docs::default());
            slot
        });
        let description = body.description.clone().unwrap_or_default();
        Ok(Some(Body { required: body.required, description, contents, choice }))
    }
}
