//! Lowers arrays: to lists, and to tuples where the document allows no other length.

use super::draft::Label;
use super::lower::{Context, Lowering, Site};
use crate::error::Result;
use crate::model::Shape;
use crate::spec::View;

/// Longest tuple for which Rust has the usual traits.
const LONGEST: usize = 12;

impl<'d> Lowering<'_, 'd> {
    pub(super) fn array(&mut self, view: &View<'d>, site: &Site<'_>) -> Result<Shape> {
        let context = |label| Context { origin: site.context.origin.with(label), ..*site.context };
        let list = |item| Shape::List(Box::new(item));
        let further = match view.items.is_empty() {
            true => Shape::Any,
            false => self.lower_all(&view.items, &context(Label::Item), None)?.shape,
        };
        let length = view.prefix.len();
        if length == 0 {
            return Ok(list(further));
        }
        let items = view.prefix.iter().enumerate().map(|(at, node)| {
            let Context { origin, key, .. } = context(Label::Field(format!("item{}", at + 1)));
            self.lower(node, &Context::plain(origin, key)).map(|item| item.shape)
        });
        let mut items = items.collect::<Result<Vec<_>>>()?;
        let is_complete = view.bounds.min_items.is_some_and(|least| least >= length as u64);
        let is_closed = view.bounds.max_items.is_some_and(|most| most <= length as u64);
        if is_complete && is_closed && length <= LONGEST {
            return Ok(Shape::Tuple(items));
        }
        if !is_closed {
            items.push(further);
        }
        if let Some(first) = items.pop()
            && items.iter().all(|item| *item == first)
        {
            return Ok(list(first));
        }
        let what = match (is_complete, is_closed) {
            (true, true) => "a tuple of more than 12 items",
            (false, true) => "a tuple that may be shorter",
            (true, false) => "a tuple that may be longer",
            (false, false) => "a tuple that may be shorter or longer",
        };
        self.report.note(site.pointer, format!("{what}; generated as a list of any values"));
        Ok(list(Shape::Any))
    }
}
