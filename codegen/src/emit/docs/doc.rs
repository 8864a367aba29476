//! Writes the rustdoc of fields, parameters, variants and types. `markdown` escapes the texts of the document.

use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens, quote};
use serde_json::Value;

use crate::emit::docs::code::code;
use crate::emit::docs::markdown::{line, render};
use crate::emit::view::View;
use crate::model::{Bounds, Docs, EnumVariant, Field, Kind, Parameter, Shape, TypeId};

/// Paragraphs of rustdoc.
#[derive(Default)]
pub(in crate::emit) struct Doc {
    paragraphs: Vec<String>,
}

impl Doc {
    /// Returns the summary and the description.
    pub(in crate::emit) fn of(docs: &Docs) -> Self {
        let mut doc = Self::default();
        let summary = line(&docs.summary);
        let description = render(&docs.description);
        if summary != description {
            doc.push(summary);
        }
        doc.push(description);
        doc
    }

    pub(in crate::emit) fn markdown(text: &str) -> Self {
        let mut doc = Self::default();
        doc.push(render(text));
        doc
    }

    /// Adds a paragraph in which all texts of the document are escaped.
    pub(in crate::emit) fn push(&mut self, paragraph: impl Into<String>) {
        let paragraph = paragraph.into();
        if !paragraph.is_empty() {
            self.paragraphs.push(paragraph);
        }
    }

    /// Returns the lines of the docs of a file, with `//!`.
    pub(in crate::emit) fn inner(&self) -> String {
        self.text().lines().map(|line| format!("//! {line}").trim_end().to_owned() + "\n").collect()
    }

    pub(in crate::emit) fn is_empty(&self) -> bool {
        self.paragraphs.is_empty()
    }

    pub(in crate::emit) fn text(&self) -> String {
        self.paragraphs.join("\n\n")
    }
}

impl ToTokens for Doc {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        for (index, paragraph) in self.paragraphs.iter().enumerate() {
            if index > 0 {
                tokens.extend(quote!(#[doc = ""]));
            }
            for line in paragraph.lines() {
                let line = match line {
                    "" => Literal::string(""),
                    line => Literal::string(&format!(" {line}")),
                };
                tokens.extend(quote!(#[doc = #line]));
            }
        }
    }
}

/// Returns the docs of a field, with its wire name if it differs.
pub(in crate::emit) fn field(field: &Field, name: &str) -> Doc {
    let mut doc = Doc::of(&field.docs);
    let mut facts = match &field.pattern {
        Some(pattern) => vec![format!("fields whose names match {}", code(&pattern.text))],
        None => wire(&field.wire, name),
    };
    if field.read_only {
        facts.push("read only".to_owned());
    }
    if field.write_only {
        facts.push("write only".to_owned());
    }
    facts.extend(field.constant.as_ref().map(|only| format!("always {}", code(&only.to_string()))));
    facts.extend(default(field.default.as_ref()));
    facts.extend(bounds(&field.bounds));
    if field.docs.deprecated {
        facts.push("deprecated".to_owned());
    }
    doc.push(sentence(&facts));
    doc
}

pub(in crate::emit) fn parameter(parameter: &Parameter, name: &str) -> Doc {
    let mut doc = Doc::of(&parameter.docs);
    doc.push(sentence(&parameter_facts(parameter, name)));
    doc
}

/// Describes a parameter on one line, for the list of the arguments of a function.
pub(in crate::emit) fn argument(parameter: &Parameter, name: &str) -> Option<String> {
    let summary = brief(&parameter.docs);
    let mut facts = parameter_facts(parameter, name);
    if parameter.docs.deprecated {
        facts.push("deprecated".to_owned());
    }
    let facts = sentence(&facts);
    let name = name.trim_start_matches("r#");
    match (summary.is_empty(), facts.is_empty()) {
        (true, true) => None,
        (false, true) => Some(format!("- `{name}`: {summary}")),
        (true, false) => Some(format!("- `{name}`: {facts}")),
        (false, false) => Some(format!("- `{name}`: {} {facts}", stop(&summary))),
    }
}

/// Returns the summary on one line, or the first paragraph of the description if there is none.
pub(in crate::emit) fn brief(docs: &Docs) -> String {
    line(if docs.summary.is_empty() { &docs.description } else { &docs.summary })
}

fn parameter_facts(parameter: &Parameter, name: &str) -> Vec<String> {
    let mut facts = wire(&parameter.wire, name);
    facts.extend(default(parameter.default.as_ref()));
    facts.extend(bounds(&parameter.bounds));
    facts
}

pub(in crate::emit) fn variant<T: ToString>(variant: &EnumVariant<T>) -> Doc {
    let mut doc = Doc::default();
    doc.push(format!("Sent as {}.", code(&variant.value.to_string())));
    doc
}

/// Describes a payload in words, with links. `types` is the path to the types.
pub(in crate::emit) fn payload(view: &View<'_>, shape: &Shape, types: &str) -> String {
    match shape {
        Shape::Named(id) => link(view, *id, types),
        Shape::List(inner) => format!("a list of {}", payload(view, inner, types)),
        Shape::Map(inner) => format!("a map of {}", payload(view, inner, types)),
        Shape::Nullable(inner) => format!("{} or null", payload(view, inner, types)),
        Shape::Tuple(_) => "a tuple".to_owned(),
        Shape::Any => "any JSON".to_owned(),
        Shape::Null => "null".to_owned(),
        Shape::Nothing => "nothing".to_owned(),
        Shape::Bool => "a bool".to_owned(),
        Shape::Int(_) => "an integer".to_owned(),
        Shape::Float(_) => "a number".to_owned(),
        Shape::Text => "text".to_owned(),
        Shape::Date => "a date".to_owned(),
        Shape::DateTime => "a point in time".to_owned(),
        Shape::Base64 | Shape::Base64Url | Shape::Bytes | Shape::File => "bytes".to_owned(),
    }
}

pub(in crate::emit) fn link(view: &View<'_>, id: TypeId, types: &str) -> String {
    let name = view.name(id);
    format!("[`{name}`]({types}{name})")
}

/// Describes the kind of a type, for types without a description.
pub(in crate::emit) fn fallback(kind: &Kind) -> Option<&'static str> {
    match kind {
        Kind::Choice(_) => Some("A body in one of several media types."),
        Kind::Responses(_) => Some("A response that differs by status."),
        Kind::Union(_) => Some("One of several types."),
        _ => None,
    }
}

fn wire(wire: &str, name: &str) -> Vec<String> {
    if wire == name.trim_start_matches("r#") { Vec::new() } else { vec![format!("{} on the wire", code(wire))] }
}

fn default(value: Option<&Value>) -> Option<String> {
    let value = match value? {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    Some(format!("default {}", code(&value)))
}

fn bounds(bounds: &Bounds) -> Vec<String> {
    let mut facts = Vec::new();
    if let Some(minimum) = bounds.minimum {
        facts.push(if bounds.exclusive_minimum {
            format!("more than {minimum}")
        } else {
            format!("at least {minimum}")
        });
    }
    if let Some(maximum) = bounds.maximum {
        facts.push(if bounds.exclusive_maximum {
            format!("less than {maximum}")
        } else {
            format!("at most {maximum}")
        });
    }
    facts.extend(bounds.multiple_of.map(|step| format!("a multiple of {step}")));
    facts.extend(range(bounds.min_length, bounds.max_length, "character"));
    facts.extend(range(bounds.min_items, bounds.max_items, "item"));
    facts.extend(range(bounds.min_properties, bounds.max_properties, "entry"));
    if bounds.unique_items {
        facts.push("no item twice".to_owned());
    }
    facts.extend(bounds.items.as_deref().map(|items| format!("each item {}", self::bounds(items).join(", "))));
    facts.extend(bounds.pattern.as_deref().map(|pattern| format!("matches {}", code(pattern))));
    facts.extend(bounds.format.as_deref().map(|format| format!("format {}", code(format))));
    facts
}

fn range(from: Option<u64>, to: Option<u64>, thing: &str) -> Option<String> {
    let things = |count: u64| match (count, thing) {
        (1, thing) => format!("1 {thing}"),
        (count, "entry") => format!("{count} entries"),
        (count, thing) => format!("{count} {thing}s"),
    };
    match (from, to) {
        (Some(from), Some(to)) if from == to => Some(format!("exactly {}", things(from))),
        (Some(from), Some(to)) => Some(format!("{from} to {}", things(to))),
        (Some(from), None) => Some(format!("at least {}", things(from))),
        (None, Some(to)) => Some(format!("at most {}", things(to))),
        (None, None) => None,
    }
}

/// Joins facts to one sentence: `Default `12`; at most 5.`
fn sentence(facts: &[String]) -> String {
    let joined = facts.join("; ");
    let mut characters = joined.chars();
    match characters.next() {
        Some(first) => format!("{}{}.", first.to_uppercase(), characters.as_str()),
        None => String::new(),
    }
}

/// Adds a full stop, so that another sentence can follow.
pub(in crate::emit) fn stop(text: &str) -> String {
    if text.ends_with(['.', '!', '?', ':']) { text.to_owned() } else { format!("{text}.") }
}
