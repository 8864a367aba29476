//! An operation and the configured names in, how its answer comes page by page out.

use crate::config;
use crate::model::{
    Codec, Content, Field, Kind, Operation, Paging, PagingInput, Parameter, ParameterPlace, Shape, Success, Type,
};

/// `None` unless the operation takes the number of a page and answers with a list. A body is sent again for each page, so it
/// has to be what takes the number: a search, then, and nothing that is done twice.
pub(super) fn paging(names: &config::Paging, operation: &Operation, types: &[Type]) -> Option<Paging> {
    let Success::One(payload) = &operation.success else { return None };
    if !matches!(payload.shape, Shape::List(_)) {
        return None;
    }
    let total = if payload.envelope.is_some() { names.total.clone() } else { Vec::new() };
    let Some(body) = &operation.body else {
        let page = index(&names.page, &operation.parameters)?;
        return Some(Paging { page, size: index(&names.size, &operation.parameters), total });
    };
    let [content] = body.contents.as_slice() else { return None };
    let fields = fields(content, types)?;
    Some(Paging { page: field(&names.page, fields)?, size: field(&names.size, fields), total })
}

/// The first optional integer of the query by one of these names.
fn index(names: &[String], parameters: &[Parameter]) -> Option<PagingInput> {
    let fits = |parameter: &Parameter| {
        parameter.place == ParameterPlace::Query && !parameter.required && matches!(parameter.shape, Shape::Int(_))
    };
    let index = names.iter().find_map(|name| parameters.iter().position(|one| one.wire == *name && fits(one)));
    index.map(PagingInput::Parameter)
}

/// The first optional integer of the body by one of these names.
fn field(names: &[String], fields: &[Field]) -> Option<PagingInput> {
    let fits = |field: &&Field| !field.required && matches!(field.shape, Shape::Int(_));
    let field = names.iter().find_map(|name| fields.iter().filter(fits).find(|field| field.wire == *name));
    field.map(|field| PagingInput::Field(field.wire.clone()))
}

fn fields<'t>(content: &Content, types: &'t [Type]) -> Option<&'t [Field]> {
    let (Codec::Json, Shape::Named(id)) = (content.codec, &content.shape) else { return None };
    match &types.get(id.0)?.kind {
        Kind::Object(object) => Some(&object.fields),
        _ => None,
    }
}
