//! Writes the call of an operation as an expression, and the example in its docs, which is compiled as a test.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;
use rayon::prelude::*;
use serde_json::Value;

use crate::emit::examples::expression::Expression;
use crate::emit::examples::extent::{Extent, QUOTES};
use crate::emit::examples::layout;
use crate::emit::names::ident::{ident, mend, module};
use crate::emit::scope::{Place, ROOT, Scope, TYPES};
use crate::emit::view::{GroupView, OperationView, View};
use crate::model::{Body, Parameter, Shape};
use crate::sample::Sampler;

/// Largest number of optional parameters that an example sets.
const SETTERS: usize = 2;

/// Longest body inside the call, in characters of its tokens.
const INLINE: usize = 60;

/// The arguments of a call.
pub(in crate::emit) struct Given {
    /// Values of the parameters, by index. Required ones must be there.
    pub(in crate::emit) parameters: Vec<Option<TokenStream>>,
    pub(in crate::emit) body: Option<TokenStream>,
}

/// Writes `client.v1().services().get_service_list(4564).staff_id(5905)`, where `client` is an expression.
pub(in crate::emit) fn call(
    view: &View<'_>,
    group: &GroupView<'_>,
    of: &OperationView<'_>,
    client: &TokenStream,
    given: &Given,
) -> TokenStream {
    let operation = of.operation;
    let (own, handle, name) = (ident(&module(&view.api.module)), ident(&group.function), ident(&of.function));
    let all = || operation.parameters.iter().zip(&of.parameters).zip(&given.parameters);
    let required = all().filter(|((one, _), _)| one.required).filter_map(|(_, value)| value.as_ref());
    let body = |required| {
        given.body.iter().filter(move |_| operation.body.as_ref().is_some_and(|body| body.required == required))
    };
    let arguments = required.chain(body(true));
    let setters = all().filter(|((one, _), _)| !one.required).filter_map(|((_, name), value)| {
        let (name, value) = (ident(name), value.as_ref()?);
        Some(quote!(.#name(#value)))
    });
    let setters = setters.chain(body(false).map(|body| quote!(.body(#body))));
    quote!(#client.#own().#handle().#name(#(#arguments),*) #(#setters)*)
}

/// Returns the example of each operation of a group as Markdown. Returns `None` if the name of the crate is not known, or if a
/// required value has no expression.
pub(in crate::emit) fn examples(view: &View<'_>, group: &GroupView<'_>) -> Vec<Option<String>> {
    let Some(package) = view.api.package.as_deref().map(mend) else { return vec![None; group.operations.len()] };
    group.operations.par_iter().map(|operation| example(view, group, operation, &package)).collect()
}

fn example(view: &View<'_>, group: &GroupView<'_>, of: &OperationView<'_>, package: &str) -> Option<String> {
    let sampler = Sampler::sent(view.api);
    let scope = Scope::new(view, Place::Example(package));
    let operation = of.operation;
    let expression = Expression {
        scope: &scope,
        sampler: &sampler,
        extent: Extent::Brief { documented: false, depth: 0 },
        file: &TokenStream::new,
    };
    let parameters = shown(view, &operation.parameters, &sampler);
    let parameters = operation.parameters.iter().zip(parameters).map(|(parameter, value)| match value {
        Some(value) => {
            expression.argument(&parameter.shape, &value).map(Some).or((!parameter.required).then_some(None))
        }
        None => Some(None),
    });
    let parameters = parameters.collect::<Option<Vec<_>>>()?;
    let (own, root) = (ident(&module(&view.api.module)), ident(package));
    let body = match &operation.body {
        Some(body) => self::body(expression, body)?,
        None => None,
    };
    let mut code = String::new();
    let body = body.map(|body| {
        // A body on several lines is easier to read outside the call.
        if body.to_string().len() <= INLINE {
            return body;
        }
        code += &layout::statement("let body = ", body, ";");
        quote!(body)
    });
    let call = call(view, group, of, &quote!(#root), &Given { parameters, body });
    code += &layout::statement("let response = ", quote!(#call.await?), ";");
    let imports = scope.into_imports();
    let uses = [(ROOT, package.to_owned()), (TYPES, format!("{package}::{own}::types"))];
    let uses: String = uses.iter().filter_map(|(from, path)| imported(path, imports.get(from)?)).collect();
    let gap = if uses.is_empty() { "" } else { "\n" };
    let allow = if operation.docs.deprecated { "# #[allow(deprecated)]\n" } else { "" };
    Some(format!(
        "# Example\n\n```no_run\n{allow}# async fn example({package}: {package}::Client) -> Result<(), {package}::Error> {{\n\
         {uses}{gap}{code}# Ok(())\n# }}\n```"
    ))
}

/// Writes the `use` of these names.
fn imported(path: &str, names: &BTreeSet<String>) -> Option<String> {
    let joined = names.iter().map(String::as_str).collect::<Vec<_>>().join(", ");
    let line = if names.len() == 1 { format!("use {path}::{joined};") } else { format!("use {path}::{{{joined}}};") };
    if line.len() <= layout::WIDTH {
        return (!names.is_empty()).then_some(line + "\n");
    }
    let mut lines = vec![String::new()];
    for name in names {
        match lines.last_mut() {
            Some(line) if line.is_empty() || line.len() + name.len() + 6 <= layout::WIDTH => {
                *line += &format!("{}{name},", if line.is_empty() { "" } else { " " });
            }
            _ => lines.push(format!("{name},")),
        }
    }
    Some(format!("use {path}::{{\n    {}\n}};\n", lines.join("\n    ")))
}

/// Returns a value for each parameter that the example has.
fn shown(view: &View<'_>, parameters: &[Parameter], sampler: &Sampler<'_>) -> Vec<Option<Value>> {
    let optional = parameters.iter().enumerate().filter(|(_, one)| !one.required && !one.docs.deprecated);
    let mut ranked: Vec<_> = optional.filter_map(|(at, one)| Some((rank(view, one)?, at))).collect();
    ranked.sort_unstable();
    let documented = ranked.iter().filter(|(rank, _)| *rank == 0).count();
    ranked.truncate(documented.clamp(1, SETTERS));
    let is_shown = |at| ranked.iter().any(|(_, one)| *one == at);
    let values = parameters.iter().enumerate().map(|(at, one)| {
        let known = view.shown.get(one.wire.as_str()).copied();
        (one.required || is_shown(at)).then(|| sampler.parameter_like(one, known))
    });
    values.collect()
}

/// Ranks a parameter, the most instructive first. Returns `None` if it should not be shown.
fn rank(view: &View<'_>, parameter: &Parameter) -> Option<u8> {
    // An empty text, or only quotes.
    let empty = |value: &Value| value.as_str().is_some_and(|text| text.trim_matches(QUOTES).is_empty());
    match (&parameter.shape, &parameter.example) {
        (_, Some(example)) if empty(example) => None,
        (_, Some(_)) => Some(0),
        (shape, _) if view.is_enum(shape) || parameter.default.is_some() => Some(1),
        (Shape::Bool | Shape::Int(_) | Shape::Float(_) | Shape::Date | Shape::DateTime, _) => Some(2),
        _ => None,
    }
}

/// Writes the body. Returns `Some(None)` if the example has none.
#[allow(clippy::option_option, reason = "what cannot be written down, what is left out, and what is written")]
fn body(expression: Expression<'_>, body: &Body) -> Option<Option<TokenStream>> {
    let Some(content) = body.contents.first() else { return Some(expression.body(body, &Value::Null)) };
    let plain = !matches!(content.shape, Shape::Named(_)) && content.example.is_none();
    if !body.required && plain {
        return Some(None);
    }
    let value = expression.sampler.body(content);
    let extent = Extent::Brief { documented: content.example.is_some(), depth: 0 };
    let mut media = content.encodings.iter().filter_map(|one| one.content_type.as_deref());
    let path = if media.any(|media| media.starts_with("image/")) { "path/to/image.png" } else { "path/to/file" };
    let file = || {
        let file = expression.scope.runtime("File");
        quote!(#file::from_path(#path))
    };
    Expression { extent, file: &file, ..expression }.body(body, &value).map(Some)
}
