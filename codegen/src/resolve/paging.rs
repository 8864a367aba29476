//! An operation and the configured names in, how its answer comes page by page out.

use crate::config;
use crate::model::{Operation, Paging, Parameter, ParameterPlace, Shape, Success};

/// `None` unless the operation takes the number of a page and answers with a list, and with nothing to send twice.
pub(super) fn paging(names: &config::Paging, operation: &Operation) -> Option<Paging> {
    let Success::One(payload) = &operation.success else { return None };
    if operation.body.is_some() || !matches!(payload.shape, Shape::List(_)) {
        return None;
    }
    let page = index(&names.page, &operation.parameters)?;
    let size = index(&names.size, &operation.parameters);
    let total = if payload.envelope.is_some() { names.total.clone() } else { Vec::new() };
    Some(Paging { page, size, total })
}

/// The first optional integer of the query by one of these names.
fn index(names: &[String], parameters: &[Parameter]) -> Option<usize> {
    let fits = |parameter: &Parameter| {
        parameter.place == ParameterPlace::Query && !parameter.required && matches!(parameter.shape, Shape::Int(_))
    };
    names.iter().find_map(|name| parameters.iter().position(|one| one.wire == *name && fits(one)))
}
