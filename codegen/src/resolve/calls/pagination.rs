//! Finds the parameters or fields by which an operation returns a list in pages.

use serde_json::Value;

use crate::config;
use crate::documented::{Documented, Way};
use crate::model::{
    Codec, Content, Envelope, EnvelopeKeys, Field, Kind, Operation, Paging, PagingInput, Parameter, ParameterPlace,
    Shape, Success, Type,
};

/// Returns the pagination of an operation, or `None` if it does not return a list or does not take a page number. Each page sends
/// the request body again, so an operation with a body must take the page number in it: then it is a search.
pub(crate) fn paging(
    names: &config::Paging,
    keys: Option<&EnvelopeKeys>,
    operation: &Operation,
    types: &[Type],
    documented: &[Documented<'_>],
) -> Option<Paging> {
    let Success::One(payload) = &operation.success else { return None };
    if !matches!(payload.shape, Shape::List(_)) {
        return None;
    }
    let (mut total, mut pages) = (Vec::new(), Vec::new());
    let mut next = None;
    if let (Some(envelope), Some(keys)) = (&payload.envelope, keys) {
        (total, pages) = (names.total.clone(), names.pages.clone());
        next = names.next.iter().find(|path| is_documented(path, keys, envelope, types)).cloned();
    }
    let Some(body) = &operation.body else {
        let page = index(&names.page, &operation.parameters)?;
        return Some(Paging { page, size: index(&names.size, &operation.parameters), total, pages, next });
    };
    let [content] = body.contents.as_slice() else { return None };
    let fields = fields(content, types)?;
    let requests = documented.iter().filter(|one| one.way == Way::Request && one.operation == operation.id);
    let examples = requests.filter(|one| one.value.is_object()).map(|one| one.value).collect::<Vec<_>>();
    let (page, size) = (field(&names.page, fields, &examples)?, field(&names.size, fields, &examples));
    Some(Paging { page, size, total, pages, next })
}

/// Returns whether the document lists the field at a path with dots, from the top of the response.
fn is_documented(path: &str, keys: &EnvelopeKeys, envelope: &Envelope, types: &[Type]) -> bool {
    let (member, inner) = path.split_once('.').unwrap_or((path, ""));
    let links = keys.json_api.as_ref().map(|keys| &keys.links);
    let mut shape = match Some(member) {
        _ if links.is_some_and(|links| links == member) => envelope.links.as_ref(),
        member if member == keys.meta.as_deref() => envelope.meta.as_ref(),
        _ => None,
    };
    for key in inner.split('.') {
        let Some(Shape::Named(id)) = shape.map(Shape::not_null) else { return false };
        shape = match types.get(id.0).map(|one| &one.kind) {
            Some(Kind::Object(object)) => object.field(key).map(|field| &field.shape),
            _ => None,
        };
    }
    shape.is_some()
}

/// Returns the first optional query parameter with one of the names: an integer, or a string whose example is a number.
fn index(names: &[String], parameters: &[Parameter]) -> Option<PagingInput> {
    let is_number = |parameter: &Parameter| match parameter.shape {
        Shape::Int(_) => true,
        Shape::Text => parameter.example.as_ref().is_some_and(is_whole),
        _ => false,
    };
    let fits =
        |parameter: &Parameter| parameter.place == ParameterPlace::Query && !parameter.required && is_number(parameter);
    let index = names.iter().find_map(|name| parameters.iter().position(|one| one.wire == *name && fits(one)));
    index.map(PagingInput::Parameter)
}

/// Returns the first optional field with one of the names: an integer, or a string that is a number in each documented body.
fn field(names: &[String], fields: &[Field], examples: &[&Value]) -> Option<PagingInput> {
    names.iter().find_map(|name| {
        let field = fields.iter().find(|field| field.wire == *name && !field.required)?;
        let mut values = examples.iter().filter_map(|body| body.get(name)).peekable();
        match field.shape {
            Shape::Int(_) => Some(PagingInput::Field(name.clone())),
            Shape::Text if values.peek().is_some() && values.all(is_whole) => {
                Some(PagingInput::TextField(name.clone()))
            }
            _ => None,
        }
    })
}

/// Returns whether a value is a whole number, or a string that is one.
fn is_whole(value: &Value) -> bool {
    value.is_u64() || value.as_str().is_some_and(|text| text.parse::<u64>().is_ok())
}

fn fields<'t>(content: &Content, types: &'t [Type]) -> Option<&'t [Field]> {
    let (Codec::Json, Shape::Named(id)) = (content.codec, &content.shape) else { return None };
    match &types.get(id.0)?.kind {
        Kind::Object(object) => Some(&object.fields),
        _ => None,
    }
}
