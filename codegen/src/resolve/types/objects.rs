//! Lowers objects to structs or maps: their properties, and what they hold beyond these.

use super::MEMBERS;
use super::draft::{Label, Origin};
use super::lower::{Context, Lowered, Lowering, REST, Site, Within, pointer_of};
use crate::error::Result;
use crate::model::{Bounds, Field, Kind, Object, Pattern, Rest, Shape, TypeId};
use crate::resolve::names::casing::{self, Unique};
use crate::spec::{Additional, Node, View};

/// First word in the name of a field for the keys that match a pattern.
const MATCHING: &str = "matching";

impl<'d> Lowering<'_, 'd> {
    pub(super) fn object(&mut self, view: &View<'d>, site: &Site<'_>) -> Result<Shape> {
        let multipart = site.context.within == Within::MultipartBody;
        if view.properties.is_empty() && view.patterns.len() < 2 && !multipart {
            let is_free = view.patterns.is_empty() && !matches!(view.additional, Additional::Closed);
            if let Some(values) = view.entries() {
                let value = self.lower_all(values, &item(site.context), None)?.shape;
                return Ok(self.map(value, view, site));
            } else if is_free {
                return Ok(self.map(Shape::Any, view, site));
            }
        }
        if view.properties.len() > MEMBERS {
            let count = view.properties.len();
            let message =
                format!("has {count} properties; expected at most {MEMBERS}; generated as a map of any values");
            self.report.note(site.pointer, message);
            return Ok(Shape::Map(Box::new(Shape::Any)));
        }
        let id = self.draft(site);
        let within = if multipart { Within::MultipartField } else { Within::Plain };
        let mut fields = Vec::with_capacity(view.properties.len());
        let mut names = Unique::default();
        for (&wire, nodes) in &view.properties {
            let context = Context { origin: Origin::of(id, Label::Field(wire.to_owned())), key: wire, within };
            let lowered = self.lower_all(nodes, &context, None)?;
            let name = names.take(casing::snake(wire, "field"));
            fields.push(Field { required: view.required.contains(wire), ..field(wire.to_owned(), name, lowered) });
        }
        let is_open = self.patterns(view, site, id, &mut fields, &mut names)?;
        if is_open && fields.is_empty() && !multipart {
            return Ok(self.map(Shape::Any, view, site));
        }
        for name in view.required.iter().filter(|name| !view.properties.contains_key(**name)) {
            self.report.note(site.pointer, format!("`{name}` is required but has no schema; no field is generated"));
        }
        let context = Context { origin: Origin::of(id, Label::Field("value".into())), key: site.context.key, within };
        let rest = if is_open { Some(Lowered::bare(Shape::Any)) } else { self.rest(view, &context)? };
        let rest = rest.map(|Lowered { shape, bounds, .. }| {
            Box::new(Rest { name: names.take(REST.into()), declared: true, shape, bounds })
        });
        Ok(self.complete(id, Kind::Object(Object { fields, rest, multipart, role: None }), view.docs.clone()))
    }

    fn map(&mut self, value: Shape, view: &View<'d>, site: &Site<'_>) -> Shape {
        for name in &view.required {
            self.report.note(site.pointer, format!("`{name}` is required but has no schema; kept in the map"));
        }
        Shape::Map(Box::new(value))
    }

    /// Adds a map for each pattern of keys. Returns whether the keys of a pattern must be kept as raw values instead, beside all others
    /// that are not listed.
    fn patterns(
        &mut self,
        view: &View<'d>,
        site: &Site<'_>,
        id: TypeId,
        fields: &mut Vec<Field>,
        names: &mut Unique,
    ) -> Result<bool> {
        let is_typed = matches!(view.additional, Additional::Schema(_));
        let mut is_open = false;
        for (&text, nodes) in &view.patterns {
            let pattern = Pattern::parse(text).filter(|_| site.context.within != Within::MultipartBody);
            let Some(pattern) = pattern else {
                self.unread(text, nodes, site.context.within);
                is_open = true;
                continue;
            };
            let name = casing::snake(&format!("{MATCHING} {}", pattern.prefix()), MATCHING);
            let context = Context::plain(Origin::of(id, Label::Field(name.clone())), site.context.key);
            let mut value = self.lower_all(nodes, &item(&context), None)?;
            if value.shape == Shape::Any && !is_typed {
                is_open = true;
                continue;
            }
            let docs = std::mem::take(&mut value.docs);
            let items = Some(Box::new(value.bounds)).filter(|bounds| **bounds != Bounds::default());
            let map = Lowered::bare(Shape::Map(Box::new(value.shape)));
            fields.push(Field {
                pattern: Some(pattern),
                bounds: Bounds { items, ..Bounds::default() },
                docs,
                ..field(format!("/{text}/"), names.take(name), map)
            });
        }
        Ok(is_open)
    }

    fn unread(&mut self, pattern: &str, nodes: &[Node<'d>], within: Within) {
        let place = if within == Within::MultipartBody { " in a multipart body" } else { "" };
        let pattern = pattern.escape_debug();
        let message = format!(
            "the pattern `{pattern}` is not supported{place}; fields that are not listed are kept as raw values"
        );
        self.report.note(pointer_of(nodes), message);
    }

    /// Lowers the additional properties, if the document allows them.
    fn rest(&mut self, view: &View<'d>, context: &Context<'_>) -> Result<Option<Lowered>> {
        Ok(match &view.additional {
            Additional::Unsaid | Additional::Closed => None,
            Additional::Open => Some(Lowered::bare(Shape::Any)),
            Additional::Schema(nodes) => {
                let context = Context { origin: context.origin.with(Label::Item), ..*context };
                Some(self.lower_all(nodes, &context, None)?)
            }
        })
    }
}

/// Returns the context of each value of a map, which is JSON where it is a part of a multipart body.
fn item<'s>(map: &Context<'s>) -> Context<'s> {
    Context::plain(map.origin.with(Label::Item), map.key)
}

fn field(wire: String, name: String, lowered: Lowered) -> Field {
    Field {
        wire,
        pattern: None,
        name,
        shape: lowered.shape,
        required: false,
        default: lowered.default,
        constant: lowered.constant,
        example: lowered.example,
        bounds: lowered.bounds,
        read_only: lowered.read_only,
        write_only: lowered.write_only,
        docs: lowered.docs,
    }
}
