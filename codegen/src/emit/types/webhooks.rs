//! Writes the enum of the webhooks: the union of their bodies, and how it is decoded.

use quote::quote;

use crate::emit::docs::doc::Doc;
use crate::emit::docs::webhooks::about;
use crate::emit::file::Chunk;
use crate::emit::types::item::Item;
use crate::emit::types::telling::rows;
use crate::emit::types::union::{carriers, conversions, definition, variants};
use crate::model::{Union, Webhooks};

/// Writes the enum.
pub(in crate::emit) fn one_of(item: &Item<'_>, union: &Union, webhooks: &Webhooks) -> Vec<Chunk> {
    let (scope, name) = (item.scope, &item.name);
    let (mut carriers, (names, other)) = (carriers(union), variants(union));
    for (carrier, events) in carriers.iter_mut().zip(&webhooks.events) {
        let mut doc = Doc::default();
        events.iter().filter_map(|id| scope.view.api.event(id)).for_each(|event| about(scope.view, event, &mut doc));
        doc.push(carrier.doc.text());
        carrier.doc = doc;
    }
    let kept = " A webhook that is not documented, as it was received.";
    let definition = definition(item, &carriers, other.as_ref().map(|other| (other, kept)));
    let conversions = conversions(item, &carriers);
    let (result, list, error) = (scope.prelude("Result"), scope.prelude("Vec"), scope.runtime("ReadError"));
    let read = scope.runtime("read_webhooks");
    let decode = quote! {
        impl #name {
            /// Decodes the body of a request: one webhook, or a list of webhooks.
            ///
            /// Decoding is lenient: numbers in strings and the like are accepted. A webhook that is not documented is kept as it was
            /// received.
            ///
            /// # Errors
            ///
            /// Returns an error with the path if the body is not JSON, or if a webhook does not have its documented type. Of a list
            /// with such a webhook, none is returned.
            pub fn from_slice(body: &[u8]) -> #result<#list<Self>, #error> { #read(body) }
        }
    };
    vec![
        Chunk::Tokens(quote!(#definition #decode #conversions)),
        Chunk::Text(rows(item, union, &names, other.as_ref())),
    ]
}
