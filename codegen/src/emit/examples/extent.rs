//! Decides how much of a value an example shows: the required fields, and a few more that are instructive.

use serde_json::{Map, Value};

use crate::emit::view::View;
use crate::model::{Field, Object, Shape};

/// Quotes around texts in documents.
pub(in crate::emit) const QUOTES: [char; 2] = ['"', '\''];

/// Longest text that is not cut, in characters.
const TEXT: usize = 40;

#[derive(Clone, Copy, PartialEq)]
pub(in crate::emit) enum Extent {
    Whole,
    /// As much as a person would write in an example.
    Brief {
        /// Whether the value is from the document.
        documented: bool,
        depth: usize,
    },
}

impl Extent {
    pub(in crate::emit) fn inside(self) -> Self {
        match self {
            Self::Whole => Self::Whole,
            Self::Brief { documented, depth } => Self::Brief { documented, depth: depth + 1 },
        }
    }

    /// Returns the indices of the optional fields to show, of those that have a value.
    pub(in crate::emit) fn optional(
        self,
        view: &View<'_>,
        object: &Object,
        entries: &Map<String, Value>,
    ) -> Vec<usize> {
        let optional = object.fields.iter().enumerate().filter(|(_, field)| !field.required);
        let known = optional.filter_map(|(at, field)| Some((at, field, entries.get(&field.wire)?)));
        let Self::Brief { documented, depth } = self else { return known.map(|(at, _, _)| at).collect() };
        let required = object.fields.iter().filter(|field| field.required).count();
        let room = if depth == 0 { 3_usize } else { 2 };
        let mut ranked: Vec<_> =
            known.filter_map(|(at, field, value)| Some((rank(view, documented, field, value)?, at))).collect();
        ranked.sort_unstable();
        let best = ranked.first().map_or(0, |(rank, _)| *rank);
        // Less instructive fields are shown only if the example would be empty without them.
        let room = match best {
            0 => room.saturating_sub(required),
            _ => usize::from(required == 0 && depth < 2),
        };
        ranked.into_iter().filter(|(rank, _)| *rank == best).take(room).map(|(_, at)| at).collect()
    }

    pub(in crate::emit) fn items<'v>(self, shape: &Shape, items: &'v [Value]) -> &'v [Value] {
        let most = match (self, shape) {
            (Self::Whole, _) => items.len(),
            (_, Shape::Named(_) | Shape::Map(_) | Shape::List(_)) => 1,
            _ => 3,
        };
        items.get(..most.min(items.len())).unwrap_or(items)
    }

    pub(in crate::emit) fn entries(self, entries: &Map<String, Value>) -> impl Iterator<Item = (&String, &Value)> {
        let most = match self {
            Self::Whole => usize::MAX,
            Self::Brief { depth: 0..3, .. } => 2,
            Self::Brief { .. } => 0,
        };
        entries.iter().take(most)
    }

    /// Returns the first line of a text without quotes, cut between two words if it is long.
    pub(in crate::emit) fn text(self, text: &str) -> &str {
        let Self::Brief { .. } = self else { return text };
        let line = text.lines().next().unwrap_or_default().trim_matches(QUOTES);
        let Some((end, _)) = line.char_indices().nth(TEXT) else { return line };
        let start = line.get(..end).unwrap_or(line);
        // A word of this length is an address or a code.
        start.rsplit_once(' ').map_or(line.get(..2 * TEXT).unwrap_or(line), |(words, _)| words.trim_end())
    }
}

/// Ranks a field, the most instructive first. Returns `None` if it should not be shown.
fn rank(view: &View<'_>, documented: bool, field: &Field, value: &Value) -> Option<usize> {
    let shape = field.shape.not_null();
    let empty = match value {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::Array(items) => items.is_empty(),
        Value::Object(entries) => entries.is_empty(),
        Value::Bool(_) | Value::Number(_) => false,
    };
    if empty || field.read_only || field.docs.deprecated {
        return None;
    }
    let simple = match shape {
        Shape::Any | Shape::Null | Shape::Nothing | Shape::Map(_) | Shape::Tuple(_) | Shape::Nullable(_) => false,
        Shape::Named(_) => view.is_enum(shape),
        Shape::List(inner) => view.is_enum(inner) || !matches!(**inner, Shape::Named(_) | Shape::Any | Shape::List(_)),
        _ => true,
    };
    let shown = documented || field.example.is_some() || field.default.is_some();
    let told = *shape != Shape::Text;
    Some(match (simple, shown, told) {
        (true, true, _) => 0,
        (false, true, _) => 1,
        (true, false, true) => 2,
        (true, false, false) => 3,
        (false, false, _) => 4,
    })
}
